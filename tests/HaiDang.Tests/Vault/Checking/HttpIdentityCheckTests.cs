using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using HaiDang.Vault.Checking;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HaiDang.Tests.Vault.Checking;

/// <summary>What any adapter of the port must do, tried on the one over HTTP against a server that behaves and one that doesn't.</summary>
public sealed class HttpIdentityCheckTests
{
    private static readonly CheckQuestion Right = new("0f", StandInAuthority.Known.Name, StandInAuthority.Known.Born, StandInAuthority.Known.Number, "verify");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_three_that_belong_together_match_and_any_other_three_dont_whichever_is_wrong()
    {
        await using var server = await StandInAuthority.Start();
        using var check = server.Client();

        Assert.Equal(new CheckResult(CheckAnswer.Matches, CheckBecause.Answered), await check.Ask(Right, Ct));
        foreach (var wrong in (CheckQuestion[])[Right with { FullName = "Sùng Thị My" }, Right with { Born = new DateOnly(1999, 2, 5) }, Right with { Number = "001199000002" }])
        {
            Assert.Equal(new CheckResult(CheckAnswer.DoesNotMatch, CheckBecause.Answered), await check.Ask(wrong, Ct));
        }
    }

    [Fact]
    public async Task What_goes_out_is_name_birth_number_purpose_and_an_id_by_chance_and_nothing_else()
    {
        await using var server = await StandInAuthority.Start();
        using var check = server.Client();
        await check.Ask(Right, Ct);

        var (body, authorization, cookie) = Assert.Single(server.Asked);
        using var sent = JsonDocument.Parse(body);
        Assert.Equal(
            [("maYeuCau", "0f"), ("hoTen", "Sùng Thị Mỷ"), ("ngaySinh", "1999-05-02"), ("soDinhDanh", "001199000001"), ("mucDich", "verify")],
            sent.RootElement.EnumerateObject().Select(one => (one.Name, one.Value.GetString()!)));
        Assert.Equal(("Bearer " + StandInAuthority.Key, null), (authorization, cookie));
    }

    [Theory]
    [InlineData(Manner.Broken, CheckBecause.Refused)]
    [InlineData(Manner.AnotherForm, CheckBecause.NotUnderstood)]
    [InlineData(Manner.NotJson, CheckBecause.NotUnderstood)]
    [InlineData(Manner.SaysMore, CheckBecause.SaidMore)]
    [InlineData(Manner.Twice, CheckBecause.NotUnderstood)]
    [InlineData(Manner.Lengthy, CheckBecause.SaidMore)]
    [InlineData(Manner.Redirects, CheckBecause.Refused)]
    public async Task Whoever_answers_otherwise_than_agreed_has_told_nothing(Manner manner, CheckBecause because)
    {
        await using var server = await StandInAuthority.Start();
        using var check = server.Client();
        server.Manner = manner;

        Assert.Equal(CheckResult.None(because), await check.Ask(Right, Ct));
        Assert.Equal((1, 0), (server.Asked.Count, server.Elsewhere));
    }

    [Fact]
    public async Task A_silent_server_is_waited_for_no_longer_than_set_and_asked_once()
    {
        await using var server = await StandInAuthority.Start();
        using var check = server.Client(seconds: 1);
        server.Manner = Manner.Silent;

        Assert.Equal(CheckResult.None(CheckBecause.TooSlow), await check.Ask(Right, Ct));
        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task Nobody_there_is_an_answer_too()
    {
        var server = await StandInAuthority.Start();
        using var check = server.Client();
        await server.DisposeAsync();

        Assert.Equal(CheckResult.None(CheckBecause.NotReached), await check.Ask(Right, Ct));
    }

    [Fact]
    public async Task A_cookie_is_never_brought_back()
    {
        await using var server = await StandInAuthority.Start();
        using var check = server.Client();
        server.Manner = Manner.SetsCookie;
        await check.Ask(Right, Ct);
        await check.Ask(Right, Ct);

        Assert.Equal([null, null], server.Asked.Select(one => one.Cookie));
    }

    [Fact]
    public async Task A_server_whose_certificate_nobody_vouches_for_gets_no_question()
    {
        using var theirs = Certificate("may-chu");
        var asked = 0;
        await using var server = await Https(theirs, () => asked++);
        using var check = new HttpIdentityCheck(new CheckSettings(new Uri(server.Urls.First() + "/kiem-tra"), null, null, "k", TimeSpan.FromSeconds(30)));

        Assert.Equal((CheckResult.None(CheckBecause.NotReached), 0), (await check.Ask(Right, Ct), asked));
    }

    [Fact]
    public void Settings_that_would_send_an_identity_in_the_clear_or_from_nobody_are_refused_by_name()
    {
        Assert.Null(CheckSettings.Of(_ => null));
        Assert.Equal(TimeSpan.FromSeconds(5), Of(("HAIDANG_CHECK_URL", "https://danh-tinh.thu/kiem-tra"), ("HAIDANG_CHECK_KEY", "k"))!.Timeout);
        Assert.NotNull(Of(("HAIDANG_CHECK_URL", "http://127.0.0.1:5999/"), ("HAIDANG_CHECK_KEY", "k")));
        Assert.Contains("HAIDANG_CHECK_URL", Refused(("HAIDANG_CHECK_URL", "http://danh-tinh.thu/"), ("HAIDANG_CHECK_KEY", "k")), StringComparison.Ordinal);
        Assert.Contains("HAIDANG_CHECK_CERTIFICATE", Refused(("HAIDANG_CHECK_URL", "https://danh-tinh.thu/")), StringComparison.Ordinal);
        Assert.Contains("HAIDANG_CHECK_SECONDS", Refused(("HAIDANG_CHECK_URL", "https://danh-tinh.thu/"), ("HAIDANG_CHECK_KEY", "k"), ("HAIDANG_CHECK_SECONDS", "90")), StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => new HttpIdentityCheck(new CheckSettings(new Uri("https://danh-tinh.thu/"), "khong-co-tep-nay.p12", null, null, TimeSpan.FromSeconds(1))));

        static CheckSettings? Of(params (string Name, string Value)[] set) => CheckSettings.Of(name => set.FirstOrDefault(one => one.Name == name).Value);
        static string Refused(params (string Name, string Value)[] set) => Assert.Throws<FormatException>(() => Of(set)).Message;
    }

    private static async Task<WebApplication> Https(X509Certificate2 certificate, Action asked)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        var app = builder.Build();
        app.MapPost("/kiem-tra", () =>
        {
            asked();
            return Results.Text("""{"ketQua": "khop"}""", "application/json");
        });
        await app.StartAsync();
        return app;
    }

    private static X509Certificate2 Certificate(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=" + name, key, HashAlgorithmName.SHA256);
        using var made = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }
}
