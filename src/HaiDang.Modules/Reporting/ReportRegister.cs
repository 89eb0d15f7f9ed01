using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Reporting;

/// <summary>One row a body and period, for the list of what is due.</summary>
/// <remarks>Table <c>report_register</c>: body, period, year, state, edition, submitted_on, late, nil, urged_on, version.</remarks>
internal sealed class ReportRegister : Projection
{
    public override IReadOnlyList<string> Tables => ["report_register"];

    public override string Create => """
        create table report_register (
          ledger text not null, body text not null, period text not null, year int not null, state text not null, edition int not null,
          submitted_on date, late int not null, nil int not null, on_behalf int not null, urged_on date, version int not null,
          primary key (ledger, body, period, year)
        );
        """;

    public override IReadOnlyList<string> Streams => [Report.Kind];

    public override bool ReadsWhole => true;

    public override IEnumerable<Sql> Clear(StreamId stream) =>
        stream.Id.Split(':') is [var body, var period, var year]
            ? [$"delete from report_register where ledger = {stream.Ledger} and body = {body} and period = {period} and year = {int.Parse(year, System.Globalization.CultureInfo.InvariantCulture)}"]
            : [];

    public override IEnumerable<Sql> Write(StreamId stream, IReadOnlyList<Recorded> effective)
    {
        Report? state = null;
        foreach (var recorded in effective) state = Report.Fold(state, recorded);
        if (state is null) yield break;
        var last = state.Last?.Submitted;
        var (late, nil, behalf) = (last?.IsLate == true ? 1 : 0, last?.IsNil == true ? 1 : 0, last?.Letter is null ? 0 : 1);
        yield return $"""
            insert into report_register (ledger, body, period, year, state, edition, submitted_on, late, nil, on_behalf, urged_on, version)
            values ({stream.Ledger}, {state.Body}, {state.Period}, {state.Year}, {state.State}, {last?.Edition ?? 0}, {last?.OccurredOn}, {late}, {nil}, {behalf}, {state.UrgedOn}, {state.Version})
            """;
    }
}
