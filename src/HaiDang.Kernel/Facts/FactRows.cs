using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Kernel.Facts;

/// <summary>The fact table's statements.</summary>
internal static class FactRows
{
    /// <summary>A fact at a position already known.</summary>
    internal static Sql Insert(LedgerId ledger, long position, int line, Fact fact) => $"""
        insert into fact (ledger, position, line, measure, occurred_on, cohort_on, organisation, place, dimensions, approximate, quantity)
        values ({ledger}, {position}, {line}, {fact.Measure}, {fact.OccurredOn}, {fact.CohortOn}, {fact.Organisation}, {fact.Place}, {fact.Dimensions}, {fact.Approximate}, {fact.Quantity})
        """;

    /// <summary>A fact at the ledger's head, which this transaction has just moved and holds.</summary>
    internal static Sql InsertAtHead(LedgerId ledger, int line, Fact fact) => $"""
        insert into fact (ledger, position, line, measure, occurred_on, cohort_on, organisation, place, dimensions, approximate, quantity)
        select ledger, position, {line}, {fact.Measure}, {fact.OccurredOn}, {fact.CohortOn}::date, {fact.Organisation}, {fact.Place}, {fact.Dimensions}, {fact.Approximate}, {fact.Quantity}
        from ledger
        where ledger = {ledger}
        """;
}
