using AngleSharp.Dom;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Amending;
using HaiDang.Modules.Planning.Amending.Screens;
using HaiDang.Modules.Planning.Screens;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Tests.Modules.Shell;
using Progress = HaiDang.Modules.Planning.Progress;
using Treatment = HaiDang.Kernel.Organisations.AssignmentMode;

namespace HaiDang.Tests.Modules.Planning;

public sealed class PlanScreensTests
{
    private static readonly DutyView Late = AnyView.Duty(
        "II.1-1", new DateOnly(2023, 3, 31), shares: [AnyView.Share(AnyPlan.Justice, progress: Progress.InProgress), AnyView.Share(AnyPlan.Court, Part.Co, treatment: Treatment.Requested)]);

    private static readonly PlanView Plan = AnyView.Plan(
        [Late, AnyView.Duty("II.1-2", window: new Window(new DateOnly(2023, 7, 1), new DateOnly(2023, 9, 30)), shares: AnyView.Share(AnyPlan.Police)), AnyView.Duty("II.1-3")],
        [
            new ReportView("III-1", "six_month", new DateOnly(2022, 11, 16), new DateOnly(2023, 5, 15), new DateOnly(2023, 5, 20), "before", ["Các sở"], ["Ban Chỉ đạo"], "Phòng Tham mưu"),
            new ReportView("III-2", "quarterly", null, null, null, null, ["Các sở"], ["Ban Chỉ đạo"], null),
        ]);

    public static TheoryData<string, bool> Pages => new(
        from name in (string[])["contents", "late", "target", "duty", "agencies", "calendar", "changes", "plans", "work", "own-work", "amend"]
        from english in (bool[])[false, true]
        select new TheoryDataRow<string, bool>(name, english));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_renders_in_both_languages_without_inline_style_or_script(string name, bool english)
    {
        var page = await Render(name, english);

        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal(english ? "en" : "vi", page.DocumentElement.GetAttribute("lang"));
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.All(
            page.QuerySelectorAll("a[href^='#']"),
            link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.All(
            page.QuerySelectorAll("input:not([type=hidden]):not([type=checkbox]), select, textarea"),
            field => Assert.NotNull(page.QuerySelector($"label[for='{field.Id}']")));
    }

    [Fact]
    public async Task Progress_and_time_are_two_chips()
    {
        var row = (await Render("contents", english: false)).QuerySelector("#II\\.1-1")!;

        Assert.Equal(["Quá hạn 76 ngày", "Đang thực hiện"], row.QuerySelectorAll(".chip").Select(chip => chip.TextContent));
        Assert.Contains("Ngày cuối ghi trong kế hoạch là 31/3/2023", row.QuerySelector("details.due p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_court_beside_a_late_duty_is_asked_and_never_red()
    {
        var rows = (await Render("duty", english: false)).QuerySelectorAll("tbody tr");

        var court = rows.Single(row => row.TextContent.Contains("thu.tand-tinh", StringComparison.Ordinal));
        Assert.Empty(court.QuerySelectorAll(".late"));
        Assert.Contains("Đã đề nghị", court.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Quá hạn", court.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(rows[0].QuerySelectorAll(".late"));
    }

    [Theory]
    [InlineData(">", 90, "percent", "phải trên 90%: đúng 90% là chưa đạt")]
    [InlineData("=", 95, "percent", "phải từ 95%: đúng 95% là đạt")]
    [InlineData("=", 100, "percent", "phải đạt 100%")]
    [InlineData("<=", 3, "count", "không quá 3: đúng 3 là đạt")]
    [InlineData("<", 3, "count", "phải dưới 3: đúng 3 là chưa đạt")]
    [InlineData("increase", 2, "percentage_points", "phải tăng từ 2 điểm phần trăm trở lên")]
    [InlineData("decrease", null, "percent", "phải giảm, kế hoạch không ghi mức")]
    [InlineData(">=", null, "percent", "mốc in trên giấy chưa đọc được")]
    public void A_target_says_on_which_side_of_its_mark_it_is_met(string comparator, int? value, string unit, string words) =>
        Assert.Equal(
            words,
            TargetWords.Of(AnyView.Target(comparator, value, unit), HaiDang.Modules.Planning.Texts.PlanningWords.In(Language.Vietnamese), new Format(Language.Vietnamese)));

    [Fact]
    public async Task A_target_without_figures_shows_a_dash_and_no_number()
    {
        var card = (await Render("contents", english: false)).QuerySelector(".target")!;

        Assert.Equal("–", card.QuerySelector(".val")!.TextContent.Trim());
        Assert.Contains("chưa có số liệu", card.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_before_a_day_shows_the_day_before_and_one_without_a_day_none()
    {
        var rows = (await Render("calendar", english: false)).QuerySelectorAll("#bao-cao tbody tr");

        Assert.Contains("“Trước ngày 20/5/2023”: hạn cuối là 19/5/2023.", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Kế hoạch không in hạn; chưa đặt hạn nào.", rows[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_names_the_desk_through_which_it_passes()
    {
        var rows = (await Render("calendar", english: false)).QuerySelectorAll("#bao-cao tbody tr");

        Assert.Contains("qua Phòng Tham mưu", rows[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_begins_with_a_sentence_of_what_waits()
    {
        var say = (await Render("work", english: false)).QuerySelector(".say")!;

        Assert.Equal("Có 1 việc quá hạn và 2 việc chưa báo.", string.Join(' ', say.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(" .", ".", StringComparison.Ordinal));
        Assert.All(say.QuerySelectorAll("a"), link => Assert.StartsWith("#thu-", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_that_comes_back_keeps_what_was_typed_and_says_what_changed()
    {
        var reported = new ProgressReported(AnyPlan.Plan, "II.1-1", AnyPlan.Justice, Progress.Done, "", [], new DateOnly(2023, 6, 1));
        var form = new ReportForm([new FormBody(AnyPlan.Justice, "Sở Tư pháp", 4, false)], "k", AnyPlan.Justice.Value, "in-progress", "Đã mở lớp", "5/6/2023")
        {
            Changes = [new Recorded(AnyPlan.Ledger.Stream("x", "y"), 1, 4, "x", default, default, default, default, reported)],
        };
        var page = await Rendering.Page<DutyScreen>(new
        {
            Model = new DutyPage(Plan, Late, [], form, false, new HashSet<(OrganisationId, int)>(), [new FieldFault("ngay", "Ngày ở sau hôm nay.")]),
        });

        Assert.Equal("Đã mở lớp", page.QuerySelector("textarea[name='noi-dung']")!.TextContent.Trim());
        Assert.Equal("in-progress", page.QuerySelector("select[name='muc'] option[selected]")!.GetAttribute("value"));
        Assert.Equal("thu.so-tu-phap@4", page.QuerySelector("input[name='co-quan']")!.GetAttribute("value"));
        Assert.Contains("Đã ghi: Hoàn thành, tính đến 01/6/2023", page.QuerySelector("[role=alert].note")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("true", page.QuerySelector("input[name='ngay']")!.GetAttribute("aria-invalid"));
        Assert.Equal("k", page.QuerySelector("input[name='khoa']")!.GetAttribute("value"));
    }

    private static Task<IDocument> Render(string name, bool english)
    {
        var frame = new Frame { Language = english ? Language.English : Language.Vietnamese };
        var entry = new ShareEntry(
            AnyPlan.Justice, 1, new DateTimeOffset(2023, 6, 10, 3, 0, 0, TimeSpan.Zero), AnyPlan.Justice,
            new ProgressEntry(Progress.InProgress, "Ghi chú", new DateOnly(2023, 6, 9), "số 1", [new Evidence("a1", "bao-cao.pdf", "00", 10)]), null);
        var form = new ReportForm([new FormBody(AnyPlan.Justice, "Sở Tư pháp", 0, false), new FormBody(AnyPlan.Court, "TAND tỉnh", 2, true)], "k", Day: "15/06/2023");
        var corrected = new Recorded(
            AnyPlan.Ledger.Stream("x", "y"), 2, 2, "x", default, default, default, default,
            new PlanCorrected(AnyPlan.Plan, Header: AnyPlan.Header, Duties: [AnyPlan.Duty("II.1-1", new DateOnly(2023, 3, 31))], Dropped: ["II.9-1"], Reason: "Sửa"));
        return name switch
        {
            "contents" => Rendering.Page<ContentsScreen>(new { Model = new ContentsPage(Plan, new PlanFilter()) }, frame),
            "late" => Rendering.Page<ContentsScreen>(new { Model = new ContentsPage(Plan, new PlanFilter(Late: true)) }, frame),
            "target" => Rendering.Page<TargetScreen>(new { Model = new TargetPage(Plan, Plan.Targets[0]) }, frame),
            "duty" => Rendering.Page<DutyScreen>(
                new { Model = new DutyPage(Plan, Late, [entry], form, true, new HashSet<(OrganisationId, int)> { (AnyPlan.Justice, 1) }, []) }, frame),
            "agencies" => Rendering.Page<AgenciesScreen>(new { Model = new AgenciesPage(Plan, AgencyBoard.Of(Plan)) }, frame),
            "calendar" => Rendering.Page<CalendarScreen>(new { Model = new CalendarPage(Plan, PlanAgenda.Of(Plan)) }, frame),
            "changes" => Rendering.Page<ChangesScreen>(new { Model = new ChangesPage(Plan, [corrected with { Event = AnyPlan.Adopted() }, corrected], [2022]) }, frame),
            "plans" => Rendering.Page<PlansScreen>(new { Model = new PlansPage([new PlanEntry(AnyPlan.Ledger, AnyPlan.Plan, 2023, AnyPlan.Committee, "Kế hoạch")], true, "/thu/van-ban") }, frame),
            "work" => Rendering.Page<WorkScreen>(new { Model = new WorkPage([WorkList.Of(Plan, null)], false) }, frame),
            "own-work" => Rendering.Page<WorkScreen>(new { Model = new WorkPage([WorkList.Of(Plan, organisation => organisation == AnyPlan.Court)], true) }, frame),
            _ => Rendering.Page<AmendScreen>(new { Model = new AmendPage(
                Plan, Late, 1, "k", Late.Text, "31/03/2023", "", new AmendedBodies(["Sở Tư pháp"], ["Sở Cũ"], false), ["Sở Y tế"], [new FieldFault("ly-do", "Thiếu"), new FieldFault("phoi-hop-0", "Đã kết thúc")], [corrected])
                {
                    Troubles = [new BodyFault("Sở Cũ", BodyTrouble.Gone, ["Sở Y tế"]) { Until = new DateOnly(2023, 2, 28) }],
                } }, frame),
        };
    }
}
