using HaiDang.Kernel.Events;
using HaiDang.Modules.Reporting.ReportForms;

namespace HaiDang.Modules.Reporting.Loading.Texts;

/// <summary>English words of the forms that offices load.</summary>
internal sealed class FormWordsEn : FormWords
{
    public override string Heading => "Forms of reports";

    public override string Say => "An edition that is loaded is used for periods that end while it holds; reports that were handed in keep the edition of that day.";

    public override string PlaceColumn => "Where";

    public override string FaultColumn => "To be mended";

    public override string FormColumn => "Form";

    public override string EditionColumn => "Edition";

    public override string ValidColumn => "Validity";

    public override string SourceColumn => "Basis";

    public override string LoadedColumn => "Loaded by";

    public override string FileColumn => "Download";

    public override string CodeColumn => "Code";

    public override string NameColumn => "Row";

    public override string UnitColumn => "Unit";

    public override string InForce => "In force";

    public override string Reconstructed => "Reconstructed, not official";

    public override string Shipped => "Shipped";

    public override string ByHand => "typed";

    public override string Withdraw => "Withdraw";

    public override string Reason => "Why it is withdrawn";

    public override string WithdrawHint => "Only while no report was handed in with this edition";

    public override string Add => "Load an edition";

    public override string File => "File of the form (.yaml or .xlsx)";

    public override string FileHint => "At most 256 KB; begin from an edition downloaded above";

    public override string From => "Holds from";

    public override string FromHint => "By the last day of a period, such as 16/11/2023";

    public override string To => "Until";

    public override string ToHint => "Empty while there is no end";

    public override string Number => "Number of the letter that sets it";

    public override string LetterDay => "Day of the letter";

    public override string Replaces => "Also takes the place of forms";

    public override string ReplacesHint => "Their ids with commas, such as 01, 02; empty for the form of its own id only";

    public override string Official => "The letter prints this very form (takes the mark “reconstructed, not official” away)";

    public override string Read => "Read and preview";

    public override string Preview => "Preview of the edition";

    public override string PreviewSay => "Nothing was kept yet. Compare it with the letter, then confirm.";

    public override string Keep => "Confirm and use this edition";

    public override string Leave => "Leave it";

    public override string Layout => "Layout of an .xlsx file";

    public override string Loaded => "The edition was kept.";

    public override string Withdrawn => "The edition was withdrawn.";

    public override string FileMissing => "Choose a .yaml or .xlsx file of at most 256 KB.";

    public override string DayWrong => "Write a day such as 16/11/2023.";

    public override string EndWrong => "The last day must not be before the first; write it such as 15/11/2024.";

    public override string NumberWrong => "Write the letter's number, at most 100 letters.";

    public override string LetterDayWrong => "The letter's day must not be after today; write it such as 18/5/2023.";

    public override IReadOnlyList<string> LayoutLines =>
    [
        "The first line has the heads Phần, Mã, Tên tiếng Việt, Tên tiếng Anh, Đơn vị tính, Nguồn số liệu, Điều kiện, Thuộc dòng, Số lẻ, Câu báo cáo, in any order.",
        "Part “biểu”, one line: the code is the form's id, the source its edition, the condition from when a difference is explained, such as 50;5 (percent; number).",
        "Part “cột”: the first without a condition, others such as sex=female.",
        "Part “dòng”: the source is “nhập tay” (typed), “đề mục” (heading), measures with commas, or a formula.",
        "Parts “kiểm dòng” and “kiểm cột”: the code is the whole, the source its parts, the condition “bằng” (equal) or “không vượt” (not more).",
    ];

    public override string Unsaid(string rows) => $"The narrative will no longer say: {rows}. This form has no such row, or the row has no sentence.";
    public override string NotKept(string faults) => $"Not kept: {faults} to be mended in the file";

    public override string Valid(string from, string? to) => to is null ? $"from {from}" : $"from {from} until {to}";

    public override string Place(FormDoubt doubt) => doubt.Cell is { } cell ? $"cell {cell}" : doubt.Line == 0 ? "the whole file" : doubt.Key.Length > 0 ? $"line {doubt.Line}, “{doubt.Key}”" : $"line {doubt.Line}";

    public override string Doubt(FormDoubt doubt) => doubt.Fault switch
    {
        FormFault.NotYaml => "not YAML: quote texts with a comma, colon or brace",
        FormFault.NotASheet => "this .xlsx can't be read: broken, with a password, or empty",
        FormFault.TooLarge => "larger or deeper than a form: at most 500 rows and 40 columns",
        FormFault.UnknownKey => $"forms have no key “{doubt.Subject}”: leave it out or write its right name",
        FormFault.Missing => $"“{doubt.Key}” is missing",
        FormFault.Value => $"the value of “{doubt.Key}” can't be read: a text without blanks to spare, a day such as 2023-11-16, a whole number above 0",
        FormFault.FirstColumn => "the first column must be the whole, without a condition",
        FormFault.Sources => $"row “{doubt.Subject}” needs exactly one source: heading, typed, measures or a formula",
        FormFault.FormulaAcross => "a formula needs a form of one column; count measures instead",
        FormFault.Formula => $"the formula or condition is wrong: {doubt.Subject}",
        FormFault.FormulaUnfit => $"a form's formula can't name an indicator or list: “{doubt.Subject}”",
        FormFault.Measure => $"no rule counts a measure “{doubt.Subject}”",
        FormFault.Dimension => $"no fact has a dimension “{doubt.Subject}”",
        FormFault.Twice => $"code “{doubt.Subject}” stands twice: give one another code",
        FormFault.ElsewhereToo => $"row “{doubt.Subject}” stands in another form of the same days: give it another code, or name the form it takes the place of",
        FormFault.Unknown => $"“{doubt.Subject}” isn't there",
        FormFault.HeadMissing => $"the first line lacks the head “{doubt.Subject}”",
        FormFault.Part => $"“Phần” takes: biểu, cột, dòng, kiểm dòng, kiểm cột; it is “{doubt.Subject}”",
        FormFault.SheetFormula => "the cell holds a spreadsheet formula: type words instead",
        _ => "",
    };

    public override string Refused(Refusal refusal) => refusal.Code switch
    {
        "reporting.edition-taken" => "The form has an edition of this name: give it another in the file.",
        "reporting.rows-elsewhere" => "A row stands in another form of the same days.",
        "reporting.letter-missing" => "Write the number of the letter that sets the form.",
        "reporting.reason-missing" => "Say in a sentence why it is withdrawn.",
        "reporting.too-long" => "Too long: shorten it.",
        "reporting.day-impossible" => "The last day must not be before the first, nor the letter's day after today.",
        "reporting.edition-used" => $"{refusal.Values!["reports"]} reports were handed in with this edition: return them first, or load another for later periods.",
        _ => "There is no such edition.",
    };
}
