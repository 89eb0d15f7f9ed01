using System.Globalization;
using HaiDang.Bench.Support;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Working;

namespace HaiDang.Bench.Measures;

/// <summary>Lists and boards over ten years of plans of every province, beside asking share by share.</summary>
/// <remarks>
/// One plan is recorded through the log; its rows are then copied to the other provinces and years, so that the tables have
/// their full size whatever their columns are. HAIDANG_BENCH_PROVINCES and HAIDANG_BENCH_YEARS make it smaller.
/// </remarks>
internal static class BoardsMeasure
{
    private const int Bodies = 100;
    private const int Duties = 60;
    private const int Rounds = 40;
    private const int NaiveRounds = 2;
    private const int LastYear = 2026;
    private static readonly int Provinces = Setting("HAIDANG_BENCH_PROVINCES", 34);
    private static readonly int Years = Setting("HAIDANG_BENCH_YEARS", 10);
    private static readonly DateOnly Today = new(LastYear, 6, 15);
    private static readonly string[] Tables = ["plan_register", "plan_items", "duty_assignments", "contributions", "report_obligations"];

    internal static async Task<IReadOnlyList<Measured>> Run(Places places)
    {
        var measured = new List<Measured>();
        foreach (var kind in Enum.GetValues<StoreKind>()) measured.AddRange(await Run(kind, places));
        return measured;
    }

    private static async Task<IReadOnlyList<Measured>> Run(StoreKind kind, Places places)
    {
        var ct = CancellationToken.None;
        var (store, _) = await places.Fresh(kind);
        await store.Migrate([.. Migration.In(typeof(Store).Assembly), .. Migration.In(typeof(PlanAdopted).Assembly)], ct);
        var (ledgers, seeding) = (new Ledgers(store, TimeProvider.System), TimeProvider.System.GetTimestamp());
        var rows = await Seed(store, ledgers, ct);
        var seeded = TimeProvider.System.GetElapsedTime(seeding).TotalSeconds;
        var book = new PlanBook(store, new PlanBodies((id, _) => new PlanBody(id, id.Value, id.Value, Kernel.Organisations.AssignmentMode.Assigned, false), (_, _) => []), ledgers);
        var older = new OlderWork(store);
        var turns = 0;

        var naive = new List<double>();
        for (var round = 0; round < NaiveRounds; round++)
        {
            var ledger = Ledger(Next(Provinces));
            naive.Add(await Timing.Milliseconds(() => Naive(store, Office(ledger), ledger, ct)));
        }

        var rival = Timing.At(naive, 0.5);
        return
        [
            await Timed("work", async ledger => WorkList.For(Office(ledger), (await book.Find(Office(ledger), ledger, LastYear, ct))!)),
            await Timed("work-of-a-body", async ledger =>
            {
                var officer = Officer(ledger, Next(Bodies));
                await older.Of(officer, ct);
                return WorkList.For(officer, (await book.Find(officer, ledger, LastYear, ct))!);
            }),
            await Timed("plan", async ledger => (await book.Find(Office(ledger), ledger, LastYear - Next(Years), ct))!),
            await Timed("agencies", async ledger => AgencyBoard.Of((await book.Find(Office(ledger), ledger, LastYear - Next(Years), ct))!)),
        ];

        // Steps that meet every province and year without ever meeting them in order.
        int Next(int count) => (int)((turns++ * 7919L) % count);

        async Task<Measured> Timed(string name, Func<LedgerId, Task<object>> ask)
        {
            await ask(Ledger(0));
            var times = new List<double>();
            for (var round = 0; round < Rounds; round++)
            {
                var ledger = Ledger(Next(Provinces));
                times.Add(await Timing.Milliseconds(() => ask(ledger)));
            }

            var p95 = Timing.At(times, 0.95);
            return new Measured(
                $"boards/{name}/{Words.Kebab(kind.ToString())}", p95, "ms p95", "asking share by share", rival, p95 / rival, "<= 150 ms", p95 <= 150,
                string.Create(CultureInfo.InvariantCulture, $"{rows:#,##0} contributions of {Provinces} provinces over {Years} years, {Duties} duties of {Bodies} bodies each (seeded in {seeded:0} s); median {Timing.At(times, 0.5):0.0} ms of {Rounds}; grows with one plan's shares, not with years or provinces."));
        }
    }

    private static async Task<long> Seed(Store store, Ledgers ledgers, CancellationToken ct)
    {
        for (var province = 0; province < Provinces; province++) await ledgers.Open(Ledger(province), $"Tỉnh giả định {province}", $"Invented province {province}", Today, ct);
        var types = new EventTypes([typeof(PlanAdopted).Assembly]);
        var projections = new Projections([new PlanRegister(), new PlanItems(), new DutyAssignments(), new Contributions(), new ReportObligations(), .. Others()]);
        await projections.Prepare(store, types, ct);
        var log = new EventLog(store, types, projections, new FactRules([]), ledgers, TimeProvider.System);
        await log.AppendMany(Reader.System, Ledger(0), Entries(), ct);
        await projections.CatchUp(store, types, Ledger(0), ct);

        var from = (Ledger: Ledger(0), Plan: Plan(Ledger(0), LastYear));
        foreach (var table in Tables)
        {
            var columns = await Columns(store, table, ct);
            for (var province = 0; province < Provinces; province++)
            {
                var ledger = Ledger(province);
                for (var year = LastYear - Years + 1; year <= LastYear; year++)
                {
                    if (ledger == from.Ledger && year == LastYear) continue;
                    var plan = Plan(ledger, year);
                    var chosen = Sql.Join(", ", columns.Select<string, Sql>(column => column switch
                    {
                        "ledger" => $"{ledger}",
                        "plan" => $"{plan}",
                        "body" => $"{new OrganisationId(ledger.Value + ".bcd-138")}",
                        "year" => Sql.Raw(year.ToString(CultureInfo.InvariantCulture)),
                        _ => Sql.Raw(column),
                    }));
                    await store.Execute($"insert into {Sql.Raw(table)} ({Sql.Raw(string.Join(", ", columns))}) select {chosen} from {Sql.Raw(table)} where ledger = {from.Ledger} and plan = {from.Plan}", ct);
                }
            }
        }

        foreach (var table in Tables) await store.Execute(Sql.Raw("analyze " + table), ct);
        return (await store.Ask<long>($"select count(*) from contributions", ct))[0];
    }

    // Tables that other parts of planning hang on a plan are there too, and empty.
    private static IEnumerable<Projection> Others() =>
        typeof(PlanAdopted).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(Projection)) && type.GetConstructor(Type.EmptyTypes) is not null)
            .Select(type => (Projection)Activator.CreateInstance(type)!).Where(one => !one.Tables.Any(Tables.Contains));

    private static IEnumerable<(StreamId, int, object)> Entries()
    {
        var (ledger, plan) = (Ledger(0), Plan(Ledger(0), LastYear));
        Duty[] duties =
        [
            .. Enumerable.Range(1, Duties).Select(duty => new Duty(
                Code(duty), "II.1", "task", $"Việc giả định số {duty}: phối hợp tuyên truyền, rà soát địa bàn và báo cáo kết quả thực hiện theo phân công của cơ quan thường trực",
                [.. Enumerable.Range(0, Bodies).Select(body => new Assignment(Body(body), $"Cơ quan giả định {body}", body < 3 ? Part.Lead : Part.Co, Modules.Planning.AssignmentMode.Assigned))],
                duty % 3 == 0 ? new DateOnly(LastYear, 1 + (duty % 12), 20) : null, null, [], null)),
        ];
        yield return (plan.Stream(ledger), 1, new PlanAdopted(
            plan, LastYear, new OrganisationId(ledger.Value + ".bcd-138"),
            new PlanHeader("Kế hoạch", "1", "KH", PartialDate.Of(new DateOnly(LastYear, 2, 1)), "Ban Chỉ đạo giả định", null, "Tỉnh giả định", "Kế hoạch giả định", null, null, [], []),
            [new PlanSection("II.1", "Nhiệm vụ giả định")], [], duties, [], null, new DateOnly(LastYear, 2, 1)));
        for (var duty = 1; duty <= Duties; duty++)
        {
            for (var body = 0; body < Bodies; body++)
            {
                yield return (plan.Contribution(ledger, Code(duty), Body(body)), 1, new ProgressReported(
                    plan, Code(duty), Body(body), (duty + body) % 4 == 0 ? Progress.Done : Progress.InProgress, "Đang thực hiện theo tiến độ, đã báo cáo cơ quan thường trực.", [],
                    new DateOnly(LastYear, 3, 1).AddDays((duty + body) % 60)));
            }
        }
    }

    /// <summary>The plan as an unwary program would read it: its shares one by one.</summary>
    private static async Task Naive(Store store, Reader reader, LedgerId ledger, CancellationToken ct)
    {
        var plan = Plan(ledger, LastYear);
        foreach (var code in await store.Query<string>(reader, $"select code from plan_items where {reader.Sees("ledger")} and ledger = {ledger} and plan = {plan}", ct))
        {
            foreach (var body in await store.Query<string>(reader, $"select organisation from duty_assignments where {reader.Sees("ledger")} and ledger = {ledger} and plan = {plan} and item = {code}", ct))
            {
                await store.Query<string>(
                    reader, $"select progress from contributions where {reader.Sees("ledger")} and ledger = {ledger} and plan = {plan} and duty = {code} and organisation = {body}", ct);
            }
        }
    }

    private static async Task<IReadOnlyList<string>> Columns(Store store, string table, CancellationToken ct) => store.Kind is StoreKind.Sqlite
        ? await store.Ask<string>($"select name from pragma_table_info({table})", ct)
        : await store.Ask<string>($"select column_name from information_schema.columns where table_name = {table} order by ordinal_position", ct);

    private static Reader Office(LedgerId ledger) => Holding(ledger, Role.StandingOffice, new OrganisationId(ledger.Value + ".bcd-138"));

    private static Reader Officer(LedgerId ledger, int body) => Holding(ledger, Role.AgencyOfficer, Body(body));

    private static Reader Holding(LedgerId ledger, Role role, OrganisationId over) => new(new UserId("bench"), over, [new Grant(role, ledger, over, [over])]);

    private static LedgerId Ledger(int province) => new(string.Create(CultureInfo.InvariantCulture, $"tinh{(char)('a' + (province / 26))}{(char)('a' + (province % 26))}"));

    private static PlanId Plan(LedgerId ledger, int year) => PlanIds.Of(new OrganisationId(ledger.Value + ".bcd-138"), year);

    private static OrganisationId Body(int body) => new(string.Create(CultureInfo.InvariantCulture, $"chung.co-quan-{body:000}"));

    private static string Code(int duty) => string.Create(CultureInfo.InvariantCulture, $"II.1-{duty}");

    private static int Setting(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var set) && set > 0 ? set : otherwise;
}
