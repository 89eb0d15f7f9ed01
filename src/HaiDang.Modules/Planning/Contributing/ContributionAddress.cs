using HaiDang.Kernel.Access;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning.Contributing.Texts;
using HaiDang.Modules.Planning.Urging;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Planning.Contributing;

/// <summary>Addresses of shares: what waits for approval, the state of the whole plan, one body's part.</summary>
internal static class ContributionAddress
{
    internal static string Approvals(this PlanView plan) => plan.Contents() + "/phe-duyet";

    internal static string WholeState(this PlanView plan) => plan.Contents() + "/tong-hop";

    internal static string PartOf(this PlanView plan, DutyView duty, OrganisationId organisation) => $"{plan.Of(duty)}/phan-viec/{organisation}";

    /// <summary>Tabs for those who follow a plan up; none for others, and none where nobody asks.</summary>
    internal static IReadOnlyList<LinkItem> Tabs(PlanView plan, IServiceProvider services, Language language)
    {
        if (services.GetService<SignedIn>()?.Reader is not { } reader || !ContributionAccess.MayOversee(reader, plan.Ledger)) return [];
        var words = ContributionWords.In(language);
        var waiting = WaitingReport.Of(plan).Count;
        return
        [
            .. reader.HasIn(plan.Ledger, Role.StandingOffice) ? [new LinkItem(words.ApprovalsTab, plan.Approvals(), waiting)] : Array.Empty<LinkItem>(),
            new LinkItem(words.UrgingTab, plan.Urging()), new LinkItem(words.WholeTab, plan.WholeState()),
        ];
    }
}
