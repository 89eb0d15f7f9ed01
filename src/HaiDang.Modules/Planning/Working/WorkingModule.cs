using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Planning.Working;

/// <summary>The day's work of each reader.</summary>
internal static class WorkingModule
{
    /// <summary>Adds the first page's questions; other parts register what waits as <see cref="IWaiting"/>.</summary>
    internal static IServiceCollection AddWorking(this IServiceCollection services)
    {
        services.AddSingleton<LastVisits>().AddSingleton<WorkChanges>().AddSingleton<OlderWork>().AddSingleton<SavedViews>().AddSingleton<WorkDesk>();
        services.AddSingleton<IWaiting, SharesWaiting>().AddSingleton<IWaiting, PeriodsWaiting>();
        return services;
    }

    /// <summary>Maps the day's work.</summary>
    internal static void MapWorking(this IEndpointRouteBuilder routes) => WorkPages.Map(routes);
}
