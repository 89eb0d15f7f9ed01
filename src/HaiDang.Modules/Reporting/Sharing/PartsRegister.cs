using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Reporting.Sharing;

/// <summary>One row a report and body that was asked for parts of it, so that the body finds them.</summary>
/// <remarks>Table <c>report_parts</c>: body whose report it is, period, year, from_body, due_on, state.</remarks>
internal sealed class PartsRegister : Projection
{
    public override IReadOnlyList<string> Tables => ["report_parts"];

    public override string Create => """
        create table report_parts (
          ledger text not null, body text not null, period text not null, year int not null, from_body text not null, due_on date not null, state text not null,
          primary key (ledger, body, period, year, from_body)
        );
        """;

    public override IReadOnlyList<string> Streams => [ReportParts.Kind];

    public override bool ReadsWhole => true;

    public override IEnumerable<Sql> Clear(StreamId stream) => stream.Id.Split(':') is [var body, var period, var year]
        ? [$"delete from report_parts where ledger = {stream.Ledger} and body = {body} and period = {period} and year = {int.Parse(year, CultureInfo.InvariantCulture)}"]
        : [];

    public override IEnumerable<Sql> Write(StreamId stream, IReadOnlyList<Recorded> effective)
    {
        if (stream.Id.Split(':') is not [var body, var period, var year]) yield break;
        var state = effective.Aggregate((ReportParts?)null, ReportParts.Fold);
        foreach (var owed in state?.Owed ?? [])
        {
            yield return $"""
                insert into report_parts (ledger, body, period, year, from_body, due_on, state)
                values ({stream.Ledger}, {body}, {period}, {int.Parse(year, CultureInfo.InvariantCulture)}, {owed.From}, {owed.Due}, {owed.State})
                """;
        }
    }
}

/// <summary>Parts that a body was asked for, in a list.</summary>
/// <param name="Body">Whose report it is.</param>
public sealed record PartsEntry(OrganisationId Body, string Period, OrganisationId From, DateOnly Due, PartsState State);

/// <summary>Finds parts that are owed.</summary>
internal sealed class PartsBook(Store store, EventLog log)
{
    /// <summary>What was asked in a year of a ledger; the caller keeps what its reader may see.</summary>
    internal async Task<IReadOnlyList<PartsEntry>> Asked(LedgerId ledger, int year, CancellationToken ct) =>
    [
        .. (await store.Ask<Row>($"select body, period, from_body, due_on, state from report_parts where ledger = {ledger} and year = {year} order by due_on, body", ct))
            .Select(row => new PartsEntry(row.Body, row.Period, row.FromBody, row.DueOn, row.State)),
    ];

    /// <summary>The parts of a report; none when nothing was asked.</summary>
    internal async Task<ReportParts> Of(LedgerId ledger, OrganisationId body, string period, int year, CancellationToken ct) =>
        (await log.Effective(ReportParts.Stream(ledger, body, period, year), ct)).Aggregate(ReportParts.None, ReportParts.Fold);

    private sealed class Row
    {
        public OrganisationId Body { get; init; }

        public string Period { get; init; } = "";

        public OrganisationId FromBody { get; init; }

        public DateOnly DueOn { get; init; }

        public PartsState State { get; init; }
    }
}
