using System.Runtime.CompilerServices;

namespace HaiDang.Modules.Reading.Accents;

/// <summary>Weighs the ways to read a text: scanner and language together.</summary>
/// <param name="scannerWeight">How much the scanner's word counts beside the language's.</param>
internal sealed class Decoder(LanguageModel language, float scannerWeight)
{
    private const int MostStates = 16;
    private const float Beam = 10;

    /// <summary>The likeliest way through, with the probability of each of its steps.</summary>
    public List<(Arc Arc, float Confidence)> Best(IReadOnlyList<Piece> pieces, Lattice lattice)
    {
        var positions = new Position[pieces.Count + 1];
        for (var i = 0; i <= pieces.Count; i++) positions[i] = new Position();
        positions[0].Start();
        for (var at = 0; at < pieces.Count; at++)
        {
            positions[at].Prune();
            Advance(positions, at, pieces, lattice);
        }

        positions[^1].Prune();
        Backward(positions);
        return Path(positions);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Advance(Position[] positions, int at, IReadOnlyList<Piece> pieces, Lattice lattice)
    {
        var ends = pieces[at].EndsClause;
        foreach (var state in positions[at].States)
        {
            if (lattice.Arcs[at].Count == 0) positions[at + 1].Arrive(state, null, Ending(ends, state.Before, state.Last), ends ? 0 : state.Before, ends ? 0 : state.Last);
            foreach (var arc in lattice.Arcs[at])
            {
                var to = positions[arc.To];
                int before = state.Before, last = state.Last;
                var cost = arc.Cost * scannerWeight;
                if (state.Least + cost > to.Least + Beam) continue;
                cost += language.Cost(before, last, arc.First.Word);
                (before, last) = (last, arc.First.Word);
                if (arc.Second is { } second)
                {
                    cost += language.Cost(before, last, second.Word);
                    (before, last) = (last, second.Word);
                }

                if (pieces[arc.To - 1].EndsClause)
                {
                    cost += Ending(true, before, last);
                    (before, last) = (LanguageModel.Break, LanguageModel.Break);
                }

                to.Arrive(state, arc, cost, before, last);
            }
        }
    }

    private float Ending(bool ends, int before, int last) => ends && last != LanguageModel.Break ? language.Cost(before, last, LanguageModel.Break) : 0;

    private static void Backward(Position[] positions)
    {
        foreach (var last in positions[^1].States) last.Rest = 0;
        for (var at = positions.Length - 1; at > 0; at--)
        {
            foreach (var state in positions[at].States)
            {
                foreach (var link in state.Links) link.From.Rest = Sum(link.From.Rest, state.Rest + link.Cost);
            }
        }
    }

    private static List<(Arc Arc, float Confidence)> Path(Position[] positions)
    {
        var path = new List<(Arc, float)>();
        var shares = Shares(positions, positions[0].States[0].Rest);
        for (var state = positions[^1].States.MinBy(s => s.Least)!; state.Via.From is not null; state = state.Via.From)
        {
            if (state.Via.Arc is { } arc) path.Add((arc, Math.Clamp(shares[arc], 0, 1)));
        }

        path.Reverse();
        return path;
    }

    private static Dictionary<Arc, float> Shares(Position[] positions, float total)
    {
        var shares = new Dictionary<Arc, float>(ReferenceEqualityComparer.Instance);
        foreach (var state in positions.SelectMany(p => p.States))
        {
            foreach (var link in state.Links)
            {
                if (link.Arc is { } arc) shares[arc] = shares.GetValueOrDefault(arc) + MathF.Exp(total - link.From.Sum - link.Cost - state.Rest);
            }
        }

        return shares;
    }

    // Probabilities added, as costs.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Sum(float a, float b)
    {
        if (a == float.MaxValue) return b;
        if (b == float.MaxValue) return a;
        var (less, more) = a < b ? (a, b) : (b, a);
        return more - less > 12 ? less : less - MathF.Log(1 + MathF.Exp(less - more));
    }

    private readonly record struct Link(State From, Arc? Arc, float Cost);

    // The last two words, all that the language model asks.
    private sealed class State(int before, int last)
    {
        public readonly int Before = before;
        public readonly int Last = last;
        public readonly List<Link> Links = [];
        public float Sum = float.MaxValue;
        public float Least = float.MaxValue;
        public float Rest = float.MaxValue;
        public Link Via;
    }

    private sealed class Position
    {
        private readonly Dictionary<int, State> byWords = [];

        public List<State> States { get; private set; } = [];

        public float Least { get; private set; } = 1e9f;

        public void Start()
        {
            var state = new State(LanguageModel.Break, LanguageModel.Break) { Sum = 0, Least = 0 };
            States.Add(state);
            Least = 0;
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Arrive(State from, Arc? arc, float cost, int before, int last)
        {
            var whole = from.Least + cost;
            if (whole > Least + Beam) return;
            if (!byWords.TryGetValue((before << 16) | last, out var state))
            {
                byWords[(before << 16) | last] = state = new State(before, last);
                States.Add(state);
            }

            var link = new Link(from, arc, cost);
            state.Links.Add(link);
            state.Sum = Decoder.Sum(state.Sum, from.Sum + cost);
            if (whole >= state.Least) return;
            (state.Least, state.Via) = (whole, link);
            Least = Math.Min(Least, whole);
        }

        public void Prune()
        {
            if (States.Count <= 1) return;
            States.RemoveAll(s => s.Least > Least + Beam);
            if (States.Count <= MostStates) return;
            States.Sort((a, b) => a.Least.CompareTo(b.Least));
            States.RemoveRange(MostStates, States.Count - MostStates);
        }
    }
}
