using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Cases.Coordination;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Cases.Moving;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;

namespace HaiDang.Modules.Cases.Incidents;

/// <summary>An incident as its effective events leave it.</summary>
/// <param name="DetectedOn">Day on which a competent body first knew of it, in whatever ledger that was.</param>
internal sealed record Incident(DossierNumber Number, OrganisationId Custodian, DateOnly DetectedOn)
{
    /// <summary>Day from which it is in this ledger.</summary>
    public required DateOnly BeganOn { get; init; }

    /// <summary>Day of the act as far as it is known.</summary>
    public PartialDate? ActOn { get; init; }

    /// <summary>Where it happened.</summary>
    public PlaceCode? Place { get; init; }

    /// <summary>Whether it has signs of a crime.</summary>
    public bool HasSigns { get; init; }

    /// <summary>Tip-offs by which it became known.</summary>
    public IReadOnlyList<LinkedDossier> Linked { get; init; } = [];

    /// <summary>What became of it; null as long as nothing was decided.</summary>
    public IncidentDecided? Decided { get; init; }

    /// <summary>Where it goes on in another ledger; null when it doesn't.</summary>
    public LinkedDossier? Successor { get; init; }

    /// <summary>The dossier of another ledger that it comes from.</summary>
    public LinkedDossier? From { get; init; }

    /// <summary>The offer to another ledger that waits for its answer.</summary>
    public ProvinceTransferOffered? Offer { get; init; }

    /// <summary>Times that a decision on it was set aside.</summary>
    public int Reopenings { get; init; }

    /// <summary>What figures tell apart.</summary>
    public Features Features { get; init; } = Features.None;

    /// <summary>Act, means and purpose, ticked apart.</summary>
    public TraffickingElements? Elements { get; init; }

    /// <summary>The persons.</summary>
    public Proceeded Persons { get; init; } = Proceeded.Nobody;

    /// <summary>Requests, obstacles, protection.</summary>
    public Together Together { get; init; } = Together.Nothing;

    /// <summary>Bodies to whom it doesn't exist.</summary>
    public IReadOnlyList<OrganisationId> HiddenFrom { get; init; } = [];

    /// <summary>Day of the newest step: a decision isn't before it unless somebody says why.</summary>
    public DateOnly LastDay { get; init; }

    /// <summary>Whether a body of this ledger works on it.</summary>
    internal bool IsInHand => Decided is null && Successor is null;

    /// <summary>Whether it has signs of a crime and no decision yet: such incidents must be taken up, and are listed.</summary>
    internal bool WaitsForDecision => IsInHand && HasSigns;

    internal static Incident? Fold(Incident? state, Recorded recorded) => After(state, recorded.Event);

    internal static Incident? After(Incident? state, object e) => e switch
    {
        IncidentDetected detected => new Incident(detected.Number, detected.Custodian, detected.OccurredOn)
        {
            BeganOn = detected.OccurredOn, LastDay = detected.OccurredOn, ActOn = detected.ActOn, Place = detected.Place, HasSigns = detected.HasSigns, Linked = detected.Linked,
            HiddenFrom = detected.Hidden,
        },
        IncidentTakenOver taken => new Incident(taken.Number, taken.Custodian, taken.DetectedOn)
        {
            BeganOn = taken.OccurredOn, LastDay = taken.OccurredOn, ActOn = taken.ActOn, Place = taken.Place, HasSigns = taken.HasSigns, Linked = taken.Linked, From = taken.From,
            Features = taken.Features, Persons = new Proceeded(taken.Persons), HiddenFrom = taken.Hidden,
        },
        _ when state is null => null,
        SignsStated stated => state with { HasSigns = stated.HasSigns, LastDay = stated.OccurredOn },
        IncidentDecided decided => state with
        {
            Decided = decided, Offer = null, LastDay = decided.OccurredOn,
            Persons = state.Persons.With(decided.Persons, one => one.Ended(decided.Case is null ? PersonEnd.NotInstituted : PersonEnd.GoesOnElsewhere, decided.OccurredOn)),
        },
        IncidentReopened reopened => state with { Decided = null, Reopenings = state.Reopenings + 1, LastDay = reopened.OccurredOn },
        FeaturesStated stated => state with { Features = stated.Features },
        ElementsTicked ticked => state with { Elements = ticked.Elements },
        DossierLinked linked => state with { Linked = linked.Belongs ? [.. state.Linked.Append(linked.Dossier).Distinct()] : [.. state.Linked.Where(one => one != linked.Dossier)] },
        ProvinceTransferOffered offered => state with { Offer = offered },
        ProvinceTransferRefused => state with { Offer = null },
        TransferAccepted moved => state with { Custodian = moved.Custodian, Number = moved.Number },
        ProvinceTransferTaken over => state with
        {
            Offer = null, Successor = over.Successor, LastDay = over.OccurredOn, Persons = state.Persons.With(over.Persons, one => one.Ended(PersonEnd.GoesOnElsewhere, over.OccurredOn)),
        },
        _ => state with { Persons = state.Persons.After(e), Together = state.Together.After(e) },
    };
}
