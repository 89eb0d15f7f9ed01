using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers.Registers;

namespace HaiDang.Modules.Victims.Texts;

/// <summary>Vietnamese words.</summary>
internal sealed class VictimWordsVi : VictimWords
{
    public override RegisterWords Persons => new(
        "Người được tiếp nhận", "Hồ sơ", "Người tự đến trình báo, được giải cứu, từ nước ngoài trở về: từ tiếp nhận, xác định đến hỗ trợ và hòa nhập. Danh tính nằm trong kho riêng.",
        "Tiếp nhận một người", "Chưa tiếp nhận ai trong phạm vi này.");

    public override RegisterWords Houses => new(
        "Cơ sở lưu trú", "Cơ sở", "Cơ sở trợ giúp xã hội, cơ sở hỗ trợ nạn nhân và nơi tạm lánh. Địa chỉ được niêm phong.", "Đăng ký cơ sở", "Chưa có cơ sở nào.");

    public override string CertificateLine(string kind, string number, string day, string body) => $"{kind} số {number} ngày {day}{(body.Length > 0 ? ", " + body : "")}";

    public override string RightsLetter(string letter, string law) => $"điểm {letter}, {law}";

    public override string Condition(bool poorHousehold) => poorHousehold ? "thuộc hộ nghèo" : "có khó khăn về tài chính";

    public override string GivenTimes(int times) => $"đã hỗ trợ {times} lần";

    public override string Rate(string amount, bool least) => least ? $"ít nhất {amount} đ" : $"{amount} đ";

    public override string WithdrawnOn(string day) => $"đã rút ngày {day}";

    public override string DayOf(string label, string day) => $"{label}: {day}";

    public override string At(string what, string body) => $"{what} – {body}";

    public override string Menu => "Người được tiếp nhận";

    public override string MenuShort => "Tiếp nhận";

    public override string Track => "Đường tiếp nhận";

    public override string Way => "Cách trở về";

    public override string Name => "Họ tên";

    public override string NameHint => "Vào kho danh tính, không hiện ở đâu khác. Để trống khi chưa biết.";

    public override string BirthYear => "Năm sinh";

    public override string Sex => "Giới tính";

    public override string Age => "Độ tuổi khi tiếp nhận";

    public override string AgeDoubtful => "Năm sinh mâu thuẫn: coi là trẻ em đến khi xác minh xong";

    public override string Ethnicity => "Dân tộc";

    public override string Nationality => "Quốc tịch";

    public override string LanguageNeeded => "Ngôn ngữ cần phiên dịch";

    public override string LanguageHint => "Để trống khi nói tiếng Việt.";

    public override string StillAbroad => "Còn ở nước ngoài";

    public override string Account => "Lời kể ban đầu";

    public override string SafeContactWords => "Cách liên hệ an toàn";

    public override string GroupHow => "Tiếp nhận";

    public override string GroupWho => "Người được tiếp nhận";

    public override string GroupSafe => "Lời kể và cách liên hệ (niêm phong)";

    public override string Result => "Kết quả";

    public override string AskedBody => "Cơ quan xác minh, xác định";

    public override string Interpreter => "Có phiên dịch";

    public override string ChildFriendly => "Phòng và cách hỏi phù hợp với trẻ em";

    public override string Accompanied => "Có người giám hộ, đại diện hoặc nhân viên công tác xã hội";

    public override string WhySooner => "Lý do nếu làm khác nguyên tắc";

    public override string Notes => "Ghi chép (niêm phong)";

    public override string Ground => "Căn cứ";

    public override string Sign => "Dấu hiệu";

    public override string Purpose => "Mục đích chính";

    public override string Route => "Tuyến";

    public override string AgeAtAct => "Độ tuổi khi bị mua bán";

    public override string CertificateKind => "Loại giấy tờ";

    public override string CertificateNumber => "Số giấy xác nhận";

    public override string SignedOn => "Ngày ký";

    public override string Issuer => "Cơ quan cấp";

    public override string Legalised => "Đã hợp pháp hóa lãnh sự";

    public override string Elsewhere => "Đã được nơi khác xác nhận trước khi bàn giao";

    public override string Notice => "Số thông báo";

    public override string Outcome => "Kết thúc vì";

    public override string Part => "Là";

    public override string IsChild => "Dưới 18 tuổi";

    public override string PersonName => "Họ tên";

    public override string CaseNumber => "Số vụ án";

    public override string Kind => "Chế độ";

    public override string Provider => "Đơn vị thực hiện";

    public override string Until => "Đến ngày";

    public override string Cost => "Chi phí (đồng)";

    public override string Decision => "Số quyết định, hợp đồng";

    public override string Beyond => "Lý do hỗ trợ ngoài quy định";

    public override string BeyondHint => "Chỉ chọn khi luật của ngày đó không cho hưởng.";

    public override string InWriting => "Có văn bản, chữ ký";

    public override string House => "Cơ sở";

    public override string By => "Cơ quan";

    public override string Granted => "Đồng ý";

    public override string Finding => "Tình hình";

    public override string Next => "Lần sau";

    public override string Whom => "Ai";

    public override string Needed => "Cần được bảo vệ";

    public override string Stage => "Giai đoạn tố tụng";

    public override string Measure => "Biện pháp";

    public override string Shared => "Được chia sẻ";

    public override string ByRepresentative => "Người đại diện đồng ý thay";

    public override string Consent => "Sự đồng ý";

    public override string Referral => "Chuyển tuyến";

    public override string Basis => "Cơ sở bàn giao";

    public override string Minutes => "Số biên bản";

    public override string CloseReason => "Lý do đóng";

    public override string ByLetter => "Theo biên bản giấy";

    public override string ForService => "Cho chế độ";

    public override string StatusLabel => "Tình trạng";

    public override string Number => "Số";

    public override string ReceivedOn => "Ngày tiếp nhận";

    public override string Reception => "Tiếp nhận";

    public override string Identification => "Xác minh, xác định";

    public override string WhoDoesWhat => "Ai làm gì";

    public override string Grounds => "Căn cứ, dấu hiệu";

    public override string Certificate => "Giấy xác nhận";

    public override string Rights => "Người này được hưởng gì";

    public override string RightsKind => "Chế độ";

    public override string RightsFrom => "Từ ngày";

    public override string RightsTo => "Đến ngày";

    public override string RightsLaw => "Theo";

    public override string RightsCondition => "Điều kiện, mức";

    public override string CaseByCase => "tùy từng trường hợp";

    public override string RightsState => "Đã làm";

    public override string RightsNone => "Luật của ngày hôm nay không cho hưởng chế độ nào. Hỗ trợ thêm vẫn ghi được, kèm lý do.";

    public override string DeclinedWord => "không nhận";

    public override string NeededWord => "cần, chưa hỗ trợ";

    public override string NotGrantedNow => "nay không còn";

    public override string GivenServices => "Đã hỗ trợ";

    public override string NothingGiven => "Chưa hỗ trợ gì.";

    public override string Consents => "Sự đồng ý";

    public override string NoConsents => "Chưa có sự đồng ý nào.";

    public override string Stands => "còn hiệu lực";

    public override string Referrals => "Chuyển tuyến, bàn giao";

    public override string NoReferrals => "Chưa chuyển tuyến.";

    public override string HadIt => "đã biết";

    public override string Protections => "Bảo vệ";

    public override string NoProtections => "Chưa có biện pháp bảo vệ.";

    public override string DueHeading => "Việc đến hạn với người này";

    public override string NothingDue => "Không có việc nào đang chờ.";

    public override string NoDay => "chưa có hạn";

    public override string NotVictim => "không phải nạn nhân";

    public override string Victim => "nạn nhân";

    public override string AtOnce => "ngay khi tiếp nhận";

    public override string Places => "Số chỗ";

    public override string Address => "Địa chỉ (niêm phong)";

    public override string AddressHint => "Niêm phong trong kho danh tính. Tên cơ sở không nên nói ở đâu.";

    public override string Taken => "Đang ở";

    public override string Free => "Còn trống";

    public override string Item => "Trang thiết bị";

    public override string Quantity => "Số lượng";

    public override string Remedy => "Hạn khắc phục";

    public override string Inspected => "Kiểm tra gần nhất";

    public override string Equipment => "Trang thiết bị";

    public override string Inspections => "Kiểm tra";

    public override string NoneYet => "Chưa có.";

    public override string Open => "đang hoạt động";

    public override string ClosedWord => "đã đóng";

    public override string Received => "người được tiếp nhận";

    public override string? Refused(Refusal refusal) => refusal.Code switch
    {
        "victims.already-there" => "Việc này đã được ghi.",
        "victims.day-in-future" => "Ngày ở sau hôm nay. Xin nhập ngày việc đã xảy ra.",
        "victims.day-too-early" => "Ngày ở trước việc mà bước này nối tiếp. Xin xem lại.",
        "victims.backwards" => "Ngày cuối ở trước ngày đầu. Xin xem lại hai ngày.",
        "victims.closed" => "Hồ sơ đã đóng. Mở lại hồ sơ để ghi tiếp.",
        "victims.open" => "Hồ sơ đang mở.",
        "victims.way-unfit" => "Chỉ người từ nước ngoài trở về mới có cách trở về, và phải chọn.",
        "victims.track-unfit" => "Đường tiếp nhận không khớp quốc tịch hoặc nơi đang ở. Xin chọn lại.",
        "victims.linked-already" => "Người này đã có trong hồ sơ.",
        "victims.not-in-dossier" => "Người này không có trong hồ sơ. Thêm người liên quan trước.",
        "victims.guardian-unsaid" => "Thông tin về người giám hộ vừa thay đổi. Tải lại trang.",
        "victims.outcome-there" => "Việc xác định đã có kết quả. Rút lại kết quả trước nếu ghi nhầm.",
        "victims.not-ended" => "Việc xác định chưa kết thúc.",
        "victims.checked-already" => "Việc này đã kiểm tra.",
        "victims.not-started" => "Chưa đề nghị cơ quan nào xác minh. Ghi đề nghị trước.",
        "victims.started-already" => "Đã ghi rồi. Đính chính nếu ghi nhầm.",
        "victims.interview-too-soon" => "Quá gần buổi trước, người này phải kể lại. Đọc ghi chép đã có, hoặc chọn lý do.",
        "victims.child-unprotected" => "Trẻ em chỉ được hỏi ở nơi phù hợp và có người đi cùng. Tích cả hai, hoặc chọn lý do.",
        "victims.interpreter-missing" => "Người này cần phiên dịch. Bố trí phiên dịch, hoặc chọn lý do.",
        "victims.grounds-missing" => "Chưa có căn cứ nào. Tích căn cứ, hoặc kiểm tra nhân thân rồi tích dấu hiệu.",
        "victims.background-unchecked" => "Dấu hiệu chỉ dùng sau khi đã kiểm tra nhân thân, thời gian và lý do vắng mặt.",
        "victims.number-missing" => "Xin nhập số của giấy tờ.",
        "victims.body-missing" => "Xin nhập cơ quan cấp giấy.",
        "victims.not-legalised" => "Giấy nước ngoài phải được hợp pháp hóa lãnh sự.",
        "victims.outcome-unfit" => "Kết quả này không dùng ở bước này.",
        "victims.nothing-chosen" => "Chưa chọn gì. Xin chọn ít nhất một mục.",
        "victims.beyond-law" => "Luật của ngày này không cho người này hưởng chế độ đó. Vẫn hỗ trợ được: chọn lý do ngoài quy định.",
        "victims.within-law" => "Luật cho hưởng chế độ này, không cần lý do ngoài quy định.",
        "victims.declined-by-person" => "Người này đã nói không nhận chế độ đó. Chỉ ghi khi họ muốn lại (đánh giá nhu cầu).",
        "victims.consent-missing" => "Chưa có sự đồng ý còn hiệu lực cho việc này. Ghi sự đồng ý trước.",
        "victims.representative-missing" => "Với trẻ em, người đại diện hoặc giám hộ phải đồng ý thay. Thêm người giám hộ và tích ô đồng ý thay.",
        "victims.no-such-entry" => "Không còn mục này, hoặc đã xong. Tải lại trang.",
        "victims.stays-already" => "Người này đang ở một cơ sở. Ghi rời đi trước.",
        "victims.applied-already" => "Đơn cùng loại đang chờ quyết định.",
        "victims.kind-unfit" => "Chỉ học văn hóa, học nghề và trợ cấp khó khăn có đơn đề nghị.",
        "victims.need-not-assessed" => "Chưa đánh giá người này cần được bảo vệ.",
        "victims.undertaking-missing" => "Từ chối bảo vệ phải có văn bản cam kết.",
        "victims.child-protected" => "Không ghi trẻ em từ chối bảo vệ khi chưa có người giám hộ.",
        "victims.hand-over-waits" => "Đang chờ trả lời một lần bàn giao.",
        "victims.same-body" => "Cơ quan này đang giữ hồ sơ.",
        "victims.still-running" => "Còn biện pháp bảo vệ hoặc lưu trú đang chạy. Kết thúc trước.",
        "victims.referrals-open" => "Còn chuyển tuyến chưa xong. Kết thúc hoặc rút trước.",
        "victims.gate-missing" => "Xin nhập tên cửa khẩu, nơi tiếp nhận.",
        "victims.count-unfit" => "Số không hợp lý. Xin xem lại.",
        "victims.reserved-unfit" => "Mỗi lần giữ được 1 đến 500 số, không quá số 5000. Xin nhập lại số phiếu.",
        "victims.crowded" => "Nhiều người đang ghi vào đợt này cùng lúc nên lần này chưa ghi được. Xin bấm lại; ghi lại không bị trùng.",
        "victims.numbers-taken" => "Các số này vừa có người giữ hoặc đã dùng. Bấm lại để giữ những số kế tiếp.",
        "victims.sheet-taken" => $"Phiếu số {refusal.Values?.GetValueOrDefault("sheet")} đã dùng cho người khác. Xem lại số trên phiếu giấy; nếu là hai người, ghi người này vào phiếu số khác.",
        "victims.screened-twice" => $"Người này đã có ở phiếu số {refusal.Values?.GetValueOrDefault("sheet")}.",
        "victims.not-apart" => "Phải hỏi riêng, xa người nghi là tuyển mộ. Tích ô hỏi riêng.",
        "victims.not-screened" => "Phiếu này chưa được sàng lọc.",
        "victims.screened-first" => "Sàng lọc cho rõ trước khi xử phạt.",
        "victims.signs-open" => "Có dấu hiệu hoặc chưa rõ: không cho về như không có gì.",
        "victims.gone-already" => $"Phiếu số {refusal.Values?.GetValueOrDefault("sheet")} đã được xử lý xong.",
        "victims.persons-here" => "Còn người chờ xử lý. Xử lý hết rồi mới kết thúc.",
        "victims.name-missing" => "Cơ sở cần tên và ít nhất một chỗ.",
        _ => AidWords.In(Shell.Language.Vietnamese).Refused(refusal),
    };

    internal override string Due(DueSort sort) => sort switch
    {
        DueSort.InitialCheck => "Xác minh thông tin ban đầu",
        DueSort.Identification => "Xác minh, xác định nạn nhân",
        DueSort.Guardian => "Người giám hộ, đại diện cho trẻ em",
        DueSort.SafeContact => "Cách liên hệ an toàn",
        DueSort.Needs => "Đánh giá nhu cầu",
        DueSort.Support => "Chưa hỗ trợ",
        DueSort.Stay => "Hết hạn lưu trú",
        DueSort.Application => "Quyết định đơn đề nghị",
        DueSort.FollowUp => "Thăm, theo dõi",
        DueSort.Protection => "Biện pháp bảo vệ",
        DueSort.Referral => "Trả lời chuyển tuyến",
        DueSort.Service => "Thực hiện dịch vụ đã nhận",
        DueSort.HandOver => "Trả lời bàn giao",
        _ => AidWords.In(Shell.Language.Vietnamese).DueLegalAid,
    };

    internal override string State(ReferralState state) => state switch
    {
        ReferralState.Waiting => "chờ trả lời",
        ReferralState.Accepted => "đã nhận",
        ReferralState.Declined => "không nhận",
        ReferralState.Done => "đã thực hiện",
        ReferralState.Revoked => "đã rút",
        _ => state.ToString(),
    };

    internal override string Step(string step) => step switch
    {
        "lien-he" => "Thống nhất cách liên hệ an toàn",
        "xac-minh-ban-dau" => "Ghi kết quả xác minh ban đầu",
        "de-nghi-xac-minh" => "Đề nghị xác minh, xác định",
        "gia-han" => "Gia hạn vì phức tạp",
        "phong-van" => "Ghi buổi phỏng vấn",
        "can-cu" => "Tích một căn cứ",
        "nhan-than" => "Đã kiểm tra nhân thân, thời gian và lý do vắng mặt",
        "dau-hieu" => "Tích một dấu hiệu",
        "boc-lot" => "Ghi mục đích, tuyến bị mua bán",
        "la-nan-nhan" => "Xác định là nạn nhân",
        "khong-phai" => "Xác định không phải nạn nhân",
        "ket-thuc" => "Kết thúc xác định khi chưa quyết định",
        "tiep-tuc" => "Tiếp tục xác định",
        "ho-so-nguoi" => "Bổ sung thông tin chung",
        "noi-o" => "Ghi về nước, ra nước ngoài",
        "nguoi-lien-quan" => "Thêm người liên quan",
        "giam-ho" => "Cử cơ quan bảo vệ quyền lợi của trẻ em",
        "to-tung" => "Ghi tham gia vụ án",
        "khong-xu-ly" => "Không xử lý vi phạm do bị mua bán",
        "nhu-cau" => "Đánh giá nhu cầu",
        "ke-hoach" => "Lập kế hoạch hỗ trợ",
        "ho-tro" => "Ghi một lần hỗ trợ",
        "tu-choi" => "Người này không nhận một chế độ",
        "vao-o" => "Vào ở cơ sở",
        "keo-dai" => "Kéo dài lưu trú",
        "roi-di" => "Rời cơ sở",
        "don" => "Nhận đơn đề nghị",
        "quyet-dinh" => "Quyết định đơn",
        "hoa-nhap" => "Trở về cộng đồng",
        "tham" => "Thăm, theo dõi",
        "can-bao-ve" => "Đánh giá nhu cầu bảo vệ",
        "bao-ve" => "Áp dụng biện pháp bảo vệ",
        "khong-bao-ve" => "Từ chối bảo vệ",
        "het-bao-ve" => "Chấm dứt bảo vệ",
        "dong-y" => "Ghi sự đồng ý",
        "rut-dong-y" => "Rút sự đồng ý",
        "chuyen-tuyen" => "Chuyển tuyến",
        "nhan-tuyen" => "Nhận chuyển tuyến",
        "khong-nhan" => "Không nhận chuyển tuyến",
        "xong-tuyen" => "Đã thực hiện dịch vụ",
        "rut-tuyen" => "Rút chuyển tuyến",
        "ban-giao" => "Đề nghị bàn giao người",
        "rut-ban-giao" => "Rút đề nghị bàn giao",
        "nhan-ban-giao" => "Nhận bàn giao",
        "khong-nhan-ban-giao" => "Không nhận bàn giao",
        "da-ban-giao" => "Đã bàn giao cho tỉnh khác",
        "dong" => "Đóng hồ sơ",
        "mo-lai" => "Mở lại hồ sơ",
        "tiep-nhan" => "Tiếp nhận",
        "ngung-tham-gia" => "Ngừng tham gia",
        "doi-cho" => "Thay đổi số chỗ",
        "doi-dia-chi" => "Thay đổi địa chỉ",
        "thiet-bi" => "Bổ sung trang thiết bị",
        "kiem-tra" => "Ghi cuộc kiểm tra",
        "dong-co-so" => "Đóng cơ sở",
        "dang-ky" => "Đăng ký cơ sở",
        _ => AidWords.In(Shell.Language.Vietnamese).Step(step),
    };
}
