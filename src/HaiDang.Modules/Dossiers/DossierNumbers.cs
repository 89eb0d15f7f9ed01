using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Dossiers;

/// <summary>Gives the next number of a body's book. Two who take the same one at a time: the second's append isn't unique, and takes the next.</summary>
internal sealed class DossierNumbers(Store store)
{
    private const int Tries = 8;

    /// <summary>The number after the highest that was ever given in the book of the year.</summary>
    internal async Task<DossierNumber> Next(LedgerId ledger, DossierKind kind, OrganisationId book, int year, CancellationToken ct) => new(
        book, year,
        (int)(await store.Ask<long>(
            $"""
            select coalesce(max(sequence), 0)
            from dossier_number
            where ledger = {ledger} and kind = {kind.Stream} and book = {book} and year = {year}
            """,
            ct))[0] + 1);

    /// <summary>Records with the next number, and with the one after it when somebody took that meanwhile.</summary>
    internal async Task<Outcome> With(LedgerId ledger, DossierKind kind, OrganisationId book, int year, Func<DossierNumber, Task<Outcome>> record, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var outcome = await record(await Next(ledger, kind, book, year, ct));
            if (attempt == Tries || outcome is not Outcome.Refused { Refusal.Code: "kernel.already-there" }) return outcome;
        }
    }
}
