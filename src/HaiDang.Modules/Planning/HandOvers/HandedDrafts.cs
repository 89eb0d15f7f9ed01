using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning.Chain;
using HaiDang.Modules.Planning.Drafts;

namespace HaiDang.Modules.Planning.HandOvers;

/// <summary>Plans that are being made, read or checked, and pass with the work: an officer's own, or those of a body.</summary>
internal sealed class HandedDrafts(Store store, SketchShelf sketches)
{
    /// <summary>How many would pass.</summary>
    internal async Task<int> Count(LedgerId ledger, HandOverKind kind, UserId giver, OrganisationId from, CancellationToken ct) =>
        (await store.Ask<string>($"select id from work_draft where ledger = {ledger} and state = {DraftState.Open} and {Whose(kind, giver, from, "owner")}", ct)).Count
        + (await store.Ask<string>($"select id from work_plan_sketch where ledger = {ledger} and adopted is null and {Whose(kind, giver, from, "updated_by")}", ct)).Count;

    /// <summary>Passes them to who took the work over; done again, it finds nothing more.</summary>
    internal async Task Pass(HandOverView one, UserId taker, CancellationToken ct)
    {
        if (one.Kind is HandOverKind.Officer)
        {
            await store.Execute($"update work_draft set owner = {taker} where ledger = {one.Ledger} and state = {DraftState.Open} and owner = {one.Giver}", ct);
            await store.Execute($"update work_reading set owner = {taker} where ledger = {one.Ledger} and owner = {one.Giver}", ct);
            await store.Execute($"update work_plan_sketch set updated_by = {taker} where ledger = {one.Ledger} and adopted is null and updated_by = {one.Giver}", ct);
            return;
        }

        await store.Execute($"update work_draft set body = {one.To}, owner = {taker} where ledger = {one.Ledger} and state = {DraftState.Open} and body = {one.From}", ct);
        await store.Execute($"update work_reading set body = {one.To}, owner = {taker} where ledger = {one.Ledger} and body = {one.From}", ct);
        await sketches.Pass(one.Ledger, one.From, one.To, taker, ct);
    }

    private static Sql Whose(HandOverKind kind, UserId giver, OrganisationId from, string person) =>
        kind is HandOverKind.Officer ? $"{Sql.Raw(person)} = {giver}" : (Sql)$"body = {from}";
}
