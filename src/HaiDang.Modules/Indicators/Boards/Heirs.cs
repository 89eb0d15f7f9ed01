using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Indicators.Boards.Screens;
using HaiDang.Modules.Indicators.Boards.Texts;
using HaiDang.Modules.Indicators.Formulas;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Indicators.Boards;

/// <summary>Says what became of the places and bodies of a figure, and rolls up what passed whole. Nothing is shared out.</summary>
internal static class Heirs
{
    /// <summary>A place of a time by the map of a later day.</summary>
    internal static Passed OfPlace(string code, IndicatorValue value, DateOnly day, Language language)
    {
        if (PlaceCode.TryParse(code) is not { } place || PlaceMap.VietNam.Last(place) is not { } found) return new Passed(BoardWords.In(language).NoPlace, value, [], true);
        var links = PlaceMap.VietNam.As(place, day);
        var isWhole = links is [{ Whole: true }];
        return new Passed(
            Name(found), value, links is [{ To: var to }] && to == place ? [] : [.. links.Select(link => PlaceMap.VietNam.Last(link.To)).OfType<Place>().Select(Name)], isWhole);

        string Name(Place one) => language is Language.English ? one.NameEn : one.FullName;
    }

    /// <summary>A body of a time by the map of a later day: whoever took it up whole, else whoever took up the function.</summary>
    /// <param name="function">What the figure is about, by its key in <c>functions.yaml</c>; null when it isn't one function's.</param>
    internal static Passed OfBody(OrganisationMap map, OrganisationId body, IndicatorValue value, DateOnly day, string? function, Language language)
    {
        var heirs = map.As(body, day);
        if (heirs is not [{ Whole: true }] && function is not null && map.As(body, day, function) is [var one]) heirs = [one with { Whole = true }];
        var own = map.Find(body);
        return new Passed(
            own is null ? body.Value : Name(own), value, heirs is [{ Organisation.Id: var id }] && id == body ? [] : [.. heirs.Select(heir => Name(heir.Organisation))],
            heirs is [{ Whole: true }] || (heirs is [{ Organisation.Id: var same }] && same == body));

        string Name(Organisation found) => language is Language.English ? found.NameEn : found.FullNameVi;
    }

    /// <summary>The function of departments that an indicator's measures belong to; null when they belong to several or none.</summary>
    internal static string? FunctionOf(Indicator indicator) => Measures(indicator.Formula).All(measure => measure.StartsWith("victims.", StringComparison.Ordinal)) ? "victims" : null;

    /// <summary>Sums of what passed whole to one heir; only for counts, since shares aren't added.</summary>
    internal static IReadOnlyList<(string Name, string? Parts, IndicatorValue Value)> Rolled(Indicator indicator, IReadOnlyList<Passed> passed) => indicator.Unit is not IndicatorUnit.Count
        ? []
        :
        [
            .. passed.Where(one => one is { IsWhole: true, Heirs.Count: 1 }).GroupBy(one => one.Heirs[0], StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (group.Key, (string?)string.Join(" + ", group.Select(one => one.Name)), IndicatorValue.Of(group.Sum(one => one.Value.Amount ?? 0), group.Any(one => one.Value.Approximate)))),
        ];

    private static IEnumerable<string> Measures(Formula formula) => formula switch
    {
        Formula.Flow one => one.Counted.Measures,
        Formula.Cohort one => one.Counted.Measures,
        Formula.Distinct one => one.Counted.Measures,
        Formula.Stock one => one.In.Measures.Concat(one.Out.Measures),
        Formula.Reference => [""],
        _ => formula.Parts.SelectMany(Measures),
    };
}
