namespace HaiDang.Modules.Reading.Sources.Scans;

/// <summary>How crooked a page lies, and the page laid straight.</summary>
internal static class Skew
{
    /// <summary>Less than this is left alone, in degrees.</summary>
    internal const double Least = 0.15;

    private const double Most = 8;
    private const int Small = 800;
    private const int Ink = 128;

    /// <summary>Degrees by which the lines fall to the right; 0 when there are none.</summary>
    public static double Of(GreyPicture page)
    {
        var small = page.NoWiderThan(Small);
        var points = new List<(int X, int Y)>();
        for (var y = 0; y < small.Height; y++)
        {
            var row = small.Row(y);
            for (var x = 0; x < row.Length; x++)
            {
                if (row[x] < Ink) points.Add((x, y));
            }
        }

        if (points.Count < 200) return 0;
        var coarse = Sharpest(points, small, -Most, Most, 0.5);
        return Sharpest(points, small, coarse - 0.5, coarse + 0.5, 0.05);
    }

    /// <summary>The page with its lines level, white where the paper ends.</summary>
    public static GreyPicture Straightened(GreyPicture page, double degrees)
    {
        if (Math.Abs(degrees) < Least) return page;
        var straight = GreyPicture.Blank(page.Width, page.Height);
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        var (sin, cos) = ((long)(sine * 65536), (long)(cosine * 65536));
        var (middleX, middleY) = (page.Width / 2, page.Height / 2);
        for (var y = 0; y < page.Height; y++)
        {
            var row = straight.Row(y);
            var fromX = (middleX * 65536L) - (middleX * cos) - ((y - middleY) * sin);
            var fromY = (middleY * 65536L) - (middleX * sin) + ((y - middleY) * cos);
            for (var x = 0; x < row.Length; x++, fromX += cos, fromY += sin)
            {
                var (left, top) = ((int)(fromX >> 16), (int)(fromY >> 16));
                if (left < 0 || top < 0 || left >= page.Width - 1 || top >= page.Height - 1) continue;
                var (right, below) = ((int)(fromX & 65535) >> 8, (int)(fromY & 65535) >> 8);
                var at = (top * page.Width) + left;
                var upper = (page.Pixels[at] * (256 - right)) + (page.Pixels[at + 1] * right);
                var lower = (page.Pixels[at + page.Width] * (256 - right)) + (page.Pixels[at + page.Width + 1] * right);
                row[x] = (byte)(((upper * (256 - below)) + (lower * below)) >> 16);
            }
        }

        return straight;
    }

    // Level lines pile their ink on few rows: the sum of squares is largest.
    private static double Sharpest(List<(int X, int Y)> points, GreyPicture page, double from, double to, double step)
    {
        var best = 0.0;
        var most = -1.0;
        var piles = new int[(page.Height * 2) + page.Width];
        for (var degrees = from; degrees <= to + 1e-9; degrees += step)
        {
            Array.Clear(piles);
            var slope = Math.Tan(degrees * Math.PI / 180);
            foreach (var (x, y) in points) piles[(int)(y - ((x - (page.Width / 2)) * slope)) + (page.Width / 2)]++;
            var sum = piles.Sum(p => (double)p * p);
            if (sum <= most) continue;
            (best, most) = (degrees, sum);
        }

        return best;
    }
}
