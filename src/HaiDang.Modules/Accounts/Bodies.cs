using System.Collections.Concurrent;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Accounts;

/// <summary>What accounts ask of the map of organisations: how far a role reaches, and how a body is called.</summary>
internal sealed class Bodies(OrganisationMap map)
{
    private const int Kept = 1000;
    private readonly ConcurrentDictionary<(OrganisationId Organisation, DateOnly Day), IReadOnlyList<OrganisationId>> reaches = new();

    /// <summary>The organisation first, then what rolls up to it on the committee's line on a day.</summary>
    /// <remarks>A body that isn't on the map of that day reaches itself alone.</remarks>
    internal IReadOnlyList<OrganisationId> Reach(OrganisationId organisation, DateOnly day)
    {
        if (reaches.Count > Kept) reaches.Clear();
        return reaches.GetOrAdd((organisation, day), static (key, map) => map.Subtree(key.Organisation, key.Day, Line.Committee) is { Count: > 0 } below ? below : [key.Organisation], map);
    }

    /// <summary>Its name with its place; the id itself for a body the map doesn't know.</summary>
    internal string Name(OrganisationId organisation, Language language) =>
        map.Find(organisation) is not { } body ? organisation.Value
        : language is Language.English ? body.NameEn
        : body.FullNameVi;
}
