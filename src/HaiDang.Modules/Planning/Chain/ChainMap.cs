using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning.Chain;

/// <summary>A plan or document with what a page says of it.</summary>
/// <param name="Plan">The plan; null for a document.</param>
/// <param name="Document">The document; null for a plan.</param>
public sealed record ChainThing(ChainNode Node, PlanEntry? Plan, ChainDocument? Document)
{
    /// <summary>Number with symbol, else the title: how people call it.</summary>
    public string Name => Plan?.Number ?? Document?.Number ?? Title;

    /// <summary>Its title.</summary>
    public string Title => Plan?.Title ?? Document?.Title ?? Node.Value;

    /// <summary>Who issued it.</summary>
    public string? Issuer => Plan?.Issuer ?? Document?.Issuer;

    /// <summary>The body whose plan it is; null for a document.</summary>
    public OrganisationId? Body => Plan?.Body;
}

/// <summary>A tie from one to another above it.</summary>
public sealed record ChainEdge(ChainNode Node, ChainNode Superior, PlanLink Link);

/// <summary>All that is tied together in one ledger.</summary>
public sealed class ChainMap
{
    private readonly Dictionary<ChainNode, ChainThing> things;
    private readonly ILookup<ChainNode, ChainEdge> above;
    private readonly ILookup<ChainNode, ChainEdge> below;

    internal ChainMap(IEnumerable<ChainThing> things, IReadOnlyList<ChainEdge> edges)
    {
        this.things = things.ToDictionary(thing => thing.Node);
        above = edges.ToLookup(edge => edge.Node);
        below = edges.ToLookup(edge => edge.Superior);
    }

    /// <summary>Everything, in no order that means anything.</summary>
    public IEnumerable<ChainThing> Things => things.Values;

    /// <summary>One of them.</summary>
    /// <returns>Null when there is none.</returns>
    public ChainThing? Find(ChainNode node) => things.GetValueOrDefault(node);

    /// <summary>Ties to what stands right above.</summary>
    public IEnumerable<ChainEdge> Above(ChainNode node) => above[node].Where(edge => things.ContainsKey(edge.Superior));

    /// <summary>Ties from what stands right below.</summary>
    public IEnumerable<ChainEdge> Below(ChainNode node) => below[node].Where(edge => things.ContainsKey(edge.Node));

    /// <summary>The way up from one to another along ties that order the chain; a mere citation orders nothing.</summary>
    /// <returns>From first to last, both in; empty when no way leads there.</returns>
    internal IReadOnlyList<ChainNode> Way(ChainNode from, ChainNode to)
    {
        var came = new Dictionary<ChainNode, ChainNode> { [from] = from };
        var waiting = new Queue<ChainNode>([from]);
        while (waiting.TryDequeue(out var at))
        {
            if (at == to)
            {
                List<ChainNode> way = [at];
                while (came[way[^1]] != way[^1]) way.Add(came[way[^1]]);
                way.Reverse();
                return way;
            }

            foreach (var edge in above[at].Where(edge => edge.Link is not PlanLink.Cites))
            {
                if (came.TryAdd(edge.Superior, at)) waiting.Enqueue(edge.Superior);
            }
        }

        return [];
    }

    /// <summary>How people call one.</summary>
    internal string NameOf(ChainNode node) => Find(node)?.Name ?? node.Value;
}
