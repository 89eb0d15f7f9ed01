namespace HaiDang.Modules.Reading.Sources;

/// <summary>Looks for a secrecy stamp in the words of a file that isn't read otherwise.</summary>
internal static class SecrecyCheck
{
    /// <summary>Whether MẬT, TỐI MẬT or TUYỆT MẬT is printed as words in the head of a .docx or at the top of a PDF's first page.</summary>
    /// <returns>False also for what has no words to read: pictures, scans, spreadsheets, damaged files.</returns>
    public static async Task<bool> HasStamp(ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        var kind = FileKinds.Of(content.Span);
        if (kind is not (FileKind.Docx or FileKind.Pdf)) return false;
        using var folder = WorkFolder.Make();
        var words = kind is FileKind.Docx ? (await OfficeFiles.Docx(content, folder, ct)).Value : await FirstPage(content, folder, ct);
        return words is not null && PageChecks.Stamp(words) is not null;
    }

    private static async Task<string?> FirstPage(ReadOnlyMemory<byte> content, WorkFolder folder, CancellationToken ct)
    {
        if ((await PdfFile.Open(content, folder, ct)).Value is not { } pdf || (await pdf.Text(ct)).Value is not [var layer, ..]) return null;
        return PageLayout.Compose(1, layer.Size, layer.Words, [], []).Text;
    }
}
