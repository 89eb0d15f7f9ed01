using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;
using HaiDang.Modules.TipOffs.Screens;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.TipOffs;

/// <summary>Tip-offs that bodies of other provinces offer: seen as a paper and a day until one is taken over, as a dossier of its own that names the other.</summary>
/// <remarks>Nothing spans two ledgers: the side that takes is written first, each side passes over what it has, so that a request sent again finishes what broke.</remarks>
internal sealed class TipOffTakeOver(EventLog log, Store store, Ledgers ledgers, DossierNumbers numbers, TipOffRegister register)
{
    /// <summary>Its word in an address.</summary>
    internal const string Word = "tu-tinh-khac";

    /// <summary>What waits for the bodies of a reader in a ledger, the oldest first.</summary>
    internal Task<IReadOnlyList<OfferedTipOff>> Waiting(Reader reader, LedgerId here, CancellationToken ct)
    {
        var bodies = reader.Grants.Where(grant => grant.Ledger == here && DossierAccess.MayBegin(reader, here, DossierKinds.TipOff) && DossierKinds.TipOff.Workers.Contains(grant.Role)).SelectMany(grant => grant.Reach).Distinct().ToList();

        // The offer stands in another ledger, whose rows the reader doesn't see: the program asks for them, by the body alone.
        return bodies.Count == 0
            ? Task.FromResult<IReadOnlyList<OfferedTipOff>>([])
            : store.Ask<OfferedTipOff>(
                $"""
                select ledger, stream, to_body, paper, from_body, offered_on
                from tip_off_offer
                where to_ledger = {here} and {Sql.In("to_body", bodies)}
                order by offered_on, stream
                """,
                ct);
    }

    /// <summary>Takes over what was offered to a body of the reader's.</summary>
    /// <param name="from">The tip-off where it is offered; the reader sees nothing of it but the offer.</param>
    internal async Task<Outcome> Take(Reader reader, StreamId from, LedgerId here, DateOnly day, string key, CancellationToken ct)
    {
        var tip = await log.Effective(from, ct) is { Count: > 0 } history ? TipOff.Of(DossierEntry.Of(from, history)) : null;
        if (tip?.Offer is not { } offer || offer.Ledger != here || !DossierAccess.MayBeginFor(reader, here, DossierKinds.TipOff, offer.To)) return new Outcome.Refused(TipOffRefusals.NotOffered);
        if (day < offer.OccurredOn) return new Outcome.Refused(DossierRefusals.DayTooEarly);
        var (stream, today) = (here.Stream(DossierKinds.TipOff.Stream, offer.Successor), await Today(here, ct));
        var begun = await numbers.With(
            here, DossierKinds.TipOff, offer.To, day.Year,
            number =>
            {
                var received = Carried(tip, offer, number, day);
                return log.Decide<DossierEntry>(
                    reader, stream, DossierEntry.Fold,
                    state => state is not null ? Decision.Nothing : register.Against(null, received, today) is { } no ? no : Decision.Record(received), new Writing(key + ":here"), ct);
            },
            ct);
        if (begun is Outcome.Refused or Outcome.Changed) return begun;
        var (taken, there) = (new ToProvinceTaken(offer.To, here, offer.Successor, day), await Today(from.Ledger, ct));
        var given = await log.Decide<DossierEntry>(
            Reader.System, from, DossierEntry.Fold, state => register.Against(state, taken, there) is { } no ? no : Decision.Record(taken), new Writing(key + ":there"), ct);
        return given is Outcome.Refused refused ? refused : begun;
    }

    internal static void Map(IEndpointRouteBuilder routes)
    {
        var (path, takers) = ("/{tinh}/" + DossierKinds.TipOff.Route + "/" + Word, DossierKinds.TipOff.Workers.Where(role => role is not Role.ProcuracyCourtLiaison).ToArray());
        routes.MapGet(path, (string tinh, DossierDesk desk, TipOffTakeOver over, CancellationToken ct) => Show(tinh, desk, over, "", StatusCodes.Status200OK, ct)).ForWithinReach(takers);
        routes.MapPost(path, Taken).ForWithinReach(takers);
    }

    // Whatever may say who told it stays sealed where it was told; the papers go along by post.
    private static TipOffReceived Carried(TipOff tip, ToProvinceOffered offer, DossierNumber number, DateOnly day) => tip.Received with
    {
        Number = number, Custodian = offer.To, ReceivedBy = offer.To, OccurredOn = day, Crime = tip.Crime, Account = null, Subject = null, Papers = [],
        Origin = new TipOffOrigin(tip.Entry.Stream.Ledger, tip.Entry.Stream.Name, tip.ReceivedOn),
    };

    private static async Task<IResult> Taken(string tinh, DossierDesk desk, TipOffTakeOver over, CancellationToken ct)
    {
        if (await Setting(tinh, desk, over, ct) is not { } show) return Results.NotFound();
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var offer = (await over.Waiting(desk.Reader, show.Ledger, ct)).FirstOrDefault(one => $"{one.Ledger}:{one.Stream}" == typed["ho-so"].ToString());
        if (offer is null) return await Show(tinh, desk, over, DossierPages.Said(over.Register, TipOffRefusals.NotOffered, show), StatusCodes.Status422UnprocessableEntity, ct);
        if (FormDays.TryParse(typed["ngay"].ToString()) is not { } day) return await Show(tinh, desk, over, show.Form.DayNotUnderstood, StatusCodes.Status422UnprocessableEntity, ct);
        var outcome = await over.Take(desk.Reader, new StreamId(offer.Ledger, offer.Stream), show.Ledger, day, $"{offer.Ledger}:{offer.Stream}:{desk.Reader.User.Person}", ct);
        return outcome is Outcome.Refused { Refusal: var no }
            ? await Show(tinh, desk, over, DossierPages.Said(over.Register, no, show), StatusCodes.Status422UnprocessableEntity, ct)
            : Pages.SeeOther(desk.Context, show.Of(DossierKinds.TipOff), show.T.SavedToast);
    }

    private static async Task<IResult> Show(string tinh, DossierDesk desk, TipOffTakeOver over, string fault, int status, CancellationToken ct) => await Setting(tinh, desk, over, ct) is { } show
        ? Pages.Page<TipOffTakeOverScreen>(desk.Context, new TipOffTakeOverPage { Show = show, Offers = await over.Waiting(desk.Reader, show.Ledger, ct), Fault = fault }, status)
        : Results.NotFound();

    private static Task<DossierShowing?> Setting(string tinh, DossierDesk desk, TipOffTakeOver over, CancellationToken ct) => desk.Setting(tinh, over.Register, ct);

    private TipOffRegister Register => register;

    private async Task<DateOnly> Today(LedgerId ledger, CancellationToken ct) => ledgers.Today(await ledgers.Find(ledger, ct) ?? throw new UnknownLedgerException(ledger.Value));
}

/// <summary>A tip-off that waits to be taken over by another province.</summary>
internal sealed class OfferedTipOff
{
    public LedgerId Ledger { get; init; }

    public string Stream { get; init; } = "";

    public OrganisationId ToBody { get; init; }

    public OrganisationId FromBody { get; init; }

    /// <summary>Number of the letter; empty when none went along.</summary>
    public string Paper { get; init; } = "";

    public DateOnly OfferedOn { get; init; }
}

/// <summary>Offers of tip-offs to other provinces that wait for an answer.</summary>
/// <remarks>Table <c>tip_off_offer</c>: ledger, stream, to_ledger, to_body, paper, from_body, offered_on. Names nobody.</remarks>
internal sealed class TipOffOffers : Projection
{
    public override bool ReadsWhole => true;

    public override IReadOnlyList<string> Tables => ["tip_off_offer"];

    public override string Create => """
        create table tip_off_offer (
          ledger text not null, stream text not null, to_ledger text not null, to_body text not null, paper text not null, from_body text not null, offered_on date not null,
          primary key (ledger, stream)
        );
        """;

    public override IReadOnlyList<string> Indexes => ["create index tip_off_offer_to on tip_off_offer (to_ledger, to_body)"];

    public override IReadOnlyList<string> Streams => [DossierKinds.TipOff.Stream];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from tip_off_offer where ledger = {stream.Ledger} and stream = {stream.Name}"];

    public override IEnumerable<Sql> Write(StreamId stream, IReadOnlyList<Recorded> effective)
    {
        if (effective is not [{ Event: TipOffReceived }, ..] || DossierEntry.Of(stream, effective) is not { } entry || TipOff.Of(entry).Offer is not { } offer) return [];
        return
        [
            $"""
            insert into tip_off_offer (ledger, stream, to_ledger, to_body, paper, from_body, offered_on)
            values ({stream.Ledger}, {stream.Name}, {offer.Ledger}, {offer.To}, {offer.Paper ?? ""}, {entry.Custodian}, {offer.OccurredOn})
            """,
        ];
    }
}
