using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning.Calendars;

/// <summary>A dated drive of several bodies: every duty of a plan with the same window.</summary>
/// <param name="Window">Both days are in.</param>
/// <param name="Duties">In the order of the paper.</param>
public sealed record Campaign(Window Window, IReadOnlyList<DutyView> Duties, DateOnly Today)
{
    /// <summary>Code of its first duty, which names it.</summary>
    public string Code => Duties[0].Code;

    /// <summary>Whether today lies in it.</summary>
    public bool IsRunning => Window.Contains(Today);

    /// <summary>Days left, today counted; 0 when it is over, all of them before it begins.</summary>
    public int DaysLeft => Today > Window.To ? 0 : Window.To.DayNumber - (Today < Window.From ? Window.From : Today).DayNumber + 1;

    /// <summary>Days until it begins; 0 once it has.</summary>
    public int DaysUntil => Math.Max(0, Window.From.DayNumber - Today.DayNumber);

    /// <summary>Each body that takes part, once.</summary>
    public IReadOnlyList<Share> Bodies =>
        [.. Duties.SelectMany(duty => duty.Shares).GroupBy(share => share.Organisation).Select(shares => shares.OrderBy(share => share.Part).First()).OrderBy(share => share.Part)];

    /// <summary>A plan's campaigns by their first day.</summary>
    internal static IReadOnlyList<Campaign> Of(PlanView plan) =>
    [
        .. plan.Duties.Where(duty => duty.Campaign is not null).GroupBy(duty => duty.Campaign!.Value)
            .Select(duties => new Campaign(duties.Key, [.. duties], plan.Today)).OrderBy(campaign => campaign.Window.From).ThenBy(campaign => campaign.Code, StringComparer.Ordinal),
    ];

    /// <summary>The campaign that holds a duty; null when the duty belongs to none.</summary>
    internal static Campaign? Find(PlanView plan, string duty) => Of(plan).FirstOrDefault(campaign => campaign.Duties.Any(one => one.Code == duty));
}

/// <summary>What a body said on a duty of a campaign, on a day inside it.</summary>
public sealed record CampaignReport(DutyView Duty, OrganisationId Organisation, string Name, Progress Progress, string Note, DateOnly Day, string? Letter);

/// <summary>How a campaign was closed.</summary>
/// <param name="Version">Version of its stream.</param>
public sealed record CampaignNote(string Note, DateOnly Day, int Version);
