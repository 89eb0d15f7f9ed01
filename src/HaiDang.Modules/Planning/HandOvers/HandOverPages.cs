using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Accounts.Deputies;
using HaiDang.Modules.Planning.HandOvers.Screens;
using HaiDang.Modules.Planning.HandOvers.Texts;
using HaiDang.Modules.Planning.Working;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Planning.HandOvers;

/// <summary>What the pages of handing over ask.</summary>
internal sealed class HandOverDesk(Store store, Ledgers ledgers, PlanBook book, OlderWork older, SavedViews views, OrganisationMap map, DeputyBook colleagues, PlanBodies bodies, HandedDrafts drafts)
{
    /// <summary>Today by the clock of a ledger.</summary>
    internal async Task<DateOnly> Today(LedgerId ledger, CancellationToken ct) => ledgers.Today((await ledgers.Find(ledger, ct))!);

    /// <summary>The open shares of a body: of the newest plans, and what earlier plans gave it by name.</summary>
    internal async Task<IReadOnlyList<HandedShare>> Open(Reader reader, LedgerId ledger, OrganisationId body, CancellationToken ct)
    {
        var shares = new List<HandedShare>();
        foreach (var entry in (await book.All(reader, ct)).Where(plan => plan.Ledger == ledger && !plan.IsWithdrawn).GroupBy(plan => plan.Year).FirstOrDefault() ?? Enumerable.Empty<PlanEntry>())
        {
            if (await book.Find(reader, ledger, entry.Plan, ct) is not { } plan) continue;
            shares.AddRange(plan.Work.Select(duty => (duty, Share: duty.Share(body))).Where(one => one.Share is { IsClosed: false })
                .Select(one => new HandedShare(plan.Plan, plan.Year, one.duty.Code, body, one.Share!.Progress)));
        }

        shares.AddRange((await older.Of(reader, ct)).Where(item => item.Ledger == ledger && item.Organisation == body)
            .Select(item => new HandedShare(PlanIds.Of(item.Body, item.Year), item.Year, item.Duty, body, item.Progress ?? Progress.NotStarted)));
        return shares;
    }

    /// <summary>The page where work is given and taken.</summary>
    internal async Task<HandOversPage> Page(Reader reader, SignedInUser me, IReadOnlyList<HandOverView> all, GiveForm typed, Language language, CancellationToken ct)
    {
        var today = await Today(me.Ledger, ct);
        var given = OrganisationId.TryParse(typed.From) is { } chosen && HandOverAccess.MayGive(reader, me.Ledger, chosen) ? chosen : me.Organisation;
        var heirs = map.Find(given)?.To < today ? map.Successors(given, today).Select(heir => heir.Organisation.Id).ToList() : [];
        var own = reader.HasIn(me.Ledger, Role.StandingOffice)
            ? map.All.Where(body => body.Place is not null && !body.IsCollective && body.Id.Value.Split('.')[0].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') == me.Ledger.Value && body.Id.Value.Split('.').Length == 2).Select(body => body.Id)
            : reader.Grants.Where(grant => grant.Ledger == me.Ledger).SelectMany(grant => grant.Reach).Distinct().Where(body => HandOverAccess.MayGive(reader, me.Ledger, body)).Take(300);
        var open = await Open(reader, me.Ledger, given, ct);
        return new HandOversPage(
            me.Ledger, all, [.. (await colleagues.Colleagues(me.User, me.Ledger, me.Organisation, ct)).Select(one => (one.Id.Value, one.Name))],
            [.. own.Select(id => (id.Value, Name(id, language))).OrderBy(one => one.Item2, StringComparer.Ordinal)],
            [.. heirs.Concat(map.All.Where(body => body.Place is not null && body.On(today) && !body.IsCollective && body.Id.Value.Split('.').Length == 2).Select(body => body.Id)).Distinct()
                .Select(id => (id.Value, Name(id, language), heirs.Contains(id)))],
            given, Name(given, language), map.Find(given)?.To is { } last && last < today ? last : null, open, (await views.Of(me.User, ct)).Count, typed)
        {
            Drafts = await drafts.Count(me.Ledger, given == me.Organisation && typed.Kind != "body" ? HandOverKind.Officer : HandOverKind.Body, me.User, given, ct),
        };
    }

    /// <summary>The name of a body.</summary>
    internal string Name(OrganisationId id, Language language) => bodies.Find(id, DateOnly.MaxValue) is { } body ? language is Language.English ? body.NameEn : body.Name : id.Value;

    /// <summary>The name under which colleagues know a user; it stands on the page alone, never in the log.</summary>
    internal async Task<string> Person(UserId? user, CancellationToken ct) =>
        user is { } id ? (await store.Ask<string>($"select display_name from work_user where user_id = {id.Person}", ct)) is [var name] ? name : "–" : "–";
}

/// <summary>All of an officer's or a body's work passes at once: the giver signs with their password, the receiver accepts, and the record is printed.</summary>
internal static class HandOverPages
{
    internal const string Address = "/ban-giao-viec";
    private const string One = Address + "/{so}/{id}";

    private static readonly Role[] Seers = [.. PlanningModule.Reporters, Role.CommitteeHead, Role.Auditor];

    internal static string Of(HandOverView one) => $"{Address}/{one.Ledger}/{one.Id}";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, List).For(PlanningModule.Reporters);
        routes.MapPost(Address, Give).For(PlanningModule.Reporters).RequireRateLimiting(AccountsModule.SignInLimit);
        routes.MapGet(One, Show).For(Seers);
        routes.MapPost(One, Answer).For(PlanningModule.Reporters);
    }

    private static async Task<IResult> List(PlanDesk desk, SignedIn signedIn, HandOverDesk work, HandOverBook book, Frame frame, CancellationToken ct) => Pages.Page<HandOversScreen>(
        desk.Context,
        await work.Page(desk.Reader, signedIn.User!, await book.All(desk.Reader, ct), new GiveForm("", "", desk.Context.Request.Query["don-vi"].ToString(), "", "", []), frame.Language, ct));

    private static async Task<IResult> Give(
        PlanDesk desk, SignedIn signedIn, SignIn signIn, HandOverDesk work, HandOverBook book, SavedViews views, HandedDrafts drafts, EventLog log, Frame frame, TimeProvider clock, CancellationToken ct)
    {
        var words = HandOverWords.In(frame.Language);
        var me = signedIn.User!;
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var form = new GiveForm(typed["kieu"].ToString(), typed["nguoi-nhan"].ToString(), typed["don-vi"].ToString(), typed["don-vi-nhan"].ToString(), typed["can-cu"].ToString(), []);
        var isBody = form.Kind == "body";
        var from = isBody ? OrganisationId.TryParse(form.From) : me.Organisation;
        var to = isBody ? OrganisationId.TryParse(form.To) : me.Organisation;
        if (from is not { } giving || !HandOverAccess.MayGive(desk.Reader, me.Ledger, giving)) return Results.NotFound();
        var page = await work.Page(desk.Reader, me, await book.All(desk.Reader, ct), form, frame.Language, ct);
        var faults = new List<FieldFault>();
        if (isBody ? to is null || page.Receivers.All(one => one.Value != to.Value.Value) : page.Colleagues.All(one => one.Value != form.Receiver))
        {
            faults.Add(new FieldFault(isBody ? "don-vi-nhan" : "nguoi-nhan", words.Refused(HandOverRefusals.NoReceiver)));
        }

        // Signed by the password itself, and only once all else is right: a wrong one counts as at sign-in.
        if (faults.Count == 0 && form.Reason.Trim().Length > 0 && await signIn.Try(me.Name, typed["mat-khau"].ToString(), ct) is null) faults.Add(new FieldFault("mat-khau", words.PasswordWrong));
        if (faults.Count == 0)
        {
            var offer = new HandOverOffered(
                NewId.At(clock), isBody ? HandOverKind.Body : HandOverKind.Officer, me.User, isBody ? null : new UserId(form.Receiver), giving, to!.Value,
                await work.Open(desk.Reader, me.Ledger, giving, ct), form.Reason, isBody ? 0 : (await views.Of(me.User, ct)).Count, await work.Today(me.Ledger, ct))
            {
                Drafts = await drafts.Count(me.Ledger, isBody ? HandOverKind.Body : HandOverKind.Officer, me.User, giving, ct),
            };
            var outcome = await log.Decide<HandOverState>(
                desk.Reader, HandOverState.Stream(me.Ledger, offer.Id), HandOverState.Fold, new OfferHandOver(offer).Decide,
                new Writing(typed["khoa"].ToString() is { Length: > 0 and <= 64 } key ? $"{me.User}:{key}" : null), ct);
            if (outcome is Outcome.Refused { Refusal: var no }) faults.Add(new FieldFault(no == HandOverRefusals.NoReceiver ? "nguoi-nhan" : "can-cu", words.Refused(no)));
            else return Pages.SeeOther(desk.Context, Address, words.Given);
        }

        return Pages.Page<HandOversScreen>(desk.Context, page with { Form = form with { Faults = faults } }, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Show(string so, string id, PlanDesk desk, HandOverDesk work, HandOverBook book, Frame frame, CancellationToken ct) =>
        await book.Find(desk.Reader, new LedgerId(so), id, ct) is { } found ? Pages.Page<HandOverScreen>(desk.Context, await PageOf(found, desk, work, frame, [], ct)) : Results.NotFound();

    private static async Task<IResult> Answer(
        string so, string id, PlanDesk desk, HandOverDesk work, HandOverBook book, SavedViews views, HandedDrafts drafts, EventLog log, Frame frame, CancellationToken ct)
    {
        if (await book.Find(desk.Reader, new LedgerId(so), id, ct) is not { } found || !HandOverAccess.MayTake(desk.Reader, found.Ledger, found.Offered)) return Results.NotFound();
        var words = HandOverWords.In(frame.Language);
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var command = new AnswerHandOver(id, typed["tra-loi"].ToString() == "khong" ? typed["ly-do"].ToString() : null);
        switch (await AnswerHandOver.Handle(command, found.Ledger, await work.Today(found.Ledger, ct), desk.Reader, log, ct))
        {
            case Outcome.Refused { Refusal: var no }:
                return Pages.Page<HandOverScreen>(
                    desk.Context, await PageOf((await book.Find(desk.Reader, found.Ledger, id, ct))!, desk, work, frame, [new FieldFault("ly-do", words.Refused(no))], ct), Refusals.Status(no.Kind));
            default:
                if (command.Reason is null && found.Kind is HandOverKind.Officer) await views.Copy(found.Giver, desk.Reader.User, ct);
                if (command.Reason is null) await drafts.Pass(found, desk.Reader.User, ct);
                return Pages.SeeOther(desk.Context, Of(found), command.Reason is null ? words.Taken : words.Declined);
        }
    }

    private static async Task<HandOverPage> PageOf(HandOverView found, PlanDesk desk, HandOverDesk work, Frame frame, IReadOnlyList<FieldFault> faults, CancellationToken ct) => new(
        found, work.Name(found.From, frame.Language), work.Name(found.To, frame.Language), await work.Person(found.Giver, ct), await work.Person(found.TakenBy ?? found.Receiver, ct),
        found.IsOpen && HandOverAccess.MayTake(desk.Reader, found.Ledger, found.Offered), faults);
}
