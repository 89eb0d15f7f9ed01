using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Accounts.ElectronicIdentities;
using HaiDang.Modules.Planning.Urging;
using HaiDang.Vault;
using HaiDang.Vault.Checking;
using HaiDang.Web.Commands.Texts;
using HaiDang.Web.Hosting;

namespace HaiDang.Web.Commands;

/// <summary><c>./haidang serve --data DIR | --postgres env:NAME [--urls …] [--behind-proxy]</c>: serves until it is stopped.</summary>
/// <remarks>
/// Further settings come from the environment, and no secret is a word of the command line: <c>HAIDANG_PROVINCES</c> (the provinces whose
/// ledgers are kept here), <c>HAIDANG_FIRST_PASSWORD</c> (of the first administrator of a fresh ledger), <c>HAIDANG_KEY_FILE</c>,
/// <c>HAIDANG_URLS</c>, <c>HAIDANG_SIGN_INS_PER_MINUTE</c>; for mail <c>HAIDANG_SMTP_HOST</c>, <c>_PORT</c>, <c>_FROM</c>, <c>_USER</c>,
/// <c>_PASSWORD</c>, <c>_TLS</c> and <c>HAIDANG_PUBLIC_URL</c>; for checking identities <c>HAIDANG_CHECK_URL</c>, <c>_CERTIFICATE</c>,
/// <c>_CERTIFICATE_PASSWORD</c>, <c>_KEY</c>, <c>_SECONDS</c>.
/// </remarks>
internal static class ServeCommand
{
    internal const string ProvincesVariable = "HAIDANG_PROVINCES";
    internal const string FirstPasswordVariable = "HAIDANG_FIRST_PASSWORD";
    internal const string DefaultUrl = "http://127.0.0.1:5138";

    /// <returns>0 when it was stopped, 2 when the words, the store or an address can't be used.</returns>
    internal static async Task<int> Run(string[] args, TextWriter output, TextWriter error, CommandWords words, ServingWords serving, CancellationToken ct)
    {
        try
        {
            var choice = StoreChoice.Parse(args, Environment.GetEnvironmentVariable, words, out var rest);
            var (urls, behindProxy) = Options(rest, words);
            await using var held = await FolderLock.ForServer(choice, "serve", words, ct);
            var key = AttachmentKeys.Of(choice, Environment.GetEnvironmentVariable, serving);
            await using var store = await Open(choice, words, ct);
            var (stores, root, missing) = await VaultChoice.Open(choice, Environment.GetEnvironmentVariable, serving, ct);
            var settings = new HostSettings(store, urls)
            {
                Vault = stores,
                Root = root,
                ColumnFolder = choice.Columns(Environment.GetEnvironmentVariable),
                BehindProxy = behindProxy,
                AttachmentKey = key,
                OfficeKey = OfficeKeys.Of(choice, Environment.GetEnvironmentVariable, serving),
                Provinces = Provinces() is { Length: > 0 } named ? named : DemoAccounts.Provinces,
                SignInsPerMinute = SignIns(serving),
                Check = CheckSettings.Of(Environment.GetEnvironmentVariable),
                Identity = OpenIdSettings.Of(Environment.GetEnvironmentVariable),
                Mail = MailSettings.Of(Environment.GetEnvironmentVariable),
            };
            await using var vault = stores;
            await using var app = await HaiDangHost.Build(settings, ct);
            await OpenFirst(app.Services, output, serving, ct);
            if (serving.Vault(missing, app.Services.GetService<IdentityVault>()?.Closed) is { } closed) await error.WriteLineAsync(closed);
            await Listen(app, urls, serving, ct);
            foreach (var url in app.Urls) await output.WriteLineAsync(serving.Serving(url));
            await app.WaitForShutdownAsync(ct);
            return 0;
        }
        catch (Exception unusable) when (unusable is UsageException or PlainHttpException or FormatException or ArgumentException { ParamName: "provinces" })
        {
            await error.WriteLineAsync(unusable switch
            {
                PlainHttpException plain => serving.PlainHttp(plain.Url),
                ArgumentException => serving.NoSuchProvince(string.Join(", ", Provinces())),
                _ => unusable.Message,
            });
            return 2;
        }
    }

    /// <summary>Starts listening; an address in use is an answer, not a fault.</summary>
    /// <exception cref="UsageException">It can't listen there.</exception>
    internal static async Task Listen(WebApplication app, IReadOnlyList<string> urls, ServingWords serving, CancellationToken ct)
    {
        try
        {
            await app.StartAsync(ct);
        }
        catch (IOException)
        {
            throw new UsageException(serving.AddressTaken(string.Join(", ", urls)));
        }
    }

    /// <summary>Opens the store, with words for what stands in the way.</summary>
    /// <exception cref="UsageException">It can't be opened.</exception>
    internal static async Task<Store> Open(StoreChoice choice, CommandWords words, CancellationToken ct)
    {
        try
        {
            return await choice.Open(ct);
        }
        catch (Exception e) when (e is System.Data.Common.DbException or WeakSettingException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException(words.CannotReach(e.Message));
        }
    }

    private static (IReadOnlyList<string> Urls, bool BehindProxy) Options(IReadOnlyList<string> rest, CommandWords words)
    {
        var urls = Environment.GetEnvironmentVariable("HAIDANG_URLS");
        var behindProxy = false;
        for (var i = 0; i < rest.Count; i++)
        {
            switch (rest[i])
            {
                case "--urls":
                    urls = ++i < rest.Count ? rest[i] : throw new UsageException(words.ValueMissing("--urls"));
                    break;
                case "--behind-proxy":
                    behindProxy = true;
                    break;
                case var other:
                    throw new UsageException(words.UnknownWord(other));
            }
        }

        return ((urls ?? DefaultUrl).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), behindProxy);
    }

    // A fresh store has nobody who could come in: its ledgers and their first administrators are opened here.
    private static async Task OpenFirst(IServiceProvider services, TextWriter output, ServingWords serving, CancellationToken ct)
    {
        var provinces = Provinces();
        if (provinces.Length == 0 && (await services.GetRequiredService<Ledgers>().All(ct)).Count == 0) throw new UsageException(serving.NoLedger(ProvincesVariable, FirstPasswordVariable));
        await using var scope = services.CreateAsyncScope();
        var first = scope.ServiceProvider.GetRequiredService<FirstAccount>();
        foreach (var province in provinces)
        {
            switch (await first.Open(province, Environment.GetEnvironmentVariable(FirstPasswordVariable) is { Length: > 0 } given ? given : null, ct))
            {
                case FirstOpening.Opened:
                    await output.WriteLineAsync(serving.FirstOpened("quantri." + province, FirstPasswordVariable));
                    break;
                case FirstOpening.PasswordMissing:
                    throw new UsageException(serving.FirstPasswordMissing(province, FirstPasswordVariable));
                case FirstOpening.PasswordWeak:
                    throw new UsageException(serving.FirstPasswordWeak(FirstPasswordVariable, PasswordRules.Shortest));
                case FirstOpening.NoCommittee:
                    throw new UsageException(serving.NoSuchProvince(province));
            }
        }
    }

    private static string[] Provinces() =>
        (Environment.GetEnvironmentVariable(ProvincesVariable) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static int SignIns(ServingWords serving) => Environment.GetEnvironmentVariable("HAIDANG_SIGN_INS_PER_MINUTE") switch
    {
        null or "" => 10,
        var text when int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var n) && n is >= 1 and <= 10_000 => n,
        _ => throw new UsageException(serving.NumberWrong("HAIDANG_SIGN_INS_PER_MINUTE")),
    };
}
