namespace HaiDang.Modules.Indicators.Formulas;

/// <summary>How an indicator is reckoned from measures. Made by <see cref="FormulaText"/>.</summary>
public abstract record Formula
{
    private Formula()
    {
    }

    /// <summary>Gets the formulas it is made of.</summary>
    internal virtual IReadOnlyList<Formula> Parts => [];

    /// <summary>Gets the formulas at its ends: sums, lists, codes of other indicators.</summary>
    internal IEnumerable<Formula> Leaves => Parts.Count == 0 ? [this] : Parts.SelectMany(part => part.Leaves);

    /// <summary>Gets what is counted in it, of a formula at an end; none of a list or a code.</summary>
    internal IReadOnlyList<Counted> Sums => this switch
    {
        Flow one => [one.Counted],
        Cohort one => [one.Counted],
        Distinct one => [one.Counted],
        Stock one => [one.In, one.Out],
        _ => [],
    };

    /// <summary>The same with other indicators' formulas in place of their codes.</summary>
    /// <param name="among">The indicators that it names.</param>
    internal Formula Inlined(IReadOnlyList<Indicator> among) => this switch
    {
        Reference one => among.First(indicator => indicator.Code == one.Code).Formula.Inlined(among),
        Sum one => new Sum(one.First.Inlined(among), [.. one.Rest.Select(rest => (rest.Adds, rest.Part.Inlined(among)))]),
        Ratio one => new Ratio(one.Numerator.Inlined(among), one.Denominator.Inlined(among)),
        Then one => one with { Of = one.Of.Inlined(among) },
        Change one => one with { Of = one.Of.Inlined(among) },
        Points one => one with { Of = one.Of.Inlined(among) },
        _ => this,
    };

    /// <summary>What happened in the window.</summary>
    internal sealed record Flow(Counted Counted) : Formula;

    /// <summary>What became, whenever it did, of what came in during the window.</summary>
    internal sealed record Cohort(Counted Counted) : Formula;

    /// <summary>How many different places or bodies something happened in during the window.</summary>
    internal sealed record Distinct(Counted Counted, DistinctBy By) : Formula;

    /// <summary>What stood: all that came in less all that went out.</summary>
    /// <param name="AtStart">Whether on the day before the window begins; else on its last day.</param>
    internal sealed record Stock(Counted In, Counted Out, bool AtStart) : Formula;

    /// <summary>Length of a dated list, such as the border communes of a province, on the last day of the window.</summary>
    internal sealed record Listed(string List) : Formula;

    /// <summary>Another indicator.</summary>
    internal sealed record Reference(string Code, int Column) : Formula;

    /// <summary>One after the other, added or taken away.</summary>
    internal sealed record Sum(Formula First, IReadOnlyList<(bool Adds, Formula Part)> Rest) : Formula
    {
        /// <inheritdoc/>
        internal override IReadOnlyList<Formula> Parts => [First, .. Rest.Select(one => one.Part)];
    }

    /// <summary>A share or a rate; not applicable when the denominator is 0.</summary>
    internal sealed record Ratio(Formula Numerator, Formula Denominator) : Formula
    {
        /// <inheritdoc/>
        internal override IReadOnlyList<Formula> Parts => [Numerator, Denominator];
    }

    /// <summary>The same in another window.</summary>
    internal sealed record Then(Formula Of, Shift Shift) : Formula
    {
        /// <inheritdoc/>
        internal override IReadOnlyList<Formula> Parts => [Of];
    }

    /// <summary>How much it rose: (this − that) ÷ that; not applicable when that is 0.</summary>
    internal sealed record Change(Formula Of, Shift Shift) : Formula
    {
        /// <inheritdoc/>
        internal override IReadOnlyList<Formula> Parts => [Of];
    }

    /// <summary>How many percentage points a rate rose; not applicable when either can't be reckoned.</summary>
    internal sealed record Points(Formula Of, Shift Shift) : Formula
    {
        /// <inheritdoc/>
        internal override IReadOnlyList<Formula> Parts => [Of];
    }
}

/// <summary>Measures that are added up, and what of them counts.</summary>
/// <param name="Where">For each dimension the values that count; a fact without the dimension has the empty one.</param>
public sealed record Counted(IReadOnlyList<string> Measures, IReadOnlyList<(string Dimension, IReadOnlyList<string> Values)> Where)
{
    /// <summary>Nothing.</summary>
    internal static Counted Nothing { get; } = new([], []);

    /// <inheritdoc/>
    public bool Equals(Counted? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>As it is written in a formula.</summary>
    public override string ToString() =>
        string.Join(", ", Measures) + (Where.Count == 0 ? "" : " where " + string.Join(" and ", Where.Select(one => one.Dimension + "=" + string.Join('|', one.Values))));
}

/// <summary>What different ones are counted of.</summary>
public enum DistinctBy
{
    /// <summary>Places.</summary>
    Place,

    /// <summary>Bodies.</summary>
    Organisation,
}

/// <summary>Another window than the one asked for.</summary>
/// <param name="Year">The year whose window of the same days it is; null for one counted back.</param>
/// <param name="Back">Of one counted back: whether a year, else the window just before of the same length.</param>
public sealed record Shift(int? Year, bool Back)
{
    /// <summary>The same days a year earlier.</summary>
    internal static Shift LastYear { get; } = new(null, true);

    /// <summary>The window just before, of the same months, or of as many days.</summary>
    internal static Shift Before { get; } = new(null, false);

    /// <summary>The same days so many years earlier that the window ends in a year.</summary>
    internal static Shift EndingIn(int year) => new(year, true);
}
