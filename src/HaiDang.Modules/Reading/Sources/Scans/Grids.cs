namespace HaiDang.Modules.Reading.Sources.Scans;

/// <summary>Puts rules together to tables.</summary>
internal static class Grids
{
    private const int Touch = 8;
    private const double Covered = 0.6;

    /// <summary>Tables of at least two columns and two rows.</summary>
    /// <param name="points">Points a pixel.</param>
    public static IReadOnlyList<Grid> Of(IReadOnlyList<Rule> across, IReadOnlyList<Rule> down, float points)
    {
        var groups = Groups(across, down);
        return [.. groups.Select(g => Build([.. g.Where(i => i < across.Count).Select(i => across[i])], [.. g.Where(i => i >= across.Count).Select(i => down[i - across.Count])], points)).OfType<Grid>()];
    }

    // Rules that touch each other, by their numbers: those across first.
    private static IEnumerable<IEnumerable<int>> Groups(IReadOnlyList<Rule> across, IReadOnlyList<Rule> down)
    {
        var group = Enumerable.Range(0, across.Count + down.Count).ToArray();
        for (var a = 0; a < across.Count; a++)
        {
            for (var d = 0; d < down.Count; d++)
            {
                var touches = down[d].At >= across[a].From - Touch && down[d].At <= across[a].To + Touch && across[a].At >= down[d].From - Touch && across[a].At <= down[d].To + Touch;
                if (touches) group[Root(group, across.Count + d)] = Root(group, a);
            }
        }

        return Enumerable.Range(0, group.Length).GroupBy(i => Root(group, i));
    }

    private static int Root(int[] group, int at)
    {
        while (group[at] != at) at = group[at] = group[group[at]];
        return at;
    }

    private static Grid? Build(List<Rule> across, List<Rule> down, float points)
    {
        if (across.Count < 2 || down.Count < 3) return null;
        var edges = Merged(across.Select(r => r.At));
        var rows = new List<GridRow>();
        for (var i = 0; i + 1 < edges.Count; i++)
        {
            var (top, bottom) = (edges[i], edges[i + 1]);
            var sides = Merged(down.Where(d => Math.Min(d.To, bottom) - Math.Max(d.From, top) >= (bottom - top) * Covered).Select(d => d.At));
            if (sides.Count < 2) continue;
            var cells = sides.Zip(sides.Skip(1), (left, right) => new GridCell(left * points, top * points, right * points, Floor(across, edges, i + 1, left, right) * points, !IsRuled(across, top, left, right))).ToList();
            rows.Add(new GridRow(top * points, bottom * points, cells));
        }

        return rows.Count >= 2 && rows.Exists(r => r.Cells.Count >= 2) ? new Grid(rows) : null;
    }

    // A cell merged downwards ends at the next rule that runs under it.
    private static int Floor(List<Rule> across, List<int> edges, int from, int left, int right)
    {
        for (var i = from; i < edges.Count; i++)
        {
            if (IsRuled(across, edges[i], left, right)) return edges[i];
        }

        return edges[^1];
    }

    private static bool IsRuled(List<Rule> across, int at, int left, int right) =>
        across.Where(r => Math.Abs(r.At - at) <= Touch).Sum(r => Math.Max(0, Math.Min(r.To, right) - Math.Max(r.From, left))) >= (right - left) * Covered;

    private static List<int> Merged(IEnumerable<int> places)
    {
        var merged = new List<int>();
        foreach (var place in places.Order())
        {
            if (merged.Count == 0 || place - merged[^1] > Touch) merged.Add(place);
        }

        return merged;
    }
}
