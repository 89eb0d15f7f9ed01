using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning.Calendars.Feeds;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Planning.Calendars;

/// <summary>The calendar of plans: months, what comes back, campaigns, and calendars for other programs.</summary>
internal static class CalendarsModule
{
    /// <summary>Adds projections and questions.</summary>
    internal static IServiceCollection AddCalendars(this IServiceCollection services)
    {
        services.AddSingleton<Projection, Recurrences>().AddSingleton<Projection, OccurrenceReports>().AddSingleton<Projection, CampaignNotes>();
        services.AddSingleton<Rhythms>().AddSingleton<ReportSenders>().AddSingleton<FeedShelf>().AddSingleton<FeedContent>().AddSingleton<DemoCalendar>();
        return services;
    }

    /// <summary>Maps the pages of periods, campaigns and calendar addresses.</summary>
    internal static void MapCalendars(this IEndpointRouteBuilder routes)
    {
        CalendarPages.Map(routes);
        PeriodPages.Map(routes);
        FeedPages.Map(routes);
    }
}
