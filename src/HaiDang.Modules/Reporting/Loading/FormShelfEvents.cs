using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Reporting.Loading;

/// <summary>An office loaded an edition of a form of reports. Stream <c>reporting.form-shelf/{ledger}</c>.</summary>
/// <param name="From">Reports of periods that end on this day or later are made with it.</param>
/// <param name="To">The last such day; null for none.</param>
/// <param name="Basis">Number of the letter that sets the form.</param>
/// <param name="BasisDay">Day of that letter.</param>
/// <param name="Official">Whether the letter prints the form; else it stays marked as reconstructed.</param>
/// <param name="Replaces">Ids of other forms that don't hold while it does.</param>
/// <param name="Attachment">Id of the sealed YAML.</param>
[StoredAs("reporting.form-edition-loaded/1")]
internal sealed record FormEditionLoaded(
    string FormId, string Edition, string NameVi, string NameEn, DateOnly From, DateOnly? To, string Basis, DateOnly BasisDay, bool Official, IReadOnlyList<string> Replaces,
    string Attachment, string Sha256, DateOnly OccurredOn) : IOccurred;

/// <summary>An edition that was loaded by mistake is used no more; no report was handed in with it.</summary>
/// <param name="Reason">Why; never names a person.</param>
[StoredAs("reporting.form-edition-withdrawn/1")]
internal sealed record FormEditionWithdrawn(string FormId, string Edition, string Reason, DateOnly OccurredOn) : IOccurred;
