using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Reading;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>Takes a text: reads it, keeps its file sealed, and lays out what was read as a draft.</summary>
/// <param name="FileName">The name it came under.</param>
/// <param name="Body">The body whose plan it is to become; null when the document itself will say.</param>
internal sealed record UploadDocument(LedgerId Ledger, string FileName, ReadOnlyMemory<byte> Content, OrganisationId? Body = null)
{
    /// <summary>Reads, keeps and lays out. Of a refused text nothing is kept.</summary>
    /// <returns>The draft; or why it can't be read.</returns>
    internal static async Task<(StoredDraft? Stored, ReadingRefusal? Refusal)> Handle(
        UploadDocument command, Reader reader, Attachments attachments, DraftShelf shelf, CancellationToken ct)
    {
        var decoded = TextDecoder.Decode(command.Content.Span);
        if (decoded.Value is not { } text) return (null, decoded.Refusal);
        text = text.Replace('\0', ' ');
        var read = PlanReader.Read(text);
        if (read.Value is not { } reading) return (null, read.Refusal);

        var kept = await attachments.Save(command.Ledger, "text/plain", command.Content, ct);
        var stored = await shelf.Put(
            command.Ledger, new SourceDocument(kept.Id, command.FileName, kept.Sha256), text, DraftFromReading.Of(reading, text), reader.User, command.Body, ct);
        return (stored, null);
    }
}
