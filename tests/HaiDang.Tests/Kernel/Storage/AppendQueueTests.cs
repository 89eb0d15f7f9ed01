using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Tests.Kernel.Storage;

public sealed class AppendQueueTests
{
    private static readonly LedgerId Ledger = new("thu");

    [Fact]
    public async Task What_arrives_while_a_commit_runs_is_committed_together_with_the_next()
    {
        var store = new Committing();
        var queue = store.Queue();
        var first = queue.Append(Of("a"));
        var others = new[] { queue.Append(Of("b")), queue.Append(Of("c")), queue.Append(Of("d")) };

        store.Release.SetResult();
        await Task.WhenAll(others);

        Assert.Equal(1, await first);
        Assert.Equal([2, 3, 4], others.Select(one => one.Result));
        Assert.Equal(["a", "b c d"], store.Commits);
    }

    [Fact]
    public async Task A_refused_one_gets_its_own_answer_and_those_beside_it_stand()
    {
        var store = new Committing { Refuses = "c" };
        var queue = store.Queue();
        var first = queue.Append(Of("a"));
        var (b, c, d) = (queue.Append(Of("b")), queue.Append(Of("c")), queue.Append(Of("d")));

        store.Release.SetResult();
        await Task.WhenAll(first, b, d);

        await Assert.ThrowsAsync<StreamMoved>(() => c);
        Assert.Equal(["a", "b", "d"], store.Commits);
    }

    [Fact]
    public async Task When_nobody_knows_whether_a_group_was_committed_nothing_is_sent_again()
    {
        var store = new Committing { BreaksOn = "c" };
        var queue = store.Queue();
        var first = queue.Append(Of("a"));
        var (b, c) = (queue.Append(Of("b")), queue.Append(Of("c")));

        store.Release.SetResult();
        await first;

        await Assert.ThrowsAsync<IOException>(() => b);
        await Assert.ThrowsAsync<IOException>(() => c);
        Assert.Equal(["a"], store.Commits);
        Assert.Equal(2, await queue.Append(Of("e")));
    }

    [Fact]
    public async Task Two_appends_to_one_stream_never_share_a_commit()
    {
        var store = new Committing();
        var queue = store.Queue();
        var first = queue.Append(Of("a"));
        var others = new[] { queue.Append(Of("b")), queue.Append(Of("b")), queue.Append(Of("c")) };

        store.Release.SetResult();
        await Task.WhenAll([first, .. others]);

        Assert.Equal(["a", "b c", "b"], store.Commits);
    }

    private static Appending Of(string stream) => new(
        Ledger,
        [new NewEvent(stream, 1, "tests.box-opened/1", new DateOnly(2023, 6, 15), DateTimeOffset.UnixEpoch, "u1", "thu.co-quan", [])],
        null, [], [], "");

    // The first commit waits until it is released, so that the others gather behind it.
    private sealed class Committing
    {
        private long position;

        public TaskCompletionSource Release { get; } = new();

        public List<string> Commits { get; } = [];

        public string? Refuses { get; init; }

        public string? BreaksOn { get; init; }

        public AppendQueue Queue() => new(Together, async one => (await Together([one]))[0], no => no is StreamMoved);

        private async Task<IReadOnlyList<long>> Together(IReadOnlyList<Appending> group)
        {
            await Release.Task;
            var streams = group.Select(one => one.Events[0].Stream).ToList();
            if (Refuses is not null && streams.Contains(Refuses)) throw new StreamMoved();
            if (BreaksOn is not null && streams.Contains(BreaksOn)) throw new IOException();
            Commits.Add(string.Join(' ', streams));
            return [.. streams.Select(_ => ++position)];
        }
    }
}
