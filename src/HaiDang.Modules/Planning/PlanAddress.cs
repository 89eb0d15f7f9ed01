using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning;

/// <summary>Addresses of a plan's pages: place and year stand in them, so a sent link shows both people the same.</summary>
internal static class PlanAddress
{
    internal const string All = "/ke-hoach";
    internal const string Work = "/viec";

    internal static string Of(LedgerId ledger, int year) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/{ledger}/{year}/ke-hoach");

    internal static string Contents(this PlanView plan) => Of(plan.Ledger, plan.Year);

    internal static string Agencies(this PlanView plan) => plan.Contents() + "/co-quan";

    internal static string Calendar(this PlanView plan) => plan.Contents() + "/lich";

    internal static string Changes(this PlanView plan) => plan.Contents() + "/lich-su";

    internal static string Of(this PlanView plan, DutyView duty) => $"{plan.Contents()}/nhiem-vu/{duty.Code}";

    internal static string Of(this PlanView plan, TargetView target) => $"{plan.Contents()}/chi-tieu/{target.Code}";

    internal static string Evidence(this PlanView plan, DutyView duty, Evidence file) => $"{plan.Of(duty)}/minh-chung/{file.Attachment}";

    internal static string OfAgency(this PlanView plan, string organisation) => $"{plan.Contents()}?agency={Uri.EscapeDataString(organisation)}";
}
