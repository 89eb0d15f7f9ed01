using System.Security.Cryptography;
using System.Text;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Places;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Offers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Victims.HandingOver;
using HaiDang.Modules.Victims.Registers;
using HaiDang.Modules.Victims.Texts;

namespace HaiDang.Modules.Victims.Sharing;

/// <summary>
/// A body takes somebody, or a group, whom another province hands over. Nothing spans two ledgers: what goes on here is a dossier of its own that names the one there, and is
/// recorded first; the word to the other province comes second. Sent twice, it begins one dossier and says its word once.
/// </summary>
internal sealed class TakeOver(EventLog log, DossierNumbers numbers, Ledgers ledgers, HandOverRegister register) : ITakesOver
{
    /// <summary>Its page, under the register of hand-overs.</summary>
    internal const string Route = "/tinh-khac";

    public IReadOnlyList<DossierKind> Kinds => [DossierKinds.HandOver, DossierKinds.Victim];

    public DossierRegister Register => register;

    public string Address => "/" + DossierKinds.HandOver.Route + Route;

    public bool HasMinutes => true;

    public OfferWords Words(Language language)
    {
        var t = AidWords.In(language);
        return new(t.Offers, t.OffersSay, t.NoOffers);
    }

    public string What(ProvinceOffer offer, Language language) =>
        IsGroup(offer) ? AidWords.In(language).OfferedGroup(new Format(language).Number(offer.Persons)) : AidWords.In(language).OfferedPerson;

    public IReadOnlyList<FieldOption> Reasons(Language language) => Labels.Options<DeclineReason>(language);

    /// <summary>Takes what was offered.</summary>
    /// <param name="minutes">Number of the minutes both sides signed.</param>
    /// <returns>Refused as unknown where nothing is offered to a body of the reader's.</returns>
    public async Task<Outcome> Take(Reader reader, ProvinceOffer offer, LedgerId here, string minutes, DateOnly day, CancellationToken ct)
    {
        if (!DossierAccess.MayBeginFor(reader, here, DossierKinds.Victim, offer.ToBody)) return new Outcome.Refused(VictimRefusals.Unknown);
        if (day > await Today(here, ct)) return new Outcome.Refused(VictimRefusals.DayInFuture);
        if (day < offer.OfferedOn) return new Outcome.Refused(VictimRefusals.DayTooEarly);
        return IsGroup(offer) ? await Group(reader, offer, here, day, ct) : await Person(reader, offer, here, minutes, day, ct);
    }

    /// <summary>Doesn't take it: the persons stay where they are.</summary>
    public async Task<Outcome> Decline(Reader reader, ProvinceOffer offer, LedgerId here, string reason, DateOnly day, CancellationToken ct)
    {
        if (!DossierAccess.MayBeginFor(reader, here, DossierKinds.Victim, offer.ToBody)) return new Outcome.Refused(VictimRefusals.Unknown);
        if (day < offer.OfferedOn) return new Outcome.Refused(VictimRefusals.DayTooEarly);
        var (why, today) = (Kernel.Storage.Words.Parse<DeclineReason>(reason) ?? DeclineReason.NotCompetent, await Today(offer.Ledger, ct));
        return IsGroup(offer)
            ? await RecordHandOver.Handle(new RecordHandOver(new HandOverId(offer.From.Id), new GroupDeclined(offer.Item, why, day)), offer.Ledger, today, Reader.System, log, null, ct)
            : await RecordStep.Handle(new RecordStep(new ReceivedId(offer.From.Id), new HandOverDeclined(offer.Item, why, day)), offer.Ledger, today, Reader.System, log, null, ct);
    }

    private async Task<Outcome> Person(Reader reader, ProvinceOffer offer, LedgerId here, string minutes, DateOnly day, CancellationToken ct)
    {
        var (there, today) = (await Today(offer.Ledger, ct), await Today(here, ct));
        ReceivedPerson? state = null;
        foreach (var recorded in await log.Effective(offer.From, ct)) state = ReceivedPersonFold.Fold(state, recorded);
        var sent = new PersonSentOn(offer.Item, offer.ToBody, here, minutes, false, day);
        if (state is null || VictimRules.Against(state, sent, there) is { Kind: RefusalKind.Unknown }) return new Outcome.Refused(VictimRefusals.Unknown);
        if (VictimRules.Against(state, sent, there) is { } no) return new Outcome.Refused(no);
        var id = new ReceivedId(Successor(offer));
        var begun = await numbers.With(here, DossierKinds.Victim, offer.ToBody, day.Year, number => log.Decide<ReceivedPerson>(
            reader, id.In(here), ReceivedPersonFold.Fold,
            now =>
            {
                if (now is not null) return Decision.Nothing;
                var goesOn = GoesOn(state, offer, here, number, day);
                foreach (var e in goesOn)
                {
                    if (VictimRules.Against(now, e, today) is { } wrong) return wrong;
                    now = ReceivedPersonFold.Fold(now, e);
                }

                return Decision.Record(goesOn);
            },
            null, ct), ct);
        if (begun is Outcome.Refused or Outcome.Changed) return begun;
        return await RecordStep.Handle(new RecordStep(new ReceivedId(offer.From.Id), sent), offer.Ledger, there, Reader.System, log, null, ct) is Outcome.Refused refused ? refused : begun;
    }

    private async Task<Outcome> Group(Reader reader, ProvinceOffer offer, LedgerId here, DateOnly day, CancellationToken ct)
    {
        var (there, today) = (await Today(offer.Ledger, ct), await Today(here, ct));
        MassHandOver? state = null;
        foreach (var recorded in await log.Effective(offer.From, ct)) state = MassHandOver.Fold(state, recorded);
        var accepted = new GroupAccepted(offer.Item, day);
        if (state is null || MassHandOverRules.Against(state, accepted, there) is not null) return new Outcome.Refused(VictimRefusals.Unknown);
        var sheets = state.Groups[offer.Item].Group.Sheets.Select(number => state.Sheets[number])
            .Select(one => new ArrivedSheet(one.Number, one.Person, one.Home, one.Profile, one.Signs, one.Result)).ToList();
        var id = new HandOverId(Successor(offer));
        var begun = await numbers.With(here, DossierKinds.HandOver, offer.ToBody, day.Year, number => log.Decide<MassHandOver>(
            reader, id.In(here), MassHandOver.Fold,
            now =>
            {
                if (now is not null) return Decision.Nothing;
                var arrived = new GroupArrived(
                    number, offer.ToBody, ProvinceOf(here, day), ReceptionRegister.CountedFor(here.Value, ReceptionTrack.Return, day), state.Opened.Gate,
                    new CameFrom(offer.Ledger, $"{offer.From.Id}/{offer.Item}", offer.FromBody), sheets, day);
                return MassHandOverRules.Against(null, arrived, today) is { } wrong ? wrong : Decision.Record(arrived);
            },
            null, ct), ct);
        if (begun is Outcome.Refused or Outcome.Changed) return begun;
        return await RecordHandOver.Handle(new RecordHandOver(new HandOverId(offer.From.Id), accepted), offer.Ledger, there, Reader.System, log, null, ct) is Outcome.Refused refused ? refused : begun;
    }

    // What was said there needn't be asked again here: who they are, how to reach them, who stands in for them, the certificate. What was sealed for that dossier stays there.
    private static IReadOnlyList<object> GoesOn(ReceivedPerson state, ProvinceOffer offer, LedgerId here, DossierNumber number, DateOnly day) =>
    [
        new PersonReceived(
            number, offer.ToBody, state.Reception.Person, state.Reception.Track, state.Reception.Way, state.Profile, ProvinceOf(here, day),
            ReceptionRegister.CountedFor(here.Value, state.Reception.Track, day), state.IsAbroad && state.Reception.Track is ReceptionTrack.Abroad,
            new CameFrom(offer.Ledger, offer.Item, offer.FromBody), null, day),
        .. state.SafeContact is { } contact ? [contact with { OccurredOn = day }] : Array.Empty<object>(),
        .. state.Linked.Select(one => one with { OccurredOn = day }),
        .. state.Exploitation is { } story ? [story] : Array.Empty<object>(),
        .. state.Certificate is { } paper ? [new VictimIdentified(paper, Elsewhere: true, day)] : Array.Empty<object>(),
    ];

    private static PlaceCode ProvinceOf(LedgerId ledger, DateOnly day) => PlaceMap.VietNam.Province(ledger.Value, day)?.Code ?? default;

    // The same offer is the same dossier here however often its acceptance is sent.
    private static string Successor(ProvinceOffer offer) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(offer.Key)))[..32];

    private static bool IsGroup(ProvinceOffer offer) => offer.Is(DossierKinds.HandOver);

    private async Task<DateOnly> Today(LedgerId ledger, CancellationToken ct) => ledgers.Today(await ledgers.Find(ledger, ct) ?? throw new UnknownLedgerException(ledger.Value));
}
