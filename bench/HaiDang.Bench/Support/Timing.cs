using System.Diagnostics;

namespace HaiDang.Bench.Support;

/// <summary>Times in milliseconds.</summary>
internal static class Timing
{
    internal static async Task<double> Milliseconds(Func<Task> work)
    {
        var from = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(from).TotalMilliseconds;
    }

    /// <summary>The value below which this share of the times lies.</summary>
    internal static double At(IEnumerable<double> times, double share)
    {
        var sorted = times.Order().ToArray();
        return sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];
    }
}
