using System.Text.Json;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Victims.HandingOver;
using HaiDang.Modules.Victims.Screens;
using HaiDang.Modules.Victims.Texts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Victims.Registers;

/// <summary>What came of one sealed sheet.</summary>
/// <param name="Id">Its id in the browser, the sheet's number first; it may forget the sheet.</param>
/// <param name="Says">What became of it.</param>
/// <param name="Mend">Where it can be mended; null when there is nothing to mend.</param>
internal sealed record SealedSheet(string Id, string Says, string? Mend);

/// <summary>Sheets that a browser sealed for the vault while the line was away: it holds ciphertext alone, and sends it once the line is back.</summary>
/// <remarks>
/// Each is checked and recorded as if it were typed now; the same letter sent twice records once. What can't be recorded comes to whoever sent it as a draft, with what is to be mended.
/// </remarks>
internal static class SealedSheets
{
    /// <summary>The most letters of one request.</summary>
    internal const int Most = 100;

    /// <summary>Address of the form of a sheet, by which its draft is found.</summary>
    /// <param name="letter">Id of a letter that is mended; null for a sheet typed here.</param>
    internal static string FormOf(DossierShowing show, DossierEntry entry, string? letter) => $"{show.Of(entry)}/{ScreeningPages.One}{(letter is null ? "" : "?thu=" + Uri.EscapeDataString(letter))}";

    /// <summary>What the page of a sheet needs to seal sheets, and those of the reader that wait to be mended; null while the vault is closed.</summary>
    internal static async Task<RenderFragment?> Part(DossierShowing show, DossierEntry entry, DossierDesk desk, CancellationToken ct)
    {
        if (desk.Vault is not { Closed: null } vault || (await vault.Letters.Key(show.Ledger.Value, ct)) is not { No: null, Value: var key }) return null;
        var start = FormOf(show, entry, "");
        var waiting = (await vault.Drafts.Forms(desk.Reader, start, ct)).Select(form => (Sheet: NumberOf(form[start.Length..]), Address: form)).ToList();
        var model = new SealingModel { Address = show.Of(entry) + "/phieu-kin", Box = entry.Id, Key = Convert.ToBase64String(key), Waiting = waiting };
        return builder =>
        {
            builder.OpenComponent<SealingPart>(0);
            builder.AddComponentParameter(1, nameof(SealingPart.Model), model);
            builder.CloseComponent();
        };
    }

    internal static async Task<IResult> Take(string tinh, string so, HandOverRegister register, DossierDesk desk, CancellationToken ct)
    {
        if (await ScreeningPages.Find(tinh, so, register, desk, ct) is not var (show, sight, all)) return Results.NotFound();
        var letters = (await desk.Context.Request.ReadFormAsync(ct))["thu"].OfType<string>().Take(Most).Select(Read).ToList();
        if (letters.Count == 0 || letters.Contains(null)) return Results.UnprocessableEntity();
        if (desk.Vault is not { Closed: null } vault) return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        var opened = await vault.Letters.Open(show.Ledger.Value, [.. letters.Select(one => ($"{sight.Entry.Id}\n{one!.Value.Id}", one.Value.Bytes))], ct);
        if (opened.No is not null) return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        var done = new List<SealedSheet>();
        foreach (var (letter, words) in letters.Zip(opened.Value)) done.Add(await Take(letter!.Value.Id, words?.Reveal(), register, show, sight.Entry, all, desk, ct));
        return Pages.Fragment<SealedPart>(desk.Context, new SealedModel { Sheets = done });
    }

    private static async Task<SealedSheet> Take(string id, string? words, HandOverRegister register, DossierShowing show, DossierEntry entry, MassHandOver all, DossierDesk desk, CancellationToken ct)
    {
        var (t, hand, number) = (HandOverWords.In(show.Language), new HandOverId(entry.Id), NumberOf(id));
        if (Fields(words) is not { } fields) return new SealedSheet(id, t.SealedUnread(number), null);
        var typedFields = ScreeningForm.One(t, show);
        var values = new TypedDraft(fields, default).Of(typedFields);
        var typed = SentForm.Of(typedFields, values, show.Picking, show.Form).Typed();
        var sheet = ScreeningForm.Read(typed, hand);
        var faults = typed.Faults.Select(fault => fault.Text).ToList();
        if (faults.Count == 0)
        {
            var taken = await new TakeSheets(hand, [sheet]).Handle(all, show, desk, id, ct);
            faults.AddRange(taken.Faults.Select(fault => fault.Refusal).Concat(taken.Shut is { } shut ? [shut] : Array.Empty<Refusal>()).Select(no => DossierPages.Said(register, no, show)));
        }

        if (faults.Count == 0)
        {
            // What of this sheet was kept as a draft before the line went is recorded with it.
            var form = FormOf(show, entry, null);
            if (await FormDrafts.Of(desk, form, ct) is { } draft && draft.Of(typedFields)["phieu"] == values["phieu"]) await FormDrafts.Drop(desk, form, ct);
            return new SealedSheet(id, t.SealedTaken(number), null);
        }

        var mend = FormOf(show, entry, id);
        return (await FormDrafts.Keep(desk, mend, fields, ct)).No is { } no
            ? new SealedSheet("", t.SheetFault(sheet.Screened.Sheet, DossierPages.Said(register, no, show)), null)
            : new SealedSheet(id, t.SealedToMend(number, string.Join(" ", faults)), mend);
    }

    // "12-…" stands for the sheet of that number; the id is the browser's, so it is taken for no more than it is.
    private static string NumberOf(string id) => Uri.UnescapeDataString(id).Split('-')[0];

    private static Dictionary<string, string[]>? Fields(string? words)
    {
        try
        {
            return words is null ? null : JsonSerializer.Deserialize<string[][]>(words)?.Where(pair => pair is [_, _]).GroupBy(pair => pair[0], pair => pair[1], StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static (string Id, byte[] Bytes)? Read(string sent)
    {
        const int LongestId = 60;
        var cut = sent.IndexOf('.', StringComparison.Ordinal);
        if (cut is < 3 or > LongestId || !sent[..cut].All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')) return null;
        var bytes = new byte[sent.Length];
        return Convert.TryFromBase64String(sent[(cut + 1)..], bytes, out var length) ? (sent[..cut], bytes[..length]) : null;
    }
}
