using HaiDang.Kernel.Language;
using HaiDang.Kernel.Places;

namespace HaiDang.Kernel.Organisations;

/// <summary>A body with what it was made from.</summary>
internal sealed class Node(Organisation organisation, CatalogueEntry entry, Place? place, Place? province)
{
    public Organisation Organisation { get; } = organisation;

    public CatalogueEntry Entry { get; } = entry;

    public Place? Place { get; } = place;

    public Place? Province { get; } = province;

    public DateOnly? To => Organisation.To;
}

/// <summary>Every body of the chosen provinces: the catalogue's kinds, each in its places.</summary>
internal sealed class OrganisationNodes
{
    private static readonly PlaceCode Nowhere = new(PlaceLevel.Province, 0, PlaceCode.Before);
    private readonly Dictionary<OrganisationId, Node> byId = [];
    private readonly Dictionary<(string Entry, PlaceCode Place), Node> byPlace = [];
    private readonly PlaceMap places;
    private readonly IReadOnlyList<CatalogueEntry> catalogue;

    /// <param name="provinces">The chosen provinces over their whole life.</param>
    public OrganisationNodes(PlaceMap places, IReadOnlyList<CatalogueEntry> catalogue, IEnumerable<Place> provinces)
    {
        (this.places, this.catalogue) = (places, catalogue);
        foreach (var entry in catalogue.Where(e => e.Level is OrganisationLevel.Central or OrganisationLevel.Foreign))
        {
            Add(new(entry.Id), entry, null, null);
        }

        foreach (var province in provinces) AddProvince(province);
    }

    public IReadOnlyCollection<Node> All => byId.Values;

    public Node? this[OrganisationId id] => byId.GetValueOrDefault(id);

    /// <summary>The body of that kind in that place; for a central kind, wherever asked.</summary>
    public Node? In(string entry, PlaceCode? place) =>
        byPlace.GetValueOrDefault((entry, place ?? Nowhere)) ?? byPlace.GetValueOrDefault((entry, Nowhere));

    /// <summary>The body of that kind for another body: of its own place, its district, its province, or the country.</summary>
    public Node? Near(Node node, string entry) =>
        In(entry, node.Place?.Code)
        ?? (node.Place is { Code.Level: PlaceLevel.Commune, Parent: { } district } ? In(entry, district) : null)
        ?? In(entry, node.Province?.Code);

    /// <summary>The key of a province in ids: <c>langson</c>, <c>tayninh2025</c>.</summary>
    public static string Key(Place province) => NameKey.Slug(province.Name, "") + (province.Code.Vintage == PlaceCode.Since ? "2025" : "");

    private void AddProvince(Place province)
    {
        var key = Key(province);
        foreach (var entry in catalogue.Where(e => e.Level == OrganisationLevel.Province && StandsIn(e, province, key)))
        {
            Add(new($"{key}.{entry.Id}"), entry, province, province);
        }

        var old = province.Code.Vintage == PlaceCode.Before ? PlaceFiles.LastOldDay : PlaceFiles.FirstNewDay;
        var districts = old == PlaceFiles.LastOldDay ? places.Children(province.Code, old) : [];
        foreach (var (district, slug) in Slugs(districts, p => p.Name, p => p.FullName, keepBare: PlaceKind.District))
        {
            AddLocal($"{key}.{slug}", OrganisationLevel.District, "-huyen", district, province);
            AddCommunes($"{key}.{slug}", places.Children(district.Code, old), province);
        }

        // The slug is of the first name, so that an id outlives a commune's becoming a ward.
        AddCommunes(key, places.Communes(province.Code, PlaceFiles.FirstNewDay), province);
    }

    private void AddCommunes(string above, IReadOnlyList<Place> communes, Place province)
    {
        foreach (var (commune, slug) in Slugs(communes, p => p.FullName, p => p.FullName, keepBare: null))
        {
            AddLocal($"{above}.{slug}", OrganisationLevel.Commune, "-xa", places.Lifetime(commune.Code)!, province);
        }
    }

    private void AddLocal(string above, OrganisationLevel level, string ending, Place place, Place province)
    {
        foreach (var entry in catalogue.Where(e => e.Level == level))
        {
            var kind = entry.Id.EndsWith(ending, StringComparison.Ordinal) ? entry.Id[..^ending.Length] : entry.Id;
            Add(new($"{above}.{kind}"), entry, place, province);
        }
    }

    private void Add(OrganisationId id, CatalogueEntry entry, Place? place, Place? province)
    {
        var (from, to) = (Later(entry.From, place?.From), Earlier(entry.To, place?.To));
        if (from > to) return;
        var local = entry.Level is OrganisationLevel.District or OrganisationLevel.Commune;
        var full = place is null ? entry.NameVi : PlaceWords.Fill(entry.FullTemplate, place);
        var name = place is null || local ? full : PlaceWords.Fill(entry.Named ?? entry.NameVi, place);
        var english = place is null ? entry.NameEn : $"{entry.NameEn}, {place.NameEn}";
        var node = new Node(
            new(id, entry.Id, name, full, english, entry.Kind, entry.Level, entry.Mode, place?.Code, from, to, entry.Confidence),
            entry, place, province);
        byId.Add(id, node);
        byPlace.Add((entry.Id, place?.Code ?? Nowhere), node);
    }

    private static bool StandsIn(CatalogueEntry entry, Place province, string key) => entry.Where switch
    {
        "border" => (province.Borders & Borders.Land) != Borders.None,
        "sea" => province.Borders.HasFlag(Borders.Sea),
        "border-or-sea" => province.Borders != Borders.None,
        _ => entry.OnlyIn.Count == 0 || entry.OnlyIn.Contains(key),
    };

    /// <summary>A word for each place, unlike its neighbours': the short name, the whole name where two share it, then the code.</summary>
    private static IEnumerable<(Place, string)> Slugs(
        IReadOnlyList<Place> neighbours, Func<Place, string> brief, Func<Place, string> whole, PlaceKind? keepBare)
    {
        var briefs = neighbours.CountBy(p => NameKey.Slug(brief(p)), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var wholes = neighbours.CountBy(p => NameKey.Slug(whole(p)), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var place in neighbours)
        {
            var slug = NameKey.Slug(brief(place));
            if (briefs[slug] > 1 && place.Kind != keepBare) slug = NameKey.Slug(whole(place));
            yield return (place, wholes[NameKey.Slug(whole(place))] > 1 ? $"{slug}-{place.Code.StateCode}" : slug);
        }
    }

    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null ? b : b is null || a > b ? a : b;

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null ? b : b is null || a < b ? a : b;
}
