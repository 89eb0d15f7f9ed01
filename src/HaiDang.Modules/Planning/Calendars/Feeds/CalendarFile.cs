using System.Globalization;
using System.Text;

namespace HaiDang.Modules.Planning.Calendars.Feeds;

/// <summary>An all-day entry of a calendar.</summary>
/// <param name="Uid">The same for the same thing each time the calendar is read.</param>
/// <param name="First">First day.</param>
/// <param name="Last">Last day, in.</param>
/// <param name="Address">Where it is explained; null for none.</param>
internal sealed record CalendarEntry(string Uid, DateOnly First, DateOnly Last, string Summary, string? Address = null);

/// <summary>Writes calendars as RFC 5545 wants them: CRLF, lines of at most 75 octets, texts escaped, all-day entries with their end exclusive.</summary>
internal static class CalendarFile
{
    private const int LongestLine = 75;

    /// <summary>The whole calendar.</summary>
    /// <param name="at">The moment it is written.</param>
    internal static string Write(string name, DateTimeOffset at, IEnumerable<CalendarEntry> entries)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//HaiDang//Lich//VI");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, "NAME:" + Escaped(name));
        Line(text, "X-WR-CALNAME:" + Escaped(name));
        Line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT12H");
        foreach (var entry in entries)
        {
            Line(text, "BEGIN:VEVENT");
            Line(text, "UID:" + Escaped(entry.Uid));
            Line(text, "DTSTAMP:" + at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
            Line(text, "DTSTART;VALUE=DATE:" + Day(entry.First));
            Line(text, "DTEND;VALUE=DATE:" + Day(entry.Last.AddDays(1)));
            Line(text, "SUMMARY:" + Escaped(entry.Summary));
            if (entry.Address is not null) Line(text, "URL:" + entry.Address);
            Line(text, "TRANSP:TRANSPARENT");
            Line(text, "END:VEVENT");
        }

        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    // Control characters have no place in a text; a line break is written, never sent.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            escaped.Append(letter switch
            {
                '\\' => "\\\\",
                ';' => "\\;",
                ',' => "\\,",
                '\n' => "\\n",
                _ when char.IsControl(letter) => " ",
                _ => letter.ToString(),
            });
        }

        return escaped.ToString();
    }

    // Octets are counted, not letters, and no letter is cut in two.
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
