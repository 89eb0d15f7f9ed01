using HaiDang.Modules.Reading.Sources;
using HaiDang.Modules.Reading.Sources.Scans;

namespace HaiDang.Tests.Modules.Reading.Sources;

public sealed class ScanTests
{
    private static readonly int[] Paper = [50, 950];
    private static readonly int[] Ink = [102, 876];

    // Lines of ink on paper, as text is from afar.
    private static GreyPicture Page(int width = 1000, int height = 1400)
    {
        var page = GreyPicture.Blank(width, height);
        for (var top = 100; top < height - 100; top += 40)
        {
            for (var y = top; y < top + 12; y++)
            {
                for (var x = 100; x < width - 100; x += 9) page.Row(y)[x..(x + 5)].Clear();
            }
        }

        return page;
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1.5)]
    [InlineData(-4)]
    public void A_crooked_page_is_laid_straight(double degrees)
    {
        var crooked = Skew.Straightened(Page(), -degrees);

        Assert.InRange(Skew.Of(crooked), degrees - 0.15, degrees + 0.15);
        Assert.InRange(Skew.Of(Skew.Straightened(crooked, Skew.Of(crooked))), -0.15, 0.15);
    }

    [Fact]
    public void Dusk_over_half_the_page_is_made_light_and_the_ink_stays()
    {
        var page = Page();
        for (var y = 0; y < page.Height; y++)
        {
            var row = page.Row(y);
            for (var x = 0; x < row.Length; x++) row[x] = (byte)((row[x] * 3 / 4 * (1000 - (x / 2)) / 1000) + 20);
        }

        var clean = Cleaning.Clean(page);

        Assert.All(Paper, x => Assert.InRange(clean.Row(50)[x], (byte)235, byte.MaxValue));
        Assert.All(Ink, x => Assert.InRange(clean.Row(105)[x], (byte)0, (byte)90));
    }

    [Fact]
    public void The_dark_edge_of_a_scan_is_taken_off()
    {
        var page = Page();
        for (var y = 0; y < page.Height; y++) page.Row(y)[..64].Fill(15);

        Assert.Equal(byte.MaxValue, Cleaning.Clean(page).Row(700)[20]);
    }

    [Fact]
    public void Rules_make_a_table_and_lines_of_ink_make_none()
    {
        var page = Page();
        Assert.Empty(Grids.Of(Rules.Across(page), Rules.Down(page), 1));
        page = GreyPicture.Blank(1000, 1400);
        foreach (var y in (int[])[200, 300, 500]) page.Row(y)[100..900].Clear();
        for (var y = 200; y <= 500; y++) (page.Row(y)[100], page.Row(y)[200], page.Row(y)[600], page.Row(y)[899]) = (0, 0, 0, 0);

        var grid = Assert.Single(Grids.Of(Rules.Across(page), Rules.Down(page), 1));

        Assert.Equal([3, 3], grid.Rows.Select(r => r.Cells.Count));
    }

    [Fact]
    public void A_cell_that_no_rule_cuts_goes_on_in_the_next_row()
    {
        Rule[] across = [new(100, 0, 600), new(200, 0, 400), new(300, 0, 600)];
        Rule[] down = [new(0, 100, 300), new(400, 100, 300), new(600, 100, 300)];

        var grid = Assert.Single(Grids.Of(across, down, 1));

        Assert.Equal([false, false, false, true], grid.Rows.SelectMany(r => r.Cells).Select(c => c.GoesOn));
        Assert.Equal(300, grid.Rows[0].Cells[1].Bottom);
    }

    [Fact]
    public void Four_quarters_bring_a_page_back()
    {
        var page = Page(200, 300);
        page.Row(5)[7] = 0;

        Assert.Equal(page.Pixels, page.Turned(1).Turned(1).Turned(1).Turned(1).Pixels);
        Assert.Equal(page.Turned(2).Pixels, page.Turned(1).Turned(1).Pixels);
        Assert.NotEqual(page.Turned(1).Pixels, page.Turned(3).Pixels);
    }

    [Fact]
    public async Task Red_goes_out_of_the_page_and_is_looked_at_by_itself()
    {
        byte[] picture = [.. "P6\n3 1\n255\n"u8, 220, 40, 40, 10, 10, 10, 255, 255, 255];

        var scan = await Pnm.Read(new MemoryStream(picture), TestContext.Current.CancellationToken);

        Assert.Equal([255, 10, 255], scan.Page.Pixels);
        Assert.Equal([0, 255, 255], scan.Red!.Pixels);
    }

    [Theory]
    [InlineData("P6\n100000 100000\n255\n")]
    [InlineData("P6\n-1 5\n255\n")]
    [InlineData("GIF89a")]
    public async Task Pixels_of_no_page_are_refused(string head) =>
        await Assert.ThrowsAnyAsync<Exception>(() => Pnm.Read(new MemoryStream(System.Text.Encoding.ASCII.GetBytes(head)), TestContext.Current.CancellationToken));

    [Fact]
    public void Vietnamese_is_told_from_english_and_from_rubbish()
    {
        Assert.InRange(Syllables.Share("Ủy ban nhân dân tỉnh ban hành kế hoạch phòng chống mua bán người năm nay".Split(' ')), 0.95, 1);
        Assert.InRange(Syllables.Share("The general assembly of the states parties adopted this resolution without any vote".Split(' ')), 0, 0.5);
        Assert.InRange(Syllables.Share("ouẩk tưøp qxk Djf wuodq zzeq kwsd jfpo upưq rtzs bvvq mnwq wqru sdfk zzow pqtz".Split(' ')), 0, 0.4);
    }
}
