using System.Globalization;
using System.Text.RegularExpressions;
using HaiDang.Kernel.Calendar;

namespace HaiDang.Modules.Reading;

/// <summary>A day printed somewhere in a text.</summary>
/// <param name="Year">Null when the print gives day and month only.</param>
/// <param name="At">Offset in the text that was searched.</param>
internal readonly record struct PrintedDay(int Day, int Month, int? Year, int At, int End)
{
    /// <summary>The day of the calendar, in its own year or else in the given one; null when there is none.</summary>
    public DateOnly? In(int? year) => (Year ?? year) is { } y && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(y, Month) ? new DateOnly(y, Month, Day) : null;
}

/// <summary>When something must be done, as printed.</summary>
/// <param name="Last">The printed day, or the last day of the printed month, quarter or year.</param>
/// <param name="Rule"><c>before</c> for "trước ngày", else <c>by</c>.</param>
/// <param name="YearInferred">Whether the year stands in the plan's title and not beside the day.</param>
internal readonly record struct PrintedDeadline(DateOnly Last, string Rule, bool YearInferred);

/// <summary>Days, windows and deadlines in folded text.</summary>
internal static partial class PrintedDates
{
    /// <summary>Every day printed in a folded text.</summary>
    public static List<PrintedDay> Days(string folded)
    {
        var days = new List<PrintedDay>();
        foreach (Match m in Day().Matches(folded))
        {
            var year = m.Groups["y"] is { Success: true } y ? Int(y.Value) : (int?)null;
            var day = new PrintedDay(Int(m.Groups["d"].Value), Int(m.Groups["m"].Value), year, m.Index, m.Index + m.Length);
            if (day.In(2024) is not null && (year is null or >= 1945 and <= 2100)) days.Add(day);
        }

        return days;
    }

    /// <summary>"từ ngày … đến (hết) ngày …": both days in. The first takes the second's year when it has none.</summary>
    /// <param name="planYear">Used when neither has a year.</param>
    public static Window? Window(string folded, int? planYear) => Window(folded, planYear, out _, out _);

    /// <summary>The same, with where it begins and ends in the text.</summary>
    public static Window? Window(string folded, int? planYear, out int at, out int end)
    {
        (at, end) = (0, 0);
        var days = Days(folded);
        for (var i = 0; i + 1 < days.Count; i++)
        {
            var before = folded[..days[i].At];
            var between = folded[days[i].End..days[i + 1].At];
            if (!From().IsMatch(before) || !Until().IsMatch(between)) continue;
            if (days[i + 1].In(planYear) is not { } last || days[i].In(last.Year) is not { } first) continue;
            if (first > last && days[i].Year is null) first = first.AddYears(-1);
            if (first > last) continue;
            (at, end) = (days[i].At, days[i + 1].End);
            return new Window(first, last);
        }

        return null;
    }

    /// <summary>The deadline a folded text prints: a day, month, quarter or year after a word that makes it one.</summary>
    public static PrintedDeadline? Deadline(string folded, int? planYear)
    {
        foreach (Match m in Due().Matches(folded))
        {
            var rule = m.Groups["before"].Success ? "before" : "by";
            var rest = folded[(m.Index + m.Length)..];
            if (Days(rest) is [{ At: <= 6 } day, ..] && day.In(planYear) is { } on) return new(on, rule, day.Year is null);
            if (Quarter().Match(rest) is { Success: true } q && Year(q, planYear) is { } qy && QuarterOf(q.Groups["q"].Value) is { } quarter)
            {
                return new(LastOf(qy, quarter * 3), rule, !q.Groups["y"].Success);
            }

            if (Month().Match(rest) is { Success: true } t && Year(t, planYear) is { } ty && Int(t.Groups["m"].Value) is >= 1 and <= 12 and var month)
            {
                return new(rule == "before" ? new DateOnly(ty, month, 1) : LastOf(ty, month), rule, !t.Groups["y"].Success);
            }

            if (WholeYear().Match(rest) is { Success: true } n && m.Groups["done"].Success) return new(LastOf(Int(n.Groups["y"].Value), 12), rule, false);
        }

        return null;
    }

    /// <summary>A quarter's number; scanners print II as 11.</summary>
    /// <returns>1 to 4, or null.</returns>
    public static int? QuarterOf(string printed) => printed.Replace('l', 'i').Replace('1', 'i').Replace('|', 'i') switch
    {
        "i" => 1,
        "ii" or "2" => 2,
        "iii" or "3" => 3,
        "iv" or "4" => 4,
        _ => null,
    };

    private static int? Year(Match m, int? planYear) => m.Groups["y"].Success ? Int(m.Groups["y"].Value) : planYear;

    private static DateOnly LastOf(int year, int month) => new DateOnly(year, month, 1).AddMonths(1).AddDays(-1);

    private static int Int(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"(?<![\d/])(?<d>\d{1,2})(?:\s?[/.\-]\s?(?<m>\d{1,2})(?:\s?[/.\-]\s?(?<y>(19|20)\d\d))?|\s+th\S{1,3}ng\s+(?<m>\d{1,2})(?:\s+n\S{1,2}m\s+(?<y>(19|20)\d\d))?)(?![\d/%])", Plain, 10_000)]
    private static partial Regex Day();

    [GeneratedRegex(@"\bt\S{1,2}\s*(ng\S{1,2}\s*)?$", Plain, 10_000)]
    private static partial Regex From();

    [GeneratedRegex(@"^\s*,?\s*(d\S{1,2}|den)\s+(h\S{1,2}\s+)?(ng\S{1,2}\s*)?$", Plain, 10_000)]
    private static partial Regex Until();

    [GeneratedRegex(@"(?<done>(hoan\s+th\S{2,3}|xong)\s*(,|:)?\s*)?((?<before>(tr(?!ong)\S{2,3}|tarot)\s+(?=(ng\S{1,3}|th\S{1,3}ng)\s+\d))|(?<by>cham\s+nh\S{1,2}t(\s+la)?|muon\s+nhat|den\s+het|het|trong|(thoi\s+gian|thoi\s+han|tien\s+do)(\s+thuc\s+hien|\s+hoan\s+thanh)?\s*:?|(?<=(hoan\s+th\S{2,3}|xong)\s*)))\s*(vao\s+)?(ng\S{1,2}\s*)?", Plain, 10_000)]
    private static partial Regex Due();

    [GeneratedRegex(@"^\s*qu\S{1,2}\s*(?<q>[ivl1234|]{1,3})(?:\s*[/.]\s*|\s+n\S{1,2}m\s+)?(?<y>(19|20)\d\d)?", Plain, 10_000)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"^\s*th\S{1,3}ng\s+(?<m>\d{1,2})(?:\s*[/.]\s*|\s+n\S{1,2}m\s+)?(?<y>(19|20)\d\d)?", Plain, 10_000)]
    private static partial Regex Month();

    [GeneratedRegex(@"^\s*n\S{1,2}m\s+(?<y>(19|20)\d\d)", Plain, 10_000)]
    private static partial Regex WholeYear();
}
