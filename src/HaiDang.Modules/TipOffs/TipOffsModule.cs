using HaiDang.Kernel.Facts;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Offers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.TipOffs.Texts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.TipOffs;

/// <summary>Sources of information on a crime: taken in, classified, transferred, verified, resolved, on the law's clock.</summary>
public static class TipOffsModule
{
    /// <summary>Adds the register of tip-offs, what it counts, and its entry of the menu.</summary>
    public static IServiceCollection AddTipOffs(this IServiceCollection services) => services
        .AddSingleton<TipOffRegister>().AddSingleton<DossierRegister>(provider => provider.GetRequiredService<TipOffRegister>()).AddSingleton<FactRule, TipOffFacts>().AddSingleton<ITakesOver, TipOffTakeOver>()
        .AddSingleton(new MenuOffer(
            21, "/" + DossierKinds.TipOff.Route, DossierKinds.TipOff.Workers, language => TipOffWords.In(language).Register.Name, language => TipOffWords.In(language).ShortName))
        .AddSingleton(new MenuOffer(70, "/" + DossierKinds.TipOff.Route, [Kernel.Access.Role.StandingOffice], language => TipOffWords.In(language).Register.Name, language => TipOffWords.In(language).ShortName));

    /// <summary>Maps what only tip-offs have; their list, pages and forms are those of every register.</summary>
    public static void MapTipOffs(this IEndpointRouteBuilder routes) => ReceiptPages.Map(routes);
}
