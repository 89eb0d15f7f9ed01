using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Reporting.Sharing.Texts;

/// <summary>Vietnamese words of the page where bodies give parts of a report.</summary>
internal sealed class ShareWordsVi : ShareWords
{
    public override string Heading => "Phần do cơ quan khác đóng góp";

    public override string Say => "Cơ quan lập báo cáo đề nghị cơ quan khác viết từng phần lời hoặc gõ từng biểu, mỗi nơi một hạn; phần gửi đến chỉ vào báo cáo khi được nhận.";

    public override string Nobody => "Chưa đề nghị cơ quan nào.";

    public override string NobodyRemedy => "Chọn cơ quan, phần và hạn dưới đây.";

    public override string PartsColumn => "Phần";

    public override string DueColumn => "Hạn gửi";

    public override string Take => "Nhận vào báo cáo";

    public override string GiveNow => "Gửi phần đóng góp";

    public override string Ask => "Đề nghị đóng góp";

    public override string AskNow => "Đề nghị";

    public override string BodyHint => "Gõ vài chữ rồi chọn tên cơ quan. Đề nghị lại thì thay lần trước.";

    public override string AskedToast => "Đã ghi đề nghị.";

    public override string TakenToast => "Đã nhận vào bản nháp: số được cộng thêm, lời viết tiếp sau lời đang có.";

    public override string AskedOfYou => "Được đề nghị đóng góp vào báo cáo khác";

    public override string SeeGiven => "Xem phần đã gửi";

    public override string Missing(string bodies) => $"Chưa có phần đóng góp của: {bodies}";

    public override string Give(string body) => $"Phần của {body}";

    public override string GiveSay(string due) => $"Hạn gửi {due}. Gửi lại được cho đến khi cơ quan lập báo cáo nhận. Không ghi tên người, không ghi nội dung mật.";

    public override string GivenToast(bool late) => late ? "Đã gửi, sau hạn." : "Đã gửi.";

    public override string State(PartsState state, bool late) => state switch
    {
        PartsState.Taken => "Đã nhận vào báo cáo",
        PartsState.Given => "Đã gửi, chờ nhận",
        _ => late ? "Quá hạn, chưa gửi" : "Chưa gửi",
    };

    public override string Refused(Refusal refusal) => refusal.Code switch
    {
        "reporting.already-submitted" => "Báo cáo đã nộp: chờ được trả lại, hoặc lập bản thay thế, rồi mới đề nghị hay nhận phần đóng góp.",
        "reporting.parts-nobody" => "Không có cơ quan nào tên như vậy trong địa bàn, hoặc đó là cơ quan lập báo cáo. Chọn một tên trong danh sách.",
        "reporting.parts-nothing-asked" => "Xin chọn ít nhất một phần.",
        "reporting.parts-day-impossible" => "Hạn phải từ hôm nay trở đi, viết như 18/5/2023.",
        "reporting.parts-waiting" => "Cơ quan này đã gửi phần của mình: nhận vào báo cáo trước, rồi mới đề nghị lại.",
        "reporting.parts-not-asked" => "Cơ quan này chưa được đề nghị đóng góp vào báo cáo.",
        "reporting.parts-already-taken" => "Phần này đã được nhận vào báo cáo: xin cơ quan lập báo cáo đề nghị lại.",
        "reporting.parts-nothing-given" => "Chưa điền ô nào.",
        _ => "Không có phần nào chờ nhận.",
    };
}
