using System.Net;

namespace HaiDang.Modules.Accounts.ElectronicIdentities;

/// <summary>Who says who signs in, as <c>HAIDANG_VNEID_*</c> name it.</summary>
/// <param name="Authorize">Where the browser is sent.</param>
/// <param name="Token">Where a code is handed in.</param>
/// <param name="Keys">Where the keys stand by which the authority signs.</param>
/// <param name="Issuer">What it calls itself.</param>
/// <param name="Client">What it calls us.</param>
/// <param name="Secret">By which it knows us.</param>
public sealed record OpenIdSettings(Uri Authorize, Uri Token, Uri Keys, string Issuer, string Client, string Secret)
{
    private const string Start = "HAIDANG_VNEID_";

    /// <summary>How long the authority may take.</summary>
    internal static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    /// <summary>Reads the settings.</summary>
    /// <param name="variable">The environment.</param>
    /// <returns>Null when no authority is named: then nobody signs in that way.</returns>
    /// <exception cref="FormatException">One of them is missing or can't be used; the message names it.</exception>
    public static OpenIdSettings? Of(Func<string, string?> variable)
    {
        return variable(Start + "AUTHORIZE") is not { Length: > 0 }
            ? null
            : new OpenIdSettings(Address("AUTHORIZE"), Address("TOKEN"), Address("KEYS"), Value("ISSUER"), Value("CLIENT"), Value("SECRET"));

        string Value(string name) => variable(Start + name) is { Length: > 0 } set ? set : throw new FormatException(Start + name + " is missing.");

        Uri Address(string name) => Uri.TryCreate(Value(name), UriKind.Absolute, out var uri) && (uri.Scheme == "https" || (uri.Scheme == "http" && IsHere(uri.Host)))
            ? uri
            : throw new FormatException(Start + name + " isn't an https address.");
    }

    /// <summary>Without the secret.</summary>
    public override string ToString() => Issuer;

    private static bool IsHere(string host) => host == "localhost" || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));
}
