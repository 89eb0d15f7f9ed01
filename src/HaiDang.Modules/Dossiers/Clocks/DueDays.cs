using System.Text.Json;
using HaiDang.Kernel.Calendar.Clocks;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers.Registers;

namespace HaiDang.Modules.Dossiers.Clocks;

/// <summary>Reckons the deadlines of lists anew when the rules behind them changed: only those that run, many at a time, while others go on recording.</summary>
/// <remarks>Reads what each deadline hangs on from <c>dossier_line</c>; no dossier's history is read.</remarks>
internal sealed class DueDays(Store store, OfficeClocks clocks)
{
    private const int AtOnce = 5_000;

    /// <summary>Ledgers whose deadlines were reckoned by other rules than those that hold now.</summary>
    internal async Task<IReadOnlyList<LedgerId>> Stale(CancellationToken ct)
    {
        var known = (await store.Ask<Known>($"select ledger, rules from work_reckoned", ct)).ToDictionary(one => one.Ledger, one => one.Rules);
        return [.. (await store.Ask<LedgerId>($"select ledger from ledger order by ledger", ct)).Where(ledger => known.GetValueOrDefault(ledger) != clocks.Signature(ledger))];
    }

    /// <summary>Reckons a ledger's running deadlines; broken off, it begins anew the next time.</summary>
    /// <returns>Number of deadlines that moved, and of those reckoned.</returns>
    internal async Task<(long Moved, long Reckoned)> Reckon(LedgerId ledger, CancellationToken ct)
    {
        var (rules, signature, after) = (clocks.In(ledger), clocks.Signature(ledger), "");
        var (moved, reckoned) = (0L, 0L);
        while (true)
        {
            var lines = await store.Ask<Line>(
                $"""
                select stream, clock, due_on, stopped
                from dossier_line
                where ledger = {ledger} and clock <> '' and stream > {after}
                order by stream
                limit {AtOnce}
                """,
                ct);
            if (lines.Count == 0) break;
            after = lines[^1].Stream;
            reckoned += lines.Count;
            moved += await Write(ledger, [.. lines.Select(line => line.By(rules)).OfType<Line>()], ct);
        }

        await store.Execute($"insert into work_reckoned (ledger, rules) values ({ledger}, {signature}) on conflict (ledger) do update set rules = excluded.rules", ct);
        return (moved, reckoned);
    }

    // A dossier that somebody recorded in meanwhile hangs on something else now, and was reckoned with it: it is left alone.
    private async Task<long> Write(LedgerId ledger, IReadOnlyList<Line> lines, CancellationToken ct)
    {
        if (lines.Count == 0) return 0;
        Sql rows = store.Kind == StoreKind.Postgres
            ? (Sql)$"""
              unnest({lines.Select(line => line.Stream).ToArray()}, {lines.Select(line => line.Clock).ToArray()}, {lines.Select(line => line.DueOn).ToArray()}, {lines.Select(line => line.Stopped).ToArray()})
                as fresh (stream, clock, due_on, stopped)
              """
            : $"""
              (select value ->> 0 as stream, value ->> 1 as clock, value ->> 2 as due_on, value ->> 3 as stopped
               from json_each({JsonSerializer.Serialize(lines.Select(line => new object[] { line.Stream, line.Clock, line.DueOn, line.Stopped ? 1 : 0 }))})) as fresh
              """;
        return await store.Execute(
            $"""
            update dossier_line
            set due_on = fresh.due_on, stopped = fresh.stopped
            from {rows}
            where dossier_line.ledger = {ledger} and dossier_line.stream = fresh.stream and dossier_line.clock = fresh.clock
            """,
            ct);
    }

    private sealed class Known
    {
        public LedgerId Ledger { get; init; }

        public string Rules { get; init; } = "";
    }

    private sealed class Line
    {
        public string Stream { get; init; } = "";

        public string Clock { get; init; } = "";

        public DateOnly DueOn { get; init; }

        public bool Stopped { get; init; }

        // Null when nothing moves.
        public Line? By(LegalClocks rules)
        {
            var deadline = rules.Reckon(ClockText.Read(Clock)!);
            var (due, stopped) = (deadline is { StoppedOn: null } ? deadline.Due : DossierLines.NoDay, deadline?.StoppedOn is not null);
            return due == DueOn && stopped == Stopped ? null : new Line { Stream = Stream, Clock = Clock, DueOn = due, Stopped = stopped };
        }
    }
}
