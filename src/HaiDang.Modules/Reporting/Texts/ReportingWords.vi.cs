using HaiDang.Kernel.Events;
using HaiDang.Modules.Reporting.Calendars;

namespace HaiDang.Modules.Reporting.Texts;

internal sealed class ReportingWordsVi : ReportingWords
{
    public override string Reports => "Báo cáo";
    public override string ReportsSay => "Ai phải báo cáo, báo cáo gì, chậm nhất ngày nào; chỗ nào giấy không in hạn thì ở đây cũng không có hạn.";
    public override string NoLedger => "Chưa có địa bàn nào để xem báo cáo.";
    public override string NoLedgerRemedy => "Xin người quản trị giao vai trò trong một địa bàn.";
    public override string NoPlan => "Năm này chưa có kế hoạch được thông qua, nên chưa biết cơ quan nào phải báo cáo.";
    public override string NoPlanRemedy => "Thông qua kế hoạch của năm, hoặc mở thẳng báo cáo của Ban Chỉ đạo dưới đây.";
    public override string Periods => "Các kỳ báo cáo";
    public override string PeriodColumn => "Kỳ";
    public override string WindowColumn => "Mốc số liệu (tính cả hai ngày)";
    public override string DueColumn => "Ngày cuối còn đúng hạn";
    public override string DoneColumn => "Đã xong";
    public override string WaitingColumn => "Chờ duyệt";
    public override string MissingColumn => "Còn thiếu";
    public override string OwnColumn => "Báo cáo của Ban Chỉ đạo";
    public override string NoDue => "Không in hạn";
    public override string NoDueSet => "Chưa đặt hạn";
    public override string Reconstructed => "Dựng lại, không phải mẫu chính thức";
    public override string WindowInferred => "mốc suy ra từ mốc 06 tháng và năm";
    public override string NotAsked => "Kế hoạch không yêu cầu";
    public override string BodyColumn => "Cơ quan";
    public override string StateColumn => "Tình trạng";
    public override string ReceivedColumn => "Ngày nộp";
    public override string UrgedColumn => "Đôn đốc";
    public override string Choose => "Chọn";
    public override string UrgeChosen => "Đôn đốc đã chọn";
    public override string NobodyOwes => "Kỳ này không cơ quan nào phải báo cáo trong phạm vi của anh/chị.";
    public override string NobodyOwesRemedy => "Chọn kỳ khác trong bảng trên.";
    public override string Open => "Mở";
    public override string LateWord => "nộp muộn";
    public override string NilWord => "không phát sinh";
    public override string OnBehalfWord => "nhập thay";
    public override string OtherCalendars => "Đối chiếu với các chế độ báo cáo khác";
    public override string Calendar => "Chế độ";
    public override string SendBy => "Hạn gửi";
    public override string ConflictWindow => "Kế hoạch in mốc số liệu khác lịch: xem lại bản giấy";
    public override string ConflictDue => "Hạn in trong kế hoạch đứng trước ngày chốt số liệu: xem lại bản giấy";
    public override string Forms => "Biểu số liệu";
    public override string Code => "TT";
    public override string Indicator => "Chỉ tiêu";
    public override string Unit => "Đơn vị tính";
    public override string LastYear => "Cùng kỳ năm trước";
    public override string Difference => "Tăng, giảm";
    public override string FromRegisters => "Ô không có khung nhập được tính từ sổ, không gõ đè được; thấy sai thì sửa ở hồ sơ.";
    public override string Narrative => "Phần lời";
    public override string NarrativeSay => "Câu chữ do hệ thống viết từ số liệu; sửa được. Không ghi tên người. Không soạn nội dung có độ mật ở đây.";
    public override string Save => "Lưu";
    public override string Submit => "Nộp báo cáo";
    public override string SubmitOwn => "Trình ký";
    public override string Nil => "Kỳ này không phát sinh số liệu phải gõ";
    public override string LetterField => "Số công văn của cơ quan";
    public override string LetterHint => "Nhập thay cần công văn của cơ quan đó, ví dụ 45/BC-STP.";
    public override string LetterDayField => "Ngày công văn";
    public override string LetterScanField => "Bản quét công văn";
    public override string LetterScanHint => "PDF, ảnh, Word hoặc Excel, không quá 10 MB. Không đưa tài liệu mật lên đây.";
    public override string Return => "Trả lại để sửa";
    public override string Accept => "Nhận báo cáo";
    public override string Sign => "Ghi đã ký";
    public override string Send => "Ghi đã gửi";
    public override string SendTo => "Gửi tới";
    public override string Reopen => "Lập bản thay thế";
    public override string ReasonField => "Lý do, điều cần sửa";
    public override string NumberField => "Số, ký hiệu văn bản";
    public override string NumberHint => "Để trống thì lấy số tiếp theo trong sổ đăng ký; hoặc ghi số do hệ thống văn bản của cơ quan cấp, ví dụ 12/BC-BCĐ.";
    public override string SignedOnField => "Ngày trên văn bản";
    public override string SignerField => "Chức vụ người ký";
    public override string BasisField => "Văn bản ủy quyền ký, nếu có";
    public override string BasisHint => "Ghi khi người ký không phải Trưởng ban, Phó Trưởng ban: văn bản ký thừa ủy quyền (TUQ.). Ví dụ: Quyết định số 12/QĐ-BCĐ ngày 05 tháng 01 năm 2023 của Trưởng ban.";
    public override string Steps => "Quá trình";
    public override string StepReturned => "Trả lại";
    public override string StepAccepted => "Đã nhận";
    public override string StepReopened => "Lập bản thay thế";
    public override string StepSent => "Đã gửi";
    public override string StepUrged => "Đôn đốc";
    public override string Files => "Văn bản";
    public override string WordFile => "Bản Word";
    public override string PdfFile => "Bản PDF";
    public override string ExcelFile => "Biểu Excel";
    public override string DataFile => "Dữ liệu JSON";
    public override string NoPdf => "Chưa tạo được PDF: LibreOffice không có trên máy chủ hoặc không trả lời kịp. Bản Word vẫn tải được.";
    public override string SavedToast => "Đã lưu bản nháp.";
    public override string StepToast => "Đã ghi.";
    public override string ConnectionLost => "Mất kết nối: chưa lưu được, đừng đóng trang.";
    public override string KeptHere => "Chưa gửi được, giữ các ô số trên máy này; có mạng lại sẽ tự gửi. Phần lời chưa được giữ: đừng đóng trang.";
    public override string LikeExcel => "Phím mũi tên, Enter để sang ô khác; dán được cả khối ô từ Excel; Ctrl+Z, Ctrl+Y để hoàn tác, làm lại.";
    public override string SavedAtWord => "Đã lưu";
    public override string ClashHeading => "Người khác vừa điền khác ở những ô này; phần của anh/chị chưa được lưu. Gõ lại nếu đúng là số của anh/chị.";
    public override string TheirsColumn => "Người khác điền";
    public override string MineColumn => "Anh/chị điền";
    public override string RemarksHeading => "Điều cần sửa";
    public override string MissingBodies => "Chưa có báo cáo của";
    public override string CountedBodies => "Đã cộng báo cáo của";
    public override string Explanation => "Giải trình chênh lệch";
    public override string LowerNote => "cấp dưới báo";
    public override string Since => "Thay đổi sau khi chốt";
    public override string SinceSay => "So báo cáo đã chốt với sổ hôm nay, theo đúng định nghĩa lúc chốt. Báo cáo đã chốt không đổi.";
    public override string SinceNothing => "Không ô nào khác.";
    public override string SinceNothingRemedy => "Không cần lập bản thay thế.";
    public override string FrozenColumn => "Khi chốt";
    public override string NowColumn => "Theo sổ hôm nay";
    public override string EntriesColumn => "Do mục nhập sau";
    public override string MendedWord => "đính chính";
    public override string Editions => "Các bản";

    public override string DocumentRegister => "Sổ đăng ký văn bản";

    public override string Wordings => "Các bản lời văn";

    public override string NoWordings => "Chưa có ai sửa lời văn của báo cáo này";

    public override string NoWordingsRemedy => "Mỗi lần lưu phần lời văn, bản trước được giữ ở đây.";

    public override string WordingStands => "Đang dùng";

    public override string BringBack => "Khôi phục bản này";

    public override string Sources => "Nguồn";

    public override string OwnTemplates => "Mẫu văn bản của đơn vị";

    public override string CheckPaper => "Kiểm tra văn bản";

    public override string CheckSay => "Văn bản có mã này đã được ký và lưu như dưới đây. So số, ngày và mã băm của tệp với bản đang cầm.";

    public override string NoSuchPaper => "Không có văn bản nào mang mã này";

    public override string NoSuchPaperRemedy => "Quét lại mã hoặc kiểm tra địa chỉ; nếu vẫn không thấy, hỏi cơ quan ban hành.";

    public override string OpenRecord => "Mở báo cáo";

    public override string Pasted(string cells, string left) => $"Đã dán {cells} ô; bỏ qua {left} ô không có khung nhập.";

    public override string Replaced(int edition) => $"Đã có bản thay thế {edition - 1}";

    public override string YearOnly(int year) => $"năm {year}";

    public override string UrgedToast(int bodies) => $"Đã đôn đốc {bodies} cơ quan.";

    public override string SubmittedToast(bool late) => late ? "Đã nộp, sau hạn: báo cáo được nhận và ghi là nộp muộn." : "Đã nộp.";

    public override string DaysLeft(int days) => days > 0 ? $"còn {days} ngày" : days == 0 ? "hạn hôm nay" : $"quá hạn {-days} ngày";

    public override string DaysLeftTo(string day) => $"nên gửi trước ngày nghỉ, chậm nhất {day}";

    public override string Absorbed(string period) => $"gộp vào báo cáo {char.ToLowerInvariant(period[0])}{period[1..]}";

    public override string EditionWord(int edition) => edition == 1 ? "Bản đầu" : $"Bản thay thế {edition - 1}";

    public override string NoNumber(string typed) => $"“{typed}” chưa đọc được thành số. Gõ như 1.250 hoặc 12,5.";

    public override string ExplainRow(string row, string now, string before) => $"{row}: {now} khác nhiều so với cùng kỳ ({before}). Xin ghi một câu giải trình.";

    public override string DoesNotAdd(string row) => $"{row}: cộng các phần không khớp với tổng.";

    public override string StepSubmitted(int edition, bool late, bool nil) => $"Nộp{(edition > 1 ? $" bản thay thế {edition - 1}" : "")}{(nil ? ", không phát sinh" : "")}{(late ? ", muộn" : "")}";

    public override string OnBehalf(string letter, string? day) => $"Nhập thay theo công văn {letter}{(day is null ? "" : $" ngày {day}")}";

    public override string InPlaceOf(string who, string absent) => $"{who} thay mặt {absent}";

    public override string EmpoweredBy(string paper) => $"theo {char.ToLowerInvariant(paper[0])}{paper[1..]}";
    public override string StepSigned(string number) => $"Ký số {number}";

    public override string Period(ReportPeriod period) => period.Kind switch
    {
        PeriodKind.Quarter => $"Quý {(period.Number switch { 1 => "I", 2 => "II", 3 => "III", _ => "IV" })} năm {period.Year}",
        PeriodKind.SixMonth => $"06 tháng đầu năm {period.Year}",
        PeriodKind.AdHoc => $"Đột xuất {period.Number}/{period.Year}, về {period.Scope?.Subject}",
        _ => $"Năm {period.Year}",
    };

    public override string FeedReport(ReportPeriod period) => period.Kind is PeriodKind.AdHoc ? $"báo cáo đột xuất {period.Number}/{period.Year}" : $"báo cáo {char.ToLowerInvariant(Period(period)[0])}{Period(period)[1..]}";

    public override string Standing(DueStanding standing) => standing switch
    {
        DueStanding.Running => "Chưa hết kỳ",
        DueStanding.Open => "Chưa nộp",
        DueStanding.Asked => "Đề nghị, không tính hạn",
        DueStanding.Missing => "Quá hạn, chưa nộp",
        DueStanding.Submitted => "Chờ duyệt",
        DueStanding.Returned => "Đã trả lại",
        _ => "Xong",
    };

    public override string State(ReportState state) => state switch
    {
        ReportState.Draft => "Đang soạn",
        ReportState.Submitted => "Đã nộp, trình ký",
        ReportState.Returned => "Trả lại để sửa",
        ReportState.Accepted => "Đã nhận",
        ReportState.Signed => "Đã ký",
        _ => "Đã gửi",
    };

    public override string Refused(Refusal refusal) => refusal.Code switch
    {
        "reporting.already-submitted" => "Báo cáo đã nộp: chờ được trả lại, hoặc lập bản thay thế, rồi mới sửa.",
        "reporting.period-still-runs" => "Kỳ số liệu chưa kết thúc: lưu lại, nộp sau ngày chốt số liệu.",
        "reporting.letter-missing" => "Nhập thay cần số công văn của cơ quan đó.",
        "reporting.letter-day-impossible" => "Xin ghi ngày công văn, không sau hôm nay, viết như 18/5/2023.",
        "reporting.nil-with-figures" => "Đã đánh dấu không phát sinh mà có ô khác 0. Bỏ một trong hai.",
        "reporting.not-now" => "Bước này chưa làm được ở tình trạng hiện tại của báo cáo.",
        "reporting.reason-missing" => "Xin ghi lý do bằng một câu.",
        "reporting.too-long" => "Nội dung quá dài. Xin rút ngắn.",
        "reporting.number-missing" => "Xin ghi số văn bản và chức vụ người ký.",
        "reporting.day-impossible" => "Ngày ký phải từ ngày nộp đến hôm nay, viết như 18/5/2023.",
        "reporting.nothing-chosen" => "Chưa chọn cơ quan nào để đôn đốc.",
        _ => "Không tìm thấy trong phạm vi của anh/chị.",
    };
}
