using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Indicators;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Calendars.Feeds;
using HaiDang.Modules.Planning.Urging;
using HaiDang.Modules.Planning.Working;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Reporting.Centre;
using HaiDang.Modules.Reporting.Checking;
using HaiDang.Modules.Reporting.Drafting;
using HaiDang.Modules.Reporting.Explaining;
using HaiDang.Modules.Reporting.Filling;
using HaiDang.Modules.Reporting.Issuing;
using HaiDang.Modules.Reporting.Letters;
using HaiDang.Modules.Reporting.Loading;
using HaiDang.Modules.Reporting.Numbers;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Reporting.ReportForms;
using HaiDang.Modules.Reporting.Requesting;
using HaiDang.Modules.Reporting.Sharing;
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
        services.AddSingleton<FormMeasures>().AddSingleton(provider => FormCatalogue.Load(provider.GetRequiredService<FormMeasures>().Counted)).AddSingleton<FormShelf>();
        services.AddSingleton<ReportDues>().AddSingleton<ReportBook>().AddSingleton<ISignedFigures, ReportedFigures>().AddSingleton<ReportDrafts>().AddSingleton<PartVersions>().AddSingleton<PulledLines>().AddSingleton<TemplateShelf>().AddSingleton<FormReckoner>().AddSingleton<ReportMaker>().AddSingleton<ReportChanges>().AddSingleton<SheetPainter>().AddSingleton<CellOpening>();
        services.AddSingleton<Projection, RequestRegister>().AddSingleton<RequestBook>().AddSingleton<AskableBodies>();
        services.AddSingleton<IFeedDays, ReportsInFeeds>();
        services.AddSingleton<RequestsWaiting>().AddSingleton<IWaiting>(provider => provider.GetRequiredService<RequestsWaiting>()).AddSingleton<IOwedReports>(provider => provider.GetRequiredService<RequestsWaiting>());
        services.AddSingleton<Projection, PartsRegister>().AddSingleton<PartsBook>().AddSingleton<ShareDesk>();
        services.AddScoped<ReportingDesk>().AddSingleton<CentreDesk>();
        services.AddSingleton(new MenuOffer(27, ReportAddress.Mine, PlanningModule.Readers, language => ReportingWords.In(language).Reports));
        return services;
    }

    /// <summary>Maps the pages.</summary>
    public static void MapReporting(this IEndpointRouteBuilder routes)
    {
        DuePages.Map(routes);
        RequestPages.Map(routes);
        SheetPages.Map(routes);
        CellPages.Map(routes);
        FillPages.Map(routes);
        LetterPages.Map(routes);
        SharePages.Map(routes);
        CheckPages.Map(routes);
        IssuePages.Map(routes);
        NumberPages.Map(routes);
        TemplatePages.Map(routes);
        FormPages.Map(routes);
        StagingPages.Map(routes);
        PackagePages.Map(routes);
        CentrePages.Map(routes);
    }
}
