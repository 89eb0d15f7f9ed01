using HaiDang.Kernel.Events;
using HaiDang.Kernel.Rules;
using HaiDang.Modules.Indicators;

namespace HaiDang.Tests.Modules.Indicators;

/// <summary>Sets of indicators as data: what is refused names the place and the remedy.</summary>
public sealed class IndicatorCatalogueTests
{
    private static readonly HashSet<string> Measures = ["tip.received", "tip.classified"];
    private static readonly HashSet<string> Lists = ["communes"];

    [Fact]
    public void A_set_holds_from_its_first_day_to_its_last()
    {
        var catalogue = Of(Set("plan", "2023-01-01", "2023-12-31", One("LS-T1", "flow(tip.classified) / flow(tip.received)")));
        var definitions = LedgerIndicators.Of(new LedgerId("langson"), catalogue.Sets, []);
        Assert.NotNull(definitions.Find("LS-T1", new DateOnly(2023, 12, 31)));
        Assert.Null(definitions.Find("LS-T1", new DateOnly(2024, 1, 1)));
        Assert.Null(definitions.Find("LS-T2", new DateOnly(2023, 1, 1)));
    }

    [Fact]
    public void A_measure_that_nothing_counts_is_named_with_the_nearest_there_is() =>
        Refused("no rule counts the measure 'tip.recieved'", "write 'tip.received'", Set("plan", "2023-01-01", null, One("A", "flow(tip.recieved)")));

    [Fact]
    public void A_circle_is_named_in_full() =>
        Refused("'A' → 'B' → 'A' is a circle", "from measures", Set("plan", "2023-01-01", null, One("A", "B / flow(tip.received)") + One("B", "A + A")));

    [Fact]
    public void Two_editions_of_one_set_dont_hold_on_one_day() =>
        Refused(
            "two editions of 'plan' hold on 2024-01-01", "to:",
            Set("plan", "2023-01-01", "2024-01-01", One("A", "flow(tip.received)")), Set("plan", "2024-01-01", null, One("A", "flow(tip.received)")));

    [Fact]
    public void A_formula_that_cant_be_read_names_its_column() =>
        Refused("Column 20 of 'flow(tip.received) ?'", "mend the formula", Set("plan", "2023-01-01", null, One("A", "flow(tip.received) ?")));

    [Fact]
    public void An_indicator_of_no_set_and_a_list_of_no_name_are_refused()
    {
        Refused("there is no indicator 'C' in this set", "of the set", Set("plan", "2023-01-01", null, One("A", "C + C")));
        Refused("there is no list 'villages'", "communes", Set("plan", "2023-01-01", null, One("A", "listed(villages)")));
    }

    private static void Refused(string what, string remedy, params string[] files)
    {
        var refused = Assert.Throws<DataFileException>(() => Of(files));
        Assert.Contains(what, refused.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, refused.Message, StringComparison.Ordinal);
    }

    private static IndicatorCatalogue Of(params string[] files) =>
        IndicatorCatalogue.Of([.. files.Select((file, at) => DatedYaml.Read($"set-{at}.yaml", new StringReader(file)))], new Countable(Measures, Lists));

    private static string Set(string id, string from, string? to, string indicators) =>
        $"id: {id}\nvi: Bộ thử\nen: A set\nfrom: {from}\n{(to is null ? "" : $"to: {to}\n")}source: thử\nindicators:\n{indicators}";

    private static string One(string code, string formula) =>
        $"  - {{code: {code}, vi: Tên, en: Name, formula: \"{formula}\", unit: percent, source: thử}}\n";
}
