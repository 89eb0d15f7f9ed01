using HaiDang.Kernel.Events;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Planning.Urging;

/// <summary>Reminders, lists of the day, and what is done about late and weak work.</summary>
internal static class UrgingModule
{
    /// <summary>Adds its projection, the lists and the clerk that makes them; the host adds a <see cref="DigestMail"/> where a mail server is set.</summary>
    internal static IServiceCollection AddUrging(this IServiceCollection services)
    {
        services.AddSingleton<Projection, FollowUps>().AddSingleton<FollowUpBook>().AddSingleton<DigestDesk>().AddSingleton<DemoFollowUp>();
        services.AddSingleton<DigestClerk>().AddHostedService(provider => provider.GetRequiredService<DigestClerk>());
        return services;
    }

    /// <summary>Maps its pages.</summary>
    internal static void MapUrging(this IEndpointRouteBuilder routes)
    {
        UrgingPages.Map(routes);
        DigestPages.Map(routes);
    }
}
