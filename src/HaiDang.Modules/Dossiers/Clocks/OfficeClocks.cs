using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using System.Threading.Channels;
using HaiDang.Kernel.Calendar.Clocks;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Dossiers.Clocks;

/// <summary>The limits by which deadlines of a ledger are reckoned: those that ship, and in their place what its office entered.</summary>
/// <remarks>Held in memory, since every list and every entry asks for them; read from the log at the start and after each entry (<see cref="Renew"/>).</remarks>
internal sealed class OfficeClocks
{
    // What ships is known by its bytes: a program with other rules reckons anew what the one before left.
    private static readonly Lazy<string> Shipped = new(() => Convert.ToHexStringLower(SHA256.HashData([.. Bytes("data/rules/clocks.yaml"), .. Bytes("data/rules/working-days.yaml")]))[..16]);
    private readonly ConcurrentDictionary<LedgerId, (LegalClocks Clocks, string Signature)> ledgers = [];
    private readonly Channel<LedgerId> changed = Channel.CreateUnbounded<LedgerId>();

    /// <summary>The limits of a ledger.</summary>
    internal LegalClocks In(LedgerId ledger) => ledgers.TryGetValue(ledger, out var own) ? own.Clocks : LegalClocks.VietNam;

    /// <summary>Stands for the limits of a ledger: other ones have another.</summary>
    internal string Signature(LedgerId ledger) => ledgers.TryGetValue(ledger, out var own) ? own.Signature : Shipped.Value;

    /// <summary>The ledger in which a rule was entered or taken back next.</summary>
    internal ValueTask<LedgerId> Changed(CancellationToken ct) => changed.Reader.ReadAsync(ct);

    /// <summary>Reads what offices entered, from the log itself: tables may not stand yet.</summary>
    internal async Task Load(Store store, EventLog log, CancellationToken ct)
    {
        foreach (var ledger in await store.Ask<LedgerId>($"select ledger from ledger", ct)) await Renew(ledger, log, ct);
    }

    /// <summary>Reads what one ledger's office entered.</summary>
    internal async Task Renew(LedgerId ledger, EventLog log, CancellationToken ct)
    {
        var histories = await log.Histories(ledger, [.. ClockRules.Open.Select(rule => ClockRules.Of(ledger, rule.Id).Name)], ct);
        if (histories.Count > 0) Set(ledger, [.. histories.Values.SelectMany(log.Effective).OrderBy(one => one.Position).Select(one => one.Event).OfType<ClockRuleEntered>()]);
    }

    /// <summary>Takes what a ledger's office entered, and wakes whoever reckons deadlines anew.</summary>
    internal void Set(LedgerId ledger, IReadOnlyList<ClockRuleEntered> entered)
    {
        var said = entered.Count == 0 ? "" : "+" + Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(entered, EventTypes.Json)))[..16];
        ledgers[ledger] = (entered.Count == 0 ? LegalClocks.VietNam : LegalClocks.VietNam.With(entered.Select(ClockRules.Edition)), Shipped.Value + said);
        changed.Writer.TryWrite(ledger);
    }

    private static byte[] Bytes(string name)
    {
        using var stream = typeof(LegalClocks).Assembly.GetManifestResourceStream(name)!;
        using var kept = new MemoryStream();
        stream.CopyTo(kept);
        return kept.ToArray();
    }
}
