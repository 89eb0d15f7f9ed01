using System.Globalization;
using System.Text;
using HaiDang.Kernel.Language;

namespace HaiDang.Modules.Planning.Comparing;

/// <summary>Two items that are the same thing in two plans, or one that has no fellow.</summary>
/// <param name="Before">In the older plan; null for a new item.</param>
/// <param name="After">In the newer plan; null for one that is gone.</param>
/// <param name="Likeness">How alike their words are, 0 to 1; 0 without a fellow.</param>
internal sealed record Pairing(ComparedItem? Before, ComparedItem? After, double Likeness);

/// <summary>Finds which items of two plans are the same thing, by their words and their place.</summary>
/// <remarks>
/// Words are compared as sets of three letters without marks, so that a bad scan still meets its clean copy; years count as
/// distance from the plan's own, so that "năm 2023" in the plan of 2023 equals "năm 2024" in the next. Cost grows with the
/// product of both counts.
/// </remarks>
internal static class Alignment
{
    /// <summary>Less alike than this are two different things.</summary>
    internal const double Threshold = 0.6;

    // Of two fellows that are equally alike the one in the same section is taken.
    private const double SameSection = 0.02;

    /// <summary>Every item once: the newer plan in its order, then what is gone in the order of the older.</summary>
    internal static IReadOnlyList<Pairing> Of(ComparedPlan before, ComparedPlan after)
    {
        var old = before.Items.Select(item => Trigrams(item, before.Year)).ToList();
        var young = after.Items.Select(item => Trigrams(item, after.Year)).ToList();
        var candidates = new List<(double Score, int Before, int After)>();
        for (var i = 0; i < old.Count; i++)
        {
            for (var j = 0; j < young.Count; j++)
            {
                if (before.Items[i].Kind != after.Items[j].Kind) continue;
                var likeness = Likeness(old[i], young[j]);
                if (likeness >= Threshold) candidates.Add((likeness + (before.Items[i].Path == after.Items[j].Path ? SameSection : 0), i, j));
            }
        }

        // The order of the paper decides between equals.
        var fellows = new Dictionary<int, (int Before, double Score)>();
        var taken = new HashSet<int>();
        foreach (var (score, i, j) in candidates.OrderByDescending(one => one.Score).ThenBy(one => Math.Abs(one.Before - one.After)))
        {
            if (fellows.ContainsKey(j) || !taken.Add(i)) continue;
            fellows[j] = (i, score);
        }

        return
        [
            .. after.Items.Select((item, j) => fellows.TryGetValue(j, out var fellow)
                ? new Pairing(before.Items[fellow.Before], item, Math.Min(1, fellow.Score))
                : new Pairing(null, item, 0)),
            .. before.Items.Where((_, i) => !taken.Contains(i)).Select(item => new Pairing(item, null, 0)),
        ];
    }

    /// <summary>The words without marks and punctuation, years as distance from the plan's own.</summary>
    internal static string Key(string text, int? year)
    {
        var key = new StringBuilder(text.Length);
        foreach (var word in Vietnamese.Fold(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var part in word.Split(['/', '-', '–', '.', ',', ';', ':', '(', ')', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries))
            {
                var isYear = year is not null && part.Length == 4 && part.StartsWith("20", StringComparison.Ordinal) && part.All(char.IsAsciiDigit);
                if (key.Length > 0) key.Append(' ');
                if (isYear) key.Append('y').Append(CultureInfo.InvariantCulture, $"{int.Parse(part, CultureInfo.InvariantCulture) - year!.Value:+0;-0}");
                else key.Append(part);
            }
        }

        return key.ToString();
    }

    private static int[] Trigrams(ComparedItem item, int? year)
    {
        var key = item.Period is { } period ? $"{period} {Offset(item, year)}" : Key(item.Text, year);
        if (key.Length < 3) return key.Length == 0 ? [] : [key.GetHashCode(StringComparison.Ordinal)];
        var all = new int[key.Length - 2];
        for (var i = 0; i + 2 < key.Length; i++) all[i] = (key[i] << 20) ^ (key[i + 1] << 10) ^ key[i + 2];
        Array.Sort(all);
        return all;
    }

    // Two reports of one kind are told apart by the month in which they are due.
    private static string Offset(ComparedItem report, int? year) =>
        report.Due is { } due ? string.Create(CultureInfo.InvariantCulture, $"{due.Month:00} {due.Year - (year ?? due.Year)}") : "";

    // Twice what both have over what each has (Dice).
    private static double Likeness(int[] a, int[] b)
    {
        if (a.Length == 0 || b.Length == 0) return 0;
        int i = 0, j = 0, common = 0;
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j])
            {
                common++;
                i++;
                j++;
            }
            else if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return 2.0 * common / (a.Length + b.Length);
    }
}
