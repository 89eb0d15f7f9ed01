using System.Text.Json;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning.Calendars;

namespace HaiDang.Modules.Planning.Working;

/// <summary>What a change is.</summary>
public enum ChangeKind
{
    /// <summary>A body reported.</summary>
    Reported,

    /// <summary>A report was taken back or mended.</summary>
    TakenBack,

    /// <summary>A report was returned for more.</summary>
    Returned,

    /// <summary>A report was approved, or its receipt recorded.</summary>
    Approved,

    /// <summary>A share got a day or a part of its own.</summary>
    Arranged,

    /// <summary>The plan was corrected or a duty added.</summary>
    Corrected,

    /// <summary>A plan was adopted.</summary>
    Adopted,

    /// <summary>A plan was withdrawn.</summary>
    Withdrawn,

    /// <summary>A duty recurs, or no longer does.</summary>
    Recurrence,

    /// <summary>A campaign was closed with a note.</summary>
    CampaignClosed,
}

/// <summary>One change since a reader's last visit, without a word of what was written.</summary>
/// <param name="Duty">Codes it concerns; empty for the plan as a whole.</param>
/// <param name="Organisation">The body whose share it is; null for the plan.</param>
public sealed record WorkChange(ChangeKind Kind, PlanId Plan, IReadOnlyList<string> Duty, OrganisationId? Organisation, DateTimeOffset RecordedAt);

/// <summary>Finds what others recorded in a ledger after a position, within a reader's reach.</summary>
internal sealed class WorkChanges(Store store)
{
    // Of a long absence the newest are told; the rest is in the plans' histories.
    private const int Most = 100;

    /// <summary>Changes newest first: of bodies' shares to those who may read what was written of them, of plans to all.</summary>
    internal async Task<IReadOnlyList<WorkChange>> Since(Reader reader, LedgerId ledger, long position, CancellationToken ct)
    {
        var rows = await store.Query<Row>(
            reader,
            $"""
            select stream, type, recorded_at, actor, body
            from event
            where {reader.Sees("ledger")} and ledger = {ledger} and position > {position}
            order by position desc
            limit {Most}
            """,
            ct);
        return [.. rows.Where(row => new UserId(row.Actor).Person != reader.User).Select(row => Read(row)).OfType<WorkChange>().Where(change =>
            change.Organisation is not { } body || PlanningAccess.MayReadNote(reader, ledger, body))];
    }

    private static WorkChange? Read(Row row)
    {
        var at = row.Stream.IndexOf('/', StringComparison.Ordinal);
        var (kind, id) = (row.Stream[..at], row.Stream[(at + 1)..].Split(':'));
        return (kind, id) switch
        {
            (PlanIds.ContributionKind, [var plan, var duty, var body]) => new WorkChange(OfShare(row.Type), new PlanId(plan), [duty], new OrganisationId(body), row.RecordedAt),
            (CalendarStreams.OccurrenceKind, [var plan, var duty, _, var body]) => new WorkChange(OfShare(row.Type), new PlanId(plan), [duty], new OrganisationId(body), row.RecordedAt),
            (CalendarStreams.RecurrenceKind, [var plan, var duty]) => new WorkChange(ChangeKind.Recurrence, new PlanId(plan), [duty], null, row.RecordedAt),
            (CalendarStreams.CampaignKind, [var plan, var duty]) => new WorkChange(ChangeKind.CampaignClosed, new PlanId(plan), [duty], null, row.RecordedAt),
            (PlanIds.PlanKind, [var plan]) => row.Type switch
            {
                "planning.plan-adopted/1" => new WorkChange(ChangeKind.Adopted, new PlanId(plan), [], null, row.RecordedAt),
                "planning.plan-corrected/1" => new WorkChange(ChangeKind.Corrected, new PlanId(plan), Codes(row.Body), null, row.RecordedAt),
                "planning.plan-withdrawn/1" => new WorkChange(ChangeKind.Withdrawn, new PlanId(plan), [], null, row.RecordedAt),
                _ => null,
            },
            _ => null,
        };
    }

    private static ChangeKind OfShare(string type) => type switch
    {
        "planning.contribution-returned/1" or "planning.entry-disputed/1" => ChangeKind.Returned,
        "planning.contribution-approved/1" or "planning.contribution-received/1" or "planning.entry-confirmed/1" => ChangeKind.Approved,
        "planning.contribution-arranged/1" => ChangeKind.Arranged,
        "kernel.retracted/1" or "kernel.amended/1" => ChangeKind.TakenBack,
        _ => ChangeKind.Reported,
    };

    private static IReadOnlyList<string> Codes(byte[] body) =>
        [.. JsonSerializer.Deserialize<PlanCorrected>(body, EventTypes.Json)!.Duties?.Select(duty => duty.Code) ?? []];

    private sealed class Row
    {
        public string Stream { get; init; } = "";

        public string Type { get; init; } = "";

        public DateTimeOffset RecordedAt { get; init; }

        public string Actor { get; init; } = "";

        public byte[] Body { get; init; } = [];
    }
}
