using System.Globalization;
using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning.Committee;

/// <summary>Addresses of the committee's pages.</summary>
internal static class CommitteeAddress
{
    internal const string Mine = "/ban-chi-dao";

    internal static string Of(LedgerId ledger, int year) => string.Create(CultureInfo.InvariantCulture, $"/{ledger}/{year}/ban-chi-dao");

    /// <summary>The meeting from which a duty of the plan came.</summary>
    internal static string Conclusion(PlanView plan, DutyView duty) => $"{Of(plan.Ledger, plan.Year)}/ket-luan/{duty.Code}";
}
