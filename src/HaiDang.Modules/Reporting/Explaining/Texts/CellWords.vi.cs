namespace HaiDang.Modules.Reporting.Explaining.Texts;

/// <summary>Vietnamese words of the page that explains a computed cell.</summary>
internal sealed class CellWordsVi : CellWords
{
    public override string OutsideReach => "Các mục này thuộc cơ quan ngoài phạm vi của anh/chị.";

    public override string OutsideReachRemedy => "Cơ quan lập báo cáo mở được; cần xem thì hỏi cơ quan đó.";

    public override string SinceHeading => "Nhập hoặc sửa sau khi báo cáo được chốt";

    public override string SinceSay => "Những mục này chưa có trong sổ khi báo cáo được nộp nên không có trong con số trên.";

    public override string SinceNothing => "Không có mục nào nhập hoặc sửa sau khi báo cáo được chốt.";

    public override string Dispute => "Thấy số sai: mở hồ sơ trong bảng các mục và đính chính ở đó, ô này tính lại theo. Hồ sơ của cơ quan khác thì báo cơ quan đó.";

    public override string DisputeFrozen => "Báo cáo đã nộp không đổi. Thấy số sai: mở hồ sơ và đính chính ở đó, rồi lập bản thay thế nếu cần.";

    public override string Today(string value) => $"theo sổ hôm nay: {value}";

    public override string Running(string window, string position) => $"Kỳ số liệu {window}; tính đến lúc mở trang (đến mục thứ {position} của sổ), chưa chốt.";

    public override string Frozen(string edition, string window, string moment, string position) =>
        $"{edition}: kỳ số liệu {window}; chốt lúc nộp, {moment} (đến mục thứ {position} của sổ). Mục nhập sau đó không có trong con số này.";

    public override string OpenCell(string value, string row, string column) => $"{value}: xem cách tính {row}, {column}";
}
