using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Reporting.Centre.Screens;
using HaiDang.Modules.Reporting.Centre.Texts;
using HaiDang.Modules.Reporting.Requesting;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Reporting.Centre;

/// <summary>At the office that sends: its key, and the packages it made.</summary>
internal static class PackagePages
{
    private const string Route = "/{tinh}/goi-bao-cao";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Route, Show).ForWithinReach(Role.StandingOffice, Role.CommitteeHead);
        routes.MapGet(Route + "/{so:int}", Download).ForWithinReach(Role.StandingOffice, Role.CommitteeHead);
        routes.MapPost("/{tinh}/{nam:int}/bao-cao/{ky}/{don-vi}/goi", Pack).ForWithinReach(Role.StandingOffice);
    }

    /// <summary>Where an office finds its packages.</summary>
    internal static string Of(LedgerId ledger) => $"/{ledger}/goi-bao-cao";

    private static async Task<IResult> Show(string tinh, ReportingDesk desk, CentreDesk centre, RequestBook requests, CancellationToken ct)
    {
        var ledger = new LedgerId(tinh);
        if (!ReportingAccess.MayPack(desk.Reader, ledger) || await desk.Now(tinh, ct) is null) return Results.NotFound();
        var series = await centre.Series(ledger, ct);
        var periods = new Dictionary<int, YearPeriods>();
        foreach (var year in (series?.All ?? []).Select(one => one.Year).Distinct()) periods[year] = await requests.Periods(ledger, year, ct);
        return Pages.Page<PackagesScreen>(desk.Context, new PackagesPage(
            ledger, centre.Key.IsThere ? centre.Key.Public : null, centre.Key.Fingerprint, [.. (series?.All ?? []).Reverse().Select(one => new PackageLine(one.Number, periods[one.Year].Find(one.Period), one.Edition, one.OccurredOn, one.Sha256))]));
    }

    private static async Task<IResult> Download(string tinh, int so, ReportingDesk desk, CentreDesk centre, CancellationToken ct) =>
        ReportingAccess.MayPack(desk.Reader, new LedgerId(tinh)) && await centre.File(new LedgerId(tinh), so, ct) is { } file
            ? Results.File(file, PackageFile.MediaType, string.Create(CultureInfo.InvariantCulture, $"goi-bao-cao-{tinh}-{so}.zip"))
            : Results.NotFound();

    private static async Task<IResult> Pack(string tinh, int nam, string ky, ReportingDesk desk, CentreDesk centre, CancellationToken ct)
    {
        if (await desk.Sheet(tinh, nam, ky, desk.Context.Request.RouteValues["don-vi"] as string ?? "", ct) is not { } sheet || !sheet.IsCommittee || !ReportingAccess.MayPack(desk.Reader, sheet.Setting.Ledger)) return Results.NotFound();
        var words = CentreWords.In(desk.Language);
        return await centre.Pack(desk.Reader, sheet.Setting.Ledger, sheet.Report, sheet.Setting.Today, ct) is Outcome.Refused { Refusal: var refusal }
            ? Refusals.Answer(desk.Context, refusal, words.Refused(refusal))
            : Pages.SeeOther(desk.Context, Of(sheet.Setting.Ledger), words.Packed);
    }
}
