using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>Takes a file all the way to an adopted plan as the reader gave it, for demonstrations and imports: the same path as the pages, with nobody looking.</summary>
internal sealed class PlanImport(Attachments attachments, DraftShelf shelf, Ledgers ledgers, EventLog log)
{
    /// <summary>Reads and adopts.</summary>
    /// <returns>The year of the plan.</returns>
    /// <exception cref="InvalidDataException">The file can't be read as a plan, or can't be adopted without a person; the message has the reason's code.</exception>
    internal async Task<int> Import(LedgerId ledger, string fileName, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        var (stored, refusal) = await UploadDocument.Handle(new UploadDocument(ledger, fileName, content), Reader.System, attachments, shelf, ct);
        if (stored is null) throw new InvalidDataException($"{fileName}: {refusal!.Code}");
        var saving = await shelf.Save(ledger, stored.Id, UserId.System, null, stored.Version, null, draft => Change.To(draft.Draft.AcceptAll(), Draft.HeaderId), ct);
        if (saving is not Saving.Done done) throw new InvalidDataException($"{fileName}: somebody changed it meanwhile");
        var adoption = await AdoptDraft.Handle(new AdoptDraft(done.Stored), Reader.System, log, ledgers, shelf, ct);
        return adoption.Year ?? throw new InvalidDataException(
            $"{fileName}: {adoption.Refusal?.Code ?? string.Join(", ", adoption.Gaps.Select(gap => $"{gap.Kind} at item {gap.Item}"))}");
    }
}
