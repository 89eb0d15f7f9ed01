using System.Collections.Immutable;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Victims.Assisting;
using HaiDang.Modules.Victims.Protecting;
using HaiDang.Modules.Victims.Rights;
using HaiDang.Modules.Victims.Sharing;
using HaiDang.Modules.Victims.Supporting;
using HaiDang.Vault;

namespace HaiDang.Modules.Victims;

/// <summary>Somebody who was received, as the history of their dossier leaves them: just enough to decide what can follow.</summary>
internal sealed record ReceivedPerson(PersonReceived Reception)
{
    /// <summary>The body that keeps the dossier.</summary>
    public OrganisationId Custodian { get; init; } = Reception.Custodian;

    /// <summary>Its number there.</summary>
    public DossierNumber Number { get; init; } = Reception.Number;

    /// <summary>What is known coarsely.</summary>
    public Profile Profile { get; init; } = Reception.Profile;

    /// <summary>Stretches abroad and at home, each with its first day.</summary>
    public ImmutableList<(bool Abroad, DateOnly Since)> Whereabouts { get; init; } = [(Reception.Abroad, Reception.OccurredOn)];

    /// <summary>How to reach the person; null while nothing was agreed.</summary>
    public SafeContactAgreed? SafeContact { get; init; }

    /// <summary>Others who stand in the dossier.</summary>
    public ImmutableList<PersonLinked> Linked { get; init; } = [];

    /// <summary>Whether a guardian, representative or body stands in for a child.</summary>
    public bool HasGuardian { get; init; }

    /// <summary>The first check; null while it is due.</summary>
    public InitialCheckDone? Check { get; init; }

    /// <summary>Who was asked to identify, and when; null while nobody was.</summary>
    public VerificationStarted? Verification { get; init; }

    /// <summary>The day from which the longer limit holds; null while the first one does.</summary>
    public DateOnly? ExtendedOn { get; init; }

    /// <summary>Interviews, in order of recording.</summary>
    public ImmutableList<InterviewHeld> Interviews { get; init; } = [];

    /// <summary>Grounds ticked.</summary>
    public ImmutableSortedSet<EvidenceGround> Grounds { get; init; } = [];

    /// <summary>Whether background was checked, as signs need.</summary>
    public bool BackgroundChecked { get; init; }

    /// <summary>Signs seen.</summary>
    public ImmutableSortedSet<VictimSign> Signs { get; init; } = [];

    /// <summary>How the person was exploited, as known last.</summary>
    public ExploitationStated? Exploitation { get; init; }

    /// <summary>How identification stands.</summary>
    public IdentificationOutcome Outcome { get; init; }

    /// <summary>The day of that; null while it goes on.</summary>
    public DateOnly? OutcomeOn { get; init; }

    /// <summary>The certificate; null unless the person is a victim.</summary>
    public VictimCertificate? Certificate { get; init; }

    /// <summary>Criminal cases the person takes part in.</summary>
    public ImmutableList<ProceedingsJoined> Proceedings { get; init; } = [];

    /// <summary>Who the person was before the laws of support, when.</summary>
    public ImmutableList<Standing> Standings { get; init; } = [];

    /// <summary>Needs as assessed last; null while they weren't.</summary>
    public NeedsAssessed? Needs { get; init; }

    /// <summary>The plan as agreed last.</summary>
    public SupportPlanned? Plan { get; init; }

    /// <summary>Services given.</summary>
    public ImmutableList<SupportGiven> Given { get; init; } = [];

    /// <summary>Kinds the person doesn't want.</summary>
    public ImmutableSortedSet<SupportKind> Declined { get; init; } = [];

    /// <summary>Stays in houses, by id.</summary>
    public ImmutableDictionary<string, Stay> Stays { get; init; } = ImmutableDictionary<string, Stay>.Empty;

    /// <summary>Applications that wait for a decision.</summary>
    public ImmutableDictionary<SupportKind, ApplicationReceived> Applications { get; init; } = ImmutableDictionary<SupportKind, ApplicationReceived>.Empty;

    /// <summary>Requests for legal aid, by id.</summary>
    public ImmutableDictionary<string, LegalAidMatter> LegalAid { get; init; } = ImmutableDictionary<string, LegalAidMatter>.Empty;

    /// <summary>Visits after support.</summary>
    public ImmutableList<FollowUpVisited> Visits { get; init; } = [];

    /// <summary>Day from which the person lives in a community again; null before.</summary>
    public DateOnly? ReintegratedOn { get; init; }

    /// <summary>Who was assessed for protection last, by person.</summary>
    public ImmutableDictionary<PersonId, ProtectionNeedAssessed> ProtectionNeeds { get; init; } = ImmutableDictionary<PersonId, ProtectionNeedAssessed>.Empty;

    /// <summary>Measures of protection that last, by id.</summary>
    public ImmutableDictionary<string, ProtectionStarted> Protections { get; init; } = ImmutableDictionary<string, ProtectionStarted>.Empty;

    /// <summary>How many measures ever began: what the next one is numbered by.</summary>
    public int ProtectionsBegun { get; init; }

    /// <summary>Consents, by id.</summary>
    public ImmutableDictionary<string, Agreed> Consents { get; init; } = ImmutableDictionary<string, Agreed>.Empty;

    /// <summary>Referrals, by id.</summary>
    public ImmutableDictionary<string, Referral> Referrals { get; init; } = ImmutableDictionary<string, Referral>.Empty;

    /// <summary>The hand-over that waits for an answer; null when none does.</summary>
    public HandOverOffered? Offered { get; init; }

    /// <summary>How many hand-overs were ever offered: what the next one is numbered by.</summary>
    public int HandOvers { get; init; }

    /// <summary>Why the dossier closed; null while it is open.</summary>
    public CloseReason? Closed { get; init; }

    /// <summary>The latest day of an entry.</summary>
    public DateOnly Latest { get; init; } = Reception.OccurredOn;

    /// <summary>Whether the person is abroad by what is known last.</summary>
    public bool IsAbroad => Whereabouts[^1].Abroad;

    /// <summary>Whether a person stands in the dossier.</summary>
    internal bool Names(PersonId person) => person == Reception.Person || Linked.Exists(one => one.Person == person);

    /// <summary>Whether a linked person is a child, or the person received.</summary>
    internal bool IsChild(PersonId person) => person == Reception.Person ? Profile.IsChild : Linked.Exists(one => one.Person == person && one.IsChild);

    /// <summary>Consents that stand on a day.</summary>
    internal IEnumerable<Agreed> Standing(DateOnly day) => Consents.Values.Where(one => one.Stands(day));

    /// <summary>Bodies that take part by a referral that waits or was taken up.</summary>
    internal IEnumerable<OrganisationId> Partners(string? except = null) =>
        Referrals.Values.Where(one => one.State is (ReferralState.Waiting or ReferralState.Accepted) && one.Made.Referral != except).Select(one => one.Made.To).Distinct();
}

/// <summary>A stay in a house.</summary>
/// <param name="To">Last day by rule or extension; null where no rule was made.</param>
/// <param name="EndedOn">Last day in fact; null while it lasts.</param>
internal sealed record Stay(StayBegun Begun, DateOnly? To, DateOnly? EndedOn);

/// <summary>A consent with its end.</summary>
internal sealed record Agreed(ConsentGiven Given, DateOnly? WithdrawnOn)
{
    /// <summary>Whether it stands on a day; on the day it is withdrawn it doesn't.</summary>
    internal bool Stands(DateOnly day) => day >= Given.OccurredOn && (Given.Until is null || day <= Given.Until) && (WithdrawnOn is null || day < WithdrawnOn);
}

/// <summary>How a referral stands.</summary>
internal enum ReferralState
{
    /// <summary>Chờ trả lời.</summary>
    Waiting,

    /// <summary>Đã nhận.</summary>
    Accepted,

    /// <summary>Không nhận.</summary>
    Declined,

    /// <summary>Đã thực hiện.</summary>
    Done,

    /// <summary>Đã rút.</summary>
    Revoked,
}

/// <summary>A referral with its state.</summary>
internal sealed record Referral(ReferralMade Made, ReferralState State);
