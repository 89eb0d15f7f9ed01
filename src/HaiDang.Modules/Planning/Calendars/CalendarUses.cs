using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning.Calendars;

/// <summary>The module part's "no".</summary>
internal static class CalendarRefusals
{
    /// <summary>A due day that no month of the cadence has.</summary>
    internal static readonly Refusal NoSuchDueDay = new("planning.no-such-due-day");

    /// <summary>The duty doesn't come back, so there is nothing to drop.</summary>
    internal static readonly Refusal NotRecurring = new("planning.not-recurring", RefusalKind.Unknown);

    /// <summary>The period hasn't begun.</summary>
    internal static readonly Refusal PeriodNotBegun = new("planning.period-not-begun");

    /// <summary>The campaign hasn't begun.</summary>
    internal static readonly Refusal CampaignNotBegun = new("planning.campaign-not-begun");
}

/// <summary>Sets how often a duty comes back.</summary>
/// <param name="Recurrence">Null takes it back: the duty is one thing again.</param>
internal sealed record SetRecurrence(PlanId Plan, string Duty, Recurrence? Recurrence, string Reason)
{
    /// <summary>Sets, changes or takes back; setting the same again changes nothing.</summary>
    /// <param name="state">What stands, or null.</param>
    public Decision Decide(RecurrenceSet? state)
    {
        if (string.IsNullOrWhiteSpace(Reason)) return PlanningRefusals.ReasonMissing;
        if (Reason.Trim().Length > CorrectPlan.LongestReason) return PlanningRefusals.ReasonTooLong;
        var reason = Vietnamese.Normalise(Reason.Trim());
        if (Recurrence is null) return state is null ? CalendarRefusals.NotRecurring : Decision.Record(new RecurrenceDropped(Plan, Duty, reason));
        if (!Fits(Recurrence)) return CalendarRefusals.NoSuchDueDay;
        return state is not null && state.Recurrence == Recurrence && state.Reason == reason
            ? Decision.Nothing
            : Decision.Record(new RecurrenceSet(Plan, Duty, Recurrence, reason));
    }

    internal static RecurrenceSet? Fold(RecurrenceSet? state, Recorded recorded) => recorded.Event switch
    {
        RecurrenceSet set => set,
        RecurrenceDropped => null,
        _ => state,
    };

    /// <summary>Sets for whoever may correct the plan; for others there is no such duty.</summary>
    internal static async Task<Outcome> Handle(SetRecurrence command, PlanView plan, Reader reader, EventLog log, Writing? writing, CancellationToken ct) =>
        PlanningAccess.MayAdopt(reader, plan) && plan.Withdrawn is null && plan.Duty(command.Duty) is not null
            ? await log.Decide<RecurrenceSet>(reader, plan.Plan.Recurrence(plan.Ledger, command.Duty), Fold, command.Decide, writing, ct)
            : new Outcome.Refused(PlanningRefusals.UnknownDuty);

    private static bool Fits(Recurrence recurrence) => recurrence switch
    {
        { Cadence: Cadence.Continuous } => recurrence is { DueDay: null, DueMonth: null },
        { Cadence: Cadence.Yearly } => recurrence is { DueDay: null, DueMonth: null }
            || (recurrence is { DueDay: { } day and >= 1, DueMonth: { } month and >= 1 and <= 12 } && day <= DateTime.DaysInMonth(2024, month)),
        _ => recurrence is { DueMonth: null, DueDay: null or (>= 1 and <= 31) },
    };
}

/// <summary>A body says what it did in one period of a duty.</summary>
internal sealed record ReportOccurrence(
    PlanId Plan, string Duty, string Occurrence, OrganisationId Organisation, Progress Progress, string Note, DateOnly Day, string? Letter = null)
{
    /// <summary>Takes a report on a period that has begun; the rules of a report on the whole duty hold.</summary>
    /// <param name="state">What stands, or null.</param>
    /// <param name="occurrence">The period, or null when the duty has none of that key.</param>
    public Decision Decide(OccurrenceReported? state, Occurrence? occurrence, int year, DateOnly today, bool onBehalf)
    {
        if (occurrence is null) return PlanningRefusals.UnknownDuty;
        if (occurrence.Period.From > today) return CalendarRefusals.PeriodNotBegun;
        if (onBehalf && string.IsNullOrWhiteSpace(Letter)) return PlanningRefusals.LetterMissing;
        if (onBehalf && Letter!.Trim().Length > ReportProgress.LongestLetter) return PlanningRefusals.LetterTooLong;
        var checkedAs = new ReportProgress(Plan, Duty, Organisation, Progress, Note, Day, []).Decide(null, year, today, onBehalf: false);
        if (checkedAs is not Decision.Events { Recorded: [ProgressReported fine] }) return checkedAs;
        var reported = new OccurrenceReported(Plan, Duty, Occurrence, Organisation, fine.Progress, fine.Note, fine.OccurredOn, onBehalf ? Vietnamese.Normalise(Letter!.Trim()) : null);
        return state == reported ? Decision.Nothing : Decision.Record(reported);
    }

    internal static OccurrenceReported? Fold(OccurrenceReported? state, Recorded recorded) => recorded.Event is OccurrenceReported reported ? reported : state;

    /// <summary>Records for an officer of the body, or for the standing office on its behalf; for others there is no such duty.</summary>
    internal static async Task<Outcome> Handle(
        ReportOccurrence command, PlanView plan, RecurringDuty? duty, Reader reader, EventLog log, Writing? writing, CancellationToken ct)
    {
        var own = PlanningAccess.MayReport(reader, plan.Ledger, command.Organisation);
        if (duty?.Duty.Share(command.Organisation) is null || plan.Withdrawn is not null || !(own || PlanningAccess.MayEnterFor(reader, plan.Ledger)))
        {
            return new Outcome.Refused(PlanningRefusals.UnknownDuty);
        }

        var occurrence = duty.Occurrences.FirstOrDefault(one => one.Occurrence.Key == command.Occurrence)?.Occurrence;
        return await log.Decide<OccurrenceReported>(
            reader, plan.Plan.Occurrence(plan.Ledger, command.Duty, command.Occurrence, command.Organisation), Fold,
            state => command.Decide(state, occurrence, plan.Year, plan.Today, !own), writing, ct);
    }
}

/// <summary>Closes a peak campaign with a note on what it brought; closing again mends the note.</summary>
internal sealed record CloseCampaign(PlanId Plan, string Duty, string Note)
{
    /// <summary>Closes once the campaign has begun.</summary>
    /// <param name="state">The closing that stands, or null.</param>
    public Decision Decide(CampaignClosed? state, Campaign campaign, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(Note)) return PlanningRefusals.ReasonMissing;
        if (Note.Length > ReportProgress.LongestNote) return PlanningRefusals.NoteTooLong;
        if (campaign.Window.From > today) return CalendarRefusals.CampaignNotBegun;
        var note = Vietnamese.Normalise(Note.Trim());
        return state?.Note == note ? Decision.Nothing : Decision.Record(new CampaignClosed(Plan, Duty, campaign.Window, note, today));
    }

    internal static CampaignClosed? Fold(CampaignClosed? state, Recorded recorded) => recorded.Event is CampaignClosed closed ? closed : state;

    /// <summary>Closes for whoever may correct the plan; for others there is no such campaign.</summary>
    internal static async Task<Outcome> Handle(CloseCampaign command, PlanView plan, Reader reader, EventLog log, Writing? writing, CancellationToken ct) =>
        PlanningAccess.MayAdopt(reader, plan) && plan.Withdrawn is null && Campaign.Find(plan, command.Duty) is { } campaign
            ? await log.Decide<CampaignClosed>(
                reader, plan.Plan.Campaign(plan.Ledger, campaign.Code), Fold, state => (command with { Duty = campaign.Code }).Decide(state, campaign, plan.Today), writing, ct)
            : new Outcome.Refused(PlanningRefusals.UnknownPlan);
}
