using System.Text.Json;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Reading;

namespace HaiDang.Modules.Planning.Drafts.Jobs;

/// <summary>A document that is read page by page, or waits for it.</summary>
/// <param name="Id">Also the id of the draft that comes of it.</param>
/// <param name="FileName">The name it came under; empty once a secrecy stamp was found.</param>
/// <param name="Attachment">Id of the sealed file; null once it was removed.</param>
/// <param name="Pages">How many it has; null until that is known.</param>
/// <param name="DonePages">How many of them are read.</param>
/// <param name="Refusal">Why it can't be read; of a failed job, what this machine lacks; else null.</param>
internal sealed record ReadingJob(
    string Id, LedgerId Ledger, string FileName, string? Attachment, string Sha256, JobState State, int? Pages, int DonePages, ReadingRefusal? Refusal,
    UserId Owner, DateTimeOffset ChangedAt)
{
    /// <summary>The body whose plan it is to become; null for a document of the standing office.</summary>
    public OrganisationId? Body { get; init; }
}

/// <summary>How far a job is.</summary>
internal enum JobState
{
    /// <summary>In the queue.</summary>
    Waiting,

    /// <summary>Being read.</summary>
    Reading,

    /// <summary>There is a draft of its id.</summary>
    Done,

    /// <summary>It can't be read as a plan; nothing of it is kept.</summary>
    Refused,

    /// <summary>Somebody stopped it; nothing of it is kept.</summary>
    Cancelled,

    /// <summary>The program broke over it, or one it needs isn't installed; file and pages are kept for another try.</summary>
    Failed,
}

/// <summary>The node that had taken a job has it no longer: it was cancelled, or another took it after the lease ran out.</summary>
internal sealed class JobLostException(string id) : Exception($"Job {id} is no longer ours.");

/// <summary>A job as its table has it.</summary>
internal sealed class JobRow
{
    public string Id { get; init; } = "";

    public LedgerId Ledger { get; init; }

    public string FileName { get; init; } = "";

    public string? Attachment { get; init; }

    public string Sha256 { get; init; } = "";

    public string State { get; init; } = "";

    public int? Pages { get; init; }

    public int DonePages { get; init; }

    public string? Refusal { get; init; }

    public string? Detail { get; init; }

    public string? Stub { get; init; }

    public UserId Owner { get; init; }

    public DateTimeOffset ChangedAt { get; init; }

    public OrganisationId? Body { get; init; }

    /// <summary>The job of the row.</summary>
    /// <exception cref="InvalidDataException">It is in no known state.</exception>
    internal ReadingJob Read() => new(
        Id, Ledger, FileName, Attachment, Sha256, Kernel.Storage.Words.Parse<JobState>(State) ?? throw new InvalidDataException($"Job {Id} is in no known state."),
        Pages, DonePages, Refusal is null ? null : new ReadingRefusal(Refusal, Stub is null ? null : JsonSerializer.Deserialize<SecretStub>(Stub, EventTypes.Json), Detail),
        Owner, ChangedAt) { Body = Body };
}
