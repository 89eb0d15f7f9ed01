using System.Globalization;
using System.Text;
using HaiDang.Kernel.Calendar.Clocks;

namespace HaiDang.Modules.Dossiers.Clocks;

/// <summary>What a running deadline hangs on, in one line of text: kept beside it, so that a changed rule moves it without its dossier being read.</summary>
/// <remarks>Clock, start, class, circumstances, opening of the proceedings, ordered length and what happened, each after a stroke. Codes and days only.</remarks>
internal static class ClockText
{
    private const char Part = '|';
    private const char Next = ';';
    private const char Within = '/';
    private const int Parts = 7;
    private const string Day = "yyyyMMdd";

    /// <summary>The line of a question; empty for none.</summary>
    internal static string Of(ClockQuestion? asked)
    {
        if (asked is null) return "";
        var text = new StringBuilder(asked.Clock).Append(Part).Append(Said(asked.Start)).Append(Part).Append(asked.Class).Append(Part).AppendJoin(Next, asked.Circumstances)
            .Append(Part).Append(Said(asked.ProceedingsOn)).Append(Part).Append(asked.Ordered?.ToString()).Append(Part);
        return text.AppendJoin(Next, asked.Happened.Select(Said)).ToString();
    }

    /// <summary>The question of a line; null for an empty one.</summary>
    /// <exception cref="FormatException">It is no such line.</exception>
    internal static ClockQuestion? Read(string line)
    {
        if (line.Length == 0) return null;
        if (line.Split(Part) is not { Length: Parts } parts) throw new FormatException("A line of a clock has seven parts.");
        return new ClockQuestion(parts[0], Read(parts[1].AsSpan()))
        {
            Class = parts[2].Length == 0 ? null : parts[2],
            Circumstances = parts[3].Length == 0 ? [] : parts[3].Split(Next),
            ProceedingsOn = parts[4].Length == 0 ? null : Read(parts[4].AsSpan()),
            Ordered = Length.TryParse(parts[5]),
            Happened = parts[6].Length == 0 ? [] : [.. parts[6].Split(Next).Select(Happening)],
        };
    }

    private static string Said(ClockHappening one) => one switch
    {
        ClockExtended extended => $"e{Said(extended.On)}{Within}{extended.Granted?.ToString()}{Within}{Said(extended.RequestedOn)}",
        ClockStopped => "s" + Said(one.On),
        ClockResumed => "r" + Said(one.On),
        _ => "m" + Said(one.On),
    };

    private static ClockHappening Happening(string text)
    {
        var on = Read(text.AsSpan(1, Day.Length));
        switch (text[0])
        {
            case 's':
                return new ClockStopped(on);
            case 'r':
                return new ClockResumed(on);
            case 'm':
                return new ClockMet(on);
            default:
                var parts = text.Split(Within);
                return new ClockExtended(on, Length.TryParse(parts[1]), parts[2].Length == 0 ? null : Read(parts[2].AsSpan()));
        }
    }

    private static string Said(DateOnly? day) => day?.ToString(Day, CultureInfo.InvariantCulture) ?? "";

    private static DateOnly Read(ReadOnlySpan<char> day) => DateOnly.ParseExact(day, Day, CultureInfo.InvariantCulture);
}
