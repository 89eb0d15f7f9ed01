using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Drafts;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Planning.Drafts;

public sealed class DraftShelfTests
{
    private static readonly LedgerId Ledger = new("thu");
    private static readonly UserId First = new("u1");
    private static readonly UserId Second = new("u2");

    [Theory, EachStore]
    public async Task A_draft_comes_back_as_it_was_laid_down(StoreKind kind)
    {
        await using var opened = await Open(kind);
        var shelf = Shelf(opened);

        var put = await Put(shelf);

        var found = await shelf.Find(Ledger, put.Id, default);
        Assert.NotNull(found);
        Assert.Equal(Shown(AnyDraft.Draft), Shown(found.Draft));
        Assert.Equal((AnyDraft.Source, 1, DraftState.Open, First), (found.Text, found.Version, found.State, found.Owner));
        Assert.Equal(put.Id, Assert.Single(await shelf.All(Ledger, default)).Id);
        Assert.Null(await shelf.Find(new LedgerId("khac"), put.Id, default));
    }

    [Theory, EachStore]
    public async Task Two_people_mend_different_items_without_a_clash(StoreKind kind)
    {
        await using var opened = await Open(kind);
        var shelf = Shelf(opened);
        var id = (await Put(shelf)).Id;

        await Mend(shelf, id, First, 2, 1, "bản một");
        var saving = await Mend(shelf, id, Second, 3, 1, "bản hai");

        var stored = Assert.IsType<Saving.Done>(saving).Stored;
        Assert.Equal(("bản một", "bản hai", 3), (stored.Draft.Find(2)!.Text, stored.Draft.Find(3)!.Text, stored.Version));
    }

    [Theory, EachStore]
    public async Task A_second_save_of_one_item_from_an_old_page_is_a_clash_and_saves_nothing(StoreKind kind)
    {
        await using var opened = await Open(kind);
        var shelf = Shelf(opened);
        var id = (await Put(shelf)).Id;
        await Mend(shelf, id, First, 2, 1, "bản một");

        var saving = await Mend(shelf, id, Second, 2, 1, "bản hai");

        Assert.Equal("bản một", Assert.IsType<Saving.Clash>(saving).Stored.Draft.Find(2)!.Text);
        Assert.Equal("bản một", (await shelf.Find(Ledger, id, default))!.Draft.Find(2)!.Text);
    }

    [Theory, EachStore]
    public async Task Pressing_a_button_just_after_the_field_saved_itself_is_no_clash_with_oneself(StoreKind kind)
    {
        await using var opened = await Open(kind);
        var shelf = Shelf(opened);
        var id = (await Put(shelf)).Id;
        await Mend(shelf, id, First, 2, 1, "bản một");

        var saving = await shelf.Save(
            Ledger, id, First, 2, 1, stored => stored.Draft.Edit(stored.Draft.Find(2)! with { Text = "bản một" }), stored => stored.Draft.Accept(2), default);

        Assert.Equal(ItemStatus.Accepted, Assert.IsType<Saving.Done>(saving).Stored.Draft.Find(2)!.Status);
    }

    [Theory, EachStore]
    public async Task Saves_at_one_moment_are_all_kept(StoreKind kind)
    {
        await using var opened = await Open(kind);
        var shelf = Shelf(opened);
        var id = (await Put(shelf)).Id;

        var savings = await Task.WhenAll(AnyDraft.Draft.Items.Select(item => Task.Run(() => Mend(shelf, id, First, item.Id, 1, "bản " + item.Id))));

        Assert.All(savings, saving => Assert.IsType<Saving.Done>(saving));
        var after = (await shelf.Find(Ledger, id, default))!;
        Assert.Equal(AnyDraft.Draft.Items.Select(item => "bản " + item.Id), after.Draft.Items.Select(item => item.Text));
        Assert.Equal(1 + AnyDraft.Draft.Items.Count, after.Version);
    }

    [Theory, EachStore]
    public async Task An_adopted_draft_is_closed_to_changes(StoreKind kind)
    {
        await using var opened = await Open(kind);
        var shelf = Shelf(opened);
        var id = (await Put(shelf)).Id;
        await shelf.Close(Ledger, id, DraftState.Adopted, default);

        var saving = await Mend(shelf, id, First, 2, 1, "bản một");

        Assert.Equal(DraftRefusals.DraftAdopted, Assert.IsType<Saving.Refused>(saving).Refusal);
    }

    [Theory, EachStore]
    public async Task An_earlier_reading_of_the_same_document_is_found_once_something_was_decided_on_it(StoreKind kind)
    {
        await using var opened = await Open(kind);
        var old = await Put(Shelf(opened, day: 15));
        var other = await Shelf(opened, day: 15).Put(Ledger, new SourceDocument("khac", "khac.txt", "01"), AnyDraft.Source, AnyDraft.Draft with { Header = AnyDraft.Header with { Number = "99" } }, First, null, default);
        await Mend(Shelf(opened, day: 15), other.Id, First, 2, 1, "văn bản khác");
        var shelf = Shelf(opened, day: 16);
        var fresh = await Put(shelf);
        Assert.Null(await shelf.Earlier(fresh, default));

        await Mend(shelf, old.Id, First, 2, 1, "bản một");

        Assert.Equal(old.Id, (await shelf.Earlier(fresh, default))?.Id);
        Assert.Null(await shelf.Earlier(old, default));
    }

    [Theory, EachStore]
    public async Task A_decision_that_is_carried_over_stays_with_who_made_it_and_can_be_undone(StoreKind kind)
    {
        await using var opened = await Open(kind);
        var shelf = Shelf(opened);
        var (old, fresh) = (await Put(shelf), await Put(shelf));
        var decided = Assert.IsType<Saving.Done>(await shelf.Save(Ledger, old.Id, First, 2, 1, null, stored => stored.Draft.Accept(2), default)).Stored.Draft;

        var carried = Assert.IsType<Saving.Done>(await shelf.Save(Ledger, fresh.Id, Second, null, 1, null, stored => stored.Draft.Carry(CarriedDecisions.Onto(stored.Draft, decided)), default)).Stored;

        Assert.Equal((ItemStatus.Accepted, First), (carried.Draft.Find(2)!.Status, carried.Draft.Find(2)!.By!.User));
        var undone = Assert.IsType<Saving.Done>(await shelf.Save(Ledger, fresh.Id, Second, null, 2, null, stored => stored.Draft.Undo(), default)).Stored.Draft;
        Assert.Equal(ItemStatus.New, undone.Find(2)!.Status);
    }

    private static Task<Saving> Mend(DraftShelf shelf, string id, UserId user, int item, int seen, string text) => shelf.Save(
        Ledger, id, user, item, seen, stored => stored.Draft.Edit(stored.Draft.Find(item)! with { Text = text }), stored => Change.To(stored.Draft, item), default);

    private static Task<StoredDraft> Put(DraftShelf shelf) =>
        shelf.Put(Ledger, new SourceDocument("tep", "ke-hoach.txt", "00"), AnyDraft.Source, AnyDraft.Draft, First, null, default);

    private static DraftShelf Shelf(TestStore opened, int day = 15) => new(opened.Store, new FixedClock(new DateTimeOffset(2023, 6, day, 2, 0, 0, TimeSpan.Zero)));

    private static async Task<TestStore> Open(StoreKind kind)
    {
        var opened = await TestStore.Open(kind, typeof(DraftShelf).Assembly);
        await new Ledgers(opened.Store, TimeProvider.System).Open(Ledger, "Sổ thử", "Test ledger", null, CancellationToken.None);
        return opened;
    }

    private static string Shown(Draft draft) => System.Text.Json.JsonSerializer.Serialize(draft, EventTypes.Json);
}
