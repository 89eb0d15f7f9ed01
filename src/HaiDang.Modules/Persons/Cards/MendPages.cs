using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Persons.Entering;
using HaiDang.Modules.Persons.Screens;
using HaiDang.Modules.Persons.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Persons.Cards;

/// <summary>Adding to a person and mending them. What is typed goes in sealed; what stood there isn't shown unless it was opened.</summary>
internal static class MendPages
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(CardPages.Card + "/sua", Show).ForWithinReach(PersonAccess.Workers);
        routes.MapPost(CardPages.Card + "/sua", Save).ForWithinReach(PersonAccess.Workers);
    }

    private static async Task<IResult> Show(string tinh, string loai, string ma, string nguoi, string? nhom, PersonsDesk desk, CancellationToken ct) =>
        await CardPages.Find(desk, tinh, loai, ma, nguoi, ct) is var (dossier, parts)
            ? Pages.Page<MendScreen>(desk.Context, await PageOf(desk, dossier, parts, ClassOf(nhom, parts), null, ct))
            : Results.NotFound();

    private static async Task<IResult> Save(string tinh, string loai, string ma, string nguoi, PersonsDesk desk, EventLog log, CancellationToken ct)
    {
        if (await CardPages.Find(desk, tinh, loai, ma, nguoi, ct) is not var (dossier, parts)) return Results.NotFound();
        var form = await desk.Context.Request.ReadFormAsync(ct);
        var @class = ClassOf(form["nhom"], parts);
        var typed = PersonForm.Read(form, "", dossier.Today, EntryWords.In(desk.Frame.Language));
        if (typed.Faults.Count > 0) return await Again(typed.Faults, StatusCodes.Status422UnprocessableEntity);
        if (IdentityAmended.PartsOf(typed.Given).Count == 0) return await Again([new FieldFault("ten", desk.Words.NothingTyped)], StatusCodes.Status422UnprocessableEntity);
        var seen = int.TryParse(form["phien-ban"], CultureInfo.InvariantCulture, out var version) ? version : 0;
        var answer = await desk.Keeping.Amend(desk.Reader, log, dossier.Stream, parts[0].Person, @class, typed.Given, seen, ct);
        if (answer.No == VaultRefusals.Changed) return await Again([], StatusCodes.Status409Conflict);
        return answer.No is { } no
            ? await Again([new FieldFault("ten", desk.Words.Refused(no, desk.Format))], StatusCodes.Status422UnprocessableEntity)
            : Pages.SeeOther(desk.Context, dossier.Card(parts[0].Person), desk.Words.SavedToast);

        async Task<IResult> Again(IReadOnlyList<FieldFault> faults, int status)
        {
            var page = await PageOf(desk, dossier, parts, @class, typed with { Faults = faults }, ct);
            return Pages.Page<MendScreen>(desk.Context, page with { Changed = status == StatusCodes.Status409Conflict }, status);
        }
    }

    private static PersonClass ClassOf(string? code, IReadOnlyList<PersonPart> parts) =>
        parts.FirstOrDefault(part => part.Class == Words.Parse<PersonClass>(code))?.Class ?? parts[0].Class;

    private static async Task<MendPage> PageOf(PersonsDesk desk, DossierAt dossier, IReadOnlyList<PersonPart> parts, PersonClass @class, TypedPerson? typed, CancellationToken ct)
    {
        var kept = desk.Vault is null ? [] : await desk.Books.Kept([parts[0].Person], ct);
        return new MendPage
        {
            Card = new CardPage { Dossier = dossier, Parts = parts, IsAway = desk.Vault is null },
            Form = new MendFormModel
            {
                Action = dossier.Card(parts[0].Person) + "/sua", Class = @class, Version = kept.FirstOrDefault(one => one.Class == @class)?.Version ?? 0,
                Fields = new PersonFieldsModel { Values = typed?.Values ?? new TypedValues(), Faults = typed?.Faults ?? [], Day = dossier.Today, Files = true },
            },
        };
    }
}
