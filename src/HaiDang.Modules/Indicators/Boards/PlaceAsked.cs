using HaiDang.Kernel.Events;
using HaiDang.Kernel.Places;

namespace HaiDang.Modules.Indicators.Boards;

/// <summary>A place for which figures are asked, by the map of a day.</summary>
/// <param name="Named">The place as it was named; it may not stand on that day.</param>
/// <param name="Answers">Who answers for it on that day: itself, or its one heir.</param>
/// <param name="IsWhole">Whether all of it lies in the one who answers.</param>
/// <param name="Ledgers">Ledgers of the province in which it lies on that day.</param>
/// <param name="LiesIn">Written codes of all that lies in it whole; null for a province, whose ledgers count nothing else.</param>
internal sealed record PlaceAsked(Place Named, Place Answers, bool IsWhole, DateOnly MapDay, IReadOnlyList<LedgerId> Ledgers, IReadOnlyDictionary<string, string>? LiesIn)
{
    /// <summary>Gets the group of the figures that are its own.</summary>
    internal string Group => LiesIn is null ? "" : Answers.Code.Value;

    /// <summary>Finds a place by its written code (<c>tinh:72@2024</c>, <c>xa:06013@2024</c>) or a province by its name or the key of its ledger.</summary>
    /// <param name="all">Ledgers of the store.</param>
    /// <returns>The place; or the units among which it was divided, of which none answers for it; or neither when there never was such a place.</returns>
    internal static (PlaceAsked? Place, IReadOnlyList<Place> Divided) Find(string written, DateOnly mapDay, IReadOnlyList<LedgerId> all)
    {
        var map = PlaceMap.VietNam;
        var code = PlaceCode.TryParse(written) ?? map.Province(written, mapDay)?.Code ?? map.Province(written, ProvinceRolls.LastOld)?.Code ?? map.Province(written, ProvinceRolls.FirstNew)?.Code;
        if (code is not { } known || map.Last(known) is not { } named) return (null, []);
        var links = map.As(known, mapDay);
        if (links is not [var link] || map.Find(link.To, mapDay) is not { } answers) return (null, [.. links.Select(one => map.Find(one.To, mapDay)).OfType<Place>()]);
        var province = map.Ancestors(answers.Code, mapDay) is [.., var top] ? top.Code : answers.Code;
        return (
            new PlaceAsked(
                named, answers, link.Whole, mapDay, [.. all.Where(ledger => ProvinceRolls.ProvinceOf(ledger, mapDay) == province).OrderBy(ledger => ledger.Value, StringComparer.Ordinal)],
                answers.Code == province ? null : Below(answers, mapDay)),
            []);
    }

    // What went whole into a unit of the day lies in it too; what was divided lies in none, and is shared out to none.
    private static Dictionary<string, string> Below(Place place, DateOnly mapDay)
    {
        var map = PlaceMap.VietNam;
        var group = place.Code.Value;
        var within = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var unit in map.Children(place.Code, mapDay).Prepend(place))
        {
            within[unit.Code.Value] = group;
            if (mapDay <= ProvinceRolls.LastOld) continue;
            foreach (var link in map.Predecessors(unit.Code).Where(link => link.Whole)) within[link.From.Value] = group;
        }

        return within;
    }
}
