namespace HaiDang.Kernel.Organisations;

/// <summary>Puts a province's name into a generic text, and says "thành phố" where the province is a city.</summary>
internal static class ProvinceWords
{
    private static readonly HashSet<string> Cities = new(StringComparer.Ordinal) { "Hà Nội", "Hồ Chí Minh", "Đà Nẵng", "Hải Phòng", "Cần Thơ", "Huế" };

    public static string Fill(string text, string province)
    {
        var city = Cities.Contains(province);
        if (text.Contains('{', StringComparison.Ordinal))
        {
            text = text.Replace("{place}", (city ? "thành phố " : "tỉnh ") + province, StringComparison.Ordinal)
                .Replace("{name}", province, StringComparison.Ordinal);
        }

        return city
            ? text.Replace("Tỉnh ủy", "Thành ủy", StringComparison.Ordinal).Replace("Tỉnh Đoàn", "Thành Đoàn", StringComparison.Ordinal)
                .Replace(" tỉnh", " thành phố", StringComparison.Ordinal)
            : text;
    }
}
