using HaiDang.Kernel.Events;
using HaiDang.Modules.Indicators;
using HaiDang.Modules.Indicators.Loading;

namespace HaiDang.Tests.Modules.Indicators.Loading;

/// <summary>Invented sets of indicators.</summary>
internal static class AnySet
{
    public static readonly Countable Known = new(Measures.Shipped.Named.ToHashSet(StringComparer.Ordinal), DatedLists.Shipped.Names);
    public static readonly IndicatorCatalogue Shipped = IndicatorCatalogue.Load(Known);

    /// <summary>An office's order, by a letter of 1/6/2023.</summary>
    public static SetOrder Order(string office = "langson", int edition = 0, DateOnly? from = null, DateOnly? to = null) =>
        new(from, to, new SetLetter(new LedgerId(office), edition, "15/BCĐ", new DateOnly(2023, 6, 1), "Ban Chỉ đạo 138/CP"), null);

    public static string Text(string id, params IReadOnlyList<string> indicators) => $"id: {id}\nvi: Bộ thử\nen: Trial set\nfrom: 2022-11-16\nindicators:\n{string.Concat(indicators)}";

    public static string One(string code, string formula, string? more = null) =>
        $"  - {{code: {code}, vi: Tên {code}, en: Name of {code}, formula: \"{formula}\", unit: percent, source: Phụ lục I{(more is null ? "" : ", " + more)}}}\n";

    /// <summary>A set as an office loaded it.</summary>
    public static IndicatorSet Loaded(string office, int edition, string text, DateOnly? from = null, DateOnly? to = null) =>
        SetText.Read(text, Known, Order(office, edition, from, to)) is { Set: { } set } ? set : throw new InvalidOperationException("The invented set is wrong.");

    public static LedgerIndicators Definitions(LedgerId ledger, params IReadOnlyList<IndicatorSet> loaded) => LedgerIndicators.Of(ledger, Shipped.Sets, loaded);
}
