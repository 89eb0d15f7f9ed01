using System.Data.Common;
using HaiDang.Vault.Keys;

namespace HaiDang.Vault.Persons;

/// <summary>Letter boxes: a browser seals words for one with its public key, and nobody but the key keeper can open them.</summary>
public sealed class Letters
{
    private readonly IKeyKeeper keeper;

    internal Letters(IKeyKeeper keeper) => this.keeper = keeper;

    /// <summary>The public key of a box, made when it is first asked for: a point of P-256, 65 bytes, uncompressed.</summary>
    /// <param name="box">Whose box it is: a ledger.</param>
    /// <returns>Refused while the vault is closed or doesn't answer.</returns>
    public async Task<Answer<byte[]>> Key(string box, CancellationToken ct)
    {
        try
        {
            return await keeper.LetterKey(box, ct);
        }
        catch (DbException)
        {
            return VaultRefusals.NotReached;
        }
    }

    /// <summary>Opens letters.</summary>
    /// <param name="letters">What each is about, as the browser bound it in, and its bytes.</param>
    /// <returns>The words of each, in the same order; null for one that was changed or is about something else.</returns>
    public async Task<Answer<IReadOnlyList<Text?>>> Open(string box, IReadOnlyList<(string About, byte[] Bytes)> letters, CancellationToken ct)
    {
        var answer = await keeper.OpenLetters(box, letters, ct);
        return answer.No is { } no ? no : new Answer<IReadOnlyList<Text?>>.Given([.. answer.Value.Select(words => words is null ? null : new Text(words))]);
    }
}
