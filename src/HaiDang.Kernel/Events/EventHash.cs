using System.Globalization;
using System.Security.Cryptography;
using System.Text;

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
        var envelope = string.Create(
            CultureInfo.InvariantCulture,
            $"{ledger}\n{position}\n{stream}\n{version}\n{type}\n{occurredOn:yyyy-MM-dd}\n{recordedAt.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'}\n{actor}\n{organisation}\n");
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sha.AppendData([0]);
        sha.AppendData(Encoding.UTF8.GetBytes(envelope));
        sha.AppendData(SHA256.HashData(body));
        return sha.GetHashAndReset();
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
