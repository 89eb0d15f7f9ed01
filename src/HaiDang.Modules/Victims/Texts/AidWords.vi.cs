using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers.Registers;

namespace HaiDang.Modules.Victims.Texts;

/// <summary>Vietnamese words.</summary>
internal sealed class AidWordsVi : AidWords
{
    public override string Heading => "Tư vấn, trợ giúp pháp lý, bảo hộ";

    public override string None => "Chưa có lần tư vấn, trợ giúp nào.";

    public override string What => "Việc";

    public override string Channel => "Qua kênh";

    public override string Form => "Hình thức";

    public override string Centre => "Trung tâm trợ giúp pháp lý";

    public override string Matter => "Vụ việc trợ giúp";

    public override string Help => "Cơ quan đại diện đã làm gì";

    public override string Through => "Qua cơ quan";

    public override string Wished => "Chính người này mong muốn";

    public override string Waits => "chờ thụ lý";

    public override string DueLegalAid => "Trả lời yêu cầu trợ giúp pháp lý";

    public override string Offers => "Tỉnh khác bàn giao";

    public override string OffersSay => "Người và nhóm mà cơ quan tỉnh khác đề nghị tỉnh này nhận. Trước khi nhận chỉ thấy số người và ngày; nhận rồi hồ sơ nối tiếp tại đây, tỉnh kia thấy là đã nhận.";

    public override string NoOffers => "Không có ai đang chờ nhận.";

    public override string OfferedPerson => "Một người";

    public override string Arrived => "Nhận từ";

    public override string OfferedGroup(string persons) => $"Một nhóm {persons} người";

    public override string ReadyTitle => "Trực ban, chỗ và xe các tỉnh";

    public override string ReadySays => "Gọi ai ở từng tỉnh, tỉnh đó còn bao nhiêu chỗ và xe. Ngày cũ hơn hôm nay được đánh dấu: gọi hỏi lại trước khi đưa người đi.";

    public override string NobodyReady => "Chưa cơ quan nào cho biết.";

    public override string SayReady => "Cho biết về cơ quan của mình";

    public override string DutyPhone => "Điện thoại trực ban";

    public override string DutyPhoneHint => "Số của cơ quan, chỉ gồm chữ số; không ghi tên người.";

    public override string FreeBeds => "Chỗ còn trống";

    public override string Vehicles => "Xe còn trống";

    public override string Seats => "Tổng số ghế";

    public override string NotYourBody => "Xin chọn cơ quan của mình.";

    public override RegisterWords Works => new(
        "Công tác hỗ trợ nạn nhân", "Việc", "Hội thảo, tham vấn, tập huấn người làm công tác hỗ trợ, kiểm tra việc thực hiện chính sách, trao đổi với phía nước ngoài.", "Ghi một việc",
        "Chưa ghi việc nào.");

    public override string Subject => "Nội dung";

    public override string Organiser => "Đơn vị tổ chức";

    public override string Venue => "Địa điểm";

    public override string LastDay => "Đến ngày";

    public override string Partner => "Đối tác nước ngoài";

    public override string PartnerHint => "Bắt buộc khi trao đổi thông tin với phía nước ngoài.";

    public override string Staff => "Người tham gia";

    public override string StaffCount => "Số người";

    public override string Women => "Trong đó nữ";

    public override string NobodyYet => "Chưa ghi người tham gia.";

    public override string Lessons => "Kinh nghiệm, ý kiến";

    public override string Lesson => "Kinh nghiệm hoặc ý kiến";

    public override string Findings => "Tồn tại, kiến nghị";

    public override string Settled => "đã khắc phục";

    public override string NotSettled => "chưa khắc phục";

    public override string WhatWasDone => "Đã làm gì";

    public override string Passed => "Thông tin trao đổi";

    public override string Sent => "ta gửi";

    public override string Came => "ta nhận";

    public override string Direction => "Ta gửi đi (để trống: ta nhận)";

    public override string PersonsConcerned => "Số người được nói tới";

    public override string Returnees => "Số người phía bên kia báo trao trả";

    public override string? Refused(Refusal refusal) => refusal.Code switch
    {
        "victims.partner-missing" => "Trao đổi với phía nước ngoài thì phải chọn đối tác.",
        "victims.phone-unfit" => "Điện thoại trực ban chỉ gồm chữ số.",
        "victims.part-unfit" => "Việc loại này không có mục đó.",
        "victims.findings-open" => "Còn tồn tại chưa khắc phục. Ghi khắc phục hết rồi mới kết thúc.",
        _ => null,
    };

    public override string Assigned(string number) => $"đã thụ lý, {number}";

    public override string FindingNumber(int number) => $"Tồn tại {number}";

    internal override string Step(string step) => step switch
    {
        "tu-van" => "Ghi một lần tư vấn",
        "tro-giup-phap-ly" => "Yêu cầu trợ giúp pháp lý",
        "cu-nguoi-tro-giup" => "Trung tâm cử người trợ giúp",
        "xong-tro-giup" => "Kết thúc vụ việc trợ giúp",
        "bao-ho" => "Ghi việc bảo hộ công dân",
        "ghi-viec" => "Ghi một việc",
        "tham-gia" => "Ghi người tham gia",
        "kinh-nghiem" => "Ghi kinh nghiệm, ý kiến",
        "ton-tai" => "Ghi một tồn tại",
        "khac-phuc" => "Đã khắc phục",
        "thong-tin" => "Ghi thông tin trao đổi",
        "xong-viec" => "Kết thúc việc",
        _ => step,
    };
}
