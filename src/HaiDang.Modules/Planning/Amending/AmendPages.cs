using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Amending.Screens;
using HaiDang.Modules.Planning.Drafts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Planning.Amending;

/// <summary>The form that corrects a duty of an adopted plan: its words, its last day, its bodies.</summary>
internal static class AmendPages
{
    private const string LeadField = "chu-tri";
    private const string CoField = "phoi-hop";
    private const string RequestedField = "de-nghi";
    private const string ReplaceField = "thay";
    private const int LongestName = 300;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var duty in PlanAddress.Routes.Select(plan => plan + "/nhiem-vu/{code}"))
        {
            routes.MapGet(duty + "/dinh-chinh", Show).ForWithinReach(PlanningModule.Adopters);
            routes.MapPost(duty + "/dinh-chinh", Amend).ForWithinReach(PlanningModule.Adopters);
        }
    }

    private static async Task<IResult> Show(string tinh, int nam, string code, PlanDesk desk, PlanHistory history, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.Kept(tinh, nam, ct) is not { } plan) return Results.NotFound();
        var (version, state) = await StateOf(history, plan, ct);
        if (plan.Duty(code) is not { } shown || state?.Duty(code) is not { } duty) return Results.NotFound();
        return Pages.Page<AmendScreen>(desk.Context, new AmendPage(
            plan, shown, version, NewId.At(clock), duty.Text, duty.Due is { } due ? FormDays.Written(due) : "", "", AmendedBodies.Of(duty.Assignments), Names(plan)?.Usual(plan.Body) ?? [], [], []));
    }

    private static async Task<IResult> Amend(
        string tinh, int nam, string code, PlanDesk desk, PlanBook book, PlanHistory history, EventLog log, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.Kept(tinh, nam, ct) is not { } plan) return Results.NotFound();
        var (version, state) = await StateOf(history, plan, ct);
        if (plan.Duty(code) is not { } shown || state?.Duty(code) is not { } duty) return Results.NotFound();

        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var names = Names(plan);
        var bodies = Typed(typed, AmendedBodies.Of(duty.Assignments));
        var seen = Number(typed["phien-ban"].ToString());
        var page = new AmendPage(
            plan, shown, seen ?? version, NewId.At(clock), typed["loi"].ToString().ReplaceLineEndings("\n"), typed["han"].ToString(), typed["ly-do"].ToString(), bodies,
            names?.Usual(plan.Body) ?? [], [], []);

        // A successor that was offered takes the place of the name, and nothing is recorded yet.
        if (typed[ReplaceField].ToString().Split('=', 2) is [var old, var heir]) return Again(StatusCodes.Status200OK, page with { Bodies = Replaced(bodies, old, heir) });

        var due = FormDays.TryParse(page.Due);
        var faults = new List<FieldFault>();
        if (string.IsNullOrWhiteSpace(page.Text)) faults.Add(new FieldFault("loi", desk.Words.TextMissing));
        if (due is null && page.Due.Trim().Length > 0) faults.Add(new FieldFault("han", desk.Words.DayNotUnderstood));
        var (assignments, troubles) = bodies.Understood(duty.Assignments, names);
        faults.AddRange(troubles.Select(trouble => new FieldFault(FieldOf(bodies, trouble.Name), desk.Words.BodyTrouble(trouble, new Format(desk.Language)))));
        if (faults.Count > 0) return Again(StatusCodes.Status422UnprocessableEntity, page with { Faults = faults, Troubles = troubles });

        var corrected = duty with
        {
            Text = Vietnamese.Normalise(page.Text.Trim()), Due = due, Assignments = AmendedBodies.Same(assignments, duty.Assignments) ? duty.Assignments : assignments,
        };
        var outcome = await CorrectPlan.Handle(
            new CorrectPlan(new PlanCorrected(plan.Plan, Duties: [corrected], Reason: page.Reason)), plan.Ledger, desk.Reader, log, book, desk.Asked(typed, seen), ct);
        return outcome switch
        {
            Outcome.Refused { Refusal: var refusal } => Again(
                StatusCodes.Status422UnprocessableEntity, page with { Faults = [new FieldFault(AmendedField(refusal), desk.Words.Refused(refusal))] }),
            Outcome.Changed changed => Again(StatusCodes.Status409Conflict, page with { Version = changed.Version, Changes = changed.Since }),
            _ => Pages.SeeOther(desk.Context, plan.Of(shown), desk.Words.AmendedToast(code)),
        };

        IResult Again(int status, AmendPage again) => Pages.Page<AmendScreen>(desk.Context, again, status);
    }

    private static async Task<(int Version, PlanState? State)> StateOf(PlanHistory history, PlanView plan, CancellationToken ct)
    {
        var entries = await history.OfPlan(plan, ct);
        PlanState? state = null;
        foreach (var entry in entries) state = PlanState.Fold(state, entry);
        return (entries[^1].Version, state);
    }

    // The bodies of the day on which shares are worked out; where the province has ended since, those of the plan's own day.
    private static BodyNames? Names(PlanView plan) => BodyNames.On(plan.Header.Province, plan.BodiesOn) ?? BodyNames.On(plan.Header.Province, plan.IssuedOn);

    // A form without the fields, as an older page has it, leaves the bodies as they are.
    private static AmendedBodies Typed(IFormCollection form, AmendedBodies before)
    {
        return form.ContainsKey(LeadField) || form.ContainsKey(CoField) ? new AmendedBodies(All(LeadField), All(CoField), form[RequestedField] == "1") : before;

        IReadOnlyList<string> All(string field) =>
            [.. form[field].OfType<string>().Select(name => Vietnamese.Cut(Vietnamese.Normalise(name.Trim()), LongestName)).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private static AmendedBodies Replaced(AmendedBodies bodies, string old, string heir) => bodies with
    {
        Lead = [.. bodies.Lead.Select(name => name == old ? heir : name)], Co = [.. bodies.Co.Select(name => name == old ? heir : name)],
    };

    private static string FieldOf(AmendedBodies bodies, string name) => bodies.Lead.ToList().IndexOf(name) is var at and >= 0
        ? string.Create(CultureInfo.InvariantCulture, $"{LeadField}-{at}")
        : string.Create(CultureInfo.InvariantCulture, $"{CoField}-{Math.Max(0, bodies.Co.ToList().IndexOf(name))}");

    private static string AmendedField(Refusal refusal) => refusal.Code switch
    {
        "planning.reason-missing" or "planning.reason-too-long" => "ly-do",
        "planning.text-too-long" => "loi",
        _ => "han",
    };

    private static int? Number(string typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
