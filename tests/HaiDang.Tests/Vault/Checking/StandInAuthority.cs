using System.Text.Json;
using HaiDang.Vault.Checking;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HaiDang.Tests.Vault.Checking;

/// <summary>How the stand-in behaves.</summary>
public enum Manner
{
    /// <summary>As agreed.</summary>
    Agreed,

    /// <summary>Doesn't answer before the test lets it.</summary>
    Silent,

    /// <summary>500.</summary>
    Broken,

    /// <summary>Another form of answer.</summary>
    AnotherForm,

    /// <summary>No JSON.</summary>
    NotJson,

    /// <summary>The answer, and the person's address with it.</summary>
    SaysMore,

    /// <summary>The member twice.</summary>
    Twice,

    /// <summary>A thousand times as long.</summary>
    Lengthy,

    /// <summary>Sends the question elsewhere.</summary>
    Redirects,

    /// <summary>Sets a cookie.</summary>
    SetsCookie,
}

/// <summary>A server on this machine that answers as an authority would, with one invented person in its books; or misbehaves.</summary>
internal sealed class StandInAuthority : IAsyncDisposable
{
    public const string Key = "khoa-thu";
    public static readonly (string Name, DateOnly Born, string Number) Known = ("Sùng Thị Mỷ", new DateOnly(1999, 5, 2), "001199000001");
    private readonly WebApplication app;
    private readonly TaskCompletionSource released = new();

    private StandInAuthority(WebApplication app) => this.app = app;

    public Manner Manner { get; set; }

    public List<(string Body, string? Authorization, string? Cookie)> Asked { get; } = [];

    public int Elsewhere { get; private set; }

    public Uri Address => new(app.Urls.First() + "/kiem-tra");

    public static async Task<StandInAuthority> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = new StandInAuthority(builder.Build());
        server.app.MapPost("/kiem-tra", (Delegate)server.Answer);
        server.app.Map("/noi-khac", () => server.Elsewhere++);
        await server.app.StartAsync();
        return server;
    }

    public HttpIdentityCheck Client(int seconds = 30) => new(new CheckSettings(Address, null, null, Key, TimeSpan.FromSeconds(seconds)));

    public async ValueTask DisposeAsync()
    {
        released.TrySetResult();
        await app.DisposeAsync();
    }

    private static string Said(JsonElement question) =>
        question.GetProperty("soDinhDanh").GetString() == Known.Number && question.GetProperty("hoTen").GetString() == Known.Name
            && question.GetProperty("ngaySinh").GetString() == "1999-05-02" ? "khop" : "khong-khop";

    private async Task<IResult> Answer(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        lock (Asked) Asked.Add((body, context.Request.Headers.Authorization, context.Request.Headers.Cookie));
        if (context.Request.Headers.Authorization != "Bearer " + Key) return Results.StatusCode(StatusCodes.Status401Unauthorized);
        using var question = JsonDocument.Parse(body);
        var said = Said(question.RootElement);
        switch (Manner)
        {
            case Manner.Silent:
                await released.Task.WaitAsync(context.RequestAborted);
                return Json(said);
            case Manner.Broken:
                return Results.StatusCode(StatusCodes.Status500InternalServerError);
            case Manner.AnotherForm:
                return Results.Text("""{"ketQua": true}""", "application/json");
            case Manner.NotJson:
                return Results.Text("khop", "application/json");
            case Manner.SaysMore:
                return Results.Text($$"""{"ketQua": "{{said}}", "diaChi": "thôn Nà Lùng"}""", "application/json");
            case Manner.Twice:
                return Results.Text("""{"ketQua": "khong-khop", "ketQua": "khop"}""", "application/json");
            case Manner.Lengthy:
                return Results.Text($$"""{"ketQua": "{{said}}{{new string(' ', 100_000)}}"}""", "application/json");
            case Manner.Redirects:
                return Results.Redirect("/noi-khac", permanent: false, preserveMethod: true);
            case Manner.SetsCookie:
                context.Response.Cookies.Append("theo-doi", "1");
                return Json(said);
            default:
                return Json(said);
        }

        static IResult Json(string said) => Results.Text($$"""{"ketQua": "{{said}}"}""", "application/json");
    }
}
