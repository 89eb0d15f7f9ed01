using System.Globalization;
using System.Text;
using HaiDang.Kernel.Language;

namespace HaiDang.Vault.Persons;

/// <summary>The form in which words enter: NFC, without letters that only steer a screen.</summary>
internal static class PlainText
{
    /// <summary>The words without control characters and marks that turn the direction of writing; line breaks stay.</summary>
    internal static string Of(string words)
    {
        var clean = new StringBuilder(words.Length);
        foreach (var letter in Vietnamese.Normalise(words))
        {
            if (letter is '\n' || CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format)) clean.Append(letter);
        }

        return clean.ToString().Trim();
    }

    /// <summary>The same on one line, one blank between words.</summary>
    internal static string Line(string words) => string.Join(' ', Of(words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
