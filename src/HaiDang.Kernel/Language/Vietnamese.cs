using System.Globalization;
using System.Text;

namespace HaiDang.Kernel.Language;

/// <summary>Vietnamese letters: one form for storing, one for comparing.</summary>
public static class Vietnamese
{
    /// <summary>The form in which every text enters: NFC.</summary>
    public static string Normalise(string text) => text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);

    /// <summary>The key by which texts are searched and compared: lower case, no marks, đ as d.</summary>
    /// <remarks>"Hòa", "Hoà" and "HOA" have one key; so do "Đặng" and "dang".</remarks>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            folded.Append(letter is 'đ' or 'Đ' or 'ð' or 'Ð' ? 'd' : char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }
}
