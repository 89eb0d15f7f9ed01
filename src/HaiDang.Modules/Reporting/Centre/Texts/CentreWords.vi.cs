using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Reporting.Centre.Texts;

internal sealed class CentreWordsVi : CentreWords
{
    public override string Packages => "Gói báo cáo gửi lên";
    public override string PackagesSay => "Mỗi báo cáo đã gửi được đóng thành một tệp có chữ ký của cơ quan: số liệu, bản Word và biểu Excel. Gói mang số nối tiếp để nơi nhận biết thiếu gói nào.";
    public override string OfficeKeyHeading => "Khóa của cơ quan";
    public override string OfficeKeySay => "Gửi khóa công khai bằng văn bản cho nơi nhận; đọc mã đối chiếu khóa qua điện thoại để đối chiếu.";
    public override string NoKey => "Máy chủ chưa có khóa của cơ quan.";
    public override string NoKeyRemedy => "Quản trị hệ thống đặt tệp khóa rồi khởi động lại; báo cáo vẫn lập và in được.";
    public override string Fingerprint => "Mã đối chiếu khóa";
    public override string PublicKeyField => "Khóa công khai";
    public override string NoPackages => "Chưa đóng gói báo cáo nào.";
    public override string NoPackagesRemedy => "Mở báo cáo đã ghi gửi rồi bấm “Đóng gói gửi lên”.";
    public override string Pack => "Đóng gói gửi lên";
    public override string Packed => "Đã đóng gói.";
    public override string Number => "Gói số";
    public override string Report => "Báo cáo";
    public override string Edition => "Bản";
    public override string MadeOn => "Ngày đóng gói";
    public override string Digest => "Mã băm";
    public override string Download => "Tải gói";
    public override string Inbox => "Nhận báo cáo các tỉnh";
    public override string InboxSay => "Gói được nhận khi đúng chữ ký, nguyên vẹn, đúng kỳ, đúng bản biểu và đúng thứ tự. Gói đã nhận không đổi được nữa.";
    public override string TakeHeading => "Nhận một gói";
    public override string FileField => "Tệp gói báo cáo";
    public override string Take => "Kiểm tra và nhận";
    public override string Senders => "Nơi gửi";
    public override string SenderColumn => "Tỉnh, thành phố";
    public override string LastColumn => "Gói mới nhất";
    public override string MissingNumbers => "Còn thiếu gói số";
    public override string NoSenders => "Chưa ghi khóa của nơi gửi nào.";
    public override string NoSendersRemedy => "Ghi khóa công khai theo văn bản của cơ quan gửi ở phần dưới.";
    public override string RegisterHeading => "Ghi khóa của nơi gửi";
    public override string RegisterSay => "Khóa mới thay khóa cũ từ lúc ghi. So mã đối chiếu khóa với cơ quan gửi trước khi ghi.";
    public override string OfficeField => "Tỉnh, thành phố gửi";
    public override string BasisField => "Số và ngày văn bản thông báo khóa";
    public override string BasisHint => "Ví dụ 12/BCĐ-TT ngày 05/01/2023.";
    public override string Register => "Ghi khóa";
    public override string IntakeKeyHeading => "Mã tiếp nhận";
    public override string IntakeKeySay => "Chỉ hiện một lần. Giao cho cơ quan gửi bằng đường an toàn để hệ thống của họ gửi thẳng, không cần mang tệp.";
    public override string Consolidated => "Tổng hợp báo cáo các tỉnh";
    public override string ConsolidatedSay => "Cộng bản mới nhất của từng tỉnh. Trong sổ của một tỉnh mỗi vụ, mỗi người chỉ tính một lần; vụ việc nhiều tỉnh cùng báo cáo thì có thể tính nhiều lần, vì gói không mang gì để nhận ra vụ việc hay người.";
    public override string Arrived => "Đã nhận";
    public override string NotArrived => "Chưa nhận báo cáo của";
    public override string NothingArrived => "Chưa nhận báo cáo nào của kỳ này.";
    public override string NothingArrivedRemedy => "Nhận gói của các tỉnh rồi mở lại trang này.";
    public override string ReportNumber => "Số báo cáo";
    public override string ReceivedOn => "Ngày nhận";
    public override string ByProgram => "gửi thẳng qua mạng";
    public override string AtLeast => "ít nhất";
    public override string NoGap => "Không thiếu";
    public override string AdHocHeading => "Báo cáo đột xuất đã nhận";
    public override string AdHocSay => "Mỗi báo cáo đột xuất có nội dung và mốc số liệu riêng, nên không cộng với báo cáo định kỳ hay báo cáo của tỉnh khác.";
    public override string AdHocSubject => "Về";

    public override string Taken(string office, long number, IReadOnlyList<long> missing) =>
        $"Đã nhận gói số {number} của {office}.{(missing.Count > 0 ? $" Còn thiếu gói số {string.Join(", ", missing)}." : "")}";

    public override string Arrivals(int arrived, int all) => $"{arrived}/{all} tỉnh, thành phố đã gửi";

    public override string Refused(Refusal refusal) => refusal.Code switch
    {
        "reporting.not-a-package" => "Tệp này không phải gói báo cáo.",
        "reporting.package-changed" => "Tệp trong gói đã bị thay đổi sau khi ký. Xin bản khác từ cơ quan gửi.",
        "reporting.sender-unknown" => "Chưa ghi khóa của cơ quan mà gói nêu tên.",
        "reporting.signature-wrong" => "Chữ ký không phải của cơ quan mà gói nêu tên, hoặc nội dung đã bị thay đổi.",
        "reporting.package-replayed" => "Gói này đã nhận rồi.",
        "reporting.package-number-taken" => "Đã nhận một gói khác mang số này. Hỏi lại cơ quan gửi.",
        "reporting.package-chain-broken" => "Gói không nối tiếp gói trước của cơ quan gửi. Hỏi lại cơ quan gửi.",
        "reporting.package-other-period" => "Ngày số liệu của gói không phải của kỳ mà gói nêu.",
        "reporting.package-other-edition" => $"Biểu {refusal.Values?.GetValueOrDefault("form")} không phải bản đang dùng ở đây.",
        "reporting.packed-meanwhile" => "Một báo cáo khác vừa được đóng gói. Bấm lại.",
        "reporting.no-public-key" => "Đây chưa phải khóa công khai: dán nguyên dòng chữ mà cơ quan gửi cung cấp.",
        "reporting.no-office-key" => "Máy chủ chưa có khóa của cơ quan nên chưa ký được gói.",
        "reporting.letter-missing" => "Cần số và ngày văn bản thông báo khóa.",
        "reporting.too-long" => "Nội dung quá dài. Xin rút ngắn.",
        "reporting.day-impossible" => "Ngày ký, ngày gửi trong gói không thể đúng.",
        "reporting.nothing-chosen" => "Chọn tệp gói hoặc chọn tỉnh trong danh sách.",
        "reporting.not-now" => "Chỉ đóng gói được báo cáo đã ký và đã ghi gửi.",
        _ => "Không tìm thấy trong phạm vi của anh/chị.",
    };
}
