using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers.Pasting;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Vault.Openings;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Dossiers;

/// <summary>What registers of persons share: who keeps a dossier, who works on it, whom it names, its number, and the pages of every register.</summary>
public static class DossiersModule
{
    /// <summary>Adds the book of dossiers, its lists, and what the vault asks of it; without a vault nobody asks.</summary>
    public static IServiceCollection AddDossiers(this IServiceCollection services) => services
        .AddSingleton<DossierKinds>().AddSingleton<Projection, DossierBook>().AddSingleton<Projection, DossierLines>().AddSingleton<DossierNumbers>().AddSingleton<DossierList>().AddSingleton<RegisterViews>()
        .AddSingleton<PasteJobs>().AddScoped<DossierDesk>().AddSingleton<IRelations, DossierRelations>();

    /// <summary>Maps the pages of every register that a module added as a <see cref="DossierRegister"/>.</summary>
    public static void MapDossiers(this IEndpointRouteBuilder routes)
    {
        foreach (var register in routes.ServiceProvider.GetServices<DossierRegister>())
        {
            RegisterPages.Map(routes, register);
            if (register.HasBeginning) PastePages.Map(routes, register);
            BeginPages.Map(routes, register);
            DossierPages.Map(routes, register);
        }
    }
}
