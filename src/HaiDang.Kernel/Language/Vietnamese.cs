using System.Globalization;
using System.Text;

namespace HaiDang.Kernel.Language;

/// <summary>Vietnamese letters: one form for storing, one for comparing.</summary>
public static class Vietnamese
{
    /// <summary>The form in which every text enters: NFC.</summary>
    /// <remarks>What is no letter of any text, half a surrogate pair or U+FFFE, becomes U+FFFD.</remarks>
    public static string Normalise(string text) =>
        Whole(text) is var whole && whole.IsNormalized(NormalizationForm.FormC) ? whole : whole.Normalize(NormalizationForm.FormC);

    /// <summary>The start of a text, at most so many characters, and never half of one.</summary>
    public static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(most > 0 && char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    /// <summary>The key by which texts are searched and compared: lower case, no marks, đ as d.</summary>
    /// <remarks>"Hòa", "Hoà" and "HOA" have one key; so do "Đặng" and "dang".</remarks>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in Whole(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            folded.Append(letter is 'đ' or 'Đ' or 'ð' or 'Ð' ? 'd' : char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }

    // The framework's normalisation throws on these, and PostgreSQL takes no half pair.
    private static string Whole(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains('\uFFFE', StringComparison.Ordinal)) return text;
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) whole.Append(rune.Value == 0xFFFE ? Rune.ReplacementChar : rune);
        return whole.ToString();
    }
}
