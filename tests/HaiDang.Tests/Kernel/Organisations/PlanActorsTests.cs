using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;

namespace HaiDang.Tests.Kernel.Organisations;

/// <summary>The actors of the two plans, by the row that asks for them (docs/coverage.csv, J01 to J39).</summary>
public sealed class PlanActorsTests
{
    private static readonly OrganisationMap Map = OrganisationMap.Of("langson", "tayninh");
    private static readonly (PlaceCode Province, DateOnly Day) LangSon = (PlaceCode.TryParse("tinh:20@2024")!.Value, new(2023, 2, 22));
    private static readonly (PlaceCode Province, DateOnly Day) TayNinh = (PlaceCode.TryParse("tinh:72@2024")!.Value, new(2019, 4, 15));

    [Theory]
    [InlineData("J01", "Ban Chỉ đạo 138/CP", "central.bcd-138")]
    [InlineData("J02", "Ban Chỉ đạo 138 tỉnh", "{province}.bcd-138")]
    [InlineData("J03", "Ban Chỉ đạo 138 các huyện, thành phố", "{province}.bcd-138-cac-huyen")]
    [InlineData("J05", "Ban Chỉ đạo các huyện biên giới", "{province}.bcd-138-huyen-bien-gioi")]
    [InlineData("J06", "Công an tỉnh", "{province}.cong-an-tinh")]
    [InlineData("J07", "Phòng Tham mưu - Công an tỉnh", "{province}.cong-an-tinh.phong-tham-muu")]
    [InlineData("J08", "Công an xã, phường, thị trấn", "{province}.cong-an-cac-xa")]
    [InlineData("J09", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh", "{province}.bo-chi-huy-bdbp")]
    [InlineData("J10", "Sở Lao động - Thương binh và Xã hội", "{province}.so-ldtbxh")]
    [InlineData("J11", "Chi cục Phòng, chống tệ nạn xã hội", "{province}.chi-cuc-pctnxh")]
    [InlineData("J12", "Sở Tư pháp", "{province}.so-tu-phap")]
    [InlineData("J13", "Hội đồng phổ biến, giáo dục pháp luật tỉnh", "{province}.hoi-dong-pbgdpl")]
    [InlineData("J14", "Sở Ngoại vụ", "{province}.so-ngoai-vu")]
    [InlineData("J15", "Sở Văn hóa, Thể thao và Du lịch", "{province}.so-vhttdl")]
    [InlineData("J16", "Sở Giáo dục và Đào tạo", "{province}.so-gddt")]
    [InlineData("J17", "Sở Thông tin và Truyền thông", "{province}.so-tttt")]
    [InlineData("J18", "Ban Tuyên giáo Tỉnh ủy", "{province}.ban-tuyen-giao")]
    [InlineData("J20", "Đài Phát thanh và Truyền hình tỉnh", "{province}.dai-ptth")]
    [InlineData("J21", "Hội Liên hiệp Phụ nữ tỉnh", "{province}.hoi-lhpn")]
    [InlineData("J21", "Trung ương Hội Liên hiệp Phụ nữ Việt Nam", "central.hoi-lhpn")]
    [InlineData("J21", "Hội phụ nữ các cấp", "{province}.hoi-phu-nu-cac-cap")]
    [InlineData("J22", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "{province}.mttq-tinh")]
    [InlineData("J22", "Các tổ chức thành viên của Mặt trận", "{province}.thanh-vien-mttq")]
    [InlineData("J23", "đoàn thể", "{province}.doan-the")]
    [InlineData("J23", "Tổ chức chính trị - xã hội", "{province}.to-chuc-chinh-tri-xa-hoi")]
    [InlineData("J24", "Các sở, ban, ngành tỉnh", "{province}.so-ban-nganh")]
    [InlineData("J25", "Các sở, ban, ngành thành viên Ban Chỉ đạo 138 tỉnh", "{province}.thanh-vien-bcd-138")]
    [InlineData("J26", "Viện kiểm sát nhân dân tỉnh", "{province}.vks-tinh")]
    [InlineData("J27", "Tòa án nhân dân tỉnh", "{province}.tand-tinh")]
    [InlineData("J28", "Cơ quan điều tra", "{province}.co-quan-dieu-tra")]
    [InlineData("J29", "Các cơ quan tiến hành tố tụng", "{province}.co-quan-tien-hanh-to-tung")]
    [InlineData("J30", "UBND các huyện, thành phố", "{province}.ubnd-cac-huyen")]
    [InlineData("J31", "Bộ Công an", "central.bo-cong-an")]
    [InlineData("J31", "Cục Cảnh sát hình sự", "central.c02")]
    [InlineData("J31", "V01", "central.v01")]
    [InlineData("J32", "Bộ Lao động - Thương binh và Xã hội", "central.bo-ldtbxh")]
    [InlineData("J32", "Bộ Quốc phòng", "central.bo-quoc-phong")]
    [InlineData("J32", "Bộ Ngoại giao", "central.bo-ngoai-giao")]
    [InlineData("J33", "Lực lượng chức năng Quảng Tây", "foreign.quang-tay")]
    [InlineData("J34", "Lực lượng chức năng của Campuchia", "foreign.campuchia")]
    [InlineData("J34", "Văn phòng BLO tương ứng của Campuchia", "foreign.blo-campuchia")]
    [InlineData("J35", "Văn phòng Interpol", "central.van-phong-interpol")]
    [InlineData("J36", "Các đơn vị liên quan", "{province}.don-vi-lien-quan")]
    [InlineData("J37", "Thủ tướng Chính phủ", "central.thu-tuong")]
    [InlineData("J37", "Bộ Chính trị", "central.bo-chinh-tri")]
    [InlineData("J37", "Tỉnh ủy", "{province}.tinh-uy")]
    [InlineData("J38", "Văn phòng UBND tỉnh", "{province}.van-phong-ubnd")]
    [InlineData("J38", "các phòng chuyên môn", "{province}.van-phong-ubnd.phong-chuyen-mon")]
    [InlineData("J39", "Thường trực HĐND tỉnh", "{province}.hdnd-tinh")]
    public void Every_actor_of_the_plans_is_in_the_catalogue(string row, string name, string id)
    {
        Assert.Matches("^J[0-9]{2}$", row);
        Assert.Equal(id.Replace("{province}", "langson", StringComparison.Ordinal), Single(name, LangSon));
        Assert.Equal(id.Replace("{province}", "tayninh", StringComparison.Ordinal), Single(name, TayNinh));
    }

    [Theory]
    [InlineData("J04", "Ban Chỉ đạo huyện Tân Biên", "tayninh.tan-bien.bcd-138")]
    [InlineData("J04", "Ban Chỉ đạo huyện Bến Cầu", "tayninh.ben-cau.bcd-138")]
    [InlineData("J04", "Văn phòng BLO Mộc Bài", "tayninh.blo-moc-bai")]
    [InlineData("J04", "Văn phòng BLO Xa Mát", "tayninh.blo-xa-mat")]
    [InlineData("J19", "Báo Tây Ninh", "tayninh.bao-tinh")]
    public void Every_actor_of_one_province_is_in_the_catalogue(string row, string name, string id)
    {
        Assert.Matches("^J[0-9]{2}$", row);
        Assert.Equal(id, Single(name, TayNinh));
    }

    [Theory]
    [InlineData("Văn phòng UBND tỉnh")]
    [InlineData("Thường trực HĐND tỉnh")]
    [InlineData("Tỉnh ủy")]
    [InlineData("Ban Chỉ đạo 138/CP")]
    public void A_recipient_is_never_given_a_duty(string name) =>
        Assert.Equal(AssignmentMode.Noted, Map.FindByName(name, LangSon.Province, LangSon.Day).Single().Mode);

    [Theory]
    [InlineData("J06", "langson.bcd-138", "langson.cong-an-tinh")]
    [InlineData("J13", "langson.hoi-dong-pbgdpl", "langson.so-tu-phap")]
    [InlineData("J03", "langson.loc-binh.bcd-138", "langson.loc-binh.cong-an")]
    [InlineData("J01", "central.bcd-138", "central.bo-cong-an")]
    public void A_committee_or_council_has_its_standing_body(string row, string committee, string standing)
    {
        Assert.Matches("^J[0-9]{2}$", row);
        Assert.Equal(standing, Map.StandingBody(new(committee), LangSon.Day)?.Id.Value);
    }

    [Theory]
    [InlineData("J07", "langson.bcd-138", "langson.cong-an-tinh.phong-tham-muu")]
    [InlineData("J31", "central.bcd-138", "central.v01")]
    public void Reports_pass_through_an_intake_desk(string row, string committee, string desk)
    {
        Assert.Matches("^J[0-9]{2}$", row);
        Assert.Equal(desk, Map.IntakeDesk(new(committee), LangSon.Day)?.Id.Value);
    }

    [Fact]
    public void A_sub_department_reports_through_its_department() =>
        Assert.Equal("tayninh.so-ldtbxh", Map.RollsUpTo(new("tayninh.chi-cuc-pctnxh"), TayNinh.Day, Line.Committee)[0].Id.Value);

    [Fact]
    public void A_body_without_desks_has_none()
    {
        Assert.Null(Map.StandingBody(new("langson.so-tu-phap"), LangSon.Day));
        Assert.Null(Map.IntakeDesk(new("langson.loc-binh.bcd-138"), LangSon.Day));
        Assert.Null(Map.StandingBody(new("langson.loc-binh.bcd-138"), new(2025, 4, 1)));
    }

    private static string Single(string name, (PlaceCode Province, DateOnly Day) plan) =>
        Assert.Single(Map.FindByName(name, plan.Province, plan.Day)).Id.Value;
}
