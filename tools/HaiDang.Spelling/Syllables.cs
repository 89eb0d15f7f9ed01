using System.Text.RegularExpressions;
using HaiDang.Modules.Reading;

namespace HaiDang.Spelling;

/// <summary>The shape of a Vietnamese syllable and where the state writes its tone.</summary>
internal static partial class Syllables
{
    private static readonly (string Other, string State)[] Tones =
    [
        ("oà", "òa"), ("oá", "óa"), ("oả", "ỏa"), ("oã", "õa"), ("oạ", "ọa"), ("oè", "òe"), ("oé", "óe"), ("oẻ", "ỏe"), ("oẽ", "õe"), ("oẹ", "ọe"),
        ("uỳ", "ùy"), ("uý", "úy"), ("uỷ", "ủy"), ("uỹ", "ũy"), ("uỵ", "ụy"),
    ];

    /// <summary>Whether a word in small letters has the shape of a syllable.</summary>
    public static bool IsOne(string word) => Shape().IsMatch(Folding.Fold(word)) && word.All(char.IsLetter);

    /// <summary>A syllable with its tone where state texts put it: hòa, hủy, thủy.</summary>
    public static string Spelt(string word)
    {
        if (word.Length < 3 || word[^3] == 'q') return word;
        foreach (var (other, state) in Tones)
        {
            if (word.EndsWith(other, StringComparison.Ordinal)) return word[..^2] + state;
        }

        return word;
    }

    [GeneratedRegex("^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Shape();
}
