namespace HaiDang.Kernel.Organisations;

/// <summary>One line of command on a day.</summary>
internal sealed class LineOfCommand
{
    private readonly OrganisationNodes nodes;
    private readonly Heirs heirs;
    private readonly DateOnly day;
    private readonly Line line;
    private readonly Lazy<ILookup<Node, Node>> below;

    public LineOfCommand(OrganisationNodes nodes, Heirs heirs, DateOnly day, Line line)
    {
        (this.nodes, this.heirs, this.day, this.line) = (nodes, heirs, day, line);
        below = new(() => nodes.All.SelectMany(n => Above(n).Select(a => (a, n))).ToLookup(p => p.a, p => p.n));
    }

    /// <summary>Who is above, the nearest first; for a body of another day, by its heirs.</summary>
    public IReadOnlyList<Node> Above(Node node)
    {
        if (node.Organisation.On(day)) return Chain(node);
        var chains = heirs.On(node, day, function: null).Select(h => nodes[h.Organisation.Id]!).Select(h => (List<Node>)[h, .. Chain(h)]).ToList();
        return chains is [] ? [] : [.. chains[0].Where(n => chains.TrueForAll(c => c.Contains(n)))];
    }

    /// <summary>Who is below, of whatever day, in the order of ids.</summary>
    public IEnumerable<Node> Below(Node node) => below.Value[node].OrderBy(n => n.Organisation.Id.Value, StringComparer.Ordinal);

    private List<Node> Chain(Node node)
    {
        var chain = new List<Node>();
        for (var at = Parent(node); at is not null; at = Parent(at))
        {
            // A ring can't be built from the catalogue (its test walks every line); this keeps a broken one from turning for ever.
            if (chain.Contains(at)) break;
            chain.Add(at);
        }

        return chain;
    }

    private Node? Parent(Node node)
    {
        if (node.Entry.Parents.FirstOrDefault(p => p.Line == line && p.On(day)) is not { } link) return null;
        var parent = nodes.Near(node, link.Of);
        return parent is not null && parent.Organisation.On(day) ? parent : null;
    }
}
