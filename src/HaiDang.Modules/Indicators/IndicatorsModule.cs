using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Indicators.Boards;
using HaiDang.Modules.Indicators.Boards.Boundaries;
using HaiDang.Modules.Indicators.Entering;
using HaiDang.Modules.Indicators.Loading;
using HaiDang.Modules.Indicators.Targets;
using HaiDang.Modules.Indicators.Texts;
using HaiDang.Modules.Planning.Targets;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Indicators;

/// <summary>Figures: every indicator computed from the registers, explained, and true as of its day.</summary>
public static class IndicatorsModule
{
    /// <summary>Everybody who reads figures, each as far as their reach goes. Leaves out the administrator, who reads no work.</summary>
    internal static readonly Role[] Readers =
    [
        Role.StandingOffice, Role.CommitteeHead, Role.AgencyOfficer, Role.LocalOfficer, Role.Investigator, Role.VictimSupportOfficer,
        Role.ProcuracyCourtLiaison, Role.Auditor, Role.UnitLeader,
    ];

    /// <summary>Adds definitions, the engine and the menu's entry; the modules' counting rules say which measures there are.</summary>
    public static IServiceCollection AddIndicators(this IServiceCollection services)
    {
        services.AddSingleton<FactExplanations>().AddSingleton<FigureEntries>();
        services.AddSingleton(DatedLists.Shipped);
        services.AddSingleton(provider => new Countable(provider.GetServices<FactRule>().SelectMany(rule => rule.Measures).ToHashSet(StringComparer.Ordinal), provider.GetRequiredService<DatedLists>().Names));
        services.AddSingleton(provider => IndicatorCatalogue.Load(provider.GetRequiredService<Countable>())).AddSingleton<Projection, SetShelfRows>().AddSingleton<IndicatorShelf>();
        services.AddSingleton<IndicatorEngine>().AddScoped<IndicatorDesk>();
        services.AddSingleton<FactRule, EnteredFacts>().AddSingleton<FactRule, HistoryFacts>().AddSingleton<Projection, EnteredFigures>().AddSingleton<EnteredBook>().AddSingleton<ISignedFigures>(provider => provider.GetRequiredService<EnteredBook>()).AddScoped<EnteringDesk>();
        services.AddSingleton<ProvinceRolls>().AddSingleton<SavedBoards>().AddSingleton<BoundaryShelf>().AddScoped<BoardDesk>();
        services.AddSingleton<BoundTargets>().AddSingleton<CountTargets>(provider => provider.GetRequiredService<BoundTargets>().Of);
        services.AddSingleton(new MenuOffer(25, IndicatorAddress.Mine, Readers, language => IndicatorWords.In(language).Figures));
        return services;
    }

    /// <summary>Maps the pages.</summary>
    public static void MapIndicators(this IEndpointRouteBuilder routes) => IndicatorPages.Map(routes);
}
