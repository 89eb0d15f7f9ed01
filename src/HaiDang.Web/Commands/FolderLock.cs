using System.Globalization;
using HaiDang.Web.Commands.Texts;
using Npgsql;

namespace HaiDang.Web.Commands;

/// <summary>Who holds a store: one server or one writing verb a folder; on PostgreSQL many servers, or one writing verb.</summary>
/// <remarks>
/// The system lets go of it when the process ends, however it ends: a locked file in the folder, an advisory lock of a
/// connection of its own on PostgreSQL. Reading verbs don't take it.
/// </remarks>
internal sealed class FolderLock : IAsyncDisposable
{
    private const string FileName = "haidang.lock";
    private const long LockKey = 138_138_001;
    private readonly FileStream? locked;
    private readonly string? holderFile;
    private readonly NpgsqlConnection? session;

    private FolderLock(FileStream? locked, string? holderFile, NpgsqlConnection? session) =>
        (this.locked, this.holderFile, this.session) = (locked, holderFile, session);

    /// <summary>Takes the store for a server, which on PostgreSQL shares it with other servers.</summary>
    /// <exception cref="UsageException">Somebody holds it; the message names them.</exception>
    internal static Task<FolderLock> ForServer(StoreChoice choice, string verb, CommandWords words, CancellationToken ct) =>
        choice.Folder is null ? OnPostgres(choice, verb, shared: true, words, ct) : OnFolder(choice, verb, words, ct);

    /// <summary>Takes the store for a verb that writes, alone.</summary>
    /// <exception cref="UsageException">Somebody holds it; the message names them.</exception>
    internal static Task<FolderLock> ForWriting(StoreChoice choice, string verb, CommandWords words, CancellationToken ct) =>
        choice.Folder is null ? OnPostgres(choice, verb, shared: false, words, ct) : OnFolder(choice, verb, words, ct);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (holderFile is not null) File.Delete(holderFile);
        if (locked is not null) await locked.DisposeAsync();
        if (session is not null) await session.DisposeAsync();
    }

    private static async Task<FolderLock> OnFolder(StoreChoice choice, string verb, CommandWords words, CancellationToken ct)
    {
        Directory.CreateDirectory(choice.Folder!);
        var path = Path.Combine(choice.Folder!, FileName);
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new UsageException(words.HeldBy(choice.Place, await Holder(path + ".txt", words, ct)));
        }

        // Beside the locked file, since nobody else can read that one.
        await File.WriteAllLinesAsync(path + ".txt", [verb, Environment.ProcessId.ToString(CultureInfo.InvariantCulture), Now()], ct);
        return new FolderLock(file, path + ".txt", null);
    }

    private static async Task<string> Holder(string path, CommandWords words, CancellationToken ct)
    {
        try
        {
            return await File.ReadAllLinesAsync(path, ct) is [var verb, var process, var since] && int.TryParse(process, CultureInfo.InvariantCulture, out var id)
                ? words.Holder(verb, id, since)
                : words.SomebodyUnknown;
        }
        catch (IOException)
        {
            return words.SomebodyUnknown;
        }
    }

    private static async Task<FolderLock> OnPostgres(StoreChoice choice, string verb, bool shared, CommandWords words, CancellationToken ct)
    {
        var settings = new NpgsqlConnectionStringBuilder(choice.Connection) { Pooling = false, ApplicationName = "haidang " + verb, KeepAlive = 30 };
        var connection = new NpgsqlConnection(settings.ToString());
        try
        {
            await connection.OpenAsync(ct);
            await using var take = new NpgsqlCommand(shared ? "select pg_try_advisory_lock_shared($1)" : "select pg_try_advisory_lock($1)", connection)
            {
                Parameters = { new NpgsqlParameter { Value = LockKey } },
            };
            if (await take.ExecuteScalarAsync(ct) is true) return new FolderLock(null, null, connection);
            throw new UsageException(words.HeldBy(choice.Place, await Holder(connection, words, ct)));
        }
        catch (Exception e)
        {
            await connection.DisposeAsync();
            if (e is NpgsqlException or ArgumentException) throw new UsageException(words.CannotReach(e.Message));
            throw;
        }
    }

    private static async Task<string> Holder(NpgsqlConnection connection, CommandWords words, CancellationToken ct)
    {
        await using var ask = new NpgsqlCommand(
            """
            select a.application_name, a.pid, to_char(a.backend_start at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI')
            from pg_locks l
            join pg_stat_activity a on a.pid = l.pid
            where l.locktype = 'advisory' and l.granted and l.objid::bigint = $1 and a.datname = current_database()
            order by a.backend_start
            limit 1
            """,
            connection)
        {
            Parameters = { new NpgsqlParameter { Value = LockKey } },
        };
        await using var rows = await ask.ExecuteReaderAsync(ct);
        return await rows.ReadAsync(ct)
            ? words.Holder(rows.GetString(0), rows.GetInt32(1), rows.GetString(2))
            : words.SomebodyUnknown;
    }

    private static string Now() =>
        TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh")).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
