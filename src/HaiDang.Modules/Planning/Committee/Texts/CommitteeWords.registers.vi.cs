namespace HaiDang.Modules.Planning.Committee.Texts;

/// <summary>Words of the single registers.</summary>
internal sealed partial class CommitteeWordsVi
{
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
}
