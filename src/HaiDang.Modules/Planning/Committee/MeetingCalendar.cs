using HaiDang.Kernel.Calendar;

namespace HaiDang.Modules.Planning.Committee;

/// <summary>One meeting that a cadence asks for in a year.</summary>
/// <param name="Period">Which quarter or half; null for the year.</param>
/// <param name="Window">First and last day of the period, both in. No day within it is invented.</param>
/// <param name="Meeting">The meeting set or held for it; null while there is none.</param>
internal sealed record MeetingSlot(Cadence Cadence, int? Period, Window Window, Entry? Meeting)
{
    /// <summary>Whether it was held.</summary>
    public bool IsHeld => Meeting?.Last<MeetingHeld>() is not null;

    /// <summary>Whether its period is over and no meeting is recorded as held.</summary>
    public bool IsMissing(DateOnly today) => !IsHeld && Window.To < today;
}

/// <summary>Meetings in three cadences over a committee's year, each with what was set or held.</summary>
internal static class MeetingCalendar
{
    /// <summary>Four quarters, two halves, one year, in this order.</summary>
    /// <param name="meetings">Entries of the year; one answers for the cadence and period it names.</param>
    internal static IReadOnlyList<MeetingSlot> Of(int year, IReadOnlyList<Entry> meetings)
    {
        var whole = CommitteeYear.Of(year);
        return
        [
            .. Enumerable.Range(1, 4).Select(number => Slot(Cadence.Quarterly, number, 3)),
            .. Enumerable.Range(1, 2).Select(number => Slot(Cadence.SixMonthly, number, 6)),
            new MeetingSlot(Cadence.Yearly, null, whole, Meeting(Cadence.Yearly, null)),
        ];

        MeetingSlot Slot(Cadence cadence, int number, int months) => new(
            cadence, number, new Window(whole.From.AddMonths((number - 1) * months), whole.From.AddMonths(number * months).AddDays(-1)), Meeting(cadence, number));

        // One that was held answers before one that is only set.
        Entry? Meeting(Cadence cadence, int? number) => meetings
            .Where(entry => entry.First<MeetingCalled>() is var called && called.Cadence == cadence && called.Period == number)
            .MaxBy(entry => (entry.Last<MeetingHeld>() is not null, entry.First<MeetingCalled>().OccurredOn));
    }
}
