using System.Globalization;
using System.Text.RegularExpressions;

namespace HaiDang.Modules.Reading;

/// <summary>Levels of a document, outermost first.</summary>
internal enum Level
{
    /// <summary>Running text.</summary>
    None,

    /// <summary>Phần thứ nhất, Chương I, A.</summary>
    Part,

    /// <summary>I. and Mục 1.</summary>
    Roman,

    /// <summary>Điều 1.</summary>
    Article,

    /// <summary>1. and 1.1. and 1.1.1.</summary>
    Number,

    /// <summary>a)</summary>
    Letter,

    /// <summary>-</summary>
    Dash,

    /// <summary>+</summary>
    Plus,
}

/// <summary>What opens a paragraph.</summary>
/// <param name="Label">The number or letter as it enters the path: "II", "2.1", "a"; empty for dashes.</param>
/// <param name="Length">Characters of the line it takes, blanks after it included.</param>
internal readonly record struct Marker(Level Level, string Label, int Length)
{
    /// <summary>No marker.</summary>
    public static readonly Marker None = new(Level.None, "", 0);
}

/// <summary>Recognises what opens a paragraph, scanner damage included.</summary>
internal static partial class Markers
{
    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];

    private static readonly string[] Ordinals = ["nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi"];

    /// <summary>The marker at the start of a printed line.</summary>
    /// <param name="line">The line from its first word on.</param>
    /// <param name="isUpper">Whether the line is in capitals: headings of the first level are.</param>
    /// <param name="afterEnd">Whether what stands before it had ended.</param>
    /// <param name="romans">How many headings of the first level came before.</param>
    public static Marker Of(string line, bool isUpper, bool afterEnd, int romans)
    {
        if (Part().Match(line) is { Success: true } part) return new(Level.Part, PartLabel(part.Groups["label"].Value), 0);
        if (DamagedPart(line) is { } damaged) return damaged;
        if (Annex().Match(line) is { Success: true } annex && isUpper) return new(Level.Part, "PL" + annex.Groups["label"].Value, 0);
        if (Article().Match(line) is { Success: true } article && (afterEnd || isUpper))
        {
            return article.Groups["kind"].Value is ['M' or 'm', ..] ? new(Level.Roman, "M" + article.Groups["label"].Value, 0) : new(Level.Article, "Đ" + article.Groups["label"].Value, article.Length);
        }

        if (Capital().Match(line) is { Success: true } capital && afterEnd && (isUpper || line.Length < 90)) return new(Level.Part, capital.Groups["label"].Value, capital.Length);
        if (Roman().Match(line) is { Success: true } roman && (isUpper || afterEnd) && RomanLabel(roman.Groups["label"].Value, romans, isUpper) is { } label)
        {
            return new(Level.Roman, label, roman.Length);
        }

        if (Number().Match(line) is { Success: true } number && (afterEnd || StartsUpper(line[number.Length..])))
        {
            return new(Level.Number, Digits(number.Groups["label"].Value), number.Length);
        }

        if (Letter().Match(line) is { Success: true } letter && (letter.Value.Contains(')', StringComparison.Ordinal) || StartsUpper(line[letter.Length..]))) return new(Level.Letter, letter.Groups["label"].Value, letter.Length);
        if (Bracketed().Match(line) is { Success: true } bracketed && afterEnd) return new(Level.Letter, bracketed.Groups["label"].Value, bracketed.Length);
        if (Plus().Match(line) is { Success: true } plus) return new(Level.Plus, "", plus.Length);
        if (Dash().Match(line) is { Success: true } dash && (afterEnd || StartsUpper(line[dash.Length..])))
        {
            return new(Level.Dash, "", dash.Length);
        }

        return Marker.None;
    }

    /// <summary>The first-level label after so many.</summary>
    public static string RomanOf(int number) => number >= 1 && number <= Romans.Length ? Romans[number - 1] : number.ToString(CultureInfo.InvariantCulture);

    // "PhSn thu h4i": the word and its ordinal through scanner noise.
    private static Marker? DamagedPart(string line)
    {
        if (line.Length is < 8 or > 120 || line[0] is not ('P' or 'p')) return null;
        var run = new Run(Token.Cut(line, 0, line.Length));
        if (run.At(0, PartWord) is not { Any: true } word || word.To >= run.Count) return null;
        var key = run.Tokens[word.To].Key;
        var ordinal = Array.FindIndex(Ordinals, o => Confusables.Distance(key, o) <= 0.2f * o.Length);
        return ordinal < 0 ? null : new Marker(Level.Part, "P" + (ordinal + 1).ToString(CultureInfo.InvariantCulture), 0);
    }

    private static readonly Phrase PartWord = Phrase.Of("Phần thứ");

    /// <summary>1 for "I" and so on; 0 for what is none.</summary>
    public static int RomanValue(string label) => Array.IndexOf(Romans, label) + 1;

    private static string? RomanLabel(string printed, int before, bool isUpper)
    {
        var read = printed.ToUpperInvariant().Replace('L', 'I').Replace('1', 'I').Replace('|', 'I').Replace('T', 'I');
        var value = Array.IndexOf(Romans, read) + 1;
        if (value == 0 || printed == "1" || (!isUpper && !printed.Any(c => c is 'I' or 'V' or 'X'))) return null;
        var next = before + 1;
        if (value == next) return read;
        if (!isUpper) return null;

        // A stroke lost or gained by the scan: the order of headings tells which.
        return Math.Abs(read.Length - RomanOf(next).Length) <= 1 && value <= next + 2 ? RomanOf(next) : read;
    }

    private static string PartLabel(string printed)
    {
        var key = HaiDang.Kernel.Language.Vietnamese.Fold(printed) switch { "mot" => "nhat", "bon" => "tu", var other => other };
        var ordinal = Array.FindIndex(Ordinals, o => key.EndsWith(o, StringComparison.Ordinal));
        return ordinal >= 0 ? "P" + (ordinal + 1).ToString(CultureInfo.InvariantCulture) : "P" + printed.ToUpperInvariant();
    }

    private static string Digits(string printed) => printed.Replace('l', '1').Replace('I', '1').Replace('|', '1').Replace('O', '0').Trim('.');

    private static bool StartsUpper(string rest) => rest.FirstOrDefault(char.IsLetter) is var c && char.IsUpper(c);

    [GeneratedRegex(@"^(?:ph[aầâ]n|ch[uư][oơ]ng)\s+(?<label>th[uứ]\s+\p{L}{2,5}|[IVX]{1,4}\b|\d{1,2}|(?:một|hai|ba|bốn|năm|sáu|bảy|tám)(?=\s*[.:]|\s*$))\s*[.:]?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?<kind>điều|mục)\s+(?<label>\d{1,2})\s*(?:[.:]\s*|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Article();

    [GeneratedRegex(@"^phụ\s+lục\s*(?<label>[IVX]{1,4}|\d{1,2})?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Annex();

    [GeneratedRegex(@"^(?<label>[A-H])\s*[.)]\s+(?=\p{Lu})", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Capital();

    [GeneratedRegex(@"^['‘’`,._*]{0,2}(?<label>[IVXLl1|T]{1,5})\s*[.:)/\-–]\s+(?=\p{L})", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Roman();

    [GeneratedRegex(@"^['‘’`,._*]{0,2}(?<label>(?:\d{1,2}|[lI|])(?:\.(?:\d{1,2}|[lI|])){0,3})(?:[.)]\s+(?=\S)|(?:/|[-–])\s+(?=\p{Lu})|[.)](?=[^\d\s./%])|\s+(?=\p{Lu})(?<=\.\d{1,2}\s+))", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^['‘’`,._*]{0,2}\(?(?<label>[a-zđ])(?:\s?\)\s*|[./]\s+)(?=\S)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Letter();

    [GeneratedRegex(@"^\((?<label>[1-9]\d?)\)\s+(?=\p{Lu})", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^['‘’`,._]{0,2}\+\s*,?\s*(?=\S)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Plus();

    [GeneratedRegex(@"^['‘’`,._]{0,2}\s*[-–—~•●▪*]+\s*,?\s*(?=\S)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Dash();
}
