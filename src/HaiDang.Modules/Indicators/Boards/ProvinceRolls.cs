using System.Collections.Concurrent;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;

namespace HaiDang.Modules.Indicators.Boards;

/// <summary>Rolls bodies and places up by the map of a day. What can't be placed whole keeps its own name, so that nothing is ever shared out.</summary>
internal sealed class ProvinceRolls(OrganisationMap map)
{
    /// <summary>The last day of the 63 provinces.</summary>
    internal static readonly DateOnly LastOld = new(2025, 6, 30);

    /// <summary>The first day of the 34 provinces.</summary>
    internal static readonly DateOnly FirstNew = new(2025, 7, 1);

    private readonly ConcurrentDictionary<DateOnly, IReadOnlyDictionary<OrganisationId, OrganisationId>> bodies = new();

    /// <summary>The day whose map stands for one asked for: there were two maps.</summary>
    internal static DateOnly MapDay(DateOnly day) => day <= LastOld ? LastOld : FirstNew;

    /// <summary>The province of a ledger on the map of a day.</summary>
    /// <returns>Null for a ledger of no one province, and for one whose province of that day can't be told.</returns>
    internal static PlaceCode? ProvinceOf(LedgerId ledger, DateOnly day) =>
        PlaceMap.VietNam.Province(ledger.Value, day)?.Code ?? (PlaceMap.VietNam.Province(ledger.Value, LastOld) is { } old ? Whole(old.Code, day) : null);

    /// <summary>Each body's province on the map of a day, in the shape of a body's id: <c>tinh:20@2024</c>.</summary>
    internal IReadOnlyDictionary<OrganisationId, OrganisationId> Bodies(DateOnly day) => bodies.GetOrAdd(MapDay(day), static (mapDay, all) =>
        all.All.Where(body => body.Place is not null).Select(body => (body.Id, Province: Whole(Province(body.Place!.Value), mapDay))).Where(one => one.Province is not null)
            .DistinctBy(one => one.Id).ToDictionary(one => one.Id, one => new OrganisationId(one.Province!.Value.Value)), map);

    /// <summary>Each commune's written code to that of the commune of a day that took all of it; what went to several is left out.</summary>
    /// <param name="province">A province of that day.</param>
    internal static IReadOnlyDictionary<string, string> Communes(PlaceCode province, DateOnly day)
    {
        var places = PlaceMap.VietNam;
        var rolled = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var commune in places.Communes(province, day))
        {
            rolled[commune.Code.Value] = commune.Code.Value;
            foreach (var link in places.Predecessors(commune.Code).Where(link => link.Whole)) rolled[link.From.Value] = commune.Code.Value;
        }

        return rolled;
    }

    /// <summary>What took all of a province, or itself.</summary>
    private static PlaceCode? Whole(PlaceCode province, DateOnly day) => PlaceMap.VietNam.As(province, day) is [{ Whole: true, To: var to }] ? to : null;

    private static PlaceCode Province(PlaceCode place)
    {
        while (PlaceMap.VietNam.Last(place)?.Parent is { } above) place = above;
        return place;
    }
}
