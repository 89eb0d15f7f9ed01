using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Victims;
using HaiDang.Modules.Victims.Advancing;
using HaiDang.Modules.Victims.Establishments;
using HaiDang.Modules.Victims.HandingOver;
using HaiDang.Vault;
using HaiDang.Vault.Finding;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Access;

/// <summary>Somebody received, a hand-over with a group and somebody who waits, and a house, kept by every body around.</summary>
internal sealed class VictimsAround
{
    private static readonly DossierKind[] Kinds = [DossierKinds.Victim, DossierKinds.HandOver, DossierKinds.Establishment, DossierKinds.SupportWork];

    /// <summary>Whether the route is one of these registers.</summary>
    public static bool Is(string route) => Array.Exists(Kinds, kind => route.StartsWith("/{tinh}/" + kind.Route, StringComparison.Ordinal) && !route.StartsWith("/{tinh}/co-so-", StringComparison.Ordinal));

    public static async Task<VictimsAround> Make(IServiceProvider services)
    {
        var (log, ct) = (services.GetRequiredService<EventLog>(), CancellationToken.None);
        foreach (var relation in Enum.GetValues<Relation>())
        {
            var (ledger, body) = (Relations.Ledger(relation), Relations.Body(relation));
            var day = new DateOnly(PlansAround.YearOf(ledger), 5, 8);
            var (number, province) = (new DossierNumber(body, day.Year, 1), PlaceMap.VietNam.Province(ledger.Value, day)!.Code);
            var answers = new OrganisationId(ledger.Value + ".so-ldtbxh");
            var profile = new Profile(Sex.Unknown, AgeBand.Unknown, EthnicityGroup.Unknown, Nationality.Citizen);
            var (id, hand, reader) = (Id(relation), new HandOverId(Id(relation)), Reader.System);
            object[] persons = [new PersonReceived(number, body, PersonId.New(), ReceptionTrack.SelfReport, null, profile, province, answers, false, null, null, day)];
            object[] handed =
            [
                new MassHandOverOpened(number, body, province, answers, "Cửa khẩu giả định", 2, day),
                new PersonScreened(1, PersonId.New(), province, profile, [], ScreeningResult.NoSigns, true, day), new PersonScreened(2, PersonId.New(), province, profile, [], ScreeningResult.NoSigns, true, day),
                new GroupHandedOver("n1", province, new OrganisationId("hoabinh.cong-an-tinh"), null, [1], "1/BB", day),
            ];
            foreach (var e in persons) Assert.IsType<Outcome.Done>(await RecordStep.Handle(new RecordStep(new ReceivedId(id), e), ledger, day, reader, log, null, ct));
            foreach (var e in handed) Assert.IsType<Outcome.Done>(await RecordHandOver.Handle(new RecordHandOver(hand, e), ledger, day, reader, log, null, ct));
            var house = new EstablishmentRegistered(number, body, EstablishmentKind.Shelter, "Nhà giả định", 3, province, answers, null, day);
            Assert.IsType<Outcome.Done>(await RecordEstablishment.Handle(new RecordEstablishment(new EstablishmentId(id), house), ledger, day, reader, log, null, ct));
            var work = new SupportWorkRecorded(number, body, SupportWorkKind.Workshop, "Hội thảo giả định", "", body, null, province, answers, day, day);
            Assert.IsType<Outcome.Done>(await RecordSupportWork.Handle(new RecordSupportWork(new SupportWorkId(id), work), ledger, day, reader, log, null, ct));
        }

        return new VictimsAround();
    }

    /// <summary>The address of the thing of the body in a relation, or of its ledger's register; nothing is said in the form, so nothing is recorded.</summary>
    public static (string Address, IReadOnlyList<(string Name, string Value)> Form) Thing(string route, Relation relation)
    {
        var step = route.StartsWith("/{tinh}/nan-nhan", StringComparison.Ordinal) ? "lien-he" : route.StartsWith("/{tinh}/ban-giao", StringComparison.Ordinal) ? "de-rieng"
            : route.StartsWith("/{tinh}/cong-tac", StringComparison.Ordinal) ? "tham-gia" : "doi-cho";
        return (route.Replace("{tinh}", Relations.Ledger(relation).Value, StringComparison.Ordinal).Replace("{so}", Id(relation), StringComparison.Ordinal)
            .Replace("{tep}", "khong-co", StringComparison.Ordinal).Replace("{buoc}", step, StringComparison.Ordinal).Replace("{muc:int}", "1", StringComparison.Ordinal)
            .Replace("{viec}", "khong-co", StringComparison.Ordinal).Replace("{nhom}", "n1", StringComparison.Ordinal), []);
    }

    /// <summary>
    /// Whether the pages show the thing of a relation to a role over <see cref="Relations.Own"/>: the register to all who have a role with it here, a dossier to those who work on
    /// it. No dossier here has a file.
    /// </summary>
    public static bool Reaches(string route, Relation relation) =>
        !route.EndsWith("/tep/{tep}", StringComparison.Ordinal)
        && (route.Contains("{so}", StringComparison.Ordinal) ? relation is Relation.OwnUnit or Relation.Child : relation is not Relation.OtherLedger);

    private static string Id(Relation relation) => "quanh-" + relation.ToString().ToLowerInvariant();
}
