using HaiDang.Modules.Dossiers.Registers;

namespace HaiDang.Modules.TipOffs.Texts;

internal sealed class TipOffWordsVi : TipOffWords
{
    public override RegisterWords Register { get; } = new("Nguồn tin về tội phạm", "Nguồn tin", "Tố giác, tin báo, kiến nghị khởi tố; tự thú và việc trực tiếp phát hiện ghi cùng sổ, tính riêng.", "Ghi nguồn tin", "Chưa có nguồn tin nào.");

    public override string StepHeading(string step) => step switch
    {
        TipOffForms.Classify => "Phân loại",
        TipOffForms.Notify => "Thông báo Viện kiểm sát việc tiếp nhận",
        TipOffForms.Verify => "Ghi việc xác minh",
        TipOffForms.Prolong => "Thủ trưởng cơ quan gia hạn",
        TipOffForms.Ask => "Đề nghị Viện kiểm sát gia hạn",
        TipOffForms.Grant => "Viện kiểm sát gia hạn",
        TipOffForms.Refuse => "Viện kiểm sát không gia hạn",
        TipOffForms.Suspend => "Tạm đình chỉ giải quyết",
        TipOffForms.Resume => "Phục hồi giải quyết",
        TipOffForms.Resolve => "Ghi kết quả giải quyết",
        TipOffForms.Send => "Gửi quyết định cho Viện kiểm sát",
        TipOffForms.ToProvince => "Chuyển cho cơ quan tỉnh khác",
        TipOffForms.EndOffer => "Kết thúc đề nghị chuyển tỉnh khác",
        TipOffForms.FromHotline => "Nhận bàn giao từ Tổng đài 111",
        TipOffForms.TellHotline => "Báo kết quả cho Tổng đài 111",
        TipOffTakeOver.Word => "Tiếp nhận từ tỉnh khác",
        _ => "Báo kết quả cho người báo tin",
    };

    public override string ShortName => "Tin báo";
    public override string Kind => "Loại nguồn tin";
    public override string Channel => "Kênh tiếp nhận";
    public override string ReceivedOn => "Ngày tiếp nhận";
    public override string Place => "Địa bàn xảy ra";
    public override string Crime => "Tội danh (dấu hiệu)";
    public override string IncomingNumber => "Số đơn, số công văn, mã cuộc gọi";
    public override string IncomingNumberHint => "Để tìm lại và tránh ghi hai lần.";
    public override string Account => "Nội dung nguồn tin";
    public override string Subject => "Người, nhóm người bị tố giác";
    public override string Informant => "Người tố giác, báo tin (không bắt buộc)";
    public override string InformantName => "Họ và tên";
    public override string InformantHint => "Vào thẳng kho danh tính; không hiện ở hồ sơ, sổ hay bản in. Không ai mở được khi chưa khai mục đích và có người thứ hai đồng ý.";
    public override string InformantPhone => "Điện thoại";
    public override string PhoneIsSafe => "Gọi số này là an toàn";
    public override string SafeContact(SafeContactRule rule) => rule switch { SafeContactRule.NoCalls => "Không gọi điện", SafeContactRule.AgreedHours => "Chỉ gọi vào giờ đã hẹn", SafeContactRule.NoLetters => "Không gửi giấy tờ về nơi ở", SafeContactRule.AgreedPlace => "Chỉ gặp ở nơi đã hẹn", SafeContactRule.ThroughAnother => "Chỉ liên hệ qua người trung gian", _ => "Không liên hệ với người báo tin" };
    public override string SafeContactNote => "Dặn thêm về cách liên hệ";
    public override string Denounced => "Tố giác cơ quan hoặc cán bộ (không bắt buộc)";
    public override string DenouncedBody => "Cơ quan bị tố giác, hoặc nơi cán bộ bị tố giác công tác";
    public override string DenouncedHint => "Cơ quan này, đơn vị trực thuộc và cấp trên của nó sẽ không thấy nguồn tin này.";
    public override string CompetentBody => "Cơ quan có thẩm quyền giải quyết";
    public override string CompetentHint => "Bắt buộc khi tố giác cơ quan hoặc cán bộ: nguồn tin vào thẳng sổ của cơ quan này.";
    public override string Papers => "Tài liệu kèm theo";
    public override string Class => "Phân loại";
    public override string NotClassified => "Chưa phân loại";
    public override string Verification => "Việc xác minh";
    public override string VerificationNote => "Kết quả xác minh";
    public override string Step(VerificationStep step) => step switch { VerificationStep.Statement => "Lấy lời khai, ghi nhận ý kiến", VerificationStep.Scene => "Khám nghiệm, xem xét hiện trường", VerificationStep.Evidence => "Thu thập tài liệu, đồ vật, dữ liệu", VerificationStep.Expert => "Trưng cầu giám định, yêu cầu định giá", VerificationStep.Request => "Yêu cầu phối hợp, tương trợ tư pháp", _ => "Việc khác" };
    public override string Ground => "Căn cứ tạm đình chỉ";
    public override string CancelledByProcuracy => "Viện kiểm sát hủy quyết định tạm đình chỉ";
    public override string Outcome => "Kết quả giải quyết";
    public override string NoCaseGround => "Căn cứ không khởi tố";
    public override string NoCaseGroundHint => "Chỉ với kết quả không khởi tố.";
    public override string SentTo => "Cơ quan nhận (khi chuyển đi)";
    public override string AnswerWay => "Cách báo kết quả";
    public override string AnswerSays => "Đọc phần liên hệ an toàn trước khi báo kết quả.";
    public override string Way(TipOffs.AnswerWay way) => way switch { TipOffs.AnswerWay.Letter => "bằng văn bản", TipOffs.AnswerWay.InPerson => "trực tiếp", TipOffs.AnswerWay.Phone => "qua điện thoại", _ => "không báo được hoặc được đề nghị không báo" };
    internal override string State(TipOffState state) => state switch { TipOffState.Received => "Mới tiếp nhận", TipOffState.Verifying => "Đang kiểm tra, xác minh", TipOffState.Suspended => "Tạm đình chỉ", TipOffState.Resolved => "Đã giải quyết", TipOffState.Left => "Đã chuyển, nhập", _ => "Không phải nguồn tin về tội phạm" };
    public override string Reception => "Tiếp nhận";
    public override string Handling => "Giải quyết";
    public override string DueWord => "Hạn";
    public override string ToldReceived(string kind, string channel) => $"Tiếp nhận {kind}, kênh: {channel}";
    public override string Receipt => "Giấy tiếp nhận";
    public override string PrintReceipt => "Xem và in";
    public override string ReceiptTitle => "GIẤY TIẾP NHẬN NGUỒN TIN";
    public override string ReceiptAsk => "Hỏi người báo tin có muốn cầm giấy này không; mang giấy về nhà có thể không an toàn.";
    public override string ReceiptTo => "Giao cho (ghi tay, nếu người nhận muốn)";
    public override string ReceiptSays => "Cơ quan tiếp nhận sẽ xem xét và thông báo kết quả theo quy định. Giấy này không ghi nội dung và không ghi người được nêu trong nguồn tin.";
    public override string ReceiptSigned => "NGƯỜI TIẾP NHẬN";
    public override string DaysTaken => "Số ngày từ khi tiếp nhận";
    public override string ToProvinceHint => "Hồ sơ giấy gửi kèm; nội dung đã niêm phong không đi theo hệ thống.";
    public override string CameFrom => "Chuyển đến từ";
    public override string WentTo => "Đã chuyển cho";
    public override string HotlineSlip => "Số phiếu chuyển, mã cuộc gọi của Tổng đài 111";
    public override string ChildAtRisk => "Trẻ em đang gặp nguy hiểm, cần can thiệp ngay";
    public override string TakeOverSays => "Nguồn tin cơ quan tỉnh khác đề nghị chuyển cho cơ quan của anh/chị. Chỉ thấy số văn bản và ngày cho đến khi tiếp nhận.";
    public override string NotTaken => "Tỉnh khác không tiếp nhận";
    public override string NothingWaits => "Không có nguồn tin nào chờ tiếp nhận.";
}
