using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Planning;
using Treatment = HaiDang.Kernel.Organisations.AssignmentMode;

namespace HaiDang.Tests.Modules.Planning;

/// <summary>Duties and plans as pages see them, on 15/6/2023.</summary>
internal static class AnyView
{
    public static readonly DateOnly Today = PlanLog.Today;

    public static Share Share(
        OrganisationId organisation, Part part = Part.Lead, Progress? progress = null, Treatment treatment = Treatment.Assigned, DateOnly? deadline = null, DateOnly? day = null) =>
        new(organisation, organisation.Value, organisation.Value + " (en)", part, treatment, null, deadline,
            progress is { } said ? new ShareReport(said, "Ghi chú giả định", day ?? new DateOnly(2023, 6, 10), null, 0, 1) : null);

    public static DutyView Duty(string code = "II.1-1", DateOnly? due = null, Window? window = null, string kind = "task", params Share[] shares) => new(
        code, code[..code.LastIndexOf('-')], kind, $"Việc giả định {code}",
        [.. shares.Select(share => new AssignmentView(share.Organisation, share.Name, share.NameEn, share.Part, share.IsAsked, share.IsJudged, 0))],
        due, window, [], [.. shares.Select(share => share with { Deadline = due ?? window?.To })], Today);

    public static PlanView Plan(IReadOnlyList<DutyView>? duties = null, IReadOnlyList<ReportView>? reports = null, IReadOnlyList<TargetView>? targets = null) => new(
        AnyPlan.Ledger, AnyPlan.Plan, 2023, AnyPlan.Committee, AnyPlan.Header, [new PlanSection("II", "Nhiệm vụ"), new PlanSection("II.1", "Tham mưu, chỉ đạo")],
        new DateOnly(2023, 2, 6), null, targets ?? [Target()], duties ?? [], reports ?? [], Today);

    public static TargetView Target(string comparator = ">", decimal? value = 90, string unit = "percent") =>
        new(1, "I.2-1", "I.2", "Tỷ lệ giả định đạt trên 90%", comparator, value, unit, []);
}
