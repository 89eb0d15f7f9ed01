using System.Security.Cryptography;
using System.Text;
using HaiDang.Kernel.Events;

namespace HaiDang.Kernel.Storage;

/// <summary>A file kept sealed; the event that speaks of it has its id, size and digest.</summary>
/// <param name="Sha256">Hexadecimal digest of the file as it came.</param>
public sealed record Attachment(string Id, string MediaType, long Size, string Sha256);

/// <summary>Files that came with entries: plans as scanned, evidence. Sealed before they are stored.</summary>
/// <remarks>
/// AES-256-GCM under a key of its own for each file, derived from the store's attachment key and the file's id; the id is
/// bound in as associated data, so that a sealed file can't stand in another's place. One version byte leads, for later
/// schemes.
/// </remarks>
/// <param name="key">32 bytes, kept apart from the store.</param>
public sealed class Attachments(Store store, byte[] key, TimeProvider clock)
{
    private const byte Scheme = 1;

    /// <summary>Seals and keeps a file.</summary>
    public async Task<Attachment> Save(LedgerId ledger, string mediaType, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        var (about, keep) = Prepare(ledger, mediaType, content);
        await store.Execute(keep, ct);
        return about;
    }

    /// <summary>Seals a file that is to be kept together with rows of the caller.</summary>
    /// <returns>The file, and the statement that keeps it.</returns>
    public (Attachment About, Sql Keep) Prepare(LedgerId ledger, string mediaType, ReadOnlyMemory<byte> content)
    {
        var id = NewId.At(clock);
        var digest = SHA256.HashData(content.Span);
        return (
            new Attachment(id, mediaType, content.Length, Convert.ToHexStringLower(digest)),
            $"""
            insert into attachment (id, ledger, media_type, size, sha256, sealed)
            values ({id}, {ledger}, {mediaType}, {(long)content.Length}, {digest}, {Seal(id, content.Span)})
            """);
    }

    /// <summary>The statement that removes files for good, which only those may be of which no entry speaks.</summary>
    /// <param name="ids">One id, or a question for ids.</param>
    public static Sql Remove(LedgerId ledger, Sql ids) => $"delete from attachment where ledger = {ledger} and id in ({ids})";

    /// <summary>Opens a file of a ledger.</summary>
    /// <returns>Null when there is none of this id in this ledger.</returns>
    /// <exception cref="CryptographicException">The sealed bytes were changed, or the key is another.</exception>
    public async Task<(Attachment About, byte[] Content)?> Open(LedgerId ledger, string id, CancellationToken ct)
    {
        var rows = await store.Ask<Row>($"select id, media_type, size, sha256, sealed from attachment where ledger = {ledger} and id = {id}", ct);
        return rows is [{ Sealed: not null } row]
            ? (new Attachment(row.Id, row.MediaType, row.Size, Convert.ToHexStringLower(row.Sha256)), Unseal(row.Id, row.Sealed))
            : null;
    }

    private byte[] Seal(string id, ReadOnlySpan<byte> content)
    {
        var sealedBytes = new byte[1 + 12 + 16 + content.Length];
        sealedBytes[0] = Scheme;
        var nonce = sealedBytes.AsSpan(1, 12);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(KeyOf(id), 16);
        aes.Encrypt(nonce, content, sealedBytes.AsSpan(29), sealedBytes.AsSpan(13, 16), Encoding.UTF8.GetBytes(id));
        return sealedBytes;
    }

    private byte[] Unseal(string id, byte[] sealedBytes)
    {
        if (sealedBytes.Length < 29 || sealedBytes[0] != Scheme) throw new CryptographicException("The file isn't sealed in a known way.");
        var content = new byte[sealedBytes.Length - 29];
        using var aes = new AesGcm(KeyOf(id), 16);
        aes.Decrypt(sealedBytes.AsSpan(1, 12), sealedBytes.AsSpan(29), sealedBytes.AsSpan(13, 16), content, Encoding.UTF8.GetBytes(id));
        return content;
    }

    private byte[] KeyOf(string id) => HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: Encoding.UTF8.GetBytes("attachment/" + id));

    private sealed class Row
    {
        public string Id { get; init; } = "";

        public string MediaType { get; init; } = "";

        public long Size { get; init; }

        public byte[] Sha256 { get; init; } = [];

        public byte[]? Sealed { get; init; }
    }
}
