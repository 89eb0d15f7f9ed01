using System.Globalization;
using HaiDang.Modules.Reading;

namespace HaiDang.Web.Commands;

/// <summary><c>./haidang read FILE [--json]</c>: what a plan says, on stdout and nothing else.</summary>
internal static class ReadCommand
{
    /// <summary>Reads the file.</summary>
    /// <returns>0; or 2 with one sentence on <paramref name="error"/> when the file can't be read as a plan.</returns>
    internal static async Task<int> Run(string[] args, TextWriter output, TextWriter error, CancellationToken ct)
    {
        var words = ReadingWords.Of(Environment.GetEnvironmentVariable("HAIDANG_LANG"));
        var json = args.Contains("--json", StringComparer.Ordinal);
        if (args.Where(a => a != "--json").ToArray() is not [var file] || file.StartsWith('-')) return await Refuse(error, words.Usage);
        Parsed<string> text;
        try
        {
            await using var stream = File.OpenRead(file);
            text = await TextDecoder.Read(stream, ct);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return await Refuse(error, words.FileMissing);
        }

        if (text.Refusal is { } undecoded) return await Refuse(error, words.Refusal(undecoded));
        var parsed = PlanReader.Read(text.Value!);
        if (parsed.Refusal is { } refusal) return await Refuse(error, words.Refusal(refusal));
        await output.WriteLineAsync(json ? ReadingJson.Write(parsed.Value!) : ReadingSummary.Write(parsed.Value!, CultureInfo.GetCultureInfo("vi-VN")));
        return 0;
    }

    private static async Task<int> Refuse(TextWriter error, string sentence)
    {
        await error.WriteLineAsync(sentence);
        return 2;
    }
}
