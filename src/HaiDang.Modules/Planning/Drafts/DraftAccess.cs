using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>Who sees and changes documents that are being checked.</summary>
internal static class DraftAccess
{
    /// <summary>The roles that may look at a document and its reading.</summary>
    internal static readonly Role[] Lookers = [Role.StandingOffice, Role.CommitteeHead];

    /// <summary>Lets in the standing office and the committee's head. Leaves out agencies on purpose: what is being checked isn't settled, and nobody acts on it.</summary>
    internal static bool MayLook(Reader reader, LedgerId ledger) => reader.HasIn(ledger, Lookers);

    /// <summary>Lets in the standing office alone: it answers for what the plan says.</summary>
    internal static bool MayEdit(Reader reader, LedgerId ledger) => PlanningAccess.MayAdopt(reader, ledger);
}
