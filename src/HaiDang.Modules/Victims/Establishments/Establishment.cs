using System.Collections.Immutable;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Vault;

namespace HaiDang.Modules.Victims.Establishments;

/// <summary>A house.</summary>
internal readonly record struct EstablishmentId(string Value) : IScalar
{
    object IScalar.Scalar => Value;

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;

    /// <summary>Its stream in a ledger.</summary>
    internal StreamId In(LedgerId ledger) => ledger.Stream(DossierKinds.Establishment.Stream, Value);
}

/// <summary>A house as its history leaves it.</summary>
internal sealed record Establishment(EstablishmentRegistered Registered)
{
    /// <summary>Places, each with its first day.</summary>
    public ImmutableList<(int Places, DateOnly Since)> Places { get; init; } = [(Registered.Places, Registered.OccurredOn)];

    /// <summary>Where it stands, sealed.</summary>
    public Confidential<Text>? Address { get; init; } = Registered.Address;

    /// <summary>Equipment, in order of recording.</summary>
    public ImmutableList<EquipmentAdded> Equipment { get; init; } = [];

    /// <summary>Inspections, in order of recording.</summary>
    public ImmutableList<EstablishmentInspected> Inspections { get; init; } = [];

    /// <summary>Last day; null while it is open.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>Places on a day; 0 before it opened and after it closed.</summary>
    internal int On(DateOnly day) => day < Registered.OccurredOn || day > ClosedOn ? 0 : Places.Where(one => one.Since <= day).GroupBy(one => one.Since).MaxBy(one => one.Key)!.Last().Places;

    /// <summary>The state after an entry.</summary>
    internal static Establishment? Fold(Establishment? state, Recorded recorded) => Fold(state, recorded.Event);

    /// <summary>The state after an event.</summary>
    internal static Establishment? Fold(Establishment? state, object e) => e switch
    {
        EstablishmentRegistered registered => new Establishment(registered),
        _ when state is null => null,
        PlacesChanged changed => state with { Places = state.Places.Add((changed.Places, changed.OccurredOn)) },
        AddressChanged changed => state with { Address = changed.Address },
        EquipmentAdded added => state with { Equipment = state.Equipment.Add(added) },
        EstablishmentInspected inspected => state with { Inspections = state.Inspections.Add(inspected) },
        EstablishmentClosed closed => state with { ClosedOn = closed.OccurredOn },
        _ => state,
    };

    /// <summary>Why an event can't follow; null when it can.</summary>
    internal static Refusal? Against(Establishment? state, object e, DateOnly today)
    {
        if (e is IOccurred { OccurredOn: var day } && day > today) return VictimRefusals.DayInFuture;
        if (e is EstablishmentRegistered registered)
        {
            return state is not null ? VictimRefusals.AlreadyThere : string.IsNullOrWhiteSpace(registered.Name) || registered.Places < 1 ? VictimRefusals.NameMissing : null;
        }

        if (state is null) return VictimRefusals.Unknown;
        if (state.ClosedOn is not null) return VictimRefusals.Closed;
        if (e is IOccurred { OccurredOn: var on } && on < state.Registered.OccurredOn) return VictimRefusals.DayTooEarly;
        return e switch
        {
            PlacesChanged changed => changed.Places < 0 ? VictimRefusals.CountUnfit : null,
            EquipmentAdded added => string.IsNullOrWhiteSpace(added.Item) ? VictimRefusals.NothingChosen : added.Quantity < 1 ? VictimRefusals.CountUnfit : null,
            EstablishmentInspected inspected => inspected.Remedy < inspected.OccurredOn ? VictimRefusals.Backwards : null,
            AddressChanged or EstablishmentClosed => null,
            _ => VictimRefusals.Unknown,
        };
    }
}

/// <summary>Records an event of a house.</summary>
internal sealed record RecordEstablishment(EstablishmentId Id, object Event)
{
    /// <summary>Records what can follow.</summary>
    public Decision Decide(Establishment? state, DateOnly today) => Establishment.Against(state, Event, today) is { } refusal ? refusal : Decision.Record(Event);

    internal static Task<Outcome> Handle(RecordEstablishment command, LedgerId ledger, DateOnly today, Reader reader, EventLog log, Writing? writing, CancellationToken ct) =>
        log.Decide<Establishment>(reader, command.Id.In(ledger), Establishment.Fold, state => command.Decide(state, today), writing, ct);
}
