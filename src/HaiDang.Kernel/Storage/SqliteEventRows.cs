using HaiDang.Kernel.Events;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace HaiDang.Kernel.Storage;

/// <summary>An event with its place in the chain.</summary>
internal sealed record ChainedEvent(NewEvent Event, long Position, DateTimeOffset RecordedAt, byte[] Leaf, byte[] Hash);

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

    /// <summary>Chains and inserts in order; the next thousand are hashed while these are written.</summary>
    internal static async Task Chained(IEnumerable<NewEvent> events, Func<NewEvent, ChainedEvent> chain, Action<ChainedEvent> insert)
    {
        using var chunks = events.Chunk(1000).GetEnumerator();
        var next = Next();
        try
        {
            while (await next is { Length: > 0 } ready)
            {
                next = Next();
                foreach (var one in ready) insert(one);
            }
        }
        finally
        {
            // The events are still being read when an insert fails.
            await next.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        Task<ChainedEvent[]> Next() => Task.Run(() => chunks.MoveNext() ? Array.ConvertAll(chunks.Current, e => chain(e)) : []);
    }

    /// <exception cref="StreamMoved">The stream has an entry of this version.</exception>
    internal void Insert(ChainedEvent chained)
    {
        var e = chained.Event;
        Check(raw.sqlite3_bind_int64(statement, 2, chained.Position));
        Text(3, e.Stream);
        Check(raw.sqlite3_bind_int(statement, 4, e.Version));
        Text(5, e.Type);
        Value(6, e.OccurredOn);
        Value(7, chained.RecordedAt);
        Text(8, e.Actor);
        Text(9, e.Organisation);
        Check(raw.sqlite3_bind_blob(statement, 10, e.Body));
        Check(raw.sqlite3_bind_blob(statement, 11, chained.Leaf));
        Check(raw.sqlite3_bind_blob(statement, 12, chained.Hash));
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
