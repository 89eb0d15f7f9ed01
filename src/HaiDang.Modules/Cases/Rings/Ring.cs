using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Dossiers;
using HaiDang.Vault;

namespace HaiDang.Modules.Cases.Rings;

/// <summary>A ring as its effective events leave it.</summary>
internal sealed record Ring(DossierNumber Number, OrganisationId Custodian, DateOnly StatedOn, IReadOnlyList<CaseId> Cases)
{
    /// <summary>Members with the decision that says so, without those cleared since.</summary>
    public IReadOnlyList<RingMemberStated> Members { get; init; } = [];

    /// <summary>Who was taken out as cleared, with the decision that had said so.</summary>
    public IReadOnlyList<RingMemberStated> Cleared { get; init; } = [];

    /// <summary>Its way; null when it isn't stated.</summary>
    public RouteStated? Route { get; init; }

    /// <summary>Act, means and purpose, ticked apart.</summary>
    public TraffickingElements? Elements { get; init; }

    /// <summary>How it ended; null while it is dealt with.</summary>
    public RingClosed? Closed { get; init; }

    internal static Ring? Fold(Ring? state, Recorded recorded) => recorded.Event switch
    {
        RingStated stated => new Ring(stated.Number, stated.Custodian, stated.OccurredOn, [stated.Basis]),
        _ when state is null => null,
        RingCaseAdded added => state with { Cases = [.. state.Cases, added.Case] },
        RingMemberStated member => state with { Members = [.. state.Members.Where(one => one.Person != member.Person), member] },
        RingMembersCleared cleared => state with
        {
            Members = [.. state.Members.Where(one => !cleared.Persons.Contains(one.Person) || one.Case != cleared.Case)],
            Cleared = [.. state.Cleared, .. state.Members.Where(one => cleared.Persons.Contains(one.Person) && one.Case == cleared.Case)],
        },
        RingMembersRestored restored => state with
        {
            Members = [.. state.Members, .. state.Cleared.Where(one => restored.Persons.Contains(one.Person) && one.Case == restored.Case)],
            Cleared = [.. state.Cleared.Where(one => !restored.Persons.Contains(one.Person) || one.Case != restored.Case)],
        },
        RouteStated route => state with { Route = route },
        ElementsTicked ticked => state with { Elements = ticked.Elements },
        RingClosed closed => state with { Closed = closed },
        _ => state,
    };
}

/// <summary>What can follow in a ring.</summary>
internal static class RingRules
{
    /// <summary>Why an event can't follow a state; null when it can.</summary>
    internal static Refusal? Against(Ring? state, object e, DateOnly today)
    {
        if (e is Step step && step.OccurredOn > today) return CasesRefusals.DayInFuture;
        if (e is RingStated stated) return state is not null ? CasesRefusals.BegunAlready : Numbered(stated.Decision);
        if (state is null) return CasesRefusals.UnknownRing;
        // Clearing, and the end of one, follow always, whatever else is closed.
        if (e is RingMembersCleared cleared) return cleared.Persons.Count == 0 ? CasesRefusals.NobodyNamed : null;
        if (e is RingMembersRestored restored) return restored.Persons.Count > 0 && restored.Persons.All(person => state.Cleared.Any(one => one.Person == person && one.Case == restored.Case)) ? null : CasesRefusals.NobodyNamed;
        if (state.Closed is not null) return CasesRefusals.AlreadySo;
        return e switch
        {
            RingCaseAdded added => state.Cases.Contains(added.Case) ? CasesRefusals.AlreadySo : Numbered(added.Decision),
            RingMemberStated member => !state.Cases.Contains(member.Case) ? CasesRefusals.UnknownCase
                : member.Roles.Count == 0 ? CasesRefusals.NotInList("trafficker-role", "–")
                : Numbered(member.Decision) ?? member.Roles.Select(role => PersonRules.Code("trafficker-role", role, member.OccurredOn)).FirstOrDefault(no => no is not null),
            RouteStated route => PersonRules.Code("route-kind", route.Kind, route.OccurredOn) ?? PersonRules.Code("crossing-kind", route.Crossing, route.OccurredOn),
            ElementsTicked ticked => CaseRules.Ticked(ticked),
            RingClosed closed => Numbered(closed.Decision),
            _ => null,
        };
    }

    /// <summary>Why somebody can't be called a member by what stands of them in the case; null when they can: charged there, and not cleared.</summary>
    internal static Refusal? MayBelong(Case? @case, PersonId person) => @case is null ? CasesRefusals.UnknownCase : PersonRules.Of(@case.Persons, person, ProceedingsRole.Accused);

    private static Refusal? Numbered(DecisionPaper decision) => decision.IsNumber ? null : CasesRefusals.NoRingWithoutDecision;
}
