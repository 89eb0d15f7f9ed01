namespace HaiDang.Modules.Reading;

/// <summary>Tells a typed text from a scanned one: how much scanner noise must be allowed for.</summary>
internal static class Cleanness
{
    private const int Enough = 20;

    // Words of every administrative text that read otherwise only through damage: no other mark on these letters is as common.
    private static readonly HashSet<string> Marked = new(StringComparer.Ordinal)
    {
        "các", "của", "người", "phòng", "chống", "thực", "hiện", "kế", "hoạch", "công", "phối", "hợp", "tỉnh", "chỉ", "đạo", "tổ", "chức", "nhiệm", "vụ", "trì",
    };

    // Words of their own that differ from those by their marks only, and those without marks, which tell nothing of damage.
    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        "nhiễm", "trị", "trí", "đào", "đảo", "họp", "hộp", "chí", "cộng", "cổng", "cống", "tố", "tờ", "tô", "tơ", "vũ", "phóng", "chồng", "tính", "tình", "tĩnh", "thức",
        "hiến", "hiền", "kể", "kê", "chú", "chứ", "đao", "chị", "phỏng", "thục", "hiển", "tỏ",
    };

    private static readonly HashSet<string> Unmarked = new(StringComparer.Ordinal) { "chi", "to", "phong", "tinh" };

    private static readonly HashSet<string> Keys = [.. Marked.Select(Folding.Fold)];

    /// <summary>Share of the usual tolerance: 1 for a scan, little for a text whose common words are all right.</summary>
    public static float Tolerance(IReadOnlyList<Line> lines)
    {
        int right = 0, seen = 0;
        foreach (var token in lines.SelectMany(l => l.Tokens))
        {
            if (!Keys.Contains(token.Key)) continue;
            var word = token.Raw.Trim(',', '.', ';', ':', '(', ')', '"', '“', '”').ToLowerInvariant();
            if (Unmarked.Contains(word)) continue;
            var isRight = Marked.Contains(word) || Others.Contains(word);
            seen++;
            if (isRight) right++;
        }

        if (seen < Enough) return 1;
        var share = (float)right / seen;
        return share > 0.9f ? 0.35f : share > 0.75f ? 0.6f : 1;
    }
}
