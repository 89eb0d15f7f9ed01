using System.Text.RegularExpressions;

namespace HaiDang.Kernel.Organisations;

/// <summary>The other ways to write a name of the catalogue: abbreviations spelt out, the many ways to name all districts, communes or departments at once.</summary>
public static partial class NameForms
{
    private static readonly string[] Districts =
    [
        "các huyện, thành phố", "các huyện, thị xã, thành phố", "các huyện, thành phố, thị xã", "các huyện, thị xã", "các quận, huyện", "các quận, huyện, thị xã", "các quận, huyện, thành phố",
        "các huyện, quận", "các huyện, thành, thị", "các huyện, thị, thành phố", "các huyện, thị, thành", "các huyện và thành phố", "các huyện, thị xã và thành phố", "huyện, thành phố",
        "huyện, thị xã, thành phố", "quận, huyện", "cấp huyện", "các huyện",
    ];

    private static readonly string[] Communes =
    [
        "các xã, phường", "các xã, phường, thị trấn", "xã, phường, thị trấn", "các xã, phường, đặc khu", "xã, phường, đặc khu", "các phường, xã", "các phường, xã, thị trấn", "các xã, thị trấn",
        "các phường", "xã, phường", "xã, thị trấn", "cấp xã", "các xã",
    ];

    private static readonly string[] Departments =
        ["các ban, ngành", "các sở, ngành, đơn vị", "các phòng, ban, ngành", "các phòng, ban", "sở, ngành"];

    // Longer ones first: "LĐ-TB&XH" holds "XH".
    private static readonly (string Short, string Full)[] Abbreviations =
    [
        ("LĐ-TB&XH", "Lao động - Thương binh và Xã hội"), ("LĐTB&XH", "Lao động - Thương binh và Xã hội"), ("LĐ-TBXH", "Lao động - Thương binh và Xã hội"),
        ("LĐTBXH", "Lao động - Thương binh và Xã hội"), ("VHTT&DL", "Văn hóa, Thể thao và Du lịch"), ("VH-TT&DL", "Văn hóa, Thể thao và Du lịch"),
        ("VHTTDL", "Văn hóa, Thể thao và Du lịch"), ("VH-XH", "Văn hóa - Xã hội"), ("VHXH", "Văn hóa - Xã hội"), ("GD&ĐT", "Giáo dục và Đào tạo"), ("GDĐT", "Giáo dục và Đào tạo"), ("GD-ĐT", "Giáo dục và Đào tạo"),
        ("TT&TT", "Thông tin và Truyền thông"), ("TTTT", "Thông tin và Truyền thông"), ("NN&PTNT", "Nông nghiệp và Phát triển nông thôn"), ("NNPTNT", "Nông nghiệp và Phát triển nông thôn"),
        ("NN&MT", "Nông nghiệp và Môi trường"), ("NNMT", "Nông nghiệp và Môi trường"), ("TN&MT", "Tài nguyên và Môi trường"), ("TNMT", "Tài nguyên và Môi trường"), ("KH&ĐT", "Kế hoạch và Đầu tư"),
        ("KHĐT", "Kế hoạch và Đầu tư"), ("KH&CN", "Khoa học và Công nghệ"), ("KHCN", "Khoa học và Công nghệ"), ("GTVT", "Giao thông vận tải"), ("DTTG", "Dân tộc và Tôn giáo"),
        ("TC-KH", "Tài chính - Kế hoạch"), ("PT-TH", "Phát thanh - Truyền hình"), ("PT&TH", "Phát thanh và Truyền hình"), ("PTTH", "Phát thanh và Truyền hình"), ("PTNT", "Phát triển nông thôn"),
        ("UBMTTQVN", "Ủy ban Mặt trận Tổ quốc Việt Nam"), ("UBMTTQ", "Ủy ban Mặt trận Tổ quốc"), ("MTTQVN", "Mặt trận Tổ quốc Việt Nam"), ("MTTQ", "Mặt trận Tổ quốc"), ("UBND", "Ủy ban nhân dân"), ("HĐND", "Hội đồng nhân dân"),
        ("BCĐ", "Ban Chỉ đạo"), ("BCH", "Ban Chỉ huy"), ("LHPN", "Liên hiệp Phụ nữ"), ("VKSND", "Viện kiểm sát nhân dân"), ("TAND", "Tòa án nhân dân"), ("BĐBP", "Bộ đội Biên phòng"), ("CHQS", "Chỉ huy Quân sự"),
        ("TNCS", "Thanh niên Cộng sản"), ("HCM", "Hồ Chí Minh"), ("CCB", "Cựu chiến binh"), ("LĐLĐ", "Liên đoàn Lao động"), ("NHCSXH", "Ngân hàng Chính sách xã hội"), ("CSXH", "Chính sách xã hội"), ("NHNN", "Ngân hàng Nhà nước"), ("KBNN", "Kho bạc Nhà nước"),
        ("BHXH", "Bảo hiểm xã hội"), ("CSHS", "Cảnh sát hình sự"), ("CSĐT", "Cảnh sát điều tra"), ("QLTT", "Quản lý thị trường"), ("QLHC", "quản lý hành chính"), ("TTXH", "trật tự xã hội"), ("ĐBQH", "đại biểu Quốc hội"), ("PCCC", "phòng cháy, chữa cháy"),
        ("HTX", "Hợp tác xã"), ("THPT", "trung học phổ thông"), ("THCS", "trung học cơ sở"), ("TDTT", "Thể dục thể thao"), ("GDTX", "Giáo dục thường xuyên"), ("TT-TT", "Thông tin và Truyền thông"), ("CA", "Công an"), ("VP", "Văn phòng"),
    ];

    /// <summary>A name, and the other ways to write it.</summary>
    /// <returns>The name itself first; never two alike.</returns>
    public static IEnumerable<string> Of(string name) => Endings(name).SelectMany(n => Spelt(n) is { } full && full != n ? (string[])[n, full] : [n]).Distinct(StringComparer.Ordinal);

    /// <summary>A name with its abbreviations written out: "UBND huyện" is "Ủy ban nhân dân huyện".</summary>
    /// <returns>The name itself where it has none; null where one isn't known.</returns>
    public static string? Spelt(string name) => SpeltIn(name) is var full && Capitals().IsMatch(full) ? null : full;

    /// <summary>A name with those of its abbreviations written out that are known.</summary>
    public static string SpeltIn(string name)
    {
        foreach (var (brief, full) in Abbreviations)
        {
            for (var at = name.IndexOf(brief, StringComparison.Ordinal); at >= 0; at = name.IndexOf(brief, at + full.Length, StringComparison.Ordinal))
            {
                if (IsWord(name, at, at + brief.Length)) name = name[..at] + full + name[(at + brief.Length)..];
                if (at + full.Length > name.Length) break;
            }
        }

        return name;
    }

    private static bool IsWord(string name, int from, int to) => (from == 0 || !char.IsLetter(name[from - 1])) && (to == name.Length || !char.IsLetterOrDigit(name[to]));

    private static IEnumerable<string> Endings(string name)
    {
        foreach (var endings in (string[][])[Districts, Communes])
        {
            if (!name.EndsWith(endings[0], StringComparison.Ordinal)) continue;
            var stem = name[..^endings[0].Length];
            return endings.Where(e => stem.Length > 0 || e.StartsWith("các", StringComparison.Ordinal) && e.Contains(',', StringComparison.Ordinal)).Select(e => stem + e);
        }

        if (name == "các sở, ban, ngành") return [name, .. Departments];
        return name.StartsWith("Đài ", StringComparison.Ordinal) && name.Contains(" và ", StringComparison.Ordinal)
            ? [name, name.Replace(" và ", " - ", StringComparison.Ordinal), name.Replace(" và ", ", ", StringComparison.Ordinal)] : [name];
    }

    [GeneratedRegex(@"(?<!\p{L})[\p{Lu}&-]{2,}(?!\p{Ll})(?<!-)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Capitals();
}
