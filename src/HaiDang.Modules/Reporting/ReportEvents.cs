using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Reporting.Papers;

namespace HaiDang.Modules.Reporting;

/// <summary>A body handed its report in, as it stands on paper. Stream <c>reporting.report/{body}:{period}:{year}</c>.</summary>
/// <param name="Edition">1 for the first; a corrected one stands beside it with the next number.</param>
/// <param name="Typed">What people typed, by cell: <c>B1:cong</c>.</param>
/// <param name="Explanations">Why a row differs from the period before, by its code.</param>
/// <param name="Paper">Everything a reader of the report sees: figures, definitions, words, and how far the log was counted.</param>
/// <param name="IsNil">Whether the body says that nothing happened.</param>
/// <param name="IsLate">Whether the last day in time was past.</param>
/// <param name="Letter">Number of the body's letter, when the standing office enters it on the body's behalf; else null.</param>
[StoredAs("reporting.report-submitted/1")]
internal sealed record ReportSubmitted(
    OrganisationId Body, string Period, int Year, int Edition, IReadOnlyDictionary<string, decimal> Typed, IReadOnlyDictionary<string, string> Explanations,
    ReportPaper Paper, bool IsNil, bool IsLate, string? Letter, DateOnly OccurredOn) : IOccurred
{
    /// <summary>Gets the day of the letter; null without one, and where the number says it too.</summary>
    public DateOnly? LetterDay { get; init; }

    /// <summary>Gets the letter as it came; null when none was brought.</summary>
    public Evidence? LetterScan { get; init; }
}

/// <summary>Whoever receives the report sent it back.</summary>
/// <param name="Remarks">What is to be mended; never names a person.</param>
[StoredAs("reporting.report-returned/1")]
internal sealed record ReportReturned(string Remarks, DateOnly OccurredOn) : IOccurred;

/// <summary>Whoever receives the report took it.</summary>
[StoredAs("reporting.report-accepted/1")]
internal sealed record ReportAccepted(DateOnly OccurredOn) : IOccurred;

/// <summary>The report was signed; from now on it is printed as it was handed in.</summary>
/// <param name="Number">Number with symbol, such as <c>123/BC-BCĐ</c>.</param>
/// <param name="Signer">The post of whoever signed; no person's name.</param>
/// <param name="Sha256">Hexadecimal digest of the Word file that was signed.</param>
/// <param name="OccurredOn">The day on the paper.</param>
[StoredAs("reporting.report-signed/1")]
internal sealed record ReportSigned(string Number, string Signer, string Sha256, DateOnly OccurredOn) : IOccurred
{
    /// <summary>Gets the id of the office's own template in which it was signed; null for our layout.</summary>
    public string? Template { get; init; }

    /// <summary>Gets the address that checks the paper, as its QR code has it; null for a paper without one.</summary>
    public string? Check { get; init; }

    /// <summary>Gets the paper by which the head empowers the signer: its kind, number, day and issuer; null where nobody is empowered by a paper.</summary>
    public string? Basis { get; init; }
}

/// <summary>The signed report left.</summary>
/// <param name="To">To whom, as the paper names them.</param>
[StoredAs("reporting.report-sent/1")]
internal sealed record ReportSent(IReadOnlyList<string> To, DateOnly OccurredOn) : IOccurred;

/// <summary>A corrected edition was begun beside the one that was handed in.</summary>
[StoredAs("reporting.report-reopened/1")]
internal sealed record ReportReopened(string Reason, DateOnly OccurredOn) : IOccurred;

/// <summary>The standing office urged a body that hadn't reported.</summary>
[StoredAs("reporting.report-urged/1")]
internal sealed record ReportUrged(OrganisationId Body, string Period, int Year, DateOnly OccurredOn) : IOccurred;
