using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Screens;
using Microsoft.AspNetCore.Components;

namespace HaiDang.Tests.Modules.Shell;

public sealed class LayoutTests
{
    [Fact]
    public async Task A_page_starts_with_the_skip_link_and_has_one_main_and_one_heading()
    {
        var page = await Rendering.Page<MessageScreen>(new { Model = new Message(MessageKind.NotFound) });

        Assert.Equal("#main", page.Body!.QuerySelector("a")!.GetAttribute("href"));
        Assert.NotNull(page.GetElementById("main"));
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task The_language_switch_returns_to_the_same_address_in_the_other_language()
    {
        var page = await Rendering.Page<MessageScreen>(
            new { Model = new Message(MessageKind.NotFound) },
            new Frame { Address = "/lang-son/2023/ke-hoach?state=overdue" });

        Assert.Equal("vi", page.DocumentElement.GetAttribute("lang"));
        var links = page.QuerySelectorAll("a[hreflang=en]");
        Assert.All(links, a => Assert.Equal("/ngon-ngu/en?ve=%2Flang-son%2F2023%2Fke-hoach%3Fstate%3Doverdue", a.GetAttribute("href")));
        Assert.Contains(links, a => !a.ClassList.Contains("lo"));
    }

    [Fact]
    public async Task In_English_the_page_says_so_and_offers_Vietnamese()
    {
        var page = await Rendering.Page<MessageScreen>(
            new { Model = new Message(MessageKind.Refused) }, new Frame { Language = Language.English });

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Tiếng Việt", page.QuerySelector("a[hreflang=vi]")!.TextContent);
        Assert.Equal("Your role can't open this page", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Invented_data_is_marked_on_the_page_and_real_data_is_not()
    {
        var model = new { Model = new Message(MessageKind.NotFound) };

        Assert.StartsWith("SỐ LIỆU GIẢ ĐỊNH", (await Rendering.Page<MessageScreen>(model, new Frame { Synthetic = true })).QuerySelector(".synth")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await Rendering.Page<MessageScreen>(model)).QuerySelector(".synth"));
    }

    [Fact]
    public async Task The_menu_marks_the_entry_under_which_the_page_stands()
    {
        var page = await Rendering.Page<HaiDang.Modules.Shell.Parts.Layout>(
            new { Title = "Kế hoạch", Current = "/ke-hoach", ChildContent = (RenderFragment)(b => b.AddContent(0, "…")) },
            new Frame { Menu = [new("Việc của tôi", "/viec", "Việc", 12), new("Kế hoạch", "/ke-hoach")] });

        var current = Assert.Single(page.QuerySelectorAll("nav [aria-current=page]"));
        Assert.Equal("/ke-hoach", current.GetAttribute("href"));
        Assert.Equal("12", page.QuerySelector("nav .n")!.TextContent);
    }

    [Fact]
    public async Task Signing_out_is_a_form_with_its_proof()
    {
        var page = await Rendering.Page<MessageScreen>(
            new { Model = new Message(MessageKind.NotFound) },
            new Frame { UserName = "Cán bộ mẫu 01", FormProof = () => new FormProof("bieu-mau", "abc") });

        var form = page.QuerySelector("form[action='/thoat'][method=post]")!;
        Assert.Equal("abc", form.QuerySelector("input[type=hidden][name='bieu-mau']")!.GetAttribute("value"));
    }
}
