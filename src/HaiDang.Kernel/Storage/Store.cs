using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;

namespace HaiDang.Kernel.Storage;

/// <summary>Which database holds the log.</summary>
public enum StoreKind
{
    /// <summary>A folder, nothing to install.</summary>
    Sqlite,

    /// <summary>A server, many users.</summary>
    Postgres,
}

/// <summary>Where the log, its projections and the working tables live. Two real ones: <see cref="SqliteStore"/> and <see cref="PostgresStore"/>.</summary>
public abstract class Store : IAsyncDisposable
{
    /// <summary>Prepares the reading of rows once for the process.</summary>
    protected Store() => RowReading.Prepare();

    /// <summary>Which database this is.</summary>
    public abstract StoreKind Kind { get; }

    /// <summary>Asks on a reader's behalf. The SQL's first condition is the reader's reach; PostgreSQL holds to it a second time by row-level security.</summary>
    /// <typeparam name="T">A class whose properties are named as the columns, without underscores; or one plain value.</typeparam>
    /// <returns>The rows; none when there are none.</returns>
    public abstract Task<IReadOnlyList<T>> Query<T>(Reader reader, Sql sql, CancellationToken ct);

    /// <summary>Asks on the program's own behalf: log, working tables, catalogues. Never for a page's rows.</summary>
    public abstract Task<IReadOnlyList<T>> Ask<T>(Sql sql, CancellationToken ct);

    /// <summary>Changes a working table, durably.</summary>
    /// <returns>Number of rows changed.</returns>
    public abstract Task<int> Execute(Sql sql, CancellationToken ct);

    /// <summary>As <see cref="Sql.In{T}"/> for hundreds of values, which PostgreSQL would compare one by one with every row of a table whose size it doesn't know yet.</summary>
    public Sql Among(string column, IReadOnlyCollection<string> values) =>
        Kind == StoreKind.Postgres ? $"{Sql.Raw(column)} in (select unnest({values.ToArray()}))" : Sql.In(column, values);

    /// <summary>Several statements on working tables, all or none.</summary>
    public abstract Task<T> Transact<T>(Func<ITransaction, Task<T>> work, CancellationToken ct);

    /// <summary>Brings the tables up to what this program needs; each migration is all or nothing.</summary>
    /// <returns>Names of the migrations that were applied now.</returns>
    public async Task<IReadOnlyList<string>> Migrate(IEnumerable<Migration> migrations, CancellationToken ct)
    {
        await Execute(Sql.Raw("create table if not exists migration (name text not null primary key, applied_at text not null)"), ct);
        var applied = (await Transact(transaction => transaction.Query<string>($"select name from migration"), ct)).ToHashSet(StringComparer.Ordinal);
        var now = new List<string>();
        foreach (var migration in migrations.Where(m => m.For is null || m.For == Kind).Where(m => !applied.Contains(m.Name)))
        {
            await Transact(
                async transaction =>
                {
                    await transaction.Execute(Sql.Raw(migration.Text));
                    return await transaction.Execute(
                        $"insert into migration (name, applied_at) values ({migration.Name}, {TimeProvider.System.GetUtcNow().ToString("O")})");
                },
                ct);
            now.Add(migration.Name);
        }

        if (now.Count > 0) await GrantRights(ct);
        return now;
    }

    /// <summary>Takes something of this store for one process alone, until it is given back or the process ends.</summary>
    /// <param name="what">A word of our own.</param>
    /// <returns>Null when another process has it.</returns>
    public abstract Task<Hold?> Hold(string what, CancellationToken ct);

    /// <summary>Makes sure that rows which were overwritten and deleted are gone from the files too, not only from the tables.</summary>
    /// <param name="tables">Tables of our own; on PostgreSQL they are written anew and locked meanwhile.</param>
    /// <exception cref="StillReadException">A reader holds the write-ahead log; ask again.</exception>
    public abstract Task Scrub(IReadOnlyList<string> tables, CancellationToken ct);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    /// <summary>Appends events with what hangs on them, in one transaction and one round trip.</summary>
    /// <returns>Position of the last event.</returns>
    /// <exception cref="StreamMoved">Another append took a version first.</exception>
    /// <exception cref="KeyRepeated">The idempotency key stands already.</exception>
    /// <exception cref="ProjectionsBehindException">The ledger is fed by other projections than this program's.</exception>
    internal abstract Task<long> Append(Appending appending, CancellationToken ct);

    /// <summary>Appends to many streams of one ledger with what hangs on each, in one transaction: all of it or nothing. None has an idempotency key.</summary>
    /// <exception cref="StreamMoved">A stream of them has moved on.</exception>
    /// <exception cref="NotUnique">What must be there once stands already.</exception>
    /// <exception cref="ProjectionsBehindException">The ledger is fed by other projections than this program's.</exception>
    internal abstract Task AppendTogether(IReadOnlyList<Appending> group, CancellationToken ct);

    /// <summary>Appends many events without projections or facts, for imports; the caller brings projections up afterwards.</summary>
    internal abstract Task<long> AppendBulk(LedgerId ledger, IEnumerable<NewEvent> events, CancellationToken ct);

    /// <summary>Reads the log in order.</summary>
    internal abstract IAsyncEnumerable<StoredEvent> ReadLog(LedgerId ledger, long after, CancellationToken ct);

    /// <summary>Runs many statements in one transaction with few round trips, for rebuilding.</summary>
    internal abstract Task RunBatched(Func<IBatched, Task> work, CancellationToken ct);

    /// <summary>Learns how full tables became, so that questions go the shortest way, and empties the write-ahead log of what filled them.</summary>
    internal abstract Task Study(IReadOnlyList<string> tables, CancellationToken ct);

    /// <summary>Gives a table another name, its indexes with it.</summary>
    internal virtual ValueTask Rename(IBatched batch, string from, string to) => batch.Add(Sql.Raw($"alter table {from} rename to {to}"));

    /// <summary>Lets the program's two roles at new tables, where the store has roles.</summary>
    internal virtual Task GrantRights(CancellationToken ct) => Task.CompletedTask;
}

/// <summary>Something that one process has alone; disposing gives it back.</summary>
public abstract class Hold : IDisposable
{
    /// <summary>Gets whether it is still had: a lost connection loses it.</summary>
    public bool Stands => !Lost.IsCompleted;

    /// <summary>Gets what is done once it was lost.</summary>
    public abstract Task Lost { get; }

    /// <inheritdoc/>
    public abstract void Dispose();
}

/// <summary>Statements that become durable together.</summary>
public interface ITransaction
{
    /// <summary>Changes rows.</summary>
    /// <returns>Number of rows changed.</returns>
    Task<int> Execute(Sql sql);

    /// <summary>Asks within the transaction.</summary>
    Task<IReadOnlyList<T>> Query<T>(Sql sql);
}

/// <summary>Statements sent in batches inside one transaction.</summary>
internal interface IBatched
{
    /// <summary>Queues a statement; it runs in order, at the latest with <see cref="Flush"/>.</summary>
    ValueTask Add(Sql sql);

    /// <summary>Runs what is queued.</summary>
    ValueTask Flush();

    /// <summary>Runs what is queued, then asks for one number within the transaction.</summary>
    ValueTask<long> Count(Sql sql);
}

/// <summary>The write-ahead log couldn't be emptied because somebody reads from it.</summary>
public sealed class StillReadException() : Exception("The write-ahead log is being read; what was deleted is still in it.");

/// <summary>One numbered SQL file.</summary>
/// <param name="Name">Module and file, such as <c>Kernel/0001_log</c>.</param>
/// <param name="For">The one store it is for, or null for both.</param>
public sealed record Migration(string Name, string Text, StoreKind? For)
{
    /// <summary>The migrations embedded in an assembly, by folder and number.</summary>
    public static IReadOnlyList<Migration> In(System.Reflection.Assembly assembly) =>
    [
        .. from resource in assembly.GetManifestResourceNames()
           where resource.Contains(".Sql.", StringComparison.Ordinal) && resource.EndsWith(".sql", StringComparison.Ordinal)
           let at = resource.IndexOf(".Sql.", StringComparison.Ordinal)
           let module = resource[..at].Split('.')[^1]
           let file = resource[(at + 5)..^4]
           let kind = file.EndsWith(".postgres", StringComparison.Ordinal) ? StoreKind.Postgres
               : file.EndsWith(".sqlite", StringComparison.Ordinal) ? StoreKind.Sqlite
               : (StoreKind?)null
           let name = kind is null ? file : file[..file.LastIndexOf('.')]
           orderby module, name
           select new Migration(module + "/" + name, Read(assembly, resource), kind),
    ];

    private static string Read(System.Reflection.Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
