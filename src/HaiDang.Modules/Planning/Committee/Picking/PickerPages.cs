using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning.Committee.Screens;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Planning.Committee.Picking;

/// <summary>The picker of bodies and places: choices under a field while somebody types, and a page of its own without script.</summary>
internal static class PickerPages
{
    internal const string Places = "dia-ban";

    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet(CommitteePages.Committee + "/don-vi", Find).ForWithinReach(PlanningModule.Readers);

    private static async Task<IResult> Find(string tinh, int nam, string? loai, CommitteeDesk desk, CancellationToken ct)
    {
        if (await desk.Setting(tinh, nam, ct) is not { } setting) return Results.NotFound();
        var scope = loai == Places ? UnitScope.Places : UnitScope.Bodies;

        // A field sends what stands in it under its own name, whatever that is.
        var typed = desk.Context.Request.Query.Where(one => one.Key != "loai").Select(one => one.Value.ToString()).FirstOrDefault() ?? "";
        var page = new PickerPage { Setting = setting, Sought = typed, Scope = scope, Found = desk.Picking(setting).Search(typed, scope) };
        return Pages.AsksForFragment(desk.Context) ? Pages.Fragment<PickerOptions>(desk.Context, page) : Pages.Page<PickerScreen>(desk.Context, page);
    }
}
