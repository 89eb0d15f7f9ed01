using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
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

/// <summary>A fact's own columns, for questions that add theirs.</summary>
internal abstract class FactRow
{
    public string Stream { get; init; } = "";

    public long Position { get; init; }

    public string Measure { get; init; } = "";

    public DateOnly OccurredOn { get; init; }

    public DateOnly? CohortOn { get; init; }

    public string Organisation { get; init; } = "";

    public string Place { get; init; } = "";

    public string Dimensions { get; init; } = "";

    public bool Approximate { get; init; }

    public long Quantity { get; init; }

    public Fact Fact => new(Measure, OccurredOn, new OrganisationId(Organisation), Place, Dimensions, CohortOn, Approximate, Quantity);
}
