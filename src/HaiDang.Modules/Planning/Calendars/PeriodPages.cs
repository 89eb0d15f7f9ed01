using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Calendars.Screens;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Planning.Calendars;

/// <summary>The periods of a recurring duty: set by the standing office, reported on one by one.</summary>
internal static class PeriodPages
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var plan in PlanAddress.Routes)
        {
            var periods = plan + "/nhiem-vu/{code}/cac-ky";
            routes.MapGet(periods, Show).ForWithinReach(PlanningModule.Readers);
            routes.MapPost(periods + "/dat", Set).ForWithinReach(CalendarPages.Adopters);
            routes.MapPost(periods + "/ket-qua", Report).ForWithinReach(PlanningModule.Reporters);
        }
    }

    private static async Task<IResult> Show(string tinh, int nam, string code, PlanDesk desk, Rhythms rhythms, TimeProvider clock, CancellationToken ct) =>
        await desk.Plan(tinh, nam, ct) is { } plan && plan.Duty(code) is { } duty
            ? Pages.Page<PeriodsScreen>(desk.Context, await PageOf(desk, plan, duty, rhythms, clock, null, null, [], ct))
            : Results.NotFound();

    private static async Task<IResult> Set(string tinh, int nam, string code, PlanDesk desk, Rhythms rhythms, EventLog log, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.Plan(tinh, nam, ct) is not { } plan || plan.Duty(code) is not { } duty || !PlanningAccess.MayAdopt(desk.Reader, plan)) return Results.NotFound();
        var words = CalendarForms.Words(desk);
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var form = new SettingForm(NewId.At(clock), 0, typed["bao-lau"].ToString(), typed["ngay-han"].ToString(), typed["thang-han"].ToString(), typed["can-cu"].ToString());
        var cadence = Kernel.Storage.Words.Parse<Cadence>(form.Cadence);
        var faults = new List<FieldFault>();
        if (cadence is null && form.Cadence != "khong") faults.Add(new FieldFault("bao-lau", words.ChooseCadence));
        var (day, month) = (CalendarForms.Number(form.DueDay), CalendarForms.Number(form.DueMonth));
        if ((day is null && form.DueDay.Trim().Length > 0) || (month is null && form.DueMonth.Trim().Length > 0)) faults.Add(new FieldFault("ngay-han", words.Refused(CalendarRefusals.NoSuchDueDay)));
        if (faults.Count > 0) return await Again(StatusCodes.Status422UnprocessableEntity, form, faults);

        var command = new SetRecurrence(plan.Plan, duty.Code, cadence is { } chosen ? new Recurrence(chosen, month, day) : null, form.Reason);
        return await SetRecurrence.Handle(command, plan, desk.Reader, log, CalendarForms.Asked(desk, typed), ct) switch
        {
            Outcome.Refused { Refusal: { Kind: RefusalKind.Unknown } no } when no != CalendarRefusals.NotRecurring => Results.NotFound(),
            Outcome.Refused { Refusal: var no } => await Again(
                StatusCodes.Status422UnprocessableEntity, form,
                [new FieldFault(no.Code switch { "planning.no-such-due-day" => "ngay-han", "planning.not-recurring" => "bao-lau", _ => "can-cu" }, words.Refused(no))]),
            Outcome.Changed changed => await Again(StatusCodes.Status409Conflict, form with { Changes = changed.Since }, []),
            _ => Pages.SeeOther(desk.Context, plan.Periods(duty), cadence is null ? words.DroppedToast(code) : words.SetToast(code)),
        };

        async Task<IResult> Again(int status, SettingForm again, IReadOnlyList<FieldFault> wrong) =>
            Pages.Page<PeriodsScreen>(desk.Context, await PageOf(desk, plan, duty, rhythms, clock, again, null, wrong, ct), status);
    }

    private static async Task<IResult> Report(string tinh, int nam, string code, PlanDesk desk, Rhythms rhythms, EventLog log, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.Plan(tinh, nam, ct) is not { } plan || plan.Duty(code) is not { } duty) return Results.NotFound();
        var words = CalendarForms.Words(desk);
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var form = new PeriodForm(
            [], NewId.At(clock), typed["ky"].ToString(), typed["muc"].ToString(), typed["noi-dung"].ToString().ReplaceLineEndings("\n"), typed["ngay"].ToString(),
            typed["so-cong-van"].ToString(), typed["ngay-cong-van"].ToString());
        var recurring = (await rhythms.Of(desk.Reader, plan, ct)).FirstOrDefault(one => one.Duty.Code == code);
        var (key, organisation, seen) = Chosen(form.Chosen);

        // Whom the reader may not write for has no such duty, whatever else is missing in the form.
        var named = organisation ?? new OrganisationId(typed["co-quan"].ToString().Split('@')[0]);
        var own = PlanningAccess.MayReport(desk.Reader, plan.Ledger, named);
        if (named.Value.Length > 0 && (duty.Share(named) is null || !(own || PlanningAccess.MayEnterFor(desk.Reader, plan.Ledger)))) return Results.NotFound();

        var faults = new List<FieldFault>();
        if (organisation is null) faults.Add(new FieldFault("ky", words.PeriodMissing));
        var progress = Kernel.Storage.Words.Parse<Progress>(form.Progress);
        if (progress is null) faults.Add(new FieldFault("muc", desk.Words.ProgressMissing));
        var day = FormDays.TryParse(form.Day);
        if (day is null) faults.Add(new FieldFault("ngay", desk.Words.DayNotUnderstood));
        string? letter = null;
        if (!own && form.LetterNumber.Trim().Length > 0)
        {
            if (FormDays.TryParse(form.LetterDay) is { } written) letter = desk.Words.LetterWords(form.LetterNumber.Trim(), FormDays.Written(written));
            else faults.Add(new FieldFault("ngay-cong-van", desk.Words.DayNotUnderstood));
        }

        if (faults.Count > 0) return await Again(StatusCodes.Status422UnprocessableEntity, form, faults);
        var command = new ReportOccurrence(plan.Plan, code, key!, organisation!.Value, progress!.Value, form.Note, day!.Value, letter);
        return await ReportOccurrence.Handle(command, plan, recurring, desk.Reader, log, CalendarForms.Asked(desk, typed, seen), ct) switch
        {
            Outcome.Refused { Refusal.Kind: RefusalKind.Unknown } => Results.NotFound(),
            Outcome.Refused { Refusal: var no } => await Again(StatusCodes.Status422UnprocessableEntity, form, [new FieldFault(FieldOf(no), words.Refused(no))]),
            Outcome.Changed changed => await Again(StatusCodes.Status409Conflict, form with { Changes = changed.Since }, []),
            _ => Pages.SeeOther(
                desk.Context, plan.Periods(duty), words.ReportedToast(words.Period(recurring!.Occurrences.First(one => one.Occurrence.Key == key).Occurrence))),
        };

        async Task<IResult> Again(int status, PeriodForm again, IReadOnlyList<FieldFault> wrong) =>
            Pages.Page<PeriodsScreen>(desk.Context, await PageOf(desk, plan, duty, rhythms, clock, null, again, wrong, ct), status);
    }

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "planning.period-not-begun" => "ky",
        "planning.reason-missing" or "planning.note-too-long" => "noi-dung",
        "planning.day-in-future" or "planning.day-before-plan" => "ngay",
        _ => "so-cong-van",
    };

    private static async Task<PeriodsPage> PageOf(
        PlanDesk desk, PlanView plan, DutyView duty, Rhythms rhythms, TimeProvider clock, SettingForm? setting, PeriodForm? report, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        var recurring = (await rhythms.Of(desk.Reader, plan, ct)).FirstOrDefault(one => one.Duty.Code == duty.Code);
        PeriodChoice[] choices =
        [
            .. from period in recurring?.Occurrences ?? []
               where period.HasBegun
               from share in period.Shares
               let own = PlanningAccess.MayReport(desk.Reader, plan.Ledger, share.Share.Organisation)
               where own || PlanningAccess.MayEnterFor(desk.Reader, plan.Ledger)
               select new PeriodChoice(period.Occurrence, share.Share.Organisation, share.Share.Name, share.Report?.Version ?? 0, !own),
        ];
        var open = plan.Withdrawn is null;
        return new PeriodsPage(
            plan, duty, recurring, Cadences.In(duty.Text), Cadences.DayIn(duty.Text, plan.Year),
            open && PlanningAccess.MayAdopt(desk.Reader, plan) ? (setting ?? Standing(recurring, clock)) with { Version = await rhythms.Version(desk.Reader, plan, duty, ct) } : null,
            open && choices.Length > 0 ? (report ?? new PeriodForm([], NewId.At(clock), Day: FormDays.Written(plan.Today))) with { Choices = choices } : null, faults);
    }

    private static SettingForm Standing(RecurringDuty? recurring, TimeProvider clock) => new(
        NewId.At(clock), 0, recurring is null ? "" : Kernel.Storage.Words.Kebab(recurring.Recurrence.Cadence.ToString()),
        recurring?.Recurrence.DueDay?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "",
        recurring?.Recurrence.DueMonth?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "", recurring?.Reason ?? "");

    private static (string? Key, OrganisationId? Organisation, int? Seen) Chosen(string value)
    {
        var at = value.LastIndexOf('@');
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        return at > colon && colon > 0 ? (value[..colon], new OrganisationId(value[(colon + 1)..at]), CalendarForms.Number(value[(at + 1)..])) : (null, null, null);
    }
}
