using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers.Registers;

namespace HaiDang.Modules.Dossiers.Texts;

internal sealed class DossierWordsVi : DossierWords
{
    public override string Refused(Refusal refusal) => DossierRefusalWords.Vietnamese(refusal);

    // Lists
    public override string FindIn(string register) => $"Tìm trong {register} (số, từ khóa)";
    public override string Find => "Tìm";
    public override string FilterAndColumns => "Lọc và cột";
    public override string Filter => "Lọc";
    public override string ClearFilter => "Bỏ lọc";
    public override string StateLabel => "Tình trạng";
    public override string AllOfThem => "Tất cả";
    public override string KeeperLabel => "Đơn vị thụ lý";
    public override string FromLabel => "Từ ngày";
    public override string ToLabel => "Đến hết ngày";
    public override string DueLabel => "Thời hạn";
    public override string Due(DueFilter due) => due switch { DueFilter.Late => "Quá hạn", DueFilter.Soon => "Còn không quá 3 ngày", _ => "Tạm dừng thời hạn" };
    public override string OpenLabel => "Còn mở hay đã xong";
    public override string OnlyOpen => "Còn mở";
    public override string OnlyClosed => "Đã xong";
    public override string OrderLabel => "Sắp xếp";
    public override string Order(DossierOrder order) => order switch { DossierOrder.Oldest => "Cũ nhất trước", DossierOrder.Due => "Hạn gần nhất trước", DossierOrder.Number => "Theo số", _ => "Mới nhất trước" };
    public override string ColumnsLabel => "Cột";
    public override string CountLine(string all, string late, string soon, string stopped) => $"{all} hồ sơ · {late} quá hạn · {soon} còn không quá 3 ngày · {stopped} tạm dừng thời hạn";
    public override string MoreThan(string most) => $"hơn {most}";
    public override string NothingFits => "Không có hồ sơ nào khớp bộ lọc.";
    public override string NothingFitsRemedy => "Bỏ bớt một điều kiện lọc.";
    public override string EmptyRemedy(string add) => $"Khi có, bấm “{add}”.";
    public override string NextPage => "Trang sau";
    public override string FirstPage => "Về trang đầu";
    public override string Scrolls(string what) => $"{what}, cuộn ngang được";
    public override string AsXlsx => "Tải .xlsx";
    public override string PrintRegister => "In sổ";
    public override string PasteRows => "Dán từ Excel";
    public override string SaveView => "Lưu bộ lọc này";
    public override string ViewName => "Tên bộ lọc";
    public override string SavedViews => "Bộ lọc đã lưu";
    public override string DropView(string name) => $"Bỏ {name}";
    public override string ViewSavedToast => "Đã lưu bộ lọc.";
    public override string ViewDroppedToast => "Đã bỏ bộ lọc.";
    public override string ViewRefused => "Tên bộ lọc cần 1–60 ký tự, tối đa 20 bộ lọc mỗi sổ.";
    public override string NumberColumn => "Số";
    public override string BeganColumn => "Ngày";
    public override string OfficeSees => "Cơ quan thường trực xem mã số và tình trạng, không xem nội dung.";
    public override string RegisterPrinted(string from, string to) => $"Từ {from} đến {to}";
    public override string OrdinalColumn => "TT";
    public override string NoteColumn => "Ghi chú";
    public override string CutOff(string most) => $"Chỉ in {most} dòng đầu. Lọc bớt rồi in từng phần.";
    public override string SyntheticFile => "SỐ LIỆU GIẢ ĐỊNH";

    // Dossier
    public override string DayLabel => "Ngày";
    public override string WhyLabel => "Lý do";
    public override string NamesNobody => "Không ghi họ tên, địa chỉ, số điện thoại của ai.";
    public override string SealedHint => "Nội dung này được niêm phong ngay khi lưu; chỉ mở lại được với mục đích đã khai.";
    public override string SealedKept => "Để trống thì giữ nguyên nội dung đã niêm phong.";
    public override string Sealed => "Đã niêm phong";
    public override string BodyLabel => "Cơ quan";
    public override string ReceivingLabel => "Đơn vị tiếp nhận";
    public override string PaperNumber => "Số văn bản";
    public override string Officers => "Cán bộ thụ lý";
    public override string WholeUnit => "Cả đơn vị";
    public override string TakingPart => "Cơ quan phối hợp";
    public override string SafeContact => "Liên hệ an toàn";
    public override string SafeContactSays => "Đọc trước khi gọi điện, gửi giấy báo hoặc in.";
    public override string Clocks => "Thời hạn";
    public override string Persons => "Người trong hồ sơ";
    public override string PersonCount(string count) => $"{count} người; danh tính mở ở thẻ của từng người.";
    public override string NextSteps => "Ghi tiếp";
    public override string History => "Lịch sử";
    public override string HistoryLine(string moment, string by) => $"{moment}, {by}";
    public override string ADossier(string route, string? number, string code) => (route switch
    {
        "tin-bao" => "nguồn tin",
        "vu-viec" => "vụ việc",
        "vu-an" => "vụ án",
        "duong-day" => "đường dây",
        _ => "hồ sơ",
    }) + (number is null ? $" (mã {code})" : " " + number);

    public override string WasAmended(string old) => $"Trước khi đính chính: {old}";
    public override string AmendedBecause(string reason) => $"Đã đính chính: {reason}";
    public override string RetractedBecause(string reason) => $"Đã rút lại: {reason}";
    public override string Recounted => "Số liệu được tính lại theo quy tắc mới";
    public override string Amend => "Đính chính";
    public override string AmendWhat(string what) => $"Đính chính: {what}";
    public override string AmendReason => "Lý do đính chính";
    public override string Retract => "Rút lại";
    public override string RetractWhat(string what) => $"Rút lại: {what}";
    public override string SavedToast => "Đã lưu.";
    public override string SavedElsewhereToast(string number) => $"Đã lưu, số {number}. Hồ sơ do đơn vị khác thụ lý nên không hiện ở sổ này.";
    public override string AmendedToast => "Đã đính chính, lịch sử giữ cả hai bản.";
    public override string RetractedToast => "Đã rút lại, lịch sử vẫn còn.";
    public override string ChangedMeanwhile => "Trong lúc anh/chị ghi, đã có người ghi thêm vào hồ sơ này.";
    public override string ChangedRemedy => "Phần anh/chị gõ vẫn còn. Xem lại rồi lưu lần nữa.";
    public override string AllTheSame => "Đã xem lại, vẫn ghi như trên";
    public override string NotTheSame => "Đã xem, không trùng với các hồ sơ trên";
    public override string AlikeHeading => "Có thể đã được ghi";
    public override string AlikeSays => "Các hồ sơ cùng số văn bản, hoặc cùng kênh, ngày và địa bàn. Mở xem trước khi lưu thêm.";
    public override string BackTo(string place) => $"Về {place}";
    public override string Timeline => "Diễn biến";
    public override string TimelineSays(string from, string to) => $"Diễn biến từ {from} đến {to}";
    public override string TimelineTable => "Bảng các mốc";
    public override string Today => "Hôm nay";
    public override string EventColumn => "Việc";
    public override string QuickExit => "Rời trang ngay";

    public override string Cover => "In bìa hồ sơ";
    public override string CoverTitle => "BÌA HỒ SƠ";
    public override string CoverRebuilt => "Dựng lại, không phải mẫu chính thức";
    public override string CoverContents => "Các bước đã ghi";
    public override string CoverSheets => "Số tờ";

    // Steps
    public override string AssignOfficers => "Giao cán bộ thụ lý";
    public override string AssignSays => "Bỏ trống hết là giao cho cả đơn vị.";
    public override string AdmitBody => "Thêm cơ quan phối hợp";
    public override string DismissBody(string body) => $"Thôi phối hợp: {body}";
    public override string OfferTransfer => "Chuyển cơ quan khác thụ lý";
    public override string TransferTo => "Cơ quan nhận";
    public override string AcceptTransfer => "Nhận hồ sơ chuyển đến";
    public override string RefuseTransfer => "Không nhận, trả lại";
    public override string WithdrawTransfer => "Rút lại việc chuyển";
    public override string OfferedBy(string body, string why) => $"{body} chuyển đến. Lý do: {why}";
    public override string OfferWaiting(string body) => $"Chờ {body} nhận";
    public override string OfferFrom => "Cơ quan chuyển";
    public override string OfferNoPaper => "không có văn bản kèm theo";
    public override string OfferMinutes => "Số biên bản bàn giao";
    public override string OfferTake => "Tiếp nhận";
    public override string OfferTakeDay => "Ngày tiếp nhận";
    public override string OfferDecline => "Không tiếp nhận";
    public override string OfferDeclinedToast => "Đã trả lời là không tiếp nhận. Cơ quan chuyển đọc được lý do.";
    public override string OfferUnanswered => "Chưa ghi được câu trả lời: còn 1 chỗ cần xem lại";
    public override string OfferGone => "Đề nghị này không còn chờ cơ quan của anh/chị: đã được trả lời hoặc cơ quan chuyển đã rút lại.";
    public override string GivenToUnit => "Giao cho cả đơn vị";
    public override string GivenTo(string officers) => $"Giao cho {officers}";
    public override string BodyTakesPart(string body, string why) => $"{body} tham gia phối hợp: {why}";
    public override string BodyLeft(string body, string why) => $"{body} thôi phối hợp: {why}";
    public override string Offered(string body, string why) => $"Chuyển đến {body}, chờ nhận: {why}";
    public override string Accepted(string body, string number) => $"{body} đã nhận, số {number}";
    public override string RefusedBy(string body, string why) => $"{body} không nhận: {why}";
    public override string Withdrawn(string body, string why) => $"Rút lại việc chuyển đến {body}: {why}";

    // Pasting
    public override string PasteSays => "Chép cả khối từ Excel, kể cả dòng tiêu đề, rồi dán vào ô dưới. Chưa có gì được lưu cho đến khi anh/chị xác nhận.";
    public override string PasteLabel => "Dán vào đây";
    public override string PasteColumns => "Các cột nhận được";
    public override string PasteRequired => "bắt buộc";
    public override string PasteLook => "Kiểm tra";
    public override string PasteHead(string columns) => $"Không thấy dòng tiêu đề. Dòng đầu cần tên cột, như: {columns}.";
    public override string PasteUnknownColumn(string column) => $"Cột “{column}” không có trong sổ này nên được bỏ qua.";
    public override string PasteMissingColumn(string column) => $"Thiếu cột bắt buộc “{column}”.";
    public override string PasteTooMany(string most) => $"Mỗi lần nhận tối đa {most} dòng. Xin chia nhỏ.";
    public override string PasteCounts(string good, string bad) => $"{good} dòng dùng được, {bad} dòng cần sửa";
    public override string PasteBadSays => "Các dòng cần sửa không được ghi. Sửa trong Excel rồi dán lại: dòng đã ghi không bị ghi lần nữa.";
    public override string PasteRow => "Dòng";
    public override string PasteColumn => "Cột";
    public override string PasteTyped => "Đã ghi";
    public override string PasteFault => "Cần sửa";
    public override string PasteConfirm(string good) => $"Ghi {good} dòng dùng được";
    public override string PasteFirstRows => "Mấy dòng đầu, như chương trình hiểu";
    public override string PasteProgress(string done, string all) => $"Đã ghi {done}/{all} dòng";
    public override string PasteDone(string recorded, string repeated, string refused) => $"Đã ghi {recorded} hồ sơ; {repeated} dòng đã có từ trước; {refused} dòng không ghi được.";
    public override string PasteSealedShown => "(niêm phong khi ghi)";
    public override string PasteAlike => "Trùng với hồ sơ đã có; ghi riêng bằng mẫu nếu vẫn là hồ sơ khác.";
    public override string PasteGone => "Không còn việc dán này. Dán lại: dòng đã ghi không bị ghi lần nữa.";
    public override string PasteRefresh => "Xem lại tiến độ";
}
