using HaiDang.Kernel.Access;
using HaiDang.Kernel.Facts;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Cases.Counting;
using HaiDang.Modules.Cases.Recording;
using HaiDang.Modules.Cases.Registers;
using HaiDang.Modules.Cases.Texts;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Offers;
using HaiDang.Modules.Dossiers.Registers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Cases;

/// <summary>Incidents, cases, persons in proceedings and rings: from what happened to the verdict.</summary>
public static class CasesModule
{
    /// <summary>Adds the three registers, what they count, and their entry of the menu.</summary>
    public static IServiceCollection AddCases(this IServiceCollection services) => services
        .AddSingleton<CaseRegister>().AddSingleton<DossierRegister>(provider => provider.GetRequiredService<CaseRegister>()).AddSingleton<DossierRegister, IncidentRegister>().AddSingleton<DossierRegister, RingRegister>()
        .AddSingleton<FactRule, CaseFacts>().AddSingleton<FactRule, SuspectFacts>().AddSingleton<FactRule, IncidentFacts>().AddSingleton<FactRule, RingFacts>()
        .AddSingleton<ITakesOver, CaseTakeOver>().AddSingleton<RingClearing>().AddSingleton<CaseDesk>().AddSingleton<CaseMoves>().AddSingleton<CaseNumbers>()
        .AddSingleton(new MenuOffer(
            22, "/" + DossierKinds.Case.Route, DossierKinds.Case.Workers, language => CaseWords.In(language).Cases.Name, language => CaseWords.In(language).CasesShort))
        .AddSingleton(new MenuOffer(71, "/" + DossierKinds.Case.Route, [Role.StandingOffice], language => CaseWords.In(language).Cases.Name, language => CaseWords.In(language).CasesShort))
        .AddSingleton(new MenuOffer(72, "/" + DossierKinds.Incident.Route, [.. DossierKinds.Incident.Workers, Role.StandingOffice], language => CaseWords.In(language).Incidents.Name, language => CaseWords.In(language).IncidentsShort))
        .AddSingleton(new MenuOffer(73, "/" + DossierKinds.Ring.Route, [.. DossierKinds.Ring.Workers, Role.StandingOffice], language => CaseWords.In(language).Rings.Name, language => CaseWords.In(language).RingsShort));

    /// <summary>Maps what touches two dossiers; lists, pages and forms are those of every register.</summary>
    public static void MapCases(this IEndpointRouteBuilder routes) => MovePages.Map(routes);
}
