using HaiDang.Modules.Planning.Drafts;
using KernelMode = HaiDang.Kernel.Organisations.AssignmentMode;

namespace HaiDang.Modules.Planning.Amending;

/// <summary>Who is to have a duty, as an officer types it: by the same rules as in a draft.</summary>
/// <param name="Lead">Names of those who lead; none, one or several.</param>
/// <param name="Co">Names of those who co-operate.</param>
/// <param name="Requested">Whether the plan asks the leads, or those who co-operate where nobody leads.</param>
internal sealed record AmendedBodies(IReadOnlyList<string> Lead, IReadOnlyList<string> Co, bool Requested)
{
    /// <summary>The bodies of a duty as they stand.</summary>
    internal static AmendedBodies Of(IReadOnlyList<Assignment> assignments) => new(
        [.. assignments.Where(one => one.Part is Part.Lead).Select(one => one.Name)],
        [.. assignments.Where(one => one.Part is Part.Co).Select(one => one.Name)],
        assignments.Any(one => one.Mode is AssignmentMode.Requested && !IsAsked(one)));

    /// <summary>The bodies that the names are those of.</summary>
    /// <remarks>A name that stands already keeps its body and is asked nothing: only a new one must exist on the day.</remarks>
    /// <param name="before">The duty's bodies until now.</param>
    /// <param name="names">The bodies there are on the day of the change; null when its province isn't known.</param>
    /// <returns>The assignments; or, for each new name that is no body's on that day, why.</returns>
    internal (IReadOnlyList<Assignment> Assignments, IReadOnlyList<BodyFault> Faults) Understood(IReadOnlyList<Assignment> before, BodyNames? names)
    {
        var faults = new List<BodyFault>();
        List<Assignment> all = [.. Lead.Distinct(StringComparer.Ordinal).Select(name => One(name, Part.Lead))];
        all.AddRange(Co.Distinct(StringComparer.Ordinal).Where(name => !Lead.Contains(name, StringComparer.Ordinal)).Select(name => One(name, Part.Co)));

        // Under two names a body would hold one share twice.
        faults.AddRange(all.Where(one => one.Organisation is not null).GroupBy(one => one.Organisation).Where(same => same.Count() > 1)
            .Select(same => new BodyFault(same.Last().Name, BodyTrouble.Twice, [])));
        return (all, faults);

        Assignment One(string name, Part part)
        {
            var asked = Requested && (part is Part.Lead || Lead.Count == 0);
            if (before.FirstOrDefault(one => one.Name == name) is { } kept) return kept with { Part = part, Mode = asked || IsAsked(kept) ? AssignmentMode.Requested : AssignmentMode.Assigned };
            if (names?.Find(name) is { } body) return new Assignment(body.Id, name, part, asked || body.Mode is KernelMode.Requested ? AssignmentMode.Requested : AssignmentMode.Assigned);
            faults.Add(names?.Gone(name) is { } gone ? new BodyFault(name, BodyTrouble.Gone, gone.Heirs) { Until = gone.Until } : new BodyFault(name, BodyTrouble.Unknown, []));
            return new Assignment(null, name, part, AssignmentMode.Assigned);
        }
    }

    /// <summary>Whether two lists of bodies say the same.</summary>
    internal static bool Same(IReadOnlyList<Assignment> one, IReadOnlyList<Assignment> other) => one.SequenceEqual(other);

    // Procuracies and courts are asked whatever a plan says.
    private static bool IsAsked(Assignment one) => AskedBodies.Corrected(one with { Mode = AssignmentMode.Assigned }).Mode is AssignmentMode.Requested;
}

/// <summary>Why a typed name is no body of the duty.</summary>
/// <param name="Heirs">Names of the bodies that follow one that is gone.</param>
internal sealed record BodyFault(string Name, BodyTrouble Trouble, IReadOnlyList<string> Heirs)
{
    /// <summary>Last day of a body that is gone; null when that isn't known.</summary>
    public DateOnly? Until { get; init; }
}

/// <summary>What is wrong with a name.</summary>
internal enum BodyTrouble
{
    /// <summary>No body has it, or several have.</summary>
    Unknown,

    /// <summary>The body no longer exists that day.</summary>
    Gone,

    /// <summary>The body stands on the duty under another name.</summary>
    Twice,
}
