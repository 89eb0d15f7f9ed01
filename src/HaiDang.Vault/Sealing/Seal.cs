using System.Security.Cryptography;
using System.Text;

namespace HaiDang.Vault.Sealing;

/// <summary>How bytes are sealed under a data key.</summary>
/// <remarks>
/// <para>A sealed blob is: scheme (1 byte), salt (16), nonce (12), commitment (32), tag (16), then as many bytes as were sealed.</para>
/// <para>
/// Each blob has keys of its own: HKDF-SHA256 of the data key with the blob's salt gives one key for AES-256-GCM and one value that commits to the data key.
/// GCM alone would let a blob be made that opens under two keys; the commitment is compared first, in fixed time.
/// </para>
/// <para>What the blob belongs to is bound in as associated data (<see cref="About"/>), so that it opens nowhere else.</para>
/// </remarks>
internal static class Seal
{
    /// <summary>Bytes that a sealed blob has beyond what was sealed.</summary>
    internal const int Overhead = 1 + Salt + Nonce + Commitment + Tag;

    internal const int KeyLength = 32;

    // A later scheme, for other algorithms, is another first byte; both are then opened and only the newer is written.
    private const byte Scheme = 1;
    private const int Salt = 16;
    private const int Nonce = 12;
    private const int Commitment = 32;
    private const int Tag = 16;

    /// <summary>Seals bytes.</summary>
    /// <param name="key">32 bytes.</param>
    /// <param name="about">What the blob belongs to.</param>
    internal static byte[] Close(ReadOnlySpan<byte> key, ReadOnlySpan<byte> plain, About about)
    {
        var blob = new byte[Overhead + plain.Length];
        blob[0] = Scheme;
        RandomNumberGenerator.Fill(blob.AsSpan(1, Salt + Nonce));
        Span<byte> own = stackalloc byte[KeyLength];
        Derive(key, blob.AsSpan(1, Salt), own, blob.AsSpan(1 + Salt + Nonce, Commitment));
        using var aes = new AesGcm(own, Tag);
        aes.Encrypt(blob.AsSpan(1 + Salt, Nonce), plain, blob.AsSpan(Overhead), blob.AsSpan(Overhead - Tag, Tag), about.Bytes);
        CryptographicOperations.ZeroMemory(own);
        return blob;
    }

    /// <summary>Opens a sealed blob.</summary>
    /// <exception cref="SealBrokenException">The bytes were changed, belong elsewhere, or were sealed under another key. Which of these isn't told.</exception>
    internal static byte[] Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> blob, About about)
    {
        if (blob.Length < Overhead || blob[0] != Scheme) throw new SealBrokenException();
        Span<byte> own = stackalloc byte[KeyLength];
        Span<byte> commitment = stackalloc byte[Commitment];
        Derive(key, blob.Slice(1, Salt), own, commitment);
        var plain = new byte[blob.Length - Overhead];
        try
        {
            if (!CryptographicOperations.FixedTimeEquals(commitment, blob.Slice(1 + Salt + Nonce, Commitment))) throw new SealBrokenException();
            using var aes = new AesGcm(own, Tag);
            aes.Decrypt(blob.Slice(1 + Salt, Nonce), blob[Overhead..], blob.Slice(Overhead - Tag, Tag), plain, about.Bytes);
            return plain;
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new SealBrokenException();
        }
        finally
        {
            CryptographicOperations.ZeroMemory(own);
        }
    }

    private static void Derive(ReadOnlySpan<byte> key, ReadOnlySpan<byte> salt, Span<byte> own, Span<byte> commitment)
    {
        if (key.Length != KeyLength) throw new ArgumentException("A key has 32 bytes.", nameof(key));
        Span<byte> secret = stackalloc byte[32];

        // HKDF-Extract is HMAC under the salt (RFC 5869, 2.2), and the framework's HMAC takes a third of the time of its HKDF.Extract. One derivation of
        // 64 bytes is then cut in two: an index of names unseals two million blobs.
        HMACSHA256.HashData(salt, key, secret);
        Span<byte> both = stackalloc byte[KeyLength + Commitment];
        HKDF.Expand(HashAlgorithmName.SHA256, secret, both, "haidang/seal/1"u8);
        both[..KeyLength].CopyTo(own);
        both[KeyLength..].CopyTo(commitment);
        CryptographicOperations.ZeroMemory(secret);
        CryptographicOperations.ZeroMemory(both);
    }
}

/// <summary>What a sealed blob belongs to: kind of thing, class, person, field, version, schema. Each part stands on a line of its own.</summary>
internal readonly struct About
{
    private About(byte[] bytes) => Bytes = bytes;

    internal byte[] Bytes { get; }

    /// <exception cref="ArgumentException">A part has a line break: two things could then read alike.</exception>
    internal static About Of(params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (part.AsSpan().ContainsAny('\n', '\r')) throw new ArgumentException("The parts stand on one line each.", nameof(parts));
        }

        return new About(Encoding.UTF8.GetBytes(string.Join('\n', parts!)));
    }
}

/// <summary>A sealed blob doesn't open: it was changed, belongs elsewhere, or its key is another.</summary>
public sealed class SealBrokenException() : Exception("The sealed bytes don't open here.");
