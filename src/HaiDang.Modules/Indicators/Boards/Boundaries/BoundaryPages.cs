using HaiDang.Kernel.Access;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Indicators.Boards.Boundaries.Texts;
using HaiDang.Modules.Indicators.Boards.Screens;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Indicators.Boards.Boundaries;

/// <summary>An office's own file of commune boundaries: put in its place, and taken out of it.</summary>
internal static class BoundaryPages
{
    internal const string Word = "ban-do/ranh-gioi";
    private const string Route = "/{tinh}/so-lieu/" + Word;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Route, Show).ForWithinReach(Role.StandingOffice);
        routes.MapPost(Route, Adopt).ForWithinReach(Role.StandingOffice);
        routes.MapPost(Route + "/bo", Remove).ForWithinReach(Role.StandingOffice);
    }

    private static async Task<IResult> Show(string tinh, IndicatorDesk desk, BoundaryShelf shelf, CancellationToken ct) =>
        await Office(tinh, desk, ct) is { } asked ? await Page(desk, shelf, asked, [], StatusCodes.Status200OK, ct) : Results.NotFound();

    private static async Task<IResult> Adopt(string tinh, IndicatorDesk desk, BoundaryShelf shelf, CancellationToken ct)
    {
        if (await Office(tinh, desk, ct) is not { } asked) return Results.NotFound();
        var (words, typed) = (BoundaryWords.In(desk.Language), await desk.Context.Request.ReadFormAsync(ct));
        var map = typed["ban-do"].ToString();
        var faults = new List<FieldFault>();
        if (!BoundaryShelf.Maps.Contains(map, StringComparer.Ordinal)) faults.Add(new FieldFault("ban-do", words.MapMissing));
        if (typed.Files["tep"] is not { Length: > 0 and <= BoundaryFile.LargestFile } file) faults.Add(new FieldFault("tep", words.NoFile));
        if (faults.Count > 0) return await Page(desk, shelf, asked, faults, StatusCodes.Status422UnprocessableEntity, ct);
        using var content = new MemoryStream();
        await typed.Files["tep"]!.CopyToAsync(content, ct);
        var drawing = BoundaryFile.Read(content.ToArray(), BoundaryShelf.Communes(asked.Ledger, map));
        if (drawing.Doubts.Count > 0) return await Page(desk, shelf, asked, [.. Faults(drawing.Doubts, words)], StatusCodes.Status422UnprocessableEntity, ct);
        await shelf.Adopt(desk.Reader, asked.Ledger, map, content.ToArray(), Path.GetFileName(typed.Files["tep"]!.FileName), drawing.Paths.Count, asked.Today, ct);
        return Pages.SeeOther(desk.Context, BoardAddress.Of(asked.Ledger, Word), words.Adopted(drawing.Paths.Count));
    }

    private static async Task<IResult> Remove(string tinh, IndicatorDesk desk, BoundaryShelf shelf, CancellationToken ct)
    {
        if (await Office(tinh, desk, ct) is not { } asked) return Results.NotFound();
        var map = (await desk.Context.Request.ReadFormAsync(ct))["ban-do"].ToString();
        if (BoundaryShelf.Maps.Contains(map, StringComparer.Ordinal)) await shelf.Remove(desk.Reader, asked.Ledger, map, asked.Today, ct);
        return Pages.SeeOther(desk.Context, BoardAddress.Of(asked.Ledger, Word), BoundaryWords.In(desk.Language).Removed);
    }

    // A file in other coordinates is wrong at each of its features: two say enough, and how many there are.
    private static IEnumerable<FieldFault> Faults(IReadOnlyList<BoundaryDoubt> doubts, BoundaryWords words) =>
        from same in doubts.GroupBy(doubt => doubt.Fault)
        let more = same.Count() - MostAlike
        from said in same.Take(MostAlike).Select(words.Fault).Concat(more > 0 ? [words.More(more)] : [])
        select new FieldFault("tep", said);

    private static async Task<Asked?> Office(string tinh, IndicatorDesk desk, CancellationToken ct) =>
        await desk.Year(tinh, ct) is { } asked && desk.Reader.HasIn(asked.Ledger, Role.StandingOffice) ? asked : null;

    private static async Task<IResult> Page(IndicatorDesk desk, BoundaryShelf shelf, Asked asked, IReadOnlyList<FieldFault> faults, int status, CancellationToken ct)
    {
        var kept = new List<KeptBoundaries>();
        foreach (var map in BoundaryShelf.Maps)
        {
            if (await shelf.Adopted(asked.Ledger, map, ct) is not { } adopted) continue;
            var drawing = await shelf.Drawing(asked.Ledger, map, ct);
            kept.Add(new KeptBoundaries(
                map, adopted.FileName, adopted.OccurredOn, adopted.Communes, [.. BoundaryShelf.Communes(asked.Ledger, map).Where(one => drawing?.Paths.ContainsKey(one.Code.Value) != true).Select(one => one.FullName)], drawing?.Strange ?? []));
        }

        return Pages.Page<BoundariesScreen>(desk.Context, new BoundariesPage(asked, kept, faults), status);
    }

    private const int MostAlike = 2;
}
