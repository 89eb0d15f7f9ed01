using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using HaiDang.Bench.Support;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Reporting.Centre;
using HaiDang.Modules.Reporting.Documents;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Reporting.ReportForms;
using Consolidation = HaiDang.Modules.Reporting.Centre.Consolidation;

namespace HaiDang.Bench.Measures;

/// <summary>Reports as files: a province's as Word, those of all provinces and communes added up, and a register of 200,000 rows as .xlsx.</summary>
internal static class ReportsMeasure
{
    private const int Provinces = 34, Communes = 96, SheetRows = 200_000, SheetColumns = 10, TreeRows = 20_000;
    private const double WordBar = 3_000, ConsolidationBar = 2_000, SheetBar = 2_000, SheetMegabytes = 100;
    private static readonly FormCatalogue Forms = FormCatalogue.Load(HaiDang.Modules.Indicators.Measures.Shipped.Named.ToHashSet(StringComparer.Ordinal));

    internal static async Task<IReadOnlyList<Measured>> Run(Places places)
    {
        _ = places;
        return [Word(), Consolidated(), .. await Sheet()];
    }

    private static Measured Word()
    {
        var paper = Paper(1);
        var issue = new Issue("12/BC-BCĐ", paper.Window.To, paper.Window.To);
        ReportDocument.Write(paper, issue);
        var (word, json) = (Time(() => ReportDocument.Write(paper, issue)), Time(() => JsonSerializer.SerializeToUtf8Bytes(paper, EventTypes.Json)));
        return new Measured("reports/docx", word, "ms", "the same paper as JSON", json, word / json, $"at most {WordBar} ms", word <= WordBar, $"{paper.Forms.Count} forms, {paper.Forms.Sum(form => form.Rows.Count)} rows; grows with the rows");
    }

    // As the log keeps them: every commune's paper is read and added up by its province, and every province's package is opened, checked and added up by the centre.
    private static Measured Consolidated()
    {
        var key = OfficeKey.Of(OfficeKey.Make());
        var stored = Enumerable.Range(0, Provinces).Select(province => Enumerable.Range(0, Communes).Select(commune => JsonSerializer.SerializeToUtf8Bytes(Paper((province * Communes) + commune), EventTypes.Json)).ToList()).ToList();
        var packages = stored.ConvertAll(communes => Packed(Read(communes), key));
        var cells = packages.Count;
        Consolidate();
        var (ours, naive) = (Time(() => Consolidate()), Time(() => Naive(stored)));
        return new Measured(
            "reports/consolidate", ours, "ms", "each cell looked for in every paper", naive, ours / naive, $"at most {ConsolidationBar} ms", ours <= ConsolidationBar,
            $"{Provinces} x {Communes} papers of {stored[0][0].Length / 1024} KiB and {cells} signed packages; grows with the papers");

        IReadOnlyList<PaperForm> Consolidate()
        {
            foreach (var communes in stored) Consolidation.Sum(Read(communes));
            return Consolidation.Sum([.. packages.Select(file =>
            {
                var package = PackageFile.Read(file).Package!;
                return OfficeKey.Verifies(key.Public, package.Signed, package.Signature) ? package.Content.Paper : throw new InvalidDataException("A package isn't the office's.");
            })]);
        }
    }

    private static async Task<IReadOnlyList<Measured>> Sheet()
    {
        var place = Path.GetTempFileName();
        try
        {
            double Tree() => Time(() =>
            {
                using var book = SpreadsheetDocument.Create(place, SpreadsheetDocumentType.Workbook);
                var part = book.AddWorkbookPart();
                var sheet = part.AddNewPart<WorksheetPart>("rId1");
                var data = new SheetData();
                for (var row = 0; row < TreeRows; row++)
                {
                    data.Append(new Row(Cells(row).Select(cell => cell.Text is { } text ? new Cell(new InlineString(new Text(text))) { DataType = CellValues.InlineString } : new Cell(new CellValue(cell.Number ?? 0)))));
                }

                sheet.Worksheet = new Worksheet(data);
                part.Workbook = new Workbook(new Sheets(new Sheet { Name = "So", SheetId = 1, Id = "rId1" }));
            });

            var rival = Tree() * SheetRows / TreeRows;
            GC.Collect();
            var (before, most) = (GC.GetTotalMemory(true), 0L);
            var took = await Timing.Milliseconds(async () =>
            {
                await using var stream = File.Create(place);
                await using var book = new XlsxWriter(stream, "So");
                await book.Head([.. Enumerable.Range(0, SheetColumns).Select(one => $"Cột {one}")], CancellationToken.None);
                for (var row = 0; row < SheetRows; row++)
                {
                    await book.Row(Cells(row), CancellationToken.None);
                    if (row % 1_000 == 0) most = Math.Max(most, GC.GetTotalMemory(false) - before);
                }
            });
            var megabytes = most / 1024.0 / 1024.0;
            return
            [
                new Measured("reports/xlsx", took, "ms", "OpenXML's tree, from a tenth", rival, took / rival, $"at most {SheetBar} ms", took <= SheetBar, $"{SheetRows:N0} rows of {SheetColumns} cells; grows with the cells"),
                new Measured("reports/xlsx-memory", megabytes, "MB", "all cells in memory", SheetRows * SheetColumns * 64 / 1e6, megabytes * 1e6 / (SheetRows * SheetColumns * 64), $"at most {SheetMegabytes} MB", megabytes <= SheetMegabytes, "does not grow with the rows"),
            ];
        }
        finally
        {
            File.Delete(place);
        }
    }

    private static IReadOnlyList<XlsxCell> Cells(int row) =>
        [.. Enumerable.Range(0, SheetColumns).Select(column => column switch { 0 => new XlsxCell($"2023/{row:D6}"), 1 => new XlsxCell("Công an huyện Cao Lộc"), 2 => new XlsxCell(Day: new DateOnly(2023, 1, 1).AddDays(row % 365)), _ => new XlsxCell(Number: row * column) })];

    private static List<ReportPaper> Read(List<byte[]> stored) => stored.ConvertAll(one => JsonSerializer.Deserialize<ReportPaper>(one, EventTypes.Json)!);

    private static decimal Naive(List<List<byte[]>> stored)
    {
        var papers = stored.SelectMany(Read).ToList();
        return papers[0].Forms.SelectMany(form => form.Rows.SelectMany(row => row.Cells.Index().Select(cell => papers.Sum(paper => paper.Forms.First(one => one.Id == form.Id).Rows.First(one => one.Code == row.Code).Cells[cell.Index].Value ?? 0)))).Sum();
    }

    private static byte[] Packed(List<ReportPaper> communes, OfficeKey key)
    {
        var paper = communes[0] with { Forms = Consolidation.Sum(communes) };
        return PackageFile.Write(
            new PackageContent(
                PackageContent.Written, "langson", new OrganisationId("langson.bcd-138"), "06-thang", 2023, 1, 1, null, "12/BC-BCĐ", paper.Window.To, paper.Window.To, new Dictionary<string, string>(), paper),
            key, ReportDocument.Write(paper, new Issue("12/BC-BCĐ", paper.Window.To, paper.Window.To))).File;
    }

    /// <summary>A made-up paper with every shipped form and a narrative.</summary>
    internal static ReportPaper Paper(int seed)
    {
        var window = ReportCalendars.Shipped.Find("06-thang", 2023)!.Window;
        var forms = Forms.On(window.To);
        return new ReportPaper(
            "UBND TỈNH THỬ", "BAN CHỈ ĐẠO 138", "Thử", "BC-BCĐ", "Kết quả công tác phòng, chống mua bán người", ["Ban Chỉ đạo 138/CP"], "TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN", ["Lưu: VT"], window,
            [.. Enumerable.Range(1, 8).Select(part => new PaperPart($"phan-{part}", $"Phần {part}", string.Join('\n', Enumerable.Repeat("- Tổ chức 12 buổi tuyên truyền, tăng 02 buổi so với cùng kỳ năm trước.", 12)), false))],
            [
                .. forms.Select(form => new PaperForm(
                    form.Id, form.Edition, form.NameVi, form.Source, form.Reconstructed, [.. form.Columns.Select(column => new PaperColumn(column.Key, column.NameVi))],
                    [
                        .. form.Rows.Select((row, at) => new PaperRow(
                            row.Code, row.NameVi, row.Unit, row.Sort.ToString().ToLowerInvariant(), row.Decimals, row.Under, row.Written,
                            row.Sort is RowSort.Head ? [] : [.. form.Columns.Select((_, column) => new PaperCell((seed + at + column) % 97, (seed + at) % 89, 0))], null)),
                    ])),
            ],
            [], [], new Dictionary<string, long> { ["langson"] = seed }, true);
    }

    private static double Time(Action work)
    {
        var from = System.Diagnostics.Stopwatch.GetTimestamp();
        work();
        return System.Diagnostics.Stopwatch.GetElapsedTime(from).TotalMilliseconds;
    }
}
