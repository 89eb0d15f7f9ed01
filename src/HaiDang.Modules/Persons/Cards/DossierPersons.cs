using HaiDang.Modules.Persons.Screens;

namespace HaiDang.Modules.Persons.Cards;

/// <summary>What a dossier's own page shows of its persons and its confidential words. Modules ask here and put <c>PersonCards</c> and <c>SealedText</c> on their pages.</summary>
/// <param name="names">Words of parts that modules registered.</param>
internal sealed class DossierPersons(PersonsDesk desk, IEnumerable<PartName> names)
{
    /// <summary>The persons whom a dossier names, for a reader who works on it.</summary>
    /// <returns>Null for everybody else, as for a dossier that isn't there: their page shows no such part.</returns>
    internal async Task<PersonCardsModel?> Of(Kernel.Events.StreamId dossier, CancellationToken ct)
    {
        if (desk.Kinds.Of(dossier.Name) is not { } kind || await desk.Dossier(dossier.Ledger.Value, kind.Route, dossier.Id, ct) is not { } at) return null;
        var persons = await desk.Persons(dossier, ct);
        return new PersonCardsModel
        {
            Dossier = at,
            Persons = persons,
            IsAway = desk.Vault is null,
            Kept = desk.Vault is null ? [] : await desk.Books.Kept([.. persons.Select(part => part.Person).Distinct()], ct),
            Parts = names.DistinctBy(name => name.Part).ToDictionary(name => name.Part, name => name.Words(desk.Frame.Language), StringComparer.Ordinal),
        };
    }
}
