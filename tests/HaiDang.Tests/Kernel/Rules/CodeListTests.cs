using HaiDang.Kernel.Rules;

namespace HaiDang.Tests.Kernel.Rules;

public sealed class CodeListTests
{
    private static readonly Dictionary<string, string[]> Htcds = DatedYaml.Embedded("data/rules/htcds.yaml").Maps("fields")
        .ToDictionary(map => map.Text("field"), map => map.Texts("values").ToArray(), StringComparer.Ordinal);

    public static TheoryData<string> Files => [.. DatedYaml.EmbeddedNames("data/rules/code-lists/")];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_list_is_well_formed_named_like_its_file_and_in_two_languages(string file)
    {
        var list = CodeList.Of(Path.GetFileNameWithoutExtension(file));

        Assert.Equal(list.Codes.Count, list.Codes.Select(code => code.Vi).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(list.Codes.Count, list.Codes.Select(code => code.En).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(list.Codes, code => Assert.NotEmpty(code.Source));
    }

    [Fact]
    public void Every_name_of_a_country_means_that_country_and_so_does_its_code_in_capitals() => Assert.Empty(
        from country in CodeList.Of("country").Codes
        from name in country.Names.Append(country.Code.ToUpperInvariant())
        where CodeList.Of("country").Meant(name) is not [var meant] || meant != country
        select $"{country.Code}: {name}");

    [Theory]
    [InlineData("trung quoc", "cn")]
    [InlineData("  ĐÀI LOAN ", "tw")]
    [InlineData("cam-pu-chia", "")]
    [InlineData("campuchia", "kh")]
    [InlineData("kh", "kh")]
    [InlineData("Mỹ", "us")]
    [InlineData("my", "my us")]
    [InlineData("MY", "my")]
    [InlineData("CN KH", "")]
    [InlineData("", "")]
    public void A_name_without_its_marks_is_taken_where_it_is_clear(string typed, string codes) =>
        Assert.Equal(codes, string.Join(' ', CodeList.Of("country").Meant(typed).Select(code => code.Code).Order(StringComparer.Ordinal)));

    [Fact]
    public void Every_value_of_the_standard_that_a_list_names_is_one_that_it_publishes() => Assert.Empty(
        from list in CodeList.All.Values
        from code in list.Codes
        from value in code.Htcds
        where !Htcds.TryGetValue(value.Field, out var published) || !published.Contains(value.Value, StringComparer.Ordinal)
        select $"{list.Id}/{code.Code}: {value.Field}={value.Value}");

    [Theory]
    [InlineData("control-method", "vic_MethodsOfControl")]
    [InlineData("recruitment-setting", "vic_MethodOfRecruitment")]
    [InlineData("sexual-form", "vic_TypeOfSexExploitation")]
    [InlineData("relation-to-trafficker", "vic_RelationshipToTrafficker")]
    [InlineData("identification-outcome", "vic_TraffickingStatus")]
    public void A_list_that_follows_a_field_of_the_standard_leaves_none_of_its_values_out(string list, string field) =>
        Assert.Empty(Htcds[field].Except(CodeList.Of(list).Codes.SelectMany(code => code.Htcds).Where(value => value.Field == field).Select(value => value.Value), StringComparer.Ordinal));

    [Fact]
    public void The_state_s_54_peoples_are_told_apart_in_both_editions_of_their_numbers()
    {
        var peoples = CodeList.Of("ethnic-group");

        Assert.Equal(54, peoples.Codes.Count(code => code.Marks.Any(mark => mark.StartsWith("qd-121-", StringComparison.Ordinal))));
        foreach (var edition in new[] { "qd-121", "census" })
            Assert.Equal(Enumerable.Range(1, 54).Select(number => $"{edition}-{number:00}"), peoples.Codes.SelectMany(code => code.Marks).Where(mark => mark.StartsWith(edition, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(("hoa", "muong"), (Assert.Single(peoples.Marked("qd-121-04")).Code, Assert.Single(peoples.Marked("census-04")).Code));
        Assert.Equal(53, peoples.Marked("minority").Count());
    }

    [Fact]
    public void A_ground_can_be_chosen_from_the_day_on_which_the_law_has_it()
    {
        var grounds = CodeList.Of("tip-off-suspension-ground");

        Assert.False(grounds.Has("force-majeure", new DateOnly(2021, 11, 30)));
        Assert.True(grounds.Has("force-majeure", new DateOnly(2021, 12, 1)));
        Assert.DoesNotContain(grounds.On(new DateOnly(2020, 1, 1)), code => code.Code == "force-majeure");
        Assert.NotNull(grounds.Find("force-majeure"));
        Assert.Null(grounds.Find("boredom"));
    }

    [Fact]
    public void Money_is_a_purpose_in_Viet_Nam_and_none_in_the_Protocol_and_payment_is_a_means_in_it()
    {
        var money = CodeList.Of("exploitation-purpose").Find("money")!;

        Assert.Equal((true, false), (money.Has("vn"), money.Has("palermo")));
        Assert.Empty(money.Htcds);
        Assert.True(CodeList.Of("trafficking-means").Find("payment")!.Has("palermo"));
        Assert.Equal("other-means", CodeList.Of("trafficking-means").Find("payment")!.Under);
    }

    [Fact]
    public void Three_kinds_of_tip_off_count_for_the_yearly_targets() => Assert.Equal(
        ["denunciation", "crime-report", "proposal-to-institute"], CodeList.Of("tip-off-kind").Marked("counts-received").Select(code => code.Code));

    [Theory]
    [InlineData("{code: a, vi: a, en: a}, {code: a, vi: b, en: b}", "stands twice")]
    [InlineData("{code: A b, vi: a, en: a}", "kebab-case")]
    [InlineData("{code: a, vi: a}", "'en' is missing")]
    [InlineData("{code: a, vi: a, en: a, under: b}", "no first-level code")]
    [InlineData("{code: a, vi: a, en: a, htcds: Other}", "how the two compare")]
    [InlineData("{code: a, vi: a, en: a, htcds: \"=Other\"}", "is of no field")]
    [InlineData("{code: a, vi: a, en: a, from: 2020-01-02, to: 2020-01-01}", "ends before it begins")]
    [InlineData("{code: unknown, vi: a, en: a}", "has 'unknown'")]
    [InlineData("{code: a, vi: a, en: a, mark: b}", "unknown key")]
    public void A_faulty_list_is_refused_with_what_is_wrong(string codes, string what) => Assert.Contains(
        what,
        Assert.Throws<DataFileException>(() => CodeListFile.Read(DatedYaml.Read("own.yaml", new StringReader($"{{list: own, vi: a, en: a, source: x, codes: [{codes}]}}")))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_wrong_list_is_a_fault_of_the_program() => Assert.Throws<ArgumentException>(() => CodeList.Of("no-such-list"));
}
