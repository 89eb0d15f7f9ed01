using System.Globalization;

namespace HaiDang.Modules.Reading;

/// <summary>Puts the marks back on words of a closed list: kinds of documents, symbols, posts, provinces.</summary>
internal static class Restoring
{
    /// <summary>Kinds of documents with the abbreviation in their symbol (Nghị định 30/2020, phụ lục III).</summary>
    public static readonly (Phrase Kind, string Abbreviation)[] Kinds =
    [
        (Phrase.Of("Kế hoạch"), "KH"), (Phrase.Of("Quyết định"), "QĐ"), (Phrase.Of("Chương trình"), "CTr"), (Phrase.Of("Chỉ thị"), "CT"),
        (Phrase.Of("Nghị quyết"), "NQ"), (Phrase.Of("Kết luận"), "KL"), (Phrase.Of("Công văn"), "CV"), (Phrase.Of("Hướng dẫn"), "HD"),
        (Phrase.Of("Thông báo"), "TB"), (Phrase.Of("Quy chế"), "QC"), (Phrase.Of("Đề án"), "ĐA"), (Phrase.Of("Phương án"), "PA"),
        (Phrase.Of("Nghị định"), "NĐ"), (Phrase.Of("Thông tư liên tịch"), "TTLT"), (Phrase.Of("Thông tư"), "TT"), (Phrase.Of("Luật"), "QH"),
        (Phrase.Of("Báo cáo"), "BC"), (Phrase.Of("Công điện"), "CĐ"), (Phrase.Of("Quy định"), "QĐ"), (Phrase.Of("Bộ luật"), "QH"), (Phrase.Of("Dự án"), "DA"),
        (Phrase.Of("Pháp lệnh"), "PL"), (Phrase.Of("Hiến pháp"), "HP"), (Phrase.Of("Chiến lược"), "CL"), (Phrase.Of("Tờ trình"), "TTr"), (Phrase.Of("Chương trình phối hợp"), "CTPH"),
    ];

    private static readonly string[] Symbols =
    [
        "KH", "QĐ", "CTr", "CT", "NQ", "KL", "CV", "HD", "TB", "QC", "ĐA", "PA", "NĐ", "TTLT", "TT", "BC", "CĐ", "TTr", "BCĐ", "UBND", "HĐND", "CAT", "CP", "TTg", "TW",
        "TU", "LĐTBXH", "SLĐTBXH", "SYT", "STP", "SVHTTDL", "SGDĐT", "STTTT", "QH14", "QH15", "QH13", "BCA", "BQP", "BNG", "BYT", "BTP", "QCPH", "CA", "QP", "NG", "VKSND",
        "TAND", "MTTQ", "BCH", "BTV", "VPCP", "BTC", "VKS", "TA", "CTPH", "SNV", "SKHĐT", "STC", "SNN", "LN", "BCĐ138", "HLHPN", "BTTTT", "BCĐTW", "KHPH", "TL", "ĐUCA", "CTHĐ",
    ];

    private static readonly Dictionary<string, string> SymbolByKey = Symbols
        .GroupBy(Folding.Fold, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private static readonly string[] Posts =
    [
        "TM. BAN CHỈ ĐẠO", "KT. TRƯỞNG BAN", "TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "PHÓ TRƯỞNG BAN THƯỜNG TRỰC", "CHỦ TỊCH UBND TỈNH", "PHÓ CHỦ TỊCH UBND TỈNH",
        "PHÓ CHỦ TỊCH THƯỜNG TRỰC UBND TỈNH", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "GIÁM ĐỐC CÔNG AN TỈNH", "GIÁM ĐỐC", "KT. GIÁM ĐỐC",
        "PHÓ GIÁM ĐỐC", "GIÁM ĐỐC SỞ", "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "TUQ. CHỦ TỊCH", "TM. BAN THƯỜNG VỤ", "BÍ THƯ", "PHÓ BÍ THƯ", "TRƯỞNG PHÒNG", "CHỈ HUY TRƯỞNG", "Q. CHỦ TỊCH", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ", "ỦY BAN NHÂN DÂN TỈNH", "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN",
    ];

    private static readonly (string Words, string Key)[] PostKeys = [.. Posts.Select(p => (p, Phrase.Of(p).Key))];

    /// <summary>A symbol with its đ back: "KH-BCD" is "KH-BCĐ".</summary>
    public static string Symbol(string printed) => string.Concat(Split(printed).Select(p => SymbolByKey.GetValueOrDefault(Folding.Fold(p), p)));

    /// <summary>The kind of document that these words are, or null.</summary>
    public static string? Kind(Run run, int token) =>
        Kinds.Select(k => (k.Kind.Words, Found: run.At(token, k.Kind))).Where(k => k.Found.Any).OrderBy(k => k.Found.Cost - (k.Words.Length * 0.001)).FirstOrDefault().Words;

    /// <summary>The kind of document whose abbreviation opens a symbol, or null.</summary>
    public static string? KindOf(string symbol) =>
        Kinds.Where(k => string.Equals(k.Abbreviation, symbol.Split('-', '/')[0], StringComparison.Ordinal)).Select(k => k.Kind.Words).FirstOrDefault();

    /// <summary>A post of a signature block; the print may be only its end, where a seal covers the rest.</summary>
    /// <param name="whole">Whether the print is the whole of it.</param>
    public static string? Post(string key, out bool whole)
    {
        whole = false;
        string? best = null;
        var least = 0.25f;
        foreach (var (words, post) in PostKeys)
        {
            var cost = Confusables.Distance(key, post) / Math.Max(1, post.Length);
            if (cost < least) (best, least, whole) = (words, cost, true);
        }

        if (best is not null || key.Length < 5) return best;
        foreach (var (words, post) in PostKeys.Where(p => p.Key.Length > key.Length))
        {
            var cost = Confusables.Distance(key, post.AsSpan(post.Length - key.Length)) / key.Length;
            if (cost < least) (best, least) = (words, cost);
        }

        return best;
    }

    /// <summary>Words in capitals as running text: the first letter stays large.</summary>
    public static string Sentence(string capitals)
    {
        var small = capitals.ToLower(CultureInfo.GetCultureInfo("vi-VN"));
        return small.Length == 0 ? small : char.ToUpper(small[0], CultureInfo.InvariantCulture) + small[1..];
    }

    private static IEnumerable<string> Split(string symbol)
    {
        var from = 0;
        for (var i = 0; i < symbol.Length; i++)
        {
            if (symbol[i] is not ('-' or '/' or '–')) continue;
            yield return symbol[from..i];
            yield return symbol[i] == '/' ? "/" : "-";
            from = i + 1;
        }

        yield return symbol[from..];
    }
}
