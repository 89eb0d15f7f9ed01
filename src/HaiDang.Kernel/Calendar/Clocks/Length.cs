using System.Globalization;
using System.Text.RegularExpressions;

namespace HaiDang.Kernel.Calendar.Clocks;

/// <summary>How long a law gives: months and days together, or working days, or hours.</summary>
/// <remarks>Written <c>20 days</c>, <c>2 months</c>, <c>1 month 15 days</c>, <c>9 working days</c>, <c>24 hours</c>. Never negative.</remarks>
public readonly partial record struct Length(int Months = 0, int Days = 0, int WorkingDays = 0, int Hours = 0)
{
    /// <summary>Days that stand for a month where a law says so, and where a part of a month is taken.</summary>
    /// <remarks>Source: BLTTHS 2015 Điều 134 for custody; for parts of a month our reading, to be checked.</remarks>
    public const int DaysOfMonth = 30;

    private const int HoursOfDay = 24;

    /// <summary>Whether it is no time at all.</summary>
    public bool IsNone => this == default;

    /// <summary>Whole days that its hours reach into: 24 hours end on the next day. An entry holds a day and no hour.</summary>
    public int DaysOfHours => (Hours + HoursOfDay - 1) / HoursOfDay;

    /// <summary>Reads what <see cref="ToString"/> writes; null when it is no length.</summary>
    public static Length? TryParse(string? written)
    {
        if (written is null || Written().Match(written) is not { Success: true } match) return null;
        var length = new Length(Number(match, "months"), Number(match, "days"), Number(match, "working"), Number(match, "hours"));
        return length.IsNone ? null : length;
    }

    /// <summary>A part of it, rounded down, for "not more than half" is kept by the smaller number; at least a day.</summary>
    /// <remarks>Half of 3 months is 1 month 15 days; half of 45 days is 22 days; two thirds of 4 months are 2 months 20 days.</remarks>
    public Length Share(int part, int whole)
    {
        if (WorkingDays > 0) return this with { WorkingDays = Math.Max(1, WorkingDays * part / whole) };
        if (Hours > 0) return this with { Hours = Math.Max(1, Hours * part / whole) };
        var months = Months * part / whole;
        var left = Months * part % whole * DaysOfMonth;
        var shared = new Length(months, (left + (Days * part)) / whole);
        return shared.IsNone ? new Length(Days: 1) : shared;
    }

    /// <summary>As data write it.</summary>
    public override string ToString() => string.Join(' ', new[]
    {
        Said(Months, "month"), Said(Days, "day"), Said(WorkingDays, "working day"), Said(Hours, "hour"),
    }.Where(said => said.Length > 0));

    private static string Said(int count, string unit) =>
        count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count == 1 ? "" : "s")}");

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        "^(?:(?<working>[0-9]{1,3}) working days?|(?<hours>[0-9]{1,3}) hours?|(?<months>[0-9]{1,3}) months?(?: (?<days>[0-9]{1,3}) days?)?|(?<days>[0-9]{1,4}) days?)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();
}
