using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Indicators;
using HaiDang.Modules.Reporting;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Reporting.ReportForms;
using HaiDang.Modules.Reporting.Requesting;
using HaiDang.Modules.Reporting.Requesting.Texts;

namespace HaiDang.Tests.Modules.Reporting.Requesting;

public sealed class AskReportTests
{
    private static readonly DateOnly Today = new(2023, 3, 21);
    private static readonly OrganisationId Justice = new("thu.so-tu-phap");
    private static readonly string[] Forms = ["01", "04"];
    private static readonly StreamId Stream = ReportRequest.StreamOf(new LedgerId("thu"), "mot");

    private static readonly AskReport Good = new(
        2023, " về tình hình giả định ", new DateOnly(2023, 3, 5), new DateOnly(2023, 3, 20), new DateOnly(2023, 3, 25), [Justice], ["01"], ["ket-qua", "tinh-hinh"], Narrative.AdHoc, "15/BCĐ-TT", new DateOnly(2023, 3, 20), "", null, Today);

    [Fact]
    public void A_request_says_what_about_for_which_days_until_when_and_of_whom()
    {
        var asked = Recorded<ReportRequested>(Good.Decide(null, 3, Forms));

        Assert.Equal((2023, 3, "tình hình giả định", new Window(new DateOnly(2023, 3, 5), new DateOnly(2023, 3, 20)), new DateOnly(2023, 3, 25)), (asked.Year, asked.Number, asked.Subject, asked.Window, asked.LastDay));
        Assert.Equal(["tinh-hinh", "ket-qua"], asked.Parts);
        var period = After(asked).Period;
        Assert.Equal(("dot-xuat-3", "ad-hoc-3:2023", PeriodKind.AdHoc), (period.Key, period.Word, period.Kind));
        Assert.IsType<Decision.None>(Good.Decide(After(asked), 4, Forms));
    }

    [Fact]
    public void The_committee_s_own_report_has_a_day_of_its_own_that_no_other_day_passes()
    {
        var asked = After(Recorded<ReportRequested>((Good with { OwnLastDay = new DateOnly(2023, 3, 28) }).Decide(null, 3, Forms)));
        Assert.Equal((new DateOnly(2023, 3, 25), new DateOnly(2023, 3, 28)), (asked.Period.Due!.Value, asked.Period.Scope!.OwnLastDay!.Value));

        var later = new RequestStep.Extend(new DateOnly(2023, 3, 29), "Mưa lũ", Today);
        Assert.Equal(RequestRefusals.OwnLastDayImpossible, Refused(later.Decide(asked)));
        Assert.Equal(RequestRefusals.OwnLastDayImpossible, Refused((later with { IsOwnLastDayUnread = true }).Decide(asked)));
        Assert.Equal(new DateOnly(2023, 3, 30), Recorded<RequestExtended>((later with { OwnLastDay = new DateOnly(2023, 3, 30) }).Decide(asked)).OwnLastDay);
        Assert.Null(Recorded<RequestExtended>((later with { LastDay = new DateOnly(2023, 3, 27) }).Decide(asked)).OwnLastDay);
    }

    [Fact]
    public void What_is_wrong_is_told_at_its_field()
    {
        Assert.Equal([RequestRefusals.SubjectMissing], Faults(Good with { Subject = " về " }));
        Assert.Equal([RequestRefusals.SubjectTooLong], Faults(Good with { Subject = new string('a', 201) }));
        Assert.Equal([RequestRefusals.FromUnread, RequestRefusals.ToUnread], Faults(Good with { From = null, To = null }));
        Assert.Equal([RequestRefusals.WindowReversed], Faults(Good with { From = new DateOnly(2023, 3, 21) }));
        Assert.Equal([RequestRefusals.WindowAhead], Faults(Good with { From = Today.AddDays(1), To = Today.AddDays(2) }));
        Assert.Equal([RequestRefusals.LastDayUnread], Faults(Good with { LastDay = null }));
        Assert.Equal([RequestRefusals.LastDayPast], Faults(Good with { LastDay = Today.AddDays(-1) }));
        Assert.Equal([RequestRefusals.LastDayBeforeEnd], Faults(Good with { To = Today.AddDays(9), LastDay = Today.AddDays(8) }));
        Assert.Equal([RequestRefusals.NoBody], Faults(Good with { Bodies = [] }));
        Assert.Equal([RequestRefusals.BodyUnknown], Faults(Good with { Bodies = [Justice, null] }));
        Assert.Equal([RequestRefusals.FormUnknown], Faults(Good with { Forms = ["01", "99"] }));
        Assert.Equal([RequestRefusals.PartUnknown], Faults(Good with { Parts = ["khong-co"] }));
        Assert.Equal([RequestRefusals.NothingWanted], Faults(Good with { Forms = [], Parts = [] }));
        Assert.Equal([RequestRefusals.PaperDayImpossible], Faults(Good with { PaperDay = null }));
        Assert.Equal([RequestRefusals.PaperDayImpossible], Faults(Good with { PaperDay = Today.AddDays(1) }));
        Assert.Equal([RequestRefusals.PaperNumberMissing], Faults(Good with { Paper = "" }));
        Assert.Equal([RequestRefusals.PaperDayImpossible], Faults(Good with { Paper = "", PaperDay = null, IsPaperDayUnread = true }));
        Assert.Equal([RequestRefusals.NoteTooLong], Faults(Good with { Note = new string('a', 1001) }));
        Assert.Equal([RequestRefusals.OwnLastDayImpossible], Faults(Good with { OwnLastDay = new DateOnly(2023, 3, 24) }));
        Assert.Equal([RequestRefusals.OwnLastDayImpossible], Faults(Good with { IsOwnLastDayUnread = true }));
        Assert.Empty(Faults(Good with { OwnLastDay = new DateOnly(2023, 3, 25) }));
        Assert.Empty(Faults(Good with { From = new DateOnly(2019, 1, 1), Forms = [], Paper = "", PaperDay = null }));
        Assert.Equal(["den-ngay", "han", "co-quan"], Faults(Good with { To = new DateOnly(2023, 3, 1), LastDay = null, Bodies = [] }).Select(RequestWords.FieldOf));
    }

    [Fact]
    public void What_is_wanted_by_the_evening_of_the_last_day_is_handed_in_that_day()
    {
        var urgent = After(Recorded<ReportRequested>((Good with { To = Today, LastDay = Today }).Decide(null, 1, Forms))).Period;
        var later = After(Recorded<ReportRequested>((Good with { To = Today }).Decide(null, 1, Forms))).Period;

        Assert.IsType<Decision.Events>(Submit(urgent, Today).Decide(null));
        Assert.Equal(ReportingRefusals.PeriodStillRuns, Refused(Submit(later, Today).Decide(null)));
        Assert.Equal(ReportingRefusals.PeriodStillRuns, Refused(Submit(urgent, Today.AddDays(-1)).Decide(null)));
    }

    [Fact]
    public void The_last_day_only_moves_later_and_says_why()
    {
        var state = After(Recorded<ReportRequested>(Good.Decide(null, 1, Forms)));

        Assert.Equal(RequestRefusals.NotLater, Refused(new RequestStep.Extend(Good.LastDay, "Mưa lũ", Today).Decide(state)));
        Assert.Equal(RequestRefusals.NotLater, Refused(new RequestStep.Extend(null, "Mưa lũ", Today).Decide(state)));
        Assert.Equal(RequestRefusals.NotLater, Refused(new RequestStep.Extend(new DateOnly(2023, 3, 26), "Mưa lũ", new DateOnly(2023, 3, 27)).Decide(state)));
        Assert.Equal(ReportingRefusals.ReasonMissing, Refused(new RequestStep.Extend(new DateOnly(2023, 3, 28), " ", Today).Decide(state)));
        var moved = After(state.Asked, Recorded<RequestExtended>(new RequestStep.Extend(new DateOnly(2023, 3, 28), "Mưa lũ", Today).Decide(state)));
        Assert.Equal((new DateOnly(2023, 3, 28), new DateOnly(2023, 3, 28)), (moved.LastDay, moved.Period.Due));
        Assert.Equal(Good.LastDay, moved.Asked.LastDay);
    }

    [Fact]
    public void A_request_is_recalled_once_while_nothing_was_handed_in()
    {
        var state = After(Recorded<ReportRequested>(Good.Decide(null, 1, Forms)));

        Assert.Equal(RequestRefusals.HandedIn, Refused(new RequestStep.Recall(true, "Nhầm", Today).Decide(state)));
        Assert.Equal(ReportingRefusals.ReasonMissing, Refused(new RequestStep.Recall(false, "", Today).Decide(state)));
        Assert.Equal(RequestRefusals.Unknown, Refused(new RequestStep.Recall(false, "Nhầm", Today).Decide(null)));
        var recalled = After(state.Asked, Recorded<RequestRecalled>(new RequestStep.Recall(false, "Nhầm", Today).Decide(state)));
        Assert.Equal("Nhầm", recalled.Recalled!.Reason);
        Assert.Equal(RequestRefusals.RecalledAlready, Refused(new RequestStep.Extend(Today.AddDays(30), "Thêm", Today).Decide(recalled)));
        var periods = new YearPeriods(2023, [recalled, state with { Asked = state.Asked with { Number = 2 } }]);
        Assert.Null(periods.Find("dot-xuat-1"));
        Assert.NotNull(periods.Find("dot-xuat-2"));
        Assert.NotNull(periods.Find("06-thang"));
    }

    [Fact]
    public void Sentences_say_the_days_that_count_and_compare_with_nothing()
    {
        var forms = FormCatalogue.Load(Measures.Shipped.Named.ToHashSet(StringComparer.Ordinal)).On(Today);
        var part = Narrative.Shipped.Parts.First(one => one.Key == "ket-qua");
        var window = new Window(new DateOnly(2023, 3, 5), new DateOnly(2023, 3, 20));
        FormFigures Figures(params (string Row, decimal Value)[] cells) =>
            new(cells.ToDictionary(one => CellKey.Of(one.Row, "cong"), one => new CellFigure(one.Value, null), StringComparer.Ordinal), new Dictionary<LedgerId, long>());

        Assert.Equal("Từ ngày 05/3/2023 đến ngày 20/3/2023:\n- Phát hiện 03 vụ việc.\n- Khởi tố mới 02 vụ án.", Narrative.Shipped.Say(part, forms, Figures(("D1", 3), ("D2", 2)), window));
        Assert.Equal("Trong ngày 05/3/2023, phát hiện 03 vụ việc.", Narrative.Shipped.Say(part, forms, Figures(("D1", 3)), new Window(window.From, window.From)));
        Assert.Equal("Từ ngày 05/3/2023 đến ngày 20/3/2023 không phát sinh.", Narrative.Shipped.Say(part, forms, Figures(("D1", 0)), window));
        Assert.Equal("", Narrative.Shipped.Say(part, forms, Figures(), window));
        Assert.Equal("Trong kỳ không phát sinh.", Narrative.Shipped.Say(part, forms, Figures(("D1", 0))));
    }

    [Fact]
    public void A_report_on_a_peak_campaign_has_sections_and_a_heading_of_its_own()
    {
        var asked = Recorded<ReportRequested>((Good with { Template = Narrative.PeakCampaign, Subject = "kết quả đợt cao điểm", Parts = ["tinh-hinh", "ket-qua", "danh-gia", "kien-nghi"] }).Decide(null, 1, Forms));

        var period = After(asked).Period;

        Assert.Equal(["Tình hình", "Kết quả thực hiện", "Đánh giá chung", "Kiến nghị, đề xuất"], Narrative.Shipped.Of(period).Select(part => part.NameVi));
        Assert.Equal("Kết quả đợt cao điểm", Narrative.Shipped.Title(period.Scope!));
        Assert.Equal("Đột xuất về tình hình giả định", Narrative.Shipped.Title(After(Recorded<ReportRequested>(Good.Decide(null, 1, Forms))).Period.Scope!));
        Assert.Equal(["chi-dao", "phong-ngua", "dau-tranh", "nan-nhan", "hop-tac", "khen-thuong", "kho-khan", "kien-nghi", "phuong-huong"], Narrative.Shipped.Of(ReportCalendars.Shipped.Find("06-thang", 2023)!).Select(part => part.Key));
    }

    [Theory]
    [InlineData("ad-hoc-3:2023", 2023)]
    [InlineData("ad-hoc:2023", null)]
    [InlineData("ad-hoc-x:2023", null)]
    [InlineData("ad-hoc-3:23", null)]
    [InlineData("six-month:2023", null)]
    public void A_word_of_an_ad_hoc_report_names_its_year(string word, int? year) => Assert.Equal(year, ReportPeriod.YearOfAdHoc(word));

    private static IEnumerable<Refusal> Faults(AskReport ask) => ask.Faults(Forms);

    private static SubmitReport Submit(ReportPeriod period, DateOnly today) => new(
        Justice, period.Key, 2023, AnyReport.Paper() with { Window = period.Window }, new Dictionary<string, decimal>(), new Dictionary<string, string>(), false, false, null, today, period.Due) { EndsOnDue = period.EndsOnDue };

    private static ReportRequest After(params object[] events)
    {
        ReportRequest? state = null;
        foreach (var (at, e) in events.Index())
        {
            state = ReportRequest.Fold(state, new Recorded(Stream, at + 1, at + 1, "thu", Today, DateTimeOffset.UnixEpoch, UserId.System, Justice, e));
        }

        return state!;
    }

    private static TEvent Recorded<TEvent>(Decision decision) => Assert.IsType<TEvent>(Assert.Single(Assert.IsType<Decision.Events>(decision).Recorded));

    private static Refusal Refused(Decision decision) => Assert.IsType<Decision.No>(decision).Refusal;
}
