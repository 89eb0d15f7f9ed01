using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Reporting.Documents;
using HaiDang.Modules.Reporting.Loading.Screens;
using HaiDang.Modules.Reporting.Loading.Texts;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Reporting.ReportForms;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Reporting.Loading;

/// <summary>Forms of reports that an office loads: read to the end and shown first, then kept; taken back while no report was handed in with them.</summary>
internal static class FormPages
{
    private const string Route = "/{tinh}/{nam:int}/bieu-mau";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Route, Show).ForWithinReach(Role.StandingOffice);
        routes.MapPost(Route, Preview).ForWithinReach(Role.StandingOffice);
        routes.MapPost(Route + "/xac-nhan", Confirm).ForWithinReach(Role.StandingOffice);
        routes.MapPost(Route + "/thu-hoi", Withdraw).ForWithinReach(Role.StandingOffice);
        routes.MapGet(Route + "/tai/{dang}", Download).ForWithinReach(Role.StandingOffice);
    }

    internal static string Address(LedgerId ledger, int year) => string.Create(CultureInfo.InvariantCulture, $"/{ledger}/{year}/bieu-mau");

    private static async Task<ReportYear?> Find(ReportingDesk desk, string place, int year, CancellationToken ct) =>
        await desk.Year(place, year, ct) is { } found && ReportingAccess.MayLoadForms(desk.Reader, found.Ledger) ? found : null;

    private static async Task<IResult> Show(string tinh, int nam, ReportingDesk desk, FormShelf shelf, CancellationToken ct) =>
        await Find(desk, tinh, nam, ct) is { } year ? await Page(desk, shelf, year, new FormsTyped(), StatusCodes.Status200OK, ct) : Results.NotFound();

    private static async Task<IResult> Preview(string tinh, int nam, ReportingDesk desk, FormShelf shelf, CancellationToken ct)
    {
        if (await Find(desk, tinh, nam, ct) is not { } year) return Results.NotFound();
        var sent = await desk.Context.Request.ReadFormAsync(ct);
        var (words, typed) = (FormWords.In(desk.Language), FormsTyped.Of(sent));
        var (order, faults) = Order(typed, year, words);
        if (sent.Files["tep"] is not { Length: > 0 and <= SentYaml.LargestFile } file) return await Page(desk, shelf, year, typed with { Faults = [.. faults, new FieldFault("tep", words.FileMissing)] }, StatusCodes.Status422UnprocessableEntity, ct);
        using var content = new MemoryStream();
        await file.CopyToAsync(content, ct);
        var (text, placed, broken) = Written(content.ToArray());
        if (text is null || order is null)
            return await Page(desk, shelf, year, typed with { Faults = faults, Doubts = broken }, StatusCodes.Status422UnprocessableEntity, ct);
        var (form, doubts) = await shelf.Read(year.Ledger, text, order, typed.ReplacedIds, ct);
        if (form is null) return await Page(desk, shelf, year, typed with { Doubts = [.. doubts.Select(doubt => FormSheet.Placed(placed, doubt))] }, StatusCodes.Status422UnprocessableEntity, ct);
        var replaced = (await shelf.Of(year.Ledger, ct)).On(form.From).Where(one => one.Id == form.Id || typed.ReplacedIds.Contains(one.Id));
        return Pages.Page<FormPreviewScreen>(desk.Context, Shown(Address(year.Ledger, year.Year), form, Narrative.Shipped.Unsaid(replaced, form), typed with { Text = text }));
    }

    private static async Task<IResult> Confirm(string tinh, int nam, ReportingDesk desk, FormShelf shelf, CancellationToken ct)
    {
        if (await Find(desk, tinh, nam, ct) is not { } year) return Results.NotFound();
        var (words, typed) = (FormWords.In(desk.Language), FormsTyped.Of(await desk.Context.Request.ReadFormAsync(ct)));
        var (order, faults) = Order(typed, year, words);
        if (order is null) return await Page(desk, shelf, year, typed with { Faults = faults }, StatusCodes.Status422UnprocessableEntity, ct);
        var text = typed.Text.ReplaceLineEndings("\n");
        var (form, doubts) = await shelf.Read(year.Ledger, text, order, typed.ReplacedIds, ct);
        if (form is null) return await Page(desk, shelf, year, typed with { Doubts = doubts }, StatusCodes.Status422UnprocessableEntity, ct);
        var outcome = await shelf.Load(desk.Reader, year.Ledger, text, form, (typed.Number, FormDays.TryParse(typed.Day)!.Value, typed.IsOfficial, typed.ReplacedIds), year.Today, ct);
        return outcome is Outcome.Refused { Refusal: var refusal }
            ? await Page(desk, shelf, year, typed with { Faults = [new FieldFault("tep", words.Refused(refusal))] }, StatusCodes.Status422UnprocessableEntity, ct)
            : Pages.SeeOther(desk.Context, Address(year.Ledger, year.Year), words.Loaded);
    }

    private static async Task<IResult> Withdraw(string tinh, int nam, ReportingDesk desk, FormShelf shelf, CancellationToken ct)
    {
        if (await Find(desk, tinh, nam, ct) is not { } year) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var words = FormWords.In(desk.Language);
        var outcome = await shelf.Withdraw(desk.Reader, year.Ledger, typed["bieu"].ToString(), typed["lan"].ToString(), typed["ly-do"].ToString(), year.Today, ct);
        return outcome is Outcome.Refused { Refusal: var refusal }
            ? await Page(desk, shelf, year, new FormsTyped { Faults = [new FieldFault("ly-do", words.Refused(refusal))] }, StatusCodes.Status422UnprocessableEntity, ct)
            : Pages.SeeOther(desk.Context, Address(year.Ledger, year.Year), words.Withdrawn);
    }

    private static async Task<IResult> Download(string tinh, int nam, string dang, ReportingDesk desk, FormShelf shelf, CancellationToken ct)
    {
        if (dang is not ("yaml" or "xlsx") || await Find(desk, tinh, nam, ct) is not { } year) return Results.NotFound();
        var (form, edition) = (desk.Context.Request.Query["bieu"].ToString(), desk.Context.Request.Query["lan"].ToString());
        if (await shelf.Text(year.Ledger, form, edition, ct) is not { } text) return Results.NotFound();
        var name = $"bieu-{NameKey.Slug(form, "")}-{NameKey.Slug(edition, "")}.{dang}";
        return dang == "yaml" ? Results.File(System.Text.Encoding.UTF8.GetBytes(text), "application/yaml", name) : Results.File(await FormSheet.Write(text, ct), ReportSheets.MediaType, name);
    }

    private static FormPreviewPage Shown(string address, ReportForm form, IEnumerable<FormRow> unsaid, FormsTyped typed) => new(
        address, (form.NameVi, form.Edition, form.Source), form.From, form.To, form.Reconstructed, [.. form.Columns.Select(column => column.NameVi)],
        [.. form.Rows.Select(row => new PreviewRow(row.Code, row.NameVi, row.NameEn, row.Unit, row.Sort is RowSort.Head ? [] : row.Sort is RowSort.Manual ? [.. form.Columns.Select(_ => (string?)null)] : [.. row.Written]))],
        [.. unsaid.Select(row => $"{row.Code}. {row.NameVi}")], typed);

    // A sheet is written as the YAML that is kept; what is wrong with it is told by its cells.
    private static (string? Text, SheetText? Placed, IReadOnlyList<FormDoubt> Doubts) Written(byte[] file)
    {
        if (!file.AsSpan().StartsWith("PK"u8)) return (System.Text.Encoding.UTF8.GetString(file).TrimStart('\uFEFF').ReplaceLineEndings("\n"), null, []);
        var (sheet, doubts) = FormSheet.Read(file);
        return (sheet?.Yaml, sheet, doubts);
    }

    private static (FormOrder? Order, IReadOnlyList<FieldFault> Faults) Order(FormsTyped typed, ReportYear year, FormWords words)
    {
        var faults = new List<FieldFault>();
        var (from, to, day) = (FormDays.TryParse(typed.From), FormDays.TryParse(typed.To), FormDays.TryParse(typed.Day));
        if (from is null) faults.Add(new FieldFault("tu-ngay", words.DayWrong));
        if ((to is null && !string.IsNullOrWhiteSpace(typed.To)) || to < from) faults.Add(new FieldFault("den-ngay", words.EndWrong));
        if (string.IsNullOrWhiteSpace(typed.Number) || typed.Number.Length > LoadFormEdition.LongestBasis) faults.Add(new FieldFault("so-van-ban", words.NumberWrong));
        if (day is null || day > year.Today) faults.Add(new FieldFault("ngay-van-ban", words.LetterDayWrong));
        return faults.Count > 0
            ? (null, faults)
            : (new FormOrder(from!.Value, to, string.Create(CultureInfo.InvariantCulture, $"Văn bản số {typed.Number.Trim()} ngày {day:dd/MM/yyyy}"), typed.IsOfficial), []);
    }

    private static async Task<IResult> Page(ReportingDesk desk, FormShelf shelf, ReportYear year, FormsTyped typed, int status, CancellationToken ct)
    {
        var loaded = await shelf.Loaded(year.Ledger, ct);
        var names = await desk.NamesOf([.. loaded.Select(one => one.Step.Actor.Person.Value)], ct);
        var all = await shelf.Of(year.Ledger, ct);
        var inForce = all.On(year.Today);
        return Pages.Page<FormsScreen>(
            desk.Context,
            new FormsPage(
                Address(year.Ledger, year.Year), ReportAddress.Of(year.Ledger, year.Year), year.Today,
                [.. all.All.OrderBy(form => form.Id, StringComparer.Ordinal).ThenBy(form => form.From).Select(form => Row(form, loaded.FirstOrDefault(one => (one.Loaded.FormId, one.Loaded.Edition) == (form.Id, form.Edition))))], typed),
            status);

        FormRowView Row(ReportForm form, ShelvedEdition? shelved) => new(
            form.Id, form.Edition, desk.Language is Language.English ? form.NameEn : form.NameVi, form.From, form.To, form.Source, form.Reconstructed, inForce.Contains(form),
            shelved is null ? null : $"{names.GetValueOrDefault(shelved.Step.Actor.Person.Value, "")}, {desk.NameOf(shelved.Step.Organisation)}", shelved?.Loaded.OccurredOn);
    }
}
