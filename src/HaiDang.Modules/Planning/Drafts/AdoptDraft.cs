using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>What became of an adoption.</summary>
/// <param name="Year">Year of the plan there is now; null when it wasn't adopted.</param>
/// <param name="Gaps">What must be cleared up first.</param>
/// <param name="Refusal">The plan's own rule that says no.</param>
internal sealed record Adoption(int? Year, IReadOnlyList<AdoptionGap> Gaps, Refusal? Refusal);

/// <summary>Makes a checked draft the living plan.</summary>
internal sealed record AdoptDraft(StoredDraft Stored)
{
    /// <summary>Adopts, once however often it is asked.</summary>
    internal static async Task<Adoption> Handle(AdoptDraft command, Reader reader, EventLog log, Ledgers ledgers, DraftShelf shelf, CancellationToken ct)
    {
        var stored = command.Stored;
        if (!DraftAccess.MayEdit(reader, stored.Ledger, stored.Body) || await ledgers.Find(stored.Ledger, ct) is not { } ledger)
        {
            return new Adoption(null, [], PlanningRefusals.UnknownPlan);
        }

        var today = ledgers.Today(ledger);
        var bodies = DraftAdoption.BodiesOf(stored.Draft.Header, today);
        var gaps = DraftAdoption.Gaps(stored.Draft, bodies, stored.Body);
        if (gaps.Count > 0 || bodies is null) return new Adoption(null, gaps, null);

        var content = DraftAdoption.Of(stored.Draft, stored.Source, bodies, today, stored.Body);
        var outcome = await AdoptPlan.Handle(new AdoptPlan(content), stored.Ledger, reader, log, new Writing("adopt/" + stored.Id), ct);
        if (outcome is Outcome.Refused { Refusal: var refusal }) return new Adoption(null, [], refusal);
        if (outcome is Outcome.Changed) return new Adoption(null, [], PlanningRefusals.PlanAlreadyAdopted);
        await shelf.Close(stored.Ledger, stored.Id, DraftState.Adopted, ct);
        return new Adoption(content.Year, [], null);
    }
}
