using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Offers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;
using HaiDang.Modules.TipOffs.Texts;

namespace HaiDang.Modules.TipOffs;

/// <summary>Tip-offs that bodies of other provinces offer: seen as a paper and a day until one is taken over, as a dossier of its own that names the other.</summary>
/// <remarks>Nothing spans two ledgers: the side that takes is written first, each side passes over what it has, so that a request sent again finishes what broke.</remarks>
internal sealed class TipOffTakeOver(EventLog log, Ledgers ledgers, DossierNumbers numbers, TipOffRegister register) : ITakesOver
{
    /// <summary>Its word in an address.</summary>
    internal const string Word = "tu-tinh-khac";

    public IReadOnlyList<DossierKind> Kinds => [DossierKinds.TipOff];

    public DossierRegister Register => register;

    public string Address => $"/{DossierKinds.TipOff.Route}/{Word}";

    public OfferWords Words(Language language)
    {
        var t = TipOffWords.In(language);
        return new(t.StepHeading(Word), t.TakeOverSays, t.NothingWaits);
    }

    public string What(ProvinceOffer offer, Language language) => TipOffWords.In(language).Register.One;

    public IReadOnlyList<FieldOption> Reasons(Language language) => [];

    /// <summary>Takes over what was offered to a body of the reader's.</summary>
    public async Task<Outcome> Take(Reader reader, ProvinceOffer offered, LedgerId here, string minutes, DateOnly day, CancellationToken ct)
    {
        var (from, key) = (offered.From, $"{offered.Key}:{reader.User.Person}");
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

    public async Task<Outcome> Decline(Reader reader, ProvinceOffer offer, LedgerId here, string reason, DateOnly day, CancellationToken ct)
    {
        if (!DossierAccess.MayBeginFor(reader, here, DossierKinds.TipOff, offer.ToBody)) return new Outcome.Refused(TipOffRefusals.NotOffered);
        var (ended, today) = (new ToProvinceEnded(reason, day) { ByTaker = true }, await Today(offer.Ledger, ct));
        return await log.Decide<DossierEntry>(Reader.System, offer.From, DossierEntry.Fold, state => register.Against(state, ended, today) is { } no ? no : Decision.Record(ended), null, ct);
    }

    // Whatever may say who told it stays sealed where it was told; the papers go along by post.
    private static TipOffReceived Carried(TipOff tip, ToProvinceOffered offer, DossierNumber number, DateOnly day) => tip.Received with
    {
        Number = number, Custodian = offer.To, ReceivedBy = offer.To, OccurredOn = day, Crime = tip.Crime, Account = null, Subject = null, Papers = [],
        Origin = new TipOffOrigin(tip.Entry.Stream.Ledger, tip.Entry.Stream.Name, tip.ReceivedOn),
    };

    private async Task<DateOnly> Today(LedgerId ledger, CancellationToken ct) => ledgers.Today(await ledgers.Find(ledger, ct) ?? throw new UnknownLedgerException(ledger.Value));
}
