using System.Text.Json;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Contributing;

namespace HaiDang.Modules.Planning;

/// <summary>One entry of a share's history.</summary>
/// <param name="Version">Version in its stream.</param>
/// <param name="Report">What was reported; null for a retraction.</param>
/// <param name="RetractedReason">Why it was taken back; null while it counts.</param>
public sealed record ShareEntry(
    OrganisationId Organisation, int Version, DateTimeOffset RecordedAt, OrganisationId RecordedBy, ProgressEntry Report, string? RetractedReason)
{
    /// <summary>Whether a colleague recorded it for an officer who was away.</summary>
    public bool ByDeputy { get; init; }
}

/// <summary>A report as recorded.</summary>
public sealed record ProgressEntry(Progress Progress, string Note, DateOnly Day, string? Letter, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>What proves it beside files.</summary>
    public IReadOnlyList<Proof> Proofs { get; init; } = [];

    /// <summary>Where the paper of an entry is kept.</summary>
    public string? PaperKeptAt { get; init; }
}

/// <summary>Something else that happened to a share: it was arranged, approved, returned, received, confirmed, denied.</summary>
/// <param name="Event">What was recorded.</param>
public sealed record ShareStep(OrganisationId Organisation, int Version, DateTimeOffset RecordedAt, OrganisationId RecordedBy, object Event);

/// <summary>Every report on a duty, newest first, and the version of each share's stream, which a form must name to be saved.</summary>
public sealed record DutyHistory(IReadOnlyList<ShareEntry> Entries, IReadOnlyDictionary<OrganisationId, int> Versions)
{
    /// <summary>What else happened to the shares, newest first.</summary>
    public IReadOnlyList<ShareStep> Steps { get; init; } = [];
}

/// <summary>What was said on a duty, and what changed in a plan, over time.</summary>
internal sealed class PlanHistory(Store store, EventLog log)
{
    /// <summary>Every report on a duty's shares, retracted ones included and marked, and those of bodies that have no share any more.</summary>
    internal async Task<DutyHistory> OfDuty(Reader reader, PlanView plan, DutyView duty, CancellationToken ct)
    {
        var streams = duty.Shares.Concat(duty.Former).Select(share => plan.Plan.Contribution(plan.Ledger, duty.Code, share.Organisation).Name).ToList();
        if (streams.Count == 0) return new DutyHistory([], new Dictionary<OrganisationId, int>());
        var rows = await store.Query<Row>(
            reader,
            $"""
            select stream, version, type, recorded_at, actor, organisation, body
            from event
            where {reader.Sees("ledger")} and ledger = {plan.Ledger} and {Sql.In("stream", streams)}
            order by position desc
            """,
            ct);
        var taken = rows.Where(row => row.Type == "kernel.retracted/1")
            .Select(row => (row.Stream, Retraction: Read<Retracted>(row)))
            .ToDictionary(row => (row.Stream, row.Retraction.Version), row => row.Retraction.Reason);
        return new DutyHistory(
            [
                .. from row in rows
                   where row.Type == "planning.progress-reported/1"
                   let e = Read<ProgressReported>(row)
                   select new ShareEntry(
                       e.Organisation, row.Version, row.RecordedAt, row.Organisation,
                       new ProgressEntry(e.Progress, e.Note, e.OccurredOn, e.Letter, e.Evidence) { Proofs = e.Proofs, PaperKeptAt = e.PaperKeptAt }, taken.GetValueOrDefault((row.Stream, row.Version))) { ByDeputy = new UserId(row.Actor).Absent is not null },
            ],
            rows.GroupBy(row => new OrganisationId(row.Stream[(row.Stream.LastIndexOf(':') + 1)..])).ToDictionary(group => group.Key, group => group.Max(row => row.Version)))
        {
            Steps =
            [
                .. from row in rows
                   let step = Step(row)
                   where step is not null
                   select new ShareStep(new OrganisationId(row.Stream[(row.Stream.LastIndexOf(':') + 1)..]), row.Version, row.RecordedAt, row.Organisation, step),
            ],
        };
    }

    private static object? Step(Row row) => row.Type switch
    {
        "planning.contribution-arranged/1" => Read<ContributionArranged>(row),
        "planning.contribution-approved/1" => Read<ContributionApproved>(row),
        "planning.contribution-returned/1" => Read<ContributionReturned>(row),
        "planning.contribution-received/1" => Read<ContributionReceived>(row),
        "planning.entry-confirmed/1" => Read<EntryConfirmed>(row),
        "planning.entry-disputed/1" => Read<EntryDisputed>(row),
        _ => null,
    };

    /// <summary>Adoption and corrections, oldest first.</summary>
    internal Task<IReadOnlyList<Recorded>> OfPlan(PlanView plan, CancellationToken ct) => log.History(plan.Plan.Stream(plan.Ledger), ct);

    private static T Read<T>(Row row) => JsonSerializer.Deserialize<T>(row.Body, EventTypes.Json)!;

    private sealed class Row
    {
        public string Stream { get; init; } = "";

        public int Version { get; init; }

        public string Type { get; init; } = "";

        public DateTimeOffset RecordedAt { get; init; }

        public string Actor { get; init; } = "";

        public OrganisationId Organisation { get; init; }

        public byte[] Body { get; init; } = [];
    }
}
