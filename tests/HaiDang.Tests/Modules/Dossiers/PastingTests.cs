using System.Text;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Dossiers.Clocks;
using HaiDang.Modules.Dossiers.Pasting;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms.Picking;
using HaiDang.Modules.Shell;
using HaiDang.Modules.TipOffs;

namespace HaiDang.Tests.Modules.Dossiers;

/// <summary>Rows pasted from a spreadsheet, as the program understands them.</summary>
public sealed class PastingTests
{
    private static readonly OrganisationMap Map = OrganisationMap.Of("langson");
    private static readonly Lazy<UnitPicker> Picker = new(() => UnitPicker.Of(Map, PlaceMap.VietNam));
    private static readonly OrganisationId Police = new("langson.co-quan-dieu-tra");
    private static readonly DossierShowing Show = new(new LedgerId("langson"), new DateOnly(2023, 6, 15), "", Language.Vietnamese, Map, Picker.Value);
    private const string Head = "Loại nguồn tin\tKênh tiếp nhận\tNgày tiếp nhận\tSố đơn, số công văn, mã cuộc gọi\tNội dung nguồn tin\n";

    [Fact]
    public void A_block_is_read_cell_by_cell_with_quotes_and_lines_inside()
    {
        var rows = PastedTable.Read("a\tb\r\n\"hai\ndòng\"\t\"nói \"\"vậy\"\"\"\n\n\"hở\tx\n");
        Assert.Equal([1, 2, 4], rows.Select(row => row.Row));
        Assert.Equal(["hai\ndòng", "nói \"vậy\""], rows[1].Cells);
        Assert.Equal(["\"hở", "x"], rows[2].Cells);
    }

    [Fact]
    public void Labels_and_codes_name_the_same_choice()
    {
        var pasted = Read(Head + "Tố giác về tội phạm\tdien thoai\t1/6/2023\t1\t\ncrime-report\tphone\t2/6/2023\t2\tai đó kể");
        Assert.Empty(pasted.Faults);
        Assert.Equal(["denunciation", "crime-report"], pasted.Good.Select(row => row.Values["loai"]));
        Assert.All(pasted.Good, row => Assert.Equal("phone", row.Values["kenh"]));
    }

    [Fact]
    public void Of_ten_thousand_rows_thirty_seven_are_named_and_the_rest_kept()
    {
        var text = new StringBuilder(Head);
        var wrong = Enumerable.Range(0, 37).Select(at => 100 + (at * 250)).ToHashSet();
        for (var row = 2; row <= 10_001; row++)
        {
            text.Append(row % 2 == 0 ? "denunciation" : "crime-report").Append("\tphone\t").Append(wrong.Contains(row) ? row % 500 == 100 ? "31/2/2023" : "1/7/2023" : "1/6/2023").Append('\t').Append(row).Append("\tnội dung giả định\n");
        }

        var pasted = Read(text.ToString());
        Assert.Equal((9_963, 37), (pasted.Good.Count, pasted.Bad));
        Assert.Equal(wrong.Order(), pasted.Faults.Select(fault => fault.Row).Distinct().Order());
        Assert.All(pasted.Faults, fault => Assert.Equal("Ngày tiếp nhận", fault.Column));
        Assert.Equal(9_963, pasted.Good.Select(row => row.Id).Distinct().Count());
    }

    [Fact]
    public void The_same_row_is_the_same_dossier_and_twice_in_a_block_it_is_two()
    {
        const string Row = "denunciation\tphone\t1/6/2023\t\tnội dung\n";
        var (once, twice) = (Read(Head + Row), Read(Head + Row + Row));
        Assert.Equal(once.Good[0].Id, twice.Good[0].Id);
        Assert.NotEqual(twice.Good[0].Id, twice.Good[1].Id);
        Assert.NotEqual(once.Good[0].Id, PastedRows.Read(Head + Row, new TipOffRegister(Map, new OfficeClocks()), Show, new OrganisationId("langson.bo-chi-huy-bdbp")).Good[0].Id);
    }

    [Fact]
    public void What_is_sealed_is_neither_shown_in_a_fault_nor_in_an_id()
    {
        var (one, other) = (Read(Head + "denunciation\tphone\t1/6/2023\t1\tDấu Bí Mật\n"), Read(Head + "denunciation\tphone\t1/6/2023\t1\tlời khác\n"));
        Assert.Equal(one.Good[0].Id, other.Good[0].Id);
        var tooLong = Read(Head + "denunciation\tphone\t1/6/2023\t1\t" + new string('x', 8001) + "\n");
        Assert.Equal("", Assert.Single(tooLong.Faults).Typed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("gì đó\tkhác\n1\t2")]
    [InlineData("Loại nguồn tin\nDenunciation")]
    public void A_block_without_its_columns_is_refused_in_words(string text) => Assert.NotNull(Read(text).Refusal);

    private static PastedRows Read(string text) => PastedRows.Read(text, new TipOffRegister(Map, new OfficeClocks()), Show, Police);
}
