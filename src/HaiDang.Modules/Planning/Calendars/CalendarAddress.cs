using System.Globalization;

namespace HaiDang.Modules.Planning.Calendars;

/// <summary>Addresses of the calendar's pages.</summary>
internal static class CalendarAddress
{
    /// <summary>Page of the calendar addresses for other programs.</summary>
    internal const string Feeds = "/lich-dong-bo";

    internal static string Periods(this PlanView plan, DutyView duty) => plan.Of(duty) + "/cac-ky";

    /// <summary>Where an ad hoc report on a campaign is asked for, with its days and bodies filled in.</summary>
    internal static string AskReport(this PlanView plan, Campaign campaign) => string.Create(CultureInfo.InvariantCulture, $"/{plan.Ledger}/{plan.Year}/bao-cao/yeu-cau?cao-diem={campaign.Code}");

    internal static string Of(this PlanView plan, Campaign campaign) => $"{plan.Contents()}/cao-diem/{campaign.Code}";

    /// <summary>The calendar at a month, kept to a body.</summary>
    internal static string Calendar(this PlanView plan, DateOnly month, Kernel.Organisations.OrganisationId? body) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{plan.Calendar()}?thang={month:yyyy-MM}{(body is null ? "" : "&agency=")}{(body is { } one ? Uri.EscapeDataString(one.Value) : "")}#thang");
}
