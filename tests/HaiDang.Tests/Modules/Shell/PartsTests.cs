using System.Globalization;
using AngleSharp.Dom;
using HaiDang.Kernel.Calendar;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Components;

namespace HaiDang.Tests.Modules.Shell;

public sealed class PartsTests
{
    private static readonly DateOnly Today = new(2023, 5, 12);

    [Theory]
    [InlineData("2023-03-31", false, "late", "Quá hạn 42 ngày")]
    [InlineData("2023-05-12", false, "soon", "Đến hạn hôm nay")]
    [InlineData("2023-05-19", false, "soon", "Còn 7 ngày")]
    [InlineData("2023-05-20", false, null, "20/5/2023")]
    [InlineData("2023-03-31", true, null, "31/3/2023")]
    public async Task A_deadline_is_late_soon_or_only_a_day(string due, bool requested, string? state, string words)
    {
        var page = await Rendering.Page<DueChip>(new { Due = DateOnly.Parse(due, CultureInfo.InvariantCulture), Today, Requested = requested });

        var chip = page.QuerySelector(".chip");
        if (state is null) Assert.Null(chip);
        else Assert.Contains(state, chip!.ClassList);
        Assert.Contains(words, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deadline_opens_to_its_arithmetic()
    {
        var page = await Rendering.Page<DueChip>(new
        {
            Due = new DateOnly(2023, 5, 19),
            Today,
            Arithmetic = (RenderFragment)(b => b.AddContent(0, "“Trước ngày 20/5”: hạn cuối là 19/5.")),
        });

        Assert.Equal("“Trước ngày 20/5”: hạn cuối là 19/5.", page.QuerySelector("details.due > p")!.TextContent);
    }

    [Fact]
    public async Task A_stopped_clock_is_neither_late_nor_soon()
    {
        var page = await Rendering.Page<DueChip>(new { Due = new DateOnly(2023, 3, 31), Today, StoppedOn = (DateOnly?)new DateOnly(2023, 3, 20) });

        Assert.Equal("ngừng tính từ 20/3", page.QuerySelector(".chip")!.TextContent);
    }

    [Fact]
    public async Task Procuracy_and_court_are_asked_and_leads_stand_out()
    {
        var page = await Rendering.Page<Orgs>(new
        {
            Bodies = new OrganisationTag[] { new("Công an tỉnh", Lead: true), new("BĐBP tỉnh"), new("VKSND tỉnh", Requested: true) },
        });

        Assert.Equal("Công an tỉnh", page.QuerySelector("li.lead")!.TextContent);
        Assert.Equal("đề nghị: VKSND tỉnh", page.QuerySelector("li.ask")!.TextContent);
    }

    [Fact]
    public async Task A_field_with_a_fault_says_it_beside_the_field_and_to_a_screen_reader()
    {
        var page = await Rendering.Page<Field>(new
        {
            Id = "ngay",
            Label = "Ngày tiếp nhận",
            Value = "13/6/2023",
            Faults = new[] { new FieldFault("ngay", "Ngày ở sau hôm nay."), new FieldFault("nguon", "Chưa chọn nguồn.") },
        });

        var input = page.QuerySelector("input")!;
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal("Ngày ở sau hôm nay.", page.GetElementById(input.GetAttribute("aria-describedby")!)!.TextContent.Trim());
        Assert.Equal("13/6/2023", input.GetAttribute("value"));
    }

    [Fact]
    public async Task A_password_is_never_written_back()
    {
        var page = await Rendering.Page<Field>(new { Id = "mat-khau", Label = "Mật khẩu", Type = "password", Value = "ngựa đúng pin kẹp" });

        Assert.Null(page.QuerySelector("input")!.GetAttribute("value"));
    }

    [Fact]
    public async Task An_error_summary_leads_to_each_field()
    {
        var page = await Rendering.Page<ErrorSummary>(new { Faults = new[] { new FieldFault("ngay", "Ngày ở sau hôm nay."), new FieldFault("nguon", "Chưa chọn nguồn.") } });

        Assert.Equal("Chưa lưu được: còn 2 chỗ cần xem lại", page.QuerySelector("h2")!.TextContent);
        Assert.Equal(["#ngay", "#nguon"], page.QuerySelectorAll("li a").Select(a => a.GetAttribute("href")!));
    }

    [Fact]
    public async Task A_target_that_must_be_passed_has_an_open_mark_and_says_that_reaching_it_is_not_enough()
    {
        var page = await Target(new("t2", "I.2 · chỉ tiêu 2", "…", ">", 90, 90, IsPercent: true, TargetState.NotYetMet));

        Assert.Single(page.QuerySelectorAll("circle.v-o"));
        Assert.Contains("phải trên 90%: đúng 90% là chưa đạt", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("90,0%", page.QuerySelector(".val")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_target_without_a_value_is_a_dash_and_never_nought()
    {
        var page = await Target(new("t5", "I.2 · chỉ tiêu 5", "…", ">=", 90, null, IsPercent: true, TargetState.Unknown));

        Assert.Equal("–", page.QuerySelector(".val")!.TextContent.Trim());
        Assert.Empty(page.QuerySelectorAll("rect.v-f"));
    }

    [Fact]
    public async Task The_year_ribbon_tells_in_words_what_it_draws()
    {
        var page = await Rendering.Page<Ribbon>(new
        {
            Year = new Window(new(2022, 11, 16), new(2023, 11, 15)),
            Today,
            Marks = new RibbonMark[]
            {
                new(new(2023, 5, 15), "Chốt 6 tháng 15/5", RibbonShape.CutOff),
                new(new(2023, 5, 19), "Báo cáo 6 tháng: 19/5", RibbonShape.Report),
            },
            Spans = new RibbonSpan[] { new(new(new(2023, 7, 1), new(2023, 9, 30)), "Cao điểm") },
        });

        var words = page.QuerySelector("figcaption")!.TextContent;
        Assert.Contains("Năm công tác từ 16/11/2022 đến 15/11/2023. Hôm nay 12/5.", words, StringComparison.Ordinal);
        Assert.Contains("Cao điểm (01/7–30/9/2023)", words, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("ol.steps li").Length);
    }

    [Fact]
    public void Labels_of_the_ribbon_never_cover_each_other()
    {
        const string words = "Báo cáo 6 tháng: 19/5";
        var drawing = new RibbonDrawing(new Window(new(2022, 11, 16), new(2023, 11, 15)));

        var places = Enumerable.Range(0, 12)
            .Select(i => drawing.Label(new DateOnly(2023, 5, 1).AddDays(i), words, side: 0, rows: 2))
            .OfType<(int Row, string Anchor, double At)>()
            .Select(l => (l.Row, From: l.Anchor switch { "start" => l.At, "end" => l.At - (words.Length * 7), _ => l.At - (words.Length * 3.5) }))
            .ToList();

        Assert.InRange(places.Count, 2, 11);
        Assert.All(places, a => Assert.Single(places, b => b.Row == a.Row && Math.Abs(a.From - b.From) < words.Length * 7));
    }

    private static Task<IDocument> Target(TargetFigure figure) => Rendering.Page<TargetCard>(new { Figure = figure });
}
