using System.Collections.Concurrent;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning.Chain;

/// <summary>What a plan or document is tied to, and what its items come from: just enough to decide on.</summary>
internal sealed record ChainState(IReadOnlyDictionary<ChainNode, PlanLink> Links, IReadOnlyDictionary<string, ItemTie> Ties)
{
    private static readonly ChainState Empty = new(new Dictionary<ChainNode, PlanLink>(), new Dictionary<string, ItemTie>(StringComparer.Ordinal));

    internal static ChainState? Fold(ChainState? state, Recorded recorded)
    {
        state ??= Empty;
        switch (recorded.Event)
        {
            case PlanLinked linked:
                return state with { Links = new Dictionary<ChainNode, PlanLink>(state.Links) { [linked.Superior] = linked.Link } };
            case PlanUnlinked unlinked:
                var fewer = new Dictionary<ChainNode, PlanLink>(state.Links);
                fewer.Remove(unlinked.Superior);
                return state with { Links = fewer };
            case ItemsTied tied:
                var ties = new Dictionary<string, ItemTie>(state.Ties, StringComparer.Ordinal);
                foreach (var tie in tied.Ties)
                {
                    if (tie.Superior is null) ties.Remove(tie.Code);
                    else ties[tie.Code] = tie;
                }

                return state with { Ties = ties };
            default:
                return state;
        }
    }
}

/// <summary>Ties a plan or document to one above it.</summary>
internal sealed record LinkPlan(ChainNode Node, ChainNode Superior, PlanLink Link)
{
    private static readonly ConcurrentDictionary<LedgerId, SemaphoreSlim> Turns = new();

    /// <summary>Ties what doesn't lead back to itself.</summary>
    /// <param name="state">The ties as they stand, or null when there are none.</param>
    /// <param name="map">The whole chain of the ledger.</param>
    /// <returns><see cref="PlanLinked"/>; nothing when it stands already; otherwise a refusal, which names the way round.</returns>
    public Decision Decide(ChainState? state, ChainMap map)
    {
        if (map.Find(Node) is null || map.Find(Superior) is null) return ChainRefusals.UnknownNode;
        if (Node == Superior) return ChainRefusals.CircularChain([map.NameOf(Node), map.NameOf(Node)]);
        if (Link is not PlanLink.Cites && map.Way(Superior, Node) is { Count: > 0 } way)
        {
            return ChainRefusals.CircularChain([map.NameOf(Node), .. way.Select(map.NameOf)]);
        }

        return state?.Links.TryGetValue(Superior, out var link) == true && link == Link ? Decision.Nothing : Decision.Record(new PlanLinked(Node, Superior, Link));
    }

    /// <summary>Ties for those who may adopt for the plan's body; a document's ties are the standing office's.</summary>
    /// <remarks>
    /// Two ties that close a circle only together stand in two streams, so neither clashes with the other: a ledger's ties are made one after
    /// another, and one that another server made meanwhile is met by taking the own tie back.
    /// </remarks>
    internal static async Task<Outcome> Handle(LinkPlan command, LedgerId ledger, Reader reader, EventLog log, ChainBook chain, Writing? writing, CancellationToken ct)
    {
        var turn = Turns.GetOrAdd(ledger, static _ => new SemaphoreSlim(1, 1));
        await turn.WaitAsync(ct);
        try
        {
            var map = await chain.Map(reader, ledger, ct);
            if (!ChainAccess.MayTie(reader, ledger, map.Find(command.Node))) return new Outcome.Refused(ChainRefusals.UnknownNode);
            var outcome = await log.Decide<ChainState>(reader, command.Node.Stream(ledger), ChainState.Fold, state => command.Decide(state, map), writing, ct);
            if (outcome is not Outcome.Done || command.Link is PlanLink.Cites) return outcome;
            var now = await chain.Map(reader, ledger, ct);
            if (now.Way(command.Superior, command.Node) is not { Count: > 0 } way) return outcome;
            await log.Decide<ChainState>(reader, command.Node.Stream(ledger), ChainState.Fold, new UnlinkPlan(command.Node, command.Superior).Decide, null, ct);
            return new Outcome.Refused(ChainRefusals.CircularChain([now.NameOf(command.Node), .. way.Select(now.NameOf)]));
        }
        finally
        {
            turn.Release();
        }
    }
}

/// <summary>Takes a tie away.</summary>
internal sealed record UnlinkPlan(ChainNode Node, ChainNode Superior)
{
    /// <summary>Takes away a tie that stands.</summary>
    public Decision Decide(ChainState? state) =>
        state?.Links.ContainsKey(Superior) == true ? Decision.Record(new PlanUnlinked(Node, Superior)) : Decision.Nothing;

    /// <summary>As <see cref="LinkPlan.Handle"/>.</summary>
    internal static async Task<Outcome> Handle(UnlinkPlan command, LedgerId ledger, Reader reader, EventLog log, ChainBook chain, Writing? writing, CancellationToken ct)
    {
        var map = await chain.Map(reader, ledger, ct);
        return ChainAccess.MayTie(reader, ledger, map.Find(command.Node))
            ? await log.Decide<ChainState>(reader, command.Node.Stream(ledger), ChainState.Fold, command.Decide, writing, ct)
            : new Outcome.Refused(ChainRefusals.UnknownNode);
    }
}

/// <summary>Says what duties or targets of a plan come from.</summary>
internal sealed record TieItems(PlanId Plan, IReadOnlyList<ItemTie> Ties)
{
    /// <summary>Ties items to others; ties that stand already are left out.</summary>
    /// <param name="state">The ties as they stand, or null when there are none.</param>
    /// <param name="codes">Codes of the plan's own items.</param>
    /// <param name="map">The whole chain of the ledger.</param>
    public Decision Decide(ChainState? state, IReadOnlyCollection<string> codes, ChainMap map)
    {
        if (Ties.FirstOrDefault(tie => !codes.Contains(tie.Code)) is { } unknown) return PlanningRefusals.NoSuchItem(unknown.Code);
        if (Ties.Any(tie => tie.Superior is { } superior && map.Find(superior) is null)) return ChainRefusals.UnknownNode;
        if (Ties.Any(tie => tie.Superior == ChainNode.Of(Plan))) return ChainRefusals.CircularChain([map.NameOf(ChainNode.Of(Plan)), map.NameOf(ChainNode.Of(Plan))]);
        ItemTie[] fresh = [.. Ties.Where(tie => tie.Superior is null ? state?.Ties.ContainsKey(tie.Code) == true : state?.Ties.GetValueOrDefault(tie.Code) != tie)];
        return fresh.Length == 0 ? Decision.Nothing : Decision.Record(new ItemsTied(Plan, fresh));
    }

    /// <summary>Ties for those who may adopt for the plan's body; for anybody else there is no such plan.</summary>
    internal static async Task<Outcome> Handle(TieItems command, PlanView plan, Reader reader, EventLog log, ChainBook chain, Writing? writing, CancellationToken ct)
    {
        if (!PlanningAccess.MayAdopt(reader, plan)) return new Outcome.Refused(PlanningRefusals.UnknownPlan);
        var map = await chain.Map(reader, plan.Ledger, ct);
        HashSet<string> codes = [.. plan.Duties.Select(duty => duty.Code), .. plan.Targets.Select(target => target.Code)];
        return await log.Decide<ChainState>(
            reader, ChainNode.Of(command.Plan).Stream(plan.Ledger), ChainState.Fold, state => command.Decide(state, codes, map), writing, ct);
    }
}

/// <summary>Who ties the chain together.</summary>
internal static class ChainAccess
{
    /// <summary>Lets those who may adopt for a plan's body tie the plan, and the standing office tie documents. Leaves out agencies for documents: they are the whole ledger's.</summary>
    internal static bool MayTie(Reader reader, LedgerId ledger, ChainThing? thing) => thing switch
    {
        { Body: { } body } => PlanningAccess.MayAdopt(reader, ledger, body),
        { Document: not null } => PlanningAccess.MayAdopt(reader, ledger),
        _ => false,
    };

    /// <summary>Lets officers send the plan of a body within their reach, and the standing office enter what came on paper.</summary>
    internal static bool MaySubmit(Reader reader, LedgerId ledger, Kernel.Organisations.OrganisationId body) => PlanningAccess.MayAdopt(reader, ledger, body);

    /// <summary>Lets the standing office alone receive lower plans and note acknowledgements: it keeps the province's papers.</summary>
    internal static bool MayReceive(Reader reader, LedgerId ledger) => PlanningAccess.MayAdopt(reader, ledger);
}
