using System.Runtime.CompilerServices;
using Dapper;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using Npgsql;

namespace HaiDang.Kernel.Storage;

/// <summary>The store of an office with many users: PostgreSQL, two pools under two roles of their own.</summary>
/// <remarks>
/// <c>haidang_read</c> answers readers' questions behind row-level security; <c>haidang_append</c> records what use cases
/// decided. The account of the connection string owns the tables and only migrates.
/// </remarks>
public sealed class PostgresStore : Store
{
    private const int HoldKey = 138_138;

    // A plan that is kept knows neither how long a list is nor how its tables grew since: with a list it is made anew.
    private const string PlannedAnew = "set_config('plan_cache_mode', 'force_custom_plan', true)";
    private readonly string connectionString;
    private readonly NpgsqlDataSource owner;
    private readonly NpgsqlDataSource reading;
    private readonly NpgsqlDataSource appending;
    private readonly AppendQueue queue;

    private PostgresStore(string connectionString, NpgsqlDataSource owner, NpgsqlDataSource reading, NpgsqlDataSource appending)
    {
        this.connectionString = connectionString;
        this.owner = owner;
        this.reading = reading;
        this.appending = appending;
        // A server that is being shut down (class 57) may have committed before it said so.
        queue = new AppendQueue(Together, Alone, no => no is PostgresException said && !said.SqlState.StartsWith("57", StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public override StoreKind Kind => StoreKind.Postgres;

    /// <summary>Opens the store, making the two roles when they are missing.</summary>
    /// <param name="connectionString">Of the account that owns the database.</param>
    /// <exception cref="WeakSettingException">The server may lose what it acknowledged.</exception>
    public static async Task<PostgresStore> Open(string connectionString, CancellationToken ct)
    {
        // What the owner does, a rebuild or an import, takes as long as it takes.
        var owning = NpgsqlDataSource.Create(Prepared(new NpgsqlConnectionStringBuilder(connectionString) { CommandTimeout = 0 }.ToString()));
        await using (var connection = await owning.OpenConnectionAsync(ct))
        {
            foreach (var setting in (string[])["fsync", "full_page_writes", "synchronous_commit"])
            {
                var value = await connection.ExecuteScalarAsync<string>("show " + setting);
                if (value is "off" or "local") throw new WeakSettingException(setting, value);
            }

            await connection.ExecuteAsync(PostgresRights.Roles);
        }

        return new PostgresStore(connectionString, owning, Pool(connectionString, "haidang_read"), Pool(connectionString, "haidang_append"));
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<T>> Query<T>(Reader reader, Sql sql, CancellationToken ct)
    {
        if (reader.IsSystem) return await Ask<T>(sql, ct);
        var parameters = Parameters(sql);
        parameters.Add("seen", string.Join(',', reader.Ledgers));
        await using var connection = await reading.OpenConnectionAsync(ct);
        return await Answer<T>(connection, "set_config('haidang.ledgers', @seen, true)" + (HasList(sql) ? ", " + PlannedAnew : ""), sql, parameters, ct);
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<T>> Ask<T>(Sql sql, CancellationToken ct)
    {
        await using var connection = await appending.OpenConnectionAsync(ct);
        return HasList(sql)
            ? await Answer<T>(connection, PlannedAnew, sql, Parameters(sql), ct)
            : (await connection.QueryAsync<T>(new CommandDefinition(sql.Text, Parameters(sql), cancellationToken: ct))).AsList();
    }

    // One round trip and one implicit transaction: the settings are gone with it.
    private static async Task<IReadOnlyList<T>> Answer<T>(NpgsqlConnection connection, string settings, Sql sql, DynamicParameters parameters, CancellationToken ct)
    {
        await using var answers = await connection.QueryMultipleAsync(new CommandDefinition($"select {settings};\n{sql.Text}", parameters, cancellationToken: ct));
        await answers.ReadAsync();
        return (await answers.ReadAsync<T>()).AsList();
    }

    private static bool HasList(Sql sql) => sql.Values.Any(value => value is Array and not byte[]);

    /// <inheritdoc/>
    public override Task<int> Execute(Sql sql, CancellationToken ct) => Transact(transaction => transaction.Execute(sql), ct);

    /// <inheritdoc/>
    public override async Task<T> Transact<T>(Func<ITransaction, Task<T>> work, CancellationToken ct)
    {
        await using var connection = await owner.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var result = await work(new Working(connection, transaction));
        await transaction.CommitAsync(ct);
        return result;
    }

    /// <inheritdoc/>
    /// <remarks>An advisory lock of a connection of its own, asked every five seconds whether it lives.</remarks>
    public override async Task<Hold?> Hold(string what, CancellationToken ct)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, KeepAlive = 5, ApplicationName = "haidang " + what }.ToString());
        try
        {
            await connection.OpenAsync(ct);
            await using var take = new NpgsqlCommand("select pg_try_advisory_lock($1, hashtext($2))", connection)
            {
                Parameters = { new NpgsqlParameter { Value = HoldKey }, new NpgsqlParameter { Value = what } },
            };
            if (await take.ExecuteScalarAsync(ct) is true) return new PostgresHold(connection);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        await connection.DisposeAsync();
        return null;
    }

    /// <inheritdoc/>
    public override async Task Scrub(IReadOnlyList<string> tables, CancellationToken ct)
    {
        await using var connection = await owner.OpenConnectionAsync(ct);
        foreach (var table in tables) await connection.ExecuteAsync("vacuum full " + table);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await reading.DisposeAsync();
        await appending.DisposeAsync();
        await owner.DisposeAsync();
    }

    // Once taken, an append goes its way: a caller who no longer waits doesn't stop those beside it.
    internal override Task<long> Append(Appending recording, CancellationToken ct) => queue.Append(recording).WaitAsync(ct);

    internal override async Task AppendTogether(IReadOnlyList<Appending> group, CancellationToken ct)
    {
        try
        {
            await using var connection = await owner.OpenConnectionAsync(ct);
            await PostgresBulk.Copy(connection, group, ct);
        }
        catch (PostgresException refused)
        {
            throw Meaning(refused, group[0].Ledger) ?? refused;
        }
    }

    internal override async Task<long> AppendBulk(LedgerId ledger, IEnumerable<NewEvent> events, CancellationToken ct)
    {
        try
        {
            await using var connection = await owner.OpenConnectionAsync(ct);
            return await PostgresBulk.Copy(connection, ledger, events, ct);
        }
        catch (PostgresException refused)
        {
            throw Meaning(refused, ledger) ?? refused;
        }
    }

    internal override async IAsyncEnumerable<StoredEvent> ReadLog(LedgerId ledger, long after, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var connection = await appending.OpenConnectionAsync(ct);
        // A whole log takes as long as it takes.
        await using var command = new NpgsqlCommand(LogRows.Select("$1", "$2"), connection) { CommandTimeout = 0 };
        command.Parameters.Add(new NpgsqlParameter { Value = ledger.Value });
        command.Parameters.Add(new NpgsqlParameter { Value = after });
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct)) yield return LogRows.Read(rows);
    }

    internal override async Task RunBatched(Func<IBatched, Task> work, CancellationToken ct)
    {
        await using var connection = await owner.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await PostgresBatched.Run(connection, transaction, work);
        await transaction.CommitAsync(ct);
    }

    internal override async ValueTask Rename(IBatched batch, string from, string to)
    {
        await base.Rename(batch, from, to);

        // Indexes of keys keep the name of the table they were made with, and the next rebuild needs it.
        await batch.Add(Sql.Raw($"""
            do $$
            declare i record;
            begin
              for i in select indexname from pg_indexes where tablename = '{to}' and starts_with(indexname, '{from}')
              loop
                execute format('alter index %I rename to %I', i.indexname, replace(i.indexname, '{from}', '{to}'));
              end loop;
            end
            $$
            """));
    }

    internal override async Task GrantRights(CancellationToken ct)
    {
        await using var connection = await owner.OpenConnectionAsync(ct);
        await connection.ExecuteAsync(PostgresRights.Tables);
    }

    private static NpgsqlDataSource Pool(string connectionString, string role)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            // Days are read as text where months are told apart: the form of the standard, whatever the server prefers.
            // Compiling a question to machine code takes longer than answering any of ours.
            Options = "-c datestyle=iso -c jit=off -c role=" + role,
            NoResetOnClose = true,
            ApplicationName = role,
        };
        return NpgsqlDataSource.Create(Prepared(settings.ToString()));
    }

    // A statement seen twice is planned once; a rebuild sends the same few texts a hundred thousand times.
    private static string Prepared(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 200, AutoPrepareMinUsages = 2 }.ToString();

    internal static DynamicParameters Parameters(Sql sql)
    {
        var parameters = new DynamicParameters();
        for (var i = 0; i < sql.Values.Count; i++)
        {
            parameters.Add(Sql.Name(i), new Typed(sql.Values[i]));
        }

        return parameters;
    }

    private static Exception? Meaning(PostgresException refused, LedgerId ledger) => refused.SqlState switch
    {
        "HD001" => new UnknownLedgerException(ledger.Value),
        "HD003" => new ProjectionsBehindException(ledger.Value),
        PostgresErrorCodes.UniqueViolation => refused.ConstraintName switch
        {
            "event_stream" => new StreamMoved(),
            "work_idempotency_pkey" => new KeyRepeated(),
            _ => new NotUnique(refused),
        },
        _ => null,
    };

    private async Task<long> Alone(Appending recording)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return (await Together([recording]))[0];
            }
            catch (PostgresException clash) when (clash.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure && attempt < 5)
            {
                // Two appends touched rows of one projection in another order; the loser tries again.
            }
            catch (PostgresException refused)
            {
                throw Meaning(refused, recording.Ledger) ?? refused;
            }
        }
    }

    internal override async Task Study(IReadOnlyList<string> tables, CancellationToken ct)
    {
        await using var connection = await owner.OpenConnectionAsync(ct);
        // An index answers without its rows once the server knows that everybody sees them.
        await connection.ExecuteAsync("vacuum (analyze) " + string.Join(", ", tables));
    }

    private async Task<IReadOnlyList<long>> Together(IReadOnlyList<Appending> group)
    {
        await using var connection = await appending.OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(connection);
        void Add(Sql sql) => batch.BatchCommands.Add(PostgresCommands.Of(sql));

        // Everything that doesn't need the ledger's row comes before the first statement that locks it.
        foreach (var recording in group)
        {
            if (recording.IdempotencyKey is { } key)
            {
                Add($"insert into work_idempotency (key, ledger, position, recorded_at) values ({key}, {recording.Ledger}, 0, {recording.Events[0].Now})");
            }

            foreach (var statement in recording.Statements) Add(statement);
        }

        foreach (var recording in group)
        {
            foreach (var e in recording.Events)
            {
                Add($"""
                    select haidang_append({recording.Ledger}, {e.Stream}, {e.Version}, {e.Type}, {e.OccurredOn}, {e.Now}, {e.Actor}, {e.Organisation}, {e.Body}, {recording.Fed})
                    """);
            }

            for (var line = 0; line < recording.Facts.Count; line++) Add(FactRows.InsertAtHead(recording.Ledger, line, recording.Facts[line]));
            if (recording.IdempotencyKey is { } key)
            {
                Add($"update work_idempotency set position = (select position from ledger where ledger = {recording.Ledger}) where key = {key}");
            }
        }

        // Sent with one closing sync: one round trip, one implicit transaction.
        var positions = new List<long>();
        await using (var answers = await batch.ExecuteReaderAsync())
        {
            do
            {
                while (await answers.ReadAsync()) positions.Add(answers.GetInt64(0));
            }
            while (await answers.NextResultAsync());
        }

        var at = 0;
        return [.. group.Select(recording => positions[(at += recording.Events.Count) - 1])];
    }

    // Dapper would hand these to its readers' type handlers; Npgsql knows them itself.
    private sealed class Typed(object value) : SqlMapper.ICustomQueryParameter
    {
        public void AddParameter(System.Data.IDbCommand command, string name) =>
            command.Parameters.Add(new NpgsqlParameter(name, value));
    }

    private sealed class Working(NpgsqlConnection connection, NpgsqlTransaction transaction) : ITransaction
    {
        public Task<int> Execute(Sql sql) => connection.ExecuteAsync(sql.Text, Parameters(sql), transaction);

        public async Task<IReadOnlyList<T>> Query<T>(Sql sql) => (await connection.QueryAsync<T>(sql.Text, Parameters(sql), transaction)).AsList();
    }
}

/// <summary>A setting of the database server under which acknowledged entries could be lost.</summary>
public sealed class WeakSettingException(string setting, string value)
    : Exception($"PostgreSQL runs with {setting} = {value}; entries could be lost. Set it to on and restart the server.");
