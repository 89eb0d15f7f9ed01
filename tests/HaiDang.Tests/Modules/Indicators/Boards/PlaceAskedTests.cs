using HaiDang.Kernel.Events;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Indicators.Boards;

namespace HaiDang.Tests.Modules.Indicators.Boards;

/// <summary>A place by the map of a day: who answers for it, from which ledgers, with which places in it.</summary>
public sealed class PlaceAskedTests
{
    private static readonly DateOnly Old = new(2025, 6, 30);
    private static readonly DateOnly New = new(2025, 7, 1);
    private static readonly LedgerId[] Ledgers = [new("langson"), new("longan"), new("tayninh")];

    [Fact]
    public void A_province_that_is_gone_is_answered_by_its_heir_from_the_ledgers_of_both()
    {
        var (then, now) = (Find("longan", Old), Find("longan", New));

        Assert.Equal(("Tỉnh Long An", "Tỉnh Long An", true, null), (then.Named.FullName, then.Answers.FullName, then.IsWhole, then.LiesIn));
        Assert.Equal([new LedgerId("longan")], then.Ledgers);
        Assert.Equal(("Tỉnh Long An", "Tỉnh Tây Ninh", true, null), (now.Named.FullName, now.Answers.FullName, now.IsWhole, now.LiesIn));
        Assert.Equal([new LedgerId("longan"), new LedgerId("tayninh")], now.Ledgers);
        Assert.Equal("", now.Group);
    }

    [Fact]
    public void A_district_holds_its_communes_and_a_new_commune_what_went_into_it_whole()
    {
        var province = PlaceMap.VietNam.Province("langson", Old)!.Code;
        var district = PlaceMap.VietNam.Children(province, Old)[0];
        var held = Find(district.Code.Value, Old);
        Assert.Equal([new LedgerId("langson")], held.Ledgers);
        Assert.Equal(PlaceMap.VietNam.Children(district.Code, Old).Select(one => one.Code.Value).Append(district.Code.Value).Order(StringComparer.Ordinal), held.LiesIn!.Keys.Order(StringComparer.Ordinal));
        Assert.All(held.LiesIn!.Values, group => Assert.Equal(held.Group, group));

        var commune = PlaceMap.VietNam.Communes(province, New).First(one => PlaceMap.VietNam.Predecessors(one.Code).Count(link => link.Whole) > 1);
        var whole = PlaceMap.VietNam.Predecessors(commune.Code).Where(link => link.Whole).Select(link => link.From.Value).ToList();
        Assert.Equal(whole.Append(commune.Code.Value).Order(StringComparer.Ordinal), Find(commune.Code.Value, New).LiesIn!.Keys.Order(StringComparer.Ordinal));
        var former = Find(whole[0], New);
        Assert.Equal((whole[0], commune.Code.Value, true), (former.Named.Code.Value, former.Answers.Code.Value, former.IsWhole));
    }

    [Fact]
    public void A_place_that_was_divided_names_its_parts_and_one_that_never_was_names_none()
    {
        var divided = PlaceMap.VietNam.Communes(PlaceMap.VietNam.Province("tayninh", New)!.Code, New).SelectMany(one => PlaceMap.VietNam.Predecessors(one.Code)).First(link => PlaceMap.VietNam.As(link.From, New).Count > 1).From;

        var (place, parts) = PlaceAsked.Find(divided.Value, New, Ledgers);

        Assert.Null(place);
        Assert.Equal(PlaceMap.VietNam.As(divided, New).Select(link => link.To), parts.Select(one => one.Code));
        foreach (var never in (string[])["xa:99999@2024", "khong-dau", "", "tinh:72"]) Assert.Equal((null, 0), (PlaceAsked.Find(never, New, Ledgers).Place, PlaceAsked.Find(never, New, Ledgers).Divided.Count));
        Assert.Empty(PlaceAsked.Find("hagiang", Old, Ledgers).Place!.Ledgers);
    }

    private static PlaceAsked Find(string written, DateOnly day) => PlaceAsked.Find(written, day, Ledgers).Place!;
}
