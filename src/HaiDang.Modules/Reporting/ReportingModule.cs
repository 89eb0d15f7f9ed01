using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Reporting.Centre;
using HaiDang.Modules.Reporting.Checking;
using HaiDang.Modules.Reporting.Drafting;
using HaiDang.Modules.Reporting.Issuing;
using HaiDang.Modules.Reporting.Numbers;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Reporting.ReportForms;
using HaiDang.Modules.Reporting.Staging;
using HaiDang.Modules.Reporting.Templates;
using HaiDang.Modules.Reporting.Texts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Reporting;

/// <summary>Reports: who owes them, forms filled from the registers, handed in, frozen as signed, printed in official form.</summary>
public static class ReportingModule
{
    /// <summary>Adds the table of reports, forms, questions and the menu's entry; the modules' counting rules say which measures there are.</summary>
    public static IServiceCollection AddReporting(this IServiceCollection services)
    {
        services.AddSingleton<Projection, ReportRegister>().AddSingleton<Projection, SignedPapers>().AddSingleton<PaperChecks>().AddSingleton<Projection, DocumentBookRows>().AddSingleton<DocumentBook>();
        services.AddSingleton(provider => FormCatalogue.Load(provider.GetServices<FactRule>().SelectMany(rule => rule.Measures).ToHashSet(StringComparer.Ordinal)));
        services.AddSingleton<ReportDues>().AddSingleton<ReportBook>().AddSingleton<ReportDrafts>().AddSingleton<PartVersions>().AddSingleton<PulledLines>().AddSingleton<TemplateShelf>().AddSingleton<FormReckoner>().AddSingleton<ReportMaker>().AddSingleton<ReportChanges>().AddSingleton<SheetPainter>();
        services.AddScoped<ReportingDesk>().AddSingleton<CentreDesk>();
        services.AddSingleton(new MenuOffer(27, ReportAddress.Mine, PlanningModule.Readers, language => ReportingWords.In(language).Reports));
        return services;
    }

    /// <summary>Maps the pages.</summary>
    public static void MapReporting(this IEndpointRouteBuilder routes)
    {
        DuePages.Map(routes);
        SheetPages.Map(routes);
        CheckPages.Map(routes);
        IssuePages.Map(routes);
        NumberPages.Map(routes);
        TemplatePages.Map(routes);
        StagingPages.Map(routes);
        PackagePages.Map(routes);
        CentrePages.Map(routes);
    }
}
