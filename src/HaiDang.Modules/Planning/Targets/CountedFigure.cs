using HaiDang.Kernel.Access;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Planning.Targets;

/// <summary>What registers say of a target, reckoned at this moment.</summary>
/// <param name="Code">Code of what counts it, such as <c>LS-T2</c>.</param>
/// <param name="Name">Its name in the language asked for.</param>
/// <param name="Written">Value with its unit; null for a dash.</param>
/// <param name="Parts">Numerator and denominator; null when it is no share.</param>
/// <param name="Verdict">Null when the reader's reach isn't the whole committee, so that nothing can be judged.</param>
/// <param name="Projected">What it comes to at the end of the year if the rest goes as before; null when that can't be said.</param>
/// <param name="IsOutOfReach">Whether it isn't met, and the projection misses it with more than half of the year gone.</param>
/// <param name="Address">The page that explains it.</param>
public sealed record CountedFigure(
    string Code, string Name, string? Written, string? Parts, TargetVerdict? Verdict, string? Projected, bool IsOutOfReach, string Address)
{
    /// <summary>The value in the unit of the target; null for a dash.</summary>
    public decimal? Value { get; init; }

    /// <summary>The projection in the unit of the target; null when there is none.</summary>
    public decimal? ProjectedValue { get; init; }
}

/// <summary>Reckons the targets of a plan: the module that counts gives it, planning shows it.</summary>
/// <param name="baseline">The value from which a target's change is counted, as entered on the board; null when none was.</param>
/// <returns>By code of the target; nothing for one that no register answers.</returns>
internal delegate Task<ILookup<string, CountedFigure>> CountTargets(
    Reader reader, PlanView plan, Func<string, decimal?> baseline, Language language, CancellationToken ct);

/// <summary>Targets of plans with what registers say of them.</summary>
internal sealed class CountedTargets(IEnumerable<CountTargets> counting)
{
    /// <summary>Everything that is counted of a plan's targets.</summary>
    internal async Task<ILookup<string, CountedFigure>> Of(Reader reader, PlanView plan, PlanNotes notes, Language language, CancellationToken ct)
    {
        var all = new List<(string Code, CountedFigure Figure)>();
        foreach (var count in counting)
        {
            var counted = await count(reader, plan, code => notes.Baseline(code)?.Value, language, ct);
            all.AddRange(counted.SelectMany(group => group.Select(figure => (group.Key, figure))));
        }

        return all.ToLookup(one => one.Code, one => one.Figure, StringComparer.Ordinal);
    }
}
