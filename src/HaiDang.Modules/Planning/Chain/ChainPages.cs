using System.Globalization;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Chain.Screens;
using HaiDang.Modules.Planning.Chain.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Role = HaiDang.Kernel.Access.Role;

namespace HaiDang.Modules.Planning.Chain;

/// <summary>The chain of a plan, its documents, and where its items come from.</summary>
internal static class ChainPages
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var plan in PlanAddress.Routes)
        {
            routes.MapGet(plan + "/chuoi", Show).ForWithinReach(PlanningModule.Readers);
            routes.MapPost(plan + "/chuoi/gan", Link).ForWithinReach(PlanningModule.Adopters);
            routes.MapPost(plan + "/chuoi/bo", Unlink).ForWithinReach(PlanningModule.Adopters);
            routes.MapGet(plan + "/chuoi/van-ban", NewDocument).ForWithinReach(PlanningModule.Adopters);
            routes.MapPost(plan + "/chuoi/van-ban", Register).ForWithinReach(PlanningModule.Adopters);
            routes.MapGet(plan + "/chuoi/van-ban/{van-ban}", Document).ForWithinReach(PlanningModule.Readers);
            routes.MapPost(plan + "/chuoi/van-ban/{van-ban}/sua", Correct).ForWithinReach(Role.StandingOffice);
            routes.MapGet(plan + "/muc/{code}", Origin).ForWithinReach(PlanningModule.Readers);
            routes.MapPost(plan + "/muc/{code}/gan", Tie).ForWithinReach(PlanningModule.Adopters);
        }
    }

    private static async Task<IResult> Show(string tinh, int nam, PlanDesk desk, ChainBook chain, TimeProvider clock, CancellationToken ct) =>
        await desk.Plan(tinh, nam, ct) is { } plan ? Pages.Page<ChainScreen>(desk.Context, await PageOf(desk, plan, chain, clock, [], ct)) : Results.NotFound();

    private static async Task<IResult> Link(string tinh, int nam, PlanDesk desk, ChainBook chain, EventLog log, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.Kept(tinh, nam, ct) is not { } plan) return Results.NotFound();
        var words = ChainWords.In(desk.Language);
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var superior = new ChainNode(typed["tren"].ToString());
        if (superior.Value.Length == 0 || Words.Parse<PlanLink>(typed["lien-ket"].ToString()) is not { } link) return await Again(words.ChooseSuperior);
        var outcome = await LinkPlan.Handle(
            new LinkPlan(ChainNode.Of(plan.Plan), superior, link), plan.Ledger, desk.Reader, log, chain, desk.Asked(typed), ct);
        return outcome is Outcome.Refused { Refusal: var refusal } ? await Again(words.Say(refusal)) : Pages.SeeOther(desk.Context, plan.Chain(), words.LinkedToast);

        async Task<IResult> Again(string fault) => Pages.Page<ChainScreen>(
            desk.Context, await PageOf(desk, plan, chain, clock, [new FieldFault("tren", fault)], ct), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Unlink(string tinh, int nam, PlanDesk desk, ChainBook chain, EventLog log, CancellationToken ct)
    {
        if (await desk.Kept(tinh, nam, ct) is not { } plan) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var outcome = await UnlinkPlan.Handle(
            new UnlinkPlan(ChainNode.Of(plan.Plan), new ChainNode(typed["tren"].ToString())), plan.Ledger, desk.Reader, log, chain, desk.Asked(typed), ct);
        return outcome is Outcome.Refused ? Results.NotFound() : Pages.SeeOther(desk.Context, plan.Chain(), ChainWords.In(desk.Language).UnlinkedToast);
    }

    private static async Task<IResult> NewDocument(string tinh, int nam, PlanDesk desk, ChainBook chain, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.Kept(tinh, nam, ct) is not { } plan) return Results.NotFound();
        var asked = desk.Context.Request.Query["so"].ToString();
        var cited = plan.Header.Cited.FirstOrDefault(one => one.Number == asked);
        var form = new DocumentForm(
            null, Words.Kebab(nameof(ChainDocumentKind.SuperiorPlan)), cited?.Number ?? "", FormDays.Written(cited?.Date), cited?.Issuer ?? "", cited?.Title ?? "", "", "", "",
            Words.Kebab((cited?.Link ?? PlanLink.Implements).ToString()), NewId.At(clock), []);
        return Pages.Page<DocumentScreen>(desk.Context, new DocumentPage(plan, null, await chain.Map(desk.Reader, plan.Ledger, ct), [], [], form));
    }

    private static async Task<IResult> Register(string tinh, int nam, PlanDesk desk, ChainBook chain, EventLog log, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.Kept(tinh, nam, ct) is not { } plan) return Results.NotFound();
        var words = ChainWords.In(desk.Language);
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var (form, content) = Typed(typed, null, clock, words);

        // The same form sent twice names the same document.
        var id = typed["khoa"].ToString() is { Length: 32 } key && key.All(char.IsAsciiHexDigitLower) ? key : NewId.At(clock);
        if (content is null || Words.Parse<PlanLink>(form.Link) is not { } link) return await Again(form);
        var outcome = await RegisterDocument.Handle(new RegisterDocument(id, content), plan, desk.Reader, log, chain, desk.Asked(typed), ct);
        if (outcome is Outcome.Refused { Refusal: var refusal }) return await Again(form with { Faults = [new FieldFault(FieldOf(refusal), words.Say(refusal))] });

        // A project stands below its programme; anything else stands above the plan.
        var parent = new ChainNode(typed["thuoc"].ToString());
        if (parent.Value.Length > 0)
        {
            await LinkPlan.Handle(new LinkPlan(ChainNode.OfDocument(id), parent, PlanLink.PartOf), plan.Ledger, desk.Reader, log, chain, null, ct);
        }

        await LinkPlan.Handle(new LinkPlan(ChainNode.Of(plan.Plan), ChainNode.OfDocument(id), link), plan.Ledger, desk.Reader, log, chain, null, ct);
        return Pages.SeeOther(desk.Context, plan.Chain(), words.RegisteredToast);

        async Task<IResult> Again(DocumentForm again) => Pages.Page<DocumentScreen>(
            desk.Context, new DocumentPage(plan, null, await chain.Map(desk.Reader, plan.Ledger, ct), [], [], again), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Document(string tinh, int nam, PlanDesk desk, ChainBook chain, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.Plan(tinh, nam, ct) is not { } plan || await Found(desk, plan, chain, ct) is not { } page) return Results.NotFound();
        return Pages.Page<DocumentScreen>(
            desk.Context, page with { Form = PlanningAccess.MayAdopt(desk.Reader, plan.Ledger) ? FormOf(page.Thing!, NewId.At(clock)) : null });
    }

    private static async Task<IResult> Correct(string tinh, int nam, PlanDesk desk, ChainBook chain, EventLog log, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.Plan(tinh, nam, ct) is not { } plan || await Found(desk, plan, chain, ct) is not { } page) return Results.NotFound();
        var words = ChainWords.In(desk.Language);
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var id = page.Thing!.Node.Document!;
        var (form, content) = Typed(typed, id, clock, words);
        if (content is null) return Again(form);
        var outcome = await RegisterDocument.Handle(new RegisterDocument(id, content), plan, desk.Reader, log, chain, desk.Asked(typed), ct);
        return outcome is Outcome.Refused { Refusal: var refusal }
            ? Again(form with { Faults = [new FieldFault(FieldOf(refusal), words.Say(refusal))] })
            : Pages.SeeOther(desk.Context, plan.OfDocument(id), words.CorrectedToast);

        IResult Again(DocumentForm again) => Pages.Page<DocumentScreen>(desk.Context, page with { Form = again }, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Origin(string tinh, int nam, string code, PlanDesk desk, PlanBook book, ChainBook chain, TimeProvider clock, CancellationToken ct) =>
        await desk.Plan(tinh, nam, ct) is { } plan && await OriginOf(desk, plan, code, book, chain, NewId.At(clock), ct) is { } page
            ? Pages.Page<OriginScreen>(desk.Context, page)
            : Results.NotFound();

    private static async Task<IResult> Tie(
        string tinh, int nam, string code, PlanDesk desk, PlanBook book, ChainBook chain, EventLog log, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.Kept(tinh, nam, ct) is not { } plan
            || await OriginOf(desk, plan, code, book, chain, NewId.At(clock), ct) is not { } page)
        {
            return Results.NotFound();
        }

        var words = ChainWords.In(desk.Language);
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var chosen = typed["tren"].ToString();
        if (!typed.ContainsKey("tren") || (chosen.Length > 0 && page.Choices.All(choice => choice.Value != chosen))) return Again(words.ChooseSuperior);
        var (node, superiorCode) = chosen.Split('#') is [var first, var second] ? (first, second) : (chosen, null);
        ChainNode? superior = node.Length == 0 ? null : new ChainNode(node);
        var tie = new ItemTie(code, superior, superiorCode, superiorCode is null ? TieManner.PartOf : TieManner.Adapted);
        var outcome = await TieItems.Handle(new TieItems(plan.Plan, [tie]), plan, desk.Reader, log, chain, desk.Asked(typed), ct);
        return outcome is Outcome.Refused { Refusal: var refusal } ? Again(words.Say(refusal)) : Pages.SeeOther(desk.Context, plan.Origin(code), words.LinkedToast);

        IResult Again(string fault) =>
            Pages.Page<OriginScreen>(desk.Context, page with { Faults = [new FieldFault("tren", fault)] }, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<ChainPage> PageOf(PlanDesk desk, PlanView plan, ChainBook chain, TimeProvider clock, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        var map = await chain.Map(desk.Reader, plan.Ledger, ct);
        var ties = await chain.Ties(desk.Reader, plan.Ledger, plan.Plan, ct);
        return new ChainPage(
            plan, map, [.. LinkProposal.Of(plan, map).Select(one => new CitedInChain(one.Cited, one.Known))],
            ties.GroupBy(tie => tie.Superior).ToDictionary(
                group => group.Key, group => (IReadOnlyList<DutyView>)[.. group.Select(tie => plan.Duty(tie.Code)).OfType<DutyView>().Where(duty => duty.IsWork)]),
            PlanningAccess.MayAdopt(desk.Reader, plan), NewId.At(clock), faults);
    }

    private static async Task<DocumentPage?> Found(PlanDesk desk, PlanView plan, ChainBook chain, CancellationToken ct)
    {
        var node = ChainNode.OfDocument(desk.Context.Request.RouteValues["van-ban"] as string ?? "");
        var map = await chain.Map(desk.Reader, plan.Ledger, ct);
        if (map.Find(node) is not { } thing) return null;
        var ties = await chain.Below(desk.Reader, plan.Ledger, node, null, ct);
        return new DocumentPage(
            plan, thing, map, [.. ties.Where(tie => tie.Plan == plan.Plan).Select(tie => plan.Duty(tie.Code)).OfType<DutyView>()],
            [.. ties.Where(tie => tie.Plan != plan.Plan)], null);
    }

    private static async Task<OriginPage?> OriginOf(PlanDesk desk, PlanView plan, string code, PlanBook book, ChainBook chain, string key, CancellationToken ct)
    {
        var (duty, target) = (plan.Duty(code), plan.Targets.FirstOrDefault(one => one.Code == code));
        if (duty is null && target is null) return null;
        var words = ChainWords.In(desk.Language);
        var map = await chain.Map(desk.Reader, plan.Ledger, ct);
        var mayTie = PlanningAccess.MayAdopt(desk.Reader, plan);
        var choices = new List<OriginChoice>();
        if (mayTie)
        {
            choices.AddRange(map.Things.Where(thing => thing.Document is not null).OrderBy(thing => thing.Name, StringComparer.Ordinal)
                .Select(thing => new OriginChoice(thing.Node.Value, thing.Name == thing.Title ? ChainWords.Short(thing.Title) : $"{thing.Name}: {ChainWords.Short(thing.Title)}")));
            foreach (var above in map.Above(ChainNode.Of(plan.Plan)).Select(edge => map.Find(edge.Superior)?.Plan).OfType<PlanEntry>())
            {
                if (await book.Find(desk.Reader, above.Ledger, above.Plan, ct) is not { } view) continue;
                choices.AddRange(view.Targets.Select(one => (one.Code, one.Text)).Concat(view.Duties.Select(one => (one.Code, one.Text)))
                    .Select(one => new OriginChoice($"{ChainNode.Of(view.Plan)}#{one.Code}", $"{above.Number ?? view.Label}, {one.Code}: {ChainWords.Short(one.Text)}")));
            }
        }

        return new OriginPage(
            plan, code, duty?.Path ?? target!.Path, duty?.Text ?? target!.Text, target is not null, await chain.Origin(desk.Reader, plan, code, ct), map, choices, mayTie, key, []);
    }

    private static DocumentForm FormOf(ChainThing thing, string key)
    {
        var document = thing.Document!;
        return new DocumentForm(
            thing.Node.Document, Words.Kebab(document.Kind.ToString()), document.Number ?? "", FormDays.Written(document.Date), document.Issuer, document.Title,
            Year(document.Period?.From), Year(document.Period?.To), document.DueOn is { } due ? FormDays.Written(due) : "", "", key, []);

        static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";
    }

    private static (DocumentForm Form, ChainDocument? Content) Typed(IFormCollection typed, string? document, TimeProvider clock, ChainWords words)
    {
        var form = new DocumentForm(
            document, typed["loai"].ToString(), typed["so"].ToString(), typed["ngay"].ToString(), typed["ban-hanh"].ToString(), typed["ten"].ToString(), typed["tu-nam"].ToString(),
            typed["den-nam"].ToString(), typed["han"].ToString(), typed["lien-ket"].ToString(), NewId.At(clock), []);
        var faults = new List<FieldFault>();
        var kind = Words.Parse<ChainDocumentKind>(form.Kind);
        if (kind is null) faults.Add(new FieldFault("loai", words.KindMissing));
        var date = PartialDate.TryRead(form.Date);
        if (date is null && form.Date.Trim().Length > 0) faults.Add(new FieldFault("ngay", words.DayNotUnderstood));
        var due = FormDays.TryParse(form.Due);
        if (due is null && form.Due.Trim().Length > 0) faults.Add(new FieldFault("han", words.DayNotUnderstood));
        var (from, to) = (YearOf(form.From), YearOf(form.To));
        if (from is null != to is null || (from is null && (form.From + form.To).Trim().Length > 0)) faults.Add(new FieldFault("tu-nam", words.YearsNotUnderstood));
        return faults.Count > 0 || kind is null
            ? (form with { Faults = faults }, null)
            : (form, new ChainDocument(kind.Value, form.Number, date, form.Issuer, form.Title, from is null ? null : new YearSpan(from.Value, to!.Value), due));
    }

    private static int? YearOf(string typed) => int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200 ? year : null;

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "planning.number-twice" => "so",
        "planning.period-backwards" => "tu-nam",
        _ => "ten",
    };
}
