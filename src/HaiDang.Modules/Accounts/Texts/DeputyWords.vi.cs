namespace HaiDang.Modules.Accounts.Texts;

internal sealed class DeputyWordsVi : DeputyWords
{
    public override string Heading => "Người làm thay khi vắng mặt";
    public override string Means => "Trong những ngày này, đồng nghiệp cùng cơ quan làm được việc của anh/chị. Mọi ghi nhận của người đó đều mang chữ “thay mặt”. Hết ngày cuối thì tự hết.";
    public override string IdentitiesMean => "Vai trò mở được danh tính người được bảo vệ chỉ chuyển khi quản trị hệ thống xác nhận.";
    public override string Who => "Người làm thay";
    public override string Choose => "Chọn đồng nghiệp";
    public override string NoColleague => "Chưa có đồng nghiệp cùng cơ quan có tài khoản.";
    public override string NoColleagueRemedy => "Nhờ quản trị hệ thống tạo tài khoản cho người làm thay, hoặc bàn giao việc.";
    public override string From => "Từ ngày";
    public override string To => "Đến hết ngày";
    public override string DayHint => "Dạng 31/12/2023; nhiều nhất 92 ngày.";
    public override string Name => "Cử người làm thay";
    public override string Named => "Đã cử người làm thay, ghi vào sổ gốc.";
    public override string End => "Thu hồi";
    public override string EndOf(string name) => $"Thu hồi, {name}";
    public override string Ended => "Đã thu hồi; người đó không còn làm thay.";
    public override string List => "Đã cử và được cử";
    public override string ActsForMe(string name) => $"{name} làm thay anh/chị";
    public override string IActFor(string name) => $"Anh/chị làm thay {name}";
    public override string State(DeputyLine line) => line.Ended ? "đã thu hồi" : line.Today > line.To ? "đã hết" : line.Today < line.From ? "chưa tới ngày" : "đang làm thay";
    public override string Confirm => "Xác nhận cả vai trò mở danh tính";
    public override string ConfirmMeans => "Người làm thay chỉ mở được danh tính khi quản trị hệ thống xác nhận ở đây.";
    public override string Confirmed => "Đã xác nhận, ghi vào sổ gốc.";
    public override string IsConfirmed => "đã xác nhận cả vai trò mở danh tính";
    public override string NothingToConfirm => "Không có lượt làm thay nào để xác nhận.";
    public override string DayNotUnderstood => "Ngày chưa hiểu được. Xin nhập dạng 31/12/2023.";
    public override string NoSuchColleague => "Chọn một đồng nghiệp cùng cơ quan, có tài khoản đang mở.";
    public override string DaysWrong => "Ngày cuối phải từ hôm nay, không trước ngày đầu, và không quá 92 ngày. Vắng lâu hơn thì bàn giao việc.";
    public override string AlreadyNamed => "Trong những ngày này đã có người làm thay. Thu hồi lượt đó trước, hoặc chọn ngày khác.";
    public override string PaperHeading => "Văn bản ủy quyền, nếu có";
    public override string PaperMeans => "Khi người làm thay ghi đã ký một báo cáo, văn bản này được ghi làm căn cứ ký thừa ủy quyền (TUQ.).";
    public override string PaperNumber => "Loại và số";
    public override string PaperHint => "Ví dụ: Quyết định số 12/QĐ-BCĐ.";
    public override string PaperDay => "Ngày văn bản";
    public override string PaperIssuer => "Của ai ban hành (cơ quan, chức vụ)";
    public override string PaperWrong => "Văn bản ủy quyền cần đủ loại và số, ngày, nơi ban hành; ngày không sau hôm nay và không sau ngày đầu làm thay. Chưa có văn bản thì để trống cả ba ô.";
    public override string OnBehalf(string roles, string until) => $"thay mặt {roles} đến {until}";
}
