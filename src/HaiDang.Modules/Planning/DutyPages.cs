using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Amending;
using HaiDang.Modules.Planning.Contributing;
using HaiDang.Modules.Planning.Screens;
using HaiDang.Modules.Planning.Urging;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Planning;

/// <summary>The page of one duty, and what is recorded from it.</summary>
internal static class DutyPages
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var duty in PlanAddress.Routes.Select(plan => plan + "/nhiem-vu/{code}"))
        {
            routes.MapGet(duty, Show).ForWithinReach(PlanningModule.Readers);
            routes.MapPost(duty + "/ket-qua", Report).ForWithinReach(PlanningModule.Reporters);
            routes.MapPost(duty + "/rut-lai", TakeBack).ForWithinReach(PlanningModule.Reporters);
            routes.MapGet(duty + "/minh-chung/{file}", Evidence).ForWithinReach(PlanningModule.Readers);
        }
    }

    private static async Task<IResult> Show(string tinh, int nam, string code, PlanDesk desk, PlanHistory history, TimeProvider clock, CancellationToken ct) =>
        await desk.Plan(tinh, nam, ct) is { } plan && plan.Duty(code) is { } duty
            ? Pages.Page<DutyScreen>(desk.Context, await PageOf(desk, plan, duty, history, new ReportForm([], NewId.At(clock), Day: FormDays.Written(plan.Today)), [], ct))
            : Results.NotFound();

    private static async Task<IResult> Report(
        string tinh, int nam, string code, PlanDesk desk, PlanHistory history, EventLog log, EvidenceIntake intake, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.Plan(tinh, nam, ct) is not { } plan || plan.Duty(code) is not { } duty) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var (organisation, seen) = Chosen(typed["co-quan"]);
        var form = new ReportForm(
            [], NewId.At(clock), organisation.Value, typed["muc"].ToString(), typed["noi-dung"].ToString().ReplaceLineEndings("\n"), typed["ngay"].ToString(),
            typed["so-cong-van"].ToString(), typed["ngay-cong-van"].ToString()) { Proofs = ProofForm.From(typed) };
        var own = PlanningAccess.MayReport(desk.Reader, plan.Ledger, organisation);
        if (organisation.Value.Length > 0 && (duty.Share(organisation) is null || !(own || PlanningAccess.MayEnterFor(desk.Reader, plan.Ledger)))) return Results.NotFound();

        var (faults, command) = Understood(desk, plan, duty, form, own);
        var files = await EvidenceIntake.Read(typed.Files, "minh-chung", ct);
        if (files.Any(file => file.IsSecret)) form = form with { Proofs = form.Proofs with { AsksForSecret = true } };
        faults.AddRange(files.Select(file => file.Refusal).OfType<Refusal>().Select(refusal => new FieldFault("minh-chung", desk.Words.Refused(refusal))));
        if (files.Count > ReportProgress.MostFiles) faults.Add(new FieldFault("minh-chung", desk.Words.Refused(FormRefusals.TooManyFiles)));

        // What a file will be called is nothing a rule looks at: it is asked before anything is kept.
        var planned = command is null ? null : command with { Evidence = [.. files.Select(file => new Evidence("", file.Name, "", file.Content.Length))] };
        if (planned?.Decide(null, plan.Year, plan.Today, !own) is Decision.No { Refusal: var no }) faults.Add(new FieldFault(FieldOf(no), desk.Words.Refused(no)));
        if (faults.Count > 0 || command is null) return Again(StatusCodes.Status422UnprocessableEntity, await PageOf(desk, plan, duty, history, form, faults, ct));

        var outcome = await intake.Keep(
            plan.Ledger, files, evidence => ReportProgress.Handle(command with { Evidence = evidence }, plan, desk.Reader, log, desk.Asked(typed, seen), ct), ct);
        return outcome switch
        {
            Outcome.Refused { Refusal.Kind: RefusalKind.Unknown } => Results.NotFound(),
            Outcome.Refused { Refusal: var refusal } => Again(
                StatusCodes.Status422UnprocessableEntity,
                await PageOf(desk, plan, duty, history, form, [new FieldFault(FieldOf(refusal), desk.Words.Refused(refusal))], ct)),
            Outcome.Changed changed when await desk.Plan(tinh, nam, ct) is { } now && now.Duty(code) is { } changedDuty => Again(
                StatusCodes.Status409Conflict, await PageOf(desk, now, changedDuty, history, form with { Changes = changed.Since }, [], ct)),
            _ => Pages.SeeOther(desk.Context, plan.Of(duty), desk.Words.SavedToast(duty.Code)),
        };

        IResult Again(int status, DutyPage page) => Pages.Page<DutyScreen>(desk.Context, page, status);
    }

    private static async Task<IResult> TakeBack(
        string tinh, int nam, string code, PlanDesk desk, PlanHistory history, EventLog log, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.Plan(tinh, nam, ct) is not { } plan || plan.Duty(code) is not { } duty) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var (organisation, version) = Chosen(typed["co-quan"]);
        var outcome = await RetractProgress.Handle(
            new RetractProgress(plan.Plan, duty.Code, organisation, version ?? 0, typed["ly-do"].ToString()), plan.Ledger, desk.Reader, log, null, ct);
        return outcome switch
        {
            Outcome.Refused { Refusal.Kind: RefusalKind.Unknown } => Results.NotFound(),
            Outcome.Refused { Refusal: var refusal } => Pages.Page<DutyScreen>(
                desk.Context,
                await PageOf(
                    desk, plan, duty, history, new ReportForm([], NewId.At(clock), Day: FormDays.Written(plan.Today)),
                    [new FieldFault("lich-su", desk.Words.Refused(refusal))], ct),
                StatusCodes.Status422UnprocessableEntity),
            _ => Pages.SeeOther(desk.Context, plan.Of(duty), desk.Words.RetractedToast),
        };
    }

    private static async Task<IResult> Evidence(
        string tinh, int nam, string code, string file, PlanDesk desk, PlanHistory history, Attachments attachments, CancellationToken ct)
    {
        if (await desk.Plan(tinh, nam, ct) is not { } plan || plan.Duty(code) is not { } duty) return Results.NotFound();
        var entry = (await history.OfDuty(desk.Reader, plan, duty, ct)).Entries.FirstOrDefault(one => one.Report.Evidence.Any(kept => kept.Attachment == file));
        if (entry is null || !PlanningAccess.MayReadNote(desk.Reader, plan.Ledger, entry.Organisation)) return Results.NotFound();
        if (await attachments.Open(plan.Ledger, file, ct) is not { } opened) return Results.NotFound();
        return Results.File(opened.Content, opened.About.MediaType, entry.Report.Evidence.First(kept => kept.Attachment == file).FileName);
    }

    private static async Task<DutyPage> PageOf(
        PlanDesk desk, PlanView plan, DutyView duty, PlanHistory history, ReportForm form, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        var whole = await history.OfDuty(desk.Reader, plan, duty, ct);
        var (entries, versions) = whole;
        var followUps = await desk.Context.RequestServices.GetRequiredService<FollowUpBook>().Of(desk.Reader, plan, ct);
        FormBody[] bodies =
        [
            .. from share in duty.Shares
               let own = PlanningAccess.MayReport(desk.Reader, plan.Ledger, share.Organisation)
               where own || PlanningAccess.MayEnterFor(desk.Reader, plan.Ledger)
               select new FormBody(share.Organisation, share.Name, versions.GetValueOrDefault(share.Organisation), !own),
        ];
        return new DutyPage(
            plan, duty with
            {
                Shares = [.. duty.Shares.Select(share => Readable(share.Organisation) ? share : Hidden(share))],
                Former = [.. duty.Former.Select(share => Readable(share.Organisation) ? share : Hidden(share))],
            },
            [.. entries.Select(entry => Readable(entry.Organisation) ? entry : entry with { Report = entry.Report with { Note = "", Evidence = [], Proofs = [], PaperKeptAt = null }, RetractedReason = entry.RetractedReason is null ? null : "…" })],
            bodies.Length > 0 && plan.Withdrawn is null ? form with { Bodies = bodies } : null,
            PlanningAccess.MayAdopt(desk.Reader, plan) && plan.Withdrawn is null,
            entries.Where(entry => entry.RetractedReason is null && !Spoken(entry) && (PlanningAccess.MayReport(desk.Reader, plan.Ledger, entry.Organisation)
                    || (entry.Report.Letter is not null && PlanningAccess.MayEnterFor(desk.Reader, plan.Ledger))))
                .Select(entry => (entry.Organisation, entry.Version)).ToHashSet(),
            faults)
        {
            FollowUp = DutyFollowUp.Of(desk.Reader, plan, duty, whole.Steps, followUps),
            Changes = [.. DutyChange.Of(await history.OfPlan(plan, ct)).Where(change => change.Code == duty.Code).Reverse()],
        };

        // What the office or the body has said its word on stays: the kernel would refuse to take it back.
        bool Spoken(ShareEntry entry) =>
            duty.Share(entry.Organisation)?.Report is { } report && report.Version == entry.Version && (report.Verdict is not Verdict.Waiting || report.Word is not EntryWord.None);

        static Share Hidden(Share share) => share with
        {
            Report = share.Report is { } report ? report with { Note = "", Missing = report.Missing is null ? null : "", WordReason = report.WordReason is null ? null : "…", PaperKeptAt = null } : null,
            Arranged = share.Arranged is { } arranged ? arranged with { Part = null, Reason = "" } : null,
        };

        bool Readable(OrganisationId organisation) => PlanningAccess.MayReadNote(desk.Reader, plan.Ledger, organisation);
    }

    private static (List<FieldFault> Faults, ReportProgress? Command) Understood(PlanDesk desk, PlanView plan, DutyView duty, ReportForm form, bool own)
    {
        var faults = new List<FieldFault>();
        if (form.Organisation.Length == 0) faults.Add(new FieldFault("co-quan", desk.Words.BodyMissing));
        var progress = Words.Parse<Progress>(form.Progress);
        if (progress is null) faults.Add(new FieldFault("muc", desk.Words.ProgressMissing));
        var day = FormDays.TryParse(form.Day);
        if (day is null) faults.Add(new FieldFault("ngay", desk.Words.DayNotUnderstood));
        string? letter = null;
        if (!own && form.LetterNumber.Trim().Length > 0)
        {
            if (FormDays.TryParse(form.LetterDay) is { } written) letter = desk.Words.LetterWords(form.LetterNumber.Trim(), FormDays.Written(written));
            else faults.Add(new FieldFault("ngay-cong-van", desk.Words.DayNotUnderstood));
        }

        var (proofs, wrong) = form.Proofs.Understood(desk.Words.Refused, desk.Words.DayNotUnderstood);
        faults.AddRange(wrong);
        return faults.Count > 0 || progress is null || day is null
            ? (faults, null)
            : (faults, new ReportProgress(plan.Plan, duty.Code, new OrganisationId(form.Organisation), progress.Value, form.Note, day.Value, [], letter)
            {
                PaperKeptAt = form.Proofs.PaperKeptAt,
                Proofs = proofs,
            });
    }

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "planning.reason-missing" or "planning.note-too-long" => "noi-dung",
        "planning.day-in-future" or "planning.day-before-plan" => "ngay",
        "planning.letter-missing" or "planning.letter-too-long" => "so-cong-van",
        "planning.scan-missing" => "noi-luu",
        _ => "minh-chung",
    };

    /// <summary>The body and the version of its share that a form names.</summary>
    internal static (OrganisationId Organisation, int? Version) Chosen(string? value) =>
        value?.LastIndexOf('@') is { } at and > 0 ? (new OrganisationId(value[..at]), Number(value[(at + 1)..])) : (new OrganisationId(""), null);

    private static int? Number(string typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
