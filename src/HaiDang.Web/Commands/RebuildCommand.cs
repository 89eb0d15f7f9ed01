using HaiDang.Kernel.Events;
using HaiDang.Web.Commands.Texts;
using HaiDang.Web.Hosting;

namespace HaiDang.Web.Commands;

/// <summary><c>./haidang rebuild [--data DIR | --postgres env:NAME]</c>: makes every table anew from the log and says what differed.</summary>
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
            await using var services = new ServiceCollection().AddLogging().AddModules(store, TimeProvider.System, secure: true).BuildServiceProvider();
            await store.Migrate(Composition.Migrations, ct);
            IReadOnlyList<(string Name, long Differing)> tables;
            try
            {
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

            return tables.All(table => table.Differing == 0) ? 0 : 1;
        }
        catch (UsageException unusable)
        {
            await error.WriteLineAsync(unusable.Message);
            return 2;
        }
    }
}
