using HaiDang.Kernel.Places;
using HaiDang.Modules.Planning.Committee;
using HaiDang.Modules.Planning.Committee.Registers;
using static HaiDang.Tests.Modules.Planning.Committee.Given;

namespace HaiDang.Tests.Modules.Planning.Committee;

public sealed class RegisterRulesTests
{
    private static readonly MemberSeated Seated = new(CommitteePost.Member, Justice, "Giám đốc", "12", Day(1, 5), Day(1, 10));
    private static readonly MeetingCalled Called = new(MeetingForm.Briefing, Cadence.Quarterly, 1, "Giao ban", "", true, [Justice], [], Day(2, 10));
    private static readonly MeetingHeld Held = new([new Attending(Justice, Presence.Present)], "", [], Day(2, 10));
    private static readonly InspectionPlanned Planned = new("Kiểm tra", null, [Justice], [], [new TeamMember(Police, "Trưởng đoàn")], Day(5, 12), null, [], Day(5, 10));
    private static readonly RecommendationMade Made = new(1, Justice, "Làm rõ", Day(6, 30), Day(5, 12));
    private static readonly CommendationProposed Proposed = new(Commended.Unit, Justice, null, "Thành tích", CommendationForm.Certificate, false, Day(5, 1), [], Day(5, 8));
    private static readonly CommendationExamined Examined = new(true, "Đủ điều kiện", Day(5, 15));
    private static readonly CommendationDecided Decided = new("34", CommendationForm.Certificate, CommendationLevel.Province, Day(5, 20));
    private static readonly ShortcomingFound Found = new(2022, ShortcomingSource.Review, null, "Báo cáo chậm", null, Day(1, 10));

    [Fact]
    public void A_member_is_in_office_from_the_first_day_to_the_last_both_in()
    {
        var entry = Of(0, Seated, new MemberLeft("Nghỉ hưu", Day(4, 30)));

        Assert.Equal(
            [false, true, true, false],
            new[] { Day(1, 9), Day(1, 10), Day(4, 30), Day(5, 1) }.Select(day => Members.InOffice(entry, day)));
    }

    [Fact]
    public void A_post_ends_once_and_not_before_it_began()
    {
        new Given(new Members(), Seated).Takes(new MemberLeft("Nghỉ hưu", Day(4, 30)));
        new Given(new Members(), Seated).Refuses(new MemberLeft("Nghỉ hưu", Day(1, 9)), CommitteeRefusals.DayTooEarly);
        new Given(new Members(), Seated, new MemberLeft("Nghỉ hưu", Day(4, 30))).Refuses(new MemberLeft("Chuyển", Day(5, 1)), CommitteeRefusals.Over);
    }

    [Theory]
    [InlineData(Cadence.Quarterly, 4, true)]
    [InlineData(Cadence.Quarterly, 5, false)]
    [InlineData(Cadence.Quarterly, null, false)]
    [InlineData(Cadence.SixMonthly, 2, true)]
    [InlineData(Cadence.SixMonthly, 3, false)]
    [InlineData(Cadence.Yearly, null, true)]
    [InlineData(Cadence.AdHoc, 1, false)]
    public void A_meetings_period_fits_how_often_it_is(Cadence cadence, int? period, bool fits)
    {
        var meeting = Called with { Cadence = cadence, Period = period };

        if (fits) new Given(new Meetings()).Takes(meeting);
        else new Given(new Meetings()).Refuses(meeting, CommitteeRefusals.PeriodUnfit);
    }

    [Fact]
    public void A_meeting_is_held_once_not_in_the_future_and_then_has_conclusions()
    {
        var conclusion = new ConclusionDrawn("KL-1", "Gửi danh sách", Justice, null);
        new Given(new Meetings(), Called).Refuses(conclusion, CommitteeRefusals.NotHeldYet);
        new Given(new Meetings(), Called).Refuses(Held with { OccurredOn = Day(6, 16) }, CommitteeRefusals.DayInFuture);
        new Given(new Meetings(), Called).Takes(Held);
        new Given(new Meetings(), Called, Held).Refuses(Held, CommitteeRefusals.Over);
        new Given(new Meetings(), Called, Held).Takes(conclusion);
    }

    [Fact]
    public void An_inspection_ends_with_open_recommendations_only_for_a_reason()
    {
        var end = new InspectionClosed("Đạt", null, [], Day(6, 1));
        new Given(new Inspections(), Planned, Made).Refuses(end, CommitteeRefusals.RecommendationsOpen);
        new Given(new Inspections(), Planned, Made).Takes(end with { Reason = "Theo dõi tiếp bằng công văn" });
        new Given(new Inspections(), Planned, Made, new RecommendationClosed(1, "Đã làm", [], Day(5, 30))).Takes(end);
    }

    [Fact]
    public void A_recommendation_is_numbered_in_turn_closed_once_and_also_after_the_end()
    {
        var closed = new RecommendationClosed(1, "Đã làm", [], Day(6, 10));
        new Given(new Inspections(), Planned, Made).Refuses(Made, CommitteeRefusals.NoSuchRecommendation);
        new Given(new Inspections(), Planned, Made).Takes(Made with { Number = 2 });
        new Given(new Inspections(), Planned, Made, new InspectionClosed("Đạt", "Theo dõi tiếp", [], Day(6, 1))).Takes(closed);
        new Given(new Inspections(), Planned, Made, closed).Refuses(closed, CommitteeRefusals.NoSuchRecommendation);
        new Given(new Inspections(), Planned, Made).Refuses(closed with { OccurredOn = Day(5, 11) }, CommitteeRefusals.DayTooEarly);
    }

    [Fact]
    public void Nothing_is_found_after_an_inspection_has_ended()
    {
        var ended = new Given(new Inspections(), Planned, new InspectionClosed("Đạt", null, [], Day(5, 20)));

        ended.Refuses(new FindingRecorded(FindingKind.Strength, null, "Tốt", Day(5, 21)), CommitteeRefusals.Over);
        ended.Refuses(Made with { OccurredOn = Day(5, 21) }, CommitteeRefusals.Over);
    }

    [Fact]
    public void A_shortcoming_of_the_year_before_stands_in_the_next_list_until_it_is_remedied()
    {
        var register = new Shortcomings();
        var open = Of(2022, Found, new ShortcomingWorkedOn("Đã nhắc", false, [], Day(3, 1)));
        var remedied = Of(2022, Found, new ShortcomingWorkedOn("Đã xong", true, [], Day(3, 1)));
        var remediedInTime = Of(2022, Found with { OccurredOn = new(2022, 9, 1) }, new ShortcomingWorkedOn("Đã xong", true, [], new(2022, 11, 15)));

        Assert.Equal([false, true, true, true], Enumerable.Range(2021, 4).Select(year => register.StandsIn(open, year)));
        Assert.Equal([true, true, false], Enumerable.Range(2022, 3).Select(year => register.StandsIn(remedied, year)));
        Assert.False(register.StandsIn(remediedInTime, 2023));
    }

    [Fact]
    public void A_remedied_shortcoming_is_over_and_one_of_a_year_to_come_is_none()
    {
        new Given(new Shortcomings(), Found, new ShortcomingWorkedOn("Đã xong", true, [], Day(3, 1))).Refuses(new ShortcomingWorkedOn("Thêm", false, [], Day(3, 2)), CommitteeRefusals.Over);
        new Given(new Shortcomings()).Refuses(Found with { FoundYear = 2024 }, CommitteeRefusals.YearInFuture);
    }

    [Fact]
    public void A_difficulty_takes_answers_until_it_is_settled()
    {
        var raised = new DifficultyRaised(Justice, "Thiếu kinh phí", "Bổ sung", Police, Day(5, 1));
        var answered = new DifficultyAnswered(Police, "Đang xem xét", false, Day(5, 10));

        new Given(new Difficulties(), raised, answered).Takes(answered with { Settled = true });
        new Given(new Difficulties(), raised, answered with { Settled = true }).Refuses(answered, CommitteeRefusals.Over);
        new Given(new Difficulties(), raised).Refuses(answered with { OccurredOn = Day(4, 30) }, CommitteeRefusals.DayTooEarly);
    }

    [Fact]
    public void A_commendation_is_examined_then_decided_or_not_taken_with_a_reason()
    {
        new Given(new Commendations(), Proposed).Refuses(Decided, CommitteeRefusals.NotExaminedYet);
        new Given(new Commendations(), Proposed, Examined).Takes(Decided);
        new Given(new Commendations(), Proposed, Examined).Takes(new CommendationDeclined("Trùng đề xuất", Day(5, 20)));
        new Given(new Commendations(), Proposed, Examined, Decided).Refuses(new CommendationDeclined("Trùng", Day(5, 21)), CommitteeRefusals.Over);
        new Given(new Commendations(), Proposed, Examined).Refuses(Decided with { OccurredOn = Day(5, 14) }, CommitteeRefusals.DayTooEarly);
    }

    [Fact]
    public void What_comes_up_out_of_turn_is_decided_unexamined() =>
        new Given(new Commendations(), Proposed with { Urgent = true }).Takes(Decided);

    [Fact]
    public void An_individual_stands_by_post()
    {
        new Given(new Commendations()).Refuses(Proposed with { Commended = Commended.Individual }, CommitteeRefusals.PostMissing);
        new Given(new Commendations()).Takes(Proposed with { Commended = Commended.Individual, Post = "Chuyên viên" });
    }

    [Fact]
    public void In_good_time_is_counted_from_the_achievement_to_the_decision()
    {
        Assert.Equal(19, Commendations.DaysToDecision(Of(2023, Proposed, Examined, Decided), Today));
        Assert.Equal(45, Commendations.DaysToDecision(Of(2023, Proposed), Today));
        Assert.Null(Commendations.DaysToDecision(Of(2023, Proposed, new CommendationDeclined("Trùng", Day(5, 20))), Today));
    }

    [Fact]
    public void Each_recipient_acknowledges_once_and_no_other_body_does()
    {
        var bulletin = new MethodsAnnounced(null, "Thủ đoạn mới", "Mời việc nhẹ", "", [Justice], [], Day(5, 1));
        var receipt = new ReceiptAcknowledged(Justice, Day(5, 3));

        new Given(new Bulletins(), bulletin).Takes(receipt);
        new Given(new Bulletins(), bulletin, receipt).Refuses(receipt, CommitteeRefusals.Over);
        new Given(new Bulletins(), bulletin).Refuses(receipt with { Recipient = Police }, CommitteeRefusals.NoSuchRecipient);
        new Given(new Bulletins(), bulletin).Refuses(receipt with { OccurredOn = Day(4, 30) }, CommitteeRefusals.DayTooEarly);
    }

    [Fact]
    public void A_document_does_not_arrive_before_it_was_written()
    {
        var document = new DocumentFiled(Way.Received, "12", DocumentType.Letter, "Sở Tư pháp", "Báo cáo", [], Day(5, 3), [], Day(5, 1));

        new Given(new Documents()).Takes(document);
        new Given(new Documents()).Refuses(document with { Arrived = Day(4, 30) }, CommitteeRefusals.Backwards);
    }

    [Fact]
    public void A_class_is_recorded_when_it_is_over()
    {
        var course = new StaffTrained("Nghiệp vụ", "", Police, [new Trained(Justice, 12)], Day(5, 2), [], Day(5, 1));

        new Given(new Trainings()).Takes(course);
        new Given(new Trainings()).Refuses(course with { To = Day(6, 16) }, CommitteeRefusals.DayInFuture);
        new Given(new Trainings()).Refuses(course with { To = Day(4, 30) }, CommitteeRefusals.Backwards);
    }

    [Fact]
    public void What_is_to_be_done_on_30_July_can_stand_there_before()
    {
        var marked = new AwarenessDayMarked(AwarenessDay.Both, Police, "Mít tinh", "", null, [], Day(7, 30));

        new Given(new AwarenessDays()).Takes(marked);
        new Given(new AwarenessDays(), marked).Refuses(marked, CommitteeRefusals.AlreadyThere);
    }

    [Fact]
    public void A_pilot_does_not_end_before_it_begins()
    {
        var pilot = new LocalityPiloted(new PlaceCode(PlaceLevel.District, 180, PlaceCode.Before), "Mô hình", null, Day(1, 1), Day(2, 1));

        new Given(new Pilots()).Refuses(pilot, CommitteeRefusals.Backwards);
        new Given(new Pilots()).Takes(pilot with { To = null });
    }

    [Fact]
    public void An_event_of_another_register_is_none_of_this_one() =>
        Assert.All(CommitteeModule.Registers, register => new Given(register).Refuses(new AssessmentWritten("Thử"), CommitteeRefusals.UnknownEntry));
}
