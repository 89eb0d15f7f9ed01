using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Indicators.Loading.Screens;

namespace HaiDang.Modules.Indicators.Loading.Texts;

/// <summary>Vietnamese words of the sets of indicators.</summary>
internal sealed class SetWordsVi : SetWords
{
    public override string Heading => "Bộ chỉ tiêu";

    public override string Say => "Mỗi con số được tính theo bộ chỉ tiêu có hiệu lực ở ngày cuối kỳ. Bộ do đơn vị nạp theo văn bản đứng trước bộ có sẵn; báo cáo đã nộp giữ nguyên cách tính lúc nộp.";

    public override string PlaceColumn => "Vị trí";

    public override string FaultColumn => "Cần sửa";

    public override string SetColumn => "Bộ chỉ tiêu";

    public override string ValidColumn => "Hiệu lực";

    public override string SourceColumn => "Căn cứ";

    public override string CountColumn => "Số chỉ tiêu";

    public override string LoadedColumn => "Đơn vị nạp";

    public override string FileColumn => "Tải về";

    public override string UnitColumn => "Đơn vị tính";

    public override string ChangeColumn => "Thay đổi";

    public override string BeforeColumn => "Giá trị cũ";

    public override string AfterColumn => "Giá trị mới";

    public override string Shipped => "Có sẵn";

    public override string Withdraw => "Thu hồi";

    public override string WithdrawOn => "Thôi áp dụng từ ngày";

    public override string WithdrawHint => "Từ hôm nay trở đi; ngày trước hôm nay chỉ được khi chưa có báo cáo đã ký nào dùng bộ này. Kỳ kết thúc trước ngày đó vẫn tính theo bộ này";

    public override string Reason => "Lý do thu hồi";

    public override string Add => "Nạp bộ chỉ tiêu";

    public override string File => "Tệp bộ chỉ tiêu (.yaml hoặc .xlsx)";

    public override string FileHint => "Không quá 256 KB; tải một bộ ở trên về làm nền";

    public override string Number => "Số văn bản ban hành";

    public override string LetterDay => "Ngày văn bản";

    public override string Body => "Cơ quan ban hành";

    public override string Programme => "Chương trình";

    public override string ProgrammeHint => "Chương trình, kế hoạch mà bộ chỉ tiêu phục vụ; để trống nếu tệp đã ghi hoặc không có";

    public override string From => "Áp dụng từ ngày";

    public override string FromHint => "Tính theo ngày cuối kỳ số liệu, viết như 16/11/2023; để trống nếu tệp đã ghi";

    public override string To => "Đến ngày";

    public override string ToHint => "Để trống nếu tệp đã ghi hoặc chưa định";

    public override string Read => "Đọc và xem trước";

    public override string Layout => "Cách trình bày tệp .xlsx";

    public override string Preview => "Xem trước bộ chỉ tiêu";

    public override string PreviewSay => "Chưa ghi gì. Đối chiếu với văn bản rồi xác nhận.";

    public override string WasReckoned => "Trước đây tính";

    public override string Dropped => "Bộ này thay cả bộ cùng mã; các chỉ tiêu sau của bộ cũ sẽ không còn:";

    public override string Keep => "Xác nhận, dùng bộ chỉ tiêu này";

    public override string Leave => "Không ghi";

    public override string Loaded => "Đã ghi bộ chỉ tiêu.";

    public override string Withdrawn => "Đã thu hồi bộ chỉ tiêu.";

    public override string ReckonedBy => "Tính theo bộ";

    public override string GoneBefore => "Đang tính theo bộ";

    public override string FileMissing => "Chọn tệp .yaml hoặc .xlsx không quá 256 KB.";

    public override string DayWrong => "Ngày viết như 16/11/2023.";

    public override string EndWrong => "Ngày cuối phải từ ngày áp dụng trở đi, viết như 15/11/2024.";

    public override string NumberWrong => "Ghi số văn bản, không quá 200 chữ.";

    public override string LetterDayWrong => "Ngày văn bản không sau hôm nay, viết như 18/5/2023.";

    public override string BodyWrong => "Ghi cơ quan ban hành văn bản, không quá 200 chữ.";

    public override string ProgrammeWrong => "Tên chương trình không quá 200 chữ.";

    public override IReadOnlyList<string> LayoutLines =>
    [
        "Dòng đầu là tiêu đề: Phần, Mã, Tên tiếng Việt, Tên tiếng Anh, Công thức, Đơn vị, Chiều tốt lên, Phân tổ, Nguồn, Cách so sánh, Mức phải đạt, Từ ngữ của chỉ tiêu, Cách tính khác của, Số lẻ; thứ tự tùy ý.",
        "Phần “bộ”, một dòng: mã là mã bộ viết thường không dấu như bo-chi-so-2024, nguồn là chương trình. Bộ cùng mã với một bộ đang có thì thay cả bộ đó.",
        "Phần “chỉ tiêu”, mỗi dòng một chỉ tiêu: mã như C-1; đơn vị là số lượng, phần trăm, điểm phần trăm hoặc ngày; chiều tốt lên là tăng, giảm hoặc không.",
        "Công thức viết như flow(case.solved) / flow(case.opened), cohort(tip.classified where kind=crime-report), closing(in: tip.pending), change(flow(case.opened)), hoặc mã chỉ tiêu khác trong bộ.",
        "Chỉ tiêu có mức phải đạt ghi cách so sánh (trên, từ mức trở lên, bằng, không quá, dưới) và mức; từ ngữ của chỉ tiêu là các chữ có trong kế hoạch, cách nhau bằng dấu chấm phẩy, để gắn với chỉ tiêu của kế hoạch.",
    ];

    public override string NotKept(string faults) => $"Chưa ghi: tệp có {faults} chỗ cần sửa";

    public override string Valid(string from, string? to) => to is null ? $"từ {from}" : $"từ {from} đến {to}";

    public override string SomeInForce(string some, string all) => $"{all} (đang dùng {some})";

    public override string State(SetState state) => state switch
    {
        SetState.InForce => "Đang dùng",
        SetState.ToCome => "Chưa đến ngày",
        SetState.Ended => "Hết hiệu lực",
        SetState.Superseded => "Đã có bộ thay",
        _ => "Đã thu hồi",
    };

    public override string WithdrawnFrom(string from, string on) => $"Thôi áp dụng từ {from}, ghi ngày {on}:";

    public override string Change(SetChange change) => change switch
    {
        SetChange.New => "Mới",
        SetChange.Replaces => "Thay cách tính",
        _ => "Giữ cách tính",
    };

    public override string InPlaceOf(string set, string from) => $"thay bộ “{set}” từ {from}";

    public override string MarkWas(string mark) => $"trước đây {mark}";

    public override string ValuesOf(string window) => $"Giá trị của kỳ {window}, theo cách tính cũ và mới.";

    public override string Unit(IndicatorUnit unit) => unit switch
    {
        IndicatorUnit.Count => "số lượng",
        IndicatorUnit.Percent => "phần trăm",
        IndicatorUnit.Points => "điểm phần trăm",
        _ => "ngày",
    };

    public override string Better(Direction direction) => direction switch
    {
        Direction.Up => "tăng là tốt",
        Direction.Down => "giảm là tốt",
        _ => "không xét chiều",
    };

    public override string BoundBy(string words) => $"gắn với chỉ tiêu kế hoạch có chữ {words}";

    public override string ViewOf(string code) => $"cách tính khác của {code}";

    public override string Place(SetDoubt doubt) => doubt.Cell is { } cell ? $"ô {cell}" : doubt.Line == 0 ? "cả tệp" : doubt.Key.Length > 0 ? $"dòng {doubt.Line}, mục “{doubt.Key}”" : $"dòng {doubt.Line}";

    public override string Doubt(SetDoubt doubt) => At(doubt.Column) + doubt.Fault switch
    {
        SetFault.NotYaml => "không đúng cú pháp YAML; chữ có dấu phẩy, hai chấm hay ngoặc phải đặt trong dấu nháy",
        SetFault.NotASheet => "không đọc được tệp .xlsx này: tệp hỏng, có mật khẩu hoặc trống",
        SetFault.TooLarge => "lớn hơn hoặc nhiều lớp hơn một bộ chỉ tiêu: tối đa 300 chỉ tiêu, mỗi công thức tối đa 200 số cộng",
        SetFault.UnknownKey => $"bộ chỉ tiêu không có mục “{doubt.Subject}”; bỏ đi hoặc viết đúng tên",
        SetFault.Missing => $"thiếu mục “{doubt.Key}”",
        SetFault.Value => $"giá trị của “{doubt.Key}” không đọc được: cần chữ không thừa khoảng trắng, ngày như 2023-11-16, số nguyên lớn hơn 0",
        SetFault.Code => $"“{doubt.Subject}” không dùng làm mã được: mã chỉ tiêu bắt đầu bằng chữ hoa, mã bộ bằng chữ thường; chỉ gồm chữ không dấu, số, dấu chấm, gạch nối, và không trùng tên trang số liệu",
        SetFault.Word => $"không có {Named(doubt.Key)} “{doubt.Subject}”; chọn một trong: {Among(doubt.Key)}",
        SetFault.Formula => $"công thức “{doubt.Subject}” viết sai: chỗ này cần {Hoped(doubt.Near ?? "")}",
        SetFault.Measure => $"không có số liệu đếm tên “{doubt.Subject}”{Meant(doubt)}",
        SetFault.Dimension => $"không có chiều số liệu tên “{doubt.Subject}”{Meant(doubt)}",
        SetFault.DimensionValue => $"không số liệu nào có “{doubt.Subject}”{Meant(doubt)}",
        SetFault.List => $"không có danh mục “{doubt.Subject}”",
        SetFault.Reference => $"trong bộ không có chỉ tiêu “{doubt.Subject}”{Meant(doubt)}",
        SetFault.Circle => $"tính vòng quanh: {doubt.Subject}; tính một chỉ tiêu trong vòng từ số liệu đếm",
        SetFault.Twice => $"mã “{doubt.Subject}” có hai lần; đặt mã khác",
        SetFault.Overlap => $"mã “{doubt.Subject}” đã có trong bộ “{doubt.Near}” do đơn vị nạp, cùng thời gian hiệu lực; thu hồi bộ đó, đặt mã khác, hoặc dùng mã bộ của bộ đó để thay cả bộ",
        SetFault.TwoOfficial => $"một mức phải đạt chỉ đánh giá theo một cách tính: “{doubt.Near}” đã là cách tính chính; ở “{doubt.Subject}” bỏ mục target và ghi view-of",
        SetFault.Reversed => "ngày cuối đứng trước ngày áp dụng",
        SetFault.OtherLedger => $"bộ này là của địa bàn “{doubt.Subject}”; bỏ mục ledger nếu dùng ở đây",
        SetFault.HeadMissing => $"thiếu cột có tiêu đề “{doubt.Subject}” ở dòng đầu",
        SetFault.Part => $"cột “Phần” chỉ nhận: bộ, chỉ tiêu; đang là “{doubt.Subject}”",
        SetFault.SheetFormula => "ô có công thức của bảng tính; gõ chữ thay vào",
        _ => "",
    };

    public override string Refused(Refusal refusal) => refusal.Code switch
    {
        "indicators.set-letter-missing" => "Ghi số và cơ quan ban hành văn bản.",
        "indicators.set-day-impossible" => "Ngày cuối phải từ ngày áp dụng trở đi; ngày văn bản không sau hôm nay.",
        "indicators.set-too-long" => "Nội dung quá dài. Xin rút ngắn.",
        "indicators.set-taken" => "Bộ chỉ tiêu này đã được ghi với cùng thời gian hiệu lực.",
        "indicators.set-overlap" => "Có mã chỉ tiêu đã đứng ở bộ khác do đơn vị nạp, cùng thời gian hiệu lực.",
        "indicators.set-reason-missing" => "Ghi lý do thu hồi bằng một câu.",
        "indicators.set-ended" => "Bộ chỉ tiêu đã hết hiệu lực trước ngày này.",
        "indicators.set-used" => $"Báo cáo {refusal.Values!["report"]} đã ký có số tính theo bộ này: chọn ngày từ hôm nay trở đi.",
        _ => "Không tìm thấy bộ chỉ tiêu này, hoặc bộ đã thu hồi.",
    };

    private static string At(int column) => column == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"cột {column} của công thức: ");

    private static string Meant(SetDoubt doubt) => doubt.Near is null ? "" : $"; gần nhất là “{doubt.Near}”";

    private static string Named(string key) => key switch
    {
        "unit" => "đơn vị",
        "direction" => "chiều",
        _ => "cách so sánh",
    };

    private static string Among(string key) => key switch
    {
        "unit" => "số lượng (count), phần trăm (percent), điểm phần trăm (points), ngày (days)",
        "direction" => "tăng (up), giảm (down), không (none)",
        _ => "trên (above), từ mức trở lên (at-least), bằng (equal), không quá (at-most), dưới (below)",
    };

    // What a formula hopes for at a column, as the reader of formulas says it.
    private static string Hoped(string hoped) => hoped switch
    {
        "an end, '+', '-' or '/'" => "hết công thức, hoặc dấu “+”, “-”, “/”",
        "fewer brackets within brackets" => "ít ngoặc lồng nhau hơn",
        "a measure's call, a code or '('" => "một phép tính như flow(…), một mã chỉ tiêu, hoặc dấu “(”",
        "a list's name" => "tên danh mục",
        "a measure" => "tên số liệu đếm",
        "a dimension" => "tên chiều số liệu",
        "a value" => "một giá trị",
        "a year" or "a year such as 2018" or "',' and a year" => "một năm như 2018",
        "place or organisation" => "place (địa bàn) hoặc organisation (cơ quan)",
        _ when hoped.StartsWith("one of ", StringComparison.Ordinal) => "một trong các phép tính: " + hoped["one of ".Length..],
        _ when hoped.StartsWith("'(' after ", StringComparison.Ordinal) => $"dấu “(” sau {hoped["'(' after ".Length..]}",
        _ => hoped.Replace('\'', '"'),
    };
}
