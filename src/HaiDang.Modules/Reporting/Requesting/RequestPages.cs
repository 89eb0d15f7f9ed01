using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Calendars;
using HaiDang.Modules.Reporting.Loading;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Reporting.Requesting.Screens;
using HaiDang.Modules.Reporting.Requesting.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Reporting.Requesting;

/// <summary>Where a committee asks bodies for an ad hoc report, sees what it asked, moves the last day and recalls.</summary>
internal static class RequestPages
{
    private const string Route = "/{tinh}/{nam:int}/bao-cao/yeu-cau";
    private const string One = Route + "/{so:int}";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Route, New).ForWithinReach(Role.StandingOffice, Role.CommitteeHead);
        routes.MapPost(Route, Ask).ForWithinReach(Role.StandingOffice, Role.CommitteeHead);
        routes.MapGet(One, Show).ForWithinReach(PlanningModule.Readers);
        routes.MapPost(One + "/rut", Recall).ForWithinReach(Role.StandingOffice, Role.CommitteeHead);
        routes.MapPost(One + "/lui-han", Extend).ForWithinReach(Role.StandingOffice, Role.CommitteeHead);
    }

    /// <summary>Where a report is asked for.</summary>
    internal static string Address(LedgerId ledger, int year) => ReportAddress.Of(ledger, year) + "/yeu-cau";

    /// <summary>What was asked under a number.</summary>
    internal static string Of(LedgerId ledger, int year, int number) => string.Create(CultureInfo.InvariantCulture, $"{Address(ledger, year)}/{number}");

    private static async Task<ReportYear?> Asking(ReportingDesk desk, string place, int year, CancellationToken ct) =>
        await desk.Year(place, year, ct) is { IsCurrent: true } found && ReportingAccess.MayAsk(desk.Reader, found.Ledger) ? found : null;

    private static async Task<IResult> New(string tinh, int nam, ReportingDesk desk, AskableBodies bodies, FormShelf shelf, TimeProvider clock, CancellationToken ct) =>
        await Asking(desk, tinh, nam, ct) is { } year
            ? await Form(desk, year, bodies, shelf, Campaign(desk, year, desk.Context.Request.Query["cao-diem"].ToString()) is { } campaign ? AskTyped.Of(campaign, year.Committee, NewId.At(clock)) : AskTyped.New(NewId.At(clock)), [], ct)
            : Results.NotFound();

    private static async Task<IResult> Ask(string tinh, int nam, ReportingDesk desk, AskableBodies bodies, FormShelf shelf, RequestBook book, TimeProvider clock, CancellationToken ct)
    {
        if (await Asking(desk, tinh, nam, ct) is not { } year) return Results.NotFound();
        var sent = await desk.Context.Request.ReadFormAsync(ct);
        var typed = AskTyped.Of(sent, NewId.At(clock));
        var groups = bodies.Of(year.Committee, year.Today);
        var known = groups.SelectMany(group => group.Bodies).Select(body => body.Id).ToHashSet();
        var to = FormDays.TryParse(typed.To);
        var ask = new AskReport(
            nam, typed.Subject, FormDays.TryParse(typed.From), to, FormDays.TryParse(typed.LastDay),
            [
                .. groups.Where(group => typed.Groups.Contains(group.Group.ToString())).SelectMany(group => group.Bodies).Select(body => (OrganisationId?)body.Id)
                    .Concat(typed.Bodies.Select(written => OrganisationId.TryParse(written) is { } id && known.Contains(id) ? id : (OrganisationId?)null)),
            ],
            [.. typed.Forms], [.. typed.Parts], typed.Template, typed.Paper, FormDays.TryParse(typed.PaperDay), typed.Note, Campaign(desk, year, typed.Campaign)?.Code, year.Today)
        {
            IsPaperDayUnread = typed.PaperDay.Trim().Length > 0 && FormDays.TryParse(typed.PaperDay) is null,
            OwnLastDay = FormDays.TryParse(typed.OwnLastDay),
            IsOwnLastDayUnread = typed.OwnLastDay.Trim().Length > 0 && FormDays.TryParse(typed.OwnLastDay) is null,
        };
        List<string> forms = [.. (await shelf.Of(year.Ledger, ct)).On(to ?? year.Today).Select(form => form.Id)];
        List<Refusal> faults = [.. ask.Faults(forms)];
        var words = RequestWords.In(desk.Language);
        if (faults.Count > 0) return await Form(desk, year, bodies, shelf, typed, faults, ct);
        var (request, refusal) = await book.Ask(desk.Reader, year.Ledger, typed.Key, ask, forms, desk.Asked(sent), ct);
        return request is null ? await Form(desk, year, bodies, shelf, typed, [refusal!], ct) : Pages.SeeOther(desk.Context, Of(year.Ledger, request.Asked.Year, request.Asked.Number), words.Asked);
    }

    private static async Task<IResult> Show(string tinh, int nam, int so, ReportingDesk desk, FormShelf shelf, TimeProvider clock, CancellationToken ct) =>
        await Find(desk, tinh, nam, so, ct) is var (year, request) ? await Page(desk, year, request, shelf, clock, "", "", "", [], ct) : Results.NotFound();

    private static async Task<IResult> Recall(string tinh, int nam, int so, ReportingDesk desk, EventLog log, FormShelf shelf, TimeProvider clock, CancellationToken ct)
    {
        if (await Find(desk, tinh, nam, so, ct) is not var (year, request) || !ReportingAccess.MayAsk(desk.Reader, year.Ledger)) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var reason = typed["ly-do-rut"].ToString();
        var isHandedIn = year.Entries.Any(entry => entry.Period == request.Period.Key && entry.Edition > 0);
        return await Step(desk, year, request, log, shelf, clock, new RequestStep.Recall(isHandedIn, reason, year.Today), "ly-do-rut", typed, RequestWords.In(desk.Language).RecalledToast, ct);
    }

    private static async Task<IResult> Extend(string tinh, int nam, int so, ReportingDesk desk, EventLog log, FormShelf shelf, TimeProvider clock, CancellationToken ct)
    {
        if (await Find(desk, tinh, nam, so, ct) is not var (year, request) || !ReportingAccess.MayAsk(desk.Reader, year.Ledger)) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var step = new RequestStep.Extend(FormDays.TryParse(typed["han-moi"].ToString()), typed["ly-do"].ToString(), year.Today)
        {
            OwnLastDay = FormDays.TryParse(typed["han-tong-hop"].ToString()),
            IsOwnLastDayUnread = typed["han-tong-hop"].ToString().Trim().Length > 0 && FormDays.TryParse(typed["han-tong-hop"].ToString()) is null,
        };
        return await Step(desk, year, request, log, shelf, clock, step, "ly-do", typed, RequestWords.In(desk.Language).ExtendedToast, ct);
    }

    private static async Task<IResult> Step(
        ReportingDesk desk, ReportYear year, ReportRequest request, EventLog log, FormShelf shelf, TimeProvider clock, RequestStep step, string field, IFormCollection typed, string toast, CancellationToken ct)
    {
        if (await log.Decide<ReportRequest>(desk.Reader, request.Stream, ReportRequest.Fold, step.Decide, desk.Asked(typed), ct) is not Outcome.Refused { Refusal: var refusal })
            return Pages.SeeOther(desk.Context, Of(year.Ledger, request.Asked.Year, request.Asked.Number), toast);
        var at = refusal == RequestRefusals.NotLater || refusal == RequestRefusals.OwnLastDayImpossible ? RequestWords.FieldOf(refusal) : field;
        return await Page(desk, year, request, shelf, clock, typed["han-moi"].ToString(), typed["han-tong-hop"].ToString(), step.Reason, [new FieldFault(at, RequestWords.In(desk.Language).Refused(refusal))], ct);
    }

    // A request is for those who oversee and for the bodies that were asked.
    private static async Task<(ReportYear Year, ReportRequest Request)?> Find(ReportingDesk desk, string place, int year, int number, CancellationToken ct) =>
        await desk.Year(place, year, ct) is { } setting && setting.Requests.FirstOrDefault(one => one.Asked.Number == number) is { } request && ReportingAccess.MayReadRequest(desk.Reader, setting.Ledger, request)
            ? (setting, request)
            : null;

    private static Campaign? Campaign(ReportingDesk desk, ReportYear year, string code) => year.Plan is { } plan && code.Length > 0 ? Planning.Calendars.Campaign.Find(plan, code) : null;

    private static async Task<IResult> Form(ReportingDesk desk, ReportYear year, AskableBodies bodies, FormShelf shelf, AskTyped typed, List<Refusal> refusals, CancellationToken ct)
    {
        var words = RequestWords.In(desk.Language);
        var english = desk.Language is Language.English;
        var forms = (await shelf.Of(year.Ledger, ct)).On(FormDays.TryParse(typed.To) is { } to && to < year.Today ? to : year.Today);
        return Pages.Page<AskScreen>(
            desk.Context,
            new AskPage(
                Address(year.Ledger, year.Year), ReportAddress.Of(year.Ledger, year.Year), year.Year,
                [.. bodies.Of(year.Committee, year.Today).Select(group => new AskedGroupView(group.Group, [.. group.Bodies.Select(body => (body.Id.Value, english ? body.NameEn : body.FullNameVi))]))],
                [.. forms.Select(form => (form.Id, english ? form.NameEn : form.NameVi))],
                [.. Narrative.Shipped.Template(typed.Template)!.Parts.Select(key => Narrative.Shipped.Parts.First(part => part.Key == key)).Select(part => (part.Key, english ? part.NameEn : part.NameVi))],
                typed, [.. refusals.Select(refusal => new FieldFault(RequestWords.FieldOf(refusal), words.Refused(refusal)))]),
            refusals.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Page(
        ReportingDesk desk, ReportYear year, ReportRequest request, FormShelf shelf, TimeProvider clock, string typedDay, string typedOwnDay, string typedReason, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        var english = desk.Language is Language.English;
        var (asked, words) = (request.Asked, RequestWords.In(desk.Language));
        var format = new Format(desk.Language);
        var names = await desk.NamesOf([.. request.Steps.Select(step => step.Actor.Person.Value)], ct);
        var forms = (await shelf.Of(year.Ledger, ct)).On(asked.Window.To);
        var oversees = desk.Reader.HasIn(year.Ledger, Role.StandingOffice, Role.CommitteeHead, Role.Auditor);
        return Pages.Page<RequestScreen>(
            desk.Context,
            new RequestPage
            {
                Address = Of(year.Ledger, asked.Year, asked.Number),
                List = ReportAddress.Of(year.Ledger, asked.Year, request.Period.Key),
                Reports = ReportAddress.Of(year.Ledger, asked.Year),
                Year = asked.Year,
                Number = asked.Number,
                Subject = asked.Subject,
                Window = asked.Window,
                LastDay = request.LastDay,
                OwnLastDay = request.OwnLastDay,
                Today = year.Today,
                IsRecalled = request.Recalled is not null,
                Paper = asked is { Paper: { } paper, PaperDay: { } day } ? $"{paper}, {format.Day(day)}" : null,
                Note = asked.Note,
                Forms = [.. asked.Forms.Select(id => forms.FirstOrDefault(form => form.Id == id) is { } form ? english ? form.NameEn : form.NameVi : id)],
                Parts = [.. asked.Parts.Select(key => Narrative.Shipped.Parts.FirstOrDefault(part => part.Key == key) is { } part ? english ? part.NameEn : part.NameVi : key)],
                Bodies =
                [
                    .. asked.Bodies.Where(body => oversees || ReportingAccess.MayRead(desk.Reader, year.Ledger, body))
                        .Select(body => (desk.NameOf(body), request.Recalled is null ? ReportAddress.Of(year.Ledger, asked.Year, request.Period.Key, body) : null)),
                ],
                Steps = [.. request.Steps.Select(step => new RequestStepView(Said(step, words, format), $"{names.GetValueOrDefault(step.Actor.Person.Value, "")}, {desk.NameOf(step.Organisation)}".TrimStart(',', ' '), step.RecordedAt, Reason(step)))],
                MayStep = ReportingAccess.MayAsk(desk.Reader, year.Ledger) && request.Recalled is null,
                TypedDay = typedDay,
                TypedOwnDay = typedOwnDay,
                TypedReason = typedReason,
                Key = NewId.At(clock),
                Faults = faults,
            },
            faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static string Said(Recorded step, RequestWords words, Format format) => step.Event switch
    {
        RequestExtended e => words.StepExtended(format.Day(e.LastDay)) + (e.OwnLastDay is { } own ? "; " + words.OwnUntil(format.Day(own)) : ""),
        RequestRecalled => words.StepRecalled,
        _ => words.StepAsked,
    };

    private static string? Reason(Recorded step) => step.Event switch { RequestExtended e => e.Reason, RequestRecalled e => e.Reason, _ => null };
}
