using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning;

/// <summary>What holds for every plan, when it is adopted and after each correction.</summary>
internal static class PlanRules
{
    // A plan may name the end of its programme; a day beyond that was misread.
    private const int YearsAhead = 10;

    /// <summary>The first rule that a plan breaks.</summary>
    /// <returns>Null when it breaks none.</returns>
    internal static Refusal? Broken(PlanState plan)
    {
        var content = plan.Content;
        if (content.Targets.Count == 0 && content.Duties.Count == 0) return PlanningRefusals.PlanIsEmpty;
        if (plan.Codes.GroupBy(code => code, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            return PlanningRefusals.CodeTwice(twice.Key);
        }

        foreach (var duty in content.Duties)
        {
            if (duty.Window is { } window && window.To < window.From) return PlanningRefusals.WindowBackwards(duty.Code);
            if (duty.Due is { } due && Far(due, content.Year)) return PlanningRefusals.DueDayOutsidePlan(duty.Code);
        }

        foreach (var report in content.Reports)
        {
            if (report.Due is null != (report.DueRule is null)) return PlanningRefusals.DueDayWithoutRule(report.Code);
            if (report.WindowTo < report.WindowFrom) return PlanningRefusals.WindowBackwards(report.Code);
            if (report.Due is { } day && Far(day, content.Year)) return PlanningRefusals.DueDayOutsidePlan(report.Code);
        }

        return null;
    }

    private static bool Far(DateOnly day, int year) => day.Year < year - 1 || day.Year > year + YearsAhead;
}
