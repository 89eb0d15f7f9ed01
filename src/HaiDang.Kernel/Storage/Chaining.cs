namespace HaiDang.Kernel.Storage;

/// <summary>An event with its place in the chain.</summary>
internal sealed record ChainedEvent(NewEvent Event, long Position, DateTimeOffset RecordedAt, byte[] Leaf, byte[] Hash);

/// <summary>Chains many entries.</summary>
internal static class Chaining
{
    /// <summary>Chains and inserts in order; the next thousand are hashed while these are written.</summary>
    internal static async Task InOrder(IEnumerable<NewEvent> events, Func<NewEvent, ChainedEvent> chain, Action<ChainedEvent> insert)
    {
        using var chunks = events.Chunk(1000).GetEnumerator();
        var next = Next();
        try
        {
            while (await next is { Length: > 0 } ready)
            {
                next = Next();
                foreach (var one in ready) insert(one);
            }
        }
        finally
        {
            // The events are still being read when an insert fails.
            await next.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        Task<ChainedEvent[]> Next() => Task.Run(() => chunks.MoveNext() ? Array.ConvertAll(chunks.Current, e => chain(e)) : []);
    }

    /// <summary>Chains some that are all in memory, while their facts are written.</summary>
    internal static Task<ChainedEvent[]> Ahead(IEnumerable<NewEvent> events, Func<NewEvent, ChainedEvent> chain) => Task.Run(() => events.Select(chain).ToArray());
}
