using System.Security.Cryptography;
using HaiDang.Kernel.Storage;
using HaiDang.Vault.Sealing;

namespace HaiDang.Vault.Keys;

/// <summary>Keys of texts, each wrapped under its dossier's.</summary>
internal sealed partial class KeyCabinet
{
    /// <summary>The key of a dossier, under which its texts' keys are wrapped.</summary>
    /// <returns>Null when there is none and none is made.</returns>
    internal Task<byte[]?> Dossier(DossierId dossier, bool make, CancellationToken ct) => Named("dossier_key", "dossier", dossier.Value, make, ct);

    /// <summary>New keys for versions of texts, durable together; in the same order.</summary>
    internal async Task<IReadOnlyList<byte[]>> NewTexts(IReadOnlyList<TextVersion> texts, CancellationToken ct)
    {
        var above = await Dossiers([.. texts.Select(text => text.Dossier.Value).Distinct()], ct);
        var made = texts.Select(text => (Text: text, Key: RandomNumberGenerator.GetBytes(Seal.KeyLength))).ToList();
        var rows = made.Select(one => (Sql)$"""
            ({one.Text.Id}, {one.Text.Version}, {one.Text.Dossier}, {Seal.Close(above[one.Text.Dossier.Value], one.Key, OfText(one.Text.Id, one.Text.Version, one.Text.Dossier))})
            """);
        await store.Transact(
            async transaction =>
            {
                foreach (var some in rows.Chunk(Together))
                {
                    await transaction.Execute($"""
                        insert into text_key (id, version, dossier, wrapped) values {Sql.Join(", ", some)}
                        on conflict (id, version) do update set wrapped = excluded.wrapped
                        """);
                }

                return true;
            },
            ct);
        return [.. made.Select(one => one.Key)];
    }

    /// <summary>The key of a version of a text.</summary>
    /// <returns>Null when it isn't there any more.</returns>
    internal async Task<byte[]?> Text(string id, int version, DossierId dossier, CancellationToken ct)
    {
        var rows = await store.Ask<byte[]>($"select wrapped from text_key where id = {id} and version = {version} and dossier = {dossier}", ct);
        return rows.Count == 0 || await Dossier(dossier, make: false, ct) is not { } above ? null : Seal.Open(above, rows[0], OfText(id, version, dossier));
    }

    /// <summary>Destroys keys of texts.</summary>
    internal async Task DestroyTexts(IReadOnlyList<(string Text, int Version)> texts, CancellationToken ct)
    {
        await store.Transact(
            async transaction =>
            {
                await Texts(transaction, texts);
                return true;
            },
            ct);
    }

    private static async Task Texts(ITransaction transaction, IReadOnlyList<(string Text, int Version)> texts)
    {
        foreach (var (text, version) in texts)
        {
            await transaction.Execute($"update text_key set wrapped = {Nothing} where id = {text} and version = {version}");
            await transaction.Execute($"delete from text_key where id = {text} and version = {version}");
        }
    }

    // Keys of dossiers, by dossier; those that aren't there are made. Somebody else may make one meanwhile: what stands is read again.
    private async Task<IReadOnlyDictionary<string, byte[]>> Dossiers(IReadOnlyList<string> dossiers, CancellationToken ct)
    {
        const string Table = "dossier_key";
        var (keys, family) = (new Dictionary<string, byte[]>(StringComparer.Ordinal), wrapping.GetOrAdd(Table, name => Wrapping(root!, name)));
        foreach (var some in dossiers.Chunk(Together))
        {
            if (await Read(some) is not { Length: > 0 } missing) continue;
            var rows = missing.Select(name => (Sql)$"({name}, {Seal.Close(family, RandomNumberGenerator.GetBytes(Seal.KeyLength), Of(Table, name))})");
            await store.Execute($"insert into dossier_key (dossier, wrapped) values {Sql.Join(", ", rows)} on conflict (dossier) do nothing", ct);
            await Read(missing);
        }

        return keys;

        async Task<string[]> Read(IReadOnlyCollection<string> names)
        {
            foreach (var row in await store.Ask<NamedRow>($"select dossier as name, wrapped from dossier_key where {Sql.In("dossier", names)}", ct))
            {
                keys[row.Name] = Seal.Open(family, row.Wrapped, Of(Table, row.Name));
            }

            return [.. names.Where(name => !keys.ContainsKey(name))];
        }
    }

    private static About OfText(string id, int version, DossierId dossier) =>
        About.Of("text-key", dossier.Value, id, version.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
