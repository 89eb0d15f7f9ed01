using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Planning.Chain;

/// <summary>Ties of plans and documents, and of their items.</summary>
/// <remarks>Tables <c>chain_links</c>: node, superior, link; <c>chain_ties</c>: node, plan, code, superior, superior_code (empty for a document), manner.</remarks>
internal sealed class ChainLinks : Projection
{
    public ChainLinks()
    {
        On<PlanLinked>((e, at) => $"""
            insert into chain_links (ledger, node, superior, link)
            values ({at.Ledger}, {e.Node}, {e.Superior}, {e.Link})
            on conflict (ledger, node, superior) do update set link = excluded.link
            """);
        On<PlanUnlinked>((e, at) => $"delete from chain_links where ledger = {at.Ledger} and node = {e.Node} and superior = {e.Superior}");
        OnEach<ItemsTied>((e, at) => e.Ties.Select(tie => Put(at.Ledger, e.Plan, tie)));
    }

    public override IReadOnlyList<string> Tables => ["chain_links", "chain_ties"];

    public override string Create => """
        create table chain_links (
          ledger text not null, node text not null, superior text not null, link text not null,
          primary key (ledger, node, superior)
        );
        create table chain_ties (
          ledger text not null, node text not null, plan text not null, code text not null, superior text not null, superior_code text not null, manner text not null,
          primary key (ledger, plan, code)
        );
        """;

    public override IReadOnlyList<string> Indexes => ["create index chain_ties_by_superior on chain_ties (ledger, superior, superior_code)"];

    public override IReadOnlyList<string> Streams => [ChainIds.ChainKind];

    public override IEnumerable<Sql> Clear(StreamId stream) =>
    [
        $"delete from chain_links where ledger = {stream.Ledger} and node = {stream.Id}",
        $"delete from chain_ties where ledger = {stream.Ledger} and node = {stream.Id}",
    ];

    private static Sql Put(LedgerId ledger, PlanId plan, ItemTie tie)
    {
        if (tie.Superior is not { } superior) return $"delete from chain_ties where ledger = {ledger} and plan = {plan} and code = {tie.Code}";
        return $"""
            insert into chain_ties (ledger, node, plan, code, superior, superior_code, manner)
            values ({ledger}, {ChainNode.Of(plan)}, {plan}, {tie.Code}, {superior}, {tie.SuperiorCode ?? ""}, {tie.Manner})
            on conflict (ledger, plan, code) do update set superior = excluded.superior, superior_code = excluded.superior_code, manner = excluded.manner
            """;
    }
}

/// <summary>Registered documents.</summary>
/// <remarks>Table <c>chain_documents</c>: document, kind, number, date (partial), issuer, title, year_from, year_to, due_on.</remarks>
internal sealed class ChainDocuments : Projection
{
    public ChainDocuments()
    {
        On<ChainDocumentRegistered>((e, at) => Put(at.Ledger, e.Document, e.Content));
        On<ChainDocumentCorrected>((e, at) => Put(at.Ledger, e.Document, e.Content));
    }

    public override IReadOnlyList<string> Tables => ["chain_documents"];

    public override string Create => """
        create table chain_documents (
          ledger text not null, document text not null, kind text not null, number text, date text, issuer text not null, title text not null,
          year_from int, year_to int, due_on date,
          primary key (ledger, document)
        );
        """;

    public override IReadOnlyList<string> Streams => [ChainIds.DocumentKind];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from chain_documents where ledger = {stream.Ledger} and document = {stream.Id}"];

    private static Sql Put(LedgerId ledger, string document, ChainDocument content) => $"""
        insert into chain_documents (ledger, document, kind, number, date, issuer, title, year_from, year_to, due_on)
        values ({ledger}, {document}, {content.Kind}, {content.Number}, {content.Date?.ToString()}, {content.Issuer}, {content.Title},
          {content.Period?.From}, {content.Period?.To}, {content.DueOn})
        on conflict (ledger, document) do update set
          kind = excluded.kind, number = excluded.number, date = excluded.date, issuer = excluded.issuer, title = excluded.title,
          year_from = excluded.year_from, year_to = excluded.year_to, due_on = excluded.due_on
        """;
}

/// <summary>Lower plans that were sent and received, and recipients that acknowledged.</summary>
/// <remarks>
/// Tables <c>lower_plan_filings</c>: superior, body, plan (null for paper only), letter, via, submitted_on, received_on;
/// <c>plan_acknowledgements</c>: plan, recipient, letter, acknowledged_on.
/// </remarks>
internal sealed class LowerPlanFilings : Projection
{
    public LowerPlanFilings()
    {
        On<LowerPlanSubmitted>((e, at) => $"""
            insert into lower_plan_filings (ledger, superior, body, plan, letter, via, submitted_on)
            values ({at.Ledger}, {e.Superior}, {e.Body}, {e.Plan?.Value}, {e.Letter}, {e.Via}, {e.OccurredOn})
            on conflict (ledger, superior, body) do update set
              plan = excluded.plan, letter = excluded.letter, via = excluded.via, submitted_on = excluded.submitted_on, received_on = null
            """);
        On<LowerPlanReceived>((e, at) => $"""
            update lower_plan_filings set received_on = {e.OccurredOn}
            where ledger = {at.Ledger} and superior = {e.Superior} and body = {e.Body}
            """);
        On<RecipientAcknowledged>((e, at) => $"""
            insert into plan_acknowledgements (ledger, plan, recipient, letter, acknowledged_on)
            values ({at.Ledger}, {e.Plan}, {e.Recipient}, {e.Letter}, {e.OccurredOn})
            on conflict (ledger, plan, recipient) do update set letter = excluded.letter, acknowledged_on = excluded.acknowledged_on
            """);
    }

    public override IReadOnlyList<string> Tables => ["lower_plan_filings", "plan_acknowledgements"];

    public override string Create => """
        create table lower_plan_filings (
          ledger text not null, superior text not null, body text not null, plan text, letter text, via text, submitted_on date not null, received_on date,
          primary key (ledger, superior, body)
        );
        create table plan_acknowledgements (
          ledger text not null, plan text not null, recipient text not null, letter text, acknowledged_on date not null,
          primary key (ledger, plan, recipient)
        );
        """;

    public override IReadOnlyList<string> Streams => [ChainIds.LowerPlanKind, ChainIds.RecipientsKind];

    public override IEnumerable<Sql> Clear(StreamId stream) => stream.Kind == ChainIds.RecipientsKind
        ? [$"delete from plan_acknowledgements where ledger = {stream.Ledger} and plan = {stream.Id}"]
        : [$"delete from lower_plan_filings where ledger = {stream.Ledger} and superior = {stream.Id[..stream.Id.LastIndexOf(':')]} and body = {stream.Id[(stream.Id.LastIndexOf(':') + 1)..]}"];
}
