using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Tests.Support;
using HaiDang.Vault;

namespace HaiDang.Tests.Modules.Dossiers;

/// <summary>Who works on a dossier, as the vault asks it.</summary>
public sealed class DossierRelationsTests
{
    private static readonly PersonId Somebody = PersonId.New();
    private static readonly DateOnly Day = new(2023, 3, 1);

    [Theory, EachStore]
    public async Task Whoever_has_a_working_role_in_the_body_that_keeps_it_works_on_it(StoreKind kind)
    {
        await using var log = await DossierLog.Open(kind);
        await log.Say("a", Begun(1));
        Assert.True(await Works(log, DossierLog.Has(Role.Investigator, DossierLog.Police)));
        Assert.False(await Works(log, DossierLog.Has(Role.Investigator, DossierLog.Border)));
        Assert.False(await Works(log, DossierLog.Has(Role.StandingOffice, DossierLog.Police)));
        Assert.False(await Works(log, DossierLog.Has(Role.Administrator, DossierLog.Police)));
        Assert.False(await log.Relations.WorksOn(DossierLog.Has(Role.Investigator, DossierLog.Police), DossierLog.Dossier("b"), CancellationToken.None));
    }

    [Theory, EachStore]
    public async Task Given_to_officers_it_is_theirs_and_their_leaders(StoreKind kind)
    {
        await using var log = await DossierLog.Open(kind);
        await log.Say("a", Begun(1), new DossierGiven([new UserId("u1")]));
        Assert.True(await Works(log, DossierLog.Has(Role.Investigator, DossierLog.Police, "u1")));
        Assert.False(await Works(log, DossierLog.Has(Role.Investigator, DossierLog.Police, "u2")));
        Assert.True(await Works(log, DossierLog.Has(Role.UnitLeader, DossierLog.Police, "u3")));
        Assert.True(await log.Relations.MayAgree(DossierLog.Has(Role.UnitLeader, DossierLog.Police, "u3"), DossierLog.Dossier("a"), CancellationToken.None));
        Assert.False(await log.Relations.MayAgree(DossierLog.Has(Role.Investigator, DossierLog.Police, "u1"), DossierLog.Dossier("a"), CancellationToken.None));
        await log.Say("a", new DossierGiven([]));
        Assert.True(await Works(log, DossierLog.Has(Role.Investigator, DossierLog.Police, "u2")));
    }

    [Theory, EachStore]
    public async Task A_body_takes_part_until_it_no_longer_does(StoreKind kind)
    {
        await using var log = await DossierLog.Open(kind);
        await log.Say("a", Begun(1), new BodyAdmitted(DossierLog.Border, true));
        Assert.True(await Works(log, DossierLog.Has(Role.Investigator, DossierLog.Border)));
        await log.Say("a", new BodyAdmitted(DossierLog.Border, false));
        Assert.False(await Works(log, DossierLog.Has(Role.Investigator, DossierLog.Border)));
    }

    [Theory, EachStore]
    public async Task To_a_body_that_is_denounced_in_it_the_dossier_does_not_exist(StoreKind kind)
    {
        await using var log = await DossierLog.Open(kind);
        await log.Say("a", new DossierBegun(new DossierNumber(DossierLog.Police, 2023, 1), DossierLog.Police, Day, [DossierLog.Border]), new BodyAdmitted(DossierLog.Border, true));
        Assert.False(await Works(log, DossierLog.Has(Role.Investigator, DossierLog.Border)));
        Assert.True(await Works(log, DossierLog.Has(Role.Investigator, DossierLog.Police)));
    }

    [Theory, EachStore]
    public async Task Persons_are_reached_through_dossiers_worked_on_and_not_once_freed(StoreKind kind)
    {
        await using var log = await DossierLog.Open(kind);
        await log.Say("a", Begun(1), new PersonNamed([new NamedPerson(Somebody, PersonClass.Accused, "charged")]));
        var reader = DossierLog.Has(Role.Investigator, DossierLog.Police);
        Assert.Equal([Somebody], await log.Relations.Reached(reader, [Somebody, PersonId.New()], CancellationToken.None));
        Assert.Empty(await log.Relations.Reached(DossierLog.Has(Role.Investigator, DossierLog.Border), [Somebody], CancellationToken.None));
        Assert.Equal([Somebody], await log.Relations.Referred([Somebody], CancellationToken.None));
        Assert.Equal([DossierKinds.Case.Stream], await log.Relations.HeldBy(Somebody, CancellationToken.None));
        await log.Say("a", new DossierClosed(new DateOnly(2023, 5, 1)));
        Assert.Empty(await log.Relations.HeldBy(Somebody, CancellationToken.None));
        await log.Say("a", new PersonFreed([Somebody], Forgotten: false));
        Assert.Empty(await log.Relations.Reached(reader, [Somebody], CancellationToken.None));
        Assert.True(await log.Relations.Names(DossierLog.Dossier("a"), Somebody, CancellationToken.None));
        await log.Say("a", new PersonFreed([Somebody], Forgotten: true));
        Assert.False(await log.Relations.Names(DossierLog.Dossier("a"), Somebody, CancellationToken.None));
    }

    [Theory, EachStore]
    public async Task A_number_stands_once_in_a_books_year(StoreKind kind)
    {
        await using var log = await DossierLog.Open(kind);
        var next = await log.Numbers.Next(DossierLog.Ledger, DossierKinds.Case, DossierLog.Police, 2023, CancellationToken.None);
        Assert.Equal("0001/2023", next.ToString());
        await log.Say("a", new DossierBegun(next, DossierLog.Police, Day, []));
        Assert.IsType<Outcome.Refused>(await log.Say("b", new DossierBegun(next, DossierLog.Police, Day, [])));
        var outcome = await log.Numbers.With(
            DossierLog.Ledger, DossierKinds.Case, DossierLog.Police, 2023, number => log.Say("b", new DossierBegun(number, DossierLog.Police, Day, [])), CancellationToken.None);
        Assert.IsType<Outcome.Done>(outcome);
        Assert.Equal(3, (await log.Numbers.Next(DossierLog.Ledger, DossierKinds.Case, DossierLog.Police, 2023, CancellationToken.None)).Sequence);
    }

    private static DossierBegun Begun(int sequence) => new(new DossierNumber(DossierLog.Police, 2023, sequence), DossierLog.Police, Day, []);

    private static Task<bool> Works(DossierLog log, Reader reader) => log.Relations.WorksOn(reader, DossierLog.Dossier("a"), CancellationToken.None);
}
