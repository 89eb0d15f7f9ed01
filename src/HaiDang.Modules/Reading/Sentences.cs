namespace HaiDang.Modules.Reading;

/// <summary>Words [From, To) of a run.</summary>
internal readonly record struct Stretch(int From, int To)
{
    /// <summary>Number of words.</summary>
    public int Count => To - From;
}

/// <summary>Cuts a paragraph into sentences, and a sentence into the duties that semicolons part.</summary>
internal static class Sentences
{
    private const int FarthestCloser = 60;

    private static readonly string[] Abbreviations = ["tp", "tx", "ts", "ths", "gs", "pgs", "bs", "dc", "kt", "tm", "tl", "tuq"];

    /// <summary>The sentences of a paragraph.</summary>
    public static List<Stretch> Of(Run run)
    {
        var sentences = new List<Stretch>();
        var inside = run.Nesting;
        var from = 0;
        for (var i = 0; i < run.Count; i++)
        {
            if (i + 1 < run.Count && !(inside[i] == 0 && Punctuation.EndsSentence(run.Tokens[i].Raw) && Opens(run, i + 1) && !IsAbbreviation(run, i))) continue;
            if (run.Tokens.Skip(from).Take(i + 1 - from).Any(t => t.Key.Length > 0)) sentences.Add(new(from, i + 1));
            from = i + 1;
        }

        return sentences;
    }

    /// <summary>A sentence cut at each semicolon outside brackets and quotation marks.</summary>
    public static List<Stretch> Clauses(Run run, Stretch sentence)
    {
        var clauses = new List<Stretch>();
        var inside = run.Nesting;
        var from = sentence.From;
        for (var i = sentence.From; i < sentence.To; i++)
        {
            if (i + 1 < sentence.To && !(inside[i] == 0 && run.Tokens[i].Raw.EndsWith(';'))) continue;
            clauses.Add(new(from, i + 1));
            from = i + 1;
        }

        return clauses;
    }

    /// <summary>Clauses of a sentence joined again where no new duty begins: what follows the semicolon isn't a verb.</summary>
    public static List<Stretch> Duties(Run run, Stretch sentence)
    {
        var duties = new List<Stretch>();
        foreach (var clause in Clauses(run, sentence))
        {
            if (duties.Count > 0 && !Verbs.Opens(run, clause.From)) duties[^1] = new(duties[^1].From, clause.To);
            else duties.Add(clause);
        }

        return duties;
    }

    private static bool Opens(Run run, int token)
    {
        var next = run.Tokens[token];
        return next.StartsUpper || next.Key.Length == 0 || next.Raw.Contains('%', StringComparison.Ordinal);
    }

    private static bool IsAbbreviation(Run run, int token)
    {
        var key = run.Tokens[token].Key;
        if (Abbreviations.Contains(key)) return true;
        if (run.Tokens[token].Raw is [var letter, '.'] && char.IsUpper(letter)) return true;

        // "Sở." is a scanner's "Sở": no sentence ends with that word unless it is "cơ sở".
        return key is "so" or "s6" or "s0" && (token == 0 || run.Tokens[token - 1].Key is not ("co" or "ca" or "c0" or "cac"));
    }

    // How deep each word's end lies in brackets and quotation marks; an opener without a closer near by doesn't count.
    internal static int[] Nesting(Run run)
    {
        var depth = new int[run.Count];
        var straight = run.Tokens.Sum(t => t.Raw.Count(c => c == '"'));
        var level = 0;
        var quoted = false;
        var until = new Stack<int>();
        var (brackets, closing, opening) = (Next(run, ')'), Next(run, '”'), Next(run, '“'));
        for (var i = 0; i < run.Count; i++)
        {
            foreach (var c in run.Tokens[i].Raw)
            {
                if (c is '(' or '“' && (c == '(' ? Closes(brackets[i], i) : closing[i] > opening[i + 1] ? null : Closes(closing[i], i)) is { } closer)
                {
                    level++;
                    until.Push(closer);
                }
                else if (c is ')' or '”' && level > 0 && until.Count > 0)
                {
                    level--;
                    until.Pop();
                }
                else if (c == '"' && straight % 2 == 0)
                {
                    quoted = !quoted;
                }
            }

            while (until.Count > 0 && until.Peek() <= i)
            {
                until.Pop();
                level--;
            }

            depth[i] = level + (quoted ? 1 : 0);
        }

        return depth;
    }

    private static int? Closes(int closer, int token) => closer < token + (FarthestCloser * 2) ? closer : null;

    // For each word the first from it on that has the character; beyond the end when none has.
    private static int[] Next(Run run, char character)
    {
        var next = new int[run.Count + 1];
        next[run.Count] = int.MaxValue - (FarthestCloser * 4);
        for (var i = run.Count - 1; i >= 0; i--) next[i] = run.Tokens[i].Raw.Contains(character, StringComparison.Ordinal) ? i : next[i + 1];
        return next;
    }
}
