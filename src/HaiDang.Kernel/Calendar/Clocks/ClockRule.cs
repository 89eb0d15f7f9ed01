namespace HaiDang.Kernel.Calendar.Clocks;

/// <summary>A word of the rules that pages show, in both languages.</summary>
public sealed record ClockWord(string Id, string Vi, string En);

/// <summary>A limit that a law sets: its name, and what starts it.</summary>
/// <param name="Id">Such as <c>tip-off.resolve</c>.</param>
/// <param name="Starts">What starts it: "kể từ ngày nhận được nguồn tin".</param>
public sealed record ClockRule(string Id, ClockWord Name, ClockWord Starts);

/// <summary>How a law counts.</summary>
/// <param name="WithStartDay">The day of the event is the first day; else the day after it is.</param>
/// <param name="ThirtyDayMonths">A month is 30 days; else it ends on the same-numbered day, or the month's last.</param>
/// <param name="Rolls">A last day that is off moves to the next working day. Custody and detention never do.</param>
public sealed record ClockCounting(bool WithStartDay, bool ThirtyDayMonths, bool Rolls);

/// <summary>A longer limit, by decision.</summary>
/// <param name="Limit">The most it may add, or reach in all; null when the decision alone says how much.</param>
/// <param name="InAll">The limit is measured from the start, not from the end before.</param>
/// <param name="RequestBefore">Days before the end (not moved off a day of rest) by which it must be asked for; 0 for no such rule.</param>
/// <param name="Needs">Circumstance without which there is none; null when always open.</param>
public sealed record ClockExtension(Length? Limit, bool InAll, int RequestBefore, string? Needs, ClockWord Decides, string Source, bool IsSure);

/// <summary>What an edition gives in a class and circumstance.</summary>
/// <param name="Classes">Classes it is for; empty for any, known or not.</param>
/// <param name="Needs">Circumstance it is for; null for any.</param>
/// <param name="Extensions">In the order in which they can be had.</param>
/// <param name="AfterResumption">What begins anew on resumption, after which there is no extension; null when what was left goes on.</param>
public sealed record ClockTerm(IReadOnlyList<string> Classes, string? Needs, Length Length, IReadOnlyList<ClockExtension> Extensions, ClockResumption? AfterResumption);

/// <summary>A limit that begins anew on the day of resumption.</summary>
public sealed record ClockResumption(Length Length, string Source, bool IsSure);

/// <summary>What a law says of a last day that is off.</summary>
/// <param name="Of">First words of the clocks it is for: <c>tip-off</c>, <c>case</c>.</param>
public sealed record ClockMove(IReadOnlyList<string> Of, DateOnly From, DateOnly? To, string Source);

/// <summary>A rule as it reads from a day to a day; the day of the start decides.</summary>
/// <param name="Terms">The first that fits holds: the special before the general.</param>
/// <param name="IsSure">False where the text itself wasn't seen: the page says that it is to be checked.</param>
/// <param name="IsOfOffice">Entered by an office in place of the edition that ships.</param>
public sealed record ClockEdition(
    string Clock, DateOnly From, DateOnly? To, ClockCounting Counting, IReadOnlyList<ClockTerm> Terms, string Source, bool IsSure, bool IsOfOffice = false)
{
    /// <summary>The body whose rule it is, in place of the one that ships; null of that one.</summary>
    public Organisations.OrganisationId? Office { get; init; }

    /// <summary>Whether it holds for a clock that began on this day.</summary>
    public bool Holds(DateOnly day) => From <= day && (To is null || To >= day);
}

/// <summary>A part of a limit that holds instead of the whole, in a circumstance.</summary>
/// <param name="Clocks">The clocks it shortens.</param>
/// <param name="ByProceedings">The day on which the proceedings opened decides whether it holds; else the clock's own start.</param>
/// <param name="When">The circumstance it needs.</param>
/// <param name="Unless">Circumstances any of which lifts it.</param>
public sealed record ClockShare(
    string Id, ClockWord Name, IReadOnlyList<string> Clocks, int Part, int Whole, DateOnly From, DateOnly? To, bool ByProceedings,
    string When, IReadOnlyList<string> Unless, string Source, bool IsSure)
{
    /// <summary>Whether it holds for what is asked.</summary>
    public bool Holds(ClockQuestion asked)
    {
        var day = ByProceedings ? asked.ProceedingsOn ?? asked.Start : asked.Start;
        return From <= day && (To is null || To >= day) && Clocks.Contains(asked.Clock, StringComparer.Ordinal)
            && asked.Has(When) && !Unless.Any(asked.Has);
    }
}
