using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Committee;
using HaiDang.Modules.Planning.Chain;
using HaiDang.Modules.Planning.Calendars;
using HaiDang.Modules.Planning.Drafts;
using HaiDang.Modules.Planning.Urging;
using HaiDang.Vault;
using HaiDang.Vault.Sealing;

namespace HaiDang.Web.Commands;

/// <summary>What the demonstration shows: two real plans read by the program itself, with invented progress.</summary>
internal static class DemoData
{
    private const ulong Seed = 138;

    private static readonly (LedgerId Ledger, string Vi, string En, DateOnly Day, string File)[] Plans =
    [
        (new LedgerId("langson"), "Lạng Sơn", "Lạng Sơn", new DateOnly(2023, 6, 15), "langson-2023.ocr.txt"),
        (new LedgerId("tayninh"), "Tây Ninh", "Tây Ninh", new DateOnly(2019, 10, 15), "tayninh-2019.ocr.txt"),
    ];

    private static readonly LedgerId Centre = new("central");

    /// <summary>Enters a made-up year into each ledger up to the day it stands on, at the moments of that year; so it comes before anything that is entered now.</summary>
    /// <remarks>A folder from before there were made-up years, and one whose vault is closed, stay without.</remarks>
    internal static async Task Years(Store store, VaultStores? vault, RootSource? root, Func<UsageException> real, CancellationToken ct)
    {
        foreach (var plan in Plans) await SyntheticLedger.Enter(store, vault, root, plan.Ledger.Value, plan.Day.Year, Seed, 1, plan.Day, real, null, ct);
    }

    /// <summary>Fills a store; done again on the same store, it adds nothing.</summary>
    /// <param name="samples">Folder of the two plans as scanned.</param>
    internal static async Task Fill(IServiceProvider services, string samples, string password, CancellationToken ct)
    {
        var ledgers = services.GetRequiredService<Ledgers>();
        foreach (var plan in Plans) await ledgers.Open(plan.Ledger, plan.Vi, plan.En, plan.Day, ct);
        await ledgers.Open(Centre, "Ban Chỉ đạo 138/CP", "Steering Committee 138/CP", Plans[0].Day, ct);
        await using (var scope = services.CreateAsyncScope())
        {
            var accounts = scope.ServiceProvider.GetRequiredService<DemoAccounts>();
            await accounts.Open(password, ct);
            await accounts.OpenCentre(Centre, ct);
        }

        var book = services.GetRequiredService<PlanBook>();
        foreach (var (ledger, _, _, day, file) in Plans)
        {
            if (await book.Find(Kernel.Access.Reader.System, ledger, day.Year, ct) is null)
            {
                await services.GetRequiredService<PlanImport>().Import(ledger, file, await File.ReadAllBytesAsync(Path.Combine(samples, file), ct), ct);
            }

            var adopted = await book.Find(Kernel.Access.Reader.System, ledger, day.Year, ct)
                ?? throw new InvalidOperationException($"The plan of {ledger} wasn't adopted.");
            await services.GetRequiredService<DemoProgress>().Record(ledger, adopted.Plan, ct);
            await services.GetRequiredService<DemoFollowUp>().Record(ledger, adopted.Plan, ct);
            await services.GetRequiredService<DemoCommittee>().Record(ledger, adopted.Plan, ct);
            await services.GetRequiredService<DemoChain>().Record(ledger, adopted.Plan, ct);
            await services.GetRequiredService<DemoCalendar>().Record(ledger, adopted.Plan, ct);
        }
    }
}
