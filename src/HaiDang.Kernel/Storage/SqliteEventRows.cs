using HaiDang.Kernel.Events;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace HaiDang.Kernel.Storage;

/// <summary>Inserts many entries through one statement of SQLite's own interface.</summary>
/// <remarks>
/// The driver looks each parameter up by name and writes every value anew for every row, which is most of an import's
/// time. Here a value that repeats stays bound.
/// </remarks>
internal sealed class SqliteEventRows : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly sqlite3_stmt statement;
    private readonly object?[] bound = new object?[12];

    internal SqliteEventRows(SqliteConnection connection, LedgerId ledger)
    {
        this.connection = connection;
        Check(raw.sqlite3_prepare_v2(
            connection.Handle!,
            """
            insert into event (ledger, position, stream, version, type, occurred_on, recorded_at, actor, organisation, body, leaf, hash)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
            """,
            out statement));
        Text(1, ledger.Value);
    }

    /// <exception cref="StreamMoved">The stream has an entry of this version.</exception>
    internal void Insert(NewEvent e, long position, DateTimeOffset recordedAt, byte[] leaf, byte[] hash)
    {
        Check(raw.sqlite3_bind_int64(statement, 2, position));
        Text(3, e.Stream);
        Check(raw.sqlite3_bind_int(statement, 4, e.Version));
        Text(5, e.Type);
        Value(6, e.OccurredOn);
        Value(7, recordedAt);
        Text(8, e.Actor);
        Text(9, e.Organisation);
        Check(raw.sqlite3_bind_blob(statement, 10, e.Body));
        Check(raw.sqlite3_bind_blob(statement, 11, leaf));
        Check(raw.sqlite3_bind_blob(statement, 12, hash));
        var answer = raw.sqlite3_step(statement);
        if (answer == raw.SQLITE_DONE)
        {
            Check(raw.sqlite3_reset(statement));
            return;
        }

        // A reset answers with the step's error once more.
        _ = raw.sqlite3_reset(statement);
        if ((answer & 0xff) == raw.SQLITE_CONSTRAINT) throw new StreamMoved();
        Check(answer);
    }

    public void Dispose() => statement.Dispose();

    private void Text(int at, string text)
    {
        if (string.Equals(bound[at - 1] as string, text, StringComparison.Ordinal)) return;
        Check(raw.sqlite3_bind_text(statement, at, text));
        bound[at - 1] = text;
    }

    private void Value<T>(int at, T value)
        where T : notnull
    {
        if (value.Equals(bound[at - 1])) return;
        Check(raw.sqlite3_bind_text(statement, at, (string)SqliteStore.Stored(value)));
        bound[at - 1] = value;
    }

    private void Check(int answer) => SqliteException.ThrowExceptionForRC(answer, connection.Handle);
}
