using System.Globalization;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning.Urging;

/// <summary>Addresses of urging.</summary>
internal static class UrgingAddress
{
    /// <summary>The reader's own list of the day.</summary>
    internal const string Digest = "/nhac-viec";

    internal static string Urging(this PlanView plan) => plan.Contents() + "/don-doc";

    internal static string Escalated(this PlanView plan) => plan.Urging() + "/truong-ban";

    internal static string Letter(this PlanView plan, IEnumerable<OrganisationId> bodies) => $"{plan.Urging()}/cong-van?{Query(bodies)}";

    /// <summary>The letter as a Word file.</summary>
    internal static string LetterFile(this PlanView plan, IEnumerable<OrganisationId> bodies, bool isRequest) => $"{plan.Urging()}/cong-van/docx?{(isRequest ? "loai=de-nghi&" : "")}{Query(bodies)}";

    /// <summary>A body's ad hoc report.</summary>
    internal static string AdHoc(this PlanView plan, DigestLine line) => string.Create(CultureInfo.InvariantCulture, $"/{plan.Ledger}/{line.Year}/bao-cao/dot-xuat-{line.AdHoc}/{line.Organisation}");

    private static string Query(IEnumerable<OrganisationId> bodies) => string.Join('&', bodies.Select(body => "co-quan=" + Uri.EscapeDataString(body.Value)));
}
