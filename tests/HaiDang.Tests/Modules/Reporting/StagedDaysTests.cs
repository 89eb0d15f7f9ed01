using System.Net;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Reporting;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Reporting.Staging;

namespace HaiDang.Tests.Modules.Reporting;

/// <summary>Last days by stage: what an office sets, and nothing that nobody set.</summary>
public sealed class StagedDaysTests(ReportFixture.OnSqlite fixture) : IClassFixture<ReportFixture.OnSqlite>
{
    private const string Page = "/langson/2023/bao-cao/han";
    private static readonly DateOnly Today = new(2023, 4, 10);

    [Fact]
    public void A_day_wants_a_paper_and_lies_after_the_figures_are_complete()
    {
        var set = Set(Stage.Commune, "06-thang", new DateOnly(2023, 5, 16));

        Assert.IsType<Decision.Events>(set.Decide(null));
        Assert.Equal(ReportingRefusals.ReasonMissing, No(set with { Basis = "" }));
        Assert.Equal(ReportingRefusals.DayBeforeEnd, No(set with { LastDay = new DateOnly(2023, 5, 15) }));
    }

    [Fact]
    public void A_quarter_that_a_longer_report_absorbs_takes_no_day() =>
        Assert.Equal([ReportingRefusals.NothingChosen, ReportingRefusals.NothingChosen], ((string[])["quy-2", "quy-4"]).Select(key => No(Set(Stage.Commune, key, new DateOnly(2023, 12, 1)))));

    [Fact]
    public void A_stage_below_that_reports_later_is_flagged_and_so_is_a_day_after_the_plans()
    {
        StagedDays Of(params (Stage Stage, DateOnly Day)[] days) =>
            new(days.ToDictionary(one => ("06-thang", one.Stage), one => new StagedDaySet(one.Stage, "06-thang", 2023, one.Day, "15/BCĐ-TT", Today)));
        var (early, late) = (new DateOnly(2023, 5, 17), new DateOnly(2023, 5, 18));

        Assert.Equal([StagedConflict.None, StagedConflict.LowerIsLater], Of((Stage.Commune, late), (Stage.District, early)).All(_ => null).Select(one => one.Conflict));
        Assert.Equal([StagedConflict.None, StagedConflict.None], Of((Stage.Commune, early), (Stage.District, late)).All(_ => late).Select(one => one.Conflict));
        Assert.Equal([StagedConflict.AfterPrinted], Of((Stage.Agency, late)).All(_ => early).Select(one => one.Conflict));
    }

    [Fact]
    public async Task Communes_owe_the_yearly_report_once_the_office_sets_their_day_and_not_before()
    {
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        Assert.DoesNotContain("Ban Chỉ đạo 138 xã", (await office.Page("/langson/2023/bao-cao?ky=quy-1")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var wrong = await office.Post(Page, Page, ("ky", "quy-2"), ("cap", "Commune"), ("ngay", "20/5/2023"), ("can-cu", "15/BCĐ-TT"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        using var set = await office.Post(Page, Page, ("ky", "quy-1"), ("cap", "Commune"), ("ngay", "18/2/2023"), ("can-cu", "15/BCĐ-TT ngày 10/1/2023"));
        Assert.Equal(HttpStatusCode.SeeOther, set.StatusCode);

        var text = (await office.Page("/langson/2023/bao-cao?ky=quy-1")).QuerySelector("main")!.TextContent;
        Assert.Contains("Ban Chỉ đạo 138 xã", text, StringComparison.Ordinal);
        Assert.Contains("Quá hạn, chưa nộp", text, StringComparison.Ordinal);
        using var back = await office.Post(Page, Page, ("ky", "quy-1"), ("cap", "Commune"), ("ngay", ""), ("can-cu", "16/BCĐ-TT ngày 01/3/2023"));
        Assert.DoesNotContain("Ban Chỉ đạo 138 xã", (await office.Page("/langson/2023/bao-cao?ky=quy-1")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_six_month_and_the_yearly_report_have_windows_of_their_own_and_the_year_is_not_handed_in_before_it_ends()
    {
        const string Report = "/langson/2023/bao-cao/ca-nam/langson.so-tu-phap";
        using var justice = await fixture.App.SignIn("demo.sotuphap.langson");

        Assert.Contains("16/11/2022–15/5/2023", (await justice.Page("/langson/2023/bao-cao/06-thang/langson.so-tu-phap")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("16/11/2022–15/11/2023", (await justice.Page(Report)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var early = await justice.Post(Report, Report + "/nop", ("o-B1:cong", "12"), ("khoa", "n1"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        using var paper = await justice.Get(Report + "/van-ban/json");
        Assert.Contains("2022-11-16", await paper.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static SetStagedDay Set(Stage stage, string period, DateOnly? day) => new(stage, ReportCalendars.Shipped.Find(period, 2023), day, "15/BCĐ-TT ngày 10/4/2023", Today);

    private static Refusal No(SetStagedDay set) => Assert.IsType<Decision.No>(set.Decide(null)).Refusal;
}
