using HaiDang.Modules.Planning.Committee;

namespace HaiDang.Tests.Modules.Planning.Committee;

public sealed class MeetingCalendarTests
{
    private static readonly MeetingCalled Called = new(MeetingForm.Briefing, Cadence.Quarterly, 2, "Giao ban quý hai", "", true, [], [], new DateOnly(2023, 5, 10));

    [Fact]
    public void Three_cadences_fill_the_committees_year_without_a_gap()
    {
        var slots = MeetingCalendar.Of(2023, []);

        Assert.Equal(
            ["16/11/2022-15/02/2023", "16/02/2023-15/05/2023", "16/05/2023-15/08/2023", "16/08/2023-15/11/2023"],
            slots.Where(slot => slot.Cadence is Cadence.Quarterly).Select(slot => FormattableString.Invariant($"{slot.Window.From:dd/MM/yyyy}-{slot.Window.To:dd/MM/yyyy}")));
        Assert.Equal(
            [(1, new DateOnly(2023, 5, 15)), (2, new DateOnly(2023, 11, 15))],
            slots.Where(slot => slot.Cadence is Cadence.SixMonthly).Select(slot => (slot.Period!.Value, slot.Window.To)));
        Assert.Equal((new DateOnly(2022, 11, 16), new DateOnly(2023, 11, 15)), slots.Where(slot => slot.Cadence is Cadence.Yearly).Select(slot => (slot.Window.From, slot.Window.To)).Single());
    }

    [Fact]
    public void A_period_that_is_over_without_a_meeting_held_is_missing()
    {
        var slots = MeetingCalendar.Of(2023, [Given.Of(2023, Called)]);

        Assert.Equal([1, 2], slots.Where(slot => slot.Cadence is Cadence.Quarterly && slot.IsMissing(Given.Today)).Select(slot => slot.Period!.Value));
        Assert.NotNull(slots[1].Meeting);
    }

    [Fact]
    public void A_meeting_held_answers_for_its_period_before_one_only_set()
    {
        var held = Given.Of(2023, Called, new MeetingHeld([], "", [], new DateOnly(2023, 5, 10)));
        var slots = MeetingCalendar.Of(2023, [held, Given.Of(2023, Called with { OccurredOn = new DateOnly(2023, 5, 12) })]);

        Assert.True(slots[1].IsHeld);
        Assert.False(slots[1].IsMissing(Given.Today));
        Assert.False(slots[0].IsHeld);
    }
}
