using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Planning;

/// <summary>Who has each duty or target, as the plan names them: collectives stay collective and expand when a page is read.</summary>
/// <remarks>Table <c>duty_assignments</c>: item (code), ord, organisation (null when the words name none that is known), name, part, mode.</remarks>
internal sealed class DutyAssignments : Projection
{
    public DutyAssignments()
    {
        OnEach<PlanAdopted>((e, at) =>
        [
            .. e.Targets.SelectMany(target => Insert(at.Ledger, e.Plan, target.Code, target.Assignments)),
            .. e.Duties.SelectMany(duty => Insert(at.Ledger, e.Plan, duty.Code, duty.Assignments)),
        ]);
        OnEach<PlanCorrected>((e, at) =>
        [
            .. (e.Dropped ?? []).Concat((e.Targets ?? []).Select(t => t.Code)).Concat((e.Duties ?? []).Select(d => d.Code))
                .Select(code => (Sql)$"delete from duty_assignments where ledger = {at.Ledger} and plan = {e.Plan} and item = {code}"),
            .. (e.Targets ?? []).SelectMany(target => Insert(at.Ledger, e.Plan, target.Code, target.Assignments)),
            .. (e.Duties ?? []).SelectMany(duty => Insert(at.Ledger, e.Plan, duty.Code, duty.Assignments)),
        ]);
    }

    public override IReadOnlyList<string> Tables => ["duty_assignments"];

    public override string Create => """
        create table duty_assignments (
          ledger text not null, plan text not null, item text not null, ord int not null,
          organisation text, name text not null, part text not null, mode text not null,
          primary key (ledger, plan, item, ord)
        );
        """;

    public override IReadOnlyList<string> Streams => [PlanIds.PlanKind];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from duty_assignments where ledger = {stream.Ledger} and plan = {stream.Id}"];

    private static IEnumerable<Sql> Insert(LedgerId ledger, PlanId plan, string item, IReadOnlyList<Assignment> assignments) =>
        assignments.Select((one, i) => (Sql)$"""
            insert into duty_assignments (ledger, plan, item, ord, organisation, name, part, mode)
            values ({ledger}, {plan}, {item}, {i}, {one.Organisation?.Value}, {one.Name}, {one.Part}, {one.Mode})
            """);
}
