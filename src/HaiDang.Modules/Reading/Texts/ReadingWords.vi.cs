namespace HaiDang.Modules.Reading;

internal sealed class ReadingWordsVi : ReadingWords
{
    public override string FileMissing => "Không mở được tệp này.";

    public override string Usage => "Cách dùng: ./haidang read TỆP [--json]";

    protected override string FileEmpty => "Tệp không có nội dung.";

    protected override string NotText => "Tệp này không phải văn bản chữ hay định dạng đọc được; hãy gửi tệp .docx, .doc, .rtf, .odt, .pdf, .txt hoặc ảnh quét .png, .jpg, .tif.";

    protected override string TooLarge(string most) => $"Tệp vượt quá {most}; hãy tách thành từng văn bản riêng.";

    protected override string EncodingUnknown => "Không nhận ra bảng mã của văn bản; hãy lưu lại bằng Unicode (UTF-8).";

    protected override string NotAPlan => "Văn bản này không có chỉ tiêu hay nhiệm vụ nào nên không phải là kế hoạch.";

    protected override string SecretDocument => "Văn bản có dấu độ mật nên không được đọc trên hệ thống này; chỉ ghi lại số, ngày và nơi giữ.";

    private protected override string Encrypted => "Tệp có đặt mật khẩu nên không mở được; hãy bỏ mật khẩu rồi gửi lại.";

    private protected override string Damaged => "Tệp bị hỏng hoặc bị cắt ngắn nên không mở được; hãy mở bằng phần mềm đã tạo ra tệp, lưu lại rồi gửi lại.";

    private protected override string TooMuchInside => "Tệp nén chứa lượng dữ liệu lớn bất thường nên không được mở; hãy lưu văn bản thành một tệp mới rồi gửi lại.";

    private protected override string ActiveContent => "Tệp chứa macro hoặc dùng mẫu đặt ở máy khác nên không được mở; hãy lưu lại thành .docx không có macro, dùng mẫu thông thường, rồi gửi lại.";

    private protected override string TooManyPages(string pages, int most) => $"Tệp có {pages} trang, quá giới hạn {most} trang; hãy tách thành nhiều tệp, mỗi văn bản một tệp.";

    private protected override string PictureTooLarge => "Ảnh có kích thước quá lớn so với một trang giấy; hãy quét lại từng trang ở 300 dpi.";

    private protected override string TooSlow => "Tệp mất quá nhiều thời gian để mở; hãy in ra rồi quét lại ở 300 dpi, hoặc tách thành nhiều tệp.";

    private protected override string NothingLegible => "Không đọc được chữ nào trên các trang; hãy quét lại ở 300 dpi, đặt giấy thẳng và đủ sáng.";

    private protected override string ProgramMissing(string package) => $"Máy chủ chưa cài chương trình để đọc loại tệp này; người quản trị cần cài gói Debian: {package}.";

    private protected override string Stopped => "Đã dừng đọc tệp; chưa có gì được ghi lại.";

    private protected override string Recognised => "Chữ do máy nhận dạng từ ảnh quét, cần đối chiếu";

    private protected override string Turned => "Trang nằm ngược hoặc nằm ngang, đã được xoay lại";

    private protected override string Poor => "Ảnh quét mờ hoặc có độ phân giải thấp; nên quét lại ở 300 dpi";

    private protected override string Blank => "Không thấy chữ nào trên trang này";

    private protected override string TimedOut => "Trang mất quá nhiều thời gian nên chưa đọc được; hãy quét lại trang này ở 300 dpi";

    private protected override string OtherLanguage => "Chữ trên trang này không phải tiếng Việt";

    public override string PageOf(int read, int pages) => $"Đã đọc {read}/{pages} trang";

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

    private protected override string WordUncertain => "Câu này có mấy chữ bị quét hỏng; chữ đề xuất có thể chưa đúng";

    private protected override string ActorInferred => "Cơ quan thực hiện được suy ra từ câu khác, cần kiểm tra lại";
    private protected override string NobodyNamed => "Văn bản không nêu cơ quan thực hiện";

    private protected override string ReferenceLost => "Không tìm thấy chỉ tiêu được nhắc tới";

    private protected override string Unparsed => "Đoạn chữ không thuộc nội dung nào";
}
