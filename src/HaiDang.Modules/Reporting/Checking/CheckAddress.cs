using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Reporting.Checking;

/// <summary>Addresses on paper. The code in one is drawn at random when the paper is signed: it can't be guessed and says nothing.</summary>
internal static class CheckAddress
{
    internal const string Route = "/kiem-tra-van-ban/{code}";
    private const string Start = "/kiem-tra-van-ban/";
    private const int CodeBytes = 15;

    /// <summary>An address for a paper that is being signed, at the site where it is.</summary>
    internal static string New(HttpContext context) =>
        $"{context.Request.Scheme}://{context.Request.Host}{Start}{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(CodeBytes))}";

    /// <summary>The code at the end of an address.</summary>
    internal static string CodeOf(string address) => address[(address.LastIndexOf('/') + 1)..];

    /// <summary>Whether a text can be a code.</summary>
    internal static bool IsCode(string text) => text.Length == CodeBytes * 2 && text.All(char.IsAsciiHexDigitLower);
}
