using System.Globalization;
using HaiDang.Modules.Reading;
using HaiDang.Modules.Reading.Sources;

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
        byte[] content;
        try
        {
            if (new FileInfo(file).Length > SourceReader.MostBytes) return await Refuse(error, words.Refusal(SourceReader.TooLarge));
            content = await File.ReadAllBytesAsync(file, ct);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return await Refuse(error, words.FileMissing);
        }

        var source = await SourceReader.Read(content, Path.GetFileName(file), IPageKeeper.None, ct);
        if (source.Refusal is { } unread) return await Refuse(error, words.Refusal(unread));
        var parsed = PlanReader.Read(source.Value!.Text);
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
