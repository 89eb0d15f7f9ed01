using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using HaiDang.Bench.Support;

namespace HaiDang.Bench.Measures;

/// <summary>Documents of every kind read by a process of its own: ten pages of text and of Word, scanned pages, and growth to 300 pages.</summary>
internal static class ReadingMeasure
{
    private const int Rounds = 3;
    private const int LinesAPage = 30;
    private const int Scanned = 8;

    internal static async Task<IReadOnlyList<Measured>> Run(Places places)
    {
        var folder = Directory.CreateTempSubdirectory("haidang-bench-").FullName;
        try
        {
            var start = await Median(() => Read(["help"]));
            var text = await Median(() => Read(["read", Text(folder, 10)]));
            var word = await Median(() => Read(["read", Word(folder, 10)]));
            var (few, many) = (await Median(() => Read(["read", Text(folder, 30)])), await Median(() => Read(["read", Text(folder, 300)])));
            var scan = await Scan(folder);
            var memory = 0L;
            var seconds = await Timing.Milliseconds(async () => memory = await Read(["read", scan])) / 1000;
            var speed = Scanned / seconds;
            var growth = (many - start) / Math.Max(1, few - start) / 10;
            return
            [
                new("reading/text", text, "ms", "the same process saying its usage", start, text / start, "< 1000 ms", text < 1000, "Ten pages of text."),
                new("reading/docx", word, "ms", "the same process saying its usage", start, word / start, "< 1000 ms", word < 1000, "Ten pages of Word, by a child process."),
                new("reading/scan", speed, "pages/s", "a reader turning a page every two seconds", 0.5, 0.5 / speed, ">= 0.45 pages/s at <= 600 MB", speed >= 0.45 && memory <= 600,
                    string.Create(CultureInfo.InvariantCulture, $"{Scanned} pages at 300 dpi, {memory} MB at most with all child processes.")),
                new("reading/growth", many, "ms", "thirty pages of text", few, many / few, "<= 1.5 times ten times", growth <= 1.5,
                    string.Create(CultureInfo.InvariantCulture, $"300 pages of text cost {growth:0.00} times what ten times 30 pages do.")),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<double> Median(Func<Task> work)
    {
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++) times.Add(await Timing.Milliseconds(work));
        return Timing.At(times, 0.5);
    }

    private static IEnumerable<string> Paragraphs(int pages)
    {
        yield return "KẾ HOẠCH";
        yield return "Phòng, chống mua bán người năm 2023 (văn bản giả định)";
        for (var page = 0; page < pages; page++)
        {
            yield return "II. NHIỆM VỤ";
            for (var line = 1; line <= LinesAPage / 2; line++) yield return Line(line, page + line);
        }
    }

    private static string Line(int number, int classes) => FormattableString.Invariant(
        $"{number}. Sở Y tế chủ trì, phối hợp với Công an tỉnh tổ chức {classes} lớp tập huấn về phòng, chống mua bán người cho cán bộ xã trước ngày 30/6/2023.");

    private static string Text(string folder, int pages)
    {
        var path = Path.Combine(folder, $"{pages}.txt");
        if (!File.Exists(path)) File.WriteAllLines(path, Paragraphs(pages));
        return path;
    }

    private static string Word(string folder, int pages)
    {
        var path = Path.Combine(folder, $"{pages}.docx");
        if (File.Exists(path)) return path;
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        Add("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        Add("word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{string.Concat(Paragraphs(pages).Select(p => $"<w:p><w:r><w:rPr><w:rFonts w:ascii=\"Liberation Serif\" w:hAnsi=\"Liberation Serif\"/><w:sz w:val=\"26\"/></w:rPr><w:t>{p}</w:t></w:r></w:p>"))}</w:body></w:document>");
        return path;

        void Add(string name, string content)
        {
            using var part = zip.CreateEntry(name).Open();
            part.Write(Encoding.UTF8.GetBytes(content));
        }
    }

    // Printed, and scanned by drawing the pages.
    private static async Task<string> Scan(string folder)
    {
        await Call("soffice", "--headless", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf", "--outdir", folder, Word(folder, Scanned));
        await Call("pdftoppm", "-r", "300", "-f", "1", "-l", Scanned.ToString(CultureInfo.InvariantCulture), Path.Combine(folder, $"{Scanned}.pdf"), Path.Combine(folder, "page"));
        var scan = Path.Combine(folder, "scan.tif");
        await Call("convert-im6.q16", [.. Directory.GetFiles(folder, "page-*.ppm").Order(StringComparer.Ordinal), "-compress", "jpeg", scan]);
        return scan;
    }

    private static async Task Call(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    // Megabytes at most, of the process and all it started.
    private static async Task<long> Read(string[] arguments)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var program = Path.Combine(Repository.Root, "src", "HaiDang.Web", "bin", configuration, "net10.0", "haidang.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var most = 0L;
        var ended = process.WaitForExitAsync();
        while (await Task.WhenAny(ended, Task.Delay(200)) != ended) most = Math.Max(most, Memory.OfTree(process.Id));
        await output;
        if (process.ExitCode != 0) throw new InvalidOperationException($"haidang {string.Join(' ', arguments)} ended with {process.ExitCode}: {await errors}");
        return most >> 20;
    }
}
