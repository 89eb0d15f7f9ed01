using System.Globalization;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Reporting.Documents;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Reporting.ReportForms;

namespace HaiDang.Modules.Reporting.Filling;

/// <summary>Reads the .xlsx of a report's forms after somebody filled it: columns and rows are known by heading and code, wherever they were moved to.</summary>
internal static class ReturnedSheets
{
    /// <summary>What a file brings to a report.</summary>
    /// <param name="origin">The report that is filled.</param>
    /// <param name="paper">Its forms as they hold.</param>
    /// <returns>Cells that the file fills differently from what it was given with, and everything that isn't taken, with its place. A file of another body, period or edition brings nothing.</returns>
    internal static SheetReading Read(byte[] file, SheetOrigin origin, ReportPaper paper)
    {
        var (book, isTooLarge) = SheetBook.Read(file);
        if (book is null) return SheetReading.Refused(isTooLarge ? SheetFault.TooLarge : SheetFault.NotASheet);
        if (Given.Of(book) is not { } given) return SheetReading.Refused(SheetFault.NoOrigin);
        if (given.Ledger != origin.Ledger || given.Body != origin.Body) return SheetReading.Refused(SheetFault.OtherBody);
        if (given.Period != origin.Period || given.Year != origin.Year) return SheetReading.Refused(SheetFault.OtherPeriod, string.Create(CultureInfo.InvariantCulture, $"{given.Period}:{given.Year}"));
        var (cells, doubts) = (new List<FilledCell>(), new List<SheetDoubt>());
        foreach (var form in paper.Forms) Form(form, book, given, cells, doubts);
        return new SheetReading(cells, doubts);
    }

    private static void Form(PaperForm form, SheetBook book, Given given, List<FilledCell> cells, List<SheetDoubt> doubts)
    {
        if (!given.Forms.TryGetValue(form.Id, out var there) || there.Edition != form.Edition)
        {
            doubts.Add(new SheetDoubt(SheetFault.OtherEdition, ReportSheets.NameOf(form), Text: there.Edition ?? ""));
            return;
        }

        if (!book.Sheets.TryGetValue(there.Sheet, out var sheet))
        {
            doubts.Add(new SheetDoubt(SheetFault.SheetMissing, there.Sheet));
            return;
        }

        if (sheet.FirstOrDefault(cell => cell.Text == ReportSheets.CodeHead) is not { } head)
        {
            doubts.Add(new SheetDoubt(SheetFault.ColumnMissing, there.Sheet, Text: ReportSheets.CodeHead));
            return;
        }

        var columns = Columns(form, there.Sheet, sheet, head, doubts);
        var codes = sheet.Where(cell => cell.Column == head.Column && cell.Row > head.Row).ToLookup(cell => cell.Text, StringComparer.Ordinal);
        var places = sheet.GroupBy(cell => (cell.Row, cell.Column)).ToDictionary(group => group.Key, group => group.First());
        foreach (var row in form.Rows.Where(row => row.Cells.Count > 0))
        {
            List<BookCell> found = [.. codes[row.Code]];
            if (found.Count != 1)
            {
                doubts.Add(new SheetDoubt(found.Count == 0 ? SheetFault.RowMissing : SheetFault.RowTwice, there.Sheet, found.Count == 0 ? "" : found[1].Address, row.Code));
                continue;
            }

            foreach (var (at, column) in columns)
            {
                var key = CellKey.Of(row.Code, form.Columns[at].Key);
                if (!given.Cells.TryGetValue(key, out var was)) continue;
                var cell = places.GetValueOrDefault((found[0].Row, column)) ?? new BookCell(SheetBook.AddressOf(found[0].Row, column), found[0].Row, column, "", true, false);
                var (filled, doubt) = Cell(key, there.Sheet, cell, row, was);
                if (filled is not null) cells.Add(filled);
                if (doubt is not null) doubts.Add(doubt);
            }
        }
    }

    /// <summary>Where each column of a form stands now, by its heading in the row of headings.</summary>
    private static List<(int At, int Column)> Columns(PaperForm form, string name, IReadOnlyList<BookCell> sheet, BookCell head, List<SheetDoubt> doubts)
    {
        var columns = new List<(int, int)>();
        foreach (var (at, column) in form.Columns.Index())
        {
            var found = sheet.Where(cell => cell.Row == head.Row && cell.Text == column.Name).ToList();
            if (found.Count == 1) columns.Add((at, found[0].Column));
            else doubts.Add(new SheetDoubt(found.Count == 0 ? SheetFault.ColumnMissing : SheetFault.ColumnTwice, name, found.Count == 0 ? "" : found[1].Address, column.Name));
        }

        return columns;
    }

    private static (FilledCell? Filled, SheetDoubt? Doubt) Cell(string key, string sheet, BookCell cell, PaperRow row, (decimal? Shown, decimal Lower) was)
    {
        var value = cell is { IsFormula: true } or { Text.Length: 0 } ? null : Number(cell, row.Decimals);
        if (row.Sort != "manual") return (null, cell.Text.Length > 0 && (value is null || value != Rounded(was.Shown, row.Decimals)) ? new SheetDoubt(SheetFault.Computed, sheet, cell.Address, cell.Text) : null);
        if (cell.IsFormula) return (null, new SheetDoubt(SheetFault.Formula, sheet, cell.Address, cell.Text));
        if (value is null && cell.Text.Length > 0) return (null, new SheetDoubt(SheetFault.NoNumber, sheet, cell.Address, cell.Text));
        if (value == was.Shown) return (null, null);
        if (value < was.Lower) return (null, new SheetDoubt(SheetFault.BelowLower, sheet, cell.Address, cell.Text));
        return (new FilledCell(key, sheet, cell.Address, value - was.Lower, was.Shown - was.Lower), null);
    }

    // A program of sheets writes 0.1 as it holds it: what is nearer to a number of the form than it can show is that number.
    private static decimal? Number(BookCell cell, int decimals)
    {
        if (!cell.IsNumber) return NumberText.TryRead(cell.Text, decimals);
        if (!decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || number < 0) return null;
        var rounded = Math.Round(number, decimals, MidpointRounding.AwayFromZero);
        return Math.Abs(number - rounded) < 0.0000001m ? rounded : null;
    }

    private static decimal? Rounded(decimal? value, int decimals) => value is { } known ? Math.Round(known, decimals, MidpointRounding.AwayFromZero) : null;

    /// <summary>What the hidden sheet says the file was given with.</summary>
    private sealed record Given(
        string Ledger, string Body, string Period, int Year, IReadOnlyDictionary<string, (string Edition, string Sheet)> Forms, IReadOnlyDictionary<string, (decimal? Shown, decimal Lower)> Cells)
    {
        internal static Given? Of(SheetBook book)
        {
            if (!book.Sheets.TryGetValue(SheetOrigin.SheetName, out var hidden)) return null;
            var lines = hidden.GroupBy(cell => cell.Row).Select(row => row.ToDictionary(cell => cell.Column, cell => cell.Text)).ToList();
            if (lines is not [var first, ..] || Word(first, 1) != SheetOrigin.Mark || !int.TryParse(Word(first, 5), NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return null;
            var (forms, cells) = (new Dictionary<string, (string, string)>(StringComparer.Ordinal), new Dictionary<string, (decimal?, decimal)>(StringComparer.Ordinal));
            foreach (var line in lines.Skip(1))
            {
                if (Word(line, 1) == SheetOrigin.FormMark) forms[Word(line, 2)] = (Word(line, 3), Word(line, 4));
                else if (Word(line, 1) == SheetOrigin.CellMark) cells[Word(line, 2)] = (Decimal(Word(line, 3)), Decimal(Word(line, 4)) ?? 0);
            }

            return new Given(Word(first, 2), Word(first, 3), Word(first, 4), year, forms, cells);
        }

        private static string Word(Dictionary<int, string> line, int column) => line.GetValueOrDefault(column, "");

        private static decimal? Decimal(string written) => decimal.TryParse(written, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
