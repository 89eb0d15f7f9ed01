using HaiDang.Modules.Cases;
using HaiDang.Modules.Cases.Coordination;
using HaiDang.Modules.Cases.Counting;
using HaiDang.Modules.Dossiers;
using HaiDang.Vault;
using static HaiDang.Tests.Modules.Cases.AnyCase;

namespace HaiDang.Tests.Modules.Cases;

/// <summary>What bodies ask of one another, weigh together, run into, and whom they protect; and what the elements answer.</summary>
public sealed class TogetherTests
{
    private static readonly EvidenceRequested Request = new("yc-1", Police, Procuracy, EvidenceMatter.Expert, Day(3, 10), null, Paper(5), Day(3, 1));

    [Fact]
    public void A_request_waits_until_its_whole_answer()
    {
        var asked = new GivenCase(Opened(), Request);
        Assert.Equal(5, asked.State!.Together.Requests[0].DaysLate(Day(3, 15)));
        Assert.Equal(0, asked.State.Together.Requests[0].DaysLate(Day(3, 10)));
        var part = new EvidenceAnswered("yc-1", false, null, null, Day(3, 12));
        Assert.True(asked.Takes(part).Together.Requests[0].IsOpen);
        Assert.False(asked.And(part).Takes(part with { IsWhole = true }).Together.Requests[0].IsOpen);
        asked.And(part with { IsWhole = true }).Refuses(part, CasesRefusals.NothingToUndo);
        asked.Refuses(Request, CasesRefusals.AlreadySo);
        new GivenCase(Opened()).Refuses(Request with { DueOn = Day(2, 1) }, CasesRefusals.DueBeforeAsked);
        new GivenCase(Opened()).Refuses(Request with { To = Police }, CasesRefusals.ToItself);
    }

    [Fact]
    public void Evidence_is_weighed_by_two_bodies_at_least()
    {
        new GivenCase(Opened()).Refuses(new EvidenceWeighed([Police, Police], EvidenceView.Enough, Paper(6), Day(3, 1)), CasesRefusals.TwoBodiesWeigh);
        Assert.Single(new GivenCase(Opened()).Takes(new EvidenceWeighed([Police, Procuracy], EvidenceView.Enough, Paper(6), Day(3, 1))).Together.Weighed);
    }

    [Fact]
    public void An_obstacle_is_settled_once()
    {
        var given = new GivenCase(Opened(), new ObstacleRaised("vm-1", Court, ObstacleKind.Abroad, null, Day(3, 1)));
        var settled = new ObstacleSettled("vm-1", Police, Day(4, 1));
        Assert.NotNull(given.Takes(settled).Together.Obstacles[0].Settled);
        given.And(settled).Refuses(settled, CasesRefusals.NothingToUndo);
    }

    [Fact]
    public void A_protected_child_stands_in_the_dossier_as_a_victim()
    {
        var given = new PersonProtected(Two, ProtectionKind.InformationSecrecy, true, Police, Paper(7), Day(3, 1));
        Assert.Equal([new NamedPerson(Two, PersonClass.Victim, "protected")], ((INamesPersons)given).Named);
        var state = new GivenCase(Opened(), given).Takes(new ProtectionEnded(Two, ProtectionKind.InformationSecrecy, Day(5, 1)));
        Assert.Equal(Day(5, 1), state.Together.Protections[0].EndedOn);
        new GivenCase(Opened(), given).Refuses(new ProtectionEnded(Two, ProtectionKind.Guard, Day(5, 1)), CasesRefusals.NothingToUndo);
    }

    [Fact]
    public void Each_protection_counts_in_its_stage_and_says_whether_it_is_of_a_child()
    {
        object[] events = [.. AtCourt(), new PersonProtected(Two, ProtectionKind.ClosedHearing, true, Court, Paper(7), Day(5, 4))];
        var given = Assert.Single(new CaseFacts().Count(History(TheCase, events)), fact => fact.Measure == CaseFacts.Protected);
        Assert.Equal((Court, Day(5, 4), 1L), (given.Organisation, given.OccurredOn, given.Quantity));
        Assert.Contains("child=yes", given.Dimensions, StringComparison.Ordinal);
        Assert.Contains("stage=first-instance", given.Dimensions, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("recruitment", "deception", "sexual", "18-plus", true, true)]
    [InlineData("recruitment", "deception", "money", "18-plus", true, false)]
    [InlineData("recruitment", "no-means", "sexual", "18-plus", false, false)]
    [InlineData("recruitment", "no-means", "sexual", "16-17", true, true)]
    [InlineData("unknown", "deception", "sexual", "18-plus", false, false)]
    [InlineData("receipt", "other-means", "forced-labour", "18-plus", true, false)]
    [InlineData("receipt", "deception", "adoption", "under-16", true, false)]
    public void Act_means_and_purpose_answer_the_law_and_the_protocol_apart(string act, string means, string purpose, string age, bool law, bool palermo)
    {
        var elements = new TraffickingElements([act], [means], [purpose], ["easy-job"], ["social-network"], [], age);
        Assert.Equal((law, palermo), (elements.AnswersTheLaw, elements.AnswersPalermo));
    }

    [Fact]
    public void A_code_that_its_list_does_not_have_is_refused() =>
        new GivenCase(Opened()).Refuses(new ElementsTicked(new([], [], [], ["free-lunch"], [], [], "unknown"), Day(3, 1)), CasesRefusals.NotInList("lure", "free-lunch"));
}
