using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;

namespace HaiDang.Modules.Planning.Chain;

/// <summary>Registers a document of the chain, or corrects what is known of it.</summary>
internal sealed record RegisterDocument(string Document, ChainDocument Content)
{
    /// <summary>Characters that a title takes.</summary>
    internal const int LongestTitle = 1000;

    private const int LongestNumber = 100;
    private const int LongestIssuer = 500;

    /// <summary>Takes a document that has an issuer and a title, and a number of its own.</summary>
    /// <param name="state">What is known of it, or null when it is new.</param>
    /// <param name="map">The whole chain of the ledger.</param>
    public Decision Decide(ChainDocument? state, ChainMap map)
    {
        var settled = Content with { Number = Clean(Content.Number), Issuer = Clean(Content.Issuer) ?? "", Title = Clean(Content.Title) ?? "" };
        if (settled.Title.Length == 0 || settled.Issuer.Length == 0) return ChainRefusals.DocumentIncomplete;
        if (settled.Title.Length > LongestTitle || settled.Issuer.Length > LongestIssuer || settled.Number?.Length > LongestNumber) return ChainRefusals.TooLong;
        if (settled.Period is { } period && period.From > period.To) return ChainRefusals.PeriodBackwards;
        if (settled.Number is { } number && map.Things.Any(thing => thing.Node.Document is { } other && other != Document && DocumentNumber.Same(thing.Document!.Number, number)
            && DocumentNumber.SameYear(thing.Document.Date?.Year, settled.Date?.Year)))
        {
            return ChainRefusals.NumberTwice;
        }

        return state is null ? Decision.Record(new ChainDocumentRegistered(Document, settled))
            : state == settled ? Decision.Nothing
            : Decision.Record(new ChainDocumentCorrected(Document, settled));
    }

    /// <summary>Registers for the standing office, or for an officer who makes a plan for a body; for anybody else there is no such ledger.</summary>
    internal static async Task<Outcome> Handle(RegisterDocument command, PlanView plan, Reader reader, EventLog log, ChainBook chain, Writing? writing, CancellationToken ct)
    {
        var map = await chain.Map(reader, plan.Ledger, ct);
        var isNew = map.Find(ChainNode.OfDocument(command.Document)) is null;
        if (isNew ? !PlanningAccess.MayAdopt(reader, plan) : !PlanningAccess.MayAdopt(reader, plan.Ledger)) return new Outcome.Refused(ChainRefusals.UnknownNode);
        return await log.Decide<ChainDocument>(
            reader, ChainIds.DocumentStream(plan.Ledger, command.Document), Fold, state => command.Decide(state, map), writing, ct);
    }

    private static ChainDocument? Fold(ChainDocument? state, Recorded recorded) => recorded.Event switch
    {
        ChainDocumentRegistered registered => registered.Content,
        ChainDocumentCorrected corrected => corrected.Content,
        _ => state,
    };

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : Vietnamese.Normalise(text.Trim());
}

/// <summary>Compares numbers of documents as people and scanners write them.</summary>
internal static class DocumentNumber
{
    /// <summary>Whether two numbers name one document, marks, case and blanks aside.</summary>
    internal static bool Same(string? a, string? b) => a is not null && b is not null && Key(a) is { Length: > 0 } key && key == Key(b);

    /// <summary>Whether two years can be that of one document: numbers begin anew each year.</summary>
    internal static bool SameYear(int? a, int? b) => a is null || b is null || a == b;

    private static string Key(string number) => string.Concat(Vietnamese.Fold(number).Where(letter => !char.IsWhiteSpace(letter)));
}

/// <summary>A document that a plan cites, with what it may be in the chain.</summary>
/// <param name="Known">The plan or document of that number; null when none is known.</param>
internal sealed record LinkProposal(CitedPlan Cited, ChainThing? Known)
{
    /// <summary>What a plan's header cites and the plan isn't tied to yet, in the order of the paper.</summary>
    internal static IReadOnlyList<LinkProposal> Of(PlanView plan, ChainMap map)
    {
        var node = ChainNode.Of(plan.Plan);
        var tied = map.Above(node).Select(edge => map.Find(edge.Superior)!).ToList();
        return
        [
            .. plan.Header.Cited
                .Where(cited => !tied.Exists(thing => IsOf(cited, thing)))
                .Select(cited => new LinkProposal(cited, map.Things.FirstOrDefault(thing => thing.Node != node && IsOf(cited, thing)))),
        ];
    }

    private static bool IsOf(CitedPlan cited, ChainThing thing) =>
        DocumentNumber.Same(thing.Plan?.Number ?? thing.Document?.Number, cited.Number)
        && DocumentNumber.SameYear(thing.Plan?.Year ?? thing.Document?.Date?.Year, cited.Date?.Year);
}
