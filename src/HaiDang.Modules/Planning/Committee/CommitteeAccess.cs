using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Committee.Registers;

namespace HaiDang.Modules.Planning.Committee;

/// <summary>Who does what with the life of a committee.</summary>
internal static class CommitteeAccess
{
    /// <summary>Lets in everybody who may read the plan: what concerns everybody, such as the committee's members, is theirs to know. Leaves out the administrator, who reads no work.</summary>
    internal static bool MayLook(Reader reader, LedgerId ledger) => PlanningAccess.MayRead(reader, ledger);

    /// <summary>
    /// Lets those who oversee read every entry, and others what concerns a body within their reach or everybody. Leaves out
    /// other bodies: a finding, a difficulty or a proposal is between the body and the committee.
    /// </summary>
    internal static bool MayRead(Reader reader, LedgerId ledger, Register register, Entry entry)
    {
        if (!MayLook(reader, ledger)) return false;
        if (MayReview(reader, ledger)) return true;
        var concerned = register.Concerns(entry);
        return concerned.Count == 0 || reader.IsSystem
            || reader.Grants.Any(grant => grant.Ledger == ledger && grant.Role is not Role.Administrator && concerned.Any(grant.Reach.Contains));
    }

    /// <summary>Lets in the standing office, which keeps the committee's books. Leaves out the head on purpose: the head decides, the office records.</summary>
    internal static bool MayWrite(Reader reader, LedgerId ledger) => reader.HasIn(ledger, Role.StandingOffice);

    /// <summary>Lets in the standing office, and where bodies speak for themselves those who report for one. What they may begin, <see cref="MayBegin(Reader, LedgerId, Register, object)"/> says.</summary>
    internal static bool MayBegin(Reader reader, LedgerId ledger, Register register) =>
        MayWrite(reader, ledger) || (register.IsOpenToBodies && reader.HasIn(ledger, PlanningModule.Reporters));

    /// <summary>Lets officers raise a difficulty and propose a commendation of a body within their reach. Leaves out other bodies' on purpose, and every step after: the committee answers and decides.</summary>
    internal static bool MayBegin(Reader reader, LedgerId ledger, Register register, object first) =>
        MayWrite(reader, ledger) || (register.SpokenBy(first) is { } body && PlanningAccess.MayReport(reader, ledger, body));

    /// <summary>Lets the standing office record every step, and the committee's head those that decide a commendation.</summary>
    internal static bool MayRecord(Reader reader, LedgerId ledger, StepForm step) => MayWrite(reader, ledger) || (step.By.Count > 0 && reader.HasIn(ledger, [.. step.By]));

    /// <summary>Lets in those who oversee: the standing office, the head, the auditor. Leaves out single bodies: the year's review speaks of them all.</summary>
    internal static bool MayReview(Reader reader, LedgerId ledger) => reader.HasIn(ledger, Role.StandingOffice, Role.CommitteeHead, Role.Auditor);
}
