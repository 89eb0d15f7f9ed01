using HaiDang.Kernel.Access;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Persons.Cards;
using HaiDang.Modules.Persons.Emergencies;
using HaiDang.Modules.Persons.Entering;
using HaiDang.Modules.Persons.Erasing;
using HaiDang.Modules.Persons.Finding;
using HaiDang.Modules.Persons.Merging;
using HaiDang.Modules.Persons.Texts;
using HaiDang.Modules.Persons.Trails;
using HaiDang.Vault.Books;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Persons;

/// <summary>The pages on which somebody is opened, entered, found, agreed to, merged and erased; the same for every register.</summary>
public static class PersonsModule
{
    /// <summary>Adds what registers need to enter persons and to show them masked. Without a vault everything says that identities can't be opened for now.</summary>
    public static IServiceCollection AddPersons(this IServiceCollection services)
    {
        services.AddSingleton<PersonKeeping>().AddSingleton<VaultBooks>();
        services.AddScoped<PersonsDesk>().AddScoped<DossierPersons>().AddSingleton<IPersonParts, PersonParts>();
        services.AddSingleton(new MenuOffer(15, AgreePages.Address, [Role.UnitLeader], language => DeskWords.In(language).Agree));
        services.AddSingleton(new MenuOffer(20, MergePages.Address, [Role.DataProtectionOfficer], language => DeskWords.In(language).Duplicates));
        services.AddSingleton(new MenuOffer(25, ErasePages.Address, [Role.DataProtectionOfficer], language => DeskWords.In(language).Erasures));
        services.AddSingleton(new MenuOffer(27, AgreePages.Address, [Role.DataProtectionOfficer], language => DeskWords.In(language).Agree));
        services.AddSingleton(new MenuOffer(80, TrailPages.Own, PersonAccess.WithTrail, language => DeskWords.In(language).Trail));
        return services;
    }

    /// <summary>Maps the pages.</summary>
    public static void MapPersons(this IEndpointRouteBuilder routes)
    {
        CardPages.Map(routes);
        MendPages.Map(routes);
        ConsentPages.Map(routes);
        CopyPages.Map(routes);
        SealedPages.Map(routes);
        FindPages.Map(routes);
        TrailPages.Map(routes);
        AgreePages.Map(routes);
        EmergencyPages.Map(routes);
        BeyondPages.Map(routes);
        CheckPages.Map(routes);
        MergePages.Map(routes);
        ErasePages.Map(routes);
    }
}
