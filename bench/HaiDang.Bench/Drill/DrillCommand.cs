using System.Globalization;
using HaiDang.Kernel.Storage;

namespace HaiDang.Bench.Drill;

/// <summary><c>drill [--rounds N]</c>: the durability drill on both stores, then the control that must fail.</summary>
internal static class DrillCommand
{
    /// <returns>0 when every round held and the control found losses, 1 otherwise, 2 when the words aren't understood.</returns>
    internal static async Task<int> Run(string[] args)
    {
        var rounds = 30;
        if (args is ["--rounds", var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) && wanted > 0) rounds = wanted;
        else if (args.Length > 0) return Usage();

        var held = true;
        foreach (var kind in Enum.GetValues<StoreKind>())
        {
            var (acknowledged, lost, done) = (0, 0, 0);
            await foreach (var round in DrillRounds.Run(kind, rounds))
            {
                (acknowledged, lost, done) = (acknowledged + round.Acknowledged, lost + round.Lost, done + 1);
                held &= round.Held;
                Console.WriteLine(FormattableString.Invariant(
                    $"{Words.Kebab(kind.ToString()),-9} round {done,2}: {round.Acknowledged,5} acknowledged, {round.Lost} lost, {round.Entries,6} in the chain ({round.Fault ?? "whole"}), {round.Differing} rows and {(round.FactsDiffer ? "facts" : "no facts")} differ"));
            }

            Console.WriteLine(FormattableString.Invariant($"{Words.Kebab(kind.ToString())}: {done} kills, {acknowledged} acknowledged, {lost} lost"));
        }

        var control = 0;
        await foreach (var round in DrillRounds.Run(StoreKind.Sqlite, 3, control: true)) control += round.Lost;
        Console.WriteLine(FormattableString.Invariant($"control, acknowledging before the commit: {control} lost{(control == 0 ? "; THE DRILL CAN'T SEE LOSSES" : ", as it must")}"));
        return held && control > 0 ? 0 : 1;
    }

    private static int Usage()
    {
        Console.Error.WriteLine("usage: drill [--rounds N]");
        return 2;
    }
}
