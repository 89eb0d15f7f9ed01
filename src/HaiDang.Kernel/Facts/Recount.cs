using System.Runtime.CompilerServices;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Kernel.Facts;

/// <summary>A stream whose recorded facts aren't what today's rules count.</summary>
/// <param name="Facts">What today's rules count less what is recorded; adding them mends it.</param>
public sealed record Miscounted(StreamId Stream, IReadOnlyList<Fact> Facts);

/// <summary>Holds recorded facts against what the rules of today count, and records what is missing. Nothing is deleted.</summary>
/// <remarks>Differences come from a changed rule, from an import (entries in bulk come without facts), or from a quiet change of the table.</remarks>
public sealed class Recount(Store store, EventLog log, FactRules rules)
{
    private const int StreamsAtOnce = 400;
    private const int FactsAtOnce = 200_000;
    private const int Tries = 8;

    /// <summary>Walks a ledger stream by stream, some at a time, and gives those that differ.</summary>
    public async IAsyncEnumerable<Miscounted> Compare(LedgerId ledger, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var (miscounted, _) in Walk(ledger, ct)) yield return miscounted;
    }

    /// <summary>Records a ledger's differences, each in its own stream as <c>kernel.recounted</c>, those of many streams in one transaction.</summary>
    /// <returns>Number of streams that were counted anew.</returns>
    public async Task<int> Apply(Reader reader, LedgerId ledger, CancellationToken ct)
    {
        var (streams, facts, some) = (0, 0, new List<(Miscounted, int)>());
        await foreach (var one in Walk(ledger, ct))
        {
            some.Add(one);
            facts += one.Miscounted.Facts.Count;
            if (facts < FactsAtOnce) continue;
            streams += await Record(reader, ledger, some, ct);
            (facts, some) = (0, []);
        }

        return streams + await Record(reader, ledger, some, ct);
    }

    /// <summary>Facts at positions that hold no entry: somebody put them there past the program.</summary>
    /// <returns>Their number; a recount can't attribute them, so they are for people to look at.</returns>
    public async Task<long> Strays(LedgerId ledger, CancellationToken ct) => (await store.Ask<long>(
        $"""
        select count(*)
        from fact f
        where f.ledger = {ledger}
          and not exists (select 1 from event e where e.ledger = f.ledger and e.position = f.position)
        """,
        ct))[0];

    private async IAsyncEnumerable<(Miscounted Miscounted, int Version)> Walk(LedgerId ledger, [EnumeratorCancellation] CancellationToken ct)
    {
        var after = "";
        while (true)
        {
            var names = await store.Ask<string>(
                $"select stream from event where ledger = {ledger} and version = 1 and stream > {after} order by stream limit {StreamsAtOnce}", ct);
            if (names.Count == 0) yield break;
            after = names[^1];
            var recorded = (await Recorded(ledger, names, ct)).ToLookup(row => row.Stream, StringComparer.Ordinal);
            var histories = await log.Histories(ledger, [.. names.Where(name => rules.Counts(new StreamId(ledger, name)) || recorded.Contains(name))], ct);
            foreach (var (name, history) in histories)
            {
                var stream = new StreamId(ledger, name);
                if (Differences(stream, history, recorded[name]) is { Count: > 0 } facts) yield return (new Miscounted(stream, facts), history[^1].Version);
            }
        }
    }

    private async Task<int> Record(Reader reader, LedgerId ledger, List<(Miscounted Miscounted, int Version)> some, CancellationToken ct)
    {
        try
        {
            if (some.Count > 0) await log.Recount(reader, ledger, [.. some.Select(one => (one.Miscounted.Stream, one.Version, rules.Entries(one.Miscounted.Stream, one.Miscounted.Facts), one.Miscounted.Facts))], ct);
            return some.Count;
        }
        catch (StreamMoved)
        {
            // Somebody recorded in one of them meanwhile: what is there now is counted, each alone.
            var streams = 0;
            foreach (var (miscounted, _) in some)
            {
                if (await Alone(reader, miscounted.Stream, ct)) streams++;
            }

            return streams;
        }
    }

    private async Task<bool> Alone(Reader reader, StreamId stream, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var history = await log.History(stream, ct);
            var facts = Differences(stream, history, await Recorded(stream.Ledger, [stream.Name], ct));
            if (facts.Count == 0) return false;
            try
            {
                await log.Recount(reader, stream.Ledger, [(stream, history[^1].Version, rules.Entries(stream, facts), facts)], ct);
                return true;
            }
            catch (StreamMoved) when (attempt < Tries)
            {
                // Again somebody was faster.
            }
        }
    }

    // Facts may have been recorded after the history was read: only those of its own entries are held against it.
    private IReadOnlyList<Fact> Differences(StreamId stream, IReadOnlyList<Recorded> history, IEnumerable<Row> recorded)
    {
        var upTo = history[^1].Position;
        return rules.Missing(stream, log.Effective(history), recorded.Where(row => row.Position <= upTo).Select(row => row.Fact));
    }

    private Task<IReadOnlyList<Row>> Recorded(LedgerId ledger, IReadOnlyList<string> streams, CancellationToken ct) => store.Ask<Row>(
        $"""
        select e.stream, e.position, f.measure, f.occurred_on, f.cohort_on, f.organisation, f.place, f.dimensions, f.approximate, f.quantity
        from event e
        join fact f on f.ledger = e.ledger and f.position = e.position
        where e.ledger = {ledger} and {store.Among("e.stream", streams)}
        order by e.stream, e.position, f.line
        """,
        ct);

    private sealed class Row : FactRow;
}
