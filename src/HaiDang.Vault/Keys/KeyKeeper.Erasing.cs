using System.Text;
using HaiDang.Vault.Erasing;
using HaiDang.Vault.Sealing;

namespace HaiDang.Vault.Keys;

/// <content>Erasing: keys put aside, put back, destroyed.</content>
internal sealed partial class KeyKeeper
{
    /// <inheritdoc/>
    public async Task<Answer<Done>> Quarantine(PersonId person, DateTimeOffset until, CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        await cabinet.PutAside(person, until, ct);
        Forget(person);
        return default(Done);
    }

    /// <inheritdoc/>
    public async Task<Answer<Done>> Release(PersonId person, CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        return await cabinet.PutBack(person, clock.GetUtcNow(), ct) ? default(Done) : VaultRefusals.TooLateToUndo;
    }

    /// <inheritdoc/>
    public async Task<Answer<byte[]?>> Strike(PersonId person, SealedText text, IReadOnlyList<SealedTraits> traits, CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        var names = new List<string>();
        foreach (var one in traits)
        {
            if (await cabinet.Aside(one.Person, one.Class, ct) is { } wrapped) names.AddRange(Known(one, wrapped).Names);
        }

        try
        {
            if (await cabinet.Text(text.Id, text.Version, text.Dossier, ct) is not { } key) return VaultRefusals.KeyMissing;
            var words = Encoding.UTF8.GetString(Sealing.Seal.Open(key, text.Bytes, AboutText(text.Id, text.Dossier, text.Version, text.Names)));
            if (NameStrike.Without(words, names) is not { } struck) return new Answer<byte[]?>.Given(null);
            return (await SealText(text.Id, text.Dossier, text.Version + 1, new Text(struck, [.. text.Names.Where(name => name != person)]), ct)).Value;
        }
        catch (SealBrokenException)
        {
            return VaultRefusals.BlobChanged("text");
        }
    }

    /// <inheritdoc/>
    public async Task<Answer<Done>> Scrub(CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        await cabinet.Scrub(ct);
        return default(Done);
    }

    /// <inheritdoc/>
    public async Task<Answer<Done>> DestroyTexts(IReadOnlyList<(string Text, int Version)> texts, CancellationToken ct)
    {
        if (await Shut(ct) is { } shut) return shut;
        await cabinet.DestroyTexts(texts, ct);
        return default(Done);
    }

    /// <inheritdoc/>
    public async Task<Answer<string>> Destroy(PersonId person, IReadOnlyList<(string Text, int Version)> texts, CancellationToken ct) =>
        await Shut(ct) is { } shut ? shut : await DestroyKeys(person, texts, ct);

    /// <summary>Whether a key of somebody is left anywhere.</summary>
    internal Task<bool> Lives(PersonId person, CancellationToken ct) => cabinet.Lives(person, ct);

    /// <summary>Everybody whom the key store knows as erased, lists that came with the root included.</summary>
    internal Task<IReadOnlyList<PersonId>> ErasedPersons(CancellationToken ct) => cabinet.ErasedPersons(ct);

    private async Task<string> DestroyKeys(PersonId person, IReadOnlyList<(string Text, int Version)> texts, CancellationToken ct)
    {
        // The list beside the root comes first: a copy that is brought back after this line finds it there.
        if (erasedList is { } path && !(File.Exists(path) && (await File.ReadAllLinesAsync(path, ct)).Contains(person.Value))) await List(person, ct);
        Forget(person);
        return await cabinet.Destroy(person, texts, ct);
    }

    private async Task List(PersonId person, CancellationToken ct)
    {
        if (erasedList is null) return;
        await using var list = new FileStream(erasedList, FileMode.Append, FileAccess.Write);
        await list.WriteAsync(Encoding.ASCII.GetBytes(person.Value + "\n"), ct);
        list.Flush(flushToDisk: true);
    }
}
