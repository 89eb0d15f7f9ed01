using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Planning.Urging;

/// <summary>Every step that was taken about late or weak work, with its answer.</summary>
/// <remarks>
/// Table <c>follow_ups</c>: organisation, version of the step in its stream, level, duties (codes joined by blanks), occurred_on, letter, note,
/// is_request, by_lead, taken_by (body), answer, answered_on.
/// </remarks>
internal sealed class FollowUps : Projection
{
    public FollowUps()
    {
        On<FollowUpTaken>((e, at) => $"""
            insert into follow_ups (ledger, plan, organisation, version, level, duties, occurred_on, letter, note, is_request, by_lead, taken_by)
            values ({at.Ledger}, {e.Plan}, {e.Organisation}, {at.Version}, {e.Level}, {string.Join(' ', e.Duties)}, {e.OccurredOn}, {e.Letter}, {e.Note},
              {e.IsRequest}, {e.ByLead}, {at.Organisation})
            """);
        On<FollowUpAnswered>((e, at) => $"""
            update follow_ups set answer = {e.Answer}, answered_on = {e.OccurredOn}
            where ledger = {at.Ledger} and plan = {e.Plan} and organisation = {e.Organisation} and version = {e.Action}
            """);
    }

    public override IReadOnlyList<string> Tables => ["follow_ups"];

    public override string Create => """
        create table follow_ups (
          ledger text not null, plan text not null, organisation text not null, version int not null, level text not null, duties text not null,
          occurred_on date not null, letter text, note text not null, is_request boolean not null, by_lead boolean not null, taken_by text not null,
          answer text, answered_on date,
          primary key (ledger, plan, organisation, version)
        );
        """;

    public override IReadOnlyList<string> Streams => [FollowUpLog.Kind];

    public override IEnumerable<Sql> Clear(StreamId stream) =>
        stream.Id.Split(':') is [var plan, var organisation]
            ? [$"delete from follow_ups where ledger = {stream.Ledger} and plan = {plan} and organisation = {organisation}"]
            : [];
}

/// <summary>One step, with its answer when there is one.</summary>
public sealed record FollowUpView(
    OrganisationId Organisation, int Version, FollowUpLevel Level, IReadOnlyList<string> Duties, DateOnly Day, string? Letter, string Note, bool IsRequest,
    bool ByLead, OrganisationId TakenBy, string? Answer, DateOnly? AnsweredOn);

/// <summary>Finds what was done about a plan's late and weak work.</summary>
internal sealed class FollowUpBook(Store store)
{
    /// <summary>The steps a reader may see, newest first: all for those who oversee, for a body those about itself and those it took.</summary>
    internal async Task<IReadOnlyList<FollowUpView>> Of(Reader reader, PlanView plan, CancellationToken ct)
    {
        var rows = await store.Query<Row>(
            reader,
            $"""
            select organisation, version, level, duties, occurred_on, letter, note, is_request, by_lead, taken_by, answer, answered_on
            from follow_ups
            where {reader.Sees("ledger")} and ledger = {plan.Ledger} and plan = {plan.Plan}
            order by occurred_on desc, organisation, version desc
            """,
            ct);
        return
        [
            .. rows.Where(row => PlanningAccess.MayReadNote(reader, plan.Ledger, row.Organisation) || PlanningAccess.MayReport(reader, plan.Ledger, row.TakenBy))
                .Select(row => new FollowUpView(
                    row.Organisation, row.Version, Words.Parse<FollowUpLevel>(row.Level) ?? FollowUpLevel.Reminder,
                    row.Duties.Split(' ', StringSplitOptions.RemoveEmptyEntries), row.OccurredOn, row.Letter, row.Note, row.IsRequest, row.ByLead, row.TakenBy,
                    row.Answer, row.AnsweredOn)),
        ];
    }

    /// <summary>Steps of a ledger's plans without an answer, with their plan; as far as the reader may answer them.</summary>
    internal async Task<IReadOnlyList<(PlanId Plan, OrganisationId Organisation, int Version)>> Unanswered(Reader reader, LedgerId ledger, CancellationToken ct) =>
    [
        .. (await store.Query<Row>(
            reader,
            $"""
            select plan, organisation, version
            from follow_ups
            where {reader.Sees("ledger")} and ledger = {ledger} and answer is null
            order by occurred_on desc, organisation, version desc
            """,
            ct)).Where(row => PlanningAccess.MayReport(reader, ledger, row.Organisation)).Select(row => (new PlanId(row.Plan), row.Organisation, row.Version)),
    ];

    private sealed class Row
    {
        public string Plan { get; init; } = "";

        public OrganisationId Organisation { get; init; }

        public int Version { get; init; }

        public string Level { get; init; } = "";

        public string Duties { get; init; } = "";

        public DateOnly OccurredOn { get; init; }

        public string? Letter { get; init; }

        public string Note { get; init; } = "";

        public bool IsRequest { get; init; }

        public bool ByLead { get; init; }

        public OrganisationId TakenBy { get; init; }

        public string? Answer { get; init; }

        public DateOnly? AnsweredOn { get; init; }
    }
}
