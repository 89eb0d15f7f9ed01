using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Chain;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Planning.Chain;

public sealed class ChainStorageTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory, EachStore]
    public async Task A_lower_plan_made_from_the_provinces_is_tied_to_it_word_for_word(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();
        var province = await plans.View();

        var lower = await MakeLower(plans, province);

        var map = await plans.Chain.Map(PlanLog.Office, AnyPlan.Ledger, Ct);
        Assert.Equal([PlanLink.Implements], map.Above(ChainNode.Of(lower.Plan)).Select(edge => edge.Link));
        Assert.Equal([ChainNode.Of(lower.Plan)], map.Below(ChainNode.Of(province.Plan)).Select(edge => edge.Node));
        var duty = lower.Duties[0];
        var origin = await plans.Chain.Origin(PlanLog.Office, lower, duty.Code, Ct);
        Assert.Equal(("II.1-1", TieManner.Taken, province.Duty("II.1-1")!.Text), (origin.Above!.SuperiorCode, origin.Above.Manner, origin.Above.Text));
        var below = Assert.Single((await plans.Chain.Origin(PlanLog.Office, province, "II.1-1", Ct)).Below);
        Assert.Equal((lower.Plan, duty.Code), (below.Plan, below.Code));
    }

    [Theory, EachStore]
    public async Task A_sketch_is_adopted_once_and_a_save_over_another_is_refused(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();
        var province = await plans.View();
        var stored = await plans.Sketches.Put(AnyPlan.Ledger, Sketch(province), PlanLog.JusticeOfficer.User, Ct);

        var first = await plans.Sketches.Save(stored, stored.Sketch with { Number = "3" }, 1, PlanLog.JusticeOfficer.User, Ct);
        Assert.Null(await plans.Sketches.Save(stored, stored.Sketch with { Number = "4" }, 1, PlanLog.JusticeOfficer.User, Ct));
        var (plan, _) = await Adopt(plans, first!, province);
        var (again, _) = await Adopt(plans, (await plans.Sketches.Find(AnyPlan.Ledger, stored.Id, Ct))!, province);

        Assert.Equal((PlanIds.Of(AnyPlan.Justice, 2023), plan), (plan!.Value, again));
        Assert.Null(await plans.Sketches.Open(AnyPlan.Ledger, AnyPlan.Justice, 2023, Ct));
    }

    [Theory, EachStore]
    public async Task A_sketch_with_nothing_chosen_or_of_another_body_is_refused(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();
        var province = await plans.View();
        var sketch = Sketch(province);
        var empty = await plans.Sketches.Put(AnyPlan.Ledger, sketch with { Items = [.. sketch.Items.Select(item => item with { Taken = false })] }, PlanLog.JusticeOfficer.User, Ct);
        var nameless = await plans.Sketches.Put(AnyPlan.Ledger, sketch with { Title = " " }, PlanLog.JusticeOfficer.User, Ct);

        Assert.Equal("planning.nothing-chosen", (await Adopt(plans, empty, province)).Refusal!.Code);
        Assert.Equal("planning.head-missing", (await Adopt(plans, nameless, province)).Refusal!.Code);
        Assert.Equal("planning.unknown-plan", (await AdoptSketch.Handle(
            new AdoptSketch(nameless), province, PlanLog.CultureOfficer, plans.Log, plans.Chain, plans.Book, plans.Sketches, Ct)).Refusal!.Code);
    }

    [Theory, EachStore]
    public async Task A_lower_plan_goes_its_way_and_no_other_body_sends_it(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();
        var province = await plans.View();
        var lower = await MakeLower(plans, province);
        var send = new SubmitLowerPlan(province.Plan, AnyPlan.Justice, lower.Plan, null, new DateOnly(2023, 3, 1));

        Assert.IsType<Outcome.Refused>(await SubmitLowerPlan.Handle(send, province, PlanLog.CultureOfficer, plans.Log, null, Ct));
        Assert.IsType<Outcome.Done>(await SubmitLowerPlan.Handle(send, province, PlanLog.JusticeOfficer, plans.Log, null, Ct));
        Assert.IsType<Outcome.Nothing>(await SubmitLowerPlan.Handle(send, province, PlanLog.JusticeOfficer, plans.Log, null, Ct));
        var receive = new ReceiveLowerPlan(province.Plan, AnyPlan.Justice, new DateOnly(2023, 3, 2));
        Assert.IsType<Outcome.Refused>(await ReceiveLowerPlan.Handle(receive, province, PlanLog.JusticeOfficer, plans.Log, null, Ct));
        Assert.IsType<Outcome.Done>(await ReceiveLowerPlan.Handle(receive, province, PlanLog.Office, plans.Log, null, Ct));

        var filing = Assert.Single(await plans.Chain.Filings(PlanLog.Office, AnyPlan.Ledger, province.Plan, Ct));
        Assert.Equal((lower.Plan, new DateOnly(2023, 3, 1), new DateOnly(2023, 3, 2)), (filing.Plan!.Value, filing.SubmittedOn, filing.ReceivedOn!.Value));
        Assert.Empty(await plans.Chain.Filings(PlanLog.Stranger, AnyPlan.Ledger, province.Plan, Ct));
    }

    [Theory, EachStore]
    public async Task A_plan_withdrawn_after_reports_keeps_them_is_never_late_and_can_be_replaced(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();
        await plans.Report(PlanLog.JusticeOfficer, "II.1-1", AnyPlan.Justice, note: "Đã làm một nửa");
        var before = await plans.View();
        Assert.True(before.Duty("II.1-1")!.IsLate);

        Assert.IsType<Outcome.Refused>(await Withdraw(PlanLog.JusticeOfficer));
        Assert.IsType<Outcome.Done>(await Withdraw(PlanLog.Office));

        var kept = await plans.View();
        Assert.Equal("Thay kế hoạch", kept.Withdrawn!.Reason);
        Assert.Equal("Đã làm một nửa", kept.Duty("II.1-1")!.Share(AnyPlan.Justice)!.Report!.Note);
        Assert.DoesNotContain(kept.Duties, duty => duty.IsLate || duty.IsSoon || duty.Shares.Any(share => share.IsLate(kept.Today)));
        Assert.Equal(new DateOnly(2023, 3, 31), kept.Duty("II.1-1")!.Due);
        Assert.Equal("planning.plan-withdrawn", Assert.IsType<Outcome.Refused>(await plans.Report(PlanLog.JusticeOfficer, "II.1-2", AnyPlan.Justice)).Refusal.Code);

        Assert.IsType<Outcome.Done>(await plans.Adopt());
        var replaced = await plans.View();
        Assert.Equal((2, null), (replaced.Edition, replaced.Withdrawn));
        Assert.Equal("thu.bcd-138.2023.2", replaced.Plan.Value);
        Assert.NotNull((await plans.Book.Find(PlanLog.Office, AnyPlan.Ledger, 2023, AnyPlan.Committee, 1, Ct))!.Withdrawn);

        Task<Outcome> Withdraw(HaiDang.Kernel.Access.Reader by) =>
            WithdrawPlan.Handle(new WithdrawPlan(AnyPlan.Plan, "Thay kế hoạch", new DateOnly(2023, 6, 1)), before, by, plans.Log, null, Ct);
    }

    [Theory, EachStore]
    public async Task Ties_documents_and_acknowledgements_are_rebuilt_from_the_log_as_they_were(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();
        var province = await plans.View();
        await MakeLower(plans, province);
        var document = new ChainDocument(ChainDocumentKind.Programme, null, null, "Chính phủ", "Chương trình giả định", new YearSpan(2021, 2025), new DateOnly(2023, 3, 31));
        await RegisterDocument.Handle(new RegisterDocument("d1", document), province, PlanLog.Office, plans.Log, plans.Chain, null, Ct);
        await RegisterDocument.Handle(new RegisterDocument("d1", document with { Number = "5/CTr" }), province, PlanLog.Office, plans.Log, plans.Chain, null, Ct);
        var node = ChainNode.OfDocument("d1");
        await LinkPlan.Handle(new LinkPlan(ChainNode.Of(province.Plan), node, PlanLink.Implements), AnyPlan.Ledger, PlanLog.Office, plans.Log, plans.Chain, null, Ct);
        await TieItems.Handle(new TieItems(province.Plan, [new ItemTie("II.1-1", node, null, TieManner.PartOf)]), province, PlanLog.Office, plans.Log, plans.Chain, null, Ct);
        await AcknowledgePlan.Handle(new AcknowledgePlan(province.Plan, "Lưu: VT", "số 9", new DateOnly(2023, 2, 10)), province, PlanLog.Office, plans.Log, null, Ct);

        Assert.All(await plans.Projections.Rebuild(plans.Opened.Store, plans.Types, Ct), one => Assert.Equal(0, one.Differing));
        Assert.Equal(document with { Number = "5/CTr" }, (await plans.Chain.Map(PlanLog.Office, AnyPlan.Ledger, Ct)).Find(node)!.Document);
        Assert.Equal(["II.1-1"], (await plans.Chain.Below(PlanLog.Office, AnyPlan.Ledger, node, null, Ct)).Select(tie => tie.Code));
        Assert.Equal("số 9", Assert.Single(await plans.Chain.Acknowledgements(PlanLog.Office, AnyPlan.Ledger, province.Plan, Ct)).Letter);
        await UnlinkPlan.Handle(new UnlinkPlan(ChainNode.Of(province.Plan), node), AnyPlan.Ledger, PlanLog.Office, plans.Log, plans.Chain, null, Ct);
        Assert.Empty((await plans.Chain.Map(PlanLog.Office, AnyPlan.Ledger, Ct)).Above(ChainNode.Of(province.Plan)));
        Assert.Empty((await plans.Chain.Map(PlanLog.Stranger, AnyPlan.Ledger, Ct)).Things);
    }

    [Theory, EachStore]
    public async Task Of_two_ties_that_close_a_circle_only_together_at_most_one_stands(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();
        var province = await plans.View();
        ChainNode[] nodes = [ChainNode.OfDocument("d1"), ChainNode.OfDocument("d2"), ChainNode.OfDocument("d3")];
        foreach (var node in nodes)
        {
            var document = new ChainDocument(ChainDocumentKind.Programme, null, null, "Chính phủ", "Chương trình giả định " + node);
            await RegisterDocument.Handle(new RegisterDocument(node.Document!, document), province, PlanLog.Office, plans.Log, plans.Chain, null, Ct);
        }

        for (var round = 0; round < 5; round++)
        {
            var outcomes = await Task.WhenAll(
                Enumerable.Range(0, nodes.Length).Select(at => Task.Run(() => Tie(nodes[at], nodes[(at + 1) % nodes.Length]))));

            var map = await plans.Chain.Map(PlanLog.Office, AnyPlan.Ledger, Ct);
            Assert.DoesNotContain(nodes, node => map.Above(node).Any(edge => map.Way(edge.Superior, node).Count > 0));
            Assert.Contains(outcomes, outcome => outcome is Outcome.Refused { Refusal.Code: "planning.circular-chain" });
            for (var at = 0; at < nodes.Length; at++)
            {
                await UnlinkPlan.Handle(new UnlinkPlan(nodes[at], nodes[(at + 1) % nodes.Length]), AnyPlan.Ledger, PlanLog.Office, plans.Log, plans.Chain, null, Ct);
            }
        }

        Task<Outcome> Tie(ChainNode node, ChainNode superior) =>
            LinkPlan.Handle(new LinkPlan(node, superior, PlanLink.PartOf), AnyPlan.Ledger, PlanLog.Office, plans.Log, plans.Chain, null, Ct);
    }

    private static Sketch Sketch(PlanView province) => new SketchStart(OrganisationMap.Of("langson")).Lower(province, AnyPlan.Justice);

    private static async Task<PlanView> MakeLower(PlanLog plans, PlanView province)
    {
        var stored = await plans.Sketches.Put(AnyPlan.Ledger, Sketch(province), PlanLog.JusticeOfficer.User, Ct);
        var (plan, refusal) = await Adopt(plans, stored, province);
        Assert.Null(refusal);
        return (await plans.Book.Find(PlanLog.Office, AnyPlan.Ledger, plan!.Value, Ct))!;
    }

    private static Task<(PlanId? Plan, Refusal? Refusal)> Adopt(PlanLog plans, StoredSketch stored, PlanView province) =>
        AdoptSketch.Handle(new AdoptSketch(stored), province, PlanLog.JusticeOfficer, plans.Log, plans.Chain, plans.Book, plans.Sketches, Ct);
}
