using HaiDang.Modules.Dossiers.Registers;

namespace HaiDang.Modules.Victims.Texts;

/// <summary>Vietnamese words.</summary>
internal sealed class HandOverWordsVi : HandOverWords
{
    public override RegisterWords Register => new(
        "Bàn giao người", "Đợt bàn giao", "Nhiều người được trao trả, bàn giao cùng lúc: sàng lọc từng người, chia theo tỉnh, lập biên bản.", "Mở đợt bàn giao", "Chưa có đợt bàn giao nào.");

    public override string RowFault(int row, string fault) => $"Dòng {row}: {fault}";

    public override string SheetFault(int sheet, string fault) => $"Phiếu {sheet}: {fault}";

    public override string Twice(int first, int second) => $"Dòng {second} trùng tên và năm sinh với dòng {first}. Bỏ một dòng, hoặc tích ô xác nhận là hai người.";

    public override string RowUnread => "chưa đọc được. Cần ít nhất số phiếu và giới; tỉnh viết đủ tên.";

    public override string Taken(int persons) => $"Đã ghi {persons} người.";

    public override string OfSheets(string sheets) => $"Phiếu số {sheets}";

    public override string Of(string part, string whole) => $"{part} trên {whole}";

    public override string Gate => "Cửa khẩu, nơi tiếp nhận";

    public override string Expected => "Số người phía bên kia báo";

    public override string Announced => "Báo trước";

    public override string ScreenedCount => "Đã sàng lọc";

    public override string WithSigns => "Có dấu hiệu";

    public override string UnclearCount => "Chưa rõ";

    public override string WaitingCount => "Chờ xử lý";

    public override string HandedCount => "Đã bàn giao";

    public override string ApartCount => "Để riêng";

    public override string Counts => "Đang ở đâu";

    public override string ByProvince => "Theo tỉnh đi";

    public override string Province => "Tỉnh";

    public override string HowMany => "Số người";

    public override string SheetsWord => "Phiếu";

    public override string Sheet => "Phiếu số";

    public override string Home => "Tỉnh của người này";

    public override string HomeUnknown => "chưa rõ tỉnh";

    public override string SheetList => "Từng người";

    public override string NobodyYet => "Chưa sàng lọc ai.";

    public override string Signs => "Dấu hiệu";

    public override string Result => "Kết quả";

    public override string Apart => "Hỏi riêng, ngoài tầm nghe nhìn của người nghi tuyển mộ";

    public override string StateWord => "Hiện";

    public override string Groups => "Đã bàn giao";

    public override string NoGroups => "Chưa bàn giao nhóm nào.";

    public override string Minutes => "Số biên bản";

    public override string ToBody => "Cơ quan nhận";

    public override string ToBodyHint => "Để trống: Công an tỉnh của tỉnh đó.";

    public override string Accepted => "Đã xác nhận";

    public override string Group => "Nhóm";

    public override string ScreenOne => "Sàng lọc một người";

    public override string ScreenMany => "Nhập nhiều phiếu";

    public override string PrintSheets => "In phiếu giấy đánh số sẵn";

    public override string ReserveTitle => "Giữ số và in phiếu giấy";

    public override string ReserveSays => "Mỗi lần giữ là một dãy số riêng: in hai lần, hai chồng phiếu không trùng số. Số ngoài các dãy này vẫn nhập được.";

    public override string ReserveCount => "Số phiếu cần in";

    public override string ReservePost => "Bàn, chốt dùng phiếu";

    public override string ReservePostHint => "Ví dụ: Bàn 3. Không ghi tên người.";

    public override string Reserve => "Giữ số";

    public override string ReservedRuns => "Các dãy số đã giữ";

    public override string ReservedNone => "Chưa giữ dãy số nào.";

    public override string ReservedRun => "Dãy số";

    public override string ReservedBy => "Cơ quan giữ";

    public override string ReservedUsed => "Đã dùng";

    public override string PrintRun => "In dãy này";

    public override string SealedTitle => "Khi mất mạng";

    public override string SealedSays => "Giữ trang này mở. Phiếu lưu khi mất mạng được niêm phong ngay cho kho danh tính; máy này không đọc lại được, chỉ giữ số phiếu, và gửi khi có mạng.";

    public override string SealedWaits => "Đang giữ {0} phiếu đã niêm phong, chờ mạng: {1}.";

    public override string SealedLost => "Có mạng nhưng chưa gửi được; máy còn giữ phiếu và sẽ gửi lại. Nếu phiên đã hết, xin đăng nhập lại rồi mở trang này.";

    public override string SealedLeave => "Máy này còn phiếu chưa gửi. Thoát bây giờ là mất các phiếu đó. Vẫn thoát?";

    public override string SealedWaiting => "Phiếu đã gửi khi mất mạng, cần xem lại:";

    public override string SealedMend => "Xem và sửa";

    public override string SealedTaken(string sheet) => $"Phiếu số {sheet}: đã ghi.";

    public override string SealedToMend(string sheet, string faults) => $"Phiếu số {sheet} cần xem lại: {faults}";

    public override string SealedUnread(string sheet) => $"Phiếu số {sheet} không mở được vì đã hỏng trên máy. Xin gõ lại từ phiếu giấy.";

    public override string ReservedToast(int from, int to) => $"Đã giữ số {from} đến {to}. In trang này rồi phát phiếu.";

    public override string PrintMinutes => "In biên bản";

    public override string ListLabel => "Dán từ bảng tính, mỗi người một dòng";

    public override string ListHint => "Các cột: phiếu, họ tên, năm sinh, giới (nam, nữ), tỉnh, dấu hiệu (số 1 đến 9, cách nhau bằng dấu phẩy), kết quả (không, chưa rõ, có). Trống dấu hiệu và kết quả là không có dấu hiệu.";

    public override string AllApart => "Mọi người trong danh sách đều được hỏi riêng";

    public override string NotTwice => "Các dòng trùng tên và năm sinh là những người khác nhau";

    public override string CertificateTitle => "GIẤY XÁC NHẬN NẠN NHÂN";

    public override string PrintCertificate => "In giấy xác nhận";

    public override string CertificateSays => "Xác nhận người có tên dưới đây là nạn nhân, căn cứ Luật Phòng, chống mua bán người.";

    public override string MinutesTitle => "BIÊN BẢN BÀN GIAO NGƯỜI";

    public override string SheetTitle => "PHIẾU SÀNG LỌC";

    public override string Reconstructed => "Dựng lại, không phải mẫu chính thức";

    public override string Giver => "Bên giao";

    public override string Taker => "Bên nhận";

    public override string Signature => "(Ký, ghi rõ chức vụ)";

    public override string MinutesNames => "Họ tên ghi tay trên bản ký, hoặc mở từng phiếu trong kho danh tính; máy không in tên.";

    public override string ScreeningRule => "Hỏi từng người, hỏi riêng, trước khi xử phạt. Người này có quyền không trả lời.";

    public override string HandName => "Họ tên, năm sinh (chỉ trên giấy)";

    public override string Rooms => "Chỗ trống";

    public override string RoomsSay => "Cơ sở đang hoạt động, số chỗ và số người đang ở hôm nay.";

    public override string NoRooms => "Chưa có cơ sở nào. Đăng ký cơ sở trước.";

    public override string DueTitle => "Việc đến hạn";

    public override string DueSays => "Mọi việc còn nợ với người được tiếp nhận trong phạm vi của anh/chị, gần hạn nhất trước.";

    public override string NothingDue => "Không còn việc nào.";

    public override string What => "Việc";

    public override string LastDay => "Hạn";

    public override string Whose => "Của cơ quan";

    public override string Dossier => "Hồ sơ";

    public override string Missing => "Số người không đến";

    public override string Released => "đã cho về";

    public override string Here => "chờ xử lý";

    public override string HandedOver => "đã bàn giao";

    public override string Received => "đã lập hồ sơ";

    public override string SetApart => "để riêng";

    public override string Sanctioned => "đã có xử phạt";

    public override string DossierCode => "Mã hồ sơ tiếp nhận";

    internal override string Step(string step) => step switch
    {
        "mo-dot" => "Mở đợt bàn giao",
        "sang-loc" => "Sàng lọc",
        "giu-so" => "Giữ số phiếu giấy",
        "hoi-lai" => "Hỏi lại, sàng lọc lại",
        "de-rieng" => "Để riêng người nghi tuyển mộ",
        "xu-phat" => "Ghi đã xử phạt",
        "lap-ho-so" => "Ghi đã lập hồ sơ tiếp nhận",
        "cho-ve" => "Cho về",
        "giao-nhom" => "Bàn giao một nhóm",
        "nhan-nhom" => "Tỉnh nhận đã xác nhận",
        "tra-nhom" => "Tỉnh không nhận",
        "ket-thuc-dot" => "Kết thúc đợt",
        _ => step,
    };
}
