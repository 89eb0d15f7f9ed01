using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HaiDang.Kernel.Calendar;

/// <summary>A day, or a month or year whose day isn't known. Written as <c>2019-04-26</c>, <c>2019-04</c> or <c>2019</c>.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12, or null when only the year is known.</param>
/// <param name="Day">1 to 31, or null when the day isn't known.</param>
[JsonConverter(typeof(PartialDateJson))]
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>Nobody who is met was born before this year.</summary>
    public const int EarliestBirth = 1900;

    /// <summary>The whole day.</summary>
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>The day when it is known, else null.</summary>
    public DateOnly? Known => Month is { } m && Day is { } d ? new DateOnly(Year, m, d) : null;

    /// <summary>First day it can mean: a fact known only to the month counts there and is marked approximate.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>Last day it can mean.</summary>
    public DateOnly Last => Known ?? (Month is { } m ? new DateOnly(Year, m, 1).AddMonths(1).AddDays(-1) : new DateOnly(Year, 12, 31));

    /// <summary>Full years on a day of somebody born then: the fewest and the most they can be; below 0 before the birth.</summary>
    /// <remarks>Who was born on a leap day comes of age on 1 March of a year without one.</remarks>
    public (int Fewest, int Most) YearsOn(DateOnly day)
    {
        return (Years(Last), Years(First));

        int Years(DateOnly born) => day.Year - born.Year - ((day.Month, day.Day).CompareTo((born.Month, born.Day)) < 0 ? 1 : 0);
    }

    /// <summary>Reads the written form.</summary>
    /// <returns>Null when the text isn't one of the three forms or names no day of the calendar.</returns>
    public static PartialDate? TryParse(string? text)
    {
        string[] parts = text?.Split('-') ?? [];
        var numbers = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return null;
        }

        return numbers switch
        {
            [>= 1 and <= 9999 and var y] => new(y),
            [>= 1 and <= 9999 and var y, >= 1 and <= 12 and var m] => new(y, m),
            [>= 1 and <= 9999 and var y, >= 1 and <= 12 and var m, >= 1 and var d] when d <= DateTime.DaysInMonth(y, m) => new(y, m, d),
            _ => null,
        };
    }

    /// <summary>Reads what people type: 12/4/2019, 4/2019, 2019, with strokes, dots or hyphens, or the written form.</summary>
    /// <returns>Null when it is none of them or no day of the calendar.</returns>
    public static PartialDate? TryRead(string? typed)
    {
        string[] parts = typed?.Split(['/', '.', '-'], StringSplitOptions.TrimEntries) ?? [];
        if (parts is not [{ Length: 4 }, ..]) Array.Reverse(parts);
        return parts is [{ Length: 4 }, ..] ? TryParse(string.Join('-', parts)) : null;
    }

    /// <summary>The written form.</summary>
    public override string ToString() => (Month, Day) switch
    {
        ({ } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{m:00}-{d:00}"),
        ({ } m, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{m:00}"),
        _ => Year.ToString("0000", CultureInfo.InvariantCulture),
    };
}

internal sealed class PartialDateJson : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PartialDate.TryParse(reader.GetString()) ?? throw new JsonException("Not a date, month or year.");

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
