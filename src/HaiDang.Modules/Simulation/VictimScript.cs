using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Victims;
using HaiDang.Modules.Victims.Assisting;
using HaiDang.Modules.Victims.Protecting;
using HaiDang.Modules.Victims.Registers;
using HaiDang.Modules.Victims.Rights;
using HaiDang.Modules.Victims.Sharing;
using HaiDang.Modules.Victims.Supporting;
using HaiDang.Vault;
using HaiDang.Vault.Finding;
using HaiDang.Vault.Invented;

namespace HaiDang.Modules.Simulation;

/// <summary>Writes down how somebody was received, identified, supported and protected after a tip-off told of them.</summary>
/// <remarks>What the rules of the register refuse on a day isn't written: a made-up dossier keeps the law as a true one does.</remarks>
internal sealed class VictimScript
{
    /// <summary>Numbers of these stories begin above those of tip-offs, and so do those of the persons in them.</summary>
    internal const int Apart = 100_000;

    private static readonly DateOnly Later = new(9000, 1, 1);
    private static readonly EvidenceGround[] Grounds = [EvidenceGround.RescuingBody, EvidenceGround.ForeignBody, EvidenceGround.PersonOrRelatives, EvidenceGround.ProceedingBody];
    private static readonly Weighted<ReceptionTrack> Tracks = new([(ReceptionTrack.SelfReport, 0.40), (ReceptionTrack.Rescue, 0.22), (ReceptionTrack.Return, 0.33), (ReceptionTrack.Foreigner, 0.05)]);

    private static readonly (SupportKind Kind, double Share, int Cost)[] Supports =
    [
        (SupportKind.EssentialNeeds, 0.9, 350_000), (SupportKind.TravelCosts, 0.5, 420_000), (SupportKind.Medical, 0.6, 800_000), (SupportKind.Psychological, 0.7, 0), (SupportKind.LegalSupport, 0.4, 0),
        (SupportKind.HardshipAllowance, 0.35, 1_000_000), (SupportKind.Vocational, 0.2, 3_000_000), (SupportKind.Schooling, 0.15, 1_200_000),
    ];

    private readonly Script script;
    private readonly SimulatedProvince province;
    private readonly InventedName who;
    private readonly string dossier;
    private readonly ReceptionTrack track;
    private readonly OrganisationId keeper;
    private ReceivedPerson? person;
    private int consents;

    private VictimScript(Script script, SimulatedProvince province, InventedName who)
    {
        (this.script, this.province, this.who) = (script, province, who);
        dossier = script.Ids.Dossier("victim", script.Story.Number);
        track = script.Chance.Of(Tracks);
        var department = ReceptionRegister.CountedFor(script.Ids.Ledger.Value, track, On(0));
        keeper = province.Lasts(department, On(0)) ? department : province.Police;
    }

    private Chance Chance => script.Chance;

    private bool IsForeign => track is ReceptionTrack.Foreigner;

    /// <summary>The steps of all who were received in a year.</summary>
    internal static IEnumerable<Scheduled> Of(IReadOnlyList<TipOffStory> told, SimulatedProvince province, SimulatedIds ids, YearSizes sizes)
    {
        using var names = new InventedPersons().From(ids.Seed + Apart).GetEnumerator();
        foreach (var story in told)
        {
            var drawn = new Script(story with { Number = story.Number + Apart }, ids, sizes);
            if (!drawn.Chance.Happens(story.Case is not null ? 0.9 : 0.35)) continue;
            names.MoveNext();
            var (one, day) = (names.Current, story.ReceivedOn);
            var born = new PartialDate(day.Year - (story.About.OfChild ? 12 + drawn.Chance.Below(5) : 19 + drawn.Chance.Below(22)));
            var writer = new VictimScript(drawn, province, new InventedName(story.Number + Apart, one.Name, one.People, born, one.Sex is Sex.Female, one.Paper));
            writer.Received();
            foreach (var step in drawn.Steps) yield return step;
        }
    }

    private DateOnly On(int after) => script.Story.ReceivedOn.AddDays(after);

    private void Received()
    {
        var day = On(0);
        var age = AgeBand.Adult;
        if (script.Story.About.OfChild) age = day.Year - who.Born.Year < 16 ? AgeBand.Under16 : AgeBand.From16To17;
        var profile = new Profile(
            who.IsFemale ? Sex.Female : Sex.Male, age, IsForeign ? EthnicityGroup.Foreign : who.People == "kinh" ? EthnicityGroup.Kinh : EthnicityGroup.Minority,
            IsForeign ? Nationality.Foreigner : Nationality.Citizen, Language: IsForeign ? "en" : null);
        ReturnWay? way = track is ReceptionTrack.Return ? Chance.Happens(0.6) ? ReturnWay.HandedBack : ReturnWay.SelfReturned : null;
        var key = script.Ids.Ledger.Value;
        PersonReceived Begun(DossierNumber number) => new(
            number, keeper, script.Ids.Person(who), track, way, profile, PlaceMap.VietNam.Province(key, day)?.Code ?? default, ReceptionRegister.CountedFor(key, track, day), false, null, null, day);
        person = ReceivedPersonFold.Fold(null, Begun(new DossierNumber(keeper, day.Year, 1)));
        script.Add(day, keeper, DossierKinds.Victim, dossier, new Deed.Begin(keeper, Begun), [], [(who, PersonClass.Victim)]);
        Say(0, keeper, new SafeContactAgreed(Chance.Happens(0.5) ? [ContactRule.OnlyThroughOfficer] : [ContactRule.NoCalls, ContactRule.FamilyMustNotKnow], day));
        if (profile.IsChild) Say(0, keeper, new GuardianAppointed(keeper, day));
        Say(1, keeper, new InitialCheckDone(CheckResult.Signs, province.Police, On(1)));
        if (Chance.Happens(0.4)) Say(1, keeper, new Counselled(Chance.Happens(0.7) ? CounsellingChannel.NationalHotline : CounsellingChannel.InPerson, keeper, null, On(1)));
        if (track is ReceptionTrack.Return && Chance.Happens(0.5)) Say(1, keeper, new ConsularHelpGiven(ConsularHelp.TravelPaper, keeper, true, On(1)));
        Identified();
    }

    private void Identified()
    {
        Say(2, keeper, new VerificationStarted(province.Police, On(2)));
        Say(3, province.Police, new InterviewHeld(province.Police, IsForeign, true, true, null, null, On(3)));
        Say(4, keeper, new GroundFound(Chance.Of(Grounds), null, On(4)));
        var about = script.Story.About;
        Say(4, keeper, new ExploitationStated(
            [Words.Parse<ExploitationPurpose>(about.Purpose) ?? ExploitationPurpose.Unknown],
            about.Country switch { null => TraffickingRoute.Domestic, "CN" => TraffickingRoute.China, "KH" => TraffickingRoute.Cambodia, _ => TraffickingRoute.Unknown }, person!.Profile.Age, On(4)));
        Protected();
        var (decided, draw) = (6 + Chance.Below(13), Chance.Below(100));
        switch (draw)
        {
            case < 74:
                Say(decided, keeper, new VictimIdentified(new VictimCertificate(CertificateKind.Police, SimulatedIds.Paper(script.Story.Number - Apart, "GXN"), On(decided), province.Police), false, On(decided)));
                if (script.Story.Case is not null) Say(decided, keeper, new ProceedingsJoined(SimulatedIds.Paper(script.Story.Number - Apart, "VA"), ProceedingPart.InjuredParty, On(decided)));
                Supported(decided + 1);
                break;
            case < 88:
                Say(decided, keeper, new NotVictimFound(SimulatedIds.Paper(script.Story.Number - Apart, "TBKP"), province.Police, On(decided)));
                Say(decided + 1, keeper, new DossierClosed(CloseReason.NotVictim, On(decided + 1)));
                break;
            case < 94:
                Say(decided, keeper, new IdentificationEnded(IdentificationOutcome.Left, On(decided)));
                Say(decided + 1, keeper, new DossierClosed(CloseReason.Left, On(decided + 1)));
                break;
        }
    }

    private void Protected()
    {
        if (!Chance.Happens(0.4)) return;
        var (self, stage) = (script.Ids.Person(who), script.Story.Case is null ? ProceedingStage.TipOff : ProceedingStage.Investigation);
        Say(4, keeper, new ProtectionNeedAssessed(self, true, stage, On(4)));
        if (Chance.Happens(0.93)) Say(5, keeper, new ProtectionStarted("b1", self, Chance.Happens(0.5) ? ProtectionKind.InformationSecrecy : ProtectionKind.Shelter, stage, province.Police, On(5)));
        Say(6, keeper, new ProtectionEnded("b1", ProtectionEnd.NoDanger, On(6)));
    }

    private void Supported(int from)
    {
        var wanted = Supports.Where(one => Chance.Happens(one.Share)).ToList();
        if (wanted.Count == 0) return;
        Say(from, keeper, new NeedsAssessed([.. wanted.Select(one => one.Kind)], null, On(from)));
        var stays = Chance.Happens(0.35);
        if (stays) Say(from, keeper, new StayBegun("l1", HouseScript.House(script.Ids), On(from)));
        var day = from;
        foreach (var (kind, _, cost) in wanted)
        {
            day += 1 + Chance.Below(6);
            Consent(day, keeper, kind);
            if (Chance.Happens(0.1)) Say(day, keeper, new SupportDeclined(kind, true, On(day)));
            else Say(day, keeper, new SupportGiven(kind, keeper, null, cost > 0 ? cost : null, null, null, On(day)));
        }

        if (Chance.Happens(0.3)) LegalAid(from + 2);
        if (Chance.Happens(0.3)) Referred(from + 2);
        if (stays) Say(day + 14, keeper, new StayEnded("l1", On(day + 14)));
        if (Chance.Happens(0.25)) return;
        Say(day + 30, keeper, new PersonReintegrated(On(day + 30)));
        Say(day + 75, keeper, new FollowUpVisited(Chance.Happens(0.8) ? VisitFinding.Well : VisitFinding.NeedsSupport, null, null, On(day + 75)));
        if (Chance.Happens(0.7)) Say(day + 90, keeper, new DossierClosed(CloseReason.Reintegrated, On(day + 90)));
    }

    private void LegalAid(int from)
    {
        var centre = new OrganisationId(script.Ids.Ledger.Value + ".trung-tam-tgpl");
        Consent(from, centre, SupportKind.LegalAid);
        Say(from, keeper, new LegalAidRequested("p1", Chance.Happens(0.6) ? LegalAidForm.InProceedings : LegalAidForm.Advice, centre, On(from)));
        Say(from + 3, keeper, new LegalAidAssigned("p1", SimulatedIds.Paper(script.Story.Number - Apart, "TGPL"), On(from + 3)));
        if (Chance.Happens(0.7)) Say(from + 25, keeper, new LegalAidEnded("p1", LegalAidEnd.Done, On(from + 25)));
    }

    private void Referred(int from)
    {
        var health = new OrganisationId(script.Ids.Ledger.Value + ".so-y-te");
        if (health == keeper || !province.Lasts(health, On(from))) return;
        Say(from, keeper, new ReferralMade("t1", health, SupportKind.Medical, Consent(from, health, SupportKind.Medical), On(from)));
        Say(from + 2, health, new ReferralAccepted("t1", health, On(from + 2)));
        Say(from + 9, health, new ReferralDone("t1", health, On(from + 9)));
    }

    private string Consent(int after, OrganisationId to, SupportKind kind)
    {
        var id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"d{++consents}");
        Say(after, keeper, new ConsentGiven(id, null, kind, [SharedPart.Dossier], to, null, person!.Profile.IsChild, On(after)));
        return id;
    }

    private void Say(int after, OrganisationId by, object e)
    {
        if (VictimRules.Against(person, e, Later) is not null) return;
        var brought = VictimRules.With(person, e);
        person = brought.Prepend(e).Aggregate(person, ReceivedPersonFold.Fold);
        script.Add(On(after), by, DossierKinds.Victim, dossier, new Deed.Put(e));
    }
}
