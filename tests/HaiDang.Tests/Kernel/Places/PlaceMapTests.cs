using HaiDang.Kernel.Places;
using HaiDang.Kernel.Rules;

namespace HaiDang.Tests.Kernel.Places;

public sealed class PlaceMapTests
{
    private static readonly DateOnly Before = new(2025, 6, 30);
    private static readonly DateOnly After = new(2025, 7, 1);
    private static readonly PlaceMap Map = PlaceMap.VietNam;

    private static PlaceCode Code(string written) => PlaceCode.TryParse(written)!.Value;

    [Fact]
    public void The_country_has_the_units_of_each_map()
    {
        var old = Map.Provinces(Before);
        var now = Map.Provinces(After);

        Assert.Equal((63, 696, 10_035), (old.Count, old.Sum(p => Map.Children(p.Code, Before).Count), old.Sum(p => Map.Communes(p.Code, Before).Count)));
        Assert.Equal((34, 3_321), (now.Count, now.Sum(p => Map.Communes(p.Code, After).Count)));
    }

    [Fact]
    public void Lang_Son_wasnt_merged_and_keeps_its_identity()
    {
        var langSon = Map.Province("langson", Before)!;

        Assert.Equal("tinh:20@2024", langSon.Code.Value);
        Assert.Equal(langSon, Map.Province("tỉnh Lạng Sơn", After));
        Assert.Equal((11, 65), (Map.Children(langSon.Code, Before).Count, Map.Children(langSon.Code, After).Count));
        Assert.Equal((61, 4), (Count(PlaceKind.Commune), Count(PlaceKind.Ward)));

        int Count(PlaceKind kind) => Map.Children(langSon.Code, After).Count(c => c.Kind == kind);
    }

    [Fact]
    public void Tay_Ninh_and_Long_An_became_one_new_province()
    {
        var now = Map.Province("Tây Ninh", After)!;

        Assert.Equal("tinh:80@2025", now.Code.Value);
        Assert.Equal(["Tỉnh Tây Ninh", "Tỉnh Long An"], Map.Predecessors(now.Code).Select(s => Map.Last(s.From)!.FullName));
        Assert.Equal(new Succession(Code("tinh:72@2024"), now.Code, true), Assert.Single(Map.Successors(Code("tinh:72@2024"))));
        Assert.Equal((82, 14), (Map.Children(now.Code, After).Count(c => c.Kind == PlaceKind.Commune), Map.Children(now.Code, After).Count(c => c.Kind == PlaceKind.Ward)));
    }

    [Fact]
    public void A_code_given_again_names_two_places()
    {
        Assert.Equal("Tỉnh Long An", Map.Last(Code("tinh:80@2024"))!.FullName);
        Assert.Equal("Tỉnh Tây Ninh", Map.Last(Code("tinh:80@2025"))!.FullName);
    }

    [Theory]
    [InlineData("xa:00001@2024", "xa:00097@2025")]
    [InlineData("huyen:498@2024", "xa:20333@2025")]
    public void A_unit_that_went_whole_has_one_heir(string old, string heir) =>
        Assert.Equal(new Succession(Code(old), Code(heir), true), Assert.Single(Map.Successors(Code(old))));

    [Fact]
    public void A_divided_commune_has_heirs_of_unknown_shares()
    {
        var parts = Map.Successors(Code("xa:00007@2024"));

        Assert.Equal([Code("xa:00008@2025"), Code("xa:00025@2025")], parts.Select(p => p.To));
        Assert.All(parts, p => Assert.False(p.Whole));
    }

    [Fact]
    public void A_district_went_to_the_communes_that_hold_its_communes()
    {
        var locBinh = Assert.Single(Map.FindByName("huyện Lộc Bình", Code("tinh:20@2024"), Before));
        var heirs = Map.Successors(locBinh.Code).Select(s => Map.Last(s.To)!.FullName).ToList();

        Assert.Equal(7, heirs.Count);
        Assert.Contains("Xã Lộc Bình", heirs);
        Assert.Null(Map.Find(locBinh.Code, After));
        Assert.Empty(Map.Children(locBinh.Code, After));
    }

    [Fact]
    public void The_line_of_superiors_loses_the_district()
    {
        var old = Map.FindByName("thị trấn Lộc Bình", Code("tinh:20@2024"), Before)[0];
        var now = Map.FindByName("xã Lộc Bình", Code("tinh:20@2024"), After)[0];

        Assert.Equal(["Huyện Lộc Bình", "Tỉnh Lạng Sơn"], Map.Ancestors(old.Code, Before).Select(p => p.FullName));
        Assert.Equal(["Tỉnh Lạng Sơn"], Map.Ancestors(now.Code, After).Select(p => p.FullName));
    }

    [Fact]
    public void Dong_Nai_became_a_city_with_its_identity_kept()
    {
        var code = Code("tinh:75@2025");

        Assert.Equal("Tỉnh Đồng Nai", Map.Find(code, new(2026, 4, 29))!.FullName);
        Assert.Equal("Thành phố Đồng Nai", Map.Find(code, new(2026, 4, 30))!.FullName);
        Assert.Equal("Phường Trảng Bom", Map.Find(Code("xa:26248@2025"), new(2026, 4, 30))!.FullName);
        Assert.Equal(10, Map.Children(code, new(2026, 4, 30)).Count(c => c.Kind == PlaceKind.Ward) - Map.Children(code, After).Count(c => c.Kind == PlaceKind.Ward));
    }

    [Theory]
    [InlineData("Thị xã Hoà Thành")]
    [InlineData("thi xa hoa thanh")]
    [InlineData("Hòa Thành")]
    public void A_name_is_found_in_old_spelling_and_without_marks(string name) =>
        Assert.Contains(Map.FindByName(name, Code("tinh:72@2024"), Before), p => p.FullName == "Thị xã Hòa Thành");

    [Fact]
    public void A_shared_name_finds_every_unit_that_has_it() =>
        Assert.Equal(["Huyện Lộc Bình", "Thị trấn Lộc Bình"], Map.FindByName("Lộc Bình", Code("tinh:20@2024"), Before).Select(p => p.FullName));

    [Fact]
    public void A_unit_is_asked_for_on_the_map_of_either_day()
    {
        Assert.Equal(Code("xa:00097@2025"), Assert.Single(Map.As(Code("xa:00001@2024"), After)).To);
        Assert.Equal(Code("xa:00001@2024"), Assert.Single(Map.As(Code("xa:00001@2024"), Before)).To);
        Assert.Equal(2, Map.As(Code("tinh:80@2025"), Before).Count);
        Assert.Empty(Map.As(Code("xa:99999@2025"), Before));
    }

    [Theory]
    [InlineData("Tân Biên", true)]
    [InlineData("Gò Dầu", false)]
    public void Border_districts_are_known_where_recorded(string district, bool expected) =>
        Assert.Equal(expected, Map.IsBorderDistrict(Map.FindByName(district, Code("tinh:72@2024"), Before).First(p => p.Code.Level == PlaceLevel.District).Code));

    [Fact]
    public void Where_nothing_is_recorded_the_border_is_unknown() => Assert.Null(Map.IsBorderDistrict(Code("huyen:001@2024")));

    [Theory]
    [InlineData("xa:06978@2025")]
    [InlineData("tinh:20@2024")]
    [InlineData("huyen:001@2024")]
    public void A_code_is_read_as_it_is_written(string written) => Assert.Equal(written, PlaceCode.TryParse(written)!.Value.ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("xa:6978@2025")]
    [InlineData("xa:06978")]
    [InlineData("xa:06978@2019")]
    [InlineData("thon:06978@2025")]
    public void What_isnt_a_code_is_none(string? written) => Assert.Null(PlaceCode.TryParse(written));

    [Fact]
    public void A_line_that_lacks_a_field_is_named_with_its_remedy()
    {
        var broken = PlaceMap.From(file => file == "districts.csv" ? "code;province;name\n001;01\n" : PlaceFiles.Embedded(file));

        var error = Assert.Throws<DataFileException>(() => broken.Children(Code("tinh:01@2024"), Before));

        Assert.Equal(("data/places/districts.csv", 2), (error.File, error.Line));
        Assert.Equal("write code;province;name", error.Remedy);
    }

    [Fact]
    public void Provinces_alone_are_read_without_the_communes()
    {
        var asked = new List<string>();
        var map = PlaceMap.From(file => { asked.Add(file); return PlaceFiles.Embedded(file); });

        map.Provinces(After);

        Assert.Equal(["provinces.csv"], asked);
    }

    [Theory]
    [InlineData("Phường 3", "Ward 3")]
    [InlineData("Huyện Lộc Bình", "Loc Binh District")]
    [InlineData("Xã Đồng Đăng", "Dong Dang Commune")]
    public void English_names_stand_without_marks(string full, string english)
    {
        var kind = Enum.GetValues<PlaceKind>().First(k => full.StartsWith(Place.Words(k) + " ", StringComparison.Ordinal));

        Assert.Equal(english, new Place(default, kind, full, null, null, null).NameEn);
    }
}
