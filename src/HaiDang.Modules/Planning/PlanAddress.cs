using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Forms;

namespace HaiDang.Modules.Planning;

/// <summary>Addresses of a plan's pages: place, year and body stand in them, so a sent link shows both people the same.</summary>
/// <remarks>The committee whose ledger it is stands at the short address; other bodies, and plans that were withdrawn, at the long one.</remarks>
internal static class PlanAddress
{
    internal const string All = "/ke-hoach";
    internal const string Work = "/viec";

    // Stands between a body and the edition of its plan; no id of a body has it.
    private const string EditionMark = "~";

    /// <summary>Routes of a plan: the committee's own, and that of any other body. Every page of a plan is mapped under both.</summary>
    internal static IReadOnlyList<string> Routes { get; } = ["/{tinh}/{nam:int}/ke-hoach", "/{tinh}/{nam:int}/co-quan/{don-vi}/ke-hoach"];

    internal static string Of(PlanEntry plan) => Of(plan.Ledger, plan.Year, plan.Body, plan.IsWithdrawn ? plan.Edition : null);

    /// <summary>The address of a body's plan of a year.</summary>
    /// <param name="edition">Null for the one that holds.</param>
    internal static string Of(LedgerId ledger, int year, OrganisationId body, int? edition = null) => edition is null && IsOwn(ledger, body)
        ? string.Create(CultureInfo.InvariantCulture, $"/{ledger}/{year}/ke-hoach")
        : string.Create(CultureInfo.InvariantCulture, $"/{ledger}/{year}/co-quan/{body}{(edition is null ? "" : EditionMark)}{edition}/ke-hoach");

    /// <summary>Whether it is the committee that keeps the ledger, whatever the year of its province.</summary>
    internal static bool IsOwn(LedgerId ledger, OrganisationId body) =>
        body.Value.Split('.') is [var province, "bcd-138"] && province.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') == ledger.Value;

    /// <summary>Body and edition of a long address.</summary>
    /// <returns>Null when it names no body.</returns>
    internal static (OrganisationId Body, int? Edition)? Read(string text)
    {
        var parts = text.Split(EditionMark);
        if (OrganisationId.TryParse(parts[0]) is not { } body) return null;
        return parts switch
        {
            [_] => (body, null),
            [_, var edition] when int.TryParse(edition, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => (body, number),
            _ => null,
        };
    }

    internal static string Contents(this PlanView plan) => Of(plan.Ledger, plan.Year, plan.Body, plan.Withdrawn is null ? null : plan.Edition);

    /// <summary>The plan as an official document.</summary>
    /// <param name="format"><c>docx</c> or <c>pdf</c>.</param>
    internal static string Document(this PlanView plan, string format) => $"{plan.Contents()}/van-ban/{format}";

    internal static string Agencies(this PlanView plan) => plan.Contents() + "/co-quan";

    internal static string Calendar(this PlanView plan) => plan.Contents() + "/lich";

    internal static string Changes(this PlanView plan) => plan.Contents() + "/lich-su";

    internal static string Of(this PlanView plan, DutyView duty) => $"{plan.Contents()}/nhiem-vu/{duty.Code}";

    internal static string Of(this PlanView plan, TargetView target) => $"{plan.Contents()}/chi-tieu/{target.Code}";

    internal static string Evidence(this PlanView plan, DutyView duty, Evidence file) => $"{plan.Of(duty)}/minh-chung/{file.Attachment}";

    internal static string OfAgency(this PlanView plan, string organisation) => $"{plan.Contents()}?agency={Uri.EscapeDataString(organisation)}";
}
