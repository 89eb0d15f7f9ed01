using System.Globalization;
using System.Text.Json;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Facts.Columns;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Indicators;
using HaiDang.Modules.TipOffs;
using HaiDang.Tests.Support;
using HaiDang.Vault;
using HaiDang.Vault.Sealing;
using HaiDang.Web.Commands;
using HaiDang.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Indicators;

/// <summary>The engine, over columns in memory and in files, against the oracle, on the made-up years of both provinces.</summary>
public sealed class OracleTests(OracleTests.Years years) : IClassFixture<OracleTests.Years>
{
    private static readonly Window[] Windows = [Of("2022-11-16", "2023-06-30"), Of("2023-03-01", "2023-03-31"), Of("2018-11-16", "2019-06-30"), Of("2019-01-01", "2019-05-31"), Of("2022-06-01", "2022-12-31")];

    [Fact]
    public async Task Whatever_is_asked_the_engine_says_what_the_log_says()
    {
        var random = new Dice(5);
        var compared = 0;
        foreach (var ledger in Years.Provinces)
        {
            var log = await SlowOracle.Log(years.Store, ledger);
            string?[] bodies = [null, null, .. await years.Store.Ask<string>($"select distinct organisation from fact where ledger = {ledger} order by organisation", default)];
            for (var round = 0; round < 12; round++)
            {

                // What is recorded together is known together: no state of knowledge falls between entries of one moment.
                var entry = round < 2 ? log[^1] : log[random.Next(log.Count)];
                var known = log.Last(other => other.RecordedAt == entry.RecordedAt).Position;
                var oracle = SlowOracle.KnownAt(log, known);
                for (var asked = 0; asked < 16; asked++)
                {
                    var window = asked < Windows.Length ? Windows[asked] : Random(random, ledger);
                    var body = bodies[random.Next(bodies.Length)];
                    var question = new IndicatorQuestion(years.Indicators, window)
                    {
                        Ledgers = [ledger], Organisations = body is null ? null : [new OrganisationId(body)], KnownAt = new KnownAt.Positions(new Dictionary<LedgerId, long> { [ledger] = known }),
                    };
                    var (memory, files) = (await years.InMemory.Ask(Reader.System, question, default), await years.InFiles.Ask(Reader.System, question, default));
                    foreach (var code in SlowOracle.Codes)
                    {
                        var expected = oracle.Value(code, window, body);
                        Assert.True((expected, expected) == (memory.Value(code)!.Amount, files.Value(code)!.Amount), $"{ledger} {code} {window} {body} @{known}: the log says {expected}, memory {memory.Value(code)!.Amount}, files {files.Value(code)!.Amount}");
                        compared += expected is null or 0 ? 0 : 1;
                    }
                }
            }
        }

        Assert.InRange(compared, 500, int.MaxValue);
    }

    [Fact]
    public async Task A_tip_off_amended_today_changes_todays_figure_and_not_the_one_known_on_20_May()
    {
        var ledger = Years.Provinces[0];
        var (window, may) = (Of("2022-11-16", "2023-05-20"), new KnownAt.Day(new DateOnly(2023, 5, 20)));
        var log = await SlowOracle.Log(years.Store, ledger);
        var tip = log.First(entry => entry.Type == "tip-offs.tip-off-received/1" && entry.Text("kind") == "denunciation" && entry.Day >= window.From && entry.Day < new DateOnly(2023, 3, 1)
            && log.All(other => other.Stream != entry.Stream || other.Type is not ("kernel.amended/1" or "kernel.retracted/1")));
        var (then, now) = (await Received(may), await Received(new KnownAt.Now()));
        var received = (TipOffReceived)new EventTypes([typeof(TipOffReceived).Assembly, typeof(IdentityVault).Assembly]).Read(tip.Type, JsonSerializer.SerializeToUtf8Bytes(tip.Body));

        await years.Services.GetRequiredService<EventLog>().Amend<object>(
            Reader.System, new StreamId(ledger, tip.Stream), 1, received with { OccurredOn = new DateOnly(2023, 6, 2) }, "nhầm ngày", (_, recorded) => recorded.Event, (_, _) => true, null, default);

        Assert.Equal((then, now - 1), (await Received(may), await Received(new KnownAt.Now())));
        var oracle = SlowOracle.KnownAt(await SlowOracle.Log(years.Store, ledger), long.MaxValue);
        Assert.Equal(now - 1, oracle.Value("C-1", window, null));

        async Task<decimal> Received(KnownAt known) => (await years.InFiles.Ask(
            Reader.System, new IndicatorQuestion([.. years.Indicators.Where(one => one.Code == "C-1")], window) { Ledgers = [ledger], KnownAt = known }, default)).Value("C-1")!.Amount!.Value;
    }

    private static Window Random(Dice random, LedgerId ledger)
    {
        var from = new DateOnly(ledger == Years.Provinces[0] ? 2022 : 2018, 5, 1).AddDays(random.Next(420));
        return new Window(from, from.AddDays(random.Next(260)));
    }

    private static Window Of(string from, string to) => new(DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(to, CultureInfo.InvariantCulture));

    /// <summary>Half a made-up year of each province, entered once.</summary>
    public sealed class Years : IAsyncLifetime
    {
        internal static readonly LedgerId[] Provinces = [new("langson"), new("tayninh")];
        private readonly string folder = Directory.CreateTempSubdirectory("haidang-").FullName;
        private TestStore? opened;
        private VaultStores? vault;
        private ServiceProvider? services;
        private FactColumns? columns, memory;

        internal Store Store => opened!.Store;

        internal IServiceProvider Services => services!;

        internal IReadOnlyList<Indicator> Indicators { get; private set; } = [];

        internal IndicatorEngine InMemory { get; private set; } = null!;

        internal IndicatorEngine InFiles { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            opened = await TestStore.Open(StoreKind.Sqlite, typeof(TipOffsModule).Assembly);
            vault = VaultStores.In(folder);
            foreach (var (ledger, year) in Provinces.Zip([2023, 2019]))
            {
                var (entered, _) = await SyntheticLedger.Enter(
                    opened.Store, vault, RootSource.OfPassphrase("một câu đủ dài để thử két", 1_000), ledger.Value, year, 7, 1, new DateOnly(year, 6, 30), null, null, default);
                Assert.Null(entered.No);
            }

            services = new ServiceCollection().AddLogging().AddModules(new HostSettings(opened.Store, [])).BuildServiceProvider();
            Indicators = [.. services.GetRequiredService<IndicatorCatalogue>().Sets.SelectMany(set => set.Indicators)];
            columns = new FactColumns(opened.Store, Path.Combine(folder, "columns"), tailFacts: 300);
            memory = new FactColumns(opened.Store, null);
            InMemory = new IndicatorEngine(new FactSums(opened.Store, memory), DatedLists.Shipped);
            InFiles = new IndicatorEngine(new FactSums(opened.Store, columns), DatedLists.Shipped);
        }

        public async ValueTask DisposeAsync()
        {
            columns?.Dispose();
            memory?.Dispose();
            if (services is not null) await services.DisposeAsync();
            if (opened is not null) await opened.DisposeAsync();
            if (vault is not null) await vault.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }
}
