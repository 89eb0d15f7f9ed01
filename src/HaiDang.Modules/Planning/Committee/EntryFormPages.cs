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

/// <summary>The form in which an entry begins, and the same form to amend it.</summary>
internal static class EntryFormPages
{
    private const string NameField = "ho-ten";
    private const string BodyField = "co-quan";
    private const int KeyLength = 32;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(CommitteePages.List + "/moi", ShowNew).ForWithinReach(PlanningModule.Reporters);
        routes.MapPost(CommitteePages.List + "/moi", Begin).ForWithinReach(PlanningModule.Reporters);
        routes.MapGet(EntryPages.One + "/dinh-chinh", ShowAmend).ForWithinReach(Role.StandingOffice);
        routes.MapPost(EntryPages.One + "/dinh-chinh", Amend).ForWithinReach(Role.StandingOffice);
    }

    private static async Task<IResult> ShowNew(string tinh, int nam, string so, CommitteeDesk desk, TimeProvider clock, CancellationToken ct) =>
        await Find(desk, tinh, nam, so, ct) is var (setting, register)
            ? Pages.Page<EntryFormScreen>(desk.Context, await PageOf(desk, setting, register, null, await Own(desk, setting, ct), NewId.At(clock), ct))
            : Results.NotFound();

    private static async Task<IResult> Begin(string tinh, int nam, string so, CommitteeDesk desk, Attachments attachments, TimeProvider clock, CancellationToken ct)
    {
        if (await Find(desk, tinh, nam, so, ct) is not var (setting, register)) return Results.NotFound();
        var show = await desk.Show(setting, ct);
        var sent = await Sent(desk, setting, register, show, ct);
        var form = sent.Typed();
        var e = register.Read(form);
        var key = sent.Key.Length == KeyLength && EntryId.IsOwn(sent.Key) ? sent.Key : NewId.At(clock);
        var id = new EntryId(register.Lasts ? 0 : setting.Year, key);
        if (form.Faults.Count == 0 && register.Against(null, e, setting.Today) is { } no) form.Blame(EntryPages.FieldOf(no, register.Fields(show)), desk.Words.Refused(no));
        if (form.Faults.Count == 0 && !CommitteeAccess.MayBegin(desk.Reader, setting.Ledger, register, e)) form.Blame(BodyField, desk.Words.Refused(CommitteeRefusals.NotYourBody));
        if (form.Faults.Count > 0) return await Again(form.Faults);

        e = register.Read(sent.Typed(await sent.Files.Keep(setting.Ledger, attachments, ct)));
        var outcome = await RecordEntry.Handle(
            new RecordEntry(register, id, e), CommitteeAccess.MayBegin(desk.Reader, setting.Ledger, register, e), setting.Ledger, setting.Today, desk.Reader, desk.Log, desk.Asked(key, null), ct);
        switch (outcome)
        {
            case Outcome.Refused { Refusal.Kind: RefusalKind.Unknown }:
                return Results.NotFound();
            case Outcome.Refused { Refusal: var refusal }:
                return await Again([new FieldFault(EntryPages.FieldOf(refusal, register.Fields(show)), desk.Words.Refused(refusal))]);
            default:
                if (register.HasName && form.Text(NameField) is { Length: > 0 } name) await desk.Book.Name(setting.Ledger, register, id, name, ct);
                return Pages.SeeOther(desk.Context, $"{setting.Address}/{register.Route}/{id}", desk.Words.SavedToast);
        }

        async Task<IResult> Again(IReadOnlyList<FieldFault> faults) => Pages.Page<EntryFormScreen>(
            desk.Context, await PageOf(desk, setting, register, null, sent.Values, key, ct) with { Faults = faults }, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> ShowAmend(string tinh, int nam, string so, string id, CommitteeDesk desk, TimeProvider clock, CancellationToken ct)
    {
        if (await EntryPages.Find(desk, tinh, nam, so, id, ct) is not var (setting, register, entry) || !CommitteeAccess.MayWrite(desk.Reader, setting.Ledger)) return Results.NotFound();
        var values = register.Filled(entry, await desk.Show(setting, ct));
        if ((await desk.Book.Names(setting.Ledger, register, [entry], ct)).GetValueOrDefault(entry.Id) is { } name) values.Put(NameField, name);
        return Pages.Page<EntryFormScreen>(desk.Context, await PageOf(desk, setting, register, entry, values, NewId.At(clock), ct));
    }

    private static async Task<IResult> Amend(string tinh, int nam, string so, string id, CommitteeDesk desk, Attachments attachments, TimeProvider clock, CancellationToken ct)
    {
        if (await EntryPages.Find(desk, tinh, nam, so, id, ct) is not var (setting, register, entry) || !CommitteeAccess.MayWrite(desk.Reader, setting.Ledger)) return Results.NotFound();
        var show = await desk.Show(setting, ct);
        var sent = await Sent(desk, setting, register, show, ct);
        var form = sent.Typed();
        var e = register.Read(form);
        if (sent.Seen is { } seen && seen < entry.Version) return await Again(StatusCodes.Status409Conflict, [], seen);
        var faults = form.Faults.ToList();
        if (string.IsNullOrWhiteSpace(sent.Reason)) faults.Add(new FieldFault("ly-do-sua", desk.Words.Refused(PlanningRefusals.ReasonMissing)));
        if (faults.Count == 0 && register.Against(null, e, setting.Today) is { } no) faults.Add(new FieldFault(EntryPages.FieldOf(no, register.Fields(show)), desk.Words.Refused(no)));
        if (faults.Count > 0) return await Again(StatusCodes.Status422UnprocessableEntity, faults);

        var papers = await sent.Files.Keep(setting.Ledger, attachments, ct);
        e = Register.WithPapers(register.Read(sent.Typed(papers)), papers.Count > 0 ? papers : Register.PapersOf(entry.Events[0].Event));
        var outcome = e.Equals(entry.Events[0].Event)
            ? new Outcome.Nothing(entry.Version)
            : await MendEntry.Handle(
                new MendEntry(register, entry.Id, entry.Events[0].Version, e, sent.Reason), setting.Ledger, setting.Today, desk.Reader, desk.Log, desk.Asked(sent.Key, sent.Seen), ct);
        switch (outcome)
        {
            case Outcome.Refused { Refusal.Kind: RefusalKind.Unknown }:
                return Results.NotFound();
            case Outcome.Refused { Refusal: var refusal }:
                return await Again(StatusCodes.Status422UnprocessableEntity, [new FieldFault(EntryPages.FieldOf(refusal, register.Fields(show)), desk.Words.Refused(refusal))]);
            case Outcome.Changed:
                return await Again(StatusCodes.Status409Conflict, [], sent.Seen);
            default:
                if (register.HasName) await desk.Book.Name(setting.Ledger, register, entry.Id, form.Words(NameField), ct);
                return Pages.SeeOther(desk.Context, $"{setting.Address}/{register.Route}/{entry.Id}", desk.Words.AmendedToast);
        }

        async Task<IResult> Again(int status, IReadOnlyList<FieldFault> mend, int? since = null)
        {
            var now = await desk.Book.Find(desk.Reader, setting.Ledger, register, entry.Id, ct) ?? entry;
            var history = since is null ? [] : await desk.Log.History(setting.Ledger.Stream(register.Kind, entry.Id.ToString()), ct);
            return Pages.Page<EntryFormScreen>(
                desk.Context,
                await PageOf(desk, setting, register, now, sent.Values, NewId.At(clock), ct) with { Faults = mend, Reason = sent.Reason, Changes = [.. history.Where(one => one.Version > since)] },
                status);
        }
    }

    // An officer speaks for the own body; the standing office for any.
    private static async Task<FormValues> Own(CommitteeDesk desk, CommitteeSetting setting, CancellationToken ct) => CommitteeAccess.MayWrite(desk.Reader, setting.Ledger)
        ? new FormValues()
        : new FormValues().Put(BodyField, (await desk.Show(setting, ct)).Label(desk.Reader.Organisation));

    private static async Task<(CommitteeSetting Setting, Register Register)?> Find(CommitteeDesk desk, string tinh, int nam, string so, CancellationToken ct) =>
        await desk.Setting(tinh, nam, ct) is { } setting && desk.Book.Called(so) is { } register && CommitteeAccess.MayBegin(desk.Reader, setting.Ledger, register)
            ? (setting, register)
            : null;

    private static async Task<SentForm> Sent(CommitteeDesk desk, CommitteeSetting setting, Register register, Showing show, CancellationToken ct) =>
        await SentForm.Read(await desk.Context.Request.ReadFormAsync(ct), register.Fields(show), "", desk.Picking(setting), desk.FormWords, ct);

    private static async Task<EntryFormPage> PageOf(
        CommitteeDesk desk, CommitteeSetting setting, Register register, Entry? entry, FormValues values, string key, CancellationToken ct) => new()
    {
        Show = await desk.Show(setting, ct),
        Register = register,
        Entry = entry,
        Values = values,
        Key = key,
        Offered = desk.Picking(setting).OfProvince(),
    };
}
