using HaiDang.Kernel.Events;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HaiDang.Modules.Planning.Urging;

/// <summary>Makes the lists of each day once, from the hour the rules name, and sends them where a mail server is set.</summary>
internal sealed partial class DigestClerk(DigestDesk desk, Ledgers ledgers, TimeProvider clock, ILogger<DigestClerk> log, DigestMail? mail = null) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);
    private static readonly TimeZoneInfo Office = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    /// <summary>Makes and sends what is due at this moment.</summary>
    /// <returns>Number of ledgers whose lists were made now.</returns>
    internal async Task<int> MakeDue(CancellationToken ct)
    {
        if (TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Office).DateTime) < ReminderRules.Current.At) return 0;
        var made = 0;
        foreach (var ledger in await desk.WithPlans(ct))
        {
            var day = ledgers.Today((await ledgers.Find(ledger, ct))!);
            if (await desk.Claim(ledger, day, ct))
            {
                try
                {
                    await desk.Make(ledger, ct);
                    made++;
                }
                finally
                {
                    // A making that broke leaves its claim without a number of users.
                    await desk.Release(ledger, day, CancellationToken.None);
                }
            }

            if (mail is null) continue;
            var (sent, failed) = await desk.Send(ledger, day, mail, ct);
            if (sent + failed > 0) Sent(log, ledger.Value, sent, failed);
        }

        return made;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await MakeDue(stoppingToken);
                await Task.Delay(Pause, clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception broken)
            {
                // Never the message: it may quote what was read. The next turn tries again.
                Broke(log, broken.GetType().Name);
                await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Lists of {Ledger}: {Sent} sent, {Failed} not taken by the mail server")]
    private static partial void Sent(ILogger log, string ledger, int sent, int failed);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Making the lists of the day broke off: {Fault}")]
    private static partial void Broke(ILogger log, string fault);
}
