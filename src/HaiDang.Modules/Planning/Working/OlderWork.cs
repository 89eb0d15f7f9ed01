using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Planning.Working;

/// <summary>Work of an earlier year that was begun or owed and isn't closed.</summary>
/// <param name="Progress">What was reported last; null when nothing was.</param>
public sealed record OlderItem(LedgerId Ledger, int Year, OrganisationId Body, string Duty, string Text, DateOnly? Due, OrganisationId Organisation, Progress? Progress);

/// <summary>Open work of the years before the newest, asked across all plans at once.</summary>
internal sealed class OlderWork(Store store)
{
    private const int Most = 200;

    /// <summary>Shares that plans give by name to bodies for which the reader reports, unfinished, newest year first. Those who oversee get none: each plan's page tells them.</summary>
    internal async Task<IReadOnlyList<OlderItem>> Of(Reader reader, CancellationToken ct)
    {
        var bodies = reader.Grants.Where(grant => grant.Role is Role.AgencyOfficer or Role.LocalOfficer or Role.Investigator or Role.VictimSupportOfficer)
            .SelectMany(grant => grant.Reach).Distinct().Take(500).ToList();
        if (bodies.Count == 0) return [];
        var rows = await store.Query<Row>(
            reader,
            $"""
            select r.ledger, r.year, r.body, i.code, i.text, i.due_on, a.organisation, c.progress
            from duty_assignments a
            join plan_register r on r.ledger = a.ledger and r.plan = a.plan
            join plan_items i on i.ledger = a.ledger and i.plan = a.plan and i.code = a.item
            left join contributions c on c.ledger = a.ledger and c.plan = a.plan and c.duty = a.item and c.organisation = a.organisation
            where {reader.Sees("a.ledger")} and {Sql.In("a.organisation", bodies)} and a.mode = 'assigned' and i.item = 'duty' and i.kind not in ('objective', 'rule')
              and r.withdrawn_on is null
              and r.year < (select max(n.year) from plan_register n where n.ledger = r.ledger and n.withdrawn_on is null)
              and (c.progress is null or c.progress in ('not-started', 'in-progress'))
            order by r.year desc, r.ledger, i.ord
            limit {Most}
            """,
            ct);
        return [.. rows.Select(row => new OlderItem(row.Ledger, row.Year, row.Body, row.Code, row.Text, row.DueOn, row.Organisation, Words.Parse<Progress>(row.Progress)))];
    }

    private sealed class Row
    {
        public LedgerId Ledger { get; init; }

        public int Year { get; init; }

        public OrganisationId Body { get; init; }

        public string Code { get; init; } = "";

        public string Text { get; init; } = "";

        public DateOnly? DueOn { get; init; }

        public OrganisationId Organisation { get; init; }

        public string? Progress { get; init; }
    }
}
