using FsCheck;
using FsCheck.Fluent;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;
using Outcome = HaiDang.Kernel.Events.Outcome;

namespace HaiDang.Tests.Kernel.Facts;

/// <summary>Whatever is recorded late, amended or taken back: a sum equals the recount of what counted then.</summary>
public sealed class FactHistoryTests
{
    private static readonly OrganisationId[] Bodies = [CrateLedger.North, CrateLedger.Centre, CrateLedger.South];
    private static readonly string[] Places = ["lang-son", "tay-ninh", "ha-noi"];
    private static readonly string[] Woods = ["lim", "sồi", "đinh"];
    private static readonly Window Spring = new(new DateOnly(2023, 5, 20), new DateOnly(2023, 7, 5));

    private static readonly Dictionary<OrganisationId, OrganisationId> Map = new() { [CrateLedger.Centre] = CrateLedger.North };

    [Theory, EachStore]
    public async Task Sums_equal_a_naive_recount_at_every_past_position(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var cases = 0;
        var histories = Arb.From(Gen.ArrayOf(Steps()).Resize(14), Shorter);

        await Task.Run(() => Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(60).WithQuietOnSuccess(true).WithStartSize(14).WithEndSize(14),
            Prop.ForAll(histories, steps => Holds(opened.Store, $"thu{++cases}", steps).GetAwaiter().GetResult())));

        Assert.True(cases >= 60);
    }

    private static async Task Holds(Store store, string name, Step[] steps)
    {
        var ledger = await CrateLedger.Open(store, name);
        var ends = new SortedSet<long> { 0 };
        foreach (var step in steps)
        {
            ledger.Clock.Now = ledger.Clock.Now.AddHours(step.Hours);
            if (await Take(ledger, step) is Outcome.Done done) ends.Add(done.Position);
        }

        var histories = new List<IReadOnlyList<Recorded>>();
        for (var crate = 0; crate < 3; crate++) histories.Add(await ledger.Log.History(ledger.Crate($"c{crate}"), default));
        foreach (var end in ends) await Compare(ledger, histories, end, new KnownAt.Positions(new Dictionary<LedgerId, long> { [ledger.Ledger] = end }));
        var entries = histories.SelectMany(history => history).ToList();
        foreach (var day in entries.Select(entry => Ledgers.OfficeDay(entry.RecordedAt)).Distinct())
        {
            var known = entries.Where(entry => Ledgers.OfficeDay(entry.RecordedAt) <= day).Max(entry => entry.Position);
            await Compare(ledger, histories, known, new KnownAt.Day(day));
        }

        await Compare(ledger, histories, long.MaxValue, new KnownAt.Now());
        Assert.Empty(await ledger.Recount.Compare(ledger.Ledger, default).ToListAsync());
    }

    private static Task<Outcome> Take(CrateLedger ledger, Step step)
    {
        var crate = $"c{step.Crate}";
        var day = CrateLedger.Day.AddDays(step.Day);
        var came = new CrateCame(Places[step.Amount % 3], Woods[step.Target % 3], day, step.Day % 4 == 0);
        object replacement = (step.Target % 3) switch { 0 => came, 1 => new CrateFilled(step.Amount, day), _ => new CrateLeft(day) };
        return step.What switch
        {
            Deed.Amend => AmendLike(ledger, crate, step.Target, replacement),
            Deed.Retract => ledger.Retract(crate, step.Target),
            _ => ledger.Log.Decide<Crate>(
                ledger.Reader(Bodies[step.Body]), ledger.Crate(crate), Crate.Fold,
                state => (state, step.What) switch
                {
                    (null, Deed.Fill) => Decision.Record(came, new CrateFilled(step.Amount, day)),
                    (null, _) => Decision.Record(came),
                    ({ Gone: true }, _) => Decision.Nothing,
                    (_, Deed.Leave) => Decision.Record(new CrateLeft(day)),
                    _ => Decision.Record(new CrateFilled(step.Amount, day)),
                },
                null, default),
        };
    }

    // An amendment keeps the kind of the entry: it is tried with the kind that stands there.
    private static async Task<Outcome> AmendLike(CrateLedger ledger, string crate, int version, object replacement)
    {
        var target = (await ledger.Log.Effective(ledger.Crate(crate), default)).FirstOrDefault(entry => entry.Version == version);
        return target?.Event.GetType() == replacement.GetType() ? await ledger.Amend(crate, version, replacement) : new Outcome.Nothing(0);
    }

    private static async Task Compare(CrateLedger ledger, List<IReadOnlyList<Recorded>> histories, long position, KnownAt known)
    {
        // One body of three lies outside this reader's reach.
        var reader = ledger.Reader(CrateLedger.North, CrateLedger.Centre);
        var rule = new CrateFacts();
        var facts = histories
            .SelectMany(history => rule.Count(EffectiveHistory.Of([.. history.Where(entry => entry.Position <= position)], CrateLedger.Types)))
            .Where(fact => fact.Organisation != CrateLedger.South)
            .ToList();
        var inSpring = facts.Where(fact => Spring.Contains(fact.OccurredOn)).ToList();

        await Same(
            new FactKind.Flow([CrateFacts.In, CrateFacts.Filled], Spring), [new FactGrouping.ByPlace(), new FactGrouping.ByMonth(), new FactGrouping.ByMeasure()], null,
            inSpring.Where(fact => fact.Measure != CrateFacts.Out)
                .Select(fact => ($"{fact.Place}/{fact.OccurredOn:yyyy-MM}/{fact.Measure}", fact.Quantity, fact.Approximate)));
        await Same(
            new FactKind.Stock([CrateFacts.In], [CrateFacts.Out], CrateLedger.Day), [new FactGrouping.ByOrganisation(Map)], null,
            facts.Where(fact => fact.OccurredOn <= CrateLedger.Day && fact.Measure != CrateFacts.Filled)
                .Select(fact => (Top(fact), fact.Measure == CrateFacts.In ? 1L : -1L, fact.Approximate)));
        await Same(
            new FactKind.Cohort([CrateFacts.Out], Spring), [new FactGrouping.ByDimension("wood")], null,
            facts.Where(fact => fact.CohortOn is { } day && Spring.Contains(day))
                .Select(fact => (fact.Dimensions[(fact.Dimensions.LastIndexOf('=') + 1)..], 1L, fact.Approximate)));
        await Same(
            new FactKind.Flow([CrateFacts.In], Spring), [new FactGrouping.ByOrganisation(Map)], new FactGrouping.ByPlace(),
            inSpring.Where(fact => fact.Measure == CrateFacts.In).GroupBy(fact => (Top(fact), fact.Place))
                .Select(same => (same.Key.Item1, 1L, same.Any(fact => fact.Approximate))));

        async Task Same(FactKind kind, IReadOnlyList<FactGrouping> by, FactGrouping? distinct, IEnumerable<(string Key, long Quantity, bool Approximate)> naive)
        {
            var expected = from one in naive
                           group one by one.Key into same
                           let quantity = same.Sum(one => one.Quantity)
                           where quantity != 0
                           select new Figure(same.Key.Split('/'), quantity, same.Sum(one => one.Approximate ? one.Quantity : 0) != 0);
            var figures = await ledger.Ask(reader, new FactQuestion(kind) { By = by, Distinct = distinct, KnownAt = known, Ledgers = [ledger.Ledger] });
            Assert.Equal(CrateLedger.Texts(expected).Order(StringComparer.Ordinal), CrateLedger.Texts(figures.Rows).Order(StringComparer.Ordinal));
        }

        static string Top(Fact fact) => fact.Organisation == CrateLedger.Centre ? CrateLedger.North.Value : fact.Organisation.Value;
    }

    private static Gen<Step> Steps() =>
        from crate in Gen.Choose(0, 2)
        from what in Gen.Frequency([(3, Gen.Constant(Deed.Fill)), (2, Gen.Constant(Deed.Leave)), (3, Gen.Constant(Deed.Amend)), (1, Gen.Constant(Deed.Retract)), (2, Gen.Constant(Deed.Come))])
        from day in Gen.Choose(-40, 20)
        from amount in Gen.Choose(0, 9)
        from hours in Gen.Choose(0, 30)
        from body in Gen.Choose(0, 2)
        from target in Gen.Choose(1, 5)
        select new Step(crate, what, day, amount, hours, body, target);

    private static IEnumerable<Step[]> Shorter(Step[] steps) => steps.Select((_, i) => steps.Where((_, j) => j != i).ToArray());

    private enum Deed
    {
        Come,
        Fill,
        Leave,
        Amend,
        Retract,
    }

    private sealed record Step(int Crate, Deed What, int Day, int Amount, int Hours, int Body, int Target);
}
