using System.Data.Common;

namespace HaiDang.Kernel.Storage;

/// <summary>The log's rows, read the same way on both stores.</summary>
internal static class LogRows
{
    internal static string Select(string ledger, string after) => $"""
        select position, stream, version, type, occurred_on, recorded_at, actor, organisation, body, leaf, hash
        from event
        where ledger = {ledger} and position > {after}
        order by position
        """;

    internal static StoredEvent Read(DbDataReader row) => new()
    {
        Position = row.GetInt64(0),
        Stream = row.GetString(1),
        Version = row.GetInt32(2),
        Type = row.GetString(3),
        OccurredOn = RowReading.Day(row.GetValue(4)),
        RecordedAt = RowReading.Moment(row.GetValue(5)),
        Actor = row.GetString(6),
        Organisation = row.GetString(7),
        Body = row.IsDBNull(8) ? null : (byte[])row.GetValue(8),
        Leaf = (byte[])row.GetValue(9),
        Hash = (byte[])row.GetValue(10),
    };
}
