using System.Globalization;
using System.Net;

namespace HaiDang.Vault.Checking;

/// <summary>With whom identities are checked, as <c>HAIDANG_CHECK_*</c> name it.</summary>
/// <param name="Address">Where the question is posted; https, or http on this machine.</param>
/// <param name="CertificateFile">Our certificate with its key, PKCS #12; null where a key is enough.</param>
/// <param name="Key">Sent as a bearer token; null where the certificate is enough.</param>
/// <param name="Timeout">How long an answer may take.</param>
public sealed record CheckSettings(Uri Address, string? CertificateFile, string? CertificatePassword, string? Key, TimeSpan Timeout)
{
    internal const string AddressVariable = "HAIDANG_CHECK_URL";

    /// <summary>Reads the settings.</summary>
    /// <param name="variable">The environment.</param>
    /// <returns>Null when no authority is named: then nothing is checked.</returns>
    /// <exception cref="FormatException">One of them can't be used; the message names it.</exception>
    public static CheckSettings? Of(Func<string, string?> variable)
    {
        if (Value(AddressVariable) is not { } given) return null;
        if (!Uri.TryCreate(given, UriKind.Absolute, out var address) || !(address.Scheme == "https" || (address.Scheme == "http" && IsHere(address.Host))))
        {
            throw new FormatException(AddressVariable + " isn't an https address.");
        }

        var (certificate, key) = (Value("HAIDANG_CHECK_CERTIFICATE"), Value("HAIDANG_CHECK_KEY"));
        if (certificate is null && key is null) throw new FormatException("HAIDANG_CHECK_CERTIFICATE or HAIDANG_CHECK_KEY has to say who asks.");
        var seconds = int.TryParse(Value("HAIDANG_CHECK_SECONDS") ?? "5", NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is >= 1 and <= 30
            ? n
            : throw new FormatException("HAIDANG_CHECK_SECONDS is a number from 1 to 30.");
        return new CheckSettings(address, certificate, Value("HAIDANG_CHECK_CERTIFICATE_PASSWORD"), key, TimeSpan.FromSeconds(seconds));

        string? Value(string name) => variable(name) is { Length: > 0 } set ? set : null;
    }

    private static bool IsHere(string host) => host == "localhost" || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));
}
