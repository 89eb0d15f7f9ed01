using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Indicators;
using HaiDang.Modules.Indicators.Targets;
using HaiDang.Tests.Modules.Indicators.Loading;
using HaiDang.Tests.Modules.Planning;
using HaiDang.Tests.Modules.Reading;

namespace HaiDang.Tests.Modules.Indicators.Targets;

/// <summary>The printed targets of the two plans, as the program reads their scans, and the indicators bound to them.</summary>
public sealed class BoundTargetsTests
{
    [Theory]
    [InlineData("langson", 2023, "samples/langson-2023.ocr.txt", "LS-T1 = 100|LS-T2 > 90|LS-T3 > 90|LS-T4 = 95|LS-T5 = 90")]
    [InlineData("tayninh", 2019, "samples/tayninh-2019.ocr.txt", "TN-T2.2 = 100|TN-T3.1A = 95|TN-T3.1B = 95|TN-T3.2 >= 2|TN-T4.A = 100|TN-T4.B = 100|TN-T5 = 100")]
    public void Every_target_that_registers_answer_is_bound_by_its_words(string ledger, int year, string sample, string bound)
    {
        var targets = Given.Read(Given.File(sample)).Targets
            .Select((target, at) => AnyView.Target(target.Comparator, target.Value, target.Unit) with { Code = $"T{at}", Text = target.Text }).ToList();
        var plan = AnyView.Plan([], targets: targets) with { Ledger = new LedgerId(ledger), Body = new OrganisationId(ledger + ".bcd-138"), Year = year };

        var found = BoundTargets.Bound(plan, AnySet.Definitions(new LedgerId(ledger)));

        Assert.Equal(bound, string.Join('|', found.Select(one => $"{one.Indicator.Code} {one.Target.Comparator} {one.Target.Value:0}")));
    }

    [Fact]
    public void A_lower_plan_has_its_own_words_and_no_province_wide_figure() =>
        Assert.Empty(BoundTargets.Bound(
            AnyView.Plan([], targets: [AnyView.Target() with { Text = "Khám phá trên 90% án khởi tố" }]) with { Ledger = new LedgerId("langson"), Body = new OrganisationId("langson.so-tu-phap"), Year = 2023 },
            AnySet.Definitions(new LedgerId("langson"))));

    [Fact]
    public void A_target_follows_what_the_office_loaded_when_that_carries_the_same_words()
    {
        var plan = AnyView.Plan([], targets: [AnyView.Target() with { Code = "T1", Text = "Tỷ lệ giải quyết đạt trên 90%" }, AnyView.Target() with { Code = "T2", Text = "Khám phá trên 90% án khởi tố" }])
            with { Ledger = new LedgerId("langson"), Body = new OrganisationId("langson.bcd-138"), Year = 2023 };
        var loaded = AnySet.Loaded("langson", 1, AnySet.Text("rieng", AnySet.One("R-1", "flow(tip.resolved) / flow(tip.received)", "target: {comparator: above, value: 90, words: [\"giải quyết đạt\"]}")));

        Assert.Equal(["T2 LS-T3", "T1 LS-T2"], Bound([]).Order(StringComparer.Ordinal).Reverse());
        Assert.Equal(["T2 LS-T3", "T1 R-1"], Bound([loaded]).Order(StringComparer.Ordinal).Reverse());

        IEnumerable<string> Bound(IReadOnlyList<IndicatorSet> sets) => BoundTargets.Bound(plan, AnySet.Definitions(new LedgerId("langson"), sets)).Select(one => $"{one.Target.Code} {one.Indicator.Code}");
    }
}
