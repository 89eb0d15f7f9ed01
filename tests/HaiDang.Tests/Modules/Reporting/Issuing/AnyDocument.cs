using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Committee;
using HaiDang.Modules.Planning.Urging;
using HaiDang.Modules.Reporting.Documents;
using HaiDang.Modules.Reporting.Issuing;
using HaiDang.Tests.Modules.Planning;

namespace HaiDang.Tests.Modules.Reporting.Issuing;

/// <summary>One invented document of each kind.</summary>
internal static class AnyDocument
{
    private static readonly DateOnly Day = new(2023, 6, 1);
    private static readonly CommitteeIssuer From = new("UBND TỈNH THỬ", "BAN CHỈ ĐẠO 138 TỈNH THỬ", "Ban Chỉ đạo 138 tỉnh Thử", "Thử", "BCĐ", true);

    public static PlanView Plan(string? number = "12") => new(
        AnyPlan.Ledger, AnyPlan.Plan, 2023, AnyPlan.Committee, AnyPlan.Header with { Number = number },
        [new PlanSection("II", "Nhiệm vụ"), new PlanSection("I", "Mục tiêu"), new PlanSection("II.10", "Hợp tác"), new PlanSection("II.2", "Truyền thông")],
        new DateOnly(2023, 2, 6), null,
        [new TargetView(1, "I-1", "I", "Giải quyết trên 90% tin báo", ">", 90, "percent", [])],
        [
            Duty("II.2-1", "Tuyên truyền tại các xã biên giới", new AssignmentView(AnyPlan.Culture, "Sở Văn hóa", "Department of Culture", Part.Lead, false, true, 1), new AssignmentView(AnyPlan.Police, "Công an tỉnh", "Police", Part.Co, false, true, 1)),
            Duty("II.10-1", "Công an tỉnh trao đổi thông tin với nước bạn;", new AssignmentView(AnyPlan.Police, "Công an tỉnh", "Police", Part.Lead, false, true, 1)),
        ],
        [], Day);

    public static OfficialPaper Decision() => CommitteeDocuments.Decision(
        From, new Entry(new EntryId(2023, "kiem-tra"), [new Written(1, new InspectionPlanned("việc thực hiện kế hoạch năm 2023", null, [AnyPlan.Justice], [], [new TeamMember(AnyPlan.Police, "Trưởng đoàn"), new TeamMember(AnyPlan.Culture, "Thành viên")], Day.AddDays(4), null, [], Day), Day)]),
        Plan(), Name, place => place.Value);

    public static OfficialPaper Minutes() => CommitteeDocuments.Minutes(
        From, new Entry(new EntryId(2023, "hop"), [
            new Written(1, new MeetingCalled(MeetingForm.Briefing, Cadence.Quarterly, 2, "Giao ban quý II", "Trụ sở Công an tỉnh", false, [AnyPlan.Justice, AnyPlan.Culture], [], Day), Day),
            new Written(2, new MeetingHeld([new Attending(AnyPlan.Justice, Presence.Present), new Attending(AnyPlan.Culture, Presence.Absent)], "- Nghe báo cáo kết quả.", [], Day), Day),
            new Written(3, new ConclusionDrawn("KL-1", "Rà soát các vụ còn tồn", AnyPlan.Police, new DateOnly(2023, 7, 5)), Day)]),
        Name);

    public static OfficialPaper Letter(bool isRequest)
    {
        var duty = Plan().Duties[0];
        var share = new Share(AnyPlan.Justice, "Sở Tư pháp", "Department of Justice", Part.Lead, HaiDang.Kernel.Organisations.AssignmentMode.Assigned, null, null, null);
        return CommitteeDocuments.Letter(From, LetterText.Of(Plan(), [new UrgingRow(AnyPlan.Justice, "Sở Tư pháp", "Department of Justice", !isRequest, [], [], [new OpenShare(duty, share)], [])], isRequest));
    }

    private static DutyView Duty(string code, string text, params AssignmentView[] assignments) =>
        new(code, code[..code.LastIndexOf('-')], "task", text, assignments, null, null, [], [], Day);

    private static string Name(OrganisationId body) => body == AnyPlan.Police ? "Công an tỉnh" : body == AnyPlan.Justice ? "Sở Tư pháp" : "Sở Văn hóa";
}
