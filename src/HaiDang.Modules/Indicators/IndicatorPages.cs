using System.Globalization;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Facts;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Indicators.Boards;
using HaiDang.Modules.Indicators.Entering;
using HaiDang.Modules.Indicators.Loading;
using HaiDang.Modules.Indicators.Releasing;
using HaiDang.Modules.Indicators.Screens;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Indicators;

/// <summary>The table of a place's indicators, and the page that opens one to the entries behind it.</summary>
internal static class IndicatorPages
{
    private const int Years = 5;
    private const int MostMonths = 24;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(IndicatorAddress.Mine, Mine).For(IndicatorsModule.Readers);
        routes.MapGet("/{tinh}/so-lieu", All).ForWithinReach(IndicatorsModule.Readers);
        EnteringPages.Map(routes);
        BoardPages.Map(routes);
        Boards.Boundaries.BoundaryPages.Map(routes);
        ReleasePages.Map(routes);
        SetPages.Map(routes);
        routes.MapGet("/{tinh}/so-lieu/{ma}", One).ForWithinReach(IndicatorsModule.Readers);
    }

    private static async Task<IResult> Mine(IndicatorDesk desk, CancellationToken ct)
    {
        var ledgers = await desk.Mine(ct);
        return ledgers is [var only]
            ? Pages.SeeOther(desk.Context, $"/{only.Ledger}/so-lieu")
            : Pages.Page<FigurePlacesScreen>(desk.Context, new FigurePlacesPage { Places = [.. ledgers.Select(row => (row.NameVi, $"/{row.Ledger}/so-lieu"))] });
    }

    /// <summary>Leads to the list of figures, which says what is wrong with the days that were typed, and keeps them.</summary>
    internal static IResult AskAgain(IndicatorDesk desk, Asked asked) => Pages.SeeOther(desk.Context, $"/{asked.Ledger}/so-lieu{desk.Context.Request.QueryString}");

    private static async Task<IResult> All(
        string tinh, [Microsoft.AspNetCore.Mvc.FromQuery(Name = "tu")] string? from, [Microsoft.AspNetCore.Mvc.FromQuery(Name = "den")] string? to,
        [Microsoft.AspNetCore.Mvc.FromQuery(Name = "biet-den")] string? knownOn, IndicatorDesk desk, CancellationToken ct)
    {
        if (await desk.Find(tinh, from, to, knownOn, YearOf, ct) is not { } asked) return Results.NotFound();
        var sets = asked.IsReversed ? [] : asked.Definitions.On(asked.Window.To);
        List<Indicator> indicators = [.. sets.SelectMany(set => set.Indicators)];
        var answers = await desk.Ask(asked, indicators, [asked.Window, WindowShifts.Shifted(asked.Window, Formulas.Shift.LastYear)], ct);
        var (now, then) = (answers[0], answers[1]);
        return Pages.Page<FiguresScreen>(desk.Context, new FiguresPage
        {
            Asked = asked,
            Sets =
            [
                .. sets.Select(set => new FigureSet(
                    desk.NameOf(set), set.Programme is { } programme ? $"{programme}; {set.Source}" : set.Source, set.Reconstructed, SetPages.Address(asked.Ledger, set.Key),
                    [.. set.Indicators.Select(one => new FigureRow(one, desk.NameOf(one), now.Value(one.Code)!, then.Value(one.Code)!, Judging.Judge(one, now.Value(one.Code)!)) { Turns = asked.Definitions.Turns(one.Code, asked.Window) })])),
            ],
        });
    }

    private static async Task<IResult> One(
        string tinh, string ma, [Microsoft.AspNetCore.Mvc.FromQuery(Name = "tu")] string? from, [Microsoft.AspNetCore.Mvc.FromQuery(Name = "den")] string? to,
        [Microsoft.AspNetCore.Mvc.FromQuery(Name = "biet-den")] string? knownOn, [Microsoft.AspNetCore.Mvc.FromQuery(Name = "phan")] int? part,
        [Microsoft.AspNetCore.Mvc.FromQuery(Name = "sau")] string? after, IndicatorDesk desk, FigureEntries entries, CancellationToken ct)
    {
        if (await desk.Find(tinh, from, to, knownOn, YearOf, ct) is not { } asked) return Results.NotFound();
        if (asked.IsReversed) return AskAgain(desk, asked);
        if (asked.Definitions.Find(ma, asked.Window.To) is not var (set, indicator)) return Results.NotFound();
        var now = await desk.Ask(asked, [indicator, .. set.Indicators.Where(one => one != indicator)], asked.Window, null, ct);
        var byBody = await desk.Ask(asked, [.. set.Indicators], asked.Window, new FactGrouping.ByOrganisation(), ct);
        var began = await desk.Began(asked.Ledger, ct);
        List<Window> windows = [.. Enumerable.Range(0, Years).Reverse().Select(back => WindowShifts.Shifted(asked.Window, Formulas.Shift.EndingIn(asked.Window.To.Year - back)))];
        List<(Window, IndicatorValue)> years = [.. windows.Zip(await desk.Ask(asked, [.. set.Indicators], windows, ct), (window, answer) => (window, IndicatorDesk.OrUnknown(answer.Value(ma)!, window, began)))];

        var leaves = FormulaLeaves.Of(indicator.Formula, asked.Window, set.Indicators);
        var parts = new List<(FormulaLeaf, IndicatorValue)>();
        foreach (var leaf in leaves)
        {
            parts.Add((leaf, await Leaf(desk, asked, leaf, ct)));
        }

        var today = asked with { KnownOn = null };
        var nowParts = new List<IndicatorValue>();
        if (asked.KnownOn is not null) foreach (var leaf in leaves) nowParts.Add(await Leaf(desk, today, leaf, ct));
        var page = new FigurePage
        {
            Asked = asked,
            Set = set,
            Now = asked.KnownOn is null ? null : (await desk.Ask(today, [.. set.Indicators], asked.Window, null, ct)).Value(ma),
            NowParts = nowParts,
            Months = Projects(indicator.Formula) ? await Months(desk, asked, set, indicator, ct) : [],
            Dimensions = await Dimensions(desk, asked, set, indicator, ct),
            Indicator = indicator,
            Row = new FigureRow(indicator, desk.NameOf(indicator), now.Value(ma)!, years[^2].Item2, Judging.Judge(indicator, now.Value(ma)!)) { Turns = asked.Definitions.Turns(ma, asked.Window) },
            Parts = parts,
            Bodies = [.. byBody.Values[ma].Where(pair => pair.Value is { Denominator: not (null or 0) } or { Denominator: null, Amount: not (null or 0) } or { Numerator: not (null or 0) }).Select(pair => (desk.BodyName(pair.Key), pair.Value)).OrderBy(pair => pair.Item1, StringComparer.Ordinal)],
            Years = years,
            Opened = part is { } at && at >= 0 && at < leaves.Count ? await entries.Behind(desk.Reader, new EntriesAsked(asked.Ledger, null, asked.KnownAt, asked.KnownOn is not null, desk.Language), leaves[at], at, after, ct) : null,
        };
        var words = Boards.Texts.BoardWords.In(desk.Language);
        return SeenFile.Of(desk.Context, "so-lieu-" + ma, BoardTables.Head(asked, (set, indicator, page.Row.Name), page.Row.Turns, desk.Language, desk.Now), () => BoardTables.Of(page, words, desk.Language))
            ?? Pages.Page<FigureScreen>(desk.Context, page);
    }

    private static async Task<IndicatorValue> Leaf(IndicatorDesk desk, Asked asked, FormulaLeaf leaf, CancellationToken ct) =>
        (await desk.Ask(asked, [leaf.As("leaf")], leaf.Reckoned, null, ct)).Value("leaf")!;

    // A stock and a comparison with another window have no months of their own.
    private static bool Projects(Formulas.Formula formula) => formula switch
    {
        Formulas.Formula.Flow or Formulas.Formula.Cohort => true,
        Formulas.Formula.Sum or Formulas.Formula.Ratio => formula.Parts.All(Projects),
        _ => false,
    };

    private static async Task<IReadOnlyList<(string Month, IndicatorValue Value)>> Months(IndicatorDesk desk, Asked asked, IndicatorSet set, Indicator indicator, CancellationToken ct)
    {
        var values = (await desk.Ask(asked, [indicator], asked.Window, new FactGrouping.ByMonth(), ct)).Values[indicator.Code];
        var months = new List<(string, IndicatorValue)>();
        for (var month = new DateOnly(asked.Window.From.Year, asked.Window.From.Month, 1); month <= asked.Window.To && month <= asked.Today && months.Count < MostMonths; month = month.AddMonths(1))
        {
            var none = indicator.Formula is Formulas.Formula.Ratio ? IndicatorValue.Without(ValueStatus.NotApplicable) : IndicatorValue.Zero;
            months.Add((month.ToString("MM/yyyy", CultureInfo.InvariantCulture), values.GetValueOrDefault(month.ToString("yyyy-MM", CultureInfo.InvariantCulture)) ?? none));
        }

        return months;
    }

    private static async Task<IReadOnlyList<(string Name, IReadOnlyList<(string Name, IndicatorValue Value)> Values)>> Dimensions(
        IndicatorDesk desk, Asked asked, IndicatorSet set, Indicator indicator, CancellationToken ct)
    {
        var all = new List<(string, IReadOnlyList<(string, IndicatorValue)>)>();
        foreach (var key in indicator.By)
        {
            var values = (await desk.Ask(asked, [indicator, .. set.Indicators.Where(one => one != indicator)], asked.Window, new FactGrouping.ByDimension(key), ct)).Values[indicator.Code];
            all.Add((
                DimensionWords.Shipped.Name(key, desk.Language),
                [.. values.Where(pair => BoardDesk.Counts(pair.Value)).OrderByDescending(pair => pair.Value.Amount).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (DimensionWords.Shipped.Value(key, pair.Key, desk.Language), pair.Value))]));
        }

        return all;
    }

    /// <summary>The committee's year around a day.</summary>
    internal static Window YearOf(DateOnly today)
    {
        var year = CommitteeYear.Of(today.Year);
        return today > year.To ? CommitteeYear.Of(today.Year + 1) : year;
    }
}
