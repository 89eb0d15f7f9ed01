using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning.Texts;

namespace HaiDang.Modules.Planning.Calendars.Texts;

internal sealed class CalendarsWordsVi : CalendarsWords
{
    public override string MonthHeading(int month, int year) => $"Tháng {month}/{year}";
    public override string MonthScrolls => "Lịch tháng, cuộn ngang được";
    public override string Previous => "Tháng trước";
    public override string Next => "Tháng sau";
    public override string ThisMonth => "Tháng này";
    public override string Weekday(DayOfWeek day) => day is DayOfWeek.Sunday ? "Chủ nhật" : $"Thứ {(day switch { DayOfWeek.Monday => "Hai", DayOfWeek.Tuesday => "Ba", DayOfWeek.Wednesday => "Tư", DayOfWeek.Thursday => "Năm", DayOfWeek.Friday => "Sáu", _ => "Bảy" })}";
    public override string Today => "hôm nay";
    public override string ToCheck => "cần đối chiếu";
    public override string WorkedFor(string day) => $"làm bù cho {day}";
    public override string NoDaysOff(int year) => $"Chưa có lịch nghỉ năm {year}: chỉ hiện ngày của kế hoạch, không đoán ngày nghỉ.";
    public override string FallsOnDayOff(string next) => $"Rơi vào ngày nghỉ; ngày làm việc kế tiếp là {next}. Ngày in trong kế hoạch được giữ nguyên.";
    public override string FallsOnDayOffUnknownNext => "Rơi vào ngày nghỉ. Ngày in trong kế hoạch được giữ nguyên.";
    public override string Body => "Cơ quan";
    public override string EveryBody => "Tất cả cơ quan";
    public override string Filter => "Lọc";
    public override string OnlyOf(string body) => $"Đang xem riêng {body}";
    public override string CampaignShort(string code) => $"cao điểm {code}";
    public override string Timeline => "Cả năm trên một hình";
    public override string TimelineMeans => "Thanh là khoảng thời gian, tính cả hai ngày đầu, cuối; chấm tròn là hạn của nhiệm vụ, ô vuông là hạn gửi báo cáo, tam giác là hạn đã qua mà chưa xong.";
    public override string TimelineTable => "Xem dạng bảng";
    public override string Kind => "Loại";
    public override string LineKind(LineKind kind) => kind switch { Calendars.LineKind.Campaign => "Đợt cao điểm", Calendars.LineKind.Duty => "Nhiệm vụ có hạn", Calendars.LineKind.Recurring => "Nhiệm vụ định kỳ", _ => "Báo cáo" };
    public override string Code => "Mã";
    public override string Span => "Khoảng thời gian";
    public override string LastDays => "Hạn";
    public override string Empty => "Kế hoạch không in ngày nào và chưa đặt định kỳ cho nhiệm vụ nào.";
    public override string DutyDue(string code) => $"hạn {code}";
    public override string Opens(string code) => $"bắt đầu đợt {code}";
    public override string Closes(string code) => $"ngày cuối đợt {code}";
    public override string PeriodDue(string code, string period) => $"{code}: hạn {period}";

    public override string Cadence(Cadence cadence) => cadence switch { Calendars.Cadence.Monthly => "hằng tháng", Calendars.Cadence.Quarterly => "hằng quý", Calendars.Cadence.HalfYearly => "6 tháng", Calendars.Cadence.Yearly => "hằng năm", _ => "thường xuyên" };
    public override string Period(Occurrence occurrence) => occurrence.Cadence switch { Calendars.Cadence.Monthly => $"tháng {occurrence.Number}", Calendars.Cadence.Quarterly => $"quý {(occurrence.Number switch { 1 => "I", 2 => "II", 3 => "III", _ => "IV" })}", Calendars.Cadence.HalfYearly => occurrence.Number == 1 ? "6 tháng đầu năm" : "6 tháng cuối năm", _ => $"năm {occurrence.Period.To.Year}" };
    public override string Periods => "Các kỳ";
    public override string PeriodsOf(string code) => $"Các kỳ của nhiệm vụ {code}";
    public override string ComesBack(string cadence) => $"Thực hiện {cadence}";
    public override string DueEach(int day) => day == 31 ? "hạn là ngày cuối của mỗi kỳ" : $"hạn là ngày {day} của tháng cuối mỗi kỳ";
    public override string DueYearly(string day) => $"hạn là ngày {day}";
    public override string SetByOffice(string reason) => $"Do cơ quan thường trực đặt: {reason}";
    public override string NoDueDay => "không đặt hạn: báo theo kỳ, không tính quá hạn";
    public override string ContinuousMeans => "Việc thường xuyên không chia kỳ: kết quả báo ở trang nhiệm vụ.";
    public override string NotRecurring => "Nhiệm vụ này chưa đặt định kỳ.";
    public override string NotRecurringRemedy => "Khi cơ quan thường trực đặt, mỗi kỳ có kết quả riêng và hiện trong lịch.";
    public override string Proposal(string words, string cadence) => $"Lời của nhiệm vụ có “{words}”: có thể là {cadence}.";
    public override string ProposedDay(string name, string day) => $"Lời của nhiệm vụ nhắc tới {name}, ngày {day} hằng năm.";
    public override string SetHeading => "Đặt định kỳ";
    public override string CadenceLabel => "Bao lâu một lần";
    public override string ChooseCadence => "Chọn";
    public override string OneThing => "Một lần, không định kỳ";
    public override string DueDayLabel => "Hạn vào ngày";
    public override string DueDayHint => "Của tháng cuối mỗi kỳ; 31 là ngày cuối tháng. Để trống nếu không đặt hạn.";
    public override string DueMonthLabel => "Tháng (chỉ với hằng năm)";
    public override string DueMonthHint => "Ví dụ ngày 30 tháng 7 hằng năm.";
    public override string ReasonLabel => "Căn cứ";
    public override string ReasonHint => "Lời trong kế hoạch hoặc ý kiến của cơ quan thường trực; người xem lịch sử sẽ đọc câu này.";
    public override string Set => "Ghi định kỳ";
    public override string SetToast(string code) => $"Đã đặt định kỳ cho nhiệm vụ {code}.";
    public override string DroppedToast(string code) => $"Nhiệm vụ {code} không còn định kỳ; kết quả đã báo vẫn giữ trong lịch sử.";
    public override string Conflict => "Trong lúc anh/chị nhập, phần này đã có thay đổi. Phần đã gõ vẫn còn ở dưới; xem lại rồi ghi lần nữa.";
    public override string ConflictSet(string cadence) => $"Đã đặt: {cadence}";
    public override string ConflictDropped => "Đã bỏ định kỳ";
    public override string ConflictReported(string progress, string day) => $"Đã ghi: {progress}, tính đến {day}";
    public override string PeriodLabel => "Kỳ";
    public override string PeriodDueLabel => "Hạn";
    public override string Bodies => "Cơ quan";
    public override string NotBegun => "chưa tới kỳ";
    public override string PeriodDone(string done, string all) => $"{done}/{all} cơ quan xong";
    public override string PeriodLate => "Quá hạn";
    public override string ReportHeading => "Báo kết quả một kỳ";
    public override string ChoosePeriod => "Chọn kỳ";
    public override string PeriodMissing => "Chưa chọn kỳ. Chọn kỳ mà kết quả này thuộc về.";
    public override string ReportedToast(string period) => $"Đã ghi kết quả {period}.";
    public override string ToDuty => "Về trang nhiệm vụ";
    public override string PeriodsScroll => "Các kỳ, cuộn ngang được";

    public override string Campaign(string window) => $"Đợt cao điểm {window}";
    public override string Campaigns => "Đợt cao điểm";
    public override string CampaignState(Campaign campaign, string days) => campaign.IsRunning ? $"Đang diễn ra, còn {days} ngày, tính cả hôm nay." : campaign.DaysUntil > 0 ? $"Còn {days} ngày nữa thì bắt đầu." : "Đã kết thúc.";
    public override string CampaignDuties => "Nhiệm vụ trong đợt";
    public override string CampaignBodies => "Cơ quan tham gia";
    public override string ReportedWithin => "Kết quả báo trong đợt";
    public override string ReportedWithinMeans => "Các kết quả tính đến một ngày nằm trong đợt, kể cả ngày đầu và ngày cuối.";
    public override string AskReport => "Yêu cầu báo cáo đợt cao điểm";
    public override string NothingWithin => "Chưa có cơ quan nào báo kết quả của một ngày trong đợt.";
    public override string ClosingNote => "Kết luận đợt cao điểm";
    public override string NotClosed => "Chưa ghi kết luận.";
    public override string ClosedOn(string day) => $"ghi ngày {day}";
    public override string CloseHeading => "Ghi kết luận";
    public override string CloseLabel => "Đợt cao điểm mang lại gì";
    public override string CloseHint => "Kết quả chính, việc còn lại, bài học. Không ghi tên người.";
    public override string Close => "Ghi kết luận";
    public override string ClosedToast => "Đã ghi kết luận đợt cao điểm.";
    public override string WorkingDays(string days) => $"{days} ngày làm việc";
    public override string BothDaysIn => "tính cả hai ngày đầu, cuối";

    public override string Feeds => "Lịch cho chương trình khác";
    public override string FeedsMean => "Mỗi cơ quan có thể lấy hạn của mình vào lịch trên máy tính hoặc điện thoại (tệp .ics). Lịch chỉ có mã, lời ngắn của nhiệm vụ và ngày; không có tên người, không có nội dung báo cáo.";
    public override string FeedsWarning => "Ai có địa chỉ thì xem được lịch, không cần đăng nhập. Chỉ dán vào chương trình lịch; khi lộ thì thu hồi rồi tạo địa chỉ mới.";
    public override string NoFeed => "Chưa có địa chỉ nào đang dùng.";
    public override string MakeFeed => "Tạo địa chỉ";
    public override string FeedMade => "Địa chỉ mới, chỉ hiện một lần";
    public override string FeedMadeRemedy => "Chép ngay vào chương trình lịch: hệ thống không giữ địa chỉ này và không hiện lại được.";
    public override string FeedAddress => "Địa chỉ lịch";
    public override string FeedOf(string body) => $"Lịch của {body}";
    public override string MadeOn(string moment) => $"tạo lúc {moment}";
    public override string AskedOn(string moment) => $"được đọc gần nhất lúc {moment}";
    public override string NeverAsked => "chưa được đọc lần nào";
    public override string Revoke => "Thu hồi";
    public override string RevokeOf(string body) => $"Thu hồi địa chỉ của {body}";
    public override string Revoked => "Đã thu hồi; từ giờ địa chỉ đó không mở được lịch nữa.";
    public override string FeedName(string body) => $"Phòng, chống mua bán người – {body}";
    public override string FeedDuty(string code, string words) => $"Hạn nhiệm vụ {code}: {words}";
    public override string FeedReport(string report) => $"Hạn gửi {report}";
    public override string FeedCampaign(string code, string words) => $"Đợt cao điểm {code}: {words}";

    public override string Refused(Refusal refusal) => refusal.Code switch
    {
        "planning.no-such-due-day" => "Ngày hạn này không có trong kỳ đã chọn. Nhập ngày 1 đến 31; với hằng năm nhập cả ngày và tháng.",
        "planning.not-recurring" => "Nhiệm vụ này chưa đặt định kỳ nên không có gì để bỏ.",
        "planning.period-not-begun" => "Kỳ này chưa bắt đầu. Chọn kỳ đã tới.",
        "planning.campaign-not-begun" => "Đợt cao điểm chưa bắt đầu nên chưa ghi kết luận được.",
        _ => PlanningRefusalWords.Vietnamese(refusal),
    };
}
