using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HaiDang.Modules.Dossiers.Clocks;

/// <summary>Reckons deadlines anew beside the requests: at the start when the program came with other rules, and whenever an office enters one.</summary>
internal sealed partial class DueDaysClerk(DueDays days, OfficeClocks clocks, ILogger<DueDaysClerk> log) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                foreach (var ledger in await days.Stale(stoppingToken))
                {
                    var (moved, reckoned) = await days.Reckon(ledger, stoppingToken);
                    Done(log, ledger.Value, reckoned, moved);
                }
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                // Never the message: it may quote what was read. The next change, or the next start, begins anew.
                Broke(log, broken.GetType().Name);
            }

            await clocks.Changed(stoppingToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Deadlines of {Ledger} reckoned anew: {Reckoned}, of which {Moved} moved")]
    private static partial void Done(ILogger log, string ledger, long reckoned, long moved);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Reckoning deadlines anew broke off: {Fault}")]
    private static partial void Broke(ILogger log, string fault);
}
