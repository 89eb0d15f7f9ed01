using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Chain.Screens;
using HaiDang.Modules.Planning.Chain.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Planning.Chain;

/// <summary>Making a plan from another: a lower body's from the superior's, next year's from this year's.</summary>
internal static class SketchPages
{
    private const int LongestField = 1000;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var plan in PlanAddress.Routes)
        {
            routes.MapGet(plan + "/soan", ShowBegin).ForWithinReach(PlanningModule.Adopters);
            routes.MapPost(plan + "/soan/bat-dau", Begin).ForWithinReach(PlanningModule.Adopters);
        }

        routes.MapGet(ChainAddress.SketchRoute, Show).ForWithinReach(PlanningModule.Adopters);
        routes.MapPost(ChainAddress.SketchRoute, Save).ForWithinReach(PlanningModule.Adopters);
    }

    private static async Task<IResult> ShowBegin(string tinh, int nam, PlanDesk desk, SketchStart start, CancellationToken ct) =>
        await desk.Plan(tinh, nam, ct) is { } plan ? Pages.Page<BeginScreen>(desk.Context, PageOf(desk, plan, start, null, [])) : Results.NotFound();

    private static async Task<IResult> Begin(
        string tinh, int nam, PlanDesk desk, PlanBook book, SketchStart start, SketchShelf shelf, OrganisationMap map, CancellationToken ct)
    {
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        if (await desk.Plan(tinh, nam, ct) is not { } plan || OrganisationId.TryParse(typed["co-quan"].ToString().Split('@')[0]) is not { } body
            || !PlanningAccess.MayAdopt(desk.Reader, plan.Ledger, body))
        {
            return Results.NotFound();
        }

        var words = ChainWords.In(desk.Language);
        var year = plan.Year;
        SketchPurpose? purpose = typed["muc-dich"].ToString() switch { "cap-duoi" => SketchPurpose.Lower, "nam-sau" when body == plan.Body => SketchPurpose.NextYear, _ => null };
        if (purpose is null) return Again(words.ChoosePurpose, null);
        if (purpose is SketchPurpose.NextYear) year++;
        if (start.GoneIn(body, year) is { } gone) return Again(words.Say(ChainRefusals.BodyGone(gone.Name, string.Join(", ", gone.Successors))), gone);
        if ((await book.In(desk.Reader, plan.Ledger, ct)).Any(one => one.Body == body && one.Year == year && !one.IsWithdrawn))
        {
            return Again(words.Say(PlanningRefusals.PlanAlreadyAdopted), null);
        }

        var stored = await shelf.Open(plan.Ledger, body, year, ct)
            ?? await shelf.Put(plan.Ledger, purpose is SketchPurpose.Lower ? start.Lower(plan, body) : start.Next(plan), desk.Reader.User, ct);
        return Pages.SeeOther(desk.Context, ChainAddress.Sketch(plan.Ledger, stored.Id));

        IResult Again(string fault, GoneBody? gone) => Pages.Page<BeginScreen>(
            desk.Context,
            PageOf(desk, plan, start, gone, [new FieldFault("co-quan", fault)]) with
            {
                Heirs = gone is null ? [] : [.. map.As(body, new DateOnly(year, 1, 1)).Select(heir => new BodyChoice(heir.Organisation.Id, heir.Organisation.NameVi))],
            },
            StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Show(string tinh, PlanDesk desk, PlanBook book, SketchShelf shelf, CancellationToken ct) =>
        await Found(tinh, desk, book, shelf, ct) is var (stored, source)
            ? stored.Adopted is null ? Pages.Page<SketchScreen>(desk.Context, new SketchPage(stored, source, [], [])) : await Adopted(desk, book, stored.Ledger, stored.Adopted.Value, ct)
            : Results.NotFound();

    private static async Task<IResult> Save(string tinh, PlanDesk desk, PlanBook book, SketchShelf shelf, ChainBook chain, EventLog log, CancellationToken ct)
    {
        if (await Found(tinh, desk, book, shelf, ct) is not var (stored, source)) return Results.NotFound();
        if (stored.Adopted is { } there) return await Adopted(desk, book, stored.Ledger, there, ct);
        var words = ChainWords.In(desk.Language);
        var form = await desk.Context.Request.ReadFormAsync(ct);
        if (!int.TryParse(form["phien-ban"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var seen)) return Again(stored, new FieldFault("main", words.FormIncomplete));
        var typed = Typed(stored.Sketch, form);
        if (form["viec"] == "them") typed = typed.WithOwnDuty(form["muc-moi"].ToString());
        if (Faults(typed, words) is { Count: > 0 } faults) return Again(stored with { Sketch = typed, Version = seen }, [.. faults]);
        if (await shelf.Save(stored, typed, seen, desk.Reader.User, ct) is not { } saved)
        {
            // What was typed stays in the fields; what the other saved is shown beside it.
            var differing = stored.Sketch.Items.Where(item => typed.Items.FirstOrDefault(one => one.Id == item.Id) is not { } mine || mine != item with { Gone = mine.Gone }).ToList();
            return Pages.Page<SketchScreen>(desk.Context, new SketchPage(stored with { Sketch = typed }, source, [], differing), StatusCodes.Status409Conflict);
        }

        if (form["viec"] != "thong-qua") return Pages.SeeOther(desk.Context, ChainAddress.Sketch(saved.Ledger, saved.Id), words.SketchSavedToast);
        var (plan, refusal) = await AdoptSketch.Handle(new AdoptSketch(saved), source, desk.Reader, log, chain, book, shelf, ct);
        return plan is { } id ? await Adopted(desk, book, saved.Ledger, id, ct, words.SketchAdoptedToast) : Again(saved, new FieldFault(refusal == ChainRefusals.HeadMissing ? "ten" : "main", words.Say(refusal!)));

        IResult Again(StoredSketch again, params IReadOnlyList<FieldFault> wrong) =>
            Pages.Page<SketchScreen>(desk.Context, new SketchPage(again, source, wrong, []), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<(StoredSketch Stored, PlanView Source)?> Found(string province, PlanDesk desk, PlanBook book, SketchShelf shelf, CancellationToken ct)
    {
        var ledger = new LedgerId(province);
        return await shelf.Find(ledger, desk.Context.Request.RouteValues["ban-soan"] as string ?? "", ct) is { } stored
            && PlanningAccess.MayAdopt(desk.Reader, ledger, stored.Sketch.Body)
            && await book.Find(desk.Reader, ledger, stored.Sketch.Source, ct) is { } source
            ? (stored, source)
            : null;
    }

    private static async Task<IResult> Adopted(PlanDesk desk, PlanBook book, LedgerId ledger, PlanId plan, CancellationToken ct, string? toast = null) =>
        await book.Find(desk.Reader, ledger, plan, ct) is { } view ? Pages.SeeOther(desk.Context, view.Contents(), toast) : Results.NotFound();

    private static BeginPage PageOf(PlanDesk desk, PlanView plan, SketchStart start, GoneBody? gone, IReadOnlyList<FieldFault> faults) => new(
        plan,
        [
            .. LowerPlanList.Owing(plan).Select(share => share.Organisation).Concat(desk.Reader.Grants.Where(grant => grant.Ledger == plan.Ledger).Select(grant => grant.Organisation))
                .Concat(plan.Duties.SelectMany(duty => duty.Shares).Where(share => share.IsJudged).Select(share => share.Organisation))
                .Distinct().Where(body => body != plan.Body && !PlanAddress.IsOwn(plan.Ledger, body) && PlanningAccess.MayAdopt(desk.Reader, plan.Ledger, body))
                .Select(body => new BodyChoice(body, start.NameOf(body))),
        ],
        PlanningAccess.MayAdopt(desk.Reader, plan), gone, [], faults);

    private static Sketch Typed(Sketch sketch, IFormCollection form) => sketch with
    {
        Number = Field(form, "so", sketch.Number), Symbol = Field(form, "ky-hieu", sketch.Symbol), Date = Field(form, "ngay", sketch.Date),
        IssuingBody = Field(form, "ban-hanh", sketch.IssuingBody), ParentBody = Field(form, "cap-tren", sketch.ParentBody), Title = Field(form, "ten", sketch.Title),
        Items =
        [
            .. sketch.Items.Select(item => !form.ContainsKey($"loi-{item.Id}") ? item : item with
            {
                Taken = form[$"chon-{item.Id}"] == "1", Text = Vietnamese.Cut(form[$"loi-{item.Id}"].ToString().ReplaceLineEndings("\n"), CorrectPlan.LongestText),
                Lead = Field(form, $"chu-tri-{item.Id}", item.Lead), Co = Field(form, $"phoi-hop-{item.Id}", item.Co), Due = Field(form, $"han-{item.Id}", item.Due),
                Value = Field(form, $"muc-{item.Id}", item.Value),
            }),
        ],
    };

    private static string Field(IFormCollection form, string name, string before) =>
        form.ContainsKey(name) ? Vietnamese.Cut(form[name].ToString().ReplaceLineEndings(" ").Trim(), LongestField) : before;

    private static List<FieldFault> Faults(Sketch sketch, ChainWords words)
    {
        var faults = new List<FieldFault>();
        if (sketch.Date.Length > 0 && PartialDate.TryRead(sketch.Date) is null) faults.Add(new FieldFault("ngay", words.DayNotUnderstood));
        faults.AddRange(sketch.Chosen.Where(item => item.Due.Length > 0 && FormDays.TryParse(item.Due) is null).Select(item => new FieldFault($"han-{item.Id}", words.DayNotUnderstood)));
        return faults;
    }
}
