using System.Globalization;
using HaiDang.Kernel.Calendar.Clocks;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Dossiers.Texts;

internal sealed class ClockWordsEn : ClockWords
{
    public override string Name(ClockRule rule) => rule.Name.En;

    public override string Reading(ClockReading reading) => reading.State switch
    {
        ClockState.Running => $"in time, {Days(reading.Days)} left",
        ClockState.DueSoon => reading.Days == 0 ? "due today" : $"due soon, {Days(reading.Days)} left",
        ClockState.Late => $"{Days(reading.Days)} late",
        ClockState.Suspended => "clock stopped",
        ClockState.MetInTime => "done in time",
        _ => $"done, {Days(reading.Days)} late",
    };

    public override string Due(string day) => $"due {day}";
    public override string NotMoved(string day) => $"as counted: {day}";
    public override string RequestBy(string day) => $"ask for an extension by {day}";

    public override string NoDeadline(NoDeadline why) => why switch
    {
        Kernel.Calendar.Clocks.NoDeadline.ClassMissing => "No deadline yet: without article and clause the class of the offence isn't known.",
        _ => "No deadline yet: no rule holds for the day on which it starts.",
    };

    public override string Length(Length length) => string.Join(" ", new[]
    {
        Said(length.Months, "month"), Said(length.Days, "day"), Said(length.WorkingDays, "working day"), Said(length.Hours, "hour"),
    }.Where(said => said.Length > 0));

    public override string Step(ClockStep step, ClockRule rule, Format format) => step.Kind switch
    {
        ClockStepKind.Shared => $"{Capital(step.Name!.En)}: {Length(step.Length)} instead of {Length(step.Of!.Value)}",
        ClockStepKind.Counted => $"{Length(step.Length)} {rule.Starts.En}, {format.Day(step.From)}{How(step, format)}: to the end of {format.Day(step.Result)}",
        ClockStepKind.ExtendedInAll => $"Extended by the {step.Name!.En}, {Length(step.Length)} in all from {format.Day(step.From)}: to the end of {format.Day(step.Result)}",
        ClockStepKind.Extended => $"Extended by the {step.Name!.En}, {Length(step.Length)} more from {format.Day(step.From)}: to the end of {format.Day(step.Result)}",
        ClockStepKind.Stood => $"{Added(step)} of standing still ({format.Window(step.Stood!.Value)}) added to {format.Day(step.From)}: to the end of {format.Day(step.Result)}",
        ClockStepKind.BegunAnew => $"{Length(step.Length)} anew from the resumption on {format.Day(step.From)}: to the end of {format.Day(step.Result)}",
        ClockStepKind.Moved => $"{format.LongDay(step.From)} is a day off, so the last day moves to the next working day: {format.LongDay(step.Result)}",
        _ => $"The days off of {step.From.Year.ToString(CultureInfo.InvariantCulture)} aren't in the data, so the last day wasn't moved: {format.LongDay(step.Result)}",
    };

    public override string Source(string source) => $"({source})";
    public override string HowReckoned(string clock) => $"How it is reckoned: {clock}";
    public override string ToBeChecked => "to be checked against the text";
    public override string OfOffice => "rule entered by the office";

    public override string Fault(ClockFault fault, Format format) => fault.Kind switch
    {
        ClockFaultKind.AskedLate => $"The extension was asked for on {format.Day(fault.On)}, later than {format.Day(fault.Bound!.Value)}, the last day for it.",
        ClockFaultKind.DecidedLate => $"The extension was decided on {format.Day(fault.On)}, when the limit had ended on {format.Day(fault.Bound!.Value)}.",
        ClockFaultKind.TooLong => $"What was entered is longer than the law allows; its most counts, {Length(fault.Most!.Value)}.",
        ClockFaultKind.LengthMissing => $"The extension of {format.Day(fault.On)} has no length, so nothing was added.",
        ClockFaultKind.NoFurther => $"The law has no further extension; the decision of {format.Day(fault.On)} wasn't added.",
        ClockFaultKind.BeforeStart => $"What happened on {format.Day(fault.On)} was before the clock began on {format.Day(fault.Bound!.Value)}, so it was left out.",
        ClockFaultKind.AfterMet => $"What happened on {format.Day(fault.On)} came after it was done on {format.Day(fault.Bound!.Value)}, so it was left out.",
        _ => $"The stop or resumption of {format.Day(fault.On)} doesn't fit how the clock stood, so it was left out.",
    };

    public override string OfficeRules => "Limits entered by the office";
    public override string OfficeRulesShort => "Limits";
    public override string OfficeRulesSay => "Where the text applied here has another length than the one that ships, enter it. Deadlines of all open dossiers are reckoned anew at once; counting and extensions stay as the law has them.";
    public override string Entered => "Entered";
    public override string NothingEntered => "Nothing is entered: every limit is as it ships.";
    public override string EnterRule => "Enter a limit";
    public override string Limit => "Limit";
    public override string OfClass => "Class of offence";
    public override string OfClassHint => "Leave empty for every class.";
    public override string HowLong => "How long";
    public override string LengthUnit => "Counted in";
    public override string UnitWord(int at) => at switch { 0 => "days", 1 => "working days", 2 => "months", _ => "hours" };
    public override string HoldsFrom => "Holds for limits that begin on or after";
    public override string HoldsFromHint => "Limits that began before keep the old length.";
    public override string HoldsTo => "Until";
    public override string StandsIn => "Text";
    public override string StandsInHint => "Article, clause, number and name of the text.";
    public override string InPlaceOf => "In place of";

    public override string? Refused(Refusal refusal) => refusal.Code switch
    {
        "dossiers.clock-unknown" => "Choose a limit of the list.",
        "dossiers.length-not-understood" => "Enter a number above 0 and choose what it counts.",
        "dossiers.source-missing" => "Name the text: without one no limit is replaced.",
        "dossiers.rule-ends-before" => "It ends before it begins. Look at it again.",
        "dossiers.no-rule-that-day" => "Nothing holds for this limit on that day, so nothing can be replaced.",
        "dossiers.class-unknown" => "This limit doesn't hang on the class. Leave the field empty.",
        _ => null,
    };

    private static string How(ClockStep step, Format format) =>
        step.Length.Hours > 0 ? ""
        : step.Counting.WithStartDay ? $", {format.DayOfYear(step.From)} being the first day{(step.Counting.ThirtyDayMonths && step.Length.Months > 0 ? " and a month 30 days" : "")}"
        : step.Length.Months == 0 ? $", {format.DayOfYear(step.From.AddDays(1))} being the first day"
        : "";

    private string Added(ClockStep step) => step.Length.IsNone ? "0 working days" : Length(step.Length);

    private static string Days(int count) => Said(count, "day") is { Length: > 0 } said ? said : "0 days";

    private static string Said(int count, string unit) => count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count == 1 ? "" : "s")}");

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
