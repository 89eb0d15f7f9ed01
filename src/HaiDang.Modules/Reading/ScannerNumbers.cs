namespace HaiDang.Modules.Reading;

/// <summary>Finds numbers that a scanner made of words: "10" of "rõ", "18" of "lệ", "12" of "là".</summary>
internal static class ScannerNumbers
{
    // Words beside which a bare number is at home.
    private static readonly string[] Before = ["ngay", "thang", "nam", "quy", "so", "dieu", "khoan", "thu", "tu", "den", "an", "dao", "bcd", "va", "qua", "nhat", "doan", "toi", "khoang", "tren", "duoi", "trong", "phan", "diem", "ky"];

    private static readonly string[] After =
    [
        "thang", "ngay", "nam", "gio", "xa", "huyen", "phuong", "lop", "buoi", "cuoc", "hoi", "mo", "vu", "dot", "phong", "nguoi", "cau", "to", "ho", "van", "tieu", "truong", "giuong", "co", "doan", "phan", "cap", "lan",
        "cac", "tinh", "chuyen", "ban", "thon", "ap", "khu", "nan", "luot", "tin", "bai", "de", "du", "muc", "nhom", "trieu", "ty", "dong", "loai", "bien", "cua", "chi", "linh", "noi",
    ];

    /// <summary>Words of a damaged paragraph that are such numbers; none in a clean one.</summary>
    public static IEnumerable<int> In(Run run)
    {
        if (!run.IsNoisy) yield break;
        for (var i = 0; i < run.Count; i++)
        {
            if (run.Tokens[i].Raw is not { Length: 2 } raw || !raw.All(char.IsAsciiDigit)) continue;
            if (i > 0 && (Array.IndexOf(Before, run.Tokens[i - 1].Key) >= 0 || run.Tokens[i - 1].Key.Any(char.IsAsciiDigit))) continue;
            if (i + 1 < run.Count && (Array.IndexOf(After, run.Tokens[i + 1].Key) >= 0 || run.Tokens[i + 1].Raw.StartsWith('%'))) continue;
            yield return i;
        }
    }
}
