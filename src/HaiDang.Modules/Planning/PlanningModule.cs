using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning.Chain;
using HaiDang.Modules.Planning.Targets;
using HaiDang.Modules.Planning.Calendars;
using HaiDang.Modules.Planning.Contributing;
using HaiDang.Modules.Planning.Committee;
using HaiDang.Modules.Planning.Texts;
using HaiDang.Modules.Planning.Urging;
using HaiDang.Modules.Planning.HandOvers;
using HaiDang.Modules.Planning.Working;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Planning;

/// <summary>Adopted plans: their targets, duties, calendars, and what each body reports on its share.</summary>
public static class PlanningModule
{
    /// <summary>Everybody who may look at a plan.</summary>
    internal static readonly Role[] Readers =
    [
        Role.StandingOffice, Role.CommitteeHead, Role.AgencyOfficer, Role.LocalOfficer, Role.Investigator, Role.VictimSupportOfficer,
        Role.ProcuracyCourtLiaison, Role.Auditor,
    ];

    /// <summary>Everybody who may report on a share, for a body of theirs or from a letter.</summary>
    internal static readonly Role[] Reporters =
    [
        Role.StandingOffice, Role.AgencyOfficer, Role.LocalOfficer, Role.Investigator, Role.VictimSupportOfficer, Role.ProcuracyCourtLiaison,
    ];

    /// <summary>Everybody who may adopt or correct a plan, for bodies within their reach.</summary>
    internal static readonly Role[] Adopters = [Role.StandingOffice, Role.AgencyOfficer, Role.LocalOfficer];

    /// <summary>Adds projections, facts, questions and the entries of the menu; the host gives store, log, files and the map of organisations.</summary>
    public static IServiceCollection AddPlanning(this IServiceCollection services)
    {
        services.AddSingleton<Projection, PlanRegister>().AddSingleton<Projection, PlanItems>().AddSingleton<Projection, DutyAssignments>()
            .AddSingleton<Projection, Contributions>().AddSingleton<Projection, ReportObligations>();
        services.AddSingleton<FactRule, PlanningFacts>();
        services.AddSingleton(provider => PlanBodies.Of(provider.GetRequiredService<OrganisationMap>())).AddSingleton<PlanBook>().AddSingleton<PlanHistory>().AddSingleton<DemoProgress>();
        services.AddScoped<PlanDesk>();
        services.AddChain().AddTargets();
        services.AddContributing().AddUrging();
        services.AddCalendars().AddWorking().AddHandOvers();
        services.AddSingleton(new MenuOffer(
            10, PlanAddress.Work, Reporters.Append(Role.CommitteeHead).ToArray(), language => PlanningWords.In(language).MyWork, language => PlanningWords.In(language).MyWorkShort));
        services.AddSingleton(new MenuOffer(20, PlanAddress.All, Readers, language => PlanningWords.In(language).Plans));
        services.AddCommittee();
        return services;
    }

    /// <summary>Maps the pages of plans and the day's work.</summary>
    public static void MapPlanning(this IEndpointRouteBuilder routes)
    {
        PlanPages.Map(routes);
        DutyPages.Map(routes);
        Amending.AmendPages.Map(routes);
        Comparing.ComparisonPages.Map(routes);
        routes.MapChain();
        routes.MapTargets();
        routes.MapCalendars();
        routes.MapContributing();
        routes.MapUrging();
        routes.MapCommittee();
        routes.MapWorking();
        routes.MapHandOvers();
    }
}
