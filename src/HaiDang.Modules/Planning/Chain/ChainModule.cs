using HaiDang.Kernel.Events;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Planning.Chain;

/// <summary>How plans hang together: programmes above, lower plans below, the next year's after.</summary>
internal static class ChainModule
{
    /// <summary>Adds projections, questions and working tables of the chain.</summary>
    internal static IServiceCollection AddChain(this IServiceCollection services) => services
        .AddSingleton<Projection, ChainLinks>().AddSingleton<Projection, ChainDocuments>().AddSingleton<Projection, LowerPlanFilings>()
        .AddSingleton<ChainBook>().AddSingleton<SketchStart>().AddSingleton<SketchShelf>().AddSingleton<DemoChain>();

    /// <summary>Maps the pages of the chain.</summary>
    internal static void MapChain(this IEndpointRouteBuilder routes)
    {
        ChainPages.Map(routes);
        LowerPlanPages.Map(routes);
        SketchPages.Map(routes);
    }
}
