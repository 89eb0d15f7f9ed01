using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Modules.Dossiers;
using HaiDang.Web.Commands.Texts;
using HaiDang.Web.Hosting;

namespace HaiDang.Web.Commands;

/// <summary><c>./haidang rebuild [--data DIR | --postgres env:NAME]</c>: makes every table anew from the log, holds the facts against it and says what differed.</summary>
internal static class RebuildCommand
{
    /// <returns>0 when nothing differed, 1 when something did (the tables are then mended), 2 when the words or the store can't be used.</returns>
    internal static async Task<int> Run(string[] args, TextWriter output, TextWriter error, CommandWords words, CancellationToken ct)
    {
        try
        {
            var choice = StoreChoice.Parse(args, Environment.GetEnvironmentVariable, words, out var rest);
            if (rest.Count > 0) throw new UsageException(words.UnknownWord(rest[0]));
            await using var store = await choice.OpenExisting(words, ct);
            await using var held = await FolderLock.ForWriting(choice, "rebuild", words, ct);
            await using var services = new ServiceCollection().AddLogging().AddModules(new HostSettings(store, [])).BuildServiceProvider();
            await store.Migrate(Composition.Migrations, ct);
            IReadOnlyList<(string Name, long Differing)> tables;
            try
            {
                await DossiersModule.LoadRules(services, ct);
                tables = await services.GetRequiredService<Projections>().Rebuild(store, services.GetRequiredService<EventTypes>(), ct);
            }
            catch (InvalidDataException unread)
            {
                throw new UsageException(words.CannotRebuild(unread.Message));
            }

            foreach (var (name, differing) in tables)
            {
                await output.WriteLineAsync(differing == 0 ? words.TableSame(name) : words.TableDiffered(name, differing));
            }

            var facts = await Facts(services, output, words, ct);
            return facts && tables.All(table => table.Differing == 0) ? 0 : 1;
        }
        catch (UsageException unusable)
        {
            await error.WriteLineAsync(unusable.Message);
            return 2;
        }
    }

    // Facts are compared and never deleted: as known at a moment, a figure was what was recorded then.
    private static async Task<bool> Facts(IServiceProvider services, TextWriter output, CommandWords words, CancellationToken ct)
    {
        var recount = ActivatorUtilities.CreateInstance<Recount>(services);
        var same = true;
        foreach (var ledger in await services.GetRequiredService<Ledgers>().All(ct))
        {
            var streams = 0;
            await foreach (var _ in recount.Compare(ledger.Ledger, ct)) streams++;
            var strays = await recount.Strays(ledger.Ledger, ct);
            same &= streams == 0 && strays == 0;
            await output.WriteLineAsync(streams == 0 && strays == 0 ? words.FactsSame(ledger.Ledger.Value) : words.FactsDiffer(ledger.Ledger.Value, streams, strays));
        }

        return same;
    }
}
