using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;

namespace HaiDang.Modules.Cases.Recording;

/// <summary>Finds cases and incidents by their numbers.</summary>
internal sealed class CaseNumbers(Store store)
{
    /// <summary>The own id of a dossier by its number, such as <c>12/2023</c>.</summary>
    /// <returns>Null when there is none, or none that the reader works on.</returns>
    internal async Task<(string Id, DateOnly BeganOn)?> Find(Kernel.Access.Reader reader, LedgerId ledger, DossierKind kind, string number, CancellationToken ct)
    {
        if (number.Split('/', StringSplitOptions.TrimEntries) is not [var sequence, var year] || !int.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var of)) return null;
        var found = await store.Query<Found>(
            reader,
            $"""
            select dossier.stream, dossier.began_on
            from dossier
            where dossier.ledger = {ledger} and dossier.kind = {kind.Stream} and dossier.number_year = {of} and dossier.number_sequence = {at} and {DossierAccess.WorksOn(reader, kind)}
            order by dossier.stream
            """,
            ct);
        // Two bodies' books may have one number: then the number alone names none.
        return found is [var one] ? (one.Stream[(one.Stream.IndexOf('/', StringComparison.Ordinal) + 1)..], one.BeganOn) : null;
    }

    private sealed class Found
    {
        public string Stream { get; init; } = "";

        public DateOnly BeganOn { get; init; }
    }
}
