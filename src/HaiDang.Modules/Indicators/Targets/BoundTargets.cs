using HaiDang.Kernel.Access;
using HaiDang.Kernel.Language;
using HaiDang.Modules.Indicators.Formulas;
using HaiDang.Modules.Indicators.Loading;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Targets;
using HaiDang.Modules.Shell;
using Verdict = HaiDang.Modules.Planning.Targets.TargetVerdict;

namespace HaiDang.Modules.Indicators.Targets;

/// <summary>Reckons a committee's targets by the indicators that its year's set binds to their words.</summary>
internal sealed class BoundTargets(IndicatorShelf shelf, IndicatorEngine engine)
{
    // Fewer days say nothing of the rest of a year.
    private const int EnoughDays = 30;

    // Stands before the code of an indicator whose own share of the year is asked for beside its change.
    private const string Now = "=";

    /// <summary>See <see cref="CountTargets"/>.</summary>
    internal async Task<ILookup<string, CountedFigure>> Of(Reader reader, PlanView plan, Func<string, decimal?> baseline, Language language, CancellationToken ct)
    {
        var bound = Bound(plan, await shelf.Of(plan.Ledger, ct));
        if (bound.Count == 0) return bound.ToLookup(_ => "", _ => (CountedFigure)null!);
        var (year, today) = (plan.CommitteeYear, plan.Today);
        var passed = today.DayNumber - year.From.DayNumber + 1;
        var needed = passed < EnoughDays || today >= year.To ? [] : bound.SelectMany(one => Forecast.Needed(one.Indicator.Formula)).Distinct().ToList();
        var among = bound.Select(one => one.Set).Distinct().SelectMany(set => set.Indicators).ToList();
        var moved = bound.Select(one => one.Indicator).Where(one => one.Formula is Formula.Points).Distinct();
        List<Indicator> asked =
            [.. among, .. needed.Select((formula, at) => Part(At(at), formula)), .. moved.Select(one => Part(Now + one.Code, ((Formula.Points)one.Formula).Of))];
        var answer = await engine.Ask(reader, new IndicatorQuestion(asked, year) { Ledgers = [plan.Ledger] }, ct);
        var whole = IsWhole(reader, plan);
        return bound.ToLookup(one => one.Target.Code, one => Figure(one.Target, one.Indicator), StringComparer.Ordinal);

        CountedFigure Figure(TargetView target, Indicator indicator)
        {
            var value = From(baseline(target.Code), answer.Value(Now + indicator.Code), answer.Value(indicator.Code)!);
            var judged = indicator with { Target = MarkOf(target, indicator.Target!) };
            var growth = (decimal)year.Days / Math.Max(1, passed);
            var projected = needed.Count == 0 ? null : Forecast.Of(indicator.Formula, growth, formula => answer.Value(At(needed.IndexOf(formula)))?.Amount);
            var verdict = Held(judged, value, today > year.To);
            var end = projected is { } amount ? IndicatorValue.Of(amount, false) : null;
            return new CountedFigure(
                indicator.Code, language is Language.English ? indicator.NameEn : indicator.NameVi, FigureWords.Written(indicator, value, language), FigureWords.Parts(value, language),
                whole ? verdict : null, end is null || !whole ? null : FigureWords.Written(indicator, end, language),
                whole && verdict is Planning.Targets.TargetVerdict.NotYetMet && passed * 2 > year.Days && end is not null && Judging.Judge(judged, end) is TargetVerdict.NotMet,
                IndicatorAddress.Of(plan.Ledger, indicator.Code, year, null))
            {
                Value = value.Shown(indicator),
                ProjectedValue = whole ? end?.Shown(indicator) : null,
            };
        }
    }

    /// <summary>The plan's targets with the indicators bound to them, by the words that the data names.</summary>
    /// <remarks>A target follows the definitions that go first: those of a loaded set in place of those that ship.</remarks>
    internal static IReadOnlyList<(TargetView Target, Indicator Indicator, IndicatorSet Set)> Bound(PlanView plan, LedgerIndicators definitions)
    {
        if (!plan.IsOwn) return [];
        var words = plan.Targets.Select(target => (Target: target, Folded: Vietnamese.Fold(target.Text))).ToList();
        List<(TargetView Target, Indicator Indicator, IndicatorSet Set)> bound =
        [
            .. from set in definitions.On(plan.CommitteeYear.To)
               from indicator in set.Indicators
               where indicator is { Target.Words.Count: > 0, ViewOf: null }
               let mark = indicator.Target!
               let found = words.Where(one => mark.Words.All(word => one.Folded.Contains(Vietnamese.Fold(word), StringComparison.Ordinal))).ToList()
               where found.Count > 0

               // A sentence with several marks is several targets of the same words: the mark tells them apart.
               select ((found.Find(one => one.Target.Value == mark.Value) is { Target: not null } same ? same : found[0]).Target, indicator, set),
        ];
        var first = bound.GroupBy(one => one.Target.Code, StringComparer.Ordinal).ToDictionary(one => one.Key, one => one.First().Set.Letter?.Office, StringComparer.Ordinal);
        return [.. bound.Where(one => one.Set.Letter?.Office == first[one.Target.Code])];
    }

    // The paper's own mark rules: it may have been amended since the data was written.
    private static IndicatorTarget MarkOf(TargetView target, IndicatorTarget data) => data with
    {
        Value = target.Value ?? data.Value,
        Comparator = target.Comparator switch
        {
            ">" => Comparator.Above,
            ">=" or "increase" => Comparator.AtLeast,
            "<" => Comparator.Below,
            "<=" => Comparator.AtMost,
            _ => data.Comparator,
        },
    };

    // A share of an earlier year that no register holds was entered on the board, in percent.
    private static IndicatorValue From(decimal? baseline, IndicatorValue? share, IndicatorValue value) =>
        value.Status is ValueStatus.BaselineMissing && baseline is { } then && share?.Amount is { } now ? IndicatorValue.Of(now - (then / 100), value.Approximate) : value;

    private static Verdict Held(Indicator judged, IndicatorValue value, bool isOver) => Judging.Judge(judged, value) switch
    {
        TargetVerdict.Met => Planning.Targets.TargetVerdict.Met,
        TargetVerdict.NotMet => isOver ? Planning.Targets.TargetVerdict.Missed : Planning.Targets.TargetVerdict.NotYetMet,
        _ => value.Status is ValueStatus.BaselineMissing ? Planning.Targets.TargetVerdict.NoBaseline : Planning.Targets.TargetVerdict.NothingToShare,
    };

    // Part of a province's cases doesn't tell whether the province met its target.
    private static bool IsWhole(Reader reader, PlanView plan) =>
        reader.IsSystem || reader.Grants.Any(grant => grant.Ledger == plan.Ledger && grant.Role is not Role.Administrator && grant.Reach.Contains(plan.Body));

    private static string At(int part) => "~" + part.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Indicator Part(string code, Formula formula) => new(code, "", "", "", formula, IndicatorUnit.Count, Direction.None, [], "");
}
