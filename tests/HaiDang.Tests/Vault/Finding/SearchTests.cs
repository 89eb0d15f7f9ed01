using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;
using HaiDang.Vault;
using HaiDang.Vault.Finding;
using HaiDang.Vault.Keys;
using HaiDang.Vault.Openings;
using HaiDang.Vault.Persons;

namespace HaiDang.Tests.Vault.Finding;

public sealed class SearchTests
{
    [Theory, EachStore]
    public async Task A_search_shows_who_is_within_reach_and_gives_the_others_to_the_officer_for_duplicates(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var hers = await desk.Person();
        var theirs = await desk.Person("Sùng Thị Mỷ", dossier: VaultDesk.Theirs);
        await desk.Person("Sùng Thị Mỷ", PersonClass.Informant);
        var sought = new Sought(["sung thi my"], new PartialDate(1999));

        var shown = (await desk.Vault.Persons.Find(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), sought, default)).Value;

        Assert.Equal([hers], shown.Select(one => one.Person));
        Assert.Equal((theirs.Value, VaultDesk.Officer.User.Value), (await desk.Vault.Trace.Hidden(VaultDesk.Leader, default)).Select(row => (row.Person, row.Reader)).Single());
        Assert.Empty(await desk.Vault.Trace.Hidden(VaultDesk.Officer, default));
        Assert.Equal(["shown"], (await desk.Vault.Trace.Own(VaultDesk.Officer, default)).Select(row => row.What));
        Assert.Equal(VaultRefusals.NotOpenToYou, (await desk.Vault.Persons.Find(desk.Opening(VaultDesk.Officer, VaultDesk.Theirs), sought, default)).No);
    }

    [Theory, EachStore]
    public async Task Whether_somebody_hidden_is_there_changes_nothing_of_the_answer(StoreKind kind)
    {
        await using var without = await VaultDesk.Open(kind);
        await using var with = await VaultDesk.Open(kind);
        var sought = new Sought(["Giàng Thị Sua"], new PartialDate(1999));
        foreach (var desk in (VaultDesk[])[without, with])
        {
            await desk.Person();
            await desk.Person("Giàng Thị Sua", year: 1998);
        }

        await with.Person("Giàng Thị Sua", dossier: VaultDesk.Theirs);

        Assert.Equal(await Answer(without), await Answer(with));
        Assert.NotEmpty(await with.Vault.Trace.Hidden(VaultDesk.Leader, default));

        async Task<string> Answer(VaultDesk desk) => string.Join(
            "; ", (await desk.Vault.Persons.Find(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), sought, default)).Value
                .Select(found => found.Likelihood + ": " + string.Join(' ', found.Reasons)));
    }

    [Theory, EachStore]
    public async Task Who_is_said_to_be_born_in_two_years_is_kept_with_both_and_found_under_each(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var person = await desk.Person();
        await desk.Person("Vừ Thị Dợ", year: 1974);
        Assert.Null((await desk.Vault.Persons.Keep(
            person, PersonClass.Victim, new Identity { Births = [new BirthClaim(new PartialDate(1999)), new BirthClaim(new PartialDate(1974), Certainty.Uncertain)] }, 1, default)).No);
        await desk.Restart();

        foreach (var year in (int[])[1999, 1974])
        {
            var found = (await desk.Vault.Persons.Find(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), new Sought(["Sùng Thị Mỷ"], new PartialDate(year)), default)).Value[0];
            Assert.Equal(person, found.Person);
            Assert.Contains(FoundBy.BirthYear, found.Reasons);
        }

        Assert.Contains(FoundBy.BirthDiffers, (await desk.Vault.Persons.Find(
            desk.Opening(VaultDesk.Officer, VaultDesk.Hers), new Sought(["Sùng Thị Mỷ"], new PartialDate(1985)), default)).Value[0].Reasons);
    }

    [Theory, EachStore]
    public async Task Candidates_that_are_shown_count_as_opened(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind, OpeningRules.InForce with { PersonsAnHour = 3 });
        var last = PersonId.New();
        for (var i = 0; i < 4; i++) last = await desk.Person(i < 3 ? "Sùng Thị Mỷ" : "Vừ Thị Dợ");

        Assert.Equal(3, (await desk.Vault.Persons.Find(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), new Sought(["Sùng Thị Mỷ"]), default)).Value.Count);
        Assert.Equal("vault.quota-reached", (await desk.Look(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), last)).No!.Code);
        Assert.Equal("vault.quota-reached", (await desk.Vault.Persons.Find(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), new Sought(["Vừ Thị Dợ"]), default)).No!.Code);
    }

    [Theory, EachStore]
    public async Task Names_that_were_changed_in_the_files_arent_found_and_close_nothing(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var (one, other) = (await desk.Person(), await desk.Person("Vừ Thị Dợ"));
        await desk.Persons.Tamper($"update sealed_field set sealed = (select sealed from sealed_field where person = '{one}' and field = 'traits') where person = '{other}' and field = 'traits'");

        await desk.Restart();

        Assert.Equal((1, 1), (desk.Vault.Keeper.Findable, desk.Vault.Keeper.Unreadable));
        Assert.Null((await desk.Look(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), other)).No);
    }

    [Theory, EachStore]
    public async Task Two_cards_become_one_by_decision_and_stand_apart_again_when_it_is_taken_back(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var (one, twin) = (await desk.Person(), await desk.Person());
        var same = PersonId.New();
        await desk.Vault.Persons.Keep(
            same, PersonClass.Relative,
            new Identity { Names = [new PersonName("Xung Thi My")], Births = [new BirthClaim(new PartialDate(1999))], Papers = [new Paper("citizen-card", "001199000" + one.Value[..3])] }, 0, default);

        Assert.Equal(VaultRefusals.NotOpenToYou, (await desk.Vault.Merges.Propose(VaultDesk.Officer, one, same, default)).No);
        Assert.Equal(VaultRefusals.MergeNeedsMore, (await desk.Vault.Merges.Propose(VaultDesk.Leader, one, twin, default)).No);
        Assert.Equal(VaultRefusals.NothingAsked, (await desk.Vault.Merges.Decide(VaultDesk.Leader, one, twin, true, default)).No);
        Assert.Contains(FoundBy.Paper, (await desk.Vault.Merges.Propose(VaultDesk.Leader, one, same, default)).Value);
        Assert.Equal([one], await desk.Vault.Merges.Same(one, default));
        Assert.Null((await desk.Vault.Merges.Decide(VaultDesk.Leader, same, one, true, default)).No);
        Assert.Equal([same, one], await desk.Vault.Merges.Same(same, default));
        Assert.Null((await desk.Vault.Merges.Undo(VaultDesk.Leader, one, same, UndoneBecause.PersonSaid, default)).No);
        Assert.Equal([one], await desk.Vault.Merges.Same(one, default));
        Assert.Null((await desk.Look(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), one)).No);
    }

    [Theory, EachStore]
    public async Task Each_asks_the_trace_for_what_is_theirs(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var person = await desk.Person();
        await desk.Look(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), person);
        await desk.Look(desk.Opening(VaultDesk.Other, VaultDesk.Hers), person);
        var auditor = VaultDesk.Of("giam-sat") with { Grants = [new HaiDang.Kernel.Access.Grant(HaiDang.Kernel.Access.Role.Auditor, new LedgerId("thu"), new("thu"), [])] };

        Assert.Equal(["opened"], (await desk.Vault.Trace.Own(VaultDesk.Officer, default)).Select(row => row.What));
        Assert.Equal(["refused", "opened"], (await desk.Vault.Trace.OfDossier(VaultDesk.Leader, VaultDesk.Hers, default)).Select(row => row.What));
        Assert.Equal(2, (await desk.Vault.Trace.OfPerson(auditor, person, default)).Count);
        Assert.Empty(await desk.Vault.Trace.OfDossier(VaultDesk.Other, VaultDesk.Hers, default));
        Assert.Empty(await desk.Vault.Trace.OfPerson(VaultDesk.Leader, person, default));
        Assert.Equal(("support", "names", desk.Clock.Now), (await desk.Vault.Trace.Own(VaultDesk.Officer, default)).Select(row => (row.Purpose, row.Detail, row.RecordedAt)).Single());
    }

    [Theory, EachStore]
    public async Task A_person_gets_everything_that_is_kept_of_them_with_consents_and_who_looked(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var person = await desk.Person();
        var consent = (await desk.Vault.Consents.Give(VaultDesk.Officer, VaultDesk.Hers, person, "story", new("thu.y-te"), new DateOnly(2026, 1, 1), default)).Value;
        Assert.Equal(VaultRefusals.NotOpenToYou, (await desk.Vault.Consents.Withdraw(VaultDesk.Other, VaultDesk.Hers, person, consent, default)).No);
        Assert.Null((await desk.Vault.Consents.Withdraw(VaultDesk.Officer, VaultDesk.Hers, person, consent, default)).No);
        Assert.Equal(VaultRefusals.NothingAsked, (await desk.Vault.Consents.Withdraw(VaultDesk.Officer, VaultDesk.Hers, person, consent, default)).No);
        Assert.Equal(VaultRefusals.PurposeDoesNotFit, (await desk.Vault.Consents.Export(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), person, PersonClass.Victim, default)).No);

        var export = (await desk.Vault.Consents.Export(desk.Opening(VaultDesk.Officer, VaultDesk.Hers, Purpose.DataSubjectRequest), person, PersonClass.Victim, default)).Value;

        Assert.Equal(("Sùng Thị Mỷ", "Chỉ gọi buổi trưa, không để lại tin nhắn."), (export.Identity.Names![0].Written, export.Identity.SafeContact));
        Assert.Equal(("story", "thu.y-te", new DateOnly(2025, 8, 1)), export.Consents.Select(one => (one.What, one.Recipient, one.WithdrawnOn!.Value)).Single());
        Assert.Equal("data-subject-request", Assert.Single(export.Openings).Purpose);
        Assert.Equal("•••", export.ToString());
    }
}
