using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Cases.Moving;
using HaiDang.Modules.Cases.Registers;
using HaiDang.Modules.Cases.Texts;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Offers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Cases.Recording;

/// <summary>Cases and incidents that bodies of other provinces offer: seen as a number and a day until they are taken over.</summary>
internal sealed class CaseTakeOver(CaseMoves moves, CaseRegister register) : ITakesOver
{
    /// <summary>Address of its page below the province.</summary>
    internal const string Path = "/chuyen-den";

    public IReadOnlyList<DossierKind> Kinds => [DossierKinds.Case, DossierKinds.Incident];

    public DossierRegister Register => register;

    public string Address => Path;

    public OfferWords Words(Language language)
    {
        var w = CaseWords.In(language);
        return new(w.Offers, w.OffersSays, w.NoOffers);
    }

    public string What(ProvinceOffer offer, Language language) => offer.Is(DossierKinds.Case) ? CaseWords.In(language).Cases.One : CaseWords.In(language).Incidents.One;

    public IReadOnlyList<FieldOption> Reasons(Language language) =>
        [.. DossierShowing.Options<ProvinceTransferEnd>(one => CaseWords.In(language).Word(one)).Where(option => option.Value != DossierShowing.Value(ProvinceTransferEnd.Withdrawn))];

    public Task<Outcome> Take(Reader reader, ProvinceOffer offer, LedgerId here, string minutes, DateOnly day, CancellationToken ct)
    {
        var key = $"{offer.From}:{reader.User.Person}";
        return offer.Is(DossierKinds.Case) ? moves.TakeOver(reader, offer.From, here, day, key, ct) : moves.TakeOverIncident(reader, offer.From, here, day, key, ct);
    }

    public Task<Outcome> Decline(Reader reader, ProvinceOffer offer, LedgerId here, string reason, DateOnly day, CancellationToken ct)
    {
        var ground = Kernel.Storage.Words.Parse<ProvinceTransferEnd>(reason) ?? ProvinceTransferEnd.NotCompetent;
        return offer.Is(DossierKinds.Case)
            ? moves.Decline(Subjects.Case, state => state.Offer, reader, offer.From, here, ground, day, ct)
            : moves.Decline(Subjects.Incident, state => state.Offer, reader, offer.From, here, ground, day, ct);
    }
}
