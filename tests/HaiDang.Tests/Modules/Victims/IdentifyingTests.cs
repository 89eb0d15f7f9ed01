using HaiDang.Kernel.Storage;
using HaiDang.Modules.Victims;
using HaiDang.Modules.Victims.Rights;
using static HaiDang.Tests.Modules.Victims.Given;

namespace HaiDang.Tests.Modules.Victims;

public sealed class IdentifyingTests
{
    private static readonly GroundFound Ground = new(EvidenceGround.RescuingBody, null, Day(6, 3));

    [Theory]
    [InlineData("self-report", null, "citizen", false)]
    [InlineData("rescue", null, "citizen", false)]
    [InlineData("abroad", null, "citizen", true)]
    [InlineData("return", "handed-back", "citizen", false)]
    [InlineData("foreigner", null, "foreigner", false)]
    public void Each_of_five_tracks_begins_a_dossier(string track, string? way, string nationality, bool abroad) => new Given().Takes(Reception with
    {
        Track = Words.Parse<ReceptionTrack>(track)!.Value, Way = Words.Parse<ReturnWay>(way), Abroad = abroad, Profile = Woman with { Nationality = Words.Parse<Nationality>(nationality)!.Value },
    });

    [Fact]
    public void A_track_fits_the_person()
    {
        new Given().Refuses(Reception with { Track = ReceptionTrack.Return }, VictimRefusals.WayUnfit);
        new Given().Refuses(Reception with { Way = ReturnWay.SelfReturned }, VictimRefusals.WayUnfit);
        new Given().Refuses(Reception with { Track = ReceptionTrack.Foreigner }, VictimRefusals.TrackUnfit);
        new Given().Refuses(Reception with { Track = ReceptionTrack.Abroad, Profile = Woman with { Nationality = Nationality.Foreigner } }, VictimRefusals.TrackUnfit);
        new Given().Refuses(Reception with { Abroad = true }, VictimRefusals.TrackUnfit);
        new Given().Refuses(Reception with { OccurredOn = Day(6, 16) }, VictimRefusals.DayInFuture);
        new Given(Reception).Refuses(Reception, VictimRefusals.AlreadyThere);
        new Given().Refuses(Ground, VictimRefusals.Unknown);
    }

    [Fact]
    public void A_victim_needs_a_ground_or_signs_after_the_background_was_checked()
    {
        var identified = Identified(Day(6, 10));
        new Given(Reception).Refuses(identified, VictimRefusals.GroundsMissing);
        new Given(Reception, Ground).Takes(identified);
        new Given(Reception).Refuses(new SignSeen(VictimSign.FoundWithVictims, null, Day(6, 4)), VictimRefusals.BackgroundUnchecked);
        new Given(Reception, new BackgroundChecked(Day(6, 4))).Refuses(identified, VictimRefusals.GroundsMissing);
        new Given(Reception, new BackgroundChecked(Day(6, 4)), new SignSeen(VictimSign.FoundWithVictims, null, Day(6, 4))).Takes(identified);
        new Given(Reception, Ground).Refuses(Ground, VictimRefusals.AlreadyThere);
    }

    [Fact]
    public void A_certificate_has_number_day_and_body_and_a_foreign_one_is_legalised()
    {
        var day = Day(6, 10);
        var given = new Given(Reception, Ground);
        given.Refuses(new VictimIdentified(new VictimCertificate(CertificateKind.Police, " ", day, Police), false, day), VictimRefusals.NumberMissing);
        given.Refuses(new VictimIdentified(new VictimCertificate(CertificateKind.Police, "1", day, null), false, day), VictimRefusals.BodyMissing);
        given.Refuses(new VictimIdentified(new VictimCertificate(CertificateKind.ForeignPaper, "1", day, null), false, day), VictimRefusals.NotLegalised);
        given.Takes(new VictimIdentified(new VictimCertificate(CertificateKind.ForeignPaper, "1", day, null, Legalised: true), false, day));
        given.Refuses(new VictimIdentified(new VictimCertificate(CertificateKind.Police, "1", day.AddDays(1), Police), false, day), VictimRefusals.Backwards);
    }

    [Fact]
    public void The_outcome_is_said_once_and_who_left_may_come_back()
    {
        new Given(Reception, Ground, Identified(Day(6, 10))).Refuses(new NotVictimFound("3/TB", Police, Day(6, 11)), VictimRefusals.OutcomeThere);
        new Given(Reception).Refuses(new IdentificationEnded(IdentificationOutcome.Victim, Day(6, 10)), VictimRefusals.OutcomeUnfit);
        var left = new IdentificationEnded(IdentificationOutcome.Left, Day(6, 10));
        new Given(Reception, left).Takes(new IdentificationResumed(Day(6, 12)));
        new Given(Reception, new IdentificationEnded(IdentificationOutcome.Died, Day(6, 10))).Refuses(new IdentificationResumed(Day(6, 12)), VictimRefusals.NotEnded);
        new Given(Reception).Refuses(new NotVictimFound("", Police, Day(6, 11)), VictimRefusals.NumberMissing);
    }

    [Fact]
    public void Interviews_are_spaced_to_spare_the_person_telling_it_again()
    {
        var first = new InterviewHeld(Police, false, false, false, null, null, Day(6, 5));
        var given = new Given(Reception, first);
        given.Refuses(first with { OccurredOn = Day(6, 7) }, VictimRefusals.InterviewTooSoon);
        given.Takes(first with { OccurredOn = Day(6, 7), Reason = InterviewReason.PersonWishes });
        given.Takes(first with { OccurredOn = Day(6, 8) });
    }

    [Fact]
    public void A_child_is_heard_in_a_fit_room_with_somebody_beside_it()
    {
        var talk = new InterviewHeld(Police, false, true, true, null, null, Day(6, 5));
        var child = new Given(Reception with { Profile = Child });
        child.Takes(talk);
        child.Refuses(talk with { Accompanied = false }, VictimRefusals.ChildUnprotected);
        child.Refuses(talk with { ChildFriendly = false }, VictimRefusals.ChildUnprotected);
        child.Takes(talk with { ChildFriendly = false, Reason = InterviewReason.Danger });
    }

    [Fact]
    public void Whoever_may_be_a_child_by_one_of_two_birth_years_is_treated_as_one() =>
        new Given(Reception with { Profile = Woman with { AgeDoubtful = true } })
            .Refuses(new InterviewHeld(Police, false, false, false, null, null, Day(6, 5)), VictimRefusals.ChildUnprotected);

    [Fact]
    public void Somebody_of_another_language_is_heard_with_an_interpreter() =>
        new Given(Reception with { Profile = Woman with { Language = "hmn" } })
            .Refuses(new InterviewHeld(Police, false, false, false, null, null, Day(6, 5)), VictimRefusals.InterpreterMissing);

    [Fact]
    public void The_longer_limit_hangs_on_the_day_the_first_began()
    {
        var started = new VerificationStarted(Police, Day(6, 4));
        new Given(Reception).Refuses(new VerificationExtended(Police, Day(6, 4), null, Day(6, 14)), VictimRefusals.NotStarted);
        new Given(Reception, started).Refuses(new VerificationExtended(Police, Day(6, 5), null, Day(6, 14)), VictimRefusals.DayTooEarly);
        new Given(Reception, started).Takes(new VerificationExtended(Police, Day(6, 4), null, Day(6, 14)));

        // 24/6/2023 is a Saturday: the limit ends on the next working day.
        Assert.Equal(Day(6, 26), Dues.After([Reception, started]).Single(due => due.Sort is DueSort.Identification).Last);
        var longer = Dues.After([Reception, started, new VerificationExtended(Police, Day(6, 4), null, Day(6, 14))]).Single(due => due.Sort is DueSort.Identification);
        Assert.Equal((Day(8, 4), Police), (longer.Last, longer.Body));
    }

    [Fact]
    public void Nobody_is_linked_twice_and_a_child_wants_a_guardian()
    {
        var guardian = new PersonLinked(Mother, LinkedPart.Guardian, false, Day(6, 2));
        new Given(Reception).Refuses(guardian with { Person = Person }, VictimRefusals.LinkedAlready);
        var child = Reception with { Profile = Child };
        Assert.Contains(Dues.After([child]), due => due.Sort is DueSort.Guardian);
        Assert.DoesNotContain(Dues.After([child, guardian]), due => due.Sort is DueSort.Guardian);
        new Given(Reception).Takes(new ProfileStated(Child, GuardianMissing: true));
        new Given(Reception, guardian).Refuses(new ProfileStated(Child, GuardianMissing: true), VictimRefusals.GuardianUnsaid);
        Assert.Contains(Dues.After([Reception, new ProfileStated(Child, true)]), due => due.Sort is DueSort.Guardian);
    }

    [Fact]
    public void A_dossier_closes_once_nothing_runs_and_takes_nothing_after_but_its_opening_again()
    {
        var closed = new DossierClosed(CloseReason.SupportCompleted, Day(6, 12));
        new Given(Reception, closed).Refuses(Ground, VictimRefusals.Closed);
        new Given(Reception, closed).Takes(new DossierReopened(Day(6, 13)));
        new Given(Reception).Refuses(new DossierReopened(Day(6, 13)), VictimRefusals.Open);
        new Given(Reception, new HaiDang.Modules.Victims.Supporting.StayBegun("s", "e", Day(6, 2))).Refuses(closed, VictimRefusals.StillRunning);
        Assert.Empty(Dues.After([Reception, closed]));
    }

    [Fact]
    public void Standing_before_the_law_follows_the_outcome_and_the_way_home()
    {
        var state = new Given(Reception with { Track = ReceptionTrack.Abroad, Abroad = true }, new WhereaboutsChanged(false, Day(6, 5)), Ground, Identified(Day(6, 10))).State!;
        Assert.Equal(
            [
                new Standing(SupportSubject.BeingIdentifiedAbroad, Day(6, 1), Day(6, 4)), new Standing(SupportSubject.BeingIdentified, Day(6, 5), Day(6, 9)),
                new Standing(SupportSubject.Victim, Day(6, 10), null),
            ],
            state.Standings);
        Assert.Equal(Day(6, 9), new Given(Reception, new NotVictimFound("3/TB", Police, Day(6, 10))).State!.Standings[^1].To);
    }
}
