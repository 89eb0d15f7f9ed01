using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Accounts;

/// <summary>Makes a <see cref="Reader"/> of a signed-in user: each role with what it reaches today by the clock of its ledger.</summary>
internal sealed class Readers(Ledgers ledgers, Bodies bodies)
{
    internal async Task<Reader> For(SignedInUser user, CancellationToken ct)
    {
        var rows = await ledgers.All(ct);
        return new Reader(user.User, user.Organisation,
        [
            .. from held in user.Held
               join row in rows on held.Ledger equals row.Ledger
               select new Grant(held.Role, held.Ledger, held.Organisation, bodies.Reach(held.Organisation, ledgers.Today(row))),
        ]);
    }
}
