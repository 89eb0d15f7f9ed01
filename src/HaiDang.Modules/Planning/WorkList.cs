using HaiDang.Kernel.Access;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning;

/// <summary>One thing to do: a duty, and the reader's own share of it when there is one.</summary>
/// <param name="Mine">The share the reader may report on; null on the list of the standing office.</param>
public sealed record WorkItem(DutyView Duty, Share? Mine)
{
    /// <summary>How far it is: one's own share, else the whole.</summary>
    public Progress Progress => Mine?.Progress ?? Duty.Progress;

    /// <summary>Whether it is late.</summary>
    public bool IsLate => Mine is null ? Duty.IsLate : Mine.IsLate(Duty.Today);

    /// <summary>Whether its last day is today or in the next seven.</summary>
    public bool IsSoon => Mine is null ? Duty.IsSoon : !Mine.IsClosed && !Mine.IsAsked && Duty.IsSoon;
}

/// <summary>What a body reported lately.</summary>
public sealed record NewsItem(DutyView Duty, Share Share);

/// <summary>What waits for a reader in one plan, most pressing first; an item stands in one group only.</summary>
/// <param name="IsWhole">Whether it is the list of all bodies, for the standing office and those who oversee.</param>
/// <param name="Late">Past their last day.</param>
/// <param name="Soon">Due today or in the next seven days.</param>
/// <param name="Asked">Requests to bodies that are only asked, without an answer yet.</param>
/// <param name="Unreported">Nothing reported yet; on a body's own list lead duties stand first.</param>
/// <param name="Going">Reported, and more is to come.</param>
/// <param name="Closed">Done, or not done with its reason.</param>
/// <param name="ReportsDue">Reports whose last day is today or in the next seven.</param>
/// <param name="News">Reports of the last seven days, newest first.</param>
public sealed record WorkList(
    PlanView Plan, bool IsWhole, IReadOnlyList<WorkItem> Late, IReadOnlyList<WorkItem> Soon, IReadOnlyList<WorkItem> Asked,
    IReadOnlyList<WorkItem> Unreported, IReadOnlyList<WorkItem> Going, IReadOnlyList<WorkItem> Closed,
    IReadOnlyList<ReportView> ReportsDue, IReadOnlyList<NewsItem> News)
{
    /// <summary>Bodies that owe a share and have reported nothing at all.</summary>
    public int SilentBodies => Plan.Work.SelectMany(duty => duty.Shares).Where(share => share.IsJudged)
        .GroupBy(share => share.Organisation).Count(shares => shares.All(share => share.Report is null));

    /// <summary>Bodies that owe a share.</summary>
    public int AllBodies => Plan.Work.SelectMany(duty => duty.Shares).Where(share => share.IsJudged).Select(share => share.Organisation).Distinct().Count();

    /// <summary>The list of a reader: all bodies for the standing office, the committee's head and auditors; else the bodies within reach.</summary>
    internal static WorkList For(Reader reader, PlanView plan)
    {
        var whole = reader.HasIn(plan.Ledger, Role.StandingOffice, Role.CommitteeHead, Role.Auditor);
        return Of(plan, whole ? null : organisation => PlanningAccess.MayReport(reader, plan.Ledger, organisation));
    }

    /// <summary>Sorts the duties of a plan.</summary>
    /// <param name="mine">Which bodies are the reader's own; null for the list of all bodies.</param>
    internal static WorkList Of(PlanView plan, Func<OrganisationId, bool>? mine)
    {
        WorkItem[] items = mine is null
            ? [.. plan.Work.Select(duty => new WorkItem(duty, null))]
            : [
                .. plan.Work.SelectMany(duty => duty.Shares.Where(share => mine(share.Organisation)).Select(share => new WorkItem(duty, share)))
                    .OrderBy(item => item.Mine!.Part).ThenBy(item => item.Duty.Deadline ?? DateOnly.MaxValue),
            ];
        var groups = items.ToLookup(item => Group(item, mine is null));
        return new WorkList(
            plan, mine is null,
            [.. groups[1].OrderBy(item => item.Duty.Deadline)], [.. groups[2].OrderBy(item => item.Duty.Deadline)],
            [.. groups[3]], [.. groups[4]], [.. groups[5]], [.. groups[6]],
            [.. plan.Reports.Where(report => report.LastDay is { } day && day >= plan.Today && day.DayNumber - plan.Today.DayNumber <= 7).OrderBy(report => report.LastDay)],
            [
                .. plan.Work.SelectMany(duty => duty.Shares.Where(share => mine is null || mine(share.Organisation)).Select(share => new NewsItem(duty, share)))
                    .Where(news => news.Share.Report is { } report && plan.Today.DayNumber - report.Day.DayNumber is >= 0 and <= 7)
                    .OrderByDescending(news => news.Share.Report!.Day).ThenBy(news => news.Duty.Code, StringComparer.Ordinal),
            ]);
    }

    private static int Group(WorkItem item, bool whole) => item switch
    {
        { IsLate: true } => 1,
        { IsSoon: true } => 2,
        { Mine: { IsAsked: true, Report: null } } => 3,
        { Mine: null, Duty: { IsRequest: true, Reported: 0 } } when whole => 3,
        { Progress: Progress.NotStarted } => 4,
        { Progress: Progress.InProgress } => 5,
        _ => 6,
    };
}
