using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Indicators;
using HaiDang.Modules.Indicators.Boards;
using HaiDang.Modules.Shell;
using Heirs = HaiDang.Modules.Indicators.Boards.Heirs;

namespace HaiDang.Tests.Modules.Indicators.Boards;

/// <summary>The drawn country and what rolls up on its maps.</summary>
public sealed class ProvinceOutlinesTests
{
    private static readonly OrganisationMap Map = OrganisationMap.Of("tayninh", "langson");

    [Fact]
    public void Every_province_of_both_maps_is_drawn_and_each_piece_once()
    {
        foreach (var (day, number) in new[] { (ProvinceRolls.LastOld, 63), (ProvinceRolls.FirstNew, 34) })
        {
            var drawn = PlaceMap.VietNam.Provinces(day).Select(one => ProvinceOutlines.Of(one.Code, PlaceMap.VietNam)).ToList();
            Assert.Equal(number, drawn.Count);
            Assert.All(drawn, pieces => Assert.Contains(pieces, piece => piece.Part.Length == 0));
            Assert.Equal(ProvinceOutlines.All.Select(piece => piece.Id).Order(StringComparer.Ordinal), drawn.SelectMany(pieces => pieces).Select(piece => piece.Id).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Hoang_Sa_lies_in_Da_Nang_and_Truong_Sa_in_Khanh_Hoa_on_both_maps()
    {
        foreach (var day in new[] { ProvinceRolls.LastOld, ProvinceRolls.FirstNew })
        {
            Assert.Contains(ProvinceOutlines.Of(PlaceMap.VietNam.Province("Đà Nẵng", day)!.Code, PlaceMap.VietNam), piece => piece.Part == "hoang-sa");
            Assert.Contains(ProvinceOutlines.Of(PlaceMap.VietNam.Province("Khánh Hòa", day)!.Code, PlaceMap.VietNam), piece => piece.Part == "truong-sa");
        }
    }

    [Fact]
    public void A_body_of_the_old_province_rolls_up_to_the_merged_one_and_not_back()
    {
        var rolls = new ProvinceRolls(Map);
        var (old, merged) = (PlaceMap.VietNam.Province("Tây Ninh", ProvinceRolls.LastOld)!.Code, PlaceMap.VietNam.Province("Tây Ninh", ProvinceRolls.FirstNew)!.Code);
        var police = new OrganisationId("tayninh.cong-an-tinh");
        Assert.Equal(old.Value, rolls.Bodies(ProvinceRolls.LastOld)[police].Value);
        Assert.Equal(merged.Value, rolls.Bodies(ProvinceRolls.FirstNew)[police].Value);
        var later = Map.All.First(body => body.Place == merged).Id;
        Assert.False(rolls.Bodies(ProvinceRolls.LastOld).ContainsKey(later));
        Assert.Equal(merged, ProvinceRolls.ProvinceOf(new LedgerId("longan"), ProvinceRolls.FirstNew));
    }

    [Fact]
    public void An_old_commune_goes_to_the_one_that_took_all_of_it_and_one_that_was_split_to_none()
    {
        var province = PlaceMap.VietNam.Province("Lạng Sơn", ProvinceRolls.FirstNew)!.Code;
        var rolled = ProvinceRolls.Communes(province, ProvinceRolls.FirstNew);
        var old = PlaceMap.VietNam.Communes(PlaceMap.VietNam.Province("Lạng Sơn", ProvinceRolls.LastOld)!.Code, ProvinceRolls.LastOld);
        Assert.All(old, commune =>
        {
            var links = PlaceMap.VietNam.Successors(commune.Code);
            Assert.Equal(links is [{ Whole: true }] ? links[0].To.Value : null, rolled.GetValueOrDefault(commune.Code.Value));
        });
    }

    [Fact]
    public void A_department_that_was_split_passes_by_the_function_of_the_figure_and_else_stays_by_itself()
    {
        var labour = new OrganisationId("langson.so-ldtbxh");
        var value = IndicatorValue.Of(3, false);
        var day = ProvinceRolls.FirstNew;
        Assert.False(Heirs.OfBody(Map, labour, value, day, null, Language.Vietnamese).IsWhole);
        var passed = Heirs.OfBody(Map, labour, value, day, "victims", Language.Vietnamese);
        Assert.True(passed.IsWhole);
        Assert.Single(passed.Heirs);
        var police = Heirs.OfBody(Map, new OrganisationId("langson.cong-an-tinh"), value, day, null, Language.Vietnamese);
        Assert.Equal((true, 0), (police.IsWhole, police.Heirs.Count));
    }
}
