using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Cases.Coordination;
using HaiDang.Modules.Cases.Moving;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;

namespace HaiDang.Modules.Cases.Counting;

/// <summary>Counts cases: what was done, and the stock in hand.</summary>
/// <remarks>
/// <para>Shape: one fact on the day of each step (<c>case.opened</c>, <c>case.accepted</c> by stage, <c>case.solved</c>, <c>case.prosecuted</c>, <c>case.tried</c> …), for the body
/// that took it, with the day of the first decision to institute as cohort. Stock: <c>case.in</c> and <c>case.out</c> for the body that keeps the dossier, with <c>how</c>; and
/// <c>case.stage-in</c>, <c>case.stage-out</c> for the body that has the file, by <c>stage</c>. <c>case.protected</c> counts each measure of protection given to somebody, by stage and whether a child.</para>
/// <para>Unit: cases. A case is counted as opened once, by whoever opened it, whatever numbers, joins, splits and transfers came after; a double counts nowhere.</para>
/// <para>Balance: opening stock + new + resumed + reopened + transferred in + split = resolved + suspended + transferred out + merged + closing stock, in every window.</para>
/// <para>Dimensions are those that stand now: the gravest clause charged, foreign element, key case, campaign. So in and out of one case have the same.</para>
/// <para>Source: plans' targets T3 to T5; carried-over and new as published by committee 138.</para>
/// </remarks>
internal sealed class CaseFacts : FactRule
{
    public const string Opened = "case.opened";
    public const string Accepted = "case.accepted";
    public const string Solved = "case.solved";
    public const string Concluded = "case.concluded";
    public const string Prosecuted = "case.prosecuted";
    public const string Tried = "case.tried";
    public const string AppealHeard = "case.appeal-heard";
    public const string Returned = "case.returned";
    public const string Suspended = "case.suspended";
    public const string Resumed = "case.resumed";
    public const string Terminated = "case.terminated";
    public const string Reopened = "case.reopened";
    public const string KeyAgreed = "case.key-agreed";
    public const string Protected = "case.protected";
    public const string In = "case.in";
    public const string Out = "case.out";
    public const string StageIn = "case.stage-in";
    public const string StageOut = "case.stage-out";

    public override int Version => 2;

    public override IReadOnlyList<string> Streams => [DossierKinds.Case.Stream];

    public override IReadOnlyList<string> Measures =>
    [
        Opened, Accepted, Solved, Concluded, Prosecuted, Tried, AppealHeard, Returned, Suspended, Resumed, Terminated, Reopened, KeyAgreed, Protected, In, Out, StageIn, StageOut,
    ];

    public override IEnumerable<Fact> Count(IReadOnlyList<Recorded> effective)
    {
        var end = effective.Aggregate((Case?)null, Case.Fold);
        if (end is null || end.IsDouble) yield break;
        var common = Dimensions.Of(end);
        var place = end.Place?.Value ?? "";
        Case? before = null;
        foreach (var recorded in effective)
        {
            var after = Case.Fold(before, recorded);
            if (after is null) continue;
            foreach (var fact in Steps(before, after, recorded).Concat(Stock(before, after, recorded)).Concat(Stages(before, after, recorded)))
            {
                yield return fact with { Place = place, Dimensions = common.With(fact.Dimensions), CohortOn = fact.CohortOn ?? (fact.Measure is Opened ? null : end.OpenedOn) };
            }

            before = after;
        }
    }

    /// <summary>What an event adds to or takes from the stock; null for one that changes no stock.</summary>
    internal static string? How(object e) => e switch
    {
        CaseOpened => "new",
        CaseTakenOver or TransferAccepted or ProvinceTransferTaken => "transferred",
        CaseSplitOff => "split",
        CaseResumed => "resumed",
        CaseReopened or Cases.AppealHeard => "reopened",
        CaseTried or CaseTerminated => "resolved",
        CaseSuspended => "suspended",
        CaseMerged => "merged",
        _ => null,
    };

    private static IEnumerable<Fact> Steps(Case? before, Case after, Recorded recorded)
    {
        var day = recorded.OccurredOn;
        Fact At(string measure, OrganisationId? body = null, string dimensions = "") => new(measure, day, body ?? after.Custodian, Dimensions: dimensions);
        switch (recorded.Event)
        {
            case CaseOpened:
                yield return At(Opened);
                break;
            case CaseAccepted accepted:
                yield return At(Accepted, accepted.Body, $"again={Again(accepted.Stage switch { CaseStage.Prosecution => before?.Times.Prosecuted > 0 || before?.Returns > 0, CaseStage.FirstInstance => before?.Times.Tried > 0 || before?.Returns > 0, _ => before?.Reopenings > 0 })};stage={Words(accepted.Stage)}");
                break;
            case CaseSolved:
                yield return At(Solved);
                break;
            case InvestigationConcluded:
                yield return At(Concluded);
                break;
            case CaseProsecuted:
                yield return At(Prosecuted, before?.Procuracy, $"again={Again(before?.Times.Prosecuted > 0)}");
                break;
            case CaseTried tried:
                yield return At(Tried, before?.Court, $"again={Again(before?.Times.Tried > 0)};mobile={(tried.Mobile ? "yes" : "no")};outcome={(tried.Verdicts.Any(one => one.Finding is Finding.Convicted) ? "convicted" : "acquitted")}");
                break;
            case Cases.AppealHeard heard:
                yield return At(AppealHeard, before?.AppealCourt, $"outcome={Storage(heard.Outcome)}");
                break;
            case CaseReturned returned:
                yield return At(Returned, before?.Station, $"ground={Storage(returned.Ground)};stage={Words(before!.Stage)}");
                break;
            case CaseSuspended suspended:
                yield return At(Suspended, before?.Station, $"ground={suspended.Ground};stage={Words(after.Stage)}");
                break;
            case CaseResumed:
                yield return At(Resumed, after.Station);
                break;
            case CaseTerminated terminated:
                yield return At(Terminated, before?.Station, $"ground={terminated.Ground};stage={Words(after.Stage)}");
                break;
            case CaseReopened:
                yield return At(Reopened, after.Station);
                break;
            case KeyCaseAgreed:
                yield return At(KeyAgreed);
                break;
            case PersonProtected given:
                yield return At(Protected, given.Body, $"child={Again(given.IsChild)};stage={Words(after.Stage)}");
                break;
        }
    }

    private static IEnumerable<Fact> Stock(Case? before, Case after, Recorded recorded)
    {
        var was = before?.Standing is Standing.InHand ? before.Custodian : (OrganisationId?)null;
        var now = after.Standing is Standing.InHand ? after.Custodian : (OrganisationId?)null;
        if (was == now) yield break;
        var how = How(recorded.Event) ?? "transferred";
        if (was is { } left) yield return new Fact(Out, recorded.OccurredOn, left, Dimensions: $"how={how}");
        if (now is { } came) yield return new Fact(In, recorded.OccurredOn, came, Dimensions: $"how={how}");
    }

    private static IEnumerable<Fact> Stages(Case? before, Case after, Recorded recorded)
    {
        (CaseStage, OrganisationId)? was = before?.Station is { } left ? (before.Stage, left) : null;
        (CaseStage, OrganisationId)? now = after.Station is { } came ? (after.Stage, came) : null;
        if (was == now) yield break;
        if (was is { } from) yield return new Fact(StageOut, recorded.OccurredOn, from.Item2, Dimensions: $"how={StageHow(recorded.Event, isOut: true)};stage={Words(from.Item1)}");
        if (now is { } to) yield return new Fact(StageIn, recorded.OccurredOn, to.Item2, Dimensions: $"how={StageHow(recorded.Event, isOut: false)};stage={Words(to.Item1)}");
    }

    private static string StageHow(object e, bool isOut) => e switch
    {
        CaseAccepted => "new",
        CaseReturned => "returned",
        InvestigationConcluded => "prosecution-proposed",
        CaseProsecuted => "prosecuted",
        CaseTried => "tried",
        Cases.AppealHeard when isOut => "heard",
        CaseTerminated => "terminated",
        _ => How(e) ?? "transferred",
    };

    private static string Again(bool? again) => again is true ? "yes" : "no";

    private static string Words(CaseStage stage) => Storage(stage);

    private static string Storage<T>(T value)
        where T : struct, Enum => Dimensions.Word(value);
}
