using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Amending;
using HaiDang.Modules.Planning.Drafts;
using AssignmentMode = HaiDang.Modules.Planning.AssignmentMode;

namespace HaiDang.Tests.Modules.Planning.Amending;

public sealed class AmendedBodiesTests
{
    private static readonly Assignment[] Before =
    [
        new(Body("so-tu-phap"), "Sở Tư pháp", Part.Lead, AssignmentMode.Assigned), new(null, "Tổ Giả Định", Part.Co, AssignmentMode.Assigned),
        new(Body("vks-tinh"), "Viện kiểm sát nhân dân tỉnh", Part.Co, AssignmentMode.Requested),
    ];

    [Fact]
    public void What_nobody_changed_stays_as_it_is_also_a_name_the_catalogue_has_not()
    {
        var (assignments, faults) = AmendedBodies.Of(Before).Understood(Before, Names(2023));

        Assert.Empty(faults);
        Assert.True(AmendedBodies.Same(Before, assignments));
    }

    [Fact]
    public void A_new_body_is_found_by_its_name_and_a_body_changes_its_part()
    {
        var (assignments, faults) = new AmendedBodies(["Công an tỉnh", "Sở Y tế"], ["Sở Tư pháp"], false).Understood(Before, Names(2023));

        Assert.Empty(faults);
        Assert.Equal(
            [
                new Assignment(Body("cong-an-tinh"), "Công an tỉnh", Part.Lead, AssignmentMode.Assigned), new Assignment(Body("so-y-te"), "Sở Y tế", Part.Lead, AssignmentMode.Assigned),
                new Assignment(Body("so-tu-phap"), "Sở Tư pháp", Part.Co, AssignmentMode.Assigned),
            ],
            assignments);
    }

    [Fact]
    public void Courts_are_asked_whatever_was_ticked_and_others_when_it_was()
    {
        var untold = new AmendedBodies([], ["TAND tỉnh", "Sở Tư pháp"], false).Understood(Before, Names(2023)).Assignments;
        var asked = new AmendedBodies(["Sở Tư pháp"], ["Sở Y tế"], true).Understood(Before, Names(2023)).Assignments;

        Assert.Equal([AssignmentMode.Requested, AssignmentMode.Assigned], untold.Select(one => one.Mode));
        Assert.Equal([AssignmentMode.Requested, AssignmentMode.Assigned], asked.Select(one => one.Mode));
        Assert.True(AmendedBodies.Of(asked).Requested);
        Assert.False(AmendedBodies.Of(untold).Requested);
    }

    [Fact]
    public void A_body_that_has_ended_by_the_day_offers_those_that_follow()
    {
        var (_, faults) = new AmendedBodies(["Sở LĐTBXH"], [], false).Understood(Before, Names(2025, 6));

        var fault = Assert.Single(faults);
        Assert.Equal((BodyTrouble.Gone, (DateOnly?)new DateOnly(2025, 2, 28)), (fault.Trouble, fault.Until));
        Assert.Contains("Sở Y tế", fault.Heirs);
        Assert.Empty(new AmendedBodies(["Sở LĐTBXH"], [], false).Understood(Before, Names(2025, 2)).Faults);
    }

    [Fact]
    public void A_name_that_is_no_bodys_is_said_and_one_body_under_two_names_too()
    {
        var (_, unknown) = new AmendedBodies(["Sở Giả Định"], [], false).Understood(Before, Names(2023));
        var (_, twice) = new AmendedBodies(["Sở Tư pháp"], ["STP", "Sở Tư Pháp tỉnh Lạng Sơn", "Sở  tư pháp"], false).Understood(Before, Names(2023));

        Assert.Equal(BodyTrouble.Unknown, Assert.Single(unknown).Trouble);
        Assert.Contains(twice, fault => fault.Trouble is BodyTrouble.Twice);
    }

    [Fact]
    public void Each_correction_says_who_joined_who_left_and_who_has_another_part()
    {
        var duty = AnyPlan.Duty("II.1-1", null, null, AnyPlan.Lead(AnyPlan.Justice, "Sở Tư pháp"), AnyPlan.Co(AnyPlan.Police, "Công an tỉnh"));
        var after = duty with { Due = new DateOnly(2023, 8, 1), Assignments = [AnyPlan.Lead(AnyPlan.Police, "Công an tỉnh"), AnyPlan.Co(AnyPlan.Culture, "Sở Văn hóa")] };

        var change = Assert.Single(DutyChange.Of(History(AnyPlan.Adopted([duty]), new PlanCorrected(AnyPlan.Plan, Duties: [after, AnyPlan.Duty("II.9-1")], Reason: "Phân công lại"))));

        Assert.Equal(("II.1-1", "Phân công lại", null, true), (change.Code, change.Reason, change.Text, change.DueChanged));
        Assert.Equal(
            [
                new BodyChange("Công an tỉnh", BodyMove.Moved, Part.Lead, false), new BodyChange("Sở Văn hóa", BodyMove.Joined, Part.Co, false),
                new BodyChange("Sở Tư pháp", BodyMove.Left, Part.Lead, false),
            ],
            change.Bodies);
    }

    private static OrganisationId Body(string key) => new("langson." + key);

    private static BodyNames Names(int year, int month = 6) => BodyNames.On("Lạng Sơn", new DateOnly(year, month, 15))!;

    private static IEnumerable<Recorded> History(params object[] events) => events.Select((one, at) => new Recorded(
        AnyPlan.Plan.Stream(AnyPlan.Ledger), at + 1, at + 1, "x", new DateOnly(2023, 6, 1), default, UserId.System, AnyPlan.Committee, one));
}
