using System.Runtime.CompilerServices;
using Dapper;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using Microsoft.Data.Sqlite;

namespace HaiDang.Kernel.Storage;

/// <summary>The embedded store: one file in a folder, one writer, many readers beside it.</summary>
/// <remarks>
/// Write-ahead log with <c>synchronous=FULL</c> on every connection: what was acknowledged survives a power cut, which
/// <c>NORMAL</c> doesn't promise.
/// </remarks>
public sealed class SqliteStore : Store
{
    private readonly string readers;
    private readonly SqliteConnection writer;
    private readonly SemaphoreSlim turn = new(1, 1);
    private const int Usual = 16_000;
    private const int Much = 256_000;
    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);
    private SqliteTransaction? open;

    private SqliteStore(string readers, SqliteConnection writer)
    {
        this.readers = readers;
        this.writer = writer;
    }

    /// <inheritdoc/>
    public override StoreKind Kind => StoreKind.Sqlite;

    /// <summary>Opens the store in a folder, making it when it isn't there.</summary>
    /// <param name="folder">Data folder; the log is its <c>register.db</c>.</param>
    /// <param name="name">Another file of the folder for a store that is kept apart from the log.</param>
    public static SqliteStore Open(string folder, string name = "register.db")
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, name);
        var writing = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, DefaultTimeout = 30 }.ToString());
        writing.Open();
        Prepare(writing, "pragma journal_mode=wal");
        var reading = new SqliteConnectionStringBuilder { DataSource = file, Pooling = true, DefaultTimeout = 30 }.ToString();
        return new SqliteStore(reading, writing);
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<T>> Query<T>(Reader reader, Sql sql, CancellationToken ct) => await Ask<T>(sql, ct);

    /// <inheritdoc/>
    public override Task<IReadOnlyList<T>> Ask<T>(Sql sql, CancellationToken ct)
    {
        using var connection = Reading();
        return Task.FromResult<IReadOnlyList<T>>(connection.Query<T>(sql.Text, Parameters(sql)).AsList());
    }

    /// <inheritdoc/>
    public override Task<int> Execute(Sql sql, CancellationToken ct) => Transact(transaction => transaction.Execute(sql), ct);

    /// <inheritdoc/>
    public override async Task<T> Transact<T>(Func<ITransaction, Task<T>> work, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            using var transaction = writer.BeginTransaction(deferred: false);
            open = transaction;
            var result = await work(new Working(this));
            transaction.Commit();
            return result;
        }
        finally
        {
            open = null;
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public override Task<Hold?> Hold(string what, CancellationToken ct)
    {
        try
        {
            return Task.FromResult<Hold?>(new LockedFile(new FileStream(writer.DataSource + "." + what + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)));
        }
        catch (IOException)
        {
            return Task.FromResult<Hold?>(null);
        }
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        foreach (var command in prepared.Values) command.Dispose();
        writer.Dispose();
        turn.Dispose();
        SqliteConnection.ClearPool(new SqliteConnection(readers));
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public override async Task Scrub(IReadOnlyList<string> tables, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            // Rows are overwritten as they go (secure_delete); what the write-ahead log still holds of them goes with it.
            var busy = writer.QuerySingle<long>("pragma wal_checkpoint(truncate)");
            if (busy != 0) throw new StillReadException();
        }
        finally
        {
            turn.Release();
        }
    }

    internal override async Task<long> Append(Appending appending, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            using var transaction = writer.BeginTransaction(deferred: false);
            open = transaction;
            var position = Append(appending);
            transaction.Commit();
            return position;
        }
        finally
        {
            open = null;
            turn.Release();
        }
    }

    internal override Task<long> AppendBulk(LedgerId ledger, IEnumerable<NewEvent> events, CancellationToken ct) => Bulk(
        async () =>
        {
            var head = Head(ledger);
            foreach (var (name, version) in Rebuilding.Fed(head.Fed)) Run(Rebuilding.Marks(name, ledger.Value, version, head.Position));
            using (var rows = new SqliteEventRows(writer, ledger))
            {
                await Chaining.InOrder(events, e => head.Chain(ledger, e), rows.Insert);
            }

            Run($"update ledger set position = {head.Position}, hash = {head.Hash}, recorded_at = {head.RecordedAt}, fed = '' where ledger = {ledger}");
            return head.Position;
        },
        ct);

    internal override Task AppendTogether(IReadOnlyList<Appending> group, CancellationToken ct) => Bulk(
        async () =>
        {
            var (ledger, fed) = (group[0].Ledger, group[0].Fed);
            Feed(group.SelectMany(one => one.Statements));
            var head = Head(ledger);
            if (!string.Equals(head.Fed, fed, StringComparison.Ordinal)) throw new ProjectionsBehindException(ledger.Value);
            var placed = head.Place(group);
            var chained = Chaining.Ahead(group.SelectMany(one => one.Events), e => head.Chain(ledger, e));
            using (var rows = new SqliteFactRows(writer, ledger))
            {
                foreach (var one in placed) rows.Insert(one);
            }

            using (var rows = new SqliteEventRows(writer, ledger))
            {
                foreach (var one in await chained) rows.Insert(one);
            }

            Run($"update ledger set position = {head.Position}, hash = {head.Hash}, recorded_at = {head.RecordedAt} where ledger = {ledger}");
            return head.Position;
        },
        ct);

    internal override async IAsyncEnumerable<StoredEvent> ReadLog(LedgerId ledger, long after, [EnumeratorCancellation] CancellationToken ct)
    {
        using var connection = Reading();
        using var command = connection.CreateCommand();
        command.CommandText = LogRows.Select("@p0", "@p1");
        command.Parameters.AddWithValue("@p0", ledger.Value);
        command.Parameters.AddWithValue("@p1", after);
        using var rows = await command.ExecuteReaderAsync(ct);
        while (rows.Read()) yield return LogRows.Read(rows);
    }

    internal override Task RunBatched(Func<IBatched, Task> work, CancellationToken ct) => Bulk(
        async () =>
        {
            await work(new Working(this));
            return 0;
        },
        ct);

    internal override async Task Study(IReadOnlyList<string> tables, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            foreach (var table in tables) writer.Execute("analyze " + table);
            // Somebody who still reads only keeps it from being emptied now.
            writer.Execute("pragma wal_checkpoint(truncate)");
        }
        finally
        {
            turn.Release();
        }

        // A connection learns of it when it is opened.
        SqliteConnection.ClearPool(new SqliteConnection(readers));
    }

    // One transaction that touches much: what it changes finds room in memory.
    private async Task<long> Bulk(Func<Task<long>> work, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            writer.Execute(Room(Much));
            using var transaction = writer.BeginTransaction(deferred: false);
            open = transaction;
            var result = await work();
            transaction.Commit();
            return result;
        }
        finally
        {
            open = null;
            writer.Execute(Room(Usual));
            turn.Release();
        }
    }

    private long Append(Appending appending)
    {
        if (appending.IdempotencyKey is { } key)
        {
            try
            {
                // The position isn't known yet; it is written once it is.
                Run($"insert into work_idempotency (key, ledger, position, recorded_at) values ({key}, {appending.Ledger}, 0, {appending.Events[0].Now})");
            }
            catch (SqliteException taken) when (taken.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
            {
                throw new KeyRepeated();
            }
        }

        Feed(appending.Statements);
        var head = Head(appending.Ledger);
        if (!string.Equals(head.Fed, appending.Fed, StringComparison.Ordinal)) throw new ProjectionsBehindException(appending.Ledger.Value);
        foreach (var e in appending.Events) Insert(appending.Ledger, head, e);
        Run($"update ledger set position = {head.Position}, hash = {head.Hash}, recorded_at = {head.RecordedAt} where ledger = {appending.Ledger}");
        for (var line = 0; line < appending.Facts.Count; line++) Run(FactRows.Insert(appending.Ledger, head.Position, line, appending.Facts[line]));
        if (appending.IdempotencyKey is { } k) Run($"update work_idempotency set position = {head.Position} where key = {k}");
        return head.Position;
    }

    private void Feed(IEnumerable<Sql> statements)
    {
        try
        {
            foreach (var statement in statements) Run(statement);
        }
        catch (SqliteException taken) when (taken.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
        {
            throw new NotUnique(taken);
        }
    }

    private static void Prepare(SqliteConnection connection, string? first)
    {
        using var command = connection.CreateCommand();
        command.CommandText = first + (first is null ? "" : ";")
            + "pragma synchronous=full; pragma foreign_keys=on; pragma trusted_schema=off; pragma secure_delete=on; pragma temp_store=memory; " + Room(Usual);
        command.ExecuteNonQuery();
    }

    private static string Room(int kibibytes) => "pragma cache_size=-" + kibibytes.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static DynamicParameters Parameters(Sql sql)
    {
        var parameters = new DynamicParameters();
        for (var i = 0; i < sql.Values.Count; i++) parameters.Add(Sql.Name(i), Stored(sql.Values[i]));
        return parameters;
    }

    // SQLite has no types for these; the text forms sort as the values do.
    internal static object Stored(object value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.ffffff'Z'", System.Globalization.CultureInfo.InvariantCulture),
        bool yes => yes ? 1L : 0L,
        _ => value,
    };

    private SqliteConnection Reading()
    {
        var connection = new SqliteConnection(readers);
        connection.Open();
        Prepare(connection, "pragma query_only=on");
        return connection;
    }

    private LedgerHead Head(LedgerId ledger)
    {
        var command = Command($"select position, hash, recorded_at, fed from ledger where ledger = {ledger}");
        using var rows = command.ExecuteReader();
        if (!rows.Read()) throw new UnknownLedgerException(ledger.Value);
        return new LedgerHead
        {
            Position = rows.GetInt64(0),
            Hash = (byte[])rows[1],
            RecordedAt = RowReading.Moment(rows[2]),
            Fed = rows.GetString(3),
        };
    }

    private void Insert(LedgerId ledger, LedgerHead head, NewEvent e)
    {
        var chained = head.Chain(ledger, e);
        try
        {
            Run($"""
                insert into event (ledger, position, stream, version, type, occurred_on, recorded_at, actor, organisation, body, leaf, hash)
                values ({ledger}, {chained.Position}, {e.Stream}, {e.Version}, {e.Type}, {e.OccurredOn}, {chained.RecordedAt}, {e.Actor}, {e.Organisation}, {e.Body}, {chained.Leaf}, {chained.Hash})
                """);
        }
        catch (SqliteException taken) when (taken.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
        {
            throw new StreamMoved();
        }
    }

    private int Run(Sql sql) => Command(sql).ExecuteNonQuery();

    private SqliteCommand Command(Sql sql)
    {
        var text = sql.Text;
        if (!prepared.TryGetValue(text, out var command))
        {
            // A rebuild or a long life may bring many texts; the usual ones come back at once.
            if (prepared.Count > 400)
            {
                foreach (var old in prepared.Values) old.Dispose();
                prepared.Clear();
            }

            command = writer.CreateCommand();
            command.CommandText = text;
            for (var i = 0; i < sql.Values.Count; i++) command.Parameters.Add(new SqliteParameter { ParameterName = Sql.Name(i) });
            prepared[text] = command;
        }

        command.Transaction = open;
        for (var i = 0; i < sql.Values.Count; i++) command.Parameters[i].Value = Stored(sql.Values[i]);
        return command;
    }

    // The system lets go of the file when the process ends, however it ends.
    private sealed class LockedFile(FileStream file) : Hold
    {
        private readonly TaskCompletionSource never = new();

        public override Task Lost => never.Task;

        public override void Dispose() => file.Dispose();
    }

    private sealed class Working(SqliteStore store) : ITransaction, IBatched
    {
        // Schema changes come as many statements in one text and only once: they aren't kept prepared.
        public Task<int> Execute(Sql sql) => Task.FromResult(sql.Values.Count == 0
            ? store.writer.Execute(sql.Text, transaction: store.open)
            : store.Run(sql));

        public Task<IReadOnlyList<T>> Query<T>(Sql sql) =>
            Task.FromResult<IReadOnlyList<T>>(store.writer.Query<T>(sql.Text, Parameters(sql), store.open).AsList());

        public ValueTask Add(Sql sql)
        {
            if (sql.Values.Count == 0) store.writer.Execute(sql.Text, transaction: store.open);
            else store.Run(sql);
            return ValueTask.CompletedTask;
        }

        public ValueTask Flush() => ValueTask.CompletedTask;

        public ValueTask<long> Count(Sql sql) => new(store.writer.ExecuteScalar<long>(sql.Text, Parameters(sql), store.open));
    }
}
