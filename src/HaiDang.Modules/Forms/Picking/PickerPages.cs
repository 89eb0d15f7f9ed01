using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms.Screens;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Forms.Picking;

/// <summary>The picker of bodies and places: choices under a field while somebody types, and a page of its own without script.</summary>
internal static class PickerPages
{
    internal const string Places = "dia-ban";

    // Queries of its own; whatever else comes is what stands in the field that asks, under the field's name.
    private static readonly string[] Own = ["loai", "ngay"];

    /// <summary>Everybody who fills in or filters anything.</summary>
    private static readonly Role[] Askers =
    [
        Role.StandingOffice, Role.CommitteeHead, Role.AgencyOfficer, Role.LocalOfficer, Role.Investigator, Role.VictimSupportOfficer, Role.ProcuracyCourtLiaison, Role.Auditor,
        Role.UnitLeader, Role.DataProtectionOfficer,
    ];

    /// <summary>Address of the picker of a ledger by the map of a day.</summary>
    internal static string Of(LedgerId ledger, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"/{ledger}/don-vi?ngay={day:yyyy-MM-dd}");

    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/{tinh}/don-vi", Find).ForWithinReach(Askers);

    private static async Task<IResult> Find(
        string tinh, string? loai, string? ngay, HttpContext context, Reader reader, Ledgers ledgers, Frame frame, UnitPicker picker, CancellationToken ct)
    {
        var ledger = new LedgerId(tinh);
        if (!reader.Grants.Any(grant => grant.Ledger == ledger && grant.Role is not Role.Administrator) || await ledgers.Find(ledger, ct) is not { } row) return Results.NotFound();
        frame.Place = frame.Language is Language.English ? row.NameEn : row.NameVi;
        frame.Synthetic = row.SyntheticDay is not null;
        var day = FormDays.TryParse(ngay) ?? ledgers.Today(row);
        var scope = loai == Places ? UnitScope.Places : UnitScope.Bodies;
        var typed = context.Request.Query.Where(one => !Own.Contains(one.Key, StringComparer.Ordinal)).Select(one => one.Value.ToString()).FirstOrDefault() ?? "";
        var page = new PickerPage { Ledger = ledger, Day = day, Sought = typed, Scope = scope, Found = PickingDesk.Of(picker, ledger, day).Search(typed, scope) };
        return Pages.AsksForFragment(context) ? Pages.Fragment<PickerOptions>(context, page) : Pages.Page<PickerScreen>(context, page);
    }
}
