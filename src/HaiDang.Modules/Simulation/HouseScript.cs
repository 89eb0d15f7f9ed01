using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Victims;
using HaiDang.Modules.Victims.Advancing;
using HaiDang.Modules.Victims.Establishments;
using HaiDang.Modules.Victims.Registers;

namespace HaiDang.Modules.Simulation;

/// <summary>Writes down the house in which persons are lodged, and what a department did in a year so that support gets better.</summary>
internal static class HouseScript
{
    private const int Apart = 200_000;

    private static readonly (SupportWorkKind Kind, int After, string Subject)[] Works =
    [
        (SupportWorkKind.Workshop, 170, "Trao đổi kinh nghiệm tiếp nhận, chuyển tuyến (giả định)"), (SupportWorkKind.SpecialisedTraining, 200, "Kỹ năng làm việc với người bị sang chấn (giả định)"),
        (SupportWorkKind.PolicyInspection, 240, "Việc chi trả chế độ hỗ trợ ở cơ sở (giả định)"), (SupportWorkKind.ForeignExchange, 260, "Trao đổi danh sách người chờ trao trả (giả định)"),
        (SupportWorkKind.Consultation, 320, "Lấy ý kiến về quy trình chuyển tuyến (giả định)"), (SupportWorkKind.SpecialisedTraining, 380, "Quyền của người được tiếp nhận theo luật (giả định)"),
    ];

    /// <summary>Id of the house.</summary>
    internal static string House(SimulatedIds ids) => ids.Dossier("house", 1);

    /// <summary>The steps of a year.</summary>
    /// <param name="like">Any story: what a script takes its clock and chance from.</param>
    internal static IEnumerable<Scheduled> Of(TipOffStory like, Window window, SimulatedProvince province, SimulatedIds ids, YearSizes sizes)
    {
        var key = ids.Ledger.Value;
        var house = Begin(0, window.From);
        var (keeper, counted) = Keeper(window.From);
        Add(house, keeper, DossierKinds.Establishment, House(ids), window.From, new Deed.Begin(keeper, number => new EstablishmentRegistered(
            number, keeper, EstablishmentKind.SocialAssistance, "Cơ sở số 1 (giả định)", 12, Province(window.From), counted, null, window.From)));
        Add(house, keeper, DossierKinds.Establishment, House(ids), window.From.AddDays(60), new Deed.Put(new EquipmentAdded("Giường, tủ cá nhân", 6, 24_000_000, window.From.AddDays(60))));
        Add(house, keeper, DossierKinds.Establishment, House(ids), window.From.AddDays(180), new Deed.Put(new EstablishmentInspected(keeper, InspectionFinding.Meets, "Đạt (giả định)", null, window.From.AddDays(180))));
        foreach (var step in house.Steps) yield return step;

        foreach (var (kind, after, subject) in Works)
        {
            var day = window.From.AddDays(after);
            if (day.AddDays(10) > window.To) yield break;
            var script = Begin(after, day);
            foreach (var step in Work(script, kind, subject, day)) yield return step;
        }

        Script Begin(int nth, DateOnly day) => new(like with { Number = Apart + nth, ReceivedAt = new DateTimeOffset(day.ToDateTime(new TimeOnly(7, 0)), TimeSpan.FromHours(7)) }, ids, sizes);

        PlaceCode Province(DateOnly day) => PlaceMap.VietNam.Province(key, day)?.Code ?? default;

        (OrganisationId Keeper, OrganisationId Counted) Keeper(DateOnly day)
        {
            var department = ReceptionRegister.CountedFor(key, ReceptionTrack.SelfReport, day);
            return (province.Lasts(department, day) ? department : province.Police, department);
        }

        IReadOnlyList<Scheduled> Work(Script script, SupportWorkKind kind, string subject, DateOnly day)
        {
            var (body, department) = Keeper(day);
            var id = ids.Dossier("support-work", script.Story.Number);
            Put(new Deed.Begin(body, number => new SupportWorkRecorded(
                number, body, kind, subject, "", body, kind is SupportWorkKind.ForeignExchange ? new OrganisationId(province.Neighbour == "CN" ? "foreign.quang-tay" : "foreign.campuchia") : null,
                Province(day), department, day, day)), day);
            var staff = 8 + script.Chance.Below(30);
            if (kind is SupportWorkKind.ForeignExchange) Put(new Deed.Put(new InformationPassed(false, 4, 3, day)), day);
            else Put(new Deed.Put(new SupportStaffAttended(body, staff, staff * 2 / 3, day)), day);
            if (kind is SupportWorkKind.PolicyInspection)
            {
                Put(new Deed.Put(new PolicyFindingMade(1, body, InspectionFinding.Shortcomings, "Một hồ sơ chi chậm (giả định)", day.AddDays(30), day.AddDays(1))), day.AddDays(1));
                Put(new Deed.Put(new PolicyFindingSettled(1, "Đã chi đủ (giả định)", day.AddDays(9))), day.AddDays(9));
            }

            if (kind is SupportWorkKind.Consultation or SupportWorkKind.Workshop) Put(new Deed.Put(new SupportLessonNoted(body, "Cần thêm phiên dịch ở cửa khẩu (giả định)", day)), day);
            Put(new Deed.Put(new SupportWorkEnded(day.AddDays(10))), day.AddDays(10));
            return script.Steps;

            void Put(Deed deed, DateOnly on) => Add(script, body, DossierKinds.SupportWork, id, on, deed);
        }

        static void Add(Script script, OrganisationId by, DossierKind kind, string dossier, DateOnly day, Deed deed) => script.Add(day, by, kind, dossier, deed);
    }
}
