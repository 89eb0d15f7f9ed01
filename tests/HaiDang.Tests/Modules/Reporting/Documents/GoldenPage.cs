using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using HaiDang.Modules.Reading.Sources;
using HaiDang.Modules.Reading.Sources.Scans;

namespace HaiDang.Tests.Modules.Reporting.Documents;

/// <summary>Pages of a PDF as grey pictures, held against pictures that somebody looked at.</summary>
internal static class GoldenPage
{
    private const int Dots = 60;
    private const int Cell = 6;
    private const int Tolerance = 45;
    private const double MostDiffering = 0.003;

    /// <summary>The pages of a PDF.</summary>
    public static async Task<IReadOnlyList<GreyPicture>> Pages(byte[] pdf)
    {
        using var folder = WorkFolder.Make();
        await folder.Put("trang.pdf", pdf, CancellationToken.None);
        await Ran(SystemProgram.PdfToPicture, "-gray", "-r", Dots.ToString(CultureInfo.InvariantCulture), Path.Combine(folder.Path, "trang.pdf"), Path.Combine(folder.Path, "trang"));
        return [.. Directory.GetFiles(folder.Path, "trang-*.pgm").Order(StringComparer.Ordinal).Select(path => ReadPgm(File.ReadAllBytes(path)))];
    }

    /// <summary>Families of the fonts in a PDF, without what marks a subset and a style.</summary>
    public static async Task<IReadOnlyList<string>> Fonts(byte[] pdf)
    {
        using var folder = WorkFolder.Make();
        await folder.Put("chu.pdf", pdf, CancellationToken.None);
        var said = await Ran(new SystemProgram("poppler-utils", "pdffonts"), Path.Combine(folder.Path, "chu.pdf"));
        return [.. said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).Select(line => line.Split(' ')[0].Split('+')[^1].Split('-')[0]).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Fails where a page isn't the one that was looked at, and keeps what was seen beside the tests.</summary>
    public static void Same(string name, GreyPicture seen)
    {
        var kept = Path.Combine(AppContext.BaseDirectory, "seen", name + ".png");
        Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
        File.WriteAllBytes(kept, Png.Write(seen));
        var golden = Path.Combine(AppContext.BaseDirectory, "Modules", "Reporting", "Documents", "golden", name + ".png");
        Assert.True(File.Exists(golden), $"Nobody looked at this page yet: {kept}");
        var known = ReadPng(File.ReadAllBytes(golden));
        Assert.Equal((known.Width, known.Height), (seen.Width, seen.Height));
        var (cells, differing) = (0, 0);
        for (var y = 0; y + Cell <= seen.Height; y += Cell)
        {
            for (var x = 0; x + Cell <= seen.Width; x += Cell, cells++)
            {
                if (Math.Abs(Mean(seen, x, y) - Mean(known, x, y)) > Tolerance) differing++;
            }
        }

        Assert.True(differing <= cells * MostDiffering, $"{differing} of {cells} cells of {name} differ; look at {kept}");
    }

    private static int Mean(GreyPicture picture, int left, int top)
    {
        var sum = 0;
        for (var y = top; y < top + Cell; y++)
        {
            for (var x = left; x < left + Cell; x++) sum += picture.Pixels[(y * picture.Width) + x];
        }

        return sum / (Cell * Cell);
    }

    private static async Task<string> Ran(SystemProgram program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program.Path!, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return said;
    }

    private static GreyPicture ReadPgm(byte[] file)
    {
        var (at, words) = (0, new List<string>());
        while (words.Count < 4)
        {
            var from = at;
            while (!char.IsWhiteSpace((char)file[at])) at++;
            words.Add(System.Text.Encoding.ASCII.GetString(file, from, at - from));
            at++;
        }

        var (width, height) = (int.Parse(words[1], CultureInfo.InvariantCulture), int.Parse(words[2], CultureInfo.InvariantCulture));
        return new GreyPicture(width, height, file[at..(at + (width * height))]);
    }

    // Pictures of our own writer: 16 shades, no filters.
    private static GreyPicture ReadPng(byte[] file)
    {
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(20)));
        var at = 33;
        var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
        using var zlib = new ZLibStream(new MemoryStream(file, at + 8, length), CompressionMode.Decompress);
        var pixels = new byte[width * height];
        var row = new byte[1 + ((width + 1) / 2)];
        for (var y = 0; y < height; y++)
        {
            zlib.ReadExactly(row);
            for (var x = 0; x < width; x++) pixels[(y * width) + x] = (byte)(17 * (x % 2 == 0 ? row[1 + (x / 2)] >> 4 : row[1 + (x / 2)] & 15));
        }

        return new GreyPicture(width, height, pixels);
    }
}
