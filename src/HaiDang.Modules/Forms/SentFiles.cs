using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Reading.Sources;
using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Forms;

/// <summary>Files of a form: checked by what they are and for a secrecy stamp, as evidence is, and sealed only when the rest of the form is taken.</summary>
internal sealed class SentFiles
{
    private readonly List<(string Name, string Type, byte[] Content)> files = [];

    private SentFiles()
    {
    }

    /// <summary>No files.</summary>
    internal static SentFiles None { get; } = new();

    /// <summary>Why a file isn't taken; null when all are.</summary>
    internal Refusal? Refusal { get; private set; }

    /// <summary>Reads and checks what came in a field.</summary>
    internal static async Task<SentFiles> Read(IFormFileCollection sent, string field, CancellationToken ct)
    {
        var read = new SentFiles();
        foreach (var file in sent.Where(file => file.Name == field && file.FileName.Length > 0))
        {
            var name = EvidenceFiles.NameOf(file.FileName);
            if (read.files.Count == EvidenceFiles.Most) read.Refusal ??= FormRefusals.TooManyFiles;
            else if (file.Length > EvidenceFiles.LargestFile) read.Refusal ??= FormRefusals.FileTooLarge(name);
            else if (SecretNames.Any(name)) read.Refusal ??= FormRefusals.FileIsSecret(name);
            if (read.Refusal is not null) return read;
            using var content = new MemoryStream((int)file.Length);
            await file.CopyToAsync(content, ct);
            var bytes = content.ToArray();
            var (type, refusal) = EvidenceFiles.Check(name, bytes);
            if (type is null) read.Refusal ??= refusal;
            else if (await SecrecyCheck.HasStamp(bytes, ct)) read.Refusal ??= FormRefusals.FileIsSecret(name);
            else read.files.Add((name, type, bytes));
        }

        return read;
    }

    /// <summary>Seals and keeps them.</summary>
    internal async Task<IReadOnlyList<Evidence>> Keep(LedgerId ledger, Attachments attachments, CancellationToken ct)
    {
        var kept = new List<Evidence>();
        foreach (var (name, type, content) in files)
        {
            var about = await attachments.Save(ledger, type, content, ct);
            kept.Add(new Evidence(about.Id, name, about.Sha256, about.Size));
        }

        return kept;
    }
}
