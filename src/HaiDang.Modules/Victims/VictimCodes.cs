namespace HaiDang.Modules.Victims;

/// <summary>How somebody came to be received.</summary>
internal enum ReceptionTrack
{
    /// <summary>Đến trình báo.</summary>
    SelfReport,

    /// <summary>Được giải cứu trong nước.</summary>
    Rescue,

    /// <summary>Còn ở nước ngoài, qua cơ quan đại diện.</summary>
    Abroad,

    /// <summary>Từ nước ngoài trở về.</summary>
    Return,

    /// <summary>Người nước ngoài bị mua bán tại Việt Nam.</summary>
    Foreigner,
}

/// <summary>How somebody came back from abroad.</summary>
internal enum ReturnWay
{
    /// <summary>Tự về.</summary>
    SelfReturned,

    /// <summary>Được phía nước ngoài trao trả.</summary>
    HandedBack,

    /// <summary>Qua cơ quan đại diện.</summary>
    ViaMission,
}

/// <summary>Age in the bands that laws tell apart.</summary>
internal enum AgeBand
{
    /// <summary>Chưa rõ.</summary>
    Unknown,

    /// <summary>Dưới 16 tuổi.</summary>
    Under16,

    /// <summary>Từ đủ 16 đến dưới 18 tuổi.</summary>
    From16To17,

    /// <summary>Từ đủ 18 tuổi.</summary>
    Adult,
}

/// <summary>The people in four groups: the people itself stands sealed in the vault.</summary>
internal enum EthnicityGroup
{
    /// <summary>Chưa rõ.</summary>
    Unknown,

    /// <summary>Kinh.</summary>
    Kinh,

    /// <summary>Dân tộc thiểu số.</summary>
    Minority,

    /// <summary>Người nước ngoài.</summary>
    Foreign,
}

/// <summary>What laws of support ask of nationality.</summary>
internal enum Nationality
{
    /// <summary>Chưa rõ; treated as a citizen until it is known.</summary>
    Unknown,

    /// <summary>Công dân Việt Nam.</summary>
    Citizen,

    /// <summary>Người không quốc tịch thường trú tại Việt Nam.</summary>
    StatelessResident,

    /// <summary>Người nước ngoài.</summary>
    Foreigner,
}

/// <summary>What somebody was exploited for; the first five are the law's, the others forms under these.</summary>
internal enum ExploitationPurpose
{
    /// <summary>Chưa rõ.</summary>
    Unknown,

    /// <summary>Nhận tiền, tài sản, lợi ích vật chất khác.</summary>
    Money,

    /// <summary>Bóc lột tình dục.</summary>
    Sexual,

    /// <summary>Cưỡng bức lao động.</summary>
    ForcedLabour,

    /// <summary>Lấy bộ phận cơ thể người.</summary>
    BodyParts,

    /// <summary>Mục đích vô nhân đạo khác.</summary>
    OtherInhumane,

    /// <summary>Ép làm vợ, chồng.</summary>
    ForcedMarriage,

    /// <summary>Mang thai hộ vì mục đích thương mại.</summary>
    Surrogacy,

    /// <summary>Ép đẻ con.</summary>
    ForcedBirth,

    /// <summary>Cho, nhận con nuôi trái phép.</summary>
    Adoption,

    /// <summary>Ép ăn xin.</summary>
    Begging,

    /// <summary>Ép phạm pháp, lừa đảo qua mạng.</summary>
    ForcedCrime,

    /// <summary>Bóc lột lao động trẻ em.</summary>
    ChildLabour,

    /// <summary>Nô lệ, phục dịch.</summary>
    Servitude,
}

/// <summary>Where trafficking led; the route of the figures.</summary>
internal enum TraffickingRoute
{
    /// <summary>Chưa rõ.</summary>
    Unknown,

    /// <summary>Trong nước.</summary>
    Domestic,

    /// <summary>Trung Quốc.</summary>
    China,

    /// <summary>Campuchia.</summary>
    Cambodia,

    /// <summary>Lào.</summary>
    Laos,

    /// <summary>Mi-an-ma.</summary>
    Myanmar,

    /// <summary>Nước khác.</summary>
    Elsewhere,
}

/// <summary>What a linked person is to the one received.</summary>
internal enum LinkedPart
{
    /// <summary>Người dưới 18 tuổi đi cùng.</summary>
    AccompanyingMinor,

    /// <summary>Người thân thích.</summary>
    Relative,

    /// <summary>Người giám hộ.</summary>
    Guardian,

    /// <summary>Người đại diện hợp pháp.</summary>
    Representative,

    /// <summary>Người làm chứng.</summary>
    Witness,

    /// <summary>Người tham gia hỗ trợ nạn nhân.</summary>
    Supporter,
}

/// <summary>Grounds of evidence, points a to i of the law's list, ticked one by one.</summary>
internal enum EvidenceGround
{
    /// <summary>a) Cơ quan tiến hành tố tụng cung cấp.</summary>
    ProceedingBody,

    /// <summary>b) Cơ quan giải cứu cung cấp.</summary>
    RescuingBody,

    /// <summary>c) Cơ quan đại diện Việt Nam ở nước ngoài cung cấp.</summary>
    MissionAbroad,

    /// <summary>d) Cơ quan, tổ chức khác trong nước cung cấp.</summary>
    DomesticBody,

    /// <summary>đ) Cơ quan có thẩm quyền của nước ngoài cung cấp.</summary>
    ForeignBody,

    /// <summary>e) Lời khai, giấy tờ của người đó hoặc người thân thích.</summary>
    PersonOrRelatives,

    /// <summary>g) Lời khai của người thực hiện hành vi mua bán người.</summary>
    Trafficker,

    /// <summary>h) Lời khai của nạn nhân khác, người làm chứng.</summary>
    OtherVictimsOrWitnesses,

    /// <summary>i) Tài liệu, chứng cứ hợp pháp khác.</summary>
    OtherLawful,
}

/// <summary>Signs by which somebody is identified when proof is lacking.</summary>
internal enum VictimSign
{
    /// <summary>Được tìm thấy, giải cứu cùng nạn nhân khác.</summary>
    FoundWithVictims,

    /// <summary>Đã sống cùng nạn nhân khác một thời gian.</summary>
    LivedWithVictims,

    /// <summary>Dấu hiệu khác theo văn bản hướng dẫn.</summary>
    OtherByGuidance,
}

/// <summary>How identification stands or ended.</summary>
internal enum IdentificationOutcome
{
    /// <summary>Đang xác định.</summary>
    Pending,

    /// <summary>Là nạn nhân.</summary>
    Victim,

    /// <summary>Không phải nạn nhân.</summary>
    NotVictim,

    /// <summary>Chết.</summary>
    Died,

    /// <summary>Bỏ đi, mất liên lạc.</summary>
    Left,

    /// <summary>Từ chối.</summary>
    Refused,

    /// <summary>Chuyển địa phương khác.</summary>
    Moved,
}

/// <summary>Whose paper says that somebody is a victim.</summary>
internal enum CertificateKind
{
    /// <summary>Của công an có thẩm quyền.</summary>
    Police,

    /// <summary>Của cơ quan giải cứu.</summary>
    RescuingBody,

    /// <summary>Của cơ quan điều tra, viện kiểm sát, tòa án.</summary>
    ProceedingBody,

    /// <summary>Của nước ngoài, đã hợp pháp hóa lãnh sự.</summary>
    ForeignPaper,
}

/// <summary>Why somebody is interviewed sooner, or otherwise, than spares them.</summary>
internal enum InterviewReason
{
    /// <summary>Chính người đó muốn.</summary>
    PersonWishes,

    /// <summary>Có nguy hiểm đến tính mạng, sức khỏe.</summary>
    Danger,

    /// <summary>Chứng cứ có thể mất.</summary>
    EvidenceAtRisk,
}

/// <summary>Rules for reaching somebody without danger, as codes that name nobody.</summary>
internal enum ContactRule
{
    /// <summary>Không gọi điện.</summary>
    NoCalls,

    /// <summary>Không để lại tin nhắn.</summary>
    NoMessages,

    /// <summary>Không gửi thư, giấy báo về nhà.</summary>
    NoLetters,

    /// <summary>Không cho gia đình biết.</summary>
    FamilyMustNotKnow,

    /// <summary>Chỉ liên hệ qua cán bộ được giao.</summary>
    OnlyThroughOfficer,

    /// <summary>Xem cách liên hệ trong kho danh tính trước mỗi lần.</summary>
    SeeVault,
}
