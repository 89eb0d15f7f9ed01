using HaiDang.Bench.Support;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Facts.Columns;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Indicators;

namespace HaiDang.Bench.Measures;

/// <summary>Sums of facts over columns: 60 measures, 63 provinces, ten years. HAIDANG_BENCH_FACTS names other numbers of facts than 10 and 100 million.</summary>
internal static class FactsMeasure
{
    private const int Rounds = 21;
    private const int WarmRounds = 45;
    private const int PostgresUpTo = 10_000_000;
    private const int SqliteUpTo = 2_000_000;
    private const double MostBytes = 16, OpeningMilliseconds = 500, KnownAtTimes = 4, PostgresTimes = 25, DuckTimes = 5;

    // Milliseconds of all processors that the last questions took each: what a busy machine doesn't lengthen.
    private static double processor;

    internal static async Task<IReadOnlyList<Measured>> Run(Places places)
    {
        var sizes = (Environment.GetEnvironmentVariable("HAIDANG_BENCH_FACTS") ?? "10000000,100000000").Split(',').Select(size => int.Parse(size, System.Globalization.CultureInfo.InvariantCulture));
        var measured = new List<Measured>();
        foreach (var size in sizes) measured.AddRange(await Run(places, size));
        return measured;
    }

    private static async Task<IReadOnlyList<Measured>> Run(Places places, int count)
    {
        var ct = CancellationToken.None;
        var facts = new BenchFacts(count);
        var (store, where) = await places.Fresh(StoreKind.Sqlite);
        await store.Migrate(Migration.In(typeof(Store).Assembly), ct);
        var folder = Path.Combine(where, "columns");
        Directory.CreateDirectory(folder);
        var writing = await Timing.Milliseconds(() => facts.Write(store, folder));
        var bytes = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
        var millions = FormattableString.Invariant($"{count / 1e6:0.#}M");
        var measured = new List<Measured>
        {
            One("bytes-a-fact", bytes / (double)count, "bytes", "most", MostBytes, bytes / (double)count <= MostBytes, $"written at {count / writing:0} facts/ms, one processor"),
        };

        using var columns = new FactColumns(store, folder);
        var sums = new FactSums(store, columns);
        LedgerId[] ledgers = [.. Enumerable.Range(0, BenchFacts.Provinces).Select(province => new LedgerId(BenchFacts.Province(province)))];
        var opening = await Timing.Milliseconds(() => columns.Of(ledgers, ct));
        measured.Add(One("open", opening, "ms", "most", OpeningMilliseconds, opening <= OpeningMilliseconds, "reads the ends of the files, not the facts"));
        var first = await Timing.Milliseconds(() => sums.Sum(Reader.System, Flow(5), ct));
        var flow = await Median(year => sums.Sum(Reader.System, Flow(year), ct));
        double? bar = count switch { <= 10_000_000 => 5, <= 100_000_000 => 40, _ => null };
        measured.Add(One("flow", flow, "ms", "first question, blocks checked", first, bar is null ? null : flow <= bar, $"60 measures by 63 provinces for a year of ten; grows with the facts of the window; bar {bar} ms"));
        var month = await Median(year => sums.Sum(Reader.System, new FactQuestion(new FactKind.Flow(BenchFacts.Measures, new Window(new DateOnly(BenchFacts.FirstYear + year, 3, 1), new DateOnly(BenchFacts.FirstYear + year, 3, 31)))) { By = By }, ct));
        measured.Add(One("flow-month", month, "ms", "a year", flow, null, "a twelfth of the window"));
        var cohort = await Median(year => sums.Sum(Reader.System, new FactQuestion(new FactKind.Cohort(BenchFacts.Measures, Year(year))) { By = By }, ct));
        measured.Add(One("cohort", cohort, "ms", "flow", flow, null, "a third of the facts have an inflow; by an index of its days, rows scattered"));
        var stock = await Median(year => sums.Sum(Reader.System, new FactQuestion(new FactKind.Stock([.. BenchFacts.Measures.Take(30)], [.. BenchFacts.Measures.Skip(30)], Year(year).To)) { By = By }, ct));
        measured.Add(One("stock", stock, "ms", "flow", flow, null, "sums up to a month's end, and the facts since"));
        var known = await Median(year => sums.Sum(Reader.System, Flow(year) with { KnownAt = new KnownAt.Positions(ledgers.ToDictionary(ledger => ledger, _ => (long)facts.Each * 19 / 20)) }, ct));
        measured.Add(One("flow-known-at", known, "ms", "flow", flow, known <= flow * KnownAtTimes, $"bar {KnownAtTimes} times the present"));
        var catalogue = IndicatorCatalogue.Load(new Countable(HaiDang.Modules.Indicators.Measures.Shipped.Named.ToHashSet(StringComparer.Ordinal), DatedLists.Shipped.Names));
        var engine = new IndicatorEngine(sums, DatedLists.Shipped);
        var indicators = catalogue.Sets.Where(set => set.On(new DateOnly(2023, 6, 1))).SelectMany(set => set.Indicators).ToList();
        var all = await Median(async year =>
        {
            await engine.Ask(Reader.System, new IndicatorQuestion(indicators, Year(year)), ct);
            await engine.Ask(Reader.System, new IndicatorQuestion(indicators, Year(year - 1)), ct);
        });
        measured.Add(One("indicators", all, "ms", "flow", flow, count >= 100_000_000 ? all <= 50 : null, $"{indicators.Count} indicators and their last year; bar 50 ms at 100 million"));
        var lines = Path.Combine(where, "facts.csv");
        facts.WriteLines(lines);
        var figures = ((FactAnswer.Figures)await sums.Sum(Reader.System, Flow(5), ct)).Rows;
        var rivals = new List<(string, double?, double?, string)> { await FactsRivals.Duck(lines, figures, Rounds, DuckTimes) };
        if (count <= PostgresUpTo) rivals.Add(await FactsRivals.Postgres(places, lines, figures, Rounds, PostgresTimes));
        if (count <= SqliteUpTo) rivals.Add(await FactsRivals.Sqlite(where, lines, figures, 3));
        foreach (var (name, milliseconds, times, growth) in rivals)
        {
            if (milliseconds is { } took) measured.Add(One("flow-beside-" + name, flow, "ms", name, took, times is null ? null : took >= flow * times, $"{took / flow:0.0} times; bar {times} times. {growth}"));
            else Console.WriteLine(growth);
        }

        return measured;

        Measured One(string name, double value, string unit, string rival, double rivalValue, bool? met, string growth) =>
            new($"facts/{millions}/{name}", value, unit, rival, rivalValue, value / rivalValue, "see the line below", met, growth + (name is "flow" or "flow-month" or "cohort" or "stock" or "flow-known-at" or "indicators" ? FormattableString.Invariant($"; processor time {processor:0.0} ms") : ""));
    }

    private static IReadOnlyList<FactGrouping> By { get; } = [new FactGrouping.ByMeasure(), new FactGrouping.ByOrganisation(BenchFacts.RollsUpTo)];

    private static Window Year(int year) => new(new DateOnly(BenchFacts.FirstYear + year, 1, 1), new DateOnly(BenchFacts.FirstYear + year, 12, 31));

    private static FactQuestion Flow(int year) => new(new FactKind.Flow(BenchFacts.Measures, Year(year))) { By = By };

    private static async Task<double> Median(Func<int, Task> ask)
    {
        for (var round = 0; round < WarmRounds; round++) await ask(1 + (round % (BenchFacts.Years - 1)));
        var (times, before) = (new List<double>(), Environment.CpuUsage.TotalTime);
        for (var round = 0; round < Rounds; round++) times.Add(await Timing.Milliseconds(() => ask(1 + (round * 7 % (BenchFacts.Years - 1)))));
        processor = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / Rounds;
        return Timing.At(times, 0.5);
    }
}
