using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;

namespace HaiDang.Kernel.Storage;

/// <summary>An event on its way into the log; position and moment are settled under the ledger's lock.</summary>
internal sealed record NewEvent(
    string Stream, int Version, string Type, DateOnly OccurredOn, DateTimeOffset Now, string Actor, string Organisation, byte[] Body);

/// <summary>What is recorded together.</summary>
/// <param name="Statements">The projections' statements, in order; they run before the ledger is locked.</param>
/// <param name="Facts">Differences, recorded at the position of the last event.</param>
/// <param name="Fed">Signature of the projections that were fed; must be the ledger's.</param>
internal sealed record Appending(
    LedgerId Ledger, IReadOnlyList<NewEvent> Events, string? IdempotencyKey, IReadOnlyList<Sql> Statements, IReadOnlyList<Fact> Facts, string Fed);

/// <summary>A fact with its place.</summary>
internal sealed record PlacedFact(long Position, int Line, Fact Fact);

/// <summary>Where a ledger's chain stands while entries are added to it under its lock.</summary>
internal sealed class LedgerHead
{
    public required long Position { get; set; }

    public required byte[] Hash { get; set; }

    public required DateTimeOffset RecordedAt { get; set; }

    public required string Fed { get; init; }

    /// <summary>Moves on by one entry.</summary>
    public ChainedEvent Chain(LedgerId ledger, NewEvent e)
    {
        Position++;
        if (e.Now > RecordedAt) RecordedAt = e.Now;
        var leaf = EventHash.Leaf(ledger.Value, Position, e.Stream, e.Version, e.Type, e.OccurredOn, RecordedAt, e.Actor, e.Organisation, e.Body);
        Hash = EventHash.Chain(Hash, leaf);
        return new ChainedEvent(e, Position, RecordedAt, leaf, Hash);
    }

    /// <summary>Where facts stand whose entries follow this head as it is now.</summary>
    public IEnumerable<PlacedFact> Place(IReadOnlyList<Appending> group) => Place(group, Position);

    private static IEnumerable<PlacedFact> Place(IReadOnlyList<Appending> group, long at)
    {
        foreach (var one in group)
        {
            at += one.Events.Count;
            for (var line = 0; line < one.Facts.Count; line++) yield return new PlacedFact(at, line, one.Facts[line]);
        }
    }
}

/// <summary>An event as its row holds it.</summary>
internal sealed class StoredEvent
{
    public required long Position { get; init; }

    public required string Stream { get; init; }

    public required int Version { get; init; }

    public required string Type { get; init; }

    public required DateOnly OccurredOn { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string Actor { get; init; }

    public required string Organisation { get; init; }

    /// <summary>Gets the exact bytes that were hashed; null where a copy leaves bodies out.</summary>
    public required byte[]? Body { get; init; }

    public required byte[] Leaf { get; init; }

    public required byte[] Hash { get; init; }
}

/// <summary>Another append took the version first.</summary>
internal sealed class StreamMoved() : Exception("The stream has moved on.");

/// <summary>The request was recorded before.</summary>
internal sealed class KeyRepeated() : Exception("The request was recorded before.");

/// <summary>A projection holds what must be there once, such as a number, already.</summary>
internal sealed class NotUnique(Exception inner) : Exception("It stands there already.", inner);

/// <summary>The ledger is fed by other projections than this program's: an older or newer program is at work.</summary>
public sealed class ProjectionsBehindException(string ledger)
    : Exception($"The projections of ledger {ledger} are not those of this program; it doesn't write there.");

/// <summary>There is no ledger of that name.</summary>
public sealed class UnknownLedgerException(string ledger) : Exception($"There is no ledger {ledger}.");
