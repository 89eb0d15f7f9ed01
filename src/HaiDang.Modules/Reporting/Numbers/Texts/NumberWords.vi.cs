using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Reporting.Numbers.Texts;

/// <summary>Vietnamese words of the register of documents.</summary>
internal sealed class NumberWordsVi : NumberWords
{
    public override string Book => "Sổ đăng ký văn bản";

    public override string BookSay => "Số văn bản cấp lần lượt theo cơ quan, loại và năm; số đã hủy không dùng lại. Văn bản mật chỉ ghi số, ngày và người giữ.";

    public override string Sent => "Văn bản đi";

    public override string Received => "Văn bản đến";

    public override string NothingYet => "Chưa có văn bản nào trong năm.";

    public override string ArrivedOn => "Ngày đến";

    public override string ArrivalNumber => "Số đến";

    public override string Sign => "Số, ký hiệu";

    public override string PaperOn => "Ngày văn bản";

    public override string Subject => "Trích yếu";

    public override string Author => "Tác giả";

    public override string Recipients => "Nơi nhận";

    public override string Unit => "Đơn vị, người nhận";

    public override string Signer => "Chức vụ người ký";

    public override string Note => "Ghi chú";

    public override string Void => "Đã hủy";

    public override string Secret => "Văn bản mật";

    public override string External => "Số của hệ thống văn bản";

    public override string TakeNumber => "Lấy số";

    public override string Kind => "Loại văn bản";

    public override string Symbol => "Ký hiệu";

    public override string SymbolHint => "Ví dụ BC-BCĐ; để trống thì lấy ký hiệu thường dùng của Ban Chỉ đạo";

    public override string GivenNumber => "Số đã cấp nơi khác";

    public override string GivenNumberHint => "Chỉ điền khi hệ thống quản lý văn bản của cơ quan đã cấp số";

    public override string SubjectHint => "Không ghi tên người";

    public override string SignerHint => "Chức vụ, không ghi tên";

    public override string Copies => "Số lượng bản";

    public override string SecretTick => "Văn bản mật: chỉ ghi số, ngày, người giữ";

    public override string Holder => "Đơn vị hoặc chức vụ giữ văn bản mật";

    public override string Receive => "Đăng ký văn bản đến";

    public override string VoidNumber => "Hủy số";

    public override string VoidHint => "Số đã hủy vẫn nằm trong sổ và không cấp lại";

    public override string Kept => "Đã ghi.";

    public override string Voided => "Đã hủy số.";

    public override string HeldBy(string holder) => $"Người giữ: {holder}";

    public override string Taken(string number) => $"Đã lấy số {number}.";

    public override string Arrived(int number) => $"Đã đăng ký, số đến {number}.";

    public override string Refused(Refusal refusal) => refusal.Code switch
    {
        "reporting.unknown-number" => "Không tìm thấy số này trong sổ.",
        "reporting.kind-unknown" => "Chưa chọn loại văn bản có trong danh mục.",
        "reporting.symbol-missing" => "Xin ghi số, ký hiệu liền nhau, không có khoảng trắng, ví dụ BC-BCĐ.",
        "reporting.subject-missing" => "Xin ghi trích yếu của văn bản.",
        "reporting.secret-with-content" => "Văn bản mật chỉ ghi số, ngày và người giữ: xin xóa trích yếu và các ô khác.",
        "reporting.holder-missing" => "Xin ghi đơn vị hoặc chức vụ giữ văn bản mật.",
        "reporting.number-taken" => "Số này đã có văn bản, hoặc đã hủy: xin lấy số khác.",
        "reporting.number-in-use" => "Báo cáo đã ký đang mang số này, không hủy được.",
        "reporting.document-day-impossible" => "Ngày phải trong năm của sổ và không sau hôm nay, viết như 18/5/2023.",
        "reporting.reason-missing" => "Xin ghi lý do bằng một câu.",
        "reporting.too-long" => "Nội dung quá dài. Xin rút ngắn.",
        _ => "Chưa ghi được.",
    };
}
