using System.Globalization;
using HaiDang.Kernel.Calendar.Clocks;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Dossiers.Texts;

internal sealed class ClockWordsVi : ClockWords
{
    public override string Name(ClockRule rule) => rule.Name.Vi;

    public override string Reading(ClockReading reading) => reading.State switch
    {
        ClockState.Running => $"trong hạn, còn {reading.Days} ngày",
        ClockState.DueSoon => reading.Days == 0 ? "hết hạn hôm nay" : $"sắp hết hạn, còn {reading.Days} ngày",
        ClockState.Late => $"quá hạn {reading.Days} ngày",
        ClockState.Suspended => "đang tạm dừng tính hạn",
        ClockState.MetInTime => "đã xong trong hạn",
        _ => $"đã xong, chậm {reading.Days} ngày",
    };

    public override string Due(string day) => $"hạn {day}";
    public override string NotMoved(string day) => $"tính theo ngày: {day}";
    public override string RequestBy(string day) => $"đề nghị gia hạn chậm nhất {day}";

    public override string NoDeadline(NoDeadline why) => why switch
    {
        Kernel.Calendar.Clocks.NoDeadline.ClassMissing => "Chưa tính được hạn: chưa ghi điều, khoản của tội danh nên chưa biết loại tội phạm.",
        _ => "Chưa tính được hạn: chưa có quy tắc nào áp dụng cho ngày bắt đầu.",
    };

    public override string Length(Length length) => string.Join(" ", new[]
    {
        Said(length.Months, "tháng"), Said(length.Days, "ngày"), Said(length.WorkingDays, "ngày làm việc"), Said(length.Hours, "giờ"),
    }.Where(said => said.Length > 0));

    public override string Step(ClockStep step, ClockRule rule, Format format) => step.Kind switch
    {
        ClockStepKind.Shared => $"{Capital(step.Name!.Vi)}: {Length(step.Length)} thay vì {Length(step.Of!.Value)}",
        ClockStepKind.Counted => $"{Length(step.Length)} {rule.Starts.Vi} {format.Day(step.From)}{How(step, format)}: đến hết ngày {format.Day(step.Result)}",
        ClockStepKind.ExtendedInAll => $"{step.Name!.Vi} gia hạn, tất cả {Length(step.Length)} tính từ {format.Day(step.From)}: đến hết ngày {format.Day(step.Result)}",
        ClockStepKind.Extended => $"{step.Name!.Vi} gia hạn thêm {Length(step.Length)} từ {format.Day(step.From)}: đến hết ngày {format.Day(step.Result)}",
        ClockStepKind.Stood => $"Cộng {Added(step)} tạm dừng ({format.Window(step.Stood!.Value)}) vào {format.Day(step.From)}: đến hết ngày {format.Day(step.Result)}",
        ClockStepKind.BegunAnew => $"Tính lại {Length(step.Length)} từ ngày phục hồi {format.Day(step.From)}: đến hết ngày {format.Day(step.Result)}",
        ClockStepKind.Moved => $"{format.LongDay(step.From)} là ngày nghỉ, hạn chuyển sang ngày làm việc liền sau: {format.LongDay(step.Result)}",
        _ => $"Chưa có ngày nghỉ của năm {step.From.Year.ToString(CultureInfo.InvariantCulture)} trong dữ liệu nên chưa xét chuyển hạn: {format.LongDay(step.Result)}",
    };

    public override string Source(string source) => $"({source})";
    public override string HowReckoned(string clock) => $"Cách tính: {clock}";
    public override string ToBeChecked => "cần đối chiếu văn bản";
    public override string OfOffice => "quy tắc do cơ quan nhập";

    public override string Fault(ClockFault fault, Format format) => fault.Kind switch
    {
        ClockFaultKind.AskedLate => $"Đề nghị gia hạn ngày {format.Day(fault.On)} là muộn: chậm nhất là {format.Day(fault.Bound!.Value)}.",
        ClockFaultKind.DecidedLate => $"Quyết định gia hạn ngày {format.Day(fault.On)} sau khi đã hết hạn {format.Day(fault.Bound!.Value)}.",
        ClockFaultKind.TooLong => $"Thời hạn đã ghi dài hơn mức luật cho; tính theo mức cao nhất là {Length(fault.Most!.Value)}.",
        ClockFaultKind.LengthMissing => $"Gia hạn ngày {format.Day(fault.On)} chưa ghi thời hạn nên chưa được cộng.",
        ClockFaultKind.NoFurther => $"Luật không cho gia hạn thêm; quyết định ngày {format.Day(fault.On)} không được cộng.",
        ClockFaultKind.BeforeStart => $"Việc ngày {format.Day(fault.On)} xảy ra trước khi bắt đầu tính hạn ({format.Day(fault.Bound!.Value)}) nên không được tính.",
        ClockFaultKind.AfterMet => $"Việc ngày {format.Day(fault.On)} xảy ra sau khi đã xong ({format.Day(fault.Bound!.Value)}) nên không được tính.",
        _ => $"Tạm dừng hoặc phục hồi ngày {format.Day(fault.On)} không khớp với trạng thái lúc đó nên không được tính.",
    };

    public override string OfficeRules => "Quy tắc thời hạn do cơ quan nhập";
    public override string OfficeRulesShort => "Quy tắc thời hạn";
    public override string OfficeRulesSay => "Khi văn bản áp dụng ở địa phương khác với thời hạn có sẵn, nhập thời hạn ở đây. Hạn của mọi hồ sơ đang giải quyết được tính lại ngay; cách đếm và các lần gia hạn giữ như luật.";
    public override string Entered => "Đã nhập";
    public override string NothingEntered => "Chưa nhập quy tắc nào: mọi thời hạn tính theo quy tắc có sẵn.";
    public override string EnterRule => "Nhập quy tắc";
    public override string Limit => "Thời hạn";
    public override string OfClass => "Loại tội phạm";
    public override string OfClassHint => "Để trống nếu áp dụng cho mọi loại.";
    public override string HowLong => "Bao lâu";
    public override string LengthUnit => "Tính bằng";
    public override string UnitWord(int at) => at switch { 0 => "ngày", 1 => "ngày làm việc", 2 => "tháng", _ => "giờ" };
    public override string HoldsFrom => "Áp dụng cho thời hạn bắt đầu từ ngày";
    public override string HoldsFromHint => "Hồ sơ bắt đầu tính hạn trước ngày này giữ thời hạn cũ.";
    public override string HoldsTo => "Đến ngày";
    public override string StandsIn => "Căn cứ";
    public override string StandsInHint => "Điều, khoản, số và tên văn bản.";
    public override string InPlaceOf => "Thay cho";

    public override string? Refused(Refusal refusal) => refusal.Code switch
    {
        "dossiers.clock-unknown" => "Chọn một thời hạn trong danh sách.",
        "dossiers.length-not-understood" => "Nhập một số lớn hơn 0 và chọn đơn vị tính.",
        "dossiers.source-missing" => "Nhập căn cứ: không có căn cứ thì không thay được thời hạn.",
        "dossiers.rule-ends-before" => "Ngày kết thúc ở trước ngày bắt đầu. Xin xem lại.",
        "dossiers.no-rule-that-day" => "Thời hạn này chưa có quy định vào ngày đó nên chưa thay được.",
        "dossiers.class-unknown" => "Thời hạn này không phân theo loại tội phạm. Để trống ô này.",
        _ => null,
    };

    private static string How(ClockStep step, Format format) =>
        step.Length.Hours > 0 ? ""
        : step.Counting.WithStartDay ? $", ngày {format.DayOfYear(step.From)} là ngày thứ nhất{(step.Counting.ThirtyDayMonths && step.Length.Months > 0 ? ", một tháng là 30 ngày" : "")}"
        : step.Length.Months == 0 ? $", ngày {format.DayOfYear(step.From.AddDays(1))} là ngày thứ nhất"
        : "";

    private string Added(ClockStep step) => step.Length.IsNone ? "0 ngày làm việc" : Length(step.Length);

    private static string Said(int count, string unit) => count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{(count < 10 ? "0" : "")}{count} {unit}");

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
