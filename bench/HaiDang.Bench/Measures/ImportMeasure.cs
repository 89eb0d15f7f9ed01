using System.Globalization;
using System.Text;
using HaiDang.Bench.Support;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Clocks;
using HaiDang.Modules.Dossiers.Offers;
using HaiDang.Modules.Dossiers.Pasting;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms.Picking;
using HaiDang.Modules.Shell;
using HaiDang.Modules.TipOffs;
using HaiDang.Vault;
using HaiDang.Vault.Openings;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Bench.Measures;

/// <summary>A register's rows pasted at once, checked row by row and recorded with tables and figures; then pasted again, which records nothing.</summary>
/// <remarks>HAIDANG_BENCH_ROWS says how many, 90,000 without it. Of every 10,000 rows 37 are faulty. Each has an account, which is sealed.</remarks>
internal static class ImportMeasure
{
    private static readonly int Rows = int.TryParse(Environment.GetEnvironmentVariable("HAIDANG_BENCH_ROWS"), CultureInfo.InvariantCulture, out var set) && set > 0 ? set : 90_000;
    private static readonly LedgerId Ledger = new("langson");
    private static readonly OrganisationMap Map = OrganisationMap.Of("langson");
    private static readonly OrganisationId Police = new("langson.co-quan-dieu-tra");
    private static readonly DateOnly Today = new(2023, 6, 15);
    private static readonly CancellationToken None = CancellationToken.None;

    internal static async Task<IReadOnlyList<Measured>> Run(Places places)
    {
        var measured = new List<Measured>();
        foreach (var kind in Enum.GetValues<StoreKind>()) measured.AddRange(await At(places, kind));
        return measured;
    }

    private static async Task<IReadOnlyList<Measured>> At(Places places, StoreKind kind)
    {
        var (store, _) = await places.Fresh(kind);
        await store.Migrate([.. Migration.In(typeof(Store).Assembly), .. Migration.In(typeof(TipOffReceived).Assembly)], None);
        var ledgers = new Ledgers(store, TimeProvider.System);
        await ledgers.Open(Ledger, "Lạng Sơn", "Lạng Sơn", Today, None);
        var types = new EventTypes([typeof(TipOffReceived).Assembly]);
        var register = new TipOffRegister(Map, new OfficeClocks());
        var projections = new Projections([new DossierBook(), new DossierLines([register]), new ProvinceOffers()]);
        await projections.Prepare(store, types, None);
        var log = new EventLog(store, types, projections, new FactRules([new TipOffFacts()]), ledgers, TimeProvider.System);
        var reader = new Reader(new UserId("bench"), Police, [new Grant(Role.Investigator, Ledger, Police, [Police])]);
        var units = UnitPicker.Of(Map, PlaceMap.VietNam);
        var show = new DossierShowing(Ledger, Today, "Lạng Sơn", Language.Vietnamese, Map, units);
        var everybody = new VaultMeasure.Everybody();
        var stores = new VaultStores((await places.Fresh(kind)).Store, (await places.Fresh(kind)).Store);
        using var vault = new IdentityVault(stores, OpeningRules.InForce, everybody, everybody, TimeProvider.System);
        await vault.Unlock(VaultMeasure.Root, None);
        await using var services = new ServiceCollection().AddSingleton(vault).BuildServiceProvider();
        var desk = new DossierDesk(null!, reader, new Frame(), ledgers, new DossierList(store, log), new DossierNumbers(store), Map, units, null!, store, log, services, TimeProvider.System);
        var text = Text();

        var (checking, recording, again) = (0.0, 0.0, 0.0);
        PastedRows pasted = null!;
        checking = await Timing.Milliseconds(() =>
        {
            pasted = PastedRows.Read(text, register, show, Police);
            return Task.CompletedTask;
        }) / 1000;
        var (faulty, before) = (Enumerable.Range(2, Rows).Count(IsFaulty), Environment.CpuUsage.TotalTime);
        if (pasted.Bad != faulty || pasted.Good.Count != Rows - faulty) throw new InvalidOperationException("Faulty rows aren't told from good ones.");
        var first = new PasteJob(reader.User, register, pasted.Good.Count);
        recording = await Timing.Milliseconds(() => Record(first)) / 1000;
        var worked = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        var second = new PasteJob(reader.User, register, pasted.Good.Count);
        again = await Timing.Milliseconds(() => Record(second)) / 1000;
        var there = (await store.Ask<long>($"select count(*) from dossier", None))[0];
        if (first.Recorded != pasted.Good.Count || second.Repeated != pasted.Good.Count || there != pasted.Good.Count) throw new InvalidOperationException("A row was lost or recorded twice.");
        return [Of("import", Rows / (checking + recording)), Of("import-again", Rows / (checking + again))];

        Task Record(PasteJob job) => new PasteRecording(job, Police, show, desk, store).Record(pasted.Good, None);

        Measured Of(string name, double value) => new(
            $"{name}/{Words.Kebab(kind.ToString())}", value, "rows/s", "", value, 1, ">= 2,000 rows/s", value >= 2_000,
            string.Create(CultureInfo.InvariantCulture, $"{Rows:#,##0} rows, {faulty} faulty: checked in {checking:0.0} s, recorded in {recording:0.0} s of which {worked:0.0} s were this program's own work, again in {again:0.0} s"));
    }

    private static bool IsFaulty(int row) => row % 10_000 is var at && at % 270 == 5 && at < 37 * 270;

    private static string Text()
    {
        var text = new StringBuilder("Loại nguồn tin\tKênh tiếp nhận\tNgày tiếp nhận\tSố đơn, số công văn, mã cuộc gọi\tĐịa bàn xảy ra\tTội danh (dấu hiệu)\tNội dung nguồn tin\n");
        for (var row = 2; row < Rows + 2; row++)
        {
            text.Append(row % 2 == 0 ? "Tố giác về tội phạm" : "crime-report").Append(row % 3 == 0 ? "\tTổng đài 111\t" : "\tphone\t").Append(IsFaulty(row) ? "31/2/2023" : "1/6/2023")
                .Append('\t').Append(row.ToString(CultureInfo.InvariantCulture)).Append("/GĐ-CV\t").Append(row % 4 == 0 ? "Huyện Cao Lộc, tỉnh Lạng Sơn" : "").Append('\t').Append(row % 5 == 0 ? "blhs-2015/150" : "").Append("\tMột người lạ rủ đi làm xa, lương cao (giả định ").Append(row.ToString(CultureInfo.InvariantCulture)).Append(")\n");
        }

        return text.ToString();
    }
}
