using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning.Calendars;

/// <summary>Says which bodies owe a report, from the names the plan prints.</summary>
internal sealed class ReportSenders(OrganisationMap map)
{
    /// <summary>Whether a body owes the report: it is named, or a member of a collective that is. A report whose senders nobody knows is everybody's, so that none is lost.</summary>
    internal bool Sends(PlanView plan, ReportView report, OrganisationId body)
    {
        var day = plan.Today < plan.CommitteeYear.To ? plan.Today : plan.CommitteeYear.To;
        if (map.Find(plan.Body)?.Place is not { } province) return true;
        var known = report.From.SelectMany(name => map.FindByName(name, province, day)).ToList();
        return known.Count == 0 || known.Exists(one => one.Id == body
            || (one is { IsCollective: true, Place: { } place } && map.Expand(one.Entry, place, day) is { } group && (group.Open || group.Members.Any(member => member.Id == body))));
    }

    /// <summary>The bodies that owe a report: those its senders name, collectives by their members on the day. When nobody knows the senders, every body that has a share of the plan and may be ordered.</summary>
    internal IReadOnlyList<Organisation> Bodies(PlanView plan, ReportView report)
    {
        if (map.Find(plan.Body)?.Place is not { } province) return [];
        var named = report.From.SelectMany(name => map.FindByName(name, province, plan.BodiesOn))
            .SelectMany(one => one is { IsCollective: true, Place: { } place } ? map.Expand(one.Entry, place, plan.BodiesOn)?.Members ?? [] : [one])
            .Where(one => one.Id != plan.Body).DistinctBy(one => one.Id).ToList();
        return named.Count > 0
            ? named
            : [.. plan.Work.SelectMany(duty => duty.Shares).Where(share => share.IsJudged && share.Organisation != plan.Body).Select(share => share.Organisation).Distinct().Select(map.Find).OfType<Organisation>()];
    }

    /// <summary>The plan as one body sees its calendar: its duties and its reports.</summary>
    internal PlanView For(PlanView plan, OrganisationId body) => plan with
    {
        Duties = [.. plan.Duties.Where(duty => duty.Share(body) is not null).Select(duty => duty with { Shares = [.. duty.Shares.Where(share => share.Organisation == body)] })],
        Reports = [.. plan.Reports.Where(report => Sends(plan, report, body))],
    };

    /// <summary>The same of what comes back.</summary>
    internal static IReadOnlyList<RecurringDuty> For(IReadOnlyList<RecurringDuty> recurring, OrganisationId body) =>
    [
        .. recurring.Where(one => one.Duty.Share(body) is not null)
            .Select(one => one with { Occurrences = [.. one.Occurrences.Select(period => period with { Shares = [.. period.Shares.Where(share => share.Share.Organisation == body)] })] }),
    ];
}
