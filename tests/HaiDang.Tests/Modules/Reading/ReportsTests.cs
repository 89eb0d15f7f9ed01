namespace HaiDang.Tests.Modules.Reading;

public sealed class ReportsTests
{
    [Fact]
    public void Periods_without_days_are_reports_without_days()
    {
        var reports = Given.Plan("III. TỔ CHỨC THỰC HIỆN\n1. Định kỳ hằng quý, 06 tháng và 01 năm hoặc đột xuất, các sở, ngành báo cáo kết quả gửi Ban Chỉ đạo 138 tỉnh (qua Công an tỉnh).").Reporting;

        Assert.Equal(["quarterly", "six_month", "annual", "ad_hoc"], reports.Select(r => r.Kind));
        Assert.All(reports, r => Assert.Equal((null, null, "Công an tỉnh"), (r.Due, r.WindowFrom, r.Via)));
        Assert.Equal(["Ban Chỉ đạo 138 tỉnh"], reports[0].To);
        Assert.Equal(["Các sở, ngành"], reports[0].From);
    }

    [Fact]
    public void A_data_window_keeps_the_printed_due_day_and_its_rule()
    {
        var report = Assert.Single(Given.Plan("III. TỔ CHỨC THỰC HIỆN\n1. Mốc số liệu 6 tháng tính từ ngày 16/11/2023 đến 15/5/2024, gửi báo cáo về Công an tỉnh trước ngày 20/5/2024.").Reporting);

        Assert.Equal(("six_month", new DateOnly(2023, 11, 16), new DateOnly(2024, 5, 15)), (report.Kind, report.WindowFrom!.Value, report.WindowTo!.Value));
        Assert.Equal((new DateOnly(2024, 5, 20), "before"), (report.Due!.Value, report.DueRule));
    }

    [Fact]
    public void A_window_printed_later_completes_the_report_named_before() => Assert.Equal(
        [("six_month", true), ("annual", true)],
        Given.Plan("""
            III. TỔ CHỨC THỰC HIỆN
            1. Định kỳ 6 tháng, năm báo cáo kết quả về Ban Chỉ đạo 138 tỉnh.
            Mốc số liệu 6 tháng tính từ ngày 16/11/2023 đến 15/5/2024, gửi báo cáo trước ngày 20/5/2024.
            Mốc số liệu năm 2024 tính từ ngày 16/11/2023 đến 15/11/2024, gửi báo cáo trước ngày 20/11/2024.
            """).Reporting.Select(r => (r.Kind, r.Due is not null)));

    [Fact]
    public void A_year_that_contradicts_its_dates_is_doubted_and_the_dates_are_used()
    {
        var plan = Given.Plan("III. TỔ CHỨC THỰC HIỆN\n1. Mốc số liệu năm 2023 tính từ ngày 16/11/2023 đến 15/11/2024, gửi báo cáo về Công an tỉnh trước ngày 20/11/2024.");

        Assert.Equal(new DateOnly(2024, 11, 15), Assert.Single(plan.Reporting).WindowTo);
        Assert.Contains(plan.Doubts, d => d.What == "source-conflict");
    }

    [Fact]
    public void Each_period_takes_the_day_printed_after_it() => Assert.Equal(
        [("six_month", new DateOnly(2024, 6, 10)), ("annual", new DateOnly(2024, 12, 10))],
        Given.Plan("III. TỔ CHỨC THỰC HIỆN\n1. Các sở, ngành báo cáo 6 tháng trước ngày 10/6/2024, báo cáo năm trước ngày 10/12/2024.").Reporting.Select(r => (r.Kind, r.Due!.Value)));

    [Theory]
    [InlineData("Duy trì giao ban định kỳ quý, 6 tháng, năm với các huyện.")]
    [InlineData("Thực hiện nghiêm túc chế độ báo cáo, thống kê biểu mẫu.")]
    [InlineData("Sơ kết 6 tháng thực hiện kế hoạch năm 2024.")]
    public void A_meeting_a_rule_or_a_review_is_no_report(string sentence) => Assert.Empty(Given.Plan("II. NHIỆM VỤ\n- " + sentence).Reporting);

    // Enough of an official's words for the text to be known as typed.
    private const string Situation = "I. TÌNH HÌNH\nCác cấp, các ngành của tỉnh phối hợp thực hiện kế hoạch, chỉ đạo các tổ chức của người dân thực hiện nhiệm vụ phòng, chống bão.\n\n";

    private static IEnumerable<string> Typed(string sentence) => Given.Plan(Situation + "II. TỔ CHỨC THỰC HIỆN\n1. " + sentence).Reporting
        .Select(r => string.Join(' ', new[] { r.Kind, r.WindowFrom?.ToString("dd/MM/yyyy", Culture), r.WindowTo?.ToString("dd/MM/yyyy", Culture), r.Due?.ToString("dd/MM/yyyy", Culture) }.Where(part => part is not null)));

    private static readonly System.Globalization.CultureInfo Culture = System.Globalization.CultureInfo.InvariantCulture;

    [Theory]
    [InlineData("Trước ngày 17 hằng tháng, trước ngày 17/6/2024 (6 tháng) và trước ngày 16/12/2024 (cả năm), các sở, ngành báo cáo Công an tỉnh.", "monthly", "six_month 17/06/2024", "annual 16/12/2024")]
    [InlineData("Các sở, ngành báo cáo kết quả năm 2024 về Công an tỉnh trước ngày 05/12/2024.", "annual 05/12/2024")]
    [InlineData("Các sở, ngành báo cáo kết quả hằng tháng vào ngày 25, báo cáo tổng kết trước ngày 20/11/2024 về Công an tỉnh.", "monthly", "annual 20/11/2024")]
    [InlineData("Các sở, ngành báo cáo sơ kết 6 tháng trước ngày 20/6/2024, tổng kết năm trước ngày 30/11/2024.", "six_month 20/06/2024", "annual 30/11/2024")]
    [InlineData("Các sở, ngành báo cáo kết quả ngày hội trước ngày 15/8/2024 và kết quả đợt cao điểm trước ngày 05/10/2024 về Công an tỉnh.", "ad_hoc 15/08/2024", "ad_hoc 05/10/2024")]
    [InlineData("Các sở, ngành gửi báo cáo đợt bão (số liệu từ ngày 15/7/2024 đến ngày 30/9/2024) về Công an tỉnh trước ngày 08/10/2024.", "ad_hoc 15/07/2024 30/09/2024 08/10/2024")]
    public void Reports_take_their_days_from_before_and_behind(string sentence, params string[] reports) => Assert.Equal(reports, Typed(sentence));

    [Fact]
    public void Windows_parted_by_a_semicolon_belong_to_their_own_reports() => Assert.Equal(
        ["six_month 15/12/2023 14/06/2024 18/06/2024", "annual 15/12/2023 14/12/2024 18/12/2024"],
        Typed("Các sở, ngành định kỳ 6 tháng, một năm gửi báo cáo về Công an tỉnh. Số liệu 6 tháng tính từ ngày 15/12/2023 đến ngày 14/6/2024, gửi trước ngày 18/6/2024; số liệu năm tính từ ngày 15/12/2023 đến ngày 14/12/2024, gửi trước ngày 18/12/2024."));

    [Fact]
    public void A_plan_laid_before_somebody_is_no_report() => Assert.Empty(Typed("Các sở, ngành xây dựng kế hoạch chi tiết, báo cáo Công an tỉnh trước ngày 25/3/2024."));
}
