using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Dossiers.Offers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Vault;

namespace HaiDang.Modules.Cases.Moving;

/// <summary>What can move a case from hand to hand.</summary>
internal static class CaseMoveRules
{
    /// <summary>Why a move can't follow; null when it can, or when the event is none.</summary>
    internal static Refusal? Against(Case state, object e) => e switch
    {
        ProvinceTransferOffered offered => Going(state) ?? (state.Offer is not null ? CasesRefusals.AlreadyOffered : null) ?? Elsewhere(offered, state.Custodian, state.HiddenFrom) ?? CaseRules.Needed(offered.Decision),
        ProvinceTransferRefused => state.Offer is null ? CasesRefusals.NotOffered : null,
        ProvinceTransferTaken over => Going(state) ?? (state.Offer is { } offer && offer.To == over.To && offer.Ledger == over.Successor.Ledger ? Everybody(state, over.Persons) : CasesRefusals.NotOffered),
        TransferOffered or TransferAccepted => Going(state),
        CaseMerged merged => Going(state) ?? Everybody(state, merged.Persons) ?? CaseRules.Needed(merged.Decision),
        CasesJoined joined => Going(state) ?? (state.TookIn.Contains(joined.From) ? CasesRefusals.AlreadySo : null) ?? CaseRules.Needed(joined.Decision),
        CaseSplit split => CaseRules.InHand(state) ?? (state.SplitInto.Contains(split.Into) ? CasesRefusals.AlreadySo : null) ?? (state is { Stage: CaseStage.Investigation or CaseStage.Prosecution, IsAtWork: true } ? null : CasesRefusals.NotThisStage)
            ?? (split.Persons.Count == 0 ? null : PersonRules.Of(state.Persons, split.Persons, ProceedingsRole.Denounced)) ?? CaseRules.Needed(split.Decision),
        DoubleFound found => Everybody(state, found.Persons),
        _ => null,
    };

    /// <summary>Why a body can't be offered what another keeps: it is of the same province, or the dossier doesn't exist for it.</summary>
    internal static Refusal? Elsewhere(ProvinceTransferOffered offered, OrganisationId custodian, IReadOnlyList<OrganisationId> hidden) =>
        offered.Ledger == ProvinceOffers.LedgerOf(custodian) ? CasesRefusals.SameProvince : hidden.Contains(offered.To) ? DossierRefusals.HiddenFromBody : null;

    // Cases move while they are investigated; a file before procuracy or court goes from body to body by its stage.
    private static Refusal? Going(Case state) => state.Standing is Standing.Suspended ? null
        : CaseRules.InHand(state) ?? (state.Stage is CaseStage.Investigation ? null : CasesRefusals.NotThisStage);

    private static Refusal? Everybody(Case state, IReadOnlyList<PersonId> persons) =>
        state.Persons.Open.Select(one => one.Person).ToHashSet().SetEquals(persons) ? null : CasesRefusals.SomebodyLeftOut;
}
