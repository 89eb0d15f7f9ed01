using System.Globalization;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Indicators.Formulas;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Reporting.Explaining.Screens;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Reporting.ReportForms;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Reporting.Explaining;

/// <summary>A computed cell of a report, opened: how it is reckoned, from which entries, and what came after it was frozen.</summary>
internal static class CellPages
{
    internal static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/{tinh}/{nam:int}/bao-cao/{ky}/{don-vi}/o/{o}", Show).ForWithinReach(PlanningModule.Readers);

    /// <summary>The page of a cell.</summary>
    /// <param name="sheet">The address of its report.</param>
    /// <param name="edition">The edition that is read; null for what is being written.</param>
    internal static string Address(string sheet, string cell, int? edition) => string.Create(CultureInfo.InvariantCulture, $"{sheet}/o/{cell}{(edition is { } number ? $"?ban={number}" : "")}");

    private static async Task<IResult> Show(
        string tinh, int nam, string ky, string o, [FromQuery(Name = "phan")] int? part, [FromQuery(Name = "sau")] string? after, ReportingDesk desk, CellOpening opening, CancellationToken ct)
    {
        if (await desk.Sheet(tinh, nam, ky, desk.Context.Request.RouteValues["don-vi"] as string ?? "", ct) is not { } sheet) return Results.NotFound();
        int? edition = int.TryParse(desk.Context.Request.Query["ban"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : null;
        var (paper, _) = sheet.Issued(edition);
        if (CellOf(paper, o) is not { } cell) return Results.NotFound();
        var frozen = sheet.Frozen(edition);
        var within = sheet.IsCommittee ? null : opening.Within(sheet.Body.Id, paper.Window);
        var question = new CellQuestion(sheet.Setting.Ledger, within, paper, FormulaText.Read(cell.Row.Formulas[cell.At]), frozen is not null);
        var parts = await opening.Parts(question, ct);
        return Pages.Page<CellScreen>(desk.Context, new CellPage
        {
            Ledger = sheet.Setting.Ledger,
            Period = sheet.Period,
            BodyName = desk.NameOf(sheet.Body.Id),
            Sheet = sheet.Address,
            Form = cell.Form,
            Row = cell.Row,
            At = cell.At,
            Formula = question.Formula,
            Window = paper.Window,
            Edition = frozen?.Submitted.Edition,
            FrozenAt = frozen?.At,
            Position = paper.Positions.GetValueOrDefault(sheet.Setting.Ledger.Value),
            Now = frozen is null ? null : await opening.Now(question, ct),
            Parts = parts,
            Part = part is { } at && at >= 0 && at < parts.Count ? at : null,
            Opened = part is { } open && open >= 0 && open < parts.Count ? await opening.Open(desk.Reader, question, parts[open].Leaf, open, after, desk.Language, ct) : null,
        });
    }

    private static (PaperForm Form, PaperRow Row, int At)? CellOf(ReportPaper paper, string key)
    {
        foreach (var form in paper.Forms)
        {
            foreach (var row in form.Rows)
            {
                for (var at = 0; at < row.Formulas.Count && at < form.Columns.Count; at++)
                {
                    if (CellKey.Of(row.Code, form.Columns[at].Key) == key) return (form, row, at);
                }
            }
        }

        return null;
    }
}
