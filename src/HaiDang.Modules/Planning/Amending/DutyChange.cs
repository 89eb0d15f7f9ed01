using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning.Amending;

/// <summary>What one correction changed in a duty.</summary>
/// <param name="Version">Version of the correction in the plan's stream.</param>
/// <param name="Text">The new words; null when they stayed.</param>
/// <param name="DueChanged">Whether the last day is another.</param>
/// <param name="Due">The last day after the correction; null for none.</param>
public sealed record DutyChange(
    string Code, int Version, string Reason, DateTimeOffset RecordedAt, string? Text, bool DueChanged, DateOnly? Due, IReadOnlyList<BodyChange> Bodies)
{
    /// <summary>What each correction changed in each duty it touched, oldest first; a duty that was only added is no change.</summary>
    /// <param name="entries">The plan's whole history, oldest first.</param>
    internal static IReadOnlyList<DutyChange> Of(IEnumerable<Recorded> entries)
    {
        var changes = new List<DutyChange>();
        PlanState? state = null;
        foreach (var entry in entries)
        {
            if (entry.Event is PlanCorrected corrected)
            {
                changes.AddRange((corrected.Duties ?? []).Select(after => (Before: state?.Duty(after.Code), After: after)).Where(pair => pair.Before is not null)
                    .Select(pair => new DutyChange(
                        pair.After.Code, entry.Version, corrected.Reason, entry.RecordedAt, pair.After.Text == pair.Before!.Text ? null : pair.After.Text,
                        pair.After.Due != pair.Before.Due, pair.After.Due, BodiesOf(pair.Before.Assignments, pair.After.Assignments))));
            }

            state = PlanState.Fold(state, entry);
        }

        return changes;
    }

    private static IReadOnlyList<BodyChange> BodiesOf(IReadOnlyList<Assignment> before, IReadOnlyList<Assignment> after) =>
    [
        .. from one in after
           let old = before.FirstOrDefault(same => Same(same, one))
           where old is null || old.Part != one.Part || old.Mode != one.Mode
           select new BodyChange(one.Name, old is null ? BodyMove.Joined : BodyMove.Moved, one.Part, one.Mode is AssignmentMode.Requested),
        .. from one in before
           where !after.Any(same => Same(same, one))
           select new BodyChange(one.Name, BodyMove.Left, one.Part, one.Mode is AssignmentMode.Requested),
    ];

    private static bool Same(Assignment one, Assignment other) => one.Organisation is { } body ? other.Organisation == body : one.Name == other.Name;
}

/// <summary>A body that came to a duty, left it, or has another part in it.</summary>
/// <param name="Part">The part it has now; of one that left, the part it had.</param>
/// <param name="IsAsked">Whether it is only asked.</param>
public sealed record BodyChange(string Name, BodyMove Move, Part Part, bool IsAsked);

/// <summary>What became of a body on a duty.</summary>
public enum BodyMove
{
    /// <summary>It has a share now.</summary>
    Joined,

    /// <summary>It leads now, or co-operates, or is asked.</summary>
    Moved,

    /// <summary>It has no share any more; what it reported stays.</summary>
    Left,
}
