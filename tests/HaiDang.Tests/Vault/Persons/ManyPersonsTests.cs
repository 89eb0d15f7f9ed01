using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;
using HaiDang.Vault;
using HaiDang.Vault.Keys;
using HaiDang.Vault.Persons;

namespace HaiDang.Tests.Vault.Persons;

public sealed class ManyPersonsTests
{
    [Theory, EachStore]
    public async Task Persons_kept_together_open_each_and_whoever_stood_there_stays(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var many = Enumerable.Range(0, 450).Select(at => new NewPerson(PersonId.New(), Of($"Người Giả Định {at}"))).ToList();
        Assert.Empty((await desk.Vault.Persons.Keep(PersonClass.Victim, many, default)).Value);
        var again = await desk.Vault.Persons.Keep(PersonClass.Victim, [many[7] with { Given = Of("Tên khác") }, new NewPerson(PersonId.New(), Of("Người đến sau"))], default);

        Assert.Equal([many[7].Person], again.Value);
        foreach (var at in (int[])[0, 7, 449]) Assert.Equal($"Người Giả Định {at}", await Name(desk, many[at].Person));
        Assert.Equal([451L], await desk.Keys.Store.Ask<long>($"select count(distinct wrapped) from data_key", default));
        Assert.Contains(
            (await desk.Vault.Persons.Find(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), new Sought(["nguoi gia dinh 449"], new PartialDate(1999)), default)).Value,
            found => found.Person == many[449].Person);
    }

    [Theory, EachStore]
    public async Task Two_who_keep_the_same_persons_at_once_leave_each_kept_once(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var many = Enumerable.Range(0, 60).Select(at => new NewPerson(PersonId.New(), Of($"Người Giả Định {at}"))).ToList();
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(turn => desk.Vault.Persons.Keep(PersonClass.Victim, turn % 2 == 0 ? many : [.. many.AsEnumerable().Reverse()], default)));

        Assert.All(answers, answer => Assert.Null(answer.No));
        Assert.Equal(3 * 60, answers.Sum(answer => answer.Value.Count));
        foreach (var one in many) Assert.Equal(one.Given.Names![0].Written, await Name(desk, one.Person));
    }

    [Theory, EachStore]
    public async Task An_id_follows_from_place_and_person_tells_nothing_and_stays_after_a_start(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        await using var elsewhere = await VaultDesk.Open(kind);
        async Task<PersonId> Id(VaultDesk at, string place, string name) => (await at.Vault.Persons.Derive([(place, Of(name))], default)).Value.Single();

        var id = await Id(desk, "dem/1", "Sùng Thị Mỷ");
        Assert.Equal(id, await Id(desk, "dem/1", "  Sùng  Thị Mỷ "));
        Assert.Equal(5, new[] { id, await Id(desk, "dem/2", "Sùng Thị Mỷ"), await Id(desk, "dem/1", "Sùng Thị My"), await Id(elsewhere, "dem/1", "Sùng Thị Mỷ"), await Id(desk, "dem/1", "Vàng A Pao") }.Distinct().Count());
        await desk.Restart();
        Assert.Equal(id, await Id(desk, "dem/1", "Sùng Thị Mỷ"));
    }

    [Theory, EachStore]
    public async Task Whoever_was_swept_may_be_kept_again_and_whoever_is_sent_again_waits_a_day_more(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        List<NewPerson> one = [new NewPerson(PersonId.New(), Of("Sùng Thị Mỷ"))];
        Task Keep() => desk.Vault.Persons.Keep(PersonClass.Victim, one, default);
        await Keep();
        desk.Clock.Now += TimeSpan.FromHours(23);
        await Keep();
        desk.Clock.Now += TimeSpan.FromHours(2);
        Assert.Empty(await desk.Vault.Persons.Sweep(default));
        desk.Clock.Now += TimeSpan.FromHours(23);
        Assert.Equal([one[0].Person], await desk.Vault.Persons.Sweep(default));
        Assert.Empty(await desk.Keys.Store.Ask<string>($"select person from data_key", default));

        await Keep();
        Assert.Equal("Sùng Thị Mỷ", await Name(desk, one[0].Person));
    }

    private static Identity Of(string name) => new() { Names = [new PersonName(name)], Births = [new BirthClaim(new PartialDate(1999))] };

    private static async Task<string> Name(VaultDesk desk, PersonId person)
    {
        desk.World.Named.Add((VaultDesk.Hers, person));
        return (await desk.Look(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), person)).Value.Names![0].Written;
    }
}
