using System.Runtime.CompilerServices;

namespace HaiDang.Modules.Reading;

/// <summary>A phrase of the language in the form it is looked for.</summary>
/// <param name="Words">As written, with marks.</param>
/// <param name="Key">Letters and digits only, marks folded, no blanks: a scan splits and joins words at will.</param>
/// <param name="Most">Most that a match may cost, as a share of the key's length.</param>
internal sealed record Phrase(string Words, string Key, float Most)
{
    /// <summary>A phrase with the usual tolerance, or a tighter one for short words that resemble others.</summary>
    public static Phrase Of(string words, float most = 0.16f) => new(words, string.Concat(Token.Cut(words, 0, words.Length).Select(t => t.Key)), most);

    /// <summary>Several phrases of one meaning.</summary>
    public static Phrase[] All(params string[] words) => [.. words.Select(w => Of(w))];

    /// <summary>Several phrases with a tolerance of their own.</summary>
    public static Phrase[] All(float most, params string[] words) => [.. words.Select(w => Of(w, most))];
}

/// <summary>Where something was found in a run: tokens [From, To), and how far it differs, as a share of what was looked for.</summary>
internal readonly record struct Found(int From, int To, float Cost)
{
    /// <summary>Nothing found.</summary>
    public static readonly Found None = new(-1, -1, float.MaxValue);

    /// <summary>Whether anything was.</summary>
    public bool Any => From >= 0;
}

/// <summary>Words in reading order, searchable through scanner noise.</summary>
internal sealed class Run
{
    private const float JoinCost = 0.8f;

    // Longer phrases are told by their letters alone.
    private const int Told = 6;

    private readonly float tolerance;
    private readonly int[] starts;
    private int[]? nesting;

    /// <summary>A run of these words.</summary>
    /// <param name="tolerance">Share of the usual tolerance: a clean text needs little.</param>
    public Run(IReadOnlyList<Token> tokens, float tolerance = 1)
    {
        this.tolerance = tolerance;
        Tokens = tokens;
        Keys = string.Concat(tokens.Select(t => t.Key));
        starts = new int[tokens.Count + 1];
        for (var i = 0; i < tokens.Count; i++) starts[i + 1] = starts[i] + tokens[i].Key.Length;
    }

    /// <summary>The words.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>How deep the end of each word lies in brackets and quotation marks.</summary>
    public int[] Nesting => nesting ??= Sentences.Nesting(this);

    /// <summary>Whether the text is so damaged that marks tell nothing.</summary>
    public bool IsNoisy => tolerance >= 1;

    /// <summary>Number of words.</summary>
    public int Count => Tokens.Count;

    /// <summary>All keys in one string.</summary>
    public string Keys { get; }

    /// <summary>Some of its words as a run of their own, read as closely as this one.</summary>
    public Run Part(Stretch words) => new([.. Tokens.Skip(words.From).Take(words.Count)], tolerance);

    /// <summary>Where a token's key begins in <see cref="Keys"/>; the count itself gives the end.</summary>
    public int Start(int token) => starts[token];

    /// <summary>Where these tokens stand in the source.</summary>
    public Span Span(int from, int to) => new(Tokens[from].From, Tokens[to - 1].To);

    /// <summary>The words of these tokens as one line.</summary>
    public string Text(int from, int to) => Token.Join(Tokens.Skip(from).Take(to - from));

    /// <summary>The phrase standing at a token, whole words only.</summary>
    public Found At(int token, Phrase phrase)
    {
        var found = At(token, Count, phrase.Key, phrase.Most);
        return found.Any && !IsNoisy && phrase.Key.Length < Told && !SameMarks(found, phrase) ? Found.None : found;
    }

    // In a clean text the marks tell short words apart: "giao" from "giáo", "cần" from "cán".
    private bool SameMarks(Found found, Phrase phrase) =>
        string.Equals(Marks(Text(found.From, found.To)), Marks(phrase.Words), StringComparison.Ordinal);

    // Letters and marks in an order of their own, because hòa and hoà are one word.
    private static string Marks(string words) =>
        string.Concat(words.ToLowerInvariant().Normalize(System.Text.NormalizationForm.FormD).Where(c => char.IsLetter(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark).Order());

    /// <summary>The best of several phrases at a token: long and close beats short.</summary>
    public Found At(int token, IEnumerable<Phrase> phrases)
    {
        var best = Found.None;
        var bestScore = 0f;
        foreach (var phrase in phrases)
        {
            var found = At(token, phrase);
            var score = found.Any ? phrase.Key.Length * (1 - (3 * found.Cost)) : 0;
            if (score > bestScore) (best, bestScore) = (found, score);
        }

        return best;
    }

    /// <summary>The first place from a token on where one of the phrases stands.</summary>
    public Found Find(int from, int to, params IEnumerable<Phrase> phrases)
    {
        for (var i = Math.Max(0, from); i < Math.Min(to, Count); i++)
        {
            var found = At(i, phrases);
            if (found.Any && found.To <= to) return found;
        }

        return Found.None;
    }

    /// <summary>The place from a token on where one of the phrases stands best.</summary>
    public Found FindBest(int from, int to, IReadOnlyCollection<Phrase> phrases)
    {
        var best = Found.None;
        for (var i = Math.Max(0, from); i < Math.Min(to, Count); i++)
        {
            var found = At(i, phrases);
            if (found.Any && found.To <= to && found.Cost < best.Cost) best = found;
        }

        return best;
    }

    /// <summary>The key standing at a token: the cheapest alignment that ends where a word ends.</summary>
    /// <param name="joined">Whether the scan may have joined the last word to the next: "Vụvà".</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Found At(int token, int end, string key, float most, bool joined = false)
    {
        if (token >= end || key.Length == 0 || starts[token + 1] == starts[token]) return Found.None;
        most *= tolerance;
        if (most == 0) return Exactly(token, end, key);
        Span<float> row = stackalloc float[key.Length + 1];
        row[0] = 0;
        for (var j = 1; j < row.Length; j++) row[j] = row[j - 1] + Confusables.Gap(key[j - 1]);
        var limit = most * key.Length;
        var best = Found.None;
        for (var t = token; t < end; t++)
        {
            for (var i = starts[t]; i < starts[t + 1]; i++)
            {
                Confusables.Step(row, Keys[i], key);
                if (joined && i + 2 < starts[t + 1] && row[key.Length] + JoinCost <= limit && row[key.Length] + JoinCost < best.Cost) best = new(token, t + 1, row[key.Length] + JoinCost);
                if (Least(row) > limit) return best.Any ? best with { Cost = best.Cost / key.Length } : best;
            }

            if (row[key.Length] <= limit && row[key.Length] < best.Cost) best = new(token, t + 1, row[key.Length]);
            if (starts[t + 1] - starts[token] > (key.Length * 1.4) + 2) break;
        }

        return best.Any ? best with { Cost = best.Cost / key.Length } : best;
    }

    private Found Exactly(int token, int end, string key)
    {
        var length = starts[end] - starts[token];
        if (length < key.Length || !Keys.AsSpan(starts[token], key.Length).SequenceEqual(key)) return Found.None;
        var to = Array.BinarySearch(starts, token, end - token + 1, starts[token] + key.Length);
        return to < 0 ? Found.None : new(token, to, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Least(ReadOnlySpan<float> row)
    {
        var least = float.MaxValue;
        foreach (var cost in row) least = Math.Min(least, cost);
        return least;
    }
}
