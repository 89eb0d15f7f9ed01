using System.Diagnostics;
using HaiDang.Modules.Reading.Sources;
using static HaiDang.Tests.Modules.Reading.Sources.DocxMaker;

namespace HaiDang.Tests.Modules.Reading.Sources;

/// <summary>A made-up plan, printed by LibreOffice and scanned by drawing its page with faults.</summary>
public sealed class PrintedPlan : IAsyncLifetime
{
    private const string Times = "<w:rFonts w:ascii=\"Liberation Serif\" w:hAnsi=\"Liberation Serif\" w:cs=\"Liberation Serif\"/><w:sz w:val=\"26\"/>";

    private readonly WorkFolder _folder = WorkFolder.Make();

    /// <summary>The plan as Word saves it.</summary>
    internal static byte[] Word { get; } = File(
        Table(isRuled: false, [P("ỦY BAN NHÂN DÂN TỈNH SƠN LA") + P("Số: 57/KH-UBND"), P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + P("Độc lập - Tự do - Hạnh phúc") + P("Sơn La, ngày 09 tháng 3 năm 2022")])
        + P("KẾ HOẠCH", "<w:jc w:val=\"center\"/>") + P("Phòng ngừa tai nạn đuối nước trẻ em năm 2022 (văn bản giả định)", "<w:jc w:val=\"center\"/>")
        + P("Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:") + P("I. MỤC TIÊU") + P("Trên 70% trẻ em từ 6 đến 15 tuổi biết bơi an toàn.") + P("II. NHIỆM VỤ")
        + Table(
            isRuled: true, ["TT", "Nội dung", "Cơ quan chủ trì", "Thời gian"],
            ["1", "Tổ chức các lớp dạy bơi miễn phí cho học sinh tiểu học trong dịp hè.", "Sở Giáo dục và Đào tạo", "Tháng 6/2022"],
            ["2", "Cắm biển cảnh báo tại các hồ chứa nước.", "Sở Nông nghiệp và Phát triển nông thôn", "Quý II/2022"])
        + P("Trên đây là Kế hoạch phòng ngừa tai nạn đuối nước trẻ em năm 2022./."),
        ("word/styles.xml", $"<w:styles {Namespaces}><w:docDefaults><w:rPrDefault><w:rPr>{Times}</w:rPr></w:rPrDefault></w:docDefaults></w:styles>"));

    /// <summary>The plan as a PDF with its text.</summary>
    internal byte[] Pdf { get; private set; } = [];

    /// <summary>Prints the plan and draws its page.</summary>
    public async ValueTask InitializeAsync()
    {
        Pdf = await Converted(Word, "plan.docx", "pdf");
        await Run("pdftoppm", "-r", "300", "-singlefile", "-f", "1", "-l", "1", Path.Combine(_folder.Path, "plan.pdf"), Path.Combine(_folder.Path, "page"));
    }

    /// <summary>The folder and all in it go.</summary>
    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>A file in another office format.</summary>
    internal async Task<byte[]> Converted(byte[] file, string name, string format)
    {
        await _folder.Put(name, file, CancellationToken.None);
        await Run("soffice", "--headless", $"-env:UserInstallation=file://{_folder.Path}/printer", "--convert-to", format, "--outdir", _folder.Path, Path.Combine(_folder.Path, name));
        return await System.IO.File.ReadAllBytesAsync(Path.Combine(_folder.Path, Path.ChangeExtension(name, format)));
    }

    /// <summary>The page as a scanner or a telephone sees it.</summary>
    /// <param name="faults">What ImageMagick does to the page.</param>
    internal async Task<byte[]> Scan(string format, params string[] faults)
    {
        var made = Path.Combine(_folder.Path, $"{Guid.CreateVersion7():n}.{format}");
        await Run(SystemProgram.Convert.Path!, [Path.Combine(_folder.Path, "page.ppm"), .. faults, made]);
        return await System.IO.File.ReadAllBytesAsync(made);
    }

    private static async Task Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await errors);
    }
}
