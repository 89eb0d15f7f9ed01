using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HaiDang.Kernel.Language;

namespace HaiDang.Modules.Forms;

/// <summary>YAML that was written from a sheet, and where each of its lines stands there.</summary>
/// <param name="columns">Number of the column of each head, from 1.</param>
/// <param name="headOf">The head under which a key of the YAML is typed.</param>
internal sealed class SheetText(IReadOnlyDictionary<string, int> columns, Func<string, string> headOf)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly StringBuilder text = new();
    private readonly List<int> rows = [];

    /// <summary>Gets the text.</summary>
    internal string Yaml => text.ToString();

    /// <summary>Adds lines of a row of the sheet; those that are empty are left out.</summary>
    internal void Line(int row, params ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            if (line.Length == 0) continue;
            text.Append(line).Append('\n');
            rows.Add(row);
        }
    }

    /// <summary>Where a line's key stands in the sheet.</summary>
    /// <returns>Row 0 and no cell for what stands in no row.</returns>
    internal (int Row, string? Cell) Place(long line, string key)
    {
        var row = line >= 1 && line <= rows.Count ? rows[(int)line - 1] : 0;
        return row == 0 ? (0, null) : (row, SheetBook.AddressOf(row, columns[headOf(key)]));
    }

    /// <summary>A key with its text; nothing for a text that is empty.</summary>
    internal static string Pair(string key, string? value) => string.IsNullOrWhiteSpace(value) ? "" : $"{key}: {Word(value)}";

    /// <summary>A key with the texts that stand between commas, or other separators.</summary>
    internal static string List(string key, string values, char separator = ',') => $"{key}: [{string.Join(", ", values.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Word))}]";

    /// <summary>A text in quotation marks.</summary>
    internal static string Word(string value) => JsonSerializer.Serialize(Vietnamese.Normalise(value.Trim()), Plain);
}
