using HaiDang.Kernel.Calendar.Clocks;
using HaiDang.Modules.Dossiers.Offences;
using HaiDang.Modules.Dossiers.Texts;
using HaiDang.Modules.Shell;

namespace HaiDang.Tests.Modules.Dossiers;

public sealed class OffenceBookTests
{
    private static readonly OffenceBook Book = OffenceBook.VietNam;
    private static readonly DateOnly Since2018 = new(2023, 6, 15);

    [Theory]
    [InlineData("150", "very-serious", "very-serious", "especially-serious")]
    [InlineData("151", "very-serious", "especially-serious", "especially-serious")]
    [InlineData("152", "serious", "serious", "very-serious")]
    [InlineData("153", "serious", "very-serious", "very-serious")]
    [InlineData("154", "serious", "very-serious", "especially-serious")]
    [InlineData("187", "less-serious", "serious")]
    [InlineData("347", "less-serious")]
    public void A_clause_has_the_class_of_the_top_of_its_frame(string article, params string[] classes) => Assert.Equal(
        classes, Book.InForce(Since2018).Where(clause => clause.Offence.Article == article).Select(clause => clause.Severity.ClockClass()));

    [Fact]
    public void Every_severity_is_a_class_of_the_clocks() => Assert.Equal(
        LegalClocks.VietNam.Words.Classes.Select(word => word.Id), Enum.GetValues<Severity>().Select(severity => severity.ClockClass()));

    [Theory]
    [InlineData("blhs-2015/150/3", "2025-07-01", "regional")]
    [InlineData("blhs-2015/151/2", "2025-07-01", "regional")]
    [InlineData("blhs-2015/151/3", "2025-07-01", "provincial")]
    [InlineData("blhs-2015/154/3", "2025-07-01", "provincial")]
    [InlineData("blhs-2015/150/2", "2025-06-30", "district")]
    [InlineData("blhs-2015/150/3", "2025-06-30", "provincial")]
    public void A_frame_is_tried_by_the_court_of_its_day(string clause, string day, string court) =>
        Assert.Equal(court, Book.Court(Book.Find(clause, Since2018)!.Frame, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))!.Id);

    [Theory]
    [InlineData("blhs-2015/150/1", "2018-01-01")]
    [InlineData("blhs-1999/119/2", "2017-12-31")]
    [InlineData("blhs-1999/119/1", "2009-12-31")]
    public void A_clause_in_force_on_the_day_of_the_act_is_charged(string clause, string day)
    {
        var (charged, refusal) = Book.Charge(clause, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Null(refusal);
        Assert.Equal(clause, charged!.Id);
    }

    [Fact]
    public void An_article_bears_the_name_of_its_day()
    {
        Assert.Equal("Tội mua bán phụ nữ", Book.Charge("blhs-1999/119/1", new DateOnly(2009, 12, 31)).Clause!.Offence.Vi);
        Assert.Equal("Tội mua bán người", Book.Charge("blhs-1999/119/1", new DateOnly(2010, 1, 1)).Clause!.Offence.Vi);
    }

    [Theory]
    [InlineData("blhs-2015/150/1", "2017-12-31", "Điều 150 Bộ luật Hình sự 2015 không áp dụng cho hành vi ngày 31/12/2017. Với ngày đó xin chọn Điều 119 Bộ luật Hình sự 1999 (Tội mua bán người).")]
    [InlineData("blhs-1999/120/1", "2018-01-01", "Điều 120 Bộ luật Hình sự 1999 không áp dụng cho hành vi ngày 01/1/2018. Với ngày đó xin chọn Điều 151 Bộ luật Hình sự 2015 (Tội mua bán người dưới 16 tuổi).")]
    [InlineData("blhs-2015/348/1", "2017-12-31", "Điều 348 Bộ luật Hình sự 2015 không áp dụng cho hành vi ngày 31/12/2017. Xin xem lại ngày xảy ra, hoặc chọn điều khác.")]
    [InlineData("blhs-2015/150/4", "2023-06-15", "Danh mục không có điều, khoản blhs-2015/150/4. Xin chọn trong danh sách.")]
    public void A_clause_not_in_force_on_that_day_is_refused_and_the_right_article_named(string clause, string day, string words)
    {
        var (charged, refusal) = Book.Charge(clause, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Null(charged);
        Assert.Equal(words, OffenceWords.In(Language.Vietnamese).Refusal(refusal!));
        Assert.DoesNotContain("couldn't", OffenceWords.In(Language.English).Refusal(refusal!), StringComparison.Ordinal);
    }

    [Fact]
    public void The_gravest_charge_sets_the_limits_of_a_case()
    {
        OffenceClause Of(string id) => Book.Find(id, Since2018)!;

        Assert.Equal("blhs-2015/151/3", OffenceBook.Gravest([Of("blhs-2015/150/3"), Of("blhs-2015/151/3"), Of("blhs-2015/348/1")])!.Id);
        Assert.Equal("blhs-2015/151/1", OffenceBook.Gravest([Of("blhs-2015/150/1"), Of("blhs-2015/151/1")])!.Id);
        Assert.Null(OffenceBook.Gravest([]));
    }

    [Fact]
    public void Committee_138_counts_two_articles_of_each_code_as_trafficking() => Assert.Equal(
        ["119", "120", "150", "151"],
        Book.Clauses.Where(clause => clause.Offence.Group == OffenceGroup.Trafficking).Select(clause => clause.Offence.Article).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_clause_and_its_frame_are_said_as_courts_write_them()
    {
        var words = OffenceWords.In(Language.Vietnamese);
        var clause = Book.Find("blhs-2015/151/3", Since2018)!;

        Assert.Equal("khoản 3 Điều 151 Bộ luật Hình sự 2015 (Tội mua bán người dưới 16 tuổi)", words.Clause(clause));
        Assert.Equal("tù từ 18 năm đến 20 năm hoặc chung thân", words.Frame(clause.Frame));
        Assert.Equal("đặc biệt nghiêm trọng", words.Severity(clause.Severity));
    }
}
