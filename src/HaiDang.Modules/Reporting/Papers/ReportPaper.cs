using HaiDang.Kernel.Calendar;

namespace HaiDang.Modules.Reporting.Papers;

/// <summary>A report as its reader sees it: the same on the page, in Word, as .xlsx and as PDF, and kept whole when it is handed in.</summary>
/// <param name="Parent">The body above the issuing one, in the letterhead; empty for none.</param>
/// <param name="Issuer">The body whose report it is, as its letterhead names it.</param>
/// <param name="Place">Where it is issued, before the day.</param>
/// <param name="Symbol">What follows the number: <c>BC-BCĐ</c>.</param>
/// <param name="Title">What it is about, under the word BÁO CÁO.</param>
/// <param name="Addressees">Kính gửi.</param>
/// <param name="Capacity">In whose place is signed: <c>TM. BAN CHỈ ĐẠO</c>; empty for none.</param>
/// <param name="SignerPost">The post under it.</param>
/// <param name="Counted">Bodies whose reports are added up in it.</param>
/// <param name="Missing">Bodies that were to report and hadn't; one that only owes a part it was asked for, with its last day.</param>
/// <param name="Positions">How far each ledger was counted.</param>
/// <param name="IsSynthetic">Whether everything in it is made up; every page then says so.</param>
public sealed record ReportPaper(
    string Parent, string Issuer, string Place, string Symbol, string Title, IReadOnlyList<string> Addressees, string Capacity, string SignerPost, IReadOnlyList<string> Recipients,
    Window Window, IReadOnlyList<PaperPart> Parts, IReadOnlyList<PaperForm> Forms, IReadOnlyList<string> Counted, IReadOnlyList<string> Missing,
    IReadOnlyDictionary<string, long> Positions, bool IsSynthetic)
{
    /// <summary>Gets what asked for it; null for the report of a calendar's period.</summary>
    public PaperRequest? Request { get; init; }

    /// <summary>Gets the issuing body within a sentence; null on papers that were put together before it was kept, which are printed in the words of then.</summary>
    public string? IssuerName { get; init; }
}

/// <summary>What asked for a report: with the window all that whoever receives it needs to know of its period.</summary>
/// <param name="Number">Number of the request in the year of the committee that asked.</param>
/// <param name="Subject">What it is about, as it follows on "về".</param>
/// <param name="Basis">Number and day of the paper that asked the body; null for none, and on the committee's own report.</param>
public sealed record PaperRequest(int Number, string Subject, string? Basis);

/// <summary>A part of the narrative.</summary>
/// <param name="Text">Paragraphs, one a line.</param>
/// <param name="IsEdited">Whether people reworded what the program said.</param>
public sealed record PaperPart(string Key, string Heading, string Text, bool IsEdited)
{
    /// <summary>Gets the entries of registers that it was put together from; none for a part that figures say or people write.</summary>
    public IReadOnlyList<PartSource> Sources { get; init; } = [];
}

/// <summary>Where a line of the narrative comes from.</summary>
/// <param name="Address">The page that shows it.</param>
public sealed record PartSource(string Name, string Address);

/// <summary>A form as it was filled.</summary>
public sealed record PaperForm(string Id, string Edition, string Title, string Source, bool Reconstructed, IReadOnlyList<PaperColumn> Columns, IReadOnlyList<PaperRow> Rows);

/// <summary>A column of it.</summary>
public sealed record PaperColumn(string Key, string Name);

/// <summary>A row of it.</summary>
/// <param name="Sort"><c>head</c>, <c>register</c> or <c>manual</c>.</param>
/// <param name="Formulas">How each cell was computed, by columns; empty for a row that isn't.</param>
/// <param name="Cells">By columns; empty for a heading.</param>
/// <param name="Explanation">Why it differs from the period before; null for none.</param>
public sealed record PaperRow(
    string Code, string Name, string Unit, string Sort, int Decimals, string? Under, IReadOnlyList<string> Formulas, IReadOnlyList<PaperCell> Cells, string? Explanation);

/// <summary>A cell of it.</summary>
/// <param name="Value">Null for a cell nobody filled.</param>
/// <param name="LastYear">Of the same window a year before; null when it isn't known.</param>
/// <param name="Lower">What of it other bodies' reports brought.</param>
public sealed record PaperCell(decimal? Value, decimal? LastYear, decimal Lower);
