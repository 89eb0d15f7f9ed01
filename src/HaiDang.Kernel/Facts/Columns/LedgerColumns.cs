using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Kernel.Facts.Columns;

/// <summary>The columns of one ledger as far as they are caught up; what is taken of them never changes.</summary>
internal sealed record LedgerView(IReadOnlyList<Segment> Segments, TailFact[] Tail, int TailCount);

/// <summary>The columns of one ledger: segments, and behind them a tail of new facts.</summary>
/// <param name="folder">Where its segments lie; null for memory alone.</param>
/// <param name="tailFacts">How many facts the tail holds before they become a segment.</param>
internal sealed class LedgerColumns(Store store, LedgerId ledger, string? folder, int tailFacts, FactValues values) : IDisposable
{
    private const int MergedRows = 1 << 24;
    private const int MergedRatio = 4;
    private const int FactsAtOnce = 50_000;

    private readonly SemaphoreSlim gate = new(1, 1);
    private List<Segment> segments = [];
    private TailFact[] tail = new TailFact[256];
    private int tailCount;
    private long position;
    private byte[] hash = [];
    private bool opened;

    /// <summary>Catches up to a position of the ledger.</summary>
    /// <param name="head">Last position of the ledger as the store said it now.</param>
    /// <param name="headHash">The chain's hash there.</param>
    internal async Task<LedgerView> At(long head, byte[] headHash, CancellationToken ct)
    {
        await gate.WaitAsync(ct);
        try
        {
            if (!opened) Open();
            if (!await Continues(head, headHash, ct)) Discard();
            if (position < head) await CatchUp(head, headHash, ct);
            return new LedgerView([.. segments], tail, tailCount);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Throws everything away; the next answer counts it again from the table.</summary>
    internal async Task Forget(CancellationToken ct)
    {
        await gate.WaitAsync(ct);
        try
        {
            Discard();
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Puts a tail that is worth it into a file.</summary>
    internal void Keep(int facts)
    {
        gate.Wait();
        try
        {
            if (folder is not null && tailCount >= facts) Fold();
        }
        finally
        {
            gate.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => gate.Dispose();

    // What can't be read, doesn't join on, or was merged into a larger one is of no use to anybody.
    private void Open()
    {
        opened = true;
        if (folder is null) return;
        Directory.CreateDirectory(folder);
        var found = new List<Segment>();
        foreach (var path in Directory.EnumerateFiles(folder))
        {
            try
            {
                var segment = new Segment(MappedBytes.Open(path), path, values);
                if (segment.Ledger == ledger.Value) found.Add(segment);
                else Delete(path);
            }
            catch (Exception broken) when (broken is IOException or InvalidDataException or OverflowException or ArgumentException or UnauthorizedAccessException)
            {
                Delete(path);
            }
        }

        foreach (var segment in found.OrderBy(segment => segment.First).ThenByDescending(segment => segment.Last))
        {
            if (segment.First != position)
            {
                Delete(segment.Path!);
                continue;
            }

            segments.Add(segment);
            (position, hash) = (segment.Last, segment.Hash);
        }
    }

    // After a restore the chain at our last position is another one, or doesn't reach it. A recount holds the table against the rules: should somebody have
    // changed the table past the program, what it records mends the table and not what we read of it before.
    private async Task<bool> Continues(long head, byte[] headHash, CancellationToken ct)
    {
        if (position == 0) return true;
        if (position > head) return false;
        if (position == head) return hash.AsSpan().SequenceEqual(headHash);
        var at = await store.Ask<byte[]>($"select hash from event where ledger = {ledger} and position = {position}", ct);
        if (at is not [var stored] || !hash.AsSpan().SequenceEqual(stored)) return false;
        return (await store.Ask<long>($"select count(*) from event where ledger = {ledger} and position > {position} and position <= {head} and type = 'kernel.recounted/1'", ct))[0] == 0;
    }

    private async Task CatchUp(long head, byte[] headHash, CancellationToken ct)
    {
        try
        {
            await Load(head, headHash, ct);
        }
        catch
        {
            // Half of what is new would be taken for all of it the next time.
            while (tailCount > 0 && tail[tailCount - 1].Position > position) tailCount--;
            throw;
        }
    }

    private async Task Load(long head, byte[] headHash, CancellationToken ct)
    {
        var (at, line) = (position, int.MaxValue);
        while (true)
        {
            var rows = await store.Ask<Row>(
                $"""
                select position, line, measure, occurred_on, cohort_on, organisation, place, dimensions, approximate, quantity
                from fact
                where ledger = {ledger}
                  and (position, line) > ({at}, {line})
                  and position <= {head}
                order by position, line
                limit {(long)FactsAtOnce}
                """,
                ct);
            foreach (var row in rows) Add(row);
            if (rows.Count < FactsAtOnce) break;
            (at, line) = (rows[^1].Position, rows[^1].Line);

            // A tail is folded where a position ends: what follows of it is the next segment's.
            if (tailCount >= Math.Max(tailFacts, MergedRows / 8) && rows[^1].Position > rows[0].Position) await FoldUpTo(rows[^1].Position - 1, ct);
        }

        (position, hash) = (head, headHash);
        if (tailCount >= tailFacts) Fold();
    }

    private async Task FoldUpTo(long last, CancellationToken ct)
    {
        var rest = new List<TailFact>();
        while (tailCount > 0 && tail[tailCount - 1].Position > last) rest.Add(tail[--tailCount]);
        (position, hash) = (last, (await store.Ask<byte[]>($"select hash from event where ledger = {ledger} and position = {last}", ct))[0]);
        Fold();
        rest.Reverse();
        foreach (var fact in rest) Add(fact);
    }

    private void Add(Row row) => Add(new TailFact(
        row.OccurredOn.DayNumber, row.CohortOn?.DayNumber ?? -1, values.What(row.Measure, row.Dimensions, row.Approximate),
        values.Where(row.Organisation, row.Place), row.Position, row.Quantity));

    // Whoever reads the tail reads it up to a count: growing leaves them the array they have.
    private void Add(TailFact fact)
    {
        if (tailCount == tail.Length) Array.Resize(ref tail, tail.Length * 2);
        tail[tailCount++] = fact;
    }

    private void Fold()
    {
        var first = segments.Count == 0 ? 0 : segments[^1].Last;
        var (rows, merged) = (tailCount, new List<Segment>());
        while (segments.Count > merged.Count && segments[^(merged.Count + 1)] is var before
            && before.Rows < (long)MergedRatio * rows && rows + before.Rows <= MergedRows
            && SegmentWriter.Fits([before, .. merged], tail.AsSpan(0, tailCount)))
        {
            merged.Insert(0, before);
            rows += before.Rows;
            first = before.First;
        }

        var path = folder is null ? null : Path.Combine(folder, FormattableString.Invariant($"{first}-{position}.columns"));
        Segment made;
        try
        {
            made = SegmentWriter.Write(path, ledger.Value, first, position, hash, merged, tail.AsSpan(0, tailCount), values);
        }
        catch (IOException)
        {
            // A full disk costs speed, not figures: the tail stays where it is.
            return;
        }

        segments = [.. segments.Take(segments.Count - merged.Count), made];
        foreach (var old in merged.Where(old => old.Path is not null && old.Path != path)) Delete(old.Path!);
        (tail, tailCount) = (new TailFact[256], 0);
    }

    private void Discard()
    {
        foreach (var path in segments.Select(segment => segment.Path).OfType<string>()) Delete(path);
        (segments, tail, tailCount, position, hash) = ([], new TailFact[256], 0, 0, []);
    }

    private static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            // Windows keeps a file that somebody still reads; the next opening deletes it.
        }
    }

    private sealed class Row : FactRow
    {
        public int Line { get; init; }
    }
}
