using System.Globalization;
using System.Net;

namespace HaiDang.Modules.Planning.Urging;

/// <summary>The office's mail server, as <c>HAIDANG_SMTP_*</c> name it.</summary>
/// <param name="From">Address that letters come from.</param>
/// <param name="PublicUrl">Address of this program for its users, put into letters.</param>
internal sealed record MailSettings(string Host, int Port, string From, Uri PublicUrl, string? User, string? Password, bool Encrypts)
{
    internal const string HostVariable = "HAIDANG_SMTP_HOST";

    /// <summary>Reads the settings.</summary>
    /// <param name="variable">The environment.</param>
    /// <returns>Null when no server is named: then no mail is sent.</returns>
    /// <exception cref="FormatException">One of them can't be used; the message names it.</exception>
    internal static MailSettings? Of(Func<string, string?> variable)
    {
        if (Value(HostVariable) is not { } host) return null;
        var port = int.TryParse(Value("HAIDANG_SMTP_PORT") ?? "587", NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is > 0 and < 65_536
            ? n
            : throw new FormatException("HAIDANG_SMTP_PORT isn't the number of a port.");
        var from = Value("HAIDANG_SMTP_FROM") is { } address && System.Net.Mail.MailAddress.TryCreate(address, out _)
            ? address
            : throw new FormatException("HAIDANG_SMTP_FROM isn't an e-mail address.");
        var url = Uri.TryCreate(Value("HAIDANG_PUBLIC_URL"), UriKind.Absolute, out var given) && (given.Scheme is "http" or "https")
            ? given
            : throw new FormatException("HAIDANG_PUBLIC_URL isn't the address at which people reach this program.");
        var encrypts = Value("HAIDANG_SMTP_TLS") switch
        {
            null or "starttls" => true,
            "none" when IsHere(host) => false,
            "none" => throw new FormatException("HAIDANG_SMTP_TLS=none is taken for a server on this machine only."),
            _ => throw new FormatException("HAIDANG_SMTP_TLS is starttls or none."),
        };
        return new MailSettings(host, port, from, url, Value("HAIDANG_SMTP_USER"), Value("HAIDANG_SMTP_PASSWORD"), encrypts);

        string? Value(string name) => variable(name) is { Length: > 0 } set ? set : null;
    }

    private static bool IsHere(string host) => host == "localhost" || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));
}
