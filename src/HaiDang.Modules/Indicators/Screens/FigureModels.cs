using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Facts;

namespace HaiDang.Modules.Indicators.Screens;

/// <summary>The places whose figures somebody reads.</summary>
public sealed record FigurePlacesPage
{
    /// <summary>Gets the places.</summary>
    public required IReadOnlyList<(string Name, string Address)> Places { get; init; }
}

/// <summary>Every indicator of a place.</summary>
public sealed record FiguresPage
{
    /// <summary>Gets what was asked for.</summary>
    public required Asked Asked { get; init; }

    /// <summary>Gets the sets in force.</summary>
    public required IReadOnlyList<FigureSet> Sets { get; init; }
}

/// <summary>A set with its values.</summary>
/// <param name="Address">Its page.</param>
public sealed record FigureSet(string Name, string Source, bool Reconstructed, string Address, IReadOnlyList<FigureRow> Rows);

/// <summary>An indicator with its value.</summary>
/// <param name="Verdict">Null when it has no target.</param>
public sealed record FigureRow(Indicator Indicator, string Name, IndicatorValue Value, IndicatorValue LastYear, TargetVerdict? Verdict)
{
    /// <summary>Gets the days of the window from which it is reckoned otherwise than before; empty when it isn't.</summary>
    public IReadOnlyList<DateOnly> Turns { get; init; } = [];
}

/// <summary>One indicator, opened.</summary>
public sealed record FigurePage
{
    /// <summary>Gets what was asked for.</summary>
    public required Asked Asked { get; init; }

    /// <summary>Gets the set that defines it.</summary>
    public required IndicatorSet Set { get; init; }

    /// <summary>Gets the indicator.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>Gets its value.</summary>
    public required FigureRow Row { get; init; }

    /// <summary>Gets the sums it is made of.</summary>
    public required IReadOnlyList<(FormulaLeaf Leaf, IndicatorValue Value)> Parts { get; init; }

    /// <summary>Gets its value by body.</summary>
    public required IReadOnlyList<(string Body, IndicatorValue Value)> Bodies { get; init; }

    /// <summary>Gets its value in the same window of the years before.</summary>
    public required IReadOnlyList<(Window Window, IndicatorValue Value)> Years { get; init; }

    /// <summary>Gets its value by month of the window; empty for what stands on a day.</summary>
    public required IReadOnlyList<(string Month, IndicatorValue Value)> Months { get; init; }

    /// <summary>Gets its value by each dimension that it may be split by.</summary>
    public required IReadOnlyList<(string Name, IReadOnlyList<(string Name, IndicatorValue Value)> Values)> Dimensions { get; init; }

    /// <summary>Gets, for figures known on an earlier day, what the same came to now; null for figures of now.</summary>
    public IndicatorValue? Now { get; init; }

    /// <summary>Gets the sums it is made of as they come to now; empty for figures of now.</summary>
    public IReadOnlyList<IndicatorValue> NowParts { get; init; } = [];

    /// <summary>Gets the part whose entries are shown; null when none is.</summary>
    public OpenedPart? Opened { get; init; }
}

/// <summary>The entries of one part.</summary>
/// <param name="Next">Key after which the next page begins; null on the last.</param>
public sealed record OpenedPart(int Part, IReadOnlyList<FigureEntry> Counted, IReadOnlyList<FigureEntry> Since, string? Next);

/// <summary>One entry behind a figure.</summary>
/// <param name="Dossier">Number and address of a dossier that the reader sees; null for what they don't.</param>
public sealed record FigureEntry(ExplainedFact Fact, string Body, (string Number, string Address)? Dossier);
