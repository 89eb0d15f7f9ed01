using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Reporting.Papers;

namespace HaiDang.Tests.Modules.Reporting;

/// <summary>An invented report.</summary>
internal static class AnyReport
{
    public static readonly OrganisationId Body = new("thu.so-tu-phap");

    public static ReportPaper Paper(bool synthetic = true) => new(
        "UBND TỈNH THỬ", "BAN CHỈ ĐẠO 138", "Thử", "BC-BCĐ", "Kết quả công tác phòng, chống mua bán người 06 tháng đầu năm 2019", ["Ban Chỉ đạo 138/CP", "Ủy ban nhân dân tỉnh Thử"], "TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN",
        ["Như trên", "Lưu: VT"], new Window(new DateOnly(2018, 11, 16), new DateOnly(2019, 5, 15)),
        [new PaperPart("chi-dao", "Công tác chỉ đạo", "- Ban hành 03 văn bản (giảm 02 văn bản so với cùng kỳ năm trước).", false)],
        [
            new PaperForm(
                "01", "1", "Biểu 01. Nguồn tin", "Dựng lại", true, [new PaperColumn("cong", "Kỳ này")],
                [
                    new PaperRow("C", "Nguồn tin", "", "head", 0, null, [], [], null),
                    new PaperRow("C1", "Tiếp nhận", "nguồn tin", "register", 0, null, ["flow(tip.received)"], [new PaperCell(1250, 1000, 0)], "Do mở đợt cao điểm"),
                    new PaperRow("A1", "Văn bản", "văn bản", "manual", 0, null, [], [new PaperCell(null, null, 0)], null),
                ]),
            new PaperForm("02", "1", "Biểu 02. Bị can", "Dựng lại", true, [new PaperColumn("cong", "Cộng"), new PaperColumn("nu", "Nữ")], [new PaperRow("E1", "Bị can", "bị can", "register", 0, null, ["flow(suspect.charged)", "flow(suspect.charged where sex=female)"], [new PaperCell(7, 7, 0), new PaperCell(2, 1, 0)], null)]),
        ],
        ["Sở Tư pháp tỉnh Thử"], ["Công an tỉnh Thử"], new Dictionary<string, long> { ["thu"] = 12 }, synthetic);
}
