namespace HaiDang.Modules.Reading.Accents;

/// <summary>Learns a scanner's habits from words as printed on paper and as read.</summary>
/// <param name="known">What is known of scanners.</param>
/// <param name="beside">The model by which words are laid beside each other.</param>
internal sealed class ScannerHabits(ScannerModel known, ScannerModel beside)
{
    private const float LeastPair = 1.9f;

    private readonly Dictionary<(string Letters, string Read), float> counts = [];
    private readonly Dictionary<string, float> totals = new(StringComparer.Ordinal);

    /// <summary>Counts what became of each letter of a word, and of each two together.</summary>
    public void Add(string printed, string read, float weight)
    {
        var steps = Align(printed, read);
        for (var i = 0; i < steps.Count; i++)
        {
            Up(steps[i].Letter, steps[i].Read, weight);
            if (i > 0 && steps[i - 1].Read.Length + steps[i].Read.Length <= ScannerModel.Longest) Up(steps[i - 1].Letter + steps[i].Letter, steps[i - 1].Read + steps[i].Read, weight);
        }
    }

    /// <summary>What is known, moved towards what was counted.</summary>
    /// <param name="trust">How many letters seen weigh as much as what was known.</param>
    public ScannerModel Learn(float trust)
    {
        var edits = new Dictionary<(string Letters, string Read), float>();
        foreach (var (letters, read, cost) in known.Edits)
        {
            if (!counts.ContainsKey((letters, read))) edits[(letters, read)] = Mixed(letters, cost, 0, trust);
        }

        foreach (var ((letters, read), count) in counts)
        {
            if (letters.Length == 1 || count >= LeastPair || known.Has(letters, read)) edits[(letters, read)] = Mixed(letters, known.Cost(letters, read), count, trust);
        }

        return new ScannerModel(edits.OrderBy(e => e.Key.Letters, StringComparer.Ordinal).ThenBy(e => e.Key.Read, StringComparer.Ordinal).Select(e => (e.Key.Letters, e.Key.Read, e.Value)));
    }

    private float Mixed(string letters, float cost, float count, float trust) =>
        -MathF.Log(((trust * MathF.Exp(-cost)) + count) / (trust + totals.GetValueOrDefault(letters)));

    private void Up(string letters, string read, float weight)
    {
        counts[(letters, read)] = counts.GetValueOrDefault((letters, read)) + weight;
        totals[letters] = totals.GetValueOrDefault(letters) + weight;
    }

    // The cheapest way to lay what was read beside what was printed, letter by letter; empty when there is none.
    private List<(string Letter, string Read)> Align(string printed, string read)
    {
        int n = printed.Length, m = read.Length;
        var cost = new float[n + 1, m + 1];
        var step = new int[n + 1, m + 1];
        for (var i = 0; i <= n; i++)
        {
            for (var j = 0; j <= m; j++) cost[i, j] = i == 0 && j == 0 ? 0 : float.MaxValue;
        }

        for (var i = 1; i <= n; i++)
        {
            var letter = printed[(i - 1)..i];
            for (var j = 0; j <= m; j++)
            {
                for (var length = 0; length <= Math.Min(3, j); length++)
                {
                    if (cost[i - 1, j - length] == float.MaxValue) continue;
                    var here = cost[i - 1, j - length] + beside.Cost(letter, read.Substring(j - length, length));
                    if (here < cost[i, j]) (cost[i, j], step[i, j]) = (here, length);
                }
            }
        }

        var steps = new List<(string, string)>();
        if (cost[n, m] == float.MaxValue) return steps;
        for (int i = n, j = m; i > 0; i--)
        {
            steps.Add((printed[(i - 1)..i], read.Substring(j - step[i, j], step[i, j])));
            j -= step[i, j];
        }

        steps.Reverse();
        return steps;
    }
}
