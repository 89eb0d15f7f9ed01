using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Indicators;
using HaiDang.Modules.Indicators.Formulas;
using HaiDang.Modules.Indicators.Loading;

namespace HaiDang.Tests.Modules.Indicators.Loading;

/// <summary>Sets of indicators that offices load: read to the end, one before the other, withdrawn from a day on.</summary>
public sealed class SetLoadingTests
{
    private static readonly LedgerId LangSon = new("langson");
    private static readonly DateOnly Today = new(2023, 6, 15);
    private static readonly DateOnly First = new(2022, 11, 16);

    private static readonly string Sound = AnySet.Text(
        "rieng", AnySet.One("R-1", "flow(tip.resolved where kind=crime-report) / R-2", "direction: up, by: [kind], target: {comparator: above, value: 90, words: [tin báo]}"), AnySet.One("R-2", "flow(tip.received)"));

    [Fact]
    public void A_set_of_a_letter_says_the_letter_and_is_not_marked_as_made_up()
    {
        var set = AnySet.Loaded("langson", 1, Sound + "reconstructed: \"true\"\n");

        Assert.Equal(("Văn bản số 15/BCĐ ngày 01/06/2023 của Ban Chỉ đạo 138/CP", false, "langson", First), (set.Source, set.Reconstructed, set.Ledger, set.From));
        Assert.Null(AnySet.Loaded("central", 1, Sound).Ledger);
        Assert.Equal(new DateOnly(2023, 1, 1), AnySet.Loaded("langson", 1, Sound, new DateOnly(2023, 1, 1)).From);
    }

    [Theory]
    [InlineData("tip.received)", "tip.recieved)", 7, "formula", SetFault.Measure, "tip.recieved", "tip.received", 6)]
    [InlineData("where kind=", "where kin=", 6, "formula", SetFault.Dimension, "kin", "kind", 25)]
    [InlineData("crime-report", "crime-reprot", 6, "formula", SetFault.DimensionValue, "kind=crime-reprot", "crime-report", 30)]
    [InlineData("by: [kind]", "by: [channl]", 6, "by", SetFault.Dimension, "channl", "channel", 0)]
    [InlineData("flow(tip.received)", "flow(tip.received", 7, "formula", SetFault.Formula, "flow(tip.received", "')'", 18)]
    [InlineData("/ R-2", "/ R-9", 6, "formula", SetFault.Reference, "R-9", "R-1", 46)]
    [InlineData("flow(tip.received)", "R-1", 6, "formula", SetFault.Circle, "'R-1' → 'R-2' → 'R-1'", null, 0)]
    [InlineData("source: Phụ lục I}", "source: Phụ lục I}\n  - {code: R-2, vi: Tên, en: Name, formula: flow(tip.received), unit: percent, source: Phụ lục}", 8, "code", SetFault.Twice, "R-2", null, 0)]
    [InlineData("source: Phụ lục I}", "source: Phụ lục I}\n  - {code: NHANH, vi: Tên, en: Name, formula: flow(tip.received), unit: percent, source: Phụ lục}", 8, "code", SetFault.Code, "NHANH", null, 0)]
    [InlineData("id: rieng", "id: Riêng", 1, "id", SetFault.Code, "Riêng", null, 0)]
    [InlineData("vi: Tên R-2, ", "", 7, "vi", SetFault.Missing, "vi", null, 0)]
    [InlineData("direction: up", "direction: upp", 6, "direction", SetFault.Word, "upp", "up", 0)]
    [InlineData("comparator: above", "comparator: over", 6, "comparator", SetFault.Word, "over", null, 0)]
    [InlineData("from: 2022-11-16", "from: 2022-11-16\nto: 2022-01-01", 5, "to", SetFault.Reversed, "", null, 0)]
    [InlineData("from: 2022-11-16", "from: 16/11/2022", 4, "from", SetFault.Value, "from", null, 0)]
    [InlineData("from: 2022-11-16", "from: 2022-11-16\nledger: tayninh", 5, "ledger", SetFault.OtherLedger, "tayninh", null, 0)]
    [InlineData("source: Phụ lục I}", "sourc: Phụ lục I, source: Phụ lục I}", 7, "sourc", SetFault.UnknownKey, "sourc", null, 0)]
    [InlineData("source: Phụ lục I}", "source: Phụ lục I, view-of: R-1, target: {comparator: above, value: 80}}", 7, "target", SetFault.TwoOfficial, "R-2", "R-1", 0)]
    [InlineData("source: Phụ lục I}", "source: Phụ lục I, view-of: R-7}", 7, "view-of", SetFault.Reference, "R-7", "R-1", 0)]
    public void Each_fault_is_told_with_its_line_key_and_what_was_meant(string was, string now, int line, string key, SetFault fault, string subject, string? near, int column)
    {
        var doubt = Assert.Single(Read(Sound.Replace(was, now, StringComparison.Ordinal)).Doubts);

        Assert.Equal((line, key, fault, subject, near, column), ((int)doubt.Line, doubt.Key, doubt.Fault, doubt.Subject, doubt.Near, doubt.Column));
    }

    [Fact]
    public void Two_that_differ_by_their_window_alone_arent_both_what_a_target_is_judged_by()
    {
        const string Mark = "target: {comparator: above, value: 90, words: [tin báo]}";
        var doubts = Read(AnySet.Text("rieng", AnySet.One("R-1", "flow(case.solved) / flow(case.opened)", Mark), AnySet.One("R-2", "cohort(case.solved) / flow(case.opened)", Mark), AnySet.One("R-3", "flow(case.tried) / flow(case.opened)", Mark))).Doubts;

        Assert.Equal((SetFault.TwoOfficial, "R-2", "R-1"), (Assert.Single(doubts).Fault, doubts[0].Subject, doubts[0].Near));
    }

    [Fact]
    public void Everything_wrong_is_told_at_once_and_nothing_is_read()
    {
        var (set, doubts) = Read(Sound.Replace("tip.received)", "tip.recieved)", StringComparison.Ordinal).Replace("unit: percent", "unit: phần", StringComparison.Ordinal).Replace("vi: Bộ thử", "ten: Bộ thử", StringComparison.Ordinal));

        Assert.Null(set);
        Assert.Equal([SetFault.Missing, SetFault.UnknownKey, SetFault.Word, SetFault.Word, SetFault.Measure], doubts.Select(one => one.Fault));
    }

    [Theory]
    [InlineData("a: [", SetFault.NotYaml)]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", SetFault.TooLarge)]
    public void A_text_that_is_no_set_is_told_without_reading_on(string text, SetFault fault) => Assert.Equal(fault, Assert.Single(Read(text).Doubts).Fault);

    [Fact]
    public void Formulas_that_double_each_other_are_refused_before_they_are_reckoned()
    {
        var chain = Enumerable.Range(1, 40).Select(at => AnySet.One($"A-{at}", at == 40 ? "flow(tip.received)" : $"A-{at + 1} + A-{at + 1}")).ToList();

        Assert.Contains(Read(AnySet.Text("rieng", chain)).Doubts, one => one is { Fault: SetFault.TooLarge, Subject: "A-1" });
    }

    [Fact]
    public async Task What_ships_is_written_as_a_sheet_and_read_back_the_same()
    {
        foreach (var set in AnySet.Shipped.Sets)
        {
            var (sheet, doubts) = SetSheet.Read(await SetSheet.Write(AnySet.Shipped.Text(set.Key)!, CancellationToken.None));

            Assert.Empty(doubts);
            var read = SetText.Read(sheet!.Yaml, AnySet.Known, AnySet.Order("central", 1, set.From, set.To)).Set!;
            Assert.Equal((set.Id, set.NameVi, set.NameEn), (read.Id, read.NameVi, read.NameEn));
            Assert.Equal(set.Indicators.Select(Said), read.Indicators.Select(Said));
        }

        static object Said(Indicator one) =>
            (one.Code, one.NameVi, one.Written, one.Unit, one.Direction, string.Join(',', one.By), (one.Source, one.Target?.Comparator, one.Target?.Value, string.Join(',', one.Target?.Words ?? []), one.ViewOf, one.Decimals));
    }

    [Fact]
    public async Task What_is_wrong_in_a_sheet_is_told_by_its_cell()
    {
        var (sheet, _) = SetSheet.Read(await Sheet(SetSheet.Heads, ["bộ", "rieng", "Bộ thử", "Trial set"], ["chỉ tiêu", "R-1", "Tên", "Name", "flow(tip.recieved)", "phần trm", "tăng", "", "Phụ lục"]));
        var doubts = SetText.Read(sheet!.Yaml, AnySet.Known, AnySet.Order(from: First)).Doubts.Select(doubt => SetSheet.Placed(sheet, doubt)).ToList();
        var (_, moved) = SetSheet.Read(await Sheet([.. SetSheet.Heads.Skip(1)], ["rieng"]));
        var (_, other) = SetSheet.Read(await Sheet(SetSheet.Heads, ["biểu", "R-1"]));

        Assert.Equal([("F3", SetFault.Word), ("E3", SetFault.Measure)], doubts.Select(one => (one.Cell, one.Fault)));
        Assert.Equal((SetFault.HeadMissing, "Phần"), (Assert.Single(moved).Fault, moved[0].Subject));
        Assert.Equal(("A2", SetFault.Part), (Assert.Single(other).Cell, other[0].Fault));
    }

    [Fact]
    public void The_offices_own_goes_before_the_centres_that_before_what_ships_and_each_code_stands_once()
    {
        var centre = AnySet.Loaded("central", 1, AnySet.Text("danh-muc", AnySet.One("C-1", "flow(tip.received)"), AnySet.One("D-2", "flow(case.accepted)")));
        var own = AnySet.Loaded("langson", 1, AnySet.Text("rieng", AnySet.One("D-2", "flow(case.solved)")));
        var here = AnySet.Definitions(LangSon, own, centre);

        Assert.Equal(["flow(case.solved)", "flow(tip.received)", "flow(case.solved)"], [Written(here, "D-2"), Written(here, "C-1"), Written(here, "D-4")]);
        Assert.Equal("flow(case.accepted)", Written(here.National, "D-2"));
        Assert.Equal("flow(case.accepted)", Written(AnySet.Definitions(new LedgerId("tayninh"), centre), "D-2"));
        Assert.Distinct(here.On(First).SelectMany(set => set.Indicators).Select(one => one.Code));
        Assert.Equal("flow(case.opened)", here.Find("D-2", First.AddDays(-1))!.Value.Indicator.Written);
    }

    [Fact]
    public void A_set_goes_before_the_whole_of_another_of_its_id_and_a_later_one_before_an_earlier()
    {
        var first = AnySet.Loaded("langson", 1, AnySet.Text("catalogue", AnySet.One("C-1", "flow(tip.received)")));
        var second = AnySet.Loaded("langson", 2, AnySet.Text("catalogue", AnySet.One("C-1", "flow(tip.classified)")), new DateOnly(2023, 6, 1));
        var here = AnySet.Definitions(LangSon, first, second);

        Assert.Null(here.Find("D-2", First));
        Assert.Equal(["flow(tip.received)", "flow(tip.classified)"], [here.Find("C-1", First)!.Value.Indicator.Written, here.Find("C-1", Today)!.Value.Indicator.Written]);
        Assert.Equal([First, new DateOnly(2023, 6, 1)], here.Turns("C-1", new Window(new DateOnly(2022, 1, 1), Today)));
        Assert.Empty(here.Turns("C-1", new Window(new DateOnly(2023, 6, 1), Today)));
        Assert.Empty(here.Turns("D-2", new Window(First, Today)));
    }

    [Fact]
    public void What_names_a_code_that_another_set_took_keeps_the_reckoning_of_its_own_set()
    {
        var centre = AnySet.Loaded("central", 1, Sound);
        var own = AnySet.Loaded("langson", 1, AnySet.Text("them", AnySet.One("R-2", "flow(case.opened)")));
        var kept = AnySet.Definitions(LangSon, centre, own).Find("R-1", Today)!.Value;

        Assert.Equal(["R-1"], kept.Set.Indicators.Select(one => one.Code));
        Assert.Equal(FormulaText.Read("flow(tip.received)"), Assert.IsType<Formula.Ratio>(kept.Indicator.Formula).Denominator);
    }

    [Fact]
    public void A_code_stands_in_one_loaded_set_of_a_day_and_a_set_is_loaded_once()
    {
        var state = Loaded(Sound);

        Assert.Equal(LoadingRefusals.Taken, Refused(Load(Sound).Decide(state)));
        Assert.Equal(LoadingRefusals.Overlap, Refused(Load(AnySet.Text("khac", AnySet.One("R-2", "flow(case.opened)"))).Decide(state)));
        Assert.IsType<Decision.Events>(Load(AnySet.Text("rieng", AnySet.One("R-2", "flow(case.opened)"))).Decide(state));
        Assert.Equal(LoadingRefusals.LetterMissing, Refused(Load(Sound, new SetLetter(LangSon, 0, " ", First, "BCĐ")).Decide(null)));
        Assert.Equal(LoadingRefusals.DayImpossible, Refused(Load(Sound, new SetLetter(LangSon, 0, "1", Today.AddDays(1), "BCĐ")).Decide(null)));
    }

    [Fact]
    public void A_set_is_withdrawn_from_today_on_with_a_reason_or_from_earlier_while_no_signed_report_has_it()
    {
        var (state, withdraw) = (Loaded(Sound), new WithdrawIndicatorSet(1, Today, "Nạp nhầm bản dự thảo", null, Today));

        Assert.Equal(LoadingRefusals.Unknown, Refused(withdraw.Decide(null)));
        Assert.Equal(LoadingRefusals.ReasonMissing, Refused((withdraw with { Reason = " " }).Decide(state)));
        Assert.Equal("indicators.set-used", Refused((withdraw with { From = Today.AddDays(-1), UsedIn = "31/BC-BCĐ" }).Decide(state)).Code);
        Assert.IsType<Decision.Events>((withdraw with { UsedIn = "31/BC-BCĐ" }).Decide(state));
        var ended = Fold(state, Assert.IsType<Decision.Events>(withdraw.Decide(state)).Recorded[0]);
        Assert.Equal(Today.AddDays(-1), Assert.Single(ended.Standing).To);
        Assert.Equal(LoadingRefusals.Ended, Refused(withdraw.Decide(ended)));
        var whole = Fold(state, Assert.IsType<Decision.Events>((withdraw with { From = First }).Decide(state)).Recorded[0]);
        Assert.Empty(whole.Standing);
        Assert.Equal(2, Assert.IsType<IndicatorSetLoaded>(Assert.IsType<Decision.Events>(Load(Sound).Decide(whole)).Recorded[0]).Edition);
    }

    private static string Written(LedgerIndicators definitions, string code) => definitions.Find(code, Today)!.Value.Indicator.Written;

    private static (IndicatorSet? Set, IReadOnlyList<SetDoubt> Doubts) Read(string text)
    {
        var (_, set, doubts) = SetText.Read(text, AnySet.Known, AnySet.Order());
        return (set, doubts);
    }

    private static SetSeries Loaded(string text) => Fold(null, Assert.IsType<Decision.Events>(Load(text).Decide(null)).Recorded[0]);

    private static SetSeries Fold(SetSeries? state, object e) =>
        SetSeries.Fold(state, new Recorded(SetSeries.Stream(LangSon), 1, 1, "x", default, default, new("u"), new("langson.bcd-138"), e))!;

    private static LoadIndicatorSet Load(string text, SetLetter? letter = null)
    {
        var set = AnySet.Loaded("langson", 0, text);
        return new LoadIndicatorSet(letter is null ? set : set with { Letter = letter }, text, Today);
    }

    private static Refusal Refused(Decision decision) => Assert.IsType<Decision.No>(decision).Refusal;

    private static async Task<byte[]> Sheet(params IReadOnlyList<IReadOnlyList<string>> lines)
    {
        using var into = new MemoryStream();
        await using (var sheet = new XlsxWriter(into, "Bộ"))
        {
            foreach (var line in lines) await sheet.Row([.. line.Select(text => new XlsxCell(text))], CancellationToken.None);
        }

        return into.ToArray();
    }
}
