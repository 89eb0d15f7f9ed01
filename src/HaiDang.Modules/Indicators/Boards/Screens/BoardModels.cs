using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Targets;
using HaiDang.Modules.Indicators.Boards.Boundaries;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Indicators.Boards.Screens;

/// <summary>One column or bar of a chart.</summary>
/// <param name="Value">Null for what can't be said: no column stands there.</param>
/// <param name="Written">The value as its table has it.</param>
public sealed record ChartItem(string Label, decimal? Value, string Written);

/// <summary>The committee's first page.</summary>
public sealed record OverviewPage
{
    /// <summary>Gets the ledger and today.</summary>
    public required Asked Asked { get; init; }

    /// <summary>Gets the year of the plan.</summary>
    public required int Year { get; init; }

    /// <summary>Gets the plan with its targets; null when the year has none.</summary>
    public required (PlanView Plan, TargetBoard Board)? Plan { get; init; }

    /// <summary>Gets the work of the plan, as far as the reader's list goes.</summary>
    public required WorkList? Work { get; init; }

    /// <summary>Gets deadlines of registers: name, address, late, soon, all.</summary>
    public required IReadOnlyList<(string Name, string Address, long Late, long Soon, long Open)> Clocks { get; init; }

    /// <summary>Gets boards that the standing office keeps for the reader's role.</summary>
    public required IReadOnlyList<SavedBoard> Saved { get; init; }

    /// <summary>Gets a value indicating whether the reader keeps boards for roles.</summary>
    public required bool MayKeep { get; init; }
}

/// <summary>An indicator and window chosen on a board.</summary>
public sealed record Chosen(Asked Asked, IndicatorSet Set, Indicator Indicator, string Name, IReadOnlyList<(string Code, string Name)> Offered)
{
    /// <summary>Gets the days of the window from which it is reckoned otherwise than before; empty when it isn't.</summary>
    public IReadOnlyList<DateOnly> Turns { get; init; } = [];
}

/// <summary>The answer to one question, quickly.</summary>
public sealed record QuickPage
{
    /// <summary>Gets what was asked for; null when nothing can be.</summary>
    public required Chosen? Chosen { get; init; }

    /// <summary>Gets the ledger and today.</summary>
    public required Asked Asked { get; init; }

    /// <summary>Gets the figure of this moment.</summary>
    public IndicatorValue? Now { get; init; }

    /// <summary>Gets the same window a year before.</summary>
    public IndicatorValue? LastYear { get; init; }

    /// <summary>Gets the last figure of a signed report for the same days, else for any; null when there is none.</summary>
    public SignedFigure? Signed { get; init; }

    /// <summary>Gets whether the signed figure is of the very window asked for, so that the two may be held against each other.</summary>
    public bool IsSameWindow { get; init; }

    /// <summary>Gets bodies that reported and all that owe a report by the plan; null without a plan.</summary>
    public (int Reported, int All)? Bodies { get; init; }

    /// <summary>Gets bodies with entries in this very figure.</summary>
    public int BodiesCounted { get; init; }

    /// <summary>Gets the page that says who hasn't reported; null without a plan.</summary>
    public string? WhoAddress { get; init; }
}

/// <summary>One province on the map.</summary>
/// <param name="Value">Null when no office of it is within reach, or none entered anything.</param>
/// <param name="Level">0 for no value, then 1 to 5.</param>
public sealed record ProvinceFigure(Place Province, IndicatorValue? Value, IndicatorValue? Compared, int Level, IReadOnlyList<Outline> Pieces);

/// <summary>One commune in the grid or on the office's own map.</summary>
/// <param name="Code">Its place code.</param>
public sealed record CommuneFigure(string Code, string Name, IndicatorValue? Value, int Level);

/// <summary>A file of boundaries in use.</summary>
/// <param name="Undrawn">Communes that it hasn't.</param>
/// <param name="Strange">What of it is no commune of the province.</param>
public sealed record KeptBoundaries(string Map, string FileName, DateOnly Since, int Communes, IReadOnlyList<string> Undrawn, IReadOnlyList<string> Strange);

/// <summary>An office's own commune boundaries.</summary>
public sealed record BoundariesPage(Asked Asked, IReadOnlyList<KeptBoundaries> Kept, IReadOnlyList<FieldFault> Faults);

/// <summary>The map of the country, and the grid of communes of one's own province.</summary>
public sealed record CountryPage
{
    /// <summary>Gets what is shown; null when no indicator can be.</summary>
    public required Chosen? Chosen { get; init; }

    /// <summary>Gets the ledger and today.</summary>
    public required Asked Asked { get; init; }

    /// <summary>Gets whether the map is that of the 34 provinces.</summary>
    public required bool IsNew { get; init; }

    /// <summary>Gets the window it is held against.</summary>
    public Window Compared { get; init; }

    /// <summary>Gets the provinces by code.</summary>
    public IReadOnlyList<ProvinceFigure> Provinces { get; init; } = [];

    /// <summary>Gets the communes of one's own province; empty where the map has none.</summary>
    public IReadOnlyList<CommuneFigure> Communes { get; init; } = [];

    /// <summary>Gets the office's own outlines of them; null while they are tiles.</summary>
    public BoundaryDrawing? Drawing { get; init; }

    /// <summary>Gets whether the reader may put a file of boundaries in place.</summary>
    public bool MayDraw { get; init; }

    /// <summary>Gets what can't be told by commune of that map: place and value.</summary>
    public IReadOnlyList<(string Name, bool IsSplit, IndicatorValue Value)> Elsewhere { get; init; } = [];

    /// <summary>Gets the name of one's own province on the map.</summary>
    public string OwnProvince { get; init; } = "";
}

/// <summary>An indicator through changes of provinces, communes and bodies.</summary>
public sealed record ChangesPage
{
    /// <summary>Gets what is shown.</summary>
    public required Chosen Chosen { get; init; }

    /// <summary>Gets the province as the ledger began it, and as today's map has it.</summary>
    public required (string Then, string Now) Province { get; init; }

    /// <summary>Gets windows with the value as it was and by today's map.</summary>
    public required IReadOnlyList<(Window Window, IndicatorValue AsWas, IndicatorValue ByMap)> Years { get; init; }

    /// <summary>Gets provinces of today's map without a ledger within reach: their part is missing, not 0.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Gets old communes with their value and heirs.</summary>
    public required IReadOnlyList<Passed> Communes { get; init; }

    /// <summary>Gets bodies with their value and heirs.</summary>
    public required IReadOnlyList<Passed> Bodies { get; init; }

    /// <summary>Gets heirs with what rolled up to them.</summary>
    public required IReadOnlyList<(string Name, string? Parts, IndicatorValue Value)> Rolled { get; init; }
}

/// <summary>A place or body of a time with what became of it.</summary>
/// <param name="Heirs">Empty for one that still stands.</param>
/// <param name="IsWhole">Whether all of it went to one, so that its value goes there; else it stays by itself.</param>
public sealed record Passed(string Name, IndicatorValue Value, IReadOnlyList<string> Heirs, bool IsWhole);
