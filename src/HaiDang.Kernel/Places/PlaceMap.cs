using System.Collections.Concurrent;
using HaiDang.Kernel.Language;

namespace HaiDang.Kernel.Places;

/// <summary>The administrative units of Viet Nam on any day: until 30/6/2025 in three levels, from 1/7/2025 in two.</summary>
/// <remarks>Each level is read when it is first asked for. Not an official publication: see <c>data/places/README.md</c>.</remarks>
public sealed class PlaceMap
{
    private readonly Lazy<PlaceTable> provinces;
    private readonly Lazy<PlaceTable> districts;
    private readonly Lazy<PlaceTable> communes;
    private readonly Lazy<SuccessionTable> provinceLinks;
    private readonly Lazy<SuccessionTable> communeLinks;
    private readonly Lazy<HashSet<int>> border;
    private readonly ConcurrentDictionary<int, ILookup<string, Place>> names = new();

    private PlaceMap(Func<string, string> file)
    {
        provinces = new(() => new(PlaceFiles.Provinces(file("provinces.csv"))));
        districts = new(() => new(PlaceFiles.Districts(file("districts.csv"))));
        communes = new(() => new([.. PlaceFiles.OldCommunes(file("communes-2024.csv")), .. PlaceFiles.NewCommunes(file("communes-2025.csv"), Today)]));
        provinceLinks = new(() => new(PlaceFiles.ProvinceSuccessions(file("province-successions.csv"))));
        communeLinks = new(() => new(PlaceFiles.CommuneSuccessions(file("commune-successions.csv"))));
        border = new(() => [.. PlaceFiles.BorderDistricts(file("border-districts.csv")).Select(c => c.Key)]);
    }

    /// <summary>The map that ships inside the program.</summary>
    public static PlaceMap VietNam { get; } = new(PlaceFiles.Embedded);

    /// <summary>A map from other texts, by file name.</summary>
    internal static PlaceMap From(Func<string, string> file) => new(file);

    /// <summary>The provinces and centrally-run cities of a day, in the order of their codes: 63 until 30/6/2025, then 34.</summary>
    public IReadOnlyList<Place> Provinces(DateOnly day) => provinces.Value.All.FindAll(p => p.On(day));

    /// <summary>The unit on a day.</summary>
    /// <returns>Null when it doesn't stand on that day.</returns>
    public Place? Find(PlaceCode code, DateOnly day) => Table(code.Level).Spells(code).FirstOrDefault(p => p.On(day));

    /// <summary>The unit as it last stood, whatever the day.</summary>
    /// <returns>Null when there is no such unit.</returns>
    public Place? Last(PlaceCode code) => Table(code.Level).Spells(code) is [.., var last] ? last : null;

    /// <summary>The unit under each of its names, in the order of their days.</summary>
    internal IReadOnlyList<Place> Spells(PlaceCode code) => Table(code.Level).Spells(code);

    /// <summary>Every province that ever had the name, once each.</summary>
    internal IReadOnlyList<PlaceCode> ProvincesCalled(string name)
    {
        var key = NameKey.Of(name);
        return [.. provinces.Value.All.Where(p => Called(p, key)).Select(p => p.Code).Distinct()];
    }

    /// <summary>The unit as it last stood, from the first day of its first name to the last day of its last.</summary>
    internal Place? Lifetime(PlaceCode code) => Table(code.Level).Spells(code) is [var first, .., var last] ? last with { From = first.From } : Last(code);

    /// <summary>The province of that name on a day.</summary>
    /// <param name="name">With or without kind and marks, or its key: "Lạng Sơn", "tỉnh Lạng Sơn", "langson".</param>
    /// <returns>Null when no province has it.</returns>
    public Place? Province(string name, DateOnly day)
    {
        var key = NameKey.Of(name);
        return provinces.Value.All.FirstOrDefault(p => p.On(day) && Called(p, key));
    }

    /// <summary>The units right below, in the order of their codes; empty for a communal unit or one that doesn't stand.</summary>
    public IReadOnlyList<Place> Children(PlaceCode code, DateOnly day)
    {
        if (Find(code, day) is null) return [];
        return code.Level switch
        {
            PlaceLevel.Province when day <= PlaceFiles.LastOldDay => Below(districts.Value, code, day),
            PlaceLevel.Province or PlaceLevel.District => Below(communes.Value, code, day),
            _ => [],
        };
    }

    /// <summary>The communal units of a province on a day, in the order of their districts, then codes.</summary>
    public IReadOnlyList<Place> Communes(PlaceCode province, DateOnly day) =>
        day <= PlaceFiles.LastOldDay ? [.. Children(province, day).SelectMany(d => Children(d.Code, day))] : Children(province, day);

    /// <summary>The units above, the nearest first; empty for a province or a unit that doesn't stand.</summary>
    public IReadOnlyList<Place> Ancestors(PlaceCode code, DateOnly day)
    {
        var above = new List<Place>(2);
        for (var at = Find(code, day)?.Parent; at is { } parent && Find(parent, day) is { } place; at = place.Parent) above.Add(place);
        return above;
    }

    /// <summary>Where the unit went on 1/7/2025, in the order of codes; empty when it lives on.</summary>
    /// <remarks>A district went to the communes that hold its communes: whole only when there is one and it took all.</remarks>
    public IReadOnlyList<Succession> Successors(PlaceCode code) => code.Level switch
    {
        PlaceLevel.Province => provinceLinks.Value.From(code),
        PlaceLevel.District when communeLinks.Value.From(code) is { Count: > 0 } own => own,
        PlaceLevel.District => OfDistrict(code),
        _ => communeLinks.Value.From(code),
    };

    /// <summary>Which units went into it, whole or in part; empty for a unit of before 1/7/2025.</summary>
    public IReadOnlyList<Succession> Predecessors(PlaceCode code) =>
        code.Level == PlaceLevel.Province ? provinceLinks.Value.Into(code) : communeLinks.Value.Into(code);

    /// <summary>Who the unit is on a day: itself where it stands, else its heirs, or what went into it on an earlier day.</summary>
    /// <returns>One link per unit of that day; empty when there is no such unit. For an earlier day, whole means that all of the
    /// older unit lies in it.</returns>
    public IReadOnlyList<Succession> As(PlaceCode code, DateOnly day)
    {
        if (Find(code, day) is not null) return [new(code, code, true)];
        if (Last(code) is null) return [];
        return day >= PlaceFiles.FirstNewDay ? Successors(code) : [.. Predecessors(code).Select(s => new Succession(code, s.From, s.Whole))];
    }

    /// <summary>The units below a province that have the name on a day; several when the name is shared.</summary>
    /// <param name="name">With or without kind, with or without marks: "Lộc Bình", "huyện lộc bình".</param>
    public IReadOnlyList<Place> FindByName(string name, PlaceCode province, DateOnly day)
    {
        var index = names.GetOrAdd(province.Key, static (key, map) => map.Names(PlaceCode.FromKey(key)), this);
        return [.. index[NameKey.Of(name)].Where(p => p.On(day))];
    }

    /// <summary>Whether a district touches the land border: true, or null when our data don't say.</summary>
    /// <remarks>Recorded for Lạng Sơn and Tây Ninh, where a district that isn't named doesn't.</remarks>
    public bool? IsBorderDistrict(PlaceCode district)
    {
        if (border.Value.Contains(district.Key)) return true;
        var province = Last(district)?.Parent;
        return border.Value.Any(b => Last(PlaceCode.FromKey(b))?.Parent == province) ? false : null;
    }

    private static bool Called(Place province, string key) =>
        NameKey.Of(province.Name) == key || NameKey.Of(province.FullName) == key || NameKey.Slug(province.Name, "") == key;

    private static List<Place> Below(PlaceTable level, PlaceCode parent, DateOnly day) => level.Below(parent).FindAll(p => p.On(day));

    private PlaceCode Today(int province)
    {
        var code = new PlaceCode(PlaceLevel.Province, province, PlaceCode.Since);
        return provinces.Value.Spells(code).Count > 0 ? code : code with { Vintage = PlaceCode.Before };
    }

    private PlaceTable Table(PlaceLevel level) => level switch
    {
        PlaceLevel.Province => provinces.Value,
        PlaceLevel.District => districts.Value,
        _ => communes.Value,
    };

    private List<Succession> OfDistrict(PlaceCode district)
    {
        var links = communes.Value.Below(district).SelectMany(c => communeLinks.Value.From(c.Code)).ToList();
        var heirs = links.Select(l => l.To).Distinct().OrderBy(c => c.Number).ToList();
        return [.. heirs.Select(h => new Succession(district, h, heirs.Count == 1 && links.TrueForAll(l => l.Whole)))];
    }

    private ILookup<string, Place> Names(PlaceCode province)
    {
        var inside = Below(districts.Value, province, PlaceFiles.LastOldDay);
        return inside.Concat(inside.SelectMany(d => communes.Value.Below(d.Code))).Concat(communes.Value.Below(province))
            .SelectMany(p => new[] { (Key: NameKey.Of(p.Name), p), (Key: NameKey.Of(p.FullName), p) })
            .ToLookup(k => k.Key, k => k.p, StringComparer.Ordinal);
    }
}
