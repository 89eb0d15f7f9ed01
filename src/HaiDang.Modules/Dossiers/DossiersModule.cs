using HaiDang.Kernel.Events;
using HaiDang.Vault.Openings;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Dossiers;

/// <summary>What registers of persons share: who keeps a dossier, who works on it, whom it names, its number.</summary>
public static class DossiersModule
{
    /// <summary>Adds the book of dossiers and what the vault asks of it; without a vault nobody asks.</summary>
    public static IServiceCollection AddDossiers(this IServiceCollection services) => services
        .AddSingleton<Projection, DossierBook>().AddSingleton<DossierNumbers>().AddSingleton<IRelations, DossierRelations>();
}
