using HaiDang.Kernel.Events;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Cases.Moving;
using HaiDang.Vault;

namespace HaiDang.Modules.Cases;

/// <summary>What can follow in a case. The same rule says it of a step that is recorded and of those that stand behind one that is mended.</summary>
internal static class CaseRules
{
    /// <summary>Why an event can't follow a state; null when it can.</summary>
    /// <param name="today">Today by the clock of the ledger.</param>
    internal static Refusal? Against(Case? state, object e, DateOnly today)
    {
        if (e is Step future && future.OccurredOn > today) return CasesRefusals.DayInFuture;
        if (e is CaseOpened opened) return state is not null ? CasesRefusals.BegunAlready : Later(opened.ActOn, opened.OccurredOn) ?? Clauses.Against(opened.Offences, opened.ActOn) ?? PersonRules.Paper(opened.Decision);
        if (e is CaseTakenOver or CaseSplitOff) return state is null ? null : CasesRefusals.BegunAlready;
        if (state is null) return CasesRefusals.UnknownCase;
        if (state.Standing is Standing.Elsewhere) return CasesRefusals.CaseIsElsewhere;
        if (IsStage(e) && e is Step step && step.OccurredOn < state.LastDay && step.OutOfOrder is null) return CasesRefusals.DayOutOfOrder(state.LastDay);
        return Stage(state, e) ?? CaseMoveRules.Against(state, e) ?? Beside(state, e) ?? PersonRules.Against(state.Persons, e, state.ActOn) ?? state.Together.Against(e);
    }

    /// <summary>Steps by which a case goes on, whose days come one after the other.</summary>
    private static bool IsStage(object e) => e is InvestigationConcluded or CaseAccepted or CaseProsecuted or CaseReturned or TrialSet or CaseTried or AppealLodged or AppealHeard
        or JudgmentTookEffect or CaseSuspended or CaseResumed or CaseTerminated or CaseReopened or ProvinceTransferTaken or CaseMerged;

    private static Refusal? Stage(Case state, object e) => e switch
    {
        InvestigationConcluded concluded => At(state, CaseStage.Investigation) ?? Accused(state, concluded.Persons, ProceedingsRole.Accused) ?? Needed(concluded.Conclusion),
        CaseAccepted accepted => Accepted(state, accepted),
        CaseProsecuted prosecuted => At(state, CaseStage.Prosecution) ?? Accused(state, prosecuted.Persons, ProceedingsRole.Accused) ?? Needed(prosecuted.Indictment),
        CaseReturned returned => (At(state, CaseStage.Prosecution) is null && returned.To is CaseStage.Investigation)
            || (At(state, CaseStage.FirstInstance) is null && returned.To is CaseStage.Investigation or CaseStage.Prosecution) ? Needed(returned.Decision) : Why(state),
        TrialSet set => At(state, CaseStage.FirstInstance) ?? (set.HearingOn < set.OccurredOn ? CasesRefusals.EndsBeforeItBegins : Needed(set.Decision)),
        CaseTried tried => At(state, CaseStage.FirstInstance) ?? Tried(state, tried),
        AppealLodged => state is { Standing: Standing.Resolved, TriedOn: not null, IsFinal: false } ? null : CasesRefusals.NotThisStage,
        AppealHeard heard => state is { Stage: CaseStage.Appeal, IsAtWork: true } ? Heard(state, heard) : Why(state, CaseStage.Appeal),
        JudgmentTookEffect => state is { Standing: Standing.Resolved, TriedOn: not null, IsFinal: false, IsAppealed: false } ? null : CasesRefusals.NotThisStage,
        CaseSuspended suspended => InHand(state) ?? Working(state) ?? PersonRules.Code("case-suspension-ground", suspended.Ground, suspended.OccurredOn) ?? Needed(suspended.Decision),
        CaseResumed resumed => state.Standing is Standing.Suspended ? Needed(resumed.Decision) : CasesRefusals.NothingToUndo,
        CaseTerminated terminated => state.Standing is Standing.Resolved
            ? CasesRefusals.CaseIsResolved
            : All(state, terminated.Persons) ?? PersonRules.Code("case-termination-ground", terminated.Ground, terminated.OccurredOn) ?? Needed(terminated.Decision),
        CaseReopened reopened => state is { Standing: Standing.Resolved, TriedOn: null }
            ? reopened.Persons.Any(person => state.Persons.Find(person) is not { End: PersonEnd.Terminated }) ? CasesRefusals.UnknownPerson : Needed(reopened.Decision)
            : CasesRefusals.NothingToUndo,
        LimitExtended extended => At(state, extended.Stage) ?? (extended.Nth == state.Extensions + 1 ? Needed(extended.Decision) : CasesRefusals.AlreadySo),
        _ => null,
    };

    private static Refusal? Beside(Case state, object e) => e switch
    {
        OffencesRestated restated => InHand(state) ?? Clauses.Against(restated.Offences, state.ActOn) ?? Needed(restated.Decision),
        CaseNumbered numbered => new DecisionPaper(numbered.BodyNumber, numbered.Body).IsNumber ? null : CasesRefusals.NumberNotUnderstood,
        CaseSolved solved => state.SolvedOn is not null ? CasesRefusals.AlreadySo
            : solved.Body != state.Custodian ? CasesRefusals.NotTheInvestigator
            : state.Persons.All.All(one => one.ChargedOn is null) ? CasesRefusals.NobodyCharged : null,
        KeyCaseAgreed agreed => state.Key is not null ? CasesRefusals.AlreadySo : agreed.Bodies.Distinct().Count() < 3 ? CasesRefusals.ThreeBodiesAgree : Needed(agreed.Minutes),
        KeyCaseLifted lifted => state.Key is null ? CasesRefusals.NothingToUndo : Needed(lifted.Minutes),
        DossierLinked linked => state.Linked.Contains(linked.Dossier) == linked.Belongs ? CasesRefusals.AlreadySo : null,
        ElementsTicked ticked => Ticked(ticked),
        PersonCharged or ChargeApproved or ChargeRestated => state.Standing is Standing.InHand or Standing.Suspended ? null : CasesRefusals.CaseIsResolved,
        PersonDenounced => CasesRefusals.NotThisStage,
        PersonsBrought brought => brought.Persons.Count == 0 ? CasesRefusals.NobodyNamed
            : brought.Persons.Any(one => one is not { IsOpen: true, Role: <= ProceedingsRole.Held }) ? CasesRefusals.PersonIsCleared : null,
        _ => null,
    };

    /// <summary>Why what is ticked can't stand: a code that its list doesn't have.</summary>
    internal static Refusal? Ticked(ElementsTicked e) =>
        e.Elements.Ticked.SelectMany(one => one.Codes.Select(code => PersonRules.Code(one.List, code, e.OccurredOn))).FirstOrDefault(no => no is not null);

    /// <summary>An act after the day on which it was found or a case instituted; of a month or a year alone it is measured by the first day.</summary>
    internal static Refusal? Later(Kernel.Calendar.PartialDate? act, DateOnly day) => act is { } on && on.First > day ? CasesRefusals.ActLater : null;

    /// <summary>A decision with its number must stand behind the step.</summary>
    internal static Refusal? Needed(DecisionPaper paper) => PersonRules.Paper(paper);

    /// <summary>Why the case isn't in hand; null when it is.</summary>
    internal static Refusal? InHand(Case state) => state.Standing switch
    {
        Standing.InHand => null,
        Standing.Suspended => CasesRefusals.CaseIsSuspended,
        Standing.Resolved => CasesRefusals.CaseIsResolved,
        _ => CasesRefusals.CaseIsElsewhere,
    };

    private static Refusal? Working(Case state) => state.IsAtWork ? null : CasesRefusals.NotAccepted;

    private static Refusal? At(Case state, CaseStage stage) => InHand(state) ?? (state.Stage != stage ? CasesRefusals.NotThisStage : Working(state));

    private static Refusal Why(Case state, CaseStage? stage = null) => stage is CaseStage.Appeal ? state.IsAppealed ? CasesRefusals.NotAccepted : CasesRefusals.NotThisStage : InHand(state) ?? Working(state) ?? CasesRefusals.NotThisStage;

    private static Refusal? Accepted(Case state, CaseAccepted e)
    {
        if (e.BodyNumber is { } number && !new DecisionPaper(number, e.Body).IsNumber) return CasesRefusals.NumberNotUnderstood;
        if (e.Stage is CaseStage.Appeal) return state is { Standing: Standing.Resolved, IsAppealed: true, IsFinal: false } && !(state.Stage is CaseStage.Appeal && state.IsAtWork) ? null : CasesRefusals.NotThisStage;
        if (InHand(state) is { } no) return no;
        if (e.Stage is CaseStage.Investigation || state.Stage != e.Stage) return CasesRefusals.NotThisStage;
        return state.IsAtWork ? CasesRefusals.AlreadySo : null;
    }

    private static Refusal? Accused(Case state, IReadOnlyList<PersonId> persons, ProceedingsRole least) =>
        state.Persons.Open.All(one => one.ChargedOn is null) ? CasesRefusals.NobodyCharged : PersonRules.Of(state.Persons, persons, least);

    // A decision for all names all: nobody stays accused because a box wasn't ticked.
    private static Refusal? All(Case state, IReadOnlyList<PersonId> persons) =>
        state.Persons.Open.Any(one => !persons.Contains(one.Person)) ? CasesRefusals.SomebodyLeftOut : persons.Count == 0 ? null : PersonRules.Of(state.Persons, persons, ProceedingsRole.Denounced);

    private static Refusal? Tried(Case state, CaseTried e) => e.Verdicts.Count == 0
        ? CasesRefusals.NobodyNamed
        : PersonRules.Of(state.Persons, [.. e.Verdicts.Select(one => one.Person)], ProceedingsRole.Accused) ?? Complete(state, e.Verdicts, e.OccurredOn) ?? Needed(e.Judgment);

    private static Refusal? Complete(Case state, IReadOnlyList<Verdict> verdicts, DateOnly day)
    {
        if (verdicts.Select(one => one.Person).Distinct().Count() != verdicts.Count) return CasesRefusals.VerdictIncomplete;
        foreach (var verdict in verdicts)
        {
            if (verdict.Finding is not Finding.Convicted)
            {
                if (verdict.Offence is not null || verdict.Band is not null) return CasesRefusals.VerdictIncomplete;
                continue;
            }

            if (verdict.Offence is not { } offence || verdict.Band is not { } band) return CasesRefusals.VerdictIncomplete;
            if ((Clauses.Against([offence], state.ActOn) ?? PersonRules.Code("sentence-band", band, day)) is { } no) return no;
        }

        return null;
    }

    private static Refusal? Heard(Case state, AppealHeard e)
    {
        if (e.Outcome is AppealOutcome.Quashed != e.BackTo is not null || e.BackTo is CaseStage.Prosecution or CaseStage.Appeal) return CasesRefusals.BackToMissing;
        if (e.Outcome is AppealOutcome.Upheld or AppealOutcome.AppealTerminated && e.Verdicts.Count > 0) return CasesRefusals.VerdictIncomplete;
        if (e.Outcome is AppealOutcome.QuashedTerminated && (e.Verdicts.Any(one => one.Finding is not Finding.Terminated) || state.Persons.Open.Any(one => one.ChargedOn is not null && e.Verdicts.All(other => other.Person != one.Person))))
        {
            return CasesRefusals.SomebodyLeftOut;
        }

        if (e.Verdicts.Concat(e.Reinstated.Select(one => new Verdict(one, Finding.Terminated, null, null))).Any(one => state.Persons.Find(one.Person) is null)) return CasesRefusals.UnknownPerson;
        if (e.Reinstated.Count > 0 && e.BackTo is null) return CasesRefusals.BackToMissing;
        return Complete(state, e.Verdicts, e.OccurredOn) ?? Needed(e.Judgment);
    }
}
