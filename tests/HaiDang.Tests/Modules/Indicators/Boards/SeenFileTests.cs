using HaiDang.Modules.Forms;
using HaiDang.Modules.Indicators.Boards;

namespace HaiDang.Tests.Modules.Indicators.Boards;

public sealed class SeenFileTests
{
    [Fact]
    public void Words_that_a_spreadsheet_would_reckon_stay_words_and_commas_stay_inside_their_cell() => Assert.Equal(
        "đầu\r\n\r\nBảng\r\nTên,Số\r\n'=1+1,-2\r\n\"a, \"\"b\"\"\",3.5\r\n",
        SeenFile.Csv("đầu", [new SeenTable("Bảng", ["Tên", "Số"], [[new XlsxCell("=1+1"), new XlsxCell(Number: -2)], [new XlsxCell("a, \"b\""), new XlsxCell(Number: 3.5m)]])]));
}
