using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Cases.Coordination;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Cases.Moving;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Offences;

namespace HaiDang.Modules.Cases;

/// <summary>How a case stands.</summary>
internal enum Standing
{
    /// <summary>Đang giải quyết.</summary>
    InHand,

    /// <summary>Tạm đình chỉ.</summary>
    Suspended,

    /// <summary>Đã giải quyết: tried at first instance, or terminated.</summary>
    Resolved,

    /// <summary>Goes on elsewhere: joined, handed over to another ledger, or another one's double.</summary>
    Elsewhere,
}

/// <summary>A case as its effective events leave it.</summary>
/// <param name="OpenedOn">Day of the first decision to institute, in whatever ledger that was.</param>
internal sealed record Case(DossierNumber Number, OrganisationId Custodian, DateOnly OpenedOn)
{
    /// <summary>Day from which it is in this ledger.</summary>
    public required DateOnly BeganOn { get; init; }

    /// <summary>Day of the act as far as it is known.</summary>
    public PartialDate? ActOn { get; init; }

    /// <summary>Where it happened.</summary>
    public PlaceCode? Place { get; init; }

    /// <summary>Clauses of the decision to institute, as it stands.</summary>
    public IReadOnlyList<string> Offences { get; init; } = [];

    /// <summary>The stage.</summary>
    public CaseStage Stage { get; init; }

    /// <summary>Day since which it is in the stage.</summary>
    public DateOnly StageSince { get; init; }

    /// <summary>Whether a body has the file before it; false while it is on its way, suspended or done with.</summary>
    public bool IsAtWork { get; init; }

    /// <summary>The standing.</summary>
    public Standing Standing { get; init; }

    /// <summary>Procuracy that accepted the file last.</summary>
    public OrganisationId? Procuracy { get; init; }

    /// <summary>Court that accepted the file last.</summary>
    public OrganisationId? Court { get; init; }

    /// <summary>Court of appeal that accepted the file last.</summary>
    public OrganisationId? AppealCourt { get; init; }

    /// <summary>Day on which the investigating body entered it as solved.</summary>
    public DateOnly? SolvedOn { get; init; }

    /// <summary>Day of the newest judgment of first instance.</summary>
    public DateOnly? TriedOn { get; init; }

    /// <summary>Day of the hearing that is set.</summary>
    public DateOnly? HearingOn { get; init; }

    /// <summary>Whether its trial was, or is set to be, a mobile one.</summary>
    public bool IsMobile { get; init; }

    /// <summary>Whether an appeal or protest waits.</summary>
    public bool IsAppealed { get; init; }

    /// <summary>Whether a judgment is in force.</summary>
    public bool IsFinal { get; init; }

    /// <summary>Extensions granted in the stage it is in.</summary>
    public int Extensions { get; init; }

    /// <summary>Times that the file was returned.</summary>
    public int Returns { get; init; }

    /// <summary>Times that it came back after it was resolved.</summary>
    public int Reopenings { get; init; }

    /// <summary>Times that it was prosecuted, and tried.</summary>
    public (int Prosecuted, int Tried) Times { get; init; }

    /// <summary>The agreement on a key case; null when it is none.</summary>
    public KeyCaseAgreed? Key { get; init; }

    /// <summary>What figures tell apart.</summary>
    public Features Features { get; init; } = Features.None;

    /// <summary>Its number in each body's own book.</summary>
    public IReadOnlyList<(OrganisationId Body, string Number)> Numbers { get; init; } = [];

    /// <summary>Incidents and tip-offs it comes from.</summary>
    public IReadOnlyList<LinkedDossier> Linked { get; init; } = [];

    /// <summary>The offer to another ledger that waits for its answer.</summary>
    public ProvinceTransferOffered? Offer { get; init; }

    /// <summary>The dossier it comes from: another ledger's, or the case it was split off.</summary>
    public string? From { get; init; }

    /// <summary>Where it goes on: a case of this ledger or a stream of another.</summary>
    public string? Into { get; init; }

    /// <summary>Cases it took in.</summary>
    public IReadOnlyList<CaseId> TookIn { get; init; } = [];

    /// <summary>Cases split off it.</summary>
    public IReadOnlyList<CaseId> SplitInto { get; init; } = [];

    /// <summary>Whether it is another one's double and counts nowhere.</summary>
    public bool IsDouble { get; init; }

    /// <summary>Bodies to whom it doesn't exist.</summary>
    public IReadOnlyList<OrganisationId> HiddenFrom { get; init; } = [];

    /// <summary>The persons.</summary>
    public Proceeded Persons { get; init; } = Proceeded.Nobody;

    /// <summary>Requests, obstacles, protection.</summary>
    public Together Together { get; init; } = Together.Nothing;

    /// <summary>Act, means and purpose, ticked apart.</summary>
    public TraffickingElements? Elements { get; init; }

    /// <summary>Day of the newest stage step: what comes next isn't before it unless somebody says why.</summary>
    public DateOnly LastDay { get; init; }

    /// <summary>The gravest clause that stands: of the charges, else of the decision to institute.</summary>
    internal OffenceClause? Gravest => Clauses.Gravest(Persons.Open.Any(one => one.Offences.Count > 0) ? Persons.Open.SelectMany(one => one.Offences) : Offences);

    /// <summary>Whether the investigating body is to be asked if the case is solved: somebody is charged, and it hasn't said so.</summary>
    internal bool ProposesSolved => SolvedOn is null && Standing is Standing.InHand or Standing.Suspended && Persons.All.Any(one => one.ChargedOn is not null && one.End is not PersonEnd.Misnamed);

    /// <summary>Whether somebody charged was below 18 on the day of the act.</summary>
    internal bool HasJuvenile => Persons.Open.Any(one => one.ChargedOn is not null && one.IsJuvenile is true);

    /// <summary>The body that has the file before it.</summary>
    internal OrganisationId? Station => !IsAtWork ? null : Stage switch
    {
        CaseStage.Investigation => Custodian,
        CaseStage.Prosecution => Procuracy,
        CaseStage.FirstInstance => Court,
        _ => AppealCourt,
    };

    internal static Case? Fold(Case? state, Recorded recorded) => CaseFold.After(state, recorded.Event);
}
