using System.Globalization;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Targets;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Indicators.Boards;

/// <summary>Targets of a plan as their cards show them.</summary>
internal static class TargetFigures
{
    /// <summary>One target: what is counted, else what was typed.</summary>
    internal static TargetFigure Of(PlanView plan, TargetRow row)
    {
        var (target, first) = (row.Target, row.Counted.Count > 0 ? row.Counted[0] : null);
        var isShare = target.Unit == "percent" && target.Comparator is not ("range" or "increase" or "decrease");
        return new TargetFigure(
            "chi-tieu-" + target.Number.ToString(CultureInfo.InvariantCulture), $"{target.Path} · {target.Code}", target.Text,
            target.Comparator == "=" && target.Value < 100 ? ">=" : target.Comparator, isShare ? target.Value : null, first is null && row.Figures.Count > 0 ? row.Figures[0].Value : first?.Value,
            target.Unit == "percent", row.State)
        {
            Parts = row.Counted.Count == 0 ? null : string.Join("; ", row.Counted.Select(one => $"{one.Code}: {one.Written ?? "–"}{(one.Parts is null ? "" : $" ({one.Parts})")}")),
            Projected = row.Counted.Count == 1 ? first!.ProjectedValue : null,
            ExplainAddress = first?.Address ?? plan.NotesOn(target.Code),
        };
    }
}
