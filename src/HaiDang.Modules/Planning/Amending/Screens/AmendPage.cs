using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Planning.Amending.Screens;

/// <summary>The form that corrects a duty.</summary>
public sealed record AmendPage
{
    internal AmendPage(
        PlanView plan, DutyView duty, int version, string key, string text, string due, string reason, AmendedBodies bodies, IReadOnlyList<string> usual,
        IReadOnlyList<FieldFault> faults, IReadOnlyList<Recorded> changes) =>
        (Plan, Duty, Version, Key, Text, Due, Reason, Bodies, Usual, Faults, Changes) = (plan, duty, version, key, text, due, reason, bodies, usual, faults, changes);

    internal PlanView Plan { get; }

    internal DutyView Duty { get; }

    internal int Version { get; init; }

    internal string Key { get; }

    internal string Text { get; }

    internal string Due { get; }

    internal string Reason { get; }

    /// <summary>Who is to have it, as typed.</summary>
    internal AmendedBodies Bodies { get; init; }

    /// <summary>Names that the fields offer.</summary>
    internal IReadOnlyList<string> Usual { get; }

    internal IReadOnlyList<FieldFault> Faults { get; init; }

    /// <summary>What came since the page was read; empty when nothing did.</summary>
    internal IReadOnlyList<Recorded> Changes { get; init; }

    /// <summary>Typed names that are no body's on the day, with those that follow.</summary>
    internal IReadOnlyList<BodyFault> Troubles { get; init; } = [];

    /// <summary>Of each name whose body is gone, the names of those that follow.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<string>> Heirs => Troubles.GroupBy(one => one.Name, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Heirs, StringComparer.Ordinal);
}
