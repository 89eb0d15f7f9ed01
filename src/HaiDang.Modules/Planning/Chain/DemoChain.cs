using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Planning.Targets;

namespace HaiDang.Modules.Planning.Chain;

/// <summary>What stands above and below a plan of the demonstration: the documents it cites, two lower plans, a few notes.</summary>
/// <remarks>It goes through the use cases, only in a ledger that is marked synthetic; no number of a document is invented.</remarks>
internal sealed class DemoChain(EventLog log, PlanBook book, ChainBook chain, SketchStart start, SketchShelf shelf, Ledgers ledgers)
{
    /// <summary>Ties a plan of the demonstration into a chain; done twice, it adds nothing.</summary>
    /// <exception cref="InvalidOperationException">The ledger isn't marked synthetic, or holds no such plan.</exception>
    internal async Task Record(LedgerId ledger, PlanId plan, CancellationToken ct)
    {
        if ((await ledgers.Find(ledger, ct))?.SyntheticDay is null) throw new InvalidOperationException("Invented lower plans belong in a synthetic ledger only.");
        var found = await book.Find(Reader.System, ledger, plan, ct) ?? throw new InvalidOperationException("There is no such plan.");
        if ((await chain.Map(Reader.System, ledger, ct)).Above(ChainNode.Of(plan)).Any()) return;
        await Above(found, ct);
        await Lower(found, new OrganisationId($"{ledger}.so-tu-phap"), received: true, ct);
        var district = $"{ledger}.{(ledger.Value == "langson" ? "cao-loc" : "tan-bien")}.";
        if (LowerPlanList.Owing(found).FirstOrDefault(share => share.Organisation.Value.StartsWith(district, StringComparison.Ordinal)) is { } local)
        {
            await Lower(found, local.Organisation, received: false, ct);
        }

        await Notes(found, ct);
    }

    private async Task Above(PlanView plan, CancellationToken ct)
    {
        var node = ChainNode.Of(plan.Plan);
        foreach (var (cited, at) in plan.Header.Cited.Take(6).Select((cited, at) => (cited, at)))
        {
            var kind = cited.Number.EndsWith("/TW", StringComparison.Ordinal) ? ChainDocumentKind.PartyDocument
                : cited.Title?.StartsWith("Chương trình", StringComparison.Ordinal) == true ? ChainDocumentKind.Programme
                : cited.Title?.StartsWith("Đề án", StringComparison.Ordinal) == true ? ChainDocumentKind.Project
                : cited.Number.Contains("/KH", StringComparison.Ordinal) ? ChainDocumentKind.SuperiorPlan : ChainDocumentKind.Other;
            await Put(FormattableString.Invariant($"demo-{plan.Year}-{at}"), new ChainDocument(kind, cited.Number, cited.Date, cited.Issuer ?? "Chưa rõ cơ quan ban hành", cited.Title ?? $"Văn bản số {cited.Number}"), cited.Link);
        }

        var period = plan.Year > 2020 ? new YearSpan(2021, 2025) : new YearSpan(2016, 2020);
        var programme = FormattableString.Invariant($"demo-{plan.Year}-chuong-trinh");
        await Put(programme, new ChainDocument(ChainDocumentKind.Programme, null, null, "Chính phủ", FormattableString.Invariant($"Chương trình phòng, chống mua bán người {period.From}–{period.To}"), period), PlanLink.Implements);

        // The work of a programme in this plan: what its first section asks.
        var first = plan.Work.Where(duty => duty.Path.StartsWith("II.1", StringComparison.Ordinal)).Take(3).Select(duty => new ItemTie(duty.Code, ChainNode.OfDocument(programme), null, TieManner.PartOf));
        await Done(TieItems.Handle(new TieItems(plan.Plan, [.. first]), plan, Reader.System, log, chain, null, ct));
        if (plan.Work.FirstOrDefault(duty => duty.Due is not null && duty.Text.Contains("phối hợp", StringComparison.OrdinalIgnoreCase)) is { } duty)
        {
            var joint = FormattableString.Invariant($"demo-{plan.Year}-phoi-hop");
            await Put(joint, new ChainDocument(ChainDocumentKind.CoordinationProgramme, null, null, "Các cơ quan được giao", "Chương trình phối hợp liên ngành", null, duty.Due), PlanLink.Cites);
            await Done(TieItems.Handle(new TieItems(plan.Plan, [new ItemTie(duty.Code, ChainNode.OfDocument(joint), null, TieManner.PartOf)]), plan, Reader.System, log, chain, null, ct));
        }

        async Task Put(string id, ChainDocument content, PlanLink link)
        {
            await Done(RegisterDocument.Handle(new RegisterDocument(id, content), plan, Reader.System, log, chain, null, ct));
            await Done(LinkPlan.Handle(new LinkPlan(node, ChainNode.OfDocument(id), link), plan.Ledger, Reader.System, log, chain, null, ct));
        }
    }

    private async Task Lower(PlanView plan, OrganisationId body, bool received, CancellationToken ct)
    {
        var reader = Reader.System with { Organisation = body };
        if (start.GoneIn(body, plan.Year) is not null || await book.Find(reader, plan.Ledger, plan.Year, body, null, ct) is not null) return;
        var stored = await shelf.Put(plan.Ledger, start.Lower(plan, body), reader.User, ct);
        var (lower, refusal) = await AdoptSketch.Handle(new AdoptSketch(stored), plan, reader, log, chain, book, shelf, ct);
        if (refusal is not null) throw new InvalidOperationException($"The plan of {body} was refused: {refusal.Code}.");
        var day = plan.IssuedOn.AddDays(30) < plan.Today ? plan.IssuedOn.AddDays(30) : plan.Today;
        await Done(SubmitLowerPlan.Handle(new SubmitLowerPlan(plan.Plan, body, lower, null, day), plan, reader, log, null, ct));
        if (received) await Done(ReceiveLowerPlan.Handle(new ReceiveLowerPlan(plan.Plan, body, day), plan, Reader.System, log, null, ct));
    }

    private async Task Notes(PlanView plan, CancellationToken ct)
    {
        const string Source = "Số liệu giả định";
        foreach (var target in plan.Targets.Take(2))
        {
            if (target.Comparator is "increase" or "decrease" || TargetBoard.YearBefore(target.Text, plan.Year) is not null)
            {
                await Note(target.Code, new TargetBaselineSet(plan.Plan, target.Code, 40, TargetBoard.YearBefore(target.Text, plan.Year) ?? plan.Year - 1, Source));
            }

            await Note(target.Code, new TargetFigureEntered(plan.Plan, target.Code, 92, Source, plan.Today));
        }

        if (plan.Duties.FirstOrDefault(duty => duty.Kind == "objective") is { } aim)
        {
            await Note(aim.Code, new AimNoted(plan.Plan, aim.Code, AimState.PartlyReached, "Ghi nhận giả định: đã có chuyển biến ở các địa bàn trọng điểm.", null, plan.Today));
        }

        if (plan.Header.Recipients.Count > 0)
        {
            await Done(AcknowledgePlan.Handle(new AcknowledgePlan(plan.Plan, plan.Header.Recipients[0], null, plan.Today), plan, Reader.System, log, null, ct));
        }

        Task Note(string code, object noted) => Done(NoteOnItem.Handle(new NoteOnItem(code, noted), plan, Reader.System, log, null, ct));
    }

    private static async Task Done(Task<Outcome> recording)
    {
        if (await recording is Outcome.Refused { Refusal: var refusal }) throw new InvalidOperationException($"The demonstration was refused: {refusal.Code}.");
    }
}
