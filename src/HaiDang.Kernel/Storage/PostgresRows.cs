using System.Buffers.Binary;
using System.Text;
using Npgsql;

namespace HaiDang.Kernel.Storage;

/// <summary>Rows on their way into one table by COPY, in the server's own binary form.</summary>
/// <remarks>The driver's importer looks its converter up for every value, which took as long as the server's work; here a text that repeats stays encoded.</remarks>
/// <param name="columns">Columns a row has.</param>
internal sealed class PostgresRows(NpgsqlRawCopyStream copy, int columns) : IAsyncDisposable
{
    private const int Full = 1 << 15;

    // Days are counted from the first day of 2000, moments in microseconds since.
    private static readonly DateOnly FirstDay = new(2000, 1, 1);
    private static readonly DateTimeOffset FirstMoment = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // The form's name, no flags, no extension.
    private static ReadOnlySpan<byte> Head => [(byte)'P', (byte)'G', (byte)'C', (byte)'O', (byte)'P', (byte)'Y', (byte)'\n', 0xff, (byte)'\r', (byte)'\n', 0, 0, 0, 0, 0, 0, 0, 0, 0];

    private readonly (string? Text, byte[] Bytes)[] texts = new (string?, byte[])[columns];
    private byte[] buffer = new byte[Full + 1024];
    private int length;
    private int column;
    private bool complete;

    /// <summary>Begins to copy into a table.</summary>
    internal static async Task<PostgresRows> Into(NpgsqlConnection connection, string table, IReadOnlyList<string> columns, CancellationToken ct)
    {
        var copy = await connection.BeginRawBinaryCopyAsync($"copy {table} ({string.Join(", ", columns)}) from stdin (format binary)", ct);
        var rows = new PostgresRows(copy, columns.Count);
        Head.CopyTo(rows.Room(Head.Length));
        return rows;
    }

    internal void Row()
    {
        if (length >= Full) Send();
        column = 0;
        BinaryPrimitives.WriteInt16BigEndian(Room(2), (short)columns);
    }

    internal void Text(string text)
    {
        ref var kept = ref texts[column];
        if (!string.Equals(kept.Text, text, StringComparison.Ordinal)) kept = (text, Encoding.UTF8.GetBytes(text));
        Bytes(kept.Bytes);
    }

    internal void Bytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Field(bytes.Length));

    internal void Long(long number) => BinaryPrimitives.WriteInt64BigEndian(Field(8), number);

    internal void Int(int number) => BinaryPrimitives.WriteInt32BigEndian(Field(4), number);

    internal void Yes(bool yes) => Field(1)[0] = yes ? (byte)1 : (byte)0;

    internal void Moment(DateTimeOffset moment) => Long((moment - FirstMoment).Ticks / TimeSpan.TicksPerMicrosecond);

    internal void Day(DateOnly? day)
    {
        if (day is { } given) Int(given.DayNumber - FirstDay.DayNumber);
        else
        {
            BinaryPrimitives.WriteInt32BigEndian(Room(4), -1);
            column++;
        }
    }

    /// <summary>Ends the copy; without it nothing of it stands.</summary>
    internal async Task Complete()
    {
        BinaryPrimitives.WriteInt16BigEndian(Room(2), -1);
        Send();
        complete = true;
        await copy.DisposeAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (complete) return;
        await copy.CancelAsync();
        await copy.DisposeAsync();
    }

    private Span<byte> Field(int bytes)
    {
        column++;
        var room = Room(4 + bytes);
        BinaryPrimitives.WriteInt32BigEndian(room, bytes);
        return room[4..];
    }

    private Span<byte> Room(int bytes)
    {
        if (length + bytes > buffer.Length) Array.Resize(ref buffer, Math.Max(length + bytes, buffer.Length * 2));
        var room = buffer.AsSpan(length, bytes);
        length += bytes;
        return room;
    }

    private void Send()
    {
        copy.Write(buffer, 0, length);
        length = 0;
    }
}
