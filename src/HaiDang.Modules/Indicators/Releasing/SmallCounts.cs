using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Rules;

namespace HaiDang.Modules.Indicators.Releasing;

/// <summary>For whom a table is made.</summary>
internal enum Audience
{
    /// <summary>The reporting line upward: exact.</summary>
    ReportingLine,

    /// <summary>A body outside the reporting line.</summary>
    OtherBody,

    /// <summary>Everybody.</summary>
    Public,
}

/// <summary>From which count on a figure may leave the reporting line; <c>data/rules/small-counts.yaml</c>.</summary>
/// <param name="Threshold">The smallest count that is shown; a hidden one may be any of at least so many numbers for all that the rest tells.</param>
internal sealed record SmallCountRule(DateOnly From, int Threshold, string Source)
{
    private static readonly Lazy<IReadOnlyList<SmallCountRule>> Shipped = new(() => Read(DatedYaml.Embedded("data/rules/small-counts.yaml")));

    /// <summary>The rule on a day; before the first edition it is the first.</summary>
    internal static SmallCountRule On(DateOnly day) => Shipped.Value.LastOrDefault(one => one.From <= day) ?? Shipped.Value[0];

    /// <summary>Reads a file of rules.</summary>
    /// <exception cref="DataFileException">It breaks its schema.</exception>
    internal static IReadOnlyList<SmallCountRule> Read(YamlMap file)
    {
        file.Only("small-counts");
        List<SmallCountRule> rules =
        [
            .. file.Maps("small-counts").Select(map => new SmallCountRule(
                map.Only("from", "threshold", "source").Day("from") ?? throw map.Problem("'from' is missing", "write the first day it holds"),
                map.Number("threshold") is >= 2 and var threshold ? threshold : throw map.Problem("'threshold' hides nothing", "write at least 2"), map.Text("source"))),
        ];
        return rules.Count > 0 ? [.. rules.OrderBy(rule => rule.From)] : throw file.Problem("there is no rule", "write one under 'small-counts'");
    }
}

/// <summary>A table of counts as it left the reporting line.</summary>
/// <param name="Table">What it tells of, such as <c>G-1 by province and sex</c>: tables of one name have the same lines.</param>
/// <param name="Window">Days that it counts.</param>
internal sealed record Release(string Table, Window Window, CountTable Counts, HiddenCells Hidden);

/// <summary>What comes of making a table safe.</summary>
internal abstract record Guarded
{
    private Guarded()
    {
    }

    /// <summary>It may leave, with these cells hidden.</summary>
    internal sealed record Shown(HiddenCells Hidden) : Guarded;

    /// <summary>It may not: together with what left already it would tell more than it may.</summary>
    /// <param name="Because">The release that stands in the way.</param>
    internal sealed record Refused(Release Because) : Guarded;
}

/// <summary>Hides the cells of a table that tell of few persons, and others, until no hidden one can be worked out from what is shown, neither here nor with earlier tables.</summary>
internal static class SmallCounts
{
    /// <summary>Makes a table of counts safe for those it is meant for.</summary>
    /// <param name="earlier">Every table of the same name that left before.</param>
    /// <exception cref="ArgumentException">Earlier tables have other lines.</exception>
    internal static Guarded Guard(string table, Window window, CountTable counts, Audience audience, SmallCountRule rule, IEnumerable<Release> earlier)
    {
        if (audience is Audience.ReportingLine) return new Guarded.Shown(HiddenCells.None(counts));
        var before = earlier.Where(one => one.Table == table && one.Window.From <= window.To && one.Window.To >= window.From).ToList();
        if (before.Any(one => one.Counts.Rows != counts.Rows || one.Counts.Columns != counts.Columns)) throw new ArgumentException("Tables of one name have the same lines.", nameof(earlier));

        // Once a window is out its figures stay: what changed in between would show as a difference of very few.
        if (before.FirstOrDefault(one => one.Window == window) is { } same) return same.Counts.Equals(counts) ? new Guarded.Shown(same.Hidden) : new Guarded.Refused(same);
        var within = before.Where(one => Within(one.Window, window)).ToList();
        if (before.FirstOrDefault(one => !within.Contains(one)) is { } crossing) return new Guarded.Refused(crossing);

        // What is in this window and in none of those within it is a table of its own to whoever subtracts. What they hide stays hidden: then what
        // they tell and what the rest tells have no cell in common, and each is safe for itself.
        var largest = within.Where(one => within.All(other => other == one || !Within(one.Window, other.Window))).ToList();
        if (largest.FirstOrDefault(one => largest.Any(other => other != one && other.Window.From <= one.Window.To && other.Window.To >= one.Window.From)) is { } overlapping) return new Guarded.Refused(overlapping);
        var rest = largest.Aggregate(counts, (left, one) => left.Less(one.Counts));
        if (largest.FirstOrDefault(_ => rest.HasNegative) is { } changed) return new Guarded.Refused(changed);
        var hidden = largest.Aggregate(HiddenCells.None(counts), (all, one) => all.And(one.Hidden)).And(Sensitive(counts, rule)).And(Sensitive(rest, rule));
        var wanted = hidden;
        while (true)
        {
            var more = CellAudit.Protect(counts, wanted, wanted, rule.Threshold);
            more = CellAudit.Protect(rest, more, more, rule.Threshold);
            if (more.Equals(wanted)) return new Guarded.Shown(wanted);
            wanted = more;
        }
    }

    /// <summary>Whether a share may be shown: neither those who have part in it nor those who have none may be few.</summary>
    internal static bool MayShowShare(long over, long under, SmallCountRule rule) => !IsFew(over, rule) && !IsFew(under, rule) && !IsFew(under - over, rule);

    private static bool Within(Window inner, Window outer) => inner.From >= outer.From && inner.To <= outer.To;

    private static bool IsFew(long count, SmallCountRule rule) => count > 0 && count < rule.Threshold;

    // Few in a cell or in a line's total; and a line whose persons all stand in one cell, which says of each where they stand: with one of its empty cells.
    private static HiddenCells Sensitive(CountTable counts, SmallCountRule rule)
    {
        var hidden = HiddenCells.None(counts);
        for (var row = 0; row <= counts.Rows; row++)
        {
            for (var column = 0; column <= counts.Columns; column++)
            {
                if (IsFew(counts[row, column], rule)) hidden = hidden.With(row, column);
            }
        }

        for (var row = 0; row < counts.Rows; row++)
        {
            if (Alone(counts.Row(row)) is { } one) hidden = hidden.With(row, one.Full).With(row, one.Empty);
        }

        for (var column = 0; column < counts.Columns; column++)
        {
            if (Alone(counts.Column(column)) is { } one) hidden = hidden.With(one.Full, column).With(one.Empty, column);
        }

        return hidden;

        static (int Full, int Empty)? Alone(IReadOnlyList<long> line)
        {
            int[] full = [.. Enumerable.Range(0, line.Count).Where(at => line[at] != 0)];
            return line.Count > 1 && full.Length == 1 ? (full[0], full[0] == 0 ? 1 : 0) : null;
        }
    }
}
