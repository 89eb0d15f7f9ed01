using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Vault;

namespace HaiDang.Modules.Victims.Sharing;

/// <summary>What a received person agreed to, read of their dossier: referral and support rest on these entries, so they are the only ones.</summary>
internal sealed class VictimConsents(EventLog log) : IKeepsConsents
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<DossierConsent>?> Of(StreamId dossier, PersonId person, CancellationToken ct)
    {
        if (dossier.Kind != DossierKinds.Victim.Stream) return null;
        ReceivedPerson? state = null;
        foreach (var recorded in await log.Effective(dossier, ct)) state = ReceivedPersonFold.Fold(state, recorded);
        return state?.Reception.Person != person
            ? null
            : [.. state.Consents.Values.OrderByDescending(one => one.Given.OccurredOn).ThenBy(one => one.Given.Consent, StringComparer.Ordinal).Select(one => new DossierConsent(
                one.Given.Consent, one.Given.Parts.Count == 0 ? ["service"] : [.. one.Given.Parts.Select(part => Words.Kebab(part.ToString()))], one.Given.To, one.Given.OccurredOn, one.Given.Until, one.WithdrawnOn))];
    }
}
