using HaiDang.Modules.Reading.Sources;

namespace HaiDang.Modules.Reporting.Documents;

/// <summary>A Word file as it is, or printed.</summary>
internal static class DocumentFiles
{
    /// <summary>Whether there is a format of that name: <c>docx</c>, <c>pdf</c>.</summary>
    internal static bool Has(string format) => format is "docx" or "pdf";

    /// <summary>The file in a format.</summary>
    /// <returns>Null for a PDF when LibreOffice isn't there or gave nothing in its time: Word is always made.</returns>
    internal static Task<ReportFile?> Print(byte[] word, string format, CancellationToken ct) => Print(word, format, OfficeProgram.Installed, ct);

    /// <summary>The same by a given word processor.</summary>
    internal static async Task<ReportFile?> Print(byte[] word, string format, OfficeProgram program, CancellationToken ct)
    {
        if (format == "docx") return new ReportFile(word, OfficialDocument.MediaType, format);
        using var folder = WorkFolder.Make();
        return (await OfficeFiles.Printed(word, folder, program, ct)).Value is { } printed ? new ReportFile(printed, "application/pdf", format) : null;
    }
}
