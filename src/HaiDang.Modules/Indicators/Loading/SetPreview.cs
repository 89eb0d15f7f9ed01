using HaiDang.Kernel.Calendar;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Indicators.Boards;
using HaiDang.Modules.Indicators.Loading.Screens;
using HaiDang.Modules.Planning;

namespace HaiDang.Modules.Indicators.Loading;

/// <summary>What a set would change, before it is kept: each indicator beside the one in whose place it goes, with the values of both.</summary>
internal static class SetPreview
{
    /// <summary>The preview of a set that was read.</summary>
    /// <remarks>Values are those of the last committee's year that is over; when nothing was entered for it, of the running one up to today. The centre's are those of every province that it sees.</remarks>
    internal static async Task<SetPreviewPage> Of(IndicatorDesk desk, IndicatorEngine engine, Asked asked, IndicatorSet set, SetTyped typed, CancellationToken ct)
    {
        var there = asked.Definitions;
        var earlier = set.Indicators.ToDictionary(one => one.Code, one => Before(there, set, one.Code), StringComparer.Ordinal);
        var window = CommitteeYear.Of(asked.Window.To.Year - 1);
        var (now, then) = await Values(window);
        if (!now.Values.Concat(then.Values).Any(BoardDesk.Counts))
        {
            window = new Window(asked.Window.From, asked.Today);
            (now, then) = await Values(window);
        }

        var saying = new FormulaSaying(Measures.Shipped, desk.Words, desk.Language, set.Indicators);
        return new SetPreviewPage(
            asked, set, desk.NameOf(set), window, [.. set.Indicators.Select(Row)],
            [.. there.On(set.From).Where(one => one.Id == set.Id).SelectMany(one => one.Indicators).Where(one => set.Indicators.All(other => other.Code != one.Code)).Select(one => (one.Code, desk.NameOf(one)))], typed);

        SetChangeRow Row(Indicator one)
        {
            var value = FigureWords.Written(one, now[one.Code], desk.Language);
            if (earlier[one.Code] is not var (before, was, day)) return new SetChangeRow(one.Code, desk.NameOf(one), SetChange.New, null, false, null, saying.Say(one.Formula), null, value) { Mark = Mark(one) };
            var isSame = LedgerIndicators.IsSame(was, one);
            return new SetChangeRow(
                one.Code, desk.NameOf(one), isSame ? SetChange.SameFormula : SetChange.Replaces, desk.NameOf(before), before.Reconstructed, day, saying.Say(one.Formula),
                isSame ? null : new FormulaSaying(Measures.Shipped, desk.Words, desk.Language, before.Indicators).Say(was.Formula), value)
            {
                Before = FigureWords.Written(was, then[one.Code], desk.Language),
                Mark = Mark(one),
                MarkBefore = Mark(was),
            };
        }

        string? Mark(Indicator one) => one.Target is { } target ? FigureWords.Mark(one, target, desk.Language) : null;

        async Task<(IReadOnlyDictionary<string, IndicatorValue> Now, IReadOnlyDictionary<string, IndicatorValue> Then)> Values(Window of)
        {
            var mine = await Ask(set.Indicators, of);
            var theirs = new Dictionary<string, IndicatorValue>(StringComparer.Ordinal);
            foreach (var group in earlier.Where(one => one.Value is not null).GroupBy(one => one.Value!.Value.Set.Key))
            {
                var answer = await Ask(group.First().Value!.Value.Set.Indicators, of);
                foreach (var (code, _) in group) theirs[code] = answer[code];
            }

            return (mine, theirs);
        }

        async Task<IReadOnlyDictionary<string, IndicatorValue>> Ask(IReadOnlyList<Indicator> indicators, Window of)
        {
            var answer = await engine.Ask(desk.Reader, new IndicatorQuestion(indicators, of) { Ledgers = asked.Ledger == CentralOffice.Ledger ? null : [asked.Ledger] }, ct);
            return indicators.ToDictionary(one => one.Code, one => answer.Value(one.Code)!, StringComparer.Ordinal);
        }
    }

    // The definition of the set's first day; for a code that comes later, that of the day on which it comes.
    private static (IndicatorSet Set, Indicator Indicator, DateOnly From)? Before(LedgerIndicators there, IndicatorSet set, string code)
    {
        foreach (var day in there.All.Select(one => one.From).Where(day => day > set.From && set.On(day)).Append(set.From).Order())
        {
            if (there.Find(code, day) is var (before, was)) return (before, was, day);
        }

        return null;
    }
}
