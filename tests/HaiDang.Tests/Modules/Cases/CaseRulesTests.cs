using HaiDang.Modules.Cases;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Cases.Moving;
using HaiDang.Modules.Dossiers.Registers;
using static HaiDang.Tests.Modules.Cases.AnyCase;

namespace HaiDang.Tests.Modules.Cases;

/// <summary>From the decision to institute to the verdict.</summary>
public sealed class CaseRulesTests
{
    [Fact]
    public void A_case_goes_from_institution_to_a_judgment_in_force()
    {
        var state = new GivenCase(AtCourt()).And(
            new TrialSet(Day(5, 20), true, null, new DecisionPaper("3/2023/QĐXXST", Court), Day(5, 2)), Tried() with { Mobile = true }).Takes(new JudgmentTookEffect(Day(6, 5)));
        Assert.Equal((Standing.Resolved, true, true), (state.Standing, state.IsFinal, state.IsMobile));
        Assert.Equal(ProceedingsRole.Convicted, state.Persons.Find(One)!.Role);
        Assert.Equal([(Procuracy, "5/2023"), (Court, "9/2023")], state.Numbers);
    }

    [Fact]
    public void A_clause_is_refused_when_it_was_not_in_force_on_the_day_of_the_act()
    {
        var act = Opened() with { ActOn = new(2017, 12, 31) };
        var refusal = CaseRules.Against(null, act, Today)!;
        Assert.Equal(("dossiers.clause-of-another-code", "119"), (refusal.Code, refusal.Values!["right"]));
        Assert.Equal("dossiers.clause-unknown", CaseRules.Against(null, act with { Offences = ["blhs-2015/150/9"] }, Today)!.Code);
        new GivenCase().Takes(act with { Offences = ["blhs-1999/119/2"] });
        new GivenCase().Takes(act with { ActOn = new(2018, 1, 1) });
        // Only the year is known, and on some day of it the clause held.
        new GivenCase().Takes(act with { ActOn = new(2018) });
        new GivenCase(act with { Offences = ["blhs-1999/119/2"] }).Refuses(Charged(offence: "blhs-2015/150/1"), refusal);
    }

    [Fact]
    public void A_case_is_offered_to_another_province_and_to_nobody_for_whom_it_does_not_exist()
    {
        var offered = new ProvinceTransferOffered(new("tayninh.co-quan-dieu-tra"), new("tayninh"), "vu-9", Paper(4), Day(3, 1));
        new GivenCase(Opened()).Takes(offered);
        new GivenCase(Opened()).Refuses(offered with { To = Border, Ledger = new("langson") }, CasesRefusals.SameProvince);
        new GivenCase(Opened() with { Hidden = [offered.To] }).Refuses(offered, DossierRefusals.HiddenFromBody);
    }

    [Fact]
    public void Nobody_goes_to_a_stage_before_the_file_was_accepted()
    {
        new GivenCase(Opened(), Charged(), Concluded()).Refuses(Prosecuted(), CasesRefusals.NotAccepted);
        new GivenCase(Opened(), Charged()).Refuses(Prosecuted(), CasesRefusals.NotThisStage);
        new GivenCase(Opened(), Charged(), Concluded(), ByProcuracy(), Prosecuted()).Refuses(Tried(), CasesRefusals.NotAccepted);
        new GivenCase(Opened(), Charged(), Concluded(), ByProcuracy()).Refuses(ByProcuracy(), CasesRefusals.AlreadySo);
        new GivenCase(Opened()).Refuses(Concluded(), CasesRefusals.NobodyCharged);
    }

    [Fact]
    public void A_day_before_the_stage_before_it_is_asked_for_and_kept_with_its_reason()
    {
        var given = new GivenCase(Opened(), Charged(), Concluded());
        given.Refuses(ByProcuracy(Day(3, 1)), CasesRefusals.DayOutOfOrder(Day(4, 1)));
        given.Takes(ByProcuracy(Day(3, 1)) with { OutOfOrder = DayReason.AsOnThePaper });
        given.Refuses(ByProcuracy(Today.AddDays(1)) with { OutOfOrder = DayReason.AsOnThePaper }, CasesRefusals.DayInFuture);
    }

    [Fact]
    public void A_returned_file_is_investigated_again_and_comes_back()
    {
        var returned = new CaseReturned(CaseStage.Investigation, ReturnGround.Evidence, new DecisionPaper("4/QĐ-VKS", Procuracy), Day(4, 10));
        var state = new GivenCase(Opened(), Charged(), Concluded(), ByProcuracy()).Takes(returned);
        Assert.Equal((CaseStage.Investigation, true, 1), (state.Stage, state.IsAtWork, state.Returns));
        Assert.Equal(Police, state.Station);
        new GivenCase(AtCourt()).Takes(returned with { To = CaseStage.Prosecution, OccurredOn = Day(5, 1) });
        new GivenCase(Opened(), Charged(), Concluded(), ByProcuracy()).Refuses(returned with { To = CaseStage.Prosecution }, CasesRefusals.NotThisStage);
    }

    [Fact]
    public void A_suspended_case_takes_no_stage_until_it_is_resumed()
    {
        var suspended = new CaseSuspended("accused-missing", Paper(30), Day(3, 1));
        var given = new GivenCase(Opened(), Charged(), suspended);
        given.Refuses(Concluded(), CasesRefusals.CaseIsSuspended);
        given.Refuses(suspended, CasesRefusals.CaseIsSuspended);
        Assert.Equal(Standing.InHand, given.Takes(new CaseResumed(Paper(31), Day(3, 20))).Standing);
        new GivenCase(Opened()).Refuses(new CaseResumed(Paper(31), Day(3, 20)), CasesRefusals.NothingToUndo);
        new GivenCase(Opened()).Refuses(suspended with { Ground = "tired" }, CasesRefusals.NotInList("case-suspension-ground", "tired"));
    }

    [Fact]
    public void A_termination_names_everybody_and_clears_them()
    {
        var terminated = new CaseTerminated("not-proved", [One], Paper(40), Day(5, 1));
        new GivenCase(Opened(), Charged(), Charged(Two)).Refuses(terminated, CasesRefusals.SomebodyLeftOut);
        var state = new GivenCase(Opened(), Charged(), Charged(Two)).Takes(terminated with { Persons = [One, Two] });
        Assert.Equal(Standing.Resolved, state.Standing);
        Assert.All(state.Persons.All, one => Assert.Equal(PersonEnd.Terminated, one.End));
        var reopened = new GivenCase(Opened(), Charged(), terminated).Takes(new CaseReopened([One], Paper(41), Day(5, 20)));
        Assert.Equal((Standing.InHand, 1), (reopened.Standing, reopened.Reopenings));
        Assert.True(reopened.Persons.Find(One)!.IsOpen);
    }

    [Fact]
    public void An_appeal_upholds_amends_or_sends_back()
    {
        object[] appealed = [.. AtCourt(One, Two), Tried(Convicted(One), Acquitted(Two)), new AppealLodged(AppealBy.Defendant, Day(5, 25)), new CaseAccepted(CaseStage.Appeal, Appeal, null, Day(5, 28))];
        var heard = new AppealHeard(AppealOutcome.Upheld, null, [], [], new DecisionPaper("8/2023/HS-PT", Appeal), Day(6, 10));
        Assert.True(new GivenCase(appealed).Takes(heard).IsFinal);
        var back = new GivenCase(appealed).Takes(heard with { Outcome = AppealOutcome.Quashed, BackTo = CaseStage.Investigation, Reinstated = [Two] });
        Assert.Equal((Standing.InHand, CaseStage.Investigation, 1, false), (back.Standing, back.Stage, back.Reopenings, back.IsFinal));
        Assert.Equal(ProceedingsRole.Accused, back.Persons.Find(Two)!.Role);
        Assert.True(back.Persons.Find(Two)!.IsOpen);
        Assert.Null(back.Persons.Find(One)!.Sentence);
        new GivenCase(appealed).Refuses(heard with { Outcome = AppealOutcome.Quashed }, CasesRefusals.BackToMissing);
        new GivenCase(appealed).Refuses(new JudgmentTookEffect(Day(6, 1)), CasesRefusals.NotThisStage);
        new GivenCase(AtCourt()).Refuses(new AppealLodged(AppealBy.Procuracy, Day(5, 25)), CasesRefusals.NotThisStage);
    }

    [Fact]
    public void Solved_is_proposed_at_the_first_accused_and_said_by_the_investigating_body_alone()
    {
        Assert.False(Case(Opened())!.ProposesSolved);
        Assert.True(Case(Opened(), Charged())!.ProposesSolved);
        Assert.Null(Case(Opened(), Charged(), Concluded(), ByProcuracy(), Prosecuted(), ByCourt(), Tried())!.SolvedOn);
        new GivenCase(Opened()).Refuses(new CaseSolved(Police, Day(2, 10)), CasesRefusals.NobodyCharged);
        new GivenCase(Opened(), Charged()).Refuses(new CaseSolved(Procuracy, Day(2, 10)), CasesRefusals.NotTheInvestigator);
        Assert.False(new GivenCase(Opened(), Charged()).Takes(new CaseSolved(Police, Day(2, 11))).ProposesSolved);
    }

    [Fact]
    public void A_key_case_is_agreed_by_three_bodies()
    {
        var agreed = new KeyCaseAgreed([Police, Procuracy, Court], KeyCaseReason.PublicConcern, new DecisionPaper("2/BB-LN", Procuracy), Day(3, 1));
        new GivenCase(Opened()).Refuses(agreed with { Bodies = [Police, Procuracy, Police] }, CasesRefusals.ThreeBodiesAgree);
        Assert.NotNull(new GivenCase(Opened()).Takes(agreed).Key);
        Assert.Null(new GivenCase(Opened(), agreed).Takes(new KeyCaseLifted(Paper(50), Day(4, 1))).Key);
    }

    [Fact]
    public void A_judgment_is_whole_or_not_recorded()
    {
        var court = new GivenCase(AtCourt());
        court.Refuses(Tried(new Verdict(One, Finding.Convicted, "blhs-2015/150/2", null)), CasesRefusals.VerdictIncomplete);
        court.Refuses(Tried(new Verdict(One, Finding.Acquitted, "blhs-2015/150/2", null)), CasesRefusals.VerdictIncomplete);
        court.Refuses(Tried(Convicted(One), Acquitted(One)), CasesRefusals.VerdictIncomplete);
        court.Refuses(Tried(Convicted(Two)), CasesRefusals.UnknownPerson);
        court.Refuses(Tried(new Verdict(One, Finding.Convicted, "blhs-2015/150/2", "forever")), CasesRefusals.NotInList("sentence-band", "forever"));
    }

    [Theory]
    [InlineData("45/QĐ-CSHS", true)]
    [InlineData("12", true)]
    [InlineData("15/2023/HS-ST", true)]
    [InlineData("7/CT-VKS-P2", true)]
    [InlineData("3a/2023/QĐXXST", true)]
    [InlineData("", false)]
    [InlineData("QĐ khởi tố Nguyễn Văn Thử", false)]
    [InlineData("12/Nguyễn Văn Thử", false)]
    [InlineData("12/quyết định", false)]
    public void A_number_is_written_as_papers_bear_it_and_holds_no_words(string number, bool isNumber) => Assert.Equal(isNumber, new DecisionPaper(number, Police).IsNumber);

    [Theory]
    [InlineData("2005-06-15", "2023-06-14", "16-17")]
    [InlineData("2005-06-15", "2023-06-15", "18-plus")]
    [InlineData("2007-06-15", "2023-06-14", "under-16")]
    [InlineData("2005", "2023-12-30", "16-17")]
    [InlineData("2005", "2023-12-31", "18-plus")]
    [InlineData("2004-02-29", "2022-02-28", "16-17")]
    [InlineData("2005-06", "2023", "16-17")]
    [InlineData("2024", "2023-01-01", "unknown")]
    public void Age_counts_in_favour_of_the_person(string birth, string act, string band) =>
        Assert.Equal(band, AgeBands.At(HaiDang.Kernel.Calendar.PartialDate.TryParse(birth), HaiDang.Kernel.Calendar.PartialDate.TryParse(act)));
}
