using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Indicators.Texts;

/// <summary>Words of the pages of figures.</summary>
public abstract class IndicatorWords : IWords<IndicatorWords>
{
    private static readonly IndicatorWords Vietnamese = new IndicatorWordsVi();
    private static readonly IndicatorWords English = new IndicatorWordsEn();

    /// <inheritdoc/>
    public static IndicatorWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string Figures { get; }
    public abstract string FiguresSay { get; }
    public abstract string NoLedger { get; }
    public abstract string NoLedgerRemedy { get; }
    public abstract string From { get; }
    public abstract string To { get; }
    public abstract string KnownOn { get; }
    public abstract string KnownOnHint { get; }
    public abstract string Show { get; }
    public abstract string Reversed { get; }
    public abstract string ReversedRemedy { get; }
    public abstract string NoSet { get; }
    public abstract string NoSetRemedy { get; }
    public abstract string Reconstructed { get; }
    public abstract string Source { get; }
    public abstract string Code { get; }
    public abstract string Indicator { get; }
    public abstract string Value { get; }
    public abstract string LastYear { get; }
    public abstract string Target { get; }
    public abstract string Verdict(TargetVerdict verdict);
    public abstract string Mark(Comparator comparator, string value);
    public abstract string NotApplicable { get; }
    public abstract string BaselineMissing { get; }
    public abstract string Approximate { get; }
    public abstract string Counted(string window, string known);
    public abstract string KnownNow { get; }
    public abstract string KnownBy(string day);
    public abstract string WithinReach { get; }
    public abstract string Formula { get; }
    public abstract string Parts { get; }
    public abstract string PartsSay { get; }
    public abstract string Part { get; }
    public abstract string Window { get; }
    public abstract string Quantity { get; }
    public abstract string ByBody { get; }
    public abstract string Body { get; }
    public abstract string OverYears { get; }
    public abstract string Year { get; }
    public abstract string Behind(string part);
    public abstract string BehindSay(string shown, string others);
    public abstract string Day { get; }
    public abstract string RecordedAt { get; }
    public abstract string Place { get; }
    public abstract string Dimensions { get; }
    public abstract string Dossier { get; }
    public abstract string NotYours { get; }
    public abstract string Mended { get; }
    public abstract string Since { get; }
    public abstract string SinceSay { get; }
    public abstract string SinceNothing { get; }
    public abstract string NothingBehind { get; }
    public abstract string More { get; }
    public abstract string Open(string part);
    public abstract string Scrolls(string table);
    public abstract string Written { get; }
    public abstract string Sets { get; }
    public abstract string Turned(string days);

    // A formula in words
    public abstract string InWindow { get; }
    public abstract string AtStart(string what);
    public abstract string AtEnd(string what);
    public abstract string OfCohort(string what);
    public abstract string DifferentPlaces(string what);
    public abstract string DifferentBodies(string what);
    public abstract string Listed(string list);
    public abstract string LastYearOf(string what);
    public abstract string PreviousOf(string what);
    public abstract string InYear(string what, int year);
    public abstract string ChangeOf(string what, string then);
    public abstract string PointsOf(string what, string then);
    public abstract string Where(string what, string conditions);
    public abstract string Less(string what, string gone);
}
