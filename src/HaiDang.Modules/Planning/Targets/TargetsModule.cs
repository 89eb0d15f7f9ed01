using HaiDang.Kernel.Events;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Planning.Targets;

/// <summary>The board of targets, with baselines and figures entered by hand until indicators count them.</summary>
internal static class TargetsModule
{
    /// <summary>Adds the projection and its questions.</summary>
    internal static IServiceCollection AddTargets(this IServiceCollection services) => services.AddSingleton<Projection, ItemNotes>().AddSingleton<NoteBook>().AddSingleton<CountedTargets>();

    /// <summary>Maps the board.</summary>
    internal static void MapTargets(this IEndpointRouteBuilder routes) => TargetPages.Map(routes);
}
