using AngleSharp.Dom;
using HaiDang.Kernel.Calendar;
using HaiDang.Modules.Accounts.Screens;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Modules.Shell.Screens;

namespace HaiDang.Tests.Modules.Shell;

/// <summary>The content policy forbids what stands inside a page; a page that has some would lose it silently.</summary>
public sealed class NoInlineTests
{
    [Fact]
    public async Task No_page_or_part_styles_or_acts_from_inside()
    {
        var today = new DateOnly(2023, 5, 12);
        IDocument[] pages =
        [
            await Rendering.Page<MessageScreen>(new { Model = new Message(MessageKind.Broken, "HD-0000-0000") }, new Frame { UserName = "Cán bộ mẫu", Synthetic = true }),
            await Rendering.Page<SignInScreen>(new { Model = new SignInForm("a", "/", Refused: true) }),
            await Rendering.Page<AccountScreen>(new { Model = new AccountForm("a", "b", ["c"], true, [new FieldFault("moi", "…")]) }),
            await Rendering.Page<UsersScreen>(new { Model = new UserRow[] { new("1", "a", "b", "c", "d", true) } }),
            await Rendering.Page<NewUserScreen>(new { Model = new NewUserForm("a", "b", "c", [new Choice("c", "C")], []) }),
            await Rendering.Page<UserScreen>(new
            {
                Model = new UserPage("1", "a", "b", "c", false, false, [new(HaiDang.Kernel.Access.Role.Auditor, "l", "L", "o", "O", true)], [new("l", "L")], [new("o", "O")], []),
            }),
            await Rendering.Page<TargetCard>(new { Figure = new TargetFigure("t", "I.2", "…", ">", 90, 91, true, TargetState.Met) { ExplainAddress = "/x" } }),
            await Rendering.Page<Ribbon>(new { Year = new Window(new(2022, 11, 16), new(2023, 11, 15)), Today = today, Marks = new RibbonMark[] { new(today, "Hôm nay", RibbonShape.Late) } }),
            await Rendering.Page<Progress>(new { Label = "a", Done = 1L, All = 2L }),
            await Rendering.Page<DueChip>(new { Due = today, Today = today }),
        ];

        var elements = pages.SelectMany(page => page.All).ToList();

        Assert.DoesNotContain(elements, e => e.HasAttribute("style"));
        Assert.DoesNotContain(elements, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Name.StartsWith("hx-on", StringComparison.Ordinal)));
        Assert.DoesNotContain(elements, e => e.LocalName == "style");
        Assert.DoesNotContain(elements, e => e.LocalName == "script" && e.TextContent.Trim().Length > 0);
        Assert.DoesNotContain(elements, e => (e.GetAttribute("href") ?? "").StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Vietnamese_letters_are_written_as_themselves()
    {
        var html = await Rendering.Html<MessageScreen>(new { Model = new Message(MessageKind.NotFound) });

        Assert.Contains("Không tìm thấy trang này", html, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_typed_is_never_markup()
    {
        var page = await Rendering.Page<SignInScreen>(new { Model = new SignInForm("\"><script>alert(1)</script>", null) });

        Assert.Equal("\"><script>alert(1)</script>", page.GetElementById("ten")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("script"));
    }
}
