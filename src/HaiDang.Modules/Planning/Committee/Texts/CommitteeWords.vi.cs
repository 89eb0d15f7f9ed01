using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning.Committee.Texts;

internal sealed partial class CommitteeWordsVi : CommitteeWords
{
    public override string Refused(Refusal refusal) => CommitteeRefusalWords.Vietnamese(refusal);

    // Where one is
    public override string Committee => "Ban Chỉ đạo";
    public override string CommitteeShort => "BCĐ";
    public override string YearOnly(int year) => $"năm {year}";
    public override string NoCommittee => "Chưa có Ban Chỉ đạo nào trong phạm vi của anh/chị.";
    public override string FirstPageSays(string members, string held, string missing) => $"Có {members} thành viên đương nhiệm, đã họp định kỳ {held} kỳ, {missing} kỳ đã qua chưa ghi nhận cuộc họp.";
    public override string Registers => "Các sổ";
    public override string RegisterColumn => "Sổ";
    public override string EntriesColumn => "Mục";
    public override string OpenColumn => "Còn mở";
    public override string AddColumn => "Ghi mới";
    public override string InOfficeToday(string day) => $"Đương nhiệm ngày {day}";
    public override string OtherYears => "Năm khác";
    public override string MeetingCalendar => "Lịch họp định kỳ";
    public override string MeetingCalendarSays => "Ba nhịp: quý, 6 tháng, năm, theo năm công tác của Ban Chỉ đạo. Trong kỳ không đặt ngày nào: ngày họp do Thường trực ghi.";
    public override string PeriodColumn => "Kỳ";
    public override string PeriodOverNotHeld => "Kỳ đã qua, chưa ghi nhận";
    public override string PeriodToCome => "Chưa đến kỳ";
    public override string NotHeldYetInPeriod => "Trong kỳ, chưa họp";

    // Parts of every page
    public override string State => "Trạng thái";
    public override string WhatColumn => "Nội dung";
    public override string DayLabel => "Ngày";
    public override string Body => "Cơ quan";
    public override string Reason => "Lý do";
    public override string Yes => "Có";
    public override string Asked => "Đã đề nghị";
    public override string Set => "Đã lên lịch";
    public override string StillOpen => "Còn mở";
    public override string Save => "Lưu";
    public override string Amend => "Đính chính";
    public override string AmendIn(string register) => $"Đính chính: {register}";
    public override string AmendReason => "Lý do đính chính";
    public override string BackTo(string place) => $"Về {place}";
    public override string Retract => "Rút lại";
    public override string RetractWhat(string what) => $"Rút lại: {what}";
    public override string RetractedBecause(string reason) => $"Đã rút lại: {reason}";
    public override string AmendedBecause(string reason) => $"Đã đính chính: {reason}";
    public override string History => "Lịch sử";
    public override string HistoryLine(string moment, string by) => $"{moment}, {by}";
    public override string NextSteps => "Ghi tiếp";
    public override string ChangedMeanwhile => "Trong lúc anh/chị sửa, đã có người ghi thêm.";
    public override string ChangedRemedy => "Phần anh/chị gõ vẫn còn. Xem lại rồi lưu lần nữa.";
    public override string SavedToast => "Đã lưu.";
    public override string AmendedToast => "Đã đính chính, lịch sử giữ cả hai bản.";
    public override string RetractedToast => "Đã rút lại, lịch sử vẫn còn.";
    public override string NameErasedToast => "Đã xóa họ tên. Chức vụ và lịch sử vẫn còn.";
    public override string Find => "Tìm";
    public override string FindIn(string register) => $"Tìm trong {register}";
    public override string NothingFound => "Chưa có mục nào khớp.";
    public override string NothingFoundRemedy => "Bớt một từ, hoặc gõ phần đầu của mỗi từ.";
    public override string EmptyRemedy(string add) => $"Khi có, bấm “{add}”.";
    public override string Scrolls(string what) => $"{what}, cuộn ngang được";

    // Fields
    public override string Papers => "Tài liệu";
    public override string EvidenceFiles => "Minh chứng";
    public override string PersonName => "Họ và tên";
    public override string PersonNameHint => "Giữ riêng, xóa được; không vào lịch sử, địa chỉ hay nhật ký.";
    public override string EraseName => "Xóa họ tên";
    public override string EraseNameMeans => "Chỉ xóa họ tên; chức vụ và các ngày vẫn còn.";
    public override string NoNames => "Không ghi họ tên người.";
    public override string DecisionNumber => "Số quyết định";
    public override string SignedOn => "Ngày ký";
    public override string FromDay => "Từ ngày";
    public override string LastDay => "Đến hết ngày";
    public override string LastDayOptional => "Đến hết ngày (nếu có)";
    public override string FromTo(string from, string to) => $"từ {from} đến {to}";
    public override string Since(string from) => $"từ {from}";
    public override string Venue => "Địa điểm";
    public override string TextLabel => "Nội dung";
    public override string ResponsibleBody => "Cơ quan chịu trách nhiệm";
    public override string BodyConcerned => "Cơ quan liên quan";
    public override string BodyConcernedOrAll => "Cơ quan liên quan (để trống nếu là của cả Ban Chỉ đạo)";
    public override string WholeCommittee => "Cả Ban Chỉ đạo";
    public override string DueOptional => "Hạn hoàn thành (nếu có)";
    public override string WhatWasDone => "Đã làm gì";
    public override string People(int count) => $"{count} người";

    // Review
    public override string YearReview => "Tổng kết năm";
    public override string ReviewOfYear(int year) => $"Tổng kết năm {year}";
    public override string ReviewSays(string day) => $"Những điểm chính tính đến {day}; mỗi con số mở ra sổ của nó. Phần đánh giá do Thường trực viết, các bản trước vẫn giữ.";
    public override string Section(Planning.Committee.ReviewSection one) => one switch
    {
        Planning.Committee.ReviewSection.Duties => "Nhiệm vụ",
        Planning.Committee.ReviewSection.Targets => "Chỉ tiêu",
        Planning.Committee.ReviewSection.Meetings => "Họp và hoạt động chung",
        Planning.Committee.ReviewSection.Inspections => "Kiểm tra",
        Planning.Committee.ReviewSection.Shortcomings => "Tồn tại, hạn chế",
        Planning.Committee.ReviewSection.Difficulties => "Khó khăn, vướng mắc",
        Planning.Committee.ReviewSection.Direction => "Chỉ đạo, thông báo, tập huấn",
        Planning.Committee.ReviewSection.AwarenessDays => "Ngày 30/7",
        Planning.Committee.ReviewSection.Commendations => "Khen thưởng",
        _ => "Sang năm sau",
    };
    public override string NoPlanYet => "Chưa có kế hoạch được thông qua cho năm này.";
    public override string DutiesDone(int done, int all) => $"{done}/{all} nhiệm vụ hoàn thành";
    public override string DutiesLate(int late, int doneLate) => $"{late} nhiệm vụ quá hạn, {doneLate} nhiệm vụ hoàn thành chậm";
    public override string DutiesByBody => "Nhiệm vụ theo cơ quan";
    public override string DutiesColumn => "Nhiệm vụ";
    public override string ReportedColumn => "Đã báo";
    public override string DoneColumn => "Hoàn thành";
    public override string LateColumn => "Quá hạn";
    public override string TargetsSet(int count) => $"{count} chỉ tiêu trong kế hoạch; giá trị đạt được xem ở từng chỉ tiêu";
    public override string MeetingsHeld(int held, int due) => $"{held}/{due} kỳ họp định kỳ đã họp";
    public override string OtherActivities(int count) => $"{count} cuộc họp, hoạt động đột xuất";
    public override string ConclusionsDone(int done, int all) => $"{done}/{all} kết luận đã hoàn thành";
    public override string InspectionsDone(int ended, int all) => $"{ended}/{all} đợt kiểm tra đã kết thúc";
    public override string RecommendationsDone(int closed, int all) => $"{closed}/{all} kiến nghị đã đóng";
    public override string ShortcomingsRemedied(int done, int all) => $"{done}/{all} tồn tại đã khắc phục";
    public override string DifficultiesSettled(int done, int all) => $"{done}/{all} khó khăn đã giải quyết";
    public override string DocumentsCount(int issued, int all) => $"{all} văn bản vào sổ, trong đó {issued} văn bản đi";
    public override string BulletinsCount(int count) => $"{count} thông báo phương thức, thủ đoạn";
    public override string TrainingCount(int classes, int staff) => $"{classes} lớp tập huấn, {staff} lượt cán bộ";
    public override string AwarenessCount(int count, int bodies) => $"{count} hoạt động 30/7 của {bodies} cơ quan";
    public override string CommendationsDecided(int decided, int all) => $"{decided}/{all} đề xuất đã có quyết định khen";
    public override string CommendationDays(int most) => $"Lâu nhất {most} ngày từ khi lập thành tích đến quyết định";
    public override string CarriedToNext(int count) => $"{count} tồn tại chưa khắc phục sẽ chuyển sang danh sách năm sau";
    public override string OpenNextYear(int year) => $"Mở kế hoạch năm {year}";
    public override string Assessment => "Đánh giá";
    public override string WriteAssessment => "Viết đánh giá";
    public override string ChangeAssessment => "Sửa đánh giá";
    public override string AssessmentOf(string section) => $"Đánh giá: {section}";
    public override string EarlierVersions(int count) => $"{count} bản trước";
    public override string DocumentMade(string document) => document == "bien-ban" ? "Biên bản (.docx)" : "Quyết định (.docx)";

    public override string VersionNumber(int number) => $"Bản {number}";
}
