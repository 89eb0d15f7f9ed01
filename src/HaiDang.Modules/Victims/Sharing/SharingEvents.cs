using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Offers;
using HaiDang.Modules.Victims.Rights;

namespace HaiDang.Modules.Victims.Sharing;

/// <summary>What somebody agrees that another body learns.</summary>
internal enum SharedPart
{
    /// <summary>Codes and days of the dossier; who the person is comes with the service.</summary>
    Dossier,

    /// <summary>Danh tính.</summary>
    Identity,

    /// <summary>Sức khỏe.</summary>
    Health,

    /// <summary>Lời kể.</summary>
    Story,
}

/// <summary>The person, or their lawful representative, agreed to a service or to something being shared with a body.</summary>
/// <param name="Consent">Id within the dossier.</param>
/// <param name="Kept">Null since the dossier is the one book of what its person agreed to.</param>
/// <param name="Kind">The service it is for; null for sharing alone.</param>
/// <param name="Until">Last day; null until it is withdrawn.</param>
/// <param name="ByRepresentative">Whether the representative agreed in the person's place.</param>
[StoredAs("victims.consent-given/1")]
internal sealed record ConsentGiven(
    string Consent, string? Kept, SupportKind? Kind, IReadOnlyList<SharedPart> Parts, OrganisationId To, DateOnly? Until, bool ByRepresentative, DateOnly OccurredOn) : IOccurred;

/// <summary>The consent was taken back; nothing more is shared under it.</summary>
[StoredAs("victims.consent-withdrawn/1")]
internal sealed record ConsentWithdrawn(string Consent, DateOnly OccurredOn) : IOccurred;

/// <summary>Another body was asked for a service. It takes part in the dossier from then on, by the person's consent, and answers.</summary>
/// <param name="Referral">Id within the dossier.</param>
[StoredAs("victims.referral-made/1")]
internal sealed record ReferralMade(string Referral, OrganisationId To, SupportKind Kind, string Consent, DateOnly OccurredOn) : IAdmitsBody, IOccurred
{
    OrganisationId IAdmitsBody.Body => To;

    bool IAdmitsBody.TakesPart => true;
}

/// <summary>It will give it.</summary>
[StoredAs("victims.referral-accepted/1")]
internal sealed record ReferralAccepted(string Referral, OrganisationId Body, DateOnly OccurredOn) : IOccurred;

/// <summary>Why a body doesn't take a referral or hand-over.</summary>
internal enum DeclineReason
{
    /// <summary>Không đúng thẩm quyền, địa bàn.</summary>
    NotCompetent,

    /// <summary>Hết chỗ, không đủ điều kiện.</summary>
    NoCapacity,

    /// <summary>Thiếu thông tin.</summary>
    InformationMissing,

    /// <summary>Người được chuyển không đến, không muốn.</summary>
    PersonDidNotCome,
}

/// <summary>It won't.</summary>
[StoredAs("victims.referral-declined/1")]
internal sealed record ReferralDeclined(string Referral, DeclineReason Reason, DateOnly OccurredOn) : IOccurred;

/// <summary>The service was given; the body takes part no longer, unless another referral stands.</summary>
[StoredAs("victims.referral-done/1")]
internal sealed record ReferralDone(string Referral, OrganisationId Body, DateOnly OccurredOn) : IOccurred;

/// <summary>The asking ended before an answer or a service.</summary>
/// <param name="ConsentWithdrawn">Whether it ended because the person took their consent back.</param>
/// <param name="HadIt">Whether the body had taken it up: who has learned something already.</param>
[StoredAs("victims.referral-revoked/1")]
internal sealed record ReferralRevoked(string Referral, bool ConsentWithdrawn, bool HadIt, DateOnly OccurredOn) : IOccurred;

/// <summary>A body takes part in the dossier no longer.</summary>
[StoredAs("victims.body-left/1")]
internal sealed record BodyLeft(OrganisationId Body) : IAdmitsBody
{
    bool IAdmitsBody.TakesPart => false;
}

/// <summary>On what a hand-over rests.</summary>
internal enum HandOverBasis
{
    /// <summary>Người được bàn giao, người đại diện đồng ý.</summary>
    Consent,

    /// <summary>Luật giao cho cơ quan nhận.</summary>
    Law,
}

/// <summary>The person is to pass to another body of the province, or to another province.</summary>
/// <param name="HandOver">Id, the same in both dossiers.</param>
/// <param name="Ledger">The other province's ledger; null within the province.</param>
/// <param name="Consent">The consent it rests on; null where a law says so.</param>
[StoredAs("victims.hand-over-offered/1")]
internal sealed record HandOverOffered(string HandOver, OrganisationId To, LedgerId? Ledger, HandOverBasis Basis, string? Consent, DateOnly OccurredOn) : IAdmitsBody, IOffersElsewhere, IOccurred
{
    string IOffersElsewhere.Item => HandOver;

    string? IOffersElsewhere.Paper => null;

    int IOffersElsewhere.Persons => 1;

    OrganisationId IAdmitsBody.Body => To;

    // A body of another province learns of it by the minutes: nothing spans two ledgers.
    bool IAdmitsBody.TakesPart => Ledger is null;
}

/// <summary>The other side won't take the person now.</summary>
[StoredAs("victims.hand-over-declined/1")]
internal sealed record HandOverDeclined(string HandOver, DeclineReason Reason, DateOnly OccurredOn) : IEndsOffer, IOccurred
{
    string IEndsOffer.Item => HandOver;
}

/// <summary>The offer was taken back.</summary>
[StoredAs("victims.hand-over-revoked/1")]
internal sealed record HandOverRevoked(string HandOver, DateOnly OccurredOn) : IEndsOffer, IOccurred
{
    string IEndsOffer.Item => HandOver;
}

/// <summary>The person passed to another body of the province, by signed minutes.</summary>
/// <param name="Number">Its number in the new body's book.</param>
/// <param name="Minutes">Number of the minutes.</param>
[StoredAs("victims.person-handed-over/1")]
internal sealed record PersonHandedOver(string HandOver, OrganisationId Custodian, DossierNumber? Number, string Minutes, DateOnly OccurredOn) : IMovesDossier, IOccurred;

/// <summary>The person passed to another province, by signed minutes; its dossier goes on there, and here it closes.</summary>
/// <param name="ByLetter">Whether the other province said so on paper, since it isn't in this system.</param>
[StoredAs("victims.person-sent-on/1")]
internal sealed record PersonSentOn(string HandOver, OrganisationId To, LedgerId? Ledger, string Minutes, bool ByLetter, DateOnly OccurredOn) : IClosesDossier, IEndsOffer, IOccurred
{
    string IEndsOffer.Item => HandOver;

    DateOnly? IClosesDossier.ClosedOn => OccurredOn;
}
