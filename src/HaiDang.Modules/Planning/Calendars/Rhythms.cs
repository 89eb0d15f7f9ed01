using HaiDang.Kernel.Access;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Planning.Calendars;

/// <summary>Finds what comes back in a plan, and how its campaigns were closed, within a reader's ledgers.</summary>
internal sealed class Rhythms(Store store)
{
    /// <summary>The recurring duties of a plan with the periods of its year that hadn't ended when the plan was issued.</summary>
    /// <param name="reader">Of notes the reader gets those they may read.</param>
    internal async Task<IReadOnlyList<RecurringDuty>> Of(Reader reader, PlanView plan, CancellationToken ct)
    {
        var set = await store.Query<SetRow>(
            reader,
            $"""
            select duty, cadence, due_month, due_day, reason, version
            from recurrences
            where {reader.Sees("ledger")} and ledger = {plan.Ledger} and plan = {plan.Plan}
            """,
            ct);
        if (set.Count == 0) return [];
        var said = (await store.Query<SaidRow>(
            reader,
            $"""
            select duty, occurrence, organisation, progress, note, occurred_on, letter, version
            from occurrence_reports
            where {reader.Sees("ledger")} and ledger = {plan.Ledger} and plan = {plan.Plan}
            """,
            ct)).ToDictionary(row => (row.Duty, row.Occurrence, row.Organisation));
        var byDuty = set.ToDictionary(row => row.Duty, StringComparer.Ordinal);
        return
        [
            .. from duty in plan.Duties
               where byDuty.ContainsKey(duty.Code)
               let row = byDuty[duty.Code]
               let recurrence = new Recurrence(Words.Parse<Cadence>(row.Cadence) ?? Cadence.Continuous, row.DueMonth, row.DueDay)
               select new RecurringDuty(duty, recurrence, row.Reason, row.Version,
               [
                   .. from occurrence in recurrence.In(plan.Year)
                      where occurrence.Period.To >= plan.IssuedOn
                      select new OccurrenceView(
                          plan.Withdrawn is null ? occurrence : occurrence with { Due = null },
                          [.. duty.Shares.Select(share => new OccurrenceShare(share, Said(reader, plan, said.GetValueOrDefault((duty.Code, occurrence.Key, share.Organisation)))))],
                          plan.Today),
               ]),
        ];
    }

    /// <summary>How a campaign was closed; null while it wasn't.</summary>
    internal async Task<CampaignNote?> Note(Reader reader, PlanView plan, Campaign campaign, CancellationToken ct) => (await store.Query<NoteRow>(
        reader,
        $"""
        select note, closed_on, version
        from campaign_notes
        where {reader.Sees("ledger")} and ledger = {plan.Ledger} and plan = {plan.Plan} and duty = {campaign.Code}
        """,
        ct)).Select(row => new CampaignNote(row.Note, row.ClosedOn, row.Version)).SingleOrDefault();

    /// <summary>Version of the stream that says how often a duty comes back; 0 when nothing was ever set.</summary>
    internal async Task<int> Version(Reader reader, PlanView plan, DutyView duty, CancellationToken ct) => (await store.Query<int>(
        reader,
        $"""
        select coalesce(max(version), 0)
        from event
        where {reader.Sees("ledger")} and ledger = {plan.Ledger} and stream = {plan.Plan.Recurrence(plan.Ledger, duty.Code).Name}
        """,
        ct))[0];

    private static OccurrenceReport? Said(Reader reader, PlanView plan, SaidRow? row) => row is null ? null : new OccurrenceReport(
        Words.Parse<Progress>(row.Progress) ?? Progress.NotStarted, PlanningAccess.MayReadNote(reader, plan.Ledger, row.Organisation) ? row.Note : "",
        row.OccurredOn, row.Letter, row.Version);

    private sealed class SetRow
    {
        public string Duty { get; init; } = "";

        public string Cadence { get; init; } = "";

        public int? DueMonth { get; init; }

        public int? DueDay { get; init; }

        public string Reason { get; init; } = "";

        public int Version { get; init; }
    }

    private sealed class SaidRow
    {
        public string Duty { get; init; } = "";

        public string Occurrence { get; init; } = "";

        public OrganisationId Organisation { get; init; }

        public string Progress { get; init; } = "";

        public string Note { get; init; } = "";

        public DateOnly OccurredOn { get; init; }

        public string? Letter { get; init; }

        public int Version { get; init; }
    }

    private sealed class NoteRow
    {
        public string Note { get; init; } = "";

        public DateOnly ClosedOn { get; init; }

        public int Version { get; init; }
    }
}
