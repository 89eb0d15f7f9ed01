using HaiDang.Vault;

namespace HaiDang.Web.Hosting;

/// <summary>Every hour: persons to whom nothing refers and old drafts are swept, and those whose time is over are erased.</summary>
internal sealed partial class VaultKeeping(IdentityVault vault, TimeProvider clock, ILogger<VaultKeeping> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hours = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        do
        {
            if (vault.Closed is not null) continue;
            try
            {
                if (vault.Indexing.IsFaulted) vault.Index();
                await vault.Indexing.WaitAsync(stoppingToken);
                var swept = await vault.Persons.Sweep(stoppingToken);
                await vault.Drafts.Sweep(stoppingToken);
                var due = await vault.Erasures.DestroyDue(stoppingToken);
                if (swept.Count + due.Count > 0) Kept(log, swept.Count, due.Count(one => one.No is null), due.Count(one => one.No is not null));
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Failed(log, e.GetType().Name);
            }
        }
        while (await hours.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Vault: {Swept} swept, {Erased} erased, {Waiting} wait for somebody")]
    private static partial void Kept(ILogger log, int swept, int erased, int waiting);

    [LoggerMessage(Level = LogLevel.Error, Message = "Vault: sweeping and erasing failed with {Fault}; it is tried again in an hour")]
    private static partial void Failed(ILogger log, string fault);
}
