using System.Net;
using System.Text;
using System.IO.Compression;
using AngleSharp.Html.Parser;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Drafts;
using HaiDang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Planning.Drafts;

/// <summary>The review page over HTTP, without script.</summary>
public sealed class ReviewPagesTests(DraftsFixture fixture) : IClassFixture<DraftsFixture>
{
    private static readonly LedgerId Ledger = new("langson");

    private RunningApp App => fixture.App;

    [Fact]
    public async Task The_page_opens_at_the_first_doubt_with_its_words_marked()
    {
        var (visitor, address) = await Open();
        using (visitor)
        {
            var page = await visitor.Page(address);

            Assert.Equal("muc-3", page.QuerySelector("li.open")!.Id);
            Assert.Equal("xét xử 80% vụ giả định", string.Concat(page.QuerySelectorAll("mark.now").Select(mark => mark.TextContent)));
            Assert.Contains("Thông qua", page.QuerySelector("#keys")!.TextContent, StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll("[style],[onclick],script:not([src])"));
        }
    }

    [Fact]
    public async Task A_corrected_file_offers_the_decisions_of_the_earlier_reading_and_keeps_them()
    {
        var (visitor, old) = await Open("34");
        using (visitor)
        {
            (await visitor.Post(old, old, ("item", "2"), ("seen", "1"), ("do", "accept"))).Dispose();
            var (second, fresh) = await Open("34");
            using (second)
            {
                Assert.NotNull((await second.Page(fresh)).QuerySelector("form[action$='/quyet-dinh-cu']"));

                using var answer = await second.Post(fresh, fresh + "/quyet-dinh-cu");

                Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
                var page = await second.Page(fresh);
                Assert.Null(page.QuerySelector("form[action$='/quyet-dinh-cu']"));
                Assert.Contains("Đã nhận", page.QuerySelector("#muc-2")!.TextContent, StringComparison.Ordinal);
                Assert.Contains("bản đọc của tệp đã sửa", (await second.Page(old)).QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Two_readings_stand_beside_each_other()
    {
        var (visitor, old) = await Open();
        using (visitor)
        {
            (await visitor.Post(old, old, ("item", "2"), ("seen", "1"), ("do", "save"), ("text", "Giải quyết trên 95% tin báo giả định"), ("kind", "target"), ("value", "95"), ("comparator", ">"), ("unit", "percent"))).Dispose();
            var (second, fresh) = await Open();
            second.Dispose();

            var page = await visitor.Page($"/{Ledger}/so-sanh?cu={old.Split('/')[^1]}&moi={fresh.Split('/')[^1]}");

            Assert.Contains("95%", string.Join(' ', page.QuerySelectorAll("del").Select(words => words.TextContent)), StringComparison.Ordinal);
            Assert.Contains("90%", string.Join(' ', page.QuerySelectorAll("ins").Select(words => words.TextContent)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_typed_is_saved_and_the_page_returns_to_the_item()
    {
        var (visitor, address) = await Open();
        using (visitor)
        {
            using var answer = await visitor.Post(address, address, ("item", "2"), ("seen", "1"), ("do", "save"), ("text", "Giải quyết trên 95% tin báo giả định"), ("kind", "target"), ("value", "95,5"));

            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            var page = await visitor.Page(answer.Headers.Location!.ToString().Split('#')[0]);
            Assert.Equal("95,5", page.QuerySelector("#value")!.GetAttribute("value"));
            Assert.Equal("2", page.QuerySelector("#seen")!.GetAttribute("value"));
        }
    }

    [Fact]
    public async Task What_is_no_figure_comes_back_as_typed_with_the_fault_at_the_field()
    {
        var (visitor, address) = await Open();
        using (visitor)
        {
            using var answer = await visitor.Post(address, address, ("item", "2"), ("seen", "1"), ("do", "save"), ("text", "khác"), ("kind", "target"), ("value", "chín mươi"));

            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            var page = await Page(answer);
            Assert.Equal(("chín mươi", "true"), (page.QuerySelector("#value")!.GetAttribute("value"), page.QuerySelector("#value")!.GetAttribute("aria-invalid")));
            Assert.Equal("khác", page.QuerySelector("#text")!.TextContent);
        }
    }

    [Theory]
    [InlineData("2", "path", 41)]
    [InlineData("5", "lead", 501)]
    [InlineData("0", "title", 2001)]
    [InlineData("0", "recipients", 8001)]
    [InlineData("0", "cited-number", 2001)]
    public async Task A_field_has_its_length(string item, string field, int length)
    {
        var (visitor, address) = await Open();
        using (visitor)
        {
            using var answer = await visitor.Post(address, address, ("item", item), ("seen", "1"), ("do", "save"), (item == "0" ? "header" : "text", "khác"), (field, new string('d', length)));

            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains("dài quá", (await Page(answer)).QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_save_from_an_old_page_shows_what_changed_and_keeps_what_was_typed()
    {
        var (visitor, address) = await Open();
        using (visitor)
        {
            using var first = await visitor.Post(address, address, ("item", "2"), ("seen", "1"), ("do", "save"), ("text", "bản một"), ("kind", "target"));

            using var second = await visitor.Post(address, address, ("item", "2"), ("seen", "1"), ("do", "save"), ("text", "bản hai"), ("kind", "target"));

            Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
            var page = await Page(second);
            Assert.Equal("bản hai", page.QuerySelector("#text")!.TextContent);
            Assert.Contains("bản một", page.QuerySelector(".errors table")!.TextContent, StringComparison.Ordinal);

            using var third = await visitor.Post(
                address, address, ("item", "2"), ("seen", page.QuerySelector("#seen")!.GetAttribute("value")!), ("do", "save"), ("text", "bản hai"), ("kind", "target"));
            Assert.Equal(HttpStatusCode.SeeOther, third.StatusCode);
        }
    }

    [Fact]
    public async Task A_body_outside_the_catalogue_may_be_typed_and_is_doubted()
    {
        var (visitor, address) = await Open();
        using (visitor)
        {
            using var answer = await visitor.Post(
                address, address, ("item", "6"), ("seen", "1"), ("do", "save"), ("text", "Việc giả định"), ("kind", "task"), ("lead", "Sở Tư pháp"), ("lead", "Đội Giả Định"), ("lead", ""));

            var page = await visitor.Page(answer.Headers.Location!.ToString().Split('#')[0]);
            Assert.Equal(["Sở Tư pháp", "Đội Giả Định", ""], page.QuerySelectorAll("[name=lead]").Select(field => field.GetAttribute("value")));
            Assert.Contains("Đội Giả Định", Assert.Single(page.QuerySelectorAll("li.open .note")).TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_line_break_says_where_to_split_without_script()
    {
        var (visitor, address) = await Open();
        using (visitor)
        {
            using var answer = await visitor.Post(address, address, ("item", "5"), ("seen", "1"), ("do", "split"), ("text", "Mở lớp\ngiả định"), ("kind", "task"));

            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            var page = await visitor.Page(answer.Headers.Location!.ToString().Split('#')[0]);
            Assert.Equal("giả định", page.QuerySelector("#text")!.TextContent);
        }
    }

    [Fact]
    public async Task Adopting_with_doubts_names_them_and_adopts_nothing()
    {
        var (visitor, address) = await Open();
        using (visitor)
        {
            using var answer = await visitor.Post(address, address + "/thong-qua", ("item", "2"), ("seen", "1"));

            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            var page = await Page(answer);
            Assert.Equal(["I.1-2 Chỉ tiêu 2: còn chỗ chưa rõ", "II.1-1 Nhiệm vụ: còn chỗ chưa rõ"], page.QuerySelectorAll(".errors li").Select(li => li.TextContent));
            Assert.Empty(await App.Services.GetRequiredService<EventLog>().History(PlanIds.Of(new("langson.bcd-138"), 2023).Stream(Ledger), default));
        }
    }

    [Fact]
    public async Task The_committees_head_looks_and_changes_nothing()
    {
        var (visitor, address) = await Open();
        visitor.Dispose();
        using var head = await App.SignIn("demo.truongban.langson");

        var page = await head.Page(address);
        using var sent = await head.Post("/tai-khoan", address, ("item", "2"), ("seen", "1"), ("do", "drop"));

        Assert.Empty(page.QuerySelectorAll("#draft button:not(.vh)"));
        Assert.All(page.QuerySelectorAll("#draft fieldset"), fieldset => Assert.True(fieldset.HasAttribute("disabled") || fieldset.Closest("fieldset[disabled]") is not null));
        Assert.False(sent.IsSuccessStatusCode);
        Assert.Equal(1, (await App.Services.GetRequiredService<DraftShelf>().Find(Ledger, address.Split('/')[^1], default))!.Version);
    }

    [Fact]
    public async Task A_swap_gets_the_part_that_changes_and_stays_light()
    {
        using var visitor = await App.SignIn("demo.thuongtruc.langson");
        var (stored, _) = await UploadDocument.Handle(
            new UploadDocument(Ledger, "ke-hoach.txt", fixture.Sample), HaiDang.Kernel.Access.Reader.System,
            App.Services.GetRequiredService<HaiDang.Kernel.Storage.Attachments>(), App.Services.GetRequiredService<DraftShelf>(), default);
        var address = ReviewAddresses.Review(Ledger, stored!.Id);

        using var whole = await visitor.Send(HttpMethod.Get, address);
        using var part = await visitor.Send(HttpMethod.Get, address + "?item=20", ("HX-Request", "true"));

        var html = await part.Content.ReadAsStringAsync();
        Assert.StartsWith("<form", html.TrimStart(), StringComparison.Ordinal);
        Assert.InRange(Packed(html), 1, 10 * 1024);
        Assert.InRange(Packed(await whole.Content.ReadAsStringAsync()), 1, 30 * 1024);
    }

    private static int Packed(string html)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true)) brotli.Write(Encoding.UTF8.GetBytes(html));
        return (int)packed.Length;
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> Page(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    private async Task<(Visitor Visitor, string Address)> Open(string number = "12") =>
        (await App.SignIn("demo.thuongtruc.langson"), ReviewAddresses.Review(Ledger, (await fixture.Put(Ledger, number)).Id));
}
