using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning;

/// <summary>Adopts a plan that a person has checked beside its source.</summary>
/// <param name="Content">The plan. Its <see cref="PlanAdopted.Plan"/> is settled here from body and year, whatever was given.</param>
/// <param name="Edition">1 unless the body's earlier plans of the year were withdrawn.</param>
internal sealed record AdoptPlan(PlanAdopted Content, int Edition = 1)
{
    /// <summary>The plan's id: one for each body and year that holds.</summary>
    public PlanId Plan => PlanIds.Of(Content.Body, Content.Year, Edition);

    /// <summary>Adopts a plan that the body doesn't have yet for the year.</summary>
    /// <remarks>Procuracies and courts are asked whatever the words were; nothing else is added: no day, no body.</remarks>
    /// <param name="state">The plan as its events leave it, or null when there is none.</param>
    /// <returns><see cref="PlanAdopted"/>; otherwise a refusal.</returns>
    public Decision Decide(PlanState? state)
    {
        if (state is not null) return state.Withdrawn is null ? PlanningRefusals.PlanAlreadyAdopted : PlanningRefusals.PlanWithdrawn;
        var settled = new PlanState(Content with
        {
            Plan = Plan,
            Edition = Edition,
            Targets = [.. Content.Targets.Select(target => target with { Assignments = [.. target.Assignments.Select(AskedBodies.Corrected)] })],
            Duties = [.. Content.Duties.Select(duty => duty with { Assignments = [.. duty.Assignments.Select(AskedBodies.Corrected)] })],
        });
        return PlanRules.Broken(settled) is { } refusal ? refusal : Decision.Record(settled.Content);
    }

    /// <summary>Adopts for those who may for the body; for anybody else there is no such plan. Where the body's plan was withdrawn, this is its next edition.</summary>
    internal static async Task<Outcome> Handle(AdoptPlan command, LedgerId ledger, Reader reader, EventLog log, Writing? writing, CancellationToken ct)
    {
        if (!PlanningAccess.MayAdopt(reader, ledger, command.Content.Body)) return new Outcome.Refused(PlanningRefusals.UnknownPlan);
        var content = command.Content with { OnBehalf = !PlanningAccess.IsOwn(reader, ledger, command.Content.Body) };
        for (var edition = command.Edition; ; edition++)
        {
            var one = new AdoptPlan(content, edition);
            var outcome = await log.Decide<PlanState>(reader, one.Plan.Stream(ledger), PlanState.Fold, one.Decide, writing, ct);
            if (outcome is not Outcome.Refused { Refusal: var refusal } || refusal != PlanningRefusals.PlanWithdrawn) return outcome;
        }
    }
}
