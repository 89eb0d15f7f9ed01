using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Planning;

/// <summary>Targets and duties of a plan in the order of the paper.</summary>
/// <remarks>
/// Table <c>plan_items</c>: code, ord, item (<c>target</c> or <c>duty</c>), kind, path, text, comparator, value and unit of a
/// target, due_on and window of a duty, served (codes of the targets a duty serves, joined by blanks).
/// </remarks>
internal sealed class PlanItems : Projection
{
    // Corrected and added items keep or take their place; the orders of targets and duties never meet.
    private const int DutiesFrom = 100_000;

    public PlanItems()
    {
        OnEach<PlanAdopted>((e, at) =>
        [
            .. e.Targets.Select((target, i) => Insert(at.Ledger, e.Plan, target, $"{i}")),
            .. e.Duties.Select((duty, i) => Insert(at.Ledger, e.Plan, duty, $"{DutiesFrom + i}")),
        ]);
        OnEach<PlanCorrected>((e, at) =>
        [
            .. (e.Dropped ?? []).Select(code => (Sql)$"delete from plan_items where ledger = {at.Ledger} and plan = {e.Plan} and code = {code}"),
            .. (e.Targets ?? []).Select(target => Insert(at.Ledger, e.Plan, target, Last(at.Ledger, e.Plan, "target"))),
            .. (e.Duties ?? []).Select(duty => Insert(at.Ledger, e.Plan, duty, Last(at.Ledger, e.Plan, "duty"))),
        ]);
    }

    public override IReadOnlyList<string> Tables => ["plan_items"];

    public override string Create => """
        create table plan_items (
          ledger text not null, plan text not null, code text not null, ord int not null, item text not null, kind text not null,
          path text not null, text text not null, comparator text, value numeric, unit text,
          due_on date, window_from date, window_to date, served text not null,
          primary key (ledger, plan, code)
        );
        """;

    public override IReadOnlyList<string> Streams => [PlanIds.PlanKind];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from plan_items where ledger = {stream.Ledger} and plan = {stream.Id}"];

    private static Sql Last(LedgerId ledger, PlanId plan, string item) =>
        $"(select coalesce(max(ord), {(item == "duty" ? DutiesFrom : 0)}) + 1 from plan_items where ledger = {ledger} and plan = {plan} and item = {item})";

    private static Sql Insert(LedgerId ledger, PlanId plan, Target target, Sql order) => $"""
        insert into plan_items (ledger, plan, code, ord, item, kind, path, text, comparator, value, unit, served)
        values ({ledger}, {plan}, {target.Code}, {order}, 'target', 'target', {target.Path}, {target.Text}, {target.Comparator}, {target.Value}, {target.Unit}, '')
        on conflict (ledger, plan, code) do update set
          path = excluded.path, text = excluded.text, comparator = excluded.comparator, value = excluded.value, unit = excluded.unit
        """;

    private static Sql Insert(LedgerId ledger, PlanId plan, Duty duty, Sql order) => $"""
        insert into plan_items (ledger, plan, code, ord, item, kind, path, text, due_on, window_from, window_to, served)
        values ({ledger}, {plan}, {duty.Code}, {order}, 'duty', {duty.Kind}, {duty.Path}, {duty.Text}, {duty.Due}, {duty.Window?.From}, {duty.Window?.To},
          {string.Join(' ', duty.Targets)})
        on conflict (ledger, plan, code) do update set
          kind = excluded.kind, path = excluded.path, text = excluded.text, due_on = excluded.due_on,
          window_from = excluded.window_from, window_to = excluded.window_to, served = excluded.served
        """;
}
