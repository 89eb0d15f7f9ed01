using HaiDang.Kernel.Facts;
using HaiDang.Modules.Cases.Counting;
using HaiDang.Modules.Cases.Recording;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Cases;

/// <summary>Incidents, cases, persons in proceedings and rings.</summary>
public static class CasesModule
{
    /// <summary>Adds what records them and what they count.</summary>
    public static IServiceCollection AddCases(this IServiceCollection services) => services
        .AddSingleton<RingClearing>().AddSingleton<CaseDesk>().AddSingleton<CaseMoves>()
        .AddSingleton<FactRule, CaseFacts>().AddSingleton<FactRule, IncidentFacts>().AddSingleton<FactRule, RingFacts>().AddSingleton<FactRule, SuspectFacts>();
}
