using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Simulation;

/// <summary>Made-up years for synthetic ledgers: no pages, only what the verbs use.</summary>
public static class SimulationModule
{
    /// <summary>Adds what enters a made-up year; it works only under a <see cref="SimulationClock"/>.</summary>
    public static IServiceCollection AddSimulation(this IServiceCollection services) => services.AddSingleton<SimulationPen>().AddSingleton<SimulationDesk>();
}
