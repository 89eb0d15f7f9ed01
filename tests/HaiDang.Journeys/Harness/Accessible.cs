using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace HaiDang.Journeys.Harness;

/// <summary>What axe says of a page.</summary>
internal static class Accessible
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    /// <summary>Findings, one line each; empty for a page without any.</summary>
    internal static async Task<IReadOnlyList<string>> Findings(IPage page)
    {
        var result = await page.RunAxe(Rules);
        return [.. result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}"))];
    }
}
