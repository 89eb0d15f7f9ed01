using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning;

/// <summary>A plan as its adoption and corrections leave it: just enough to decide on.</summary>
/// <param name="Content">The plan as adopted, with every correction applied in place.</param>
internal sealed record PlanState(PlanAdopted Content)
{
    /// <summary>Why and from which day it no longer holds; null while it does.</summary>
    public PlanWithdrawn? Withdrawn { get; init; }

    /// <summary>Codes of everything in the plan.</summary>
    public IEnumerable<string> Codes => Content.Targets.Select(t => t.Code).Concat(Content.Duties.Select(d => d.Code)).Concat(Content.Reports.Select(r => r.Code));

    /// <summary>The duty of that code, or null.</summary>
    public Duty? Duty(string code) => Content.Duties.FirstOrDefault(duty => duty.Code == code);

    /// <summary>The plan after a correction.</summary>
    public PlanState With(PlanCorrected correction) => this with { Content = Applied(Content, correction) };

    internal static PlanState? Fold(PlanState? state, Recorded recorded) => recorded.Event switch
    {
        PlanAdopted adopted => new PlanState(adopted),
        PlanCorrected corrected => state!.With(corrected),
        PlanWithdrawn withdrawn => state! with { Withdrawn = withdrawn },
        _ => state,
    };

    private static PlanAdopted Applied(PlanAdopted plan, PlanCorrected correction)
    {
        HashSet<string> dropped = [.. correction.Dropped ?? []];
        return plan with
        {
            Header = correction.Header ?? plan.Header,
            Targets = Merged(plan.Targets, correction.Targets, target => target.Code, dropped),
            Duties = Merged(plan.Duties, correction.Duties, duty => duty.Code, dropped),
            Reports = Merged(plan.Reports, correction.Reports, report => report.Code, dropped),
        };
    }

    private static IReadOnlyList<T> Merged<T>(IReadOnlyList<T> old, IReadOnlyList<T>? given, Func<T, string> code, HashSet<string> dropped)
    {
        var byCode = (given ?? []).ToDictionary(code, StringComparer.Ordinal);
        return [
            .. old.Where(item => !dropped.Contains(code(item))).Select(item => byCode.Remove(code(item), out var replaced) ? replaced : item),
            .. (given ?? []).Where(item => byCode.ContainsKey(code(item))),
        ];
    }
}
