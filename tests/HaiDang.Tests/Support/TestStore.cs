using System.Reflection;
using System.Security.Cryptography;
using HaiDang.Kernel.Storage;
using Npgsql;
using Xunit.Sdk;
using Xunit.v3;

namespace HaiDang.Tests.Support;

/// <summary>Runs a theory once on each store.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EachStoreAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([new TheoryDataRow<StoreKind>(StoreKind.Sqlite), new TheoryDataRow<StoreKind>(StoreKind.Postgres)]);

    public override bool SupportsDiscoveryEnumeration() => true;
}

/// <summary>A fresh store that goes with the test: a folder, or a database in the cluster of HAIDANG_TEST_POSTGRES.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private readonly string? folder;
    private readonly string? database;

    private TestStore(Store store, string? folder, string? database)
    {
        Store = store;
        this.folder = folder;
        this.database = database;
    }

    public Store Store { get; }

    /// <summary>Gets the SQLite file's folder, or the connection string of the PostgreSQL database.</summary>
    public string Where => folder ?? database!;

    public static string Cluster => Environment.GetEnvironmentVariable("HAIDANG_TEST_POSTGRES")
        ?? throw new InvalidOperationException("These tests need PostgreSQL; run them with ./haidang test, or set HAIDANG_TEST_POSTGRES to a cluster of their own.");

    /// <param name="migrations">Beside the kernel's.</param>
    public static Task<TestStore> Open(StoreKind kind, params Assembly[] migrations) =>
        Open(kind, [.. migrations.Prepend(typeof(Store).Assembly).SelectMany(Migration.In)]);

    public static async Task<TestStore> Open(StoreKind kind, IReadOnlyList<Migration> migrations)
    {
        var name = "haidang_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
        TestStore opened;
        if (kind == StoreKind.Sqlite)
        {
            var place = Path.Combine(Path.GetTempPath(), name);
            opened = new TestStore(SqliteStore.Open(place), place, null);
        }
        else
        {
            await using (var cluster = new NpgsqlConnection(Cluster))
            {
                await cluster.OpenAsync();
                await using var create = new NpgsqlCommand("create database " + name, cluster);
                await create.ExecuteNonQueryAsync();
            }

            var connection = new NpgsqlConnectionStringBuilder(Cluster) { Database = name, MaxPoolSize = 20 }.ToString();
            opened = new TestStore(await PostgresStore.Open(connection, CancellationToken.None), null, connection);
        }

        await opened.Store.Migrate(migrations, CancellationToken.None);
        return opened;
    }

    /// <summary>Runs SQL past the program, as somebody with the database's files would.</summary>
    public async Task Tamper(string sql)
    {
        if (folder is not null)
        {
            await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(folder, "register.db")};Pooling=False");
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync();
        }
        else
        {
            await using var connection = new NpgsqlConnection(database);
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        if (folder is not null)
        {
            Directory.Delete(folder, recursive: true);
            return;
        }

        NpgsqlConnection.ClearAllPools();
        await using var cluster = new NpgsqlConnection(Cluster);
        await cluster.OpenAsync();
        await using var drop = new NpgsqlCommand($"drop database {new NpgsqlConnectionStringBuilder(database).Database} with (force)", cluster);
        await drop.ExecuteNonQueryAsync();
    }
}

/// <summary>A clock that stands until it is set.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
