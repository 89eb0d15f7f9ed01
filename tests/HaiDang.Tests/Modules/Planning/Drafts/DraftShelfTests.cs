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
        await shelf.Close(Ledger, id, default);

        var saving = await Mend(shelf, id, First, 2, 1, "bản một");

        Assert.Equal(DraftRefusals.DraftAdopted, Assert.IsType<Saving.Refused>(saving).Refusal);
    }

    private static Task<Saving> Mend(DraftShelf shelf, string id, UserId user, int item, int seen, string text) => shelf.Save(
        Ledger, id, user, item, seen, stored => stored.Draft.Edit(stored.Draft.Find(item)! with { Text = text }), stored => Change.To(stored.Draft, item), default);

    private static Task<StoredDraft> Put(DraftShelf shelf) =>
        shelf.Put(Ledger, new SourceDocument("tep", "ke-hoach.txt", "00"), AnyDraft.Source, AnyDraft.Draft, First, default);

    private static DraftShelf Shelf(TestStore opened) => new(opened.Store, new FixedClock(new DateTimeOffset(2023, 6, 15, 2, 0, 0, TimeSpan.Zero)));

    private static async Task<TestStore> Open(StoreKind kind)
    {
        var opened = await TestStore.Open(kind, typeof(DraftShelf).Assembly);
        await new Ledgers(opened.Store, TimeProvider.System).Open(Ledger, "Sổ thử", "Test ledger", null, CancellationToken.None);
        return opened;
    }

    private static string Shown(Draft draft) => System.Text.Json.JsonSerializer.Serialize(draft, EventTypes.Json);
}
