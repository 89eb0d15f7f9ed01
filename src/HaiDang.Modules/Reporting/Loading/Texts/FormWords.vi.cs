using HaiDang.Kernel.Events;
using HaiDang.Modules.Reporting.ReportForms;

namespace HaiDang.Modules.Reporting.Loading.Texts;

/// <summary>Vietnamese words of the forms that offices load.</summary>
internal sealed class FormWordsVi : FormWords
{
    public override string Heading => "Biểu mẫu báo cáo";

    public override string Say => "Bản biểu nạp vào được dùng cho các kỳ kết thúc trong thời gian hiệu lực; báo cáo đã nộp giữ nguyên bản biểu lúc nộp.";

    public override string PlaceColumn => "Vị trí";

    public override string FaultColumn => "Cần sửa";

    public override string FormColumn => "Biểu";

    public override string EditionColumn => "Lần ban hành";

    public override string ValidColumn => "Hiệu lực";

    public override string SourceColumn => "Căn cứ";

    public override string LoadedColumn => "Người nạp";

    public override string FileColumn => "Tải về";

    public override string CodeColumn => "Mã";

    public override string NameColumn => "Chỉ tiêu";

    public override string UnitColumn => "Đơn vị tính";

    public override string InForce => "Đang dùng";

    public override string Reconstructed => "Dựng lại, không phải mẫu chính thức";

    public override string Shipped => "Có sẵn";

    public override string ByHand => "nhập tay";

    public override string Withdraw => "Thu hồi";

    public override string Reason => "Lý do thu hồi";

    public override string WithdrawHint => "Chỉ thu hồi được khi chưa có báo cáo nào nộp theo bản biểu này";

    public override string Add => "Nạp bản biểu";

    public override string File => "Tệp biểu (.yaml hoặc .xlsx)";

    public override string FileHint => "Không quá 256 KB; tải một bản biểu ở trên về làm nền";

    public override string From => "Áp dụng từ ngày";

    public override string FromHint => "Tính theo ngày cuối của kỳ báo cáo, viết như 16/11/2023";

    public override string To => "Đến ngày";

    public override string ToHint => "Để trống nếu chưa định";

    public override string Number => "Số văn bản ban hành";

    public override string LetterDay => "Ngày văn bản";

    public override string Replaces => "Thay cả các biểu";

    public override string ReplacesHint => "Số biểu, cách nhau bằng dấu phẩy, như 01, 02; để trống nếu chỉ thay biểu cùng số";

    public override string Official => "Văn bản in đúng biểu này (bỏ nhãn “dựng lại, không phải mẫu chính thức”)";

    public override string Read => "Đọc và xem trước";

    public override string Preview => "Xem trước bản biểu";

    public override string PreviewSay => "Chưa ghi gì. Đối chiếu với văn bản rồi xác nhận.";

    public override string Keep => "Xác nhận, dùng bản biểu này";

    public override string Leave => "Không ghi";

    public override string Layout => "Cách trình bày tệp .xlsx";

    public override string Loaded => "Đã ghi bản biểu.";

    public override string Withdrawn => "Đã thu hồi bản biểu.";

    public override string FileMissing => "Chọn tệp .yaml hoặc .xlsx không quá 256 KB.";

    public override string DayWrong => "Ngày viết như 16/11/2023.";

    public override string EndWrong => "Ngày cuối phải từ ngày áp dụng trở đi, viết như 15/11/2024.";

    public override string NumberWrong => "Ghi số văn bản, không quá 100 chữ.";

    public override string LetterDayWrong => "Ngày văn bản không sau hôm nay, viết như 18/5/2023.";

    public override IReadOnlyList<string> LayoutLines =>
    [
        "Dòng đầu là tiêu đề: Phần, Mã, Tên tiếng Việt, Tên tiếng Anh, Đơn vị tính, Nguồn số liệu, Điều kiện, Thuộc dòng, Số lẻ, Câu báo cáo; thứ tự tùy ý.",
        "Phần “biểu”, một dòng: mã là số biểu, nguồn số liệu là lần ban hành, điều kiện là ngưỡng giải trình như 50;5 (phần trăm; số).",
        "Phần “cột”: cột đầu không có điều kiện; các cột sau như sex=female.",
        "Phần “dòng”: nguồn là “nhập tay”, “đề mục”, tên số liệu đếm cách nhau bằng dấu phẩy, hoặc công thức.",
        "Phần “kiểm dòng”, “kiểm cột”: mã là số tổng, nguồn là các phần, điều kiện “bằng” hoặc “không vượt”.",
    ];

    public override string Unsaid(string rows) => $"Phần lời của báo cáo sẽ không còn câu về: {rows}. Biểu này không có hàng ấy, hoặc hàng ấy không có câu.";
    public override string NotKept(string faults) => $"Chưa ghi: tệp có {faults} chỗ cần sửa";

    public override string Valid(string from, string? to) => to is null ? $"từ {from}" : $"từ {from} đến {to}";

    public override string Place(FormDoubt doubt) => doubt.Cell is { } cell ? $"ô {cell}" : doubt.Line == 0 ? "cả tệp" : doubt.Key.Length > 0 ? $"dòng {doubt.Line}, mục “{doubt.Key}”" : $"dòng {doubt.Line}";

    public override string Doubt(FormDoubt doubt) => doubt.Fault switch
    {
        FormFault.NotYaml => "không đúng cú pháp YAML; chữ có dấu phẩy, hai chấm hay ngoặc phải đặt trong dấu nháy",
        FormFault.NotASheet => "không đọc được tệp .xlsx này: tệp hỏng, có mật khẩu hoặc trống",
        FormFault.TooLarge => "tệp lớn hơn hoặc nhiều lớp hơn một biểu: tối đa 500 dòng, 40 cột",
        FormFault.UnknownKey => $"biểu không có mục “{doubt.Subject}”; bỏ đi hoặc viết đúng tên",
        FormFault.Missing => $"thiếu mục “{doubt.Key}”",
        FormFault.Value => $"giá trị của “{doubt.Key}” không đọc được: cần chữ không thừa khoảng trắng, ngày như 2023-11-16, số nguyên lớn hơn 0",
        FormFault.FirstColumn => "cột đầu phải là cột chung, không có điều kiện",
        FormFault.Sources => $"dòng “{doubt.Subject}” phải có đúng một nguồn: đề mục, nhập tay, số liệu đếm hoặc công thức",
        FormFault.FormulaAcross => "công thức chỉ dùng cho biểu một cột; biểu nhiều cột dùng số liệu đếm",
        FormFault.Formula => $"công thức hoặc điều kiện viết sai: {doubt.Subject}",
        FormFault.FormulaUnfit => $"công thức của biểu không dùng chỉ tiêu hay danh mục khác: “{doubt.Subject}”",
        FormFault.Measure => $"không có số liệu đếm tên “{doubt.Subject}”",
        FormFault.Dimension => $"không có chiều số liệu tên “{doubt.Subject}”",
        FormFault.Twice => $"mã “{doubt.Subject}” có hai lần; đặt mã khác",
        FormFault.ElsewhereToo => $"mã dòng “{doubt.Subject}” đã có ở biểu khác cùng hiệu lực; đặt mã khác hoặc ghi biểu được thay",
        FormFault.Unknown => $"“{doubt.Subject}” không có trong biểu",
        FormFault.HeadMissing => $"thiếu cột có tiêu đề “{doubt.Subject}” ở dòng đầu",
        FormFault.Part => $"cột “Phần” chỉ nhận: biểu, cột, dòng, kiểm dòng, kiểm cột; đang là “{doubt.Subject}”",
        FormFault.SheetFormula => "ô có công thức của bảng tính; gõ chữ thay vào",
        _ => "",
    };

    public override string Refused(Refusal refusal) => refusal.Code switch
    {
        "reporting.edition-taken" => "Biểu này đã có lần ban hành cùng tên; đặt tên khác trong tệp.",
        "reporting.rows-elsewhere" => "Có mã dòng đã đứng ở biểu khác cùng hiệu lực.",
        "reporting.letter-missing" => "Ghi số văn bản ban hành biểu.",
        "reporting.reason-missing" => "Ghi lý do thu hồi bằng một câu.",
        "reporting.too-long" => "Nội dung quá dài. Xin rút ngắn.",
        "reporting.day-impossible" => "Ngày cuối phải từ ngày áp dụng trở đi; ngày văn bản không sau hôm nay.",
        "reporting.edition-used" => $"Đã có {refusal.Values!["reports"]} báo cáo nộp theo bản biểu này: trả lại các báo cáo đó trước, hoặc nạp bản biểu mới thay từ kỳ sau.",
        _ => "Không tìm thấy bản biểu này.",
    };
}
