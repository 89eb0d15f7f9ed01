using HaiDang.Modules.Reading.Sources;
using HaiDang.Modules.Reading.Sources.Scans;

namespace HaiDang.Tests.Modules.Reading.Sources;

public sealed class PageLayoutTests
{
    // Words of one line from a place, six points a letter.
    private static IEnumerable<WordBox> At(float left, float top, string words)
    {
        foreach (var word in words.Split(' '))
        {
            yield return new WordBox(word, left, top, word.Length * 6, 12);
            left += (word.Length * 6) + 4;
        }
    }

    private static string[] Compose(IReadOnlyList<Grid> grids, params IEnumerable<WordBox>[] words) =>
        PageLayout.Compose(1, new PageSize(595, 842), [.. words.SelectMany(w => w)], grids, []).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void Columns_are_parted_also_in_the_line_where_they_nearly_touch() => Assert.Matches(
        "^ỦY BAN NHÂN DÂN {3,}CỘNG HÒA$",
        Compose([], At(100, 50, "ỦY BAN NHÂN DÂN"), At(200, 50, "CỘNG HÒA"), At(110, 66, "Số: 12/KH"), At(215, 66, "Hạnh phúc"))[0]);

    [Fact]
    public void Words_of_a_paragraph_are_parted_by_single_blanks_however_wide_the_line_is_set() => Assert.Equal(
        "tổ chức các lớp", Compose([], [.. At(100, 50, "tổ"), .. At(122, 50, "chức"), .. At(158, 50, "các"), .. At(188, 50, "lớp")], At(100, 66, "dạy bơi miễn phí"))[0]);

    [Fact]
    public void A_number_and_its_sentence_are_one_cell() => Assert.Equal("1. Tuyên truyền", Compose([], At(100, 50, "1."), At(140, 50, "Tuyên truyền"))[0]);

    [Fact]
    public void A_row_of_a_table_is_one_line_however_many_lines_its_cells_have()
    {
        var grid = new Grid([new GridRow(40, 80, [new GridCell(90, 40, 120, 80, GoesOn: false), new GridCell(120, 40, 300, 80, GoesOn: false), new GridCell(300, 40, 420, 80, GoesOn: false)])]);

        Assert.Equal(["1\tMở lớp tập huấn cho xã\tSở Y tế"], Compose([grid], At(100, 50, "1"), At(125, 45, "Mở lớp"), At(125, 61, "tập huấn cho xã"), At(310, 52, "Sở Y tế")));
    }

    [Fact]
    public void Paragraphs_further_apart_have_an_empty_line_between() => Assert.Contains(
        "một\n\n", PageLayout.Compose(1, new PageSize(595, 842), [.. At(100, 50, "một"), .. At(100, 80, "hai"), .. At(100, 96, "ba"), .. At(100, 112, "bốn")], [], []).Text, StringComparison.Ordinal);

    [Fact]
    public void Each_word_is_placed_where_it_stands_in_the_text()
    {
        var page = PageLayout.Compose(1, new PageSize(595, 842), [.. At(100, 50, "Kế hoạch năm")], [], []);

        Assert.Equal(["Kế", "hoạch", "năm"], page.Words.Select(w => page.Text[w.Text.From..w.Text.To]));
    }
}
