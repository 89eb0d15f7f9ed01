using FsCheck;
using FsCheck.Fluent;
using HaiDang.Modules.Reading;

namespace HaiDang.Tests.Modules.Reading;

public sealed class PlanReaderTests
{
    private static readonly string[] Texts =
    [
        Given.File("samples/langson-2023.ocr.txt"), Given.File("samples/tayninh-2019.ocr.txt"), Given.File("Modules/Reading/Plans/son-la-lines.txt"),
        Given.File("Modules/Reading/Plans/quang-ninh-table.txt"), Given.File("Modules/Reading/Plans/can-tho-programme.txt"),
    ];

    [Fact]
    public void The_plan_of_lang_son_is_read()
    {
        var plan = Given.Read(Texts[0]);

        Assert.Equal(("40", "KH-BCĐ", "2023-02-22", "Lạng Sơn"), (plan.Document.Number, plan.Document.Symbol, plan.Document.Date.ToString(), plan.Document.Province));
        Assert.Equal(17, plan.Sections.Count);
        Assert.Equal([100, 90, 90, 95, 90], plan.Targets.Select(t => (int)t.Value!));
        Assert.Equal(["=", ">", ">", "=", "="], plan.Targets.Select(t => t.Comparator));
        Assert.Equal(57, plan.Tasks.Count);
        Assert.Equal(["quarterly", "six_month", "annual", "ad_hoc"], plan.Reporting.Select(r => r.Kind));
        Assert.Equal(new DateOnly(2023, 3, 31), Assert.Single(plan.Tasks, t => t.Deadline is not null).Deadline);
        Assert.Equal(6, plan.Document.SuperiorDocuments.Count);
        Assert.Equal("Bộ Chính trị", Assert.Single(plan.Document.SuperiorDocuments, cited => cited.Number == "13-KL/TW").Issuer);
        Assert.Equal(
            "Bộ Lao động - Thương binh và Xã hội; Bộ Công an; Bộ Quốc phòng; Bộ Ngoại giao",
            Assert.Single(plan.Document.SuperiorDocuments, cited => cited.Number.StartsWith("2548/", StringComparison.Ordinal)).Issuer);
    }

    [Fact]
    public void The_plan_of_tay_ninh_is_read()
    {
        var plan = Given.Read(Texts[1]);

        Assert.Equal((null, "KH-BCĐ", "2019-04", "Tây Ninh"), (plan.Document.Number, plan.Document.Symbol, plan.Document.Date.ToString(), plan.Document.Province));
        Assert.Equal(("Thủ tướng Chính phủ", "Chỉ đạo"), plan.Document.SuperiorDocuments.Where(cited => cited.Number.Length == 0).Select(cited => (cited.Issuer, cited.Title)).Single());
        Assert.Equal(["number-unreadable", "day-unreadable", "source-conflict"], plan.Doubts.Take(3).Select(d => d.What));
        Assert.Equal([50, 85, 100, 100, 95, 2, 100, 100, 100, 100], plan.Targets.Where(t => t.Unit != "count").Select(t => (int)t.Value!));
        Assert.Equal((">=", "percentage_points"), (plan.Targets[5].Comparator, plan.Targets[5].Unit));
        Assert.InRange(plan.Tasks.Count, 64, 66);
        Assert.Equal(["2019-05-20", "2019-11-20"], plan.Reporting.Select(r => r.Due!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(["Ban Chỉ đạo huyện Tân Biên", "Ban Chỉ đạo huyện Bến Cầu"], plan.Tasks.First(t => t.Lead.Any(l => l.Contains("Tân Biên", StringComparison.Ordinal))).Lead);
    }

    [Theory]
    [InlineData("son-la-lines", "512", "2022-03-07", 7, 15, 2)]
    [InlineData("quang-ninh-table", "33", "2024-02-18", 2, 7, 1)]
    [InlineData("an-giang-heads", "08", "2021-02-03", 0, 11, 3)]
    [InlineData("commune-2026", null, "2026-01", 2, 5, 2)]
    [InlineData("can-tho-programme", "140", "2021-12-20", 3, 10, 2)]
    [InlineData("phu-tho-department", "77", "2024-03-12", 4, 10, 1)]
    [InlineData("ben-tre-decision", "640", "2021-04-21", 2, 7, 2)]
    public void A_synthetic_plan_of_another_layout_is_read(string name, string? number, string date, int targets, int tasks, int reports)
    {
        var plan = Given.File138(name);

        Assert.Equal((number, date), (plan.Document.Number, plan.Document.Date.ToString()));
        Assert.Equal((targets, tasks, reports), (plan.Targets.Count(t => t.Unit != "count"), plan.Tasks.Count, plan.Reporting.Count));
    }

    [Fact]
    public void A_table_gives_each_row_its_bodies_and_its_time()
    {
        var rows = Given.File138("quang-ninh-table").Tasks.Where(t => t.Path == "II").ToList();

        Assert.Equal([["Sở Văn hóa và Thể thao"], ["Sở Tư pháp"], ["Công an tỉnh"], ["Sở Lao động - Thương binh và Xã hội"]], rows.Select(t => t.Lead));
        Assert.Equal(["Bộ Chỉ huy Bộ đội Biên phòng tỉnh", "Hội Nông dân tỉnh"], rows[0].Co);
        Assert.Equal([new DateOnly(2024, 3, 31), new DateOnly(2024, 6, 30), new DateOnly(2024, 9, 15), null], rows.Select(t => t.Deadline));
    }

    [Fact]
    public void A_text_without_target_and_duty_is_no_plan() => Assert.Equal(
        ReadingRefusal.NotAPlan, PlanReader.Read("Hôm nay trời đẹp.\nChúng tôi đi chợ phiên mua thổ cẩm.\nChiều về nấu cơm.").Refusal?.Code);

    [Fact]
    public void A_plan_without_targets_and_roman_numbers_is_still_a_plan() => Assert.Equal(
        ["Sở Y tế"],
        Given.Read("UBND TỈNH NINH THUẬN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 71/KH-UBND | Ninh Thuận, ngày 01 tháng 11 năm 2021 |\nGIẢ ĐỊNH ĐỂ THỬ\nCăn cứ tình hình, tỉnh ban hành kế hoạch:\n1. Mục đích\nNhằm thử máy đọc.\n2. Sở Y tế\nChuẩn bị thuốc men.").Tasks[^1].Lead);

    [Theory]
    [InlineData("(“", 200_000)]
    [InlineData("9/", 200_000)]
    [InlineData("; tổ chức họp", 40_000)]
    public void A_text_made_to_tangle_the_reader_is_answered(string piece, int times) => Assert.True(
        Holds("KẾ HOẠCH\nI. NHIỆM VỤ\n- " + string.Concat(Enumerable.Repeat(piece, times))));

    [Fact]
    public void The_json_has_the_names_and_forms_of_the_contract()
    {
        var json = System.Text.Json.JsonDocument.Parse(ReadingJson.Write(Given.Read(Texts[0]))).RootElement;

        Assert.Equal(["document", "sections", "targets", "tasks", "reporting", "doubts"], json.EnumerateObject().Select(p => p.Name));
        Assert.Equal("2023-02-22", json.GetProperty("document").GetProperty("date").GetString());
        var campaign = json.GetProperty("tasks").EnumerateArray().Single(t => t.GetProperty("window").ValueKind is System.Text.Json.JsonValueKind.Object);
        Assert.Equal("2023-07-01", campaign.GetProperty("window").GetProperty("from").GetString());
        Assert.Equal(2, campaign.GetProperty("span").GetArrayLength());
    }

    [Fact]
    public void The_words_of_a_span_are_the_words_of_its_item() => Assert.All(
        Given.Read(Texts[2]).Tasks, t => Assert.StartsWith(t.Text.Split(' ')[0], Texts[2][t.Span.From..t.Span.To], StringComparison.Ordinal));

    [Fact]
    public void A_scanned_item_holds_the_proposed_words_and_its_span_the_printed_ones() => Assert.All(
        Given.Read(Texts[0]).Tasks, t =>
        {
            Assert.InRange(t.Confidence, 0.5m, 1);
            Assert.NotEqual(t.Text, Texts[0][t.Span.From..t.Span.To]);
        });

    [Fact]
    public void An_item_with_many_damaged_words_is_doubted_at_one_of_them()
    {
        var plan = Given.Plan("I. NHIEM VU\n- Tuyen truyen thgc xyqk dnmw vghi zzrtq wkfd jjnb ve phong chdng mua ban ngudi tren dia ban tinh.");

        var doubt = Assert.Single(plan.Doubts, d => d.What == "word-uncertain");
        Assert.StartsWith("I", doubt.Path, StringComparison.Ordinal);
        Assert.Contains(" → ", doubt.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Random_text_never_throws_and_spans_stay_inside() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>(), text => Holds(text ?? "")).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void A_mutated_plan_never_throws_and_spans_stay_inside() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => Holds(ScannerNoise.Tear(Texts[seed % Texts.Length], seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Fact]
    public void A_torn_table_whose_figure_stands_before_its_words_has_a_span_from_the_one_to_the_other() => Assert.True(Holds(ScannerNoise.Tear(Texts[3], 1913209618)));

    [Theory]
    [InlineData("son-la-lines", 6, 14)]
    [InlineData("an-giang-heads", 0, 10)]
    [InlineData("can-tho-programme", 3, 8)]
    public void Scanner_noise_costs_little(string name, int targets, int tasks)
    {
        var plan = Given.Read(ScannerNoise.Scan(Given.File($"Modules/Reading/Plans/{name}.txt"), 5));

        Assert.True(plan.Targets.Count >= targets, $"{plan.Targets.Count} targets");
        Assert.InRange(plan.Tasks.Count, tasks, tasks + 4);
    }

    private static bool Holds(string text)
    {
        var normal = text.Replace('\0', ' ').Normalize();
        var parsed = PlanReader.Read(text);
        if (parsed.Value is not { } plan) return parsed.Refusal is not null;
        return plan.Targets.Select(t => t.Span).Concat(plan.Tasks.Select(t => t.Span)).Concat(plan.Sections.Select(s => s.Span)).Concat(plan.Doubts.Select(d => d.Span))
            .All(s => s.From >= 0 && s.From <= s.To && s.To <= normal.Length);
    }
}
