using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers.Clocks;
using HaiDang.Modules.Dossiers.Offers;
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
        .AddSingleton<DossierKinds>().AddSingleton<Projection, DossierBook>().AddSingleton<Projection, DossierLines>().AddSingleton<Projection, ProvinceOffers>().AddSingleton<OffersWaiting>().AddSingleton<DossierNumbers>().AddSingleton<DossierList>().AddSingleton<RegisterViews>()
        .AddSingleton<OfficeClocks>().AddSingleton<DueDays>().AddHostedService<DueDaysClerk>().AddSingleton<PasteJobs>().AddScoped<DossierDesk>()
        .AddSingleton(new MenuOffer(
            72, ClockRulePages.Path, [Kernel.Access.Role.StandingOffice, Kernel.Access.Role.UnitLeader], language => Texts.ClockWords.In(language).OfficeRules, language => Texts.ClockWords.In(language).OfficeRulesShort))
        .AddSingleton<IRelations, DossierRelations>();

    /// <summary>Takes from the log what offices entered in place of rules that ship; done before tables are made that hang on them.</summary>
    public static Task LoadRules(IServiceProvider services, CancellationToken ct) => services.GetService<OfficeClocks>() is { } clocks
        ? clocks.Load(services.GetRequiredService<Store>(), services.GetRequiredService<EventLog>(), ct)
        : Task.CompletedTask;

    /// <summary>Maps the pages of every register that a module added as a <see cref="DossierRegister"/>.</summary>
    public static void MapDossiers(this IEndpointRouteBuilder routes)
    {
        ClockRulePages.Map(routes);
        foreach (var taking in routes.ServiceProvider.GetServices<ITakesOver>()) OfferPages.Map(routes, taking);
        foreach (var register in routes.ServiceProvider.GetServices<DossierRegister>())
        {
            RegisterPages.Map(routes, register);
            if (register.HasBeginning) PastePages.Map(routes, register);
            BeginPages.Map(routes, register);
            FormDrafts.Map(routes, register);
            DossierPages.Map(routes, register);
        }
    }
}
