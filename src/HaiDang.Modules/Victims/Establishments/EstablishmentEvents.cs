using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Dossiers;
using HaiDang.Vault;

namespace HaiDang.Modules.Victims.Establishments;

// Stream victims.establishment/…, one house. Where it stands is sealed in the vault: a shelter that is known is none.

/// <summary>What a house is.</summary>
internal enum EstablishmentKind
{
    /// <summary>Cơ sở trợ giúp xã hội (bảo trợ xã hội).</summary>
    SocialAssistance,

    /// <summary>Cơ sở hỗ trợ nạn nhân.</summary>
    VictimSupport,

    /// <summary>Nơi tạm lánh.</summary>
    Shelter,
}

/// <summary>A house was entered in the register.</summary>
/// <param name="Name">What it is called; of a shelter a word that doesn't say where it is.</param>
/// <param name="Places">How many persons it lodges.</param>
/// <param name="Address">Sealed; null where none was given.</param>
[StoredAs("victims.establishment-registered/1")]
internal sealed record EstablishmentRegistered(
    DossierNumber Number, OrganisationId Custodian, EstablishmentKind Kind, string Name, int Places, PlaceCode Province, OrganisationId CountedFor, Confidential<Text>? Address,
    DateOnly OccurredOn) : IBeginsDossier, IOccurred
{
    DateOnly IBeginsDossier.BeganOn => OccurredOn;
}

/// <summary>It has more places, or fewer.</summary>
[StoredAs("victims.places-changed/1")]
internal sealed record PlacesChanged(int Places, DateOnly OccurredOn) : IOccurred;

/// <summary>It moved.</summary>
[StoredAs("victims.address-changed/1")]
internal sealed record AddressChanged(Confidential<Text> Address, DateOnly OccurredOn) : IOccurred;

/// <summary>Equipment came, or was made better.</summary>
[StoredAs("victims.equipment-added/1")]
internal sealed record EquipmentAdded(string Item, int Quantity, long? Cost, DateOnly OccurredOn) : IOccurred;

/// <summary>What an inspection of a house found.</summary>
internal enum InspectionFinding
{
    /// <summary>Đạt yêu cầu.</summary>
    Meets,

    /// <summary>Còn tồn tại, phải khắc phục.</summary>
    Shortcomings,

    /// <summary>Không bảo đảm an toàn.</summary>
    Unsafe,
}

/// <summary>A house, and the policy it carries out, were inspected.</summary>
/// <param name="Note">In words that name no person.</param>
/// <param name="Remedy">Last day for what is to be put right; null when nothing is.</param>
[StoredAs("victims.establishment-inspected/1")]
internal sealed record EstablishmentInspected(OrganisationId By, InspectionFinding Finding, string Note, DateOnly? Remedy, DateOnly OccurredOn) : IOccurred;

/// <summary>It lodges nobody any more.</summary>
[StoredAs("victims.establishment-closed/1")]
internal sealed record EstablishmentClosed(DateOnly OccurredOn) : IClosesDossier, IOccurred
{
    DateOnly? IClosesDossier.ClosedOn => OccurredOn;
}
