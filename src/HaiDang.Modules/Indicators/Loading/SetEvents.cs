using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Indicators.Loading;

/// <summary>An office loaded a set of indicators. Stream <c>indicators.set-shelf/{ledger}</c>.</summary>
/// <param name="Edition">Which of the office's loaded sets it is, counted from 1.</param>
/// <param name="Codes">Codes of its indicators.</param>
/// <param name="From">Windows that end on this day or later are reckoned by it.</param>
/// <param name="To">The last such day; null for none.</param>
/// <param name="Basis">Number of the letter that sets them.</param>
/// <param name="BasisDay">Day of that letter.</param>
/// <param name="BasisBody">The body that issued it.</param>
/// <param name="Text">The set as YAML: a definition is read out of the log alone.</param>
[StoredAs("indicators.set-loaded/1")]
internal sealed record IndicatorSetLoaded(
    string SetId, int Edition, string NameVi, string NameEn, IReadOnlyList<string> Codes, DateOnly From, DateOnly? To, string? Programme, string Basis, DateOnly BasisDay, string BasisBody,
    string Text, DateOnly OccurredOn) : IOccurred;

/// <summary>A set that an office loaded isn't used for windows that end on a day or later.</summary>
/// <param name="From">That day; the set's first or an earlier one takes it back whole.</param>
/// <param name="Reason">Why; never names a person.</param>
[StoredAs("indicators.set-withdrawn/1")]
internal sealed record IndicatorSetWithdrawn(int Edition, DateOnly From, string Reason, DateOnly OccurredOn) : IOccurred;
