using System.Globalization;
using HaiDang.Bench.Support;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Clocks;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.TipOffs;

namespace HaiDang.Bench.Measures;

/// <summary>A register at full size: dossiers of ten entries each in one ledger, opened, listed, found by number, saved, by one user and by a thousand; and all deadlines reckoned anew.</summary>
/// <remarks>HAIDANG_BENCH_DOSSIERS says how many, 100,000 without it, and HAIDANG_BENCH_STORE on which store alone; all but the load is measured at a tenth too, so that the growth can be told.</remarks>
internal static class RegistersMeasure
{
    private const int Rounds = 200;
    private const int Entries = 10;
    private const int Books = 20;
    private static readonly int OneOpenOf = Setting("HAIDANG_BENCH_ONE_OPEN_OF", 10);
    private static readonly int Dossiers = Setting("HAIDANG_BENCH_DOSSIERS", 100_000);
    private static readonly LedgerId Ledger = new("langson");
    private static readonly OrganisationMap Map = OrganisationMap.Of("langson");
    private static readonly DateOnly Today = new(2023, 6, 15);
    private static readonly CancellationToken None = CancellationToken.None;

    internal static async Task<IReadOnlyList<Measured>> Run(Places places)
    {
        var measured = new List<Measured>();
        var only = Words.Parse<StoreKind>(Environment.GetEnvironmentVariable("HAIDANG_BENCH_STORE") ?? "");
        foreach (var kind in Enum.GetValues<StoreKind>().Where(kind => only is null || only == kind))
        {
            // A tenth first: what it costs there tells how the cost grows, and the compiler's work is done.
            var small = (await At(places, kind, Dossiers / 10, many: false)).ToDictionary(one => one.Name);
            measured.AddRange((await At(places, kind, Dossiers, many: true)).Select(full => small.TryGetValue(full.Name, out var tenth) ? full with
            {
                Rival = "the same at a tenth of the size", RivalValue = tenth.Value, Ratio = full.Value / tenth.Value,
            }
            : full));
        }

        return measured;
    }

    private static async Task<IReadOnlyList<Measured>> At(Places places, StoreKind kind, int dossiers, bool many)
    {
        var (store, _) = await places.Fresh(kind);
        await store.Migrate([.. Migration.In(typeof(Store).Assembly), .. Migration.In(typeof(TipOffReceived).Assembly)], None);
        var ledgers = new Ledgers(store, TimeProvider.System);
        await ledgers.Open(Ledger, "Lạng Sơn", "Lạng Sơn", Today, None);
        var types = new EventTypes([typeof(TipOffReceived).Assembly]);
        var clocks = new OfficeClocks();
        var register = new TipOffRegister(Map, clocks);
        var (book, lines) = (new DossierBook(), new DossierLines([register]));
        var projections = new Projections([book, lines]);
        await projections.Prepare(store, types, None);
        var log = new EventLog(store, types, projections, new FactRules([new TipOffFacts()]), ledgers, TimeProvider.System);
        var (appended, built) = (0.0, 0.0);
        appended = await Timing.Milliseconds(() => log.AppendMany(Reader.System, Ledger, All(dossiers), None));
        built = await Timing.Milliseconds(() => projections.CatchUp(store, types, Ledger, None));

        var requests = new RegisterRequests(Ledger, new DossierList(store, log), log, register, dossiers, Books, Today);
        var (reader, office) = (RegisterRequests.Investigator(Ledger, "bench", Book(3)), RegisterRequests.Office(Ledger, "bench", Book(0)));
        var seeded = string.Create(
            CultureInfo.InvariantCulture, $"{dossiers:#,##0} dossiers of {Entries} entries in one ledger: brought in {dossiers * Entries / appended * 1000:#,##0} entries/s, tables built {dossiers / built * 1000:#,##0} dossiers/s");
        var measured = new List<Measured>
        {
            await Timed("open", 75, turn => requests.Open(reader, 3, turn)),
            await Timed("list", 150, _ => requests.List(reader, new DossierFilter())),
            await Timed("list-due", 150, _ => requests.List(reader, new DossierFilter { Order = DossierOrder.Due, Open = true })),
            await Timed("list-office", 150, _ => requests.List(office, new DossierFilter { State = "verifying" })),
            await Timed("list-words", 150, turn => requests.List(reader, new DossierFilter { Words = string.Create(CultureInfo.InvariantCulture, $"{(turn * 7919L) % dossiers}/gd") })),
            await Timed("number", 25, turn => requests.Number(reader, turn)),
            await Timed("save", 300, turn => requests.Save(reader, 3, turn)),
        };
        foreach (var (name, bar, times) in many ? await RegistersLoad.Run(requests, Ledger, Books) : [])
        {
            var p95 = Timing.At(times, 0.95);
            measured.Add(Of("load-" + name, p95, "ms p95", bar, string.Create(CultureInfo.InvariantCulture, $"{RegistersLoad.Said}; median {Timing.At(times, 0.5):0.0} ms of {times.Count}; {seeded}")));
        }

        measured.Add(await Recomputed());
        return measured;

        async Task<Measured> Timed(string name, int bar, Func<int, Task> ask)
        {
            await ask(0);
            var times = new List<double>();
            for (var round = 1; round <= Rounds; round++) times.Add(await Timing.Milliseconds(() => ask(round)));
            var p95 = Timing.At(times, 0.95);
            return Of(name, p95, "ms p95", bar, string.Create(CultureInfo.InvariantCulture, $"median {Timing.At(times, 0.5):0.0} ms of {Rounds}; {seeded}"));
        }

        // An office enters another length: the deadline of every open dossier moves but of those that stand still.
        async Task<Measured> Recomputed()
        {
            clocks.Set(Ledger, [new("tip-off.resolve", null, new(2023, 1, 1), null, "60 days", Book(0), "bench", Today)]);
            (long Moved, long Reckoned) all = default;
            var seconds = await Timing.Milliseconds(async () => all = await new DueDays(store, clocks).Reckon(Ledger, None)) / 1000;
            if (all.Moved < all.Reckoned * 9 / 10) throw new InvalidOperationException("A deadline wasn't moved.");
            return Of("deadlines", seconds, "s", 60, string.Create(CultureInfo.InvariantCulture, $"{all.Reckoned:#,##0} open of {dossiers:#,##0}, {all.Reckoned / seconds:#,##0} a second; {seeded}"));
        }

        Measured Of(string name, double value, string unit, int bar, string growth) =>
            new($"registers/{name}/{Words.Kebab(kind.ToString())}", value, unit, "", value, 1, $"<= {bar} {unit}", value <= bar, growth);
    }

    private static IEnumerable<(StreamId, int, object)> All(int dossiers)
    {
        for (var at = 0; at < dossiers; at++)
        {
            var stream = Ledger.Stream(DossierKinds.TipOff.Stream, Id(at));
            var day = new DateOnly(2023, 1, 1).AddDays((int)(at * 160L / dossiers));
            var body = Book(at % Books);
            yield return (stream, 1, new TipOffReceived(
                new DossierNumber(body, 2023, (at / Books) + 1), body, body, "crime-report", at % 3 == 0 ? "hotline-111" : "post", day, null, "blhs-2015/150",
                string.Create(CultureInfo.InvariantCulture, $"{at}/GĐ-CV"), [], null, null, [], null, [], []));
            yield return (stream, 2, new TipOffClassified("crime-own", null, day));
            for (var version = 3; version <= 9; version++) yield return (stream, version, new TipOffVerified(VerificationStep.Evidence, null, [], day));
            yield return (stream, 10, at / Books % OneOpenOf == 0
                ? at / Books % (40 * OneOpenOf) == 0 ? new TipOffSuspended("expert", null, day) : new TipOffVerified(VerificationStep.Statement, null, [], day)
                : new TipOffResolved("not-instituted", "no-event", "1/QĐ", null, day));
        }
    }

    private static string Id(int at) => RegisterRequests.Id(at);

    private static OrganisationId Book(int at) => RegisterRequests.Book(at);

    private static int Setting(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var set) && set > 0 ? set : otherwise;
}
