using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;
using HaiDang.Vault;
using HaiDang.Vault.Erasing;
using HaiDang.Vault.Persons;

namespace HaiDang.Tests.Vault.Erasing;

public sealed class ErasureTests
{
    private static readonly HaiDang.Kernel.Access.Reader Second = VaultDesk.Of("lanh-dao-hai");

    [Theory, EachStore]
    public async Task Two_persons_put_the_keys_aside_and_one_puts_them_back_in_time(StoreKind kind)
    {
        await using var desk = await Desk(kind);
        var person = await desk.Person();

        Assert.Equal(VaultRefusals.NotOpenToYou, (await desk.Vault.Erasures.Propose(VaultDesk.Officer, person, "own-request", default)).No);
        Assert.Equal(VaultRefusals.NothingAsked, (await desk.Vault.Erasures.Approve(Second, person, default)).No);
        await desk.Vault.Erasures.Propose(VaultDesk.Leader, person, "own-request", default);
        Assert.Equal(VaultRefusals.SamePerson, (await desk.Vault.Erasures.Approve(VaultDesk.Leader, person, default)).No);
        Assert.Null((await Look(desk, person)).No);
        Assert.Null((await desk.Vault.Erasures.Approve(Second, person, default)).No);
        Assert.Equal(VaultRefusals.InQuarantine, (await Look(desk, person)).No);
        Assert.Equal(VaultRefusals.InQuarantine, (await desk.Vault.Persons.Keep(person, PersonClass.Relative, new Identity { Names = [new PersonName("A")] }, 0, default)).No);

        desk.Clock.Now += TimeSpan.FromDays(29);
        Assert.Empty(await desk.Vault.Erasures.DestroyDue(default));
        await desk.Restart();
        Assert.Null((await desk.Vault.Erasures.Undo(VaultDesk.Leader, person, default)).No);
        Assert.Equal("Sùng Thị Mỷ", (await Look(desk, person)).Value.Names![0].Written);
        Assert.Equal(1, desk.Vault.Keeper.Findable);
    }

    [Theory, EachStore]
    public async Task After_thirty_days_nothing_of_the_person_opens_and_no_text_names_them(StoreKind kind)
    {
        await using var desk = await Desk(kind);
        var (person, other) = (await desk.Person(), await desk.Person("Giàng Thị Sua"));
        var text = (await desk.Vault.Persons.Keep(
            VaultDesk.Hers, new Text("Chị Sùng Thị Mỷ đi cùng Giàng Thị Sua; SUNG THI MY về trước, Mỷ bị ốm.", person, other), default)).Value;
        await Approved(desk, person);
        desk.Clock.Now += TimeSpan.FromDays(30);
        Assert.Equal(VaultRefusals.TooLateToUndo, (await desk.Vault.Erasures.Undo(VaultDesk.Leader, person, default)).No);
        desk.World.Held.Add(person);
        Assert.Equal("vault.held", (await desk.Vault.Erasures.DestroyDue(default)).Single().No!.Code);
        desk.World.Held.Clear();

        Assert.Null((await desk.Vault.Erasures.DestroyDue(default)).Single().No);

        Assert.Equal(VaultRefusals.Erased, (await Look(desk, person)).No);
        Assert.Null((await Look(desk, other)).No);
        var left = (await desk.Vault.Persons.Open(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), text, default)).Value;
        Assert.Equal("Chị ▮▮▮ đi cùng Giàng Thị Sua; ▮▮▮ về trước, ▮▮▮ bị ốm.", left.Reveal());
        Assert.Equal([other], left.Names);
        Assert.Equal([2L], await desk.Keys.Store.Ask<long>($"select version from text_key", default));
        Assert.Equal([0L], await desk.Persons.Store.Ask<long>($"select count(*) from sealed_field where person = {person}", default));
        Assert.Null((await new Verification(desk.Keys.Store).All(default)).Single().Fault);
        Assert.Equal(VaultRefusals.Erased, (await desk.Vault.Persons.Keep(person, PersonClass.Victim, new Identity { Names = [new PersonName("A")] }, 0, default)).No);
    }

    [Theory, EachStore]
    public async Task A_text_that_names_them_in_words_nobody_finds_waits_for_somebody_to_write_it_anew(StoreKind kind)
    {
        await using var desk = await Desk(kind);
        var (person, other) = (await desk.Person(), await desk.Person("Giàng Thị Sua"));
        var text = (await desk.Vault.Persons.Keep(VaultDesk.Hers, new Text("Cô gái út nhà họ Sùng ở đầu bản.", person, other), default)).Value;
        await Approved(desk, person);
        desk.Clock.Now += TimeSpan.FromDays(31);
        Assert.Equal("vault.texts-left", (await desk.Vault.Erasures.DestroyDue(default)).Single().No!.Code);
        Assert.Empty(desk.World.Erased);

        var refused = await desk.Vault.Persons.Rewrite(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), text, new Text("Một người ở đầu bản.", other), default);
        Assert.Equal(VaultRefusals.InQuarantine, refused.No);
        Assert.Null((await desk.Vault.Persons.Rewrite(desk.Opening(VaultDesk.Officer, VaultDesk.Hers, HaiDang.Vault.Openings.Purpose.Correct), text, new Text("Một người ở đầu bản.", other), default)).No);
        Assert.Null((await desk.Vault.Erasures.DestroyDue(default)).Single().No);
        Assert.Equal("Một người ở đầu bản.", (await desk.Vault.Persons.Open(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), text, default)).Value.Reveal());
        Assert.Equal([2L], await desk.Keys.Store.Ask<long>($"select version from text_key", default));
    }

    [Theory]
    [InlineData("Gặp Nguyễn Thị Hoa.", "Gặp ▮▮▮.")]
    [InlineData("Gặp nguyen thi hoà, rồi đi.", "Gặp ▮▮▮, rồi đi.")]
    [InlineData("Hoa và hoa quả", "▮▮▮ và hoa quả")]
    [InlineData("Nguyễn Thị Lan", null)]
    [InlineData("", null)]
    public void Names_are_struck_with_and_without_marks_and_the_given_name_as_written(string words, string? left) =>
        Assert.Equal(left, NameStrike.Without(words, ["Nguyễn Thị Hoa"]));

    private static Task<Answer<Identity>> Look(VaultDesk desk, PersonId person) => desk.Look(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), person);

    private static async Task<VaultDesk> Desk(StoreKind kind)
    {
        var desk = await VaultDesk.Open(kind);
        desk.World.Leaders.Add(Second.User);
        return desk;
    }

    private static async Task Approved(VaultDesk desk, PersonId person)
    {
        Assert.Null((await desk.Vault.Erasures.Propose(VaultDesk.Leader, person, "own-request", default)).No);
        Assert.Null((await desk.Vault.Erasures.Approve(Second, person, default)).No);
    }
}
