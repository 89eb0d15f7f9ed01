using System.Security.Cryptography;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Contributing;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Planning.Contributing;

public sealed class ContributionStorageTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory, EachStore]
    public async Task A_share_goes_from_arranged_to_returned_to_approved(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();
        await Arrange(plans, PlanLog.Office, AnyPlan.Police, new DateOnly(2023, 3, 15));
        await plans.Report(PlanLog.JusticeOfficer, "II.1-1", AnyPlan.Justice, Progress.Done, "Lần một");
        Assert.IsType<Outcome.Done>(await Judge(plans, PlanLog.Office, Verdict.Returned, 1));

        var returned = (await plans.View()).Duty("II.1-1")!;
        Assert.Equal((Verdict.Returned, "Thiếu số liệu", PlanLog.Today), (returned.Share(AnyPlan.Justice)!.Report!.Verdict, returned.Share(AnyPlan.Justice)!.Report!.Missing, returned.Share(AnyPlan.Justice)!.Report!.JudgedOn));
        Assert.Equal((new DateOnly(2023, 3, 15), Arranger.StandingOffice), (returned.Share(AnyPlan.Police)!.Deadline, returned.Share(AnyPlan.Police)!.Arranged!.By));
        Assert.Equal(new DateOnly(2023, 3, 31), returned.Share(AnyPlan.Justice)!.Deadline);

        await plans.Report(PlanLog.JusticeOfficer, "II.1-1", AnyPlan.Justice, Progress.Done, "Lần hai, đủ số liệu");
        Assert.True((await plans.View()).Duty("II.1-1")!.Share(AnyPlan.Justice)!.IsAwaitingApproval);
        Assert.IsType<Outcome.Done>(await Judge(plans, PlanLog.Office, Verdict.Approved, 3));
        Assert.Equal(Verdict.Approved, (await plans.View()).Duty("II.1-1")!.Share(AnyPlan.Justice)!.Report!.Verdict);
    }

    [Theory, EachStore]
    public async Task Nobody_but_the_standing_office_judges_and_nobody_sets_their_own_day(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();
        await plans.Report(PlanLog.JusticeOfficer, "II.1-1", AnyPlan.Justice, Progress.Done);

        Assert.Equal("planning.unknown-duty", Code(await Judge(plans, PlanLog.JusticeOfficer, Verdict.Approved, 1)));
        Assert.Equal("planning.unknown-duty", Code(await Arrange(plans, PlanLog.JusticeOfficer, AnyPlan.Justice, new DateOnly(2023, 3, 15))));
        Assert.Equal("planning.unknown-duty", Code(await Arrange(plans, PlanLog.CultureOfficer, AnyPlan.Police, new DateOnly(2023, 3, 15))));
        Assert.IsType<Outcome.Done>(await Arrange(plans, PlanLog.JusticeOfficer, AnyPlan.Police, new DateOnly(2023, 3, 15)));
        Assert.Equal(Arranger.Lead, (await plans.View()).Duty("II.1-1")!.Share(AnyPlan.Police)!.Arranged!.By);
    }

    [Theory, EachStore]
    public async Task An_approved_report_is_not_taken_back_and_done_is_counted_until_it_is_returned(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();
        await plans.Report(PlanLog.JusticeOfficer, "II.1-1", AnyPlan.Justice, Progress.Done, day: new DateOnly(2023, 6, 2));
        Assert.Equal([("planning.contributions-done", 1L), ("planning.contributions-reported", 1L)], await Sums(plans));

        await Judge(plans, PlanLog.Office, Verdict.Approved, 1);
        Assert.Equal(
            "kernel.later-entries-need-it",
            Code(await RetractProgress.Handle(new RetractProgress(AnyPlan.Plan, "II.1-1", AnyPlan.Justice, 1, "Nhầm"), AnyPlan.Ledger, PlanLog.JusticeOfficer, plans.Log, null, Ct)));
        Assert.Equal([("planning.contributions-done", 1L), ("planning.contributions-reported", 1L)], await Sums(plans));

        await Judge(plans, PlanLog.Office, Verdict.Returned, 1);
        Assert.Equal([("planning.contributions-done", 0L), ("planning.contributions-reported", 1L)], await Sums(plans));
    }

    [Theory, EachStore]
    public async Task An_entry_that_the_body_denies_never_counted(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();
        await plans.Report(PlanLog.Office, "II.1-2", AnyPlan.Culture, Progress.Done, letter: "số 12 ngày 1/6/2023");
        Assert.Equal([("planning.contributions-done", 1L), ("planning.contributions-reported", 1L)], await Sums(plans));

        Assert.Equal("planning.unknown-duty", Code(await Answer(plans, PlanLog.Office)));
        Assert.IsType<Outcome.Done>(await Answer(plans, PlanLog.CultureOfficer));

        var share = (await plans.View()).Duty("II.1-2")!.Share(AnyPlan.Culture)!;
        Assert.Equal((false, "Chưa tổ chức", "Văn thư"), (share.HasAnswered, share.Report!.WordReason, share.Report.PaperKeptAt));
        Assert.Equal([("planning.contributions-done", 0L), ("planning.contributions-reported", 0L)], await Sums(plans));
    }

    [Theory, EachStore]
    public async Task Rebuilding_shares_from_the_log_differs_in_nothing(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();
        await Arrange(plans, PlanLog.Office, AnyPlan.Police, new DateOnly(2023, 3, 15));
        await plans.Report(PlanLog.JusticeOfficer, "II.1-1", AnyPlan.Justice, Progress.Done);
        await Judge(plans, PlanLog.Office, Verdict.Returned, 1);
        await plans.Report(PlanLog.Office, "II.1-2", AnyPlan.Culture, Progress.Done, letter: "số 12");
        await Answer(plans, PlanLog.CultureOfficer);

        Assert.All(await plans.Projections.Rebuild(plans.Opened.Store, plans.Types, Ct), one => Assert.Equal(0, one.Differing));
    }

    [Theory, EachStore]
    public async Task Files_are_kept_with_their_report_or_not_at_all(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();
        var intake = new EvidenceIntake(new Attachments(plans.Opened.Store, RandomNumberGenerator.GetBytes(32), TimeProvider.System), plans.Opened.Store);
        ReceivedFile[] files = [new("bao-cao.pdf", "application/pdf", [1, 2, 3], null), new("anh.png", "image/png", [4, 5], null)];

        var refused = await intake.Keep(AnyPlan.Ledger, files, evidence => Report(evidence, PlanLog.Stranger), Ct);
        Assert.IsType<Outcome.Refused>(refused);
        Assert.Equal(0, await Kept());
        await Assert.ThrowsAsync<InvalidDataException>(() => intake.Keep(AnyPlan.Ledger, files, _ => throw new InvalidDataException("hỏng"), Ct));
        Assert.Equal(0, await Kept());
        Assert.IsType<Outcome.Done>(await intake.Keep(AnyPlan.Ledger, files, evidence => Report(evidence, PlanLog.JusticeOfficer), Ct));
        Assert.Equal(2, await Kept());
        Assert.Equal(2, (await plans.View()).Duty("II.1-1")!.Share(AnyPlan.Justice)!.Report!.Files);

        Task<Outcome> Report(IReadOnlyList<Evidence> evidence, HaiDang.Kernel.Access.Reader by) => ReportProgress.Handle(
            new ReportProgress(AnyPlan.Plan, "II.1-1", AnyPlan.Justice, Progress.Done, "Kèm minh chứng", PlanLog.Today, evidence), AnyPlan.Ledger, by, plans.Log, plans.Book, null, Ct);

        async Task<long> Kept() => (await plans.Opened.Store.Ask<long>($"select count(*) from attachment", Ct))[0];
    }

    private static async Task<Outcome> Arrange(PlanLog plans, HaiDang.Kernel.Access.Reader by, OrganisationId body, DateOnly due) => await ArrangeContribution.Handle(
        new ArrangeContribution(AnyPlan.Plan, "II.1-1", body, "", due, "Để kịp sơ kết"), await plans.View(), by, plans.Log, null, Ct);

    private static async Task<Outcome> Judge(PlanLog plans, HaiDang.Kernel.Access.Reader by, Verdict verdict, int report) => await JudgeContribution.Handle(
        new JudgeContribution(AnyPlan.Plan, "II.1-1", AnyPlan.Justice, report, verdict, "Thiếu số liệu"), await plans.View(), by, plans.Log, null, Ct);

    private static async Task<Outcome> Answer(PlanLog plans, HaiDang.Kernel.Access.Reader by) => await AnswerEntry.Handle(
        new AnswerEntry(AnyPlan.Plan, "II.1-2", AnyPlan.Culture, 1, IsSo: false, "Chưa tổ chức"), await plans.View(), by, plans.Log, null, Ct);

    private static string Code(Outcome outcome) => Assert.IsType<Outcome.Refused>(outcome).Refusal.Code;

    private static async Task<IEnumerable<(string, long)>> Sums(PlanLog plans) => (await plans.Opened.Store.Ask<Sum>(
        $"""
        select measure, cast(sum(quantity) as bigint) as total
        from fact
        group by measure
        order by measure
        """,
        Ct)).Select(row => (row.Measure, row.Total));

    private sealed class Sum
    {
        public string Measure { get; init; } = "";

        public long Total { get; init; }
    }
}
