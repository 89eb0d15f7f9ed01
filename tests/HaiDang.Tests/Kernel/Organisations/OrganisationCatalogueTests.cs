using HaiDang.Kernel.Organisations;

namespace HaiDang.Tests.Kernel.Organisations;

public sealed class OrganisationCatalogueTests
{
    [Fact]
    public void The_whole_catalogue_is_read_and_hangs_together() =>
        Assert.Equal(OrganisationCatalogue.Load().Count, OrganisationCatalogue.Load().Select(e => e.Id).Distinct().Count());

    [Theory]
    [InlineData("cong-an-tinh", "Lạng Sơn", "Công an tỉnh", "Công an tỉnh Lạng Sơn")]
    [InlineData("bao-tinh", "Tây Ninh", "Báo Tây Ninh", "Báo Tây Ninh")]
    [InlineData("tinh-uy", "Hải Phòng", "Thành ủy", "Thành ủy Hải Phòng")]
    [InlineData("van-phong-tinh-uy", "Lạng Sơn", "Văn phòng Tỉnh ủy", "Văn phòng Tỉnh ủy Lạng Sơn")]
    [InlineData("tand-khu-vuc", "Lạng Sơn", "Tòa án nhân dân khu vực", "Tòa án nhân dân khu vực (địa bàn tỉnh Lạng Sơn)")]
    [InlineData("cong-an-tinh", "Thừa Thiên Huế", "Công an tỉnh", "Công an tỉnh Thừa Thiên Huế")]
    [InlineData("cong-an-tinh", "Huế", "Công an thành phố", "Công an thành phố Huế")]
    [InlineData("so-tu-phap", "Tây Ninh", "Sở Tư pháp", "Sở Tư pháp tỉnh Tây Ninh")]
    [InlineData("so-ban-nganh", "Lạng Sơn", "Các sở, ban, ngành tỉnh", "Các sở, ban, ngành tỉnh Lạng Sơn")]
    [InlineData("central.v01", "Lạng Sơn", "Văn phòng Bộ Công an", "Văn phòng Bộ Công an")]
    public void A_body_has_the_name_its_province_uses(string id, string province, string name, string full)
    {
        var entry = OrganisationCatalogue.Load().Single(e => e.Id == id);

        Assert.Equal((name, full), (entry.NameIn(province), entry.FullNameIn(province)));
        Assert.Equal(name, entry.FormsIn(province)[0]);
        Assert.DoesNotContain(entry.FormsIn(province), f => f.Contains('{', StringComparison.Ordinal));
    }
}
