namespace HaiDang.Modules.Reporting.Filling.Texts;

/// <summary>Vietnamese words of the page that reads a filled .xlsx.</summary>
internal sealed class FillWordsVi : FillWords
{
    public override string Heading => "Điền từ tệp Excel gửi lại";

    public override string Say => "Tải biểu Excel của báo cáo này về, điền các ô phải gõ, rồi gửi lại ở đây. Chưa ô nào được ghi trước khi anh/chị xem và bấm ghi.";

    public override string FileField => "Tệp .xlsx đã điền";

    public override string FileHint => "Tệp tải về từ báo cáo này, không quá 2 MB. Đổi chỗ cột, dòng vẫn đọc được nếu giữ tên cột và mã ở cột TT.";

    public override string FileMissing => "Chưa chọn tệp: chọn tệp .xlsx đã điền rồi bấm đọc.";

    public override string Read => "Đọc tệp";

    public override string Download => "Tải biểu Excel để điền";

    public override string PlaceColumn => "Chỗ trong tệp";

    public override string ReasonColumn => "Vì sao không lấy, cách sửa";

    public override string TakeColumn => "Lấy";

    public override string OldColumn => "Đang có";

    public override string NewColumn => "Trong tệp";

    public override string Emptied => "để trống";

    public override string ChangedSince => "ở đây đã có người sửa sau khi tải tệp; đánh dấu nếu vẫn lấy số trong tệp";

    public override string Record => "Ghi những ô đã đánh dấu vào bản nháp";

    public override string Leave => "Không ghi, về báo cáo";

    public override string Nothing => "Tệp không đổi ô nào so với báo cáo.";

    public override string NothingRemedy => "Xem những chỗ không lấy được (nếu có), sửa trong tệp rồi gửi lại.";

    public override string Take(string cell) => $"Lấy {cell}";

    public override string NotTaken(string count) => $"Không lấy được {count} chỗ";

    public override string Changes(string count) => $"Sẽ đổi {count} ô";

    public override string Doubt(SheetDoubt doubt) => doubt.Fault switch
    {
        SheetFault.NotASheet => "Không đọc được tệp này: cần tệp .xlsx không đặt mật khẩu. Mở tệp trong Excel, lưu lại dạng .xlsx rồi gửi lại.",
        SheetFault.TooLarge => "Tệp lớn hơn mức cho phép (2 MB, 12 MB khi bung ra): bỏ hình ảnh, trang tính thêm vào, rồi gửi lại.",
        SheetFault.NoOrigin => "Tệp không có trang tính ẩn cho biết là biểu của báo cáo nào: tải biểu Excel từ báo cáo này, chép số vào đó rồi gửi lại.",
        SheetFault.OtherBody => "Đây là biểu của cơ quan hoặc địa bàn khác: mở báo cáo của cơ quan đó để điền, hoặc tải biểu Excel từ báo cáo này.",
        SheetFault.OtherPeriod => $"Đây là biểu của kỳ khác ({doubt.Text}): mở báo cáo của kỳ đó để điền, hoặc tải biểu Excel từ báo cáo này.",
        SheetFault.OtherEdition => doubt.Text.Length == 0 ? "Tệp không có biểu này: tải biểu Excel mới từ báo cáo rồi chép số sang."
            : $"Tệp theo bản biểu {doubt.Text}, không phải bản đang dùng của kỳ này: tải biểu Excel mới từ báo cáo rồi chép số sang.",
        SheetFault.SheetMissing => "Thiếu trang tính này, nên không đọc biểu này; các biểu khác vẫn đọc. Thêm lại trang tính đúng tên, hoặc tải biểu mới.",
        SheetFault.ColumnMissing => $"Không thấy cột “{doubt.Text}” ở dòng tên cột: viết lại đúng tên cột.",
        SheetFault.ColumnTwice => $"Có hai cột “{doubt.Text}”, không biết lấy cột nào: bỏ một cột.",
        SheetFault.RowMissing => $"Không thấy dòng {doubt.Text} ở cột TT: viết lại mã dòng.",
        SheetFault.RowTwice => $"Có hai dòng mang mã {doubt.Text}, không biết lấy dòng nào: bỏ một dòng.",
        SheetFault.Formula => "Ô có công thức, không lấy: thay công thức bằng con số.",
        SheetFault.NoNumber => $"“{doubt.Text}” chưa đọc được thành số. Gõ như 1.250 hoặc 12,5.",
        SheetFault.BelowLower => $"“{doubt.Text}” nhỏ hơn số cấp dưới đã báo: ô này gồm cả số cấp dưới, kiểm tra lại.",
        _ => $"“{doubt.Text}”: ô này tính từ sổ, số gõ đè không lấy. Thấy sai thì sửa ở hồ sơ.",
    };
}
