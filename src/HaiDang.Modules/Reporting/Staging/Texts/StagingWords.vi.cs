using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Reporting.Staging.Texts;

internal sealed class StagingWordsVi : StagingWords
{
    public override string Heading => "Hạn báo cáo từng cấp";
    public override string Say => "Hạn của từng cấp do văn bản của Ban Chỉ đạo đặt. Cấp nào không có văn bản đặt hạn thì theo hạn in trong kế hoạch; không có cả hai thì không có hạn và không ai muộn.";
    public override string Period => "Kỳ báo cáo";
    public override string StageWord => "Cấp";
    public override string LastDay => "Hạn cuối (còn đúng hạn)";
    public override string LastDayHint => "Để trống để bỏ hạn đã đặt. Văn bản ghi “trước ngày 20/5” thì hạn cuối là 19/5.";
    public override string Basis => "Văn bản đặt hạn";
    public override string BasisHint => "Ví dụ 15/BCĐ-TT ngày 10/4/2023.";
    public override string Save => "Đặt hạn";
    public override string Saved => "Đã ghi hạn.";
    public override string None => "Chưa đặt hạn riêng cho cấp nào.";
    public override string NoneRemedy => "Đặt hạn khi có văn bản; nếu không, hạn in trong kế hoạch được dùng.";
    public override string LowerIsLater => "Cấp dưới có hạn sau cấp này";
    public override string AfterPrinted => "Sau hạn in trong kế hoạch";
    public override string DayWrong => "Ngày viết như 18/5/2023.";

    public override string Stage(Stage stage) => stage switch { Staging.Stage.Commune => "Ban Chỉ đạo xã", Staging.Stage.District => "Ban Chỉ đạo huyện", Staging.Stage.Agency => "Sở, ngành, đoàn thể", _ => "Ban Chỉ đạo tỉnh" };

    public override string Refused(Refusal refusal) => refusal.Code switch
    {
        "reporting.reason-missing" => "Cần ghi văn bản đặt hạn.",
        "reporting.too-long" => "Nội dung quá dài. Xin rút ngắn.",
        "reporting.day-before-end" => "Hạn phải sau ngày chốt số liệu của kỳ.",
        _ => "Chọn một kỳ có báo cáo riêng; quý II và quý IV đã gộp vào báo cáo 06 tháng và năm.",
    };
}
