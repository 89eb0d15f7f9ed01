using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Victims;
using HaiDang.Modules.Victims.Reception;
using HaiDang.Modules.Victims.Rights;
using static HaiDang.Modules.Victims.Rights.SupportKind;

namespace HaiDang.Tests.Modules.Victims;

/// <summary>The matrix of both laws, row by row, as the laws' own tables have it.</summary>
public sealed class SupportMatrixTests
{
    private static readonly DateOnly In2023 = new(2023, 6, 15);
    private static readonly DateOnly In2026 = new(2026, 1, 15);

    // Kinds in the order a b c d đ e g h i k of the 2024 law; k is the allowance and the loan.
    private static readonly SupportKind[] Columns =
        [EssentialNeeds, Medical, Interpretation, LegalSupport, LegalAid, TravelCosts, Psychological, Schooling, Vocational, HardshipAllowance, Loan];

    [Theory]
    [InlineData("victim", "XXXXXXXXXXX")]
    [InlineData("accompanying-minor", "XXXXXXXX---")]
    [InlineData("being-identified-abroad", "XXXX-------")]
    [InlineData("being-identified", "XXXXXXX----")]
    [InlineData("foreigner", "XXXXX-X----")]
    public void The_law_of_2024_grants(string subject, string row) => Assert.Equal(row, Row(Of(subject), In2026));

    // a: essential needs and travel · b: medical · c: psychological · d: legal aid · đ: schooling, vocational · e: allowance, loan.
    [Theory]
    [InlineData("victim", "XX--XXXXXXX")]
    [InlineData("accompanying-minor", "XX---XX----")]
    [InlineData("foreigner", "XX--XXX----")]
    [InlineData("being-identified", "X----X-----")]
    [InlineData("being-identified-abroad", "-----------")]
    public void The_law_of_2011_grants(string subject, string row) => Assert.Equal(row, Row(Of(subject), In2023));

    [Theory]
    [InlineData("victim", "a b c d đ e g h i k k")]
    [InlineData("foreigner", "a b c d đ g")]
    public void Letters_are_those_of_the_law(string subject, string letters) =>
        Assert.Equal(letters, string.Join(' ', Columns.Where(kind => SupportRules.Current.On(In2026)!.Grants(Of(subject), kind, In2026) is not null)
            .Select(kind => SupportRules.Current.On(In2026)!.LetterOf(kind))));

    [Fact]
    public void Between_the_laws_no_day_is_without_one()
    {
        Assert.Equal("66/2011", SupportRules.Current.On(new DateOnly(2025, 6, 30))!.Number);
        Assert.Equal("53/2024", SupportRules.Current.On(new DateOnly(2025, 7, 1))!.Number);
        Assert.Null(SupportRules.Current.On(new DateOnly(2011, 12, 31)));
    }

    [Fact]
    public void Legal_aid_asked_for_hardship_until_the_new_law()
    {
        Assert.Equal(SupportCondition.FinancialDifficulty, Grant(LegalAid, new DateOnly(2025, 6, 30))!.Condition?.Condition);
        Assert.Null(Grant(LegalAid, new DateOnly(2025, 7, 1))!.Condition);
    }

    [Fact]
    public void A_victim_across_both_laws_sees_since_which_and_until_when()
    {
        var lines = Entitlements.Of([new Standing(SupportSubject.Victim, new DateOnly(2025, 3, 1), null)], SupportRules.Current).Where(one => one.Kind is Medical or Interpretation);
        Assert.Equal(
            ["Medical 66/2011 2025-03-01 2025-06-30", "Medical 53/2024 2025-07-01 ", "Interpretation 53/2024 2025-07-01 "],
            lines.Select(one => $"{one.Kind} {one.Law.Number} {one.Since:yyyy-MM-dd} {one.Until:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("2013-04-14", null)]
    [InlineData("2019-06-01", "2019-07-30")]
    [InlineData("2023-06-01", "2023-08-31")]
    [InlineData("2025-07-01", "2025-10-28")]
    public void A_stay_ends_by_the_rule_of_its_first_day_which_counts(string begins, string? ends) =>
        Assert.Equal(ends, VictimClocks.Staying(DateOnly.ParseExact(begins, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))?.Due.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Every_limit_of_the_tracks_is_a_clock() =>
        Assert.All(
            ReceptionRules.Current.Laws.SelectMany(law => law.Tracks.SelectMany(track => track.Steps.Where(step => step.Limit is not null).Select(step => (law, step.Limit)))),
            one => Assert.NotNull(HaiDang.Kernel.Calendar.Clocks.LegalClocks.VietNam.Edition(one.Limit!, one.law.From)));

    [Fact]
    public void A_provinces_own_rate_goes_before_the_countrys_and_an_unknown_one_is_none()
    {
        var (binhDinh, langSon) = (PlaceCode.TryParse("tinh:52@2024")!.Value, Given.Province);
        Assert.Equal(70_000, SupportRules.Current.Rate("meals-en-route", langSon, In2023)!.Amount);
        Assert.Equal(100_000, SupportRules.Current.Rate("meals-en-route", binhDinh, In2023)!.Amount);
        Assert.Equal(70_000, SupportRules.Current.Rate("meals-en-route", binhDinh, new DateOnly(2020, 8, 6))!.Amount);
        Assert.Null(SupportRules.Current.Rate("meals-en-route", langSon, In2026));
    }

    [Theory]
    [InlineData("2025-02-28", "cong-an-huyen")]
    [InlineData("2025-03-01", "cong-an-tinh")]
    [InlineData("2025-09-01", "cong-an-tinh")]
    public void Who_was_received_under_the_district_police_goes_on_with_their_heir(string day, string body) =>
        Assert.Equal(body, ReceptionRules.Current.Step(ReceptionTrack.SelfReport, ReceptionStep.Identify, new DateOnly(2025, 2, 1), DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))!.Lead);

    [Fact]
    public void The_law_of_the_day_of_reception_names_the_status_and_the_first_check()
    {
        Assert.Equal("người trong thời gian chờ xác minh", ReceptionRules.Current.Governing(new DateOnly(2025, 6, 30)).StatusVi);
        Assert.Equal("người đang trong quá trình xác định là nạn nhân", ReceptionRules.Current.Governing(new DateOnly(2025, 7, 1)).StatusVi);
        Assert.Equal("phong-ldtbxh-huyen", First(new DateOnly(2025, 6, 30)));
        Assert.Equal("so-y-te", First(new DateOnly(2025, 7, 1)));

        static string First(DateOnly day) => ReceptionRules.Current.Step(ReceptionTrack.SelfReport, ReceptionStep.InitialCheck, day, day)!.Lead;
    }

    [Fact]
    public void Every_body_of_the_tracks_stands_in_the_catalogue()
    {
        var known = OrganisationCatalogue.Load().Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(ReceptionRules.Current.Laws.SelectMany(law => law.Tracks).SelectMany(track => track.Steps).SelectMany(step => step.With.Prepend(step.Lead)), body => !known.Contains(body));
    }

    private static SupportSubject Of(string subject) => HaiDang.Kernel.Storage.Words.Parse<SupportSubject>(subject)!.Value;

    private static string Row(SupportSubject subject, DateOnly day) =>
        string.Concat(Columns.Select(kind => SupportRules.Current.On(day)!.Grants(subject, kind, day) is null ? '-' : 'X'));

    private static SupportEntitlement? Grant(SupportKind kind, DateOnly day) =>
        Entitlements.For([new Standing(SupportSubject.Victim, new DateOnly(2020, 1, 1), null)], kind, day, SupportRules.Current);
}
