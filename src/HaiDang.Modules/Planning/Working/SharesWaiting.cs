using HaiDang.Kernel.Access;
using HaiDang.Modules.Planning.Contributing;
using HaiDang.Modules.Planning.Working.Texts;

namespace HaiDang.Modules.Planning.Working;

/// <summary>Reports that wait for the standing office's word, and for a body those that came back.</summary>
internal sealed class SharesWaiting : IWaiting
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<WaitingThings>> For(Reader reader, IReadOnlyList<PlanView> plans, CancellationToken ct)
    {
        var waiting = new List<WaitingThings>();
        foreach (var plan in plans.Where(plan => plan.Withdrawn is null))
        {
            if (ContributionAccess.MayJudge(reader, plan.Ledger))
            {
                waiting.Add(new WaitingThings(
                    plan.Work.SelectMany(duty => duty.Shares).Count(share => share.IsAwaitingApproval || share.IsAwaitingReceipt),
                    language => WorkingWords.In(language).ToApprove(plan.Year), ContributionAddress.Approvals(plan)));
            }

            waiting.AddRange(plan.Work.Where(duty => duty.Shares.Any(share => share.IsReturned && PlanningAccess.MayReport(reader, plan.Ledger, share.Organisation)))
                .Select(duty => new WaitingThings(1, language => WorkingWords.In(language).CameBack(duty.Code), plan.Of(duty))));
        }

        return Task.FromResult<IReadOnlyList<WaitingThings>>(waiting);
    }
}
