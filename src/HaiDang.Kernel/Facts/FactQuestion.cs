using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Kernel.Facts;

/// <summary>What a figure adds up.</summary>
/// <param name="Kind">Measures and days.</param>
public sealed record FactQuestion(FactKind Kind)
{
    /// <summary>Gets what the figure is split by, in order; empty for one figure in all.</summary>
    public IReadOnlyList<FactGrouping> By { get; init; } = [];

    /// <summary>Gets what is counted instead of the quantity: the different groups whose sum isn't zero; null to sum.</summary>
    /// <remarks>Communes reached are <c>Distinct = new FactGrouping.ByPlace()</c>. A fact that has no such key counts for none.</remarks>
    public FactGrouping? Distinct { get; init; }

    /// <summary>Gets the state of knowledge asked about.</summary>
    public KnownAt KnownAt { get; init; } = new KnownAt.Now();

    /// <summary>Gets the ledgers summed; null for all that the reader sees.</summary>
    public IReadOnlyList<LedgerId>? Ledgers { get; init; }

    /// <summary>Gets the bodies summed; null for all within the reader's reach.</summary>
    public IReadOnlyList<OrganisationId>? Organisations { get; init; }
}

/// <summary>Which days of which measures count.</summary>
public abstract record FactKind
{
    private FactKind()
    {
    }

    /// <summary>Every measure named.</summary>
    internal abstract IReadOnlyList<string> All { get; }

    /// <summary>What happened within a window, by the day it happened.</summary>
    public sealed record Flow(IReadOnlyList<string> Measures, Window Window) : FactKind
    {
        internal override IReadOnlyList<string> All => Measures;
    }

    /// <summary>What stands at the end of a day: all that came in less all that went out.</summary>
    /// <param name="In">Measures that add; none of them is in <paramref name="Out"/>.</param>
    /// <param name="Out">Measures that take away.</param>
    /// <param name="Day">The last day counted.</param>
    public sealed record Stock(IReadOnlyList<string> In, IReadOnlyList<string> Out, DateOnly Day) : FactKind
    {
        internal override IReadOnlyList<string> All => [.. In, .. Out];
    }

    /// <summary>What became, whenever it did, of those who came in within a window: outflows by the day of their inflow.</summary>
    public sealed record Cohort(IReadOnlyList<string> Measures, Window Window) : FactKind
    {
        internal override IReadOnlyList<string> All => Measures;
    }
}

/// <summary>Facts of some measures of which only those with certain values count.</summary>
/// <param name="Where">For each dimension the values that count; a fact without the dimension has the empty one.</param>
public sealed record FactsAmong(IReadOnlyList<string> Measures, IReadOnlyList<(string Dimension, IReadOnlyList<string> Values)> Where);

/// <summary>What a figure is split by; each gives a group one key, an empty text when the fact has none.</summary>
public abstract record FactGrouping
{
    private FactGrouping()
    {
    }

    /// <summary>By measure; the key is its name.</summary>
    public sealed record ByMeasure : FactGrouping;

    /// <summary>By body, or by the body it rolls up to.</summary>
    /// <param name="RollsUpTo">Body to group on the map of any day; a body that isn't in it is a group of its own. Null: each is its own.</param>
    public sealed record ByOrganisation(IReadOnlyDictionary<OrganisationId, OrganisationId>? RollsUpTo = null) : FactGrouping
    {
        /// <summary>Groups everything under each of some bodies, as a map says.</summary>
        /// <param name="tops">Bodies that are a group each; when two hold one body between them the first has it.</param>
        /// <param name="under">What rolls up to a body on the map asked for.</param>
        public static ByOrganisation Under(IEnumerable<OrganisationId> tops, Func<OrganisationId, IEnumerable<OrganisationId>> under)
        {
            var map = new Dictionary<OrganisationId, OrganisationId>();
            foreach (var top in tops)
            {
                map.TryAdd(top, top);
                foreach (var one in under(top)) map.TryAdd(one, top);
            }

            return new ByOrganisation(map);
        }
    }

    /// <summary>By place, or by the place it lies in.</summary>
    /// <param name="LiesIn">Place code to group on the map of any day; a place that isn't in it is a group of its own.</param>
    public sealed record ByPlace(IReadOnlyDictionary<string, string>? LiesIn = null) : FactGrouping;

    /// <summary>By the value of one dimension.</summary>
    public sealed record ByDimension(string Key) : FactGrouping;

    /// <summary>By month, written <c>2023-06</c>: of the day it happened, for a cohort of the inflow's day. A stock has none.</summary>
    public sealed record ByMonth : FactGrouping;
}

/// <summary>A state of knowledge: what had been recorded by then, late entries and amendments of later left out.</summary>
public abstract record KnownAt
{
    private KnownAt()
    {
    }

    /// <summary>All that is recorded.</summary>
    public sealed record Now : KnownAt;

    /// <summary>Up to and with a position of each ledger; a ledger that isn't named gives nothing.</summary>
    public sealed record Positions(IReadOnlyDictionary<LedgerId, long> Of) : KnownAt;

    /// <summary>What was recorded before a moment.</summary>
    public sealed record Before(DateTimeOffset Moment) : KnownAt;

    /// <summary>What was recorded by the end of an office day: before the next 00:00 in Asia/Ho_Chi_Minh.</summary>
    public sealed record Day(DateOnly OfficeDay) : KnownAt;
}

/// <summary>What a question for figures gets.</summary>
public abstract record FactAnswer
{
    private FactAnswer()
    {
    }

    /// <summary>Figures of the bodies asked for, or of all within the reader's reach when none was named.</summary>
    /// <param name="Rows">One for each group whose figure isn't zero, by key; none when there is nothing.</param>
    /// <param name="Positions">How far each ledger was counted: asked again at these positions the figures are the same.</param>
    public sealed record Figures(IReadOnlyList<Figure> Rows, IReadOnlyDictionary<LedgerId, long> Positions) : FactAnswer
    {
        /// <summary>Gets the sum of the rows; 0 without any. Of a distinct figure split by group only where groups share no key.</summary>
        public long Total => Rows.Sum(row => row.Quantity);
    }

    /// <summary>Bodies outside the reader's reach were asked for: nothing is given, not even for the others.</summary>
    /// <remarks>Figures of such bodies are read in their accepted reports.</remarks>
    /// <param name="Organisations">Those outside.</param>
    public sealed record OutsideReach(IReadOnlyList<OrganisationId> Organisations) : FactAnswer;
}

/// <summary>One figure.</summary>
/// <param name="Group">A key for each grouping of the question, in its order.</param>
/// <param name="Quantity">The sum, or the number of different keys of a distinct figure.</param>
/// <param name="Approximate">Whether a day known only to the month has part in it.</param>
public sealed record Figure(IReadOnlyList<string> Group, long Quantity, bool Approximate);
