namespace HaiDang.Modules.Reporting.Templates.Texts;

/// <summary>Vietnamese words of the office's own templates.</summary>
internal sealed class TemplateWordsVi : TemplateWords
{
    public override string Reports => "Báo cáo";

    public override string Templates => "Mẫu văn bản của đơn vị";

    public override string TemplatesSay => "Tệp Word của đơn vị có ô nội dung (content control) được điền khi in báo cáo, công văn. Văn bản đã ký in lại theo mẫu lúc ký.";

    public override string NoTemplates => "Chưa có mẫu riêng";

    public override string NoTemplatesRemedy => "Văn bản đang in theo thể thức có sẵn.";

    public override string Remove => "Bỏ mẫu, dùng thể thức có sẵn";

    public override string Add => "Dùng mẫu này";

    public override string KindField => "Loại văn bản";

    public override string FromField => "Dùng từ ngày";

    public override string File => "Tệp .docx";

    public override string FileHint => "Không quá 5 MB, không có macro";

    public override string Fields => "Các ô được điền";

    public override string KindMissing => "Xin chọn báo cáo hoặc công văn.";

    public override string DayImpossible => "Ngày phải từ hôm nay trở đi, viết như 18/5/2023.";

    public override string Adopted => "Đã ghi mẫu.";

    public override string Removed => "Đã bỏ mẫu, dùng thể thức có sẵn.";

    public override string Kind(string kind) => kind == "CV" ? "Công văn" : "Báo cáo";

    public override string From(string day) => $"từ ngày {day}";

    public override string Field(string tag) => tag switch
    {
        "co-quan-cap-tren" => "tên cơ quan cấp trên",
        "co-quan" => "tên cơ quan ban hành",
        "so" => "số, ký hiệu",
        "dia-danh-ngay" => "địa danh và ngày",
        "loai" => "tên loại văn bản",
        "trich-yeu" => "trích yếu",
        "kinh-gui" => "kính gửi",
        "noi-dung" => "nội dung, đứng riêng một đoạn",
        "noi-nhan" => "nơi nhận",
        "quyen-han" => "quyền hạn, chức vụ người ký",
        _ => tag,
    };

    public override string Fault(TemplateDoubt doubt) => doubt.Fault switch
    {
        TemplateFault.NoWordFile => "Không đọc được tệp này: cần tệp .docx không có macro, không quá 5 MB.",
        TemplateFault.NoTag => $"Ô không có thẻ (Tag), tại “{doubt.Place}”.",
        TemplateFault.UnknownTag => $"Không có ô tên “{doubt.Tag}”, tại “{doubt.Place}”.",
        TemplateFault.BodyWithinLine => $"Ô nội dung nằm giữa dòng; phải đứng riêng một đoạn, tại “{doubt.Place}”.",
        TemplateFault.NoBody => "Mẫu thiếu ô nội dung (thẻ noi-dung).",
        _ => "",
    };
}
