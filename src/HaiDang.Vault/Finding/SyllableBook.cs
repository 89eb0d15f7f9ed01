namespace HaiDang.Vault.Finding;

/// <summary>Every syllable that stands in a name, with a small number, and how alike two of them are.</summary>
/// <remarks>Number 0 stands for no syllable. There are some ten thousand in a country; beyond 65,535 further ones count as unknown.</remarks>
internal sealed class SyllableBook
{
    private readonly Dictionary<string, ushort> numbers = new(StringComparer.Ordinal);
    private readonly List<string> bare = [""];
    private readonly List<string> sounds = [""];

    /// <summary>Gets how many numbers are taken, 0 included.</summary>
    internal int Count => bare.Count;

    /// <summary>The number of a bare syllable, taken now if it is new.</summary>
    internal ushort Add(string syllable)
    {
        if (numbers.TryGetValue(syllable, out var known)) return known;
        if (bare.Count > ushort.MaxValue) return 0;
        var number = (ushort)bare.Count;
        numbers.Add(syllable, number);
        bare.Add(syllable);
        sounds.Add(Sound.Of(syllable));
        return number;
    }

    /// <summary>The number of a bare syllable; 0 when no name has it.</summary>
    internal ushort Find(string syllable) => numbers.GetValueOrDefault(syllable);

    /// <summary>The bare syllable of a number.</summary>
    internal string Bare(ushort number) => bare[number];

    /// <summary>How a syllable that is sought stands to each in the book.</summary>
    internal Likeness[] Compared(string sought)
    {
        var sound = Sound.Of(sought);
        var equals = Equivalents.Of(sought);

        // What is a name as it stands isn't undone: "Hoas" is nobody's, but "Lam" is.
        var telex = numbers.ContainsKey(sought) ? null : Telex(sought);
        var all = new Likeness[bare.Count];
        for (var i = 1; i < all.Length; i++)
        {
            all[i] = bare[i] == sought || bare[i] == telex ? Likeness.Same
                : sounds[i] == sound || equals.Contains(bare[i]) ? Likeness.Sounds
                : OneSlip(bare[i], sought) ? Likeness.Slip
                : Likeness.None;
        }

        return all;
    }

    // Telex typed where marks weren't switched on: doubled vowels, w, and a tone letter at the end.
    private static string? Telex(string syllable)
    {
        if (syllable.Length < 3) return null;
        var letters = syllable.Replace("w", "", StringComparison.Ordinal).Replace("dd", "d", StringComparison.Ordinal)
            .Replace("aa", "a", StringComparison.Ordinal).Replace("ee", "e", StringComparison.Ordinal).Replace("oo", "o", StringComparison.Ordinal);
        if (letters.Length > 2 && letters[^1] is 's' or 'f' or 'r' or 'x' or 'j') letters = letters[..^1];
        return letters == syllable ? null : letters;
    }

    /// <summary>Whether two differ by one letter put in, left out, changed, or by two neighbours that changed places.</summary>
    private static bool OneSlip(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1 || (a.Length < 3 && b.Length < 3)) return false;
        var from = 0;
        while (from < a.Length && from < b.Length && a[from] == b[from]) from++;
        int enda = a.Length, endb = b.Length;
        while (enda > from && endb > from && a[enda - 1] == b[endb - 1])
        {
            enda--;
            endb--;
        }

        var (lefta, leftb) = (enda - from, endb - from);
        return lefta + leftb <= 2 && lefta <= 1 && leftb <= 1 || (lefta == 2 && leftb == 2 && a[from] == b[from + 1] && a[from + 1] == b[from]);
    }
}

/// <summary>How one syllable stands to another.</summary>
internal enum Likeness : byte
{
    /// <summary>Another syllable.</summary>
    None,

    /// <summary>One slip of the hand or the scanner apart.</summary>
    Slip,

    /// <summary>Another spelling of the same sound, or its variant in another region.</summary>
    Sounds,

    /// <summary>The same letters, marks aside.</summary>
    Same,
}
