using System.Security.Cryptography;
using System.Text;

namespace HaiDang.Tests.Support;

/// <summary>Seals words as a browser does for a letter box.</summary>
internal static class Letter
{
    public static byte[] Seal(byte[] box, string about, string words)
    {
        using var own = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        using var theirs = ECDiffieHellman.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = box[1..33], Y = box[33..] } });
        var at = own.ExportParameters(false).Q;
        byte[] salt = [4, .. at.X!, .. at.Y!];
        var (bound, plain, nonce) = (Encoding.UTF8.GetBytes(about), Encoding.UTF8.GetBytes(words), RandomNumberGenerator.GetBytes(12));
        using var aes = new AesGcm(HKDF.DeriveKey(HashAlgorithmName.SHA256, own.DeriveRawSecretAgreement(theirs.PublicKey), 32, salt, bound), 16);
        var (body, tag) = (new byte[plain.Length], new byte[16]);
        aes.Encrypt(nonce, plain, body, tag, bound);
        return [.. salt, .. nonce, .. body, .. tag];
    }
}
