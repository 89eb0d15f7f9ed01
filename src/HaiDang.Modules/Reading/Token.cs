using System.Globalization;
using System.Text;
using HaiDang.Kernel.Language;

namespace HaiDang.Modules.Reading;

/// <summary>A word of the source with what is needed to compare it.</summary>
/// <param name="From">Offset of its first character in the source.</param>
/// <param name="To">Offset after its last character.</param>
/// <param name="Raw">The characters as they stand, punctuation included.</param>
/// <param name="Key">Letters a-z and digits only, marks folded: "Sở," is "so". Empty for bare punctuation.</param>
internal sealed record Token(int From, int To, string Raw, string Key)
{
    // No word is longer; what has no blanks is cut.
    private const int Longest = 120;

    /// <summary>Whether the first letter is a capital.</summary>
    public bool StartsUpper => Raw.FirstOrDefault(char.IsLetter) is var c && char.IsUpper(c);

    /// <summary>Whether the first letter is small.</summary>
    public bool StartsLower => Raw.FirstOrDefault(char.IsLetter) is var c && char.IsLower(c);

    /// <summary>Whether most of its letters are capitals; a token of one letter counts when it is one.</summary>
    public bool IsUpper
    {
        get
        {
            int letters = Raw.Count(char.IsLetter), capitals = Raw.Count(char.IsUpper);
            return letters > 0 && capitals * 3 >= letters * 2;
        }
    }

    /// <summary>Cuts a stretch of the source at blanks, and after every semicolon.</summary>
    public static List<Token> Cut(string text, int from, int to)
    {
        var tokens = new List<Token>();
        var i = from;
        while (i < to)
        {
            while (i < to && IsBlank(text[i])) i++;
            var start = i;
            while (i < to && i - start < Longest && !IsBlank(text[i]))
            {
                if (text[i++] == ';') break;
            }

            if (i > start) tokens.Add(Of(text, start, i));
        }

        return tokens;
    }

    /// <summary>The words as one line, blanks between them.</summary>
    public static string Join(IEnumerable<Token> tokens) => string.Join(' ', tokens.Select(t => t.Raw));

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\uFEFF' or '\u200B';

    private static Token Of(string text, int from, int to)
    {
        var raw = text[from..to];
        var key = new StringBuilder(raw.Length);
        foreach (var c in Vietnamese.Fold(raw))
        {
            if (char.IsAsciiLetterOrDigit(c)) key.Append(c);
            else if (c is '¢' or '€' or '&' or '£') key.Append('e'); // What scanners make of a marked e.
            else if (c is '|') key.Append('l');
            else if (c is '$' or '§') key.Append('s');
            else if (char.IsLetter(c) && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.LowercaseLetter) key.Append('o');
        }

        return new Token(from, to, raw, key.ToString());
    }
}
