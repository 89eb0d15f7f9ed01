using System.Text;

namespace HaiDang.Modules.Dossiers.Pasting;

/// <summary>Rows of cells as a spreadsheet puts them on the clipboard: tabs between cells, a line a row, quotes around a cell that has either.</summary>
internal static class PastedTable
{
    /// <summary>Reads a block; rows without any words are left out.</summary>
    /// <returns>Rows with the number that each has in the block, counted from 1.</returns>
    internal static IReadOnlyList<(int Row, IReadOnlyList<string> Cells)> Read(string text)
    {
        var rows = new List<(int, IReadOnlyList<string>)>();
        var cells = new List<string>();
        var cell = new StringBuilder();
        var (quoted, started, row) = (false, false, 1);
        for (var at = 0; at <= text.Length; at++)
        {
            var letter = at < text.Length ? text[at] : '\n';
            if (quoted && at < text.Length)
            {
                if (letter == '"' && at + 1 < text.Length && text[at + 1] == '"')
                {
                    cell.Append('"');
                    at++;
                }
                else if (letter == '"') quoted = false;
                else cell.Append(letter);
                continue;
            }

            switch (letter)
            {
                case '"' when !started && Closes(text, at):
                    (quoted, started) = (true, true);
                    break;
                case '\t':
                    End();
                    break;
                case '\r':
                    break;
                case '\n':
                    End();
                    if (cells.Exists(one => one.Trim().Length > 0)) rows.Add((row, [.. cells]));
                    cells.Clear();
                    row++;
                    break;
                default:
                    started = true;
                    cell.Append(letter);
                    break;
            }
        }

        return rows;

        void End()
        {
            cells.Add(cell.ToString().Trim());
            cell.Clear();
            started = false;
        }
    }

    // A quote that nothing closes is a quote somebody typed: it must not swallow the rows below.
    private static bool Closes(string text, int open)
    {
        for (var at = open + 1; at < text.Length; at++)
        {
            if (text[at] != '"') continue;
            if (at + 1 < text.Length && text[at + 1] == '"')
            {
                at++;
                continue;
            }

            return at + 1 == text.Length || text[at + 1] is '\t' or '\n' or '\r';
        }

        return false;
    }
}
