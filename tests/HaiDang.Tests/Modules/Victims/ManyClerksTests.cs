using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Victims.HandingOver;
using HaiDang.Modules.Victims.Registers;
using HaiDang.Tests.Support;
using HaiDang.Tests.Vault;
using HaiDang.Vault;
using static HaiDang.Tests.Modules.Victims.Given;

namespace HaiDang.Tests.Modules.Victims;

/// <summary>Several clerks at one hand-over at the same moment. Every name is invented.</summary>
public sealed class ManyClerksTests
{
    private static readonly HandOverId Night = new("dem");

    [Theory, EachStore]
    public async Task Two_clerks_who_type_one_number_at_once_leave_one_person_with_their_own_name_and_a_refusal(StoreKind kind)
    {
        await using var log = await Opened(kind);
        await using var desk = await VaultDesk.Open(kind);
        var typed = new[] { Typed(7, "Sùng Thị Mỷ"), Typed(7, "Vàng Thị Dợ") };
        var taken = await Task.WhenAll(typed.Select(sheet => Type(log, desk, sheet)));

        Assert.Equal(1, taken.Count(one => one.Outcome is Outcome.Done));
        var refused = Assert.Single(taken, one => one.Outcome is Outcome.Refused);
        Assert.Equal(("victims.sheet-taken", "7"), (Assert.Single(refused.Faults).Refusal.Code, refused.Faults[0].Refusal.Values!["sheet"]));
        var winner = typed[Array.FindIndex(taken, one => one.Outcome is Outcome.Done)];
        var sheet = Assert.Single((await State(log)).Sheets).Value;
        desk.World.Named.Add((VaultDesk.Hers, sheet.Person));
        Assert.Equal(winner.Name, (await desk.Look(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), sheet.Person)).Value.Names![0].Written);

        // Sent again by the winner nothing is recorded; whose entry was refused is swept after a day.
        Assert.IsType<Outcome.Nothing>((await Type(log, desk, winner)).Outcome);
        desk.World.InLog.Add(sheet.Person);
        desk.Clock.Now += TimeSpan.FromHours(25);
        Assert.Single(await desk.Vault.Persons.Sweep(default));
    }

    [Theory, EachStore]
    public async Task A_name_mended_after_its_entry_failed_is_the_one_that_is_kept(StoreKind kind)
    {
        await using var log = await Opened(kind);
        await using var desk = await VaultDesk.Open(kind);
        var first = await Named(desk, Typed(3, "Sùng Thị My"));
        Assert.Null(await SheetIdentities.Keep([first], desk.Vault, default));
        Assert.IsType<Outcome.Done>((await Type(log, desk, Typed(3, "Sùng Thị Mỷ"))).Outcome);

        var person = (await State(log)).Sheets[3].Person;
        Assert.NotEqual(first.Screened.Person, person);
        desk.World.Named.Add((VaultDesk.Hers, person));
        Assert.Equal("Sùng Thị Mỷ", (await desk.Look(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), person)).Value.Names![0].Written);
    }

    [Theory, EachStore]
    public async Task Twelve_who_keep_numbers_at_once_get_no_number_twice(StoreKind kind)
    {
        await using var log = await Opened(kind);
        var outcomes = await Task.WhenAll(Enumerable.Range(1, 12).Select(post => ReserveSheets.Handle(
            new ReserveSheets(Night, 10, Border, $"Bàn {post}", Day(6, 1)), Ledger, Today, Reader.System, log.Log, new Writing($"giu-{post}", null), CancellationToken.None)));

        Assert.All(outcomes, outcome => Assert.IsType<Outcome.Done>(outcome));
        var kept = (await State(log)).Reserved;
        Assert.Equal(Enumerable.Range(1, 120), kept.SelectMany(one => Enumerable.Range(one.From, one.To - one.From + 1)).Order());
        Assert.Equal(12, kept.Select(one => one.Post).Distinct().Count());
        var again = await ReserveSheets.Handle(new ReserveSheets(Night, 10, Border, "Bàn 1", Day(6, 1)), Ledger, Today, Reader.System, log.Log, new Writing("giu-1", null), CancellationToken.None);
        Assert.IsType<Outcome.Repeated>(again);
    }

    private static async Task<VictimLog> Opened(StoreKind kind)
    {
        var log = await VictimLog.Open(kind);
        await RecordHandOver.Handle(
            new RecordHandOver(Night, new MassHandOverOpened(new DossierNumber(Border, 2023, 1), Border, Province, Labour, "Cửa khẩu giả định", 410, Day(6, 1))),
            Ledger, Today, Reader.System, log.Log, null, CancellationToken.None);
        return log;
    }

    private static TypedSheet Typed(int sheet, string name) =>
        new(0, name, 1999, new PersonScreened(sheet, new PersonId($"{sheet:x32}"), Province, Woman, [], ScreeningResult.NoSigns, true, Day(6, 1)));

    private static async Task<TypedSheet> Named(VaultDesk desk, TypedSheet sheet) => (await SheetIdentities.Named([sheet], Night, desk.Vault, default)).Value.Single();

    // As a page does: keys, vault, log.
    private static async Task<(Outcome Outcome, IReadOnlyList<SheetFault> Faults)> Type(VictimLog log, VaultDesk desk, TypedSheet typed)
    {
        var sheet = await Named(desk, typed);
        Assert.Null(await SheetIdentities.Keep([sheet], desk.Vault, default));
        return await ScreenPersons.Handle(new ScreenPersons(Night, [sheet.Screened]), Ledger, Today, Reader.System, log.Log, null, CancellationToken.None);
    }

    private static async Task<MassHandOver> State(VictimLog log) => (await log.Log.Effective(Night.In(Ledger), CancellationToken.None)).Aggregate((MassHandOver?)null, MassHandOver.Fold)!;
}
