namespace HaiDang.Modules.Reading;

/// <summary>The sentences of reading in one language. A missing one doesn't compile.</summary>
public abstract class ReadingWords
{
    /// <summary>The words of a language: "en" English, anything else Vietnamese.</summary>
    public static ReadingWords Of(string? language) => language is "en" ? English : Vietnamese;

    /// <summary>Vietnamese.</summary>
    public static ReadingWords Vietnamese { get; } = new ReadingWordsVi();

    /// <summary>English.</summary>
    public static ReadingWords English { get; } = new ReadingWordsEn();

    /// <summary>One sentence that says why a document can't be read, and what to do.</summary>
    public string Refusal(ReadingRefusal refusal) => refusal.Code switch
    {
        ReadingRefusal.FileEmpty => FileEmpty,
        ReadingRefusal.NotText => NotText,
        ReadingRefusal.TooLarge => TooLarge,
        ReadingRefusal.EncodingUnknown => EncodingUnknown,
        ReadingRefusal.SecretDocument => SecretDocument,
        _ => NotAPlan,
    };

    /// <summary>Why something must be looked at.</summary>
    public string Doubt(DoubtReading doubt) => DoubtKinds.Of(doubt.What) switch
    {
        DoubtKind.NumberUnreadable => NumberUnreadable,
        DoubtKind.DateUnreadable => DateUnreadable,
        DoubtKind.DayUnreadable => DayUnreadable,
        DoubtKind.IssuerUnreadable => IssuerUnreadable,
        DoubtKind.ProvinceUnknown => ProvinceUnknown,
        DoubtKind.SignatoryUnreadable => SignatoryUnreadable,
        DoubtKind.NameByScanner => NameByScanner,
        DoubtKind.SourceConflict => SourceConflict,
        DoubtKind.TargetOdd => TargetOdd,
        DoubtKind.YearInferred => YearInferred,
        DoubtKind.AgencyUnknown => AgencyUnknown,
        DoubtKind.AgencyUncertain => AgencyUncertain,
        DoubtKind.NumberByScanner => NumberByScanner,
        DoubtKind.ActorInferred => ActorInferred,
        DoubtKind.NobodyNamed => NobodyNamed,
        DoubtKind.ReferenceLost => ReferenceLost,
        _ => Unparsed,
    };

    /// <summary>Sentence of <see cref="ReadingRefusal.FileEmpty"/>.</summary>
    protected abstract string FileEmpty { get; }

    /// <summary>Sentence of <see cref="ReadingRefusal.NotText"/>.</summary>
    protected abstract string NotText { get; }

    /// <summary>Sentence of <see cref="ReadingRefusal.TooLarge"/>.</summary>
    protected abstract string TooLarge { get; }

    /// <summary>Sentence of <see cref="ReadingRefusal.EncodingUnknown"/>.</summary>
    protected abstract string EncodingUnknown { get; }

    /// <summary>Sentence of <see cref="ReadingRefusal.NotAPlan"/>.</summary>
    protected abstract string NotAPlan { get; }

    /// <summary>Sentence of <see cref="ReadingRefusal.SecretDocument"/>.</summary>
    protected abstract string SecretDocument { get; }

    /// <summary>The file isn't there or can't be opened.</summary>
    public abstract string FileMissing { get; }

    /// <summary>How the verb <c>read</c> is used.</summary>
    public abstract string Usage { get; }

    private protected abstract string NumberUnreadable { get; }

    private protected abstract string DateUnreadable { get; }

    private protected abstract string DayUnreadable { get; }

    private protected abstract string IssuerUnreadable { get; }

    private protected abstract string ProvinceUnknown { get; }

    private protected abstract string SignatoryUnreadable { get; }

    private protected abstract string NameByScanner { get; }

    private protected abstract string SourceConflict { get; }

    private protected abstract string TargetOdd { get; }

    private protected abstract string YearInferred { get; }

    private protected abstract string AgencyUnknown { get; }

    private protected abstract string AgencyUncertain { get; }

    private protected abstract string NumberByScanner { get; }

    private protected abstract string ActorInferred { get; }
    private protected abstract string NobodyNamed { get; }

    private protected abstract string ReferenceLost { get; }

    private protected abstract string Unparsed { get; }
}
