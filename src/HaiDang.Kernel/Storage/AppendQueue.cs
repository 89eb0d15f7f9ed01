using HaiDang.Kernel.Events;

namespace HaiDang.Kernel.Storage;

/// <summary>Appends to one ledger that wait together are committed together.</summary>
/// <remarks>
/// A ledger is one line of entries, so its appends can only be made durable one after another: alone, each waits for the
/// disk once. What arrives while the disk is at work is taken along by the next commit, and each append is answered after
/// that commit. A lone append goes at once. When a group is refused, nothing of it stands, and each is tried alone to get
/// its own answer.
/// </remarks>
/// <param name="together">Appends a group in one transaction; the positions of their last events.</param>
/// <param name="alone">Appends one.</param>
/// <param name="refused">Whether an exception means that the server refused and rolled back; any other leaves it open.</param>
internal sealed class AppendQueue(
    Func<IReadOnlyList<Appending>, Task<IReadOnlyList<long>>> together, Func<Appending, Task<long>> alone, Func<Exception, bool> refused)
{
    private const int LargestGroup = 64;
    private readonly Lock mutex = new();
    private readonly Dictionary<LedgerId, LinkedList<Waiting>> ledgers = [];

    /// <returns>Position of the last event, once it is durable.</returns>
    internal Task<long> Append(Appending appending)
    {
        var waiting = new Waiting(appending);
        lock (mutex)
        {
            if (ledgers.TryGetValue(appending.Ledger, out var queue))
            {
                queue.AddLast(waiting);
                return waiting.Task;
            }

            ledgers[appending.Ledger] = [];
        }

        _ = Work(appending.Ledger, waiting);
        return waiting.Task;
    }

    private async Task Work(LedgerId ledger, Waiting first)
    {
        for (IReadOnlyList<Waiting> group = [first]; group.Count > 0; group = Next(ledger))
        {
            if (group.Count == 1) await Alone(group[0]);
            else await Together(group);
        }
    }

    private async Task Together(IReadOnlyList<Waiting> group)
    {
        try
        {
            var positions = await together([.. group.Select(one => one.Appending)]);
            for (var i = 0; i < group.Count; i++) group[i].SetResult(positions[i]);
        }
        catch (Exception no) when (refused(no))
        {
            foreach (var one in group) await Alone(one);
        }
        catch (Exception unknown)
        {
            // Whether it was committed isn't known: nobody is told that it was, and nothing is sent twice.
            foreach (var one in group) one.SetException(unknown);
        }
    }

    private async Task Alone(Waiting one)
    {
        try
        {
            one.SetResult(await alone(one.Appending));
        }
        catch (Exception no)
        {
            one.SetException(no);
        }
    }

    // Two appends to one stream decided on the same version: only the first can stand, so they don't go together.
    private List<Waiting> Next(LedgerId ledger)
    {
        lock (mutex)
        {
            var queue = ledgers[ledger];
            var group = new List<Waiting>();
            var streams = new HashSet<string>(StringComparer.Ordinal);
            for (var node = queue.First; node is not null && group.Count < LargestGroup;)
            {
                var next = node.Next;
                if (streams.Add(node.Value.Appending.Events[0].Stream))
                {
                    group.Add(node.Value);
                    queue.Remove(node);
                }

                node = next;
            }

            if (group.Count == 0) ledgers.Remove(ledger);
            return group;
        }
    }

    private sealed class Waiting(Appending appending) : TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        internal Appending Appending { get; } = appending;
    }
}
