using System.Text.RegularExpressions;
using HaiDang.Kernel.Language;

namespace HaiDang.Modules.Reading.Sources;

/// <summary>Tells Vietnamese from another language and from letters that a scan or a bad font made up.</summary>
internal static partial class Syllables
{
    private const int FewestWords = 12;

    /// <summary>Share of the words that are built as a Vietnamese syllable, of those with letters only; 1 when there are too few to tell.</summary>
    public static double Share(IEnumerable<string> words)
    {
        var (all, shaped) = (0, 0);
        foreach (var word in words)
        {
            var letters = word.Trim('.', ',', ';', ':', '(', ')', '"', '“', '”', '/', '-');
            if (letters.Length is 0 or > 24 || !letters.All(char.IsLetter)) continue;
            all++;
            if (Shape().IsMatch(Vietnamese.Fold(letters))) shaped++;
        }

        return all < FewestWords ? 1 : (double)shaped / all;
    }

    /// <summary>Share of the words with letters that carry a Vietnamese mark; 1 when there are too few to tell.</summary>
    public static double Marked(IEnumerable<string> words)
    {
        var (all, marked) = (0, 0);
        foreach (var word in words.Where(w => w.Any(char.IsLetter)))
        {
            all++;
            if (word.Any(c => c > 127 && char.IsLetter(c))) marked++;
        }

        return all < FewestWords ? 1 : (double)marked / all;
    }

    [GeneratedRegex(@"^(ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?(ieu|yeu|uoi|uou|oai|oay|uay|uya|uye|oeo|uao|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ye|[aeiouy])(ch|nh|ng|[cmnpt])?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Shape();
}
