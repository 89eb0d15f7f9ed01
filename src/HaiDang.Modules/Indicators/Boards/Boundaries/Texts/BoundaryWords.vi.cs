namespace HaiDang.Modules.Indicators.Boards.Boundaries.Texts;

/// <summary>Vietnamese words of an office's own commune boundaries.</summary>
internal sealed class BoundaryWordsVi : BoundaryWords
{
    public override string Boundaries => "Ranh giới cấp xã";

    public override string BoundariesSay => "Khi có tệp ranh giới, các xã được vẽ thành bản đồ thay cho ô vuông. Tệp chỉ dùng để vẽ, không đổi địa bàn hay số liệu.";

    public override string NoFiles => "Chưa có tệp ranh giới";

    public override string NoFilesRemedy => "Các xã đang được vẽ bằng ô vuông.";

    public override string Add => "Dùng tệp này";

    public override string Remove => "Bỏ tệp, vẽ bằng ô vuông";

    public override string MapField => "Bản đồ";

    public override string Map63 => "Đến 30/6/2025 (63 tỉnh, thành phố)";

    public override string Map34 => "Từ 01/7/2025 (34 tỉnh, thành phố)";

    public override string File => "Tệp GeoJSON";

    public override string FileHint => "Không quá 20 MB; kinh độ, vĩ độ WGS 84; mỗi đối tượng có mã xã hoặc tên xã";

    public override string MapMissing => "Xin chọn bản đồ.";

    public override string NoFile => "Cần một tệp GeoJSON không quá 20 MB.";

    public override string Removed => "Đã bỏ tệp ranh giới.";

    public override string Strange => "Không phải xã của tỉnh, không được vẽ";

    public override string Undrawn => "Chưa có trong tệp, không được vẽ";

    public override string More(int count) => $"Còn {count} đối tượng khác sai như vậy.";

    public override string Adopted(int communes) => $"Đã ghi tệp, vẽ được {communes} xã.";

    public override string Drawn(string communes, string day) => $"vẽ {communes} xã, dùng từ ngày {day}";

    public override string Fault(BoundaryDoubt doubt) => doubt.Fault switch
    {
        BoundaryFault.NoJson => $"Tệp không phải JSON: sai từ dòng {doubt.Place}.",
        BoundaryFault.NoFeatures => "Tệp không có danh sách đối tượng (features) nào, hoặc có hơn 2.000 đối tượng.",
        BoundaryFault.NoPolygon => $"Đối tượng thứ {doubt.Place} không phải vùng (Polygon, MultiPolygon) khép kín.",
        BoundaryFault.Elsewhere => $"Đối tượng thứ {doubt.Place} nằm ngoài Việt Nam: tệp phải dùng kinh độ, vĩ độ WGS 84, không phải VN-2000.",
        BoundaryFault.Twice => $"{doubt.Place} được vẽ hai lần trong tệp.",
        _ => "Không đối tượng nào là xã của tỉnh trên bản đồ đã chọn; xem lại mã xã, tên xã và bản đồ.",
    };
}
