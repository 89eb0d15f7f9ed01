namespace HaiDang.Modules.Reading.Sources.Scans;

/// <summary>A page as grey pixels, row by row; 0 is black.</summary>
internal sealed record GreyPicture(int Width, int Height, byte[] Pixels)
{
    /// <summary>The most pixels a page may have: A3 at 400 dpi, with room to spare.</summary>
    public const int MostPixels = 40_000_000;

    /// <summary>White of this size.</summary>
    public static GreyPicture Blank(int width, int height)
    {
        var pixels = new byte[width * height];
        Array.Fill(pixels, byte.MaxValue);
        return new(width, height, pixels);
    }

    /// <summary>One row's pixels.</summary>
    public Span<byte> Row(int y) => Pixels.AsSpan(y * Width, Width);

    /// <summary>Made smaller, each pixel the mean of those it covers; as it is when it isn't wider.</summary>
    public GreyPicture NoWiderThan(int width)
    {
        if (Width <= width) return this;
        var height = Math.Max(1, (int)((long)Height * width / Width));
        var small = new byte[width * height];
        var (sums, counts) = (new int[width], new int[width]);
        for (var y = 0; y < height; y++)
        {
            Array.Clear(sums);
            Array.Clear(counts);
            for (var from = (int)((long)y * Height / height); from < Math.Max((long)y * Height / height + 1, (long)(y + 1) * Height / height); from++)
            {
                var row = Row(from);
                for (var x = 0; x < row.Length; x++)
                {
                    var to = (int)((long)x * width / Width);
                    sums[to] += row[x];
                    counts[to]++;
                }
            }

            for (var x = 0; x < width; x++) small[(y * width) + x] = (byte)(sums[x] / Math.Max(1, counts[x]));
        }

        return new(width, height, small);
    }

    /// <summary>Half as wide and high, each pixel the darkest of four: thin rules stay.</summary>
    public GreyPicture Halved()
    {
        var (width, height) = (Width / 2, Height / 2);
        var half = new byte[width * height];
        for (var y = 0; y < height; y++)
        {
            var upper = Row(2 * y);
            var lower = Row((2 * y) + 1);
            for (var x = 0; x < width; x++) half[(y * width) + x] = Math.Min(Math.Min(upper[2 * x], upper[(2 * x) + 1]), Math.Min(lower[2 * x], lower[(2 * x) + 1]));
        }

        return new(width, height, half);
    }

    /// <summary>Turned clockwise by quarters.</summary>
    public GreyPicture Turned(int quarters)
    {
        quarters = ((quarters % 4) + 4) % 4;
        if (quarters == 0) return this;
        var (width, height) = quarters == 2 ? (Width, Height) : (Height, Width);
        var turned = new byte[width * height];
        for (var y = 0; y < Height; y++)
        {
            var row = Row(y);
            for (var x = 0; x < row.Length; x++)
            {
                var (toX, toY) = quarters switch { 1 => (Height - 1 - y, x), 2 => (Width - 1 - x, Height - 1 - y), _ => (y, Width - 1 - x) };
                turned[(toY * width) + toX] = row[x];
            }
        }

        return new(width, height, turned);
    }

    /// <summary>Its plain PGM file.</summary>
    public byte[] ToPgm() => [.. System.Text.Encoding.ASCII.GetBytes(FormattableString.Invariant($"P5\n{Width} {Height}\n255\n")), .. Pixels];
}
