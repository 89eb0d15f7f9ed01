namespace HaiDang.Modules.Planning.Comparing;

/// <summary>What sets two plans apart.</summary>
/// <param name="New">Only in the newer one.</param>
/// <param name="Gone">Only in the older one.</param>
/// <param name="Changed">In both, and not the same.</param>
/// <param name="Same">How many are the same in both, but for the year.</param>
internal sealed record Comparison(
    ComparedPlan Before, ComparedPlan After, IReadOnlyList<ComparedItem> New, IReadOnlyList<ComparedItem> Gone, IReadOnlyList<ChangedItem> Changed, int Same)
{
    /// <summary>Holds two plans beside each other.</summary>
    internal static Comparison Of(ComparedPlan before, ComparedPlan after)
    {
        var pairs = Alignment.Of(before, after);
        var changed = pairs.Where(pair => pair is { Before: not null, After: not null })
            .Select(pair => new ChangedItem(pair.Before!, pair.After!, Differences(pair.Before!, before.Year, pair.After!, after.Year))).ToList();
        return new Comparison(
            before, after,
            [.. pairs.Where(pair => pair.Before is null).Select(pair => pair.After!)],
            [.. pairs.Where(pair => pair.After is null).Select(pair => pair.Before!)],
            [.. changed.Where(pair => pair.What.Count > 0)],
            changed.Count(pair => pair.What.Count == 0));
    }

    private static List<Difference> Differences(ComparedItem a, int? yearOfA, ComparedItem b, int? yearOfB)
    {
        var what = new List<Difference>();
        if (Alignment.Key(a.Text, yearOfA) != Alignment.Key(b.Text, yearOfB)) what.Add(Difference.Text);
        if (a.Value != b.Value || (a.Value is not null && (a.Comparator != b.Comparator || a.Unit != b.Unit))) what.Add(Difference.Figure);
        if (!SameBodies(a.Lead, b.Lead)) what.Add(Difference.Lead);
        if (!SameBodies(a.Co, b.Co)) what.Add(Difference.Co);
        var years = (yearOfB ?? 0) - (yearOfA ?? 0);
        if (!SameDay(a.Due, b.Due, years) || !SameDay(a.Window?.From, b.Window?.From, years) || !SameDay(a.Window?.To, b.Window?.To, years)) what.Add(Difference.Day);
        return what;
    }

    private static bool SameBodies(IReadOnlyList<string> a, IReadOnlyList<string> b) =>
        a.Select(name => Alignment.Key(name, null)).ToHashSet(StringComparer.Ordinal).SetEquals(b.Select(name => Alignment.Key(name, null)));

    // 15 June in each plan's own year is the same day.
    private static bool SameDay(DateOnly? a, DateOnly? b, int years) => a?.AddYears(years) == b;
}

/// <summary>One thing that stands in both plans.</summary>
/// <param name="What">What isn't the same.</param>
internal sealed record ChangedItem(ComparedItem Before, ComparedItem After, IReadOnlyList<Difference> What);

/// <summary>What can differ.</summary>
internal enum Difference
{
    /// <summary>Its words.</summary>
    Text,

    /// <summary>Comparator, figure or unit of a target.</summary>
    Figure,

    /// <summary>Who leads, or who sends a report.</summary>
    Lead,

    /// <summary>Who co-operates, or who receives a report.</summary>
    Co,

    /// <summary>Its days.</summary>
    Day,
}
