using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace HaiDang.Modules.Reading.Accents;

/// <summary>How the letters of a word stand.</summary>
internal enum Casing
{
    /// <summary>All small.</summary>
    Small,

    /// <summary>A capital first.</summary>
    Title,

    /// <summary>All capitals.</summary>
    Capitals,

    /// <summary>As the vocabulary has it: an abbreviation.</summary>
    AsIs,

    /// <summary>As it was read, with whatever capitals.</summary>
    Kept,
}

/// <summary>A syllable that may have been printed.</summary>
/// <param name="Word">Its number in the vocabulary.</param>
/// <param name="Cost">Cost of it having been read as it was, in nats.</param>
internal readonly record struct Candidate(int Word, Casing Casing, float Cost);

/// <summary>Finds the syllables that could have been printed where something was read. Several may ask at once.</summary>
internal sealed class Candidates(Vocabulary vocabulary, ScannerModel scanner)
{
    private const int Most = 60;

    private readonly ConcurrentDictionary<string, Candidate[]> known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Candidate[]> near = new(StringComparer.Ordinal);

    /// <summary>The likeliest syllables for a word as it was read, the likeliest first; empty when none comes near.</summary>
    public Candidate[] For(string read) => Found(read, [14, 20, 30], known);

    /// <summary>The likeliest syllables for a part of a word, or for two together: only such as come near.</summary>
    public Candidate[] Near(string read) => Found(read, [13], near);

    private Candidate[] Found(string read, ReadOnlySpan<float> limits, ConcurrentDictionary<string, Candidate[]> known)
    {
        if (known.TryGetValue(read, out var found)) return found;
        int letters = read.Count(char.IsLetter), capitals = read.Count(char.IsUpper);
        var search = new Search(vocabulary, scanner, read);
        foreach (var limit in limits)
        {
            search.Limit = limit;
            if (letters > 0 && capitals * 3 >= letters * 2 && read.Length > 1)
            {
                search.Walk(vocabulary.Syllables, Casing.Capitals);
                if (letters > 1) search.Walk(vocabulary.Abbreviations, Casing.AsIs);
            }

            if (char.IsUpper(read.FirstOrDefault(char.IsLetterOrDigit))) search.Walk(vocabulary.Syllables, Casing.Title);
            else search.Walk(vocabulary.Syllables, Casing.Small);
            if (search.Least < limit - 4) break;
        }

        return known[read] = search.Best(Most);
    }

    private sealed class Search
    {
        private const float Beam = 9;
        private const float Never = 1e6f;
        private const float Rare = 0.7f;

        private readonly Vocabulary vocabulary;
        private readonly ScannerModel scanner;
        private readonly string read;
        private readonly List<Edit>?[] edits;
        private readonly float[]?[] shapes;
        private readonly Dictionary<int, Candidate> found = [];
        private readonly List<float[]> rows = [];
        private Casing casing;

        public Search(Vocabulary vocabulary, ScannerModel scanner, string read)
        {
            (this.vocabulary, this.scanner, this.read) = (vocabulary, scanner, read);
            edits = new List<Edit>?[scanner.Count];
            for (var at = 0; at <= read.Length; at++)
            {
                for (var length = 0; length <= Math.Min(ScannerModel.Longest, read.Length - at); length++)
                {
                    foreach (var (letters, cost) in scanner.Giving(read.Substring(at, length))) (edits[letters] ??= []).Add(new Edit(at, at + length, cost));
                }
            }

            shapes = new float[]?[ScannerModel.Letters];
            rows.Add(new float[read.Length + 1]);
            for (var i = 1; i <= read.Length; i++) rows[0][i] = i * ScannerModel.Speck;
        }

        public float Limit { get; set; }

        public float Least { get; private set; } = Never;

        public void Walk(SyllableTree tree, Casing how)
        {
            casing = how;
            Visit(tree, 0, '\0', 0);
        }

        public Candidate[] Best(int most) =>
            [.. found.Values.Where(c => Whole(c) <= Least + Beam).OrderBy(Whole).ThenBy(c => c.Word).Take(most).OrderBy(c => c.Cost).ThenBy(c => c.Word)];

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private void Visit(SyllableTree tree, int node, char before, int depth)
        {
            if (rows.Count <= depth + 1) rows.Add(new float[read.Length + 1]);
            var row = rows[depth + 1];
            var last = rows[depth];
            var earlier = depth > 0 ? rows[depth - 1] : null;
            for (var next = tree.First[node]; next >= 0; next = tree.Next[next])
            {
                var letter = casing is Casing.Capitals || (casing is Casing.Title && depth == 0) ? char.ToUpper(tree.Letter[next], CultureInfo.InvariantCulture) : tree.Letter[next];
                if (Fill(row, last, earlier, before, letter) + (tree.Rarity[next] * Rare) > Limit) continue;
                if (tree.Word[next] >= 0) Keep(tree.Word[next], row[^1]);
                if (tree.First[next] >= 0) Visit(tree, next, letter, depth + 1);
            }
        }

        private void Keep(int word, float cost)
        {
            var candidate = new Candidate(word, casing, cost);
            var whole = Whole(candidate);
            if (whole > Limit || (found.TryGetValue(word, out var other) && other.Cost <= cost)) return;
            found[word] = candidate;
            if (whole >= Least) return;
            Least = whole;
            Limit = Math.Min(Limit, whole + Beam);
        }

        // What nobody writes is no candidate, however near its letters.
        private float Whole(Candidate candidate) => candidate.Cost + (vocabulary.Rarity(candidate.Word) * Rare);

        // One more letter of a syllable: the least cost of its letters having given each beginning of what was read.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private float Fill(float[] row, float[] last, float[]? earlier, char before, char letter)
        {
            var shape = Shape(letter);
            row[0] = last[0] + ScannerModel.Lost;
            for (var i = 0; i < shape.Length; i++) row[i + 1] = Math.Min(last[i + 1] + ScannerModel.Lost, last[i] + shape[i]);
            var single = scanner.Number(letter);
            if (single >= 0 && edits[single] is { } ones)
            {
                foreach (var edit in ones) row[edit.To] = Math.Min(row[edit.To], last[edit.From] + edit.Cost);
            }

            if (earlier is not null)
            {
                var pair = scanner.Number(before, letter);
                if (pair >= 0 && edits[pair] is { } twos)
                {
                    foreach (var edit in twos) row[edit.To] = Math.Min(row[edit.To], earlier[edit.From] + edit.Cost);
                }
            }

            var least = row[0];
            for (var i = 1; i < row.Length; i++)
            {
                row[i] = Math.Min(row[i], row[i - 1] + ScannerModel.Speck);
                least = Math.Min(least, row[i]);
            }

            return least;
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private float[] Shape(char letter)
        {
            ref var shape = ref shapes[ScannerModel.Place(letter)];
            if (shape is not null) return shape;
            shape = new float[read.Length];
            for (var i = 0; i < shape.Length; i++) shape[i] = ScannerModel.ByShape(letter, read[i]);
            return shape;
        }
    }

    private readonly record struct Edit(int From, int To, float Cost);
}
