using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.TipOffs;

/// <summary>To whom a tip-off doesn't exist that denounces a body, or an officer of it.</summary>
internal static class Denounced
{
    private static readonly Line[] Lines = Enum.GetValues<Line>();

    /// <summary>The body itself, all below it, and all above it on every line of command, but for the body chosen to deal with it.</summary>
    /// <param name="competent">The body chosen, which may stand above; null while none is.</param>
    internal static IReadOnlyList<OrganisationId> HiddenFrom(OrganisationId denounced, OrganisationId? competent, OrganisationMap map, DateOnly day) =>
    [
        .. Lines.SelectMany(line => map.Subtree(denounced, day, line).Concat(map.RollsUpTo(denounced, day, line).Select(above => above.Id)))
            .Prepend(denounced).Where(body => body != competent || body == denounced).Distinct().OrderBy(body => body.Value, StringComparer.Ordinal),
    ];
}
