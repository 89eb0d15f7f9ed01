namespace HaiDang.Modules.Reading;

internal sealed class ReadingWordsVi : ReadingWords
{
    public override string FileMissing => "Không mở được tệp này.";

    public override string Usage => "Cách dùng: ./haidang read TỆP [--json]";

    protected override string FileEmpty => "Tệp không có nội dung.";

    protected override string NotText => "Tệp này không phải văn bản chữ; hãy lưu lại thành tệp .txt rồi thử lại.";

    protected override string TooLarge => "Văn bản vượt quá 5 MB; hãy tách thành từng văn bản riêng.";

    protected override string EncodingUnknown => "Không nhận ra bảng mã của văn bản; hãy lưu lại bằng Unicode (UTF-8).";

    protected override string NotAPlan => "Văn bản này không có chỉ tiêu hay nhiệm vụ nào nên không phải là kế hoạch.";

    protected override string SecretDocument => "Văn bản có dấu độ mật nên không được đọc trên hệ thống này; chỉ ghi lại số, ngày và nơi giữ.";

    private protected override string NumberUnreadable => "Không đọc được số văn bản";

    private protected override string DateUnreadable => "Không đọc được ngày ban hành";

    private protected override string DayUnreadable => "Chỉ đọc được tháng và năm ban hành, không đọc được ngày";

    private protected override string IssuerUnreadable => "Không đọc được cơ quan ban hành";

    private protected override string ProvinceUnknown => "Không xác định được tỉnh, thành phố";

    private protected override string SignatoryUnreadable => "Không đọc được người ký";

    private protected override string NameByScanner => "Tên người giữ nguyên như bản quét, cần đối chiếu";

    private protected override string SourceConflict => "Các con số trong chính văn bản không khớp nhau";

    private protected override string TargetOdd => "Con số của chỉ tiêu có thể bị quét sai";

    private protected override string YearInferred => "Ngày không ghi năm, đã lấy năm của kế hoạch";

    private protected override string AgencyUnknown => "Cơ quan chưa có trong danh mục, giữ nguyên chữ trong văn bản";

    private protected override string AgencyUncertain => "Tên cơ quan bị quét hỏng, cần kiểm tra lại";

    private protected override string NumberByScanner => "Con số có thể do máy quét đọc nhầm từ một chữ";

    private protected override string ActorInferred => "Cơ quan thực hiện được suy ra từ câu khác, cần kiểm tra lại";
    private protected override string NobodyNamed => "Văn bản không nêu cơ quan thực hiện";

    private protected override string ReferenceLost => "Không tìm thấy chỉ tiêu được nhắc tới";

    private protected override string Unparsed => "Đoạn chữ không thuộc nội dung nào";
}
