using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Indicators.Boards;
using HaiDang.Modules.Indicators.Releasing.Screens;
using HaiDang.Modules.Indicators.Releasing.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Indicators.Releasing;

/// <summary>Tables that leave the reporting line: looked at first, then released, then given as they were released.</summary>
internal static class ReleasePages
{
    private const string Path = "/{tinh}/so-lieu/cong-bo";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, Show).ForWithinReach(Role.StandingOffice, Role.CommitteeHead, Role.Auditor);
        routes.MapPost(Path, Give).ForWithinReach(Role.StandingOffice);
        routes.MapGet(Path + "/{bang}/{so:int}", One).ForWithinReach(Role.StandingOffice, Role.CommitteeHead, Role.Auditor);
    }

    /// <summary>Whoever sees exact counts of the whole ledger. Leaves out bodies: their reach ends at their own figures.</summary>
    private static bool MayLook(IndicatorDesk desk, LedgerId ledger) => desk.Reader.HasIn(ledger, Role.StandingOffice, Role.CommitteeHead, Role.Auditor);

    private static async Task<IResult> Show(string tinh, IndicatorDesk desk, FactSums sums, EventLog log, CancellationToken ct)
    {
        var query = desk.Context.Request.Query;
        return await Asked(tinh, query["tu"], query["den"], desk, ct) is { } asked
            ? Pages.Page<ReleaseScreen>(desk.Context, await PageOf(asked, query["bang"].ToString(), desk, sums, log, ct))
            : Results.NotFound();
    }

    private static async Task<IResult> Give(string tinh, IndicatorDesk desk, FactSums sums, EventLog log, CancellationToken ct)
    {
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        if (await Asked(tinh, typed["tu"], typed["den"], desk, ct) is not { } asked || !desk.Reader.HasIn(asked.Ledger, Role.StandingOffice)) return Results.NotFound();
        var (words, page) = (ReleaseWords.In(desk.Language), await PageOf(asked, typed["bang"].ToString(), desk, sums, log, ct));
        var table = ReleasedTable.Shipped.FirstOrDefault(one => one.Id == typed["bang"].ToString());
        if (table is null || asked.IsReversed) return Again("bang", ReleaseRefusals.Unknown);
        var counts = await Counts(asked, table, desk, sums, ct);
        var release = new ReleaseTable(table, asked.Window, counts, typed["cho"] == "co-quan" ? Audience.OtherBody : Audience.Public, typed["noi-nhan"].ToString(), typed["can-cu"].ToString(), asked.Today);
        var key = typed["khoa"].ToString() is { Length: > 0 and <= 64 } given ? $"{desk.Reader.User}:{given}" : null;
        return await log.Decide<TableReleases>(desk.Reader, TableReleases.Stream(asked.Ledger, table.Id), TableReleases.Fold, release.Decide, new Writing(key), ct) switch
        {
            Outcome.Refused { Refusal: var refusal } => Again(refusal == ReleaseRefusals.BasisMissing ? "can-cu" : "bang", refusal),
            Outcome.Done done => Pages.SeeOther(desk.Context, Of(asked.Ledger, table.Id, done.Version), words.ReleasedToast),
            _ => Pages.SeeOther(desk.Context, $"/{asked.Ledger}/so-lieu/cong-bo"),
        };

        IResult Again(string field, Refusal refusal) => Pages.Page<ReleaseScreen>(
            desk.Context, page with { Faults = [new FieldFault(field, words.Refused(refusal))], Typed = (typed["cho"].ToString(), typed["noi-nhan"].ToString(), typed["can-cu"].ToString()) }, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> One(string tinh, string bang, int so, IndicatorDesk desk, EventLog log, CancellationToken ct)
    {
        if (await Asked(tinh, null, null, desk, ct) is not { } asked || ReleasedTable.Shipped.FirstOrDefault(one => one.Id == bang) is not { } table) return Results.NotFound();
        if ((await Before(log, asked.Ledger, bang, ct))?.All.FirstOrDefault(one => one.Version == so) is not { Released: { } released }) return Results.NotFound();
        var (words, format) = (ReleaseWords.In(desk.Language), new Format(desk.Language));
        var shown = Shown(table, released.Release.Counts, released.Release.Hidden, null, desk.Language);
        var head = $"{NameOf(table, desk)} · {format.Window(released.Window)} · {words.HiddenSay(released.Threshold)}{(asked.IsSynthetic ? " · SỐ LIỆU GIẢ ĐỊNH" : "")}";
        return SeenFile.Of(desk.Context, table.Id, head, () => [new SeenTable(NameOf(table, desk), ["", .. shown.Columns], [.. shown.Rows.Select(row => (IReadOnlyList<XlsxCell>)[new(row.Name), .. row.Cells.Select(cell => cell.Shown is { } count ? new XlsxCell(Number: count) : new XlsxCell("*"))])])])
            ?? Pages.Page<ReleasedScreen>(desk.Context, new ReleasedPage(
                asked.Ledger, NameOf(table, desk), released.Window, released.Audience is Audience.Public ? words.Everybody : released.To, released.Basis, released.OccurredOn, released.Threshold, shown, Of(asked.Ledger, bang, so)));
    }

    private static async Task<Asked?> Asked(string tinh, string? from, string? to, IndicatorDesk desk, CancellationToken ct) =>
        MayLook(desk, new LedgerId(tinh)) ? await desk.Find(tinh, from, to, null, IndicatorPages.YearOf, ct) : null;

    private static async Task<ReleasePage> PageOf(Asked asked, string chosen, IndicatorDesk desk, FactSums sums, EventLog log, CancellationToken ct)
    {
        var (words, rule) = (ReleaseWords.In(desk.Language), SmallCountRule.On(asked.Today));
        var released = new List<ReleaseLine>();
        foreach (var table in ReleasedTable.Shipped)
        {
            released.AddRange(((await Before(log, asked.Ledger, table.Id, ct))?.All ?? []).Select(one => new ReleaseLine(
                NameOf(table, desk), one.Released.Window, one.Released.Audience is Audience.Public ? words.Everybody : one.Released.To, one.Released.OccurredOn, Of(asked.Ledger, table.Id, one.Version))));
        }

        ShownTable? shown = null;
        string? stopped = null;
        if (!asked.IsReversed && ReleasedTable.Shipped.FirstOrDefault(one => one.Id == chosen) is { } open)
        {
            var counts = await Counts(asked, open, desk, sums, ct);
            var guarded = new ReleaseTable(open, asked.Window, counts, Audience.Public, "", "", asked.Today).Guard(await Before(log, asked.Ledger, open.Id, ct));
            if (guarded is Guarded.Shown { Hidden: var hidden }) shown = Shown(open, counts, hidden, rule, desk.Language);
            else stopped = words.StoppedBy(new Format(desk.Language).Window(((Guarded.Refused)guarded).Because.Window));
        }

        return new ReleasePage(
            asked.Ledger, asked.Window, [.. ReleasedTable.Shipped.Select(one => (one.Id, NameOf(one, desk)))], chosen, rule.Threshold, rule.Source, shown, stopped, [.. released.OrderByDescending(one => one.On)],
            desk.Reader.HasIn(asked.Ledger, Role.StandingOffice), NewId.At(TimeProvider.System));
    }

    private static async Task<CountTable> Counts(Asked asked, ReleasedTable table, IndicatorDesk desk, FactSums sums, CancellationToken ct) =>
        await sums.Sum(desk.Reader, new FactQuestion(new FactKind.Flow([table.Measure], asked.Window)) { By = [new FactGrouping.ByDimension(table.Rows), new FactGrouping.ByDimension(table.Columns)], Ledgers = [asked.Ledger] }, ct) is FactAnswer.Figures figures
            ? table.Fill(figures.Rows.Select(row => (row.Group[0], row.Group[1], row.Quantity)))
            : table.Fill([]);

    private static async Task<TableReleases?> Before(EventLog log, LedgerId ledger, string table, CancellationToken ct)
    {
        TableReleases? state = null;
        foreach (var recorded in await log.Effective(TableReleases.Stream(ledger, table), ct)) state = TableReleases.Fold(state, recorded);
        return state;
    }

    // With the rule the reader sees why a cell is hidden; what was released shows none of it.
    private static ShownTable Shown(ReleasedTable table, CountTable counts, HiddenCells hidden, SmallCountRule? why, Language language)
    {
        var words = ReleaseWords.In(language);
        var (rows, columns) = (table.Names(true, words.Other, words.Total, language), table.Names(false, words.Other, words.Total, language));
        return new ShownTable(
            columns,
            [
                .. rows.Index().Select(row => new ShownRow(
                    row.Item,
                    [
                        .. columns.Index().Select(column => hidden[row.Index, column.Index]
                            ? new ShownCell(null, why is null ? null : counts[row.Index, column.Index], why is not null && counts[row.Index, column.Index] is > 0 and var count && count < why.Threshold)
                            : new ShownCell(counts[row.Index, column.Index], null, false)),
                    ])),
            ],
            hidden.Count);
    }

    private static string NameOf(ReleasedTable table, IndicatorDesk desk) => desk.Language is Language.English ? table.NameEn : table.NameVi;

    private static string Of(LedgerId ledger, string table, int version) => string.Create(CultureInfo.InvariantCulture, $"/{ledger}/so-lieu/cong-bo/{table}/{version}");
}
