using System.Text.Json.Serialization;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Offers;
using HaiDang.Modules.Forms;
using HaiDang.Vault;

namespace HaiDang.Modules.TipOffs;

/// <summary>A source of information on a crime was taken in.</summary>
/// <param name="Kind">Code of <c>tip-off-kind</c>.</param>
/// <param name="Channel">Code of <c>tip-off-channel</c>.</param>
/// <param name="ReceivedBy">The body that took it in; <paramref name="Custodian"/> deals with it.</param>
/// <param name="Place">Where what it tells of happened, as far as it is known.</param>
/// <param name="Crime">Article that it seems to be: <c>blhs-2015/150</c>; null when nobody can tell.</param>
/// <param name="Paper">Number of the letter, of the call to 111.</param>
/// <param name="SafeContact">Codes of <see cref="SafeContactRule"/>: how the informant may be reached; the rest stands in the vault.</param>
/// <param name="Account">What was told, sealed.</param>
/// <param name="Subject">Whom it is about, sealed.</param>
/// <param name="Denounced">The body that is denounced, or whose officer is; null when none is.</param>
/// <param name="Hidden">Bodies to whom it doesn't exist; worked out from <paramref name="Denounced"/> when it came in.</param>
[StoredAs("tip-offs.tip-off-received/1")]
internal sealed record TipOffReceived(
    DossierNumber Number, OrganisationId Custodian, OrganisationId ReceivedBy, string Kind, string Channel, DateOnly OccurredOn, PlaceCode? Place, string? Crime, string? Paper,
    IReadOnlyList<string> SafeContact, Confidential<Text>? Account, Confidential<Text>? Subject, IReadOnlyList<NamedPerson> Named,
    OrganisationId? Denounced, IReadOnlyList<OrganisationId> Hidden, IReadOnlyList<Evidence> Papers) : IBeginsDossier, INamesPersons, IOccurred
{
    /// <summary>Where it was before, when it came from another province; null when it was taken in here.</summary>
    public TipOffOrigin? Origin { get; init; }

    [JsonIgnore]
    DateOnly IBeginsDossier.BeganOn => OccurredOn;

    [JsonIgnore]
    IReadOnlyList<OrganisationId> IBeginsDossier.HiddenFrom => Hidden;
}

/// <summary>The tip-off in another ledger that goes on as this one.</summary>
/// <param name="ReceivedOn">The day it was taken in there first: limits and cohorts go by it wherever it is.</param>
internal sealed record TipOffOrigin(LedgerId Ledger, string Stream, DateOnly ReceivedOn);

/// <summary>It was offered to a body of another ledger; until that answers, nothing changes hands.</summary>
/// <param name="Successor">Id that it will have there, settled now so that an acceptance sent twice begins one.</param>
[StoredAs("tip-offs.to-province-offered/1")]
internal sealed record ToProvinceOffered(OrganisationId To, LedgerId Ledger, string Successor, string? Paper, DateOnly OccurredOn) : IOffersElsewhere, IOccurred
{
    LedgerId? IOffersElsewhere.Ledger => Ledger;
}

/// <summary>The offer to another ledger ended: refused there, or taken back.</summary>
/// <param name="Why">Names nobody.</param>
[StoredAs("tip-offs.to-province-ended/1")]
internal sealed record ToProvinceEnded(string Why, DateOnly OccurredOn) : IEndsOffer, IOccurred
{
    /// <summary>Whether the other province said no; else the offer was taken back here.</summary>
    public bool ByTaker { get; init; }
}

/// <summary>A body of another ledger took it: it goes on there, and here it is counted out.</summary>
[StoredAs("tip-offs.to-province-taken/1")]
internal sealed record ToProvinceTaken(OrganisationId To, LedgerId Ledger, string Successor, DateOnly OccurredOn) : IClosesDossier, IEndsOffer, IOccurred
{
    [JsonIgnore]
    DateOnly? IClosesDossier.ClosedOn => OccurredOn;
}

/// <summary>The child-protection hotline 111 handed it over with its own slip.</summary>
/// <param name="Slip">Number of the slip or of the call.</param>
/// <param name="ChildAtRisk">Whether a child is in danger now, so that it can't wait.</param>
[StoredAs("tip-offs.hotline-handed-over/1")]
internal sealed record HotlineHandedOver(string Slip, bool ChildAtRisk, DateOnly OccurredOn) : IOccurred;

/// <summary>The hotline was told what came of it.</summary>
[StoredAs("tip-offs.hotline-told-back/1")]
internal sealed record HotlineToldBack(string? Paper, DateOnly OccurredOn) : IOccurred;

/// <summary>It was classified: whether it tells of a crime, and whose work it is.</summary>
/// <param name="Class">Code of <c>tip-off-class</c>.</param>
[StoredAs("tip-offs.tip-off-classified/1")]
internal sealed record TipOffClassified(string Class, string? Crime, DateOnly OccurredOn) : IClosesDossier, IOccurred
{
    // What turns out to be no tip-off ends here; a later classification opens it again.
    [JsonIgnore]
    DateOnly? IClosesDossier.ClosedOn => Class == TipOffLists.NoTipOff ? OccurredOn : null;
}

/// <summary>The procuracy was told in writing that it came in.</summary>
[StoredAs("tip-offs.procuracy-notified/1")]
internal sealed record ProcuracyNotified(string? Paper, DateOnly OccurredOn) : IOccurred;

/// <summary>A step of verification was taken.</summary>
/// <param name="Note">What came of it, sealed.</param>
[StoredAs("tip-offs.tip-off-verified/1")]
internal sealed record TipOffVerified(VerificationStep Step, Confidential<Text>? Note, IReadOnlyList<Evidence> Papers, DateOnly OccurredOn) : IOccurred;

/// <summary>The procuracy was asked for more time.</summary>
[StoredAs("tip-offs.extension-asked/1")]
internal sealed record ExtensionAsked(string? Paper, DateOnly OccurredOn) : IOccurred;

/// <summary>More time was given.</summary>
[StoredAs("tip-offs.extension-granted/1")]
internal sealed record ExtensionGranted(ExtensionBy By, string? Paper, DateOnly OccurredOn) : IOccurred;

/// <summary>The procuracy gave no more time.</summary>
[StoredAs("tip-offs.extension-refused/1")]
internal sealed record ExtensionRefused(string? Paper, DateOnly OccurredOn) : IOccurred;

/// <summary>Dealing with it was suspended.</summary>
/// <param name="Ground">Code of <c>tip-off-suspension-ground</c>.</param>
[StoredAs("tip-offs.tip-off-suspended/1")]
internal sealed record TipOffSuspended(string Ground, string? Paper, DateOnly OccurredOn) : IOccurred;

/// <summary>Dealing with it goes on.</summary>
/// <param name="Cancelled">Whether the procuracy cancelled the suspension; else its reason is gone.</param>
[StoredAs("tip-offs.tip-off-resumed/1")]
internal sealed record TipOffResumed(bool Cancelled, string? Paper, DateOnly OccurredOn) : IOccurred;

/// <summary>It was resolved, or left the register.</summary>
/// <param name="Outcome">Code of <c>tip-off-outcome</c>, but <c>suspended</c>, which is an event of its own.</param>
/// <param name="Ground">Code of <c>no-case-ground</c> where no case was instituted.</param>
/// <param name="Paper">Number of the decision.</param>
/// <param name="SentTo">The body to which it went where it left the register.</param>
[StoredAs("tip-offs.tip-off-resolved/1")]
internal sealed record TipOffResolved(string Outcome, string? Ground, string? Paper, OrganisationId? SentTo, DateOnly OccurredOn) : IClosesDossier, IOccurred
{
    [JsonIgnore]
    DateOnly? IClosesDossier.ClosedOn => OccurredOn;
}

/// <summary>The decision was sent to the procuracy.</summary>
[StoredAs("tip-offs.decision-sent/1")]
internal sealed record DecisionSent(string? Paper, DateOnly OccurredOn) : IOccurred;

/// <summary>The informant was told how it was resolved.</summary>
[StoredAs("tip-offs.informant-answered/1")]
internal sealed record InformantAnswered(AnswerWay Way, DateOnly OccurredOn) : IOccurred;

/// <summary>How it is verified.</summary>
public enum VerificationStep
{
    /// <summary>Lấy lời khai, ghi nhận ý kiến.</summary>
    Statement,

    /// <summary>Khám nghiệm, xem xét hiện trường.</summary>
    Scene,

    /// <summary>Thu thập tài liệu, đồ vật, dữ liệu.</summary>
    Evidence,

    /// <summary>Trưng cầu giám định, định giá.</summary>
    Expert,

    /// <summary>Yêu cầu cơ quan khác, phía nước ngoài phối hợp.</summary>
    Request,

    /// <summary>Việc khác.</summary>
    Other,
}

/// <summary>Who gives more time.</summary>
public enum ExtensionBy
{
    /// <summary>Thủ trưởng cơ quan.</summary>
    AgencyHead,

    /// <summary>Viện kiểm sát.</summary>
    Procuracy,
}

/// <summary>How an informant was told.</summary>
public enum AnswerWay
{
    /// <summary>Bằng văn bản.</summary>
    Letter,

    /// <summary>Trực tiếp.</summary>
    InPerson,

    /// <summary>Qua điện thoại.</summary>
    Phone,

    /// <summary>Không báo được hoặc người báo tin đề nghị không báo.</summary>
    NotWanted,
}

/// <summary>How an informant may be reached; the word in lower case is its code.</summary>
public enum SafeContactRule
{
    /// <summary>Không gọi điện.</summary>
    NoCalls,

    /// <summary>Chỉ gọi giờ đã hẹn.</summary>
    AgreedHours,

    /// <summary>Không gửi giấy tờ về nhà.</summary>
    NoLetters,

    /// <summary>Chỉ gặp ở nơi đã hẹn.</summary>
    AgreedPlace,

    /// <summary>Qua người trung gian.</summary>
    ThroughAnother,

    /// <summary>Không liên hệ.</summary>
    NoContact,
}
