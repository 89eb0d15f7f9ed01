using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Unicode;

namespace HaiDang.Kernel.Events;

/// <summary>How an entry is bound to all before it.</summary>
/// <remarks>
/// <c>leaf = SHA256(0x00 ‖ envelope ‖ SHA256(body))</c> and <c>hash = SHA256(previous hash ‖ leaf)</c>. The envelope is nine
/// lines, each closed by a line feed: ledger, position, stream, version, type, day, moment, actor, organisation. A ledger
/// whose bodies were left out still verifies from leaf to leaf. PostgreSQL computes the same in <c>haidang_append</c>.
/// </remarks>
internal static class EventHash
{
    /// <summary>What the first entry of a ledger is chained to: 32 zero bytes.</summary>
    internal static readonly byte[] Start = new byte[32];

    internal static byte[] Leaf(
        string ledger, long position, string stream, int version, string type, DateOnly occurredOn, DateTimeOffset recordedAt,
        string actor, string organisation, ReadOnlySpan<byte> body)
    {
        // One buffer and one digest: an import hashes a hundred thousand of these.
        var room = 256 + (3 * (ledger.Length + stream.Length + type.Length + actor.Length + organisation.Length));
        var buffer = ArrayPool<byte>.Shared.Rent(room);
        buffer[0] = 0;
        Utf8.TryWrite(
            buffer.AsSpan(1),
            CultureInfo.InvariantCulture,
            $"{ledger}\n{position}\n{stream}\n{version}\n{type}\n{occurredOn:yyyy-MM-dd}\n{recordedAt.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'}\n{actor}\n{organisation}\n",
            out var written);
        SHA256.HashData(body, buffer.AsSpan(1 + written));
        var leaf = SHA256.HashData(buffer.AsSpan(0, 1 + written + SHA256.HashSizeInBytes));
        ArrayPool<byte>.Shared.Return(buffer);
        return leaf;
    }

    internal static byte[] Chain(ReadOnlySpan<byte> previous, ReadOnlySpan<byte> leaf)
    {
        Span<byte> both = stackalloc byte[64];
        previous.CopyTo(both);
        leaf.CopyTo(both[32..]);
        return SHA256.HashData(both);
    }

    /// <summary>A moment as the log keeps it: UTC, whole microseconds.</summary>
    internal static DateTimeOffset Moment(DateTimeOffset moment) =>
        new(moment.UtcTicks - (moment.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
}
