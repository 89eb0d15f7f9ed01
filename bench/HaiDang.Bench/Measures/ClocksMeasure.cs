using System.Diagnostics;
using HaiDang.Bench.Support;
using HaiDang.Kernel.Calendar.Clocks;

namespace HaiDang.Bench.Measures;

/// <summary>Deadlines of all open dossiers reckoned anew, as after a changed rule, beside the bare addition of a length to a day.</summary>
internal static class ClocksMeasure
{
    private const int Dossiers = 1_000_000;
    private static readonly DateOnly First = new(2018, 1, 1);
    private static readonly string[] Classes = ["less-serious", "serious", "very-serious", "especially-serious"];

    internal static Task<IReadOnlyList<Measured>> Run(Places places)
    {
        var before = LegalClocks.VietNam;
        var edition = before.Edition("tip-off.resolve", new DateOnly(2026, 1, 1))!;
        var changed = before.With([edition with { From = new DateOnly(2020, 1, 1), Terms = [edition.Terms[0] with { Length = new Length(Days: 15) }] }]);
        Reckon(before, 20_000);

        var old = Reckon(before, Dossiers).Moved;
        var watch = Stopwatch.StartNew();
        var (moved, steps) = Reckon(changed, Dossiers);
        watch.Stop();
        if (moved == old) throw new InvalidOperationException("The changed rule moved no deadline.");

        var bare = Stopwatch.StartNew();
        var sum = 0L;
        for (var at = 0; at < Dossiers; at++) sum += Start(at).AddMonths(at % 3).AddDays(20).DayNumber;
        bare.Stop();
        if (sum == 0) throw new InvalidOperationException("Nothing was added.");

        var (seconds, rival) = (watch.Elapsed.TotalSeconds, Math.Max(bare.Elapsed.TotalSeconds, 0.000001));
        return Task.FromResult<IReadOnlyList<Measured>>(
        [
            new Measured(
                "clocks", seconds, "s", "a length added to a day, without rules, days off or steps", rival, seconds / rival, "<= 60 s", seconds <= 60,
                FormattableString.Invariant($"{Dossiers:#,##0} open dossiers, {steps:#,##0} steps written, one thread; it grows with the dossiers and with what happened in each.")),
        ]);
    }

    private static (long Moved, long Steps) Reckon(LegalClocks clocks, int dossiers)
    {
        long days = 0, steps = 0;
        for (var at = 0; at < dossiers; at++)
        {
            if (clocks.Reckon(Dossier(at)) is not { } deadline) continue;
            days += deadline.Due.DayNumber;
            steps += deadline.Steps.Count;
        }

        return (days, steps);
    }

    // Six tip-offs in ten, two of three extended, some suspended; investigations, prosecutions, trials and stays beside them.
    private static ClockQuestion Dossier(int at)
    {
        var start = Start(at);
        return (at % 10) switch
        {
            < 6 => new ClockQuestion("tip-off.resolve", start) { Happened = Extended(start, at % 3, at % 7 == 0) },
            6 or 7 => new ClockQuestion("case.investigate", start) { Class = Classes[at / 10 % 4], Circumstances = at % 20 == 6 ? ["juvenile-accused"] : [], Happened = Extended(start, at % 2, false) },
            8 => new ClockQuestion(at % 20 == 8 ? "case.decide-prosecution" : "case.prepare-trial", start) { Class = Classes[at / 10 % 4] },
            _ => new ClockQuestion("victim.stay", start),
        };
    }

    private static ClockHappening[] Extended(DateOnly start, int times, bool stopped) => (times, stopped) switch
    {
        (0, false) => [],
        (0, true) => [new ClockStopped(start.AddDays(20))],
        (1, false) => [new ClockExtended(start.AddDays(15))],
        (1, true) => [new ClockExtended(start.AddDays(15)), new ClockStopped(start.AddDays(50)), new ClockResumed(start.AddDays(200))],
        _ => [new ClockExtended(start.AddDays(15)), new ClockExtended(start.AddDays(50))],
    };

    private static DateOnly Start(int at) => First.AddDays((int)(at * 7919L % 3100));
}
