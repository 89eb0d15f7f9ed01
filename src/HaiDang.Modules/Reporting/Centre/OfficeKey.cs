using System.Security.Cryptography;

namespace HaiDang.Modules.Reporting.Centre;

/// <summary>The key with which an office signs the packages it sends: ECDSA on P-256 with SHA-256. It never leaves the machine; the public half is registered with whoever receives.</summary>
internal sealed class OfficeKey
{
    private readonly byte[]? secret;

    private OfficeKey(byte[]? secret, byte[] open) => (this.secret, Public) = (secret, Convert.ToBase64String(open));

    /// <summary>Gets a place without a key, where nothing can be signed.</summary>
    internal static OfficeKey None { get; } = new(null, []);

    /// <summary>Gets whether there is a key.</summary>
    internal bool IsThere => secret is not null;

    /// <summary>Gets the public half, in base64 of its X.509 form; empty without a key.</summary>
    internal string Public { get; }

    /// <summary>Gets how people compare the key by telephone.</summary>
    internal string Fingerprint => FingerprintOf(Public)!;

    /// <summary>Makes a key.</summary>
    /// <returns>PKCS#8 in PEM, to be kept where its owner alone reads it.</returns>
    internal static string Make()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.ExportPkcs8PrivateKeyPem();
    }

    /// <summary>Reads a key.</summary>
    /// <exception cref="CryptographicException">It is no such key.</exception>
    internal static OfficeKey Of(string pem)
    {
        try
        {
            using var key = ECDsa.Create();
            key.ImportFromPem(pem);
            return new OfficeKey(key.ExportPkcs8PrivateKey(), key.ExportSubjectPublicKeyInfo());
        }
        catch (ArgumentException wrong)
        {
            throw new CryptographicException("The text holds no key.", wrong);
        }
    }

    /// <summary>The first 16 bytes of a public key's digest, in groups of four letters.</summary>
    /// <returns>Null when it is no public key of this kind.</returns>
    internal static string? FingerprintOf(string open)
    {
        if (open.Length == 0) return "";
        using var key = Read(open);
        return key is null ? null : string.Join(' ', Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo())[..16]).Chunk(4).Select(four => new string(four)));
    }

    /// <summary>Whether a signature is one of a public key's over some bytes.</summary>
    internal static bool Verifies(string open, ReadOnlySpan<byte> signed, ReadOnlySpan<byte> signature)
    {
        using var key = Read(open);
        return key?.VerifyData(signed, signature, HashAlgorithmName.SHA256) == true;
    }

    /// <summary>Signs.</summary>
    /// <exception cref="InvalidOperationException">There is no key.</exception>
    internal byte[] Sign(ReadOnlySpan<byte> bytes)
    {
        using var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(secret ?? throw new InvalidOperationException("There is no office key."), out _);
        return key.SignData(bytes, HashAlgorithmName.SHA256);
    }

    private static ECDsa? Read(string open)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(open), out _);
            return key;
        }
        catch (Exception wrong) when (wrong is CryptographicException or FormatException)
        {
            key.Dispose();
            return null;
        }
    }
}
