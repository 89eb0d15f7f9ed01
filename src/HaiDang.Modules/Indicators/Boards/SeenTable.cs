using System.Globalization;
using System.Text;
using HaiDang.Modules.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace HaiDang.Modules.Indicators.Boards;

/// <summary>A table as somebody sees it, for a file.</summary>
internal sealed record SeenTable(string Title, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<XlsxCell>> Rows);

/// <summary>Gives what is seen on a board as a file: <c>?dang=csv</c> or <c>?dang=xlsx</c> behind its address.</summary>
internal static class SeenFile
{
    private const string Asked = "dang";

    /// <summary>The file that a request asks for.</summary>
    /// <param name="head">What stands over the tables: the window, how far is counted, whether it is made up.</param>
    /// <returns>Null when it asks for the page.</returns>
    internal static IResult? Of(HttpContext context, string name, string head, Func<IReadOnlyList<SeenTable>> tables) => context.Request.Query[Asked].ToString() switch
    {
        "csv" => Results.File(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Csv(head, tables()))).ToArray(), "text/csv; charset=utf-8", name + ".csv"),
        "xlsx" => Xlsx(context, name, head, tables()),
        _ => null,
    };

    /// <summary>Address of the page's file.</summary>
    internal static string Address(string page, string kind) => $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Asked}={kind}";

    /// <summary>As RFC 4180 has it, a blank line between tables; words that a spreadsheet would reckon begin with an apostrophe.</summary>
    internal static string Csv(string head, IReadOnlyList<SeenTable> tables)
    {
        var text = new StringBuilder(Written(new XlsxCell(head))).Append("\r\n");
        foreach (var table in tables)
        {
            text.Append("\r\n").Append(Written(new XlsxCell(table.Title))).Append("\r\n").AppendJoin(',', table.Heads.Select(one => Written(new XlsxCell(one)))).Append("\r\n");
            foreach (var row in table.Rows) text.AppendJoin(',', row.Select(Written)).Append("\r\n");
        }

        return text.ToString();
    }

    private static IResult Xlsx(HttpContext context, string name, string head, IReadOnlyList<SeenTable> tables)
    {
        // The archive ends each of its parts with a write that doesn't wait.
        context.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        return Results.Stream(
            async stream =>
            {
                await using var book = new XlsxWriter(stream, name);
                await book.Head([head], context.RequestAborted);
                foreach (var table in tables)
                {
                    await book.Row([], context.RequestAborted);
                    await book.Head([table.Title], context.RequestAborted);
                    await book.Head(table.Heads, context.RequestAborted);
                    foreach (var row in table.Rows) await book.Row(row, context.RequestAborted);
                }
            },
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name + ".xlsx");
    }

    private static string Written(XlsxCell cell)
    {
        if (cell.Number is { } number) return number.ToString(CultureInfo.InvariantCulture);
        if (cell.Day is { } day) return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var text = cell.Text ?? "";
        if (text is ['=' or '+' or '-' or '@' or '\t', ..]) text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
