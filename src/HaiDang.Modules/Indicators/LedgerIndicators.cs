using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts;

namespace HaiDang.Modules.Indicators;

/// <summary>The definitions of a ledger: what its own office loaded goes before what the centre loaded, that before what ships, and a later set before an earlier one.</summary>
/// <remarks>A set goes before the whole of another with its id, and before every indicator of another that has a code of its own.</remarks>
internal sealed class LedgerIndicators
{
    private LedgerIndicators(LedgerId ledger, IReadOnlyList<IndicatorSet> all) => (Ledger, All) = (ledger, all);

    /// <summary>Gets whose definitions they are.</summary>
    internal LedgerId Ledger { get; }

    /// <summary>Gets every set, in force or not, in the order in which they go before each other.</summary>
    internal IReadOnlyList<IndicatorSet> All { get; }

    /// <summary>Gets the same without what the ledger's own office loaded: definitions that every province has.</summary>
    internal LedgerIndicators National => Ledger == CentralOffice.Ledger ? this : new(Ledger, [.. All.Where(set => set.Letter?.Office != Ledger)]);

    /// <summary>The definitions of a ledger.</summary>
    /// <param name="loaded">What its office and the centre loaded, the later after the earlier.</param>
    internal static LedgerIndicators Of(LedgerId ledger, IReadOnlyList<IndicatorSet> shipped, IReadOnlyList<IndicatorSet> loaded) => new(
        ledger,
        [
            .. loaded.Reverse().OrderByDescending(set => set.Letter?.Office == ledger).Concat(shipped)
                .Where(set => set.Ledger is null || set.Ledger == ledger.Value),
        ]);

    /// <summary>The sets that hold on a day, each with those of its indicators before which no other goes; a set without any is left out.</summary>
    internal IReadOnlyList<IndicatorSet> On(DateOnly day)
    {
        var (ids, codes, found) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), new List<IndicatorSet>());
        foreach (var set in All.Where(set => set.On(day) && ids.Add(set.Id)))
        {
            List<Indicator> kept = [.. set.Indicators.Where(one => codes.Add(one.Code))];
            if (kept.Count == set.Indicators.Count) found.Add(set);
            else if (kept.Count > 0) found.Add(set with { Indicators = [.. kept.Select(one => one with { Formula = one.Formula.Inlined(set.Indicators) })] });
        }

        return found;
    }

    /// <summary>An indicator by its code on a day, in its set.</summary>
    /// <returns>Null when no set has it then.</returns>
    internal (IndicatorSet Set, Indicator Indicator)? Find(string code, DateOnly day)
    {
        foreach (var set in On(day))
        {
            if (set.Indicators.FirstOrDefault(one => one.Code == code) is { } indicator) return (set, indicator);
        }

        return null;
    }

    /// <summary>The days of a window, after its first, from which a code is reckoned otherwise than before.</summary>
    internal IReadOnlyList<DateOnly> Turns(string code, Window window)
    {
        var turns = new List<DateOnly>();
        if (All.Count(set => set.Indicators.Any(one => one.Code == code)) < 2) return turns;
        var before = Find(code, window.From);
        foreach (var day in All.SelectMany(set => (DateOnly?[])[set.From, set.To?.AddDays(1)]).OfType<DateOnly>().Where(day => day > window.From && day <= window.To).Distinct().Order())
        {
            if (Find(code, day) is not { } now) continue;
            if (before is { } then && !IsSame(then.Indicator, now.Indicator)) turns.Add(day);
            before = now;
        }

        return turns;
    }

    /// <summary>Whether two definitions reckon alike, whatever they are called.</summary>
    internal static bool IsSame(Indicator one, Indicator other) =>
        one.Unit == other.Unit && (one.Formula.Equals(other.Formula) || IndicatorReading.Squeezed(one.Written) == IndicatorReading.Squeezed(other.Written));
}
