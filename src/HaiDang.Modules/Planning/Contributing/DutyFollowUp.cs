using HaiDang.Kernel.Access;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Planning.Urging;

namespace HaiDang.Modules.Planning.Contributing;

/// <summary>What a reader may do with the shares of a duty beside reporting on them, and what happened to them.</summary>
/// <param name="MayArrange">Bodies whose part and day the reader sets.</param>
/// <param name="MayJudge">Whether the reader approves, returns and receives.</param>
/// <param name="MayAnswer">Bodies in whose name the reader confirms or denies an entry.</param>
/// <param name="Silent">Bodies without a word that the reader may remind; empty when the reader may remind nobody.</param>
/// <param name="Steps">What else happened to the shares, newest first, as far as the reader may read it.</param>
/// <param name="FollowUps">What was done about late and weak work on this duty, newest first.</param>
public sealed record DutyFollowUp(
    IReadOnlySet<OrganisationId> MayArrange, bool MayJudge, IReadOnlySet<OrganisationId> MayAnswer, IReadOnlyList<Share> Silent,
    IReadOnlyList<ShareStep> Steps, IReadOnlyList<FollowUpView> FollowUps)
{
    /// <summary>Nothing.</summary>
    internal static readonly DutyFollowUp None = new(new HashSet<OrganisationId>(), false, new HashSet<OrganisationId>(), [], [], []);

    internal static DutyFollowUp Of(Reader reader, PlanView plan, DutyView duty, IReadOnlyList<ShareStep> steps, IReadOnlyList<FollowUpView> followUps)
    {
        var told = None with
        {
            Steps = [.. steps.Where(step => PlanningAccess.MayReadNote(reader, plan.Ledger, step.Organisation))],
            FollowUps = [.. followUps.Where(step => step.Duties.Contains(duty.Code))],
        };
        if (plan.Withdrawn is not null) return told;
        var judges = ContributionAccess.MayJudge(reader, plan.Ledger);
        var leads = ContributionAccess.Leads(reader, plan.Ledger, duty);
        return told with
        {
            MayArrange = duty.Shares.Select(share => share.Organisation).Where(one => ContributionAccess.Arranges(reader, plan.Ledger, duty, one) is not null).ToHashSet(),
            MayJudge = judges,
            MayAnswer = duty.Shares.Where(share => share.Report is { Letter: not null, Word: EntryWord.None } && ContributionAccess.MaySayWord(reader, plan.Ledger, share.Organisation))
                .Select(share => share.Organisation).ToHashSet(),
            Silent = judges || leads ? [.. duty.Shares.Where(share => !share.HasAnswered && (judges || share.Part is Part.Co))] : [],
        };
    }
}
