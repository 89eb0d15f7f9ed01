using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace HaiDang.Kernel.Facts.Columns;

/// <summary>What stands at the end of a segment's file: how to read the columns before it, and a check for every block of them.</summary>
internal sealed class SegmentEnd
{
    internal const long WhatAt = 0;

    internal const int Block = 1 << 18;

    // Rises with the shape of the file, and when facts are counted into columns otherwise.
    private const int CountingVersion = 2;
    private const ulong Mark = 0x31_4c_4f_43_44_48_00_00UL + CountingVersion;
    private const int TailBytes = 24;

    internal string Ledger { get; init; } = "";

    internal long First { get; init; }

    internal long Last { get; init; }

    internal byte[] Hash { get; init; } = [];

    internal int Rows { get; init; }

    internal IReadOnlyList<(string Measure, string Dimensions, bool Approximate)> Whats { get; init; } = [];

    internal IReadOnlyList<(string Organisation, string Place)> Wheres { get; init; } = [];

    internal int[] Days { get; init; } = [];

    internal int[] DayStarts { get; init; } = [];

    internal int[] CohortDays { get; init; } = [];

    internal int[] CohortStarts { get; init; } = [];

    internal int[] WideRows { get; init; } = [];

    internal long[] WideQuantities { get; init; } = [];

    internal IReadOnlyList<MonthSum> MonthSums { get; init; } = [];

    internal IReadOnlyList<RunningTotal> Totals { get; init; } = [];

    internal IReadOnlyList<RunningTotal> CohortTotals { get; init; } = [];

    internal ulong[] Checks { get; init; } = [];

    /// <summary>Gets the length of the columns.</summary>
    internal long Length { get; init; }

    internal long WhereAt => Even(WhatAt + (2L * Rows));

    internal long PositionAt => Even(WhereAt + (4L * Rows));

    internal long QuantityAt => Even(PositionAt + (4L * Rows));

    internal long ByCohortAt => Even(QuantityAt + Rows);

    internal long SumWhatAt => Even(ByCohortAt + (4L * CohortStarts[^1]));

    internal long SumWhereAt => Even(SumWhatAt + (2L * Cells));

    internal long SumAt => Even(SumWhereAt + (4L * Cells));

    internal long TotalAt => Even(SumAt + (8L * Cells));

    private int Cells => MonthSums.Count == 0 ? 0 : MonthSums[^1].To;

    /// <summary>The check of a block: two halves by CRC-32C, four at a time.</summary>
    internal static ulong Check(ReadOnlySpan<byte> block)
    {
        uint a = 1, b = 2, c = 3, d = 4;
        var words = MemoryMarshal.Cast<byte, ulong>(block);
        var i = 0;
        for (; i + 4 <= words.Length; i += 4)
        {
            a = BitOperations.Crc32C(a, words[i]);
            b = BitOperations.Crc32C(b, words[i + 1]);
            c = BitOperations.Crc32C(c, words[i + 2]);
            d = BitOperations.Crc32C(d, words[i + 3]);
        }

        for (; i < words.Length; i++) a = BitOperations.Crc32C(a, words[i]);
        foreach (var one in block[(words.Length * 8)..]) b = BitOperations.Crc32C(b, one);
        return ((ulong)BitOperations.Crc32C(a, c) << 32) | BitOperations.Crc32C(b, d);
    }

    /// <summary>Up to the next multiple of eight.</summary>
    internal static long Even(long at) => (at + 7) & ~7L;

    /// <exception cref="InvalidDataException">It isn't a segment of this version, or not whole.</exception>
    internal static SegmentEnd Read(MappedBytes bytes)
    {
        if (bytes.Length < TailBytes) throw new InvalidDataException("The file is cut short.");
        var tail = bytes.Span<ulong>(bytes.Length - TailBytes, 3);
        if (tail[2] != Mark) throw new InvalidDataException("No columns of this version.");
        var length = (long)tail[0];
        if (length < 0 || length > bytes.Length - TailBytes || bytes.Length - TailBytes - length > int.MaxValue) throw new InvalidDataException("The file is cut short.");
        var text = bytes.Span<byte>(length, (int)(bytes.Length - TailBytes - length));
        if (Check(text) != tail[1]) throw new InvalidDataException("The end of the columns is damaged.");
        using var reader = new BinaryReader(new MemoryStream(text.ToArray()), Encoding.UTF8);
        return new SegmentEnd
        {
            Length = length,
            Ledger = reader.ReadString(),
            First = reader.ReadInt64(),
            Last = reader.ReadInt64(),
            Hash = reader.ReadBytes(reader.ReadInt32()),
            Rows = reader.ReadInt32(),
            Whats = Many(reader, one => (one.ReadString(), one.ReadString(), one.ReadBoolean())),
            Wheres = Many(reader, one => (one.ReadString(), one.ReadString())),
            Days = Numbers<int>(reader),
            DayStarts = Numbers<int>(reader),
            CohortDays = Numbers<int>(reader),
            CohortStarts = Numbers<int>(reader),
            WideRows = Numbers<int>(reader),
            WideQuantities = Numbers<long>(reader),
            MonthSums = Many(reader, one => new MonthSum(one.ReadInt32(), one.ReadInt32(), one.ReadInt32(), one.ReadInt32())),
            Totals = Many(reader, Total),
            CohortTotals = Many(reader, Total),
            Checks = Numbers<ulong>(reader),
        };
    }

    /// <summary>Bytes that follow the columns.</summary>
    internal byte[] Written()
    {
        var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory, Encoding.UTF8);
        writer.Write(Ledger);
        writer.Write(First);
        writer.Write(Last);
        writer.Write(Hash.Length);
        writer.Write(Hash);
        writer.Write(Rows);
        writer.Write(Whats.Count);
        foreach (var (measure, dimensions, approximate) in Whats)
        {
            writer.Write(measure);
            writer.Write(dimensions);
            writer.Write(approximate);
        }

        writer.Write(Wheres.Count);
        foreach (var (organisation, place) in Wheres)
        {
            writer.Write(organisation);
            writer.Write(place);
        }

        foreach (var numbers in new[] { Days, DayStarts, CohortDays, CohortStarts, WideRows })
        {
            writer.Write(numbers.Length);
            foreach (var number in numbers) writer.Write(number);
        }

        writer.Write(WideQuantities.Length);
        foreach (var quantity in WideQuantities) writer.Write(quantity);
        writer.Write(MonthSums.Count);
        foreach (var (day, row, from, to) in MonthSums)
        {
            writer.Write(day);
            writer.Write(row);
            writer.Write(from);
            writer.Write(to);
        }

        foreach (var totals in new[] { Totals, CohortTotals })
        {
            writer.Write(totals.Count);
            foreach (var (row, from, latest) in totals)
            {
                writer.Write(row);
                writer.Write(from);
                writer.Write(latest);
            }
        }

        writer.Write(Checks.Length);
        foreach (var check in Checks) writer.Write(check);
        while (memory.Length % 8 != 0) writer.Write((byte)0);
        var text = Check(memory.GetBuffer().AsSpan(0, (int)memory.Length));
        writer.Write((ulong)Length);
        writer.Write(text);
        writer.Write(Mark);
        return memory.ToArray();
    }

    private static T[] Numbers<T>(BinaryReader reader)
        where T : unmanaged
    {
        var numbers = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }

    private static RunningTotal Total(BinaryReader reader) => new(reader.ReadInt32(), reader.ReadInt32(), reader.ReadUInt32());

    private static T[] Many<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var many = new T[reader.ReadInt32()];
        for (var i = 0; i < many.Length; i++) many[i] = read(reader);
        return many;
    }
}
