using HaiDang.Modules.Cases;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Dossiers;
using static HaiDang.Tests.Modules.Cases.AnyCase;

namespace HaiDang.Tests.Modules.Cases;

/// <summary>Roles rise one by one, and close with no guilt found.</summary>
public sealed class PersonRulesTests
{
    [Fact]
    public void Held_then_charged_then_tried_is_one_person_with_one_role_at_a_time()
    {
        var state = Case(Opened(), new PersonHeld(One, "custody", Coarse.Unknown, Paper(3), Day(2, 12), Day(2, 9)), Charged(), new ChargeApproved(One, Paper(4, Procuracy), Day(2, 12)))!;
        var one = Assert.Single(state.Persons.All);
        Assert.Equal((ProceedingsRole.Accused, true, Day(2, 10)), (one.Role, one.IsApproved, one.ChargedOn));
        Assert.Equal(new Restraint("custody", Day(2, 9), Day(2, 12)), Assert.Single(one.Restraints));
        new GivenCase(Opened(), Charged()).Refuses(Charged(), CasesRefusals.AlreadySo);
        new GivenCase(Opened()).Refuses(new PersonHeld(One, "surety", Coarse.Unknown, null, null, Day(2, 9)), CasesRefusals.NotInList("restraint", "surety"));
    }

    [Fact]
    public void A_restraint_replaces_another_and_ends()
    {
        var given = new GivenCase(Opened(), Charged(), new RestraintOrdered(One, "detention", null, Paper(5), Day(6, 10), Day(2, 10)));
        var state = given.Takes(new RestraintOrdered(One, "residence-ban", "detention", Paper(6), null, Day(3, 1)));
        Assert.Equal("residence-ban", Assert.Single(state.Persons.Find(One)!.Restraints).Kind);
        given.Refuses(new RestraintOrdered(One, "residence-ban", "surety", Paper(6), null, Day(3, 1)), CasesRefusals.NothingToUndo);
        given.Refuses(new RestraintOrdered(One, "surety", null, Paper(6), Day(2, 1), Day(3, 1)), CasesRefusals.EndsBeforeItBegins);
        Assert.Empty(given.Takes(new RestraintLifted(One, "detention", Paper(7), Day(4, 1))).Persons.Find(One)!.Restraints);
    }

    [Theory]
    [InlineData("Terminated", "not-proved")]
    [InlineData("ChargeAnnulled", "no-offence")]
    public void Who_is_cleared_is_no_longer_wanted_restrained_or_labelled(string how, string ground)
    {
        var end = Enum.Parse<PersonEnd>(how);
        var cleared = new PersonsCleared([One], end, ground, Paper(9), Day(4, 1));
        var state = new GivenCase(
            Opened(), Charged(), new PersonWanted(One, Paper(6), Day(2, 20)), new RecidivismStated(One, Recidivism.Ordinary, Paper(7), Day(2, 21)),
            new RestraintOrdered(One, "detention", null, Paper(8), null, Day(2, 22))).Takes(cleared);
        var one = state.Persons.Find(One)!;
        Assert.Equal((false, null, null, end), (one.IsOpen, one.WantedSince, one.Recidivism, one.End));
        Assert.Empty(one.Restraints);
        Assert.Equal([One], ((IFreesPersons)cleared).Freed);
        new GivenCase(Opened(), Charged(), cleared).Refuses(new PersonWanted(One, Paper(10), Day(5, 1)), CasesRefusals.PersonIsCleared);
    }

    [Fact]
    public void An_acquittal_clears_and_a_conviction_does_not()
    {
        var tried = Tried(Convicted(One), Acquitted(Two));
        var state = new GivenCase(AtCourt(One, Two)).Takes(tried);
        Assert.Equal("over-7-to-15-years", state.Persons.Find(One)!.Sentence!.Band);
        Assert.Equal(PersonEnd.Acquitted, state.Persons.Find(Two)!.End);
        Assert.Equal([Two], ((IFreesPersons)tried).Freed);
    }

    [Fact]
    public void A_charge_ends_by_termination_and_never_by_not_instituting()
    {
        new GivenCase(Opened(), Charged()).Refuses(new PersonsCleared([One], PersonEnd.NotInstituted, "no-offence", Paper(9), Day(4, 1)), CasesRefusals.RoleTooEarly);
        new GivenCase(Opened(), new PersonHeld(One, "custody", Coarse.Unknown, null, null, Day(2, 9)))
            .Refuses(new PersonsCleared([One], PersonEnd.Terminated, "not-proved", Paper(9), Day(4, 1)), CasesRefusals.RoleTooEarly);
        new GivenCase(Opened(), Charged()).Refuses(new PersonsCleared([One], PersonEnd.Acquitted, "no-offence", Paper(9), Day(4, 1)), CasesRefusals.ReasonMissing);
    }

    [Fact]
    public void No_label_stands_without_the_number_of_a_decision()
    {
        new GivenCase(Opened(), Charged()).Refuses(new RecidivismStated(One, Recidivism.Dangerous, new DecisionPaper("", Court), Day(3, 1)), CasesRefusals.NoLabelWithoutDecision);
        new GivenCase(Opened(), Charged()).Refuses(new RecidivismStated(One, Recidivism.Dangerous, new DecisionPaper("đối tượng côn đồ", Court), Day(3, 1)), CasesRefusals.NoLabelWithoutDecision);
        new GivenCase(Opened(), new PersonHeld(One, "custody", Coarse.Unknown, null, null, Day(2, 9)))
            .Refuses(new RecidivismStated(One, Recidivism.Ordinary, Paper(7), Day(3, 1)), CasesRefusals.RoleTooEarly);
    }

    [Fact]
    public void A_hunt_ends_once()
    {
        var given = new GivenCase(Opened(), Charged(), new PersonWanted(One, Paper(6), Day(2, 20)));
        given.Refuses(new PersonWanted(One, Paper(6), Day(2, 20)), CasesRefusals.AlreadySo);
        var found = new HuntEnded(One, HuntEnd.Surrendered, null, Day(3, 1));
        Assert.Null(given.Takes(found).Persons.Find(One)!.WantedSince);
        given.And(found).Refuses(found, CasesRefusals.NothingToUndo);
    }

    [Fact]
    public void Only_what_is_below_18_on_the_day_of_the_act_makes_a_juvenile()
    {
        Assert.True(Case(Opened(), Charged(age: "16-17"))!.HasJuvenile);
        Assert.False(Case(Opened(), Charged(age: "unknown"))!.HasJuvenile);
        Assert.False(Case(Opened(), Charged(age: "16-17"), new PersonsCleared([One], PersonEnd.Terminated, "not-proved", Paper(9), Day(4, 1)))!.HasJuvenile);
    }

    [Fact]
    public void Who_was_named_by_mistake_is_found_by_nobody()
    {
        var misnamed = new PersonMisnamed(One, Day(3, 1));
        Assert.True(((IFreesPersons)misnamed).Forgotten);
        Assert.Equal(PersonEnd.Misnamed, new GivenCase(Opened(), Charged()).Takes(misnamed).Persons.Find(One)!.End);
        new GivenCase(Opened()).Refuses(misnamed, CasesRefusals.UnknownPerson);
    }
}
