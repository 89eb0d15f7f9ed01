using System.Collections.Concurrent;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers.Registers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HaiDang.Modules.Dossiers.Pasting;

/// <summary>How far a paste has come.</summary>
internal sealed class PasteJob(UserId user, DossierRegister register, int all)
{
    private readonly List<PasteFault> refused = [];

    internal UserId User => user;

    internal DossierRegister Register => register;

    internal int All => all;

    internal int Done { get; private set; }

    internal int Recorded { get; private set; }

    internal int Repeated { get; private set; }

    internal bool IsOver => Done >= all;

    /// <summary>Rows that couldn't be recorded, and why.</summary>
    internal IReadOnlyList<PasteFault> Refused
    {
        get
        {
            lock (refused) return [.. refused.OrderBy(fault => fault.Row)];
        }
    }

    internal void Count(bool repeated)
    {
        lock (refused)
        {
            if (repeated) Repeated++;
            else Recorded++;
            Done++;
        }
    }

    internal void Refuse(IEnumerable<PasteFault> why)
    {
        lock (refused)
        {
            refused.AddRange(why);
            Done++;
        }
    }

    // What is left can't be recorded here; a second paste finds what was.
    internal void Stop() => Done = all;
}

/// <summary>Records pasted rows; large pastes beside the request, with progress.</summary>
/// <remarks>What was pasted is held in memory only, for it may name people: a restart forgets it, and a second paste records what is missing.</remarks>
internal sealed class PasteJobs(IServiceScopeFactory scopes, IHostApplicationLifetime life, TimeProvider clock)
{
    private const int Inline = 100;
    private const int Kept = 200;
    private readonly ConcurrentDictionary<string, PasteJob> jobs = new(StringComparer.Ordinal);

    /// <summary>The paste of an id; null when it isn't this user's or is forgotten.</summary>
    internal PasteJob? Find(string id, UserId user) => jobs.TryGetValue(id, out var job) && job.User == user ? job : null;

    /// <summary>Begins to record; a small paste is done when this returns.</summary>
    internal async Task<string> Begin(PastedRows pasted, OrganisationId receiving, DossierShowing show, DossierRegister register, Reader reader)
    {
        foreach (var (old, _) in jobs.Where(one => one.Value.IsOver).OrderBy(one => one.Key, StringComparer.Ordinal).Take(Math.Max(0, jobs.Count - Kept))) jobs.TryRemove(old, out _);
        var (id, job) = (NewId.At(clock), new PasteJob(reader.User, register, pasted.Good.Count));
        jobs[id] = job;
        var work = Task.Run(() => Run(job, pasted.Good, receiving, show, reader, life.ApplicationStopping));
        if (pasted.Good.Count <= Inline) await work;
        return id;
    }

    private async Task Run(PasteJob job, IReadOnlyList<PastedRow> rows, OrganisationId receiving, DossierShowing show, Reader reader, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var desk = ActivatorUtilities.CreateInstance<DossierDesk>(scope.ServiceProvider, reader);
            var recording = new PasteRecording(job, receiving, show, desk, scope.ServiceProvider.GetRequiredService<Store>());
            await recording.Record(rows, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            job.Stop();
        }
        catch (Exception)
        {
            job.Stop();
            throw;
        }
    }
}
