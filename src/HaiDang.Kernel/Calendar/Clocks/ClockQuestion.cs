namespace HaiDang.Kernel.Calendar.Clocks;

/// <summary>A clock that runs in a dossier: what its deadline hangs on.</summary>
/// <param name="Clock">Id of its rule.</param>
/// <param name="Start">The day of the event that starts it.</param>
public sealed record ClockQuestion(string Clock, DateOnly Start)
{
    /// <summary>Class that decides among the terms, such as the severity of the charged clause; null when not known yet.</summary>
    public string? Class { get; init; }

    /// <summary>What else the rules ask about, such as <c>juvenile-accused</c>.</summary>
    public IReadOnlyList<string> Circumstances { get; init; } = [];

    /// <summary>The day on which the proceedings opened, for transitional rules; the start when null.</summary>
    public DateOnly? ProceedingsOn { get; init; }

    /// <summary>A shorter length that the order itself names, as orders of detention do.</summary>
    public Length? Ordered { get; init; }

    /// <summary>What happened since; taken by day, in the given order within one.</summary>
    public IReadOnlyList<ClockHappening> Happened { get; init; } = [];

    internal bool Has(string circumstance) => Circumstances.Contains(circumstance, StringComparer.Ordinal);
}

/// <summary>Something that moves or ends a clock.</summary>
public abstract record ClockHappening(DateOnly On);

/// <summary>The next extension of the rule was decided.</summary>
/// <param name="Granted">What the decision gives; the rule's most when null.</param>
/// <param name="RequestedOn">The day on which it was asked for; the day of the decision when null.</param>
public sealed record ClockExtended(DateOnly On, Length? Granted = null, DateOnly? RequestedOn = null) : ClockHappening(On);

/// <summary>The clock stands still from this day.</summary>
public sealed record ClockStopped(DateOnly On) : ClockHappening(On);

/// <summary>The clock goes on from this day.</summary>
public sealed record ClockResumed(DateOnly On) : ClockHappening(On);

/// <summary>What the limit was for was done.</summary>
public sealed record ClockMet(DateOnly On) : ClockHappening(On);

/// <summary>Why there is no deadline.</summary>
public enum NoDeadline
{
    /// <summary>No edition holds for the day of the start.</summary>
    NoRuleThatDay,

    /// <summary>The limit depends on a class that isn't known yet.</summary>
    ClassMissing,
}
