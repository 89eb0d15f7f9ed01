using System.Security.Cryptography;
using System.Text;

namespace HaiDang.Vault.Sealing;

/// <summary>Opens what a browser sealed for the vault and can't read again itself.</summary>
/// <remarks>
/// <para>A letter is: an ephemeral public key of P-256 (65 bytes, uncompressed), nonce (12), then what AES-256-GCM made of the words, its tag (16) last.</para>
/// <para>Its key is HKDF-SHA256 of the agreement of both keys, with the ephemeral key as salt and what the letter is about as information; the same is associated data.</para>
/// </remarks>
internal sealed class LetterBox : IDisposable
{
    /// <summary>The longest letter, in bytes.</summary>
    internal const int Longest = 32_768;

    private const int Point = 65;
    private const int Nonce = 12;
    private const int Tag = 16;

    // The order of the group of P-256: a private key is a number below it.
    private static readonly byte[] Order = Convert.FromHexString("FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551");
    private readonly ECDiffieHellman own;

    /// <summary>The box of a secret of 32 bytes, always the same one.</summary>
    internal LetterBox(byte[] secret)
    {
        var number = new byte[32];
        byte round = 0;
        do
        {
            HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, number, [], [.. "haidang/letters/1"u8, round++]);
        }
        while (number.AsSpan().SequenceCompareTo(Order) >= 0 || !number.AsSpan().ContainsAnyExcept((byte)0));
        own = ECDiffieHellman.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = number });
        CryptographicOperations.ZeroMemory(number);
    }

    /// <summary>Gets the key that a page carries: 65 bytes.</summary>
    internal byte[] PublicKey
    {
        get
        {
            var at = own.ExportParameters(false).Q;
            return [4, .. at.X!, .. at.Y!];
        }
    }

    /// <inheritdoc/>
    public void Dispose() => own.Dispose();

    /// <summary>The words of a letter.</summary>
    /// <returns>Null when it was changed, is about something else, or was sealed for another box.</returns>
    internal string? Open(byte[] letter, string about)
    {
        if (letter.Length is < Point + Nonce + Tag or > Longest || letter[0] != 4) return null;
        var bound = Encoding.UTF8.GetBytes(about);
        try
        {
            using var theirs = ECDiffieHellman.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = letter[1..33], Y = letter[33..Point] } });
            using var their = theirs.PublicKey;
            var key = HKDF.DeriveKey(HashAlgorithmName.SHA256, own.DeriveRawSecretAgreement(their), Seal.KeyLength, letter[..Point], bound);
            using var aes = new AesGcm(key, Tag);
            var plain = new byte[letter.Length - Point - Nonce - Tag];
            aes.Decrypt(letter.AsSpan(Point, Nonce), letter.AsSpan(Point + Nonce, plain.Length), letter.AsSpan(letter.Length - Tag), plain, bound);
            return Encoding.UTF8.GetString(plain);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
