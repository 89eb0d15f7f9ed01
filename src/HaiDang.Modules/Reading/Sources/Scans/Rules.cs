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
    private const double Unbroken = 0.92;
    private const double MostBeside = 0.6;
    private const int Greyish = 200;
    private const int Around = 8;
    private const int Thickest = 12;
    private const int ShortestAcross = 90;
    private const int ShortestDown = 34;

    /// <summary>Rules across the page.</summary>
    public static List<Rule> Across(GreyPicture page) => Find(page.Width, page.Height, (along, at) => page.Pixels[(at * page.Width) + along] < Dark, ShortestAcross);

    /// <summary>Rules down the page.</summary>
    public static List<Rule> Down(GreyPicture page) => Find(page.Height, page.Width, (along, at) => page.Pixels[(along * page.Width) + at] < Dark, ShortestDown);

    /// <summary>Takes rules off a page of twice the resolution they were found at: what stays of them would be read as letters.</summary>
    /// <remarks>Only thin strokes go; where a letter touches the rule, the letter stays.</remarks>
    public static void Erase(GreyPicture page, IEnumerable<Rule> across, IEnumerable<Rule> down)
    {
        foreach (var rule in across)
        {
            for (var x = 2 * rule.From; x < Math.Min(page.Width, 2 * rule.To); x++) Erase(page.Pixels, x, page.Width, page.Height, 2 * rule.At);
        }

        foreach (var rule in down)
        {
            for (var y = 2 * rule.From; y < Math.Min(page.Height, 2 * rule.To); y++) Erase(page.Pixels, y * page.Width, 1, page.Width, 2 * rule.At);
        }
    }

    // Across a rule: the stroke nearest to where it should be.
    private static void Erase(byte[] pixels, int start, int step, int count, int at)
    {
        for (var off = 0; off <= Around; off++)
        {
            foreach (var i in (Span<int>)[at + off, at - off])
            {
                if (i < 1 || i >= count - 1 || pixels[start + (i * step)] >= Greyish) continue;
                var (from, to) = (i, i);
                while (from > 1 && i - from <= Thickest && pixels[start + ((from - 1) * step)] < Greyish) from--;
                while (to < count - 2 && to - i <= Thickest && pixels[start + ((to + 1) * step)] < Greyish) to++;
                if (to - from >= Thickest) return;
                for (var j = from - 1; j <= to + 1; j++) pixels[start + (j * step)] = byte.MaxValue;
                return;
            }
        }
    }

    private static List<Rule> Find(int length, int count, Func<int, int, bool> isDark, int shortest)
    {
        var rules = new List<Rule>();
        for (var at = 1; at < count - 1; at++)
        {
            var (from, last, ink) = (-1, -1, 0);
            for (var along = 0; along <= length; along++)
            {
                // A rule that isn't quite level goes on in the row beside it.
                if (along < length && (isDark(along, at) || isDark(along, at - 1) || isDark(along, at + 1)))
                {
                    if (from < 0) (from, ink) = (along, 0);
                    last = along;
                    ink++;
                }
                else if (from >= 0 && (along - last > Break || along == length))
                {
                    if (last - from >= shortest && ink >= (last - from) * Unbroken && IsThin(from, last, at, count, isDark)) Add(rules, new Rule(at, from, last + 1));
                    from = -1;
                }
            }
        }

        return rules;
    }

    // The edge of a picture has ink beside it; a line of text has less.
    private static bool IsThin(int from, int to, int at, int count, Func<int, int, bool> isDark)
    {
        foreach (var beside in (Span<int>)[at - Breadth, at + Breadth])
        {
            if (beside < 0 || beside >= count) continue;
            var ink = 0;
            for (var along = from; along <= to; along++)
            {
                if (isDark(along, beside)) ink++;
            }

            if (ink > (to - from) * MostBeside) return false;
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
