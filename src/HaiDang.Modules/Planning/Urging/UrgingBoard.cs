using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning.Urging;

/// <summary>A duty that is open at a body.</summary>
public sealed record OpenShare(DutyView Duty, Share Share);

/// <summary>One body with what it owes or was asked for, and what was done about it.</summary>
/// <param name="IsJudged">Whether it owes; of a body that is asked or heard nothing is late, and it is written to with a request.</param>
/// <param name="Late">Past their last day; always empty for a body that is asked or heard.</param>
/// <param name="Returned">Sent back and not answered.</param>
/// <param name="Silent">Without a word, and not late.</param>
/// <param name="Steps">Newest first.</param>
public sealed record UrgingRow(
    OrganisationId Organisation, string Name, string NameEn, bool IsJudged, IReadOnlyList<OpenShare> Late, IReadOnlyList<OpenShare> Returned,
    IReadOnlyList<OpenShare> Silent, IReadOnlyList<FollowUpView> Steps)
{
    /// <summary>What a step now would be about: what is late or was sent back; else what nothing was said of.</summary>
    public IReadOnlyList<OpenShare> Pressing => Late.Count + Returned.Count > 0 ? [.. Late, .. Returned.Where(one => !Late.Contains(one))] : Silent;

    /// <summary>Steps that brought this body before the head and are about work that is still open.</summary>
    public IReadOnlyList<FollowUpView> Escalated =>
        [.. Steps.Where(step => step.Level is FollowUpLevel.Head && step.Duties.Any(code => Late.Concat(Returned).Concat(Silent).Any(one => one.Duty.Code == code)))];
}

/// <summary>Late and silent bodies of a plan.</summary>
/// <param name="Rows">Bodies that owe first, those with most late duties foremost; those that are asked or heard last.</param>
public sealed record UrgingBoard(IReadOnlyList<UrgingRow> Rows)
{
    /// <summary>Rows of a group: <c>late</c>, <c>silent</c> (nothing late), <c>asked</c>; any other word gives all.</summary>
    public IReadOnlyList<UrgingRow> Group(string? name) =>
    [
        .. Rows.Where(row => name switch
        {
            "late" => row.Late.Count + row.Returned.Count > 0,
            "silent" => row.IsJudged && row.Late.Count + row.Returned.Count == 0,
            "asked" => !row.IsJudged,
            _ => true,
        }),
    ];

    /// <summary>Reads the board from a plan and what was done; nobody stands on that of a plan that was withdrawn.</summary>
    public static UrgingBoard Of(PlanView plan, IReadOnlyList<FollowUpView> steps)
    {
        if (plan.Withdrawn is not null) return new UrgingBoard([]);
        var done = steps.ToLookup(step => step.Organisation);
        return new UrgingBoard(
        [
            .. plan.Work.SelectMany(duty => duty.Shares.Where(share => !share.IsClosed).Select(share => new OpenShare(duty, share)))
                .GroupBy(one => one.Share.Organisation)
                .Select(open => new UrgingRow(
                    open.Key, open.OrderBy(one => one.Share.Through is not null).First().Share.Name, open.First().Share.NameEn, open.Any(one => one.Share.IsJudged),
                    [.. open.Where(one => one.Share.IsLate(plan.Today))],
                    [.. open.Where(one => one.Share.IsReturned)],
                    [.. open.Where(one => !one.Share.HasAnswered && !one.Share.IsLate(plan.Today))],
                    [.. done[open.Key]]))
                .Where(row => row.Late.Count + row.Returned.Count + row.Silent.Count > 0)
                .OrderByDescending(row => row.IsJudged).ThenByDescending(row => row.Late.Count).ThenByDescending(row => row.Returned.Count)
                .ThenByDescending(row => row.Silent.Count).ThenBy(row => row.Name, StringComparer.Ordinal),
        ]);
    }
}
