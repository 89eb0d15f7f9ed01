using System.Net;
using HaiDang.Kernel.Facts;
using HaiDang.Modules.Indicators;
using HaiDang.Modules.Indicators.Entering;
using HaiDang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Indicators;

/// <summary>The pages of figures over HTTP, and that what ships holds together.</summary>
public sealed class IndicatorPagesTests : IAsyncLifetime
{
    private RunningApp app = null!;

    public async ValueTask InitializeAsync() => app = await RunningApp.Start();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task With_nothing_recorded_a_count_is_0_and_a_share_is_a_dash()
    {
        using var office = await app.SignIn("demo.thuongtruc.langson");
        var page = await office.Page("/langson/so-lieu?tu=2022-11-16&den=2023-11-15");
        var count = page.QuerySelectorAll("tr").Single(row => row.QuerySelector("td")?.TextContent == "KH-1");
        Assert.Equal("0", count.QuerySelector("td.num a.fig")!.TextContent.Trim());
        var share = page.QuerySelectorAll("tr").Single(row => row.QuerySelector("td")?.TextContent == "KH-2");
        Assert.Contains("—", share.QuerySelector("td.num")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("%", share.QuerySelector("td.num")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_opens_to_its_formula_and_parts()
    {
        using var office = await app.SignIn("demo.thuongtruc.langson");
        var page = await office.Page("/langson/so-lieu/KH-2?tu=2022-11-16&den=2023-11-15&biet-den=2023-05-20&phan=0");
        Assert.Contains("phần việc đã được báo cáo", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("section[aria-labelledby=phan] tbody tr").Length);
        Assert.NotNull(page.QuerySelector("#muc"));
        Assert.Equal(5, page.QuerySelectorAll("section[aria-labelledby=nam] tbody tr").Length);
    }

    [Fact]
    public async Task A_window_that_ends_before_it_begins_says_what_to_do()
    {
        using var office = await app.SignIn("demo.thuongtruc.langson");
        var page = await office.Page("/langson/so-lieu?tu=2023-11-15&den=2022-11-16");
        Assert.Contains("Khoảng thời gian không tính được", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("table"));
        using var answer = await office.Get("/langson/so-lieu/KH-9");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("?tu=0001-01-01&den=9999-12-31")]
    [InlineData("?tu=2016-01-01&den=9999-12-31")]
    [InlineData("?tu=2022-11-16&den=2023-11-15&biet-den=9999-12-31")]
    public async Task Days_at_the_ends_of_the_calendar_are_asked_for_again(string asked)
    {
        using var office = await app.SignIn("demo.thuongtruc.langson");
        var page = await office.Page("/langson/so-lieu" + asked);
        Assert.Contains("Khoảng thời gian không tính được", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("table"));
        foreach (var other in (string[])(asked.Contains("biet-den", StringComparison.Ordinal) ? ["/C-1"] : ["/C-1", "/nhanh", "/ban-do"]))
        {
            using var answer = await office.Get("/langson/so-lieu" + other + asked);
            Assert.Equal((HttpStatusCode.SeeOther, "/langson/so-lieu" + asked), (answer.StatusCode, answer.Headers.Location?.ToString()));
        }
    }

    [Theory]
    [InlineData("C-1")]
    [InlineData("nhanh")]
    [InlineData("ban-do")]
    public async Task A_day_that_is_none_is_asked_for_again(string page)
    {
        using var office = await app.SignIn("demo.thuongtruc.langson");
        using var answer = await office.Get($"/langson/so-lieu/{page}?tu=1/1/2023&den=31/6/2023");
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var again = await office.Page(answer.Headers.Location!.OriginalString);
        Assert.Contains("có ngày không viết theo ngày/tháng/năm", again.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("01/01/2023", again.QuerySelector("input[name=tu]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Cases_are_held_against_the_same_window_of_earlier_years()
    {
        using var office = await app.SignIn("demo.thuongtruc.langson");
        var all = await office.Page("/langson/so-lieu?tu=2022-11-16&den=2023-11-15");
        Assert.Equal("0", all.QuerySelectorAll("tr").Single(row => row.QuerySelector("td")?.TextContent == "D-2").QuerySelector("td.num a.fig")!.TextContent.Trim());
        Assert.Contains("—", all.QuerySelectorAll("tr").Single(row => row.QuerySelector("td")?.TextContent == "D-3").QuerySelector("td.num")!.TextContent, StringComparison.Ordinal);
        var trend = (await office.Page("/langson/so-lieu/D-2?tu=2022-11-16&den=2023-11-15")).QuerySelectorAll("section[aria-labelledby=nam] tbody th").Select(cell => cell.TextContent).ToList();
        Assert.Equal(["16/11/2018–15/11/2019", "16/11/2019–15/11/2020", "16/11/2020–15/11/2021", "16/11/2021–15/11/2022", "16/11/2022–15/11/2023"], trend);
    }

    [Fact]
    public async Task The_targets_of_a_plan_are_those_of_its_province_and_year()
    {
        using var office = await app.SignIn("demo.thuongtruc.langson");
        var own = (await office.Page("/langson/so-lieu?tu=2022-11-16&den=2023-11-15")).Body!.TextContent;
        Assert.Contains("LS-T2", own, StringComparison.Ordinal);
        Assert.DoesNotContain("TN-T3.1A", own, StringComparison.Ordinal);
        Assert.DoesNotContain("LS-T2", (await office.Page("/langson/so-lieu?tu=2024-11-16&den=2025-11-15")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("trên 90% (đúng 90% là chưa đạt)", own, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_measure_that_is_counted_has_a_name_and_every_name_a_measure()
    {
        var counted = app.Services.GetServices<FactRule>().Where(rule => rule is not HistoryFacts).SelectMany(rule => rule.Measures).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(counted.Except(Measures.Shipped.Named));
        Assert.Empty(Measures.Shipped.Named.Except(counted));
    }

    [Fact]
    public void What_ships_is_read_without_fault() => Assert.NotEmpty(app.Services.GetRequiredService<IndicatorCatalogue>().Sets);
}
