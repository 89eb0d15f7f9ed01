using System.Text.Encodings.Web;
using System.Text.Json;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Persons.Entering;
using HaiDang.Modules.Persons.Screens;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault;
using HaiDang.Vault.Openings;
using HaiDang.Vault.Persons;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Persons.Cards;

/// <summary>What is kept of a person, for themselves: to be printed, or as a file. An opening like any other, on record and counted.</summary>
internal static class CopyPages
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(CardPages.Card + "/ban-sao", Show).ForWithinReach(PersonAccess.Workers);
        routes.MapPost(CardPages.Card + "/ban-sao", Make).ForWithinReach(PersonAccess.Workers);
    }

    private static async Task<IResult> Show(string tinh, string loai, string ma, string nguoi, PersonsDesk desk, CancellationToken ct) =>
        await CardPages.Find(desk, tinh, loai, ma, nguoi, ct) is var (dossier, parts)
            ? Pages.Page<CopyFormScreen>(desk.Context, await CardPages.PageOf(desk, dossier, parts, new OpenForm(), ct))
            : Results.NotFound();

    private static async Task<IResult> Make(string tinh, string loai, string ma, string nguoi, PersonsDesk desk, OrganisationMap map, CancellationToken ct)
    {
        if (await CardPages.Find(desk, tinh, loai, ma, nguoi, ct) is not var (dossier, parts)) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var form = new OpenForm { Purpose = Purpose.DataSubjectRequest, Class = Words.Parse<PersonClass>(typed["nhom"].ToString()) };
        if (await desk.StepUps.Try(typed, ct) is false) return await Again([new FieldFault(PasswordFactor.FieldName, desk.Words.PasswordWrong)]);
        if (typed["lap"].ToString().Length == 0 || desk.Vault is not { } vault) return await Again([]);
        var @class = parts.FirstOrDefault(part => part.Class == form.Class)?.Class ?? parts[0].Class;
        var agreement = await desk.Agreement(Purpose.DataSubjectRequest, dossier.Id, [parts[0].Person], ct);
        var made = await vault.Consents.Export(desk.Opening(Purpose.DataSubjectRequest, dossier.Id, agreement?.Agreement), parts[0].Person, @class, ct);
        if (made.No == VaultRefusals.NotOpenToYou) return Results.NotFound();
        if (made.No is { } no) return await Again([CardPages.Fault(desk, no)]);
        var export = await ConsentPages.InDossier(desk, dossier, parts[0].Person, ct) is { } consents ? made.Value with { Consents = consents } : made.Value;
        if (typed["lap"] == "json") return Results.File(Json(export, map), "application/json", $"{parts[0].Person}.json");
        return Pages.Page<CopyScreen>(desk.Context, new CopyPage
        {
            Number = desk.Words.DossierNumber(desk.Words.DossierKind(dossier.Kind.Route), dossier.Number.ToString()), Dossier = dossier, Back = dossier.Card(parts[0].Person),
            Class = @class, Export = export, Reader = desk.Frame.UserName ?? "", At = desk.Now,
        });

        async Task<IResult> Again(IReadOnlyList<FieldFault> faults) =>
            Pages.Page<CopyFormScreen>(desk.Context, await CardPages.PageOf(desk, dossier, parts, form with { Faults = faults }, ct), StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>The export as a file in UTF-8; readers of openings by their body, for colleagues' names are nobody's data but theirs.</summary>
    private static byte[] Json(PersonExport export, OrganisationMap map)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            var identity = export.Identity;
            Rows("names", identity.Names, name => [("written", name.Written), ("kind", Kebab(name.Kind)), ("language", name.Language), ("certainty", Kebab(name.Certainty))]);
            Rows("births", identity.Births, birth => [("born", birth.Born.ToString()), ("certainty", Kebab(birth.Certainty))]);
            Rows("sex", Single(identity.Sex?.ToString()), one => [("sex", Words.Kebab(one))]);
            Rows("ethnicity", Single(identity.Ethnicity), one => [("code", one), ("name", Peoples.NameOf(one))]);
            Rows("papers", identity.Papers, paper => [("kind", paper.Kind), ("number", paper.Number), ("certainty", Kebab(paper.Certainty))]);
            Rows("addresses", identity.Addresses, at => [("kind", Kebab(at.Kind)), ("province", at.Province?.Value ?? ""), ("commune", at.Commune?.Value ?? ""), ("detail", at.Detail)]);
            Rows("contacts", identity.Contacts, contact => [("kind", contact.Kind), ("value", contact.Value), ("safe", contact.Safe ? "yes" : "no")]);
            Rows("safe-contact", Single(identity.SafeContact), one => [("instruction", one)]);
            Rows("photographs", identity.Photographs, picture => [("media-type", picture.MediaType), ("base64", Convert.ToBase64String(picture.Content))]);
            Rows("consents", export.Consents, consent =>
            [
                ("what", consent.What), ("to", ConsentPages.NameOf(map, consent.Recipient, Language.Vietnamese)), ("given-on", Day(consent.GivenOn)), ("until", Day(consent.Until)), ("withdrawn-on", Day(consent.WithdrawnOn)),
            ]);
            Rows("openings", export.Openings, entry =>
                [("at", entry.RecordedAt.ToString("O")), ("what", entry.What), ("purpose", entry.Purpose), ("body", ConsentPages.NameOf(map, entry.Organisation, Language.Vietnamese))]);
            json.WriteEndObject();

            void Rows<T>(string name, IReadOnlyList<T>? rows, Func<T, IReadOnlyList<(string Name, string Value)>> written)
            {
                json.WriteStartArray(name);
                foreach (var row in rows ?? [])
                {
                    json.WriteStartObject();
                    foreach (var (key, value) in written(row)) json.WriteString(key, value);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }
        }

        return stream.ToArray();

        static string[]? Single(string? value) => value is { Length: > 0 } ? [value] : null;

        static string Kebab<T>(T value)
            where T : struct, Enum => Words.Kebab(value.ToString());

        static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
    }
}
