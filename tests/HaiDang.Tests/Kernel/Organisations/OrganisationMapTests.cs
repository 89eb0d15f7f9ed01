using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;

namespace HaiDang.Tests.Kernel.Organisations;

public sealed class OrganisationMapTests
{
    private static readonly DateOnly In2019 = new(2019, 10, 15);
    private static readonly DateOnly In2023 = new(2023, 6, 15);
    private static readonly DateOnly Reform = new(2025, 7, 1);
    private static readonly PlaceCode LangSon = PlaceCode.TryParse("tinh:20@2024")!.Value;
    private static readonly PlaceCode OldTayNinh = PlaceCode.TryParse("tinh:72@2024")!.Value;
    private static readonly PlaceCode NewTayNinh = PlaceCode.TryParse("tinh:80@2025")!.Value;
    private static readonly OrganisationMap Map = OrganisationMap.Of("langson", "Tây Ninh");

    private static OrganisationId Id(string id) => OrganisationId.TryParse(id)!.Value;

    private static IEnumerable<string> Ids(IEnumerable<Heir> heirs) => heirs.Select(h => h.Organisation.Id.Value);

    private static IEnumerable<string> Ids(IEnumerable<Organisation> bodies) => bodies.Select(b => b.Id.Value);

    [Fact]
    public void The_labour_department_of_2023_is_the_health_department_for_victims_after_the_reform()
    {
        var heir = Assert.Single(Map.Successors(Id("langson.so-ldtbxh"), Reform, "victims"));

        Assert.Equal("langson.so-y-te", heir.Organisation.Id.Value);
        Assert.False(heir.Whole);
        Assert.Contains("victims", heir.Functions);
    }

    [Fact]
    public void Its_other_functions_went_to_other_bodies() =>
        Assert.Equal(
            ["langson.cong-an-tinh", "langson.so-gddt", "langson.so-nnmt", "langson.so-noi-vu", "langson.so-y-te"],
            Ids(Map.Successors(Id("langson.so-ldtbxh"), Reform)));

    [Fact]
    public void Before_it_was_given_a_function_others_had_it()
    {
        var then = Ids(Map.Was(Id("langson.so-y-te"), In2023, "victims")).ToList();

        Assert.Equal(["langson.so-y-te"], Ids(Map.Was(Id("langson.so-y-te"), In2023)));
        Assert.Equal(["langson.so-y-te"], Ids(Map.Was(Id("langson.so-y-te"), Reform, "victims")));
        Assert.Contains("langson.so-ldtbxh", then);
        Assert.Contains("langson.loc-binh.phong-ldtbxh", then);
        Assert.DoesNotContain("langson.so-y-te", then);
    }

    [Fact]
    public void A_body_that_lasts_is_itself_on_every_day()
    {
        var heir = Assert.Single(Map.As(Id("langson.cong-an-tinh"), Reform));

        Assert.Equal(("langson.cong-an-tinh", true), (heir.Organisation.Id.Value, heir.Whole));
        Assert.Equal("Công an tỉnh Lạng Sơn", heir.Organisation.FullNameVi);
    }

    [Fact]
    public void A_body_of_a_merged_province_is_one_with_its_twin()
    {
        Assert.Equal(["tayninh2025.cong-an-tinh"], Ids(Map.Successors(Id("tayninh.cong-an-tinh"), Reform)));
        Assert.Equal(["tayninh2025.cong-an-tinh"], Ids(Map.Successors(Id("longan.cong-an-tinh"), Reform)));
        Assert.Equal(["longan.cong-an-tinh", "tayninh.cong-an-tinh"], Ids(Map.Was(Id("tayninh2025.cong-an-tinh"), In2019)));
        Assert.Null(Map.On(Id("tayninh.cong-an-tinh"), Reform));
    }

    [Fact]
    public void An_heir_in_a_merged_province_is_reached_through_two_reforms()
    {
        var heir = Assert.Single(Map.Successors(Id("tayninh.so-ldtbxh"), Reform, "victims"));

        Assert.Equal("tayninh2025.so-y-te", heir.Organisation.Id.Value);
    }

    [Fact]
    public void The_border_guard_command_became_a_board_under_the_military_command()
    {
        var heir = Assert.Single(Map.Successors(Id("langson.bo-chi-huy-bdbp"), Reform));

        Assert.Equal(("langson.ban-chi-huy-bdbp", true), (heir.Organisation.Id.Value, heir.Whole));
        Assert.Equal("langson.bo-chqs", Map.RollsUpTo(heir.Organisation.Id, Reform, Line.Sector)[0].Id.Value);
    }

    [Fact]
    public void A_district_committee_ended_and_its_communes_committees_follow()
    {
        var committee = Id("langson.loc-binh.bcd-138");

        Assert.Equal("Ban Chỉ đạo 138 huyện Lộc Bình", Map.On(committee, In2023)!.NameVi);
        Assert.Null(Map.On(committee, Reform));
        Assert.Equal(7, Map.Successors(committee, Reform).Count);
        Assert.Contains("langson.xa-loc-binh.bcd-138", Ids(Map.Successors(committee, Reform)));
        Assert.All(Map.Successors(committee, Reform), h => Assert.False(h.Whole));
    }

    [Fact]
    public void The_district_Peoples_Committee_ended_with_its_level()
    {
        Assert.Equal("UBND huyện Lộc Bình", Map.On(Id("langson.loc-binh.ubnd"), new(2025, 6, 30))!.NameVi);
        Assert.Null(Map.On(Id("langson.loc-binh.ubnd"), Reform));
    }

    [Fact]
    public void District_police_ended_before_the_districts_did()
    {
        Assert.NotNull(Map.On(Id("langson.loc-binh.cong-an"), new(2025, 2, 28)));
        Assert.Null(Map.On(Id("langson.loc-binh.cong-an"), new(2025, 3, 1)));
        Assert.Equal(["langson.cong-an-tinh"], Ids(Map.Successors(Id("langson.loc-binh.cong-an"), new(2025, 3, 1), "investigation")));
    }

    [Fact]
    public void A_committee_line_runs_from_the_commune_to_the_centre()
    {
        var commune = Map.FindByName("Ban Chỉ đạo 138 thị trấn Lộc Bình", LangSon, In2023).Single();

        Assert.Equal(["langson.loc-binh.bcd-138", "langson.bcd-138", "central.bcd-138"], Ids(Map.RollsUpTo(commune.Id, In2023, Line.Committee)));
    }

    [Fact]
    public void After_the_reform_the_commune_reports_to_the_province()
    {
        Assert.Equal(["langson.bcd-138", "central.bcd-138"], Ids(Map.RollsUpTo(Id("langson.xa-loc-binh.bcd-138"), Reform, Line.Committee)));
        Assert.Equal(
            ["langson.cong-an-tinh", "central.bo-cong-an", "central.chinh-phu"], Ids(Map.RollsUpTo(Id("langson.xa-loc-binh.cong-an"), Reform, Line.Sector)));
    }

    [Fact]
    public void A_body_of_2023_rolls_up_by_the_map_of_either_day()
    {
        var department = Id("tayninh.so-ldtbxh");

        Assert.Equal(["tayninh.bcd-138", "central.bcd-138"], Ids(Map.RollsUpTo(department, In2019, Line.Committee)));
        Assert.Equal(["tayninh2025.bcd-138", "central.bcd-138"], Ids(Map.RollsUpTo(department, Reform, Line.Committee)));
    }

    [Fact]
    public void A_body_with_one_heir_rolls_up_to_it() =>
        Assert.Equal(
            ["langson.so-xay-dung", "langson.bcd-138", "central.bcd-138"], Ids(Map.RollsUpTo(Id("langson.so-gtvt"), Reform, Line.Committee)));

    [Fact]
    public void A_merged_body_rolls_up_on_an_earlier_day_only_to_what_both_parts_share() =>
        Assert.Equal(["central.bcd-138"], Ids(Map.RollsUpTo(Id("tayninh2025.cong-an-tinh"), In2019, Line.Committee)));

    [Fact]
    public void What_rolls_up_to_a_province_includes_bodies_of_other_days()
    {
        var subtree = Map.Subtree(Id("tayninh2025.bcd-138"), Reform, Line.Committee).Select(i => i.Value).ToHashSet();

        Assert.Subset(subtree, new HashSet<string> { "tayninh2025.bcd-138", "tayninh2025.cong-an-tinh", "tayninh.so-ldtbxh", "longan.bcd-138", "tayninh.tan-bien.bcd-138" });
        Assert.DoesNotContain("langson.cong-an-tinh", subtree);
        Assert.DoesNotContain("central.bcd-138", subtree);
    }

    [Fact]
    public void What_rolls_up_to_a_district_is_its_own()
    {
        var subtree = Map.Subtree(Id("langson.loc-binh.bcd-138"), In2023, Line.Committee);

        Assert.Equal("langson.loc-binh.bcd-138", subtree[0].Value);
        Assert.Contains(Id("langson.loc-binh.thi-tran-loc-binh.cong-an"), subtree);
        Assert.All(subtree, i => Assert.StartsWith("langson.", i.Value, StringComparison.Ordinal));
        Assert.DoesNotContain(Id("langson.cao-loc.bcd-138"), subtree);
    }

    [Fact]
    public void A_body_that_has_ended_has_no_subtree() => Assert.Empty(Map.Subtree(Id("langson.loc-binh.bcd-138"), Reform, Line.Committee));

    [Theory]
    [InlineData("Sở Lao động - Thương binh và Xã hội", "langson.so-ldtbxh")]
    [InlineData("so lao dong thuong binh va xa hoi", "langson.so-ldtbxh")]
    [InlineData("Sở LĐ-TB&XH", "langson.so-ldtbxh")]
    [InlineData("Toà án nhân dân tỉnh", "langson.tand-tinh")]
    [InlineData("Tòa án nhân dân tỉnh Lạng Sơn", "langson.tand-tinh")]
    [InlineData("BCĐ 138/CP", "central.bcd-138")]
    [InlineData("UBND huyện Lộc Bình", "langson.loc-binh.ubnd")]
    [InlineData("Các sở, ban, ngành tỉnh", "langson.so-ban-nganh")]
    public void A_body_is_found_by_name_alias_old_spelling_and_without_marks(string name, string id) =>
        Assert.Equal([id], Ids(Map.FindByName(name, LangSon, In2023)));

    [Fact]
    public void A_name_means_the_body_of_its_day()
    {
        Assert.Equal(["langson.bo-chi-huy-bdbp"], Ids(Map.FindByName("Bộ đội Biên phòng tỉnh", LangSon, In2023)));
        Assert.Equal(["langson.ban-chi-huy-bdbp"], Ids(Map.FindByName("Bộ đội Biên phòng tỉnh", LangSon, Reform)));
        Assert.Empty(Map.FindByName("Sở Giao thông vận tải", LangSon, Reform));
    }

    [Fact]
    public void A_province_is_found_by_a_name_it_had_and_its_bodies_by_either()
    {
        var hue = OrganisationMap.Of("Thừa Thiên Huế");
        var place = hue.Provinces[0].Code;

        Assert.Equal("Thành phố Huế", hue.Provinces[0].FullName);
        Assert.Equal(["hue.cong-an-tinh"], Ids(hue.FindByName("Công an tỉnh Thừa Thiên Huế", place, In2023)));
        Assert.Equal(["hue.cong-an-tinh"], Ids(hue.FindByName("Công an thành phố Huế", place, Reform)));
    }

    [Fact]
    public void District_committees_expand_to_one_for_each_district_of_the_day()
    {
        Assert.Equal(11, Map.Expand("bcd-138-cac-huyen", LangSon, In2023)!.Members.Count);
        Assert.Equal(9, Map.Expand("bcd-138-cac-huyen", OldTayNinh, In2019)!.Members.Count);
        Assert.Null(Map.Expand("bcd-138-cac-huyen", LangSon, Reform));
        Assert.Equal(65, Map.Expand("bcd-138-cac-xa", LangSon, Reform)!.Members.Count);
        Assert.Equal(96, Map.Expand("bcd-138-cac-xa", NewTayNinh, Reform)!.Members.Count);
    }

    [Fact]
    public void Departments_expand_to_those_of_the_day()
    {
        var old = Map.Expand("so-ban-nganh", LangSon, In2023)!.Members.Select(o => o.Entry).ToList();
        var now = Map.Expand("so-ban-nganh", LangSon, Reform)!.Members.Select(o => o.Entry).ToList();

        Assert.Contains("so-ldtbxh", old);
        Assert.DoesNotContain("so-ldtbxh", now);
        Assert.Contains("so-nnmt", now);
        Assert.Contains("bo-chi-huy-bdbp", old);
        Assert.DoesNotContain("vks-tinh", old);
        Assert.True(old.Count > now.Count);
    }

    [Fact]
    public void A_group_leaves_out_bodies_that_may_only_be_asked()
    {
        var quangNinh = OrganisationMap.Of("Quảng Ninh");
        var province = quangNinh.Provinces[0].Code;

        Assert.NotNull(quangNinh.In("canh-sat-bien", province));
        Assert.DoesNotContain(quangNinh.Expand("so-ban-nganh", province, In2023)!.Members, o => o.Entry == "canh-sat-bien");
    }

    [Theory]
    [InlineData("Quảng Ninh", true, true, true)]
    [InlineData("Lạng Sơn", true, true, false)]
    [InlineData("Hải Phòng", true, false, true)]
    [InlineData("Thái Nguyên", false, false, false)]
    public void Border_and_sea_bodies_stand_where_there_is_border_or_sea(string province, bool guard, bool liaison, bool coast)
    {
        var map = OrganisationMap.Of(province);
        var place = PlaceMap.VietNam.Province(province, In2023)!.Code;

        Assert.Equal((guard, liaison, coast), (map.In("bo-chi-huy-bdbp", place) is not null, map.In("blo", place) is not null, map.In("canh-sat-bien", place) is not null));
    }

    [Fact]
    public void Mass_organisations_are_five() =>
        Assert.Equal(
            ["hoi-lhpn", "tinh-doan", "hoi-nong-dan", "hoi-cuu-chien-binh", "lien-doan-lao-dong"], Map.Expand("doan-the", LangSon, In2023)!.Members.Select(o => o.Entry));

    [Fact]
    public void Border_district_committees_are_those_that_touch_the_border()
    {
        Assert.Equal(
            ["tayninh.ben-cau.bcd-138", "tayninh.chau-thanh.bcd-138", "tayninh.tan-bien.bcd-138", "tayninh.tan-chau.bcd-138", "tayninh.trang-bang.bcd-138"],
            Ids(Map.Expand("bcd-138-huyen-bien-gioi", OldTayNinh, In2019)!.Members).Order(StringComparer.Ordinal));
        Assert.True(Map.Expand("bcd-138-huyen-bien-gioi", PlaceCode.TryParse("tinh:80@2024")!.Value, In2019)!.Open);
    }

    [Fact]
    public void Related_units_stay_open()
    {
        var related = Map.Expand("don-vi-lien-quan", LangSon, In2023)!;

        Assert.True(related.Open);
        Assert.Empty(related.Members);
    }

    [Fact]
    public void A_body_that_is_no_collective_doesnt_expand() => Assert.Null(Map.Expand("cong-an-tinh", LangSon, In2023));

    [Fact]
    public void An_unknown_body_has_no_heirs() => Assert.Empty(Map.As(new("langson.so-khong-co"), Reform));

    [Fact]
    public void An_unknown_province_is_refused() => Assert.Throws<ArgumentException>(() => OrganisationMap.Of("Atlantis"));

    [Theory]
    [InlineData("langson.cong-an-tinh", AssignmentMode.Assigned)]
    [InlineData("langson.vks-tinh", AssignmentMode.Requested)]
    [InlineData("langson.tand-tinh", AssignmentMode.Requested)]
    [InlineData("langson.ban-tuyen-giao", AssignmentMode.Noted)]
    [InlineData("langson.mttq-tinh", AssignmentMode.Noted)]
    public void Procuracy_and_court_are_asked_and_Party_and_Front_are_noted(string id, AssignmentMode mode) =>
        Assert.Equal(mode, Map.Find(Id(id))!.Mode);

    [Fact]
    public void No_id_is_used_twice_in_the_country_and_every_id_is_well_formed()
    {
        var all = OrganisationMap.Of([.. PlaceMap.VietNam.Provinces(Reform).Where(p => p.Name is "Đồng Tháp" or "Hồ Chí Minh" or "Đồng Nai" or "Hà Tĩnh" or "Thanh Hóa").Select(p => p.Name)]);

        Assert.All(all.All, o => Assert.Equal(o.Id, OrganisationId.TryParse(o.Id.Value)));
        Assert.NotEmpty(all.All);
    }
}
