using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Kernel.Events;

public sealed class EventLogTests
{
    private static readonly DateOnly Day = BoxLog.Day;

    [Theory, EachStore]
    public async Task What_is_decided_is_recorded_and_stands_in_its_table_at_once(StoreKind kind)
    {
        await using var boxes = await BoxLog.Open(kind);

        var outcome = await boxes.Do("a", new BoxOpened("Hộp Đặng", Day), new BoxFilled(3, Day));

        var done = Assert.IsType<Outcome.Done>(outcome);
        Assert.Equal((2, 2), (done.Position, done.Version));
        var row = Assert.Single(await boxes.Store.Ask<Row>($"select label, amount, closed from box_register", default));
        Assert.Equal(("Hộp Đặng", 3, false), (row.Label, row.Amount, row.Closed));
        var history = await boxes.Log.History(BoxLog.Box("a"), default);
        Assert.Equal([new BoxOpened("Hộp Đặng", Day), new BoxFilled(3, Day)], history.Select(recorded => recorded.Event));
        Assert.All(history, recorded => Assert.Equal(boxes.Clock.Now, recorded.RecordedAt));
    }

    [Theory, EachStore]
    public async Task A_refusal_records_nothing(StoreKind kind)
    {
        await using var boxes = await BoxLog.Open(kind);

        var outcome = await boxes.Do("a", _ => new Refusal("tests.no"));

        Assert.Equal("tests.no", Assert.IsType<Outcome.Refused>(outcome).Refusal.Code);
        Assert.Equal(0, (await boxes.Ledgers.Find(BoxLog.Ledger, default))!.Position);
    }

    [Theory, EachStore]
    public async Task A_repeated_request_records_once(StoreKind kind)
    {
        await using var boxes = await BoxLog.Open(kind);
        var first = await boxes.Do("a", _ => Decision.Record(new BoxOpened("một", Day)), new Writing(Key: "k1"));

        var again = await boxes.Do("a", _ => Decision.Record(new BoxFilled(1, Day)), new Writing(Key: "k1"));

        Assert.Equal(1, Assert.IsType<Outcome.Done>(first).Position);
        Assert.Equal(1, Assert.IsType<Outcome.Repeated>(again).Position);
        Assert.Single(await boxes.Log.History(BoxLog.Box("a"), default));
    }

    [Theory, EachStore]
    public async Task A_page_that_is_behind_is_told_what_came_since(StoreKind kind)
    {
        await using var boxes = await BoxLog.Open(kind);
        await boxes.Do("a", new BoxOpened("một", Day));
        await boxes.Do("a", new BoxFilled(5, Day));

        var outcome = await boxes.Do("a", _ => Decision.Record(new BoxFilled(7, Day)), new Writing(Seen: 1));

        var changed = Assert.IsType<Outcome.Changed>(outcome);
        Assert.Equal(2, changed.Version);
        Assert.Equal(new BoxFilled(5, Day), Assert.Single(changed.Since).Event);
    }

    [Theory, EachStore]
    public async Task Sixteen_writers_of_one_stream_lose_nothing_and_double_nothing(StoreKind kind)
    {
        await using var boxes = await BoxLog.Open(kind);
        await boxes.Do("a", new BoxOpened("một", Day));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => boxes.Do("a", new BoxFilled(1, Day)))));

        var amount = Assert.Single(await boxes.Store.Ask<int>($"select amount from box_register", default));
        Assert.All(outcomes, outcome => Assert.True(outcome is Outcome.Done or Outcome.Changed));
        Assert.Equal(outcomes.Count(outcome => outcome is Outcome.Done), amount);
        Assert.Equal(amount + 1, (await boxes.Log.History(BoxLog.Box("a"), default)).Count);
        Assert.True(amount > 0);
    }

    [Theory, EachStore]
    public async Task What_must_be_unique_in_a_table_is_refused_and_leaves_nothing_behind(StoreKind kind)
    {
        await using var boxes = await BoxLog.Open(kind);
        await boxes.Do("a", new BoxOpened("một", Day));

        var outcome = await boxes.Do("b", new BoxOpened("một", Day));

        Assert.Equal("kernel.already-there", Assert.IsType<Outcome.Refused>(outcome).Refusal.Code);
        Assert.Empty(await boxes.Log.History(BoxLog.Box("b"), default));
    }

    [Theory, EachStore]
    public async Task A_retracted_entry_stays_in_the_log_and_counts_no_more(StoreKind kind)
    {
        await using var boxes = await BoxLog.Open(kind);
        await boxes.Do("a", new BoxOpened("một", Day), new BoxFilled(5, Day), new BoxFilled(2, Day));

        var outcome = await boxes.Log.Retract<Box>(BoxLog.Officer, BoxLog.Box("a"), 2, "ghi nhầm", Box.Fold, Box.Possible, null, default);

        Assert.IsType<Outcome.Done>(outcome);
        Assert.Equal(2, Assert.Single(await boxes.Store.Ask<int>($"select amount from box_register", default)));
        Assert.Equal(4, (await boxes.Log.History(BoxLog.Box("a"), default)).Count);
        Assert.Equal([1, 3], (await boxes.Log.Effective(BoxLog.Box("a"), default)).Select(recorded => recorded.Version));
    }

    [Theory, EachStore]
    public async Task A_retraction_that_later_entries_need_is_refused_and_names_them(StoreKind kind)
    {
        await using var boxes = await BoxLog.Open(kind);
        await boxes.Do("a", new BoxOpened("một", Day), new BoxFilled(5, Day), new BoxClosed(Day));

        var outcome = await boxes.Log.Retract<Box>(BoxLog.Officer, BoxLog.Box("a"), 1, "nhầm", PatientFold, Box.Possible, null, default);

        var refusal = Assert.IsType<Outcome.Refused>(outcome).Refusal;
        Assert.Equal(("kernel.later-entries-need-it", "2, 3"), (refusal.Code, refusal.Values!["versions"]));

        static Box? PatientFold(Box? box, Recorded recorded) => recorded.Event is BoxOpened || box is not null ? Box.Fold(box, recorded) : null;
    }

    [Theory, EachStore]
    public async Task An_amended_day_moves_the_facts_that_hang_on_it(StoreKind kind)
    {
        await using var boxes = await BoxLog.Open(kind);
        await boxes.Do("a", new BoxOpened("một", Day), new BoxClosed(Day.AddDays(3)));

        await boxes.Log.Amend<Box>(BoxLog.Officer, BoxLog.Box("a"), 1, new BoxOpened("một", Day.AddDays(-1)), "ngày nhận là 14/6", Box.Fold, Box.Possible, null, default);

        var sums = await boxes.Store.Ask<Sum>(
            $"select measure, occurred_on, cohort_on, sum(quantity) as quantity from fact group by measure, occurred_on, cohort_on having sum(quantity) <> 0 order by measure",
            default);
        Assert.Equal(
            [("tests.closed", Day.AddDays(3), Day.AddDays(-1), 1L), ("tests.opened", Day.AddDays(-1), null, 1L)],
            sums.Select(sum => (sum.Measure, sum.OccurredOn, sum.CohortOn, sum.Quantity)));
        Assert.Equal(2, (await boxes.Store.Ask<long>($"select count(*) from fact where position = 2", default))[0]);
    }

    [Theory, EachStore]
    public async Task The_moment_of_recording_never_goes_back_with_the_clock(StoreKind kind)
    {
        await using var boxes = await BoxLog.Open(kind);
        await boxes.Do("a", new BoxOpened("một", Day));
        var before = boxes.Clock.Now;
        boxes.Clock.Now = before.AddHours(-1);

        await boxes.Do("a", new BoxFilled(1, Day));

        Assert.Equal(before, (await boxes.Log.History(BoxLog.Box("a"), default))[1].RecordedAt);
    }

    [Theory, EachStore]
    public async Task Entries_brought_in_bulk_are_in_every_table_before_the_next_is_recorded(StoreKind kind)
    {
        await using var boxes = await BoxLog.Open(kind);
        await boxes.Do("a", new BoxOpened("một", Day));

        await boxes.Log.AppendMany(BoxLog.Officer, BoxLog.Ledger, [(BoxLog.Box("a"), 2, new BoxFilled(4, Day)), (BoxLog.Box("b"), 1, new BoxOpened("hai", Day))], default);
        await boxes.Do("b", new BoxFilled(9, Day));

        Assert.Equal([4, 9], await boxes.Store.Ask<int>($"select amount from box_register order by box", default));
    }

    [Theory, EachStore]
    public async Task Entries_brought_in_bulk_say_what_each_said_whatever_its_length_and_day(StoreKind kind)
    {
        await using var boxes = await BoxLog.Open(kind);
        string[] names = ["", new('ề', 90_000), "\0 và \t", "ngắn", new('x', 40_000)];
        var many = names.Select((name, at) => (BoxLog.Box("b" + at), 1, (object)new BoxOpened(name, new DateOnly(1952 + (at * 24), 2, 29))));

        await boxes.Log.AppendMany(BoxLog.Officer, BoxLog.Ledger, many, default);

        for (var at = 0; at < names.Length; at++)
        {
            var entry = Assert.Single(await boxes.Log.History(BoxLog.Box("b" + at), default));
            Assert.Equal((new BoxOpened(names[at], entry.OccurredOn), 1952 + (at * 24), boxes.Clock.Now), ((BoxOpened)entry.Event, entry.OccurredOn.Year, entry.RecordedAt));
        }

        Assert.Null(Assert.Single(await new Verification(boxes.Store).All(default)).Fault);
    }

    [Theory, EachStore]
    public async Task Entries_brought_in_bulk_stand_all_or_none(StoreKind kind)
    {
        await using var boxes = await BoxLog.Open(kind);
        var many = Enumerable.Range(1, 2500).Select(version => (BoxLog.Box("a"), version == 2400 ? 7 : version, (object)new BoxFilled(version, Day)));

        await Assert.ThrowsAsync<StreamMoved>(() => boxes.Log.AppendMany(BoxLog.Officer, BoxLog.Ledger, many, default));

        Assert.Empty(await boxes.Log.History(BoxLog.Box("a"), default));
        Assert.Equal(0, (await boxes.Ledgers.Find(BoxLog.Ledger, default))!.Position);
    }

    private sealed class Row
    {
        public string Label { get; init; } = "";

        public int Amount { get; init; }

        public bool Closed { get; init; }
    }

    private sealed class Sum
    {
        public string Measure { get; init; } = "";

        public DateOnly OccurredOn { get; init; }

        public DateOnly? CohortOn { get; init; }

        public long Quantity { get; init; }
    }
}
