using System.Collections.Concurrent;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Places;

namespace HaiDang.Kernel.Organisations;

/// <summary>The bodies of some provinces, with those above them, at any time.</summary>
/// <remarks>
/// A province brings with it those it was merged with, so that no heir is missing. Days before our records count as their
/// first day. Building a province takes some milliseconds and a megabyte or two: keep the map.
/// </remarks>
public sealed class OrganisationMap
{
    private readonly PlaceMap places;
    private readonly OrganisationNodes nodes;
    private readonly Heirs heirs;
    private readonly DateOnly[] changes;
    private readonly ConcurrentDictionary<(DateOnly Epoch, Line Line), LineOfCommand> lines = new();
    private readonly Lazy<ILookup<string, Node>> names;

    private OrganisationMap(PlaceMap places, IReadOnlyList<CatalogueEntry> catalogue, IReadOnlyList<Place> provinces)
    {
        this.places = places;
        Provinces = provinces;
        nodes = new(places, catalogue, provinces);
        heirs = new(places, nodes);
        changes = [.. catalogue.SelectMany(e => e.Parents.SelectMany(p => Edges(p.From, p.To))).Concat(nodes.All.SelectMany(n => Edges(n.Organisation.From, n.To)))
            .Append(DateOnly.MinValue).Distinct().Order()];
        names = new(() => nodes.All.SelectMany(n => Keys(n).Distinct(StringComparer.Ordinal).Select(k => (k, n))).ToLookup(k => k.k, k => k.n, StringComparer.Ordinal));
    }

    /// <summary>The provinces it holds, the asked ones first, each over its whole life.</summary>
    public IReadOnlyList<Place> Provinces { get; }

    /// <summary>Every body it knows, of whatever day.</summary>
    public IEnumerable<Organisation> All => nodes.All.Select(n => n.Organisation);

    /// <summary>The map of the given provinces, from the data inside the program.</summary>
    /// <param name="provinces">Their keys or names, such as "langson" or "Tây Ninh"; both the old and the new one of a name are meant.</param>
    /// <exception cref="ArgumentException">No province has the name.</exception>
    public static OrganisationMap Of(params IReadOnlyList<string> provinces) => From(PlaceMap.VietNam, OrganisationCatalogue.Load(), provinces);

    internal static OrganisationMap From(PlaceMap places, IReadOnlyList<CatalogueEntry> catalogue, IReadOnlyList<string> provinces)
    {
        var chosen = new List<PlaceCode>();
        foreach (var name in provinces)
        {
            var called = places.ProvincesCalled(name);
            if (called is []) throw new ArgumentException($"No province is called '{name}'.", nameof(provinces));
            chosen.AddRange(called);
        }

        for (var i = 0; i < chosen.Count; i++)
        {
            chosen.AddRange(places.Successors(chosen[i]).Select(s => s.To).Concat(places.Predecessors(chosen[i]).Select(s => s.From)).Except(chosen).ToList());
        }

        return new(places, catalogue, [.. chosen.Distinct().Select(c => places.Lifetime(c)!)]);
    }

    /// <summary>The body, whatever the day.</summary>
    /// <returns>Null when the map doesn't know it.</returns>
    public Organisation? Find(OrganisationId id) => nodes[id]?.Organisation;

    /// <summary>The body of a kind in a place, such as <c>bcd-138</c> of a province.</summary>
    /// <returns>Null when that place has none, or never had.</returns>
    public Organisation? In(string entry, PlaceCode? place) => nodes.In(entry, place)?.Organisation;

    /// <summary>The body on a day.</summary>
    /// <returns>Null when it doesn't exist on that day.</returns>
    public Organisation? On(OrganisationId id, DateOnly day) => Find(id) is { } body && body.On(day) ? body : null;

    /// <summary>Who this body is on a day: itself where it exists, else its heirs, or before its time the bodies it came from.</summary>
    /// <param name="function">One function, such as <c>victims</c>, or null for all. On a day before a body was given the function, those
    /// who had it are meant, though the body itself was there.</param>
    /// <returns>In the order of ids; several when it was split or merged; empty when it is unknown or left no heir.</returns>
    public IReadOnlyList<Heir> As(OrganisationId id, DateOnly day, string? function = null) =>
        nodes[id] is { } node ? heirs.On(node, day, function) : [];

    /// <summary>Who this body is on a day after it: see <see cref="As"/>.</summary>
    public IReadOnlyList<Heir> Successors(OrganisationId id, DateOnly day, string? function = null) =>
        Find(id)?.From > day ? [] : As(id, day, function);

    /// <summary>What this body was on an earlier day: see <see cref="As"/>.</summary>
    public IReadOnlyList<Heir> Was(OrganisationId id, DateOnly day, string? function = null) =>
        Find(id)?.To < day ? [] : As(id, day, function);

    /// <summary>The bodies into which this one rolls up on a day, the nearest first.</summary>
    /// <remarks>
    /// A body that doesn't exist on the day rolls up to its single heir and what is above it; one that was split rolls up to
    /// what is above all its heirs, because a figure can't be divided among them.
    /// </remarks>
    public IReadOnlyList<Organisation> RollsUpTo(OrganisationId id, DateOnly day, Line line) =>
        nodes[id] is { } node ? [.. Command(day, line).Above(node).Select(n => n.Organisation)] : [];

    /// <summary>Every body that rolls up to this one on a day, itself first: also those of other days, by their heirs.</summary>
    /// <returns>Ids, the body's own first, the others in ordinal order; empty when it doesn't exist on that day.</returns>
    public IReadOnlyList<OrganisationId> Subtree(OrganisationId id, DateOnly day, Line line) =>
        nodes[id] is { } node && node.Organisation.On(day) ? [id, .. Command(day, line).Below(node).Select(n => n.Organisation.Id)] : [];

    /// <summary>The body that runs a committee or council from day to day, such as Công an tỉnh for Ban Chỉ đạo 138 tỉnh.</summary>
    /// <returns>Null when it has none on that day.</returns>
    public Organisation? StandingBody(OrganisationId id, DateOnly day) => Desk(id, day, e => e.Standing);

    /// <summary>The desk through which reports to a body pass, such as Phòng Tham mưu - Công an tỉnh.</summary>
    /// <returns>Null when it has none on that day.</returns>
    public Organisation? IntakeDesk(OrganisationId id, DateOnly day) => Desk(id, day, e => e.Intake);

    /// <summary>Whom a collective of a province names on a day.</summary>
    /// <param name="collective">Its key in the catalogue, such as <c>so-ban-nganh</c>.</param>
    /// <returns>Null when it is no collective of that province, or didn't exist on the day.</returns>
    public Expanded? Expand(string collective, PlaceCode province, DateOnly day)
    {
        if (nodes.In(collective, province) is not { Entry.Expansion: { } rule, Organisation: var group } || !group.On(day)) return null;
        if (rule.Open) return new([], true);
        var local = rule.Each.Count == 0 ? [] : Local(province, day);
        if (rule.Border)
        {
            if (local.Exists(p => p.Code.Level == PlaceLevel.District && places.IsBorderDistrict(p.Code) is null)) return new([], true);
            local.RemoveAll(p => places.IsBorderDistrict(p.Code) != true);
        }

        // A group that is named by kind is ordered as a whole, so bodies that may only be asked stay out of it.
        var members = nodes.All.Where(n => n.Organisation.Place == province && n.Entry.Mode != AssignmentMode.Requested && rule.Kinds.Contains(n.Entry.Kind))
            .Concat(rule.Members.Select(m => nodes.In(m, province)).OfType<Node>())
            .Concat(rule.Each.SelectMany(e => local.Select(p => nodes.In(e, p.Code)).OfType<Node>()))
            .Select(n => n.Organisation);
        return new([.. members.Where(o => o.On(day)).Distinct()], false);
    }

    /// <summary>The bodies that a name can mean in a province on a day: its own, central and foreign ones.</summary>
    /// <param name="name">A name, abbreviation or id; marks, case, hyphens and the place of tone marks don't matter.</param>
    /// <returns>Empty when nothing has exactly that name; several when it is shared, as "Công an xã Tân Thành" may be.</returns>
    public IReadOnlyList<Organisation> FindByName(string name, PlaceCode province, DateOnly day) =>
        [.. names.Value[NameKey.Of(name)].Where(n => n.Organisation.On(day) && (n.Province is null || n.Province.Code == province)).Select(n => n.Organisation)];

    /// <summary>The bodies that ever had a name, in the provinces of the map, central and foreign ones among them.</summary>
    /// <param name="name">As for <see cref="FindByName"/>.</param>
    public IReadOnlyList<Organisation> Named(string name) => [.. names.Value[NameKey.Of(name)].Select(n => n.Organisation).DistinctBy(body => body.Id)];

    private Organisation? Desk(OrganisationId id, DateOnly day, Func<CatalogueEntry, string?> which) =>
        nodes[id] is { } node && node.Organisation.On(day) && which(node.Entry) is { } entry
        && nodes.Near(node, entry) is { Organisation: var desk } && desk.On(day) ? desk : null;

    private List<Place> Local(PlaceCode province, DateOnly day) =>
        [.. places.Children(province, day).Where(p => p.Code.Level == PlaceLevel.District), .. places.Communes(province, day)];

    private LineOfCommand Command(DateOnly day, Line line)
    {
        var at = Array.BinarySearch(changes, day);
        var epoch = changes[at < 0 ? ~at - 1 : at];
        return lines.GetOrAdd((epoch, line), static (key, map) => new(map.nodes, map.heirs, key.Epoch, key.Line), this);
    }

    private IEnumerable<string> Keys(Node node)
    {
        var local = node.Entry.Level is OrganisationLevel.District or OrganisationLevel.Commune;
        var texts = local ? [node.Entry.FullTemplate, .. node.Entry.PlacedAliases] : node.Entry.Templates(placed: true);
        return node.Place is { } place
            ? texts.SelectMany(_ => places.Spells(place.Code), (text, spell) => NameKey.Of(PlaceWords.Fill(text, spell)))
            : texts.Select(NameKey.Of);
    }

    private static IEnumerable<DateOnly> Edges(DateOnly? from, DateOnly? to)
    {
        if (from is { } first) yield return first;
        if (to is { } last) yield return last.AddDays(1);
    }
}
