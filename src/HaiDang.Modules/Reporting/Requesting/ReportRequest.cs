using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Reporting.Papers;

namespace HaiDang.Modules.Reporting.Requesting;

/// <summary>A request for an ad hoc report as its events leave it.</summary>
/// <param name="LastDay">Last day in time, extensions counted.</param>
/// <param name="Recalled">Null while it stands.</param>
internal sealed record ReportRequest(ReportRequested Asked, DateOnly LastDay, RequestRecalled? Recalled, IReadOnlyList<Recorded> Steps)
{
    internal const string Kind = "reporting.request";

    /// <summary>Gets the last day in time of the committee's own report, extensions counted; null where nobody set one.</summary>
    public DateOnly? OwnLastDay { get; init; } = Asked.OwnLastDay;

    /// <summary>Gets the period that it makes.</summary>
    internal ReportPeriod Period => ReportPeriod.Asked(
        Asked.Number, Asked.Year, Asked.Window, LastDay, new PeriodScope(Asked.Subject, Asked.Template, Asked.Forms, Asked.Parts, Asked.Bodies, Asked.Paper, Asked.PaperDay) { OwnLastDay = OwnLastDay });

    /// <summary>Gets the stream it stands in.</summary>
    internal StreamId Stream => Steps[0].Stream;

    internal static StreamId StreamOf(LedgerId ledger, string id) => ledger.Stream(Kind, id);

    internal static ReportRequest? Fold(ReportRequest? state, Recorded recorded) => recorded.Event switch
    {
        ReportRequested e => new ReportRequest(e, e.LastDay, null, [recorded]),
        RequestExtended e => state! with { LastDay = e.LastDay, OwnLastDay = e.OwnLastDay ?? state.OwnLastDay, Steps = [.. state.Steps, recorded] },
        RequestRecalled e => state! with { Recalled = e, Steps = [.. state.Steps, recorded] },
        _ => state,
    };
}

/// <summary>Asks bodies for an ad hoc report.</summary>
/// <param name="From">First day that counts; null for one that can't be read, as for every day here.</param>
/// <param name="Bodies">Null for a body that isn't one of the committee's.</param>
/// <param name="PaperDay">Day of the paper that asks.</param>
internal sealed record AskReport(
    int Year, string Subject, DateOnly? From, DateOnly? To, DateOnly? LastDay, IReadOnlyList<OrganisationId?> Bodies, IReadOnlyList<string> Forms, IReadOnlyList<string> Parts, string Template,
    string Paper, DateOnly? PaperDay, string Note, string? Campaign, DateOnly Today)
{
    internal const int LongestSubject = 200;
    internal const int LongestNote = 1000;
    internal const int LongestPaper = 60;

    /// <summary>Gets whether something stands in the field of the paper's day that is no day.</summary>
    public bool IsPaperDayUnread { get; init; }

    /// <summary>Gets the last day of the committee's own report; null for none.</summary>
    public DateOnly? OwnLastDay { get; init; }

    /// <summary>Gets whether something stands in the field of that day that is no day.</summary>
    public bool IsOwnLastDayUnread { get; init; }

    // The heading says "về" before it.
    private string Cleaned => Vietnamese.Normalise(Subject.Trim()) is var text && (text + " ").StartsWith("về ", StringComparison.OrdinalIgnoreCase) ? text[2..].Trim() : text;

    /// <summary>Everything that stands in its way, in the order of the form; nothing when it can be asked.</summary>
    /// <param name="forms">Ids of forms in force on the last day that counts.</param>
    internal IEnumerable<Refusal> Faults(IReadOnlyCollection<string> forms)
    {
        if (Cleaned.Length == 0) yield return RequestRefusals.SubjectMissing;
        if (Cleaned.Length > LongestSubject) yield return RequestRefusals.SubjectTooLong;
        if (From is null) yield return RequestRefusals.FromUnread;
        if (To is null) yield return RequestRefusals.ToUnread;
        else if (To < From) yield return RequestRefusals.WindowReversed;
        if (From > Today) yield return RequestRefusals.WindowAhead;
        if (LastDay is null) yield return RequestRefusals.LastDayUnread;
        else if (LastDay < Today) yield return RequestRefusals.LastDayPast;
        else if (LastDay < To) yield return RequestRefusals.LastDayBeforeEnd;
        if (IsOwnLastDayUnread || OwnLastDay < LastDay) yield return RequestRefusals.OwnLastDayImpossible;
        if (Bodies.Count == 0) yield return RequestRefusals.NoBody;
        else if (Bodies.Contains(null)) yield return RequestRefusals.BodyUnknown;
        if (Forms.Except(forms, StringComparer.Ordinal).Any()) yield return RequestRefusals.FormUnknown;
        var parts = Narrative.Shipped.Template(Template)?.Parts ?? [];
        if (Parts.Except(parts, StringComparer.Ordinal).Any()) yield return RequestRefusals.PartUnknown;
        else if (Forms.Count == 0 && Parts.Count == 0) yield return RequestRefusals.NothingWanted;
        if (Paper.Trim().Length > LongestPaper) yield return RequestRefusals.PaperTooLong;
        if (IsPaperDayUnread || PaperDay > Today) yield return RequestRefusals.PaperDayImpossible;
        else if (PaperDay is null != (Paper.Trim().Length == 0)) yield return PaperDay is null ? RequestRefusals.PaperDayImpossible : RequestRefusals.PaperNumberMissing;
        if (Note.Trim().Length > LongestNote) yield return RequestRefusals.NoteTooLong;
    }

    /// <summary>Records it under a number of its year; asked twice by one form, it is recorded once.</summary>
    internal Decision Decide(ReportRequest? state, int number, IReadOnlyCollection<string> forms) => state is not null ? Decision.Nothing
        : Faults(forms).FirstOrDefault() is { } fault ? fault
        : Decision.Record(new ReportRequested(
            Year, number, Cleaned, new Window(From!.Value, To!.Value), LastDay!.Value, [.. Bodies.OfType<OrganisationId>().Distinct()], [.. Forms.Distinct(StringComparer.Ordinal)],
            [.. Narrative.Shipped.Template(Template)!.Parts.Where(part => Parts.Contains(part, StringComparer.Ordinal))], Template,
            Paper.Trim().Length == 0 ? null : Vietnamese.Normalise(Paper.Trim()), PaperDay, Vietnamese.Normalise(Note.Trim()), Campaign, Today) { OwnLastDay = OwnLastDay });
}

/// <summary>A step on a request that was made.</summary>
internal abstract record RequestStep(string Reason, DateOnly Today)
{
    internal const int LongestReason = 500;

    /// <summary>Records the step, or says why it doesn't follow.</summary>
    public Decision Decide(ReportRequest? state) => state is null ? RequestRefusals.Unknown
        : state.Recalled is not null ? RequestRefusals.RecalledAlready
        : string.IsNullOrWhiteSpace(Reason) ? ReportingRefusals.ReasonMissing
        : Reason.Trim().Length > LongestReason ? ReportingRefusals.TooLong
        : Follow(state, Vietnamese.Normalise(Reason.Trim()));

    /// <summary>What the step comes to on a request that stands.</summary>
    protected abstract Decision Follow(ReportRequest state, string reason);

    /// <summary>Takes it back while nothing was handed in.</summary>
    /// <param name="IsHandedIn">Whether some body handed a report in.</param>
    internal sealed record Recall(bool IsHandedIn, string Reason, DateOnly Today) : RequestStep(Reason, Today)
    {
        protected override Decision Follow(ReportRequest state, string reason) => IsHandedIn ? RequestRefusals.HandedIn : Decision.Record(new RequestRecalled(reason, Today));
    }

    /// <summary>Sets a later last day.</summary>
    /// <param name="LastDay">Null for a day that can't be read.</param>
    internal sealed record Extend(DateOnly? LastDay, string Reason, DateOnly Today) : RequestStep(Reason, Today)
    {
        /// <summary>Gets the new last day of the committee's own report; null where it stays.</summary>
        public DateOnly? OwnLastDay { get; init; }

        /// <summary>Gets whether something stands in the field of that day that is no day.</summary>
        public bool IsOwnLastDayUnread { get; init; }

        protected override Decision Follow(ReportRequest state, string reason) =>
            LastDay is not { } day || day <= state.LastDay || day < Today ? RequestRefusals.NotLater
            : IsOwnLastDayUnread || (OwnLastDay ?? state.OwnLastDay) < day ? RequestRefusals.OwnLastDayImpossible
            : Decision.Record(new RequestExtended(day, reason, Today) { OwnLastDay = OwnLastDay == state.OwnLastDay ? null : OwnLastDay });
    }
}

/// <summary>The "no" of asking for reports.</summary>
internal static class RequestRefusals
{
    /// <summary>No such request, or none within the reader's reach.</summary>
    internal static readonly Refusal Unknown = new("reporting.request-unknown", RefusalKind.Unknown);

    /// <summary>It doesn't say what it is about.</summary>
    internal static readonly Refusal SubjectMissing = new("reporting.request-subject-missing");

    /// <summary>A subject is a line.</summary>
    internal static readonly Refusal SubjectTooLong = new("reporting.request-subject-too-long");

    /// <summary>No first day.</summary>
    internal static readonly Refusal FromUnread = new("reporting.request-from-unread");

    /// <summary>No last day that counts.</summary>
    internal static readonly Refusal ToUnread = new("reporting.request-to-unread");

    /// <summary>It ends before it begins.</summary>
    internal static readonly Refusal WindowReversed = new("reporting.request-window-reversed");

    /// <summary>It hasn't begun.</summary>
    internal static readonly Refusal WindowAhead = new("reporting.request-window-ahead");

    /// <summary>No last day in time.</summary>
    internal static readonly Refusal LastDayUnread = new("reporting.request-last-day-unread");

    /// <summary>The last day lies before the day of the request.</summary>
    internal static readonly Refusal LastDayPast = new("reporting.request-last-day-past");

    /// <summary>The last day lies before the figures are complete.</summary>
    internal static readonly Refusal LastDayBeforeEnd = new("reporting.request-last-day-before-end");

    /// <summary>The last day of the committee's own report can't be read, or lies before that of the reports it adds up.</summary>
    internal static readonly Refusal OwnLastDayImpossible = new("reporting.request-own-last-day-impossible");

    /// <summary>Nobody is asked.</summary>
    internal static readonly Refusal NoBody = new("reporting.request-no-body");

    /// <summary>A body isn't one that the committee oversees.</summary>
    internal static readonly Refusal BodyUnknown = new("reporting.request-body-unknown");

    /// <summary>A form isn't in force on the last day that counts.</summary>
    internal static readonly Refusal FormUnknown = new("reporting.request-form-unknown");

    /// <summary>A part isn't one of the template's.</summary>
    internal static readonly Refusal PartUnknown = new("reporting.request-part-unknown");

    /// <summary>Neither a form nor a part is wanted.</summary>
    internal static readonly Refusal NothingWanted = new("reporting.request-nothing-wanted");

    /// <summary>The number of the paper is longer than numbers are.</summary>
    internal static readonly Refusal PaperTooLong = new("reporting.request-paper-too-long");

    /// <summary>A day of the paper without its number.</summary>
    internal static readonly Refusal PaperNumberMissing = new("reporting.request-paper-number-missing");

    /// <summary>The day of the paper is missing, can't be read, or lies after today.</summary>
    internal static readonly Refusal PaperDayImpossible = new("reporting.request-paper-day-impossible");

    /// <summary>More words than there is room for.</summary>
    internal static readonly Refusal NoteTooLong = new("reporting.request-note-too-long");

    /// <summary>It was taken back before.</summary>
    internal static readonly Refusal RecalledAlready = new("reporting.request-recalled");

    /// <summary>A body handed its report in.</summary>
    internal static readonly Refusal HandedIn = new("reporting.request-handed-in");

    /// <summary>The last day is only ever moved to a later one.</summary>
    internal static readonly Refusal NotLater = new("reporting.request-not-later");
}
