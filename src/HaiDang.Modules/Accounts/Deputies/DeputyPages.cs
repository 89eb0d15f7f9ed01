using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Modules.Accounts.Screens;
using HaiDang.Modules.Accounts.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Accounts.Deputies;

/// <summary>Who acts for me while I am away; and, for administrators, the confirmation of roles that open identities.</summary>
internal static class DeputyPages
{
    internal const string Address = OwnAccount.Address + "/thay-mat";

    private static readonly string[] Forms = ["d/M/yyyy", "d-M-yyyy", "yyyy-MM-dd"];

    // Whoever keeps accounts or watches over access has nothing that could be handed on.
    private static readonly Role[] Away =
    [
        Role.StandingOffice, Role.CommitteeHead, Role.AgencyOfficer, Role.LocalOfficer, Role.Investigator, Role.VictimSupportOfficer, Role.ProcuracyCourtLiaison,
    ];

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, Show).For(Away);
        routes.MapPost(Address, Name).For(Away);
        routes.MapPost(Address + "/thu-hoi", End).For(Away);
        routes.MapPost(AccountsModule.UsersAddress + "/{user}/thay-mat", Confirm).ForWithinReach(Role.Administrator);
    }

    private static async Task<IResult> Show(HttpContext context, SignedIn signedIn, DeputyBook book, Ledgers ledgers, CancellationToken ct) =>
        Pages.Page<DeputyScreen>(context, await PageOf(signedIn, book, ledgers, new DeputyTyped("", "", "", "", "", ""), [], ct));

    private static async Task<IResult> Name(HttpContext context, SignedIn signedIn, Frame frame, DeputyBook book, Ledgers ledgers, EventLog log, TimeProvider clock, CancellationToken ct)
    {
        var words = DeputyWords.In(frame.Language);
        var typed = await context.Request.ReadFormAsync(ct);
        var given = new DeputyTyped(
            typed["ai"].ToString(), typed["tu"].ToString(), typed["den"].ToString(), typed["van-ban"].ToString().Trim(), typed["van-ban-ngay"].ToString().Trim(), typed["van-ban-cua"].ToString().Trim());
        var (first, last, written) = (Day(given.From), Day(given.To), Day(given.PaperDay));
        var isNamed = given.Paper.Length + given.PaperDay.Length + given.PaperIssuer.Length > 0;
        var faults = new List<FieldFault>();
        if (first is null) faults.Add(new FieldFault("tu", words.DayNotUnderstood));
        if (last is null) faults.Add(new FieldFault("den", words.DayNotUnderstood));
        var me = signedIn.User!;
        if (faults.Count == 0 && await ledgers.Find(me.Ledger, ct) is { } row)
        {
            var mayAct = (await book.Colleagues(me.User, me.Ledger, me.Organisation, ct)).Any(one => one.Id.Value == given.Who);
            var command = new NameDeputy(NewId.At(clock), me.User, new UserId(given.Who), first!.Value, last!.Value)
            {
                Paper = written is { } day && given.Paper.Length > 0 && given.PaperIssuer.Length > 0 ? new EmpoweringPaper(Vietnamese.Normalise(given.Paper), day, Vietnamese.Normalise(given.PaperIssuer)) : null,
                IsPaperUnread = isNamed && (written is null || given.Paper.Length == 0 || given.PaperIssuer.Length == 0),
            };
            switch (await NameDeputy.Handle(command, me.Ledger, mayAct, ledgers.Today(row), signedIn.Reader!, log, ct))
            {
                case Outcome.Refused { Refusal: var no }:
                    faults.Add(no == DeputyRefusals.NoSuchColleague ? new FieldFault("ai", words.NoSuchColleague) : no == DeputyRefusals.PaperWrong ? new FieldFault(PaperField(given, written), words.PaperWrong) : new FieldFault("den", no == DeputyRefusals.DaysWrong ? words.DaysWrong : words.AlreadyNamed));
                    break;
                default:
                    return Pages.SeeOther(context, Address, words.Named);
            }
        }

        return Pages.Page<DeputyScreen>(context, await PageOf(signedIn, book, ledgers, given, faults, ct), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> End(HttpContext context, SignedIn signedIn, Frame frame, DeputyBook book, Ledgers ledgers, EventLog log, CancellationToken ct)
    {
        var typed = await context.Request.ReadFormAsync(ct);
        var me = signedIn.User!;
        if ((await book.Of(me.User, ct)).FirstOrDefault(one => one.Id == typed["viec"].ToString() && one.UserId == me.User) is not { } row || await ledgers.Find(row.Ledger, ct) is not { } ledger) return Results.NotFound();
        var command = new EndDeputy(row.Id, me.User);
        var outcome = await log.Decide<DeputyState>(
            signedIn.Reader!, DeputyState.Stream(row.Ledger, me.User), DeputyState.Fold, state => command.Decide(state, ledgers.Today(ledger)), null, ct);
        return outcome is Outcome.Refused ? Results.NotFound() : Pages.SeeOther(context, Address, DeputyWords.In(frame.Language).Ended);
    }

    private static async Task<IResult> Confirm(string user, UserDesk desk, Frame frame, DeputyBook book, Ledgers ledgers, EventLog log, CancellationToken ct)
    {
        if (await desk.Find(user, ct) is not { } found) return Results.NotFound();
        var words = DeputyWords.In(frame.Language);
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var row = (await book.Of(found.UserId, ct)).FirstOrDefault(one => one.Id == typed["viec"].ToString() && one.UserId == found.UserId);
        if (row is null || await ledgers.Find(row.Ledger, ct) is not { } ledger)
        {
            return Pages.Page<UserScreen>(desk.Context, await desk.Page(found, [new FieldFault("thay-mat", words.NothingToConfirm)], ct), StatusCodes.Status422UnprocessableEntity);
        }

        // Nobody confirms for themselves, neither as the one away nor as the one who acts.
        if (desk.Reader.User == row.Deputy || desk.Reader.User == row.UserId) return Results.NotFound();
        var command = new ConfirmDeputy(row.Id, found.UserId);
        var outcome = await log.Decide<DeputyState>(
            desk.Reader, DeputyState.Stream(row.Ledger, found.UserId), DeputyState.Fold, state => command.Decide(state, ledgers.Today(ledger)), null, ct);
        return outcome is Outcome.Refused ? Results.NotFound() : Pages.SeeOther(desk.Context, $"{AccountsModule.UsersAddress}/{user}", words.Confirmed);
    }

    // The first of the paper's fields that is missing; else its day.
    private static string PaperField(DeputyTyped given, DateOnly? written) =>
        given.Paper.Length is 0 or > EmpoweringPaper.LongestNumber ? "van-ban" : written is not null && given.PaperIssuer.Length is 0 or > EmpoweringPaper.LongestIssuer ? "van-ban-cua" : "van-ban-ngay";

    private static DateOnly? Day(string typed) => DateOnly.TryParseExact(typed.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static async Task<DeputyPage> PageOf(
        SignedIn signedIn, DeputyBook book, Ledgers ledgers, DeputyTyped typed, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        var me = signedIn.User!;
        var rows = await book.Of(me.User, ct);
        var today = await ledgers.Find(me.Ledger, ct) is { } row ? ledgers.Today(row) : default;
        return new DeputyPage(
            [.. (await book.Colleagues(me.User, me.Ledger, me.Organisation, ct)).Select(one => new Choice(one.Id.Value, one.Name))],
            [.. rows.Select(one => new DeputyLine(one.Id, one.UserId == me.User, one.UserId == me.User ? one.DeputyName : one.UserName, one.FromOn, one.ToOn, one.Confirmed == 1, one.Ended == 1, today) { Paper = one.Empowering?.Written })],
            me.Held.Any(held => held.Role.OpensIdentities()), typed, faults);
    }
}
