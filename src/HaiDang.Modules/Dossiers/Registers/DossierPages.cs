using HaiDang.Kernel.Events;
using System.Globalization;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers.Screens;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Dossiers.Registers;

/// <summary>The page of a dossier, its cover, its files, and what is recorded from it.</summary>
internal static class DossierPages
{
    /// <summary>Field by which somebody records what looked wrong all the same.</summary>
    internal const string AllTheSame = "van-ghi";

    private static readonly Dictionary<string, Confidential<Text>> NothingSealed = [];

    internal static void Map(IEndpointRouteBuilder routes, DossierRegister register)
    {
        var one = "/{tinh}/" + register.Kind.Route + "/{so}";
        routes.MapGet(one, (string tinh, string so, DossierDesk desk, CancellationToken ct) => Show(register, tinh, so, desk, ct)).ForWithinReach([.. register.Readers]);
        var workers = register.Kind.Workers.ToArray();
        routes.MapGet(one + "/bia", (string tinh, string so, DossierDesk desk, CancellationToken ct) => Cover(register, tinh, so, desk, ct)).ForWithinReach(workers);
        routes.MapGet(one + "/tep/{tep}", (string tinh, string so, string tep, DossierDesk desk, Attachments files, CancellationToken ct) => Paper(register, tinh, so, tep, desk, files, ct)).ForWithinReach(workers);
        routes.MapPost(one + "/buoc/{buoc}", (string tinh, string so, string buoc, DossierDesk desk, Attachments files, CancellationToken ct) => Record(register, tinh, so, buoc, desk, files, ct)).ForWithinReach(workers);
        routes.MapPost(one + "/rut-lai", (string tinh, string so, DossierDesk desk, CancellationToken ct) => TakeBack(register, tinh, so, desk, ct)).ForWithinReach([.. register.Writers]);
    }

    /// <summary>A dossier of an address with everything a page about it needs.</summary>
    internal static async Task<(DossierShowing Show, DossierSight Sight)?> Find(DossierRegister register, string tinh, string so, DossierDesk desk, CancellationToken ct)
    {
        if (await desk.Setting(tinh, register, ct) is not { } show || await desk.List.Find(desk.Reader, show.Ledger, register.Kind, so, ct) is not { } sight) return null;
        var history = await desk.Log.History(sight.Entry.Stream, ct);
        var staff = history.Select(one => one.Event).OfType<IGivesDossier>().SelectMany(given => given.Officers).ToList();
        return (show with { Staff = await desk.Names(staff, ct) }, sight);
    }

    private static async Task<IResult> Show(DossierRegister register, string tinh, string so, DossierDesk desk, CancellationToken ct) =>
        await Find(register, tinh, so, desk, ct) is var (show, sight)
            ? Pages.Page<DossierScreen>(desk.Context, await PageOf(register, show, sight, desk, ct))
            : Results.NotFound();

    private static async Task<IResult> Cover(DossierRegister register, string tinh, string so, DossierDesk desk, CancellationToken ct) =>
        await Find(register, tinh, so, desk, ct) is var (show, sight) && sight.Works
            ? Pages.Page<CoverScreen>(desk.Context, await PageOf(register, show, sight, desk, ct))
            : Results.NotFound();

    private static async Task<IResult> Paper(DossierRegister register, string tinh, string so, string tep, DossierDesk desk, Attachments files, CancellationToken ct)
    {
        if (await Find(register, tinh, so, desk, ct) is not var (show, sight) || !sight.Works) return Results.NotFound();
        if (sight.Entry.Events.SelectMany(one => register.PapersOf(one.Event)).FirstOrDefault(one => one.Attachment == tep) is not { } paper) return Results.NotFound();
        return await files.Open(show.Ledger, tep, ct) is { } opened ? Results.File(opened.Content, opened.About.MediaType, paper.FileName) : Results.NotFound();
    }

    private static async Task<IResult> Record(DossierRegister register, string tinh, string so, string buoc, DossierDesk desk, Attachments files, CancellationToken ct)
    {
        if (await Find(register, tinh, so, desk, ct) is not var (show, sight) || (!sight.Works && sight.Entry.Offer is null)) return Results.NotFound();
        var entry = sight.Entry;
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var item = typed["muc"].ToString() is { Length: > 0 } given ? given : null;

        // A step that is over since is looked up as it was, so that whoever typed is told what came meanwhile.
        var steps = (await Steps(register, show, sight, desk, ct)).Concat(await Steps(register, show, sight with { Entry = entry with { Events = [entry.Events[0]] } }, desk, ct));
        if (steps.FirstOrDefault(one => one.Step == buoc && (item is null || one.Item == item)) is not { } step) return Results.NotFound();
        var sent = await SentForm.Read(typed, step.Fields, step.Prefix, show.Picking, show.Form, ct);
        var plain = sent.Typed();
        IReadOnlyList<NamedPerson> named = [];
        if (Event(null, plain, NothingSealed) is not { } e) return Results.NotFound();
        if (sent.Seen is { } seen && seen < entry.Version) return await Again(StatusCodes.Status409Conflict, [], seen);
        if (plain.Faults.Count == 0 && register.Deny(entry, e, show.Today) is { } no) plain.Blame(FieldOf(register, no, step.Fields), Said(register, no, show));
        var doubt = plain.Faults.Count == 0 && typed[step.Prefix + AllTheSame].ToString().Length == 0 ? register.Doubt(entry, e, show.Today) : null;
        if (doubt is not null) return await Again(StatusCodes.Status422UnprocessableEntity, [new FieldFault(step.Prefix + AllTheSame, Said(register, doubt, show))], doubted: true);
        if (plain.Faults.Count > 0) return await Again(StatusCodes.Status422UnprocessableEntity, plain.Faults);

        if (!DossierRules.Knows(e) && !register.May(entry, e, desk.Reader)) return Results.NotFound();
        var words = await desk.Seal(entry.Dossier, step.Fields, plain, ct);
        if (words.No is { } closed) return await Again(StatusCodes.Status422UnprocessableEntity, [new FieldFault(step.Prefix + step.Fields.First(field => field.IsSealed).Id, Said(register, closed, show))]);
        var persons = await register.Enter(step, new DossierForm(plain, words.Value), entry.Dossier, desk.Vault, ct);
        if (persons.No is { } shut) return await Again(StatusCodes.Status422UnprocessableEntity, [new FieldFault(step.Prefix + FieldOf(register, shut, step.Fields), Said(register, shut, show))]);
        named = persons.Value;
        var whole = sent.Typed(await sent.Files.Keep(show.Ledger, files, ct));
        var writing = desk.Asked(sent.Key, sent.Seen);
        var made = step.Step == SharedSteps.Accept ? e : Event(null, whole, words.Value)!;
        var outcome = step.Step == SharedSteps.Accept && entry.Offer is { } offer
            ? await desk.Numbers.With(show.Ledger, register.Kind, offer.To, whole.TheDay("ngay").Year, number => Decide(Event(number, whole, words.Value)!), ct)
            : await Decide(made);
        if (outcome is not (Outcome.Refused or Outcome.Changed) && register.Drafted.Contains(step.Step)) await FormDrafts.Drop(desk, FormDrafts.FormOf(show, entry, step), ct);
        if (outcome is Outcome.Done or Outcome.Repeated) await register.Follow(entry, made, desk.Context.RequestServices, ct);
        return outcome switch
        {
            Outcome.Refused { Refusal.Kind: RefusalKind.Unknown } => Results.NotFound(),
            Outcome.Refused { Refusal: var refusal } => await Again(StatusCodes.Status422UnprocessableEntity, [new FieldFault(step.Prefix + FieldOf(register, refusal, step.Fields), Said(register, refusal, show))]),
            Outcome.Changed => await Again(StatusCodes.Status409Conflict, [], sent.Seen),
            _ => await desk.List.Find(desk.Reader, show.Ledger, register.Kind, so, ct) is null
                ? Pages.SeeOther(desk.Context, show.Of(register.Kind), show.T.SavedToast)
                : Pages.SeeOther(desk.Context, show.Of(entry), show.T.SavedToast),
        };

        object? Event(DossierNumber? number, TypedForm form, IReadOnlyDictionary<string, Confidential<Text>> kept) =>
            SharedSteps.Read(step, entry, form, number) ?? register.Record(step, entry, new DossierForm(form, kept) { Persons = named });

        Task<Outcome> Decide(object happened) => desk.Log.Decide<DossierEntry>(
            desk.Reader, entry.Stream, DossierEntry.Fold, state => register.Deny(state, happened, show.Today) is { } refusal ? refusal : Decision.Record([happened, .. register.Brings(state, happened)]), writing, ct);

        async Task<IResult> Again(int status, IReadOnlyList<FieldFault> faults, int? since = null, bool doubted = false)
        {
            var now = await desk.List.Find(desk.Reader, show.Ledger, register.Kind, so, ct) ?? sight;
            var page = await PageOf(register, show, now, desk, ct);
            var returned = doubted ? step with { Fields = [.. step.Fields, new FormField(AllTheSame, show.T.AllTheSame, FieldSort.Tick)] } : step;
            return Pages.Page<DossierScreen>(
                desk.Context,
                page with
                {
                    Returned = step.Prefix,
                    Typed = sent.Values,
                    Faults = faults,
                    Steps = [.. page.Steps.Select(other => other.Prefix == step.Prefix ? returned : other), .. page.Steps.Any(other => other.Prefix == step.Prefix) ? [] : new[] { returned }],
                    Changes = since is { } version ? [.. page.History.Where(other => other.Version > version)] : [],
                },
                status);
        }
    }

    private static async Task<IResult> TakeBack(DossierRegister register, string tinh, string so, DossierDesk desk, CancellationToken ct)
    {
        if (await Find(register, tinh, so, desk, ct) is not var (show, sight) || !sight.Keeps) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var version = int.TryParse(typed["muc"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var outcome = sight.Entry.Events.FirstOrDefault(one => one.Version == version) is { } target && register.Fixed(target.Event) is { } stays
            ? new Outcome.Refused(stays)
            : await MendDossier.Handle(new MendDossier(register, sight.Entry.Stream, version, null, typed["ly-do"].ToString()), show.Today, desk.Reader, desk.Log, null, ct);
        if (outcome is Outcome.Refused { Refusal: var refusal })
        {
            return refusal.Kind is RefusalKind.Unknown
                ? Results.NotFound()
                : Pages.Page<DossierScreen>(
                    desk.Context,
                    await PageOf(register, show, sight, desk, ct) with { Faults = [new FieldFault($"ly-do-{version}", Said(register, refusal, show))], TakenBack = version, Reason = typed["ly-do"].ToString() }, StatusCodes.Status422UnprocessableEntity);
        }

        if (outcome is Outcome.Done && sight.Entry.Events.FirstOrDefault(one => one.Version == version) is { } gone) await register.FollowMending(sight.Entry, gone.Event, null, desk.Context.RequestServices, ct);
        return Pages.SeeOther(desk.Context, version == sight.Entry.Events[0].Version ? show.Of(register.Kind) : show.Of(sight.Entry), show.T.RetractedToast);
    }

    /// <summary>What a refusal says: the register's words, else those of every register, else those of the vault.</summary>
    internal static string Said(DossierRegister register, Refusal refusal, DossierShowing show) => register.Refused(refusal, show.Language) ?? show.T.Refused(refusal);

    /// <summary>The field at which a refusal is shown.</summary>
    internal static string FieldOf(DossierRegister register, Refusal refusal, IReadOnlyList<FormField> fields)
    {
        var body = fields.FirstOrDefault(field => field.Id is "noi-nhan" or "co-quan");
        var id = refusal.Code is "dossiers.other-province" or "dossiers.hidden-from-body" or "dossiers.keeps-it" && body is not null ? body.Id : register.FieldOf(refusal);
        return fields.Any(field => field.Id == id) ? id : fields.FirstOrDefault(field => field.Sort is FieldSort.Day)?.Id ?? fields[0].Id;
    }

    private static async Task<IReadOnlyList<StepForm>> Steps(DossierRegister register, DossierShowing show, DossierSight sight, DossierDesk desk, CancellationToken ct)
    {
        var officers = sight.Leads ? await desk.Officers(show.Ledger, sight.Entry.Custodian, register.Kind, ct) : [];
        var own = sight.Keeps ? register.Steps(sight.Entry, show) : sight.Works ? register.PartSteps(sight.Entry, show, desk.Reader) : [];
        return [.. own, .. SharedSteps.Of(sight, desk.Reader, show, register.Kind, officers).Where(step => step.Step != SharedSteps.Offer || (register.Transfers && register.AgainstMoving(sight.Entry, new TransferOffered(default, "", null, show.Today)) is null))];
    }

    // The dossier that an address leads to; null when it leads elsewhere.
    private static string? StreamAt(string? address, DossierShowing show) =>
        address?.Split('/') is ["", var ledger, var route, var id] && ledger == show.Ledger.Value && DossierKinds.Own.All.FirstOrDefault(kind => kind.Route == route) is { } kind
            ? $"{kind.Stream}/{id}" : null;

    private static async Task<DossierPage> PageOf(DossierRegister register, DossierShowing show, DossierSight sight, DossierDesk desk, CancellationToken ct)
    {
        var parts = desk.Context.RequestServices.GetService<IPersonParts>();
        var linked = register.Open(sight.Entry, show).SelectMany(section => section.Facts).Select(fact => StreamAt(fact.Address, show)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (linked.Count > 0) show = show with { Numbers = await desk.List.Numbers(desk.Reader, show.Ledger, linked, ct) };
        return new DossierPage
        {
            Show = show,
            Register = register,
            Sight = sight,
            Steps = await FormDrafts.In(register, show, sight.Entry, await Steps(register, show, sight, desk, ct), desk, ct),
            History = sight.Works ? await desk.Log.History(sight.Entry.Stream, ct) : [],
            Mendable = sight.Keeps ? sight.Entry.Events.Where(one => register.Mending(sight.Entry, one, show) is not null).Select(one => one.Version).ToHashSet() : new HashSet<int>(),
            Key = desk.Fresh(),
            Offered = show.Picking.OfProvince(),
            PersonCards = sight.Works ? parts?.Cards(sight.Entry, show) : null,
            Parts = parts,
        };
    }
}
