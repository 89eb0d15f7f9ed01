using System.Diagnostics;

namespace HaiDang.Bench.Support;

/// <summary>Requests that come at a rate, each when it is due and not when the one before was answered; whoever waits in line is counted as waiting.</summary>
/// <param name="ASecond">How many are due in a second.</param>
internal sealed class OpenLoop(int ASecond)
{
    private readonly long from = Stopwatch.GetTimestamp();

    /// <summary>Gets the time since the first was due.</summary>
    internal TimeSpan Elapsed => Stopwatch.GetElapsedTime(from);

    /// <summary>Waits until a request is due.</summary>
    /// <param name="number">Its number, from 0.</param>
    /// <returns>When it was due, counted as <see cref="Elapsed"/>.</returns>
    internal async Task<TimeSpan> Due(int number)
    {
        var due = TimeSpan.FromSeconds((double)number / ASecond);
        if (due - Elapsed is { Ticks: > 0 } wait) await Task.Delay(wait);
        return due;
    }

    /// <summary>Milliseconds from when a request was due until now.</summary>
    internal double Since(TimeSpan due) => (Elapsed - due).TotalMilliseconds;
}
