using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Cases.Coordination;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Cases.Moving;

namespace HaiDang.Modules.Cases.Recording;

/// <summary>Who records what on a dossier they work on.</summary>
internal static class CaseAccess
{
    private static readonly Role[] Keepers = [Role.Investigator, Role.UnitLeader];

    /// <summary>
    /// Lets in officers and the leader of the body that keeps the dossier, for every step: they enter the papers of procuracy and court too. Lets the liaison of a procuracy or
    /// court that takes part record what these bodies do, and every body that takes part answer, raise obstacles and number the case in its own book. Leaves out the standing office, which reads codes and states.
    /// </summary>
    internal static bool May(Reader reader, LedgerId ledger, OrganisationId custodian, object e) =>
        reader.Reaches(ledger, custodian, Keepers) && e is not ProvinceTransferTaken
        || e switch
        {
            CaseAccepted accepted => Liaison(reader, ledger, accepted.Body),
            CaseProsecuted prosecuted => Liaison(reader, ledger, prosecuted.Indictment.Body),
            CaseReturned returned => Liaison(reader, ledger, returned.Decision.Body),
            TrialSet set => Liaison(reader, ledger, set.Decision.Body),
            CaseTried tried => Liaison(reader, ledger, tried.Judgment.Body),
            AppealHeard heard => Liaison(reader, ledger, heard.Judgment.Body),
            ChargeApproved approved => Liaison(reader, ledger, approved.Decision.Body),
            CaseSuspended suspended => Liaison(reader, ledger, suspended.Decision.Body),
            CaseResumed resumed => Liaison(reader, ledger, resumed.Decision.Body),
            CaseTerminated terminated => Liaison(reader, ledger, terminated.Decision.Body),
            AppealLodged or JudgmentTookEffect => reader.HasIn(ledger, Role.ProcuracyCourtLiaison),
            KeyCaseAgreed agreed => Liaison(reader, ledger, agreed.Minutes.Body),
            CaseNumbered numbered => Any(reader, ledger, numbered.Body),
            EvidenceRequested asked => Any(reader, ledger, asked.From),
            EvidenceAnswered or EvidenceWeighed => reader.HasIn(ledger, Role.Investigator, Role.UnitLeader, Role.ProcuracyCourtLiaison),
            ObstacleRaised raised => Any(reader, ledger, raised.Body),
            ObstacleSettled settled => Any(reader, ledger, settled.By),
            _ => false,
        };

    private static bool Liaison(Reader reader, LedgerId ledger, OrganisationId body) => reader.Reaches(ledger, body, Role.ProcuracyCourtLiaison);

    private static bool Any(Reader reader, LedgerId ledger, OrganisationId body) => reader.Reaches(ledger, body, Role.Investigator, Role.UnitLeader, Role.ProcuracyCourtLiaison);
}
