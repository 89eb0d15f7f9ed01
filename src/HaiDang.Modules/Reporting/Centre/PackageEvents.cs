using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Reporting.Centre;

/// <summary>A report that was sent was packed to travel upward. Stream <c>reporting.package-series/{ledger}</c>.</summary>
/// <param name="Sha256">Digest of what was signed, by which the package is known.</param>
/// <param name="File">The attachment that holds the file.</param>
[StoredAs("reporting.report-packed/1")]
internal sealed record ReportPacked(OrganisationId Body, string Period, int Year, int Edition, long Number, string? Previous, string Sha256, string File, DateOnly OccurredOn) : IOccurred;

/// <summary>Whoever receives packages wrote down an office's public key. Stream <c>reporting.package-inbox/{office}</c>.</summary>
/// <param name="PublicKey">In base64; with it packages are checked from now on, those of earlier keys were.</param>
/// <param name="IntakeSha256">Digest of the key with which the office's program delivers; the key itself was shown once.</param>
/// <param name="Basis">The letter by which the office made it known.</param>
[StoredAs("reporting.office-key-registered/1")]
internal sealed record OfficeKeyRegistered(string Office, string PublicKey, string Fingerprint, string IntakeSha256, string Basis, DateOnly OccurredOn) : IOccurred;

/// <summary>A package came and was found whole.</summary>
/// <param name="File">The attachment that holds it, letter for letter.</param>
/// <param name="IsByProgram">Whether the office's program delivered it; else somebody brought the file.</param>
[StoredAs("reporting.package-received/1")]
internal sealed record PackageReceived(
    string Office, OrganisationId Body, string Period, int Year, int Edition, long Number, string? Previous, string Sha256, string Fingerprint, string ReportNumber, DateOnly SignedOn, DateOnly SentOn,
    string File, bool IsByProgram, DateOnly OccurredOn) : IOccurred
{
    /// <summary>Gets the days that count and the subject of an ad hoc report, which stands in no calendar; null for a period of the calendar.</summary>
    public PackedRequest? Request { get; init; }
}

/// <summary>What a package says of an ad hoc report's period.</summary>
internal sealed record PackedRequest(int Number, string Subject, Window Window);
