using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Facts.Columns;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Cases;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Indicators;
using HaiDang.Modules.Persons;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Drafts;
using HaiDang.Modules.Planning.Drafts.Jobs;
using HaiDang.Modules.Planning.Urging;
using HaiDang.Modules.Reporting;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Simulation;
using HaiDang.Modules.TipOffs;
using HaiDang.Modules.Victims;
using HaiDang.Vault;
using HaiDang.Vault.Checking;
using HaiDang.Vault.Erasing;
using HaiDang.Vault.Openings;

namespace HaiDang.Web.Hosting;

/// <summary>The modules of this program: what the host serves is what the verbs verify and rebuild.</summary>
internal static class Composition
{
    /// <summary>Numbered SQL of the kernel and the modules.</summary>
    internal static IReadOnlyList<Migration> Migrations => [.. Migration.In(typeof(Store).Assembly), .. Migration.In(typeof(AccountsModule).Assembly)];

    /// <summary>Adds the log over an open store, and every module.</summary>
    internal static IServiceCollection AddModules(this IServiceCollection services, HostSettings settings)
    {
        services.AddSingleton(settings.Store).AddSingleton(settings.Clock).AddSingleton(OrganisationMap.Of(settings.Provinces));
        services.AddSingleton(new EventTypes([typeof(AccountsModule).Assembly, typeof(IdentityVault).Assembly, .. settings.Further]));
        services.AddSingleton<Projection, ErasedPersons>();
        if (settings.Vault is { } stores)
        {
            services.AddSingleton(stores).AddSingleton(OpeningRules.InForce).AddSingleton<IErasureRecord, RegisterErasures>();
            if (settings.Check is { } check) services.AddSingleton<IIdentityCheck>(new HttpIdentityCheck(check));
            services.AddSingleton<IdentityVault>().AddHostedService<VaultKeeping>();
        }

        services.AddSingleton<Projections>().AddSingleton<Ledgers>().AddSingleton<FactRules>().AddSingleton<EventLog>();
        services.AddSingleton(_ => new Attachments(
            settings.Store, settings.AttachmentKey ?? throw new InvalidOperationException("Files can't be kept without the attachment key."), settings.Clock));

        // A host without the key still reckons reports, as long as no file is kept or opened.
        services.AddSingleton(provider => new Lazy<Attachments>(provider.GetRequiredService<Attachments>));
        if (settings.AttachmentKey is not null) services.AddHostedService(provider => provider.GetRequiredService<ReadingClerk>());
        if (settings.Mail is { } mail) services.AddSingleton(new DigestMail(mail));
        services.AddShell().AddAccounts(settings.Secure).AddForms();
        if (settings.Identity is { } identity) services.AddElectronicIdentity(identity);
        services.AddPlanning().AddDrafts();
        services.AddDossiers();
        foreach (var kind in settings.Kinds) services.AddSingleton(kind);
        services.AddPersons();
        services.AddTipOffs();
        services.AddCases();
        services.AddVictims();
        services.AddSingleton(_ => new FactColumns(settings.Store, settings.ColumnFolder));
        services.AddSingleton(provider => new FactSums(settings.Store, provider.GetRequiredService<FactColumns>()));
        services.AddIndicators();
        services.AddSingleton(settings.OfficeKey).AddReporting();
        services.AddSimulation();
        return services;
    }

    /// <summary>Maps the pages of every module.</summary>
    internal static void MapModules(this IEndpointRouteBuilder routes)
    {
        routes.MapAccounts();
        routes.MapForms();
        routes.MapPlanning();
        routes.MapDrafts();
        routes.MapDossiers();
        routes.MapPersons();
        routes.MapTipOffs();
        routes.MapCases();
        routes.MapVictims();
        routes.MapIndicators();
        routes.MapReporting();
    }
}
