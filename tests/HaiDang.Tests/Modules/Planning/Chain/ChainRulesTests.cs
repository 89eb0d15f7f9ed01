using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Chain;
using HaiDang.Modules.Planning.Chain.Texts;
using HaiDang.Modules.Shell;
using Treatment = HaiDang.Kernel.Organisations.AssignmentMode;

namespace HaiDang.Tests.Modules.Planning.Chain;

public sealed class ChainRulesTests
{
    private static readonly ChainNode Own = ChainNode.Of(AnyPlan.Plan);
    private static readonly ChainNode Superior = ChainNode.OfDocument("a");
    private static readonly ChainNode Programme = ChainNode.OfDocument("b");

    [Fact]
    public void A_tie_is_recorded_once()
    {
        var link = new LinkPlan(Own, Superior, PlanLink.Implements);
        var state = ChainState.Fold(null, Recorded(AnyPlan.Recorded<PlanLinked>(link.Decide(null, Map()))));

        Assert.IsType<Decision.None>(link.Decide(state, Map()));
        Assert.Equal(PlanLink.Continues, AnyPlan.Recorded<PlanLinked>((link with { Link = PlanLink.Continues }).Decide(state, Map())).Link);
    }

    [Fact]
    public void A_chain_that_leads_back_is_refused_and_the_way_is_named()
    {
        var map = Map(new ChainEdge(Superior, Programme, PlanLink.Implements), new ChainEdge(Programme, Own, PlanLink.Continues));

        var refused = Assert.IsType<Decision.No>(new LinkPlan(Own, Superior, PlanLink.Implements).Decide(null, map)).Refusal;

        Assert.Equal("12/KH-BCĐ → 07/KH-BCĐ → Chương trình giả định → 12/KH-BCĐ", refused.Values!["way"]);
        Assert.Contains("12/KH-BCĐ → 07/KH-BCĐ", ChainWords.In(Language.Vietnamese).Say(refused), StringComparison.Ordinal);
        Assert.Equal("planning.circular-chain", AnyPlan.Refused(new LinkPlan(Own, Own, PlanLink.Implements).Decide(null, Map())));
    }

    [Fact]
    public void Two_documents_may_cite_each_other() =>
        Assert.IsType<Decision.Events>(new LinkPlan(Own, Superior, PlanLink.Cites).Decide(null, Map(new ChainEdge(Superior, Own, PlanLink.Implements))));

    [Fact]
    public void What_the_header_cites_is_proposed_by_its_number_until_it_is_tied()
    {
        var plan = AnyView.Plan();

        var open = Assert.Single(LinkProposal.Of(plan, Map()));
        Assert.Equal((Superior, PlanLink.Implements), (open.Known!.Node, open.Cited.Link));
        Assert.Empty(LinkProposal.Of(plan, Map(new ChainEdge(Own, Superior, PlanLink.Implements))));
    }

    [Theory]
    [InlineData("07/KH-BCĐ", "07 / kh-bcd", true)]
    [InlineData("07/KH-BCĐ", "7/KH-BCĐ", false)]
    [InlineData(null, "7/KH-BCĐ", false)]
    public void Numbers_are_compared_as_people_write_them(string? one, string? other, bool same) => Assert.Equal(same, DocumentNumber.Same(one, other));

    [Fact]
    public void A_document_has_issuer_title_and_a_number_of_its_own()
    {
        var document = new ChainDocument(ChainDocumentKind.Programme, " 08/CTr ", null, "Cơ quan giả định", "Chương trình khác", new YearSpan(2021, 2025));

        Assert.Equal("08/CTr", AnyPlan.Recorded<ChainDocumentRegistered>(new RegisterDocument("c", document).Decide(null, Map())).Content.Number);
        Assert.Equal("planning.document-incomplete", AnyPlan.Refused(new RegisterDocument("c", document with { Issuer = " " }).Decide(null, Map())));
        Assert.Equal("planning.period-backwards", AnyPlan.Refused(new RegisterDocument("c", document with { Period = new YearSpan(2025, 2021) }).Decide(null, Map())));
        Assert.Equal("planning.number-twice", AnyPlan.Refused(new RegisterDocument("c", document with { Number = "07/KH-BCD" }).Decide(null, Map())));
        Assert.Equal("planning.too-long", AnyPlan.Refused(new RegisterDocument("c", document with { Title = new string('đ', 1001) }).Decide(null, Map())));
    }

    [Fact]
    public void A_programme_to_be_made_by_a_day_is_awaited_until_it_is_issued()
    {
        var awaited = new ChainDocument(ChainDocumentKind.CoordinationProgramme, null, null, "Ba cơ quan", "Chương trình phối hợp", null, new DateOnly(2023, 3, 31));

        Assert.True(awaited.IsAwaited);
        Assert.False((awaited with { Date = new PartialDate(2023, 3, 15) }).IsAwaited);
    }

    [Fact]
    public void An_item_is_tied_to_one_above_and_a_tie_can_be_taken_away()
    {
        HashSet<string> codes = ["II.1-1"];
        var tie = new TieItems(AnyPlan.Plan, [new ItemTie("II.1-1", Superior, null, TieManner.PartOf)]);
        var state = ChainState.Fold(null, Recorded(AnyPlan.Recorded<ItemsTied>(tie.Decide(null, codes, Map()))));

        Assert.IsType<Decision.None>(tie.Decide(state, codes, Map()));
        var away = new TieItems(AnyPlan.Plan, [new ItemTie("II.1-1", null, null, TieManner.PartOf)]);
        Assert.Empty(ChainState.Fold(state, Recorded(AnyPlan.Recorded<ItemsTied>(away.Decide(state, codes, Map()))))!.Ties);
        Assert.Equal("planning.no-such-item", AnyPlan.Refused(tie.Decide(null, [], Map())));
    }

    [Fact]
    public void A_plan_is_withdrawn_with_a_reason_and_stays_closed_to_corrections()
    {
        var today = new DateOnly(2023, 6, 15);
        var state = AnyPlan.State();
        var withdrawn = PlanState.Fold(state, Recorded(AnyPlan.Recorded<PlanWithdrawn>(new WithdrawPlan(AnyPlan.Plan, "Thay bằng kế hoạch khác", new DateOnly(2023, 6, 1)).Decide(state, today))))!;

        Assert.Equal("planning.reason-missing", AnyPlan.Refused(new WithdrawPlan(AnyPlan.Plan, " ", today).Decide(state, today)));
        Assert.Equal("planning.day-in-future", AnyPlan.Refused(new WithdrawPlan(AnyPlan.Plan, "Lý do", today.AddDays(1)).Decide(state, today)));
        Assert.Equal("planning.day-before-issue", AnyPlan.Refused(new WithdrawPlan(AnyPlan.Plan, "Lý do", new DateOnly(2023, 1, 1)).Decide(state, today)));
        Assert.Equal("planning.plan-withdrawn", AnyPlan.Refused(new CorrectPlan(new PlanCorrected(AnyPlan.Plan, Dropped: ["II.2-2"], Reason: "Sửa")).Decide(withdrawn, [])));
        Assert.Equal("planning.plan-withdrawn", AnyPlan.Refused(new AdoptPlan(AnyPlan.Adopted()).Decide(withdrawn)));
    }

    [Fact]
    public void A_lower_plan_is_sent_then_received_and_paper_needs_its_letter()
    {
        var plan = AnyView.Plan(reports: [new ReportView("III-1", "annual", null, null, null, null, [], [], "Phòng Tham mưu")]);
        var send = new SubmitLowerPlan(AnyPlan.Plan, AnyPlan.Justice, null, null, new DateOnly(2023, 3, 1));

        Assert.Equal("planning.no-lower-plan", AnyPlan.Refused(send.Decide(null, plan)));
        Assert.Equal("planning.day-before-issue", AnyPlan.Refused((send with { Letter = "số 3", Day = new DateOnly(2023, 2, 1) }).Decide(null, plan)));
        var sent = AnyPlan.Recorded<LowerPlanSubmitted>((send with { Letter = "số 3 ngày 01/3/2023" }).Decide(null, plan));
        Assert.Equal(("số 3 ngày 01/3/2023", "Phòng Tham mưu"), (sent.Letter, sent.Via));

        var state = FilingState.Fold(null, Recorded(sent));
        var receive = new ReceiveLowerPlan(AnyPlan.Plan, AnyPlan.Justice, new DateOnly(2023, 3, 5));
        Assert.Equal("planning.lower-plan-not-submitted", AnyPlan.Refused(receive.Decide(null, plan.Today)));
        Assert.Equal("planning.lower-plan-not-submitted", AnyPlan.Refused((receive with { Day = new DateOnly(2023, 2, 20) }).Decide(state, plan.Today)));
        Assert.Equal(new DateOnly(2023, 3, 5), AnyPlan.Recorded<LowerPlanReceived>(receive.Decide(state, plan.Today)).OccurredOn);
    }

    [Fact]
    public void Every_body_that_owes_a_lower_plan_stands_in_the_list_but_those_that_are_only_asked()
    {
        var plan = AnyView.Plan([AnyView.Duty("III.1-1", kind: "lower_plan", shares: [AnyView.Share(AnyPlan.Justice), AnyView.Share(AnyPlan.Culture), AnyView.Share(AnyPlan.Court, treatment: Treatment.Requested)])]);
        var own = new PlanEntry(AnyPlan.Ledger, new PlanId("x"), 2023, AnyPlan.Justice, "Kế hoạch");
        var police = own with { Plan = new PlanId("y"), Body = AnyPlan.Police };

        var rows = LowerPlanList.Of(plan, [own, police, own with { Year = 2022, Body = AnyPlan.Culture }], [new Filing(AnyPlan.Police, null, null, null, new DateOnly(2023, 3, 1), null)], body => (body.Value, body.Value));

        Assert.Equal(
            [(AnyPlan.Justice, LowerPlanState.DrawnUp, true), (AnyPlan.Culture, LowerPlanState.Missing, true), (AnyPlan.Police, LowerPlanState.Submitted, false)],
            rows.Select(row => (row.Body, row.State, row.Asked)));
    }

    [Fact]
    public void The_gap_list_shows_what_nobody_took_up_who_filed_no_plan_and_what_names_nobody()
    {
        var plan = AnyView.Plan(
            [
                AnyView.Duty("II.1-1", shares: AnyView.Share(AnyPlan.Justice)), AnyView.Duty("II.1-2", shares: AnyView.Share(AnyPlan.Culture)), AnyView.Duty("II.1-3"),
                AnyView.Duty("III.1-1", kind: "lower_plan", shares: AnyView.Share(AnyPlan.Justice)),
            ],
            targets: [AnyView.Target(), AnyView.Target() with { Code = "I.2-2", Assignments = [new AssignmentView(AnyPlan.Justice, "Sở", "Sở", Part.Co, false, true, 0)] }]);
        var lower = LowerPlanList.Of(plan, [], [], body => (body.Value, body.Value));

        var gaps = GapList.Of(plan, [], [new TieView(new PlanId("x"), "II-1", Own, "II.1-1", TieManner.Adapted, null)], [], lower);

        Assert.Equal(["II.1-2", "II.1-3"], gaps.NotTakenUp.Select(duty => duty.Code));
        Assert.Equal([AnyPlan.Justice], gaps.WithoutPlan.Select(row => row.Body));
        Assert.Equal(["II.1-3"], gaps.DutiesWithoutBody.Select(duty => duty.Code));
        Assert.Equal(["I.2-1"], gaps.TargetsWithoutBody.Select(one => one.Code));
        Assert.Equal(["I.2-2"], gaps.TargetsWithoutLead.Select(one => one.Code));
    }

    [Fact]
    public void Duties_from_above_that_name_the_body_and_were_not_taken_are_gaps_too()
    {
        var above = AnyView.Plan([AnyView.Duty("II.1-1", shares: AnyView.Share(AnyPlan.Justice)), AnyView.Duty("II.1-2", shares: AnyView.Share(AnyPlan.Culture))]);
        var own = AnyView.Plan() with { Plan = new PlanId("thu.so-tu-phap.2023"), Body = AnyPlan.Justice };

        Assert.Equal(["II.1-1"], GapList.Of(own, [], [], [above], []).NotTakenFromAbove.Select(one => one.Duty.Code));
        Assert.Empty(GapList.Of(own, [new TieView(own.Plan, "I-1", Own, "II.1-1", TieManner.Taken, null)], [], [above], []).NotTakenFromAbove);
    }

    [Fact]
    public void Next_years_plan_takes_no_day_over_marks_what_is_unfinished_and_offers_successors()
    {
        var map = OrganisationMap.Of("langson");
        var gone = new OrganisationId("langson.so-ldtbxh");
        var plan = AnyView.Plan([AnyView.Duty("II.1-1", new DateOnly(2025, 3, 31), shares: AnyView.Share(gone)), AnyView.Duty("II.1-2", shares: AnyView.Share(AnyPlan.Justice, progress: Progress.Done))])
            with { Year = 2025 };

        var next = new SketchStart(map).Next(plan);

        var duties = next.Items.Where(item => item.Kind != "target").ToList();
        Assert.Equal((2026, "", new DateOnly(2025, 3, 31)), (next.Year, duties[0].Due, duties[0].DueBefore!.Value));
        Assert.Equal([true, false], duties.Select(item => item.CarriedOver));
        var heirs = Assert.Single(duties[0].Gone).Successors;
        Assert.NotEmpty(heirs);
        Assert.Equal(string.Join("; ", heirs), duties[0].Lead);
    }

    [Fact]
    public void A_lower_body_finds_its_own_duties_chosen_in_the_printed_words()
    {
        var plan = AnyView.Plan(
        [
            AnyView.Duty("II.1-1", shares: AnyView.Share(AnyPlan.Justice)), AnyView.Duty("II.1-2", shares: AnyView.Share(AnyPlan.Culture)), AnyView.Duty("III.1-1", kind: "lower_plan", shares: AnyView.Share(AnyPlan.Justice)),
        ]);

        var sketch = new SketchStart(OrganisationMap.Of("langson")).Lower(plan, AnyPlan.Justice);

        Assert.Equal([("II.1-1", true), ("II.1-2", false)], sketch.Items.Where(item => item.Kind != "target").Select(item => (item.From!, item.Taken)));
        Assert.All(sketch.Items, item => Assert.Equal(item.Printed, item.Text));
    }

    [Fact]
    public void A_sketch_becomes_a_plan_whose_items_cite_where_they_come_from()
    {
        var plan = AnyView.Plan([AnyView.Duty("II.1-1", shares: AnyView.Share(AnyPlan.Justice)), AnyView.Duty("II.1-2", shares: AnyView.Share(AnyPlan.Justice))]);
        var sketch = new SketchStart(OrganisationMap.Of("langson")).Lower(plan, AnyPlan.Justice);
        sketch = (sketch with { Items = [.. sketch.Items.Select(item => item.From == "II.1-2" ? item with { Text = "Lời đã sửa cho hợp" } : item)] }).WithOwnDuty("II.1");
        sketch = sketch with { Items = [.. sketch.Items.Select(item => item.From is null ? item with { Text = "Việc riêng", Lead = "Đội 1; Đội 2", Co = "Đội 2" } : item)] };

        var (content, ties) = AdoptSketch.Of(sketch, plan, null, plan.Today);

        Assert.Equal(["II.1-1", "II.1-2", "II.1-3"], content.Duties.Select(duty => duty.Code));
        Assert.Equal(
            [("I.2-1", "I.2-1", TieManner.Taken), ("II.1-1", "II.1-1", TieManner.Taken), ("II.1-2", "II.1-2", TieManner.Adapted)],
            ties.Select(tie => (tie.Code, tie.SuperiorCode!, tie.Manner)));
        Assert.Equal([("Đội 1", Part.Lead), ("Đội 2", Part.Lead)], content.Duties[2].Assignments.Select(one => (one.Name, one.Part)));
        Assert.Equal("12/KH-BCĐ", Assert.Single(content.Header.Cited).Number);
    }

    private static ChainMap Map(params ChainEdge[] edges) => new(
        [
            new ChainThing(Own, new PlanEntry(AnyPlan.Ledger, AnyPlan.Plan, 2023, AnyPlan.Committee, "Kế hoạch") { Number = "12/KH-BCĐ" }, null),
            new ChainThing(Superior, null, new ChainDocument(ChainDocumentKind.SuperiorPlan, "07/KH-BCĐ", null, "Ban Chỉ đạo 138/CP", "Kế hoạch cấp trên")),
            new ChainThing(Programme, null, new ChainDocument(ChainDocumentKind.Programme, null, null, "Chính phủ", "Chương trình giả định")),
        ],
        edges);

    private static Recorded Recorded(object e) => new(AnyPlan.Ledger.Stream("x", "y"), 1, 1, "x", default, default, default, default, e);
}
