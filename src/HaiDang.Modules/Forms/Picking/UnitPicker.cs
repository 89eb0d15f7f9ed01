using HaiDang.Kernel.Language;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;

namespace HaiDang.Modules.Forms.Picking;

/// <summary>Finds bodies and places by the beginnings of their words, with or without marks, while somebody types.</summary>
/// <remarks>
/// An index in memory: each distinct word with the units that have it, in order, so that a beginning is one stretch of the
/// list. Of the words typed the rarest is looked up, the others are held against what it gives.
/// </remarks>
internal sealed class UnitPicker
{
    /// <summary>Units that a search gives at most.</summary>
    internal const int Most = 12;

    private readonly Unit[] units;
    private readonly string[] words;
    private readonly int[][] having;
    private readonly ILookup<string, Unit> byLabel;
    private readonly Dictionary<OrganisationId, Unit> byBody;
    private readonly Func<OrganisationId, DateOnly, IReadOnlyList<OrganisationId>> heirs;
    private readonly Func<OrganisationId, DateOnly, IReadOnlyList<OrganisationId>> members;

    /// <param name="among">The units, in the order in which equals are shown.</param>
    /// <param name="heirs">Who took up a body's work by a day.</param>
    /// <param name="members">Members of a collective on a day.</param>
    internal UnitPicker(
        IEnumerable<Unit> among, Func<OrganisationId, DateOnly, IReadOnlyList<OrganisationId>> heirs, Func<OrganisationId, DateOnly, IReadOnlyList<OrganisationId>> members)
    {
        units = [.. among];
        (this.heirs, this.members) = (heirs, members);
        var index = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < units.Length; i++)
        {
            foreach (var word in units[i].Words)
            {
                if (!index.TryGetValue(word, out var those)) index[word] = those = [];
                if (those.Count == 0 || those[^1] != i) those.Add(i);
            }
        }

        words = [.. index.Keys];
        having = [.. index.Values.Select(those => those.ToArray())];
        byLabel = units.ToLookup(unit => string.Join(' ', unit.Words), StringComparer.Ordinal);
        byBody = units.Where(unit => unit.Body is not null).DistinctBy(unit => unit.Body!.Value).ToDictionary(unit => unit.Body!.Value);
    }

    /// <summary>Number of units it knows.</summary>
    internal int Count => units.Length;

    /// <summary>A picker over a map of bodies and the map of the country.</summary>
    internal static UnitPicker Of(OrganisationMap bodies, PlaceMap places) =>
        new(
            Units.Of(bodies, places),
            (id, day) => [.. bodies.Successors(id, day).Select(heir => heir.Organisation.Id)],
            (id, day) => bodies.Find(id) is { Place: { } place } group && bodies.Expand(group.Entry, place, day) is { } expanded ? [.. expanded.Members.Select(one => one.Id)] : []);

    /// <summary>Units whose words begin with those typed, those of the province first, wider ones before narrower ones.</summary>
    /// <param name="typed">Any text; without a letter or digit it finds nothing.</param>
    /// <param name="province">Province whose units come first; null for none.</param>
    /// <param name="day">Only units of this day are found.</param>
    internal IReadOnlyList<Unit> Search(string typed, UnitScope scope, PlaceCode? province, DateOnly day, int most = Most)
    {
        var tokens = NameKey.Of(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (tokens.Length == 0) return [];
        var (from, to) = tokens.Select(Stretch).MinBy(Weight);
        var found = new PriorityQueue<int, (int, int, int, int)>(Comparer<(int, int, int, int)>.Create((a, b) => b.CompareTo(a)));
        var taken = new HashSet<int>();
        for (var word = from; word < to; word++)
        {
            foreach (var at in having[word])
            {
                var unit = units[at];
                if (unit.Scope != scope || !unit.On(day) || !unit.Answers(tokens) || !taken.Add(at)) continue;
                var order = (
                    unit.Province is null || unit.Province == province ? 0 : 1,
                    unit.Words[0].StartsWith(tokens[0], StringComparison.Ordinal) ? 0 : 1, unit.Rank, at);
                if (found.Count < most) found.Enqueue(at, order);
                else found.EnqueueDequeue(at, order);
            }
        }

        var best = new List<Unit>(found.Count);
        while (found.TryDequeue(out var at, out _)) best.Add(units[at]);
        best.Reverse();
        return best;
    }

    /// <summary>What a text that somebody typed or chose names.</summary>
    /// <returns>The one unit; or none, with those it may have meant: the heirs of a body that is no more, else what a search finds.</returns>
    internal (Unit? One, IReadOnlyList<Unit> Near) Resolve(string typed, UnitScope scope, PlaceCode? province, DateOnly day)
    {
        var called = byLabel[NameKey.Of(typed)].Where(unit => unit.Scope == scope).ToList();
        if (called.FindAll(unit => unit.On(day)) is [var one]) return (one, []);
        var ended = called.Where(unit => !unit.On(day) && unit.Body is not null).SelectMany(unit => heirs(unit.Body!.Value, day))
            .Select(LabelledUnit).OfType<Unit>().Distinct().ToList();
        if (ended.Count > 0) return (null, ended);
        var near = Search(typed, scope, province, day, Most);
        if (near is [var only]) return (only, []);

        // Within a province its own department needs no province's name.
        var start = NameKey.Of(typed) + " ";
        var own = near.Where(unit => province is not null && unit.Province == province && unit.Rank == 1 && NameKey.Of(unit.Label).StartsWith(start, StringComparison.Ordinal)).ToList();
        return own is [var ours] ? (ours, []) : (null, near);
    }

    /// <summary>How a body is called in the picker; its id when it isn't known.</summary>
    internal string Label(OrganisationId body) => LabelledUnit(body)?.Label ?? body.Value;

    /// <summary>Members of a collective on a day, in the catalogue's order; none for a single body and for one that is open.</summary>
    internal IReadOnlyList<OrganisationId> Members(OrganisationId body, DateOnly day) => members(body, day);

    /// <summary>The bodies of a province itself on a day, for a list that is there without asking.</summary>
    internal IReadOnlyList<Unit> OfProvince(PlaceCode? province, DateOnly day) =>
        [.. units.Where(unit => unit.Scope is UnitScope.Bodies && unit.Rank == 1 && unit.Province == province && unit.On(day))];

    private Unit? LabelledUnit(OrganisationId body) => byBody.GetValueOrDefault(body);

    private int Weight((int From, int To) stretch)
    {
        var weight = 0;
        for (var word = stretch.From; word < stretch.To; word++) weight += having[word].Length;
        return weight;
    }

    // The stretch of words that begin so: the letter after every other ends it.
    private (int From, int To) Stretch(string token) => (At(token), At(token + char.MaxValue));

    private int At(string word)
    {
        var at = Array.BinarySearch(words, word, StringComparer.Ordinal);
        return at < 0 ? ~at : at;
    }
}
