namespace HaiDang.Modules.Planning.Working.Texts;

internal sealed class WorkingWordsVi : WorkingWords
{
    public override string Filter => "Lọc, tìm việc";
    public override string Find => "Tìm trong lời, mã, cơ quan";
    public override string Group => "Nhóm";
    public override string EveryGroup => "Tất cả";
    public override string GroupOf(WorkGroupKind group) => group switch { WorkGroupKind.Late => "Quá hạn", WorkGroupKind.Soon => "Đến hạn trong 7 ngày", WorkGroupKind.Asked => "Được đề nghị, chưa trả lời", WorkGroupKind.Unreported => "Chưa báo kết quả", WorkGroupKind.Going => "Đang thực hiện", _ => "Đã xong" };
    public override string Part => "Vai trò";
    public override string EitherPart => "Chủ trì hoặc phối hợp";
    public override string Ledger => "Tỉnh, thành phố";
    public override string Year => "Kế hoạch năm";
    public override string NewestYear => "Năm mới nhất";
    public override string DoFilter => "Lọc";
    public override string Unfilter => "Bỏ lọc";
    public override string NothingMatches => "Chưa có việc nào khớp bộ lọc.";
    public override string NothingMatchesRemedy => "Bỏ bớt một điều kiện, hoặc bỏ lọc.";
    public override string Views => "Bộ lọc đã lưu";
    public override string SaveView => "Lưu bộ lọc này";
    public override string ViewName => "Tên bộ lọc";
    public override string ViewSaved(string name) => $"Đã lưu bộ lọc “{name}”.";
    public override string ViewNotSaved => "Chưa lưu được. Đặt tên ngắn (không quá 60 ký tự), hoặc bỏ bớt một bộ lọc cũ.";
    public override string DropView(string name) => $"Bỏ bộ lọc {name}";
    public override string ViewDropped => "Đã bỏ một bộ lọc.";
    public override string Waits => "Chờ anh/chị";
    public override string PeriodsOpen(string code, string periods) => $"kỳ chưa báo xong của nhiệm vụ {code}: {periods}";
    public override string ToApprove(int year) => $"kết quả chờ xác nhận hoặc ghi nhận đã nhận, kế hoạch năm {year}";
    public override string CameBack(string code) => $"kết quả bị trả lại để bổ sung, nhiệm vụ {code}";
    public override string Since(string moment) => $"Thay đổi từ {moment}";
    public override string FirstVisit => "Lần đầu anh/chị mở trang này; lần sau những gì thay đổi sẽ hiện ở đây.";
    public override string NothingNew => "Chưa có gì thay đổi trong phạm vi của anh/chị.";
    public override string Change(ChangeKind kind) => kind switch { ChangeKind.Reported => "báo kết quả", ChangeKind.TakenBack => "rút lại hoặc đính chính kết quả", ChangeKind.Returned => "kết quả bị trả lại để bổ sung", ChangeKind.Approved => "kết quả được xác nhận", ChangeKind.Arranged => "phần việc được đặt lại", ChangeKind.Corrected => "đính chính kế hoạch", ChangeKind.Adopted => "thông qua kế hoạch", ChangeKind.Withdrawn => "thu hồi kế hoạch", ChangeKind.Recurrence => "đặt lại định kỳ", _ => "kết luận đợt cao điểm" };
    public override string AllChanges(string count) => $"và {count} thay đổi khác";
    public override string Older => "Việc các năm trước chưa xong";
    public override string OlderMeans => "Phần việc kế hoạch các năm trước giao đích danh, chưa báo xong.";
    public override string Pick(string code) => $"Chọn nhiệm vụ {code}";
    public override string BulkNote => "Nội dung chung cho các việc đã chọn";
    public override string BulkHint => "Mỗi việc thành một kết quả riêng, tính đến hôm nay. Không ghi tên người.";
    public override string BulkDo => "Ghi “đang thực hiện” cho việc đã chọn";
    public override string BulkDone(string count) => $"Đã ghi {count} việc đang thực hiện.";
    public override string BulkNothing => "Chưa chọn việc nào. Đánh dấu ít nhất một việc rồi ghi.";
    public override string BulkChanged => "Những việc sau đã có người báo trong lúc anh/chị chọn, nên chưa ghi đè. Nội dung đã gõ vẫn còn ở dưới.";
    public override string BulkChangedLine(string code, string progress, string day) => $"{code}: {progress}, tính đến {day}";
    public override string BulkRefused(string code, string why) => $"{code}: {why}";
    public override string OnBehalf => "thay mặt";
}
