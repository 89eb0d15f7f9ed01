using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Planning;

public sealed class PlanStorageTests
{
    [Theory, EachStore]
    public async Task An_adopted_plan_is_found_as_it_was_adopted(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);

        await plans.Adopt();

        var plan = await plans.View();
        Assert.Equal((2023, AnyPlan.Committee, new DateOnly(2023, 2, 6)), (plan.Year, plan.Body, plan.IssuedOn));
        Assert.Equal(AnyPlan.Header.Title, plan.Header.Title);
        Assert.Equal([("I.2-1", ">", 90m, "percent")], plan.Targets.Select(t => (t.Code, t.Comparator, t.Value!.Value, t.Unit)));
        Assert.Equal(["II.1-1", "II.1-2", "II.2-1", "II.2-2"], plan.Duties.Select(duty => duty.Code));
        Assert.Equal(new DateOnly(2023, 3, 31), plan.Duty("II.1-1")!.Due);
        Assert.Equal(new Window(new DateOnly(2023, 7, 1), new DateOnly(2023, 9, 30)), plan.Duty("II.2-1")!.Window);
        Assert.Equal([new DateOnly(2023, 5, 19), null], plan.Reports.Select(report => report.LastDay));
        Assert.Equal("Tham mưu, chỉ đạo", plan.Heading("II.1"));
    }

    [Theory, EachStore]
    public async Task A_collective_gives_each_of_its_members_a_share(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();

        var duty = (await plans.View()).Duty("II.1-2")!;

        Assert.Equal([AnyPlan.Justice, AnyPlan.Culture], duty.Shares.Select(share => share.Organisation));
        Assert.All(duty.Shares, share => Assert.Equal("Các sở, ban, ngành", share.Through));
        Assert.Equal(2, Assert.Single(duty.Assignments).Members);
    }

    [Theory, EachStore]
    public async Task A_plan_is_adopted_once_and_only_by_the_standing_office(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);

        Assert.Equal("planning.unknown-plan", Code(await plans.Adopt(by: PlanLog.JusticeOfficer)));
        Assert.IsType<Outcome.Done>(await plans.Adopt());
        Assert.Equal("planning.plan-already-adopted", Code(await plans.Adopt()));
        Assert.Null(await plans.Book.Find(PlanLog.Stranger, AnyPlan.Ledger, 2023, CancellationToken.None));
        Assert.Empty(await plans.Book.All(PlanLog.Stranger, CancellationToken.None));
    }

    [Theory, EachStore]
    public async Task A_body_reports_on_its_own_share_and_on_no_other(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();

        Assert.IsType<Outcome.Done>(await plans.Report(PlanLog.JusticeOfficer, "II.1-1", AnyPlan.Justice, Progress.Done, "Đã xong"));
        Assert.Equal("planning.unknown-duty", Code(await plans.Report(PlanLog.JusticeOfficer, "II.1-1", AnyPlan.Police)));
        Assert.Equal("planning.unknown-duty", Code(await plans.Report(PlanLog.CultureOfficer, "II.1-1", AnyPlan.Culture)));
        Assert.Equal("planning.unknown-duty", Code(await plans.Report(PlanLog.JusticeOfficer, "II.9-9", AnyPlan.Justice)));
        Assert.Equal("planning.unknown-duty", Code(await plans.Report(PlanLog.Stranger, "II.1-1", AnyPlan.Justice)));

        var share = (await plans.View()).Duty("II.1-1")!.Share(AnyPlan.Justice)!;
        Assert.Equal((Progress.Done, "Đã xong"), (share.Report!.Progress, share.Report.Note));
    }

    [Theory, EachStore]
    public async Task The_standing_office_enters_for_a_body_from_its_letter(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();

        Assert.Equal("planning.letter-missing", Code(await plans.Report(PlanLog.Office, "II.1-1", AnyPlan.Justice)));
        await plans.Report(PlanLog.Office, "II.1-1", AnyPlan.Justice, letter: "số 12 ngày 01/06/2023");
        await plans.Report(PlanLog.Office, "II.1-1", AnyPlan.Police);

        var duty = (await plans.View()).Duty("II.1-1")!;
        Assert.Equal("số 12 ngày 01/06/2023", duty.Share(AnyPlan.Justice)!.Report!.Letter);
        Assert.Null(duty.Share(AnyPlan.Police)!.Report!.Letter);
    }

    [Theory, EachStore]
    public async Task A_report_taken_back_leaves_what_stood_before_and_stays_in_the_history(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();
        await plans.Report(PlanLog.JusticeOfficer, "II.1-1", AnyPlan.Justice, Progress.InProgress, "Lần một");
        await plans.Report(PlanLog.JusticeOfficer, "II.1-1", AnyPlan.Justice, Progress.Done, "Lần hai");

        Assert.Equal("planning.unknown-duty", Code(await Retract(PlanLog.CultureOfficer, 2)));
        Assert.Equal("planning.unknown-duty", Code(await Retract(PlanLog.Office, 2)));
        Assert.IsType<Outcome.Done>(await Retract(PlanLog.JusticeOfficer, 2));

        var plan = await plans.View();
        var duty = plan.Duty("II.1-1")!;
        Assert.Equal("Lần một", duty.Share(AnyPlan.Justice)!.Report!.Note);
        var history = await plans.History.OfDuty(PlanLog.Office, plan, duty, CancellationToken.None);
        Assert.Equal([(2, "Ghi nhầm"), (1, null)], history.Entries.Select(entry => (entry.Version, entry.RetractedReason)));
        Assert.Equal(3, history.Versions[AnyPlan.Justice]);

        Task<Outcome> Retract(HaiDang.Kernel.Access.Reader by, int version) => RetractProgress.Handle(
            new RetractProgress(AnyPlan.Plan, "II.1-1", AnyPlan.Justice, version, "Ghi nhầm"), AnyPlan.Ledger, by, plans.Log, null, CancellationToken.None);
    }

    [Theory, EachStore]
    public async Task Two_who_saw_the_same_version_do_not_overwrite_each_other(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();
        await plans.Report(PlanLog.JusticeOfficer, "II.1-1", AnyPlan.Justice, note: "Lần một", writing: new Writing("k1", 0));

        var second = await plans.Report(PlanLog.JusticeOfficer, "II.1-1", AnyPlan.Justice, note: "Lần hai", writing: new Writing("k2", 0));
        var again = await plans.Report(PlanLog.JusticeOfficer, "II.1-1", AnyPlan.Justice, note: "Lần một", writing: new Writing("k1", 0));

        Assert.Equal("Lần một", Assert.IsType<ProgressReported>(Assert.Single(Assert.IsType<Outcome.Changed>(second).Since).Event).Note);
        Assert.IsType<Outcome.Repeated>(again);
    }

    [Theory, EachStore]
    public async Task A_correction_replaces_adds_and_drops_with_its_reason(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();
        var changed = AnyPlan.Adopted().Duties[0] with { Text = "Lời đã sửa", Due = new DateOnly(2023, 4, 30), Assignments = [AnyPlan.Lead(AnyPlan.Culture, "Sở Văn hóa")] };

        await Correct(new PlanCorrected(AnyPlan.Plan, Duties: [changed, AnyPlan.Duty("II.3-1")], Dropped: ["II.2-2", "III.2-2"], Reason: "Đọc nhầm bản quét"));

        var plan = await plans.View();
        Assert.Equal(["II.1-1", "II.1-2", "II.2-1", "II.3-1"], plan.Duties.Select(duty => duty.Code));
        Assert.Equal(("Lời đã sửa", new DateOnly(2023, 4, 30)), (plan.Duties[0].Text, plan.Duties[0].Due));
        Assert.Equal([AnyPlan.Culture], plan.Duties[0].Shares.Select(share => share.Organisation));
        Assert.Equal(["III.2-1"], plan.Reports.Select(report => report.Code));

        await plans.Report(PlanLog.CultureOfficer, "II.1-1", AnyPlan.Culture);
        var refused = await Correct(new PlanCorrected(AnyPlan.Plan, Dropped: ["II.1-1"], Reason: "Thử"));
        Assert.Equal("planning.duty-has-progress", Code(refused));
        Assert.Equal("planning.unknown-plan", Code(await Correct(new PlanCorrected(AnyPlan.Plan, Dropped: ["II.3-1"], Reason: "Thử"), PlanLog.JusticeOfficer)));

        Task<Outcome> Correct(PlanCorrected correction, HaiDang.Kernel.Access.Reader? by = null) =>
            CorrectPlan.Handle(new CorrectPlan(correction), AnyPlan.Ledger, by ?? PlanLog.Office, plans.Log, plans.Book, null, CancellationToken.None);
    }

    [Theory, EachStore]
    public async Task Rebuilding_from_the_log_differs_in_nothing(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();
        await plans.Report(PlanLog.JusticeOfficer, "II.1-1", AnyPlan.Justice, note: "Lần một");
        await plans.Report(PlanLog.JusticeOfficer, "II.1-1", AnyPlan.Justice, Progress.Done, "Lần hai");
        await plans.Report(PlanLog.CultureOfficer, "II.1-2", AnyPlan.Culture);
        await RetractProgress.Handle(
            new RetractProgress(AnyPlan.Plan, "II.1-1", AnyPlan.Justice, 1, "Nhầm"), AnyPlan.Ledger, PlanLog.JusticeOfficer, plans.Log, null, CancellationToken.None);
        await CorrectPlan.Handle(
            new CorrectPlan(new PlanCorrected(AnyPlan.Plan, Targets: [AnyPlan.Target(value: 95)], Dropped: ["II.2-2"], Reason: "Sửa")), AnyPlan.Ledger,
            PlanLog.Office, plans.Log, plans.Book, null, CancellationToken.None);

        var differences = await plans.Projections.Rebuild(plans.Opened.Store, plans.Types, CancellationToken.None);

        Assert.Equal(PlanLog.Every.Count, differences.Count);
        Assert.All(differences, one => Assert.Equal(0, one.Differing));
        Assert.Equal(95m, (await plans.View()).Targets[0].Value);
    }

    [Theory, EachStore]
    public async Task Shares_reported_and_done_are_counted_on_their_days(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();
        await plans.Report(PlanLog.JusticeOfficer, "II.1-1", AnyPlan.Justice, day: new DateOnly(2023, 5, 2));
        await plans.Report(PlanLog.JusticeOfficer, "II.1-1", AnyPlan.Justice, Progress.Done, day: new DateOnly(2023, 6, 2));
        await plans.Report(PlanLog.CultureOfficer, "II.1-2", AnyPlan.Culture, day: new DateOnly(2023, 6, 3));
        Assert.Equal([("planning.contributions-done", 1L), ("planning.contributions-reported", 2L)], await Sums());

        await RetractProgress.Handle(
            new RetractProgress(AnyPlan.Plan, "II.1-1", AnyPlan.Justice, 2, "Nhầm"), AnyPlan.Ledger, PlanLog.JusticeOfficer, plans.Log, null, CancellationToken.None);

        Assert.Equal([("planning.contributions-done", 0L), ("planning.contributions-reported", 2L)], await Sums());

        async Task<IEnumerable<(string, long)>> Sums() => (await plans.Opened.Store.Ask<Sum>(
            $"""
            select measure, cast(sum(quantity) as bigint) as total
            from fact
            group by measure
            order by measure
            """,
            CancellationToken.None)).Select(row => (row.Measure, row.Total));
    }

    private static string Code(Outcome outcome) => Assert.IsType<Outcome.Refused>(outcome).Refusal.Code;

    private sealed class Sum
    {
        public string Measure { get; init; } = "";

        public long Total { get; init; }
    }
}
