using System.Globalization;
using HaiDang.Kernel.Events;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace HaiDang.Kernel.Storage;

/// <summary>Inserts many rows through one statement of SQLite's own interface.</summary>
/// <remarks>
/// The driver looks each parameter up by name and writes every value anew for every row, which is most of an import's
/// time. Here a value that repeats stays bound.
/// </remarks>
internal abstract class SqliteRows : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly sqlite3_stmt statement;
    private static readonly object Bound = new();
    private readonly object?[] bound;
    private readonly long[] numbers;

    protected SqliteRows(SqliteConnection connection, string insert, int columns)
    {
        this.connection = connection;
        (bound, numbers) = (new object?[columns], new long[columns]);
        Check(raw.sqlite3_prepare_v2(connection.Handle!, insert, out statement));
    }

    public void Dispose() => statement.Dispose();

    protected void Number(int at, long number)
    {
        if (bound[at - 1] is not null && numbers[at - 1] == number) return;
        Check(raw.sqlite3_bind_int64(statement, at, number));
        (bound[at - 1], numbers[at - 1]) = (Bound, number);
    }

    protected void Bytes(int at, byte[] bytes) => Check(raw.sqlite3_bind_blob(statement, at, bytes));

    protected void Text(int at, string text)
    {
        if (string.Equals(bound[at - 1] as string, text, StringComparison.Ordinal)) return;
        Check(raw.sqlite3_bind_text(statement, at, text));
        bound[at - 1] = text;
    }

    /// <summary>A day as this store keeps it; null for none.</summary>
    protected void Day(int at, DateOnly? day)
    {
        var number = day?.DayNumber ?? -1;
        if (bound[at - 1] is not null && numbers[at - 1] == number) return;
        if (day is { } given)
        {
            Span<byte> text = stackalloc byte[10];
            given.TryFormat(text, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            Check(raw.sqlite3_bind_text(statement, at, text));
        }
        else
        {
            Check(raw.sqlite3_bind_null(statement, at));
        }

        (bound[at - 1], numbers[at - 1]) = (Bound, number);
    }

    /// <summary>A moment as this store keeps it.</summary>
    protected void Moment(int at, DateTimeOffset moment)
    {
        if (bound[at - 1] is not null && numbers[at - 1] == moment.UtcTicks) return;
        Check(raw.sqlite3_bind_text(statement, at, (string)SqliteStore.Stored(moment)));
        (bound[at - 1], numbers[at - 1]) = (Bound, moment.UtcTicks);
    }

    /// <exception cref="StreamMoved">There is such a row.</exception>
    protected void Step()
    {
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

    private void Check(int answer) => SqliteException.ThrowExceptionForRC(answer, connection.Handle);
}

/// <summary>Inserts many entries.</summary>
internal sealed class SqliteEventRows : SqliteRows
{
    internal SqliteEventRows(SqliteConnection connection, LedgerId ledger)
        : base(
            connection,
            """
            insert into event (ledger, position, stream, version, type, occurred_on, recorded_at, actor, organisation, body, leaf, hash)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
            """,
            12) => Text(1, ledger.Value);

    /// <exception cref="StreamMoved">The stream has an entry of this version.</exception>
    internal void Insert(ChainedEvent chained)
    {
        var e = chained.Event;
        Number(2, chained.Position);
        Text(3, e.Stream);
        Number(4, e.Version);
        Text(5, e.Type);
        Day(6, e.OccurredOn);
        Moment(7, chained.RecordedAt);
        Text(8, e.Actor);
        Text(9, e.Organisation);
        Bytes(10, e.Body);
        Bytes(11, chained.Leaf);
        Bytes(12, chained.Hash);
        Step();
    }
}

/// <summary>Inserts many facts.</summary>
internal sealed class SqliteFactRows : SqliteRows
{
    internal SqliteFactRows(SqliteConnection connection, LedgerId ledger)
        : base(
            connection,
            """
            insert into fact (ledger, position, line, measure, occurred_on, cohort_on, organisation, place, dimensions, approximate, quantity)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            """,
            11) => Text(1, ledger.Value);

    internal void Insert(PlacedFact placed)
    {
        var fact = placed.Fact;
        Number(2, placed.Position);
        Number(3, placed.Line);
        Text(4, fact.Measure);
        Day(5, fact.OccurredOn);
        Day(6, fact.CohortOn);
        Text(7, fact.Organisation.Value);
        Text(8, fact.Place);
        Text(9, fact.Dimensions);
        Number(10, fact.Approximate ? 1 : 0);
        Number(11, fact.Quantity);
        Step();
    }
}
