using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Forms.Picking;

namespace HaiDang.Tests.Modules.Forms;

public sealed class UnitPickerTests
{
    private static readonly DateOnly Before = new(2023, 6, 15);
    private static readonly Lazy<UnitPicker> Picker = new(() => UnitPicker.Of(OrganisationMap.Of("langson", "tayninh"), PlaceMap.VietNam));

    private static PlaceCode LangSon => PlaceMap.VietNam.Province("langson", Before)!.Code;

    [Theory]
    [InlineData("so tu p", "Sở Tư pháp tỉnh Lạng Sơn")]
    [InlineData("Sở Tư Pháp", "Sở Tư pháp tỉnh Lạng Sơn")]
    [InlineData("cong an tinh", "Công an tỉnh Lạng Sơn")]
    public void A_body_of_the_province_is_first_by_the_beginnings_of_its_words(string typed, string first) =>
        Assert.Equal(first, Found(typed, UnitScope.Bodies)[0]);

    [Fact]
    public void A_place_is_found_with_those_above_it_and_those_of_the_province_come_first()
    {
        var found = Found("loc binh", UnitScope.Places);

        Assert.Equal("Huyện Lộc Bình, tỉnh Lạng Sơn", found[0]);
        Assert.Contains("Thị trấn Lộc Bình, huyện Lộc Bình, tỉnh Lạng Sơn", found);
    }

    [Fact]
    public void Every_word_typed_must_begin_a_word()
    {
        Assert.Empty(Found("loc binhx", UnitScope.Places));
        Assert.Empty(Found("oc binh", UnitScope.Places));
        Assert.Empty(Found(" - ", UnitScope.Places));
    }

    [Fact]
    public void Only_units_of_the_day_are_found()
    {
        Assert.DoesNotContain("Huyện Lộc Bình, tỉnh Lạng Sơn", Picker.Value.Search("huyen loc binh", UnitScope.Places, LangSon, new DateOnly(2025, 7, 1)).Select(unit => unit.Label));
        Assert.Contains("Huyện Lộc Bình, tỉnh Lạng Sơn", Picker.Value.Search("huyen loc binh", UnitScope.Places, LangSon, new DateOnly(2025, 6, 30)).Select(unit => unit.Label));
    }

    [Fact]
    public void What_was_chosen_names_one_unit_and_what_is_vague_names_what_it_may_mean()
    {
        var (one, _) = Picker.Value.Resolve("Sở Tư pháp tỉnh Lạng Sơn", UnitScope.Bodies, LangSon, Before);
        var (none, near) = Picker.Value.Resolve("so", UnitScope.Bodies, LangSon, Before);

        Assert.Equal(new OrganisationId("langson.so-tu-phap"), one!.Body);
        Assert.Null(none);
        Assert.Equal(UnitPicker.Most, near.Count);
    }

    [Fact]
    public void For_a_body_that_is_no_more_its_successor_is_offered()
    {
        var (none, near) = Picker.Value.Resolve("Sở Lao động - Thương binh và Xã hội tỉnh Lạng Sơn", UnitScope.Bodies, LangSon, new DateOnly(2025, 9, 1));

        Assert.Null(none);
        Assert.Contains("langson.so-noi-vu", near.Select(unit => unit.Body!.Value.Value));
    }

    [Fact]
    public void It_knows_the_units_of_the_whole_country() => Assert.True(Picker.Value.Count > 13_000, $"{Picker.Value.Count}");

    private static IReadOnlyList<string> Found(string typed, UnitScope scope) => [.. Picker.Value.Search(typed, scope, LangSon, Before).Select(unit => unit.Label)];
}
