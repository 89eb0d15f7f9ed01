using HaiDang.Kernel.Events;
using HaiDang.Web.Commands.Texts;

namespace HaiDang.Web.Commands;

/// <summary><c>./haidang verify [--data DIR | --postgres env:NAME]</c>: walks the hash chain of every ledger; runs beside a server.</summary>
internal static class VerifyCommand
{
    /// <returns>0 when every ledger is whole, 1 when one isn't, 2 when the words or the store can't be used.</returns>
    internal static async Task<int> Run(string[] args, TextWriter output, TextWriter error, CommandWords words, CancellationToken ct)
    {
        try
        {
            var choice = StoreChoice.Parse(args, Environment.GetEnvironmentVariable, words, out var rest);
            if (rest.Count > 0) throw new UsageException(words.UnknownWord(rest[0]));
            await using var store = await choice.OpenExisting(words, ct);
            var found = await new Verification(store).All(ct);
            foreach (var ledger in found)
            {
                await output.WriteLineAsync(ledger.Fault is { } fault
                    ? words.LedgerBroken(ledger.Ledger.Value, fault.Position, fault.Stream, words.Fault(fault.What))
                    : words.LedgerWhole(ledger.Ledger.Value, ledger.Entries));
            }

            if (found.Any(ledger => ledger.Fault is not null)) return 1;
            await output.WriteLineAsync(found.Count == 0 ? words.NoLedgers : words.Whole);
            return 0;
        }
        catch (UsageException unusable)
        {
            await error.WriteLineAsync(unusable.Message);
            return 2;
        }
    }
}
