namespace HaiDang.Modules.Reading.Sources.Scans;

/// <summary>Makes paper white and ink black: uneven light, grey paper, faint ink, the scanner's dark edges.</summary>
internal static class Cleaning
{
    private const int Block = 32;

    // Of a block's pixels this share is paper, even where a line of bold capitals runs through it.
    private const double PaperShare = 0.8;

    // Darker than this at the edge, it isn't the page any more.
    private const int DarkEdge = 80;
    private const int DarkestPaper = 60;
    private const int FaintInk = 70;

    /// <summary>The page in even light.</summary>
    public static GreyPicture Clean(GreyPicture page)
    {
        var (columns, rows) = ((page.Width + Block - 1) / Block, (page.Height + Block - 1) / Block);
        var paper = Paper(page, columns, rows);
        var edge = Edges(paper, columns, rows);
        for (var i = 0; i < paper.Length; i++)
        {
            if (edge[i]) paper[i] = byte.MaxValue;
        }

        paper = Smoothed(paper, columns, rows);
        var clean = new GreyPicture(page.Width, page.Height, new byte[page.Pixels.Length]);
        for (var y = 0; y < page.Height; y++) Lit(page, clean, y, paper, edge, columns, rows);
        return Darkened(clean);
    }

    private static byte[] Paper(GreyPicture page, int columns, int rows)
    {
        var paper = new byte[columns * rows];
        var shades = new int[256];
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                Array.Clear(shades);
                var (right, bottom) = (Math.Min(page.Width, (c + 1) * Block), Math.Min(page.Height, (r + 1) * Block));
                for (var y = r * Block; y < bottom; y++)
                {
                    foreach (var pixel in page.Row(y)[(c * Block)..right]) shades[pixel]++;
                }

                paper[(r * columns) + c] = (byte)At(shades, PaperShare);
            }
        }

        return paper;
    }

    // Blocks too dark for paper that hang together with the edge.
    private static bool[] Edges(byte[] paper, int columns, int rows)
    {
        var edge = new bool[paper.Length];
        var open = new Stack<int>();
        for (var i = 0; i < paper.Length; i++)
        {
            if (i % columns == 0 || i % columns == columns - 1 || i / columns == 0 || i / columns == rows - 1) Add(i);
        }

        while (open.TryPop(out var at))
        {
            if (at % columns > 0) Add(at - 1);
            if (at % columns < columns - 1) Add(at + 1);
            Add(at - columns);
            Add(at + columns);
        }

        return edge;

        void Add(int at)
        {
            if (at < 0 || at >= paper.Length || edge[at] || paper[at] >= DarkEdge) return;
            edge[at] = true;
            open.Push(at);
        }
    }

    private static byte[] Smoothed(byte[] paper, int columns, int rows)
    {
        var smooth = new byte[paper.Length];
        for (var i = 0; i < paper.Length; i++)
        {
            var (sum, count) = (0, 0);
            for (var y = Math.Max(0, (i / columns) - 1); y <= Math.Min(rows - 1, (i / columns) + 1); y++)
            {
                for (var x = Math.Max(0, (i % columns) - 1); x <= Math.Min(columns - 1, (i % columns) + 1); x++) (sum, count) = (sum + paper[(y * columns) + x], count + 1);
            }

            smooth[i] = (byte)Math.Max(DarkestPaper, sum / count);
        }

        return smooth;
    }

    // Each pixel over the paper around it, which lies between the middles of four blocks.
    private static void Lit(GreyPicture page, GreyPicture clean, int y, byte[] paper, bool[] edge, int columns, int rows)
    {
        var from = page.Row(y);
        var to = clean.Row(y);
        var down = Math.Clamp(((2 * y) - Block) * 128 / Block, 0, (rows - 1) * 256);
        var (row, belowShare) = (down >> 8, down & 255);
        var below = Math.Min(rows - 1, row + 1);
        for (var x = 0; x < from.Length; x++)
        {
            if (edge[(y / Block * columns) + (x / Block)])
            {
                to[x] = byte.MaxValue;
                continue;
            }

            var across = Math.Clamp(((2 * x) - Block) * 128 / Block, 0, (columns - 1) * 256);
            var (column, rightShare) = (across >> 8, across & 255);
            var right = Math.Min(columns - 1, column + 1);
            var upper = (paper[(row * columns) + column] * (256 - rightShare)) + (paper[(row * columns) + right] * rightShare);
            var lower = (paper[(below * columns) + column] * (256 - rightShare)) + (paper[(below * columns) + right] * rightShare);
            var light = ((upper * (256 - belowShare)) + (lower * belowShare)) >> 16;
            to[x] = (byte)Math.Min(255, from[x] * 255 / Math.Max(1, light));
        }
    }

    // Faint ink is drawn out to black; nearly white is paper.
    private static GreyPicture Darkened(GreyPicture page)
    {
        var shades = new int[256];
        foreach (var pixel in page.Pixels) shades[pixel]++;
        var ink = At(shades, 0.01);
        if (ink < FaintInk || ink > 200) return page;
        var turned = new byte[256];
        for (var i = 0; i < 256; i++) turned[i] = (byte)Math.Clamp((i - ink + 20) * 255 / (255 - ink), 0, 255);
        for (var i = 0; i < page.Pixels.Length; i++) page.Pixels[i] = turned[page.Pixels[i]];
        return page;
    }

    private static int At(int[] shades, double share)
    {
        var left = (long)(shades.Sum(s => (long)s) * share);
        for (var shade = 0; shade < 256; shade++)
        {
            left -= shades[shade];
            if (left < 0) return shade;
        }

        return 255;
    }
}
