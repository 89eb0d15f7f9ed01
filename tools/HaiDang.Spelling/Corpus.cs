using HaiDang.Modules.Reading.Accents;

namespace HaiDang.Spelling;

/// <summary>Text to learn from, as clauses of words.</summary>
internal static class Corpus
{
    private static readonly HashSet<string> Times = new(StringComparer.Ordinal) { "năm", "quý", "tháng", "tuần", "ngày" };

    /// <summary>The clauses of some lines: words in small letters, abbreviations in capitals, "#" for a number, "?" for what is no word.</summary>
    public static IEnumerable<string[]> Clauses(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var isCapital = !line.Any(char.IsLower);
            var clause = new List<string>();
            foreach (var piece in Pieces.Cut(line.Normalize()))
            {
                if (piece.Kind is not PieceKind.Mark) clause.Add(Word(piece, isCapital));
                if (!piece.EndsClause || clause.Count == 0) continue;
                yield return Modern(clause);
                clause.Clear();
            }

            if (clause.Count > 0) yield return Modern(clause);
        }
    }

    // Offices write "hằng năm" today where many still write "hàng năm".
    private static string[] Modern(List<string> clause) =>
        [.. clause.Select((word, i) => word == "hàng" && i + 1 < clause.Count && Times.Contains(clause[i + 1]) ? "hằng" : word)];

    private static string Word(Piece piece, bool isCapital)
    {
        if (piece.Kind is PieceKind.Number) return "#";
        if (piece.Kind is PieceKind.Name || !piece.Core.All(char.IsLetter)) return "?";
        var small = Syllables.Spelt(piece.Core.ToLowerInvariant());
        var isAbbreviation = !isCapital && piece.Core.Length is >= 2 and <= 9 && piece.Core.All(char.IsUpper) && !Syllables.IsOne(small);
        return isAbbreviation ? piece.Core : small;
    }
}
