using System.Globalization;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning.Contributing;

/// <summary>A report that waits for the standing office.</summary>
public sealed record WaitingReport(DutyView Duty, Share Share)
{
    /// <summary>What its tick sends: duty, body, version that was read.</summary>
    public string Value => string.Create(CultureInfo.InvariantCulture, $"{Key}~{Share.Report!.Version}");

    /// <summary>Duty and body.</summary>
    public string Key => $"{Duty.Code}~{Share.Organisation}";

    /// <summary>Every report of a plan that waits, those of bodies that owe first, oldest day first; none of a plan that was withdrawn.</summary>
    internal static IReadOnlyList<WaitingReport> Of(PlanView plan) => plan.Withdrawn is not null ? [] :
    [
        .. plan.Work.SelectMany(duty => duty.Shares.Where(share => share.IsAwaitingApproval || share.IsAwaitingReceipt).Select(share => new WaitingReport(duty, share)))
            .OrderByDescending(one => one.Share.IsJudged).ThenBy(one => one.Share.Report!.Day),
    ];

    /// <summary>Reads what a tick sent.</summary>
    /// <returns>Null when it isn't such a value.</returns>
    internal static (string Duty, OrganisationId Organisation, int Report)? Parse(string value) =>
        value.Split('~') is [var duty, var organisation, var version] && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (duty, new OrganisationId(organisation), number)
            : null;
}
