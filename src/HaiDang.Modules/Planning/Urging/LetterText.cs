using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Planning.Urging;

/// <summary>What a letter to bodies says; the page and the Word file print the same words.</summary>
/// <param name="Subject">After "V/v".</param>
/// <param name="Heads">Of the table of duties, without the ordinal.</param>
/// <param name="Rows">Of the table, cells as the heads name them.</param>
internal sealed record LetterText(
    string Subject, IReadOnlyList<string> Addressees, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<string> Recipients)
{
    private static readonly Format Vietnamese = new(Language.Vietnamese);

    /// <summary>The letter to some bodies.</summary>
    /// <param name="isRequest">To bodies that are asked or heard: a request, without days and without a word on lateness.</param>
    internal static LetterText Of(PlanView plan, IReadOnlyList<UrgingRow> rows, bool isRequest)
    {
        var cited = plan.Header.Number is null ? $"kế hoạch năm {plan.Year}" : $"Kế hoạch số {plan.Header.Number}/{plan.Header.Symbol} ngày {Vietnamese.Day(plan.IssuedOn)}";
        var lines = rows.SelectMany(row => row.Pressing.Select(open => (Row: row, Open: open)));
        return isRequest
            ? new LetterText(
                $"phối hợp thực hiện kế hoạch năm {plan.Year}", [.. rows.Select(row => row.Name)],
                [
                    $"Ban Chỉ đạo đã ban hành {cited}, trong đó đề nghị quý cơ quan phối hợp thực hiện các nội dung nêu ở bảng dưới đây.",
                    "Ban Chỉ đạo trân trọng đề nghị quý cơ quan quan tâm phối hợp và trao đổi kết quả thực hiện với Cơ quan thường trực để tổng hợp chung. Trân trọng cảm ơn sự phối hợp của quý cơ quan.",
                ],
                ["Cơ quan, đơn vị", "Nội dung"], [.. lines.Select(one => (IReadOnlyList<string>)[one.Row.Name, What(one.Open)])], ["Như trên", "Lưu: VT"])
            : new LetterText(
                $"đôn đốc thực hiện kế hoạch năm {plan.Year}", [.. rows.Select(row => row.Name)],
                [
                    $"Thực hiện {cited}, các cơ quan, đơn vị được giao những nhiệm vụ nêu ở bảng dưới đây. Tính đến {Format.DocumentDay(plan.Today)}, Cơ quan thường trực chưa nhận được kết quả, hoặc đã nhận và đề nghị bổ sung.",
                    $"Đề nghị các cơ quan, đơn vị khẩn trương thực hiện, gửi kết quả hoặc nêu rõ khó khăn, vướng mắc về Cơ quan thường trực trước ngày …/…/{plan.Today.Year} để tổng hợp, báo cáo Trưởng ban.",
                ],
                ["Cơ quan, đơn vị", "Nội dung", "Hạn", "Tình hình"], [.. lines.Select(one => (IReadOnlyList<string>)[one.Row.Name, What(one.Open), Due(one.Open), How(plan, one.Open)])],
                ["Như trên", "Trưởng ban (để báo cáo)", "Lưu: VT"]);
    }

    private static string What(OpenShare open) => $"{open.Duty.Code}: {open.Duty.Text}";

    private static string Due(OpenShare open) =>
        open.Share.Deadline is not { } day ? "–"
        : open.Share.Arranged is { Due: not null, By: var by } ? $"{Vietnamese.Day(day)} ({(by is Contributing.Arranger.Lead ? "cơ quan chủ trì đặt" : "Cơ quan thường trực đặt")})"
        : Vietnamese.Day(day);

    private static string How(PlanView plan, OpenShare open) =>
        open.Share.IsReturned ? $"Đề nghị bổ sung: {open.Share.Report!.Missing}"
        : open.Share.IsLate(plan.Today) ? $"Quá hạn {plan.Today.DayNumber - open.Share.Deadline!.Value.DayNumber} ngày"
        : "Chưa có báo cáo";
}
