using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Cases;
using HaiDang.Modules.Cases.Incidents;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Cases.Moving;
using HaiDang.Modules.Cases.Recording;
using HaiDang.Modules.Cases.Rings;
using HaiDang.Vault;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Access;

/// <summary>An incident, a case with somebody charged and a ring, kept by every body around, and a case that another province offers to it.</summary>
internal sealed class CasesAround
{
    private static readonly string[] Kinds = ["/{tinh}/vu-viec", "/{tinh}/vu-an", "/{tinh}/duong-day"];
    private readonly Dictionary<OrganisationId, string> offers = [];

    public static bool Knows(string route) => route == "/{tinh}/chuyen-den" || Array.Exists(Kinds, kind => route == kind || route.StartsWith(kind + "/", StringComparison.Ordinal) || route.StartsWith(kind + ".", StringComparison.Ordinal));

    public static async Task<CasesAround> Make(IServiceProvider services)
    {
        var made = new CasesAround();
        var desk = services.GetRequiredService<CaseDesk>();
        foreach (var relation in Enum.GetValues<Relation>())
        {
            var (ledger, body, id) = (Relations.Ledger(relation), Relations.Body(relation), Id(relation));
            var day = new DateOnly(PlansAround.YearOf(ledger), 5, 8);
            DecisionPaper paper = new("12/QĐ", body);
            await Begun(desk.Begin(Subjects.Incident, Reader.System, new IncidentId(id).In(ledger), body, day, number => [new IncidentDetected(number, body, PartialDate.Of(day), null, true, [], [], day)], null, default));
            await Begun(desk.Begin(
                Subjects.Case, Reader.System, new CaseId(id).In(ledger), body, day,
                number =>
                [
                    new CaseOpened(number, body, paper, PartialDate.Of(day), null, ["blhs-2015/150/2"], [], [], day),
                    new PersonCharged(new PersonId("gia-dinh-" + id), ["blhs-2015/150/2"], Coarse.Unknown, paper, day),
                ],
                null, default));
            await Begun(desk.Begin(Subjects.Ring, Reader.System, new RingId(id).In(ledger), body, day, number => [new RingStated(number, body, new CaseId(id), paper, [], day)], null, default));
            var other = ledger == Relations.Here ? Relations.Elsewhere : Relations.Here;
            var giver = new OrganisationId(other.Value + ".co-quan-dieu-tra");
            var then = new DateOnly(PlansAround.YearOf(other), 5, 8);
            await Begun(desk.Begin(
                Subjects.Case, Reader.System, new CaseId("chuyen-" + id).In(other), giver, then,
                number => [new CaseOpened(number, giver, new("1/QĐ", giver), null, null, ["blhs-2015/150/1"], [], [], then), new ProvinceTransferOffered(body, ledger, "den-" + id, new("2/QĐ", giver), then)], null, default));
            made.offers[body] = $"{other}:cases.case/chuyen-{id}";
        }

        return made;
    }

    /// <summary>The address of the dossier of the body in a relation; nothing is said in the form, so nothing is recorded.</summary>
    public (string Address, IReadOnlyList<(string Name, string Value)> Form) Thing(string route, Relation relation) => (
        route.Replace("{tinh}", Relations.Ledger(relation).Value, StringComparison.Ordinal).Replace("{so}", Id(relation), StringComparison.Ordinal).Replace("{tep}", "khong-co", StringComparison.Ordinal)
            .Replace("{buoc}", route.StartsWith(Kinds[2], StringComparison.Ordinal) ? "tuyen" : "vuong-mac", StringComparison.Ordinal).Replace("{muc:int}", "1", StringComparison.Ordinal).Replace("{viec}", "khong-co", StringComparison.Ordinal),
        route.EndsWith("/chuyen-den", StringComparison.Ordinal) ? [("ho-so", offers[Relations.Body(relation)])] : []);

    /// <summary>Whether the pages show the thing of a relation to a role over <see cref="Relations.Own"/>.</summary>
    public static bool Reaches(string route, Role role, Relation relation)
    {
        var (own, here) = (relation is Relation.OwnUnit or Relation.Child, relation is not Relation.OtherLedger);
        // What another province offers waits for one body; the list of what waits is anybody's who has a role there.
        if (route.EndsWith("/chuyen-den", StringComparison.Ordinal)) return here;
        if (!route.Contains("{so}", StringComparison.Ordinal)) return here;
        if (role is Role.StandingOffice) return here;
        // No step of these registers takes a file; a ring is mended by taking back alone, and only who keeps one records in it.
        if (route.EndsWith("/tep/{tep}", StringComparison.Ordinal)) return false;
        if (route.StartsWith(Kinds[2], StringComparison.Ordinal) && (route.Contains("/dinh-chinh/", StringComparison.Ordinal) || (role is Role.ProcuracyCourtLiaison && route.EndsWith("/buoc/{buoc}", StringComparison.Ordinal)))) return false;
        return own;
    }

    private static string Id(Relation relation) => "quan-he-" + relation.ToString().ToLowerInvariant();

    private static async Task Begun(Task<Outcome> outcome) => Assert.True(await outcome is Outcome.Done, (await outcome).ToString());
}
