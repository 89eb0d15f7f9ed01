using HaiDang.Kernel.Organisations;
using Treatment = HaiDang.Kernel.Organisations.AssignmentMode;

namespace HaiDang.Modules.Planning;

/// <summary>What a body said last on its share.</summary>
/// <param name="Files">Number of evidence files of that report.</param>
/// <param name="Version">Version of the report in the share's stream.</param>
public sealed record ShareReport(Progress Progress, string Note, DateOnly Day, string? Letter, int Files, int Version);

/// <summary>One body's share of a duty.</summary>
/// <param name="Name">The name the plan prints; for a member of a collective, its name in the catalogue.</param>
/// <param name="Treatment">Ordered; asked (procuracy, court); or only heard (Party, Front): the last two are never judged.</param>
/// <param name="Through">The collective whose member it is; null when the plan names the body itself.</param>
public sealed record Share(
    OrganisationId Organisation, string Name, string NameEn, Part Part, Treatment Treatment, string? Through, DateOnly? Deadline, ShareReport? Report)
{
    /// <summary>Whether the body owes it, so that it can be late.</summary>
    public bool IsJudged => Treatment is Treatment.Assigned;

    /// <summary>Whether the body is asked, not ordered.</summary>
    public bool IsAsked => Treatment is Treatment.Requested;

    /// <summary>Nothing more is to come: done, or not done with its reason.</summary>
    public bool IsClosed => Report?.Progress is Progress.Done or Progress.NotDone;

    /// <summary>How far it is; what nobody has reported hasn't begun.</summary>
    public Progress Progress => Report?.Progress ?? Progress.NotStarted;

    /// <summary>Whether it is late on a day: owed, still open, and its last day has passed.</summary>
    public bool IsLate(DateOnly today) => IsJudged && !IsClosed && Deadline < today;

    /// <summary>Whether it was done after its last day.</summary>
    public bool IsDoneLate => IsJudged && Report is { Progress: Progress.Done, Day: var day } && day > Deadline;
}
