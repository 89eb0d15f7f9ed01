using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Forms.Texts;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Reporting.Checking;
using HaiDang.Modules.Reporting.Documents;
using HaiDang.Modules.Reporting.Drafting;
using HaiDang.Modules.Reporting.Letters;
using HaiDang.Modules.Reporting.Numbers;
using HaiDang.Modules.Reporting.ReportForms;
using HaiDang.Modules.Reporting.Requesting;
using HaiDang.Modules.Reporting.Screens;
using HaiDang.Modules.Reporting.Templates;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Reporting;

/// <summary>One report: typed, handed in, judged, signed, sent, printed, and held against what came later.</summary>
internal static class SheetPages
{
    private const string Route = "/{tinh}/{nam:int}/bao-cao/{ky}/{don-vi}";
    private const string ShownField = "goc";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Route, Show).ForWithinReach(PlanningModule.Readers);
        routes.MapPost(Route + "/luu", Save).ForWithinReach(PlanningModule.Reporters);
        routes.MapGet(Route + "/ban-loi", Wordings).ForWithinReach(PlanningModule.Reporters);
        routes.MapPost(Route + "/khoi-phuc", BringBack).ForWithinReach(PlanningModule.Reporters);
        routes.MapPost(Route + "/nop", Submit).ForWithinReach(PlanningModule.Reporters);
        routes.MapPost(Route + "/buoc", Step).ForWithinReach(Role.StandingOffice, Role.CommitteeHead, Role.LocalOfficer);
        routes.MapGet(Route + "/van-ban/{dang}", Print).ForWithinReach(PlanningModule.Readers);
        routes.MapGet(Route + "/thay-doi", Since).ForWithinReach(PlanningModule.Readers);
    }

    private static string Body(ReportingDesk desk) => desk.Context.Request.RouteValues["don-vi"] as string ?? "";

    private static async Task<IResult> Show(string tinh, int nam, string ky, ReportingDesk desk, SheetPainter painter, CancellationToken ct) =>
        await desk.Sheet(tinh, nam, ky, Body(desk), ct) is { } sheet ? Pages.Page<SheetScreen>(desk.Context, painter.Paint(desk, sheet, Edition(desk)))
        // Lists and letters of the day still lead here after a request was recalled: its own page says so.
        : await desk.Year(tinh, nam, ct) is { } year && year.Requests.FirstOrDefault(one => one.Recalled is not null && one.Period.Key == ky) is { } recalled ? Results.Redirect(RequestPages.Of(year.Ledger, nam, recalled.Asked.Number))
        : Results.NotFound();

    private static async Task<IResult> Save(string tinh, int nam, string ky, ReportingDesk desk, ReportDrafts drafts, SheetPainter painter, CancellationToken ct)
    {
        if (await desk.Sheet(tinh, nam, ky, Body(desk), ct) is not { } sheet || !ReportingAccess.MayWrite(desk.Reader, sheet.Setting, sheet.Body.Id)) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        if (sheet.Report is { IsOpen: false }) return await Refused(desk, painter, sheet, ReportingRefusals.AlreadySubmitted);
        if (Fields(typed) is not { } fields) return await Refused(desk, painter, sheet, ReportingRefusals.TooLong);
        var (draft, clashes) = await drafts.Save(sheet.Key, Shown(typed), fields, desk.Reader.User.Person.Value, ct);
        if (Pages.AsksForFragment(desk.Context))
        {
            var shown = Shown(typed);
            foreach (var (field, text) in fields.Where(one => clashes.All(clash => clash.Field != one.Key))) shown[field] = text;
            return Pages.Fragment<SheetSavedPart>(desk.Context, new SheetSavedModel(draft.SavedAt, SheetPainter.Json(shown), clashes.Count));
        }

        if (clashes.Count == 0) return Pages.SeeOther(desk.Context, sheet.Address, desk.Words.SavedToast);
        var again = (await desk.Sheet(tinh, nam, ky, Body(desk), ct))!;
        return Pages.Page<SheetScreen>(desk.Context, painter.Paint(desk, again, null) with { Clashes = SheetPainter.Views(again, clashes) }, StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> Wordings(string tinh, int nam, string ky, ReportingDesk desk, PartVersions versions, CancellationToken ct)
    {
        if (await desk.Sheet(tinh, nam, ky, Body(desk), ct) is not { } sheet || !ReportingAccess.MayWrite(desk.Reader, sheet.Setting, sheet.Body.Id)) return Results.NotFound();
        var kept = await versions.Of(sheet.Key, ct);
        var names = await desk.NamesOf([.. kept.Select(one => one.SavedBy)], ct);
        return Pages.Page<WordingsScreen>(desk.Context, new WordingsPage(
            sheet.Period, desk.NameOf(sheet.Body.Id), sheet.Address, sheet.Report is null or { IsOpen: true },
            [.. sheet.Paper.Parts.Select(part => (part.Heading, (IReadOnlyList<WordingView>)[.. kept.Where(one => one.Part == part.Key).Select(one => new WordingView(
                $"{one.Part}|{one.Version}", one.Text, one.SavedAt, names.GetValueOrDefault(one.SavedBy, ""), one.Text == part.Text))])).Where(part => part.Item2.Count > 0)]));
    }

    private static async Task<IResult> BringBack(string tinh, int nam, string ky, ReportingDesk desk, ReportDrafts drafts, PartVersions versions, SheetPainter painter, CancellationToken ct)
    {
        if (await desk.Sheet(tinh, nam, ky, Body(desk), ct) is not { } sheet || !ReportingAccess.MayWrite(desk.Reader, sheet.Setting, sheet.Body.Id)) return Results.NotFound();
        if (sheet.Report is { IsOpen: false }) return await Refused(desk, painter, sheet, ReportingRefusals.AlreadySubmitted);
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        if ((await versions.Of(sheet.Key, ct)).FirstOrDefault(one => $"{one.Part}|{one.Version}" == typed["ban"]) is not { } chosen) return await Refused(desk, painter, sheet, ReportingRefusals.NothingChosen);
        var field = ReportDraft.PartMark + chosen.Part;
        await drafts.Save(
            sheet.Key, new Dictionary<string, string>(StringComparer.Ordinal) { [field] = sheet.Draft.Of(field) ?? "" }, new Dictionary<string, string>(StringComparer.Ordinal) { [field] = chosen.Text },
            desk.Reader.User.Person.Value, ct);
        return Pages.SeeOther(desk.Context, sheet.Address, desk.Words.SavedToast);
    }

    private static async Task<IResult> Submit(string tinh, int nam, string ky, ReportingDesk desk, ReportDrafts drafts, EventLog log, SheetPainter painter, Attachments attachments, CancellationToken ct)
    {
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        if (await desk.Sheet(tinh, nam, ky, Body(desk), ct) is not { } there || !ReportingAccess.MayWrite(desk.Reader, there.Setting, there.Body.Id)) return Results.NotFound();
        if (there.Report is { IsOpen: false }) return await Refused(desk, painter, there, ReportingRefusals.AlreadySubmitted);
        if (Fields(typed) is not { } fields) return await Refused(desk, painter, there, ReportingRefusals.TooLong);
        var (_, clashes) = await drafts.Save(there.Key, Shown(typed), fields, desk.Reader.User.Person.Value, ct);
        var sheet = (await desk.Sheet(tinh, nam, ky, Body(desk), ct))!;
        var letter = await BodyLetter.Read(typed, ct);
        if (clashes.Count > 0) return Pages.Page<SheetScreen>(desk.Context, painter.Paint(desk, sheet, null) with { Clashes = SheetPainter.Views(sheet, clashes), Letter = letter.Number, LetterDay = letter.Day }, StatusCodes.Status409Conflict);
        var faults = Faults(desk, sheet);
        if (letter.Scans.Refusal is { } unfit) faults.Add(new FieldFault(BodyLetter.ScanField, FormWords.In(desk.Language).Refused(unfit)));
        if (faults.Count > 0) return Again();
        var command = new SubmitReport(
            sheet.Body.Id, ky, nam, sheet.Paper, sheet.Typed,
            sheet.Forms.SelectMany(form => form.Counted).Select(row => (row.Code, Text: sheet.Draft.Of(ReportDraft.ExplanationMark + row.Code))).Where(one => one.Text is not null)
                .ToDictionary(one => one.Code, one => one.Text!, StringComparer.Ordinal),
            typed["khong-phat-sinh"] == "co", ReportingAccess.IsOnBehalf(desk.Reader, sheet.Setting, sheet.Body.Id), letter.Number, sheet.Setting.Today, sheet.LastDay)
        {
            LetterDay = FormDays.TryParse(letter.Day),
            EndsOnDue = sheet.Period.EndsOnDue,
        };
        if (command.Decide(sheet.Report) is Decision.Events && command.IsOnBehalf && await letter.Scans.Keep(sheet.Setting.Ledger, attachments, ct) is [var scan, ..]) command = command with { LetterScan = scan };
        var outcome = await log.Decide<Report>(desk.Reader, Report.Stream(sheet.Setting.Ledger, sheet.Body.Id, ky, nam), Report.Fold, command.Decide, desk.Asked(typed), ct);
        if (outcome is Outcome.Refused { Refusal: var refusal })
        {
            faults.Add(new FieldFault(refusal == ReportingRefusals.LetterMissing ? BodyLetter.NumberField : refusal == ReportingRefusals.LetterDayImpossible ? BodyLetter.DayField : "nop", desk.Words.Refused(refusal)));
            return Again();
        }

        await drafts.Drop(sheet.Key, ct);
        return Pages.SeeOther(desk.Context, sheet.Address, desk.Words.SubmittedToast(sheet.Setting.Today > sheet.LastDay));

        IResult Again() => Pages.Page<SheetScreen>(desk.Context, painter.Paint(desk, sheet, null) with { Faults = faults, Letter = letter.Number, LetterDay = letter.Day }, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Step(string tinh, int nam, string ky, ReportingDesk desk, EventLog log, SheetPainter painter, DocumentBook book, TemplateShelf shelf, CancellationToken ct)
    {
        if (await desk.Sheet(tinh, nam, ky, Body(desk), ct) is not { } sheet) return Results.NotFound();
        var (judges, signs) = (ReportingAccess.MayJudge(desk.Reader, sheet.Setting, sheet.Body.Id), ReportingAccess.MaySign(desk.Reader, sheet.Setting, sheet.Body.Id));
        if (!judges && !signs) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var today = sheet.Setting.Today;
        var reason = typed["ly-do"].ToString();
        var state = sheet.Report?.State ?? ReportState.Draft;

        // The centre judges what was sent to it; the head and the office what wasn't signed yet.
        var judged = judges && (!sheet.IsCommittee || state is ReportState.Sent);
        ReportStep? step = typed["do"].ToString() switch
        {
            "return" when judged || (signs && state is ReportState.Submitted) => new ReportStep.Return(reason, today),
            "accept" when judged => new ReportStep.Accept(today),
            "sign" when signs => await Signing(desk, sheet, typed, await Number(desk, sheet, book, typed, ct), shelf, ct),
            "send" when signs => new ReportStep.Send([.. typed["gui"].OfType<string>()], today),
            "reopen" when (signs || judges) && (signs || !sheet.IsCommittee) => new ReportStep.Reopen(reason, today),
            _ => null,
        };
        if (step is null) return await Refused(desk, painter, sheet, ReportingRefusals.NotNow);
        var outcome = await log.Decide<Report>(desk.Reader, Report.Stream(sheet.Setting.Ledger, sheet.Body.Id, ky, nam), Report.Fold, step.Decide, desk.Asked(typed), ct);
        return outcome is Outcome.Refused { Refusal: var refusal } ? await Refused(desk, painter, sheet, refusal, typed) : Pages.SeeOther(desk.Context, sheet.Address, desk.Words.StepToast);
    }

    // A number that was left empty is taken from the committee's register, once for each edition, and only for a signature that can be recorded.
    private static async Task<string> Number(ReportingDesk desk, ReportSheet sheet, DocumentBook book, IFormCollection typed, CancellationToken ct)
    {
        var (number, signer, today) = (typed["so"].ToString().Trim(), typed["nguoi-ky"].ToString().Trim(), sheet.Setting.Today);
        if (number.Length > 0 || sheet.Report?.Last?.Submitted is not { } last || FormDays.TryParse(typed["ngay-ky"].ToString()) is not { } day) return number;
        if (new ReportStep.Sign(last.Paper.Symbol, signer, day, "", today).Decide(sheet.Report) is not Decision.Events) return number;
        var about = string.Create(CultureInfo.InvariantCulture, $"{sheet.Body.Id}:{sheet.Period.Key}:{sheet.Setting.Year}:{last.Edition}");
        var take = new TakeNumber(sheet.Body.Id, DocumentKinds.Report, day, last.Paper.Symbol, last.Paper.Title, signer, string.Join("; ", last.Paper.Addressees), 0, null, about, null, today);
        return await book.NumberOf(desk.Reader, sheet.Setting.Ledger, take, ct) ?? number;
    }

    private static async Task<ReportStep.Sign> Signing(ReportingDesk desk, ReportSheet sheet, IFormCollection typed, string number, TemplateShelf shelf, CancellationToken ct)
    {
        var today = sheet.Setting.Today;
        var signer = typed["nguoi-ky"].ToString().Trim();
        var day = FormDays.TryParse(typed["ngay-ky"].ToString()) ?? today.AddDays(1);
        var check = CheckAddress.New(desk.Context);
        var template = await shelf.InForce(sheet.Setting.Ledger, sheet.Body.Id, DocumentKinds.Report, today, ct);
        var own = await shelf.Open(sheet.Setting.Ledger, template, ct);
        var basis = typed["uy-quyen"].ToString().Trim();
        var hash = sheet.Report?.Last is { } last
            ? Convert.ToHexStringLower(SHA256.HashData(ReportDocument.Write(last.Submitted.Paper, new Issue(number, day, day) { Signer = Kernel.Language.Vietnamese.Normalise(signer), IsEmpowered = basis.Length > 0, Check = check }, own)))
            : "";
        return new ReportStep.Sign(number, signer, day, hash, today) { Check = check, Template = template, Basis = basis };
    }

    private static async Task<IResult> Print(string tinh, int nam, string ky, string dang, ReportingDesk desk, SheetPainter painter, TemplateShelf shelf, CancellationToken ct)
    {
        if (!ReportFiles.Formats.Contains(dang, StringComparer.Ordinal) || await desk.Sheet(tinh, nam, ky, Body(desk), ct) is not { } sheet) return Results.NotFound();
        var (paper, issue) = sheet.Issued(Edition(desk));
        var template = issue.Number is null ? await shelf.InForce(sheet.Setting.Ledger, sheet.Body.Id, DocumentKinds.Report, sheet.Setting.Today, ct) : issue.Template;
        if (await ReportFiles.Print(paper, issue, dang, await shelf.Open(sheet.Setting.Ledger, template, ct), sheet.Origin, ct) is not { } file) return Refusals.Answer(desk.Context, new Refusal("reporting.no-pdf"), desk.Words.NoPdf);
        return Results.File(file.Content, file.MediaType, string.Create(CultureInfo.InvariantCulture, $"bao-cao-{sheet.Body.Id.Value.Replace('.', '-')}-{ky}-{nam}.{file.Extension}"));
    }

    private static async Task<IResult> Since(string tinh, int nam, string ky, ReportingDesk desk, ReportChanges changes, CancellationToken ct)
    {
        if (await desk.Sheet(tinh, nam, ky, Body(desk), ct) is not { } sheet) return Results.NotFound();
        var edition = Edition(desk) is { } asked ? sheet.Report?.Editions.FirstOrDefault(one => one.Submitted.Edition == asked) : sheet.Report?.Last;
        if (edition is null) return Results.NotFound();
        return Pages.Page<SinceScreen>(desk.Context, new SincePage(
            sheet.Setting.Ledger, nam, sheet.Period, desk.NameOf(sheet.Body.Id), sheet.Address, edition.Submitted.Edition, edition.At,
            await changes.Since(sheet.Setting.Ledger, sheet.Body.Id, sheet.IsCommittee, edition.Submitted.Paper, desk.NameOf, ct)));
    }

    private static List<FieldFault> Faults(ReportingDesk desk, ReportSheet sheet)
    {
        List<FieldFault> faults = [.. sheet.Unread.Select(one => new FieldFault(ReportDraft.CellMark + one.Key, desk.Words.NoNumber(one.Typed)))];
        faults.AddRange(sheet.Outliers.Where(one => sheet.Draft.Of(ReportDraft.ExplanationMark + one.Row.Code) is null)
            .Select(one => new FieldFault(ReportDraft.ExplanationMark + one.Row.Code, desk.Words.ExplainRow(one.Row.Code, NumberText.Say(one.Now, one.Row.Decimals), NumberText.Say(one.Before, one.Row.Decimals)))));

        // What the registers say disagrees only by a fault of theirs; what was typed can be mended here.
        faults.AddRange(sheet.Crosswise.Where(one => one.Row.Sort is RowSort.Manual).Select(one => new FieldFault(ReportDraft.CellMark + CellKey.Of(one.Row.Code, one.Form.Columns[0].Key), desk.Words.DoesNotAdd(one.Row.Code))));
        return faults;
    }

    /// <param name="typed">Fields of a step, which come back as they were typed; null for none.</param>
    private static Task<IResult> Refused(ReportingDesk desk, SheetPainter painter, ReportSheet sheet, Refusal refusal, IFormCollection? typed = null)
    {
        var page = painter.Paint(desk, sheet, null) with { Faults = [new FieldFault("nop", desk.Words.Refused(refusal))] };
        if (typed is not null) page = page with { Step = new(typed["so"].ToString(), typed["ngay-ky"].ToString(), typed["nguoi-ky"].ToString(), typed["uy-quyen"].ToString(), typed["ly-do"].ToString()) };
        return Task.FromResult(Pages.Page<SheetScreen>(desk.Context, page, Refusals.Status(refusal.Kind)));
    }

    private static Dictionary<string, string>? Fields(IFormCollection typed)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in typed)
        {
            if (!ReportDraft.IsField(name)) continue;
            var text = Kernel.Language.Vietnamese.Normalise(value.ToString().ReplaceLineEndings("\n").Trim());
            if (text.Length > (name.StartsWith(ReportDraft.PartMark, StringComparison.Ordinal) ? ReportDraft.LongestPart : ReportDraft.LongestExplanation)) return null;
            fields[name] = text;
        }

        return fields;
    }

    private static Dictionary<string, string> Shown(IFormCollection typed)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(typed[ShownField].ToString() is { Length: > 0 } json ? json : "{}") ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static int? Edition(ReportingDesk desk) => int.TryParse(desk.Context.Request.Query["ban"], NumberStyles.None, CultureInfo.InvariantCulture, out var edition) ? edition : null;
}
