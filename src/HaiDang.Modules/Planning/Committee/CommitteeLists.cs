namespace HaiDang.Modules.Planning.Committee;

/// <summary>Posts in a committee.</summary>
public enum CommitteePost
{
    /// <summary>Trưởng ban.</summary>
    Head,

    /// <summary>Phó Trưởng ban thường trực.</summary>
    StandingDeputy,

    /// <summary>Phó Trưởng ban.</summary>
    Deputy,

    /// <summary>Ủy viên thường trực.</summary>
    StandingMember,

    /// <summary>Ủy viên.</summary>
    Member,

    /// <summary>Thư ký.</summary>
    Secretary,

    /// <summary>Tổ giúp việc.</summary>
    SupportTeam,
}

/// <summary>The six kinds of common activities.</summary>
public enum MeetingForm
{
    /// <summary>Hội nghị.</summary>
    Conference,

    /// <summary>Kiểm tra.</summary>
    Inspection,

    /// <summary>Khảo sát.</summary>
    Survey,

    /// <summary>Sơ kết.</summary>
    InterimReview,

    /// <summary>Tổng kết.</summary>
    FinalReview,

    /// <summary>Giao ban.</summary>
    Briefing,
}

/// <summary>How often.</summary>
public enum Cadence
{
    /// <summary>Quý.</summary>
    Quarterly,

    /// <summary>6 tháng.</summary>
    SixMonthly,

    /// <summary>Năm.</summary>
    Yearly,

    /// <summary>Đột xuất.</summary>
    AdHoc,
}

/// <summary>How a body attended.</summary>
public enum Presence
{
    /// <summary>Its member came.</summary>
    Present,

    /// <summary>Somebody else came for its member.</summary>
    Represented,

    /// <summary>Nobody came.</summary>
    Absent,
}

/// <summary>What a finding says.</summary>
public enum FindingKind
{
    /// <summary>Ưu điểm.</summary>
    Strength,

    /// <summary>Tồn tại, hạn chế.</summary>
    Weakness,
}

/// <summary>Who pointed a shortcoming out.</summary>
public enum ShortcomingSource
{
    /// <summary>The year's own review.</summary>
    Review,

    /// <summary>An inspection.</summary>
    Inspection,

    /// <summary>A body above.</summary>
    Superior,
}

/// <summary>Whom a commendation is for.</summary>
public enum Commended
{
    /// <summary>Tập thể.</summary>
    Unit,

    /// <summary>Cá nhân.</summary>
    Individual,
}

/// <summary>Forms of commendation.</summary>
public enum CommendationForm
{
    /// <summary>Giấy khen.</summary>
    Certificate,

    /// <summary>Bằng khen.</summary>
    HighCertificate,

    /// <summary>Thư khen.</summary>
    Letter,

    /// <summary>Cờ thi đua.</summary>
    Flag,

    /// <summary>Thưởng nóng.</summary>
    Reward,

    /// <summary>Another form.</summary>
    Other,
}

/// <summary>Who decides a commendation.</summary>
public enum CommendationLevel
{
    /// <summary>The body itself.</summary>
    Body,

    /// <summary>The district.</summary>
    District,

    /// <summary>The province.</summary>
    Province,

    /// <summary>A ministry.</summary>
    Ministry,

    /// <summary>The state.</summary>
    State,
}

/// <summary>Which way a document went.</summary>
public enum Way
{
    /// <summary>Văn bản đi.</summary>
    Issued,

    /// <summary>Văn bản đến.</summary>
    Received,
}

/// <summary>Types of documents.</summary>
public enum DocumentType
{
    /// <summary>Công văn.</summary>
    Letter,

    /// <summary>Kế hoạch.</summary>
    Plan,

    /// <summary>Quyết định.</summary>
    Decision,

    /// <summary>Chỉ thị.</summary>
    Directive,

    /// <summary>Thông báo.</summary>
    Notice,

    /// <summary>Báo cáo.</summary>
    Report,

    /// <summary>Văn bản quy phạm pháp luật.</summary>
    LegalInstrument,

    /// <summary>Another type.</summary>
    Other,
}

/// <summary>The two days on one date.</summary>
public enum AwarenessDay
{
    /// <summary>Ngày toàn dân phòng, chống mua bán người.</summary>
    AllPeople,

    /// <summary>Ngày thế giới phòng, chống mua bán người.</summary>
    World,

    /// <summary>Both at once.</summary>
    Both,
}
