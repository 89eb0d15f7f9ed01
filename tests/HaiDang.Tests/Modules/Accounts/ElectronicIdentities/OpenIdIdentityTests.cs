using System.Buffers.Text;
using System.Text;
using HaiDang.Modules.Accounts.ElectronicIdentities;
using HaiDang.Tests.Support;
using Microsoft.AspNetCore.WebUtilities;

namespace HaiDang.Tests.Modules.Accounts.ElectronicIdentities;

/// <summary>What any adapter of the port must do, tried on ours against a server that behaves and one that doesn't.</summary>
public sealed class OpenIdIdentityTests
{
    private const string Somebody = "001199000001";
    private static readonly IdentityRequest Request = new("mot-trang-thai", "mot-so", "mot-chuoi-du-dai-de-khong-ai-doan-duoc-0123456789", new Uri("https://thu.invalid/dang-nhap/vneid/ve"));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_proved_it_there_comes_back_as_a_subject_once_and_only_with_what_began_it()
    {
        await using var server = await StandInIdentity.Open();
        var clock = new FixedClock(server.Now);
        using var identity = new OpenIdIdentity(server.Settings, clock);

        var code = Code();
        Assert.Equal(new VerifiedSubject("https://dinh-danh.thu", Somebody, DateTimeOffset.FromUnixTimeSeconds(server.Now.ToUnixTimeSeconds())), await identity.Finish(code, Request, Ct));
        Assert.Null(await identity.Finish(code, Request, Ct));
        Assert.Null(await identity.Finish(Code(), Request with { Verifier = "chuoi-khac" }, Ct));
        Assert.Null(await identity.Finish(Code(), Request with { Nonce = "so-khac" }, Ct));
        Assert.Null(await identity.Finish(Code(), Request with { Back = new Uri("https://noi-khac.invalid/") }, Ct));
        clock.Now += TimeSpan.FromMinutes(7);
        Assert.Null(await identity.Finish(Code(), Request, Ct));

        string Code() => QueryHelpers.ParseQuery(server.Prove(identity.Begin(Request), Somebody).Split('?')[1])["code"].ToString();
    }

    [Fact]
    public async Task A_word_of_another_issuer_for_another_client_without_signature_or_with_another_lets_nobody_in()
    {
        await using var server = await StandInIdentity.Open();
        using var identity = new OpenIdIdentity(server.Settings, new FixedClock(server.Now));
        Action<Dictionary<string, object>>[] wrong =
        [
            claims => claims["iss"] = "https://noi-khac", claims => claims["aud"] = "ung-dung-khac", claims => claims["aud"] = (string[])[StandInIdentity.Client, "ung-dung-khac"], claims => claims.Remove("nonce"),
            claims => claims["exp"] = server.Now.AddMinutes(-2).ToUnixTimeSeconds(), claims => claims["iat"] = server.Now.AddMinutes(2).ToUnixTimeSeconds(), claims => claims["sub"] = "",
        ];
        foreach (var change in wrong)
        {
            server.Claims = change;
            Assert.Null(await Through());
        }

        server.Claims = _ => { };
        Func<string, string>[] broken =
        [
            token => token[..(token.LastIndexOf('.') + 1)],
            token => Base64Url.EncodeToString("""{"alg":"none","kid":"1"}"""u8) + token[token.IndexOf('.', StringComparison.Ordinal)..(token.LastIndexOf('.') + 1)],
            token => Base64Url.EncodeToString("""{"alg":"HS256","kid":"1"}"""u8) + token[token.IndexOf('.', StringComparison.Ordinal)..],
            token => token.Split('.') is [var head, var body, var signature]
                ? head + "." + Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(body)).Replace(Somebody, "001199000002", StringComparison.Ordinal))) + "." + signature
                : "",
            _ => "khong phai",
        ];
        foreach (var change in broken)
        {
            server.Token = change;
            Assert.Null(await Through());
        }

        server.Token = token => token;
        Assert.NotNull(await Through());

        Task<VerifiedSubject?> Through() =>
            identity.Finish(QueryHelpers.ParseQuery(server.Prove(identity.Begin(Request), Somebody).Split('?')[1])["code"].ToString(), Request, Ct);
    }

    [Fact]
    public void What_is_named_by_half_or_in_the_clear_is_refused_by_its_name()
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["HAIDANG_VNEID_AUTHORIZE"] = "https://a.invalid/", ["HAIDANG_VNEID_TOKEN"] = "https://a.invalid/", ["HAIDANG_VNEID_KEYS"] = "https://a.invalid/", ["HAIDANG_VNEID_ISSUER"] = "a",
            ["HAIDANG_VNEID_CLIENT"] = "b", ["HAIDANG_VNEID_SECRET"] = "c",
        };
        Assert.Null(OpenIdSettings.Of(_ => null));
        Assert.Equal("a", OpenIdSettings.Of(named.GetValueOrDefault)!.ToString());
        named["HAIDANG_VNEID_TOKEN"] = "http://a.invalid/";
        Assert.Contains("HAIDANG_VNEID_TOKEN", Assert.Throws<FormatException>(() => OpenIdSettings.Of(named.GetValueOrDefault)).Message, StringComparison.Ordinal);
        named.Remove("HAIDANG_VNEID_TOKEN");
        Assert.Contains("HAIDANG_VNEID_TOKEN", Assert.Throws<FormatException>(() => OpenIdSettings.Of(named.GetValueOrDefault)).Message, StringComparison.Ordinal);
    }
}
