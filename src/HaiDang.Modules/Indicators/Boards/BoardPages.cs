using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Indicators.Boards.Boundaries;
using HaiDang.Modules.Indicators.Boards.Screens;
using HaiDang.Modules.Indicators.Boards.Texts;
using HaiDang.Modules.Indicators.Formulas;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Indicators.Boards;

/// <summary>The committee's first page, the quick answer, the map, and figures through changes of bodies and places.</summary>
internal static class BoardPages
{
    private const int Shades = 5;
    private const int YearsShown = 8;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        const string Path = "/{tinh}/so-lieu/";
        routes.MapGet(Path + BoardAddress.Overview, Overview).ForWithinReach(IndicatorsModule.Readers);
        routes.MapGet(Path + BoardAddress.Quick, Quick).ForWithinReach(IndicatorsModule.Readers);
        routes.MapGet(Path + BoardAddress.Country, Country).ForWithinReach(IndicatorsModule.Readers);
        routes.MapGet(Path + "{ma}/" + BoardAddress.OverTime, Changes).ForWithinReach(IndicatorsModule.Readers);
        routes.MapPost(Path + "bang-luu/ghi", Keep).ForWithinReach(Role.StandingOffice);
        routes.MapPost(Path + "bang-luu/bo", Drop).ForWithinReach(Role.StandingOffice);
    }

    private static async Task<IResult> Overview(string tinh, [FromQuery(Name = "nam")] int? nam, IndicatorDesk desk, BoardDesk boards, SavedBoards saved, IEnumerable<DossierRegister> registers, CancellationToken ct)
    {
        if (await desk.Year(tinh, ct) is not { } asked) return Results.NotFound();
        var year = nam is > 1990 and < 2200 ? nam.Value : asked.Window.To.Year;
        var plan = await boards.Plan(asked.Ledger, year, ct);
        var clocks = await boards.Clocks(asked.Ledger, asked.Today, ct);
        var roles = desk.Reader.Grants.Where(grant => grant.Ledger == asked.Ledger).Select(grant => grant.Role).ToHashSet();
        return Pages.Page<OverviewScreen>(desk.Context, new OverviewPage
        {
            Asked = asked,
            Year = year,
            Plan = plan,
            Work = plan is { Plan: var view } ? WorkList.For(desk.Reader, view) : null,
            Clocks =
            [
                .. from clock in clocks
                   let register = registers.FirstOrDefault(one => one.Kind == clock.Kind)
                   where register is not null
                   select (register.Words(boards.Language).Name, $"/{asked.Ledger}/{clock.Kind.Route}", clock.Late, clock.Soon, clock.Open),
            ],
            Saved = await saved.Of(asked.Ledger, desk.Reader.HasIn(asked.Ledger, Role.StandingOffice) ? Roles.All.ToHashSet() : roles, ct),
            MayKeep = desk.Reader.HasIn(asked.Ledger, Role.StandingOffice),
        });
    }

    private static async Task<IResult> Quick(
        string tinh, [FromQuery(Name = "chi-so")] string? code, [FromQuery(Name = "tu")] string? from, [FromQuery(Name = "den")] string? to, IndicatorDesk desk, BoardDesk boards, CancellationToken ct)
    {
        if (await desk.Find(tinh, from, to, null, IndicatorPages.YearOf, ct) is not { } asked) return Results.NotFound();
        if (asked.IsReversed) return IndicatorPages.AskAgain(desk, asked);
        if (Choose(desk, asked, code) is not { } chosen) return Pages.Page<QuickScreen>(desk.Context, new QuickPage { Asked = asked, Chosen = null });
        var among = chosen.Set.Indicators;
        var before = WindowShifts.Shifted(asked.Window, Shift.LastYear);
        var now = await boards.Together([asked.Ledger], chosen.Indicator, among, asked.Window, ct);
        var signed = await boards.Signed(asked.Ledger, chosen.Indicator, asked.Window, ct);
        var plan = await boards.Plan(asked.Ledger, asked.Window.To.Year, ct);
        var work = plan is { Plan: var view } ? WorkList.For(desk.Reader, view) : null;
        var page = new QuickPage
        {
            Asked = asked,
            Chosen = chosen,
            Now = now,
            LastYear = IndicatorDesk.OrUnknown(await boards.Together([asked.Ledger], chosen.Indicator, among, before, ct), before, await desk.Began(asked.Ledger, ct)),
            Signed = signed,
            IsSameWindow = signed?.Window == asked.Window,
            Bodies = work is null ? null : (work.AllBodies - work.SilentBodies, work.AllBodies),
            BodiesCounted = (await boards.Bodies(asked, chosen.Indicator, among, ct)).Count,
            WhoAddress = plan?.Plan.Agencies(),
        };
        return SeenFile.Of(desk.Context, "so-lieu-nhanh", Head(desk, chosen), () => [BoardTables.Of(page, boards.Language)]) ?? Pages.Page<QuickScreen>(desk.Context, page);
    }

    private static async Task<IResult> Country(
        string tinh, [FromQuery(Name = "chi-so")] string? code, [FromQuery(Name = "tu")] string? from, [FromQuery(Name = "den")] string? to, [FromQuery(Name = "tinh-thanh")] string? number,
        [FromQuery(Name = "so-voi")] string? against, IndicatorDesk desk, BoardDesk boards, BoundaryShelf shelf, CancellationToken ct)
    {
        if (await desk.Find(tinh, from, to, null, IndicatorPages.YearOf, ct) is not { } asked) return Results.NotFound();
        if (asked.IsReversed) return IndicatorPages.AskAgain(desk, asked);
        var isNew = number == "34" || (number != "63" && asked.Window.To > ProvinceRolls.LastOld);
        if (Choose(desk, asked, code, national: true) is not { } chosen) return Pages.Page<CountryScreen>(desk.Context, new CountryPage { Asked = asked, Chosen = null, IsNew = isNew });
        var (places, day, among) = (PlaceMap.VietNam, isNew ? ProvinceRolls.FirstNew : ProvinceRolls.LastOld, chosen.Set.Indicators);
        var year = int.TryParse(against, NumberStyles.None, CultureInfo.InvariantCulture, out var typed) && typed > 1990 && typed < asked.Window.To.Year + 10 ? typed : asked.Window.To.Year - 1;
        var compared = WindowShifts.Shifted(asked.Window, Shift.EndingIn(year));
        var values = await boards.Provinces(chosen.Indicator, among, asked.Window, day, ct);
        var before = await boards.Provinces(chosen.Indicator, among, compared, day, ct);
        var own = ProvinceRolls.ProvinceOf(asked.Ledger, day);
        var rolled = own is { } province ? ProvinceRolls.Communes(province, day) : null;
        var communes = await boards.Communes(asked, chosen.Indicator, among, rolled, ct);
        var here = own is { } at ? places.Communes(at, day) : [];
        var level = Levels(values.Values);
        var small = Levels(communes.Values);
        var alike = here.GroupBy(one => one.FullName, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet(StringComparer.Ordinal);
        var page = new CountryPage
        {
            Asked = asked,
            Chosen = chosen,
            IsNew = isNew,
            Compared = compared,
            Provinces =
            [
                .. places.Provinces(day).Select(one => new ProvinceFigure(
                    one, values.GetValueOrDefault(one.Code), before.GetValueOrDefault(one.Code), values.GetValueOrDefault(one.Code) is { } value ? level(value) : 0, ProvinceOutlines.Of(one.Code, places))),
            ],
            Communes = [.. here.Select(one => new CommuneFigure(one.Code.Value, alike.Contains(one.FullName) ? $"{one.FullName}, {places.Ancestors(one.Code, day)[0].InSentence}" : one.FullName, communes.GetValueOrDefault(one.Code.Value), communes.GetValueOrDefault(one.Code.Value) is { } value ? small(value) : 0))],
            Elsewhere =
            [
                .. communes.Where(pair => here.All(one => one.Code.Value != pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal)
                    .Select(pair => (PlaceName(pair.Key, boards.Language), PlaceCode.TryParse(pair.Key) is { Level: PlaceLevel.Commune }, pair.Value)),
            ],
            Drawing = await shelf.Drawing(asked.Ledger, isNew ? "34" : "63", ct),
            MayDraw = desk.Reader.HasIn(asked.Ledger, Role.StandingOffice),
            OwnProvince = own is { } mine ? places.Last(mine)?.FullName ?? "" : "",
        };
        return SeenFile.Of(desk.Context, "ban-do", Head(desk, chosen), () => BoardTables.Of(page, boards.Language)) ?? Pages.Page<CountryScreen>(desk.Context, page);
    }

    private static async Task<IResult> Changes(
        string tinh, string ma, [FromQuery(Name = "tu")] string? from, [FromQuery(Name = "den")] string? to, IndicatorDesk desk, BoardDesk boards, OrganisationMap map, CancellationToken ct)
    {
        if (await desk.Find(tinh, from, to, null, IndicatorPages.YearOf, ct) is not { IsReversed: false } asked || Choose(desk, asked, ma) is not { } chosen || chosen.Indicator.Code != ma) return Results.NotFound();
        var among = chosen.Set.Indicators;
        var today = ProvinceRolls.FirstNew;
        var began = await desk.Began(asked.Ledger, ct);
        var (merged, missing) = await boards.Merged(asked.Ledger, today, ct);
        var years = new List<(Window, IndicatorValue, IndicatorValue)>();
        for (var back = YearsShown - 1; back >= 0; back--)
        {
            var window = WindowShifts.Shifted(asked.Window, Shift.EndingIn(asked.Window.To.Year - back));
            years.Add((
                window, IndicatorDesk.OrUnknown(await boards.Together([asked.Ledger], chosen.Indicator, among, window, ct), window, began),
                IndicatorDesk.OrUnknown(await boards.Together(merged, chosen.Indicator, among, window, ct), window, began)));
        }

        var communes = (await boards.Communes(asked, chosen.Indicator, among, null, ct)).Select(pair => Heirs.OfPlace(pair.Key, pair.Value, today, boards.Language)).ToList();
        var bodies = (await boards.Bodies(asked, chosen.Indicator, among, ct)).Select(pair => Heirs.OfBody(map, new OrganisationId(pair.Key), pair.Value, today, Heirs.FunctionOf(chosen.Indicator), boards.Language)).ToList();
        var page = new ChangesPage
        {
            Chosen = chosen,
            Province = (ProvinceName(asked, ProvinceRolls.LastOld), ProvinceName(asked, today)),
            Years = years,
            Missing = [.. missing.Select(one => boards.Language is Language.English ? one.NameEn : one.FullName)],
            Communes = [.. communes.OrderBy(one => one.Name, StringComparer.Ordinal)],
            Bodies = [.. bodies.OrderBy(one => one.Name, StringComparer.Ordinal)],
            Rolled = Heirs.Rolled(chosen.Indicator, [.. communes, .. bodies]),
        };
        return SeenFile.Of(desk.Context, "bo-may-" + ma, Head(desk, chosen), () => BoardTables.Of(page, boards.Language)) ?? Pages.Page<ChangesScreen>(desk.Context, page);
    }

    private static async Task<IResult> Keep(string tinh, IndicatorDesk desk, SavedBoards saved, BoardDesk boards, CancellationToken ct)
    {
        if (await desk.Year(tinh, ct) is not { } asked || !desk.Reader.HasIn(asked.Ledger, Role.StandingOffice)) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var words = BoardWords.In(boards.Language);
        var kept = Roles.TryParse(typed["vai-tro"]) is { } role && await saved.Keep(asked.Ledger, role, typed["ten"].ToString(), typed["dia-chi"].ToString(), ct);
        return Pages.SeeOther(desk.Context, BoardAddress.Of(asked.Ledger, BoardAddress.Overview), kept ? words.BoardKept : words.BoardRefused);
    }

    private static async Task<IResult> Drop(string tinh, IndicatorDesk desk, SavedBoards saved, BoardDesk boards, CancellationToken ct)
    {
        if (await desk.Year(tinh, ct) is not { } asked || !desk.Reader.HasIn(asked.Ledger, Role.StandingOffice)) return Results.NotFound();
        await saved.Drop(asked.Ledger, (await desk.Context.Request.ReadFormAsync(ct))["bang"].ToString(), ct);
        return Pages.SeeOther(desk.Context, BoardAddress.Of(asked.Ledger, BoardAddress.Overview), BoardWords.In(boards.Language).BoardDropped);
    }

    /// <summary>The indicator that is asked for, else the first.</summary>
    /// <param name="national">Whether only sets that every province has can be shown.</param>
    private static Chosen? Choose(IndicatorDesk desk, Asked asked, string? code, bool national = false)
    {
        var offered = IndicatorDesk.Offered(asked, national);
        if (offered.Count == 0) return null;
        var (set, indicator) = offered.FirstOrDefault(one => one.Indicator.Code == code) is { Indicator: not null } found ? found : offered[0];
        return new Chosen(asked, set, indicator, desk.NameOf(indicator), [.. offered.Select(one => (one.Indicator.Code, desk.NameOf(one.Indicator)))])
        {
            Turns = (national ? asked.Definitions.National : asked.Definitions).Turns(indicator.Code, asked.Window),
        };
    }

    private static string Head(IndicatorDesk desk, Chosen chosen) =>
        BoardTables.Head(chosen.Asked, (chosen.Set, chosen.Indicator, chosen.Name), chosen.Turns, desk.Language, desk.Now);

    private static string ProvinceName(Asked asked, DateOnly day) => ProvinceRolls.ProvinceOf(asked.Ledger, day) is { } code && PlaceMap.VietNam.Last(code) is { } place ? place.FullName : asked.Ledger.Value;

    private static string PlaceName(string code, Language language) =>
        PlaceCode.TryParse(code) is { } place && PlaceMap.VietNam.Last(place) is { } found ? language is Language.English ? found.NameEn : found.FullName : BoardWords.In(language).NoPlace;

    /// <summary>Sorts values into shades of equal width, 0 for none; what can't be said and nothing have the lightest.</summary>
    private static Func<IndicatorValue, int> Levels(IEnumerable<IndicatorValue> values)
    {
        var most = values.Select(value => value.Amount ?? 0).Append(0).Max();
        return value => value.Amount is not { } amount ? 0 : most <= 0 ? 1 : Math.Clamp((int)Math.Ceiling(amount / most * Shades), 1, Shades);
    }
}
