using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using HaiDang.Kernel.Language;

namespace HaiDang.Modules.Reading;

/// <summary>The encodings of Vietnamese before Unicode: windows-1258, TCVN3 (.VnTime) and VNI.</summary>
/// <remarks>Source: TCVN 5712:1993 (VN3); the VNI-Windows table as its fonts have it.</remarks>
internal static partial class LegacyEncodings
{
    // What stands at A1 to FE in TCVN3; a blank is unused.
    private const string Tcvn3From161 = "ĂÂÊÔƠƯĐăâêôơưđẰ     àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ";

    private const string VniTones = "ùøûõï";
    private const string VniCircumflex = "âáàåãä";
    private const string VniBreve = "êéèúüë";
    private static readonly string[] Tones = ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323"];
    private static readonly Encoding Windows1258 = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;

    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "của", "và", "các", "người", "phòng", "công", "tỉnh", "nạn", "nhân", "được", "việc", "thực", "hiện", "kế", "hoạch", "chống", "tội", "phạm",
        "chỉ", "đạo", "tổ", "chức", "cơ", "quan", "đơn", "vị", "ngày", "năm", "tháng", "số", "báo", "cáo", "nhiệm", "vụ", "chủ", "trì", "phối", "hợp",
        "về", "có", "theo", "đến", "cho", "với", "trong", "là", "huyện", "xã", "sở", "ngành", "triển", "khai", "tuyên", "truyền", "mục", "tiêu",
    };

    /// <summary>The text in whichever of these encodings it reads as Vietnamese, half-composed; null when in none.</summary>
    public static string? Best(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0)) return null;
        var latin = Encoding.Latin1.GetString(bytes);
        string[] readings = [Windows1258.GetString(bytes), FromTcvn3(latin), FromVni(latin)];
        return readings.Select(Vietnamese.Normalise).Where(IsVietnamese).MaxBy(Score);
    }

    /// <summary>Text typed in a TCVN3 or VNI font and saved as Unicode: "C«ng an tØnh". Other text comes back as it is.</summary>
    public static string Unwrap(string text)
    {
        var score = Score(text);
        var best = text;
        foreach (var reading in (string[])[FromTcvn3(text), FromVni(text)])
        {
            if (Score(reading) > score + 3 && Score(reading) > score * 1.5) (best, score) = (reading, Score(reading));
        }

        return best;
    }

    /// <summary>Whether letters set in this font are those of one of these encodings: .VnTime, VNI-Times.</summary>
    public static bool IsLegacy(string? font) => font is not null && (IsTcvn3(font) || font.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase));

    /// <summary>What letters look like in such a font, half-composed.</summary>
    /// <remarks>A font of TCVN3 whose name ends in H shows capitals only. A soft hyphen is its ư.</remarks>
    public static string ByFont(string text, string font)
    {
        if (!IsTcvn3(font)) return FromVni(text);
        var unicode = FromTcvn3(text);
        return font.EndsWith('H') ? unicode.ToUpperInvariant() : unicode;
    }

    private static bool IsTcvn3(string font) => font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase);

    private static bool IsVietnamese(string text) => Score(text) * 20 >= Words().Count(text);

    private static int Score(string text)
    {
        var hits = 0;
        foreach (var word in Words().EnumerateMatches(text))
        {
            if (Common.Contains(text.AsSpan(word.Index, word.Length).ToString().ToLower(CultureInfo.InvariantCulture))) hits++;
        }

        return hits;
    }

    private static string FromTcvn3(string latin) => string.Create(latin.Length, latin, static (unicode, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            var at = source[i] - 0xA1;
            unicode[i] = at >= 0 && at < Tcvn3From161.Length && Tcvn3From161[at] != ' ' ? Tcvn3From161[at] : source[i];
        }
    });

    private static string FromVni(string latin)
    {
        var unicode = new StringBuilder(latin.Length);
        foreach (var c in latin)
        {
            var small = char.ToLowerInvariant(c);
            var last = unicode.Length > 0 ? char.ToLowerInvariant(unicode[^1]) : ' ';
            if (VniTones.Contains(small) && last is 'a' or 'e' or 'o' or 'u' or 'y' or 'ơ' or 'ư') unicode.Append(Tones[VniTones.IndexOf(small)]);
            else if (VniCircumflex.Contains(small) && last is 'a' or 'e' or 'o') Mark(unicode, "\u0302", VniCircumflex.IndexOf(small));
            else if (VniBreve.Contains(small) && last == 'a') Mark(unicode, "\u0306", VniBreve.IndexOf(small));
            else unicode.Append(Single(c));
        }

        return unicode.ToString();
    }

    private static void Mark(StringBuilder unicode, string shape, int tone)
    {
        unicode.Append(shape);
        if (tone > 0) unicode.Append(Tones[tone - 1]);
    }

    private static char Single(char c) => c switch
    {
        'ñ' => 'đ', 'Ñ' => 'Đ', 'ô' => 'ơ', 'Ô' => 'Ơ', 'ö' => 'ư', 'Ö' => 'Ư',
        'æ' => 'ỉ', 'Æ' => 'Ỉ', 'ó' => 'ĩ', 'Ó' => 'Ĩ', 'ò' => 'ị', 'Ò' => 'Ị', 'î' => 'ỵ', 'Î' => 'Ỵ',
        _ => c,
    };

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]*", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Words();
}
