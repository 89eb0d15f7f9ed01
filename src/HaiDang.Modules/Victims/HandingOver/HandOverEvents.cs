using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Offers;
using HaiDang.Modules.Victims.Sharing;
using HaiDang.Vault;

namespace HaiDang.Modules.Victims.HandingOver;

// Stream victims.hand-over/…: persons who came together.

/// <summary>Many persons are handed over at once, as at a border post.</summary>
/// <param name="Gate">The gate or post, as it is called; names no person.</param>
/// <param name="CountedFor">The department that answers for victims in the province on the day.</param>
/// <param name="Expected">How many persons the other side says it hands over.</param>
[StoredAs("victims.mass-hand-over-opened/1")]
internal sealed record MassHandOverOpened(
    DossierNumber Number, OrganisationId Custodian, PlaceCode Province, OrganisationId CountedFor, string Gate, int Expected, DateOnly OccurredOn) : IBeginsDossier, IOccurred
{
    DateOnly IBeginsDossier.BeganOn => OccurredOn;
}

/// <summary>A person as another province screened them.</summary>
internal sealed record ArrivedSheet(int Sheet, PersonId Person, PlaceCode? Home, Profile Profile, IReadOnlyList<ScreeningSign> Signs, ScreeningResult Result);

/// <summary>A group came from another province, which screened them: there they are counted as screened, here as arrived.</summary>
/// <param name="Gate">Where they were screened.</param>
/// <param name="From">The hand-over there, its group behind a slash.</param>
[StoredAs("victims.group-arrived/1")]
internal sealed record GroupArrived(
    DossierNumber Number, OrganisationId Custodian, PlaceCode Province, OrganisationId CountedFor, string Gate, CameFrom From, IReadOnlyList<ArrivedSheet> Sheets, DateOnly OccurredOn)
    : IBeginsDossier, INamesPersons, IOccurred
{
    DateOnly IBeginsDossier.BeganOn => OccurredOn;

    IReadOnlyList<NamedPerson> INamesPersons.Named => [.. Sheets.Select(one => new NamedPerson(one.Person, PersonClass.Victim, "screened"))];
}

/// <summary>Signs that questions of a screening look for. Reconstructed from practice, not an official list.</summary>
internal enum ScreeningSign
{
    /// <summary>Bị lừa về công việc, nơi đến.</summary>
    Deceived,

    /// <summary>Bị bán, bị chuyển giao để lấy tiền.</summary>
    Sold,

    /// <summary>Bị ép làm việc.</summary>
    ForcedToWork,

    /// <summary>Bị ép phạm pháp, lừa đảo qua mạng.</summary>
    ForcedCrime,

    /// <summary>Bị giam giữ, không được tự do đi lại.</summary>
    Confined,

    /// <summary>Bị giữ giấy tờ.</summary>
    PapersTaken,

    /// <summary>Bị ràng buộc nợ, phải chuộc.</summary>
    Debt,

    /// <summary>Bị đánh đập, đe dọa.</summary>
    Violence,

    /// <summary>Bị xâm hại, bóc lột tình dục.</summary>
    SexualExploitation,
}

/// <summary>What a screening gave.</summary>
internal enum ScreeningResult
{
    /// <summary>Không có dấu hiệu.</summary>
    NoSigns,

    /// <summary>Chưa rõ: asked again later, by somebody else or with an interpreter.</summary>
    Unclear,

    /// <summary>Có dấu hiệu bị mua bán: a dossier begins, here or where the person is sent on to.</summary>
    Signs,
}

/// <summary>One person was screened, alone.</summary>
/// <param name="Sheet">Number of the sheet, printed on the paper before the night began.</param>
/// <param name="Home">The province the person comes from; null while it isn't known.</param>
/// <param name="Apart">Whether out of sight and hearing of whoever may have recruited them.</param>
[StoredAs("victims.person-screened/1")]
internal sealed record PersonScreened(
    int Sheet, PersonId Person, PlaceCode? Home, Profile Profile, IReadOnlyList<ScreeningSign> Signs, ScreeningResult Result, bool Apart, DateOnly OccurredOn)
    : INamesPersons, IOccurred
{
    IReadOnlyList<NamedPerson> INamesPersons.Named => [new(Person, PersonClass.Victim, "screened")];
}

/// <summary>Numbers were kept for paper sheets that are printed for a post, before anybody is screened on them.</summary>
/// <param name="From">The first number.</param>
/// <param name="To">The last number.</param>
/// <param name="By">The body that keeps them.</param>
/// <param name="Post">The table or tent at which they are filled in; names no person.</param>
[StoredAs("victims.sheets-reserved/1")]
internal sealed record SheetsReserved(int From, int To, OrganisationId By, string Post, DateOnly OccurredOn) : IOccurred;

/// <summary>An unclear screening was repeated, or more came to light.</summary>
[StoredAs("victims.screening-repeated/1")]
internal sealed record ScreeningRepeated(int Sheet, PlaceCode? Home, IReadOnlyList<ScreeningSign> Signs, ScreeningResult Result, DateOnly OccurredOn) : IOccurred;

/// <summary>Somebody is suspected of having recruited others and is kept apart from them; no label of guilt.</summary>
[StoredAs("victims.suspect-set-apart/1")]
internal sealed record SuspectSetApart(int Sheet, DateOnly OccurredOn) : IOccurred;

/// <summary>A sanction was decided against somebody, after they were screened.</summary>
[StoredAs("victims.sanction-noted/1")]
internal sealed record SanctionNoted(int Sheet, DateOnly OccurredOn) : IOccurred;

/// <summary>A dossier of somebody began here.</summary>
[StoredAs("victims.reception-begun/1")]
internal sealed record ReceptionBegun(int Sheet, string Dossier, DateOnly OccurredOn) : IOccurred;

/// <summary>Somebody without signs went home.</summary>
[StoredAs("victims.person-released/1")]
internal sealed record PersonReleased(int Sheet, DateOnly OccurredOn) : IOccurred;

/// <summary>A group was handed over to a province, by minutes.</summary>
/// <param name="Group">Id within the hand-over.</param>
/// <param name="Ledger">Its ledger; null when it isn't in this system and the minutes go on paper.</param>
[StoredAs("victims.group-handed-over/1")]
internal sealed record GroupHandedOver(string Group, PlaceCode Province, OrganisationId To, LedgerId? Ledger, IReadOnlyList<int> Sheets, string Minutes, DateOnly OccurredOn) : IOffersElsewhere, IOccurred
{
    string IOffersElsewhere.Item => Group;

    string? IOffersElsewhere.Paper => Minutes;

    int IOffersElsewhere.Persons => Sheets.Count;
}

/// <summary>The province has them, and says so.</summary>
[StoredAs("victims.group-accepted/1")]
internal sealed record GroupAccepted(string Group, DateOnly OccurredOn) : IEndsOffer, IOccurred
{
    string IEndsOffer.Item => Group;
}

/// <summary>The province doesn't take them; they are here still.</summary>
[StoredAs("victims.group-declined/1")]
internal sealed record GroupDeclined(string Group, DeclineReason Reason, DateOnly OccurredOn) : IEndsOffer, IOccurred
{
    string IEndsOffer.Item => Group;
}

/// <summary>Everybody is accounted for.</summary>
/// <param name="Missing">How many of those expected never came; said, not guessed.</param>
[StoredAs("victims.mass-hand-over-closed/1")]
internal sealed record MassHandOverClosed(int Missing, DateOnly OccurredOn) : IClosesDossier, IOccurred
{
    DateOnly? IClosesDossier.ClosedOn => OccurredOn;
}
