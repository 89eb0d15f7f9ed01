using HaiDang.Kernel.Storage;
using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Planning;

/// <summary>Which duties of a plan to show, as the query of the address says; what isn't understood narrows nothing.</summary>
/// <param name="Agency">Id of a body or collective.</param>
/// <param name="Part">Its part; null for either.</param>
/// <param name="State">How far the duty is.</param>
/// <param name="Late">Only what is late.</param>
public sealed record PlanFilter(string? Agency = null, Part? Part = null, Progress? State = null, bool Late = false)
{
    /// <summary>Whether it narrows anything.</summary>
    public bool IsEmpty => Agency is null && Part is null && State is null && !Late;

    /// <summary>Whether a duty is shown.</summary>
    public bool Shows(DutyView duty) =>
        (Agency is null || Named(duty) || duty.Shares.Any(share => share.Organisation.Value == Agency && (Part is null || share.Part == Part)))
        && (Part is null || Agency is not null || duty.Assignments.Any(one => one.Part == Part))
        && (State is null || (duty.IsWork && duty.Progress == State))
        && (!Late || duty.IsLate);

    internal static PlanFilter From(IQueryCollection query) => new(
        query["agency"].ToString() is { Length: > 0 } agency ? agency : null,
        Words.Parse<Part>(query["part"].ToString()), Words.Parse<Progress>(query["state"].ToString()), query["late"] == "1");

    private bool Named(DutyView duty) => duty.Assignments.Any(one => one.Organisation?.Value == Agency && (Part is null || one.Part == Part));
}
