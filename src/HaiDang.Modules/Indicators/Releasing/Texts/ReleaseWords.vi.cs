using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Indicators.Releasing.Texts;

internal sealed class ReleaseWordsVi : ReleaseWords
{
    public override string Heading => "Công bố số liệu";
    public override string Say => "Bảng số liệu cho công chúng và cho cơ quan ngoài tuyến báo cáo. Báo cáo lên Ban Chỉ đạo 138/CP và UBND tỉnh luôn đủ số, không đi đường này.";
    public override string Table => "Bảng";
    public override string From => "Từ ngày";
    public override string To => "Đến hết ngày";
    public override string Look => "Xem trước";
    public override string Preview => "Xem trước";
    public override string Release => "Công bố";
    public override string For => "Cho";
    public override string Everybody => "công chúng";
    public override string OtherBody => "cơ quan ngoài tuyến báo cáo";
    public override string Receiver => "Cơ quan nhận";
    public override string ReceiverHint => "Ghi khi cho một cơ quan; không ghi tên người.";
    public override string Basis => "Văn bản cho phép hoặc yêu cầu";
    public override string BasisHint => "Ví dụ 45/UBND-NC ngày 12/6/2023.";
    public override string ReleasedBefore => "Đã công bố";
    public override string NoneReleased => "Chưa công bố bảng nào.";
    public override string NoneReleasedRemedy => "Chọn bảng và khoảng ngày, xem trước rồi công bố.";
    public override string Days => "Số liệu";
    public override string On => "Ngày công bố";
    public override string Other => "Khác, không ghi";
    public override string Total => "Cộng";
    public override string HiddenWord => "không nêu";
    public override string BecauseFew => "dưới ngưỡng";
    public override string BecauseOthers => "ẩn để không suy ra được ô khác";
    public override string ReleasedToast => "Đã công bố.";

    public override string HiddenSay(int threshold) => $"Ô từ 1 đến {threshold - 1} không nêu, ghi dấu *.";

    public override string PreviewSay(int hidden) => hidden == 0 ? "Không ô nào phải ẩn." : $"{hidden} ô sẽ không nêu. Số nhỏ dưới dấu * chỉ hiện ở đây, không ra ngoài.";

    public override string StoppedBy(string window) => $"Không công bố được: đặt cạnh bảng đã công bố cho {window} thì suy ra được số rất nhỏ. Chọn khoảng ngày trùng hoặc không cắt ngang bảng đó.";

    public override string Refused(Refusal refusal) => refusal.Code switch
    {
        "indicators.release-basis-missing" => "Cần ghi văn bản cho phép hoặc yêu cầu, và cơ quan nhận khi cho một cơ quan.",
        "indicators.release-too-long" => "Nội dung quá dài. Xin rút ngắn.",
        "indicators.release-window-runs" => "Khoảng ngày chưa kết thúc: công bố sau ngày cuối.",
        "indicators.release-lines-changed" => "Các dòng của bảng đã khác lần công bố trước nên không đối chiếu được.",
        "indicators.release-tells-too-much" => "Không công bố được: đặt cạnh bảng đã công bố thì suy ra được số rất nhỏ, hoặc số của khoảng ngày đã công bố vừa thay đổi.",
        _ => "Chọn một bảng và khoảng ngày hợp lệ.",
    };
}
