using HaiDang.Kernel.Rules;

namespace HaiDang.Kernel.Calendar;

/// <summary>A day on which offices rest by name, or a Saturday that was worked for one.</summary>
/// <param name="Occasion">Key of the occasion, such as <c>lunar-new-year</c>; <c>worked</c> for a Saturday that was worked.</param>
/// <param name="IsOff">Whether offices rest; false for a day worked instead of another.</param>
/// <param name="IsSure">False where no notice of the state was seen: the page says that it is to be checked.</param>
/// <param name="InPlaceOf">The day given off for which this one was worked.</param>
public sealed record NamedDay(DateOnly Day, string Occasion, string Vi, string En, bool IsOff, bool IsSure, string Source, DateOnly? InPlaceOf = null);

/// <summary>The rule of law for a time limit whose last day is off.</summary>
public sealed record TimeLimitRule(DateOnly From, DateOnly? To, string Source);

/// <summary>Which days offices work: weekends, public holidays, days in lieu and swapped days of each year, as dated data.</summary>
/// <remarks>
/// Source: <c>data/rules/working-days.yaml</c>. A year that isn't in the data is unknown: every answer about it is null, and nobody
/// guesses its Tết. Days printed in a plan are never moved by this; only limits that a law counts are.
/// </remarks>
public sealed class WorkingDays
{
    private static readonly Lazy<WorkingDays> Data = new(() => Read(DatedYaml.Embedded("data/rules/working-days.yaml")));
    private readonly HashSet<DayOfWeek> weeklyRest;
    private readonly Dictionary<DateOnly, NamedDay> named;
    private readonly Dictionary<int, DateOnly> tets;
    private readonly IReadOnlyList<TimeLimitRule> limits;

    private WorkingDays(HashSet<DayOfWeek> weeklyRest, Dictionary<DateOnly, NamedDay> named, Dictionary<int, DateOnly> tets, IReadOnlyList<TimeLimitRule> limits)
    {
        this.weeklyRest = weeklyRest;
        this.named = named;
        this.tets = tets;
        this.limits = limits;
    }

    /// <summary>The days of the state's offices in Viet Nam.</summary>
    public static WorkingDays VietNam => Data.Value;

    /// <summary>The years it knows, in order.</summary>
    public IReadOnlyList<int> Years => [.. tets.Keys.Order()];

    /// <summary>Whether the days off of a year are known.</summary>
    public bool Knows(int year) => tets.ContainsKey(year);

    /// <summary>First day of the lunar year that begins in a year; null for a year that isn't known.</summary>
    public DateOnly? Tet(int year) => tets.TryGetValue(year, out var day) ? day : null;

    /// <summary>What is special about a day; null for an ordinary working day or weekend.</summary>
    public NamedDay? On(DateOnly day) => named.GetValueOrDefault(day);

    /// <summary>The special days of a window, in order.</summary>
    public IReadOnlyList<NamedDay> In(Window window) => [.. named.Values.Where(one => window.Contains(one.Day)).OrderBy(one => one.Day)];

    /// <summary>Whether offices work on a day; null when the year's days off aren't known.</summary>
    public bool? IsWorking(DateOnly day) =>
        !Knows(day.Year) ? null
        : named.TryGetValue(day, out var special) ? !special.IsOff
        : !weeklyRest.Contains(day.DayOfWeek);

    /// <summary>The day itself when offices work, else the next on which they do.</summary>
    /// <returns>Null when the days off of a year on the way aren't known.</returns>
    public DateOnly? OnOrAfter(DateOnly day)
    {
        for (var at = day; ; at = at.AddDays(1))
        {
            if (IsWorking(at) is not { } works) return null;
            if (works) return at;
        }
    }

    /// <summary>The last day of a limit that a law counts, moved off a day of rest as the law of that day says.</summary>
    /// <returns>The day with the rule that moved it, null where it wasn't moved; null altogether when a year isn't known.</returns>
    public (DateOnly Day, TimeLimitRule? MovedBy)? LastDayOfLimit(DateOnly counted)
    {
        if (OnOrAfter(counted) is not { } works) return null;
        var rule = limits.FirstOrDefault(one => one.From <= counted && (one.To is null || one.To >= counted));
        return works == counted || rule is null ? (counted, null) : (works, rule);
    }

    /// <summary>Number of days on which offices work, both ends counted; null when a year isn't known.</summary>
    public int? Count(Window window)
    {
        var count = 0;
        for (var day = window.From; day <= window.To; day = day.AddDays(1))
        {
            if (IsWorking(day) is not { } works) return null;
            if (works) count++;
        }

        return count;
    }

    internal static WorkingDays Read(YamlMap file)
    {
        file.Only("weekly-rest", "time-limits", "occasions", "years");
        var occasions = file.Maps("occasions").Select(map => map.Only("id", "vi", "en")).ToDictionary(map => map.Text("id"), map => (Vi: map.Text("vi"), En: map.Text("en")), StringComparer.Ordinal);
        var special = new Dictionary<DateOnly, NamedDay>();
        var moons = new Dictionary<int, DateOnly>();
        foreach (var year in file.Maps("years"))
        {
            year.Only("year", "source", "confidence", "tet", "off", "work");
            var number = int.Parse(year.Text("year"), System.Globalization.CultureInfo.InvariantCulture);
            if (!moons.TryAdd(number, Needed(year, "tet"))) throw year.Problem($"the year {number} stands twice", "write each year once");
            foreach (var off in year.Maps("off"))
            {
                off.Only("from", "to", "occasion", "confidence");
                var first = Needed(off, "from");
                var last = off.Day("to") ?? first;
                if (first.Year != number || last.Year != number || last < first) throw off.Problem("these days don't lie in their year", $"keep them in {number}, the first before the last");
                if (!occasions.TryGetValue(off.Text("occasion"), out var words)) throw off.Problem($"the occasion '{off.Text("occasion")}' isn't known", "name it under 'occasions'");
                for (var day = first; day <= last; day = day.AddDays(1))
                {
                    if (!special.TryAdd(day, new NamedDay(day, off.Text("occasion"), words.Vi, words.En, true, IsSure(off) && IsSure(year), year.Text("source"))))
                        throw off.Problem($"{day:yyyy-MM-dd} stands twice", "let each day stand in one run");
                }
            }

            foreach (var work in year.Maps("work"))
            {
                work.Only("day", "for", "confidence");
                var (day, given) = (Needed(work, "day"), Needed(work, "for"));
                if (!special.TryGetValue(given, out var off) || off.Occasion != "swapped") throw work.Problem($"{given:yyyy-MM-dd} isn't a swapped day off", "name the day that was given off");
                if (day.DayOfWeek is not DayOfWeek.Saturday and not DayOfWeek.Sunday) throw work.Problem($"{day:yyyy-MM-dd} is no day of rest", "a day worked instead lies on a weekend");
                if (!special.TryAdd(day, new NamedDay(day, "worked", "làm bù", "worked instead", false, IsSure(work) && IsSure(year), year.Text("source"), given)))
                    throw work.Problem($"{day:yyyy-MM-dd} stands twice", "let each day stand once");
            }
        }

        var rules = file.Maps("time-limits").Select(map =>
        {
            map.Only("from", "to", "when-the-last-day-is-off", "source", "confidence");
            if (map.Text("when-the-last-day-is-off") != "next-working-day") throw map.Problem("only one way of moving a last day is known", "write next-working-day");
            return new TimeLimitRule(Needed(map, "from"), map.Day("to"), map.Text("source"));
        });
        return new WorkingDays([.. file.Choices<DayOfWeek>("weekly-rest")], special, moons, [.. rules]);
    }

    private static bool IsSure(YamlMap map) => map.TextOrNull("confidence") switch
    {
        null or "memory" or "sourced" => true,
        "unsure" => false,
        var other => throw map.Problem($"'confidence: {other}' isn't known", "write sourced, memory or unsure"),
    };

    private static DateOnly Needed(YamlMap map, string key) => map.Day(key) ?? throw map.Problem($"'{key}' is missing", $"write '{key}: …' here");
}
