using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;
using HaiDang.Vault;
using HaiDang.Vault.Openings;
using HaiDang.Vault.Persons;

namespace HaiDang.Tests.Vault.Openings;

public sealed class OpeningTests
{
    [Theory, EachStore]
    public async Task Who_works_on_the_dossier_opens_what_was_asked_for_and_it_is_on_record(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var person = await desk.Person();

        var opened = await desk.Look(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), person);

        Assert.Equal("Sùng Thị Mỷ", opened.Value.Names!.Single().Written);
        Assert.Null(opened.Value.Papers);
        Assert.Equal(["keeper.identity-opened/1"], await desk.Traced());
        var body = System.Text.Encoding.UTF8.GetString((await desk.Keys.Store.Ask<byte[]>($"select body from event", default))[0]);
        Assert.Contains("\"purpose\":\"support\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Sùng", body, StringComparison.Ordinal);
        Assert.True((await new Verification(desk.Keys.Store).All(default)).Single().Fault is null);
    }

    [Theory, EachStore]
    public async Task Somebody_hidden_and_somebody_who_isnt_there_are_refused_alike(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var hidden = await desk.Person();
        var opening = desk.Opening(VaultDesk.Other, VaultDesk.Theirs);

        var answers = new List<Answer<Identity>>();
        foreach (var person in (PersonId[])[hidden, PersonId.New(), new("Sùng Thị Mỷ")])
        {
            answers.Add(await desk.Look(opening, person));
            answers.Add(await desk.Look(opening with { StepUp = null }, person));
            answers.Add(await desk.Look(opening with { Dossier = VaultDesk.Hers }, person, PersonClass.Informant));
        }

        Assert.All(answers, answer => Assert.Equal(VaultRefusals.NotOpenToYou, answer.No));
        Assert.Equal(Enumerable.Repeat("keeper.opening-refused/1", 9), await desk.Traced());
        var sizes = await desk.Keys.Store.Ask<byte[]>($"select body from event order by position", default);
        Assert.Equal(sizes.Take(3).Select(body => body.Length), sizes.Skip(3).Take(3).Select(body => body.Length));
        Assert.DoesNotContain(sizes, body => System.Text.Encoding.UTF8.GetString(body).Contains("Sùng", StringComparison.Ordinal));
    }

    [Theory, EachStore]
    public async Task A_victim_asks_for_a_fresh_proof_of_the_readers_own(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var person = await desk.Person();
        var accused = await desk.Person("Vừ A Dính", PersonClass.Accused);
        var opening = desk.Opening(VaultDesk.Officer, VaultDesk.Hers);

        foreach (var proof in (StepUp?[])
            [
                null, new StepUp(VaultDesk.Other.User, desk.Clock.Now), new StepUp(VaultDesk.Officer.User, desk.Clock.Now.AddMinutes(-5).AddSeconds(-1)),
                new StepUp(VaultDesk.Officer.User, desk.Clock.Now.AddMinutes(1)),
            ])
        {
            Assert.Equal(VaultRefusals.StepUpNeeded, (await desk.Look(opening with { StepUp = proof }, person)).No);
        }

        Assert.Null((await desk.Look(opening with { StepUp = new StepUp(VaultDesk.Officer.User, desk.Clock.Now.AddMinutes(-5)) }, person)).No);
        Assert.Null((await desk.Look(opening with { StepUp = null, Purpose = Purpose.Prosecute }, accused, PersonClass.Accused)).No);
        Assert.Equal(VaultRefusals.PurposeDoesNotFit, (await desk.Look(opening, accused, PersonClass.Accused)).No);
    }

    [Theory, EachStore]
    public async Task An_informant_opens_only_with_anothers_agreement(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var informant = await desk.Person("Lò Văn Inh", PersonClass.Informant);
        var stranger = await desk.Person("Lò Văn Pấng", PersonClass.Informant);
        var opening = desk.Opening(VaultDesk.Officer, VaultDesk.Hers, Purpose.Verify);

        Assert.Equal(VaultRefusals.SecondPersonNeeded, (await Open(null)).No);
        var agreement = (await desk.Vault.Keeper.AskSecond(opening, informant, PersonClass.Informant, default)).Value;
        Assert.Equal(VaultRefusals.SecondPersonNeeded, (await Open(agreement)).No);
        Assert.Equal(VaultRefusals.NothingAsked, (await desk.Vault.Keeper.GiveSecond(VaultDesk.Other, agreement, default)).No);
        desk.World.Leaders.Add(VaultDesk.Officer.User);
        Assert.Equal(VaultRefusals.SamePerson, (await desk.Vault.Keeper.GiveSecond(VaultDesk.Officer, agreement, default)).No);
        Assert.Null((await desk.Vault.Keeper.GiveSecond(VaultDesk.Leader, agreement, default)).No);

        Assert.Equal("Lò Văn Inh", (await Open(agreement)).Value.Names!.Single().Written);
        Assert.Equal(VaultRefusals.SecondPersonNeeded, (await desk.Look(opening with { Agreement = agreement }, stranger, PersonClass.Informant)).No);
        var leaders = desk.Opening(VaultDesk.Leader, VaultDesk.Hers, Purpose.Verify, agreement);
        Assert.Equal(VaultRefusals.SecondPersonNeeded, (await desk.Look(leaders, informant, PersonClass.Informant)).No);
        desk.Clock.Now += TimeSpan.FromMinutes(61);
        opening = desk.Opening(VaultDesk.Officer, VaultDesk.Hers, Purpose.Verify);
        Assert.Equal(VaultRefusals.SecondPersonNeeded, (await Open(agreement)).No);

        Task<Answer<Identity>> Open(string? with) => desk.Look(opening with { Agreement = with }, informant, PersonClass.Informant);
    }

    [Theory, EachStore]
    public async Task A_reader_opens_sixty_persons_an_hour_and_a_restart_frees_none(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var persons = new List<PersonId>();
        for (var i = 0; i < 61; i++) persons.Add(await desk.Person());
        foreach (var person in persons.Take(60)) Assert.Null((await Open(person)).No);
        Assert.Null((await Open(persons[3])).No);

        var refused = (await Open(persons[60])).No!;
        Assert.Equal(("vault.quota-reached", "persons-an-hour", "2025-08-01T03:00:00Z"), (refused.Code, refused.Values!["quota"], refused.Values["frees"]));
        await desk.Restart();
        Assert.Equal("vault.quota-reached", (await Open(persons[60])).No!.Code);
        Assert.Null((await Open(persons[5])).No);

        desk.Clock.Now += TimeSpan.FromMinutes(60);
        Assert.Null((await Open(persons[60])).No);

        Task<Answer<Identity>> Open(PersonId person) => desk.Look(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), person);
    }

    [Theory, EachStore]
    public async Task Openings_at_the_same_moment_dont_slip_past_the_quota(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind, OpeningRules.InForce with { PersonsAnHour = 7 });
        var persons = new List<PersonId>();
        for (var i = 0; i < 20; i++) persons.Add(await desk.Person());

        var answers = await Task.WhenAll(persons.Select(person => Task.Run(() => desk.Look(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), person))));

        Assert.Equal(7, answers.Count(answer => answer.No is null));
        Assert.Equal(7, (await desk.Traced()).Count(type => type == "keeper.identity-opened/1"));
    }

    [Theory, EachStore]
    public async Task An_emergency_opens_one_dossier_for_some_hours_and_must_be_reviewed(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var person = await desk.Person();
        var informant = await desk.Person("Lò Văn Inh", PersonClass.Informant);
        Assert.Equal(VaultRefusals.NoBreakGlass, (await Open()).No);
        Assert.Equal(VaultRefusals.ReasonTooShort, (await Break("Cần gấp")).No);

        var glass = (await Break("Nạn nhân đang bị truy tìm, phải đón ngay trong đêm.")).Value;
        Assert.Null((await Open()).No);
        Assert.Equal(VaultRefusals.SecondPersonNeeded, (await desk.Look(desk.Opening(VaultDesk.Other, VaultDesk.Hers, Purpose.BreakGlass), informant, PersonClass.Informant)).No);
        Assert.Equal(VaultRefusals.NoBreakGlass, (await desk.Look(desk.Opening(VaultDesk.Other, VaultDesk.Theirs, Purpose.BreakGlass), person)).No);
        Assert.Equal([VaultDesk.Leader.User.Value], await desk.Keys.Store.Ask<string>($"select told from glass_notice where glass = {glass}", default));

        desk.Clock.Now += TimeSpan.FromHours(4);
        Assert.Equal(VaultRefusals.NoBreakGlass, (await Open()).No);
        desk.Clock.Now += TimeSpan.FromHours(68);
        Assert.Equal(VaultRefusals.BreakGlassSuspended, (await Break("Lần thứ hai, vẫn là một lý do đủ dài.")).No);
        Assert.Equal(VaultRefusals.SamePerson, (await desk.Vault.Keeper.ReviewGlass(VaultDesk.Other, VaultDesk.Other.User, glass, true, default)).No);
        Assert.Null((await desk.Vault.Keeper.ReviewGlass(VaultDesk.Leader, VaultDesk.Other.User, glass, true, default)).No);
        Assert.Null((await Break("Lần thứ hai, vẫn là một lý do đủ dài.")).No);

        Task<Answer<Identity>> Open() => desk.Look(desk.Opening(VaultDesk.Other, VaultDesk.Hers, Purpose.BreakGlass), person);
        Task<Answer<string>> Break(string reason) =>
            desk.Vault.BreakGlass(VaultDesk.Other, VaultDesk.Hers, BreakGlassCategory.DangerToLife, new Text(reason), default);
    }

    [Theory, EachStore]
    public async Task A_blob_that_was_changed_or_moved_is_refused_by_name_and_recorded(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var (one, other) = (await desk.Person(), await desk.Person("Giàng Thị Sua"));
        await desk.Persons.Tamper($"update sealed_field set sealed = (select sealed from sealed_field where person = '{one}' and field = 'names') where person = '{other}' and field = 'names'");

        var refused = (await desk.Look(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), other)).No!;

        Assert.Equal(("vault.blob-changed", "names"), (refused.Code, refused.Values!["what"]));
        Assert.Equal(["keeper.opening-refused/1"], await desk.Traced());
        Assert.Null((await desk.Look(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), one)).No);
    }

    [Theory, EachStore]
    public async Task Where_the_trace_cant_be_written_nothing_is_shown(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var person = await desk.Person();
        await desk.Keys.Tamper("drop table opening_trace");

        await Assert.ThrowsAnyAsync<Exception>(() => desk.Look(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), person));
    }

    [Theory, EachStore]
    public async Task A_missing_or_a_swapped_key_store_leaves_the_vault_closed_by_name_and_the_right_one_opens_it_again(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        await using var others = await VaultDesk.Open(kind);
        await using var empty = await TestStore.Open(kind, VaultStores.OfKeys);
        var person = await desk.Person();
        desk.Vault.Dispose();
        others.Vault.Dispose();

        foreach (var (keys, why) in (IReadOnlyList<(Store, Refusal)>)[(empty.Store, VaultRefusals.KeysMissing), (others.Keys.Store, VaultRefusals.KeysSwapped)])
        {
            using var wrong = new IdentityVault(new VaultStores(desk.Persons.Store, keys), desk.Rules, desk.World, desk.World, desk.Clock);
            Assert.Equal(why, (await wrong.Unlock(VaultDesk.Root, default)).No);
            Assert.Equal(why, wrong.Closed);
            Assert.Equal(VaultRefusals.Locked, (await wrong.Persons.Open(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), person, PersonClass.Victim, [IdentityField.Names], default)).No);
        }

        Assert.Equal([0L], await empty.Store.Ask<long>($"select count(*) from key_store", default));
        await desk.Restart();
        Assert.Null((await desk.Look(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), person)).No);
    }

    [Theory, EachStore]
    public async Task A_locked_vault_says_so_and_writes_nothing(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var person = await desk.Person();
        using var locked = desk.Again();
        desk.Vault.Dispose();

        Assert.Equal(VaultRefusals.Locked, (await locked.Persons.Open(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), person, PersonClass.Victim, [IdentityField.Names], default)).No);
        Assert.Equal(VaultRefusals.Locked, (await locked.Persons.Keep(PersonId.New(), PersonClass.Victim, new Identity { Names = [new PersonName("A")] }, 0, default)).No);
        Assert.Equal(VaultRefusals.WrongRoot, (await locked.Unlock(HaiDang.Vault.Sealing.RootSource.OfPassphrase("một câu khác hẳn câu kia", 1_000), default)).No);
        Assert.Equal(VaultRefusals.WrongRoot, locked.Closed);
        Assert.Empty(await desk.Traced());
    }
}
