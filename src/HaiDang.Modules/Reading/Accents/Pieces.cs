using System.Text.RegularExpressions;

namespace HaiDang.Modules.Reading.Accents;

/// <summary>What may become of a piece of text.</summary>
internal enum PieceKind
{
    /// <summary>A word, to be restored.</summary>
    Word,

    /// <summary>A number, a date, a symbol: never changed but for the đ of a known symbol.</summary>
    Number,

    /// <summary>A person's name: never changed.</summary>
    Name,

    /// <summary>Punctuation alone.</summary>
    Mark,
}

/// <summary>A run of letters or digits with the punctuation around it.</summary>
/// <param name="From">Offset of its first character, punctuation included.</param>
/// <param name="To">Offset after its last.</param>
/// <param name="IsGlued">Whether no blank stands before it though it is a word of its own.</param>
internal sealed record Piece(int From, int To, string Lead, string Core, string Trail, PieceKind Kind, bool IsGlued)
{
    /// <summary>Whether a clause ends after it.</summary>
    public bool EndsClause => Trail.AsSpan().ContainsAny('.', ';', ':') || (Kind is PieceKind.Mark && Core is "-" or "+");
}

/// <summary>Cuts a text into pieces and tells which of them may change.</summary>
internal static partial class Pieces
{
    private static readonly HashSet<string> Honorifics = new(StringComparer.Ordinal) { "ong", "ba", "chi", "anh", "d/c", "d.c" };

    /// <summary>The pieces of a text, in reading order.</summary>
    public static List<Piece> Cut(string text)
    {
        var pieces = new List<Piece>();
        foreach (var token in Token.Cut(text, 0, text.Length))
        {
            var from = 0;
            for (var i = 1; i < token.Raw.Length - 1; i++)
            {
                if (!Parts(token.Raw, from, i)) continue;
                pieces.Add(Of(token.Raw[from..(i + 1)], token.From + from, from > 0));
                from = i + 1;
            }

            pieces.Add(Of(token.Raw[from..], token.From + from, from > 0));
        }

        KeepNames(pieces);
        ReadRates(pieces);
        return pieces;
    }

    // "phòng,chống" and "2019,gửi": a mark between two words, each of two letters at least, or after a number.
    private static bool Parts(string raw, int from, int at) =>
        raw[at] is ',' or ';' or ':' or '/' or '(' or ')' or '-' or '–' or '.' && at - from >= 2 && raw.Length - at > 2
        && char.IsLetter(raw[at + 1]) && char.IsLetter(raw[at + 2])
        && (IsWord(raw.AsSpan(from, at - from)) || (raw[at] is ',' or ';' && char.IsAsciiDigit(raw[at - 1])))
        && !(raw[at] is '/' or '-' && IsSymbol(raw));

    private static bool IsWord(ReadOnlySpan<char> raw) => char.IsLetter(raw[^1]) && char.IsLetter(raw[^2]) && !raw.ContainsAnyInRange('0', '9');

    private static bool IsSymbol(string raw) => raw.Any(char.IsAsciiDigit) || raw.Where(char.IsLetter).All(char.IsUpper);

    private static Piece Of(string raw, int at, bool glued)
    {
        int from = 0, to = raw.Length;
        while (from < to && !IsOfWord(raw[from])) from++;
        while (to > from && !IsOfWord(raw[to - 1])) to--;
        var core = raw[from..to];
        if (!core.Any(c => char.IsLetterOrDigit(c) || IsLetterLike(c))) return new Piece(at, at + raw.Length, "", raw, "", PieceKind.Mark, glued);
        if (raw.Length > to && raw[to] == '%') (core, to) = (raw[from..(to + 1)], to + 1);
        return new Piece(at, at + raw.Length, raw[..from], core, raw[to..], KindOf(core), glued);
    }

    // The marks of ư, ơ and of tones are read as these; quotation marks of plans are others.
    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || IsLetterLike(c) || c is '?' or '\'' or '’' or '‘' or '`' or '*' or '^' or '~' or '°' or '´';

    // What scanners make of a whole letter.
    private static bool IsLetterLike(char c) => c is '¢' or '€' or '&' or '£' or '$' or '§' or '@' or '¥' or '¿';

    private static PieceKind KindOf(string core)
    {
        if (!core.Any(char.IsLetter) && !core.Any(IsLetterLike)) return core.Any(char.IsAsciiDigit) ? PieceKind.Number : PieceKind.Mark;
        return Figures().IsMatch(core) || Roman().IsMatch(core) ? PieceKind.Number : PieceKind.Word;
    }

    // After "ông", "bà", "đồng chí" the words with a capital are a person's.
    private static void KeepNames(List<Piece> pieces)
    {
        for (var i = 0; i + 2 < pieces.Count; i++)
        {
            var key = Folding.Fold(pieces[i].Core);
            if (!Honorifics.Contains(key) || pieces[i].Trail.Length > 0 || (key is "chi" && (i == 0 || Folding.Fold(pieces[i - 1].Core) is not ("dong" or "déng" or "ddng")))) continue;
            var to = i + 1;
            while (to < pieces.Count && to - i <= 5 && pieces[to].Kind is PieceKind.Word && char.IsUpper(pieces[to].Core[0]) && pieces[to].Core.Any(char.IsLower))
            {
                to++;
                if (pieces[to - 1].Trail.Length > 0) break;
            }

            if (to - i < 3) continue;
            for (var k = i + 1; k < to; k++) pieces[k] = pieces[k] with { Kind = PieceKind.Name };
        }
    }

    // "Tỷ lệ" is read as "ty 18" where the print is faint. After a number "tỷ" is a thousand million, and before one the number is meant.
    private static void ReadRates(List<Piece> pieces)
    {
        for (var i = 1; i + 1 < pieces.Count; i++)
        {
            if (pieces[i] is not { Kind: PieceKind.Number, Core: "18" or "16" or "1é" or "1e", Lead: "", Trail: "" } || pieces[i + 1].Kind is not PieceKind.Word) continue;
            if (pieces[i - 1] is not { Kind: PieceKind.Word, Trail: "" } before || Folding.Fold(before.Core) is not ("ty" or "ti")) continue;
            if (i == 1 || pieces[i - 2].Kind is not PieceKind.Number) pieces[i] = pieces[i] with { Core = "lé", Kind = PieceKind.Word };
        }
    }

    // A number with its symbol or unit, a date, a code: 28/KH-BCĐ, 13-KL/TW, V01-BCA, PC02, 01/7, 1.250đ, QH14.
    [GeneratedRegex(@"^(?:[\d.,/\-–]*\d[\d.,/\-–]*%?|\d{1,5}[\p{Ll}]?/[\p{L}\d\-–/.]+|\d{1,3}[-–][\p{Lu}\-–]+/[\p{Lu}\-–]+|[\p{Lu}]{2,6}\d{1,3}|[\p{Lu}]\d{2}|[\p{Lu}]{1,3}\d{2}[-–][\p{Lu}]+|\d{3,4}/[\p{L}]+|[\p{Lu}\d]+[-–/][\p{Lu}\d\-–/]+)$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Figures();

    [GeneratedRegex(@"^[IVX]+$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Roman();
}
