using System.Text.Json;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Forms.Screens;
using HaiDang.Modules.Shell;
using HaiDang.Vault;
using HaiDang.Vault.Persons;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Dossiers.Registers;

/// <summary>What somebody typed into a form and hasn't recorded, as it comes back to them.</summary>
/// <param name="Fields">Values by the name of their field on the page.</param>
internal sealed record TypedDraft(IReadOnlyDictionary<string, string[]> Fields, DateTimeOffset SavedAt)
{
    /// <summary>The values of a form's fields; what wasn't typed is empty.</summary>
    internal FormValues Of(IReadOnlyList<FormField> fields, string prefix = "")
    {
        var values = new FormValues();
        foreach (var field in fields)
        {
            values.Put(field.Id, Fields.GetValueOrDefault(prefix + field.Id, []));
            if (field.Sort is FieldSort.Pairs) values.Put(field.Id + "-2", Fields.GetValueOrDefault($"{prefix}{field.Id}-2", []));
        }

        return values;
    }
}

/// <summary>Forms that keep what is typed before it is recorded: sealed in the vault, for whoever typed it and nobody else. A register names those of its forms that do.</summary>
/// <remarks>While the vault is closed forms have no draft, and everything else works.</remarks>
internal static class FormDrafts
{
    /// <summary>The form in which a dossier begins, among <see cref="DossierRegister.Drafted"/>.</summary>
    internal const string Beginning = "moi";

    private const int LongestAddress = 200;
    private static readonly HashSet<string> NotTyped = [DraftPlace.FormField, DraftPlace.BackField, DraftPlace.WhatField, FormProof.Field, "khoa", "phien-ban", "muc"];

    internal static void Map(IEndpointRouteBuilder routes, DossierRegister register)
    {
        if (register.Drafted.Count == 0) return;
        routes.MapPost($"/{{tinh}}/{register.Kind.Route}/ban-nhap", (string tinh, DossierDesk desk, CancellationToken ct) => Take(register, tinh, desk, ct)).ForWithinReach([.. register.Kind.Workers]);
    }

    /// <summary>Where a form keeps its draft; null while the vault is closed.</summary>
    /// <param name="form">Address of the form.</param>
    /// <param name="back">The page on which it stands.</param>
    internal static DraftPlace? Place(DossierKind kind, DossierShowing show, DossierDesk desk, string form, string back, TypedDraft? draft) =>
        desk.Vault is { Closed: null } ? new DraftPlace { Form = form, Back = back, Keep = show.Of(kind) + "/ban-nhap", SavedAt = draft?.SavedAt } : null;

    /// <summary>The reader's own drafts of some forms, by form.</summary>
    internal static async Task<IReadOnlyDictionary<string, TypedDraft>> Of(DossierDesk desk, IReadOnlyCollection<string> forms, CancellationToken ct)
    {
        if (forms.Count == 0 || desk.Vault is not { Closed: null } vault) return new Dictionary<string, TypedDraft>();
        return (await vault.Drafts.Of(desk.Reader, forms, ct)).ToDictionary(
            draft => draft.Form, draft => new TypedDraft(JsonSerializer.Deserialize<Dictionary<string, string[]>>(draft.Words)!, draft.SavedAt), StringComparer.Ordinal);
    }

    /// <summary>The reader's own draft of a form; null when there is none.</summary>
    internal static async Task<TypedDraft?> Of(DossierDesk desk, string form, CancellationToken ct) => (await Of(desk, [form], ct)).GetValueOrDefault(form);

    /// <summary>The steps of a dossier with what the reader typed into them before.</summary>
    internal static async Task<IReadOnlyList<StepForm>> In(DossierRegister register, DossierShowing show, DossierEntry entry, IReadOnlyList<StepForm> steps, DossierDesk desk, CancellationToken ct)
    {
        var forms = steps.Where(step => register.Drafted.Contains(step.Step)).ToDictionary(step => step.Prefix, step => FormOf(show, entry, step), StringComparer.Ordinal);
        var drafts = await Of(desk, forms.Values, ct);
        return [.. steps.Select(step => forms.TryGetValue(step.Prefix, out var form) ? With(step, form, drafts.GetValueOrDefault(form)) : step)];

        StepForm With(StepForm step, string form, TypedDraft? draft) => step with
        {
            Values = draft?.Of(step.Fields, step.Prefix) ?? step.Values, Draft = Place(register.Kind, show, desk, form, show.Of(entry), draft),
        };
    }

    /// <summary>Address of a step's form.</summary>
    internal static string FormOf(DossierShowing show, DossierEntry entry, StepForm step) => $"{show.Of(entry)}/buoc/{step.Step}{(step.Item is null ? "" : "/" + step.Item)}";

    /// <summary>Keeps what was typed into a form.</summary>
    internal static async Task<Answer<DateTimeOffset>> Keep(DossierDesk desk, string form, IReadOnlyDictionary<string, string[]> fields, CancellationToken ct)
    {
        if (desk.Vault is not { Closed: null } vault) return DossierRefusals.DraftNotKept;
        var words = JsonSerializer.Serialize(fields);
        if (words.Length > Drafts.Longest) return DossierRefusals.DraftTooLong;
        var kept = await vault.Drafts.Keep(desk.Reader, form, words, ct);
        return kept.No is null ? kept : DossierRefusals.DraftNotKept;
    }

    /// <summary>Takes the reader's draft of a form away, as once it is recorded.</summary>
    internal static Task Drop(DossierDesk desk, string form, CancellationToken ct) => desk.Vault is { Closed: null } vault ? vault.Drafts.Drop(desk.Reader, form, ct) : Task.CompletedTask;

    private static async Task<IResult> Take(DossierRegister register, string tinh, DossierDesk desk, CancellationToken ct)
    {
        if (await desk.Setting(tinh, register.Kind.Workers, ct) is not { } show) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var (form, back) = (typed[DraftPlace.FormField].ToString(), typed[DraftPlace.BackField].ToString());
        if (form.Length > LongestAddress || !form.StartsWith(show.Of(register.Kind) + "/", StringComparison.Ordinal) || !Pages.IsLocal(form)) return Results.UnprocessableEntity();
        if (typed[DraftPlace.WhatField] == DraftPlace.Drop)
        {
            await Drop(desk, form, ct);
            return Pages.SeeOther(desk.Context, back, show.Form.DraftDropped);
        }

        var kept = await Keep(desk, form, typed.Where(field => !NotTyped.Contains(field.Key)).ToDictionary(field => field.Key, field => field.Value.OfType<string>().ToArray(), StringComparer.Ordinal), ct);
        var says = kept.No is { } no ? DossierPages.Said(register, no, show) : show.Form.DraftSaved(show.Format.Moment(kept.Value));
        return Pages.AsksForFragment(desk.Context) ? Results.Text(says, statusCode: kept.No is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity) : Pages.SeeOther(desk.Context, back, says);
    }
}
