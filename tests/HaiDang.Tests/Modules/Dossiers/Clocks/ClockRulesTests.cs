using HaiDang.Kernel.Calendar.Clocks;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Dossiers.Clocks;

namespace HaiDang.Tests.Modules.Dossiers.Clocks;

/// <summary>Lengths that an office enters in place of those that ship.</summary>
public sealed class ClockRulesTests
{
    private static readonly DateOnly Today = new(2026, 6, 15);
    private static readonly LedgerId Ledger = new("langson");
    private static readonly ClockRuleEntered Entered = new(
        "tip-off.resolve", null, new(2026, 1, 1), null, "30 days", new OrganisationId("langson.cong-an-tinh"), "Văn bản giả định", Today);

    [Fact]
    public void A_length_of_the_office_stands_in_place_of_the_shipped_one_from_its_first_day_and_only_in_its_ledger()
    {
        var clocks = new OfficeClocks();
        clocks.Set(Ledger, [Entered]);

        var own = clocks.In(Ledger).Reckon(new ClockQuestion("tip-off.resolve", new(2026, 3, 10)))!;
        Assert.Equal((new DateOnly(2026, 4, 9), true, Entered.By, "Văn bản giả định"), (own.Unrolled, own.Edition.IsOfOffice, own.Edition.Office, own.Edition.Source));
        Assert.Equal(new DateOnly(2025, 12, 20), clocks.In(Ledger).Reckon(new ClockQuestion("tip-off.resolve", new(2025, 11, 30)))!.Unrolled);
        Assert.False(clocks.In(new LedgerId("tayninh")).Reckon(new ClockQuestion("tip-off.resolve", new(2026, 3, 10)))!.Edition.IsOfOffice);
        Assert.NotEqual(clocks.Signature(new LedgerId("tayninh")), clocks.Signature(Ledger));
    }

    [Fact]
    public void A_length_of_one_class_leaves_the_others_as_they_ship()
    {
        var clocks = new OfficeClocks();
        clocks.Set(Ledger, [Entered with { Clock = "case.decide-prosecution", Class = "serious", Length = "25 days" }]);

        DateOnly Ends(string severity) => clocks.In(Ledger).Reckon(new ClockQuestion("case.decide-prosecution", new(2026, 3, 2)) { Class = severity })!.Unrolled;
        Assert.Equal((new DateOnly(2026, 3, 27), new DateOnly(2026, 3, 22)), (Ends("serious"), Ends("less-serious")));
    }

    [Theory]
    [InlineData("victim.stay", null, "30 days", "2026-01-01", "dossiers.clock-unknown")]
    [InlineData("tip-off.resolve", null, "lâu lâu", "2026-01-01", "dossiers.length-not-understood")]
    [InlineData("tip-off.resolve", "serious", "30 days", "2026-01-01", "dossiers.class-unknown")]
    [InlineData("tip-off.resolve", null, "30 days", "1999-01-01", "dossiers.no-rule-that-day")]
    public void What_could_not_hold_is_refused(string clock, string? severity, string length, string from, string code) =>
        Assert.Equal(code, ClockRules.Against(Entered with { Clock = clock, Class = severity, Length = length, From = DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture) }, Today)?.Code);

    [Fact]
    public void A_rule_needs_its_source_and_ends_after_it_begins()
    {
        Assert.Null(ClockRules.Against(Entered, Today));
        Assert.Equal("dossiers.source-missing", ClockRules.Against(Entered with { Source = " " }, Today)?.Code);
        Assert.Equal("dossiers.rule-ends-before", ClockRules.Against(Entered with { To = new(2025, 12, 31) }, Today)?.Code);
    }
}
