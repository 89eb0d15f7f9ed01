namespace HaiDang.Modules.Reading.Accents;

/// <summary>A way to read some pieces: one or two syllables for one piece, or one syllable for two.</summary>
/// <param name="From">First piece.</param>
/// <param name="To">Piece after the last.</param>
/// <param name="Cost">In nats, without the language.</param>
/// <param name="Second">A second syllable, or null.</param>
internal sealed record Arc(int From, int To, float Cost, Candidate First, Candidate? Second = null);

/// <summary>All the ways to read a text that are worth weighing.</summary>
internal sealed class Lattice
{
    // A scan parts or joins a word in some hundred.
    private const float JoinCost = 5;
    private const float SplitCost = 6;
    private const float Settled = 3;
    private const int LongestSyllable = 9;
    private const float ChangeCost = 5;
    private const int MostOthers = 12;

    /// <summary>The arcs that begin at each piece; none at punctuation, which is passed over.</summary>
    public required IReadOnlyList<Arc>[] Arcs { get; init; }

    /// <summary>The lattice of these pieces.</summary>
    /// <param name="isSimple">Whether every piece is taken for one word, which is enough to learn from.</param>
    public static Lattice Of(IReadOnlyList<Piece> pieces, Candidates candidates, bool isSimple = false)
    {
        var arcs = new IReadOnlyList<Arc>[pieces.Count];
        for (var i = 0; i < pieces.Count; i++) arcs[i] = pieces[i].Kind is PieceKind.Word ? Word(pieces, i, candidates, isSimple) : Fixed(pieces[i], i);
        return new Lattice { Arcs = arcs };
    }

    private static IReadOnlyList<Arc> Fixed(Piece piece, int at) => piece.Kind switch
    {
        PieceKind.Mark => [],
        PieceKind.Name => [new Arc(at, at + 1, 0, new Candidate(LanguageModel.Unknown, Casing.AsIs, 0))],
        _ => [new Arc(at, at + 1, 0, new Candidate(LanguageModel.Number, Casing.AsIs, 0))],
    };

    /// <summary>The lattice of a text that was typed or read by a Vietnamese reader: each word stands as it is unless much speaks against it.</summary>
    public static Lattice OfMarked(IReadOnlyList<Piece> pieces, Candidates candidates, Vocabulary vocabulary)
    {
        var arcs = new IReadOnlyList<Arc>[pieces.Count];
        for (var i = 0; i < pieces.Count; i++) arcs[i] = pieces[i].Kind is PieceKind.Word ? Marked(pieces[i].Core, i, candidates, vocabulary) : Fixed(pieces[i], i);
        return new Lattice { Arcs = arcs };
    }

    private static List<Arc> Marked(string read, int at, Candidates candidates, Vocabulary vocabulary)
    {
        var number = vocabulary.Find(read);
        var arcs = new List<Arc> { new(at, at + 1, 0, number >= 0 ? new Candidate(number, Casing.Kept, 0) : new Candidate(LanguageModel.Unknown, Casing.AsIs, 0)) };
        if (read.Length > LongestSyllable || !read.Any(char.IsLower)) return arcs;
        arcs.AddRange(candidates.For(read).Where(c => c.Word != number).Take(MostOthers).Select(c => new Arc(at, at + 1, c.Cost + ChangeCost, c)));
        return arcs;
    }

    private static List<Arc> Word(IReadOnlyList<Piece> pieces, int at, Candidates candidates, bool isSimple)
    {
        var read = pieces[at].Core;
        var arcs = new List<Arc> { new(at, at + 1, Keep(read), new Candidate(LanguageModel.Unknown, Casing.AsIs, 0)) };
        var single = read.Length <= LongestSyllable + 3 ? candidates.For(read) : [];
        arcs.AddRange(single.Select(c => new Arc(at, at + 1, c.Cost, c)));
        if (isSimple) return arcs;
        var likeliest = single.Length > 0 ? single[0].Cost : float.MaxValue;
        if (at + 1 < pieces.Count && Joins(pieces[at], pieces[at + 1]))
        {
            var next = candidates.For(pieces[at + 1].Core);
            if (read.Length == 1 || Math.Max(likeliest, next.Length > 0 ? next[0].Cost : float.MaxValue) > Settled)
            {
                arcs.AddRange(candidates.Near(read + pieces[at + 1].Core).Take(6).Select(c => new Arc(at, at + 2, c.Cost + JoinCost, c)));
            }
        }

        if (likeliest > Settled + read.Length && read.Length is >= 6 and <= 16) Split(arcs, read, at, candidates);
        return arcs;
    }

    private static void Split(List<Arc> arcs, string read, int at, Candidates candidates)
    {
        for (var cut = 2; cut <= read.Length - 2; cut++)
        {
            foreach (var first in candidates.Near(read[..cut]).Take(3))
            {
                foreach (var second in candidates.Near(read[cut..]).Take(3)) arcs.Add(new Arc(at, at + 1, first.Cost + second.Cost + SplitCost, first, second));
            }
        }
    }

    private static bool Joins(Piece first, Piece second) =>
        second.Kind is PieceKind.Word && !second.IsGlued && second.Lead.Length == 0 && first.Trail.Length == 0
        && first.Core.Length + second.Core.Length <= LongestSyllable && (first.Core.Length <= 3 || second.Core.Length <= 3);

    // An unknown word is read as well as any other: what it costs grows with its letters.
    private static float Keep(string read) => 4 + (3 * read.Length);
}
