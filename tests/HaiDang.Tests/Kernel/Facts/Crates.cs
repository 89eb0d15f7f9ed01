using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Facts.Columns;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Kernel.Facts;

/// <summary>A subject with every part a fact can have: crates that come in at a place, are filled, and go out.</summary>
[StoredAs("tests.crate-came/1")]
internal sealed record CrateCame(string Place, string Wood, DateOnly OccurredOn, bool MonthOnly = false) : IOccurred;

[StoredAs("tests.crate-filled/1")]
internal sealed record CrateFilled(int Amount, DateOnly OccurredOn) : IOccurred;

[StoredAs("tests.crate-left/1")]
internal sealed record CrateLeft(DateOnly OccurredOn) : IOccurred;

internal sealed record Crate(bool Gone)
{
    public static Crate? Fold(Crate? crate, Recorded recorded) => recorded.Event switch
    {
        CrateCame => new Crate(false),
        CrateLeft => new Crate(true),
        _ => crate,
    };

    public static bool Possible(Crate? crate, Recorded recorded) => recorded.Event is CrateCame ? crate is null : crate is { Gone: false };
}

internal sealed class CrateFacts : FactRule
{
    public const string In = "tests.crates-in";
    public const string Filled = "tests.crates-filled";
    public const string Out = "tests.crates-out";

    public override IReadOnlyList<string> Streams => ["tests.crate"];

    public override IReadOnlyList<string> Measures => [In, Filled, Out];

    public override IEnumerable<Fact> Count(IReadOnlyList<Recorded> effective)
    {
        Fact? inflow = null;
        foreach (var recorded in effective)
        {
            switch (recorded.Event)
            {
                case CrateCame e:
                    yield return inflow = new Fact(In, e.OccurredOn, recorded.Organisation, e.Place, $"lid=no;wood={e.Wood}", Approximate: e.MonthOnly);
                    break;
                case CrateFilled e when inflow is not null && e.Amount != 0:
                    yield return inflow with { Measure = Filled, OccurredOn = e.OccurredOn, Quantity = e.Amount };
                    break;
                case CrateLeft e when inflow is not null:
                    yield return inflow with { Measure = Out, OccurredOn = e.OccurredOn, CohortOn = inflow.OccurredOn };
                    break;
            }
        }
    }
}

/// <summary>A ledger of crates of its own in a store that tests share.</summary>
internal sealed class CrateLedger
{
    public static readonly DateOnly Day = new(2023, 6, 15);
    public static readonly OrganisationId North = new("bac");
    public static readonly OrganisationId Centre = new("trung");
    public static readonly OrganisationId South = new("nam");

    private CrateLedger(Store store, LedgerId ledger, FixedClock clock, IReadOnlyList<FactRule> rules)
    {
        // So short a tail that a few facts are in segments and in the tail.
        var columns = new FactColumns(store, null, tailFacts: 3);
        (Sums, Explanations) = (new FactSums(store, columns), new FactExplanations(store, columns));
        Store = store;
        Ledger = ledger;
        Clock = clock;
        Rules = new FactRules(rules);
        Log = new EventLog(store, Types, new Projections([]), Rules, new Ledgers(store, clock), clock);
    }

    public static EventTypes Types { get; } = new([typeof(CrateCame).Assembly]);

    public Store Store { get; }

    public LedgerId Ledger { get; }

    public FixedClock Clock { get; }

    public FactRules Rules { get; }

    public EventLog Log { get; }

    public FactSums Sums { get; }

    public FactExplanations Explanations { get; }

    public Recount Recount => new(Store, Log, Rules);

    public static async Task<CrateLedger> Open(Store store, string ledger, params IReadOnlyList<FactRule> rules)
    {
        var clock = new FixedClock(new DateTimeOffset(2023, 6, 15, 2, 0, 0, TimeSpan.Zero));
        var opened = new CrateLedger(store, new LedgerId(ledger), clock, rules.Count == 0 ? [new CrateFacts()] : rules);
        await new Ledgers(store, clock).Open(opened.Ledger, "Sổ thùng", "Crates", null, default);
        return opened;
    }

    /// <summary>The same ledger as a later program with other rules sees it.</summary>
    public CrateLedger Under(params IReadOnlyList<FactRule> rules) => new(Store, Ledger, Clock, rules);

    public StreamId Crate(string id) => Ledger.Stream("tests.crate", id);

    /// <summary>A reader of this ledger who reaches some bodies and writes for the first.</summary>
    public Reader Reader(params OrganisationId[] reach) => ReaderAs(Role.AgencyOfficer, reach);

    public Reader ReaderAs(Role role, params OrganisationId[] reach) => new(new UserId("u1"), reach[0], [new Grant(role, Ledger, reach[0], reach)]);

    public Task<Outcome> Do(OrganisationId by, string crate, params object[] events) =>
        Log.Decide<Crate>(Reader(by), Crate(crate), Facts.Crate.Fold, _ => Decision.Record(events), null, default);

    public Task<Outcome> Amend(string crate, int version, object replacement) => Log.Amend<Crate>(
        Reader(North), Crate(crate), version, replacement, "nhầm", Facts.Crate.Fold, Facts.Crate.Possible, null, default);

    public Task<Outcome> Retract(string crate, int version) => Log.Retract<Crate>(
        Reader(North), Crate(crate), version, "nhầm", Facts.Crate.Fold, Facts.Crate.Possible, null, default);

    public async Task<FactAnswer.Figures> Ask(Reader reader, FactQuestion question) =>
        Assert.IsType<FactAnswer.Figures>(await Sums.Sum(reader, question, default));

    /// <summary>Figures as short texts: <c>keys joined by strokes = quantity</c>.</summary>
    public async Task<IReadOnlyList<string>> Figures(Reader reader, FactQuestion question) => Texts((await Ask(reader, question)).Rows);

    public static IReadOnlyList<string> Texts(IEnumerable<Figure> figures) =>
        [.. figures.Select(figure => $"{string.Join('/', figure.Group)} = {figure.Quantity}{(figure.Approximate ? " ước" : "")}")];
}
