using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning;

namespace HaiDang.Modules.Reporting;

/// <summary>Who does what with reports.</summary>
internal static class ReportingAccess
{
    /// <summary>Lets in everybody who may read the plan. Leaves out the administrator, who reads no work.</summary>
    internal static bool MayLook(Reader reader, LedgerId ledger) => PlanningAccess.MayRead(reader, ledger);

    /// <summary>Lets those who oversee read every report, and each body its own and those below it. Leaves out other bodies: what one reported is between it and the committee.</summary>
    internal static bool MayRead(Reader reader, LedgerId ledger, OrganisationId body) => PlanningAccess.MayReadNote(reader, ledger, body);

    /// <summary>
    /// Lets officers write for a body within their reach, and the standing office the committee's own report and, from a letter, that of any body.
    /// Leaves out the office of the centre on purpose: it receives what a province wrote.
    /// </summary>
    internal static bool MayWrite(Reader reader, ReportYear year, OrganisationId body) =>
        !IsCentre(reader) && (body == year.Committee ? reader.HasIn(year.Ledger, Role.StandingOffice) : PlanningAccess.MayReport(reader, year.Ledger, body) || PlanningAccess.MayEnterFor(reader, year.Ledger));

    /// <summary>Lets officers number the documents of a body within their reach, and the standing office the committee's. Leaves out the standing office for other bodies on purpose: a body keeps its own book.</summary>
    internal static bool MayNumber(Reader reader, ReportYear year, OrganisationId body) =>
        !IsCentre(reader) && (body == year.Committee ? reader.HasIn(year.Ledger, Role.StandingOffice) : PlanningAccess.MayReport(reader, year.Ledger, body));

    /// <summary>Whether the reader would write for a body that isn't within reach, which needs the body's letter.</summary>
    internal static bool IsOnBehalf(Reader reader, ReportYear year, OrganisationId body) => body != year.Committee && !PlanningAccess.MayReport(reader, year.Ledger, body);

    /// <summary>
    /// Lets the standing office return and accept the reports of bodies, a district's officers those of bodies below it, and the office of the centre the committee's own
    /// once it was sent. Leaves out the body itself.
    /// </summary>
    internal static bool MayJudge(Reader reader, ReportYear year, OrganisationId body) =>
        (reader.HasIn(year.Ledger, Role.StandingOffice) && (reader.IsSystem || IsCentre(reader) == (body == year.Committee))) || IsAbove(reader, year.Ledger, body);

    /// <summary>Lets the committee's head sign or send back its own report, and the standing office record that it was signed and sent. Leaves out the centre.</summary>
    internal static bool MaySign(Reader reader, ReportYear year, OrganisationId body) =>
        body == year.Committee && !IsCentre(reader) && reader.HasIn(year.Ledger, Role.StandingOffice, Role.CommitteeHead);

    /// <summary>Lets the standing office and the head see and pack what the committee sends upward. Leaves out the centre, which receives the file.</summary>
    internal static bool MayPack(Reader reader, LedgerId ledger) => !IsCentre(reader) && reader.HasIn(ledger, Role.StandingOffice, Role.CommitteeHead);

    /// <summary>Lets each standing office load forms of its own ledger, as <see cref="CentralOffice.KeepsItself"/> says.</summary>
    internal static bool MayLoadForms(Reader reader, LedgerId ledger) => CentralOffice.KeepsItself(reader, ledger);

    /// <summary>Lets in the standing office. Leaves out the head on purpose: the office urges, the head hears.</summary>
    internal static bool MayUrge(Reader reader, LedgerId ledger) => !IsCentre(reader) && reader.HasIn(ledger, Role.StandingOffice);

    /// <summary>Lets the standing office and the head ask bodies for a report, recall and move the last day. Leaves out the centre, which asks a committee and not its bodies.</summary>
    internal static bool MayAsk(Reader reader, LedgerId ledger) => PlanningAccess.MayAskForReport(reader, ledger);

    /// <summary>Lets those who oversee read every request, and a body that was asked, or whoever is above it, its own. Leaves out other bodies.</summary>
    internal static bool MayReadRequest(Reader reader, LedgerId ledger, Requesting.ReportRequest request) => request.Asked.Bodies.Any(body => MayRead(reader, ledger, body));

    private static bool IsAbove(Reader reader, LedgerId ledger, OrganisationId body) =>
        reader.Grants.Any(grant => grant.Ledger == ledger && grant.Role is Role.LocalOfficer && grant.Organisation != body && reader.Organisation != body && grant.Reach.Contains(body));

    private static bool IsCentre(Reader reader) => CentralOffice.Is(reader);
}
