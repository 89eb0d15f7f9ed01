using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers.Screens;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Forms.Screens;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Dossiers.Registers;

/// <summary>The form in which a dossier begins, and the forms that mend what was recorded.</summary>
internal static class BeginPages
{
    private const string Receiving = "don-vi-nhan";
    private const int KeyLength = 32;
    private static readonly Dictionary<string, Confidential<Text>> NothingSealed = [];

    internal static void Map(IEndpointRouteBuilder routes, DossierRegister register)
    {
        var (path, writers) = ("/{tinh}/" + register.Kind.Route, register.Writers.ToArray());
        if (register.HasBeginning)
        {
            routes.MapGet(path + "/moi", (string tinh, DossierDesk desk, CancellationToken ct) => ShowNew(register, tinh, desk, ct)).ForWithinReach(writers);
            routes.MapPost(path + "/moi", (string tinh, DossierDesk desk, Attachments files, CancellationToken ct) => Begin(register, tinh, desk, files, ct)).ForWithinReach(writers);
        }

        routes.MapGet(path + "/{so}/dinh-chinh/{muc:int}", (string tinh, string so, int muc, DossierDesk desk, CancellationToken ct) => ShowMend(register, tinh, so, muc, desk, ct)).ForWithinReach(writers);
        routes.MapPost(path + "/{so}/dinh-chinh/{muc:int}", (string tinh, string so, int muc, DossierDesk desk, Attachments files, CancellationToken ct) => Mend(register, tinh, so, muc, desk, files, ct)).ForWithinReach(writers);
    }

    private static async Task<IResult> ShowNew(DossierRegister register, string tinh, DossierDesk desk, CancellationToken ct)
    {
        if (await desk.Setting(tinh, register, ct) is not { } show || desk.Receiving(show.Ledger, register.Kind) is not { Count: > 0 } receiving) return Results.NotFound();
        var draft = register.Drafted.Contains(FormDrafts.Beginning) ? await FormDrafts.Of(desk, Address(register, show), ct) : null;
        var values = draft?.Of(Fields(register, show, receiving)) ?? register.Fresh(show).Put(Receiving, receiving[0].Value);
        return Pages.Page<DossierFormScreen>(desk.Context, NewPage(register, show, receiving, values, desk.Fresh()) with { Draft = Place(register, show, desk, draft) });
    }

    private static async Task<IResult> Begin(DossierRegister register, string tinh, DossierDesk desk, Attachments files, CancellationToken ct)
    {
        if (await desk.Setting(tinh, register, ct) is not { } show || desk.Receiving(show.Ledger, register.Kind) is not { Count: > 0 } receiving) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var fields = Fields(register, show, receiving);
        var sent = await SentForm.Read(typed, fields, "", show.Picking, show.Form, ct);
        var key = sent.Key.Length == KeyLength && sent.Key.All(char.IsAsciiLetterOrDigit) ? sent.Key : desk.Fresh();
        var body = receiving.Count == 1 ? receiving[0] : receiving.FirstOrDefault(one => one.Value == sent.Values[Receiving], receiving[0]);
        var begun = await BeginDossier.Handle(
            new BeginDossier(register, key, body, sent, typed["khong-trung"].ToString().Length > 0, typed[DossierPages.AllTheSame].ToString().Length > 0), show, desk, files, ct);
        if (begun.Outcome is null)
        {
            return Pages.Page<DossierFormScreen>(
                desk.Context, NewPage(register, show, receiving, sent.Values, key, begun.Doubted) with { Faults = begun.Faults, Alike = begun.Alike, Draft = Place(register, show, desk, null) }, StatusCodes.Status422UnprocessableEntity);
        }

        if (register.Drafted.Contains(FormDrafts.Beginning)) await FormDrafts.Drop(desk, Address(register, show), ct);
        return await desk.List.Find(desk.Reader, show.Ledger, register.Kind, key, ct) is { } sight
            ? Pages.SeeOther(desk.Context, show.Of(sight.Entry), show.T.SavedToast)
            : Pages.SeeOther(desk.Context, show.Of(register.Kind), show.T.SavedElsewhereToast(begun.Number?.ToString() ?? "–"));
    }

    private static async Task<IResult> ShowMend(DossierRegister register, string tinh, string so, int muc, DossierDesk desk, CancellationToken ct) =>
        await Mended(register, tinh, so, muc, desk, ct) is var (show, sight, recorded, step)
            ? Pages.Page<DossierFormScreen>(desk.Context, MendPage(register, show, sight.Entry, recorded, step, step.Values, desk.Fresh()))
            : Results.NotFound();

    private static async Task<IResult> Mend(DossierRegister register, string tinh, string so, int muc, DossierDesk desk, Attachments files, CancellationToken ct)
    {
        if (await Mended(register, tinh, so, muc, desk, ct) is not var (show, sight, recorded, step)) return Results.NotFound();
        var entry = sight.Entry;
        var sent = await SentForm.Read(await desk.Context.Request.ReadFormAsync(ct), step.Fields, step.Prefix, show.Picking, show.Form, ct);
        var plain = sent.Typed();
        Event(plain, NothingSealed);
        if (sent.Seen is { } seen && seen < entry.Version) return Again(StatusCodes.Status409Conflict, [], true);
        var faults = plain.Faults.ToList();
        if (string.IsNullOrWhiteSpace(sent.Reason)) faults.Add(new FieldFault("ly-do-sua", show.T.Refused(FormRefusals.ReasonMissing)));
        if (faults.Count > 0) return Again(StatusCodes.Status422UnprocessableEntity, faults);
        var words = await desk.Seal(entry.Dossier, step.Fields, plain, ct);
        if (words.No is { } closed) return Again(StatusCodes.Status422UnprocessableEntity, [new FieldFault(step.Prefix + step.Fields.First(field => field.IsSealed).Id, DossierPages.Said(register, closed, show))]);
        var e = Event(sent.Typed(await sent.Files.Keep(show.Ledger, files, ct)), words.Value);
        var outcome = e.Equals(recorded.Event)
            ? new Outcome.Nothing(entry.Version)
            : await MendDossier.Handle(new MendDossier(register, entry.Stream, muc, e, sent.Reason), show.Today, desk.Reader, desk.Log, desk.Asked(sent.Key, sent.Seen), ct);
        if (outcome is Outcome.Done) await register.FollowMending(entry, recorded.Event, e, desk.Context.RequestServices, ct);
        return outcome switch
        {
            Outcome.Refused { Refusal.Kind: RefusalKind.Unknown } => Results.NotFound(),
            Outcome.Refused { Refusal: var refusal } => Again(
                StatusCodes.Status422UnprocessableEntity, [new FieldFault(step.Prefix + DossierPages.FieldOf(register, refusal, step.Fields), DossierPages.Said(register, refusal, show))]),
            Outcome.Changed => Again(StatusCodes.Status409Conflict, [], true),
            _ => Pages.SeeOther(desk.Context, show.Of(entry), show.T.AmendedToast),
        };

        object Event(TypedForm form, IReadOnlyDictionary<string, Confidential<Text>> kept)
        {
            var whole = new DossierForm(form, kept, recorded.Event);
            return recorded.Event is IBeginsDossier begins
                ? register.Begin(whole, new DossierStart(begins.Number, recorded.Organisation, begins.Custodian))
                : register.Record(step, entry, whole);
        }

        IResult Again(int status, IReadOnlyList<FieldFault> wrong, bool changed = false) => Pages.Page<DossierFormScreen>(
            desk.Context, MendPage(register, show, entry, recorded, step, sent.Values, desk.Fresh()) with { Faults = wrong, Reason = sent.Reason, Changed = changed }, status);
    }

    private static async Task<(DossierShowing Show, DossierSight Sight, Recorded Recorded, StepForm Step)?> Mended(
        DossierRegister register, string tinh, string so, int muc, DossierDesk desk, CancellationToken ct) =>
        await DossierPages.Find(register, tinh, so, desk, ct) is var (show, sight) && sight.Keeps && sight.Entry.Events.FirstOrDefault(one => one.Version == muc) is { } recorded
            && register.Mending(sight.Entry, recorded, show) is { } step
            ? (show, sight, recorded, step)
            : null;

    private static IReadOnlyList<FormField> Fields(DossierRegister register, DossierShowing show, IReadOnlyList<OrganisationId> receiving) => receiving.Count == 1
        ? register.Fields(show)
        : [new FormField(Receiving, show.T.ReceivingLabel, FieldSort.Choice, true) { Options = [.. receiving.Select(body => new FieldOption(body.Value, show.Name(body)))] }, .. register.Fields(show)];

    private static string Address(DossierRegister register, DossierShowing show) => $"{show.Of(register.Kind)}/{FormDrafts.Beginning}";

    private static DraftPlace? Place(DossierRegister register, DossierShowing show, DossierDesk desk, TypedDraft? draft) =>
        register.Drafted.Contains(FormDrafts.Beginning) ? FormDrafts.Place(register.Kind, show, desk, Address(register, show), Address(register, show), draft) : null;

    private static DossierFormPage NewPage(DossierRegister register, DossierShowing show, IReadOnlyList<OrganisationId> receiving, FormValues values, string key, bool doubted = false) => new()
    {
        Show = show,
        Register = register,
        Heading = register.Words(show.Language).Add,
        Action = Address(register, show),
        Back = show.Of(register.Kind),
        Fields = [.. Fields(register, show, receiving), .. doubted ? new[] { new FormField(DossierPages.AllTheSame, show.T.AllTheSame, FieldSort.Tick) } : []],
        Values = values,
        Key = key,
        Offered = show.Picking.OfProvince(),
    };

    private static DossierFormPage MendPage(DossierRegister register, DossierShowing show, DossierEntry entry, Recorded recorded, StepForm step, FormValues values, string key) => new()
    {
        Show = show,
        Register = register,
        Heading = show.T.AmendWhat(step.Heading),
        Action = string.Create(CultureInfo.InvariantCulture, $"{show.Of(entry)}/dinh-chinh/{recorded.Version}"),
        Back = show.Of(entry),
        Fields = [.. step.Fields.Select(field => field.IsSealed ? field with { Hint = show.T.SealedKept, Required = false } : field)],
        Prefix = step.Prefix,
        Values = values,
        Key = key,
        Version = entry.Version,
        Offered = show.Picking.OfProvince(),
    };
}
