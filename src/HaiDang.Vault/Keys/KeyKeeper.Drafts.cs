using System.Security.Cryptography;
using System.Text;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Vault.Sealing;

namespace HaiDang.Vault.Keys;

/// <content>Drafts, which only who typed them reads again, and letters, which no browser can.</content>
internal sealed partial class KeyKeeper
{
    /// <inheritdoc/>
    public async Task<Answer<byte[]>> SealDraft(Reader owner, string form, string words, CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        var key = await cabinet.Draft(DraftId(owner, form), make: true, ct);
        return Sealing.Seal.Close(key, Encoding.UTF8.GetBytes(words), AboutDraft(owner, form));
    }

    /// <inheritdoc/>
    public async Task<Answer<string>> OpenDraft(Reader owner, string form, byte[] bytes, CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        try
        {
            return await cabinet.Draft(DraftId(owner, form), make: false, ct) is { } key
                ? Encoding.UTF8.GetString(Sealing.Seal.Open(key, bytes, AboutDraft(owner, form)))
                : VaultRefusals.KeyMissing;
        }
        catch (SealBrokenException)
        {
            return VaultRefusals.BlobChanged("draft");
        }
    }

    /// <inheritdoc/>
    public async Task<Answer<Done>> DestroyDrafts(IReadOnlyCollection<(UserId Owner, string Form)> drafts, CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        await cabinet.DestroyDrafts([.. drafts.Select(draft => DraftId(draft.Owner, draft.Form))], ct);
        return default(Done);
    }

    /// <inheritdoc/>
    public async Task<Answer<byte[]>> LetterKey(string box, CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        using var letters = new LetterBox(await cabinet.Index("letters/" + box, ct));
        return letters.PublicKey;
    }

    /// <inheritdoc/>
    public async Task<Answer<IReadOnlyList<string?>>> OpenLetters(string box, IReadOnlyList<(string About, byte[] Bytes)> letters, CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        using var opens = new LetterBox(await cabinet.Index("letters/" + box, ct));
        return new Answer<IReadOnlyList<string?>>.Given([.. letters.Select(letter => opens.Open(letter.Bytes, letter.About))]);
    }

    private static string DraftId(Reader owner, string form) => DraftId(owner.User, form);

    private static string DraftId(UserId owner, string form) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(owner.Value + "\n" + form)));

    private static About AboutDraft(Reader owner, string form) => About.Of("draft", owner.User.Value, form);
}
