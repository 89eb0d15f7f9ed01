using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HaiDang.Modules.Accounts.ElectronicIdentities;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace HaiDang.Tests.Modules.Accounts.ElectronicIdentities;

/// <summary>A server on this machine that says who signs in as an authority would; a test changes what it says.</summary>
internal sealed class StandInIdentity : IAsyncDisposable
{
    public const string Client = "haidang";
    private const string Secret = "bi-mat-thu";
    private readonly WebApplication app;
    private readonly RSA key = RSA.Create(2048);
    private readonly Dictionary<string, (string Challenge, string Nonce, string Back, string Subject)> codes = [];

    private StandInIdentity(WebApplication app) => this.app = app;

    /// <summary>What is changed in the claims before they are signed.</summary>
    public Action<Dictionary<string, object>> Claims { get; set; } = _ => { };

    /// <summary>What is changed in the finished token.</summary>
    public Func<string, string> Token { get; set; } = token => token;

    /// <summary>The moment at which it says that somebody came.</summary>
    public DateTimeOffset Now { get; set; } = TimeProvider.System.GetUtcNow();

    public OpenIdSettings Settings => new(new Uri(Start + "/xac-thuc"), new Uri(Start + "/ma"), new Uri(Start + "/khoa"), "https://dinh-danh.thu", Client, Secret);

    private string Start => app.Urls.First();

    public static async Task<StandInIdentity> Open()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = new StandInIdentity(builder.Build());
        server.app.MapPost("/ma", (Delegate)server.HandIn);
        server.app.MapGet("/khoa", (Delegate)server.Keys);
        await server.app.StartAsync();
        return server;
    }

    /// <summary>What a browser does there: somebody proves who they are and is sent back with a code.</summary>
    /// <returns>The address to which it comes back.</returns>
    public string Prove(Uri sentTo, string subject)
    {
        var asked = QueryHelpers.ParseQuery(sentTo.Query);
        Assert.Equal(("code", Client, "S256", "openid"), (asked["response_type"].ToString(), asked["client_id"].ToString(), asked["code_challenge_method"].ToString(), asked["scope"].ToString()));
        var code = Convert.ToHexString(RandomNumberGenerator.GetBytes(8));
        codes[code] = (asked["code_challenge"].ToString(), asked["nonce"].ToString(), asked["redirect_uri"].ToString(), subject);
        return QueryHelpers.AddQueryString(new Uri(asked["redirect_uri"].ToString()).AbsolutePath, new Dictionary<string, string?> { ["code"] = code, ["state"] = asked["state"] });
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        key.Dispose();
    }

    private async Task<IResult> HandIn(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        var challenge = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (!codes.Remove(form["code"].ToString(), out var given) || given.Challenge != challenge || given.Back != form["redirect_uri"] || form["client_id"] != Client || form["client_secret"] != Secret)
        {
            return Results.Json(new { error = "invalid_grant" }, statusCode: StatusCodes.Status400BadRequest);
        }

        var claims = new Dictionary<string, object>
        {
            ["iss"] = "https://dinh-danh.thu", ["aud"] = Client, ["sub"] = given.Subject, ["nonce"] = given.Nonce, ["iat"] = Now.ToUnixTimeSeconds(), ["exp"] = Now.AddMinutes(5).ToUnixTimeSeconds(),
            ["name"] = "Người Giả Định",
        };
        Claims(claims);
        return Results.Json(new { access_token = "khong-dung", id_token = Token(Signed(claims)) });
    }

    private IResult Keys()
    {
        var open = key.ExportParameters(false);
        return Results.Json(new { keys = new[] { new { kty = "RSA", kid = "1", use = "sig", n = Base64Url.EncodeToString(open.Modulus), e = Base64Url.EncodeToString(open.Exponent) } } });
    }

    private string Signed(Dictionary<string, object> claims)
    {
        var said = Part(new { alg = "RS256", kid = "1" }) + "." + Part(claims);
        return said + "." + Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(said), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

        static string Part(object part) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(part));
    }
}
