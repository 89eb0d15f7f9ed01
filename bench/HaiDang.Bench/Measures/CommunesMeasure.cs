using System.Collections.Concurrent;
using System.Globalization;
using HaiDang.Bench.Support;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Reporting;
using HaiDang.Modules.Reporting.Drafting;

namespace HaiDang.Bench.Measures;

/// <summary>The last hour of a period: 3,321 communes save cell by cell, 500 cells a second in all, and hand their reports in, here within a minute. Then everything is counted.</summary>
/// <remarks>
/// All of them in one ledger, the hardest case, by the rules and the store, without pages. Saves come when they come, not when the one before was answered, and each is timed from when it was due.
/// HAIDANG_BENCH_COMMUNES names another number of communes.
/// </remarks>
internal static class CommunesMeasure
{
    private const int CellsEach = 9;
    private const int CellsASecond = 500;
    private const int Together = 100;
    private const int Naive = 2_000;
    private const double Bar = 300;
    private const string Period = "06-thang";
    private const int Year = 2023;
    private static readonly int Communes = int.TryParse(Environment.GetEnvironmentVariable("HAIDANG_BENCH_COMMUNES"), CultureInfo.InvariantCulture, out var set) && set > 0 ? set : 3_321;
    private static readonly LedgerId Ledger = new("thu");
    private static readonly DateOnly Today = new(2023, 5, 19);
    private static readonly CancellationToken None = CancellationToken.None;

    internal static async Task<IReadOnlyList<Measured>> Run(Places places)
    {
        var only = Environment.GetEnvironmentVariable("HAIDANG_BENCH_STORE");
        var measured = new List<Measured>();
        foreach (var kind in Enum.GetValues<StoreKind>().Where(kind => only is null || Words.Kebab(kind.ToString()) == only)) measured.AddRange(await At(places, kind));
        return measured;
    }

    private static async Task<IReadOnlyList<Measured>> At(Places places, StoreKind kind)
    {
        var (store, _) = await places.Fresh(kind);
        await store.Migrate([.. Migration.In(typeof(Store).Assembly), .. Migration.In(typeof(ReportSubmitted).Assembly)], None);
        var ledgers = new Ledgers(store, TimeProvider.System);
        await ledgers.Open(Ledger, "Thử", "Thử", Today, None);
        var types = new EventTypes([typeof(ReportSubmitted).Assembly]);
        var projections = new Projections([new ReportRegister()]);
        await projections.Prepare(store, types, None);
        var log = new EventLog(store, types, projections, new FactRules([]), ledgers, TimeProvider.System);
        var drafts = new ReportDrafts(store, TimeProvider.System, new PartVersions(store, TimeProvider.System));
        var naive = await ByHand(store);

        var (saves, sheets) = (new ConcurrentBag<double>(), new ConcurrentBag<double>());
        var typing = new ConcurrentDictionary<int, Task>();
        var (loop, slot) = (new OpenLoop(CellsASecond), 0);
        foreach (var some in Enumerable.Range(0, Communes).Chunk(Together))
        {
            for (var cell = 0; cell <= CellsEach; cell++)
            {
                foreach (var commune in some)
                {
                    // Handing in is a request of its own, beside the 500 cells a second.
                    var due = await loop.Due(slot);
                    if (cell < CellsEach) slot++;
                    var (at, before) = (cell, typing.GetValueOrDefault(commune, Task.CompletedTask));
                    typing[commune] = Task.Run(async () =>
                    {
                        await before;
                        if (at < CellsEach) await Save(drafts, commune, at);
                        else await HandIn(log, drafts, commune);
                        (at < CellsEach ? saves : sheets).Add(loop.Since(due));
                    });
                }
            }
        }

        await Task.WhenAll(typing.Values);
        var seconds = loop.Elapsed.TotalSeconds;
        await Count(store, log);
        var said = string.Create(CultureInfo.InvariantCulture, $"{Communes:#,##0} communes, {Communes * CellsEach / seconds:0} cells/s and {Communes / seconds:0} reports/s over {seconds:0} s; all counted, nothing lost");
        return [Of("save", [.. saves]), Of("hand-in", [.. sheets])];

        Measured Of(string name, List<double> times)
        {
            var p95 = Timing.At(times, 0.95);
            return new Measured(
                $"communes/{name}/{Words.Kebab(kind.ToString())}", p95, "ms p95", "a cell by hand, one after another", naive, p95 / naive, string.Create(CultureInfo.InvariantCulture, $"<= {Bar} ms p95"), p95 <= Bar,
                string.Create(CultureInfo.InvariantCulture, $"median {Timing.At(times, 0.5):0.0} ms of {times.Count:#,##0}; {said}"));
        }
    }

    private static OrganisationId Body(int commune) => new(string.Create(CultureInfo.InvariantCulture, $"thu.bcd-138-xa.x{commune}"));

    private static DraftKey Key(int commune) => new(Ledger, Body(commune), Period, Year);

    private static string Cell(int cell) => string.Create(CultureInfo.InvariantCulture, $"B{cell + 1}:cong");

    private static decimal Figure(int commune, int cell) => (commune * 31 % 997) + cell;

    private static async Task Save(ReportDrafts drafts, int commune, int cell)
    {
        var field = ReportDraft.CellMark + Cell(cell);
        var (_, clashes) = await drafts.Save(Key(commune), new Dictionary<string, string> { [field] = "" }, new Dictionary<string, string> { [field] = Figure(commune, cell).ToString(CultureInfo.InvariantCulture) }, "may", None);
        if (clashes.Count > 0) throw new InvalidOperationException("Somebody else typed into a commune's report.");
    }

    // What the page does: the draft as it stands becomes the report, and is dropped once that is durable.
    private static async Task HandIn(EventLog log, ReportDrafts drafts, int commune)
    {
        var body = Body(commune);
        var draft = await drafts.Find(Key(commune), None);
        var typed = draft.Fields.ToDictionary(field => field.Key[ReportDraft.CellMark.Length..], field => decimal.Parse(field.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var submit = new SubmitReport(body, Period, Year, ReportsMeasure.Paper(commune), typed, new Dictionary<string, string>(), false, false, null, Today, Today.AddDays(1));
        if (await log.Decide<Report>(Reader.System, Report.Stream(Ledger, body, Period, Year), Report.Fold, submit.Decide, null, None) is not Outcome.Done) throw new InvalidOperationException("A report wasn't taken.");
        await drafts.Drop(Key(commune), None);
    }

    private static async Task Count(Store store, EventLog log)
    {
        var (figures, reports) = (0m, 0);
        await foreach (var recorded in log.Walk(Ledger, 0, None))
        {
            if (recorded.Event is not ReportSubmitted e) continue;
            reports++;
            figures += e.Typed.Values.Sum();
        }

        var rows = (await store.Ask<long>($"select count(*) from report_register where ledger = {Ledger} and edition = {1}", None))[0];
        var left = (await store.Ask<long>($"select count(*) from work_report_draft", None))[0];
        var typed = Enumerable.Range(0, Communes).Sum(commune => Enumerable.Range(0, CellsEach).Sum(cell => Figure(commune, cell)));
        if (reports != Communes || rows != Communes || left != 0 || figures != typed) throw new InvalidOperationException("A cell or a report was lost.");
    }

    // A cell as somebody would write it by hand, nobody else at work: without drafts of others to be seen, without versions.
    private static async Task<double> ByHand(Store store)
    {
        await store.Execute(Sql.Raw("create table work_rival_cell (body text not null, cell text not null, value text not null, primary key (body, cell))"), None);
        var times = new List<double>();
        for (var at = 0; at < Naive; at++)
        {
            var (body, cell) = (Body(at / CellsEach), Cell(at % CellsEach));
            times.Add(await Timing.Milliseconds(() => store.Execute($"insert into work_rival_cell (body, cell, value) values ({body}, {cell}, '1') on conflict (body, cell) do update set value = excluded.value", None)));
        }

        return Timing.At(times, 0.95);
    }
}
