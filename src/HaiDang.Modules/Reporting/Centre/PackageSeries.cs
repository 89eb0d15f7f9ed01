using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Reporting.Centre;

/// <summary>The packages that an office made, in order.</summary>
internal sealed record PackageSeries(IReadOnlyList<ReportPacked> All)
{
    internal const string Kind = "reporting.package-series";

    internal static StreamId Stream(LedgerId ledger) => ledger.Stream(Kind, ledger.Value);

    internal static PackageSeries? Fold(PackageSeries? state, Recorded recorded) => recorded.Event is ReportPacked e ? new PackageSeries([.. state?.All ?? [], e]) : state;

    /// <summary>The package of an edition; null when it wasn't packed.</summary>
    internal ReportPacked? Of(string period, int year, int edition) => All.FirstOrDefault(one => (one.Period, one.Year, one.Edition) == (period, year, edition));
}

/// <summary>Packs an edition that was sent.</summary>
internal static class PackReport
{
    /// <summary>What the next package of an office says of a sent edition.</summary>
    /// <returns>Null when the edition wasn't signed and sent.</returns>
    internal static PackageContent? Next(PackageSeries? series, LedgerId office, ReportEdition edition) => edition is { Signed: { } signed, Sent: { } sent, Submitted: var handed }
        ? new PackageContent(
            PackageContent.Written, office.Value, handed.Body, handed.Period, handed.Year, handed.Edition, (series?.All.Count ?? 0) + 1, series?.All[^1].Sha256,
            signed.Number, signed.OccurredOn, sent.OccurredOn, new Dictionary<string, string>(StringComparer.Ordinal), handed.Paper)
        : null;

    /// <summary>Records a package; one that was packed already stays as it is.</summary>
    internal static Decision Decide(PackageSeries? series, ReportPacked packed) => series?.Of(packed.Period, packed.Year, packed.Edition) is not null ? Decision.Nothing
        : packed.Number != (series?.All.Count ?? 0) + 1 ? ReportingRefusals.PackedMeanwhile
        : Decision.Record(packed);
}
