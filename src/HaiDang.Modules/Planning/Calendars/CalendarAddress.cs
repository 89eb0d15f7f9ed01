namespace HaiDang.Modules.Planning.Calendars;

/// <summary>Addresses of the calendar's pages.</summary>
internal static class CalendarAddress
{
    /// <summary>Page of the calendar addresses for other programs.</summary>
    internal const string Feeds = "/lich-dong-bo";

    internal static string Periods(this PlanView plan, DutyView duty) => plan.Of(duty) + "/cac-ky";

    internal static string Of(this PlanView plan, Campaign campaign) => $"{plan.Contents()}/cao-diem/{campaign.Code}";

    /// <summary>The calendar at a month, kept to a body.</summary>
    internal static string Calendar(this PlanView plan, DateOnly month, Kernel.Organisations.OrganisationId? body) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{plan.Calendar()}?thang={month:yyyy-MM}{(body is null ? "" : "&agency=")}{(body is { } one ? Uri.EscapeDataString(one.Value) : "")}#thang");
}
