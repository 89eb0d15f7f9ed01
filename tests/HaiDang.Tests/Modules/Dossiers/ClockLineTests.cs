using HaiDang.Kernel.Calendar.Clocks;
using HaiDang.Modules.Dossiers.Clocks;
using HaiDang.Modules.Dossiers.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Tests.Docs;
using HaiDang.Tests.Kernel.Calendar.Clocks;
using HaiDang.Tests.Modules.Shell;

namespace HaiDang.Tests.Modules.Dossiers;

public sealed class ClockLineTests
{
    private const string Extended = "extended 2026-03-28; extended 2026-05-08 asked 2026-05-05";

    [Fact]
    public async Task A_deadline_opens_to_its_arithmetic_step_by_step_with_each_source()
    {
        var page = await Rendering.Page<ClockLine>(new { Deadline = Reckoned("extended 2026-03-28"), Today = new DateOnly(2026, 5, 1) });

        Assert.Equal("trong hạn, còn 10 ngày", page.QuerySelector(".chip.go")!.TextContent.Trim());
        Assert.Equal(
            [
                "20 ngày kể từ ngày nhận được nguồn tin 10/3/2026, ngày 11/3 là ngày thứ nhất: đến hết ngày 30/3/2026 (Điều 147 khoản 1 Bộ luật Tố tụng hình sự 2015)",
                "Thủ trưởng cơ quan đang giải quyết gia hạn, tất cả 02 tháng tính từ 10/3/2026: đến hết ngày 10/5/2026 (Điều 147 khoản 2 Bộ luật Tố tụng hình sự 2015; Điều 11 TTLT 01/2017)",
                "Chủ nhật, 10/5/2026 là ngày nghỉ, hạn chuyển sang ngày làm việc liền sau: Thứ Hai, 11/5/2026 (Điều 134 Bộ luật Tố tụng hình sự 2015)",
            ],
            page.QuerySelectorAll("li").Select(line => line.TextContent.Trim()));
        Assert.Contains("hạn 11/5/2026 · tính theo ngày: 10/5/2026", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("đề nghị gia hạn chậm nhất 05/5/2026", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "2026-03-29", "soon", "sắp hết hạn, còn 1 ngày")]
    [InlineData("", "2026-04-02", "late", "quá hạn 3 ngày")]
    [InlineData("met 2026-03-30", "2026-04-02", "done", "đã xong trong hạn")]
    [InlineData("met 2026-04-01", "2026-04-02", "late", "đã xong, chậm 2 ngày")]
    public async Task How_a_clock_stands_is_said_in_colour_and_in_words(string happened, string today, string colour, string words)
    {
        var page = await Rendering.Page<ClockLine>(new { Deadline = Reckoned(happened), Today = Asked.Day(today) });

        Assert.Equal(words, page.QuerySelector($".chip.{colour}")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_body_that_is_asked_is_never_called_late()
    {
        var page = await Rendering.Page<ClockLine>(new { Deadline = Reckoned(""), Today = new DateOnly(2026, 4, 2), Requested = true });

        Assert.Null(page.QuerySelector(".chip"));
        Assert.Contains("hạn 30/3/2026", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_against_the_rule_stands_under_the_deadline()
    {
        var page = await Rendering.Page<ClockLine>(new { Deadline = Reckoned("extended 2026-03-28; extended 2026-05-08 asked 2026-05-06"), Today = new DateOnly(2026, 5, 9) });

        Assert.Contains("Đề nghị gia hạn ngày 06/5/2026 là muộn: chậm nhất là 05/5/2026.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_class_the_line_says_what_is_missing()
    {
        var page = await Rendering.Page<ClockLine>(new { Deadline = (Deadline?)null, Lacks = NoDeadline.ClassMissing, Today = new DateOnly(2026, 5, 9) });

        Assert.Contains("chưa ghi điều, khoản của tội danh", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_step_and_fault_has_its_own_words_in_both_languages()
    {
        Deadline[] deadlines =
        [
            Reckoned(Extended), Reckoned("stopped 2026-03-30; resumed 2026-06-15"),
            LegalClocks.VietNam.Reckon(Asked.Of("tip-off.resolve", "2031-01-20"))!,
            LegalClocks.VietNam.Reckon(Asked.Of("case.decide-prosecution", "2026-03-02", "stopped 2026-03-10; resumed 2026-03-20", "serious", "juvenile-accused"))!,
            LegalClocks.VietNam.Reckon(Asked.Of("case.investigate", "2025-10-31", "extended 2026-02-18", "very-serious"))!,
            LegalClocks.VietNam.Reckon(Asked.Of("tip-off.resolve", "2026-01-30"))!,
            LegalClocks.VietNam.Reckon(Asked.Of("detention.investigate", "2026-01-20", "", "serious"))!,
        ];
        var steps = deadlines.SelectMany(deadline => deadline.Steps.Select(step => (step, deadline.Rule))).ToList();
        Assert.Equal(Enum.GetValues<ClockStepKind>(), steps.Select(one => one.step.Kind).Distinct().Order());

        foreach (var language in Enum.GetValues<Language>())
        {
            var (words, format) = (ClockWords.In(language), new Format(language));
            Assert.Equal(Enum.GetValues<ClockStepKind>().Length, steps.DistinctBy(one => one.step.Kind).Select(one => words.Step(one.step, one.Rule, format)).Distinct(StringComparer.Ordinal).Count());
            var faults = Enum.GetValues<ClockFaultKind>().Select(kind => words.Fault(new ClockFault(kind, new DateOnly(2026, 5, 6), new DateOnly(2026, 5, 5), new Length(2)), format)).ToList();
            Assert.Equal(faults.Count, faults.Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public void The_worked_example_of_the_documentation_is_what_the_program_says()
    {
        var deadline = Reckoned(Extended);
        var words = ClockWords.In(Language.Vietnamese);
        var page = RepositoryFiles.Read("docs/clocks.md");

        Assert.All(deadline.Steps, step => Assert.Contains(words.Step(step, deadline.Rule, new Format(Language.Vietnamese)), page, StringComparison.Ordinal));
        Assert.Contains(words.RequestBy("05/5/2026"), page, StringComparison.Ordinal);
    }

    private static Deadline Reckoned(string happened) => LegalClocks.VietNam.Reckon(Asked.Of("tip-off.resolve", "2026-03-10", happened))!;
}
