using HaiDang.Modules.Reading.Sources;

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
        ReadingRefusal.TooLarge => TooLarge(refusal.Detail ?? "5 MB"),
        ReadingRefusal.EncodingUnknown => EncodingUnknown,
        ReadingRefusal.SecretDocument => SecretDocument,
        ReadingRefusal.Encrypted => Encrypted,
        ReadingRefusal.Damaged => Damaged,
        ReadingRefusal.TooMuchInside => TooMuchInside,
        ReadingRefusal.ActiveContent => ActiveContent,
        ReadingRefusal.TooManyPages => TooManyPages(refusal.Detail ?? "", SourceReader.MostPages),
        ReadingRefusal.PictureTooLarge => PictureTooLarge,
        ReadingRefusal.TooSlow => TooSlow,
        ReadingRefusal.NothingLegible => NothingLegible,
        ReadingRefusal.ProgramMissing => ProgramMissing(refusal.Detail ?? ""),
        ReadingRefusal.Stopped => Stopped,
        _ => NotAPlan,
    };

    /// <summary>What a person should know about a page.</summary>
    public string Note(PageNote note) => note switch
    {
        PageNote.Recognised => Recognised,
        PageNote.Turned => Turned,
        PageNote.Poor => Poor,
        PageNote.Blank => Blank,
        PageNote.TimedOut => TimedOut,
        _ => OtherLanguage,
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
        DoubtKind.WordUncertain => WordUncertain,
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
    /// <param name="most">The limit with its unit.</param>
    protected abstract string TooLarge(string most);

    /// <summary>Sentence of <see cref="ReadingRefusal.EncodingUnknown"/>.</summary>
    protected abstract string EncodingUnknown { get; }

    /// <summary>Sentence of <see cref="ReadingRefusal.NotAPlan"/>.</summary>
    protected abstract string NotAPlan { get; }

    /// <summary>Sentence of <see cref="ReadingRefusal.SecretDocument"/>.</summary>
    protected abstract string SecretDocument { get; }

    private protected abstract string Encrypted { get; }

    private protected abstract string Damaged { get; }

    private protected abstract string TooMuchInside { get; }

    private protected abstract string ActiveContent { get; }

    private protected abstract string TooManyPages(string pages, int most);

    private protected abstract string PictureTooLarge { get; }

    private protected abstract string TooSlow { get; }

    private protected abstract string NothingLegible { get; }

    private protected abstract string ProgramMissing(string package);

    private protected abstract string Stopped { get; }

    private protected abstract string Recognised { get; }

    private protected abstract string Turned { get; }

    private protected abstract string Poor { get; }

    private protected abstract string Blank { get; }

    private protected abstract string TimedOut { get; }

    private protected abstract string OtherLanguage { get; }

    /// <summary>How far the reading of pages is.</summary>
    public abstract string PageOf(int read, int pages);

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

    private protected abstract string WordUncertain { get; }

    private protected abstract string ActorInferred { get; }
    private protected abstract string NobodyNamed { get; }

    private protected abstract string ReferenceLost { get; }

    private protected abstract string Unparsed { get; }
}
