using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Reporting.Staging;

namespace HaiDang.Modules.Reporting;

/// <summary>One report in a list.</summary>
/// <param name="Edition">0 while nothing was handed in.</param>
public sealed record ReportEntry(OrganisationId Body, string Period, int Year, ReportState State, int Edition, DateOnly? SubmittedOn, bool IsLate, bool IsNil, bool IsOnBehalf, DateOnly? UrgedOn, int Version);

/// <summary>Finds reports within a reader's ledgers.</summary>
internal sealed class ReportBook(Store store, EventLog log)
{
    /// <summary>What was recorded of a year's reports, by body.</summary>
    internal async Task<IReadOnlyList<ReportEntry>> Of(Reader reader, LedgerId ledger, int year, CancellationToken ct)
    {
        var rows = await store.Query<Row>(
            reader,
            $"""
            select body, period, year, state, edition, submitted_on, late, nil, on_behalf, urged_on, version
            from report_register
            where {reader.Sees("ledger")} and ledger = {ledger} and year = {year}
            order by body, period
            """,
            ct);
        return [.. rows.Select(row => new ReportEntry(row.Body, row.Period, row.Year, row.State, row.Edition, row.SubmittedOn, row.Late == 1, row.Nil == 1, row.OnBehalf == 1, row.UrgedOn, row.Version))];
    }

    /// <summary>A body's report of a period; the caller has asked who may read it.</summary>
    /// <returns>Null when nothing was recorded.</returns>
    internal async Task<Report?> Find(LedgerId ledger, OrganisationId body, string period, int year, CancellationToken ct)
    {
        Report? state = null;
        foreach (var recorded in await log.Effective(Report.Stream(ledger, body, period, year), ct)) state = Report.Fold(state, recorded);
        return state;
    }

    /// <summary>Reports that lower bodies handed in of a period and weren't returned, by body: what a committee adds up.</summary>
    internal async Task<IReadOnlyList<Report>> Lower(LedgerId ledger, IReadOnlyList<OrganisationId> bodies, string period, int year, CancellationToken ct)
    {
        var streams = bodies.Select(body => Report.Stream(ledger, body, period, year).Name).ToList();
        if (streams.Count == 0) return [];
        var found = new List<Report>();
        foreach (var history in (await log.Histories(ledger, streams, ct)).Values)
        {
            Report? state = null;
            foreach (var recorded in log.Effective(history)) state = Report.Fold(state, recorded);
            if (state is { IsCounted: true }) found.Add(state);
        }

        return [.. found.OrderBy(report => report.Body.Value, StringComparer.Ordinal)];
    }

    /// <summary>The last days that the office set in a year.</summary>
    internal async Task<StagedDays> Staged(LedgerId ledger, int year, CancellationToken ct)
    {
        StagedDays? state = null;
        foreach (var recorded in await log.Effective(StagedDays.Stream(ledger, year), ct)) state = StagedDays.Fold(state, recorded);
        return state ?? StagedDays.None;
    }

    private sealed class Row
    {
        public OrganisationId Body { get; init; }

        public string Period { get; init; } = "";

        public int Year { get; init; }

        public ReportState State { get; init; }

        public int Edition { get; init; }

        public DateOnly? SubmittedOn { get; init; }

        public int Late { get; init; }

        public int Nil { get; init; }

        public int OnBehalf { get; init; }

        public DateOnly? UrgedOn { get; init; }

        public int Version { get; init; }
    }
}
