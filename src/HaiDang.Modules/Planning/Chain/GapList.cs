namespace HaiDang.Modules.Planning.Chain;

/// <summary>What the chain leaves open around a plan.</summary>
/// <param name="NotTakenUp">Duties that nobody made a duty of below, where lower plans are asked for or exist.</param>
/// <param name="NotTakenFromAbove">Duties of plans above that this plan took up in none of its own.</param>
/// <param name="WithoutPlan">Bodies that owe a plan and have filed none.</param>
/// <param name="DutiesWithoutBody">Duties that name nobody.</param>
/// <param name="TargetsWithoutBody">Targets that name nobody.</param>
/// <param name="TargetsWithoutLead">Targets that name bodies to co-operate and none to lead.</param>
public sealed record GapList(
    IReadOnlyList<DutyView> NotTakenUp, IReadOnlyList<(PlanView Plan, DutyView Duty)> NotTakenFromAbove, IReadOnlyList<LowerPlanRow> WithoutPlan,
    IReadOnlyList<DutyView> DutiesWithoutBody, IReadOnlyList<TargetView> TargetsWithoutBody, IReadOnlyList<TargetView> TargetsWithoutLead)
{
    /// <summary>How many gaps there are.</summary>
    public int Count => NotTakenUp.Count + NotTakenFromAbove.Count + WithoutPlan.Count + DutiesWithoutBody.Count + TargetsWithoutBody.Count + TargetsWithoutLead.Count;

    /// <summary>Reads the gaps.</summary>
    /// <param name="ties">What the plan's own items come from.</param>
    /// <param name="below">What was made from the plan's items.</param>
    /// <param name="above">Full plans above it.</param>
    /// <param name="lower">Its lower plans.</param>
    internal static GapList Of(
        PlanView plan, IReadOnlyList<TieView> ties, IReadOnlyList<TieView> below, IReadOnlyList<PlanView> above, IReadOnlyList<LowerPlanRow> lower)
    {
        var taken = below.Select(tie => tie.SuperiorCode).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new GapList(
            lower.Count == 0 ? [] : [.. plan.Work.Where(duty => IsForOthers(duty) && !taken.Contains(duty.Code))],
            [.. above.SelectMany(one => one.Work.Where(IsForOthers).Where(duty => Concerns(duty, plan) && !ties.Any(tie => tie.Superior == ChainNode.Of(one.Plan) && tie.SuperiorCode == duty.Code))
                .Select(duty => (one, duty)))],
            [.. lower.Where(row => row.Asked && row.State is LowerPlanState.Missing or LowerPlanState.DrawnUp)],
            [.. plan.Work.Where(duty => duty.HasNoBody)],
            [.. plan.Targets.Where(target => target.Assignments.Count == 0)],
            [.. plan.Targets.Where(target => target.Assignments.Count > 0 && target.Assignments.All(one => one.Part is not Part.Lead))]);
    }

    // Reporting and the making of plans aren't work that a lower plan repeats.
    private static bool IsForOthers(DutyView duty) => duty.Kind is not ("lower_plan" or "reporting") && duty.IsWork && !duty.IsOnlyAsked;

    private static bool Concerns(DutyView duty, PlanView plan) => duty.Share(plan.Body) is not null;
}
