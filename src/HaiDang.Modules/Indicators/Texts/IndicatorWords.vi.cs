namespace HaiDang.Modules.Indicators.Texts;

internal sealed class IndicatorWordsVi : IndicatorWords
{
    public override string Figures => "Số liệu";
    public override string FiguresSay => "Mỗi con số được tính từ sổ theo dõi tại thời điểm xem; bấm vào con số để xem nó được cộng từ đâu.";
    public override string NoLedger => "Chưa có địa bàn nào để xem số liệu.";
    public override string NoLedgerRemedy => "Xin người quản trị giao vai trò trong một địa bàn.";
    public override string From => "Từ ngày";
    public override string To => "Đến hết ngày";
    public override string KnownOn => "Theo hiểu biết đến hết ngày";
    public override string KnownOnHint => "Để trống để tính cả những mục nhập sau.";
    public override string Show => "Xem";
    public override string Reversed => "Khoảng thời gian không tính được: có ngày không viết theo ngày/tháng/năm, ngày kết thúc đứng trước ngày bắt đầu, hoặc nằm ngoài thời gian có sổ.";
    public override string ReversedRemedy => "Nhập lại hai ngày, ví dụ 16/11/2022 và 15/11/2023, rồi bấm Xem.";
    public override string NoSet => "Không có bộ chỉ tiêu nào có hiệu lực vào cuối khoảng thời gian này.";
    public override string NoSetRemedy => "Chọn khoảng thời gian khác, hoặc nạp bộ chỉ tiêu của giai đoạn đó.";
    public override string Reconstructed => "Dựng lại, không phải mẫu chính thức";
    public override string Source => "Nguồn";
    public override string Code => "Mã";
    public override string Indicator => "Chỉ tiêu";
    public override string Value => "Giá trị";
    public override string LastYear => "Cùng kỳ năm trước";
    public override string Target => "Mức phải đạt";

    public override string Verdict(TargetVerdict verdict) => verdict switch
    {
        TargetVerdict.Met => "Đạt",
        TargetVerdict.NotMet => "Chưa đạt",
        _ => "Chưa đánh giá được",
    };

    public override string Mark(Comparator comparator, string value) => comparator switch
    {
        Comparator.Above => $"trên {value} (đúng {value} là chưa đạt)",
        Comparator.AtLeast => $"từ {value} trở lên",
        Comparator.Equal => $"bằng {value}",
        Comparator.AtMost => $"không quá {value}",
        _ => $"dưới {value}",
    };

    public override string NotApplicable => "Không có gì để tính tỷ lệ (mẫu số bằng 0)";
    public override string BaselineMissing => "Thiếu số liệu gốc để so sánh";
    public override string Approximate => "có mục chỉ biết đến tháng";
    public override string Counted(string window, string known) => $"Kỳ số liệu {window}; {known}.";
    public override string KnownNow => "tính đến lúc xem, chưa chốt";
    public override string KnownBy(string day) => $"theo các mục đã nhập đến hết ngày {day}";
    public override string WithinReach => "Chỉ tính các cơ quan trong phạm vi của anh/chị.";
    public override string Formula => "Cách tính";
    public override string Parts => "Được tính từ";
    public override string PartsSay => "Mỗi dòng là một con số cộng từ sổ; mở ra để xem từng mục.";
    public override string Part => "Thành phần";
    public override string Window => "Kỳ";
    public override string Quantity => "Số lượng";
    public override string ByBody => "Theo cơ quan";
    public override string Body => "Cơ quan";
    public override string OverYears => "Cùng kỳ các năm";
    public override string Year => "Kỳ";
    public override string Behind(string part) => $"Các mục làm nên: {part}";
    public override string BehindSay(string shown, string others) => $"{shown} mục ở trang này; {others} mục thuộc hồ sơ mà anh/chị không thụ lý, chỉ được đếm.";
    public override string Day => "Ngày";
    public override string RecordedAt => "Nhập lúc";
    public override string Place => "Địa bàn";
    public override string Dimensions => "Phân tổ";
    public override string Dossier => "Hồ sơ";
    public override string NotYours => "không thụ lý";
    public override string Mended => "đã đính chính sau đó";
    public override string Since => "Nhập hoặc sửa sau mốc này";
    public override string SinceSay => "Những mục này chưa được biết vào ngày đã chọn nên không có trong con số trên.";
    public override string SinceNothing => "Không có mục nào nhập hoặc sửa sau mốc này.";
    public override string NothingBehind => "Không có mục nào trong kỳ này.";
    public override string More => "Xem tiếp";
    public override string Open(string part) => $"Mở các mục của: {part}";
    public override string Scrolls(string table) => $"Bảng {table}, cuộn ngang được";
    public override string Written => "Viết trong dữ liệu";
    public override string Sets => "Các bộ chỉ tiêu: căn cứ, hiệu lực, nạp bộ mới";
    public override string Turned(string days) => $"Cách tính đổi từ ngày {days}, trong kỳ này; cả kỳ được tính theo cách tính ở ngày cuối kỳ.";
    public override string InWindow => "trong kỳ";
    public override string AtStart(string what) => $"{what} tồn đầu kỳ";
    public override string AtEnd(string what) => $"{what} còn lại cuối kỳ";
    public override string OfCohort(string what) => $"{what} (tính theo kỳ tiếp nhận)";
    public override string DifferentPlaces(string what) => $"số địa bàn có {what}";
    public override string DifferentBodies(string what) => $"số cơ quan có {what}";
    public override string Listed(string list) => $"số mục trong danh mục {list}";
    public override string LastYearOf(string what) => $"{what} cùng kỳ năm trước";
    public override string PreviousOf(string what) => $"{what} của kỳ liền trước";
    public override string InYear(string what, int year) => $"{what} cùng kỳ năm {year}";
    public override string ChangeOf(string what, string then) => $"mức tăng, giảm của {what} so với {then}";
    public override string PointsOf(string what, string then) => $"số điểm phần trăm tăng của {what} so với {then}";
    public override string Where(string what, string conditions) => $"{what} ({conditions})";
    public override string Less(string what, string gone) => $"{what} trừ {gone}";
}
