using System.Xml;

namespace HaiDang.Modules.Reading.Sources.Docx;

/// <summary>A cell: its paragraphs, how many columns it takes, and whether it goes on from the row above.</summary>
internal sealed record DocxCell(IReadOnlyList<string> Paragraphs, int Columns, bool GoesOn);

/// <summary>A table as lines: a row of a ruled one is a line with tabs; the columns of a letterhead stand side by side line by line.</summary>
internal sealed record DocxTable(IReadOnlyList<IReadOnlyList<DocxCell>> Rows, bool IsRuled)
{
    // A cell merged downwards with more words than this is the duty itself, not who or when.
    private const int LongestRepeated = 150;

    private static readonly string[] Layouts = ["cộng hòa xã hội", "cộng hoà xã hội", "độc lập - tự do", "đảng cộng sản việt nam", "nơi nhận"];

    /// <summary>The lines, from top to bottom.</summary>
    public IEnumerable<string> Lines() => IsLayout() ? Rows.SelectMany(SideBySide) : RowByRow();

    /// <summary>Whether borders that the reader stands on have a rule; moves past them.</summary>
    public static bool HasRules(XmlReader part)
    {
        var has = false;
        part.Children(_ =>
        {
            has |= part.Value() is not (null or "nil" or "none");
            part.Skip();
        });
        return has;
    }

    private bool IsLayout() => !IsRuled || Rows.All(r => r.Count == 1) || Rows.SelectMany(r => r).SelectMany(c => c.Paragraphs).Any(p => Layouts.Any(l => p.Contains(l, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<string> SideBySide(IReadOnlyList<DocxCell> row)
    {
        var cells = row.Select(c => c.Paragraphs.SelectMany(p => p.Split('\n')).Where(p => !string.IsNullOrWhiteSpace(p)).ToList()).ToList();
        for (var i = 0; i < cells.Max(c => c.Count); i++) yield return string.Join('\t', cells.Select(c => i < c.Count ? c[i].Trim() : "")).TrimEnd('\t');
    }

    private IEnumerable<string> RowByRow()
    {
        var above = new Dictionary<int, string>();
        foreach (var row in Rows)
        {
            var cells = new List<string>();
            foreach (var cell in row)
            {
                var words = string.Join(' ', cell.Paragraphs).Replace('\n', ' ').Replace('\t', ' ').Trim();
                if (cell.GoesOn && words.Length == 0 && cells.Count > 0 && above.GetValueOrDefault(cells.Count) is { Length: <= LongestRepeated } repeated) words = repeated;
                above[cells.Count] = words;
                cells.Add(words);
                for (var i = 1; i < cell.Columns; i++) cells.Add("");
            }

            if (cells.Exists(c => c.Length > 0)) yield return string.Join('\t', cells).TrimEnd('\t');
        }
    }
}
