using System.Globalization;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Rules;

namespace HaiDang.Modules.Planning.Calendars;

/// <summary>How often a duty comes back.</summary>
public enum Cadence
{
    /// <summary>Hằng tháng.</summary>
    Monthly,

    /// <summary>Hằng quý.</summary>
    Quarterly,

    /// <summary>6 tháng.</summary>
    HalfYearly,

    /// <summary>Hằng năm.</summary>
    Yearly,

    /// <summary>Thường xuyên: always, so nothing of it falls due and nothing is ticked off.</summary>
    Continuous,
}

/// <summary>A day of each year that plans name, such as 30 July.</summary>
public sealed record ThemeDay(int Month, int Day, DateOnly From, string Vi, string En, IReadOnlyList<string> Words, string Source)
{
    /// <summary>The day in a year; null before it was made.</summary>
    public DateOnly? In(int year) => new DateOnly(year, Month, Day) is var day && day >= From ? day : null;
}

/// <summary>Finds in a plan's words how often something is to be done; a proposal, never a setting.</summary>
/// <remarks>Source: <c>data/rules/cadences.yaml</c>.</remarks>
internal static class Cadences
{
    private static readonly Lazy<(IReadOnlyList<(Cadence Cadence, string Words)> Words, IReadOnlyList<ThemeDay> Days)> Data =
        new(() => Read(DatedYaml.Embedded("data/rules/cadences.yaml")));

    /// <summary>Days of each year that plans name.</summary>
    internal static IReadOnlyList<ThemeDay> Days => Data.Value.Days;

    /// <summary>The cadences a duty's words name, each with the words that name it, most frequent first; none when they name none.</summary>
    internal static IReadOnlyList<(Cadence Cadence, string Words)> In(string text)
    {
        var folded = Padded(text);
        return [.. Data.Value.Words.Where(one => folded.Contains(Padded(one.Words), StringComparison.Ordinal)).DistinctBy(one => one.Cadence)];
    }

    /// <summary>The first day of each year that a duty's words name; null when they name none.</summary>
    internal static ThemeDay? DayIn(string text, int year) => Days.FirstOrDefault(day => day.In(year) is not null && day.Words.Any(word => Padded(text).Contains(Padded(word), StringComparison.Ordinal)));

    /// <summary>The named days of a window.</summary>
    internal static IEnumerable<(DateOnly Day, ThemeDay Theme)> DaysIn(Window window) =>
        from year in Enumerable.Range(window.From.Year, window.To.Year - window.From.Year + 1)
        from theme in Days
        where theme.In(year) is { } day && window.Contains(day)
        select (theme.In(year)!.Value, theme);

    internal static (IReadOnlyList<(Cadence Cadence, string Words)> Words, IReadOnlyList<ThemeDay> Days) Read(YamlMap file)
    {
        file.Only("cadences", "days");
        return (
            [.. file.Maps("cadences").SelectMany(map => map.Only("cadence", "words").Texts("words").Select(word => (map.Choice<Cadence>("cadence"), word)))],
            [
                .. file.Maps("days").Select(map =>
                {
                    map.Only("day", "from", "vi", "en", "words", "source", "confidence");
                    if (!DateOnly.TryParseExact("2000-" + map.Text("day"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                        throw map.Problem("'day' is no day of a year", "write month and day, such as 07-30");
                    return new ThemeDay(
                        day.Month, day.Day, map.Day("from") ?? throw map.Problem("'from' is missing", "write the first day on which it counts"),
                        map.Text("vi"), map.Text("en"), map.Texts("words"), map.Text("source"));
                }),
            ]);
    }

    // Words stand between blanks, so that "quý I" isn't found in "quý III".
    private static string Padded(string text) =>
        $" {string.Join(' ', Vietnamese.Fold(text).Split([' ', ',', '.', ';', ':', '(', ')', '“', '”', '"', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))} ";
}
