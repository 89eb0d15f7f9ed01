using HaiDang.Kernel.Events;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Planning.Contributing;

/// <summary>Shares arranged, proved, approved and confirmed.</summary>
internal static class ContributingModule
{
    /// <summary>Adds its projection and the keeping of evidence.</summary>
    internal static IServiceCollection AddContributing(this IServiceCollection services) =>
        services.AddSingleton<Projection, Arrangements>().AddSingleton<EvidenceIntake>().AddSingleton<OfficeColleagues>();

    /// <summary>Maps its pages.</summary>
    internal static void MapContributing(this IEndpointRouteBuilder routes) => ContributionPages.Map(routes);
}
