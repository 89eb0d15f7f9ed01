using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Cases.Moving;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;

namespace HaiDang.Modules.Cases;

/// <summary>What each event makes of a case.</summary>
internal static class CaseFold
{
    /// <summary>The case after an event; null as long as none began it.</summary>
    internal static Case? After(Case? state, object e) => e switch
    {
        CaseOpened opened => new Case(opened.Number, opened.Custodian, opened.OccurredOn)
        {
            BeganOn = opened.OccurredOn, LastDay = opened.OccurredOn, StageSince = opened.OccurredOn, IsAtWork = true, ActOn = opened.ActOn, Place = opened.Place,
            Offences = opened.Offences, Linked = opened.Linked, HiddenFrom = opened.Hidden,
        },
        CaseTakenOver taken => Carried(taken.Number, taken.Custodian, taken.Carried, taken.OccurredOn, taken.From.Ledger + ":" + taken.From.Stream),
        CaseSplitOff split => Carried(split.Number, split.Custodian, split.Carried, split.OccurredOn, split.From.Value),
        _ when state is null => null,
        _ => Going(state, e) ?? Moving(state, e) ?? Beside(state, e),
    };

    private static Case Carried(DossierNumber number, Kernel.Organisations.OrganisationId custodian, CarriedCase carried, DateOnly day, string from) =>
        new(number, custodian, carried.OpenedOn)
        {
            BeganOn = day, LastDay = day, StageSince = day, From = from, ActOn = carried.ActOn, Place = carried.Place, Offences = carried.Offences, Stage = carried.Stage, Procuracy = carried.Procuracy,
            Standing = carried.IsSuspended ? Standing.Suspended : Standing.InHand, IsAtWork = !carried.IsSuspended, SolvedOn = carried.SolvedOn, Features = carried.Features,
            Persons = new Proceeded(carried.Persons), Linked = carried.Linked, HiddenFrom = carried.HiddenFrom,
        };

    // From stage to stage.
    private static Case? Going(Case state, object e) => e switch
    {
        InvestigationConcluded concluded => state with { Stage = CaseStage.Prosecution, IsAtWork = false, StageSince = concluded.OccurredOn, LastDay = concluded.OccurredOn, Extensions = 0 },
        CaseAccepted accepted => Numbered(accepted.Stage switch
        {
            CaseStage.Prosecution => state with { Procuracy = accepted.Body },
            CaseStage.FirstInstance => state with { Court = accepted.Body },
            _ => state with { AppealCourt = accepted.Body },
        }, accepted.Body, accepted.BodyNumber) with { Stage = accepted.Stage, IsAtWork = true, StageSince = accepted.OccurredOn, LastDay = accepted.OccurredOn, Extensions = 0 },
        CaseProsecuted prosecuted => state with
        {
            Stage = CaseStage.FirstInstance, IsAtWork = false, StageSince = prosecuted.OccurredOn, LastDay = prosecuted.OccurredOn, Extensions = 0,
            Times = (state.Times.Prosecuted + 1, state.Times.Tried),
        },
        CaseReturned returned => state with
        {
            Stage = returned.To, IsAtWork = true, StageSince = returned.OccurredOn, LastDay = returned.OccurredOn, Returns = state.Returns + 1, Extensions = 0, HearingOn = null,
            Persons = state.Persons.With(state.Persons.Open.Where(one => one.Role is ProceedingsRole.Defendant).Select(one => one.Person).ToList(), one => one with { Role = ProceedingsRole.Accused, Since = returned.OccurredOn }),
        },
        TrialSet set => state with
        {
            HearingOn = set.HearingOn, IsMobile = set.Mobile, LastDay = set.OccurredOn,
            Persons = state.Persons.With(state.Persons.Open.Where(one => one.Role is ProceedingsRole.Accused).Select(one => one.Person).ToList(), one => one with { Role = ProceedingsRole.Defendant, Since = set.OccurredOn }),
        },
        CaseTried tried => state with
        {
            Standing = Standing.Resolved, IsAtWork = false, TriedOn = tried.OccurredOn, LastDay = tried.OccurredOn, IsMobile = tried.Mobile,
            Times = (state.Times.Prosecuted, state.Times.Tried + 1), Persons = Judged(state.Persons, tried.Verdicts, tried.OccurredOn),
        },
        AppealLodged lodged => state with { IsAppealed = true, LastDay = lodged.OccurredOn },
        AppealHeard heard => Heard(state, heard),
        JudgmentTookEffect effect => state with
        {
            IsFinal = true, IsAppealed = false, LastDay = effect.OccurredOn,
            Persons = state.Persons.With(state.Persons.Open.Where(one => one.Sentence is not null).Select(one => one.Person).ToList(), one => one with { Role = ProceedingsRole.Convicted, Since = effect.OccurredOn }),
        },
        CaseSuspended suspended => state with { Standing = Standing.Suspended, IsAtWork = false, LastDay = suspended.OccurredOn },
        CaseResumed resumed => state with { Standing = Standing.InHand, IsAtWork = true, StageSince = resumed.OccurredOn, LastDay = resumed.OccurredOn, Extensions = 0 },
        CaseTerminated terminated => state with
        {
            Standing = Standing.Resolved, IsAtWork = false, LastDay = terminated.OccurredOn,
            Persons = state.Persons.With(terminated.Persons, one => one.Ended(PersonEnd.Terminated, terminated.OccurredOn)),
        },
        CaseReopened reopened => state with
        {
            Standing = Standing.InHand, IsAtWork = true, StageSince = reopened.OccurredOn, LastDay = reopened.OccurredOn, Reopenings = state.Reopenings + 1, Extensions = 0,
            Persons = Reinstated(state.Persons, reopened.Persons),
        },
        _ => null,
    };

    // From hand to hand.
    private static Case? Moving(Case state, object e) => e switch
    {
        ProvinceTransferOffered offered => state with { Offer = offered },
        ProvinceTransferRefused => state with { Offer = null },
        TransferAccepted moved => state with { Custodian = moved.Custodian, Number = moved.Number },
        ProvinceTransferTaken over => Gone(state, over.Persons, over.OccurredOn, over.Successor.Ledger + ":" + over.Successor.Stream),
        CaseMerged merged => Gone(state, merged.Persons, merged.OccurredOn, merged.Into.Value),
        DoubleFound found => Gone(state, found.Persons, found.OccurredOn, found.Of.Value) with { IsDouble = true },
        CaseSplit split => state with { SplitInto = [.. state.SplitInto, split.Into], Persons = state.Persons.With(split.Persons, one => one.Ended(PersonEnd.GoesOnElsewhere, split.OccurredOn)) },
        CasesJoined joined => state with
        {
            Persons = state.Persons.And(joined.Carried.Persons.Where(one => state.Persons.Find(one.Person) is not { IsOpen: true, Role: var role } || role < one.Role)),
            Linked = [.. state.Linked.Concat(joined.Carried.Linked).Distinct()],
            TookIn = [.. state.TookIn, joined.From],
        },
        _ => null,
    };

    // What stands beside the way of the case.
    private static Case Beside(Case state, object e) => e switch
    {
        DossierLinked linked => state with { Linked = linked.Belongs ? [.. state.Linked.Append(linked.Dossier).Distinct()] : [.. state.Linked.Where(one => one != linked.Dossier)] },
        PersonsBrought brought => state with { Persons = state.Persons.And(brought.Persons.Where(one => state.Persons.Find(one.Person) is not { IsOpen: true })) },
        OffencesRestated restated => state with { Offences = restated.Offences },
        CaseNumbered numbered => Numbered(state, numbered.Body, numbered.BodyNumber),
        FeaturesStated stated => state with { Features = stated.Features },
        CaseSolved solved => state with { SolvedOn = solved.OccurredOn },
        LimitExtended extended => state with { Extensions = extended.Nth },
        KeyCaseAgreed agreed => state with { Key = agreed },
        KeyCaseLifted => state with { Key = null },
        ElementsTicked ticked => state with { Elements = ticked.Elements },
        _ => state with { Persons = state.Persons.After(e), Together = state.Together.After(e) },
    };

    private static Case Gone(Case state, IReadOnlyList<Vault.PersonId> persons, DateOnly day, string into) => state with
    {
        Standing = Standing.Elsewhere, IsAtWork = false, Into = into, Offer = null, LastDay = day, Persons = state.Persons.With(persons, one => one.Ended(PersonEnd.GoesOnElsewhere, day)),
    };

    private static Case Numbered(Case state, Kernel.Organisations.OrganisationId body, string? number) =>
        number is null ? state : state with { Numbers = [.. state.Numbers.Where(one => one.Body != body), (body, number)] };

    private static Proceeded Judged(Proceeded persons, IReadOnlyList<Verdict> verdicts, DateOnly day) => verdicts.Aggregate(persons, (all, verdict) => all.With(verdict.Person, one => verdict.Finding switch
    {
        Finding.Convicted => one with { Sentence = new Sentence(verdict.Offence!, verdict.Band!), End = null, EndedOn = null },
        Finding.Acquitted => one.Ended(PersonEnd.Acquitted, day),
        _ => one.Ended(PersonEnd.Terminated, day),
    }));

    private static Proceeded Reinstated(Proceeded persons, IReadOnlyList<Vault.PersonId> back) => persons.With(back, one => one with { End = null, EndedOn = null });

    private static Case Heard(Case state, AppealHeard heard)
    {
        var judged = state with { IsAppealed = false, IsAtWork = false, LastDay = heard.OccurredOn, Persons = Judged(state.Persons, heard.Verdicts, heard.OccurredOn) };
        if (heard.BackTo is not { } back)
        {
            return judged with
            {
                IsFinal = true,
                Persons = judged.Persons.With(judged.Persons.Open.Where(one => one.Sentence is not null).Select(one => one.Person).ToList(), one => one with { Role = ProceedingsRole.Convicted, Since = heard.OccurredOn }),
            };
        }

        var again = back is CaseStage.Investigation ? ProceedingsRole.Accused : ProceedingsRole.Defendant;
        var reinstated = Reinstated(judged.Persons, heard.Reinstated);
        return judged with
        {
            Standing = Standing.InHand, Stage = back, StageSince = heard.OccurredOn, IsAtWork = true, Reopenings = state.Reopenings + 1, Extensions = 0, HearingOn = null,
            Persons = reinstated.With(reinstated.Open.Where(one => one.ChargedOn is not null).Select(one => one.Person).ToList(), one => one with { Role = again, Since = heard.OccurredOn, Sentence = null }),
        };
    }
}
