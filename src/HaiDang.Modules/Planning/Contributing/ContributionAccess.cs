using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning.Contributing;

/// <summary>Who arranges, approves and confirms shares.</summary>
internal static class ContributionAccess
{
    /// <summary>Lets in the standing office of the ledger. Leaves out the committee's head, who looks, and leads: they urge, and don't judge the work of others.</summary>
    internal static bool MayJudge(Reader reader, LedgerId ledger) => reader.HasIn(ledger, Role.StandingOffice);

    /// <summary>
    /// Lets in the standing office for every share, and officers of a lead body for the shares that co-operate with it. Leaves out a lead on
    /// its own share and on that of another lead: nobody sets their own day, and leads don't order one another.
    /// </summary>
    /// <returns>As whom the reader arranges; null when they may not.</returns>
    internal static Arranger? Arranges(Reader reader, LedgerId ledger, DutyView duty, OrganisationId organisation) =>
        reader.HasIn(ledger, Role.StandingOffice) ? Arranger.StandingOffice
        : duty.Share(organisation) is { Part: Part.Co } && Leads(reader, ledger, duty) ? Arranger.Lead
        : null;

    /// <summary>Lets in officers of a body that leads the duty; they see who hasn't answered and may remind them. Leaves out co-operating bodies.</summary>
    internal static bool Leads(Reader reader, LedgerId ledger, DutyView duty) =>
        duty.Shares.Any(share => share.Part is Part.Lead && PlanningAccess.MayReport(reader, ledger, share.Organisation));

    /// <summary>Lets in the body's own officers. Leaves out the standing office on purpose: whoever made the entry can't confirm it in the body's name.</summary>
    internal static bool MaySayWord(Reader reader, LedgerId ledger, OrganisationId organisation) => PlanningAccess.MayReport(reader, ledger, organisation);

    /// <summary>Lets in those who oversee. Leaves out bodies: the whole state of the plan holds every body's note.</summary>
    internal static bool MayOversee(Reader reader, LedgerId ledger) => reader.HasIn(ledger, Role.StandingOffice, Role.CommitteeHead, Role.Auditor);
}
