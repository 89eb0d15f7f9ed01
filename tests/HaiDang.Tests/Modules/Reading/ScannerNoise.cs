using System.Text;
using HaiDang.Kernel.Language;

namespace HaiDang.Tests.Modules.Reading;

/// <summary>Damages a text as scanners do, the same way for the same seed.</summary>
internal static class ScannerNoise
{
    private static readonly string[] Swaps = ["ii|n", "l|1", "i|l", "o|0", "o|6", "e|c", "a|d", "u|w", "t|r", "g|q", "s|5", "h|b"];

    /// <summary>Marks lost as a scanner without Vietnamese loses them, and one letter in twenty-five taken for another.</summary>
    public static string Scan(string text, uint seed)
    {
        var next = Numbers(seed);
        var scanned = new StringBuilder();
        foreach (var c in text.Normalize())
        {
            var folded = c is 'Đ' ? "D" : Vietnamese.Fold(c.ToString());
            var plain = char.IsUpper(c) ? folded.ToUpperInvariant() : folded;
            var swap = char.IsAsciiLetterLower(plain[0]) && next() % 25 == 0 ? Swaps.FirstOrDefault(s => s[0] == plain[0]) : null;
            scanned.Append(swap is null ? plain : swap[(swap.IndexOf('|', StringComparison.Ordinal) + 1)..]);
        }

        return scanned.ToString();
    }

    /// <summary>Cuts, doubles, moves and spoils pieces of a text.</summary>
    public static string Tear(string text, int seed)
    {
        var next = Numbers((uint)seed | 1);
        var torn = new StringBuilder(text);
        for (var i = 0; i < 30 && torn.Length > 40; i++)
        {
            var at = (int)(next() % (uint)(torn.Length - 20));
            switch (next() % 5)
            {
                case 0: torn.Remove(at, (int)(next() % 20)); break;
                case 1: torn.Insert(at, torn.ToString(at, (int)(next() % 20))); break;
                case 2: torn[at] = (char)(next() % 0x300); break;
                case 3: torn.Insert(at, "\n\n"); break;
                default: torn.Insert(at, "%()“”;./ 1. II. - +"[(int)(next() % 18)]); break;
            }
        }

        return torn.ToString();
    }

    private static Func<uint> Numbers(uint state) => () => state = (state * 1664525) + 1013904223 is var s ? s >> 8 ^ s << 3 : 0;
}
