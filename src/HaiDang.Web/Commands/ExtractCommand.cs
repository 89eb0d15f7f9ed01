using HaiDang.Modules.Reading.Sources.Docx;

namespace HaiDang.Web.Commands;

/// <summary><c>haidang extract</c>: a .docx file on stdin, its text as JSON on stdout. The confined child process of a reading; nobody types it.</summary>
internal static class ExtractCommand
{
    /// <summary>Answers on stdout and nothing else.</summary>
    /// <returns>0; what the file lacks is in the answer.</returns>
    internal static async Task<int> Run(CancellationToken ct)
    {
        await using var input = Console.OpenStandardInput();
        await using var output = Console.OpenStandardOutput();
        await DocxExtract.Answer(input, output, ct);
        return 0;
    }
}
