using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning.Committee.Registers;
using HaiDang.Modules.Planning.Committee.Texts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Planning.Committee;

/// <summary>The life of a committee beside its plan: who sits in it, what it meets about, what it looks at, whom it commends.</summary>
internal static class CommitteeModule
{
    /// <summary>The registers in the order in which they are shown.</summary>
    internal static IReadOnlyList<Register> Registers { get; } =
    [
        new Members(), new Meetings(), new Inspections(), new Pilots(), new Shortcomings(), new Difficulties(), new Commendations(), new Documents(), new Bulletins(),
        new Trainings(), new AwarenessDays(),
    ];

    /// <summary>Adds the registers and their table.</summary>
    internal static IServiceCollection AddCommittee(this IServiceCollection services)
    {
        services.AddSingleton<CommitteeEntries>().AddSingleton<Projection>(provider => provider.GetRequiredService<CommitteeEntries>());
        foreach (var register in Registers) services.AddSingleton(register);
        services.AddSingleton<CommitteeBook>();
        services.AddSingleton<DemoCommittee>();
        services.AddScoped<CommitteeDesk>();
        services.AddSingleton(new MenuOffer(30, CommitteeAddress.Mine, PlanningModule.Readers, language => CommitteeWords.In(language).Committee, language => CommitteeWords.In(language).CommitteeShort));
        return services;
    }

    /// <summary>Maps the pages of the committee.</summary>
    internal static void MapCommittee(this IEndpointRouteBuilder routes)
    {
        CommitteePages.Map(routes);
        ReviewPages.Map(routes);
        EntryFormPages.Map(routes);
        EntryPages.Map(routes);
    }
}
