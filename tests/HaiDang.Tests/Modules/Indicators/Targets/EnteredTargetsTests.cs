using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Facts.Columns;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Indicators;
using HaiDang.Modules.Indicators.Entering;
using HaiDang.Tests.Modules.Indicators.Entering;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Indicators.Targets;

/// <summary>Tây Ninh's targets of 2019 from what was entered to the verdict, by the formulas and marks that are shipped.</summary>
public sealed class EnteredTargetsTests
{
    private static readonly Window Before = new(new DateOnly(2018, 1, 1), new DateOnly(2018, 11, 15));
    private static readonly Window Year = new(new DateOnly(2018, 11, 16), new DateOnly(2019, 11, 15));
    private static readonly Window After = new(new DateOnly(2019, 11, 16), new DateOnly(2019, 12, 31));

    private static readonly IReadOnlyList<(string Measure, string Dimensions, Window Window, long Quantity)> Entries =
    [
        ("tip.received", "kind=crime-report", Year, 4), ("tip.classified", "kind=crime-report", Year, 4), ("tip.received", "kind=other", Year, 9),
        ("case.stage-in", "stage=prosecution", Before, 5), ("case.stage-out", "stage=prosecution", Before, 3), ("case.stage-in", "stage=prosecution", Year, 18), ("case.prosecuted", "", Year, 19),
        ("case.prosecuted", "", After, 1), ("case.stage-in", "stage=first-instance", Year, 10), ("case.tried", "", Year, 9),
        ("incident.detected", "signs=yes", Year, 8), ("incident.decided", "signs=yes", Year, 7), ("incident.detected", "signs=no", Year, 5),
        ("victims.received", "", Year, 4), ("victims.taken-over", "", Year, 2), ("victims.identification-begun", "", Year, 6), ("victims.supported", "", Year, 5),
        ("victims.protection-needed", "", Year, 2), ("victims.protected", "", Year, 2),
    ];

    [Theory, EachStore]
    public async Task Each_is_reckoned_from_its_entries_and_judged_as_it_is_printed(StoreKind kind)
    {
        await using var log = await EnteredLog.Open(kind);
        Assert.Equal("TN-T2.2 –/0 CannotBeJudged|TN-T3.1A –/0 CannotBeJudged|TN-T5 –/0 CannotBeJudged", await Judged(log, "TN-T2.2", "TN-T3.1A", "TN-T5"));

        foreach (var (measure, dimensions, window, quantity) in Entries)
        {
            Assert.IsType<Outcome.Done>(await log.Enter(new HistoryEntered(measure, EnteredLog.Body, window, dimensions, quantity, "Báo cáo giả định", null, window.To)));
        }

        Assert.Equal("TN-T2.2 4/4 Met", await Judged(log, "TN-T2.2"));
        Assert.Equal("TN-T3.1A 19/20 Met|TN-T3.1B 9/10 NotMet", await Judged(log, "TN-T3.1A", "TN-T3.1B"));
        Assert.Equal("TN-C10 7/8 ", await Judged(log, "TN-C10"));
        Assert.Equal("TN-T4.A 6/6 Met|TN-T4.B 5/6 NotMet", await Judged(log, "TN-T4.A", "TN-T4.B"));
        Assert.Equal("TN-T5 2/2 Met", await Judged(log, "TN-T5"));
    }

    private static async Task<string> Judged(EnteredLog log, params string[] codes)
    {
        var catalogue = IndicatorCatalogue.Load(new Countable(Measures.Shipped.Named.ToHashSet(StringComparer.Ordinal), DatedLists.Shipped.Names));
        var asked = catalogue.Sets.SelectMany(set => set.Indicators).Where(one => codes.Contains(one.Code)).ToList();
        using var columns = new FactColumns(log.Opened.Store, null);
        var answer = await new IndicatorEngine(new FactSums(log.Opened.Store, columns), DatedLists.Shipped).Ask(
            Reader.System, new IndicatorQuestion(asked, Year) { Ledgers = [EnteredLog.Ledger] }, CancellationToken.None);
        return string.Join('|', asked.Select(one => (Indicator: one, Value: answer.Value(one.Code)!)).Select(one =>
            $"{one.Indicator.Code} {(one.Value.Amount is null ? "–" : $"{one.Value.Numerator:0}")}/{one.Value.Denominator:0} {Judging.Judge(one.Indicator, one.Value)}"));
    }
}
