using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Reading.Sources;
using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Planning.Contributing;

/// <summary>A file as it came with a report.</summary>
/// <param name="MediaType">Null when it isn't taken.</param>
/// <param name="Refusal">Why it isn't taken.</param>
internal sealed record ReceivedFile(string Name, string? MediaType, byte[] Content, Refusal? Refusal)
{
    /// <summary>Whether it bears a secrecy stamp.</summary>
    public bool IsSecret => Refusal?.Code == "planning.file-is-secret";
}

/// <summary>Looks at evidence files before anything of them is kept, and keeps them with their report or not at all.</summary>
internal sealed class EvidenceIntake(Attachments attachments, Store store)
{
    /// <summary>Reads the files of a form, each with its refusal when it isn't taken; nothing is kept.</summary>
    /// <param name="field">Name of the form's field.</param>
    internal static async Task<IReadOnlyList<ReceivedFile>> Read(IFormFileCollection sent, string field, CancellationToken ct)
    {
        var files = new List<ReceivedFile>();
        foreach (var file in sent.Where(file => file.Name == field && file.FileName.Length > 0).Take(ReportProgress.MostFiles + 1))
        {
            var name = EvidenceFiles.NameOf(file.FileName);
            if (file.Length > EvidenceFiles.LargestFile)
            {
                files.Add(new ReceivedFile(name, null, [], FormRefusals.FileTooLarge(name)));
                continue;
            }

            using var content = new MemoryStream((int)file.Length);
            await file.CopyToAsync(content, ct);
            files.Add(await Checked(name, content.ToArray(), ct));
        }

        return files;
    }

    /// <summary>Keeps the files, asks the use case, and takes them away again when it recorded nothing.</summary>
    /// <param name="record">The use case, given what the event says of the files.</param>
    internal async Task<Outcome> Keep(LedgerId ledger, IReadOnlyList<ReceivedFile> files, Func<IReadOnlyList<Evidence>, Task<Outcome>> record, CancellationToken ct)
    {
        if (files.Count == 0) return await record([]);
        var prepared = files.Select(file => (file.Name, Kept: attachments.Prepare(ledger, file.MediaType!, file.Content))).ToList();
        await store.Transact(
            async transaction =>
            {
                foreach (var (_, kept) in prepared) await transaction.Execute(kept.Keep);
                return prepared.Count;
            },
            ct);
        var isRecorded = false;
        try
        {
            var outcome = await record([.. prepared.Select(one => new Evidence(one.Kept.About.Id, one.Name, one.Kept.About.Sha256, one.Kept.About.Size))]);
            isRecorded = outcome is Outcome.Done;
            return outcome;
        }
        finally
        {
            if (!isRecorded)
            {
                var ids = Sql.Join(", ", prepared.Select(one => (Sql)$"{one.Kept.About.Id}"));
                await store.Execute(Attachments.Remove(ledger, ids), CancellationToken.None);
            }
        }
    }

    private static async Task<ReceivedFile> Checked(string name, byte[] content, CancellationToken ct)
    {
        if (SecretNames.Any(name)) return new ReceivedFile(name, null, [], ContributionRefusals.FileIsSecret(name));
        var (type, refusal) = EvidenceFiles.Check(name, content);
        if (refusal is not null) return new ReceivedFile(name, null, [], refusal);
        return await SecrecyCheck.HasStamp(content, ct)
            ? new ReceivedFile(name, null, [], ContributionRefusals.FileIsSecret(name))
            : new ReceivedFile(name, type, content, null);
    }
}
