using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Reporting.Documents;
using HaiDang.Modules.Reporting.Numbers.Texts;
using HaiDang.Modules.Reporting.Screens;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Reporting.Numbers;

/// <summary>A body's register of documents: numbers taken, documents received, numbers given up; printed as the decree has it.</summary>
internal static class NumberPages
{
    private const string Route = "/{tinh}/{nam:int}/so-dang-ky/{don-vi}";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Route, Show).ForWithinReach(PlanningModule.Readers);
        routes.MapPost(Route + "/so", Take).ForWithinReach(PlanningModule.Reporters);
        routes.MapPost(Route + "/den", Receive).ForWithinReach(PlanningModule.Reporters);
        routes.MapPost(Route + "/huy", Void).ForWithinReach(PlanningModule.Reporters);
        routes.MapGet(Route + "/{so}/{dang}", Print).ForWithinReach(PlanningModule.Readers);
    }

    internal static string Address(LedgerId ledger, int year, OrganisationId body) => string.Create(CultureInfo.InvariantCulture, $"/{ledger}/{year}/so-dang-ky/{body}");

    private static async Task<IResult> Show(string tinh, int nam, ReportingDesk desk, DocumentBook book, TimeProvider clock, CancellationToken ct) =>
        await Setting(desk, tinh, nam, ct) is { } setting ? Pages.Page<NumberScreen>(desk.Context, await PageOf(desk, book, setting, clock, [], null, ct)) : Results.NotFound();

    private static async Task<IResult> Take(string tinh, int nam, ReportingDesk desk, DocumentBook book, TimeProvider clock, CancellationToken ct)
    {
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        return await Do(tinh, nam, desk, book, clock, typed, "lay-", async (setting, words) =>
        {
            var kind = typed["lay-loai"].ToString();
            var given = typed["lay-so"].ToString().Trim();
            if (FormDays.TryParse(typed["lay-ngay"].ToString()) is not { } day || day.Year != setting.Year) return (NumberRefusals.DayImpossible, "");
            var command = new TakeNumber(
                setting.Body, kind, day, typed["lay-ky-hieu"].ToString() is { Length: > 0 } symbol ? symbol : setting.IsCommittee ? DocumentKinds.SymbolOf(kind) : "", typed["lay-trich-yeu"].ToString(), typed["lay-nguoi-ky"].ToString(),
                typed["lay-noi-nhan"].ToString(), int.TryParse(typed["lay-so-ban"], NumberStyles.None, CultureInfo.InvariantCulture, out var copies) ? copies : 0,
                given.Length == 0 ? null : int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0, null, Holder(typed, "lay-"), setting.Today);
            return await book.Take(desk.Reader, setting.Ledger, command, desk.Asked(typed), ct) switch
            {
                Outcome.Refused { Refusal: var refusal } => (refusal, ""),
                Outcome.Done { Events: [.., DocumentNumbered taken] } => (null, words.Taken(DocumentBookRows.NumberText(taken.Number, taken.Symbol))),
                _ => ((Refusal?)null, words.Kept),
            };
        }, ct);
    }

    private static async Task<IResult> Receive(string tinh, int nam, ReportingDesk desk, DocumentBook book, TimeProvider clock, CancellationToken ct)
    {
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        return await Do(tinh, nam, desk, book, clock, typed, "den-", async (setting, words) =>
        {
            if (FormDays.TryParse(typed["den-ngay"].ToString()) is not { } day || day.Year != setting.Year) return (NumberRefusals.DayImpossible, "");
            var written = typed["den-ngay-van-ban"].ToString().Trim();
            var writtenOn = FormDays.TryParse(written);
            if (written.Length > 0 && writtenOn is null) return (NumberRefusals.DayImpossible, "");
            var command = new ReceiveDocument(
                setting.Body, typed["den-tac-gia"].ToString(), typed["den-so"].ToString(), writtenOn, typed["den-trich-yeu"].ToString(), typed["den-don-vi"].ToString(), Holder(typed, "den-"), day, setting.Today);
            return await book.Receive(desk.Reader, setting.Ledger, command, desk.Asked(typed), ct) switch
            {
                Outcome.Refused { Refusal: var refusal } => (refusal, ""),
                Outcome.Done { Events: [.., DocumentArrived arrived] } => (null, words.Arrived(arrived.Number)),
                _ => ((Refusal?)null, words.Kept),
            };
        }, ct);
    }

    private static async Task<IResult> Void(string tinh, int nam, ReportingDesk desk, DocumentBook book, TimeProvider clock, CancellationToken ct)
    {
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        return await Do(tinh, nam, desk, book, clock, typed, "huy-", async (setting, words) =>
        {
            if (typed["huy-van-ban"].ToString().Split('|') is not [var series, var written] || !int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return (NumberRefusals.UnknownNumber, "");
            return await book.Void(desk.Reader, setting.Ledger, setting.Body, series, setting.Year, new VoidNumber(number, typed["huy-ly-do"].ToString(), setting.Today), desk.Asked(typed), ct) is Outcome.Refused { Refusal: var refusal }
                ? (refusal, "")
                : ((Refusal?)null, words.Voided);
        }, ct);
    }

    private static async Task<IResult> Print(string tinh, int nam, string so, string dang, ReportingDesk desk, DocumentBook book, Frame frame, CancellationToken ct)
    {
        if (so is not ("di" or "den") || !(DocumentFiles.Has(dang) || dang == "xlsx") || await Setting(desk, tinh, nam, ct) is not { } setting) return Results.NotFound();
        var isReceived = so == "den";
        List<RegisteredDocument> documents = [.. (await book.Of(desk.Reader, setting.Ledger, setting.Body, nam, ct)).Where(one => one.Series == DocumentSeries.Incoming == isReceived)];
        var name = string.Create(CultureInfo.InvariantCulture, $"so-van-ban-{so}-{nam}");
        if (dang == "xlsx") return Results.File(await BookPrint.Sheet(documents, isReceived, frame.Synthetic, ct), ReportSheets.MediaType, name + ".xlsx");
        var paper = BookPrint.Of("", desk.NameOf(setting.Body).ToUpperInvariant(), nam, documents, isReceived, frame.Synthetic);
        return await DocumentFiles.Print(OfficialDocument.Write(paper, new Issue(null, null, new DateOnly(nam, 12, 31))), dang, ct) is { } file
            ? Results.File(file.Content, file.MediaType, $"{name}.{file.Extension}")
            : Refusals.Answer(desk.Context, new Refusal("reporting.no-pdf"), desk.Words.NoPdf);
    }

    private static async Task<IResult> Do(
        string tinh, int nam, ReportingDesk desk, DocumentBook book, TimeProvider clock, IFormCollection typed, string form, Func<NumberSetting, NumberWords, Task<(Refusal? No, string Toast)>> work, CancellationToken ct)
    {
        if (await Setting(desk, tinh, nam, ct) is not { MayWrite: true } setting) return Results.NotFound();
        var words = NumberWords.In(desk.Language);
        var (no, toast) = await work(setting, words);
        return no is null
            ? Pages.SeeOther(desk.Context, Address(setting.Ledger, nam, setting.Body), toast)
            : Pages.Page<NumberScreen>(desk.Context, await PageOf(desk, book, setting, clock, [new FieldFault(form + NumberWords.FieldOf(no), words.Refused(no))], typed, ct), StatusCodes.Status422UnprocessableEntity);
    }

    private static string? Holder(IFormCollection typed, string form) => typed[form + "mat"] == "1" ? typed[form + "nguoi-giu"].ToString() : null;

    private static async Task<NumberSetting?> Setting(ReportingDesk desk, string province, int year, CancellationToken ct)
    {
        if (OrganisationId.TryParse(desk.Context.Request.RouteValues["don-vi"] as string ?? "") is not { } body || await desk.Year(province, year, ct) is not { } setting
            || !ReportingAccess.MayRead(desk.Reader, setting.Ledger, body) || !desk.Knows(body)) return null;
        return new NumberSetting(setting.Ledger, year, body, body == setting.Committee, ReportingAccess.MayNumber(desk.Reader, setting, body), setting.Today);
    }

    private static async Task<NumberPage> PageOf(ReportingDesk desk, DocumentBook book, NumberSetting setting, TimeProvider clock, IReadOnlyList<FieldFault> faults, IFormCollection? typed, CancellationToken ct) => new(
        setting, desk.NameOf(setting.Body), Address(setting.Ledger, setting.Year, setting.Body), await book.Of(desk.Reader, setting.Ledger, setting.Body, setting.Year, ct),
        DocumentKinds.All, NewId.At(clock), typed?.ToDictionary(one => one.Key, one => one.Value.ToString(), StringComparer.Ordinal) ?? [], faults);
}

/// <summary>A body's register of a calendar year.</summary>
/// <param name="Today">Today by the clock of the ledger.</param>
public sealed record NumberSetting(LedgerId Ledger, int Year, OrganisationId Body, bool IsCommittee, bool MayWrite, DateOnly Today);
