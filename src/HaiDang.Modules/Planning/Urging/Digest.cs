using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning.Urging;

/// <summary>Why something stands in somebody's list of the day.</summary>
public enum ReminderKind
{
    /// <summary>Its last day comes.</summary>
    DueAhead,

    /// <summary>Its last day is today.</summary>
    DueToday,

    /// <summary>Its last day has passed; never of a body that is asked or heard.</summary>
    Overdue,

    /// <summary>A request whose day comes or is today.</summary>
    Requested,

    /// <summary>It was sent back for more.</summary>
    Returned,

    /// <summary>Something was entered on the body's behalf and waits for its word.</summary>
    EntryToConfirm,
}

/// <summary>One line of a list: codes and days, no words of anybody.</summary>
/// <param name="PlanBody">Whose plan of the year it is.</param>
/// <param name="Days">Days left, or days since; 0 where neither is meant.</param>
public sealed record DigestLine(int Year, OrganisationId PlanBody, string Duty, OrganisationId Organisation, ReminderKind Kind, int Days)
{
    /// <summary>The number of the ad hoc report that is owed; null for a duty. The line of a report has no code of a duty.</summary>
    public int? AdHoc { get; init; }

    /// <summary>The line of something owed by a last day, when somebody is reminded of it today.</summary>
    /// <param name="isJudged">Whether the body is ordered; whoever is asked is told of the day while it lies ahead and never that it has passed.</param>
    /// <returns>Null on a day on which nobody is reminded.</returns>
    internal static DigestLine? OfReport(int year, OrganisationId committee, int number, OrganisationId body, bool isJudged, int left, ReminderRule rule) =>
        !rule.Reminds(left) || (!isJudged && left < 0) ? null : new DigestLine(
            year, committee, "", body, !isJudged ? ReminderKind.Requested : left > 0 ? ReminderKind.DueAhead : left == 0 ? ReminderKind.DueToday : ReminderKind.Overdue, Math.Abs(left)) { AdHoc = number };
}

/// <summary>A part of the program that knows of reports that bodies owe beside what a plan says.</summary>
internal interface IOwedReports
{
    /// <summary>The lines of a ledger for its day.</summary>
    Task<IReadOnlyList<DigestLine>> Of(LedgerId ledger, CancellationToken ct);
}

/// <summary>What waits at the standing office, and what its head hears of.</summary>
/// <param name="Waiting">Reports that wait for approval or a receipt.</param>
/// <param name="LateBodies">Bodies with something late or sent back.</param>
/// <param name="Escalated">Bodies that were reported to the head.</param>
public sealed record DigestCounts(int Waiting, int LateBodies, int Escalated);

/// <summary>What one ledger gives for the lists of a day: lines by body, counts for the whole.</summary>
internal sealed record LedgerDigest(ILookup<OrganisationId, DigestLine> Lines, DigestCounts Counts)
{
    /// <summary>Works out the lines of every body from plans as they stand today.</summary>
    /// <param name="plans">The plans of one ledger with what was done about them.</param>
    /// <param name="reports">Lines of reports that bodies owe beside them.</param>
    internal static LedgerDigest Of(IReadOnlyList<(PlanView Plan, UrgingBoard Board)> plans, ReminderRules rules, params IReadOnlyList<DigestLine> reports)
    {
        var lines = plans.SelectMany(one => LinesOf(one.Plan, rules.On(one.Plan.Today))).Concat(reports).ToLookup(line => line.Organisation);
        return new LedgerDigest(lines, new DigestCounts(
            plans.Sum(one => one.Plan.Work.Sum(duty => duty.Shares.Count(share => share.IsAwaitingApproval || share.IsAwaitingReceipt))),
            plans.Sum(one => one.Board.Group("late").Count),
            plans.Sum(one => one.Board.Rows.Count(row => row.Escalated.Count > 0))));
    }

    /// <summary>The list of somebody with these grants in the ledger.</summary>
    /// <param name="own">The body on whose behalf they write; the standing office's own share stands in its list beside the counts.</param>
    /// <param name="reach">Bodies over which they report.</param>
    /// <returns>Null when nothing waits.</returns>
    internal PersonalDigest? For(IReadOnlyCollection<Role> roles, OrganisationId own, IEnumerable<OrganisationId> reach)
    {
        var bodies = roles.Contains(Role.StandingOffice) ? reach.Append(own) : reach;
        DigestLine[] mine = [.. bodies.Distinct().SelectMany(body => Lines[body]).OrderBy(line => line.Kind is not ReminderKind.Overdue).ThenBy(line => line.Days)];
        var office = roles.Contains(Role.StandingOffice);
        var counts = office ? Counts
            : roles.Contains(Role.CommitteeHead) ? Counts with { Waiting = 0 }
            : new DigestCounts(0, 0, 0);
        return mine.Length == 0 && counts is { Waiting: 0, LateBodies: 0, Escalated: 0 } ? null : new PersonalDigest(mine, counts);
    }

    private static IEnumerable<DigestLine> LinesOf(PlanView plan, ReminderRule rule)
    {
        foreach (var duty in plan.Work)
        {
            foreach (var share in duty.Shares)
            {
                if (share.Report is { Letter: not null, Word: EntryWord.None }) yield return Line(ReminderKind.EntryToConfirm, 0);
                if (share.IsReturned) yield return Line(ReminderKind.Returned, 0);
                if (share.IsClosed || share.Deadline is not { } day) continue;
                var left = day.DayNumber - plan.Today.DayNumber;
                if (!rule.Reminds(left)) continue;
                if (!share.IsJudged)
                {
                    // Whoever is asked or heard is told of the day while it lies ahead and never that it has passed.
                    if (left >= 0 && !share.HasAnswered) yield return Line(ReminderKind.Requested, left);
                    continue;
                }

                yield return left > 0 ? Line(ReminderKind.DueAhead, left) : left == 0 ? Line(ReminderKind.DueToday, 0) : Line(ReminderKind.Overdue, -left);
                continue;

                DigestLine Line(ReminderKind kind, int days) => new(plan.Year, plan.Body, duty.Code, share.Organisation, kind, days);
            }
        }
    }
}

/// <summary>The list of one user for one day.</summary>
public sealed record PersonalDigest(IReadOnlyList<DigestLine> Lines, DigestCounts Counts)
{
    /// <summary>A list with nothing in it.</summary>
    internal static readonly PersonalDigest Empty = new([], new DigestCounts(0, 0, 0));

    /// <summary>Whether anything stands in it.</summary>
    public bool IsEmpty => Lines.Count == 0 && Counts is { Waiting: 0, LateBodies: 0, Escalated: 0 };
}
