namespace HaiDang.Tests.Modules.Reading;

public sealed class AbbreviationsTests
{
    [Fact]
    public void Letters_in_brackets_stand_for_the_words_they_begin() => Assert.Equal(
        [("PCMBN", "phòng, chống mua bán người")],
        Forms("I. NHIỆM VỤ\n- Tổ chức công tác phòng, chống mua bán người (PCMBN) tại cơ sở (ABC)."));

    [Fact]
    public void A_body_called_by_a_short_form_is_read_as_that_body()
    {
        var plan = Given.Plan("I. NHIỆM VỤ\n- Sở Giáo dục và Đào tạo (sau đây gọi tắt là Ngành học đường) tổ chức tập huấn.\n- Ngành học đường chủ trì, phối hợp với Công an tỉnh tổ chức hội thi.");

        Assert.Equal([("Ngành học đường", "Sở Giáo dục và Đào tạo")], plan.Document.Abbreviations.Select(a => (a.Form, a.Full)));
        Assert.Equal(["Sở Giáo dục và Đào tạo"], plan.Tasks[^1].Lead);
        Assert.Equal(["Công an tỉnh"], plan.Tasks[^1].Co);
    }

    [Fact]
    public void A_definition_damaged_by_a_scan_is_still_one() => Assert.Equal(
        [("Nganh hoc duong", "Sở Giáo dục và Đào tạo")],
        Forms("I. NHIEM VU\n- So Giao duc va Dao tao (goi tat 1a Nganh hoc duong) to chuc tap huan."));

    [Fact]
    public void Letters_that_begin_other_words_define_nothing() =>
        Assert.Empty(Forms("I. NHIỆM VỤ\n- Tổ chức hội nghị của ngành (UBND), gửi báo cáo (BCA)."));

    [Fact]
    public void The_plan_of_lang_son_shortens_its_committee_and_its_subject()
    {
        var forms = Given.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "samples", "langson-2023.ocr.txt"))).Document.Abbreviations;

        Assert.Contains(forms, form => form.Form == "Ban Chỉ đạo 138 tỉnh" && form.Full.EndsWith("tỉnh Lạng Sơn", StringComparison.Ordinal));
        Assert.Contains(forms, form => form.Form == "PCMBN");
    }

    private static IEnumerable<(string Short, string Full)> Forms(string sections) => Given.Plan(sections).Document.Abbreviations.Select(form => (form.Form, form.Full));
}
