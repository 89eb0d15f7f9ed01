using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Committee.Registers;
using HaiDang.Modules.Planning.Committee.Screens;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Planning.Committee;

/// <summary>The page of an entry, and what is recorded from it.</summary>
internal static class EntryPages
{
    internal const string One = CommitteePages.List + "/{id}";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(One, Show).ForWithinReach(PlanningModule.Readers);
        routes.MapGet(One + "/tep/{file}", File).ForWithinReach(PlanningModule.Readers);
        routes.MapPost(One + "/buoc/{buoc}", Record).ForWithinReach(Role.StandingOffice, Role.CommitteeHead);
        routes.MapPost(One + "/rut-lai", TakeBack).ForWithinReach(Role.StandingOffice);
        routes.MapPost(One + "/xoa-ten", EraseName).ForWithinReach(Role.StandingOffice);
    }

    /// <summary>An entry of an address with everything a page about it needs.</summary>
    internal static async Task<(CommitteeSetting Setting, Register Register, Entry Entry)?> Find(CommitteeDesk desk, string tinh, int nam, string so, string id, CancellationToken ct) =>
        await desk.Setting(tinh, nam, ct) is { } setting && desk.Book.Called(so) is { } register && EntryId.TryParse(id) is { } entryId
        && await desk.Book.Find(desk.Reader, setting.Ledger, register, entryId, ct) is { } entry && register.StandsIn(entry, setting.Year)
            ? (setting, register, entry)
            : null;

    private static async Task<IResult> Show(string tinh, int nam, string so, string id, CommitteeDesk desk, TimeProvider clock, CancellationToken ct) =>
        await Find(desk, tinh, nam, so, id, ct) is var (setting, register, entry)
            ? Pages.Page<EntryScreen>(desk.Context, await PageOf(desk, setting, register, entry, clock, ct))
            : Results.NotFound();

    private static async Task<IResult> File(string tinh, int nam, string so, string id, string file, CommitteeDesk desk, Attachments attachments, CancellationToken ct)
    {
        if (await Find(desk, tinh, nam, so, id, ct) is not var (setting, _, entry)) return Results.NotFound();
        if (entry.Events.SelectMany(one => Register.PapersOf(one.Event)).FirstOrDefault(one => one.Attachment == file) is not { } paper) return Results.NotFound();
        return await attachments.Open(setting.Ledger, file, ct) is { } opened ? Results.File(opened.Content, opened.About.MediaType, paper.FileName) : Results.NotFound();
    }

    private static async Task<IResult> Record(
        string tinh, int nam, string so, string id, string buoc, CommitteeDesk desk, Attachments attachments, TimeProvider clock, CancellationToken ct)
    {
        if (await Find(desk, tinh, nam, so, id, ct) is not var (setting, register, entry)) return Results.NotFound();
        var show = await desk.Show(setting, ct);
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var item = typed["muc"].ToString() is { Length: > 0 } given ? given : null;

        // A step that is over since is looked up as it was, so that whoever typed is told what came meanwhile.
        var steps = register.Steps(entry, show).Concat(register.Steps(entry with { Events = [entry.Events[0]] }, show));
        if (steps.FirstOrDefault(one => one.Step == buoc && (item is null || one.Item == item)) is not { } step || !CommitteeAccess.MayRecord(desk.Reader, setting.Ledger, step)) return Results.NotFound();
        var sent = await SentForm.Read(typed, step.Fields, step.Prefix, desk.Picking(setting), desk.FormWords, ct);
        var form = sent.Typed();
        var e = register.ReadStep(step, entry, form);
        if (sent.Seen is { } seen && seen < entry.Version) return await Again(StatusCodes.Status409Conflict, [], seen);
        if (form.Faults.Count == 0 && register.Against(entry, e, setting.Today) is { } no) form.Blame(FieldOf(no, step.Fields), desk.Words.Refused(no));
        if (form.Faults.Count > 0) return await Again(StatusCodes.Status422UnprocessableEntity, form.Faults);

        e = register.ReadStep(step, entry, sent.Typed(await sent.Files.Keep(setting.Ledger, attachments, ct)));
        var writing = desk.Asked(sent.Key, sent.Seen);
        var outcome = e is ConclusionDrawn conclusion && show.Plan is { } plan
            ? await DrawConclusion.Handle(
                register, entry, conclusion, await desk.Book.Of(desk.Reader, setting.Ledger, register, setting.Year, ct), plan, show.Name(conclusion.Body),
                desk.Words.ConclusionReason(show.Format.Day(entry.Last<MeetingHeld>()!.OccurredOn)), desk.Reader, desk.Log, writing, ct)
            : await RecordEntry.Handle(
                new RecordEntry(register, entry.Id, e), CommitteeAccess.MayRecord(desk.Reader, setting.Ledger, step), setting.Ledger, setting.Today, desk.Reader, desk.Log, writing, ct);
        return outcome switch
        {
            Outcome.Refused { Refusal.Kind: RefusalKind.Unknown } => Results.NotFound(),
            Outcome.Refused { Refusal: var refusal } => await Again(
                StatusCodes.Status422UnprocessableEntity, [new FieldFault(step.Prefix + FieldOf(refusal, step.Fields), desk.Words.Refused(refusal))]),
            Outcome.Changed => await Again(StatusCodes.Status409Conflict, [], sent.Seen),
            _ => Pages.SeeOther(desk.Context, $"{setting.Address}/{register.Route}/{entry.Id}", desk.Words.SavedToast),
        };

        async Task<IResult> Again(int status, IReadOnlyList<FieldFault> faults, int? since = null)
        {
            var now = await desk.Book.Find(desk.Reader, setting.Ledger, register, entry.Id, ct) ?? entry;
            var page = await PageOf(desk, setting, register, now, clock, ct);
            return Pages.Page<EntryScreen>(
                desk.Context,
                page with
                {
                    Returned = step.Prefix,
                    Typed = sent.Values,
                    Faults = faults,
                    Steps = page.Steps.Any(one => one.Prefix == step.Prefix) ? page.Steps : [.. page.Steps, step],
                    Changes = since is { } version ? [.. page.History.Where(one => one.Version > version)] : [],
                },
                status);
        }
    }

    private static async Task<IResult> TakeBack(string tinh, int nam, string so, string id, CommitteeDesk desk, PlanBook plans, TimeProvider clock, CancellationToken ct)
    {
        if (await Find(desk, tinh, nam, so, id, ct) is not var (setting, register, entry) || !CommitteeAccess.MayWrite(desk.Reader, setting.Ledger)) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var version = int.TryParse(typed["muc"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var reason = typed["ly-do"].ToString();
        if (string.IsNullOrWhiteSpace(reason)) return await Refused(PlanningRefusals.ReasonMissing);
        if (entry.Events.FirstOrDefault(one => one.Version == version) is { Event: ConclusionDrawn conclusion })
        {
            var plan = await desk.Plan(setting, ct);
            if (await DrawConclusion.Undo(conclusion, plan, reason, desk.Reader, desk.Log, plans, ct) is { } no) return await Refused(no);
        }

        var outcome = await MendEntry.Handle(new MendEntry(register, entry.Id, version, null, reason), setting.Ledger, setting.Today, desk.Reader, desk.Log, null, ct);
        if (outcome is Outcome.Refused { Refusal: var refusal }) return refusal.Kind is RefusalKind.Unknown ? Results.NotFound() : await Refused(refusal);

        // With its beginning the entry itself is gone, and a name must not outlive it.
        var whole = version == entry.Events[0].Version;
        if (whole && register.HasName) await desk.Book.Name(setting.Ledger, register, entry.Id, null, ct);
        return Pages.SeeOther(desk.Context, whole ? $"{setting.Address}/{register.Route}" : $"{setting.Address}/{register.Route}/{entry.Id}", desk.Words.RetractedToast);

        async Task<IResult> Refused(Refusal no) => Pages.Page<EntryScreen>(
            desk.Context, await PageOf(desk, setting, register, entry, clock, ct) with { Faults = [new FieldFault("lich-su", desk.Words.Refused(no))] }, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> EraseName(string tinh, int nam, string so, string id, CommitteeDesk desk, CancellationToken ct)
    {
        if (await Find(desk, tinh, nam, so, id, ct) is not var (setting, register, entry) || !CommitteeAccess.MayWrite(desk.Reader, setting.Ledger)) return Results.NotFound();
        await desk.Book.Name(setting.Ledger, register, entry.Id, null, ct);
        return Pages.SeeOther(desk.Context, $"{setting.Address}/{register.Route}/{entry.Id}", desk.Words.NameErasedToast);
    }

    private static async Task<EntryPage> PageOf(CommitteeDesk desk, CommitteeSetting setting, Register register, Entry entry, TimeProvider clock, CancellationToken ct)
    {
        var show = await desk.Show(setting, ct);
        return new EntryPage
        {
            Show = show,
            Register = register,
            Entry = entry,
            Dossier = register.Open(entry, show),
            PersonName = (await desk.Book.Names(setting.Ledger, register, [entry], ct)).GetValueOrDefault(entry.Id),
            Steps = [.. register.Steps(entry, show).Where(step => CommitteeAccess.MayRecord(desk.Reader, setting.Ledger, step))],
            History = await desk.Log.History(setting.Ledger.Stream(register.Kind, entry.Id.ToString()), ct),
            Key = NewId.At(clock),
            MayWrite = CommitteeAccess.MayWrite(desk.Reader, setting.Ledger),
            Offered = desk.Picking(setting).OfProvince(),
        };
    }

    /// <summary>The field at which a refusal is shown.</summary>
    internal static string FieldOf(Refusal refusal, IReadOnlyList<FormField> fields)
    {
        var id = refusal.Code switch
        {
            "committee.period-unfit" => "ky",
            "committee.recommendations-open" => "ly-do",
            "committee.post-missing" => "chuc-vu",
            "committee.year-in-future" => "nam",
            "planning.text-too-long" => "noi-dung",
            "planning.due-day-outside-plan" => "han",
            _ => "ngay",
        };
        return fields.Any(field => field.Id == id) ? id : fields.FirstOrDefault(field => field.Sort is FieldSort.Day)?.Id ?? fields[0].Id;
    }
}
