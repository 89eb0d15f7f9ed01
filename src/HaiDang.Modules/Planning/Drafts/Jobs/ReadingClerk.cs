using HaiDang.Kernel.Events;
using HaiDang.Modules.Reading.Sources;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HaiDang.Modules.Planning.Drafts.Jobs;

/// <summary>Reads the documents of the queue one after another, as long as the program serves.</summary>
internal sealed partial class ReadingClerk(ReadingQueue queue, JobReading reading, TimeProvider clock, ILogger<ReadingClerk> log) : BackgroundService
{
    private static readonly TimeSpan Beat = ReadingQueue.Lease / 4;

    // Jobs of this process ring; the pause is for those that another process left behind.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    private readonly SemaphoreSlim bell = new(0, 1);
    private readonly Lock turn = new();
    private (string Job, CancellationTokenSource Stop)? current;

    /// <summary>Says that there is something to read.</summary>
    internal void Ring()
    {
        lock (turn)
        {
            if (bell.CurrentCount == 0) bell.Release();
        }
    }

    /// <summary>Stops the reading of a job that was cancelled, at once when it is read here; elsewhere it stops at its next page.</summary>
    internal void Stop(string job)
    {
        lock (turn)
        {
            if (current is { } reading && reading.Job == job) reading.Stop.Cancel();
        }
    }

    /// <summary>Takes the next job and reads it to its end.</summary>
    /// <returns>False when there was none.</returns>
    internal async Task<bool> ReadNext(CancellationToken stopping)
    {
        var holder = NewId.At(clock);
        if (await queue.Take(holder, stopping) is not { } job) return false;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        Now((job.Id, stop));
        var beating = KeepHold(job, holder, stop);
        try
        {
            await reading.Read(job, holder, stop.Token);
        }
        catch (Exception end) when (end is JobLostException or OperationCanceledException)
        {
            if (stopping.IsCancellationRequested) await queue.GiveBack(job, holder, CancellationToken.None);
        }
        catch (Exception broken) when (!stopping.IsCancellationRequested)
        {
            // Never the message: it may quote the document.
            Broke(log, job.Id, broken.GetType().Name);
            await queue.Fail(job, holder, CancellationToken.None);
        }
        finally
        {
            Now(null);
            await stop.CancelAsync();
            await beating;
        }

        return true;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        base.Dispose();
        bell.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var begun = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!begun)
                {
                    WorkFolder.Sweep();
                    await queue.Reclaim(stoppingToken);
                    begun = true;
                }

                if (!await ReadNext(stoppingToken)) await bell.WaitAsync(Pause, stoppingToken);
            }
            catch (Exception broken) when (!stoppingToken.IsCancellationRequested)
            {
                // The store may be away for a while: the queue stands still, and goes on with it.
                Waits(log, broken.GetType().Name);
                await Task.Delay(Pause, clock, stoppingToken);
            }
        }
    }

    private async Task KeepHold(ReadingJob job, string holder, CancellationTokenSource stop)
    {
        try
        {
            using var timer = new PeriodicTimer(Beat, clock);
            while (await timer.WaitForNextTickAsync(stop.Token))
            {
                if (!await queue.Hold(job, holder, stop.Token)) await stop.CancelAsync();
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The reading has ended.
        }
    }

    private void Now((string Job, CancellationTokenSource Stop)? reading)
    {
        lock (turn) current = reading;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Reading of job {Job} broke: {Kind}")]
    private static partial void Broke(ILogger log, string job, string kind);

    [LoggerMessage(Level = LogLevel.Error, Message = "The reading queue waits: {Kind}")]
    private static partial void Waits(ILogger log, string kind);
}
