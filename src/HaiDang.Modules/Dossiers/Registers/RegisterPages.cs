using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers.Screens;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Dossiers.Registers;

/// <summary>The list of a register: filtered, sorted, kept under a name, printed, and as .xlsx.</summary>
internal static class RegisterPages
{
    /// <summary>Rows that are printed at once.</summary>
    internal const int MostPrinted = 2000;

    /// <summary>Rows of a file.</summary>
    internal const int MostInFile = 200_000;

    private const int RowsAtOnce = 500;

    internal static void Map(IEndpointRouteBuilder routes, DossierRegister register)
    {
        var (path, readers) = ("/{tinh}/" + register.Kind.Route, register.Readers.ToArray());
        routes.MapGet("/" + register.Kind.Route, (DossierDesk desk, Ledgers ledgers, CancellationToken ct) => Mine(register, desk, ledgers, ct)).For(readers);
        routes.MapGet(path, (string tinh, DossierDesk desk, RegisterViews views, CancellationToken ct) => Show(register, tinh, desk, views, ct)).ForWithinReach(readers);
        routes.MapGet(path + ".xlsx", (string tinh, DossierDesk desk, CancellationToken ct) => File(register, tinh, desk, ct)).ForWithinReach(readers);
        routes.MapPost(path + "/bo-loc", (string tinh, DossierDesk desk, RegisterViews views, CancellationToken ct) => Keep(register, tinh, desk, views, ct)).ForWithinReach(readers);
        routes.MapPost(path + "/bo-loc/bo", (string tinh, DossierDesk desk, RegisterViews views, CancellationToken ct) => Drop(register, tinh, desk, views, ct)).ForWithinReach(readers);
    }

    /// <summary>Whether a reader begins dossiers of a register.</summary>
    internal static bool MayBegin(DossierDesk desk, LedgerId ledger, DossierRegister register) => register.HasBeginning && DossierAccess.MayBegin(desk.Reader, ledger, register.Kind);

    private static async Task<IResult> Mine(DossierRegister register, DossierDesk desk, Ledgers ledgers, CancellationToken ct)
    {
        var mine = desk.Reader.Grants.Where(grant => register.Readers.Contains(grant.Role)).Select(grant => grant.Ledger).FirstOrDefault();
        return mine.Value is not null && await ledgers.Find(mine, ct) is not null ? Pages.SeeOther(desk.Context, $"/{mine}/{register.Kind.Route}") : Results.NotFound();
    }

    private static async Task<IResult> Show(DossierRegister register, string tinh, DossierDesk desk, RegisterViews views, CancellationToken ct)
    {
        if (await desk.Setting(tinh, register, ct) is not { } show) return Results.NotFound();
        var page = await PageOf(register, desk, show, views, ct);
        return page.Printed ? Pages.Page<RegisterPrintScreen>(desk.Context, page) : Pages.Page<RegisterScreen>(desk.Context, page);
    }

    private static async Task<IResult> Keep(DossierRegister register, string tinh, DossierDesk desk, RegisterViews views, CancellationToken ct)
    {
        if (await desk.Setting(tinh, register, ct) is not { } show) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var (name, query) = (typed["ten"].ToString(), typed["loc"].ToString());
        var filter = DossierFilter.Of(new QueryCollection(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query)));
        if (await views.Keep(desk.Reader.User, register.Kind, name, filter.Query, ct)) return Pages.SeeOther(desk.Context, $"{show.Of(register.Kind)}?{filter.Query}", show.T.ViewSavedToast);
        var page = await PageOf(register, desk, show, views, ct, filter);
        return Pages.Page<RegisterScreen>(desk.Context, page with { ViewName = name, Faults = [new FieldFault("ten", show.T.ViewRefused)] }, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Drop(DossierRegister register, string tinh, DossierDesk desk, RegisterViews views, CancellationToken ct)
    {
        if (await desk.Setting(tinh, register, ct) is not { } show) return Results.NotFound();
        await views.Drop(desk.Reader.User, (await desk.Context.Request.ReadFormAsync(ct))["bo-loc"].ToString(), ct);
        return Pages.SeeOther(desk.Context, show.Of(register.Kind), show.T.ViewDroppedToast);
    }

    private static async Task<IResult> File(DossierRegister register, string tinh, DossierDesk desk, CancellationToken ct)
    {
        if (await desk.Setting(tinh, register, ct) is not { } show) return Results.NotFound();
        var filter = DossierFilter.Of(desk.Context.Request.Query);
        var columns = Columns(register, show, filter);
        var synthetic = desk.IsSynthetic;

        // The archive ends each of its parts with a write that doesn't wait.
        desk.Context.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        return Results.Stream(
            async stream =>
            {
                await using var book = new XlsxWriter(stream, register.Words(show.Language).Name);
                if (synthetic) await book.Row([new XlsxCell(show.T.SyntheticFile)], ct);
                await book.Head([show.T.OrdinalColumn, show.T.NumberColumn, .. columns.Select(column => column.Label)], ct);
                var (after, count) = ("", 0L);
                while (count < MostInFile)
                {
                    var page = await desk.List.Page(desk.Reader, show.Ledger, register.Kind, filter, show.Today, after, RowsAtOnce, ct);
                    foreach (var row in page.Rows) await book.Row([new XlsxCell(Number: ++count), new XlsxCell(row.Entry.Number.ToString()), .. columns.Select(column => Cell(column, row))], ct);
                    if (page.Next is not { } next) break;
                    after = next;
                }
            },
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{register.Kind.Route}-{show.Ledger}.xlsx");
    }

    /// <summary>Columns that a list shows: those chosen, or those that stand there until somebody chooses.</summary>
    internal static IReadOnlyList<DossierColumn> Columns(DossierRegister register, DossierShowing show, DossierFilter filter)
    {
        var all = register.Columns(show);
        var chosen = all.Where(column => filter.Columns.Contains(column.Id, StringComparer.Ordinal)).ToList();
        return chosen.Count > 0 ? chosen : [.. all.Where(column => column.Shown)];
    }

    private static XlsxCell Cell(DossierColumn column, DossierRow row) =>
        !row.Works && !column.ForOffice ? new XlsxCell() : column.Of(row.Entry) is var cell && cell.Day is { } day ? new XlsxCell(Day: day) : new XlsxCell(cell.Text, cell.Number);

    private static async Task<RegisterPage> PageOf(DossierRegister register, DossierDesk desk, DossierShowing show, RegisterViews views, CancellationToken ct, DossierFilter? kept = null)
    {
        var filter = kept ?? DossierFilter.Of(desk.Context.Request.Query);
        var after = desk.Context.Request.Query["sau"].ToString();
        var printed = desk.Context.Request.Query["in"].ToString() == "1";
        var rows = await desk.List.Page(desk.Reader, show.Ledger, register.Kind, filter, show.Today, printed ? "" : after, printed ? MostPrinted : DossierList.PageRows, ct);
        return new RegisterPage
        {
            Show = show,
            Register = register,
            Filter = filter,
            Faults = [.. filter.Unread.Keys.Select(key => new FieldFault(key, show.Form.DayNotUnderstood))],
            Columns = Columns(register, show, filter),
            Rows = rows.Rows,
            Next = rows.Next,
            IsFirst = after.Length == 0,
            Printed = printed,
            Counts = await desk.List.Count(desk.Reader, show.Ledger, register.Kind, filter, show.Today, ct),
            Views = await views.Of(desk.Reader.User, register.Kind, ct),
            MayBegin = MayBegin(desk, show.Ledger, register),
            Bodies = desk.Receiving(show.Ledger, register.Kind),
            IsOffice = desk.Reader.HasIn(show.Ledger, Role.StandingOffice),
        };
    }
}
