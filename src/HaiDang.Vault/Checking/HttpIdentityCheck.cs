using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;

namespace HaiDang.Vault.Checking;

/// <summary>Asks over HTTP. The form of question and answer is ours: <c>dựng lại, không phải mẫu chính thức</c>.</summary>
/// <remarks>
/// <para>Posted: <c>{"maYeuCau", "hoTen", "ngaySinh": "1999-05-02", "soDinhDanh": "001199000001", "mucDich"}</c>.</para>
/// <para>
/// Answered with 200 and <c>{"ketQua": "khop" | "khong-khop" | "khong-kiem-tra-duoc"}</c>, nothing beside it. Any other member, a text longer than 1,000
/// bytes, a redirect or another form is dropped. No cookie, no proxy, no second try: a question that names somebody goes out once.
/// </para>
/// </remarks>
public sealed class HttpIdentityCheck : IIdentityCheck, IDisposable
{
    private const int LongestAnswer = 1_000;
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 2, AllowDuplicateProperties = false };
    private readonly CheckSettings settings;
    private readonly HttpClient client;
    private readonly X509Certificate2? certificate;

    /// <summary>Reads the certificate and asks nobody yet.</summary>
    /// <exception cref="FormatException">The certificate can't be read, or has no key.</exception>
    public HttpIdentityCheck(CheckSettings settings)
    {
        this.settings = settings;
        certificate = Certificate(settings);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false, UseCookies = false, UseProxy = false, ConnectTimeout = settings.Timeout,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5), MaxResponseHeadersLength = 8, AutomaticDecompression = DecompressionMethods.None,
        };
        if (certificate is not null) handler.SslOptions = new SslClientAuthenticationOptions { ClientCertificates = [certificate] };
        client = new HttpClient(handler) { Timeout = settings.Timeout, MaxResponseContentBufferSize = LongestAnswer };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        client.Dispose();
        certificate?.Dispose();
    }

    /// <inheritdoc/>
    public async Task<CheckResult> Ask(CheckQuestion question, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, settings.Address) { Content = new ByteArrayContent(Written(question)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (settings.Key is { } key) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        try
        {
            using var response = await client.SendAsync(request, ct);
            if (response.StatusCode is not HttpStatusCode.OK) return CheckResult.None(CheckBecause.Refused);
            if (response.Content.Headers.ContentType?.MediaType is not "application/json") return CheckResult.None(CheckBecause.NotUnderstood);
            return Read(await response.Content.ReadAsByteArrayAsync(ct));
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return CheckResult.None(CheckBecause.TooSlow);
        }
        catch (HttpRequestException longer) when (longer.HttpRequestError is HttpRequestError.ConfigurationLimitExceeded)
        {
            return CheckResult.None(CheckBecause.SaidMore);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            return CheckResult.None(CheckBecause.NotReached);
        }
    }

    private static byte[] Written(CheckQuestion question)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("maYeuCau", question.Request);
            json.WriteString("hoTen", question.FullName);
            json.WriteString("ngaySinh", question.Born.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("soDinhDanh", question.Number);
            json.WriteString("mucDich", question.Purpose);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static CheckResult Read(byte[] answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer, Strict);
            if (json.RootElement.ValueKind is not JsonValueKind.Object) return CheckResult.None(CheckBecause.NotUnderstood);
            if (!json.RootElement.TryGetProperty("ketQua", out var result)) return CheckResult.None(CheckBecause.NotUnderstood);
            if (json.RootElement.GetPropertyCount() != 1) return CheckResult.None(CheckBecause.SaidMore);
            return (result.ValueKind is JsonValueKind.String ? result.GetString() : null) switch
            {
                "khop" => new CheckResult(CheckAnswer.Matches, CheckBecause.Answered),
                "khong-khop" => new CheckResult(CheckAnswer.DoesNotMatch, CheckBecause.Answered),
                "khong-kiem-tra-duoc" => CheckResult.None(CheckBecause.Answered),
                _ => CheckResult.None(CheckBecause.NotUnderstood),
            };
        }
        catch (JsonException)
        {
            return CheckResult.None(CheckBecause.NotUnderstood);
        }
    }

    private static X509Certificate2? Certificate(CheckSettings settings)
    {
        if (settings.CertificateFile is not { } file) return null;
        try
        {
            var read = X509CertificateLoader.LoadPkcs12FromFile(file, settings.CertificatePassword);
            return read.HasPrivateKey ? read : throw new FormatException("HAIDANG_CHECK_CERTIFICATE has no private key.");
        }
        catch (Exception e) when (e is System.Security.Cryptography.CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new FormatException("HAIDANG_CHECK_CERTIFICATE can't be read.", e);
        }
    }
}
