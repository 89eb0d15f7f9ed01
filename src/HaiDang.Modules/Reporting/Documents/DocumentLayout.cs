using HaiDang.Kernel.Rules;

namespace HaiDang.Modules.Reporting.Documents;

/// <summary>Where pages are numbered.</summary>
internal enum PageNumberPlace
{
    /// <summary>In the middle of the upper margin, not on the first page.</summary>
    TopCentre,

    /// <summary>At the right of the lower margin, not on the first page.</summary>
    BottomRight,
}

/// <summary>How an administrative document is laid out. Margins and indents in millimetres, letters in points.</summary>
/// <param name="DispatchSubject">Letters of a dispatch's subject, under its number.</param>
/// <param name="GroundsEnd">What ends the last of the grounds.</param>
internal sealed record DocumentLayout(
    string Id, DateOnly From, DateOnly? To, string Source, int Top, int Bottom, int Left, int Right, int Heading, int Motto, int Issuer, int Title, int Body, int FirstLine, int After, PageNumberPlace PageNumber,
    int DispatchSubject, bool GroundsItalic, string GroundsEnd)
{
    private static readonly IReadOnlyList<DocumentLayout> All = Read(DatedYaml.Embedded("data/rules/document-layouts.yaml"));

    /// <summary>The layout of a paper of a day; of one from before our rules the first.</summary>
    internal static DocumentLayout On(DateOnly day) => All.LastOrDefault(one => one.From <= day) ?? All[0];

    private static IReadOnlyList<DocumentLayout> Read(YamlMap file)
    {
        file.Only("layouts");
        var all = new List<DocumentLayout>();
        foreach (var map in file.Maps("layouts"))
        {
            map.Only("id", "from", "to", "source", "top", "bottom", "left", "right", "heading", "motto", "issuer", "title", "body", "first-line", "after", "page-number", "dispatch-subject", "grounds-italic", "grounds-end");
            all.Add(new DocumentLayout(
                map.Text("id"), map.Day("from") ?? throw map.Problem("'from' is missing", "write 'from: 2020-03-05'"), map.Day("to"), map.Text("source"), map.Number("top"), map.Number("bottom"), map.Number("left"),
                map.Number("right"), map.Number("heading"), map.Number("motto"), map.Number("issuer"), map.Number("title"), map.Number("body"), map.Number("first-line"), map.Number("after"),
                map.Choice<PageNumberPlace>("page-number"), map.Number("dispatch-subject"), map.Flag("grounds-italic"), map.Text("grounds-end")));
        }

        return [.. all.OrderBy(one => one.From)];
    }
}
