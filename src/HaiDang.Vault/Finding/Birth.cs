using HaiDang.Kernel.Calendar;

namespace HaiDang.Vault.Finding;

/// <summary>When somebody was born, as far as it is known, packed for comparing.</summary>
/// <param name="Year">0 when nothing is known.</param>
/// <param name="Day">Day of the year counted as month × 32 + day; 0 when only the year is known.</param>
internal readonly record struct Birth(ushort Year, ushort Day)
{
    /// <summary>Nothing is known.</summary>
    internal static Birth Unknown => default;

    /// <summary>A date; the first of January stands for a year alone, for that is how papers fill a day nobody knew.</summary>
    internal static Birth Of(PartialDate? date) => date switch
    {
        null => Unknown,
        { Known: { } day } when day is { Month: 1, Day: 1 } => new((ushort)day.Year, 0),
        { Known: { } day } => new((ushort)day.Year, Packed(day.Month, day.Day)),
        _ => new((ushort)date.Value.Year, 0),
    };

    /// <summary>The same day with day and month in each other's place; 0 when that is no day.</summary>
    internal ushort Swapped => Day == 0 || (Day & 31) is 0 or > 12 ? (ushort)0 : Packed(Day & 31, Day >> 5);

    private static ushort Packed(int month, int day) => (ushort)((month << 5) | day);
}
