namespace HaiDang.Modules.Planning.Comparing.Texts;

internal sealed class ComparingWordsVi : ComparingWords
{
    public override string Compare => "So sánh";
    public override string Heading => "So sánh hai kế hoạch";
    public override string Older => "Bản cũ";
    public override string Newer => "Bản mới";
    public override string PlanOf(int year, string name) => $"Kế hoạch năm {year}: {name}";
    public override string ReadingOf(string name, string moment) => $"Bản đang rà soát: {name} (lưu lúc {moment})";
    public override string NothingToCompare => "Chưa có hai bản để so sánh.";
    public override string NothingToCompareRemedy => "Tải lên kế hoạch của một năm khác, hoặc đọc lại tệp đã sửa, rồi quay lại trang này.";
    public override string ChooseTwo => "Hãy chọn hai bản khác nhau.";
    public override string Summary(string added, string gone, string changed, string same) => $"{added} mục mới, {gone} mục không còn, {changed} mục thay đổi, {same} mục giữ nguyên.";
    public override string New => "Mục mới";
    public override string Gone => "Mục không còn";
    public override string Changed => "Mục thay đổi";
    public override string NoDifference => "Hai bản giống nhau.";
    public override string YearsAside => "Năm được tính theo năm của từng kế hoạch: “năm 2023” trong kế hoạch năm 2023 và “năm 2024” trong kế hoạch năm 2024 là như nhau.";
    public override string Code => "Mục";
    public override string What => "Khác ở";
    public override string Words => "Nội dung";
    public override string OnlyBefore => "chỉ có trong bản cũ";
    public override string OnlyAfter => "chỉ có trong bản mới";
    public override string Lead => "Chủ trì";
    public override string Co => "Phối hợp";
    public override string Day => "Thời hạn";
    public override string Figure => "Chỉ tiêu";
    public override string None => "không có";
    public override string FromTo(string before, string after) => $"{before} → {after}";
    public override string WithYear(int year) => $"So sánh với năm {year}";

    internal override string DifferenceOf(Difference difference) => difference switch
    {
        Difference.Text => "lời văn",
        Difference.Figure => "con số",
        Difference.Lead => "chủ trì",
        Difference.Co => "phối hợp",
        _ => "thời hạn",
    };
}
