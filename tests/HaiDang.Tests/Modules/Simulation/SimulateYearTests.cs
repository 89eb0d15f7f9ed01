using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Cases;
using HaiDang.Modules.Cases.Counting;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Simulation;
using HaiDang.Modules.TipOffs;
using HaiDang.Tests.Support;
using HaiDang.Vault;
using HaiDang.Vault.Sealing;
using HaiDang.Web.Commands;
using HaiDang.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Simulation;

/// <summary>A made-up year in a store: entered by the registers' own rules, the same each time, whole and in balance.</summary>
public sealed class SimulateYearTests
{
    private static readonly LedgerId LangSon = new("langson");
    private static readonly DateOnly Until = new(2023, 3, 31);

    [Theory, EachStore]
    public async Task The_same_seed_gives_the_same_chain_and_a_run_cut_short_goes_on_to_it(StoreKind kind)
    {
        await using var one = await Place.Open(kind);
        await using var other = await Place.Open(kind);
        using var cut = new CancellationTokenSource();

        var whole = await one.Enter();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => other.Enter(progress: new Cutting(cut), ct: cut.Token));
        var begun = await other.Entries();
        var otherwise = await other.Enter(seed: 8);
        await other.Enter();

        Assert.Null(whole.No);
        Assert.InRange(begun, 50, await one.Entries() - 50);
        Assert.Equal("simulation.begun-otherwise", otherwise.No?.Code);
        Assert.Equal(await one.Head(), await other.Head());
        Assert.Equal("simulation.done-already", (await other.Enter()).No?.Code);
    }

    [Theory, EachStore]
    public async Task Its_log_verifies_its_tables_and_facts_rebuild_alike_and_stocks_are_what_flowed_in_less_what_flowed_out(StoreKind kind)
    {
        await using var place = await Place.Open(kind);
        await place.Enter(scale: 2);
        var store = place.Opened.Store;
        await using var services = new ServiceCollection().AddLogging().AddModules(new HostSettings(store, [])).BuildServiceProvider();
        var log = services.GetRequiredService<EventLog>();

        Assert.All(await new Verification(store).All(default), ledger => Assert.Null(ledger.Fault));
        Assert.All(await services.GetRequiredService<Projections>().Rebuild(store, services.GetRequiredService<EventTypes>(), default), table => Assert.Equal((table.Name, 0), table));
        await foreach (var miscounted in ActivatorUtilities.CreateInstance<Recount>(services).Compare(LangSon, default)) Assert.Fail($"{miscounted.Stream}");

        var tips = await Dossiers(store, log, DossierKinds.TipOff);
        Assert.Equal(
            tips.Select(one => TipOff.Of(one)).Where(one => one.State is TipOffState.Received or TipOffState.Verifying).CountBy(one => one.Entry.Custodian.Value).ToDictionary(),
            await Sums(store, TipOffFacts.Pending));
        var cases = (await Dossiers(store, log, DossierKinds.Case)).Select(one => one.Events.Aggregate((Case?)null, Case.Fold)!).ToList();
        var (came, went) = (await Sums(store, CaseFacts.In), await Sums(store, CaseFacts.Out));
        Assert.NotEmpty(cases);
        Assert.All(came.Keys, body => Assert.Equal(cases.Count(one => one.Custodian.Value == body && one.Standing is Standing.InHand), came[body] - went.GetValueOrDefault(body)));
    }

    [Theory, EachStore]
    public async Task What_was_known_on_a_day_differs_from_what_is_known_now_and_moments_never_go_back(StoreKind kind)
    {
        await using var place = await Place.Open(kind);
        await place.Enter(scale: 2);
        var store = place.Opened.Store;
        var day = new DateOnly(2023, 1, 31);

        async Task<long> Received(Sql known) => (await store.Ask<long>(
            $"""
            select cast(coalesce(sum(f.quantity), 0) as bigint)
            from fact f
            join event e on e.ledger = f.ledger and e.position = f.position
            where f.measure = {TipOffFacts.Received} and f.occurred_on <= {day} and {known}
            """,
            default))[0];

        var (then, now) = (await Received($"e.recorded_at < {Ledgers.EndOf(day)}"), await Received(Sql.Raw("1 = 1")));
        var moments = await store.Ask<DateTimeOffset>($"select recorded_at from event order by position", default);

        Assert.InRange(then, 1, now - 1);
        Assert.Equal(moments.Order(), moments);
        Assert.True(moments[^1] < Ledgers.EndOf(Until));
    }

    [Theory, EachStore]
    public async Task A_ledger_that_is_real_is_never_touched(StoreKind kind)
    {
        await using var place = await Place.Open(kind);
        await new Ledgers(place.Opened.Store, TimeProvider.System).Open(LangSon, "Lạng Sơn", "Lạng Sơn", null, default);

        Assert.Equal("simulation.not-synthetic", (await place.Enter()).No?.Code);
        Assert.Equal(0, await place.Entries());
    }

    [Fact]
    public async Task Without_a_vault_nothing_is_entered_and_no_ledger_is_opened()
    {
        await using var place = await Place.Open(StoreKind.Sqlite);

        var (answer, _) = await SyntheticLedger.Enter(place.Opened.Store, null, null, "langson", 2023, 7, 1, Until, null, null, default);

        Assert.Equal("simulation.not-synthetic", answer.No?.Code);
        Assert.Empty(await place.Opened.Store.Ask<string>($"select ledger from ledger", default));
    }

    private static async Task<IReadOnlyList<DossierEntry>> Dossiers(Store store, EventLog log, DossierKind kind)
    {
        var found = new List<DossierEntry>();
        foreach (var name in await store.Ask<string>($"select distinct stream from event where stream like {kind.Stream + "/%"}", default))
        {
            var stream = new StreamId(LangSon, name);
            found.Add(DossierEntry.Of(stream, await log.Effective(stream, default)));
        }

        return found;
    }

    private static async Task<Dictionary<string, int>> Sums(Store store, string measure) => (await store.Ask<Summed>(
        $"select organisation, cast(sum(quantity) as bigint) as quantity from fact where measure = {measure} group by organisation having sum(quantity) <> 0", default))
        .ToDictionary(one => one.Organisation, one => (int)one.Quantity, StringComparer.Ordinal);

    private sealed class Summed
    {
        public string Organisation { get; init; } = "";

        public long Quantity { get; init; }
    }

    // Ends the run at the first report.
    private sealed class Cutting(CancellationTokenSource cut) : IProgress<(int, int, DateOnly)>
    {
        public void Report((int, int, DateOnly) value) => cut.Cancel();
    }

    private sealed class Place(TestStore opened, string folder, VaultStores vault) : IAsyncDisposable
    {
        public TestStore Opened => opened;

        public static async Task<Place> Open(StoreKind kind)
        {
            var folder = Directory.CreateTempSubdirectory("haidang-").FullName;
            return new Place(await TestStore.Open(kind, typeof(TipOffsModule).Assembly), folder, VaultStores.In(folder));
        }

        public async Task<Simulated> Enter(ulong seed = 7, int scale = 1, IProgress<(int, int, DateOnly)>? progress = null, CancellationToken ct = default) => (await SyntheticLedger.Enter(
            opened.Store, vault, RootSource.OfPassphrase("một câu đủ dài để thử két", 1_000), "langson", 2023, seed, scale, Until, null, progress, ct)).Answer;

        public async Task<long> Entries() => (await opened.Store.Ask<long>($"select count(*) from event", default))[0];

        public async Task<string> Head() => Convert.ToHexString((await opened.Store.Ask<byte[]>($"select hash from ledger where ledger = {LangSon}", default))[0]);

        public async ValueTask DisposeAsync()
        {
            await opened.DisposeAsync();
            await vault.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }
}
