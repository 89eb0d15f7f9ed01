using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Cases;

/// <summary>The module's "no". Values are codes, days and numbers, never somebody.</summary>
internal static class CasesRefusals
{
    /// <summary>No such case, or none that the reader works on.</summary>
    internal static readonly Refusal UnknownCase = new("cases.unknown-case", RefusalKind.Unknown);

    /// <summary>No such incident, or none that the reader works on.</summary>
    internal static readonly Refusal UnknownIncident = new("cases.unknown-incident", RefusalKind.Unknown);

    /// <summary>No such ring, or none that the reader works on.</summary>
    internal static readonly Refusal UnknownRing = new("cases.unknown-ring", RefusalKind.Unknown);

    /// <summary>The dossier has begun.</summary>
    internal static readonly Refusal BegunAlready = new("cases.begun-already", RefusalKind.Changed);

    /// <summary>The act is after the day on which it was found, or a case instituted.</summary>
    internal static readonly Refusal ActLater = new("cases.act-later");

    /// <summary>A day that hasn't come.</summary>
    internal static readonly Refusal DayInFuture = new("cases.day-in-future");

    /// <summary>A day before that of the stage before it: right perhaps, so it is asked why.</summary>
    internal static Refusal DayOutOfOrder(DateOnly last) => new("cases.day-out-of-order", Values: Of("day", last));

    /// <summary>A number that isn't written as papers bear it.</summary>
    internal static readonly Refusal NumberNotUnderstood = new("cases.number-not-understood");

    /// <summary>The step rests on a decision, and its number is missing.</summary>
    internal static readonly Refusal DecisionMissing = new("cases.decision-missing");

    /// <summary>No clause was named.</summary>
    internal static readonly Refusal OffenceMissing = new("cases.offence-missing");

    /// <summary>A code that its list doesn't have on that day.</summary>
    internal static Refusal NotInList(string list, string code) => new("cases.not-in-list", Values: new Dictionary<string, string>(StringComparer.Ordinal) { ["list"] = list, ["code"] = code });

    /// <summary>The case was joined to another, handed over, or found to be another one's double.</summary>
    internal static readonly Refusal CaseIsElsewhere = new("cases.case-is-elsewhere");

    /// <summary>The case is resolved; only what can follow a resolution is recorded.</summary>
    internal static readonly Refusal CaseIsResolved = new("cases.case-is-resolved");

    /// <summary>The case is suspended; it is resumed first.</summary>
    internal static readonly Refusal CaseIsSuspended = new("cases.case-is-suspended");

    /// <summary>The step belongs to another stage.</summary>
    internal static readonly Refusal NotThisStage = new("cases.not-this-stage");

    /// <summary>The file is on its way: its receiver accepts it first.</summary>
    internal static readonly Refusal NotAccepted = new("cases.not-accepted");

    /// <summary>It is so already.</summary>
    internal static readonly Refusal AlreadySo = new("cases.already-so");

    /// <summary>Nothing to lift, resume, end or answer.</summary>
    internal static readonly Refusal NothingToUndo = new("cases.nothing-to-undo");

    /// <summary>The person doesn't stand in this dossier.</summary>
    internal static readonly Refusal UnknownPerson = new("cases.unknown-person");

    /// <summary>The person's part is closed: không khởi tố, đình chỉ, không có tội.</summary>
    internal static readonly Refusal PersonIsCleared = new("cases.person-is-cleared");

    /// <summary>The person's role doesn't allow the step: only an accused is prosecuted, only a defendant tried.</summary>
    internal static readonly Refusal RoleTooEarly = new("cases.role-too-early");

    /// <summary>Nobody was named.</summary>
    internal static readonly Refusal NobodyNamed = new("cases.nobody-named");

    /// <summary>Somebody who is still in the proceedings was left out: the decision ends it for all.</summary>
    internal static readonly Refusal SomebodyLeftOut = new("cases.somebody-left-out");

    /// <summary>Nobody is charged yet: there is nobody to bring before a court.</summary>
    internal static readonly Refusal NobodyCharged = new("cases.nobody-charged");

    /// <summary>Solving is said by the body that investigates.</summary>
    internal static readonly Refusal NotTheInvestigator = new("cases.not-the-investigator");

    /// <summary>A key case is agreed by the three bodies: investigation, procuracy and court.</summary>
    internal static readonly Refusal ThreeBodiesAgree = new("cases.three-bodies-agree");

    /// <summary>Weighing evidence together takes two bodies at least.</summary>
    internal static readonly Refusal TwoBodiesWeigh = new("cases.two-bodies-weigh");

    /// <summary>A verdict is missing for somebody, or a conviction has no clause or sentence.</summary>
    internal static readonly Refusal VerdictIncomplete = new("cases.verdict-incomplete");

    /// <summary>Quashed: to which stage it goes back is missing.</summary>
    internal static readonly Refusal BackToMissing = new("cases.back-to-missing");

    /// <summary>A ring is stated only by a decision or judgment, with its number.</summary>
    internal static readonly Refusal NoRingWithoutDecision = new("cases.no-ring-without-decision");

    /// <summary>Nobody is called a recidivist without the judgment's number.</summary>
    internal static readonly Refusal NoLabelWithoutDecision = new("cases.no-label-without-decision");

    /// <summary>An incident isn't closed without its decision and reason.</summary>
    internal static readonly Refusal NoClosingWithoutReason = new("cases.no-closing-without-reason");

    /// <summary>The incident is decided.</summary>
    internal static readonly Refusal IncidentIsDecided = new("cases.incident-is-decided");

    /// <summary>It is offered to another body already.</summary>
    internal static readonly Refusal AlreadyOffered = new("cases.already-offered");

    /// <summary>The body is of this province: it gets the transfer that every register has.</summary>
    internal static readonly Refusal SameProvince = new("cases.same-province");

    /// <summary>It isn't offered, or not to this body.</summary>
    internal static readonly Refusal NotOffered = new("cases.not-offered");

    /// <summary>A body isn't transferred to itself; a case isn't joined to itself.</summary>
    internal static readonly Refusal ToItself = new("cases.to-itself");

    /// <summary>The body isn't there on the day; its successors are named.</summary>
    internal static Refusal BodyNotThere(string heirs) => new("cases.body-not-there", Values: Of("heirs", heirs));

    /// <summary>A due day before the day of the request.</summary>
    internal static readonly Refusal DueBeforeAsked = new("cases.due-before-asked");

    /// <summary>A period that ends before it begins.</summary>
    internal static readonly Refusal EndsBeforeItBegins = new("cases.ends-before-it-begins");

    /// <summary>A reason is missing.</summary>
    internal static readonly Refusal ReasonMissing = new("cases.reason-missing");

    /// <summary>More words than a reason takes.</summary>
    internal static readonly Refusal ReasonTooLong = new("cases.reason-too-long");

    /// <summary>The entry has its other half in another dossier: it isn't undone on one side.</summary>
    internal static readonly Refusal OtherHalf = new("cases.other-half");

    private static Dictionary<string, string> Of(string key, object value) => new(StringComparer.Ordinal)
    {
        [key] = value is DateOnly day ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : (string)value,
    };
}
