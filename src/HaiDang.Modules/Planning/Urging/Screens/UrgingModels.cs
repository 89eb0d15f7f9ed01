using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Planning.Urging.Screens;

/// <summary>Late and silent bodies with what was done.</summary>
/// <param name="Group">Which rows are shown; any word that isn't known shows all.</param>
/// <param name="MayAct">Whether the reader follows up; else the page is looked at.</param>
/// <param name="Ticked">Bodies that were chosen.</param>
public sealed record UrgingPage(
    PlanView Plan, UrgingBoard Board, string Group, bool MayAct, string Key, string Note, IReadOnlyList<FieldFault> Faults, IReadOnlySet<string> Ticked);

/// <summary>The letters to some bodies: one to those that owe, one to those that are asked or heard.</summary>
public sealed record LetterPage(PlanView Plan, IReadOnlyList<UrgingRow> Rows, string Key, string Number, string Day, IReadOnlyList<FieldFault> Faults);

/// <summary>What the head hears of.</summary>
public sealed record EscalatedPage(PlanView Plan, IReadOnlyList<UrgingRow> Rows);

/// <summary>The list of the day from one ledger.</summary>
/// <param name="Plans">The plans its lines are about, the ledger's newest first.</param>
/// <param name="MadeAt">When it was made; null when today's isn't made yet and it is worked out now.</param>
/// <param name="ToAnswer">What was written to the reader's bodies and has no answer.</param>
public sealed record DigestPart(
    IReadOnlyList<PlanView> Plans, PersonalDigest Digest, DateTimeOffset? MadeAt, DateTimeOffset? SentAt, IReadOnlyList<(PlanView Plan, FollowUpView Step)> ToAnswer,
    bool MayOversee)
{
    /// <summary>Names of the bodies that owe ad hoc reports, Vietnamese and English.</summary>
    public IReadOnlyDictionary<OrganisationId, (string Vi, string En)> Bodies { get; init; } = new Dictionary<OrganisationId, (string Vi, string En)>();

    /// <summary>The ledger's newest plan.</summary>
    public PlanView Plan => Plans[0];

    /// <summary>The plan of a line; null when the reader can't find it any more.</summary>
    public PlanView? PlanOf(DigestLine line) => Plans.FirstOrDefault(plan => plan.Year == line.Year && plan.Body == line.PlanBody);
}

/// <summary>The reader's list of the day.</summary>
/// <param name="Earlier">Days before, with the number of lines of each.</param>
/// <param name="Address">Where the reader is told by e-mail; empty when nowhere.</param>
/// <param name="SendsMail">Whether this office has set a mail server.</param>
public sealed record DigestPage(
    IReadOnlyList<DigestPart> Parts, IReadOnlyList<(DateOnly Day, int Lines)> Earlier, string Address, bool SendsMail, bool MayMake, IReadOnlyList<FieldFault> Faults);
