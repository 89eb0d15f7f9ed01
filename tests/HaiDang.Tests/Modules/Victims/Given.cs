using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Victims;
using HaiDang.Modules.Victims.Rights;
using HaiDang.Modules.Victims.Sharing;
using HaiDang.Modules.Victims.Supporting;
using HaiDang.Vault;
using HaiDang.Vault.Finding;

namespace HaiDang.Tests.Modules.Victims;

/// <summary>What stands in the dossier of an invented person, then what is to be recorded; today is 15/6/2023 unless said otherwise.</summary>
internal sealed class Given(params object[] events)
{
    public static readonly DateOnly Today = new(2023, 6, 15);
    public static readonly LedgerId Ledger = new("langson");
    public static readonly PlaceCode Province = PlaceCode.TryParse("tinh:20@2024")!.Value;
    public static readonly OrganisationId Labour = new("langson.so-ldtbxh");
    public static readonly OrganisationId Health = new("langson.so-y-te");
    public static readonly OrganisationId Police = new("langson.cong-an-tinh");
    public static readonly OrganisationId Border = new("langson.bo-chi-huy-bdbp");
    public static readonly OrganisationId LegalAid = new("langson.trung-tam-tgpl");
    public static readonly PersonId Person = new("00000000000000000000000000000001");
    public static readonly PersonId Mother = new("00000000000000000000000000000002");
    public static readonly Profile Woman = new(Sex.Female, AgeBand.Adult, EthnicityGroup.Minority, Nationality.Citizen);
    public static readonly Profile Child = Woman with { Age = AgeBand.Under16 };
    public static readonly PersonReceived Reception = new(
        new DossierNumber(Labour, 2023, 1), Labour, Person, ReceptionTrack.SelfReport, null, Woman, Province, Labour, false, null, null, new DateOnly(2023, 6, 1));

    public DateOnly On { get; init; } = Today;

    /// <summary>The state they leave.</summary>
    public ReceivedPerson? State => events.Aggregate((ReceivedPerson?)null, ReceivedPersonFold.Fold);

    public static DateOnly Day(int month, int day, int year = 2023) => new(year, month, day);

    public static VictimIdentified Identified(DateOnly day) => new(new VictimCertificate(CertificateKind.Police, "12/GXN", day, Police), false, day);

    public static ConsentGiven Consent(string id, OrganisationId to, DateOnly day, SupportKind? kind = null) =>
        new(id, null, kind, [SharedPart.Dossier], to, null, false, day);

    public static SupportGiven Service(SupportKind kind, DateOnly day, BeyondLawReason? beyond = null) => new(kind, Labour, null, null, null, beyond, day);

    public IReadOnlyList<object> When(object e) => Assert.IsType<Decision.Events>(Decide(e)).Recorded;

    public void Takes(object e) => Assert.Same(e, When(e)[0]);

    public void Refuses(object e, Refusal refusal) => Assert.Equal(refusal, Assert.IsType<Decision.No>(Decide(e)).Refusal);

    private Decision Decide(object e) => new RecordStep(new ReceivedId("thu"), e).Decide(State, On);
}

/// <summary>Recorded entries for rules that read histories.</summary>
internal static class Histories
{
    public static IReadOnlyList<Recorded> Of(params IReadOnlyList<object> events) =>
    [
        .. events.Select((e, i) => new Recorded(
            Given.Ledger.Stream(DossierKinds.Victim.Stream, "thu"), i + 1, i + 1, "victims.x/1", e is IOccurred dated ? dated.OccurredOn : Given.Today, default,
            new UserId("u1"), Given.Labour, e)),
    ];
}
