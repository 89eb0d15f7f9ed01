using HaiDang.Kernel.Places;

namespace HaiDang.Kernel.Organisations;

/// <summary>Follows bodies to their heirs and back.</summary>
internal sealed class Heirs
{
    private readonly PlaceMap places;
    private readonly OrganisationNodes nodes;
    private readonly Lazy<ILookup<Node, Link>> back;

    public Heirs(PlaceMap places, OrganisationNodes nodes)
    {
        (this.places, this.nodes) = (places, nodes);
        back = new(() => nodes.All.SelectMany(n => Next(n).Select(l => (l.To, Link: l with { To = n }))).ToLookup(l => l.To, l => l.Link));
    }

    /// <summary>The bodies that a body is on a day, in the order of ids.</summary>
    public IReadOnlyList<Heir> On(Node node, DateOnly day, string? function)
    {
        var found = new Dictionary<Node, Link>();
        Follow(new(node, [], true), day, function, found);
        return [.. found.Values.OrderBy(l => l.To.Organisation.Id.Value, StringComparer.Ordinal).Select(l => new Heir(l.To.Organisation, l.Functions, l.Whole && found.Count == 1))];
    }

    private void Follow(Link at, DateOnly day, string? function, Dictionary<Node, Link> found)
    {
        var givers = function is null ? [] : back.Value[at.To].Where(l => l.Functions.Contains(function) && l.To.To >= day).ToList();
        foreach (var giver in givers) Follow(new(giver.To, giver.Functions, false), day, function, found);
        if (givers.Count > 0) return;
        if (at.To.Organisation.On(day))
        {
            found[at.To] = found.TryGetValue(at.To, out var other) ? Both(at, other) : at;
            return;
        }

        foreach (var link in at.To.To < day ? Next(at.To) : back.Value[at.To])
        {
            if (function is not null && link.Functions.Count > 0 && !link.Functions.Contains(function)) continue;
            var functions = at.Functions.Count == 0 || link.Functions.Count == 0
                ? [.. at.Functions, .. link.Functions]
                : at.Functions.Intersect(link.Functions, StringComparer.Ordinal).ToList();
            if (at.Functions.Count > 0 && functions.Count == 0) continue;
            Follow(new(link.To, functions, at.Whole && link.Whole), day, function, found);
        }
    }

    private static Link Both(Link a, Link b) =>
        new(a.To, a.Functions.Count == 0 || b.Functions.Count == 0 ? [] : [.. a.Functions.Union(b.Functions, StringComparer.Ordinal)], a.Whole || b.Whole);

    /// <summary>The bodies that follow right after a body's last day; none while it lasts.</summary>
    private IEnumerable<Link> Next(Node node)
    {
        if (node.To is not { } last) yield break;
        var day = last.AddDays(1);
        var abolished = node.Entry.To == last;
        IReadOnlyList<SuccessorLink> rules = abolished ? node.Entry.Successors : [new(node.Entry.Id, [], node.Entry.Confidence, node.Entry.Source)];
        foreach (var rule in rules)
        {
            foreach (var (to, whole) in Targets(rule.To, node, day))
            {
                yield return new(to, rule.Functions, whole && rule.Functions.Count == 0 && rules.Count == 1);
            }
        }
    }

    private IEnumerable<(Node, bool Whole)> Targets(string entry, Node node, DateOnly day)
    {
        if (nodes.In(entry, null) is { } central) return central.Organisation.On(day) ? [(central, true)] : [];
        return Reach(node, day).Select(s => (To: nodes.In(entry, s.To), s.Whole))
            .Where(t => t.To is not null && t.To.Organisation.On(day)).Select(t => (t.To!, t.Whole));
    }

    /// <summary>The places in which a body's heir can be: its own place's heirs, those below a district, its province's heir.</summary>
    private IEnumerable<Succession> Reach(Node node, DateOnly day)
    {
        if (node.Place is { } place)
        {
            foreach (var link in places.As(place.Code, day)) yield return link;
            if (place.Code.Level == PlaceLevel.District)
            {
                foreach (var commune in places.Children(place.Code, day)) yield return new(place.Code, commune.Code, false);
            }
        }

        if (node is { Province: { } province, Place: var own } && own?.Code != province.Code)
        {
            foreach (var link in places.As(province.Code, day)) yield return link;
        }
    }

    private sealed record Link(Node To, IReadOnlyList<string> Functions, bool Whole);
}
