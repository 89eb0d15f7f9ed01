using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Simulation;
using HaiDang.Vault;
using HaiDang.Vault.Sealing;
using HaiDang.Web.Hosting;

namespace HaiDang.Web.Commands;

/// <summary>A ledger opened for made-up years, and the host that enters them by a clock of their own.</summary>
internal static class SyntheticLedger
{
    /// <summary>Names of the offices that keep the provinces' ledgers.</summary>
    internal static readonly IReadOnlyDictionary<string, (string Vi, string En)> Provinces =
        new Dictionary<string, (string, string)>(StringComparer.Ordinal) { ["langson"] = ("Lạng Sơn", "Lạng Sơn"), ["tayninh"] = ("Tây Ninh", "Tây Ninh") };

    /// <summary>Enters a made-up year; opens the ledger when there is none.</summary>
    /// <param name="real">Made when the store has a ledger that isn't synthetic, before anything is written; null where that doesn't matter.</param>
    /// <param name="until">Last day of entries, and the day on which a ledger that is opened stands; the end of the committee's year when null.</param>
    internal static async Task<(Simulated Answer, LedgerRow? Ledger)> Enter(
        Store store, VaultStores? vault, RootSource? root, string province, int year, ulong seed, int scale, DateOnly? until, Func<UsageException>? real,
        IProgress<(int, int, DateOnly)>? progress, CancellationToken ct)
    {
        var settings = new HostSettings(store, []) { Vault = vault, Clock = new SimulationClock() };
        await using var services = new ServiceCollection().AddLogging().AddModules(settings).BuildServiceProvider();
        await HaiDangHost.Prepare(services, ct);
        if (root is not null && services.GetService<IdentityVault>() is { } identities) await identities.Unlock(root, ct);
        var (ledger, window, ledgers) = (new LedgerId(province), CommitteeYear.Of(year), services.GetRequiredService<Ledgers>());
        if (real is not null && (await ledgers.All(ct)).Any(one => one.SyntheticDay is null)) throw real();
        var last = until ?? window.To;
        if (Provinces.TryGetValue(province, out var names) && services.GetService<IdentityVault>() is { Closed: null }) await ledgers.Open(ledger, names.Vi, names.En, last, ct);
        var answer = await services.GetRequiredService<SimulationDesk>().Handle(new SimulateYear(ledger, year, window, seed, scale, last), progress, ct);
        return (answer, await ledgers.Find(ledger, ct));
    }
}
