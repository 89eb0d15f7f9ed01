using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning;

/// <summary>A duty with the shares of its bodies, as it stands on a day.</summary>
/// <param name="Assignments">Bodies as the plan names them.</param>
/// <param name="Shares">Bodies that can report: named ones, and members of named collectives; a body stands once, as lead before co.</param>
/// <param name="Serves">Codes of the targets it serves.</param>
/// <param name="Today">The day it is looked at.</param>
public sealed record DutyView(
    string Code, string Path, string Kind, string Text, IReadOnlyList<AssignmentView> Assignments, DateOnly? Due, Window? Window,
    IReadOnlyList<string> Serves, IReadOnlyList<Share> Shares, DateOnly Today)
{
    /// <summary>Whether its plan was withdrawn: it stays to be read and is never late.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>What bodies reported that have no share of it any more, or belong to its collective no longer: it stays to be read and counts nowhere.</summary>
    public IReadOnlyList<Share> Former { get; init; } = [];

    /// <summary>The dated time in which it is to be done; a report's window is that of its figures and none of these.</summary>
    public Window? Campaign => Kind == "reporting" ? null : Window;

    /// <summary>The last day printed for it, its own or that of its campaign; null when none is printed.</summary>
    public DateOnly? Deadline => Due ?? Campaign?.To;

    /// <summary>Whether it asks for work; objectives and rules are words to work by.</summary>
    public bool IsWork => Kind is not ("objective" or "rule") || Assignments.Count > 0;

    /// <summary>Whether no body is named.</summary>
    public bool HasNoBody => IsWork && Assignments.Count == 0;

    /// <summary>Whether every body is only asked or heard, so that the duty is never late.</summary>
    public bool IsOnlyAsked => Assignments.Count > 0 && Answering.Length == 0 && Assignments.All(one => !one.IsJudged);

    /// <summary>Whether a plan asks, and nobody is ordered.</summary>
    public bool IsRequest => Assignments.Count > 0 && Assignments.All(one => one.IsAsked);

    /// <summary>Shares that have a report that stands.</summary>
    public int Reported => Shares.Count(share => share.HasAnswered);

    /// <summary>How far the whole is: leads answer for it; where none is named, those who co-operate.</summary>
    public Progress Progress
    {
        get
        {
            var deciding = Answering.Length > 0 ? Answering : Shares;
            if (deciding.Count > 0 && deciding.All(share => share.IsClosed))
            {
                return deciding.All(share => share.Progress is Progress.NotDone) ? Progress.NotDone : Progress.Done;
            }

            return Shares.Any(share => share.Progress is not Progress.NotStarted) ? Progress.InProgress : Progress.NotStarted;
        }
    }

    /// <summary>Nothing more is to come.</summary>
    public bool IsClosed => Progress is Progress.Done or Progress.NotDone;

    /// <summary>Whether it is late: its last day has passed, it isn't closed, and somebody owes it.</summary>
    public bool IsLate => IsWork && !IsWithdrawn && !IsClosed && !IsOnlyAsked && Deadline < Today;

    /// <summary>Whether it was done after its last day.</summary>
    public bool IsDoneLate => Progress is Progress.Done && Answering.Any(share => share.IsDoneLate);

    /// <summary>Whether its last day is today or in the next seven, and it isn't closed.</summary>
    public bool IsSoon => IsWork && !IsWithdrawn && !IsClosed && Deadline is { } day && day >= Today && day.DayNumber - Today.DayNumber <= 7;

    /// <summary>Shares that decide how far the duty is, of bodies that owe it.</summary>
    private Share[] Answering
    {
        get
        {
            Share[] leads = [.. Shares.Where(share => share.IsJudged && share.Part is Part.Lead)];
            return leads.Length > 0 ? leads : [.. Shares.Where(share => share.IsJudged)];
        }
    }

    /// <summary>The share of a body; null when it has none.</summary>
    public Share? Share(OrganisationId organisation) => Shares.FirstOrDefault(share => share.Organisation == organisation);

    /// <summary>What stays of a body that has no share any more; null when it has one, or never reported.</summary>
    public Share? FormerShare(OrganisationId organisation) => Former.FirstOrDefault(share => share.Organisation == organisation);
}

/// <summary>A body or collective beside a duty, as the plan names it.</summary>
/// <param name="Organisation">Null when the printed words name none that is known.</param>
/// <param name="Members">Number of members, for a collective that expands; else 0.</param>
public sealed record AssignmentView(OrganisationId? Organisation, string Name, string NameEn, Part Part, bool IsAsked, bool IsJudged, int Members);
