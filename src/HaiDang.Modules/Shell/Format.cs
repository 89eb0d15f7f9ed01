using System.Globalization;
using HaiDang.Kernel.Calendar;

namespace HaiDang.Modules.Shell;

/// <summary>Days, moments and numbers in words of a language; never the culture of the machine.</summary>
/// <remarks>Vietnamese: 05/4/2023, 1.234,5. English: 5 April 2023, 1,234.5. Moments are told in the time of Asia/Ho_Chi_Minh.</remarks>
public sealed class Format(Language language)
{
    private static readonly TimeZoneInfo OfficeZone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    private static readonly string[] Weekdays = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

    private static readonly NumberFormatInfo VietnameseNumbers = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NumberGroupSizes = [3],
    };

    private bool English => language is Language.English;

    private NumberFormatInfo Numbers => English ? NumberFormatInfo.InvariantInfo : VietnameseNumbers;

    /// <summary>A whole day: 05/4/2023 or 5 April 2023.</summary>
    public string Day(DateOnly day) => English ? Write(day, "d MMMM yyyy") : Write(day, "dd/M/yyyy");

    /// <summary>A day of a year that the reader knows: 05/4 or 5 April.</summary>
    public string DayOfYear(DateOnly day) => English ? Write(day, "d MMMM") : Write(day, "dd/M");

    /// <summary>A day, or the month or year when no more is known: tháng 4/2019.</summary>
    public string Day(PartialDate date) => (date.Month, date.Known) switch
    {
        (_, { } day) => Day(day),
        ({ } month, null) => English ? Write(new DateOnly(date.Year, month, 1), "MMMM yyyy") : $"tháng {Plain(month)}/{Plain(date.Year)}",
        _ => English ? Plain(date.Year) : $"năm {Plain(date.Year)}",
    };

    /// <summary>With the day of the week: Thứ Sáu, 12/5/2023.</summary>
    public string LongDay(DateOnly day) => English ? Write(day, "dddd, d MMMM yyyy") : $"{Weekdays[(int)day.DayOfWeek]}, {Day(day)}";

    /// <summary>As Decree 30/2020 prints it: "ngày 05 tháng 02 năm 2023"; always Vietnamese, for it stands on a Vietnamese paper.</summary>
    /// <remarks>Days below 10 and the months 1 and 2 have a leading zero, other months none.</remarks>
    public static string DocumentDay(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"ngày {day.Day:00} tháng {(day.Month <= 2 ? $"0{day.Month}" : $"{day.Month}")} năm {day.Year}");

    /// <summary>First and last day, both in; the year once when it is the same: 01/7–30/9/2023.</summary>
    public string Window(Window window) => window.From.Year == window.To.Year
        ? $"{DayOfYear(window.From)}–{Day(window.To)}"
        : $"{Day(window.From)}–{Day(window.To)}";

    /// <summary>A moment by the office clock: 09:42, 12/5/2023.</summary>
    public string Moment(DateTimeOffset moment)
    {
        var there = TimeZoneInfo.ConvertTime(moment, OfficeZone);
        return $"{there.ToString("HH:mm", CultureInfo.InvariantCulture)}, {Day(DateOnly.FromDateTime(there.DateTime))}";
    }

    /// <summary>A whole number with its groups: 1.234.</summary>
    public string Number(long value) => value.ToString("#,##0", Numbers);

    /// <summary>A number with a fixed count of decimals, halves rounded away from zero: 1.234,5.</summary>
    public string Number(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("N" + Plain(decimals), Numbers);

    /// <summary>A percentage with one decimal and no space: 90,0%.</summary>
    /// <param name="percent">Already in percent: 90 is 90,0%.</param>
    public string Percent(decimal percent) => Number(percent, 1) + "%";

    private static string Plain(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Write(DateOnly day, string pattern) => day.ToString(pattern, CultureInfo.InvariantCulture);
}
