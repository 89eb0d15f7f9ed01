namespace HaiDang.Modules.Indicators.Texts;

internal sealed class IndicatorWordsEn : IndicatorWords
{
    public override string Figures => "Figures";
    public override string FiguresSay => "Every figure is computed from the registers as you look; open a figure to see what it adds up.";
    public override string NoLedger => "There is no place whose figures you read.";
    public override string NoLedgerRemedy => "Ask the administrator for a role in a place.";
    public override string From => "From";
    public override string To => "To the end of";
    public override string KnownOn => "As known at the end of";
    public override string KnownOnHint => "Leave empty to count later entries too.";
    public override string Show => "Show";
    public override string Reversed => "The window can't be counted: a day isn't written day/month/year, it ends before it begins, or lies where there are no registers.";
    public override string ReversedRemedy => "Enter the two days again, such as 16/11/2022 and 15/11/2023, and press Show.";
    public override string NoSet => "No set of indicators is in force at the end of this window.";
    public override string NoSetRemedy => "Choose another window, or load the set of that period.";
    public override string Reconstructed => "Reconstructed, not an official form";
    public override string Source => "Source";
    public override string Code => "Code";
    public override string Indicator => "Indicator";
    public override string Value => "Value";
    public override string LastYear => "Same window last year";
    public override string Target => "Target";

    public override string Verdict(TargetVerdict verdict) => verdict switch
    {
        TargetVerdict.Met => "Met",
        TargetVerdict.NotMet => "Not met",
        _ => "Can't be judged",
    };

    public override string Mark(Comparator comparator, string value) => comparator switch
    {
        Comparator.Above => $"above {value} (exactly {value} isn't met)",
        Comparator.AtLeast => $"{value} or more",
        Comparator.Equal => $"exactly {value}",
        Comparator.AtMost => $"at most {value}",
        _ => $"below {value}",
    };

    public override string NotApplicable => "Nothing to take a share of (the denominator is 0)";
    public override string BaselineMissing => "The baseline to compare with is missing";
    public override string Approximate => "some days are known only to the month";
    public override string Counted(string window, string known) => $"Window {window}; {known}.";
    public override string KnownNow => "as of now, not settled";
    public override string KnownBy(string day) => $"by entries recorded to the end of {day}";
    public override string WithinReach => "Only bodies within your reach are counted.";
    public override string Formula => "How it is computed";
    public override string Parts => "Computed from";
    public override string PartsSay => "Each line is a sum over the registers; open it to see each entry.";
    public override string Part => "Part";
    public override string Window => "Window";
    public override string Quantity => "Quantity";
    public override string ByBody => "By body";
    public override string Body => "Body";
    public override string OverYears => "The same window over the years";
    public override string Year => "Window";
    public override string Behind(string part) => $"Entries behind: {part}";
    public override string BehindSay(string shown, string others) => $"{shown} entries on this page; {others} belong to dossiers you don't work on and are only counted.";
    public override string Day => "Day";
    public override string RecordedAt => "Recorded at";
    public override string Place => "Place";
    public override string Dimensions => "Dimensions";
    public override string Dossier => "Dossier";
    public override string NotYours => "not yours";
    public override string Mended => "amended since";
    public override string Since => "Recorded or amended after this day";
    public override string SinceSay => "These entries weren't known on the chosen day and aren't in the figure above.";
    public override string SinceNothing => "Nothing was recorded or amended after this day.";
    public override string NothingBehind => "There is no entry in this window.";
    public override string More => "More";
    public override string Open(string part) => $"Open the entries of: {part}";
    public override string Scrolls(string table) => $"Table {table}, scrolls sideways";
    public override string Written => "As the data has it";
    public override string Sets => "Sets of indicators: basis, validity, loading";
    public override string Turned(string days) => $"Reckoned otherwise from {days}, within this window; the whole window is reckoned as on its last day.";
    public override string InWindow => "in the window";
    public override string AtStart(string what) => $"{what} standing at the start";
    public override string AtEnd(string what) => $"{what} standing at the end";
    public override string OfCohort(string what) => $"{what} (by the window they came in)";
    public override string DifferentPlaces(string what) => $"places with {what}";
    public override string DifferentBodies(string what) => $"bodies with {what}";
    public override string Listed(string list) => $"entries of the list {list}";
    public override string LastYearOf(string what) => $"{what} in the same window last year";
    public override string PreviousOf(string what) => $"{what} in the window before";
    public override string InYear(string what, int year) => $"{what} in the same window of {year}";
    public override string ChangeOf(string what, string then) => $"rise or fall of {what} against {then}";
    public override string PointsOf(string what, string then) => $"percentage points by which {what} rose against {then}";
    public override string Where(string what, string conditions) => $"{what} ({conditions})";
    public override string Less(string what, string gone) => $"{what} less {gone}";
}
