using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;
using HaiDang.Vault;
using HaiDang.Vault.Openings;

namespace HaiDang.Tests.Vault.Openings;

public sealed class BeyondQuotaTests
{
    private const string Why = "Đón mười người về cùng một chuyến trong đêm.";
    private static readonly OpeningRules Rules = OpeningRules.InForce with { PersonsAnHour = 2, PersonsADay = 3, InformantsAnHour = 1, AllReadersAnHour = 5 };

    [Theory, EachStore]
    public async Task A_named_leader_lets_a_reader_open_so_many_more_for_an_hour_and_it_is_all_on_record(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind, Rules);
        var persons = await Persons(desk, 5);
        foreach (var person in persons.Take(2)) Assert.Null((await desk.Look(Opening(desk), person)).No);
        var refused = (await desk.Look(Opening(desk), persons[2])).No!;
        Assert.Equal(("persons-an-hour", "2025-08-01T03:00:00Z", "second-person"), (refused.Values!["quota"], refused.Values["frees"], refused.Values["beyond"]));

        var agreement = (await desk.Vault.AskBeyond(Opening(desk), VaultDesk.Leader.User, 2, new Text(Why), default)).Value;
        Assert.Equal("vault.quota-reached", (await desk.Look(Opening(desk, agreement), persons[2])).No!.Code);
        var waiting = Assert.Single(await desk.Vault.Trace.Waiting(VaultDesk.Leader, desk.Clock.Now, default));
        Assert.Equal((agreement, "beyond-quota", VaultDesk.Officer.User.Value, 2), (waiting.Agreement, waiting.Kind, waiting.Reader, waiting.Persons));
        Assert.Null((await desk.Vault.Keeper.GiveBeyond(VaultDesk.Leader, agreement, default)).No);
        Assert.Empty(await desk.Vault.Trace.Waiting(VaultDesk.Leader, desk.Clock.Now, default));

        Assert.Null((await desk.Look(Opening(desk, agreement), persons[2])).No);
        Assert.Equal("vault.quota-reached", (await desk.Look(Opening(desk), persons[3])).No!.Code);
        await desk.Restart();
        Assert.Null((await desk.Look(Opening(desk, agreement), persons[3])).No);
        var spent = (await desk.Look(Opening(desk, agreement), persons[4])).No!;
        Assert.Equal(("persons-an-hour", "none"), (spent.Values!["quota"], spent.Values["beyond"]));
        Assert.Equal(
            ["keeper.beyond-quota-asked/1", "keeper.beyond-quota-given/1"], (await desk.Traced()).Where(type => type.Contains("beyond", StringComparison.Ordinal)));
        var last = System.Text.Encoding.UTF8.GetString((await desk.Keys.Store.Ask<byte[]>($"select body from event where type = 'keeper.identity-opened/1' order by position desc limit 1", default))[0]);
        Assert.Contains(agreement, last, StringComparison.Ordinal);
    }

    [Theory, EachStore]
    public async Task Only_the_named_one_agrees_who_leads_there_and_isnt_the_asker_and_only_so_far(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind, Rules);
        var persons = await Persons(desk, 3);
        foreach (var person in persons.Take(2)) await desk.Look(Opening(desk), person);
        var another = VaultDesk.Of("lanh-dao-khac");
        desk.World.Leaders.Add(another.User);

        Assert.Equal(VaultRefusals.SamePerson, (await Ask(VaultDesk.Officer.User)).No);
        Assert.Equal(VaultRefusals.ReasonTooShort, (await desk.Vault.AskBeyond(Opening(desk), VaultDesk.Leader.User, 2, new Text("Cần gấp"), default)).No);
        Assert.Equal(("vault.too-many-beyond", "60"), ((await Ask(VaultDesk.Leader.User, 61)).No!.Code, (await Ask(VaultDesk.Leader.User, 61)).No!.Values!["most"]));
        Assert.Equal(VaultRefusals.NotOpenToYou, (await desk.Vault.AskBeyond(desk.Opening(VaultDesk.Other, VaultDesk.Hers), VaultDesk.Leader.User, 2, new Text(Why), default)).No);
        var agreement = (await Ask(VaultDesk.Leader.User)).Value;
        Assert.Equal(VaultRefusals.NothingAsked, (await desk.Vault.Keeper.GiveBeyond(another, agreement, default)).No);
        Assert.Equal(VaultRefusals.NothingAsked, (await desk.Vault.Keeper.GiveBeyond(VaultDesk.Other, agreement, default)).No);
        Assert.Equal(VaultRefusals.NothingAsked, (await desk.Vault.Keeper.GiveBeyond(VaultDesk.Leader, PersonId.New().Value, default)).No);
        desk.World.Leaders.Add(VaultDesk.Officer.User);
        Assert.Equal(VaultRefusals.SamePerson, (await desk.Vault.Keeper.GiveBeyond(VaultDesk.Officer, agreement, default)).No);
        Assert.Null((await desk.Vault.Keeper.GiveBeyond(VaultDesk.Leader, agreement, default)).No);

        Assert.Equal("vault.quota-reached", (await desk.Look(Opening(desk, agreement) with { Purpose = Purpose.Verify }, persons[2])).No!.Code);
        desk.Clock.Now += TimeSpan.FromMinutes(59);
        Assert.Null((await desk.Look(Opening(desk, agreement), persons[2])).No);
        desk.Clock.Now += TimeSpan.FromMinutes(1);
        var fourth = (await Persons(desk, 1))[0];
        Assert.Equal("persons-a-day", (await desk.Look(Opening(desk, agreement), fourth)).No!.Values!["quota"]);

        Task<Answer<string>> Ask(HaiDang.Kernel.Events.UserId second, int many = 2) => desk.Vault.AskBeyond(Opening(desk), second, many, new Text(Why), default);
    }

    [Theory, EachStore]
    public async Task What_the_named_one_declined_opens_nobody_can_no_longer_be_agreed_to_and_is_on_record(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind, Rules);
        var persons = await Persons(desk, 3);
        foreach (var person in persons.Take(2)) await desk.Look(Opening(desk), person);
        var agreement = (await desk.Vault.AskBeyond(Opening(desk), VaultDesk.Leader.User, 2, new Text(Why), default)).Value;

        Assert.Equal(VaultRefusals.NothingAsked, (await desk.Vault.Keeper.DeclineBeyond(VaultDesk.Other, agreement, default)).No);
        Assert.Null((await desk.Vault.Keeper.DeclineBeyond(VaultDesk.Leader, agreement, default)).No);

        Assert.Equal(VaultRefusals.NothingAsked, (await desk.Vault.Keeper.GiveBeyond(VaultDesk.Leader, agreement, default)).No);
        Assert.Equal("vault.quota-reached", (await desk.Look(Opening(desk, agreement), persons[2])).No!.Code);
        Assert.Empty(await desk.Vault.Trace.Waiting(VaultDesk.Leader, desk.Clock.Now, default));
        Assert.Equal(["beyond-declined"], (await desk.Vault.Trace.Own(VaultDesk.Leader, default)).Select(line => line.What));
        Assert.Equal(("beyond-asked", "2"), (await desk.Vault.Trace.Own(VaultDesk.Officer, default)).Where(line => line.What.StartsWith("beyond", StringComparison.Ordinal)).Select(line => (line.What, line.Detail)).Single());
    }

    [Theory, EachStore]
    public async Task Nobody_agrees_beyond_the_limits_of_all_readers_and_of_informants(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind, Rules);
        var persons = await Persons(desk, 6);
        var agreement = (await desk.Vault.AskBeyond(Opening(desk), VaultDesk.Leader.User, 60, new Text(Why), default)).Value;
        await desk.Vault.Keeper.GiveBeyond(VaultDesk.Leader, agreement, default);

        foreach (var person in persons.Take(5)) Assert.Null((await desk.Look(Opening(desk, agreement), person)).No);
        var refused = (await desk.Look(Opening(desk, agreement), persons[5])).No!;

        Assert.Equal(("all-readers-an-hour", "none"), (refused.Values!["quota"], refused.Values["beyond"]));
    }

    [Fact]
    public void What_frees_is_told_for_all_that_was_asked_for_together()
    {
        var quotas = new Quotas(OpeningRules.InForce with { PersonsAnHour = 3 });
        var reader = VaultDesk.Officer.User;
        var start = new DateTimeOffset(2025, 8, 1, 2, 0, 0, TimeSpan.Zero);
        for (var i = 0; i < 3; i++) Assert.Null(quotas.Take(reader, [(PersonId.New(), false)], start.AddMinutes(i)));

        var two = quotas.Take(reader, [(PersonId.New(), false), (PersonId.New(), false)], start.AddMinutes(10))!;

        Assert.Equal("2025-08-01T03:01:00Z", two.Values!["frees"]);
    }

    private static Opening Opening(VaultDesk desk, string? beyond = null) => desk.Opening(VaultDesk.Officer, VaultDesk.Hers) with { Beyond = beyond };

    private static async Task<List<PersonId>> Persons(VaultDesk desk, int count)
    {
        var persons = new List<PersonId>();
        for (var i = 0; i < count; i++) persons.Add(await desk.Person());
        return persons;
    }
}
