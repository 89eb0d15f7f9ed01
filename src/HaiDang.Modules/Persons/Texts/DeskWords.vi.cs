using HaiDang.Vault.Finding;
using HaiDang.Vault.Openings;

namespace HaiDang.Modules.Persons.Texts;

internal sealed class DeskWordsVi : DeskWords
{
    // Traces
    public override string Trail => "Dấu vết";
    public override string OwnTrail => "Tôi đã mở những gì";
    public override string OwnTrailSays => "Mỗi lần anh/chị mở, tìm, hoặc bị từ chối. Lãnh đạo đơn vị và người giám sát thấy cùng những dòng này.";
    public override string OwnTrailEmpty => "Anh/chị chưa mở danh tính nào.";
    public override string DossierTrail => "Ai đã mở";
    public override string DossierTrailSays => "Mỗi lần có người mở, hoặc bị từ chối, trong hồ sơ này; gần nhất trước.";
    public override string DossierTrailEmpty => "Chưa ai mở danh tính trong hồ sơ này.";
    public override string PersonTrail => "Lịch sử mở của một người";
    public override string PersonTrailSays => "Chỉ có mã, không có danh tính. Dùng khi chính người đó hỏi, hoặc khi kiểm tra.";
    public override string PersonTrailEmpty => "Không có lần mở nào của mã này trong phạm vi của anh/chị.";
    public override string PersonCode => "Mã người";
    public override string PersonCodeHint => "32 ký tự, trên thẻ danh tính.";
    public override string PersonCodeWrong => "Mã người có 32 ký tự gồm chữ số và a đến f.";
    public override string Show => "Xem";
    public override string When => "Lúc";
    public override string Who => "Người mở";
    public override string What => "Việc";
    public override string ForWhat => "Mục đích";
    public override string Whom => "Mã người";
    public override string Which => "Hồ sơ";
    public override string Done(string what) => what switch
    {
        "opened" => "Mở danh tính",
        "text" => "Đọc nội dung niêm phong",
        "shown" => "Tìm người",
        "sent" => "Gửi đi đối chiếu",
        "checked" => "Đối chiếu danh tính",
        "beyond-asked" => "Xin mở vượt hạn mức",
        "beyond-given" => "Đồng ý cho mở vượt hạn mức",
        "beyond-declined" => "Không đồng ý cho mở vượt hạn mức",
        _ => "Bị từ chối",
    };

    public override string Counts => "Số lượt mở";
    public override string CountsSays => "Đếm theo ngày, cơ quan và mục đích. Không có danh tính, không có mã người.";
    public override string CountsEmpty => "Chưa có lượt mở nào trong 90 ngày qua.";
    public override string DayColumn => "Ngày";
    public override string BodyColumn => "Cơ quan";
    public override string LinesColumn => "Lượt";
    public override string ReadersColumn => "Số cán bộ";
    public override string PersonsColumn => "Số người được mở";

    // Agreements
    public override string Agree => "Duyệt mở";
    public override string AgreeSays(int waiting, int emergencies) => $"Có {waiting} đề nghị chờ anh/chị đồng ý, {emergencies} lần mở khẩn cấp chờ xem lại.";
    public override string Waiting => "Chờ đồng ý";
    public override string NothingWaits => "Không có đề nghị nào đang chờ.";
    public override string NothingWaitsRemedy(int minutes) => $"Khi cán bộ xin mở người tố giác, báo tin trong hồ sơ của đơn vị, đề nghị hiện ở đây trong {minutes} phút.";
    public override string AskedLine(string who, string purpose, string @class) => $"{who} xin mở để: {purpose}. {@class}";
    public override string AskedIn(string dossier, string code, string until) => $"{dossier}, mã {code}. Trả lời trước {until}.";
    public override string GiveAgreement => "Đồng ý cho mở";
    public override string GiveAgreementTo(string who) => $"Đồng ý cho {who} mở";
    public override string Decline => "Không đồng ý";
    public override string DeclineOf(string who) => $"Không đồng ý cho {who} mở";
    public override string DeclinedToast => "Đã ghi là không đồng ý. Người đề nghị thấy câu trả lời.";
    public override string AgreedToast => "Đã đồng ý. Người đề nghị mở được từ bây giờ.";
    public override string ToReview => "Mở khẩn cấp chờ xem lại";
    public override string NothingToReview => "Không có lần mở khẩn cấp nào chờ xem lại.";
    public override string EmergencyLine(string who, string category) => $"{who} mở khẩn cấp: {category}";
    public override string EmergencyIn(string dossier, string until, string reviewBy) => $"{dossier}, hiệu lực đến {until}. Xem lại trước {reviewBy}.";
    public override string ReadReason => "Đọc lý do";
    public override string WasEmergency => "Đúng là khẩn cấp";
    public override string WasNone => "Không phải khẩn cấp";
    public override string ReviewedToast => "Đã ghi kết luận xem lại.";
    public override string OnlyLeaderReviews => "Anh/chị được báo tin. Lãnh đạo đơn vị thụ lý là người kết luận.";

    // Beyond a quota
    public override string Beyond => "Mở vượt hạn mức";
    public override string BeyondSays(int anHour, int aDay, int most, int minutes) => $"Mỗi cán bộ mở được {anHour} người trong một giờ, {aDay} người trong một ngày. Cần hơn thì nêu lý do và xin đích danh một lãnh đạo đơn vị; được đồng ý thì mở thêm nhiều nhất {most} người trong {minutes} phút kể từ lúc xin, trong hồ sơ này và cho một mục đích. Mọi bước đều được ghi lại.";
    public override string AskBeyond => "Gửi đề nghị";
    public override string AskBeyondHere => "Xin lãnh đạo đơn vị cho mở vượt hạn mức trong hồ sơ này";
    public override string HowMany => "Mở thêm mấy người";
    public override string HowManyHint(int most) => $"Từ 1 đến {most}.";
    public override string HowManyMissing => "Ghi số người bằng chữ số.";
    public override string WhoAgrees => "Xin ai đồng ý";
    public override string BeyondReasonHint(int least) => $"Ít nhất {least} ký tự. Lý do được niêm phong; người được xin sẽ đọc.";
    public override string NoLeader => "Chưa có lãnh đạo nào của đơn vị thụ lý để xin.";
    public override string NoLeaderRemedy => "Chờ đến giờ mở tiếp được, hoặc nhờ quản trị cấp vai lãnh đạo đơn vị.";
    public override string BeyondAskedToast => "Đã gửi đề nghị. Được đồng ý thì trên thẻ danh tính mở tiếp được ngay.";
    public override string BeyondAsked => "Anh/chị đã xin trong hồ sơ này";
    public override string BeyondState(bool? given) => given switch
    {
        null => "Chờ trả lời",
        true => "Đã được đồng ý",
        _ => "Không được đồng ý",
    };

    public override string BeyondLine(string who, string purpose, int persons, string until) => $"{who}; thêm {persons} người; {purpose}; đến {until}.";
    public override string BeyondWaits(string who, int persons, string purpose) => $"{who} xin mở vượt hạn mức thêm {persons} người để: {purpose}";
    public override string BeyondIn(string dossier, string until) => $"{dossier}. Trả lời trước {until}.";
    public override string BeyondPersons(string count) => $"thêm {count} người";

    // Emergencies
    public override string Emergency => "Mở khẩn cấp";
    public override string EmergencySays(int hours, int reviewHours) => $"Khi tính mạng đang nguy mà không tìm được người giữ hồ sơ. Mở một hồ sơ trong {hours} giờ; người giữ hồ sơ, lãnh đạo đơn vị và cán bộ bảo vệ dữ liệu được báo ngay; phải được xem lại trong {reviewHours} giờ. Người tố giác, báo tin vẫn cần người thứ hai.";
    public override string DossierKind => "Loại hồ sơ";
    public override string KeptBy => "Sổ của cơ quan";
    public override string Number => "Số hồ sơ";
    public override string NumberHint => "Ví dụ: 12/2023";
    public override string Category => "Việc gì đang xảy ra";
    public override string CategoryOf(BreakGlassCategory category) => category switch
    {
        BreakGlassCategory.DangerToLife => "Tính mạng, sức khỏe đang nguy",
        BreakGlassCategory.Rescue => "Phải đưa ra hoặc bảo vệ ngay",
        _ => "Không gặp được ai giữ hồ sơ, không chờ được",
    };

    public override string Reason => "Lý do";
    public override string ReasonHint(int least) => $"Ít nhất {least} ký tự. Lý do được niêm phong; người xem lại sẽ đọc.";
    public override string Declare => "Mở khẩn cấp và báo tin";
    public override string Declared => "Những lần anh/chị đã mở khẩn cấp";
    public override string NoneDeclared => "Anh/chị chưa mở khẩn cấp lần nào.";
    public override string DeclaredToast => "Đã ghi và báo tin. Anh/chị mở được những người trong hồ sơ này.";
    public override string NoSuchDossier => "Chưa thấy hồ sơ có số này. Xem lại loại, cơ quan và số.";
    public override string ChooseOne => "Chọn…";
    public override string LivesUntil(string until) => $"còn hiệu lực đến {until}";
    public override string IsOver => "đã hết giờ";
    public override string Review(bool? justified) => justified switch
    {
        null => "chưa được xem lại",
        true => "đã xem lại: đúng là khẩn cấp",
        _ => "đã xem lại: không phải khẩn cấp",
    };

    public override string EmergencyPersons => "Những người trong hồ sơ này";
    public override string OpenInEmergency => "Mở khẩn cấp và ghi lại";
    public override string ChoosePerson => "Chọn một người.";

    // Two cards of one person
    public override string Duplicates => "Trùng người";
    public override string DuplicatesSays => "Hai hồ sơ có thể nói về một người. Không gộp chỉ vì trùng tên và năm sinh; gộp là ghi rằng hai mã là một người, không xóa gì, hoàn tác được.";
    public override string HiddenMatches => "Tìm thấy ngoài phạm vi người hỏi";
    public override string NoHiddenMatches => "Không có trường hợp nào.";
    public override string NoHiddenMatchesRemedy => "Khi có người tìm một người đã được ghi ở nơi họ không được xem, trường hợp đó hiện ở đây, không hiện cho người tìm.";
    public override string FoundWhileLooking(string chance, string dossier) => $"khả năng {chance}, khi tìm trong {dossier}";
    public override string Compare => "So hai mã";
    public override string CompareWith(string code) => $"So với {code}";
    public override string Pairs => "Các cặp đã đề nghị";
    public override string NoPairs => "Chưa đề nghị cặp nào.";
    public override string PairState(bool? same) => same switch
    {
        null => "Chờ kết luận",
        true => "Là một người",
        _ => "Là hai người",
    };

    public override string One => "Mã thứ nhất";
    public override string Other => "Mã thứ hai";
    public override string PairSays => "Danh tính vẫn che: máy so phần niêm phong và chỉ nói điểm nào khớp. Cần xem danh tính thì hỏi cơ quan giữ hồ sơ.";
    public override string Classes => "Nhóm";
    public override string Dossiers => "Hồ sơ";
    public override string BeyondReach => "ngoài phạm vi của anh/chị";
    public override string Propose => "So và đề nghị";
    public override string ProposedToast(string reasons) => $"Đã đề nghị. Khớp: {reasons}.";
    public override string AreOne => "Là một người";
    public override string AreTwo => "Là hai người";
    public override string DecidedToast => "Đã ghi kết luận.";
    public override string Undo => "Hoàn tác kết luận";
    public override string UndoBecause => "Vì sao hoàn tác";
    public override string UndoReason(UndoneBecause reason) => reason switch
    {
        UndoneBecause.Slip => "Bấm nhầm",
        UndoneBecause.NewPapers => "Có giấy tờ mới",
        UndoneBecause.PersonSaid => "Chính người đó nói khác",
        _ => "Kết luận lại",
    };

    public override string UndoneToast => "Đã hoàn tác. Hai mã đứng riêng như trước.";

    // Erasing
    public override string Erasures => "Xóa danh tính";
    public override string ErasuresSays(int days) => $"Hai người cùng quyết; sau đó {days} ngày còn hoàn tác được; hết hạn thì khóa bị hủy và danh tính không đọc lại được ở đâu nữa. Số liệu và việc đã ghi không đổi.";
    public override string ErasuresEmpty => "Không có danh tính nào đang chờ xóa.";
    public override string ErasuresEmptyRemedy => "Đề nghị xóa khi hồ sơ đã kết thúc và người đó yêu cầu, hoặc đã hết hạn lưu.";
    public override string ProposeErasure => "Đề nghị xóa danh tính";
    public override string Ground => "Căn cứ";
    public override string GroundOf(string code) => code switch
    {
        "own-request" => "Chính người đó yêu cầu",
        "term-over" => "Hết thời hạn lưu",
        _ => "Ghi nhầm người",
    };

    public override string ErasureProposedToast => "Đã đề nghị. Cần một người khác duyệt.";
    public override string ErasureStep(string step, string? until) => step switch
    {
        "proposed" => "Chờ người thứ hai",
        "approved" => $"Chờ xóa, hoàn tác được đến {until}",
        _ => "Đã xóa",
    };

    public override string ProposedBy(string who) => $"đề nghị: {who}";
    public override string ApprovedBy(string who) => $"duyệt: {who}";
    public override string BlockedBy(string dossiers) => $"Chưa xóa được: còn hồ sơ đang mở ({dossiers}).";
    public override string Approve => "Duyệt xóa";
    public override string ApproveOf(string code) => $"Duyệt xóa danh tính {code}";
    public override string ApprovedToast(int days) => $"Đã duyệt. Còn hoàn tác được trong {days} ngày.";
    public override string UndoErasure => "Hoàn tác";
    public override string UndoErasureOf(string code) => $"Hoàn tác xóa danh tính {code}";
    public override string ErasureUndoneToast => "Đã hoàn tác. Danh tính mở lại được.";
    public override string NobodyOfThisCode => "Không có người có mã này trong phạm vi của anh/chị.";
}
