using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning.Drafts.Jobs;
using HaiDang.Modules.Planning.Drafts.Texts;
using HaiDang.Modules.Reading.Sources;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>From an uploaded document to an adopted plan.</summary>
internal static class DraftsModule
{
    /// <summary>Adds uploading, checking and adopting; the host gives store, log, ledgers and attachments.</summary>
    internal static IServiceCollection AddDrafts(this IServiceCollection services)
    {
        services.AddSingleton<DraftShelf>().AddSingleton<DocumentDesk>().AddSingleton<ReviewDesk>().AddSingleton<PlanImport>();
        services.AddSingleton<ReadingQueue>().AddSingleton<KeptPages>().AddSingleton<JobReading>().AddSingleton<ReadingClerk>();
        services.AddSingleton<PageReader>(SourceReader.Read);
        services.AddSingleton<Projection, SecretDocuments>();
        services.AddSingleton(new MenuOffer(60, ReviewAddresses.Mine, DraftAccess.Overseers, language => DraftWords.In(language).Documents));
        return services;
    }

    /// <summary>Maps the list of documents and the review page.</summary>
    internal static void MapDrafts(this IEndpointRouteBuilder routes)
    {
        DocumentPages.Map(routes);
        JobPages.Map(routes);
        ReviewPages.Map(routes);
        SourceFiles.Map(routes);
    }
}
