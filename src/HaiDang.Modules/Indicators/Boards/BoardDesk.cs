using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Places;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Indicators.Formulas;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Targets;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Indicators.Boards;

/// <summary>How the deadlines of a register stand.</summary>
/// <param name="Late">Past their last day; of procuracy and court none, who are asked and never late.</param>
internal sealed record ClockCount(DossierKind Kind, long Late, long Soon, long Open);

/// <summary>What boards ask beside values: plans with their targets, clocks of registers, provinces and communes.</summary>
internal sealed class BoardDesk(Reader reader, Frame frame, Store store, PlanBook plans, NoteBook notes, CountedTargets counted, IndicatorEngine engine, ProvinceRolls rolls, Ledgers ledgers, DossierKinds kinds, IEnumerable<ISignedFigures> signed)
{
    private const int SoonDays = 7;

    internal Language Language => frame.Language;

    /// <summary>The committee's plan of a year, with its board of targets.</summary>
    /// <returns>Null when there is none, or the reader sees none.</returns>
    internal async Task<(PlanView Plan, TargetBoard Board)?> Plan(LedgerId ledger, int year, CancellationToken ct)
    {
        if (await plans.Find(reader, ledger, year, ct) is not { } plan) return null;
        var noted = await notes.Of(reader, plan, ct);
        return (plan, TargetBoard.Of(plan, noted, await counted.Of(reader, plan, noted, frame.Language, ct)));
    }

    /// <summary>What the last signed report of the very window says of an indicator, else the last of any.</summary>
    /// <returns>Null when no signed report has it.</returns>
    internal async Task<SignedFigure?> Signed(LedgerId ledger, Indicator indicator, Window window, CancellationToken ct)
    {
        var found = new List<SignedFigure>();
        foreach (var source in signed) found.AddRange(await source.Of(reader, ledger, indicator, ct));
        return found.OrderByDescending(one => one.Window == window).ThenByDescending(one => one.Window.To).ThenByDescending(one => one.SignedOn).FirstOrDefault();
    }

    /// <summary>Deadlines of the registers that the reader sees; registers without any are left out.</summary>
    internal async Task<IReadOnlyList<ClockCount>> Clocks(LedgerId ledger, DateOnly today, CancellationToken ct)
    {
        var found = new List<ClockCount>();
        foreach (var kind in kinds.All)
        {
            var row = (await store.Query<ClockRow>(
                reader,
                $"""
                select
                  coalesce(sum(case when line.due_on < {today} then 1 else 0 end), 0) as late,
                  coalesce(sum(case when line.due_on >= {today} and line.due_on <= {today.AddDays(SoonDays)} then 1 else 0 end), 0) as soon,
                  count(*) as open
                from dossier_line line
                join dossier on dossier.ledger = line.ledger and dossier.stream = line.stream
                where line.ledger = {ledger} and line.kind = {kind.Stream} and line.due_on < {Dossiers.Registers.DossierLines.NoDay} and line.stopped = {false} and {DossierAccess.Sees(reader, kind)}
                """,
                ct))[0];
            if (row.Open > 0) found.Add(new ClockCount(kind, row.Late, row.Soon, row.Open));
        }

        return found;
    }

    /// <summary>An indicator by province of a map, for every ledger that the reader sees.</summary>
    /// <returns>Null for a province whose office isn't within reach or has entered nothing: that isn't 0.</returns>
    internal async Task<IReadOnlyDictionary<PlaceCode, IndicatorValue>> Provinces(Indicator indicator, IReadOnlyList<Indicator> among, Window window, DateOnly day, CancellationToken ct)
    {
        var answer = await engine.Ask(
            reader, new IndicatorQuestion([indicator, .. among.Where(one => one.Code != indicator.Code)], window) { By = new FactGrouping.ByOrganisation(rolls.Bodies(day)) }, ct);

        // An office whose day hasn't come to the window has nothing to say of it yet.
        var seen = (await ledgers.All(ct)).Where(row => row.Position > 0 && ledgers.Today(row) >= window.From && reader.HasIn(row.Ledger, IndicatorsModule.Readers)).Select(row => ProvinceRolls.ProvinceOf(row.Ledger, day)).OfType<PlaceCode>();
        var values = new Dictionary<PlaceCode, IndicatorValue>();
        foreach (var province in seen) values[province] = answer.Value(indicator.Code, province.Value) ?? Nothing(indicator);
        return values;
    }

    /// <summary>An indicator by commune of a province's map, with what can't be told by commune under its own place.</summary>
    internal async Task<IReadOnlyDictionary<string, IndicatorValue>> Communes(
        Asked asked, Indicator indicator, IReadOnlyList<Indicator> among, IReadOnlyDictionary<string, string>? rolled, CancellationToken ct)
    {
        var answer = await engine.Ask(
            reader,
            new IndicatorQuestion([indicator, .. among.Where(one => one.Code != indicator.Code)], asked.Window) { By = new FactGrouping.ByPlace(rolled), Ledgers = [asked.Ledger], KnownAt = asked.KnownAt },
            ct);
        return answer.Values[indicator.Code].Where(pair => Counts(pair.Value)).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
    }

    /// <summary>An indicator over some ledgers together.</summary>
    internal async Task<IndicatorValue> Together(IReadOnlyList<LedgerId> of, Indicator indicator, IReadOnlyList<Indicator> among, Window window, CancellationToken ct) =>
        (await engine.Ask(reader, new IndicatorQuestion([indicator, .. among.Where(one => one.Code != indicator.Code)], window) { Ledgers = of }, ct)).Value(indicator.Code) ?? Nothing(indicator);

    /// <summary>An indicator by body.</summary>
    internal async Task<IReadOnlyDictionary<string, IndicatorValue>> Bodies(Asked asked, Indicator indicator, IReadOnlyList<Indicator> among, CancellationToken ct)
    {
        var answer = await engine.Ask(
            reader,
            new IndicatorQuestion([indicator, .. among.Where(one => one.Code != indicator.Code)], asked.Window) { By = new FactGrouping.ByOrganisation(), Ledgers = [asked.Ledger], KnownAt = asked.KnownAt },
            ct);
        return answer.Values[indicator.Code].Where(pair => Counts(pair.Value)).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
    }

    /// <summary>Ledgers within reach whose province went into, or is, that of a ledger on the map of a day, and the provinces of it that have none.</summary>
    internal async Task<(IReadOnlyList<LedgerId> Ledgers, IReadOnlyList<Place> Missing)> Merged(LedgerId ledger, DateOnly day, CancellationToken ct)
    {
        if (ProvinceRolls.ProvinceOf(ledger, day) is not { } province) return ([ledger], []);
        var within = (await ledgers.All(ct)).Where(row => reader.HasIn(row.Ledger, IndicatorsModule.Readers) && ProvinceRolls.ProvinceOf(row.Ledger, day) == province).Select(row => row.Ledger).ToList();
        var covered = within.Select(one => ProvinceRolls.ProvinceOf(one, ProvinceRolls.LastOld)).ToHashSet();
        var missing = PlaceMap.VietNam.Predecessors(province).Where(link => !covered.Contains(link.From)).Select(link => PlaceMap.VietNam.Last(link.From)).OfType<Place>().ToList();
        return (within, missing);
    }

    /// <summary>Whether a value says anything: a share of nothing and a count of 0 say nothing of a group.</summary>
    internal static bool Counts(IndicatorValue value) =>
        value is { Denominator: not (null or 0) } or { Denominator: null, Amount: not (null or 0) } or { Numerator: not (null or 0) };

    /// <summary>What a formula comes to where nothing happened.</summary>
    internal static IndicatorValue Nothing(Indicator indicator) =>
        indicator.Formula is Formula.Ratio or Formula.Change or Formula.Points ? IndicatorValue.Without(ValueStatus.NotApplicable) : IndicatorValue.Zero;

    private sealed class ClockRow
    {
        public long Late { get; init; }

        public long Soon { get; init; }

        public long Open { get; init; }
    }
}
