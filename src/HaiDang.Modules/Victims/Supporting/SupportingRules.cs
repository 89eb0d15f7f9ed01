using HaiDang.Kernel.Events;
using HaiDang.Modules.Victims.Rights;

namespace HaiDang.Modules.Victims.Supporting;

/// <summary>What can follow of support. Refusing support is a right, so a refusal is recorded and stands until the person asks anew.</summary>
internal static class SupportingRules
{
    // What the law gives at once to whoever is taken in, before anybody can be asked for more than a nod.
    private static readonly SupportKind[] AtOnce = [SupportKind.EssentialNeeds, SupportKind.Interpretation, SupportKind.TravelCosts];

    internal static Refusal? Against(ReceivedPerson person, object e) => e switch
    {
        NeedsAssessed assessed => assessed.Needs.Count == 0 && assessed.Notes is null ? VictimRefusals.NothingChosen : null,
        SupportPlanned planned => planned.Items.Count == 0 ? VictimRefusals.NothingChosen
            : planned.Items.Any(item => item.By < planned.OccurredOn) ? VictimRefusals.Backwards : null,
        SupportGiven given => Giving(person, given),
        SupportDeclined declined => person.Declined.Contains(declined.Kind) ? VictimRefusals.AlreadyThere : null,
        StayBegun begun => person.Stays.ContainsKey(begun.Stay) ? VictimRefusals.AlreadyThere
            : person.Stays.Values.Any(one => one.EndedOn is null || one.EndedOn > begun.OccurredOn) ? VictimRefusals.StaysAlready : null,
        StayExtended extended => Running(person, extended.Stay) is not { } stay ? VictimRefusals.NoSuchEntry
            : extended.To <= (stay.To ?? stay.Begun.OccurredOn) ? VictimRefusals.Backwards
            : string.IsNullOrWhiteSpace(extended.Decision) ? VictimRefusals.NumberMissing : null,
        StayEnded ended => Running(person, ended.Stay) is not { } stay ? VictimRefusals.NoSuchEntry : ended.OccurredOn < stay.Begun.OccurredOn ? VictimRefusals.Backwards : null,
        ApplicationReceived received => received.Kind is not (SupportKind.Schooling or SupportKind.Vocational or SupportKind.HardshipAllowance) ? VictimRefusals.KindUnfit
            : person.Applications.ContainsKey(received.Kind) ? VictimRefusals.AppliedAlready : null,
        ApplicationDecided decided => !person.Applications.TryGetValue(decided.Kind, out var asked) ? VictimRefusals.NoSuchEntry
            : decided.OccurredOn < asked.OccurredOn ? VictimRefusals.Backwards
            : string.IsNullOrWhiteSpace(decided.Number) ? VictimRefusals.NumberMissing : null,
        FollowUpVisited visited => visited.Finding is VisitFinding.WantsNoContact && visited.Next is not null || visited.Next <= visited.OccurredOn ? VictimRefusals.Backwards : null,
        PersonReintegrated => person.ReintegratedOn is null ? null : VictimRefusals.AlreadyThere,
        _ => VictimRefusals.Unknown,
    };

    private static Refusal? Giving(ReceivedPerson person, SupportGiven given)
    {
        if (given.Until < given.OccurredOn) return VictimRefusals.Backwards;
        if (person.Declined.Contains(given.Kind)) return VictimRefusals.DeclinedByPerson;
        var granted = Entitlements.For(person.Standings, given.Kind, given.OccurredOn, SupportRules.Current) is not null;
        if (!granted && given.Beyond is null) return VictimRefusals.BeyondLaw;
        if (granted && given.Beyond is not null) return VictimRefusals.WithinLaw;
        return AtOnce.Contains(given.Kind) || person.Standing(given.OccurredOn).Any(one => one.Given.Kind == given.Kind) ? null : VictimRefusals.ConsentMissing;
    }

    private static Stay? Running(ReceivedPerson person, string stay) => person.Stays.GetValueOrDefault(stay) is { EndedOn: null } running ? running : null;
}
