using System.Globalization;
using HaiDang.Bench.Support;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Victims;
using HaiDang.Modules.Victims.Establishments;
using HaiDang.Modules.Victims.HandingOver;
using HaiDang.Modules.Victims.Registers;
using HaiDang.Modules.Victims.Rights;
using HaiDang.Modules.Victims.Supporting;
using HaiDang.Vault;
using HaiDang.Vault.Finding;

namespace HaiDang.Bench.Measures;

/// <summary>The register of persons received at full size: opened, listed, what is due, found by number; and a night at a border post, 410 sheets one by one.</summary>
/// <remarks>HAIDANG_BENCH_DOSSIERS says how many, 100,000 without it; identities are elsewhere and aren't touched.</remarks>
internal static class VictimsMeasure
{
    private const int Rounds = 200, Books = 20, Sheets = 410;
    private static readonly int Dossiers = int.TryParse(Environment.GetEnvironmentVariable("HAIDANG_BENCH_DOSSIERS"), CultureInfo.InvariantCulture, out var set) && set > 0 ? set : 100_000;
    private static readonly LedgerId Ledger = new("langson");
    private static readonly PlaceCode Province = PlaceCode.TryParse("tinh:20@2024") ?? throw new InvalidOperationException("The province is missing.");
    private static readonly OrganisationId Labour = new("langson.so-ldtbxh");
    private static readonly DateOnly Today = new(2023, 6, 15);
    private static readonly Profile Woman = new(Sex.Female, AgeBand.Adult, EthnicityGroup.Minority, Nationality.Citizen);
    private static readonly CancellationToken None = CancellationToken.None;

    internal static async Task<IReadOnlyList<Measured>> Run(Places places)
    {
        var measured = new List<Measured>();
        foreach (var kind in Enum.GetValues<StoreKind>())
        {
            var small = await At(places, kind, Dossiers / 10);
            measured.AddRange((await At(places, kind, Dossiers)).Zip(small, (full, tenth) => full with { Rival = "the same at a tenth of the size", RivalValue = tenth.Value, Ratio = full.Value / tenth.Value }));
        }

        return measured;
    }

    private static async Task<IReadOnlyList<Measured>> At(Places places, StoreKind kind, int dossiers)
    {
        var (store, _) = await places.Fresh(kind);
        var assembly = typeof(PersonReceived).Assembly;
        await store.Migrate([.. Migration.In(typeof(Store).Assembly), .. Migration.In(assembly)], None);
        var ledgers = new Ledgers(store, TimeProvider.System);
        await ledgers.Open(Ledger, "Lạng Sơn", "Lạng Sơn", Today, None);
        var types = new EventTypes([assembly]);
        var register = new ReceptionRegister();
        Projection[] tables = [new DossierBook(), new DossierLines([register]), new VictimDues(), new EstablishmentRegister(), new Readiness()];
        var projections = new Projections(tables);
        await projections.Prepare(store, types, None);
        var log = new EventLog(store, types, projections, new FactRules([new VictimFacts(), new HandOverFacts()]), ledgers, TimeProvider.System);
        var appended = await Timing.Milliseconds(() => log.AppendMany(Reader.System, Ledger, All(dossiers), None));
        var built = await Timing.Milliseconds(() => projections.CatchUp(store, types, Ledger, None));
        foreach (var table in tables.SelectMany(one => one.Tables)) await store.Execute(Sql.Raw("analyze " + table), None);
        var seeded = string.Create(
            CultureInfo.InvariantCulture, $"{dossiers:#,##0} dossiers of 8 entries: brought in {dossiers * 8 / appended * 1000:#,##0} entries/s, tables built {dossiers / built * 1000:#,##0} dossiers/s");
        var list = new DossierList(store, log);
        var reader = new Reader(new UserId("bench"), Book(3), [new Grant(Role.VictimSupportOfficer, Ledger, Book(3), [Book(3)])]);
        return
        [
            await Timed("open", 75, async turn => _ = await list.Find(reader, Ledger, DossierKinds.Victim, Id(At(turn)), None) ?? throw new InvalidOperationException("There is no such dossier.")),
            await Timed("list", 150, _ => Listed(new DossierFilter())),
            await Timed("list-due", 150, _ => Listed(new DossierFilter { Order = DossierOrder.Due, Open = true })),
            await Timed("number", 150, turn => Listed(new DossierFilter { Words = string.Create(CultureInfo.InvariantCulture, $"{(At(turn) / Books) + 1}/2023") })),
            await Screened(),
        ];

        int At(int turn) => ((int)(turn * 7919L % (dossiers / Books)) * Books) + 3;

        async Task Listed(DossierFilter filter)
        {
            await list.Page(reader, Ledger, DossierKinds.Victim, filter, Today, "", DossierList.PageRows, None);
            await list.Count(reader, Ledger, DossierKinds.Victim, filter, Today, None);
        }

        async Task<Measured> Timed(string name, int bar, Func<int, Task> ask)
        {
            await ask(0);
            var times = new List<double>();
            for (var round = 1; round <= Rounds; round++) times.Add(await Timing.Milliseconds(() => ask(round)));
            return Of(name, Timing.At(times, 0.95), "ms p95", bar, string.Create(CultureInfo.InvariantCulture, $"median {Timing.At(times, 0.5):0.0} ms of {Rounds}; {seeded}"));
        }

        // One sheet, one request: the first is written beside none, the last beside 409.
        async Task<Measured> Screened()
        {
            var hand = new HandOverId("dem");
            await RecordHandOver.Handle(
                new RecordHandOver(hand, new MassHandOverOpened(new DossierNumber(Book(0), 2023, 1), Book(0), Province, Labour, "Cửa khẩu giả định", Sheets, Today)), Ledger, Today, Reader.System, log, null, None);
            var processor = Environment.CpuUsage.TotalTime;
            var seconds = await Timing.Milliseconds(async () =>
            {
                for (var sheet = 1; sheet <= Sheets; sheet++)
                {
                    var (outcome, _) = await ScreenPersons.Handle(
                        new ScreenPersons(hand, [new PersonScreened(sheet, new PersonId($"{sheet:x32}"), Province, Woman, [], ScreeningResult.NoSigns, true, Today)]), Ledger, Today, Reader.System, log, null, None);
                    if (outcome is not Outcome.Done) throw new InvalidOperationException("A sheet wasn't recorded.");
                }
            }) / 1000;
            return Of("sheets", seconds, "s", 5, string.Create(CultureInfo.InvariantCulture, $"{Sheets} sheets one by one, processor time {(Environment.CpuUsage.TotalTime - processor).TotalSeconds:0.0} s; each reads those before it"));
        }

        Measured Of(string name, double value, string unit, int bar, string growth) =>
            new($"victims/{name}/{Words.Kebab(kind.ToString())}", value, unit, "", value, 1, $"<= {bar} {unit}", value <= bar, growth);
    }

    private static IEnumerable<(StreamId, int, object)> All(int dossiers)
    {
        for (var at = 0; at < dossiers; at++)
        {
            var stream = Ledger.Stream(DossierKinds.Victim.Stream, Id(at));
            var day = new DateOnly(2023, 1, 1).AddDays((int)(at * 160L / dossiers));
            var body = Book(at % Books);
            yield return (stream, 1, new PersonReceived(
                new DossierNumber(body, 2023, (at / Books) + 1), body, new PersonId($"{at + 1000:x32}"), ReceptionTrack.SelfReport, null, Woman, Province, Labour, false, null, null, day));
            yield return (stream, 2, new SafeContactAgreed([ContactRule.NoCalls], day));
            yield return (stream, 3, new InitialCheckDone(CheckResult.Signs, body, day));
            yield return (stream, 4, new VerificationStarted(body, day));
            yield return (stream, 5, new GroundFound(EvidenceGround.ProceedingBody, null, day));
            yield return (stream, 6, new ExploitationStated([ExploitationPurpose.ForcedLabour], TraffickingRoute.Cambodia, AgeBand.Adult, day));
            yield return (stream, 7, new VictimIdentified(new VictimCertificate(CertificateKind.Police, "1/GXN", day, body), false, day));
            yield return (stream, 8, new NeedsAssessed([SupportKind.EssentialNeeds], null, day));
        }
    }

    private static string Id(int at) => at.ToString("x32", CultureInfo.InvariantCulture);

    private static OrganisationId Book(int at) => new(string.Create(CultureInfo.InvariantCulture, $"langson.co-quan-{at:00}"));
}
