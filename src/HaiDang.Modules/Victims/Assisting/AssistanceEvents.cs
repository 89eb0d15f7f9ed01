using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Vault;

namespace HaiDang.Modules.Victims.Assisting;

/// <summary>By which way somebody was counselled.</summary>
internal enum CounsellingChannel
{
    /// <summary>Tổng đài quốc gia bảo vệ trẻ em và đường dây nóng phòng, chống mua bán người 111.</summary>
    NationalHotline,

    /// <summary>Đường dây nóng của tỉnh, của tổ chức.</summary>
    LocalHotline,

    /// <summary>Gặp trực tiếp.</summary>
    InPerson,

    /// <summary>Qua mạng.</summary>
    Online,
}

/// <summary>Somebody was counselled, by a hotline or otherwise.</summary>
/// <param name="Notes">Sealed; what was said is nobody's figure.</param>
[StoredAs("victims.counselled/1")]
internal sealed record Counselled(CounsellingChannel Channel, OrganisationId By, Confidential<Text>? Notes, DateOnly OccurredOn) : IOccurred;

/// <summary>Forms in which legal aid is given.</summary>
internal enum LegalAidForm
{
    /// <summary>Tư vấn pháp luật.</summary>
    Advice,

    /// <summary>Tham gia tố tụng.</summary>
    InProceedings,

    /// <summary>Đại diện ngoài tố tụng.</summary>
    OutOfCourt,
}

/// <summary>How a request for legal aid ended.</summary>
internal enum LegalAidEnd
{
    /// <summary>Đã thực hiện xong.</summary>
    Done,

    /// <summary>Trung tâm từ chối thụ lý.</summary>
    NotTaken,

    /// <summary>Người được tiếp nhận rút yêu cầu.</summary>
    Withdrawn,
}

/// <summary>A centre was asked for legal aid, with the person's consent.</summary>
/// <param name="Aid">Id within the dossier.</param>
[StoredAs("victims.legal-aid-requested/1")]
internal sealed record LegalAidRequested(string Aid, LegalAidForm Form, OrganisationId Centre, DateOnly OccurredOn) : IOccurred;

/// <summary>The centre took the matter and named who acts.</summary>
/// <param name="Number">Of the centre's decision.</param>
[StoredAs("victims.legal-aid-assigned/1")]
internal sealed record LegalAidAssigned(string Aid, string Number, DateOnly OccurredOn) : IOccurred;

/// <summary>The matter is over.</summary>
[StoredAs("victims.legal-aid-ended/1")]
internal sealed record LegalAidEnded(string Aid, LegalAidEnd End, DateOnly OccurredOn) : IOccurred;

/// <summary>What a country does for its citizen in another one.</summary>
internal enum ConsularHelp
{
    /// <summary>Thông báo cho cơ quan đại diện.</summary>
    Informed,

    /// <summary>Thăm, tiếp xúc lãnh sự.</summary>
    Visited,

    /// <summary>Cấp giấy tờ đi lại.</summary>
    TravelPaper,

    /// <summary>Bảo vệ quyền lợi trong vụ việc, vụ án.</summary>
    LegalProtection,

    /// <summary>Giúp về nước.</summary>
    Repatriated,
}

/// <summary>A representation looked after its citizen: Việt Nam's for somebody abroad, another country's for a foreigner here.</summary>
/// <param name="Through">The body through which it was asked.</param>
/// <param name="Wished">Whether the person wished it: some fear those at home.</param>
[StoredAs("victims.consular-help-given/1")]
internal sealed record ConsularHelpGiven(ConsularHelp Help, OrganisationId Through, bool Wished, DateOnly OccurredOn) : IOccurred;

/// <summary>A request for legal aid with its state.</summary>
/// <param name="Number">Of the centre's decision; null while it hasn't taken the matter.</param>
internal sealed record LegalAidMatter(LegalAidRequested Requested, string? Number, LegalAidEnd? End);
