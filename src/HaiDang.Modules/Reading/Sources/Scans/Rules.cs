namespace HaiDang.Modules.Reading.Sources.Scans;

/// <summary>A printed rule, across or down, in pixels of the picture it was found in.</summary>
/// <param name="At">Its row when it runs across, its column when it runs down.</param>
internal readonly record struct Rule(int At, int From, int To)
{
    /// <summary>How long it is.</summary>
    public int Length => To - From;
}

/// <summary>Finds the rules of a page at 150 dpi.</summary>
internal static class Rules
{
    private const int Dark = 150;
    private const int Breadth = 6;
    private const int Break = 4;
    private const int ShortestAcross = 90;
    private const int ShortestDown = 34;

    /// <summary>Rules across the page.</summary>
    public static List<Rule> Across(GreyPicture page) => Find(page.Width, page.Height, (along, at) => page.Pixels[(at * page.Width) + along] < Dark, ShortestAcross);

    /// <summary>Rules down the page.</summary>
    public static List<Rule> Down(GreyPicture page) => Find(page.Height, page.Width, (along, at) => page.Pixels[(along * page.Width) + at] < Dark, ShortestDown);

    private static List<Rule> Find(int length, int count, Func<int, int, bool> isDark, int shortest)
    {
        var rules = new List<Rule>();
        for (var at = 1; at < count - 1; at++)
        {
            var (from, last) = (-1, -1);
            for (var along = 0; along <= length; along++)
            {
                // A rule that isn't quite level goes on in the row beside it.
                var ink = along < length && (isDark(along, at) || isDark(along, at - 1) || isDark(along, at + 1));
                if (ink)
                {
                    if (from < 0) from = along;
                    last = along;
                }
                else if (from >= 0 && (along - last > Break || along == length))
                {
                    if (last - from >= shortest && IsThin(from, last, at, count, isDark)) Add(rules, new Rule(at, from, last + 1));
                    from = -1;
                }
            }
        }

        return rules;
    }

    // A line of bold letters or the edge of a picture has ink beside it.
    private static bool IsThin(int from, int to, int at, int count, Func<int, int, bool> isDark)
    {
        foreach (var beside in (int[])[at - Breadth, at + Breadth])
        {
            if (beside < 0 || beside >= count) continue;
            var ink = 0;
            for (var along = from; along <= to; along++)
            {
                if (isDark(along, beside)) ink++;
            }

            if (ink * 3 > to - from) return false;
        }

        return true;
    }

    // Rows beside each other see the same rule.
    private static void Add(List<Rule> rules, Rule rule)
    {
        for (var i = rules.Count - 1; i >= 0 && rule.At - rules[i].At <= Breadth; i--)
        {
            if (rule.From > rules[i].To + Break || rule.To < rules[i].From - Break) continue;
            var merged = new Rule(rules[i].At, Math.Min(rule.From, rules[i].From), Math.Max(rule.To, rules[i].To));
            rules[i] = merged;
            return;
        }

        rules.Add(rule);
    }
}
