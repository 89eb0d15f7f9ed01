using System.Globalization;
using HaiDang.Kernel.Calendar;

namespace HaiDang.Modules.Planning.Calendars;

/// <summary>How often a duty comes back, and by which day of each period it is to be reported.</summary>
/// <param name="DueMonth">With <see cref="Cadence.Yearly"/> the month of the last day; else null.</param>
/// <param name="DueDay">Day of the period's last month, 31 for its last day; null for no day: none is invented.</param>
public sealed record Recurrence(Cadence Cadence, int? DueMonth = null, int? DueDay = null)
{
    /// <summary>Its periods in a year, in order; none for what is always to be done.</summary>
    public IReadOnlyList<Occurrence> In(int year) =>
        Months is not { } months ? []
        : [.. Enumerable.Range(0, 12 / months).Select(at => Occurrence(year, at, months))];

    private int? Months => Cadence switch
    {
        Cadence.Monthly => 1,
        Cadence.Quarterly => 3,
        Cadence.HalfYearly => 6,
        Cadence.Yearly => 12,
        _ => null,
    };

    private Occurrence Occurrence(int year, int at, int months)
    {
        var first = new DateOnly(year, (at * months) + 1, 1);
        var last = first.AddMonths(months).AddDays(-1);
        var key = string.Create(CultureInfo.InvariantCulture, $"{year}{Cadence switch { Cadence.Monthly => $"-{at + 1:00}", Cadence.Quarterly => $"-Q{at + 1}", Cadence.HalfYearly => $"-H{at + 1}", _ => "" }}");
        return new Occurrence(key, Cadence, at + 1, new Window(first, last), Due(last));
    }

    // A 31st in a month of 30 days is that month's last day.
    private DateOnly? Due(DateOnly last)
    {
        if (DueDay is not { } day) return null;
        var month = DueMonth is { } named && Cadence is Cadence.Yearly ? new DateOnly(last.Year, named, 1) : new DateOnly(last.Year, last.Month, 1);
        return month.AddDays(Math.Min(day, DateTime.DaysInMonth(month.Year, month.Month)) - 1);
    }
}

/// <summary>One period of a recurring duty.</summary>
/// <param name="Key">Such as <c>2023-05</c>, <c>2023-Q2</c>, <c>2023-H1</c>, <c>2023</c>; a report names it.</param>
/// <param name="Number">Which of its year, from 1.</param>
/// <param name="Due">Last day in time; null when none was set.</param>
public sealed record Occurrence(string Key, Cadence Cadence, int Number, Window Period, DateOnly? Due);

/// <summary>What a body said last of one period.</summary>
public sealed record OccurrenceReport(Progress Progress, string Note, DateOnly Day, string? Letter, int Version);

/// <summary>One body's part of one period.</summary>
/// <param name="Share">The body's share of the duty.</param>
public sealed record OccurrenceShare(Share Share, OccurrenceReport? Report)
{
    /// <summary>Nothing more is to come in this period.</summary>
    public bool IsClosed => Report?.Progress is Progress.Done or Progress.NotDone;
}

/// <summary>One period as it stands on a day.</summary>
public sealed record OccurrenceView(Occurrence Occurrence, IReadOnlyList<OccurrenceShare> Shares, DateOnly Today)
{
    /// <summary>Whether its time has come.</summary>
    public bool HasBegun => Occurrence.Period.From <= Today;

    /// <summary>Whether a body owes it, its last day has passed, and it isn't closed; asked and heard bodies are never late.</summary>
    public bool IsLate(OccurrenceShare share) => share.Share.IsJudged && !share.IsClosed && Occurrence.Due < Today;

    /// <summary>Whether it is to be answered now: begun, not closed.</summary>
    public bool IsOpen(OccurrenceShare share) => HasBegun && !share.IsClosed;
}

/// <summary>A duty that comes back, with its periods.</summary>
/// <param name="Reason">Where the recurrence was taken from.</param>
/// <param name="Version">Version of its stream.</param>
public sealed record RecurringDuty(DutyView Duty, Recurrence Recurrence, string Reason, int Version, IReadOnlyList<OccurrenceView> Occurrences);
