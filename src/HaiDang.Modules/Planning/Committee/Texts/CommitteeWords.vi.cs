using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning.Committee.Texts;

internal sealed class CommitteeWordsVi : CommitteeWords
{
    public override string Refused(Refusal refusal) => CommitteeRefusalWords.Vietnamese(refusal);

    // Where one is
    public override string Committee => "Ban Chỉ đạo";
    public override string CommitteeShort => "BCĐ";
    public override string YearOnly(int year) => $"năm {year}";
    public override string WhereOneIs => "Đường dẫn";
    public override string NoCommittee => "Chưa có Ban Chỉ đạo nào trong phạm vi của anh/chị.";
    public override string FirstPageSays(string members, string held, string missing) => $"Có {members} thành viên đương nhiệm, đã họp định kỳ {held} kỳ, {missing} kỳ đã qua chưa ghi nhận cuộc họp.";
    public override string Registers => "Các sổ";
    public override string RegisterColumn => "Sổ";
    public override string EntriesColumn => "Mục";
    public override string OpenColumn => "Còn mở";
    public override string AddColumn => "Ghi mới";
    public override string InOfficeToday(string day) => $"Đương nhiệm ngày {day}";
    public override string OtherYears => "Năm khác";
    public override string MeetingCalendar => "Lịch họp định kỳ";
    public override string MeetingCalendarSays => "Ba nhịp: quý, 6 tháng, năm, theo năm công tác của Ban Chỉ đạo. Trong kỳ không đặt ngày nào: ngày họp do Thường trực ghi.";
    public override string PeriodColumn => "Kỳ";
    public override string PeriodOverNotHeld => "Kỳ đã qua, chưa ghi nhận";
    public override string PeriodToCome => "Chưa đến kỳ";
    public override string NotHeldYetInPeriod => "Trong kỳ, chưa họp";

    // Parts of every page
    public override string State => "Trạng thái";
    public override string WhatColumn => "Nội dung";
    public override string DayLabel => "Ngày";
    public override string Body => "Cơ quan";
    public override string Reason => "Lý do";
    public override string Yes => "Có";
    public override string Asked => "Đã đề nghị";
    public override string Set => "Đã lên lịch";
    public override string StillOpen => "Còn mở";
    public override string Save => "Lưu";
    public override string Amend => "Đính chính";
    public override string AmendIn(string register) => $"Đính chính: {register}";
    public override string AmendReason => "Lý do đính chính";
    public override string BackTo(string place) => $"Về {place}";
    public override string Retract => "Rút lại";
    public override string RetractWhat(string what) => $"Rút lại: {what}";
    public override string RetractedBecause(string reason) => $"Đã rút lại: {reason}";
    public override string AmendedBecause(string reason) => $"Đã đính chính: {reason}";
    public override string History => "Lịch sử";
    public override string HistoryLine(string moment, string by) => $"{moment}, {by}";
    public override string NextSteps => "Ghi tiếp";
    public override string ChangedMeanwhile => "Trong lúc anh/chị sửa, đã có người ghi thêm.";
    public override string ChangedRemedy => "Phần anh/chị gõ vẫn còn. Xem lại rồi lưu lần nữa.";
    public override string SavedToast => "Đã lưu.";
    public override string AmendedToast => "Đã đính chính, lịch sử giữ cả hai bản.";
    public override string RetractedToast => "Đã rút lại, lịch sử vẫn còn.";
    public override string NameErasedToast => "Đã xóa họ tên. Chức vụ và lịch sử vẫn còn.";
    public override string Find => "Tìm";
    public override string FindIn(string register) => $"Tìm trong {register}";
    public override string NothingFound => "Chưa có mục nào khớp.";
    public override string NothingFoundRemedy => "Bớt một từ, hoặc gõ phần đầu của mỗi từ.";
    public override string EmptyRemedy(string add) => $"Khi có, bấm “{add}”.";
    public override string Scrolls(string what) => $"{what}, cuộn ngang được";

    // Fields
    public override string Papers => "Tài liệu";
    public override string EvidenceFiles => "Minh chứng";
    public override string PersonName => "Họ và tên";
    public override string PersonNameHint => "Giữ riêng, xóa được; không vào lịch sử, địa chỉ hay nhật ký.";
    public override string EraseName => "Xóa họ tên";
    public override string EraseNameMeans => "Chỉ xóa họ tên; chức vụ và các ngày vẫn còn.";
    public override string NoNames => "Không ghi họ tên người.";
    public override string DecisionNumber => "Số quyết định";
    public override string SignedOn => "Ngày ký";
    public override string FromDay => "Từ ngày";
    public override string LastDay => "Đến hết ngày";
    public override string LastDayOptional => "Đến hết ngày (nếu có)";
    public override string FromTo(string from, string to) => $"từ {from} đến {to}";
    public override string Since(string from) => $"từ {from}";
    public override string Venue => "Địa điểm";
    public override string TextLabel => "Nội dung";
    public override string ResponsibleBody => "Cơ quan chịu trách nhiệm";
    public override string BodyConcerned => "Cơ quan liên quan";
    public override string BodyConcernedOrAll => "Cơ quan liên quan (để trống nếu là của cả Ban Chỉ đạo)";
    public override string WholeCommittee => "Cả Ban Chỉ đạo";
    public override string DueOptional => "Hạn hoàn thành (nếu có)";
    public override string WhatWasDone => "Đã làm gì";
    public override string People(int count) => $"{count} người";

    // Members
    public override string Members => "Thành viên";
    public override string MembersSay => "Ai giữ chức danh nào trong Ban Chỉ đạo, từ ngày nào đến ngày nào, theo quyết định nào.";
    public override string MembersAdd => "Ghi thành viên";
    public override string MembersEmpty => "Chưa ghi thành viên nào.";
    public override string Post(Planning.Committee.CommitteePost one) => one switch
    {
        Planning.Committee.CommitteePost.Head => "Trưởng ban",
        Planning.Committee.CommitteePost.StandingDeputy => "Phó Trưởng ban thường trực",
        Planning.Committee.CommitteePost.Deputy => "Phó Trưởng ban",
        Planning.Committee.CommitteePost.StandingMember => "Ủy viên thường trực",
        Planning.Committee.CommitteePost.Member => "Ủy viên",
        Planning.Committee.CommitteePost.Secretary => "Thư ký",
        _ => "Tổ giúp việc",
    };
    public override string PostInCommittee => "Chức danh trong Ban Chỉ đạo";
    public override string BodyOfMember => "Cơ quan đại diện";
    public override string TitleOfMember => "Chức vụ ở cơ quan";
    public override string TitleHint => "Ghi chức vụ, không ghi họ tên.";
    public override string InPost => "Thời gian";
    public override string MemberLeaves => "Thôi giữ chức danh";
    public override string MemberLeft => "Thôi giữ chức danh";
    public override string InOffice => "Đương nhiệm";
    public override string NotYetInOffice => "Chưa đến ngày";
    public override string LeftOffice => "Đã thôi";

    // Meetings
    public override string Meetings => "Họp và hoạt động chung";
    public override string MeetingsSay => "Hội nghị, kiểm tra, khảo sát, sơ kết, tổng kết, giao ban; kết luận trở thành nhiệm vụ của kế hoạch.";
    public override string MeetingsAdd => "Lên lịch họp";
    public override string MeetingsEmpty => "Chưa ghi cuộc họp nào trong năm này.";
    public override string Form(Planning.Committee.MeetingForm one) => one switch
    {
        Planning.Committee.MeetingForm.Conference => "Hội nghị",
        Planning.Committee.MeetingForm.Inspection => "Kiểm tra",
        Planning.Committee.MeetingForm.Survey => "Khảo sát",
        Planning.Committee.MeetingForm.InterimReview => "Sơ kết",
        Planning.Committee.MeetingForm.FinalReview => "Tổng kết",
        _ => "Giao ban",
    };
    public override string Cadence(Planning.Committee.Cadence one) => one switch
    {
        Planning.Committee.Cadence.Quarterly => "Hằng quý",
        Planning.Committee.Cadence.SixMonthly => "6 tháng",
        Planning.Committee.Cadence.Yearly => "Cả năm",
        _ => "Đột xuất",
    };
    public override string PeriodOf(Planning.Committee.Cadence one, int number) => one switch
    {
        Planning.Committee.Cadence.Quarterly => $"Quý {number}",
        Planning.Committee.Cadence.SixMonthly => $"6 tháng, kỳ {number}",
        Planning.Committee.Cadence.Yearly => "Cả năm",
        _ => "Đột xuất",
    };
    public override string FormOfMeeting => "Hình thức";
    public override string CadenceLabel => "Nhịp họp";
    public override string PeriodLabel => "Kỳ";
    public override string PeriodHint => "Quý 1–4 hoặc 6 tháng kỳ 1–2; để trống với cuộc họp năm và đột xuất.";
    public override string SubjectLabel => "Nội dung họp";
    public override string WithDistricts => "Có các huyện, xã dự";
    public override string WithDistrictsShort => "có cấp dưới";
    public override string Invited => "Cơ quan được mời";
    public override string RecordHeld => "Ghi đã họp";
    public override string HeldOn => "Ngày họp";
    public override string AttendanceOf(string body) => $"Dự họp: {body}";
    public override string Presence(Planning.Committee.Presence one) => one switch
    {
        Planning.Committee.Presence.Present => "Có dự",
        Planning.Committee.Presence.Represented => "Cử người thay",
        _ => "Vắng",
    };
    public override string AttendancePart => "Dự họp";
    public override string AttendanceUnknown => "Chưa ghi";
    public override string NobodyInvited => "Chưa ghi cơ quan nào được mời.";
    public override string Minutes => "Biên bản tóm tắt";
    public override string AddConclusion => "Ghi kết luận thành nhiệm vụ";
    public override string ConclusionText => "Kết luận";
    public override string ConclusionHint => "Lời kết luận trở thành nhiệm vụ KL-… của kế hoạch năm. Không ghi họ tên người.";
    public override string ConclusionReason(string day) => $"Kết luận cuộc họp ngày {day}";
    public override string Conclusions => "Kết luận";
    public override string ConclusionsCount(int count) => $"{count} kết luận";
    public override string ConclusionsLater => "Kết luận ghi được sau khi họp.";
    public override string NoConclusions => "Chưa ghi kết luận nào.";
    public override string NoPlanForConclusions => "Năm này chưa có kế hoạch được thông qua, nên kết luận chưa thành nhiệm vụ được.";
    public override string DutyGone => "Nhiệm vụ không còn trong kế hoạch";
    public override string ConclusionMeeting => "Cuộc họp đã kết luận";
    public override string Progress(Planning.Progress one, bool asked) => one switch
    {
        Planning.Progress.NotStarted => "Chưa thực hiện",
        Planning.Progress.InProgress => "Đang thực hiện",
        Planning.Progress.Done => "Hoàn thành",
        _ => "Không thực hiện",
    };
    public override string MeetingSet => "Lên lịch";
    public override string MeetingWasHeld(string day) => $"Đã họp ngày {day}";
    public override string Held => "Đã họp";
    public override string NotRecordedYet => "Chưa ghi nhận đã họp";

    // Inspections
    public override string Inspections => "Kiểm tra";
    public override string InspectionsSay => "Kế hoạch kiểm tra, đoàn, phát hiện, kiến nghị và việc đóng từng kiến nghị.";
    public override string InspectionsAdd => "Lập kế hoạch kiểm tra";
    public override string InspectionsEmpty => "Chưa có đợt kiểm tra nào trong năm này.";
    public override string InspectionScope => "Nội dung kiểm tra";
    public override string InspectedBodies => "Cơ quan được kiểm tra";
    public override string Localities => "Địa bàn";
    public override string PilotProgramme => "Chương trình thí điểm";
    public override string PilotHint => "Ghi khi địa bàn là nơi làm điểm của một chương trình.";
    public override string Team => "Đoàn kiểm tra";
    public override string TeamHint => "Cơ quan và chức vụ của từng thành viên đoàn; không ghi họ tên.";
    public override string PostInTeam => "Chức vụ trong đoàn";
    public override string AddFinding => "Ghi phát hiện";
    public override string FindingLabel => "Loại";
    public override string Finding(Planning.Committee.FindingKind one) => one switch
    {
        Planning.Committee.FindingKind.Strength => "Ưu điểm",
        _ => "Tồn tại, hạn chế",
    };
    public override string Findings => "Phát hiện";
    public override string NoFindings => "Chưa ghi phát hiện nào.";
    public override string AddRecommendation => "Ghi kiến nghị";
    public override string Recommendations => "Kiến nghị";
    public override string NoRecommendations => "Chưa ghi kiến nghị nào.";
    public override string RecommendationNumber(int number) => $"Kiến nghị {number}";
    public override string CloseRecommendation(int number) => $"Đóng kiến nghị {number}";
    public override string RecommendationWasClosed(int number) => $"Đã đóng kiến nghị {number}";
    public override string RecommendationsCount(int closed, int all) => $"{closed}/{all} kiến nghị đã đóng";
    public override string RecommendationsAreOpen(int open) => $"Còn {open} kiến nghị chưa đóng: ghi lý do để kết thúc.";
    public override string ClosedOn(string day) => $"Đã đóng {day}";
    public override string EndInspection => "Kết thúc đợt kiểm tra";
    public override string InspectionConclusion => "Kết luận kiểm tra";
    public override string ReasonOpen => "Lý do kết thúc khi còn kiến nghị mở";
    public override string InspectionEnded => "Đã kết thúc";
    public override string InspectionGoing => "Đang kiểm tra";
    public override string InspectionSet => "Lập kế hoạch";
    public override string PilotShort => "địa bàn thí điểm";
    public override string PilotPlace(string place, string programme) => $"{place} (thí điểm {programme})";
    public override string Pilots => "Địa bàn thí điểm";
    public override string PilotsSay => "Địa bàn làm điểm của chương trình, để đợt kiểm tra biết mình đến nơi thí điểm.";
    public override string PilotsAdd => "Ghi địa bàn thí điểm";
    public override string PilotsEmpty => "Chưa ghi địa bàn thí điểm nào.";
    public override string Locality => "Địa bàn";
    public override string Programme => "Chương trình";
    public override string PilotDays => "Thời gian thí điểm";
    public override string PilotGoing => "Đang thí điểm";
    public override string PilotNotNow => "Ngoài thời gian thí điểm";

    // Shortcomings and difficulties
    public override string Shortcomings => "Tồn tại, hạn chế";
    public override string ShortcomingsSay => "Tồn tại đã được chỉ ra và việc khắc phục; mục chưa xong khi sang năm thì vẫn đứng trong danh sách năm sau.";
    public override string ShortcomingsAdd => "Ghi tồn tại";
    public override string ShortcomingsEmpty => "Chưa ghi tồn tại nào.";
    public override string FoundYear => "Năm bị chỉ ra";
    public override string FoundYearHint => "Ví dụ 2022 cho tồn tại mà tổng kết năm 2022 nêu.";
    public override string SourceLabel => "Nguồn";
    public override string Source(Planning.Committee.ShortcomingSource one) => one switch
    {
        Planning.Committee.ShortcomingSource.Review => "Tổng kết năm",
        Planning.Committee.ShortcomingSource.Inspection => "Đoàn kiểm tra",
        _ => "Cấp trên nhận xét",
    };
    public override string WrittenIn => "Văn bản nêu (số, ngày)";
    public override string FoundIn(int year) => $"Chỉ ra năm {year}";
    public override string CarriedOver => "chuyển từ năm trước";
    public override string ShortcomingTitle(int year) => $"Tồn tại được chỉ ra năm {year}";
    public override string AddRemedy => "Ghi việc khắc phục";
    public override string RemediedTick => "Đã khắc phục xong";
    public override string Remedies => "Khắc phục";
    public override string NoRemedies => "Chưa ghi việc khắc phục nào.";
    public override string Remedied => "Đã khắc phục";
    public override string BeingRemedied => "Đang khắc phục";
    public override string Difficulties => "Khó khăn, vướng mắc";
    public override string DifficultiesSay => "Cơ quan nào vướng gì, đề xuất gì, ai trả lời thế nào.";
    public override string DifficultiesAdd => "Ghi khó khăn";
    public override string DifficultiesEmpty => "Chưa ghi khó khăn nào trong năm này.";
    public override string RaisedBy => "Cơ quan nêu";
    public override string DifficultyText => "Khó khăn, vướng mắc";
    public override string Proposal => "Đề xuất";
    public override string Addressee => "Gửi tới";
    public override string DifficultyTitle(string body) => $"Khó khăn của {body}";
    public override string AddAnswer => "Ghi trả lời";
    public override string AnsweredBy => "Cơ quan trả lời";
    public override string AnswerText => "Trả lời";
    public override string SettledTick => "Đã giải quyết xong";
    public override string Answers => "Trả lời";
    public override string NoAnswers => "Chưa có trả lời.";
    public override string Settled => "Đã giải quyết";
    public override string Answered => "Đã trả lời";
    public override string NotAnsweredYet => "Chưa có trả lời";

    // Commendations
    public override string Commendations => "Khen thưởng";
    public override string CommendationsSay => "Từ đề xuất, thẩm định đến quyết định; đếm số ngày để biết có kịp thời.";
    public override string CommendationsAdd => "Đề xuất khen thưởng";
    public override string CommendationsEmpty => "Chưa có đề xuất khen thưởng nào trong năm này.";
    public override string CommendedLabel => "Đối tượng khen";
    public override string Commended(Planning.Committee.Commended one) => one switch
    {
        Planning.Committee.Commended.Unit => "Tập thể",
        _ => "Cá nhân",
    };
    public override string CommendedBody => "Cơ quan, đơn vị";
    public override string CommendedPost => "Chức vụ (với cá nhân)";
    public override string CommendedPostHint => "Lịch sử chỉ giữ chức vụ; họ tên ghi ở ô dưới.";
    public override string Achievement => "Thành tích";
    public override string CommendationFormLabel => "Hình thức khen";
    public override string CommendationForm(Planning.Committee.CommendationForm one) => one switch
    {
        Planning.Committee.CommendationForm.Certificate => "Giấy khen",
        Planning.Committee.CommendationForm.HighCertificate => "Bằng khen",
        Planning.Committee.CommendationForm.Letter => "Thư khen",
        Planning.Committee.CommendationForm.Flag => "Cờ thi đua",
        Planning.Committee.CommendationForm.Reward => "Thưởng nóng",
        _ => "Hình thức khác",
    };
    public override string UrgentTick => "Khen đột xuất";
    public override string UrgentShort => "đột xuất";
    public override string AchievedOn => "Ngày lập thành tích";
    public override string ProposedOn => "Ngày đề xuất";
    public override string ExamineCommendation => "Ghi thẩm định";
    public override string SupportedTick => "Đủ điều kiện, đồng ý trình";
    public override string Opinion => "Ý kiến thẩm định";
    public override string Examined => "Đã thẩm định";
    public override string Supported => "đồng ý trình";
    public override string NotSupported => "không đồng ý";
    public override string DecideCommendation => "Ghi quyết định khen";
    public override string CommendationLevelLabel => "Cấp khen";
    public override string CommendationLevel(Planning.Committee.CommendationLevel one) => one switch
    {
        Planning.Committee.CommendationLevel.Body => "cấp cơ quan",
        Planning.Committee.CommendationLevel.District => "cấp huyện",
        Planning.Committee.CommendationLevel.Province => "cấp tỉnh",
        Planning.Committee.CommendationLevel.Ministry => "cấp bộ",
        _ => "cấp nhà nước",
    };
    public override string DecidedOn => "Ngày quyết định";
    public override string DeclineCommendation => "Không xét khen";
    public override string Declined => "Không xét";
    public override string Decided => "Đã quyết định";
    public override string Proposed => "Đã đề xuất";
    public override string CommendationTitle(string form) => $"Đề xuất: {form}";
    public override string InGoodTime => "Kịp thời";
    public override string DecidedAfter(int days) => $"quyết định sau {days} ngày kể từ khi lập thành tích";
    public override string WaitingFor(int days) => $"đã chờ {days} ngày kể từ khi lập thành tích";

    // Documents, bulletins
    public override string DocumentRegister => "Văn bản đi, đến";
    public override string DocumentRegisterSays => "Số, ngày, nơi ban hành, trích yếu, nơi nhận và ngày từng nơi xác nhận đã nhận.";
    public override string DocumentsAdd => "Vào sổ văn bản";
    public override string DocumentsEmpty => "Chưa vào sổ văn bản nào trong năm này.";
    public override string WayLabel => "Đi hay đến";
    public override string Way(Planning.Committee.Way one) => one switch
    {
        Planning.Committee.Way.Issued => "Văn bản đi",
        _ => "Văn bản đến",
    };
    public override string DocumentNumber => "Số, ký hiệu";
    public override string TypeLabel => "Loại văn bản";
    public override string Type(Planning.Committee.DocumentType one) => one switch
    {
        Planning.Committee.DocumentType.Letter => "Công văn",
        Planning.Committee.DocumentType.Plan => "Kế hoạch",
        Planning.Committee.DocumentType.Decision => "Quyết định",
        Planning.Committee.DocumentType.Directive => "Chỉ thị",
        Planning.Committee.DocumentType.Notice => "Thông báo",
        Planning.Committee.DocumentType.Report => "Báo cáo",
        Planning.Committee.DocumentType.LegalInstrument => "Văn bản quy phạm pháp luật",
        _ => "Văn bản khác",
    };
    public override string DocumentDate => "Ngày ban hành";
    public override string Issuer => "Nơi ban hành";
    public override string Abstract => "Trích yếu";
    public override string ArrivedOn => "Ngày đến (với văn bản đến)";
    public override string Recipients => "Nơi nhận";
    public override string NoRecipients => "Chưa ghi nơi nhận.";
    public override string AcknowledgeFor(string body) => $"Ghi {body} đã nhận";
    public override string ReceivedOn => "Ngày xác nhận đã nhận";
    public override string ReceiptOn(string day) => $"Đã nhận {day}";
    public override string NoReceiptYet => "Chưa xác nhận";
    public override string ReceiptsCount(int done, int all) => $"{done}/{all} nơi đã nhận";
    public override string Registered => "Đã vào sổ";
    public override string Bulletins => "Thông báo phương thức, thủ đoạn";
    public override string BulletinsSay => "Phương thức, thủ đoạn mới và văn bản pháp luật mới gửi tới cơ quan nào, ngày nào, ai đã nhận.";
    public override string BulletinsAdd => "Ra thông báo";
    public override string BulletinsEmpty => "Chưa ra thông báo nào trong năm này.";
    public override string Methods => "Phương thức, thủ đoạn";
    public override string LegalTexts => "Văn bản pháp luật mới kèm theo";

    // Training, days
    public override string Trainings => "Tập huấn cán bộ";
    public override string TrainingsSay => "Lớp tập huấn pháp luật và nghiệp vụ: nội dung, cơ quan, số cán bộ, ngày.";
    public override string TrainingsAdd => "Ghi lớp tập huấn";
    public override string TrainingsEmpty => "Chưa ghi lớp tập huấn nào trong năm này.";
    public override string TrainingSubject => "Nội dung tập huấn";
    public override string Organiser => "Cơ quan tổ chức";
    public override string StaffByBody => "Cán bộ dự, theo cơ quan";
    public override string StaffHint => "Mỗi dòng một cơ quan và số cán bộ; không ghi họ tên.";
    public override string StaffCount => "Số cán bộ";
    public override string NoStaff => "Chưa ghi cán bộ nào.";
    public override string AwarenessDays => "Ngày 30/7";
    public override string AwarenessDaysSay => "Hai ngày cùng rơi vào 30/7, của toàn dân và của thế giới: từng cơ quan làm gì, năm này qua năm khác.";
    public override string AwarenessDaysAdd => "Ghi hoạt động 30/7";
    public override string AwarenessDaysEmpty => "Chưa ghi hoạt động nào cho ngày 30/7 năm này.";
    public override string WhichDay => "Ngày nào";
    public override string Awareness(Planning.Committee.AwarenessDay one) => one switch
    {
        Planning.Committee.AwarenessDay.AllPeople => "Ngày toàn dân phòng, chống mua bán người",
        Planning.Committee.AwarenessDay.World => "Ngày thế giới phòng, chống mua bán người",
        _ => "Cả hai ngày",
    };
    public override string OrganisedBy => "Cơ quan tổ chức";
    public override string ActivityText => "Hoạt động";
    public override string PeopleReached => "Số người dự (nếu biết)";
    public override string WasDone => "Đã tổ chức";
    public override string ByBodyAndYear => "Số hoạt động theo cơ quan và năm";

    // Review
    public override string YearReview => "Tổng kết năm";
    public override string ReviewOfYear(int year) => $"Tổng kết năm {year}";
    public override string ReviewSays(string day) => $"Những điểm chính tính đến {day}; mỗi con số mở ra sổ của nó. Phần đánh giá do Thường trực viết, các bản trước vẫn giữ.";
    public override string Section(Planning.Committee.ReviewSection one) => one switch
    {
        Planning.Committee.ReviewSection.Duties => "Nhiệm vụ",
        Planning.Committee.ReviewSection.Targets => "Chỉ tiêu",
        Planning.Committee.ReviewSection.Meetings => "Họp và hoạt động chung",
        Planning.Committee.ReviewSection.Inspections => "Kiểm tra",
        Planning.Committee.ReviewSection.Shortcomings => "Tồn tại, hạn chế",
        Planning.Committee.ReviewSection.Difficulties => "Khó khăn, vướng mắc",
        Planning.Committee.ReviewSection.Direction => "Chỉ đạo, thông báo, tập huấn",
        Planning.Committee.ReviewSection.AwarenessDays => "Ngày 30/7",
        Planning.Committee.ReviewSection.Commendations => "Khen thưởng",
        _ => "Sang năm sau",
    };
    public override string NoPlanYet => "Chưa có kế hoạch được thông qua cho năm này.";
    public override string DutiesDone(int done, int all) => $"{done}/{all} nhiệm vụ hoàn thành";
    public override string DutiesLate(int late, int doneLate) => $"{late} nhiệm vụ quá hạn, {doneLate} nhiệm vụ hoàn thành chậm";
    public override string DutiesByBody => "Nhiệm vụ theo cơ quan";
    public override string DutiesColumn => "Nhiệm vụ";
    public override string ReportedColumn => "Đã báo";
    public override string DoneColumn => "Hoàn thành";
    public override string LateColumn => "Quá hạn";
    public override string TargetsSet(int count) => $"{count} chỉ tiêu trong kế hoạch; giá trị đạt được xem ở từng chỉ tiêu";
    public override string MeetingsHeld(int held, int due) => $"{held}/{due} kỳ họp định kỳ đã họp";
    public override string OtherActivities(int count) => $"{count} cuộc họp, hoạt động đột xuất";
    public override string ConclusionsDone(int done, int all) => $"{done}/{all} kết luận đã hoàn thành";
    public override string InspectionsDone(int ended, int all) => $"{ended}/{all} đợt kiểm tra đã kết thúc";
    public override string RecommendationsDone(int closed, int all) => $"{closed}/{all} kiến nghị đã đóng";
    public override string ShortcomingsRemedied(int done, int all) => $"{done}/{all} tồn tại đã khắc phục";
    public override string DifficultiesSettled(int done, int all) => $"{done}/{all} khó khăn đã giải quyết";
    public override string DocumentsCount(int issued, int all) => $"{all} văn bản vào sổ, trong đó {issued} văn bản đi";
    public override string BulletinsCount(int count) => $"{count} thông báo phương thức, thủ đoạn";
    public override string TrainingCount(int classes, int staff) => $"{classes} lớp tập huấn, {staff} lượt cán bộ";
    public override string AwarenessCount(int count, int bodies) => $"{count} hoạt động 30/7 của {bodies} cơ quan";
    public override string CommendationsDecided(int decided, int all) => $"{decided}/{all} đề xuất đã có quyết định khen";
    public override string CommendationDays(int most) => $"Lâu nhất {most} ngày từ khi lập thành tích đến quyết định";
    public override string CarriedToNext(int count) => $"{count} tồn tại chưa khắc phục sẽ chuyển sang danh sách năm sau";
    public override string OpenNextYear(int year) => $"Mở kế hoạch năm {year}";
    public override string Assessment => "Đánh giá";
    public override string WriteAssessment => "Viết đánh giá";
    public override string ChangeAssessment => "Sửa đánh giá";
    public override string AssessmentOf(string section) => $"Đánh giá: {section}";
    public override string EarlierVersions(int count) => $"{count} bản trước";
    public override string VersionNumber(int number) => $"Bản {number}";
}
