using System.Net;
using AngleSharp.Html.Dom;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Accounts;

public sealed class UserPagesTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private const string First = "mưa đầu mùa rơi trên mái lá";
    private const string Second = "cây cầu tre bắc qua suối nhỏ";

    private RunningApp App => fixture.App;

    [Fact]
    public async Task An_administrator_sees_the_accounts_of_their_own_province_only()
    {
        using var admin = await App.SignIn("demo.quantri.langson");

        var names = (await admin.Page("/nguoi-dung")).QuerySelectorAll("tbody th").Select(th => th.TextContent).ToList();

        Assert.Contains("demo.sotuphap.langson", names);
        Assert.All(names, name => Assert.DoesNotContain("tayninh", name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_user_changes_the_first_password_before_anything_opens_and_then_works_in_the_role_given()
    {
        using var admin = await App.SignIn("demo.quantri.langson");
        using var created = await admin.Post("/nguoi-dung/moi", "/nguoi-dung/moi",
            ("ten", "Ten.Moi"), ("ten-hien-thi", "Cán bộ mẫu 01"), ("co-quan", "langson.so-tu-phap"), ("mat-khau", First));
        Assert.Equal(HttpStatusCode.SeeOther, created.StatusCode);
        var address = created.Headers.Location!.ToString();
        Assert.Contains("Đã tạo tài khoản ten.moi", (await admin.Page(address)).QuerySelector(".toast")!.TextContent, StringComparison.Ordinal);

        using var granted = await admin.Post(address, address + "/vai-tro", ("vai-tro", "agency-officer"), ("co-quan", "langson.so-tu-phap"), ("so", "langson"));
        Assert.Equal(HttpStatusCode.SeeOther, granted.StatusCode);

        using var user = App.Visit();
        using var entered = await user.SignIn("ten.moi", First);
        Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
        using var held = await user.Get("/khong-co");
        Assert.Equal("/tai-khoan", held.Headers.Location!.ToString());

        using var changed = await user.Post("/tai-khoan", "/tai-khoan/mat-khau", ("dang-dung", First), ("moi", Second), ("nhac-lai", Second));
        Assert.Equal(HttpStatusCode.SeeOther, changed.StatusCode);
        using var open = await user.Get("/khong-co");
        Assert.Equal(HttpStatusCode.NotFound, open.StatusCode);
        Assert.Contains("Cán bộ sở, ngành: Sở Tư pháp tỉnh Lạng Sơn", (await user.Page("/tai-khoan")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_cannot_be_taken_comes_back_with_what_was_typed_and_why()
    {
        using var admin = await App.SignIn("demo.quantri.langson");

        using var answer = await admin.Post("/nguoi-dung/moi", "/nguoi-dung/moi",
            ("ten", "có dấu cách"), ("ten-hien-thi", "Cán bộ mẫu"), ("co-quan", "tayninh.cong-an-tinh"), ("mat-khau", "matkhau123456"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal(["#ten", "#co-quan", "#mat-khau"], page.QuerySelectorAll(".errors a").Select(a => a.GetAttribute("href")!));
        Assert.Equal("Cán bộ mẫu", ((IHtmlInputElement)page.GetElementById("ten-hien-thi")!).Value);
    }

    [Fact]
    public async Task A_name_that_somebody_has_is_refused()
    {
        using var admin = await App.SignIn("demo.quantri.langson");

        using var answer = await admin.Post("/nguoi-dung/moi", "/nguoi-dung/moi",
            ("ten", "demo.138cp"), ("ten-hien-thi", "Cán bộ mẫu"), ("co-quan", "langson.so-tu-phap"), ("mat-khau", First));

        Assert.Contains("Tên đăng nhập này đã có người dùng", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closing_an_account_or_changing_its_roles_ends_its_sessions_at_once()
    {
        using var admin = await App.SignIn("demo.quantri.langson");
        var address = await AddressOf(admin, "demo.huyen.langson");
        using var user = await App.SignIn("demo.huyen.langson");

        using var granted = await admin.Post(address, address + "/vai-tro", ("vai-tro", "local-officer"), ("co-quan", "langson.so-tu-phap"), ("so", "langson"));
        Assert.Equal(HttpStatusCode.SeeOther, granted.StatusCode);
        await Signed(user, false);

        using var again = await user.SignIn("demo.huyen.langson", RunningApp.Password);
        await Signed(user, true);
        using var revoked = await admin.Post(address, address + "/vai-tro/thu-hoi", ("vai-tro", "local-officer"), ("co-quan", "langson.so-tu-phap"), ("so", "langson"));
        Assert.Equal(HttpStatusCode.SeeOther, revoked.StatusCode);
        await Signed(user, false);

        using var third = await user.SignIn("demo.huyen.langson", RunningApp.Password);
        using var closed = await admin.Post(address, address + "/ngung");
        await Signed(user, false);
        using var refused = await user.SignIn("demo.huyen.langson", RunningApp.Password);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);

        using var reopened = await admin.Post(address, address + "/mo-lai");
        using var back = await user.SignIn("demo.huyen.langson", RunningApp.Password);
        Assert.Equal(HttpStatusCode.SeeOther, back.StatusCode);
    }

    [Fact]
    public async Task An_administrator_cannot_make_themselves_an_investigator()
    {
        using var admin = await App.SignIn("demo.quantri.langson");
        var own = await AddressOf(admin, "demo.quantri.langson");

        using var answer = await admin.Post("/tai-khoan", own + "/vai-tro", ("vai-tro", "investigator"), ("co-quan", "langson.cong-an-tinh"), ("so", "langson"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Chưa đổi được vai trò của chính mình", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_current_password_changes_nothing()
    {
        using var user = await App.SignIn("demo.thanhtra.langson");

        using var answer = await user.Post("/tai-khoan", "/tai-khoan/mat-khau", ("dang-dung", "không phải mật khẩu này"), ("moi", Second), ("nhac-lai", Second));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        using var still = await App.SignIn("demo.thanhtra.langson");
        await Signed(still, true);
    }

    private static async Task<string> AddressOf(Visitor admin, string name) =>
        (await admin.Page("/nguoi-dung")).QuerySelectorAll("tbody th a").Single(a => a.TextContent == name).GetAttribute("href")!;

    private static async Task Signed(Visitor visitor, bool expected)
    {
        using var answer = await visitor.Get("/tai-khoan");
        Assert.Equal(expected ? HttpStatusCode.OK : HttpStatusCode.SeeOther, answer.StatusCode);
    }
}
