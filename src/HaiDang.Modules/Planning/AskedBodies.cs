using HaiDang.Kernel.Language;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning;

/// <summary>Procuracies and courts, which a plan can ask but never order.</summary>
/// <remarks>Source: mode <c>requested</c> of the organisations catalogue; where no body is known, the first words of the printed name.</remarks>
internal static class AskedBodies
{
    private static readonly string[] Names = ["vien kiem sat", "vksnd", "vks", "toa an", "tand"];

    private static readonly Lazy<HashSet<string>> Keys = new(() =>
    [
        .. OrganisationCatalogue.Load()
            .Where(entry => entry.Kind is OrganisationKind.Procuracy or OrganisationKind.Court)
            .SelectMany(entry => new[] { entry.Id, entry.Id.EndsWith("-huyen", StringComparison.Ordinal) ? entry.Id[..^6] : entry.Id }),
    ]);

    /// <summary>The assignment with its mode as the body allows it.</summary>
    internal static Assignment Corrected(Assignment assignment) =>
        assignment.Mode is AssignmentMode.Assigned && Includes(assignment) ? assignment with { Mode = AssignmentMode.Requested } : assignment;

    private static bool Includes(Assignment assignment)
    {
        if (assignment.Organisation is { } known) return Keys.Value.Contains(known.Value[(known.Value.LastIndexOf('.') + 1)..]) || Keys.Value.Contains(known.Value);
        var name = NameKey.Of(assignment.Name);
        return Array.Exists(Names, asked => name == asked || name.StartsWith(asked + " ", StringComparison.Ordinal));
    }
}
