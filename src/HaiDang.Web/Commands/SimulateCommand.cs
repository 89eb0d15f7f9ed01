using System.Diagnostics;
using System.Globalization;
using HaiDang.Kernel.Storage;
using HaiDang.Vault;
using HaiDang.Vault.Sealing;
using HaiDang.Modules.Simulation;
using HaiDang.Web.Commands.Texts;

namespace HaiDang.Web.Commands;

/// <summary>
/// <c>./haidang simulate --province langson|tayninh --year Y --seed N [--scale K] [--until DAY] [--data DIR | --postgres env:NAME]</c>: fills the registers of a synthetic
/// ledger with a made-up year. A ledger that isn't synthetic is never touched; a run that was cut short goes on when it is started again with the same words.
/// </summary>
internal static class SimulateCommand
{
    private const int LargestScale = 10_000;

    /// <returns>0 when the year is entered, 1 when it was refused midway, 2 when the words, the store or the ledger can't be used.</returns>
    internal static async Task<int> Run(string[] args, TextWriter output, TextWriter error, CommandWords words, ServingWords serving, CancellationToken ct)
    {
        try
        {
            var choice = StoreChoice.Parse(args, Environment.GetEnvironmentVariable, words, out var rest);
            var asked = Asked(rest, words);
            await using var held = await FolderLock.ForWriting(choice, "simulate", words, ct);
            await using var store = await ServeCommand.Open(choice, words, ct);
            var (stores, root, missing) = await VaultChoice.Open(choice, Environment.GetEnvironmentVariable, serving, ct);
            await using var vault = stores;
            return await Enter(store, vault, root, missing, asked, output, words, ct);
        }
        catch (UsageException unusable)
        {
            await error.WriteLineAsync(unusable.Message);
            return 2;
        }
        catch (SimulationRefusedException refused)
        {
            await error.WriteLineAsync(words.SimulationStopped(refused.Message));
            return 1;
        }
    }

    private static async Task<int> Enter(Store store, VaultStores? vault, RootSource? root, string? missing, Words asked, TextWriter output, CommandWords words, CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        var progress = new Progress(output, words);
        var (answer, ledger) = await SyntheticLedger.Enter(store, vault, root, asked.Province, asked.Year, asked.Seed, asked.Scale, asked.Until, null, progress, ct);
        if (answer.No is { } no) throw new UsageException(words.NotSimulated(no.Code, asked.Province, asked.Year, missing));
        await output.WriteLineAsync(words.Simulated(asked.Province, asked.Year, answer.Entered, answer.Steps, ledger!.Position, watch.Elapsed.TotalSeconds));
        return 0;
    }

    private static Words Asked(IReadOnlyList<string> rest, CommandWords words)
    {
        string? province = null;
        int? year = null;
        ulong? seed = null;
        var scale = 1;
        DateOnly? until = null;
        for (var i = 0; i < rest.Count; i++)
        {
            var option = rest[i];
            if (option is not ("--province" or "--year" or "--seed" or "--scale" or "--until")) throw new UsageException(words.UnknownWord(option));
            var value = ++i < rest.Count && !rest[i].StartsWith("--", StringComparison.Ordinal) ? rest[i] : throw new UsageException(words.ValueMissing(option));
            switch (option)
            {
                case "--province":
                    province = SyntheticLedger.Provinces.ContainsKey(value) ? value : throw new UsageException(words.OptionWrong(option, string.Join(", ", SyntheticLedger.Provinces.Keys)));
                    break;
                case "--year":
                    year = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var y) && y is >= 2018 and <= 2100 ? y : throw new UsageException(words.OptionWrong(option, "2018–2100"));
                    break;
                case "--seed":
                    seed = ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : throw new UsageException(words.OptionWrong(option, "0, 1, 2, …"));
                    break;
                case "--scale":
                    scale = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var k) && k is > 0 and <= LargestScale ? k : throw new UsageException(words.OptionWrong(option, $"1–{LargestScale}"));
                    break;
                default:
                    until = DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new UsageException(words.OptionWrong(option, "2023-06-15"));
                    break;
            }
        }

        return new Words(
            province ?? throw new UsageException(words.ValueMissing("--province")), year ?? throw new UsageException(words.ValueMissing("--year")),
            seed ?? throw new UsageException(words.ValueMissing("--seed")), scale, until);
    }

    private sealed record Words(string Province, int Year, ulong Seed, int Scale, DateOnly? Until);

    // Written where it is reported, so that lines come in order.
    private sealed class Progress(TextWriter output, CommandWords words) : IProgress<(int Done, int Steps, DateOnly Day)>
    {
        public void Report((int Done, int Steps, DateOnly Day) value)
        {
            if (value.Done * 10 / value.Steps != (value.Done - 100) * 10 / value.Steps) output.WriteLine(words.Simulating(value.Done, value.Steps, value.Day));
        }
    }
}
