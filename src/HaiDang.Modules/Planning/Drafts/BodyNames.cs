using HaiDang.Kernel.Language;
using HaiDang.Kernel.Organisations;
using KernelMode = HaiDang.Kernel.Organisations.AssignmentMode;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>The bodies that a document of one province and day can name, found by the names people write.</summary>
internal sealed class BodyNames
{
    private readonly Dictionary<string, (OrganisationId Id, KernelMode Mode)> byName = new(StringComparer.Ordinal);
    private readonly SortedSet<string> usual = new(StringComparer.Ordinal);

    private BodyNames()
    {
    }

    /// <summary>The usual name of each, for the lists that fields offer.</summary>
    public IReadOnlyCollection<string> Usual => usual;

    /// <summary>The bodies there are on a day.</summary>
    /// <param name="province">The province's name without its kind; null when it isn't known, and then central bodies only.</param>
    internal static BodyNames On(string? province, DateOnly day)
    {
        var names = new BodyNames();
        foreach (var entry in OrganisationCatalogue.Load().Where(entry => entry.On(day)))
        {
            var central = entry.Level is OrganisationLevel.Central or OrganisationLevel.Foreign;
            if (!central && (province is null || entry.Level is OrganisationLevel.District or OrganisationLevel.Commune)) continue;
            var id = new OrganisationId(central ? entry.Id : $"{NameKey.Slug(province!, "")}.{entry.Id}");
            IReadOnlyList<string> forms = central ? [entry.NameVi, .. entry.Aliases] : entry.FormsIn(province!);
            names.usual.Add(forms[0]);
            foreach (var form in forms) names.byName.TryAdd(NameKey.Of(form), (id, entry.Mode));
        }

        return names;
    }

    /// <summary>The body of a name, marks and case aside.</summary>
    /// <returns>Null when the catalogue has none of this name on the day.</returns>
    internal OrganisationId? Find(string name) => byName.TryGetValue(NameKey.Of(name), out var found) ? found.Id : null;

    /// <summary>Whether the body of a name can only be asked.</summary>
    internal bool IsAsked(string name) => byName.TryGetValue(NameKey.Of(name), out var found) && found.Mode is KernelMode.Requested;
}
