using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Victims.Protecting;

/// <summary>What can follow of protection: of the person received, those who came along, family, witnesses, who support them.</summary>
internal static class ProtectingRules
{
    internal static Refusal? Against(ReceivedPerson person, object e) => e switch
    {
        ProtectionNeedAssessed assessed => person.Names(assessed.Person) ? null : VictimRefusals.NotInDossier,
        ProtectionStarted started => !person.Names(started.Person) ? VictimRefusals.NotInDossier
            : person.Protections.ContainsKey(started.Protection) ? VictimRefusals.AlreadyThere
            : !person.ProtectionNeeds.TryGetValue(started.Person, out var need) || !need.Needed ? VictimRefusals.NeedNotAssessed
            : started.OccurredOn < need.OccurredOn ? VictimRefusals.DayTooEarly : null,
        ProtectionDeclined declined => !person.Names(declined.Person) ? VictimRefusals.NotInDossier
            : !person.ProtectionNeeds.ContainsKey(declined.Person) ? VictimRefusals.NeedNotAssessed
            : !declined.Undertaking ? VictimRefusals.UndertakingMissing
            : person.IsChild(declined.Person) && !person.HasGuardian ? VictimRefusals.ChildProtected : null,
        ProtectionEnded ended => !person.Protections.TryGetValue(ended.Protection, out var running) ? VictimRefusals.NoSuchEntry
            : ended.OccurredOn < running.OccurredOn ? VictimRefusals.Backwards : null,
        _ => VictimRefusals.Unknown,
    };
}
