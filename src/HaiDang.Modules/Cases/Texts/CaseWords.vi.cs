using HaiDang.Modules.Cases.Coordination;
using HaiDang.Modules.Cases.Incidents;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Cases.Moving;
using HaiDang.Modules.Cases.Rings;
using HaiDang.Modules.Dossiers.Registers;

namespace HaiDang.Modules.Cases.Texts;

internal sealed partial class CaseWordsVi : CaseWords
{
    public override RegisterWords Cases { get; } = new(
        "Sổ vụ án", "Vụ án", "Các vụ án do cơ quan của anh/chị thụ lý hoặc tham gia, từ khởi tố đến bản án có hiệu lực.", "Ghi vụ án mới", "Chưa có vụ án nào.");
    public override RegisterWords Incidents { get; } = new(
        "Sổ vụ việc", "Vụ việc", "Các vụ việc đã phát hiện. Vụ việc có dấu hiệu tội phạm phải được xem xét, quyết định.", "Ghi vụ việc mới", "Chưa có vụ việc nào.");
    public override RegisterWords Rings { get; } = new(
        "Sổ đường dây", "Đường dây", "Chỉ ghi đường dây nêu trong quyết định, cáo trạng hoặc bản án, có số văn bản. Không ghi tài liệu nghiệp vụ.", "Ghi đường dây mới", "Chưa có đường dây nào.");
    public override string CasesShort => "Vụ án";
    public override string IncidentsShort => "Vụ việc";
    public override string RingsShort => "Đường dây";

    public override string Word(Enum value) => value switch
    {
        CaseStage.Investigation => "điều tra",
        CaseStage.Prosecution => "truy tố",
        CaseStage.FirstInstance => "xét xử sơ thẩm",
        CaseStage.Appeal => "xét xử phúc thẩm",
        ProceedingsRole.Denounced => "người bị tố giác",
        ProceedingsRole.Proposed => "người bị kiến nghị khởi tố",
        ProceedingsRole.Held => "người bị giữ, bị bắt, bị tạm giữ",
        ProceedingsRole.Accused => "bị can",
        ProceedingsRole.Defendant => "bị cáo",
        ProceedingsRole.Convicted => "người bị kết án",
        PersonEnd.NotInstituted => "không khởi tố",
        PersonEnd.ChargeAnnulled => "hủy bỏ quyết định khởi tố bị can",
        PersonEnd.Terminated => "đình chỉ",
        PersonEnd.Acquitted => "không phạm tội",
        PersonEnd.Misnamed => "ghi nhầm",
        PersonEnd.GoesOnElsewhere => "tiếp tục ở hồ sơ khác",
        HuntEnd.Arrested => "bắt được",
        HuntEnd.Surrendered => "ra đầu thú",
        HuntEnd.Lifted => "đình nã",
        Recidivism.Ordinary => "tái phạm",
        Recidivism.Dangerous => "tái phạm nguy hiểm",
        ReturnGround.Evidence => "thiếu chứng cứ",
        ReturnGround.OtherOffenceOrPerson => "có tội khác hoặc người khác",
        ReturnGround.Procedure => "vi phạm nghiêm trọng thủ tục tố tụng",
        Finding.Convicted => "có tội",
        Finding.Acquitted => "không phạm tội",
        Finding.Terminated => "đình chỉ đối với người này",
        AppealBy.Defendant => "bị cáo kháng cáo",
        AppealBy.OtherParty => "bị hại hoặc người khác kháng cáo",
        AppealBy.Procuracy => "Viện kiểm sát kháng nghị",
        AppealOutcome.Upheld => "giữ nguyên bản án sơ thẩm",
        AppealOutcome.Amended => "sửa bản án sơ thẩm",
        AppealOutcome.Quashed => "hủy bản án để điều tra hoặc xét xử lại",
        AppealOutcome.QuashedTerminated => "hủy bản án và đình chỉ vụ án",
        AppealOutcome.AppealTerminated => "đình chỉ xét xử phúc thẩm",
        KeyCaseReason.PublicConcern => "dư luận xã hội quan tâm",
        KeyCaseReason.Gravity => "tính chất, mức độ nghiêm trọng",
        KeyCaseReason.Deterrence => "răn đe, phòng ngừa chung",
        EvidenceMatter.Background => "xác minh nhân thân, lai lịch",
        EvidenceMatter.Documents => "cung cấp tài liệu, dữ liệu",
        EvidenceMatter.Expert => "giám định, định giá",
        EvidenceMatter.Statement => "ghi lời khai",
        EvidenceMatter.Victim => "xác minh nạn nhân",
        EvidenceMatter.Abroad => "trao đổi qua biên giới, tương trợ tư pháp",
        EvidenceMatter.Other => "việc khác",
        EvidenceView.Enough => "đủ chứng cứ",
        EvidenceView.Incomplete => "cần bổ sung",
        EvidenceView.Disputed => "còn ý kiến khác nhau",
        ObstacleKind.Law => "quy định của pháp luật",
        ObstacleKind.Evidence => "chứng cứ, giám định",
        ObstacleKind.Cooperation => "phối hợp giữa các cơ quan",
        ObstacleKind.Abroad => "yếu tố nước ngoài",
        ObstacleKind.Witnesses => "bị hại, người làm chứng",
        ObstacleKind.Means => "con người, kinh phí, phương tiện",
        ProtectionKind.InformationSecrecy => "giữ bí mật thông tin",
        ProtectionKind.Guard => "bố trí lực lượng bảo vệ",
        ProtectionKind.MovementLimits => "hạn chế đi lại, tiếp xúc",
        ProtectionKind.Shelter => "bố trí nơi tạm lánh",
        ProtectionKind.Relocation => "chuyển nơi ở, làm việc, học tập",
        ProtectionKind.Deterrence => "răn đe, ngăn chặn xâm hại",
        ProtectionKind.ClosedHearing => "xử kín",
        IncidentOutcome.Instituted => "khởi tố vụ án",
        IncidentOutcome.NotInstituted => "không khởi tố",
        IncidentOutcome.Administrative => "xử lý hành chính",
        IncidentOutcome.NoSigns => "không có dấu hiệu tội phạm",
        IncidentOutcome.Joined => "nhập vào vụ việc khác",
        ProvinceTransferEnd.NotCompetent => "không thuộc thẩm quyền",
        ProvinceTransferEnd.Incomplete => "hồ sơ chưa đủ",
        ProvinceTransferEnd.HeldElsewhere => "cơ quan khác đã thụ lý",
        ProvinceTransferEnd.Withdrawn => "cơ quan chuyển rút lại",
        RingEnd.BrokenUp => "đã triệt phá",
        RingEnd.Tried => "đã xét xử",
        RingEnd.NotUpheld => "không đủ căn cứ",
        DayReason.AsOnThePaper => "đúng như ngày ghi trong văn bản",
        DayReason.PaperCameLater => "việc làm trước, văn bản ban hành sau",
        DayReason.BeingChecked => "ngày ước lượng, đang đối chiếu",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    public override string Label(string id) => id switch
    {
        "ngay" => "Ngày",
        "vi-sao-ngay" => "Vì sao ngày không theo thứ tự (chỉ chọn khi được hỏi)",
        "so" => "Số văn bản",
        "co-quan" => "Cơ quan ban hành",
        "ngay-xay-ra" => "Ngày xảy ra (ngày, tháng/năm hoặc năm)",
        "noi-xay-ra" => "Nơi xảy ra",
        "dieu-khoan" => "Điều, khoản",
        "dieu-khoan-2" => "Điều, khoản thứ hai",
        "dau-hieu" => "Có dấu hiệu tội phạm",
        "nguoi" => "Người",
        "nguoi-lien-quan" => "Những người liên quan",
        "ho-ten" => "Họ và tên",
        "sinh" => "Ngày sinh (ngày, tháng/năm hoặc năm)",
        "gioi" => "Giới tính trên giấy tờ",
        "nhom-dan-toc" => "Nhóm dân tộc (cho số liệu)",
        "tu-cach" => "Tư cách",
        "bien-phap" => "Biện pháp ngăn chặn",
        "thay-cho" => "Thay cho biện pháp",
        "den-ngay" => "Đến hết ngày (ghi trong lệnh)",
        "can-cu" => "Căn cứ",
        "ly-do" => "Lý do",
        "ket-qua" => "Kết quả",
        "gia-han" => "Gia hạn thêm (số)",
        "don-vi" => "Đơn vị thời gian",
        "ngay-de-nghi" => "Ngày đề nghị gia hạn",
        "giai-doan" => "Giai đoạn",
        "co-quan-thu-ly" => "Cơ quan thụ lý",
        "so-thu-ly" => "Số thụ lý của cơ quan đó",
        "tra-ve" => "Trả về",
        "ngay-mo-phien" => "Ngày mở phiên tòa",
        "luu-dong" => "Xét xử lưu động",
        "noi-xet-xu" => "Nơi xét xử lưu động",
        "ket-luan" => "Tòa tuyên",
        "muc-phat" => "Mức hình phạt",
        "ai-khang" => "Kháng cáo, kháng nghị",
        "ba-co-quan" => "Các cơ quan thống nhất (mỗi dòng một cơ quan)",
        "nuoc-ngoai" => "Có yếu tố nước ngoài",
        "nuoc" => "Nước liên quan",
        "cung" => "Phối hợp bắt giữ, điều tra với nước",
        "cao-diem" => "Thuộc đợt cao điểm",
        "hanh-vi" => "Hành vi",
        "thu-doan" => "Thủ đoạn",
        "muc-dich" => "Mục đích",
        "du-do" => "Cách dụ dỗ",
        "boi-canh" => "Nơi, cách tiếp cận",
        "khong-che" => "Cách khống chế",
        "tuoi-nan-nhan" => "Tuổi nạn nhân nhỏ nhất khi xảy ra",
        "noi-dung" => "Nội dung (niêm phong)",
        "yeu-cau" => "Việc yêu cầu",
        "noi-nhan" => "Cơ quan nhận",
        "han" => "Hạn trả lời",
        "du" => "Đã trả lời đủ",
        "nhan-dinh" => "Nhận định chung",
        "kho-khan" => "Khó khăn, vướng mắc",
        "bao-ve" => "Biện pháp bảo vệ",
        "tre-em" => "Người dưới 18 tuổi",
        "vu-an-nhan" => "Nhập vào vụ án (số trong sổ)",
        "vu-viec-nhan" => "Nhập vào vụ việc (số trong sổ)",
        "tinh-nhan" => "Tỉnh nhận",
        "tin-bao" => "Nguồn tin (số trong sổ)",
        "vu-an" => "Vụ án (số trong sổ)",
        "vai-tro" => "Vai trò trong đường dây",
        "loai-tuyen" => "Loại tuyến",
        "qua-bien-gioi" => "Cách qua biên giới",
        "tuyen" => "Các chặng trong nước (mỗi dòng một địa danh)",
        "nuoc-tuyen" => "Các nước trên tuyến",
        "ngay-phat-hien" => "Ngày phát hiện",
        "so-quyet-dinh" => "Quyết định khởi tố vụ án",
        "tinh-trang" => "Tình trạng",
        "muc-do" => "Loại tội phạm",
        "kham-pha" => "Ngày khám phá",
        "an-diem" => "Án điểm",
        "bi-can" => "Bị can, bị cáo",
        "so-co-quan" => "Số của từng cơ quan",
        "phien-toa" => "Phiên tòa",
        "lien-ket" => "Từ vụ việc, tin báo",
        "tu-dau" => "Chuyển hoặc tách từ",
        "den-dau" => "Tiếp tục ở",
        "so-lan" => "Trả hồ sơ, mở lại",
        "bat-dau" => "Bắt đầu",
        "ket-thuc" => "Kết thúc",
        "so-ngay" => "Số ngày",
        "tra-loi" => "Trả lời",
        _ => id,
    };

    public override string Step(string step) => step switch
    {
        "nguoi-moi" => "Ghi thêm người trong tố tụng",
        "khoi-to-bi-can" => "Khởi tố bị can đối với người đã có trong hồ sơ",
        "phe-chuan" => "Viện kiểm sát phê chuẩn khởi tố bị can",
        "doi-toi-danh" => "Thay đổi, bổ sung khởi tố bị can",
        "bien-phap" => "Áp dụng, thay đổi biện pháp ngăn chặn",
        "huy-bien-phap" => "Hủy bỏ biện pháp ngăn chặn",
        "truy-na" => "Truy nã",
        "het-truy-na" => "Kết thúc truy nã",
        "tam-dinh-chi-bi-can" => "Tạm đình chỉ đối với bị can",
        "phuc-hoi-bi-can" => "Phục hồi đối với bị can",
        "khong-khoi-to" => "Không khởi tố, hủy bỏ khởi tố, đình chỉ đối với một người",
        "ghi-nham" => "Ghi nhầm người",
        "tai-pham" => "Ghi tái phạm theo bản án",
        "doi-khoi-to" => "Thay đổi quyết định khởi tố vụ án",
        "so-thu-ly" => "Ghi số của một cơ quan",
        "dac-diem" => "Yếu tố nước ngoài, phối hợp, đợt cao điểm",
        "kham-pha" => "Ghi nhận đã khám phá",
        "gia-han" => "Gia hạn",
        "ket-luan-dieu-tra" => "Kết luận điều tra, đề nghị truy tố",
        "thu-ly" => "Cơ quan thụ lý hồ sơ",
        "truy-to" => "Truy tố bằng cáo trạng",
        "tra-ho-so" => "Trả hồ sơ điều tra bổ sung",
        "dua-ra-xet-xu" => "Quyết định đưa vụ án ra xét xử",
        "xet-xu" => "Bản án sơ thẩm",
        "khang-cao" => "Kháng cáo, kháng nghị",
        "phuc-tham" => "Bản án phúc thẩm",
        "hieu-luc" => "Bản án có hiệu lực",
        "tam-dinh-chi" => "Tạm đình chỉ vụ án",
        "phuc-hoi" => "Phục hồi vụ án",
        "dinh-chi" => "Đình chỉ vụ án",
        "mo-lai" => "Hủy quyết định đình chỉ, mở lại vụ án",
        "an-diem" => "Thống nhất án điểm",
        "bo-an-diem" => "Thôi án điểm",
        "yeu-to" => "Hành vi, thủ đoạn, mục đích",
        "noi-dung" => "Nội dung vụ án",
        "yeu-cau" => "Yêu cầu cơ quan khác về chứng cứ",
        "tra-loi" => "Trả lời yêu cầu",
        "danh-gia" => "Phối hợp xác minh, đánh giá chứng cứ",
        "vuong-mac" => "Ghi khó khăn, vướng mắc",
        "het-vuong-mac" => "Đã tháo gỡ khó khăn",
        "bao-ve" => "Bảo vệ nạn nhân, người làm chứng",
        "het-bao-ve" => "Kết thúc bảo vệ",
        "chuyen-tinh" => "Chuyển cho cơ quan tỉnh khác",
        "rut-chuyen-tinh" => "Kết thúc đề nghị chuyển tỉnh khác",
        "nhap" => "Nhập vào vụ án khác",
        "tach" => "Tách vụ án",
        "dau-hieu" => "Kết luận về dấu hiệu tội phạm",
        "quyet-dinh" => "Quyết định giải quyết vụ việc",
        "gan-tin-bao" => "Gắn nguồn tin về tội phạm",
        "khoi-to" => "Khởi tố vụ án từ vụ việc này",
        "mo-lai-vu-viec" => "Hủy quyết định, mở lại vụ việc",
        "them-vu-an" => "Thêm vụ án thuộc đường dây",
        "thanh-vien" => "Ghi thành viên theo quyết định",
        "tuyen" => "Tuyến hoạt động",
        "ket-thuc-duong-day" => "Kết thúc đường dây",
        _ => step,
    };

    public override string Heading(string section) => section switch
    {
        "vu-an" => "Vụ án",
        "vu-viec" => "Vụ việc",
        "duong-day" => "Đường dây",
        "to-tung" => "Người trong tố tụng",
        "phoi-hop" => "Yêu cầu về chứng cứ",
        "danh-gia" => "Phối hợp đánh giá chứng cứ",
        "vuong-mac" => "Khó khăn, vướng mắc",
        "bao-ve" => "Bảo vệ trong tố tụng",
        "thoi-gian" => "Thời gian từng giai đoạn",
        "yeu-to" => "Hành vi, thủ đoạn, mục đích",
        "thanh-vien" => "Thành viên",
        _ => section,
    };

    public override string State(string code) => code switch
    {
        "investigation" => "đang điều tra",
        "prosecution" => "đang truy tố",
        "first-instance" => "đang xét xử sơ thẩm",
        "appeal" => "đang xét xử phúc thẩm",
        "on-the-way" => "đang chuyển hồ sơ",
        "suspended" => "tạm đình chỉ",
        "tried" => "đã xét xử sơ thẩm",
        "in-force" => "bản án có hiệu lực",
        "terminated" => "đình chỉ",
        "elsewhere" => "đã nhập hoặc chuyển nơi khác",
        "waiting" => "có dấu hiệu tội phạm, chờ quyết định",
        "checking" => "đang kiểm tra",
        "instituted" => "đã khởi tố vụ án",
        "not-instituted" => "không khởi tố",
        "administrative" => "xử lý hành chính",
        "no-signs" => "không có dấu hiệu tội phạm",
        "joined" => "đã nhập",
        "open" => "đang giải quyết",
        "broken-up" => "đã triệt phá",
        "ring-tried" => "đã xét xử",
        "not-upheld" => "không đủ căn cứ",
        _ => code,
    };

    public override string Person(int ordinal) => $"Người {ordinal}";
    public override string PersonAs(int ordinal, string role) => $"Người {ordinal} ({role})";
    public override string Yes => "có";
    public override string No => "không";
    public override string NotKnown => "chưa rõ";
    public override string ProposesSolved => "Đã có bị can đầu tiên. Nếu cơ quan điều tra xác định vụ án đã được khám phá, xin ghi ngày; hệ thống không tự suy ra.";
    public override string NewPersonSays => "Danh tính được niêm phong trong kho danh tính; hồ sơ này chỉ giữ mã.";
    public override string LabelSays => "Chỉ ghi khi bản án nêu, kèm số bản án.";
    public override string Empty => "Chưa có gì được ghi.";
    public override string Accused(string all, string juveniles) => juveniles == "0" ? all : $"{all} (dưới 18 tuổi: {juveniles})";
    public override string ByLaw(bool answers) => answers ? "Khớp định nghĩa của Luật Phòng, chống mua bán người" : "Chưa khớp định nghĩa của Luật Phòng, chống mua bán người";
    public override string ByPalermo(bool answers) => answers ? "Khớp Nghị định thư Palermo" : "Chưa khớp Nghị định thư Palermo";
    public override string Times(string reopened, string returned) => $"trả hồ sơ {returned} lần, mở lại {reopened} lần";
    public override string HearingSet(string day, bool mobile) => mobile ? $"{day}, xét xử lưu động" : day;
    public override string Offers => "Hồ sơ tỉnh khác chuyển đến";
    public override string OffersSays => "Cơ quan tỉnh khác đề nghị chuyển. Nội dung và danh tính chỉ đến sau khi tiếp nhận.";
    public override string NoOffers => "Không có hồ sơ nào chờ tiếp nhận.";
    public override string MovesSays => "Việc này ghi vào cả hai hồ sơ.";
    public override string NumberUnknown(string number) => $"Không tìm thấy số {number} trong sổ của cơ quan đang thụ lý. Xin nhập như 0012/2023.";
    public override string FirstWord => "Tiếp nhận nguồn tin";
    public override string Unit(bool months) => months ? "tháng" : "ngày";
}
