using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Victims;
using HaiDang.Modules.Victims.Assisting;
using HaiDang.Modules.Victims.Rights;
using HaiDang.Modules.Victims.Supporting;
using static HaiDang.Tests.Modules.Victims.Given;

namespace HaiDang.Tests.Modules.Victims;

public sealed class AssistingTests
{
    private static readonly OrganisationId Foreign = new("langson.so-ngoai-vu");
    private static readonly LegalAidRequested Asked = new("p1", LegalAidForm.InProceedings, Given.LegalAid, Day(6, 4));

    [Fact]
    public void Legal_aid_is_asked_of_a_centre_only_with_the_persons_consent()
    {
        new Given(Reception).Refuses(Asked, VictimRefusals.ConsentMissing);
        new Given(Reception, Consent("c", Labour, Day(6, 2), SupportKind.LegalAid)).Refuses(Asked, VictimRefusals.ConsentMissing);
        new Given(Reception, Consent("c", Given.LegalAid, Day(6, 2), SupportKind.LegalAid)).Takes(Asked);
    }

    [Fact]
    public void A_matter_of_legal_aid_is_taken_by_a_decision_and_done_only_then()
    {
        object[] asked = [Reception, Consent("c", Given.LegalAid, Day(6, 2), SupportKind.LegalAid), Asked];
        new Given(asked).Refuses(new LegalAidAssigned("p1", " ", Day(6, 6)), VictimRefusals.NumberMissing);
        new Given(asked).Refuses(new LegalAidEnded("p1", LegalAidEnd.Done, Day(6, 6)), VictimRefusals.NotStarted);
        new Given(asked).Takes(new LegalAidEnded("p1", LegalAidEnd.NotTaken, Day(6, 6)));
        object[] taken = [.. asked, new LegalAidAssigned("p1", "5/QĐ-TGPL", Day(6, 6))];
        new Given(taken).Takes(new LegalAidEnded("p1", LegalAidEnd.Done, Day(6, 12)));
        new Given([.. taken, new LegalAidEnded("p1", LegalAidEnd.Done, Day(6, 12))]).Refuses(new LegalAidEnded("p1", LegalAidEnd.Withdrawn, Day(6, 13)), VictimRefusals.NoSuchEntry);
    }

    [Fact]
    public void An_unanswered_request_for_legal_aid_is_due_of_the_centre_and_the_service_is_settled_when_it_is_done()
    {
        object[] asked = [Reception, new NeedsAssessed([SupportKind.LegalAid], null, Day(6, 3)), Asked];
        Assert.Contains(Dues.After(asked), due => due is { Sort: DueSort.LegalAid, Key: "p1" } && due.Body == Given.LegalAid && due.Last == Day(6, 9));
        var done = Dues.After([.. asked, new LegalAidAssigned("p1", "5", Day(6, 6)), new LegalAidEnded("p1", LegalAidEnd.Done, Day(6, 12))]);
        Assert.DoesNotContain(done, due => due.Sort is DueSort.LegalAid or DueSort.Support);
    }

    [Fact]
    public void A_representation_is_turned_to_for_somebody_out_of_their_country_who_wishes_it()
    {
        var help = new ConsularHelpGiven(ConsularHelp.TravelPaper, Foreign, true, Day(6, 5));
        new Given(Reception).Refuses(help, VictimRefusals.TrackUnfit);
        var abroad = Reception with { Track = ReceptionTrack.Abroad, Abroad = true };
        new Given(abroad).Takes(help);
        new Given(abroad).Refuses(help with { Wished = false }, VictimRefusals.ConsentMissing);
        new Given(abroad, new WhereaboutsChanged(false, Day(6, 4))).Takes(help with { Help = ConsularHelp.Repatriated });
        new Given(Reception with { Track = ReceptionTrack.Foreigner, Profile = Woman with { Nationality = Nationality.Foreigner } }).Takes(help);
    }

    [Fact]
    public void Rights_of_citizens_abroad_and_of_foreigners_here_are_counted_apart()
    {
        var help = new ConsularHelpGiven(ConsularHelp.Informed, Foreign, true, Day(6, 5));
        var abroad = Count(Reception with { Track = ReceptionTrack.Abroad, Abroad = true }, help, help with { Help = ConsularHelp.TravelPaper });
        Assert.Equal("abroad=yes;age=18-plus;ethnicity=minority;foreign=no;purpose=unknown;route=unknown;sex=female;track=abroad", Assert.Single(abroad, fact => fact.Measure == VictimFacts.ConsularHelped).Dimensions);
        var here = Count(Reception with { Track = ReceptionTrack.Foreigner, Profile = Woman with { Nationality = Nationality.Foreigner } }, help);
        Assert.StartsWith("abroad=no;", Assert.Single(here, fact => fact.Measure == VictimFacts.ConsularHelped).Dimensions, StringComparison.Ordinal);
        Assert.Contains(";foreign=yes;", Assert.Single(here, fact => fact.Measure == VictimFacts.Received).Dimensions, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_counselled_by_a_hotline_counts_once_and_each_talk_counts()
    {
        var talk = new Counselled(CounsellingChannel.NationalHotline, Labour, null, Day(6, 2));
        var facts = Count(Reception, talk, talk with { OccurredOn = Day(6, 9) }, talk with { Channel = CounsellingChannel.InPerson });
        Assert.Equal(1, facts.Count(fact => fact.Measure == VictimFacts.Counselled && fact.Dimensions.Contains("channel=national-hotline", StringComparison.Ordinal)));
        Assert.Equal(2, facts.Count(fact => fact.Measure == VictimFacts.CounsellingTimes && fact.Dimensions.Contains("channel=national-hotline", StringComparison.Ordinal)));
    }

    private static IReadOnlyList<Fact> Count(params IReadOnlyList<object> events) => [.. new VictimFacts().Count(Histories.Of(events))];
}
