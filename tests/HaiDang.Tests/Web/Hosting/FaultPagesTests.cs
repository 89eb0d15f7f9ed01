using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using HaiDang.Tests.Support;
using HaiDang.Web.Hosting;
using Microsoft.AspNetCore.Connections;

namespace HaiDang.Tests.Web.Hosting;

public sealed class FaultPagesTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    private RunningApp App => fixture.App;

    [Fact]
    public async Task A_broken_promise_shows_a_number_to_look_up_and_nothing_of_itself()
    {
        using var visitor = App.Visit();

        using var answer = await visitor.Get("/hong");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Matches("Số tra cứu: HD-[0-9A-F]{4}-[0-9A-F]{4}", page);
        Assert.DoesNotContain("bí mật", page, StringComparison.Ordinal);
        Assert.DoesNotContain("InvalidOperation", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_gets_problem_details()
    {
        using var visitor = App.Visit();
        using var client = new HttpClient { BaseAddress = App.Address };
        client.DefaultRequestHeaders.Add("Accept", "application/json");

        using var answer = await client.GetAsync(new Uri("/hong", UriKind.Relative), TestContext.Current.CancellationToken);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("shell.broken", problem.RootElement.GetProperty("type").GetString());
        Assert.Equal(500, problem.RootElement.GetProperty("status").GetInt32());
        Assert.StartsWith("HD-", problem.RootElement.GetProperty("reference").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_who_left_while_sending_is_told_from_a_broken_promise()
    {
        var reset = new ConnectionResetException("gone", new SocketException());

        Assert.True(FaultPages.IsGone(reset));
        Assert.True(FaultPages.IsGone(new InvalidOperationException("form", reset)));
        Assert.False(FaultPages.IsGone(new IOException("disk")));
    }

    [Fact]
    public async Task Refusals_speak_the_readers_language()
    {
        using var visitor = await App.SignIn("demo.sotuphap.langson");
        using var refused = await visitor.Get("/nguoi-dung");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Contains("Vai trò của anh/chị chưa mở được trang này", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var switched = await visitor.Get("/ngon-ngu/en?ve=%2Ftai-khoan");
        Assert.Equal("/tai-khoan", switched.Headers.Location!.ToString());
        using var missing = await visitor.Get("/khong-co");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Contains("There is no such page within your reach", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_nobody_opened_is_closed_to_all()
    {
        using var stranger = App.Visit();
        using var unknown = await stranger.Get("/quen-mo");
        Assert.Equal(HttpStatusCode.SeeOther, unknown.StatusCode);

        foreach (var role in new[] { "thuongtruc", "quantri" })
        {
            using var visitor = await App.SignIn($"demo.{role}.langson");
            using var answer = await visitor.Get("/quen-mo");
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused_in_words()
    {
        using var visitor = App.Visit();
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = App.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/dang-nhap") { Content = new ByteArrayContent(new byte[40 * 1024 * 1024]) };
        request.Content.Headers.ContentType = new("application/x-www-form-urlencoded");
        request.Headers.ExpectContinue = true;

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("Tệp lớn quá mức nhận được", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
