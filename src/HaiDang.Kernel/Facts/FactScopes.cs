using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Kernel.Facts;

/// <summary>How far into a ledger, and for which bodies, a reader's question goes.</summary>
/// <param name="Position">Last position known; 0 when nothing was.</param>
/// <param name="Organisations">Bodies summed; null for all, which only the program itself gets.</param>
internal sealed record FactScope(LedgerId Ledger, long Position, IReadOnlyList<OrganisationId>? Organisations);

/// <summary>A reader's reach and a state of knowledge, made into conditions.</summary>
internal static class FactScopes
{
    /// <summary>Bodies that are asked for by name and lie outside the reader's reach in every ledger asked.</summary>
    internal static IReadOnlyList<OrganisationId> Outside(Reader reader, FactQuestion question) =>
        reader.IsSystem || question.Organisations is null
            ? []
            : [.. question.Organisations.Except(Ledgers(reader, question).SelectMany(ledger => Reach(reader, ledger)))];

    /// <summary>The ledgers asked, those without anything to give left out.</summary>
    internal static async Task<IReadOnlyList<FactScope>> Of(Store store, Reader reader, FactQuestion question, CancellationToken ct)
    {
        var positions = await Positions(store, reader, question.KnownAt, ct);
        return
        [
            .. from known in positions
               where question.Ledgers is null || question.Ledgers.Contains(known.Ledger)
               let bodies = reader.IsSystem
                   ? question.Organisations
                   : Reach(reader, known.Ledger).Where(body => question.Organisations is null || question.Organisations.Contains(body)).Distinct().ToList()
               where bodies is not { Count: 0 }
               orderby known.Ledger.Value
               select new FactScope(known.Ledger, known.Position, bodies),
        ];
    }

    /// <summary>The condition on a fact's ledger, position and body.</summary>
    /// <param name="comparison"><c>&lt;=</c> for what was known, <c>&gt;</c> for what came after.</param>
    internal static Sql Condition(Reader reader, IReadOnlyList<FactScope> scopes, string comparison)
    {
        if (scopes.Count == 0) return Sql.Raw("1 = 0");
        var compared = Sql.Raw(comparison);
        var each = Sql.Join(
            " or ",
            scopes.Select(scope => (Sql)$"(f.ledger = {scope.Ledger} and f.position {compared} {scope.Position}{Bodies(scope)})"));
        return $"{reader.Sees("f.ledger")} and ({each})";
    }

    private static Sql Bodies(FactScope scope) =>
        scope.Organisations is null ? Sql.Raw("") : (Sql)$" and {Sql.In("f.organisation", scope.Organisations)}";

    private static IEnumerable<LedgerId> Ledgers(Reader reader, FactQuestion question) =>
        question.Ledgers is null ? reader.Ledgers : reader.Ledgers.Intersect(question.Ledgers);

    // An administrator's reach is over accounts and machines, never over figures or the dossiers behind them.
    private static IEnumerable<OrganisationId> Reach(Reader reader, LedgerId ledger) =>
        reader.Grants.Where(grant => grant.Ledger == ledger && grant.Role != Role.Administrator).SelectMany(grant => grant.Reach);

    private static async Task<IReadOnlyList<LedgerPosition>> Positions(Store store, Reader reader, KnownAt known, CancellationToken ct) => known switch
    {
        KnownAt.Positions given => await Heads(store, reader, given, ct),
        KnownAt.Before before => await Before(store, reader, before.Moment, ct),
        KnownAt.Day day => await Before(store, reader, Events.Ledgers.EndOf(day.OfficeDay), ct),
        _ => await Heads(store, reader, null, ct),
    };

    private static async Task<IReadOnlyList<LedgerPosition>> Heads(Store store, Reader reader, KnownAt.Positions? given, CancellationToken ct)
    {
        var heads = await store.Query<LedgerPosition>(reader, $"select ledger, position from ledger where {reader.Sees("ledger")}", ct);
        return given is null
            ? heads
            :
            [
                .. from head in heads
                   where given.Of.ContainsKey(head.Ledger)
                   select new LedgerPosition { Ledger = head.Ledger, Position = Math.Min(head.Position, given.Of[head.Ledger]) },
            ];
    }

    // Moments never go back within a ledger, so its last entry before one is found by halving: a few look-ups by key
    // instead of an index that every append would pay for.
    private static Task<IReadOnlyList<LedgerPosition>> Before(Store store, Reader reader, DateTimeOffset moment, CancellationToken ct) =>
        store.Query<LedgerPosition>(
            reader,
            $"""
            with recursive halving (ledger, low, high) as (
              select ledger, cast(0 as bigint), position
              from ledger
              where {reader.Sees("ledger")}
              union all
              select halving.ledger,
                case when event.recorded_at < {moment} then event.position else halving.low end,
                case when event.recorded_at < {moment} then halving.high else event.position - 1 end
              from halving
              join event on event.ledger = halving.ledger and event.position = (halving.low + halving.high + 1) / 2
              where halving.low < halving.high
            )
            select ledger, max(low) as position
            from halving
            group by ledger
            """,
            ct);

    private sealed class LedgerPosition
    {
        public LedgerId Ledger { get; init; }

        public long Position { get; init; }
    }
}
