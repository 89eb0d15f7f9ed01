using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Planning.Contributing.Screens;

/// <summary>One body's part of a duty, with the form that arranges it.</summary>
/// <param name="Version">Version of the share's stream as it was read.</param>
/// <param name="Key">Names the request: sent twice, it is recorded once.</param>
/// <param name="Steps">How it was arranged before, newest first.</param>
/// <param name="Changes">What came since the page was read.</param>
public sealed record PartPage(
    PlanView Plan, DutyView Duty, Share Share, int Version, string Key, string Part, string Due, string Reason, IReadOnlyList<ShareStep> Steps,
    IReadOnlyList<FieldFault> Faults, IReadOnlyList<Recorded> Changes);

/// <summary>What waits for the standing office.</summary>
/// <param name="Missing">What is to be added, as typed.</param>
/// <param name="Ticked">Duty and body of what was chosen and not recorded.</param>
/// <param name="Done">What was recorded before something was refused.</param>
public sealed record ApprovalPage(
    PlanView Plan, IReadOnlyList<WaitingReport> Waiting, string Key, string Missing, IReadOnlyList<FieldFault> Faults, IReadOnlySet<string> Ticked, IReadOnlyList<string> Done);

/// <summary>What every body reported on every duty.</summary>
public sealed record WholePage(PlanView Plan);

/// <summary>A small form that couldn't be taken, with the way back.</summary>
public sealed record RefusedPage(PlanView Plan, string Heading, string Says, string Back, string BackLabel);
