using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Reporting.Staging.Screens;
using HaiDang.Modules.Reporting.Staging.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Reporting.Staging;

/// <summary>Where an office sets the last days of the stages below it.</summary>
internal static class StagingPages
{
    private const string Route = "/{tinh}/{nam:int}/bao-cao/han";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Route, Show).ForWithinReach(Role.StandingOffice);
        routes.MapPost(Route, Set).ForWithinReach(Role.StandingOffice);
    }

    internal static string Of(LedgerId ledger, int year) => string.Create(CultureInfo.InvariantCulture, $"/{ledger}/{year}/bao-cao/han");

    private static async Task<IResult> Show(string tinh, int nam, ReportingDesk desk, TimeProvider clock, CancellationToken ct) =>
        await desk.Year(tinh, nam, ct) is { } year && ReportingAccess.MayUrge(desk.Reader, year.Ledger) ? Pages.Page<StagingScreen>(desk.Context, PageOf(year, clock)) : Results.NotFound();

    private static async Task<IResult> Set(string tinh, int nam, ReportingDesk desk, EventLog log, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.Year(tinh, nam, ct) is not { } year || !ReportingAccess.MayUrge(desk.Reader, year.Ledger)) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var words = StagingWords.In(desk.Language);
        var day = FormDays.TryParse(typed["ngay"].ToString());
        if (day is null && !string.IsNullOrWhiteSpace(typed["ngay"])) return Again("ngay", words.DayWrong);
        if (!Enum.TryParse<Stage>(typed["cap"], out var stage) || !Enum.IsDefined(stage)) return Again("cap", words.Refused(ReportingRefusals.NothingChosen));
        var set = new SetStagedDay(stage, year.Find(typed["ky"].ToString()), day, typed["can-cu"].ToString(), year.Today);
        return await log.Decide<StagedDays>(desk.Reader, StagedDays.Stream(year.Ledger, nam), StagedDays.Fold, set.Decide, desk.Asked(typed), ct) is Outcome.Refused { Refusal: var refusal }
            ? Again(refusal == ReportingRefusals.DayBeforeEnd ? "ngay" : refusal == ReportingRefusals.NothingChosen ? "ky" : "can-cu", words.Refused(refusal))
            : Pages.SeeOther(desk.Context, Of(year.Ledger, nam), words.Saved);

        IResult Again(string field, string says) => Pages.Page<StagingScreen>(
            desk.Context, PageOf(year, clock) with { Faults = [new FieldFault(field, says)], Typed = (typed["ky"].ToString(), typed["cap"].ToString(), typed["ngay"].ToString(), typed["can-cu"].ToString()) },
            StatusCodes.Status422UnprocessableEntity);
    }

    private static StagingPage PageOf(ReportYear year, TimeProvider clock) => new(
        year.Ledger, year.Year, [.. year.Periods.Select(one => one.Period).Where(one => one.AbsorbedBy is null)],
        [.. year.Staged.All(period => year.Periods.FirstOrDefault(one => one.Period.Key == period)?.LastDay).Where(day => year.Find(day.Period) is not null)], NewId.At(clock));
}
