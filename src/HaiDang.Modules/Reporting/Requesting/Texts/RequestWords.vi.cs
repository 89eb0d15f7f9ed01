using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Reporting.Requesting.Texts;

internal sealed class RequestWordsVi : RequestWords
{
    public override string Heading => "Yêu cầu báo cáo đột xuất";
    public override string Say => "Chọn nội dung, mốc số liệu, hạn và cơ quan phải báo cáo. Yêu cầu trở thành một kỳ riêng trong danh sách báo cáo: đôn đốc, nhập biểu, nộp, tổng hợp, trình ký như các kỳ khác.";
    public override string FromPlan => "Nội dung, mốc số liệu và cơ quan lấy từ đợt cao điểm trong kế hoạch; sửa được trước khi yêu cầu.";
    public override string Subject => "Nội dung";
    public override string SubjectHint => "Viết tiếp sau chữ “về”, ví dụ: tình hình đưa người ra nước ngoài lao động trái phép. Không ghi tên người, không ghi nội dung mật.";
    public override string From => "Số liệu từ ngày";
    public override string To => "Số liệu đến ngày";
    public override string DaysHint => "Tính cả hai ngày; có thể là thời gian đã qua.";
    public override string LastDay => "Hạn cuối (còn đúng hạn)";
    public override string LastDayHint => "Văn bản ghi “trước ngày 20/3” thì hạn cuối là 19/3.";
    public override string OwnLastDay => "Hạn của báo cáo tổng hợp do Ban Chỉ đạo lập";
    public override string OwnLastDayHint => "Ngày cuối Ban Chỉ đạo phải gửi báo cáo lên cấp trên; để trống nếu chưa có.";
    public override string OwnLaterHint => "Ghi khi hạn của báo cáo tổng hợp cũng đổi; để trống thì giữ nguyên.";
    public override string BodiesHeading => "Cơ quan phải báo cáo";
    public override string BodiesHint => "Đánh dấu cả nhóm bằng một ô, hoặc mở nhóm để chọn từng cơ quan.";
    public override string FormsHeading => "Biểu số liệu";
    public override string FormsHint => "Các biểu đang dùng; để trống nếu chỉ cần báo cáo bằng lời.";
    public override string PartsHeading => "Phần lời";
    public override string PartsHint => "Báo cáo có đúng các phần được chọn.";
    public override string PaperNumber => "Số văn bản yêu cầu";
    public override string PaperHint => "Nếu có, ví dụ 15/BCĐ-TT; khi đó ghi cả ngày.";
    public override string PaperDay => "Ngày văn bản";
    public override string Note => "Ghi chú cho cơ quan báo cáo";
    public override string NoteHint => "Điều cần lưu ý khi báo cáo. Không ghi tên người, không ghi nội dung mật.";
    public override string AskNow => "Yêu cầu báo cáo";
    public override string Asked => "Đã yêu cầu: cơ quan được yêu cầu thấy ngay ở trang việc của mình và trang báo cáo.";
    public override string WindowColumn => "Mốc số liệu (tính cả hai ngày)";
    public override string LastDayColumn => "Hạn cuối";
    public override string RecalledChip => "Đã rút";
    public override string NoForms => "Không kèm biểu";
    public override string NoParts => "Không kèm phần lời";
    public override string Recall => "Rút yêu cầu";
    public override string RecallHint => "Chỉ rút được khi chưa cơ quan nào nộp. Kỳ này mất khỏi danh sách báo cáo; lịch sử vẫn còn và số không dùng lại.";
    public override string RecallNow => "Rút yêu cầu này";
    public override string RecalledToast => "Đã rút yêu cầu.";
    public override string Reason => "Lý do";
    public override string Extend => "Lùi hạn";
    public override string ExtendHint => "Hạn chỉ lùi về sau; báo cáo đã nộp giữ nguyên đánh dấu đúng hạn hay muộn.";
    public override string NewLastDay => "Hạn cuối mới";
    public override string ExtendNow => "Lùi hạn";
    public override string ExtendedToast => "Đã lùi hạn.";
    public override string Steps => "Quá trình";
    public override string StepAsked => "Yêu cầu";
    public override string OpenList => "Xem cơ quan đã nộp, chưa nộp";
    public override string PaperRow => "Văn bản yêu cầu";
    public override string RecalledOnes => "Yêu cầu báo cáo đột xuất đã rút";
    public override string See => "Xem yêu cầu";
    public override string StepRecalled => "Rút yêu cầu";

    public override string ChooseEach(AskedGroup group) => group switch { AskedGroup.Agencies => "Chọn từng sở, ban, ngành, đoàn thể", AskedGroup.Districts => "Chọn từng huyện, thành phố", _ => "Chọn từng xã, phường, thị trấn" };

    public override string Group(AskedGroup group, string bodies) => group switch
    {
        AskedGroup.Agencies => $"Tất cả sở, ban, ngành, đoàn thể ({bodies})",
        AskedGroup.Districts => $"Tất cả Ban Chỉ đạo huyện, thành phố ({bodies})",
        AskedGroup.Communes => $"Tất cả Ban Chỉ đạo xã, phường, thị trấn ({bodies})",
        _ => $"Cơ quan được đề nghị, không tính hạn ({bodies})",
    };

    public override string About(string subject) => $"Về {subject}";

    public override string Title(int number, int year) => $"Yêu cầu báo cáo đột xuất {number}/{year}";

    public override string StepExtended(string day) => $"Lùi hạn đến {day}";

    public override string OwnUntil(string day) => $"báo cáo tổng hợp đến {day}";

    public override string Owed(string report) => $"báo cáo phải nộp: {report}";

    public override string CameBack(string report) => $"báo cáo bị trả lại để sửa: {report}";

    public override string ToJudge(string report) => $"báo cáo chờ nhận: {report}";

    public override string Missing(string report) => $"cơ quan chưa nộp: {report}";

    public override string Refused(Refusal refusal) => refusal.Code switch
    {
        "reporting.request-subject-missing" => "Xin ghi nội dung cần báo cáo.",
        "reporting.request-subject-too-long" => "Nội dung dài quá 200 chữ cái. Xin rút ngắn, phần còn lại ghi ở ghi chú.",
        "reporting.request-from-unread" => "Xin ghi ngày đầu của mốc số liệu, như 05/3/2023.",
        "reporting.request-to-unread" => "Xin ghi ngày cuối của mốc số liệu, như 20/3/2023.",
        "reporting.request-window-reversed" => "Ngày cuối của mốc số liệu đứng trước ngày đầu.",
        "reporting.request-window-ahead" => "Mốc số liệu bắt đầu sau hôm nay. Xin chọn thời gian đã bắt đầu.",
        "reporting.request-last-day-unread" => "Xin ghi hạn cuối, như 25/3/2023.",
        "reporting.request-last-day-past" => "Hạn cuối đứng trước hôm nay, là ngày yêu cầu.",
        "reporting.request-last-day-before-end" => "Hạn cuối đứng trước ngày cuối của mốc số liệu.",
        "reporting.request-own-last-day-impossible" => "Hạn của báo cáo tổng hợp phải là một ngày, như 28/3/2023, không trước hạn của các cơ quan.",
        "reporting.request-no-body" => "Xin chọn ít nhất một cơ quan.",
        "reporting.request-body-unknown" => "Có cơ quan không thuộc Ban Chỉ đạo này. Xin chọn lại trong danh sách.",
        "reporting.request-form-unknown" => "Có biểu không còn dùng vào ngày cuối của mốc số liệu. Xin chọn lại.",
        "reporting.request-part-unknown" => "Có phần lời không thuộc mẫu này. Xin chọn lại.",
        "reporting.request-nothing-wanted" => "Xin chọn ít nhất một biểu hoặc một phần lời.",
        "reporting.request-paper-too-long" => "Số văn bản dài quá. Xin ghi như 15/BCĐ-TT.",
        "reporting.request-paper-number-missing" => "Đã có ngày văn bản thì ghi cả số.",
        "reporting.request-paper-day-impossible" => "Đã có số văn bản thì ghi ngày, không sau hôm nay, như 10/3/2023.",
        "reporting.request-note-too-long" => "Ghi chú dài quá. Xin rút ngắn.",
        "reporting.request-recalled" => "Yêu cầu này đã rút.",
        "reporting.request-handed-in" => "Chưa rút được: đã có cơ quan nộp báo cáo. Có thể lùi hạn, hoặc nhận các báo cáo đã nộp.",
        "reporting.request-not-later" => "Hạn mới phải sau hạn đang có và từ hôm nay trở đi, như 25/3/2023.",
        "reporting.reason-missing" => "Xin ghi lý do trong một câu.",
        "reporting.too-long" => "Nội dung quá dài. Xin rút ngắn.",
        _ => "Không tìm thấy trong phạm vi của anh/chị.",
    };
}
