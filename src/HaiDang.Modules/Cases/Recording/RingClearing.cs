using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Cases.Rings;
using HaiDang.Modules.Dossiers;
using HaiDang.Vault;

namespace HaiDang.Modules.Cases.Recording;

/// <summary>Takes whoever was cleared in a case out of the rings that name them by that case, and back in when what had cleared them is taken back.</summary>
internal sealed class RingClearing(EventLog log, Store store, Ledgers ledgers)
{
    /// <summary>Follows what was recorded in a case; repeating it changes nothing.</summary>
    internal async Task After(StreamId @case, IReadOnlyList<object> events, CancellationToken ct)
    {
        // Who goes on in another case isn't cleared.
        var freed = events.Where(e => e is not (Moving.CaseSplit or Moving.CaseMerged or Moving.ProvinceTransferTaken)).OfType<IFreesPersons>().SelectMany(e => e.Freed).Distinct().ToList();
        if (freed.Count == 0) return;
        var streams = await store.Ask<string>(
            $"""
            select distinct p.stream
            from dossier_person p
            join dossier on dossier.ledger = p.ledger and dossier.stream = p.stream
            where p.ledger = {@case.Ledger} and dossier.kind = {DossierKinds.Ring.Stream} and {Sql.In("p.person", freed)}
            """,
            ct);
        var today = ledgers.Today((await ledgers.Find(@case.Ledger, ct))!);
        foreach (var name in streams)
        {
            var stream = new StreamId(@case.Ledger, name);
            await log.Decide<Ring>(
                Reader.System, stream, Ring.Fold,
                ring => ring?.Members.Where(one => one.Case.Value == @case.Id && freed.Contains(one.Person)).Select(one => one.Person).ToList() is { Count: > 0 } members
                    ? Decision.Record(new RingMembersCleared(members, new CaseId(@case.Id), today))
                    : Decision.Nothing,
                null, ct);
        }
    }

    /// <summary>Follows the taking back, or the mending, of what had cleared somebody in a case; repeating it changes nothing.</summary>
    internal async Task Restore(StreamId @case, CancellationToken ct)
    {
        if ((await log.Effective(@case, ct)).Aggregate((Case?)null, Case.Fold) is not { } state) return;

        // Whoever was cleared stands in no table of the ring, on purpose: rings are few, so they are asked themselves.
        var rings = await store.Ask<string>($"select stream from dossier where ledger = {@case.Ledger} and kind = {DossierKinds.Ring.Stream} order by stream", ct);
        var today = ledgers.Today((await ledgers.Find(@case.Ledger, ct))!);
        foreach (var (name, history) in await log.Histories(@case.Ledger, rings, ct))
        {
            if (Back(log.Effective(history).Aggregate((Ring?)null, Ring.Fold)) is []) continue;
            await log.Decide<Ring>(
                Reader.System, new StreamId(@case.Ledger, name), Ring.Fold,
                ring => Back(ring) is { Count: > 0 } persons ? Decision.Record(new RingMembersRestored(persons, new CaseId(@case.Id), today)) : Decision.Nothing, null, ct);
        }

        List<PersonId> Back(Ring? ring) =>
            [.. ring?.Cleared.Where(one => one.Case.Value == @case.Id && RingRules.MayBelong(state, one.Person) is null).Select(one => one.Person).Distinct() ?? []];
    }
}
