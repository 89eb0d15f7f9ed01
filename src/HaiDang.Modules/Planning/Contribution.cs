using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning.Contributing;

namespace HaiDang.Modules.Planning;

/// <summary>What the standing office said of a report.</summary>
public enum Verdict
{
    /// <summary>Nothing yet.</summary>
    Waiting,

    /// <summary>Đã phê duyệt.</summary>
    Approved,

    /// <summary>Trả lại để bổ sung.</summary>
    Returned,

    /// <summary>Ghi nhận đã nhận: of bodies that are asked or heard.</summary>
    Received,
}

/// <summary>What a body said of an entry made on its behalf.</summary>
public enum EntryWord
{
    /// <summary>Nothing yet.</summary>
    None,

    /// <summary>Đã xác nhận.</summary>
    Confirmed,

    /// <summary>Không xác nhận.</summary>
    Disputed,
}

/// <summary>One body's share of a duty, as its history leaves it.</summary>
/// <param name="Latest">The newest report; earlier ones stay in the history. Null when nothing was reported.</param>
/// <param name="Report">Version of that report in the stream.</param>
internal sealed record Contribution(ProgressReported? Latest, int Report = 0)
{
    /// <summary>What was arranged for the body last.</summary>
    public ContributionArranged? Arranged { get; init; }

    /// <summary>What the standing office said of the newest report.</summary>
    public Verdict Verdict { get; init; }

    /// <summary>What the body said of the newest report, where that was entered on its behalf.</summary>
    public EntryWord Word { get; init; }

    /// <summary>Who entered the newest report on the body's behalf; null when the body reported itself.</summary>
    public UserId? EnteredBy { get; init; }

    /// <summary>Whether the body has to report anew: it was sent back, or it says that the entry isn't so.</summary>
    public bool IsOpenAgain => Verdict is Verdict.Returned || Word is EntryWord.Disputed;

    internal static Contribution? Fold(Contribution? state, Recorded recorded) => recorded.Event switch
    {
        ProgressReported reported => new Contribution(reported, recorded.Version)
        {
            Arranged = state?.Arranged, EnteredBy = reported.Letter is null ? null : recorded.Actor.Person,
        },
        ContributionArranged arranged => state is null ? new Contribution((ProgressReported?)null) { Arranged = arranged } : state with { Arranged = arranged },
        ContributionApproved when state is not null => state with { Verdict = Verdict.Approved },
        ContributionReturned when state is not null => state with { Verdict = Verdict.Returned },
        ContributionReceived when state is not null => state with { Verdict = Verdict.Received },
        EntryConfirmed when state is not null => state with { Word = EntryWord.Confirmed },
        EntryDisputed when state is not null => state with { Word = EntryWord.Disputed },
        _ => state,
    };

    /// <summary>Reports and arrangements stand by themselves; whatever speaks of a report needs that report.</summary>
    internal static bool Possible(Contribution? state, Recorded recorded) => recorded.Event switch
    {
        ProgressReported or ContributionArranged => true,
        ContributionApproved e => Stands(state, e.Report),
        ContributionReturned e => Stands(state, e.Report),
        ContributionReceived e => Stands(state, e.Report),
        EntryConfirmed e => Stands(state, e.Report),
        EntryDisputed e => Stands(state, e.Report),
        _ => false,
    };

    private static bool Stands(Contribution? state, int report) => state is { Latest: not null } && state.Report == report;
}
