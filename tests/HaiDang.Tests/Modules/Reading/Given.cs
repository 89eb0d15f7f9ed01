using HaiDang.Modules.Reading;

namespace HaiDang.Tests.Modules.Reading;

/// <summary>Plans for a test: synthetic ones around a few lines, and those in files.</summary>
internal static class Given
{
    /// <summary>A synthetic plan of 2024 with these lines as its sections.</summary>
    public static PlanReading Plan(string sections) => Read($"""
        UBND TỈNH HÒA BÌNH
        BAN CHỈ ĐẠO 138
        Số: 12/KH-BCĐ
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Hòa Bình, ngày 10 tháng 01 năm 2024

        KẾ HOẠCH
        Văn bản giả định, chỉ dùng để thử, năm 2024

        Ban Chỉ đạo 138 tỉnh xây dựng kế hoạch như sau:

        {sections}
        """);

    /// <summary>The tasks of one synthetic section of duties.</summary>
    public static IReadOnlyList<TaskReading> Duties(string lines) => Plan("I. NHIỆM VỤ\n" + lines).Tasks;

    /// <summary>The tasks of one synthetic section in a text long enough to be known as typed.</summary>
    public static IReadOnlyList<TaskReading> Typed(string lines) => Plan(
        "I. TÌNH HÌNH\nCác cấp, các ngành của tỉnh phối hợp thực hiện kế hoạch, chỉ đạo các tổ chức của người dân thực hiện nhiệm vụ phòng, chống bão.\n\nII. NHIỆM VỤ\n" + lines).Tasks;

    /// <summary>The targets of one synthetic section of targets.</summary>
    public static IReadOnlyList<TargetReading> Targets(string lines) => Plan("I. CHỈ TIÊU\n" + lines).Targets;

    /// <summary>A text that must be readable.</summary>
    public static PlanReading Read(string text) => PlanReader.Read(text) is { Value: { } reading } ? reading : throw new InvalidOperationException("The text was refused.");

    /// <summary>A text of the repository, beside the tests.</summary>
    /// <param name="path">"samples/…" or "Modules/Reading/Plans/…".</param>
    public static string File(string path) => System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path));

    /// <summary>One of the synthetic plans.</summary>
    public static PlanReading File138(string name) => Read(File($"Modules/Reading/Plans/{name}.txt"));
}
