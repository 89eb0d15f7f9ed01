using System.Text.Json;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Reading;

namespace HaiDang.Modules.Planning.Drafts.Jobs;

/// <summary>The documents that are to be read page by page: table <c>work_reading</c>.</summary>
/// <remarks>
/// Whoever takes a job holds it for <see cref="Lease"/>, longer with each page; when a process dies, the next takes the job after that
/// and goes on at the first page that isn't kept. Every change names its holder, so that one who comes back late changes nothing.
/// </remarks>
internal sealed class ReadingQueue(Store store, Attachments attachments, TimeProvider clock)
{
    /// <summary>How long a job is held without a sign of life.</summary>
    internal static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>After so many processes that died over a job nobody takes it again by itself.</summary>
    internal const int MostTakes = 3;

    private static readonly Sql Columns = Sql.Raw("id, ledger, file_name, attachment, sha256, state, pages, done_pages, refusal, detail, stub, owner, changed_at, body");

    /// <summary>Keeps a file sealed and puts it at the end of the queue.</summary>
    /// <param name="body">The body whose plan it is to become; null for a document of the standing office.</param>
    internal async Task<ReadingJob> Put(LedgerId ledger, string fileName, ReadOnlyMemory<byte> content, UserId owner, OrganisationId? body, CancellationToken ct)
    {
        var (file, keep) = attachments.Prepare(ledger, "application/octet-stream", content);
        var job = new ReadingJob(NewId.At(clock), ledger, fileName, file.Id, file.Sha256, JobState.Waiting, null, 0, null, owner, clock.GetUtcNow()) { Body = body };
        await store.Transact(
            async transaction =>
            {
                await transaction.Execute(keep);
                return await transaction.Execute(
                    $"""
                    insert into work_reading (id, ledger, file_name, attachment, sha256, state, done_pages, owner, queued_at, changed_at, takes, body)
                    values ({job.Id}, {ledger}, {fileName}, {file.Id}, {file.Sha256}, {job.State}, {0}, {owner}, {job.ChangedAt}, {job.ChangedAt}, {0}, {body})
                    """);
            },
            ct);
        return job;
    }

    /// <summary>One job of a ledger.</summary>
    /// <returns>Null when this ledger has none of this id.</returns>
    internal async Task<ReadingJob?> Find(LedgerId ledger, string id, CancellationToken ct) =>
        (await store.Ask<JobRow>($"select {Columns} from work_reading where ledger = {ledger} and id = {id}", ct)).SingleOrDefault()?.Read();

    /// <summary>The jobs of a ledger that somebody waits for or must look at, newest first.</summary>
    internal async Task<IReadOnlyList<ReadingJob>> Open(LedgerId ledger, CancellationToken ct) =>
        [.. (await store.Ask<JobRow>(
            $"""
            select {Columns}
            from work_reading
            where ledger = {ledger} and {Sql.In("state", [JobState.Waiting, JobState.Reading, JobState.Refused, JobState.Failed])}
            order by queued_at desc
            """,
            ct)).Select(row => row.Read())];

    /// <summary>How many jobs of any ledger stand before one that waits.</summary>
    internal async Task<long> Before(string id, CancellationToken ct) => (await store.Ask<long>(
        $"""
        select count(*)
        from work_reading
        where {Sql.In("state", [JobState.Waiting, JobState.Reading])} and queued_at < (select queued_at from work_reading where id = {id})
        """,
        ct))[0];

    /// <summary>Ends the leases that a server left behind, when this one starts: a folder has one server, so nobody reads yet. On PostgreSQL another node may.</summary>
    internal async Task Reclaim(CancellationToken ct)
    {
        if (store.Kind is StoreKind.Sqlite) await store.Execute($"update work_reading set leased_until = {DateTimeOffset.UnixEpoch} where state = {JobState.Reading}", ct);
    }

    /// <summary>Takes the first job that waits, or one whose holder has given no sign of life.</summary>
    /// <param name="holder">Names this taking, and no other.</param>
    /// <returns>Null when there is none.</returns>
    internal async Task<ReadingJob?> Take(string holder, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        Sql abandoned = $"state = {JobState.Reading} and leased_until < {now}";
        await store.Execute($"update work_reading set state = {JobState.Failed}, holder = null, changed_at = {now} where {abandoned} and takes >= {MostTakes}", ct);
        Sql free = $"(state = {JobState.Waiting} or ({abandoned}))";
        var taken = await store.Execute(
            $"""
            update work_reading
            set state = {JobState.Reading}, holder = {holder}, leased_until = {now + Lease}, changed_at = {now}, takes = takes + 1
            where id = (select id from work_reading where {free} order by queued_at limit 1) and {free}
            """,
            ct);
        return taken == 0 ? null : (await store.Ask<JobRow>($"select {Columns} from work_reading where holder = {holder}", ct)).SingleOrDefault()?.Read();
    }

    /// <summary>Holds a job for longer.</summary>
    /// <returns>False when it is no longer the holder's.</returns>
    internal async Task<bool> Hold(ReadingJob job, string holder, CancellationToken ct) =>
        await store.Execute($"update work_reading set leased_until = {clock.GetUtcNow() + Lease} where {Held(job, holder)}", ct) == 1;

    /// <summary>Puts a job back at its place, as when the program stops.</summary>
    internal async Task GiveBack(ReadingJob job, string holder, CancellationToken ct) => await store.Execute(
        $"update work_reading set state = {JobState.Waiting}, holder = null, takes = takes - 1 where {Held(job, holder)}", ct);

    /// <summary>Says that the program broke over a job, or that this machine lacks what the reading needs: file and pages stay for another try.</summary>
    /// <param name="reason">What is missing; null when the program broke.</param>
    internal async Task Fail(ReadingJob job, string holder, CancellationToken ct, ReadingRefusal? reason = null) => await store.Execute(
        $"""
        update work_reading
        set state = {JobState.Failed}, refusal = {reason?.Code}, detail = {reason?.Detail}, holder = null, changed_at = {clock.GetUtcNow()}
        where {Held(job, holder)}
        """,
        ct);

    /// <summary>Says why a document can't be read, and removes every copy of it.</summary>
    internal Task Refuse(ReadingJob job, string holder, ReadingRefusal refusal, CancellationToken ct)
    {
        var stub = refusal.Stub is null ? null : JsonSerializer.Serialize(refusal.Stub, EventTypes.Json);
        var name = refusal.Code == ReadingRefusal.SecretDocument ? "" : job.FileName;
        return store.Transact(
            async transaction =>
            {
                var changed = await transaction.Execute(
                    $"""
                    update work_reading
                    set state = {JobState.Refused}, refusal = {refusal.Code}, detail = {refusal.Detail}, stub = {stub}, file_name = {name}, attachment = null, holder = null, changed_at = {clock.GetUtcNow()}
                    where {Held(job, holder)}
                    """);
                if (changed == 1) await Remove(transaction, job);
                return changed;
            },
            ct);
    }

    /// <summary>Lays the draft of a job down with what its pages are.</summary>
    /// <exception cref="JobLostException">It is no longer the holder's; nothing was laid down.</exception>
    internal Task Finish(ReadingJob job, string holder, Sql draft, Sql places, CancellationToken ct) => store.Transact(
        async transaction =>
        {
            var changed = await transaction.Execute(
                $"update work_reading set state = {JobState.Done}, holder = null, changed_at = {clock.GetUtcNow()} where {Held(job, holder)}");
            if (changed == 0) throw new JobLostException(job.Id);
            await transaction.Execute(places);
            await transaction.Execute(draft);

            // The words of the pages stand in the draft now; what a page looks like stays.
            await transaction.Execute(Attachments.Remove(job.Ledger, $"select content from work_page where ledger = {job.Ledger} and document = {job.Attachment}"));
            return await transaction.Execute($"update work_page set content = null where ledger = {job.Ledger} and document = {job.Attachment}");
        },
        ct);

    /// <summary>Stops a job, or clears one away that came to nothing; removes every copy.</summary>
    /// <returns>False when it has become a draft already, or isn't there.</returns>
    internal async Task<bool> Cancel(LedgerId ledger, string id, CancellationToken ct) => await Find(ledger, id, ct) is { } job && await store.Transact(
        async transaction =>
        {
            var changed = await transaction.Execute(
                $"""
                update work_reading
                set state = {JobState.Cancelled}, attachment = null, stub = null, holder = null, changed_at = {clock.GetUtcNow()}
                where ledger = {ledger} and id = {id} and state <> {JobState.Done}
                """);
            if (changed == 1 && job.Attachment is not null) await Remove(transaction, job);
            return changed == 1;
        },
        ct);

    /// <summary>Puts a failed job back into the queue.</summary>
    internal async Task Again(LedgerId ledger, string id, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await store.Execute(
            $"""
            update work_reading
            set state = {JobState.Waiting}, refusal = null, detail = null, takes = {0}, queued_at = {now}, changed_at = {now}
            where ledger = {ledger} and id = {id} and state = {JobState.Failed}
            """,
            ct);
    }

    /// <summary>The condition that a job is still its holder's.</summary>
    internal static Sql Held(ReadingJob job, string holder) => $"ledger = {job.Ledger} and id = {job.Id} and state = {JobState.Reading} and holder = {holder}";

    private static async Task Remove(ITransaction transaction, ReadingJob job)
    {
        Sql mine = $"ledger = {job.Ledger} and document = {job.Attachment}";
        await transaction.Execute(Attachments.Remove(job.Ledger, $"{job.Attachment}"));
        await transaction.Execute(Attachments.Remove(job.Ledger, $"select content from work_page where {mine} union select image from work_page where {mine}"));
        await transaction.Execute($"delete from work_page where {mine}");
    }
}
