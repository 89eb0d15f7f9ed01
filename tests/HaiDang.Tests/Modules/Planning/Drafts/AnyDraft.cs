using HaiDang.Kernel.Calendar;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Drafts;
using HaiDang.Modules.Reading;

namespace HaiDang.Tests.Modules.Planning.Drafts;

/// <summary>An invented plan text of an invented committee, and what a reading of it could be.</summary>
internal static class AnyDraft
{
    public const string Source = """
        UBND TỈNH LẠNG SƠN
        Thực hiện Kế hoạch số 28/KH-BCĐ ngày 24/01/2023, Ban Chỉ đạo xây dựng kế hoạch giả định.
        I. CHỈ TIÊU
        1. Giải quyết trên 90% tin báo giả định; xét xử 80% vụ giả định.
        II. NHIỆM VỤ
        1. Tuyên truyền
        - Mở lớp giả định. Sở Tư pháp chủ trì.
        - Đề nghị Tòa án nhân dân tỉnh phối hợp.
        """;

    public static DraftHeader Header { get; } = new(
        "Kế hoạch", "12", "KH-BCĐ", new PartialDate(2023, 2, 6), "Ban Chỉ đạo 138 tỉnh", "UBND tỉnh", "Lạng Sơn", "Kế hoạch giả định năm 2023", "Người Ký Mẫu",
        "Trưởng ban", [new CitedPlan("28/KH-BCĐ", new PartialDate(2023, 1, 24), null, null, PlanLink.Implements)], ["Lưu: VT"], 2023);

    public static Span At(string words) => new(Source.IndexOf(words, StringComparison.Ordinal), Source.IndexOf(words, StringComparison.Ordinal) + words.Length);

    /// <summary>1 section, 2 and 3 targets (3 in doubt), 4 section, 5 duty (in doubt), 6 duty, 7 report.</summary>
    public static Draft Draft { get; } = new(
        Header,
        [
            new DraftItem(1, ItemKind.Section, "I", "CHỈ TIÊU") { Span = At("CHỈ TIÊU") },
            new DraftItem(2, ItemKind.Target, "I.1", "Giải quyết trên 90% tin báo giả định") { Comparator = ">", Value = 90, Span = At("Giải quyết trên 90% tin báo giả định") },
            new DraftItem(3, ItemKind.Target, "I.1", "xét xử 80% vụ giả định")
            {
                Value = 80, Span = At("xét xử 80% vụ giả định"), Doubts = [new DraftDoubt("number-by-scanner", At("80%"), "80")],
            },
            new DraftItem(4, ItemKind.Section, "II.1", "Tuyên truyền") { Span = At("Tuyên truyền") },
            new DraftItem(5, ItemKind.Duty, "II.1", "Mở lớp giả định")
            {
                Lead = ["Sở Tư pháp"], Co = ["Hội Không Có Thật"], Targets = [3], Span = At("Mở lớp giả định. Sở Tư pháp chủ trì."),
                Doubts = [new DraftDoubt("agency-unknown", null, "Hội Không Có Thật")],
            },
            new DraftItem(6, ItemKind.Duty, "II.1", "Đề nghị Tòa án nhân dân tỉnh phối hợp") { Co = ["Tòa án nhân dân tỉnh"], Requested = true, Span = At("Đề nghị Tòa án nhân dân tỉnh phối hợp.") },
            new DraftItem(7, ItemKind.Report, "II.1", "Báo cáo giả định")
            {
                Period = "six_month", From = new DateOnly(2022, 11, 16), To = new DateOnly(2023, 5, 15), Due = new DateOnly(2023, 5, 20), DueRule = "before",
            },
        ],
        8, []);
}
