using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning.Texts;

namespace HaiDang.Modules.Planning.HandOvers.Texts;

internal sealed class HandOverWordsVi : HandOverWords
{
    public override string Heading => "Bàn giao công việc";
    public override string Means => "Bàn giao một lần tất cả việc đang mở của một cán bộ, hoặc của một cơ quan đã kết thúc hoạt động. Người giao ký bằng mật khẩu, bên nhận xác nhận, rồi in biên bản.";
    public override string Waits => "lượt bàn giao chờ anh/chị nhận";
    public override string Kind => "Bàn giao việc của";
    public override string OfOfficer => "Tôi, cho đồng nghiệp cùng cơ quan";
    public override string OfBody => "Một cơ quan, cho cơ quan kế thừa";
    public override string Receiver => "Đồng nghiệp nhận";
    public override string Choose => "Chọn";
    public override string GivingBody => "Cơ quan giao";
    public override string ReceivingBody => "Cơ quan nhận";
    public override string Heir(string name) => $"{name} (kế thừa)";
    public override string EndedOn(string name, string day) => $"{name} kết thúc hoạt động ngày {day}. Chọn cơ quan kế thừa.";
    public override string Reason => "Căn cứ, lý do";
    public override string ReasonHint => "Số quyết định hoặc lý do. Không ghi tên người.";
    public override string Password => "Mật khẩu của anh/chị";
    public override string PasswordHint => "Thay cho chữ ký của bên giao.";
    public override string PasswordWrong => "Mật khẩu chưa đúng. Xin nhập lại.";
    public override string Give => "Ký và bàn giao";
    public override string Given => "Đã ký bàn giao; bên nhận sẽ thấy ở trang việc của mình.";
    public override string OpenWork(string body) => $"Việc đang mở của {body}";
    public override string ShowOther => "Xem việc của cơ quan này";
    public override string NothingOpen => "Không có phần việc nào đang mở.";
    public override string Drafts(string count) => $"Kèm {count} kế hoạch đang soạn hoặc đang đối chiếu.";
    public override string Views(string count) => $"Kèm {count} bộ lọc đã lưu.";
    public override string Duty => "Nhiệm vụ";
    public override string Year => "Kế hoạch năm";
    public override string State => "Trạng thái";
    public override string All => "Các lượt bàn giao";
    public override string None => "Chưa có lượt bàn giao nào.";
    public override string StateOf(HandOverView one) => one.AcceptedOn is not null ? "đã nhận" : one.DeclinedOn is not null ? "không nhận" : "chờ bên nhận";
    public override string Record => "Biên bản bàn giao công việc";
    public override string Reconstructed => "Bản dựng lại, không phải mẫu chính thức";
    public override string Giver => "Bên giao";
    public override string Taker => "Bên nhận";
    public override string SignedByPassword(string day) => $"đã ký bằng mật khẩu ngày {day}";
    public override string NotAnswered => "chưa trả lời";
    public override string TakenOn(string day) => $"đã nhận ngày {day}";
    public override string DeclinedOn(string day, string reason) => $"không nhận, ngày {day}: {reason}";
    public override string Take => "Nhận bàn giao";
    public override string TakeMeans(HandOverKind kind) => kind is HandOverKind.Body ? "Từ ngày nhận, cơ quan nhận báo kết quả cho các phần việc này." : "Các phần việc vẫn là của cơ quan; từ ngày nhận anh/chị theo dõi, và bộ lọc của người giao được chép sang.";
    public override string Decline => "Không nhận";
    public override string DeclineReason => "Lý do không nhận";
    public override string Taken => "Đã nhận bàn giao.";
    public override string Declined => "Đã ghi không nhận.";

    public override string Refused(Refusal refusal) => refusal.Code switch
    {
        "planning.no-receiver" => "Chưa chọn bên nhận khác với bên giao.",
        "planning.hand-over-answered" => "Lượt bàn giao này đã được trả lời trước đó.",
        _ => PlanningRefusalWords.Vietnamese(refusal),
    };
}
