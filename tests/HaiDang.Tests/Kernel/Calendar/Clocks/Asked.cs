using System.Globalization;
using HaiDang.Kernel.Calendar.Clocks;

namespace HaiDang.Tests.Kernel.Calendar.Clocks;

/// <summary>Questions and happenings written short: <c>extended 2026-05-12 asked 2026-05-05 of 1 month; stopped 2026-05-30</c>.</summary>
internal static class Asked
{
    internal static DateOnly Day(string written) => DateOnly.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static ClockQuestion Of(string clock, string start, string happened = "", string? ofClass = null, string circumstances = "", string? opened = null) =>
        new(clock, Day(start))
        {
            Class = ofClass,
            Circumstances = circumstances.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            ProceedingsOn = opened is null ? null : Day(opened),
            Happened = [.. happened.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Happening)],
        };

    private static ClockHappening Happening(string written)
    {
        var words = written.Split(' ', 3);
        var day = Day(words[1]);
        return words[0] switch
        {
            "extended" => Extended(day, words.Length > 2 ? words[2] : ""),
            "stopped" => new ClockStopped(day),
            "resumed" => new ClockResumed(day),
            "met" => new ClockMet(day),
            _ => throw new ArgumentException(written, nameof(written)),
        };
    }

    private static ClockExtended Extended(DateOnly day, string rest)
    {
        var parts = rest.Split("of ");
        var asked = parts[0].StartsWith("asked ", StringComparison.Ordinal) ? Day(parts[0]["asked ".Length..].Trim()) : (DateOnly?)null;
        return new ClockExtended(day, parts.Length > 1 ? Length.TryParse(parts[1])!.Value : null, asked);
    }
}
