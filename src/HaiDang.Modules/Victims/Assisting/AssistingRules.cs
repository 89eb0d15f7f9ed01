using HaiDang.Kernel.Events;
using HaiDang.Modules.Victims.Rights;

namespace HaiDang.Modules.Victims.Assisting;

/// <summary>What can follow of counselling, legal aid and what a country does for its citizen.</summary>
internal static class AssistingRules
{
    internal static Refusal? Against(ReceivedPerson person, object e) => e switch
    {
        Counselled => null,
        LegalAidRequested requested => person.LegalAid.ContainsKey(requested.Aid) ? VictimRefusals.AlreadyThere
            : person.Standing(requested.OccurredOn).Any(one => one.Given.To == requested.Centre && one.Given.Kind is null or SupportKind.LegalAid)
                ? null : VictimRefusals.ConsentMissing,
        LegalAidAssigned assigned => Open(person, assigned.Aid, assigned.OccurredOn)
            ?? (person.LegalAid[assigned.Aid].Number is not null ? VictimRefusals.AlreadyThere : string.IsNullOrWhiteSpace(assigned.Number) ? VictimRefusals.NumberMissing : null),
        LegalAidEnded ended => Open(person, ended.Aid, ended.OccurredOn)
            ?? (ended.End is LegalAidEnd.Done && person.LegalAid[ended.Aid].Number is null ? VictimRefusals.NotStarted : null),
        ConsularHelpGiven given => !IsForeign(person) ? VictimRefusals.TrackUnfit : given.Wished ? null : VictimRefusals.ConsentMissing,
        _ => VictimRefusals.Unknown,
    };

    /// <summary>Whether the person is, or was, in a country that isn't theirs.</summary>
    internal static bool IsForeign(ReceivedPerson person) =>
        person.Profile.Nationality is Nationality.Foreigner || person.Reception.Track is ReceptionTrack.Return || person.Whereabouts.Any(one => one.Abroad);

    private static Refusal? Open(ReceivedPerson person, string aid, DateOnly day) =>
        person.LegalAid.GetValueOrDefault(aid) is not { End: null } matter ? VictimRefusals.NoSuchEntry
        : day < matter.Requested.OccurredOn ? VictimRefusals.Backwards : null;
}
