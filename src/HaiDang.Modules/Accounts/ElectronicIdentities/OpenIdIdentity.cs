using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Extensions;

namespace HaiDang.Modules.Accounts.ElectronicIdentities;

/// <summary>Signs in by OpenID Connect's authorization code with PKCE. Addresses and conditions of VNeID aren't public: <c>dựng lại, không phải mẫu chính thức</c>.</summary>
/// <remarks>No redirect, cookie, proxy or second try. Of what comes back only the signed token is read, and of that only the subject and its time.</remarks>
internal sealed class OpenIdIdentity : IElectronicIdentity, IDisposable
{
    private const int LongestAnswer = 64_000;
    private readonly OpenIdSettings settings;
    private readonly TimeProvider clock;
    private readonly HttpClient client;

    public OpenIdIdentity(OpenIdSettings settings, TimeProvider clock)
    {
        (this.settings, this.clock) = (settings, clock);
        client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false, UseCookies = false, UseProxy = false, ConnectTimeout = OpenIdSettings.Timeout,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5), AutomaticDecompression = DecompressionMethods.None,
        }) { Timeout = OpenIdSettings.Timeout, MaxResponseContentBufferSize = LongestAnswer };
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    /// <inheritdoc/>
    public Uri Begin(IdentityRequest request)
    {
        var asked = new QueryBuilder
        {
            { "response_type", "code" }, { "client_id", settings.Client }, { "redirect_uri", request.Back.AbsoluteUri }, { "scope", "openid" }, { "state", request.State }, { "nonce", request.Nonce },
            { "code_challenge", Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(request.Verifier))) }, { "code_challenge_method", "S256" }, { "prompt", "login" },
        };
        return new UriBuilder(settings.Authorize) { Query = asked.ToQueryString().Value }.Uri;
    }

    /// <inheritdoc/>
    public async Task<VerifiedSubject?> Finish(string code, IdentityRequest request, CancellationToken ct)
    {
        try
        {
            using var form = new FormUrlEncodedContent(
            [
                new("grant_type", "authorization_code"), new("code", code), new("redirect_uri", request.Back.AbsoluteUri), new("client_id", settings.Client), new("client_secret", settings.Secret),
                new("code_verifier", request.Verifier),
            ]);
            using var answer = await client.PostAsync(settings.Token, form, ct);
            if (answer.StatusCode is not HttpStatusCode.OK) return null;
            using var json = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(ct));
            if (json.RootElement.ValueKind is not JsonValueKind.Object || !json.RootElement.TryGetProperty("id_token", out var token) || token.ValueKind is not JsonValueKind.String) return null;
            using var keys = await client.GetAsync(settings.Keys, ct);
            return keys.StatusCode is HttpStatusCode.OK ? SignedToken.Read(token.GetString()!, await keys.Content.ReadAsStringAsync(ct), settings, request.Nonce, clock.GetUtcNow()) : null;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or JsonException)
        {
            return null;
        }
    }
}
