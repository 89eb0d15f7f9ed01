namespace HaiDang.Modules.Reading;

/// <summary>The provinces and cities of both maps, for the place of issue and the letterhead.</summary>
internal static class ProvinceNames
{
    private static readonly string[] Names =
    [
        "An Giang", "Bà Rịa - Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Kạn", "Bắc Ninh", "Bến Tre", "Bình Dương", "Bình Định", "Bình Phước", "Bình Thuận", "Cà Mau",
        "Cao Bằng", "Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Đắk Nông", "Điện Biên", "Đồng Nai", "Đồng Tháp", "Gia Lai", "Hà Giang", "Hà Nam", "Hà Nội", "Hà Tĩnh", "Hải Dương",
        "Hải Phòng", "Hậu Giang", "Hòa Bình", "Hồ Chí Minh", "Huế", "Hưng Yên", "Khánh Hòa", "Kiên Giang", "Kon Tum", "Lai Châu", "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Long An",
        "Nam Định", "Nghệ An", "Ninh Bình", "Ninh Thuận", "Phú Thọ", "Phú Yên", "Quảng Bình", "Quảng Nam", "Quảng Ngãi", "Quảng Ninh", "Quảng Trị", "Sóc Trăng", "Sơn La",
        "Tây Ninh", "Thái Bình", "Thái Nguyên", "Thanh Hóa", "Thừa Thiên Huế", "Tiền Giang", "Trà Vinh", "Tuyên Quang", "Vĩnh Long", "Vĩnh Phúc", "Yên Bái",
    ];

    private static readonly (string Name, string Key)[] Keys = [.. Names.Select(n => (n, Phrase.Of(n).Key))];

    /// <summary>The province whose name these words are, or end with ("UBND TỈNH LẠNG SƠN"); null when none is near.</summary>
    public static string? Best(string? words)
    {
        if (words is null) return null;
        var key = Phrase.Of(words).Key;
        string? best = null;
        var least = 0.2f;
        foreach (var (name, known) in Keys)
        {
            if (key.Length < known.Length - 2) continue;
            var tail = key.AsSpan(Math.Max(0, key.Length - known.Length));
            var cost = Confusables.Distance(tail, known) / known.Length;
            if (cost < least) (best, least) = (name, cost);
        }

        return best;
    }
}
