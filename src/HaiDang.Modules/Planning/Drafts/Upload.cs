using System.Security.Cryptography;
using System.Text;
using HaiDang.Modules.Reading.Sources;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>A file as it came in a form: held in memory only, and wiped when done with.</summary>
/// <param name="Name">The last part of the name it was sent under.</param>
internal sealed record Upload(string Name, MemoryStream Content) : IDisposable
{
    /// <summary>The most that is kept: what the reading takes.</summary>
    internal const int MostBytes = SourceReader.MostBytes;

    // Beyond the limit nothing is kept, but the rest is read away, so that the answer reaches a browser that is still sending.
    private const long MostRead = 128L * 1024 * 1024;
    private const int MostField = 16 * 1024;

    /// <summary>Whether more came than is kept.</summary>
    public bool TooLarge { get; private init; }

    /// <summary>The bytes that came.</summary>
    public ReadOnlyMemory<byte> Bytes => Content.GetBuffer().AsMemory(0, (int)Content.Length);

    /// <summary>Wipes the bytes.</summary>
    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(Content.GetBuffer());
        Content.Dispose();
    }

    /// <summary>Reads the form as it streams in: its proof, then its file up to the limit.</summary>
    /// <param name="field">Name of one more field that is wanted.</param>
    /// <returns>The file; null when the form has no valid proof or no file. What the field says; empty when it isn't there.</returns>
    internal static async Task<(Upload? File, bool Proven, string Said)> Read(HttpContext context, string field, CancellationToken ct)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = MostRead;
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || type.MediaType != "multipart/form-data") return (null, false, "");
        if (HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 200 } boundary) return (null, false, "");

        var antiforgery = context.RequestServices.GetRequiredService<IAntiforgery>();
        var options = context.RequestServices.GetRequiredService<IOptions<AntiforgeryOptions>>().Value;
        Upload? file = null;
        var sections = new MultipartReader(boundary, context.Request.Body);
        var (proof, said) = ("", "");
        try
        {
            while (await sections.ReadNextSectionAsync(ct) is { } section)
            {
                if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var about)) continue;
                if (about.IsFileDisposition() && file is null) file = await Take(section.Body, NameOf(about), context.Request.ContentLength ?? 0, ct);
                else if (HeaderUtilities.RemoveQuotes(about.Name).Value == options.FormFieldName) proof = await Field(section.Body, ct);
                else if (HeaderUtilities.RemoveQuotes(about.Name).Value == field) said = await Field(section.Body, ct);
            }
        }
        catch (Exception fault) when (UnreadableForm.Is(fault))
        {
            return (file, false, said);
        }

        // Without a proof in the header the check would read the body itself, and that is gone.
        if (proof.Length == 0) return (file, false, said);
        context.Request.Headers[options.HeaderName!] = proof;
        return (file, await antiforgery.IsRequestValidAsync(context), said);
    }

    private static async Task<Upload> Take(Stream body, string name, long announced, CancellationToken ct)
    {
        // A buffer that never grows leaves no copies behind.
        var kept = new MemoryStream((int)Math.Min(announced, MostBytes));
        var buffer = new byte[32 * 1024];
        var tooLarge = false;
        int count;
        while ((count = await body.ReadAsync(buffer, ct)) > 0)
        {
            tooLarge = tooLarge || kept.Length + count > MostBytes;
            if (!tooLarge) kept.Write(buffer, 0, count);
        }

        CryptographicOperations.ZeroMemory(buffer);
        return new Upload(name, kept) { TooLarge = tooLarge };
    }

    private static async Task<string> Field(Stream body, CancellationToken ct)
    {
        var buffer = new byte[MostField];
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct);
        return Encoding.UTF8.GetString(buffer, 0, length);
    }

    private static string NameOf(ContentDispositionHeaderValue about)
    {
        var given = HeaderUtilities.RemoveQuotes(about.FileNameStar.HasValue ? about.FileNameStar : about.FileName).Value ?? "";
        var last = given[(given.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = Kernel.Language.Vietnamese.Normalise(new string([.. last.Where(letter => !char.IsControl(letter))]).Trim());
        return Kernel.Language.Vietnamese.Cut(clean, 120);
    }
}
