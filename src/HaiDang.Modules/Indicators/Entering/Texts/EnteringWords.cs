using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Indicators.Entering.Texts;

/// <summary>Words of figures that are typed.</summary>
public abstract class EnteringWords : IWords<EnteringWords>
{
    private static readonly EnteringWords Vietnamese = new EnteringWordsVi();
    private static readonly EnteringWords English = new EnteringWordsEn();

    /// <inheritdoc/>
    public static EnteringWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string Heading { get; }
    public abstract string Say { get; }
    public abstract string Enter { get; }
    public abstract string Measure { get; }
    public abstract string Body { get; }
    public abstract string BodyHint { get; }
    public abstract string Commune { get; }
    public abstract string CommuneHint { get; }
    public abstract string From { get; }
    public abstract string To { get; }
    public abstract string Quantity { get; }
    public abstract string PartsLegend { get; }
    public abstract string PartsHint { get; }
    public abstract string Source { get; }
    public abstract string SourceHint { get; }
    public abstract string Method { get; }
    public abstract string MethodHint { get; }
    public abstract string File { get; }
    public abstract string Save { get; }
    public abstract string Saved { get; }
    public abstract string History { get; }
    public abstract string HistorySay { get; }
    public abstract string Dimensions { get; }
    public abstract string DimensionsHint { get; }
    public abstract string SecondDimension { get; }
    public abstract string NoDimension { get; }
    public abstract string SaveHistory { get; }
    public abstract string Signed { get; }
    public abstract string SignedSay { get; }
    public abstract string Indicator { get; }
    public abstract string Value { get; }
    public abstract string Document { get; }
    public abstract string SignedOn { get; }
    public abstract string SaveSigned { get; }
    public abstract string Entered { get; }
    public abstract string NothingEntered { get; }
    public abstract string Window { get; }
    public abstract string OfWhich { get; }
    public abstract string HistoryMark { get; }
    public abstract string SignedMark { get; }
    public abstract string SectorNote(string sector);
    public abstract string Counts(bool local);
    public abstract string NumberWrong { get; }
    public abstract string DayWrong { get; }
    public abstract string BodyUnknown { get; }
    public abstract string CommuneUnknown { get; }
    public abstract string Refused(Refusal refusal);
}
