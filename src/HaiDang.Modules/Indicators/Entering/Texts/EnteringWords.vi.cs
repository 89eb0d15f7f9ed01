using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Indicators.Entering.Texts;

internal sealed class EnteringWordsVi : EnteringWords
{
    public override string Heading => "Số nhập tay";
    public override string Say => "Số liệu không sổ nào có, do đơn vị nhập kèm nguồn. Mỗi số chỉ được cộng theo một tuyến; tuyến kia ghi “trong đó”.";
    public override string Enter => "Nhập số liệu của đơn vị";
    public override string Measure => "Số liệu";
    public override string Body => "Đơn vị";
    public override string BodyHint => "Tên đơn vị như trong danh mục.";
    public override string Commune => "Xã, phường";
    public override string CommuneHint => "Để trống khi là số của cả địa bàn đơn vị.";
    public override string From => "Từ ngày";
    public override string To => "Đến hết ngày";
    public override string Quantity => "Tổng số";
    public override string PartsLegend => "Trong tổng số";
    public override string PartsHint => "Nếu ghi thì các phần cộng lại phải bằng tổng số.";
    public override string Source => "Nguồn";
    public override string SourceHint => "Báo cáo, sổ, văn bản nào; không ghi tên người.";
    public override string Method => "Phương pháp ước tính";
    public override string MethodHint => "Bắt buộc với số ước tính, ví dụ đếm theo danh sách ký nhận.";
    public override string File => "Tệp minh chứng";
    public override string Save => "Lưu số liệu";
    public override string Saved => "Đã lưu số liệu.";
    public override string History => "Số có trước khi dùng sổ";
    public override string HistorySay => "Số tồn đầu kỳ và số của năm gốc, lấy từ văn bản đã có. Được cộng vào số tính từ sổ và luôn mang dấu “số lịch sử”.";
    public override string Dimensions => "Phân tổ";
    public override string DimensionsHint => "Ví dụ loại: tố giác về tội phạm; để trống khi số là tổng chung.";
    public override string SecondDimension => "Phân tổ thứ hai";
    public override string NoDimension => "– không phân tổ –";
    public override string SaveHistory => "Lưu số lịch sử";
    public override string Signed => "Số trong báo cáo đã ký trước đây";
    public override string SignedSay => "Đặt cạnh số tính được để so; không cộng vào đâu.";
    public override string Indicator => "Chỉ tiêu";
    public override string Value => "Giá trị";
    public override string Document => "Số, tên báo cáo";
    public override string SignedOn => "Ngày ký";
    public override string SaveSigned => "Lưu số đã ký";
    public override string Entered => "Đã nhập";
    public override string NothingEntered => "Chưa có số nào được nhập trong phạm vi của anh/chị.";
    public override string Window => "Kỳ";
    public override string OfWhich => "trong đó, không cộng";
    public override string HistoryMark => "số lịch sử";
    public override string SignedMark => "báo cáo đã ký";
    public override string SectorNote(string sector) => $"theo năm thống kê của {sector}";
    public override string Counts(bool local) => local ? "cộng theo địa bàn" : "cộng theo ngành";
    public override string NumberWrong => "Chưa đúng số. Xin ghi chữ số, ví dụ 1250.";
    public override string DayWrong => "Ngày chưa đúng. Xin ghi ngày/tháng/năm, như 31/3/2023.";
    public override string BodyUnknown => "Chưa rõ đơn vị nào. Xin ghi đúng tên trong danh mục.";
    public override string CommuneUnknown => "Chưa rõ xã, phường nào. Xin ghi tên kèm huyện hoặc tỉnh.";

    public override string Refused(Refusal refusal) => refusal.Code switch
    {
        "indicators.no-such-measure" => "Chưa chọn số liệu. Xin chọn trong danh sách.",
        "indicators.window-wrong" => "Kỳ không đúng: ngày cuối trước ngày đầu, hoặc trước năm 1990.",
        "indicators.day-in-future" => "Ngày chưa tới. Xin ghi ngày không sau hôm nay.",
        "indicators.quantity-wrong" => "Số ngoài mức được nhập. Xin kiểm tra lại.",
        "indicators.source-missing" => "Chưa ghi nguồn. Xin ghi báo cáo hoặc sổ.",
        "indicators.method-missing" => "Số ước tính cần ghi phương pháp.",
        "indicators.too-long" => "Dài quá 500 ký tự. Xin ghi ngắn lại.",
        "indicators.dimensions-wrong" => "Phân tổ chưa đúng. Xin ghi dạng khóa=giá trị, cách nhau bằng dấu chấm phẩy.",
        "indicators.parts-differ" => $"Các phần cộng lại là {refusal.Values!["parts"]}, khác tổng số {refusal.Values["whole"]}.",
        "indicators.more-than-there-are" => $"Số {refusal.Values!["entered"]} lớn hơn dân số {refusal.Values["most"]} đã nhập của địa bàn.",
        "indicators.windows-overlap" => $"Trùng với số đã nhập cho kỳ {refusal.Values!["from"]}–{refusal.Values["to"]}. Xin sửa số đó hoặc chọn kỳ khác.",
        "indicators.outside-sector-year" => $"Kỳ phải nằm trong năm thống kê của ngành, {refusal.Values!["from"]}–{refusal.Values["to"]}.",
        _ => "Số liệu này không nhập được.",
    };
}
