namespace HaiDang.Vault.Finding;

/// <summary>The sound of a bare syllable, by which spellings that people confuse fall together.</summary>
/// <remarks>
/// Initials: s and x; tr and ch; d, gi, r, v and z; l and n; c, k and q; g and gh; ng and ngh; ph and f. Vowels: y and i. Names of peoples whose
/// writing came late are spelt in many ways (Sùng, Xùng; Giàng, Zàng, Vàng; Thào, Thao), and these classes hold most of them.
/// </remarks>
internal static class Sound
{
    private static readonly (string Written, string Sound)[] Initials =
    [
        ("ngh", "N"), ("ng", "N"), ("nh", "J"), ("gh", "g"), ("gi", "z"), ("kh", "K"), ("ph", "f"), ("qu", "kw"), ("th", "T"), ("tr", "C"), ("ch", "C"),
        ("x", "s"), ("d", "z"), ("r", "z"), ("v", "z"), ("c", "k"), ("q", "k"), ("l", "L"), ("n", "L"),
    ];

    /// <summary>The sound; never empty for a syllable that isn't.</summary>
    internal static string Of(string bare)
    {
        foreach (var (written, sound) in Initials)
        {
            if (!bare.StartsWith(written, StringComparison.Ordinal)) continue;

            // "gi" alone, or before a consonant, is g's other spelling with its vowel: the vowel stays.
            var rest = bare[written.Length..];
            if (written == "gi" && (rest.Length == 0 || !IsVowel(rest[0]))) rest = "i" + rest;
            return sound + Rhyme(rest);
        }

        return Rhyme(bare);
    }

    private static string Rhyme(string rest)
    {
        var rhyme = rest.Replace('y', 'i');

        // Doubled letters are what Telex or a scanner leaves: "nguyeen".
        for (var i = rhyme.Length - 1; i > 0; i--)
        {
            if (rhyme[i] == rhyme[i - 1]) rhyme = rhyme.Remove(i, 1);
        }

        return rhyme;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
