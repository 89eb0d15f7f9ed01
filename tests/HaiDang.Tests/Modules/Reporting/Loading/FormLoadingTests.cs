using HaiDang.Kernel.Events;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Indicators;
using HaiDang.Modules.Reporting;
using HaiDang.Modules.Reporting.Loading;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Reporting.ReportForms;

namespace HaiDang.Tests.Modules.Reporting.Loading;

/// <summary>Forms that offices load: read to the end, dated, one code in one form, official or not.</summary>
public sealed class FormLoadingTests
{
    private const string Sound = """
        id: "05"
        vi: Biểu 05
        en: Form 5
        edition: "CV30"
        outliers: {percent: 50, least: 5}
        columns:
          - {key: cong, vi: Cộng, en: Total}
        rows:
          - {code: Z1, vi: Cuộc họp, en: Meetings, unit: cuộc, manual: "true"}
          - {code: Z2, vi: Tin báo, en: Tip-offs, measures: [tip.received], where: kind=denunciation, under: Z1}
        checks:
          - {total: Z1, at-least: [Z2]}
        """;

    private static readonly DateOnly First = new(2023, 5, 15);
    private static readonly HashSet<string> Counted = Measures.Shipped.Named.ToHashSet(StringComparer.Ordinal);
    private static readonly FormCatalogue Shipped = FormCatalogue.Load(Counted);
    private static readonly FormOrder Letter = new(First, null, "Văn bản số 30/BCĐ-CAT ngày 10/4/2023", true);

    [Fact]
    public void A_form_of_a_letter_holds_from_its_day_with_the_letter_as_its_source_and_is_no_longer_marked_as_made_up()
    {
        var form = Read(Sound).Form!;

        var with = Shipped.With([new LoadedForm(form, [])]);

        Assert.Equal((Letter.Basis, false), (form.Source, form.Reconstructed));
        Assert.True(FormText.Read(Sound, Counted, Letter with { Official = false }).Form!.Reconstructed);
        Assert.Contains(form, with.On(First));
        Assert.Equal(Shipped.On(First.AddDays(-1)), with.On(First.AddDays(-1)));
    }

    [Fact]
    public void Everything_wrong_with_a_file_is_told_at_once_with_its_line()
    {
        var text = Sound.Replace("vi: Biểu 05\n", "ten: Biểu 05\n", StringComparison.Ordinal).Replace("tip.received", "tip.nothing", StringComparison.Ordinal)
            .Replace("kind=denunciation", "colour=red", StringComparison.Ordinal).Replace("manual: \"true\"", "manual: \"true\", head: \"true\"", StringComparison.Ordinal).Replace("at-least: [Z2]", "at-least: [Z9]", StringComparison.Ordinal);

        var (form, doubts, _) = Read(text);

        Assert.Null(form);
        Assert.Equal(
            [(1, FormFault.Missing, "vi"), (2, FormFault.UnknownKey, "ten"), (9, FormFault.Sources, "Z1"), (10, FormFault.Measure, "tip.nothing"), (10, FormFault.Dimension, "colour"), (12, FormFault.Unknown, "Z9")],
            doubts.Select(doubt => ((int)doubt.Line, doubt.Fault, doubt.Subject)));
    }

    [Theory]
    [InlineData("a: [", FormFault.NotYaml)]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", FormFault.TooLarge)]
    [InlineData("- - - - - - - - - - - - - - - - - - - - - - - - - - - - - a", FormFault.TooLarge)]
    public void A_text_that_is_no_form_is_told_without_reading_on(string text, FormFault fault) => Assert.Equal(fault, Assert.Single(Read(text).Doubts).Fault);

    [Fact]
    public void A_row_may_stand_in_one_form_of_a_day_unless_the_new_one_takes_the_others_place()
    {
        var form = Read(Sound.Replace("Z1", "C1", StringComparison.Ordinal)).Form!;

        Assert.Equal(["C1"], Shipped.Shared(new LoadedForm(form, [])));
        Assert.Empty(Shipped.Shared(new LoadedForm(form, ["01"])));
        Assert.DoesNotContain(Shipped.With([new LoadedForm(form, ["01"])]).On(First), one => one.Id == "01");
        Assert.Equal(ReportingRefusals.RowsElsewhere, Refused(Load(form).Decide(null, Shipped)));
    }

    [Fact]
    public void What_the_narrative_says_of_a_form_and_cannot_say_of_the_one_in_its_place_is_named()
    {
        List<ReportForm> replaced = [.. Shipped.On(First).Where(one => one.Id == "01")];
        var before = Narrative.Shipped.Unsaid(replaced, Read(Sound).Form!).Select(row => row.Code).ToList();
        var says = replaced.SelectMany(one => one.Rows).First(row => row.Code == before[0]).Says;
        var kept = Read(Sound.Replace("Z1", before[0], StringComparison.Ordinal).Replace("manual: \"true\"", $"manual: \"true\", says: \"{says}\"", StringComparison.Ordinal)).Form!;

        Assert.NotEmpty(before);
        Assert.All(before, code => Assert.Contains(Narrative.Shipped.Parts, part => part.Rows.Contains(code)));
        Assert.Equal(before.Skip(1), Narrative.Shipped.Unsaid(replaced, kept).Select(row => row.Code));
    }

    [Fact]
    public void An_edition_has_a_name_of_its_own_and_a_letter()
    {
        var form = Read(Sound).Form!;
        var with = Shipped.With([new LoadedForm(form, [])]);

        Assert.Equal(ReportingRefusals.EditionTaken, Refused(Load(form).Decide(null, with)));
        Assert.Equal(ReportingRefusals.LetterMissing, Refused((Load(form) with { Basis = " " }).Decide(null, Shipped)));
        Assert.Equal(ReportingRefusals.DayImpossible, Refused((Load(form) with { BasisDay = new DateOnly(2023, 6, 16) }).Decide(null, Shipped)));
        Assert.IsType<FormEditionLoaded>(Assert.Single(Assert.IsType<Decision.Events>(Load(form).Decide(null, Shipped)).Recorded));
    }

    [Fact]
    public async Task A_form_written_as_a_sheet_is_read_back_the_same()
    {
        foreach (var form in Shipped.All)
        {
            var text = FormCatalogue.Text(form.Id, form.Edition)!;
            var (sheet, doubts) = FormSheet.Read(await FormSheet.Write(text, CancellationToken.None));

            Assert.Empty(doubts);
            var (read, expected) = (Read(sheet!.Yaml).Form!, Read(text).Form!);
            Assert.Equal(expected.Columns, read.Columns);
            Assert.Equal(expected.Rows.Select(Said), read.Rows.Select(Said));
            Assert.Equal(expected.Checks.Select(check => (check.Total, check.Across, string.Join(',', check.Parts), check.IsEqual)), read.Checks.Select(check => (check.Total, check.Across, string.Join(',', check.Parts), check.IsEqual)));
            Assert.Equal((expected.Id, expected.Edition, expected.NameVi, expected.Outliers), (read.Id, read.Edition, read.NameVi, read.Outliers));
        }

        static object Said(FormRow row) => (row.Code, row.NameVi, row.NameEn, row.Unit, row.Sort, row.Under, row.Says, string.Join(';', row.Written));
    }

    [Fact]
    public async Task What_is_wrong_in_a_sheet_is_told_by_its_cell()
    {
        var (sheet, _) = FormSheet.Read(await Sheet(FormSheet.Heads, ["biểu", "05", "Biểu 05", "Form 5", "", "CV30"], ["cột", "cong", "Cộng", "Total"], ["dòng", "Z1", "Tin báo", "", "", "tip.nothing"]));
        var doubts = Read(sheet!.Yaml).Doubts.Select(doubt => FormSheet.Placed(sheet, doubt)).ToList();
        var (_, moved) = FormSheet.Read(await Sheet([.. FormSheet.Heads.Skip(1)], ["05"]));
        var (_, other) = FormSheet.Read(await Sheet(FormSheet.Heads, ["hàng", "Z1"]));

        Assert.Equal([("D4", FormFault.Missing), ("F4", FormFault.Measure)], doubts.Select(doubt => (doubt.Cell, doubt.Fault)));
        Assert.Equal((FormFault.HeadMissing, "Phần"), (Assert.Single(moved).Fault, moved[0].Subject));
        Assert.Equal(("A2", FormFault.Part), (Assert.Single(other).Cell, other[0].Fault));
    }

    [Fact]
    public void An_edition_is_withdrawn_with_a_reason_while_no_report_was_handed_in_with_it()
    {
        var withdraw = new WithdrawFormEdition("05", "CV30", "Nạp nhầm bản dự thảo", 0, new DateOnly(2023, 6, 15));

        Assert.Equal(ReportingRefusals.NothingChosen, Refused(withdraw.Decide(null)));
        var state = new FormSeries([new ShelvedEdition(new FormEditionLoaded("05", "CV30", "Biểu 05", "Form 5", First, null, "30", First, true, [], "a", "b", First), null!)]);
        Assert.Equal("reporting.edition-used", Refused((withdraw with { Uses = 2 }).Decide(state)).Code);
        Assert.Equal(ReportingRefusals.ReasonMissing, Refused((withdraw with { Reason = " " }).Decide(state)));
        Assert.IsType<Decision.Events>(withdraw.Decide(state));
    }

    private static (ReportForm? Form, IReadOnlyList<FormDoubt> Doubts, IReadOnlyDictionary<string, long> Lines) Read(string text) => FormText.Read(text.ReplaceLineEndings("\n"), Counted, Letter);

    private static LoadFormEdition Load(ReportForm form) => new(form, "30/BCĐ-CAT", new DateOnly(2023, 4, 10), true, [], "a", "b", new DateOnly(2023, 6, 15));

    private static Refusal Refused(Decision decision) => Assert.IsType<Decision.No>(decision).Refusal;

    private static async Task<byte[]> Sheet(params IReadOnlyList<IReadOnlyList<string>> lines)
    {
        using var into = new MemoryStream();
        await using (var sheet = new XlsxWriter(into, "Biểu"))
        {
            foreach (var line in lines) await sheet.Row([.. line.Select(text => new XlsxCell(text))], CancellationToken.None);
        }

        return into.ToArray();
    }
}
