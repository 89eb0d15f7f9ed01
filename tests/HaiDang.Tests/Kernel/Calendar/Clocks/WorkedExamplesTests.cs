using HaiDang.Kernel.Calendar.Clocks;

namespace HaiDang.Tests.Kernel.Calendar.Clocks;

/// <summary>Worked examples by hand, each with the rule it rests on.</summary>
public sealed class WorkedExamplesTests
{
    public static TheoryData<string, string, string?, string, string, string, string, string> TipOffs => new()
    {
        // what is shown; start; class; circumstances; happened; counted to; due; cited
        { "tip-off.resolve", "2026-03-10", null, "", "", "2026-03-30", "2026-03-30", "Điều 147 khoản 1" },
        { "tip-off.resolve", "2026-03-10", null, "", "extended 2026-03-28", "2026-05-10", "2026-05-11", "Điều 147 khoản 2" },
        { "tip-off.resolve", "2026-03-10", null, "", "extended 2026-03-28; extended 2026-05-08 asked 2026-05-05", "2026-07-10", "2026-07-10", "Điều 147 khoản 2" },
        { "tip-off.resolve", "2026-01-30", null, "", "", "2026-02-19", "2026-02-23", "Điều 134 Bộ luật Tố tụng hình sự 2015" },
        { "tip-off.resolve", "2025-12-31", null, "", "extended 2026-01-19", "2026-02-28", "2026-03-02", "Điều 147 khoản 2" },
        { "tip-off.resolve", "2024-04-09", null, "", "", "2024-04-29", "2024-05-02", "Điều 134 Bộ luật Tố tụng hình sự 2015" },
        { "tip-off.resolve", "2024-04-14", null, "", "", "2024-05-04", "2024-05-04", "Điều 147 khoản 1" },
        { "tip-off.resolve", "2023-12-31", null, "", "extended 2024-01-19", "2024-02-29", "2024-02-29", "Điều 147 khoản 2" },
        { "tip-off.resolve", "2026-03-10", null, "", "stopped 2026-03-30; resumed 2026-06-15", "2026-07-15", "2026-07-15", "Điều 149" },
        { "tip-off.resolve", "2017-12-20", null, "", "", "2018-01-09", "2018-01-09", "Điều 103 khoản 2 Bộ luật Tố tụng hình sự 2003" },
        { "tip-off.classify", "2026-02-14", null, "", "", "2026-02-15", "2026-02-15", "Thông tư 28/2020/TT-BCA" },
        { "tip-off.preliminary-check", "2026-03-10", null, "", "", "2026-03-11", "2026-03-11", "01/2017" },
        { "tip-off.preliminary-check", "2026-03-10", null, "remote-commune", "", "2026-03-12", "2026-03-12", "01/2017" },
        { "tip-off.notify-procuracy", "2026-02-13", null, "", "", "2026-02-25", "2026-02-25", "Điều 146 khoản 4" },
    };

    public static TheoryData<string, string, string?, string, string, string, string, string> Cases => new()
    {
        { "case.investigate", "2025-10-31", "very-serious", "", "", "2026-02-28", "2026-03-02", "Điều 172" },
        { "case.investigate", "2023-10-31", "very-serious", "", "", "2024-02-29", "2024-02-29", "Điều 172" },
        { "case.investigate", "2025-10-31", "very-serious", "", "extended 2026-02-18", "2026-06-28", "2026-06-29", "Điều 172 khoản 2 điểm c" },
        { "case.investigate", "2025-10-31", "serious", "", "extended 2026-01-10 of 1 month", "2026-02-28", "2026-03-02", "Điều 172 khoản 2 điểm b" },
        { "case.decide-prosecution", "2026-03-02", "serious", "", "stopped 2026-03-10; resumed 2026-03-20", "2026-04-01", "2026-04-01", "Điều 240 khoản 1" },
        { "case.prepare-trial", "2026-01-15", "especially-serious", "", "", "2026-04-15", "2026-04-15", "Điều 277 khoản 1" },
        { "case.lodge-protest", "2026-03-02", null, "higher-procuracy", "", "2026-04-01", "2026-04-01", "Điều 337" },
        { "case.lodge-appeal", "2026-04-15", null, "", "", "2026-04-30", "2026-05-04", "Điều 333" },
    };

    public static TheoryData<string, string, string?, string, string, string, string, string> Held => new()
    {
        { "detention.investigate", "2026-01-20", "serious", "", "", "2026-04-19", "2026-04-19", "Điều 173" },
        { "detention.investigate", "2026-01-20", "serious", "", "extended 2026-04-02", "2026-06-18", "2026-06-18", "Điều 173" },
        { "detention.investigate", "2026-01-20", "serious", "juvenile-accused", "", "2026-03-20", "2026-03-20", "Điều 419" },
        { "custody.hold", "2026-02-14", null, "", "", "2026-02-16", "2026-02-16", "Điều 118" },
        { "custody.hold", "2026-02-14", null, "", "extended 2026-02-16; extended 2026-02-19", "2026-02-22", "2026-02-22", "Điều 118" },
    };

    public static TheoryData<string, string, string?, string, string, string, string, string> Received => new()
    {
        { "victim.check-first", "2025-07-04", null, "", "", "2025-07-07", "2025-07-07", "Điều 27 Luật Phòng chống mua bán người 2024" },
        { "victim.identify", "2025-06-30", null, "", "", "2025-07-20", "2025-07-21", "Điều 148 khoản 5 Bộ luật Dân sự 2015" },
        { "victim.identify", "2025-07-01", null, "", "extended 2025-07-20", "2025-09-01", "2025-09-03", "Điều 27" },
        { "victim.decide-hardship", "2026-04-20", null, "", "", "2026-05-06", "2026-05-06", "Nghị định 162/2025" },
        { "victim.stay", "2019-05-01", null, "", "", "2019-06-29", "2019-06-29", "Nghị định 09/2013" },
        { "victim.stay", "2025-07-01", null, "", "", "2025-10-28", "2025-10-28", "Điều 17 Nghị định 162/2025" },
        { "victim.stay", "2025-07-01", null, "", "extended 2025-10-20 of 30 days", "2025-11-27", "2025-11-27", "Điều 17 Nghị định 162/2025" },
    };

    [Theory]
    [MemberData(nameof(TipOffs))]
    [MemberData(nameof(Cases))]
    [MemberData(nameof(Held))]
    [MemberData(nameof(Received))]
    public void A_deadline_is_reckoned_as_its_rule_says(
        string clock, string start, string? ofClass, string circumstances, string happened, string counted, string due, string cited)
    {
        var deadline = LegalClocks.VietNam.Reckon(Asked.Of(clock, start, happened, ofClass, circumstances))!;

        Assert.Equal((counted, due), ($"{deadline.Unrolled:yyyy-MM-dd}", $"{deadline.Due:yyyy-MM-dd}"));
        Assert.Contains(deadline.Steps, step => step.Source.Contains(cited, StringComparison.Ordinal));
        Assert.Empty(deadline.Faults);
    }

    [Theory]
    [InlineData("case.investigate", "2025-12-31", "2025-12-31", "serious", "", "2026-03-31", null)]
    [InlineData("case.investigate", "2026-01-01", "2026-01-01", "serious", "", "2026-02-16", "2026-02-23")]
    [InlineData("case.investigate", "2026-01-05", "2026-01-05", "especially-serious", "especially-complex", "2026-05-05", null)]
    [InlineData("case.investigate", "2026-01-05", "2026-01-05", "very-serious", "diversion", "2026-05-05", null)]
    [InlineData("case.decide-prosecution", "2026-03-02", "2025-11-01", "less-serious", "", "2026-03-22", "2026-03-23")]
    [InlineData("case.decide-prosecution", "2026-03-02", "2026-01-02", "less-serious", "", "2026-03-12", null)]
    [InlineData("case.prepare-trial", "2026-04-01", "2026-01-10", "serious", "", "2026-04-23", null)]
    [InlineData("case.prepare-appeal", "2026-06-01", "2026-01-10", null, "", "2026-07-01", null)]
    public void A_juvenile_accused_halves_the_limits_of_cases_opened_since_2026(
        string clock, string start, string opened, string? ofClass, string also, string counted, string? due)
    {
        var deadline = LegalClocks.VietNam.Reckon(Asked.Of(clock, start, "", ofClass, $"juvenile-accused {also}", opened))!;

        Assert.Equal((counted, due ?? counted), ($"{deadline.Unrolled:yyyy-MM-dd}", $"{deadline.Due:yyyy-MM-dd}"));
    }

    [Fact]
    public void An_extension_is_halved_too_and_the_half_is_marked_to_be_checked()
    {
        var deadline = LegalClocks.VietNam.Reckon(Asked.Of("case.investigate", "2026-01-05", "extended 2026-02-05", "serious", "juvenile-accused"))!;

        // 1 month 15 days to 20/02, then half of 3 months to 04/4, a Saturday.
        Assert.Equal((new DateOnly(2026, 4, 4), new DateOnly(2026, 4, 6), false), (deadline.Unrolled, deadline.Due, deadline.IsSure));
        Assert.Equal(2, deadline.Steps.Count(step => step.Kind == ClockStepKind.Shared && step.Of!.Value.Months == 3 && step.Length == new Length(1, 15)));
    }

    [Fact]
    public void An_extension_of_a_tip_off_is_asked_for_five_days_before_the_counted_end()
    {
        Assert.Equal(new DateOnly(2026, 5, 5), LegalClocks.VietNam.Reckon(Asked.Of("tip-off.resolve", "2026-03-10", "extended 2026-03-28"))!.RequestBy);
        Assert.Null(LegalClocks.VietNam.Reckon(Asked.Of("tip-off.resolve", "2026-03-10"))!.RequestBy);
    }
}
