using System.Globalization;
using System.Text;
using HaiDang.Kernel.Language;

namespace HaiDang.Vault.Finding;

/// <summary>Takes a name apart as people write it: titles off, hyphens and apostrophes read as blanks, each syllable at its depths.</summary>
/// <remarks>Takes any input: control characters, half-composed letters and 500 syllables; what is beyond <see cref="Most"/> is left out.</remarks>
internal static class NameForm
{
    /// <summary>Syllables of a name that are compared; longer names are compared by their first.</summary>
    internal const int Most = 8;

    private const int LongestSyllable = 16;

    // Words before a name that aren't part of it. A name of one syllable keeps it: Anh, Bà and Cô are names too.
    private static readonly HashSet<string> Titles = ["ông", "bà", "anh", "chị", "cô", "chú", "bác", "em", "cháu"];

    private static readonly string Tones = "\u0300\u0301\u0303\u0309\u0323";

    /// <summary>Syllables of a name in their order; none when it has no letter.</summary>
    internal static IReadOnlyList<Syllable> Of(string name)
    {
        var syllables = new List<Syllable>();
        var word = new StringBuilder();
        foreach (var letter in Vietnamese.Normalise(name))
        {
            if (char.IsLetterOrDigit(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
            {
                if (word.Length < LongestSyllable) word.Append(letter);
                continue;
            }

            Close();
            if (syllables.Count > Most) break;
        }

        Close();
        if (syllables.Count > 2 && IsTitle(syllables[0])) syllables.RemoveAt(0);
        if (syllables.Count > Most) syllables.RemoveRange(Most, syllables.Count - Most);
        return syllables;

        void Close()
        {
            if (word.Length == 0) return;
            var lower = word.ToString().ToLowerInvariant().Replace('ð', 'đ');
            word.Clear();
            var bare = Typed(Vietnamese.Fold(lower));
            if (bare.Length > 0) syllables.Add(new Syllable(Settled(lower), bare));
        }
    }

    /// <summary>Whether a syllable before a name is no part of it.</summary>
    internal static bool IsTitle(Syllable first) => Titles.Contains(first.Written);

    /// <summary>The writing with its tone at the end, so that <c>hoà</c> and <c>hòa</c> are one.</summary>
    private static string Settled(string lower)
    {
        var tone = '\0';
        var letters = new StringBuilder(lower.Length + 1);
        foreach (var letter in lower.Normalize(NormalizationForm.FormD))
        {
            if (Tones.Contains(letter, StringComparison.Ordinal)) tone = letter;
            else letters.Append(letter);
        }

        if (tone != '\0') letters.Append(tone);
        return letters.ToString();
    }

    /// <summary>Letters without what VNI typing leaves between them: <c>nguye64n</c> is <c>nguyen</c>.</summary>
    private static string Typed(string bare) =>
        bare.AsSpan().ContainsAnyInRange('1', '9') && bare.AsSpan().ContainsAnyInRange('a', 'z')
            ? string.Concat(bare.Where(char.IsLetter))
            : bare;
}
