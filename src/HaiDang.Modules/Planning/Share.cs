using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Planning.Contributing;
using Treatment = HaiDang.Kernel.Organisations.AssignmentMode;

namespace HaiDang.Modules.Planning;

/// <summary>What a body said last on its share.</summary>
/// <param name="Letter">Number and day of the letter, when it was entered on the body's behalf.</param>
/// <param name="Files">Number of evidence files of that report.</param>
/// <param name="Version">Version of the report in the share's stream.</param>
public sealed record ShareReport(Progress Progress, string Note, DateOnly Day, string? Letter, int Files, int Version)
{
    /// <summary>Where the paper of an entry is kept, when no scan of it is.</summary>
    public string? PaperKeptAt { get; init; }

    /// <summary>Number of numbers, register entries and secret papers it names.</summary>
    public int Proofs { get; init; }

    /// <summary>What the standing office said of it.</summary>
    public Verdict Verdict { get; init; }

    /// <summary>The day of the verdict.</summary>
    public DateOnly? JudgedOn { get; init; }

    /// <summary>What is to be added, when it was sent back.</summary>
    public string? Missing { get; init; }

    /// <summary>What the body said of an entry on its behalf.</summary>
    public EntryWord Word { get; init; }

    /// <summary>Why the body says that the entry isn't so.</summary>
    public string? WordReason { get; init; }

    /// <summary>Whether the body denies what was entered on its behalf: then it has said nothing.</summary>
    public bool IsDisputed => Word is EntryWord.Disputed;
}

/// <summary>What was arranged for one body.</summary>
/// <param name="Part">What it is to do; null when nothing was said.</param>
/// <param name="Due">The day that was set for it; null when none was.</param>
public sealed record Arrangement(string? Part, DateOnly? Due, string Reason, Arranger By);

/// <summary>One body's share of a duty.</summary>
/// <param name="Name">The name the plan prints; for a member of a collective, its name in the catalogue.</param>
/// <param name="Treatment">Ordered; asked (procuracy, court); or only heard (Party, Front): the last two are never judged.</param>
/// <param name="Through">The collective whose member it is; null when the plan names the body itself.</param>
/// <param name="Deadline">Its last day in time: the one set for it, else the printed one.</param>
public sealed record Share(
    OrganisationId Organisation, string Name, string NameEn, Part Part, Treatment Treatment, string? Through, DateOnly? Deadline, ShareReport? Report)
{
    /// <summary>What was arranged for this body; null when nothing was.</summary>
    public Arrangement? Arranged { get; init; }

    /// <summary>Whether the body owes it, so that it can be late.</summary>
    public bool IsJudged => Treatment is Treatment.Assigned;

    /// <summary>Whether the body is asked, not ordered.</summary>
    public bool IsAsked => Treatment is Treatment.Requested;

    /// <summary>Whether the body has said something that stands; silence, and an entry it denies, are no answer.</summary>
    public bool HasAnswered => Report is { IsDisputed: false };

    /// <summary>Whether the standing office sent its report back, so that it is the body's again.</summary>
    public bool IsReturned => Report is { Verdict: Verdict.Returned, IsDisputed: false };

    /// <summary>Whether its report waits for the standing office: one that closes the share of a body that owes it.</summary>
    public bool IsAwaitingApproval => IsJudged && IsClosed && Report!.Verdict is Verdict.Waiting;

    /// <summary>Whether the receipt of what an asked or heard body sent isn't recorded yet.</summary>
    public bool IsAwaitingReceipt => !IsJudged && HasAnswered && Report!.Verdict is Verdict.Waiting;

    /// <summary>Nothing more is to come: done, or not done with its reason, and not sent back.</summary>
    public bool IsClosed => HasAnswered && !IsReturned && (Report!.Progress is Progress.Done or Progress.NotDone);

    /// <summary>How far it is; what nobody has reported hasn't begun, and what was sent back isn't done.</summary>
    public Progress Progress => !HasAnswered ? Progress.NotStarted
        : IsReturned && (Report!.Progress is Progress.Done or Progress.NotDone) ? Progress.InProgress
        : Report!.Progress;

    /// <summary>Whether it is late on a day: owed, still open, and its last day has passed.</summary>
    public bool IsLate(DateOnly today) => IsJudged && !IsClosed && Deadline < today;

    /// <summary>Whether it was done after its last day.</summary>
    public bool IsDoneLate => IsJudged && IsClosed && Report is { Progress: Progress.Done, Day: var day } && day > Deadline;
}
