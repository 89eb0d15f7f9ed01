namespace HaiDang.Kernel.Calendar.Clocks;

/// <summary>Last day of a limit, and the arithmetic that leads to it.</summary>
/// <param name="Unrolled">Last day as counted: further extensions are chained from it.</param>
/// <param name="Due">Last day in time: the counted one, moved off a day of rest where the rule says so.</param>
/// <param name="StoppedOn">Since when the clock stands; null while it goes.</param>
/// <param name="MetOn">The day on which it was met; null while it isn't.</param>
/// <param name="RequestBy">Last day on which the next extension can be asked for; null when there is none or no such rule.</param>
/// <param name="IsSure">False when a rule or a day off behind it is to be checked.</param>
/// <param name="Steps">In the order in which they are counted; never empty.</param>
/// <param name="Faults">What went against the rule; the deadline stands all the same.</param>
public sealed record Deadline(
    ClockRule Rule, ClockEdition Edition, DateOnly Start, DateOnly Unrolled, DateOnly Due, DateOnly? StoppedOn, DateOnly? MetOn,
    DateOnly? RequestBy, bool IsSure, IReadOnlyList<ClockStep> Steps, IReadOnlyList<ClockFault> Faults)
{
    /// <summary>How the clock stands on a day.</summary>
    /// <param name="soon">From how many days before the last one it counts as due soon.</param>
    public ClockReading On(DateOnly day, int soon)
    {
        var left = Due.DayNumber - day.DayNumber;
        if (MetOn is { } met && met <= day) return met <= Due ? new(ClockState.MetInTime, 0) : new(ClockState.MetLate, met.DayNumber - Due.DayNumber);
        if (StoppedOn is { } stopped && stopped <= day) return new(ClockState.Suspended, day.DayNumber - stopped.DayNumber);
        return left < 0 ? new(ClockState.Late, -left) : new(left <= soon ? ClockState.DueSoon : ClockState.Running, left);
    }
}

/// <summary>How a clock stands.</summary>
/// <param name="Days">Days left while it runs, days late, or days since it stopped; 0 when met in time.</param>
public readonly record struct ClockReading(ClockState State, int Days);

/// <summary>How a clock stands on a day.</summary>
public enum ClockState
{
    /// <summary>In time, and not soon due.</summary>
    Running,

    /// <summary>In time, with few days left.</summary>
    DueSoon,

    /// <summary>Not met, and its last day is past.</summary>
    Late,

    /// <summary>Standing still.</summary>
    Suspended,

    /// <summary>Met on its last day or before.</summary>
    MetInTime,

    /// <summary>Met after its last day.</summary>
    MetLate,
}

/// <summary>One step of the arithmetic: from a day, by a length, to a day, and the rule that says so.</summary>
/// <param name="Rule">Id of the clock, share or time-limit rule.</param>
public sealed record ClockStep(ClockStepKind Kind, string Rule, string Source, bool IsSure, DateOnly From, Length Length, DateOnly Result)
{
    /// <summary>How the length is counted.</summary>
    public required ClockCounting Counting { get; init; }

    /// <summary>The whole of which the length is a part; only of <see cref="ClockStepKind.Shared"/>.</summary>
    public Length? Of { get; init; }

    /// <summary>Who decides an extension, or the name of a share.</summary>
    public ClockWord? Name { get; init; }

    /// <summary>The days on which the clock stood, the day it went on not among them; only of <see cref="ClockStepKind.Stood"/>.</summary>
    public Window? Stood { get; init; }
}

/// <summary>Kinds of steps.</summary>
public enum ClockStepKind
{
    /// <summary>A part of the law's length holds instead of the whole; the day stays.</summary>
    Shared,

    /// <summary>The law's length is counted from the start.</summary>
    Counted,

    /// <summary>Extended to a length in all, counted from the start.</summary>
    ExtendedInAll,

    /// <summary>Extended by a length, counted from the end before as it stood before any move off a day of rest.</summary>
    Extended,

    /// <summary>The days on which the clock stood are added.</summary>
    Stood,

    /// <summary>A length begins anew on the day of resumption.</summary>
    BegunAnew,

    /// <summary>The last day is off, and moves to the next working day.</summary>
    Moved,

    /// <summary>The days off of the last day's year aren't known, so it was left where it is.</summary>
    NotMoved,
}

/// <summary>Something recorded that goes against the rule of its clock.</summary>
/// <param name="On">The day of what was recorded.</param>
/// <param name="Bound">The day by which it should have been; null when no day bounds it.</param>
/// <param name="Most">The most that could be granted; null when no length bounds it.</param>
public sealed record ClockFault(ClockFaultKind Kind, DateOnly On, DateOnly? Bound = null, Length? Most = null);

/// <summary>Kinds of faults.</summary>
public enum ClockFaultKind
{
    /// <summary>An extension was asked for after the last day for asking; it counts all the same.</summary>
    AskedLate,

    /// <summary>An extension was decided when the limit had passed; it counts all the same.</summary>
    DecidedLate,

    /// <summary>More was given than the law allows; the law's most counts.</summary>
    TooLong,

    /// <summary>The decision alone says how long, and no length was recorded; nothing was added.</summary>
    LengthMissing,

    /// <summary>The rule has no further extension; nothing was added.</summary>
    NoFurther,

    /// <summary>It happened before the clock began; it was left out.</summary>
    BeforeStart,

    /// <summary>The clock was met already; it was left out.</summary>
    AfterMet,

    /// <summary>The clock stood already, or wasn't standing; it was left out.</summary>
    OutOfTurn,
}
