using System.Globalization;

namespace HaiDang.Modules.Reporting.ReportForms;

/// <summary>Numbers as officers type them: 1.250 and 1,250 are both a thousand two hundred and fifty where whole things are counted.</summary>
internal static class NumberText
{
    private const int Group = 3;
    private const int Longest = 18;

    /// <summary>Reads a number.</summary>
    /// <param name="decimals">How many places after the comma there may be; 0 for what is counted in whole.</param>
    /// <returns>Null when it is no number that isn't below 0, or can be read in two ways.</returns>
    internal static decimal? TryRead(string typed, int decimals)
    {
        var text = string.Concat(typed.Where(c => !char.IsWhiteSpace(c)));
        if (text.Length is 0 or > Longest || text.Any(c => c is not (>= '0' and <= '9') and not '.' and not ',')) return null;
        var last = text.LastIndexOfAny(['.', ',']);
        if (last < 0) return Whole(text);
        var (head, tail, mark) = (text[..last], text[(last + 1)..], text[last]);
        var other = mark == '.' ? ',' : '.';
        if (head.Contains(mark, StringComparison.Ordinal)) return head.Contains(other, StringComparison.Ordinal) ? null : Grouped(text, mark);
        if (head.Contains(other, StringComparison.Ordinal)) return Grouped(head, other) is { } grouped ? With(grouped, tail, decimals) : null;

        // One mark and three digits after it: groups where whole things are counted; with decimals it might be either, and a comma is Vietnamese for a fraction.
        if (tail.Length == Group && (decimals == 0 || mark == '.')) return head.Length is > 0 and <= Group ? Grouped(text, mark) : null;
        return head.Length > 0 && Whole(head) is { } whole ? With(whole, tail, decimals) : null;
    }

    /// <summary>A number as the forms show it: groups by dots, the fraction after a comma.</summary>
    internal static string Say(decimal value, int decimals)
    {
        var text = Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return text.Replace(',', ' ').Replace('.', ',').Replace(' ', '.');
    }

    private static decimal? With(decimal whole, string tail, int decimals)
    {
        if (tail.Length == 0 || tail.Length > decimals) return tail.Length > 0 && tail.All(c => c == '0') ? whole : null;
        return decimal.Parse(string.Create(CultureInfo.InvariantCulture, $"{whole}.{tail}"), CultureInfo.InvariantCulture);
    }

    private static decimal? Grouped(string text, char mark)
    {
        var parts = text.Split(mark);
        return parts[0].Length is > 0 and <= Group && parts.Skip(1).All(part => part.Length == Group) ? Whole(string.Concat(parts)) : null;
    }

    private static decimal? Whole(string digits) => decimal.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
