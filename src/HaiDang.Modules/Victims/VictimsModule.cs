using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Modules.Victims.Establishments;
using HaiDang.Modules.Victims.HandingOver;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Victims;

/// <summary>Persons received: identified, supported, protected, handed over; and the houses in which they are lodged.</summary>
public static class VictimsModule
{
    /// <summary>Adds the registers, their figures and what the pages ask.</summary>
    public static IServiceCollection AddVictims(this IServiceCollection services) => services
        .AddSingleton<Projection, VictimRegister>().AddSingleton<Projection, EstablishmentRegister>()
        .AddSingleton<FactRule, VictimFacts>().AddSingleton<FactRule, HandOverFacts>().AddSingleton<FactRule, EstablishmentFacts>()
        .AddSingleton<Houses>();
}
