using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Working;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Planning.Working;

public sealed class WorkStorageTests
{
    private static readonly UserId User = new("u-tu-phap");
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, EachStore]
    public async Task A_visit_tells_where_the_one_before_ended_and_coming_back_soon_is_the_same_visit(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind, typeof(PlanAdopted).Assembly);
        var clock = new FixedClock(new DateTimeOffset(2023, 6, 12, 2, 0, 0, TimeSpan.Zero));
        var visits = new LastVisits(opened.Store, clock);

        Assert.Null(await visits.Visit(User, AnyPlan.Ledger, 10, None));
        clock.Now += TimeSpan.FromDays(1);
        Assert.Equal((10, clock.Now - TimeSpan.FromDays(1)), await visits.Visit(User, AnyPlan.Ledger, 15, None));
        clock.Now += TimeSpan.FromMinutes(5);
        Assert.Equal(10, (await visits.Visit(User, AnyPlan.Ledger, 17, None))!.Value.Position);
        clock.Now += TimeSpan.FromHours(3);
        Assert.Equal(17, (await visits.Visit(User, AnyPlan.Ledger, 17, None))!.Value.Position);
        Assert.Null(await visits.Visit(new UserId("u-khac"), AnyPlan.Ledger, 17, None));
    }

    [Theory, EachStore]
    public async Task What_others_did_is_told_to_those_who_may_read_it(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();
        var changes = new WorkChanges(plans.Opened.Store);
        var position = await Position(plans);
        await plans.Report(PlanLog.JusticeOfficer, "II.1-1", AnyPlan.Justice);
        await plans.Report(PlanLog.CultureOfficer, "II.1-2", AnyPlan.Culture);

        Assert.Equal([AnyPlan.Culture, AnyPlan.Justice], (await changes.Since(PlanLog.Office, AnyPlan.Ledger, position, None)).Select(change => change.Organisation!.Value));
        Assert.Empty(await changes.Since(PlanLog.JusticeOfficer, AnyPlan.Ledger, position, None));
        Assert.Equal(["II.1-2"], Assert.Single(await changes.Since(PlanLog.Office, AnyPlan.Ledger, position + 1, None)).Duty);
        Assert.Empty(await changes.Since(PlanLog.Stranger, AnyPlan.Ledger, 0, None));
        Assert.Equal(ChangeKind.Adopted, Assert.Single(await changes.Since(PlanLog.JusticeOfficer, AnyPlan.Ledger, 0, None), change => change.Organisation is null).Kind);
    }

    [Theory, EachStore]
    public async Task Unfinished_work_of_earlier_years_is_found_across_plans_and_what_is_done_or_of_the_newest_is_not(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        foreach (var year in (int[])[2021, 2022, 2023]) await plans.Adopt(AnyPlan.Adopted() with { Plan = PlanIds.Of(AnyPlan.Committee, year), Year = year, Duties = Duties(year), OccurredOn = new DateOnly(year, 2, 6) });
        Assert.IsType<Outcome.Done>(await ReportProgress.Handle(
            new ReportProgress(PlanIds.Of(AnyPlan.Committee, 2021), "II.1-1", AnyPlan.Justice, Progress.Done, "Xong", new DateOnly(2021, 3, 1), []),
            AnyPlan.Ledger, PlanLog.JusticeOfficer, plans.Log, plans.Book, null, None));

        var open = await new OlderWork(plans.Opened.Store).Of(PlanLog.JusticeOfficer, None);

        Assert.Equal([(2022, "II.1-1")], open.Select(item => (item.Year, item.Duty)));
        Assert.Empty(await new OlderWork(plans.Opened.Store).Of(PlanLog.Office, None));
    }

    [Theory, EachStore]
    public async Task Saved_filters_are_each_users_own_and_a_name_stands_once(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind, typeof(PlanAdopted).Assembly);
        var views = new SavedViews(opened.Store, new FixedClock(DateTimeOffset.UnixEpoch));

        Assert.True(await views.Keep(User, "Quá hạn", new WorkFilter(Group: WorkGroupKind.Late), None));
        Assert.True(await views.Keep(User, "Quá hạn", new WorkFilter("tập huấn"), None));
        Assert.False(await views.Keep(User, " ", new WorkFilter("x"), None));
        Assert.False(await views.Keep(User, new string('a', 61), new WorkFilter("x"), None));

        Assert.Equal("tim=t%E1%BA%ADp%20hu%E1%BA%A5n", Assert.Single(await views.Of(User, None)).Query);
        Assert.Empty(await views.Of(new UserId("u-khac"), None));
        await views.Drop(new UserId("u-khac"), (await views.Of(User, None))[0].Id, None);
        Assert.Single(await views.Of(User, None));
        await views.Copy(User, new UserId("u-khac"), None);
        Assert.Single(await views.Of(new UserId("u-khac"), None));
    }

    private static IReadOnlyList<Duty> Duties(int year) => [AnyPlan.Duty("II.1-1", new DateOnly(year, 3, 31), null, AnyPlan.Lead(AnyPlan.Justice, "Sở Tư pháp"))];

    private static async Task<long> Position(PlanLog plans) => (await plans.Ledgers.Find(AnyPlan.Ledger, None))!.Position;
}
