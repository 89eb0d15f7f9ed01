using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Offers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Victims.Advancing;
using HaiDang.Modules.Victims.Establishments;
using HaiDang.Modules.Victims.HandingOver;
using HaiDang.Modules.Victims.Registers;
using HaiDang.Modules.Victims.Sharing;
using HaiDang.Modules.Victims.Texts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Victims;

/// <summary>Persons received: identified, supported, protected, handed over; and the houses in which they are lodged.</summary>
public static class VictimsModule
{
    /// <summary>Adds the registers, their figures and what the pages ask. Their pages are those of every register (<see cref="DossiersModule"/>).</summary>
    public static IServiceCollection AddVictims(this IServiceCollection services) => services
        .AddSingleton<ReceptionRegister>().AddSingleton<DossierRegister>(provider => provider.GetRequiredService<ReceptionRegister>())
        .AddSingleton<HandOverRegister>().AddSingleton<DossierRegister>(provider => provider.GetRequiredService<HandOverRegister>())
        .AddSingleton<HouseRegister>().AddSingleton<DossierRegister>(provider => provider.GetRequiredService<HouseRegister>())
        .AddSingleton<SupportWorkRegister>().AddSingleton<DossierRegister>(provider => provider.GetRequiredService<SupportWorkRegister>())
        .AddSingleton<Projection, VictimDues>().AddSingleton<Projection, EstablishmentRegister>().AddSingleton<Projection, Readiness>()
        .AddSingleton<FactRule, VictimFacts>().AddSingleton<FactRule, HandOverFacts>().AddSingleton<FactRule, EstablishmentFacts>().AddSingleton<FactRule, SupportWorkFacts>()
        .AddSingleton<IKeepsConsents, Sharing.VictimConsents>().AddSingleton<Houses>().AddSingleton<DueList>().AddSingleton<ReadyBodies>().AddSingleton<ITakesOver, TakeOver>()
        .AddSingleton(new MenuOffer(
            24, "/" + DossierKinds.Victim.Route, DossierKinds.Victim.Workers, language => VictimWords.In(language).Menu, language => VictimWords.In(language).MenuShort))
        .AddSingleton(new MenuOffer(74, "/" + DossierKinds.HandOver.Route, DossierKinds.HandOver.Workers, language => HandOverWords.In(language).Register.Name))
        .AddSingleton(new MenuOffer(75, "/" + DossierKinds.Establishment.Route, DossierKinds.Establishment.Workers, language => VictimWords.In(language).Houses.Name))
        .AddSingleton(new MenuOffer(76, "/" + DossierKinds.SupportWork.Route, DossierKinds.SupportWork.Workers, language => AidWords.In(language).Works.Name));

    /// <summary>Maps what only these registers have.</summary>
    public static void MapVictims(this IEndpointRouteBuilder routes)
    {
        ScreeningPages.Map(routes);
        DuePages.Map(routes);
        ReadinessPages.Map(routes);
    }
}
