using System.Net;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Indicators.Releasing;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Indicators.Releasing;

/// <summary>Tables that leave the reporting line: the rule, and the page over HTTP.</summary>
public sealed class ReleaseTests
{
    private static readonly ReleasedTable Table = ReleasedTable.Shipped[0];
    private static readonly DateOnly Today = new(2023, 6, 15);
    private static readonly Window HalfYear = new(new DateOnly(2022, 11, 16), new DateOnly(2023, 5, 15));

    [Fact]
    public void A_release_keeps_what_was_hidden_and_what_was_not()
    {
        var released = Released(HalfYear, Filled(3, 12), null);

        Assert.True(released.Release.Hidden[0, 2]);
        Assert.Equal(3, released.Release.Counts[0, 2]);
        Assert.Equal(("", 5), (released.To, released.Threshold));
    }

    [Fact]
    public void Days_that_differ_by_few_from_what_was_released_are_refused()
    {
        var before = new TableReleases([(1, Released(HalfYear, Filled(20, 30), null))]);

        Assert.Equal(ReleaseRefusals.TellsTooMuch, No(Release(HalfYear, Filled(21, 30)), before));
        Assert.Equal(ReleaseRefusals.TellsTooMuch, No(Release(new Window(HalfYear.From.AddDays(1), HalfYear.To.AddDays(1)), Filled(21, 30)), before));
        Assert.IsType<Decision.Events>(Release(HalfYear, Filled(20, 30)).Decide(before));
    }

    [Fact]
    public void A_release_wants_a_paper_a_receiver_and_days_that_are_over()
    {
        Assert.Equal(ReleaseRefusals.BasisMissing, No(Release(HalfYear, Filled(20, 30)) with { Basis = " " }));
        Assert.Equal(ReleaseRefusals.BasisMissing, No(Release(HalfYear, Filled(20, 30)) with { Audience = Audience.OtherBody }));
        Assert.Equal(ReleaseRefusals.WindowStillRuns, No(Release(new Window(HalfYear.From, Today), Filled(20, 30))));
        Assert.Equal(ReleaseRefusals.NotThisWay, No(Release(HalfYear, Filled(20, 30)) with { Audience = Audience.ReportingLine }));
    }

    [Fact]
    public void What_has_none_of_the_lines_values_is_counted_in_the_last_line() =>
        Assert.Equal((7, 7), (Table.Fill([("female", "", 7)])[0, Table.ColumnCodes.Count], Table.Fill([("", "18-plus", 7)])[Table.RowCodes.Count, 2]));

    [Fact]
    public async Task The_office_looks_releases_and_gives_a_file_in_which_few_are_not_named()
    {
        const string Page = "/langson/so-lieu/cong-bo";
        await using var app = await RunningApp.Start();
        using var office = await app.SignIn("demo.thuongtruc.langson");
        foreach (var (parts, number) in new[] { ("age=18-plus;sex=female", "3"), ("age=18-plus;sex=male", "12"), ("age=under-16;sex=male", "9") })
        {
            using var entered = await office.Post(
                "/langson/so-lieu/nhap", "/langson/so-lieu/nhap/lich-su", ("loai", "lich-su"), ("ls-so-lieu", "victims.identified"), ("ls-co-quan", "Sở Tư pháp tỉnh Lạng Sơn"), ("ls-tu", "16/11/2022"),
                ("ls-den", "15/5/2023"), ("ls-so", number), ("ls-phan-to", parts), ("ls-nguon", "Báo cáo giả định"));
            Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
        }

        var preview = (await office.Page($"{Page}?bang={Table.Id}&tu=16/11/2022&den=15/5/2023")).QuerySelector("#xem")!.ParentElement!.ParentElement!.TextContent;
        Assert.Contains("3 · dưới ngưỡng", preview, StringComparison.Ordinal);
        Assert.Contains("ẩn để không suy ra được ô khác", preview, StringComparison.Ordinal);

        using var given = await office.Post(Page, Page, ("bang", Table.Id), ("tu", "16/11/2022"), ("den", "15/5/2023"), ("cho", "co-quan"), ("noi-nhan", "Sở Khoa học và Công nghệ"), ("can-cu", "45/UBND-NC ngày 12/6/2023"));
        Assert.Equal(HttpStatusCode.SeeOther, given.StatusCode);
        var address = given.Headers.Location!.ToString();
        using var file = await office.Get(address + "?dang=csv");
        var csv = await file.Content.ReadAsStringAsync();
        Assert.Contains("*", csv, StringComparison.Ordinal);
        Assert.DoesNotContain(",3,", csv, StringComparison.Ordinal);
        Assert.Contains("SỐ LIỆU GIẢ ĐỊNH", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("dưới ngưỡng", (await office.Page(address)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var book = await office.Get(address + "?dang=xlsx");
        Assert.Equal(HttpStatusCode.OK, book.StatusCode);

        // One day less tells of whoever came on that day.
        using var cut = await office.Post(Page, Page, ("bang", Table.Id), ("tu", "17/11/2022"), ("den", "16/5/2023"), ("cho", "moi-nguoi"), ("can-cu", "46/UBND-NC"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cut.StatusCode);
    }

    private static ReleaseTable Release(Window window, CountTable counts) => new(Table, window, counts, Audience.Public, "", "45/UBND-NC", Today);

    private static TableReleased Released(Window window, CountTable counts, TableReleases? before) => Assert.IsType<TableReleased>(Assert.Single(Assert.IsType<Decision.Events>(Release(window, counts).Decide(before)).Recorded));

    private static Refusal No(ReleaseTable release, TableReleases? before = null) => Assert.IsType<Decision.No>(release.Decide(before)).Refusal;

    private static CountTable Filled(long women, long men) => Table.Fill([("female", "18-plus", women), ("male", "18-plus", men), ("male", "under-16", 40), ("female", "under-16", 40)]);
}
