using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Reporting;

/// <summary>Addresses of reports: place, year, period and body stand in them, never a person.</summary>
internal static class ReportAddress
{
    internal const string Mine = "/bao-cao";

    /// <summary>What is due in a year.</summary>
    internal static string Of(LedgerId ledger, int year, string? period = null) =>
        string.Create(CultureInfo.InvariantCulture, $"/{ledger}/{year}/bao-cao{(period is null ? "" : "?ky=" + period)}");

    /// <summary>One body's report of a period.</summary>
    internal static string Of(LedgerId ledger, int year, string period, OrganisationId body) => $"{Of(ledger, year)}/{period}/{body}";
}
