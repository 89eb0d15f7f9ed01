using System.Text;
using HaiDang.Kernel.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace HaiDang.Tests.Planting;

/// <summary>What the application leaves behind: databases with their write-ahead logs, a copy of each, temporary files.</summary>
internal static class LeftBehind
{
    /// <summary>Everything of some databases that can be read without a key, piece by piece.</summary>
    /// <param name="where">Folders of SQLite, or connection strings.</param>
    public static async IAsyncEnumerable<(string Place, byte[] Bytes)> Of(StoreKind kind, IReadOnlyList<string> where, DateTime since)
    {
        foreach (var place in where)
        {
            if (kind is StoreKind.Sqlite)
            {
                foreach (var file in Directory.EnumerateFiles(place, "*", SearchOption.AllDirectories)) yield return (file, await Bytes(file));
                foreach (var database in Directory.EnumerateFiles(place, "*.db")) yield return ("a copy of " + database, await Copy(database));
            }
            else
            {
                await foreach (var (table, rows) in Tables(place)) yield return (table, rows);
            }
        }

        // The cluster's own files, where this machine shows them: tables, write-ahead log, server log.
        if (kind is StoreKind.Postgres && await Cluster(where[0]) is { } folder && Directory.Exists(folder))
        {
            foreach (var file in Newer(folder, since)) yield return (file, await Bytes(file));
        }

        foreach (var file in Newer(Path.GetTempPath(), since, SearchOption.TopDirectoryOnly)) yield return (file, await Bytes(file));
    }

    private static IEnumerable<string> Newer(string folder, DateTime since, SearchOption how = SearchOption.AllDirectories)
    {
        // Pipes of running programs have no length, and whoever opens one waits.
        var options = new EnumerationOptions { IgnoreInaccessible = true, RecurseSubdirectories = how is SearchOption.AllDirectories, AttributesToSkip = FileAttributes.ReparsePoint };

        // Looked at once each: a server at work deletes files between one question and the next.
        return Directory.EnumerateFiles(folder, "*", options).Select(file => new FileInfo(file))
            .Where(file => file.Exists && file.LastWriteTimeUtc >= since && file.Length is > 0 and < 64 * 1024 * 1024)
            .Select(file => file.FullName);
    }

    private static async Task<byte[]> Bytes(string file)
    {
        try
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var all = new MemoryStream();
            await stream.CopyToAsync(all);
            return all.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Gone meanwhile, or another's.
            return [];
        }
    }

    private static async Task<byte[]> Copy(string database)
    {
        var copy = database + ".copy";
        await using (var from = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False"))
        await using (var to = new SqliteConnection($"Data Source={copy};Pooling=False"))
        {
            await from.OpenAsync();
            await to.OpenAsync();
            from.BackupDatabase(to);
        }

        var bytes = await File.ReadAllBytesAsync(copy);
        File.Delete(copy);
        return bytes;
    }

    private static async IAsyncEnumerable<(string, byte[])> Tables(string connection)
    {
        await using var database = new NpgsqlConnection(connection);
        await database.OpenAsync();
        var tables = new List<string>();
        await using (var list = new NpgsqlCommand("select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')", database))
        await using (var rows = await list.ExecuteReaderAsync())
        {
            while (await rows.ReadAsync()) tables.Add(rows.GetString(0));
        }

        foreach (var table in tables)
        {
            var all = new StringBuilder();
            await using var read = new NpgsqlCommand($"select t::text from {table} t", database);
            await using var rows = await read.ExecuteReaderAsync();
            while (await rows.ReadAsync()) all.AppendLine(rows.GetString(0));
            yield return (table, Encoding.UTF8.GetBytes(all.ToString()));
        }
    }

    private static async Task<string?> Cluster(string connection)
    {
        await using var database = new NpgsqlConnection(connection);
        await database.OpenAsync();
        await using var show = new NpgsqlCommand("show data_directory", database);
        return await show.ExecuteScalarAsync() as string;
    }
}

/// <summary>Keeps every line that the program logs.</summary>
internal sealed class LoggedLines : ILoggerProvider, ILogger
{
    private readonly StringBuilder lines = new();

    /// <summary>Gets everything so far.</summary>
    public string All
    {
        get
        {
            lock (lines) return lines.ToString();
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (lines) lines.AppendLine(formatter(state, exception)).AppendLine(exception?.ToString());
    }

    public void Dispose()
    {
    }
}

/// <summary>Writes where the console wrote, and keeps what was written.</summary>
internal sealed class KeptConsole : TextWriter
{
    private readonly TextWriter before = Console.Out;
    private readonly StringBuilder kept = new();

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>Gets everything written since.</summary>
    public string All
    {
        get
        {
            lock (kept) return kept.ToString();
        }
    }

    /// <summary>Listens from now on; what is disposed gives the console back.</summary>
    public static KeptConsole Listen()
    {
        var console = new KeptConsole();
        Console.SetOut(console);
        return console;
    }

    public override void Write(char value)
    {
        lock (kept) kept.Append(value);
        before.Write(value);
    }

    public override void Write(string? value)
    {
        lock (kept) kept.Append(value);
        before.Write(value);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) Console.SetOut(before);
        base.Dispose(disposing);
    }
}
