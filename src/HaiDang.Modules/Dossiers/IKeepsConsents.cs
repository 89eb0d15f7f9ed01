using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Vault;

namespace HaiDang.Modules.Dossiers;

/// <summary>A register whose dossiers hold what their person agreed to. What rests on a consent there reads the same entry, so the vault's book holds none beside it.</summary>
internal interface IKeepsConsents
{
    /// <summary>What somebody agreed to, by the dossier's own entries; the latest first.</summary>
    /// <returns>Null when this dossier holds no consents of this person: then the vault's book does.</returns>
    Task<IReadOnlyList<DossierConsent>?> Of(StreamId dossier, PersonId person, CancellationToken ct);
}

/// <summary>A consent as a dossier holds it.</summary>
/// <param name="What">Codes of what is shared; <c>service</c> where nothing is.</param>
/// <param name="Until">Last day; null without an end.</param>
/// <param name="WithdrawnOn">Null while it stands.</param>
internal sealed record DossierConsent(string Id, IReadOnlyList<string> What, OrganisationId To, DateOnly GivenOn, DateOnly? Until, DateOnly? WithdrawnOn);
