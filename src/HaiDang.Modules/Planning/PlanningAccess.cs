using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning;

/// <summary>Who does what with plans.</summary>
internal static class PlanningAccess
{
    private static readonly OrganisationId Centre = new("central.bcd-138");

    /// <summary>Lets in the standing office of the ledger. Leaves out the committee's head on purpose: the head signs the paper, the office keeps the record.</summary>
    internal static bool MayAdopt(Reader reader, LedgerId ledger) => reader.HasIn(ledger, Role.StandingOffice);

    /// <summary>
    /// Lets officers of agencies and localities adopt and correct for bodies within their reach, and the standing office for
    /// any body of its ledger, which is marked. Leaves out a body's neighbours and those above it on purpose: a plan is its body's word.
    /// </summary>
    internal static bool MayAdopt(Reader reader, LedgerId ledger, OrganisationId body) =>
        MayAdopt(reader, ledger) || reader.Reaches(ledger, body, Role.AgencyOfficer, Role.LocalOfficer);

    /// <summary>The same for a plan's own body.</summary>
    internal static bool MayAdopt(Reader reader, PlanView plan) => MayAdopt(reader, plan.Ledger, plan.Body);

    /// <summary>Whether the reader writes for the body itself: the ledger's own committee for its standing office, a body within reach for its officers.</summary>
    internal static bool IsOwn(Reader reader, LedgerId ledger, OrganisationId body) =>
        reader.IsSystem || PlanAddress.IsOwn(ledger, body) || reader.Organisation == body || reader.Reaches(ledger, body, Role.AgencyOfficer, Role.LocalOfficer);

    /// <summary>Lets in everybody with a role in the ledger but the administrator, who runs the system and reads no work.</summary>
    internal static bool MayRead(Reader reader, LedgerId ledger) =>
        reader.HasIn(
            ledger, Role.StandingOffice, Role.CommitteeHead, Role.AgencyOfficer, Role.LocalOfficer, Role.Investigator, Role.VictimSupportOfficer,
            Role.ProcuracyCourtLiaison, Role.Auditor);

    /// <summary>
    /// Lets in officers of the body itself and of a body above it, and the standing office for the body it belongs to.
    /// Leaves out the committee's head and auditors: they look, others write.
    /// </summary>
    internal static bool MayReport(Reader reader, LedgerId ledger, OrganisationId organisation) =>
        reader.Reaches(
            ledger, organisation, Role.AgencyOfficer, Role.LocalOfficer, Role.Investigator, Role.VictimSupportOfficer, Role.ProcuracyCourtLiaison)
        || (reader.Organisation == organisation && reader.HasIn(ledger, Role.StandingOffice));

    /// <summary>
    /// Lets those who oversee read every body's note and evidence, and each body its own. Leaves out other bodies: of each
    /// other they see how far a share is, not what was written about it.
    /// </summary>
    internal static bool MayReadNote(Reader reader, LedgerId ledger, OrganisationId organisation) =>
        reader.HasIn(ledger, Role.StandingOffice, Role.CommitteeHead, Role.Auditor) || MayReport(reader, ledger, organisation);

    /// <summary>Lets the standing office and the head ask the committee's bodies for an ad hoc report. Leaves out the office of the centre on purpose: it asks the committee.</summary>
    internal static bool MayAskForReport(Reader reader, LedgerId ledger) => reader.Organisation != Centre && reader.HasIn(ledger, Role.StandingOffice, Role.CommitteeHead);

    /// <summary>Lets in the standing office, which enters what a body sent by letter.</summary>
    internal static bool MayEnterFor(Reader reader, LedgerId ledger) => reader.HasIn(ledger, Role.StandingOffice);
}
