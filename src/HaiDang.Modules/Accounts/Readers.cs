using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Accounts;

/// <summary>Bodies whose work another body of the ledger took over; a part of the program that knows registers it.</summary>
internal delegate Task<IReadOnlyList<(LedgerId Ledger, OrganisationId From, OrganisationId To)>> BodiesTakenOver(CancellationToken ct);

/// <summary>Makes a <see cref="Reader"/> of a signed-in user: each role with what it reaches today by the clock of its ledger.</summary>
internal sealed class Readers(Ledgers ledgers, Bodies bodies, BodiesTakenOver takenOver)
{
    internal async Task<Reader> For(SignedInUser user, CancellationToken ct)
    {
        var rows = await ledgers.All(ct);
        var passed = await takenOver(ct);
        return new Reader(user.User, user.Organisation,
        [
            .. from held in user.Held
               join row in rows on held.Ledger equals row.Ledger
               select new Grant(held.Role, held.Ledger, held.Organisation, Reach(held.Organisation, row)),
            .. from held in user.Deputised
               join row in rows on held.Ledger equals row.Ledger
               select new Grant(held.Role, held.Ledger, held.Organisation, Reach(held.Organisation, row)) { For = held.For },
        ]);

        // Whoever reaches the body that took over reaches the one whose work it took.
        IReadOnlyList<OrganisationId> Reach(OrganisationId organisation, LedgerRow row)
        {
            var reach = bodies.Reach(organisation, ledgers.Today(row));
            OrganisationId[] more = [.. passed.Where(one => one.Ledger == row.Ledger && reach.Contains(one.To) && !reach.Contains(one.From)).Select(one => one.From)];
            return more.Length == 0 ? reach : [.. reach, .. more];
        }
    }
}
