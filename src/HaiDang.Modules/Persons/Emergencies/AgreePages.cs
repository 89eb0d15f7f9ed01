using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Persons.Screens;
using HaiDang.Modules.Persons.Texts;
using HaiDang.Modules.Persons.Trails;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault;
using HaiDang.Vault.Openings;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Persons.Emergencies;

/// <summary>What waits for a second person: openings to agree to, emergencies to review.</summary>
internal static class AgreePages
{
    internal const string Address = "/duyet-mo";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, Show).For(PersonAccess.Agreeing);
        routes.MapPost(Address + "/{ma}/dong-y", Agree).ForWithinReach(Role.UnitLeader);
        routes.MapPost(Address + BeyondPages.Ending + "/{ma}", AnswerBeyond).ForWithinReach(Role.UnitLeader);
        routes.MapPost(Address + "/khan-cap/{ma}", Review).ForWithinReach(Role.UnitLeader);
    }

    private static async Task<IResult> Show(PersonsDesk desk, CancellationToken ct) => Pages.Page<AgreeScreen>(desk.Context, await PageOf(desk, [], ct));

    private static async Task<IResult> Agree(string ma, PersonsDesk desk, CancellationToken ct)
    {
        var answer = desk.Vault is { } vault ? await vault.Keeper.GiveSecond(desk.Reader, ma, ct) : VaultRefusals.Locked;
        return await Answer(desk, answer, DeskWords.In(desk.Frame.Language).AgreedToast, ct);
    }

    private static async Task<IResult> AnswerBeyond(string ma, PersonsDesk desk, CancellationToken ct)
    {
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var words = DeskWords.In(desk.Frame.Language);
        if (desk.Vault is not { } vault) return await Answer(desk, VaultRefusals.Locked, "", ct);
        if ((await vault.Trace.Waiting(desk.Reader, desk.Now, ct)).All(row => row.Agreement != ma)) return Results.NotFound();
        return typed["tra-loi"].ToString() switch
        {
            "dong-y" => await Answer(desk, await vault.Keeper.GiveBeyond(desk.Reader, ma, ct), words.AgreedToast, ct),
            "khong" => await Answer(desk, await vault.Keeper.DeclineBeyond(desk.Reader, ma, ct), words.DeclinedToast, ct),
            _ => Pages.Page<AgreeScreen>(desk.Context, await PageOf(desk, [], ct), StatusCodes.Status422UnprocessableEntity),
        };
    }

    private static async Task<IResult> Review(string ma, PersonsDesk desk, CancellationToken ct)
    {
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        if (desk.Vault is not { } vault) return await Answer(desk, VaultRefusals.Locked, "", ct);
        if ((await desk.Books.ToReview(desk.Reader, ct)).FirstOrDefault(one => one.Glass == ma) is not { } notice) return Results.NotFound();
        bool? justified = typed["ket-luan"].ToString() switch { "dung" => true, "khong" => false, _ => null };
        return justified is not { } found
            ? Pages.Page<AgreeScreen>(desk.Context, await PageOf(desk, [], ct), StatusCodes.Status422UnprocessableEntity)
            : await Answer(desk, await vault.Keeper.ReviewGlass(desk.Reader, new UserId(notice.Reader), ma, found, ct), DeskWords.In(desk.Frame.Language).ReviewedToast, ct);
    }

    private static async Task<IResult> Answer(PersonsDesk desk, Answer<Done> answer, string toast, CancellationToken ct)
    {
        if (answer.No == VaultRefusals.NothingAsked) return Results.NotFound();
        return answer.No is { } no
            ? Pages.Page<AgreeScreen>(desk.Context, await PageOf(desk, [new FieldFault("h-cho", desk.Words.Refused(no, desk.Format))], ct), StatusCodes.Status422UnprocessableEntity)
            : Pages.SeeOther(desk.Context, Address, toast);
    }

    private static async Task<AgreePage> PageOf(PersonsDesk desk, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        if (desk.Vault is not { } vault) return new AgreePage { IsAway = true, Faults = faults };
        var waiting = await desk.Books.Waiting(desk.Reader, ct);
        var notices = await desk.Books.ToReview(desk.Reader, ct);
        var beyond = (await vault.Trace.Waiting(desk.Reader, desk.Now, ct)).Where(row => row.Kind == "beyond-quota").ToList();
        var names = await desk.UserNames(waiting.Select(row => row.AskedBy).Concat(beyond.Select(row => row.Reader)).Concat(notices.Select(notice => notice.Reader)).Distinct(StringComparer.Ordinal), ct);
        var numbers = await TrailRows.Numbers(desk, waiting.Select(row => row.Dossier).Concat(beyond.Select(row => row.Dossier)).Concat(notices.Select(notice => notice.Dossier)), own: false, ct);
        var words = desk.Words;
        var leads = desk.Reader.Has(Role.UnitLeader);
        var own = leads ? (await desk.Found(Sql.In("dossier.stream", notices.Select(notice => notice.Dossier).Concat(beyond.Select(row => row.Dossier)).ToList()), ct)).DistinctBy(at => at.Id).ToDictionary(at => at.Id.Value, at => at.Address, StringComparer.Ordinal) : [];
        return new AgreePage
        {
            Faults = faults,
            Reviews = leads,
            Waiting =
            [
                .. waiting.Select(row => new WaitingLine(
                    row.Agreement, names[row.AskedBy], TrailRows.PurposeOf(words, row.Purpose), Words.Parse<PersonClass>(row.Class) is { } @class ? words.Class(@class) : "",
                    numbers.GetValueOrDefault(row.Dossier, "–"), row.Person[..8], row.Until)),
            ],
            Beyond =
            [
                .. beyond.Select(row => new BeyondWaiting(
                    row.Agreement, names[row.Reader], TrailRows.PurposeOf(words, row.Purpose), row.Persons, numbers.GetValueOrDefault(row.Dossier, "–"), row.Until,
                    own.TryGetValue(row.Dossier, out var address) ? $"{address}/noi-dung/{row.Reason}" : null)),
            ],
            Emergencies =
            [
                .. notices.Select(notice => new EmergencyNotice(
                    notice.Glass, names[notice.Reader], Words.Parse<BreakGlassCategory>(notice.Category) ?? BreakGlassCategory.NobodyThere,
                    numbers.GetValueOrDefault(notice.Dossier, "–"), notice.Until, notice.ReviewBy, own.TryGetValue(notice.Dossier, out var address) ? $"{address}/noi-dung/{notice.Reason}" : null)),
            ],
        };
    }
}
