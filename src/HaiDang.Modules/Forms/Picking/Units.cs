using HaiDang.Kernel.Language;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;

namespace HaiDang.Modules.Forms.Picking;

/// <summary>Every unit that can be picked, of both maps of the country.</summary>
internal static class Units
{
    private static readonly DateOnly LastOld = new(2025, 6, 30);
    private static readonly DateOnly FirstNew = new(2025, 7, 1);

    /// <summary>Bodies of a map, then the provinces, districts and communes of the country, each once for each of its names.</summary>
    internal static IEnumerable<Unit> Of(OrganisationMap bodies, PlaceMap places) =>
        bodies.All.Where(body => !IsNowhere(body)).Select(body => Of(body, places)).Concat(All(places));

    /// <summary>Administrative units of a country's map.</summary>
    internal static IEnumerable<Unit> All(PlaceMap places)
    {
        var seen = new HashSet<PlaceCode>();
        foreach (var day in (DateOnly[])[LastOld, FirstNew])
        {
            foreach (var province in places.Provinces(day))
            {
                if (seen.Add(province.Code)) yield return Of(province, province, null);
                foreach (var below in places.Children(province.Code, day))
                {
                    if (seen.Add(below.Code)) yield return Of(below, province, null);
                    if (below.Code.Level != PlaceLevel.District) continue;
                    foreach (var commune in places.Children(below.Code, day))
                    {
                        if (seen.Add(commune.Code)) yield return Of(commune, province, below);
                    }
                }
            }
        }
    }

    private static Unit Of(Place place, Place province, Place? district)
    {
        string?[] names = [place.FullName, district?.InSentence, place.Code == province.Code ? null : province.InSentence];
        return Of(UnitScope.Places, string.Join(", ", names.OfType<string>()), null, place.Code, province.Code, Rank(place.Code.Level), place.From, place.To);
    }

    private static Unit Of(Organisation body, PlaceMap places)
    {
        if (body.Place is not { } at || places.Last(at) is not { } place)
        {
            return Of(UnitScope.Bodies, body.FullNameVi, body.Id, null, null, 0, body.From, body.To);
        }

        var day = body.To ?? (at.Vintage == PlaceCode.Since ? FirstNew : LastOld);
        var above = places.Ancestors(at, day);
        var label = at.Level == PlaceLevel.Province ? body.FullNameVi : string.Join(", ", above.Select(one => one.InSentence).Prepend(body.NameVi));
        return Of(UnitScope.Bodies, label, body.Id, at, above.Count == 0 ? place.Code : above[^1].Code, Rank(at.Level), body.From, body.To);
    }

    private static Unit Of(UnitScope scope, string label, OrganisationId? body, PlaceCode? place, PlaceCode? province, int rank, DateOnly? from, DateOnly? to) =>
        new(scope, label, body, scope is UnitScope.Places ? place : null, province, rank, from, to, NameKey.Of(label).Split(' '));

    private static int Rank(PlaceLevel level) => level switch { PlaceLevel.Province => 1, PlaceLevel.District => 2, _ => 3 };

    // A body of another country has no work of a committee's.
    private static bool IsNowhere(Organisation body) => body.Level is OrganisationLevel.Foreign;
}
