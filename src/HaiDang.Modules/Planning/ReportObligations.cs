using System.Text.Json;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Planning;

/// <summary>The reports that a plan asks for, for its calendar.</summary>
/// <remarks>Table <c>report_obligations</c>: code, ord, kind, window, due_on and due_rule as printed, senders and addressees as JSON, via.</remarks>
internal sealed class ReportObligations : Projection
{
    public ReportObligations()
    {
        OnEach<PlanAdopted>((e, at) => e.Reports.Select((report, i) => Insert(at.Ledger, e.Plan, report, $"{i}")));
        OnEach<PlanCorrected>((e, at) =>
        [
            .. (e.Dropped ?? []).Select(code => (Sql)$"delete from report_obligations where ledger = {at.Ledger} and plan = {e.Plan} and code = {code}"),
            .. (e.Reports ?? []).Select(report => Insert(
                at.Ledger, e.Plan, report,
                $"(select coalesce(max(ord), 0) + 1 from report_obligations where ledger = {at.Ledger} and plan = {e.Plan})")),
        ]);
    }

    public override IReadOnlyList<string> Tables => ["report_obligations"];

    public override string Create => """
        create table report_obligations (
          ledger text not null, plan text not null, code text not null, ord int not null, kind text not null,
          window_from date, window_to date, due_on date, due_rule text, senders text not null, addressees text not null, via text,
          primary key (ledger, plan, code)
        );
        """;

    public override IReadOnlyList<string> Streams => [PlanIds.PlanKind];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from report_obligations where ledger = {stream.Ledger} and plan = {stream.Id}"];

    private static Sql Insert(LedgerId ledger, PlanId plan, ReportObligation report, Sql order) => $"""
        insert into report_obligations (ledger, plan, code, ord, kind, window_from, window_to, due_on, due_rule, senders, addressees, via)
        values ({ledger}, {plan}, {report.Code}, {order}, {report.Kind}, {report.WindowFrom}, {report.WindowTo}, {report.Due}, {report.DueRule},
          {JsonSerializer.Serialize(report.From, EventTypes.Json)}, {JsonSerializer.Serialize(report.To, EventTypes.Json)}, {report.Via})
        on conflict (ledger, plan, code) do update set
          kind = excluded.kind, window_from = excluded.window_from, window_to = excluded.window_to, due_on = excluded.due_on,
          due_rule = excluded.due_rule, senders = excluded.senders, addressees = excluded.addressees, via = excluded.via
        """;
}
