using System.Globalization;
using System.Text;

namespace HaiDang.Modules.Reading.Sources;

/// <summary>A page as grey pixels, row by row; 0 is black.</summary>
internal sealed record GreyPicture(int Width, int Height, byte[] Pixels)
{
    /// <summary>The most pixels a page may have: A3 at 400 dpi, with room to spare.</summary>
    public const int MostPixels = 40_000_000;

    /// <summary>Reads a plain PGM or PPM picture; of colours the red is kept, in which a red seal is as light as the paper.</summary>
    /// <exception cref="InvalidDataException">It is none, or too large.</exception>
    public static async Task<GreyPicture> Read(Stream stream, CancellationToken ct)
    {
        var magic = await Word(stream, ct);
        if (magic is not ("P5" or "P6")) throw new InvalidDataException("Neither PGM nor PPM.");
        var (width, height, most) = (await Number(stream, ct), await Number(stream, ct), await Number(stream, ct));
        if (width <= 0 || height <= 0 || most != 255 || (long)width * height > MostPixels) throw new InvalidDataException("Not a page of usual size.");
        var pixels = new byte[width * height];
        if (magic is "P5")
        {
            await stream.ReadExactlyAsync(pixels, ct);
            return new(width, height, pixels);
        }

        var row = new byte[width * 3];
        for (var y = 0; y < height; y++)
        {
            await stream.ReadExactlyAsync(row, ct);
            for (var x = 0; x < width; x++) pixels[(y * width) + x] = row[x * 3];
        }

        return new(width, height, pixels);
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
