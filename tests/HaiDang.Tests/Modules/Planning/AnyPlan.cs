using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Planning;
using AssignmentMode = HaiDang.Modules.Planning.AssignmentMode;

namespace HaiDang.Tests.Modules.Planning;

/// <summary>An invented plan of an invented committee for 2023, and its parts.</summary>
internal static class AnyPlan
{
    public static readonly LedgerId Ledger = new("thu");
    public static readonly OrganisationId Committee = new("thu.bcd-138");
    public static readonly OrganisationId Police = new("thu.cong-an-tinh");
    public static readonly OrganisationId Justice = new("thu.so-tu-phap");
    public static readonly OrganisationId Culture = new("thu.so-van-hoa");
    public static readonly OrganisationId Court = new("thu.tand-tinh");
    public static readonly OrganisationId Departments = new("thu.so-ban-nganh");
    public static readonly PlanId Plan = PlanIds.Of(Committee, 2023);

    public static PlanHeader Header { get; } = new(
        "Kế hoạch", "12", "KH-BCĐ", new PartialDate(2023, 2, 6), "Ban Chỉ đạo 138 tỉnh Thử", "UBND tỉnh Thử", "Thử",
        "Kế hoạch phòng, chống mua bán người năm 2023", "Người Ký Mẫu", "Trưởng ban",
        [new CitedPlan("07/KH-BCĐ", new PartialDate(2023, 1), "Ban Chỉ đạo 138/CP", null, PlanLink.Implements)], ["Lưu: VT"]);

    public static Assignment Lead(OrganisationId organisation, string name) => new(organisation, name, Part.Lead, AssignmentMode.Assigned);

    public static Assignment Co(OrganisationId organisation, string name) => new(organisation, name, Part.Co, AssignmentMode.Assigned);

    public static Target Target(string code = "I.2-1", string comparator = ">", decimal? value = 90) =>
        new(code, code[..code.LastIndexOf('-')], "Tỷ lệ giải quyết tin báo đạt trên 90%", comparator, value, "percent", [], [10, 50]);

    public static Duty Duty(string code = "II.1-1", DateOnly? due = null, Window? window = null, params Assignment[] assignments) =>
        new(code, code[..code.LastIndexOf('-')], "task", $"Việc giả định số {code} để thử", assignments, due, window, [], null);

    public static ReportObligation Report(string code = "III.2-1", DateOnly? due = null, string? rule = null) =>
        new(code, "six_month", new DateOnly(2022, 11, 16), new DateOnly(2023, 5, 15), due, rule, ["Các sở, ban, ngành"], ["Ban Chỉ đạo 138 tỉnh"], "Phòng Tham mưu");

    public static PlanAdopted Adopted(IReadOnlyList<Duty>? duties = null, IReadOnlyList<Target>? targets = null, IReadOnlyList<ReportObligation>? reports = null) => new(
        Plan, 2023, Committee, Header,
        [new PlanSection("I.2", "Chỉ tiêu"), new PlanSection("II.1", "Tham mưu, chỉ đạo"), new PlanSection("II.2", "Truyền thông")],
        targets ?? [Target()],
        duties ?? [
            Duty("II.1-1", new DateOnly(2023, 3, 31), null, Lead(Justice, "Sở Tư pháp"), Co(Police, "Công an tỉnh")),
            Duty("II.1-2", null, null, Lead(Departments, "Các sở, ban, ngành")),
            Duty("II.2-1", null, new Window(new DateOnly(2023, 7, 1), new DateOnly(2023, 9, 30)), Lead(Police, "Công an tỉnh"), Co(Court, "TAND tỉnh")),
            Duty("II.2-2"),
        ],
        reports ?? [Report("III.2-1", new DateOnly(2023, 5, 20), "before"), Report("III.2-2")],
        null, new DateOnly(2023, 2, 6));

    public static PlanState State(PlanAdopted? plan = null) => new(plan ?? Adopted());

    /// <summary>What was decided, as one event.</summary>
    public static TEvent Recorded<TEvent>(Decision decision) => Assert.IsType<TEvent>(Assert.Single(Assert.IsType<Decision.Events>(decision).Recorded));

    /// <summary>The code of the refusal.</summary>
    public static string Refused(Decision decision) => Assert.IsType<Decision.No>(decision).Refusal.Code;
}
