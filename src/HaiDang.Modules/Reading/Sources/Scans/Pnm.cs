using System.Globalization;
using System.Text;

namespace HaiDang.Modules.Reading.Sources.Scans;

/// <summary>A page just out of the scanner.</summary>
/// <param name="Page">Of a coloured page its red, in which letters under a red seal stay dark and the seal is made white.</param>
/// <param name="Red">What is clearly red, black on white; null when nearly nothing is.</param>
internal sealed record Scan(GreyPicture Page, GreyPicture? Red);

/// <summary>Reads plain pixels, PGM or PPM, while another program writes them.</summary>
internal static class Pnm
{
    // Of 100,000 pixels: fewer are specks.
    private const int FewestRed = 20;

    private const int Reddish = 110;
    private const int Redder = 55;

    /// <summary>Reads one picture.</summary>
    /// <exception cref="InvalidDataException">It is none, or larger than a page.</exception>
    public static async Task<Scan> Read(Stream stream, CancellationToken ct)
    {
        var magic = await Word(stream, ct);
        if (magic is not ("P5" or "P6")) throw new InvalidDataException("Neither PGM nor PPM.");
        var (width, height, most) = (await Number(stream, ct), await Number(stream, ct), await Number(stream, ct));
        if (width <= 0 || height <= 0 || most != 255 || (long)width * height > GreyPicture.MostPixels) throw new InvalidDataException("Not a page of usual size.");
        var page = new GreyPicture(width, height, new byte[width * height]);
        if (magic is "P6") return await Coloured(stream, page, ct);
        await stream.ReadExactlyAsync(page.Pixels, ct);
        return new(page, null);
    }

    private static async Task<Scan> Coloured(Stream stream, GreyPicture page, CancellationToken ct)
    {
        var red = GreyPicture.Blank(page.Width, page.Height);
        var reds = 0L;
        var colours = new byte[page.Width * 3];
        for (var y = 0; y < page.Height; y++)
        {
            await stream.ReadExactlyAsync(colours, ct);
            reds += Split(colours, page.Row(y), red.Row(y));
        }

        return new(page, reds * 100_000 > (long)FewestRed * page.Pixels.Length ? red : null);
    }

    private static int Split(byte[] colours, Span<byte> page, Span<byte> red)
    {
        var reds = 0;
        for (var x = 0; x < page.Length; x++)
        {
            int r = colours[3 * x], others = Math.Max(colours[(3 * x) + 1], colours[(3 * x) + 2]);
            page[x] = (byte)r;
            if (r <= Reddish || r - others <= Redder) continue;
            (page[x], red[x]) = (byte.MaxValue, 0);
            reds++;
        }

        return reds;
    }

    private static async Task<int> Number(Stream stream, CancellationToken ct) =>
        int.TryParse(await Word(stream, ct), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new InvalidDataException("A number is missing.");

    // A header's word and the one blank after it, byte by byte: pixels follow.
    private static async Task<string> Word(Stream stream, CancellationToken ct)
    {
        var word = new StringBuilder();
        var one = new byte[1];
        while (word.Length < 16)
        {
            await stream.ReadExactlyAsync(one, ct);
            if (one[0] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            {
                if (word.Length > 0) return word.ToString();
                continue;
            }

            word.Append((char)one[0]);
        }

        throw new InvalidDataException("No header of a picture.");
    }
}
