using System.Globalization;
using System.Security.Cryptography;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts;
using HaiDang.Vault;
using HaiDang.Web.Commands.Texts;
using HaiDang.Web.Hosting;

namespace HaiDang.Web.Commands;

/// <summary><c>./haidang demo [--port 5138] [--data DIR]</c>: fills an embedded store with invented data and serves it on this machine.</summary>
/// <remarks>
/// Without <c>--data</c> the store stands in a fresh temporary folder that goes with the program. A folder that was filled before is
/// served again as it is; a folder with anybody else's ledgers is never touched.
/// </remarks>
internal static class DemoCommand
{
    internal const string PasswordVariable = "HAIDANG_DEMO_PASSWORD";

    // Letters and digits that no one mixes up when reading them off a terminal.
    private const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";

    /// <returns>0 when it was stopped, 2 when the words or the folder can't be used.</returns>
    internal static async Task<int> Run(string[] args, TextWriter output, TextWriter error, CommandWords words, ServingWords serving, CancellationToken ct)
    {
        string? passing = null;
        try
        {
            var (port, folder) = Options(args, words, serving);
            passing = folder is null ? Directory.CreateTempSubdirectory("haidang-demo-").FullName : null;
            var choice = new StoreChoice(folder ?? passing, null, folder ?? passing!);
            await using var held = await FolderLock.ForServer(choice, "demo", words, ct);
            await using var store = await ServeCommand.Open(choice, words, ct);
            var urls = new[] { string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}") };
            var (stores, root, missing) = await VaultChoice.Open(choice, _ => null, serving, ct);
            var settings = new HostSettings(store, urls)
            {
                Vault = stores,
                Root = root,
                ColumnFolder = choice.Columns(_ => null),
                AttachmentKey = AttachmentKeys.Of(choice, _ => null, serving),
                OfficeKey = OfficeKeys.Of(choice, _ => null, serving),
                SignInsPerMinute = 60,
            };
            await using var vault = stores;
            await DemoData.Years(store, stores, root, () => new UsageException(serving.NotADemo(choice.Place)), ct);
            await using var app = await HaiDangHost.Build(settings, ct);
            if ((await app.Services.GetRequiredService<Ledgers>().All(ct)).Any(ledger => ledger.SyntheticDay is null)) throw new UsageException(serving.NotADemo(choice.Place));

            var password = Environment.GetEnvironmentVariable(PasswordVariable) is { Length: > 0 } given ? given : RandomNumberGenerator.GetString(Letters, 16);
            await DemoData.Fill(app.Services, Path.Combine(AppContext.BaseDirectory, "samples"), password, ct);
            if (serving.Vault(missing, app.Services.GetService<IdentityVault>()?.Closed) is { } closed) await error.WriteLineAsync(closed);
            await ServeCommand.Listen(app, urls, serving, ct);
            await Tell(app, given: Environment.GetEnvironmentVariable(PasswordVariable) is { Length: > 0 }, password, output, serving);
            await app.WaitForShutdownAsync(ct);
            return 0;
        }
        catch (UsageException unusable)
        {
            await error.WriteLineAsync(unusable.Message);
            return 2;
        }
        finally
        {
            if (passing is not null) Directory.Delete(passing, recursive: true);
        }
    }

    private static async Task Tell(WebApplication app, bool given, string password, TextWriter output, ServingWords serving)
    {
        await output.WriteLineAsync(serving.DemoServing(app.Urls.First()));
        await output.WriteLineAsync(given ? serving.DemoPasswordGiven(PasswordVariable) : serving.DemoPassword(password));
        await output.WriteLineAsync(serving.DemoAccounts);
        foreach (var account in DemoAccounts.All.DistinctBy(account => account.Name))
        {
            await output.WriteLineAsync($"  {account.Name,-28}{account.DisplayName}");
        }

        await output.WriteLineAsync(serving.DemoStop);
        await output.FlushAsync();
    }

    private static (int Port, string? Folder) Options(string[] args, CommandWords words, ServingWords serving)
    {
        var port = 5138;
        string? folder = null;
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--port":
                    port = ++i < args.Length && int.TryParse(args[i], NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n <= 65_535
                        ? n
                        : throw new UsageException(serving.NumberWrong("--port"));
                    break;
                case "--data":
                    folder = ++i < args.Length && args[i].Length > 0 ? args[i] : throw new UsageException(words.ValueMissing("--data"));
                    break;
                case var other:
                    throw new UsageException(words.UnknownWord(other));
            }
        }

        return (port, folder);
    }
}
