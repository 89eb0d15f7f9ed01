using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning;

/// <summary>Adopts a plan that a person has checked beside its source.</summary>
/// <param name="Content">The plan. Its <see cref="PlanAdopted.Plan"/> is settled here from body and year, whatever was given.</param>
internal sealed record AdoptPlan(PlanAdopted Content)
{
    /// <summary>The plan's id: one for each body and year.</summary>
    public PlanId Plan => PlanIds.Of(Content.Body, Content.Year);

    /// <summary>Adopts a plan that the body doesn't have yet for the year.</summary>
    /// <remarks>Procuracies and courts are asked whatever the words were; nothing else is added: no day, no body.</remarks>
    /// <param name="state">The plan as its events leave it, or null when there is none.</param>
    /// <returns><see cref="PlanAdopted"/>; otherwise a refusal.</returns>
    public Decision Decide(PlanState? state)
    {
        if (state is not null) return PlanningRefusals.PlanAlreadyAdopted;
        var settled = new PlanState(Content with
        {
            Plan = Plan,
            Targets = [.. Content.Targets.Select(target => target with { Assignments = [.. target.Assignments.Select(AskedBodies.Corrected)] })],
            Duties = [.. Content.Duties.Select(duty => duty with { Assignments = [.. duty.Assignments.Select(AskedBodies.Corrected)] })],
        });
        return PlanRules.Broken(settled) is { } refusal ? refusal : Decision.Record(settled.Content);
    }

    /// <summary>Adopts for the standing office of a ledger, or for the program itself; for anybody else there is no such plan.</summary>
    internal static async Task<Outcome> Handle(AdoptPlan command, LedgerId ledger, Reader reader, EventLog log, Writing? writing, CancellationToken ct) =>
        PlanningAccess.MayAdopt(reader, ledger)
            ? await log.Decide<PlanState>(reader, command.Plan.Stream(ledger), PlanState.Fold, command.Decide, writing, ct)
            : new Outcome.Refused(PlanningRefusals.UnknownPlan);
}
