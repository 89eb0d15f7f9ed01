using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Indicators.Loading.Screens;

namespace HaiDang.Modules.Indicators.Loading.Texts;

/// <summary>English words of the sets of indicators.</summary>
internal sealed class SetWordsEn : SetWords
{
    public override string Heading => "Sets of indicators";

    public override string Say => "Each figure is reckoned by the set in force on the last day of its window. A set that an office loaded from a letter goes before those that ship; reports that were handed in keep the reckoning of that day.";

    public override string PlaceColumn => "Where";

    public override string FaultColumn => "To be mended";

    public override string SetColumn => "Set";

    public override string ValidColumn => "Validity";

    public override string SourceColumn => "Basis";

    public override string CountColumn => "Indicators";

    public override string LoadedColumn => "Loaded by";

    public override string FileColumn => "Download";

    public override string UnitColumn => "Unit";

    public override string ChangeColumn => "Change";

    public override string BeforeColumn => "Old value";

    public override string AfterColumn => "New value";

    public override string Shipped => "Shipped";

    public override string Withdraw => "Withdraw";

    public override string WithdrawOn => "Not used from";

    public override string WithdrawHint => "From today on; a day before today only while no signed report used this set. Windows that end before that day are still reckoned by it";

    public override string Reason => "Why it is withdrawn";

    public override string Add => "Load a set";

    public override string File => "File of the set (.yaml or .xlsx)";

    public override string FileHint => "At most 256 KB; begin from a set downloaded above";

    public override string Number => "Number of the letter that sets it";

    public override string LetterDay => "Day of the letter";

    public override string Body => "Body that issued it";

    public override string Programme => "Programme";

    public override string ProgrammeHint => "The programme or plan that the set serves; empty when the file has it, or there is none";

    public override string From => "Holds from";

    public override string FromHint => "By the last day of a window, such as 16/11/2023; empty when the file has it";

    public override string To => "Until";

    public override string ToHint => "Empty when the file has it, or there is no end";

    public override string Read => "Read and preview";

    public override string Layout => "How an .xlsx is laid out";

    public override string Preview => "Preview of the set";

    public override string PreviewSay => "Nothing is recorded yet. Compare with the letter, then confirm.";

    public override string WasReckoned => "Reckoned before as";

    public override string Dropped => "This set takes the place of the whole set of its id; these indicators of the old one won't be there any more:";

    public override string Keep => "Confirm, use this set";

    public override string Leave => "Don't record";

    public override string Loaded => "The set is recorded.";

    public override string Withdrawn => "The set is withdrawn.";

    public override string ReckonedBy => "Reckoned by the set";

    public override string GoneBefore => "Now reckoned by the set";

    public override string FileMissing => "Choose a .yaml or .xlsx file of at most 256 KB.";

    public override string DayWrong => "Write a day as 16/11/2023.";

    public override string EndWrong => "The last day must not be before the first; write it as 15/11/2024.";

    public override string NumberWrong => "Write the letter's number, at most 200 letters.";

    public override string LetterDayWrong => "The letter's day must not be after today; write it as 18/5/2023.";

    public override string BodyWrong => "Write the body that issued the letter, at most 200 letters.";

    public override string ProgrammeWrong => "A programme's name has at most 200 letters.";

    public override IReadOnlyList<string> LayoutLines =>
    [
        "The first row has the headings: Phần, Mã, Tên tiếng Việt, Tên tiếng Anh, Công thức, Đơn vị, Chiều tốt lên, Phân tổ, Nguồn, Cách so sánh, Mức phải đạt, Từ ngữ của chỉ tiêu, Cách tính khác của, Số lẻ; in any order.",
        "One row “bộ”: its code is the id of the set in small letters, such as bo-chi-so-2024, its source the programme. A set with the id of another one takes the place of all of it.",
        "A row “chỉ tiêu” for each indicator: a code such as C-1; the unit is số lượng, phần trăm, điểm phần trăm or ngày; the better direction tăng, giảm or không.",
        "A formula is written as flow(case.solved) / flow(case.opened), cohort(tip.classified where kind=crime-report), closing(in: tip.pending), change(flow(case.opened)), or names another indicator of the set.",
        "An indicator with a mark has its comparison (trên, từ mức trở lên, bằng, không quá, dưới) and its value; the words are those of the plan, with semicolons, by which it is bound to the plan's target.",
    ];

    public override string NotKept(string faults) => $"Not recorded: {faults} places of the file are to be mended";

    public override string Valid(string from, string? to) => to is null ? $"from {from}" : $"from {from} to {to}";

    public override string SomeInForce(string some, string all) => $"{all} ({some} in use)";

    public override string State(SetState state) => state switch
    {
        SetState.InForce => "In use",
        SetState.ToCome => "To come",
        SetState.Ended => "Ended",
        SetState.Superseded => "Superseded",
        _ => "Withdrawn",
    };

    public override string WithdrawnFrom(string from, string on) => $"Not used from {from}, recorded on {on}:";

    public override string Change(SetChange change) => change switch
    {
        SetChange.New => "New",
        SetChange.Replaces => "Reckoned otherwise",
        _ => "Reckoned alike",
    };

    public override string InPlaceOf(string set, string from) => $"in place of “{set}” from {from}";

    public override string MarkWas(string mark) => $"before {mark}";

    public override string ValuesOf(string window) => $"Values of the window {window}, by the old and by the new reckoning.";

    public override string Unit(IndicatorUnit unit) => unit switch
    {
        IndicatorUnit.Count => "count",
        IndicatorUnit.Percent => "percent",
        IndicatorUnit.Points => "percentage points",
        _ => "days",
    };

    public override string Better(Direction direction) => direction switch
    {
        Direction.Up => "more is better",
        Direction.Down => "less is better",
        _ => "neither is better",
    };

    public override string BoundBy(string words) => $"bound to the plan's target with the words {words}";

    public override string ViewOf(string code) => $"another view of {code}";

    public override string Place(SetDoubt doubt) => doubt.Cell is { } cell ? $"cell {cell}" : doubt.Line == 0 ? "the whole file" : doubt.Key.Length > 0 ? $"line {doubt.Line}, key “{doubt.Key}”" : $"line {doubt.Line}";

    public override string Doubt(SetDoubt doubt) => At(doubt.Column) + doubt.Fault switch
    {
        SetFault.NotYaml => "no sound YAML; texts with a comma, colon or bracket stand in quotation marks",
        SetFault.NotASheet => "this .xlsx can't be read: it is broken, has a password or is empty",
        SetFault.TooLarge => "larger or deeper than a set is: at most 300 indicators, and 200 sums in a formula",
        SetFault.UnknownKey => $"sets have no key “{doubt.Subject}”: leave it out or write its right name",
        SetFault.Missing => $"“{doubt.Key}” is missing",
        SetFault.Value => $"the value of “{doubt.Key}” can't be read: a text without blanks to spare, a day such as 2023-11-16, a whole number above 0",
        SetFault.Code => $"“{doubt.Subject}” can't be a code: an indicator's begins with a capital letter, a set's id with a small one; letters without accents, digits, dots and hyphens, and not the name of a page of figures",
        SetFault.Word => $"there is no {doubt.Key} “{doubt.Subject}”; take one of: {Among(doubt.Key)}",
        SetFault.Formula => $"the formula “{doubt.Subject}” is wrong: here should stand {doubt.Near}",
        SetFault.Measure => $"no rule counts a measure “{doubt.Subject}”{Meant(doubt)}",
        SetFault.Dimension => $"no fact has a dimension “{doubt.Subject}”{Meant(doubt)}",
        SetFault.DimensionValue => $"no fact has “{doubt.Subject}”{Meant(doubt)}",
        SetFault.List => $"there is no list “{doubt.Subject}”",
        SetFault.Reference => $"the set has no indicator “{doubt.Subject}”{Meant(doubt)}",
        SetFault.Circle => $"reckoned in a circle: {doubt.Subject}; reckon one of them from measures",
        SetFault.Twice => $"code “{doubt.Subject}” stands twice: give one another code",
        SetFault.Overlap => $"code “{doubt.Subject}” stands in the set “{doubt.Near}” that the office loaded for the same days: withdraw that set, take another code, or take that set's id to replace all of it",
        SetFault.TwoOfficial => $"a mark is judged by one reckoning: “{doubt.Near}” is it; in “{doubt.Subject}” leave out target and write view-of",
        SetFault.Reversed => "the last day stands before the first",
        SetFault.OtherLedger => $"this set is of the ledger “{doubt.Subject}”: leave out ledger to use it here",
        SetFault.HeadMissing => $"the first row lacks the heading “{doubt.Subject}”",
        SetFault.Part => $"“Phần” takes: bộ, chỉ tiêu; it is “{doubt.Subject}”",
        SetFault.SheetFormula => "the cell holds a spreadsheet formula: type words instead",
        _ => "",
    };

    public override string Refused(Refusal refusal) => refusal.Code switch
    {
        "indicators.set-letter-missing" => "Write number and body of the letter.",
        "indicators.set-day-impossible" => "The last day must not be before the first, nor the letter's day after today.",
        "indicators.set-too-long" => "Too long: shorten it.",
        "indicators.set-taken" => "This set is recorded already, for the same days.",
        "indicators.set-overlap" => "A code stands in another set that the office loaded for the same days.",
        "indicators.set-reason-missing" => "Say in a sentence why it is withdrawn.",
        "indicators.set-ended" => "The set ended before this day.",
        "indicators.set-used" => $"The signed report {refusal.Values!["report"]} has a figure reckoned by this set: choose today or a later day.",
        _ => "There is no such set, or it is withdrawn.",
    };

    private static string At(int column) => column == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"column {column} of the formula: ");

    private static string Meant(SetDoubt doubt) => doubt.Near is null ? "" : $"; the nearest is “{doubt.Near}”";

    private static string Among(string key) => key switch
    {
        "unit" => "count, percent, points, days",
        "direction" => "up, down, none",
        _ => "above, at-least, equal, at-most, below",
    };
}
