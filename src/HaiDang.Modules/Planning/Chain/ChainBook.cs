using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Planning.Chain;

/// <summary>A tie of an item, with the words at its other end.</summary>
/// <param name="Code">Code of the item below.</param>
/// <param name="Text">Words of the item above when one looks up, of the one below when one looks down; null for a document.</param>
public sealed record TieView(PlanId Plan, string Code, ChainNode Superior, string? SuperiorCode, TieManner Manner, string? Text);

/// <summary>What an item comes from, and what was made from it below.</summary>
public sealed record ItemOrigin(TieView? Above, IReadOnlyList<TieView> Below);

/// <summary>A lower plan on its way up.</summary>
public sealed record Filing(OrganisationId Body, PlanId? Plan, string? Letter, string? Via, DateOnly SubmittedOn, DateOnly? ReceivedOn);

/// <summary>A recipient's acknowledgement.</summary>
public sealed record Acknowledgement(string Recipient, string? Letter, DateOnly Day);

/// <summary>Finds how plans hang together, within a reader's ledgers.</summary>
internal sealed class ChainBook(Store store, PlanBook book)
{
    /// <summary>Plans, documents and ties of a ledger; empty outside the reader's reach.</summary>
    internal async Task<ChainMap> Map(Reader reader, LedgerId ledger, CancellationToken ct)
    {
        if (!PlanningAccess.MayRead(reader, ledger)) return new ChainMap([], []);
        var plans = (await book.In(reader, ledger, ct)).Select(plan => new ChainThing(ChainNode.Of(plan.Plan), plan, null));
        var documents = await store.Query<DocumentRow>(
            reader,
            $"""
            select document, kind, number, date, issuer, title, year_from, year_to, due_on
            from chain_documents
            where {reader.Sees("ledger")} and ledger = {ledger}
            order by document
            """,
            ct);
        var links = await store.Query<LinkRow>(
            reader,
            $"""
            select node, superior, link
            from chain_links
            where {reader.Sees("ledger")} and ledger = {ledger}
            order by node, superior
            """,
            ct);
        return new ChainMap(
            [.. plans, .. documents.Select(row => new ChainThing(ChainNode.OfDocument(row.Document), null, row.Read()))],
            [.. links.Select(row => new ChainEdge(new ChainNode(row.Node), new ChainNode(row.Superior), Words.Parse<PlanLink>(row.Link) ?? PlanLink.Cites))]);
    }

    /// <summary>What every item of a plan comes from.</summary>
    internal async Task<IReadOnlyList<TieView>> Ties(Reader reader, LedgerId ledger, PlanId plan, CancellationToken ct) => Read(await store.Query<TieRow>(
        reader,
        $"""
        select t.plan, t.code, t.superior, t.superior_code, t.manner, i.text
        from chain_ties t
        left join plan_items i on i.ledger = t.ledger and 'plan/' || i.plan = t.superior and i.code = t.superior_code
        where {reader.Sees("t.ledger")} and t.ledger = {ledger} and t.plan = {plan}
        order by t.code
        """,
        ct));

    /// <summary>What was made below from the items of a plan, or from a document.</summary>
    /// <param name="code">One item's; null for all.</param>
    internal async Task<IReadOnlyList<TieView>> Below(Reader reader, LedgerId ledger, ChainNode superior, string? code, CancellationToken ct) => Read(await store.Query<TieRow>(
        reader,
        $"""
        select t.plan, t.code, t.superior, t.superior_code, t.manner, i.text
        from chain_ties t
        join plan_register p on p.ledger = t.ledger and p.plan = t.plan and p.withdrawn_on is null
        left join plan_items i on i.ledger = t.ledger and i.plan = t.plan and i.code = t.code
        where {reader.Sees("t.ledger")} and t.ledger = {ledger} and t.superior = {superior} and {(code is null ? Sql.Raw("1 = 1") : (Sql)$"t.superior_code = {code}")}
        order by t.plan, t.code
        """,
        ct));

    /// <summary>What one item comes from and what was made from it.</summary>
    internal async Task<ItemOrigin> Origin(Reader reader, PlanView plan, string code, CancellationToken ct) => new(
        (await Ties(reader, plan.Ledger, plan.Plan, ct)).FirstOrDefault(tie => tie.Code == code),
        await Below(reader, plan.Ledger, ChainNode.Of(plan.Plan), code, ct));

    /// <summary>Lower plans that were sent for a plan.</summary>
    internal async Task<IReadOnlyList<Filing>> Filings(Reader reader, LedgerId ledger, PlanId superior, CancellationToken ct) =>
    [
        .. (await store.Query<FilingRow>(
            reader,
            $"""
            select body, plan, letter, via, submitted_on, received_on
            from lower_plan_filings
            where {reader.Sees("ledger")} and ledger = {ledger} and superior = {superior}
            """,
            ct)).Select(row => new Filing(row.Body, row.Plan is null ? null : new PlanId(row.Plan), row.Letter, row.Via, row.SubmittedOn, row.ReceivedOn)),
    ];

    /// <summary>Recipients that acknowledged a plan.</summary>
    internal async Task<IReadOnlyList<Acknowledgement>> Acknowledgements(Reader reader, LedgerId ledger, PlanId plan, CancellationToken ct) =>
    [
        .. (await store.Query<AcknowledgementRow>(
            reader,
            $"""
            select recipient, letter, acknowledged_on
            from plan_acknowledgements
            where {reader.Sees("ledger")} and ledger = {ledger} and plan = {plan}
            """,
            ct)).Select(row => new Acknowledgement(row.Recipient, row.Letter, row.AcknowledgedOn)),
    ];

    private static IReadOnlyList<TieView> Read(IReadOnlyList<TieRow> rows) =>
    [
        .. rows.Select(row => new TieView(
            new PlanId(row.Plan), row.Code, new ChainNode(row.Superior), row.SuperiorCode.Length == 0 ? null : row.SuperiorCode,
            Words.Parse<TieManner>(row.Manner) ?? TieManner.Adapted, row.Text)),
    ];

    private sealed class DocumentRow
    {
        public string Document { get; init; } = "";

        public string Kind { get; init; } = "";

        public string? Number { get; init; }

        public string? Date { get; init; }

        public string Issuer { get; init; } = "";

        public string Title { get; init; } = "";

        public int? YearFrom { get; init; }

        public int? YearTo { get; init; }

        public DateOnly? DueOn { get; init; }

        public ChainDocument Read() => new(
            Words.Parse<ChainDocumentKind>(Kind) ?? ChainDocumentKind.Other, Number, PartialDate.TryParse(Date), Issuer, Title,
            (YearFrom, YearTo) is ({ } from, { } to) ? new YearSpan(from, to) : null, DueOn);
    }

    private sealed class LinkRow
    {
        public string Node { get; init; } = "";

        public string Superior { get; init; } = "";

        public string Link { get; init; } = "";
    }

    private sealed class TieRow
    {
        public string Plan { get; init; } = "";

        public string Code { get; init; } = "";

        public string Superior { get; init; } = "";

        public string SuperiorCode { get; init; } = "";

        public string Manner { get; init; } = "";

        public string? Text { get; init; }
    }

    private sealed class FilingRow
    {
        public OrganisationId Body { get; init; }

        public string? Plan { get; init; }

        public string? Letter { get; init; }

        public string? Via { get; init; }

        public DateOnly SubmittedOn { get; init; }

        public DateOnly? ReceivedOn { get; init; }
    }

    private sealed class AcknowledgementRow
    {
        public string Recipient { get; init; } = "";

        public string? Letter { get; init; }

        public DateOnly AcknowledgedOn { get; init; }
    }
}
