using HaiDang.Bench.Support;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Contributing;
using HaiDang.Modules.Planning.Urging;
using Mode = HaiDang.Modules.Planning.AssignmentMode;
using Treatment = HaiDang.Kernel.Organisations.AssignmentMode;

namespace HaiDang.Bench.Measures;

/// <summary>The lists of a day for 5,000 users in 34 provinces, each with a plan of 60 duties and 100 bodies, beside a list worked out for each user alone.</summary>
internal static class DigestMeasure
{
    private const int Provinces = 34;
    private const int UsersOfAProvince = 148;
    private const int BodiesOfAProvince = 100;
    private const int Duties = 60;
    private const int Alone = 10;
    private static readonly DateOnly Day = new(2023, 6, 15);
    private static readonly CancellationToken Ct = CancellationToken.None;

    internal static async Task<IReadOnlyList<Measured>> Run(Places places) => [await On(places, StoreKind.Sqlite), await On(places, StoreKind.Postgres)];

    private static async Task<Measured> On(Places places, StoreKind kind)
    {
        var (store, _) = await places.Fresh(kind);
        await store.Migrate([.. Migration.In(typeof(Store).Assembly), .. Migration.In(typeof(PlanAdopted).Assembly)], Ct);
        var clock = TimeProvider.System;
        var (ledgers, types) = (new Ledgers(store, clock), new EventTypes(typeof(PlanAdopted).Assembly));
        var projections = new Projections([new PlanRegister(), new PlanItems(), new DutyAssignments(), new Contributions(), new ReportObligations(), new Arrangements(), new FollowUps(), new RoleGrants()]);
        await projections.Prepare(store, types, Ct);
        var log = new EventLog(store, types, projections, new FactRules([]), ledgers, clock);
        var book = new PlanBook(store, new PlanBodies(Find, (collective, _) => Members(collective)), ledgers);
        var desk = new DigestDesk(store, book, new FollowUpBook(store), ledgers, new Bodies(OrganisationMap.Of("langson")), clock, []);
        var provinces = Enumerable.Range(1, Provinces).Select(n => new LedgerId($"tinh-{n:00}")).ToList();
        foreach (var ledger in provinces) await Fill(store, ledgers, log, ledger);
        await projections.Prepare(store, types, Ct);

        var made = 0;
        var whole = await Timing.Milliseconds(async () =>
        {
            foreach (var ledger in provinces) made += await desk.Make(ledger, Ct);
        });
        var alone = await Timing.Milliseconds(async () =>
        {
            for (var user = 0; user < Alone; user++) await desk.Now(Officer(provinces[user], user), provinces[user], Ct);
        });
        var (seconds, rival) = (whole / 1000, alone / Alone * Provinces * UsersOfAProvince / 1000);
        return new Measured(
            $"digest/{kind.ToString().ToLowerInvariant()}", seconds, "s", "each list worked out by itself", rival, seconds / rival, "<= 60 s", seconds <= 60,
            FormattableString.Invariant($"{Provinces * UsersOfAProvince} users of {Provinces} provinces, {made} with something in their list; {Provinces * Duties * BodiesOfAProvince} shares. Each plan is read once: linear in plans and in users."));
    }

    private static async Task Fill(Store store, Ledgers ledgers, EventLog log, LedgerId ledger)
    {
        await ledgers.Open(ledger, "Tỉnh đo tốc độ", "Province of the benchmark", Day, Ct);
        var committee = new OrganisationId($"{ledger}.bcd-138");
        var plan = PlanIds.Of(committee, 2023);
        var group = new Assignment(new OrganisationId($"{ledger}.so-ban-nganh"), "Các sở, ban, ngành", Part.Lead, Mode.Assigned);
        Duty[] duties = [.. Enumerable.Range(1, Duties).Select(n => new Duty($"II.1-{n}", "II.1", "task", $"Việc đo tốc độ số {n}", [group], Day.AddDays((n % 20) - 10), null, [], null))];
        var adopted = new PlanAdopted(
            plan, 2023, committee, new PlanHeader("Kế hoạch", "1", "KH-BCĐ", null, "Ban Chỉ đạo 138", null, "Đo tốc độ", "Kế hoạch đo tốc độ", null, null, [], []),
            [], [], duties, [], null, new DateOnly(2023, 2, 6));
        await log.AppendMany(
            Reader.System, ledger,
            Members(new OrganisationId($"{ledger}.so-ban-nganh")).SelectMany((body, at) => duties.Where((_, n) => (n + at) % 2 == 0)
                .Select(duty => (plan.Contribution(ledger, duty.Code, body.Id), 1, (object)new ProgressReported(plan, duty.Code, body.Id, (at + duty.Code.Length) % 3 == 0 ? Progress.Done : Progress.InProgress, "Đang làm", [], Day.AddDays(-5)))))
                .Prepend((plan.Stream(ledger), 1, adopted)),
            Ct);
        for (var user = 0; user < UsersOfAProvince; user++)
        {
            var (id, body) = (new UserId($"{ledger}-{user}"), Body(ledger, user % BodiesOfAProvince));
            await store.Execute($"insert into work_user (user_id, name, display_name, ledger, organisation, disabled, must_change, stamp, created_at) values ({id}, {id}, {"Cán bộ"}, {ledger}, {body}, {false}, {false}, {""}, {DateTimeOffset.UnixEpoch})", Ct);
            await store.Execute($"insert into role_grant (ledger, user_id, role, organisation) values ({ledger}, {id}, {Role.AgencyOfficer}, {body})", Ct);
        }
    }

    private static Reader Officer(LedgerId ledger, int user) =>
        new(new UserId($"{ledger}-{user}"), Body(ledger, user), [new Grant(Role.AgencyOfficer, ledger, Body(ledger, user), [Body(ledger, user)])]);

    private static OrganisationId Body(LedgerId ledger, int number) => new($"{ledger}.so-{number}");

    private static PlanBody Find(OrganisationId id, DateOnly day) => new(id, id.Value, id.Value, Treatment.Assigned, id.Value.EndsWith("so-ban-nganh", StringComparison.Ordinal));

    private static IReadOnlyList<PlanBody> Members(OrganisationId collective) =>
        [.. Enumerable.Range(0, BodiesOfAProvince).Select(n => Find(Body(new LedgerId(collective.Value.Split('.')[0]), n), Day))];
}
