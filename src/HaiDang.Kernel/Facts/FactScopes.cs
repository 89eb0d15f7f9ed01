using System.Text.Json;
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
        var asked = question.Organisations?.ToHashSet();
        return
        [
            .. from known in positions
               where question.Ledgers is null || question.Ledgers.Contains(known.Ledger)
               let bodies = reader.IsSystem
                   ? question.Organisations
                   : Reach(reader, known.Ledger).Where(body => asked is null || asked.Contains(body)).Distinct().ToList()
               where bodies is not { Count: 0 }
               orderby known.Ledger.Value
               select new FactScope(known.Ledger, known.Position, bodies),
        ];
    }

    /// <summary>The condition on a fact's ledger, position and body.</summary>
    /// <param name="comparison"><c>&lt;=</c> for what was known, <c>&gt;</c> for what came after.</param>
    internal static Sql Condition(Store store, Reader reader, IReadOnlyList<FactScope> scopes, string comparison)
    {
        if (scopes.Count == 0) return Sql.Raw("1 = 0");
        var compared = Sql.Raw(comparison);
        var each = Sql.Join(
            " or ",
            scopes.Select(scope => (Sql)$"(f.ledger = {scope.Ledger} and f.position {compared} {scope.Position}{Bodies(store, scope)})"));
        return $"{reader.Sees("f.ledger")} and ({each})";
    }

    // A province has some two thousand bodies, the nation more than a statement may have parameters: they enter as one.
    private static Sql Bodies(Store store, FactScope scope)
    {
        if (scope.Organisations is null) return Sql.Raw("");
        string[] bodies = [.. scope.Organisations.Select(body => body.Value)];
        return store.Kind == StoreKind.Postgres
            ? (Sql)$" and f.organisation = any({bodies})"
            : $" and f.organisation in (select value from json_each({JsonSerializer.Serialize(bodies)}))";
    }

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
    // instead of an index that every append would pay for. A look-up stands in the list of columns because PostgreSQL
    // would walk all entries for a join.
    private static Task<IReadOnlyList<LedgerPosition>> Before(Store store, Reader reader, DateTimeOffset moment, CancellationToken ct)
    {
        var half = Sql.Raw("(select recorded_at from event where event.ledger = halving.ledger and event.position = (halving.low + halving.high + 1) / 2)");
        return store.Query<LedgerPosition>(
            reader,
            $"""
            with recursive halving (ledger, low, high) as (
              select ledger, cast(0 as bigint), position
              from ledger
              where {reader.Sees("ledger")}
              union all
              select ledger,
                case when {half} < {moment} then (low + high + 1) / 2 else low end,
                case when {half} < {moment} then high else (low + high + 1) / 2 - 1 end
              from halving
              where low < high
            )
            select ledger, max(low) as position
            from halving
            group by ledger
            """,
            ct);
    }

    private sealed class LedgerPosition
    {
        public LedgerId Ledger { get; init; }

        public long Position { get; init; }
    }
}
