using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace HaiDang.Modules.Accounts.ElectronicIdentities;

/// <summary>The authority's signed word on who came, as RFC 7519 and OpenID Connect Core 3.1.3.7 have it. RS256 and ES256 alone; nothing is taken on trust.</summary>
internal static class SignedToken
{
    private const int Longest = 16_000;
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    /// <summary>Checks signature, issuer, audience, nonce and times.</summary>
    /// <param name="keys">The authority's keys, RFC 7517.</param>
    /// <returns>Null when anything of it doesn't hold.</returns>
    internal static VerifiedSubject? Read(string token, string keys, OpenIdSettings settings, string nonce, DateTimeOffset now)
    {
        try
        {
            if (token.Length > Longest || token.Split('.') is not [var head, var body, var signature]) return null;
            using var header = Part(head);
            using var ring = JsonDocument.Parse(keys, Strict);
            if (!IsSigned(header.RootElement, ring.RootElement, Encoding.ASCII.GetBytes(head + "." + body), Base64Url.DecodeFromChars(signature))) return null;
            using var claims = Part(body);
            return Subject(claims.RootElement, settings, nonce, now);
        }
        catch (Exception broken) when (broken is JsonException or FormatException or CryptographicException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static VerifiedSubject? Subject(JsonElement claims, OpenIdSettings settings, string nonce, DateTimeOffset now)
    {
        var audience = claims.GetProperty("aud");
        var us = audience.ValueKind is JsonValueKind.Array ? audience.GetArrayLength() == 1 && audience[0].GetString() == settings.Client : audience.GetString() == settings.Client;
        var (issued, ends) = (Moment("iat"), Moment("exp"));
        var holds = us && claims.GetProperty("iss").GetString() == settings.Issuer && claims.GetProperty("nonce").GetString() == nonce
            && ends > now - Skew && issued < now + Skew && issued > now - IdentityLinks.Fresh;
        return holds && claims.GetProperty("sub").GetString() is { Length: > 0 and <= 255 } subject
            ? new VerifiedSubject(settings.Issuer, subject, claims.TryGetProperty("auth_time", out _) ? Moment("auth_time") : issued)
            : null;

        DateTimeOffset Moment(string name) => DateTimeOffset.FromUnixTimeSeconds(claims.GetProperty(name).GetInt64());
    }

    private static bool IsSigned(JsonElement header, JsonElement ring, byte[] said, byte[] signature)
    {
        var (algorithm, id) = (header.GetProperty("alg").GetString(), header.GetProperty("kid").GetString());
        var key = ring.GetProperty("keys").EnumerateArray().Single(one => one.GetProperty("kid").GetString() == id);
        switch (algorithm, key.GetProperty("kty").GetString())
        {
            case ("RS256", "RSA"):
                using (var rsa = RSA.Create(new RSAParameters { Modulus = Bytes(key, "n"), Exponent = Bytes(key, "e") }))
                {
                    return rsa.KeySize >= 2048 && rsa.VerifyData(said, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
                }

            case ("ES256", "EC") when key.GetProperty("crv").GetString() == "P-256":
                using (var curve = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = Bytes(key, "x"), Y = Bytes(key, "y") } }))
                {
                    return curve.VerifyData(said, signature, HashAlgorithmName.SHA256);
                }

            default:
                return false;
        }
    }

    private static byte[] Bytes(JsonElement key, string name) => Base64Url.DecodeFromChars(key.GetProperty(name).GetString());

    private static JsonDocument Part(string part) => JsonDocument.Parse(Base64Url.DecodeFromChars(part), Strict);
}
