using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning.Working;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Planning.HandOvers;

/// <summary>Work that passes from one officer or body to another.</summary>
internal static class HandOversModule
{
    /// <summary>Adds the register, what waits, and the reach over bodies whose work was taken over.</summary>
    internal static IServiceCollection AddHandOvers(this IServiceCollection services)
    {
        services.AddSingleton<Projection, HandOverRegister>().AddSingleton<HandOverBook>().AddSingleton<HandedDrafts>().AddSingleton<HandOverDesk>();
        services.AddSingleton<IWaiting>(provider => provider.GetRequiredService<HandOverBook>());
        services.AddSingleton<BodiesTakenOver>(provider => provider.GetRequiredService<HandOverBook>().Bodies);
        return services;
    }

    /// <summary>Maps the pages of handing over.</summary>
    internal static void MapHandOvers(this IEndpointRouteBuilder routes) => HandOverPages.Map(routes);
}
