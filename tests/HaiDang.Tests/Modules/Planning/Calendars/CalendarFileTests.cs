using System.Text;
using HaiDang.Modules.Planning.Calendars.Feeds;

namespace HaiDang.Tests.Modules.Planning.Calendars;

/// <summary>Against the rules of RFC 5545 on lines, texts and days.</summary>
public sealed class CalendarFileTests
{
    private static readonly DateTimeOffset At = new(2023, 6, 15, 9, 30, 0, TimeSpan.FromHours(7));

    [Fact]
    public void An_entry_is_all_day_with_its_end_exclusive_and_a_lasting_uid()
    {
        var lines = Lines(new CalendarEntry("langson.bcd-138.2023.II.3-1.cao-diem@haidang", new DateOnly(2023, 7, 1), new DateOnly(2023, 9, 30), "Cao điểm"));

        Assert.Contains("DTSTART;VALUE=DATE:20230701", lines);
        Assert.Contains("DTEND;VALUE=DATE:20231001", lines);
        Assert.Contains("DTSTAMP:20230615T023000Z", lines);
        Assert.Contains("UID:langson.bcd-138.2023.II.3-1.cao-diem@haidang", lines);
        Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0"], lines.Take(2));
        Assert.Equal(["END:VEVENT", "END:VCALENDAR"], lines.TakeLast(2));
    }

    [Fact]
    public void Commas_semicolons_backslashes_and_line_breaks_are_escaped() =>
        Assert.Contains(@"SUMMARY:a\, b\; c\\d\ne", Lines(new CalendarEntry("u", At.DateOnly(), At.DateOnly(), "a, b; c\\d\r\ne")));

    [Fact]
    public void No_line_is_longer_than_75_octets_and_no_letter_is_cut()
    {
        var words = string.Concat(Enumerable.Repeat("Tổ chức tuyên truyền phòng, chống mua bán người 𝔸 ", 6));
        var text = CalendarFile.Write("Lịch", At, [new CalendarEntry("u", At.DateOnly(), At.DateOnly(), words)]);

        var physical = text.Split("\r\n");
        Assert.All(physical, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75));
        Assert.Contains(physical, line => line.StartsWith(' '));
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.Contains(words.Replace(",", "\\,", StringComparison.Ordinal).TrimEnd(), text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
    }

    private static List<string> Lines(CalendarEntry entry) =>
        [.. CalendarFile.Write("Lịch thử", At, [entry]).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
}

internal static class Days
{
    public static DateOnly DateOnly(this DateTimeOffset moment) => System.DateOnly.FromDateTime(moment.DateTime);
}
