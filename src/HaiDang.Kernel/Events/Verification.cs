using System.Security.Cryptography;
using HaiDang.Kernel.Storage;

namespace HaiDang.Kernel.Events;

/// <summary>What a walk along a ledger's chain found.</summary>
/// <param name="Entries">Entries walked.</param>
/// <param name="Fault">The first bad entry, or null when all hold together.</param>
public sealed record LedgerVerification(LedgerId Ledger, long Entries, LedgerFault? Fault);

/// <summary>The first entry that doesn't hold.</summary>
/// <param name="Position">Where; the head of the ledger when entries are missing at its end.</param>
/// <param name="What">One of <c>entry-missing body-or-envelope-changed chain-broken head-differs</c>.</param>
public sealed record LedgerFault(long Position, string? Stream, string What);

/// <summary>Walks the chain over the stored bytes.</summary>
public sealed class Verification(Store store)
{
    /// <summary>Walks every ledger.</summary>
    public async Task<IReadOnlyList<LedgerVerification>> All(CancellationToken ct)
    {
        var found = new List<LedgerVerification>();
        foreach (var head in await store.Ask<Head>($"select ledger, position, hash from ledger order by ledger", ct)) found.Add(await Walk(head, ct));
        return found;
    }

    private async Task<LedgerVerification> Walk(Head head, CancellationToken ct)
    {
        var previous = EventHash.Start;
        var entries = 0L;
        await foreach (var row in store.ReadLog(head.Ledger, 0, ct))
        {
            // What came after the head was read belongs to the next walk.
            if (row.Position > head.Position) break;
            entries++;
            if (row.Position != entries) return Bad(entries, null, "entry-missing");
            var leaf = row.Body is null
                ? row.Leaf
                : EventHash.Leaf(
                    head.Ledger.Value, row.Position, row.Stream, row.Version, row.Type, row.OccurredOn, row.RecordedAt, row.Actor, row.Organisation, row.Body);
            if (!CryptographicOperations.FixedTimeEquals(leaf, row.Leaf)) return Bad(row.Position, row.Stream, "body-or-envelope-changed");
            previous = EventHash.Chain(previous, leaf);
            if (!CryptographicOperations.FixedTimeEquals(previous, row.Hash)) return Bad(row.Position, row.Stream, "chain-broken");
        }

        if (entries != head.Position) return Bad(entries + 1, null, "entry-missing");
        return CryptographicOperations.FixedTimeEquals(previous, head.Hash)
            ? new LedgerVerification(head.Ledger, entries, null)
            : Bad(head.Position, null, "head-differs");

        LedgerVerification Bad(long position, string? stream, string what) => new(head.Ledger, entries, new LedgerFault(position, stream, what));
    }

    private sealed class Head
    {
        public LedgerId Ledger { get; init; }

        public long Position { get; init; }

        public byte[] Hash { get; init; } = [];
    }
}
