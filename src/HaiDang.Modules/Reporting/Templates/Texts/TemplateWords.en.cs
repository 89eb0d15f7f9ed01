namespace HaiDang.Modules.Reporting.Templates.Texts;

/// <summary>English words of the office's own templates.</summary>
internal sealed class TemplateWordsEn : TemplateWords
{
    public override string Reports => "Reports";

    public override string Templates => "The office's own templates";

    public override string TemplatesSay => "A Word file of the office with content controls is filled when a report or dispatch is printed. What was signed is printed again in the template of its signing.";

    public override string NoTemplates => "No template of the office's own";

    public override string NoTemplatesRemedy => "Documents are printed in the built-in layout.";

    public override string Remove => "Take it out, use the built-in layout";

    public override string Add => "Use this template";

    public override string KindField => "Kind of document";

    public override string FromField => "Used from";

    public override string File => "File (.docx)";

    public override string FileHint => "At most 5 MB, without macros";

    public override string Fields => "Fields that are filled";

    public override string KindMissing => "Choose report or dispatch.";

    public override string DayImpossible => "The day must be today or later, such as 18/5/2023.";

    public override string Adopted => "The template was kept.";

    public override string Removed => "The built-in layout is used again.";

    public override string Kind(string kind) => kind == "CV" ? "Dispatch" : "Report";

    public override string From(string day) => $"from {day}";

    public override string Field(string tag) => tag switch
    {
        "co-quan-cap-tren" => "the body above",
        "co-quan" => "the issuing body",
        "so" => "number and symbol",
        "dia-danh-ngay" => "place and day",
        "loai" => "kind of document",
        "trich-yeu" => "subject",
        "kinh-gui" => "addressees",
        "noi-dung" => "the body, in a paragraph of its own",
        "noi-nhan" => "recipients",
        "quyen-han" => "signing capacity and post",
        _ => tag,
    };

    public override string Fault(TemplateDoubt doubt) => doubt.Fault switch
    {
        TemplateFault.NoWordFile => "This file can't be used: a .docx without macros of at most 5 MB is needed.",
        TemplateFault.NoTag => $"A content control has no tag, at “{doubt.Place}”.",
        TemplateFault.UnknownTag => $"No field is called “{doubt.Tag}”, at “{doubt.Place}”.",
        TemplateFault.BodyWithinLine => $"The body's field stands within a line; it needs a paragraph of its own, at “{doubt.Place}”.",
        TemplateFault.NoBody => "The template has no field for the body (tag noi-dung).",
        _ => "",
    };
}
