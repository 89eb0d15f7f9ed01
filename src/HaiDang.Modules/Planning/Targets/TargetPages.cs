using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Contributing;
using HaiDang.Modules.Planning.Targets.Screens;
using HaiDang.Modules.Planning.Targets.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Planning.Targets;

/// <summary>The board of targets and aims, and what is noted on them.</summary>
internal static class TargetPages
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var plan in PlanAddress.Routes)
        {
            routes.MapGet(plan + "/chi-tieu", Board).ForWithinReach(PlanningModule.Readers);
            routes.MapGet(plan + "/muc-tieu/{code}", Item).ForWithinReach(PlanningModule.Readers);
            routes.MapPost(plan + "/muc-tieu/{code}/ghi", Note).ForWithinReach(PlanningModule.Adopters);
            routes.MapGet(plan + "/muc-tieu/{code}/tep/{tep}", File).ForWithinReach(PlanningModule.Readers);
        }
    }

    private static async Task<IResult> Board(string tinh, int nam, PlanDesk desk, NoteBook notes, CountedTargets counted, CancellationToken ct)
    {
        if (await desk.Plan(tinh, nam, ct) is not { } plan) return Results.NotFound();
        var noted = await notes.Of(desk.Reader, plan, ct);
        var live = await counted.Of(desk.Reader, plan, noted, desk.Language, ct);
        return Pages.Page<TargetBoardScreen>(desk.Context, new TargetBoardPage(plan, TargetBoard.Of(plan, noted, live), PlanningAccess.MayAdopt(desk.Reader, plan)));
    }

    private static async Task<IResult> Item(string tinh, int nam, string code, PlanDesk desk, NoteBook notes, CountedTargets counted, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.Plan(tinh, nam, ct) is not { } plan) return Results.NotFound();
        var noted = await notes.Of(desk.Reader, plan, ct);
        return PageOf(desk, plan, code, noted, NewId.At(clock), await counted.Of(desk.Reader, plan, noted, desk.Language, ct)) is { } page
            ? Pages.Page<ItemNotesScreen>(desk.Context, page)
            : Results.NotFound();
    }

    private static async Task<IResult> Note(
        string tinh, int nam, string code, PlanDesk desk, NoteBook notes, EventLog log, Attachments attachments, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.Kept(tinh, nam, ct) is not { } plan
            || PageOf(desk, plan, code, await notes.Of(desk.Reader, plan, ct), NewId.At(clock)) is not { } page)
        {
            return Results.NotFound();
        }

        var words = TargetBoardWords.In(desk.Language);
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var form = new NoteForm(
            typed["loai"].ToString(), typed["gia-tri"].ToString(), typed["nam-goc"].ToString(), typed["nguon"].ToString(), typed["ngay"].ToString(), typed["muc"].ToString());
        var (noted, fault) = Understood(form, plan.Plan, code, words);
        if (noted is null) return Again(fault!);
        if (noted is AimNoted aim && await EvidenceIntake.Read(typed.Files, "minh-chung", ct) is [var sent, ..])
        {
            if (sent.Refusal is { } refused) return Again(new FieldFault("minh-chung", desk.Words.Refused(refused)));
            if (new NoteOnItem(code, aim).Decide(null, plan) is Decision.No { Refusal: var no }) return Again(new FieldFault(FieldOf(no, form), words.Say(no)));
            var kept = await attachments.Save(plan.Ledger, sent.MediaType!, sent.Content, ct);
            noted = aim with { Evidence = new Evidence(kept.Id, sent.Name, kept.Sha256, kept.Size) };
        }

        var outcome = await NoteOnItem.Handle(new NoteOnItem(code, noted), plan, desk.Reader, log, desk.Asked(typed), ct);
        return outcome is Outcome.Refused { Refusal: var refusal }
            ? Again(new FieldFault(FieldOf(refusal, form), words.Say(refusal)))
            : Pages.SeeOther(desk.Context, plan.NotesOn(code), words.NotedToast);

        IResult Again(FieldFault one) =>
            Pages.Page<ItemNotesScreen>(desk.Context, page with { Form = form, Faults = [one] }, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> File(string tinh, int nam, string code, PlanDesk desk, NoteBook notes, Attachments attachments, CancellationToken ct)
    {
        var file = desk.Context.Request.RouteValues["tep"] as string;
        if (await desk.Plan(tinh, nam, ct) is not { } plan || !PlanningAccess.MayReadNote(desk.Reader, plan.Ledger, plan.Body)) return Results.NotFound();
        if ((await notes.Of(desk.Reader, plan, ct)).Aims(code).FirstOrDefault(note => note.File is not null && note.File == file) is not { } kept) return Results.NotFound();
        return await attachments.Open(plan.Ledger, kept.File!, ct) is { } opened ? Results.File(opened.Content, opened.About.MediaType, kept.FileName) : Results.NotFound();
    }

    private static ItemNotesPage? PageOf(PlanDesk desk, PlanView plan, string code, PlanNotes notes, string key, ILookup<string, CountedFigure>? counted = null)
    {
        var target = plan.Targets.FirstOrDefault(one => one.Code == code);
        var duty = plan.Duty(code);
        if (target is null && duty is null) return null;
        var text = target?.Text ?? duty!.Text;
        return new ItemNotesPage(
            plan, code, text, target is null ? null : TargetBoard.Row(target, plan, notes, counted), duty,
            PlanningAccess.MayReadNote(desk.Reader, plan.Ledger, plan.Body) ? notes.Aims(code) : [.. notes.Aims(code).Select(note => note with { Note = "", File = null })],
            notes.Basis(code), LegalWords.In(text), PlanningAccess.MayAdopt(desk.Reader, plan) && plan.Withdrawn is null, key, new NoteForm("", "", "", "", FormDays.Written(plan.Today), ""), []);
    }

    private static (object? Noted, FieldFault? Fault) Understood(NoteForm form, PlanId plan, string code, TargetBoardWords words)
    {
        var value = decimal.TryParse(form.Value.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : (decimal?)null;
        var day = FormDays.TryParse(form.Day);
        switch (form.Sort)
        {
            case "goc":
                if (value is null) return (null, new FieldFault("goc-gia-tri", words.NumberNotUnderstood));
                return int.TryParse(form.Year.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                    ? (new TargetBaselineSet(plan, code, value.Value, year, form.Source), null)
                    : (null, new FieldFault("goc-nam", words.YearNotUnderstood));
            case "so":
                if (value is null) return (null, new FieldFault("so-gia-tri", words.NumberNotUnderstood));
                return day is { } asOf ? (new TargetFigureEntered(plan, code, value.Value, form.Source, asOf), null) : (null, new FieldFault("so-ngay", words.DayNotUnderstood));
            case "dinh-tinh":
                if (Words.Parse<AimState>(form.State) is not { } state) return (null, new FieldFault("dt-muc", words.StateMissing));
                return day is { } on ? (new AimNoted(plan, code, state, form.Source, null, on), null) : (null, new FieldFault("dt-ngay", words.DayNotUnderstood));
            case "can-cu":
                return form.Day.Trim().Length > 0 && day is null ? (null, new FieldFault("cc-ngay", words.DayNotUnderstood)) : (new LegalBasisSet(plan, code, form.Source, day), null);
            default:
                return (null, new FieldFault("main", words.NothingChosen));
        }
    }

    private static string FieldOf(Refusal refusal, NoteForm form)
    {
        var part = form.Sort switch { "goc" => "goc", "so" => "so", "dinh-tinh" => "dt", _ => "cc" };
        return refusal.Code switch
        {
            "planning.baseline-year" => "goc-nam",
            "planning.value-out-of-range" => "so-gia-tri",
            "planning.day-in-future" or "planning.day-before-plan" => part + "-ngay",
            _ => part + "-nguon",
        };
    }
}

/// <summary>Addresses of the board and of what is noted on an item.</summary>
internal static class TargetAddress
{
    internal static string Targets(this PlanView plan) => plan.Contents() + "/chi-tieu";

    internal static string NotesOn(this PlanView plan, string code) => $"{plan.Contents()}/muc-tieu/{code}";
}
