using System.Net;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Accounts;

public sealed class SignInTests
{
    [Fact]
    public async Task A_user_signs_in_and_out()
    {
        await using var app = await RunningApp.Start();
        using var visitor = app.Visit();

        using var answer = await visitor.SignIn("demo.thuongtruc.langson", RunningApp.Password);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var page = await visitor.Page("/tai-khoan");
        Assert.Contains("Cán bộ thường trực", page.Body!.TextContent, StringComparison.Ordinal);

        using var left = await visitor.Post("/tai-khoan", "/thoat");
        Assert.Equal("/dang-nhap", left.Headers.Location!.ToString());
        Assert.True(left.Headers.Contains("Clear-Site-Data"));
        using var after = await visitor.Get("/tai-khoan");
        Assert.StartsWith("/dang-nhap", after.Headers.Location!.ToString(), StringComparison.Ordinal);
    }
}
