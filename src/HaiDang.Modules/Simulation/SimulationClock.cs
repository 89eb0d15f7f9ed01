namespace HaiDang.Modules.Simulation;

/// <summary>A clock that stands where the step that is entered stands. Only ledgers made as synthetic are written by it.</summary>
internal sealed class SimulationClock : TimeProvider
{
    private DateTimeOffset now = DateTimeOffset.UnixEpoch;

    /// <summary>Goes on to a moment.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It would go back: the moments of a ledger never do.</exception>
    internal void GoTo(DateTimeOffset moment)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(moment, now);
        now = moment;
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
}
