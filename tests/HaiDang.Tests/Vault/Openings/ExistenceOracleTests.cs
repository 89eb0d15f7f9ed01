using System.Diagnostics;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;
using HaiDang.Vault;
using HaiDang.Vault.Keys;
using HaiDang.Vault.Openings;
using HaiDang.Vault.Persons;

namespace HaiDang.Tests.Vault.Openings;

/// <summary>Whoever has no relation to somebody can't tell whether they are there: not by the answer, not by what is recorded, not by how long it takes.</summary>
/// <remarks>
/// Time is judged by rank alone: two ways of asking take turns, and the share of turns in which the one took longer must stay near a half. With 120 turns and
/// no difference, a share beyond 0.5 ± 0.23 comes once in a million runs, however slow or busy the machine. Red when the vault reads the sealed fields before
/// it checks the relation (tried on both stores), and when a search records only the hidden matches that there are.
/// </remarks>
public sealed class ExistenceOracleTests
{
    private const int Turns = 120;

    [Theory, EachStore]
    public async Task A_hidden_person_and_nobody_read_weigh_and_last_alike(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var hidden = await Big(desk);

        await Alike(desk, there => Look(desk, VaultDesk.Theirs, there ? hidden : PersonId.New()));
        await Alike(desk, there => Look(desk, VaultDesk.Hers, there ? hidden : PersonId.New()));
    }

    [Theory, EachStore]
    public async Task A_dossier_of_others_and_none_read_weigh_and_last_alike(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var hidden = await Big(desk);
        var text = (await desk.Vault.Persons.Keep(VaultDesk.Hers, new Text(new string('a', 500_000), hidden), default)).Value;

        await Alike(desk, there => Look(desk, there ? VaultDesk.Hers : new DossierId("victims.victim/9"), hidden));
        await Alike(desk, async there => (await desk.Vault.Persons.Open(
            desk.Opening(VaultDesk.Other, VaultDesk.Theirs), there ? text : new Confidential<Text>(PersonId.New().Value), default)).No);
        await Alike(desk, async there => (await desk.Vault.Persons.Open(
            desk.Opening(VaultDesk.Other, there ? VaultDesk.Hers : new DossierId("victims.victim/9")), text, default)).No);
    }

    [Theory, EachStore]
    public async Task A_search_that_meets_somebody_hidden_and_one_that_meets_nobody_read_weigh_and_last_alike(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        await desk.Person("Giàng Thị Sua", year: 1990);

        await Alike(desk, async there => (await desk.Vault.Persons.Find(
            desk.Opening(VaultDesk.Other, VaultDesk.Theirs), new Sought([there ? "Giàng Thị Sua" : "Trần Văn Khôi"], new PartialDate(there ? 1990 : 1950)), default)) is { No: null, Value.Count: 0 } ? null : new Refusal("khac"));
        Assert.Single(await desk.Vault.Trace.Hidden(VaultDesk.Leader, default));
        Assert.Equal([(Turns + 3L)], await desk.Keys.Store.Ask<long>($"select count(*) from hidden_match where chance > {HiddenMatch.NobodysChance}", default));
    }

    private static async Task Alike(VaultDesk desk, Func<bool, Task<Refusal?>> ask)
    {
        var first = await desk.Keys.Store.Ask<long>($"select count(*) from event", default);
        var longer = 0.0;
        Refusal? answer = null;
        foreach (var there in (bool[])[true, false, true, false, true, false]) answer = await ask(there);
        for (var turn = 0; turn < Turns; turn++)
        {
            // Who goes first changes, so that what a first leaves behind favours neither.
            var times = new Dictionary<bool, long>();
            foreach (var there in turn % 2 == 0 ? (bool[])[true, false] : [false, true])
            {
                var from = Stopwatch.GetTimestamp();
                var said = await ask(there);
                times[there] = Stopwatch.GetTimestamp() - from;
                Assert.Equal(answer, said);
                Assert.True(said is null or { Kind: RefusalKind.Unknown, Values: null });
            }

            longer += times[true] > times[false] ? 1 : times[true] == times[false] ? 0.5 : 0;
        }

        Assert.InRange(longer / Turns, 0.27, 0.73);
        var sizes = await desk.Keys.Store.Ask<byte[]>($"select body from event where position > {first[0]}", default);
        Assert.Single(sizes.Select(body => body.Length).Distinct());
    }

    private static async Task<Refusal?> Look(VaultDesk desk, DossierId dossier, PersonId person) => (await desk.Vault.Persons.Open(
        desk.Opening(VaultDesk.Other, dossier), person, PersonClass.Victim, Enum.GetValues<IdentityField>(), default)).No;

    // Somebody whose sealed fields take long to read.
    private static async Task<PersonId> Big(VaultDesk desk)
    {
        var person = await desk.Person();
        Assert.Null((await desk.Vault.Persons.Keep(person, PersonClass.Victim, new Identity { Photographs = [new Photograph("image/png", new byte[2_000_000])] }, 1, default)).No);
        return person;
    }
}
