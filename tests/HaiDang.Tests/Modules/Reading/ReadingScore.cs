using HaiDang.Kernel.Language;
using HaiDang.Modules.Reading;

namespace HaiDang.Tests.Modules.Reading;

/// <summary>How much of what is true a reading found, and how much of what it found is true.</summary>
/// <remarks>A text is found when it is at least 0.70 alike, marks aside; a figure when it is the same and its words are at least 0.45 alike; each once.</remarks>
internal sealed record ReadingScore(Found Targets, Found Comparators, Found Tasks, Found Lead, Found Co)
{
    private const double AlikeTask = 0.70;
    private const double AlikeTarget = 0.45;
    private const double AlikeBody = 0.82;

    public static ReadingScore Of(AnnotatedPlan truth, PlanReading reading)
    {
        var read = reading.Targets.Where(target => target.Unit.StartsWith("percent", StringComparison.Ordinal)).ToList();
        var wanted = truth.Targets.Where(target => target.IsPercent).ToList();
        var targets = Pairs(wanted, read, (t, f) => t.Value == f.Value ? Alike(t.Text, f.Text) : 0, AlikeTarget);
        var tasks = Pairs(truth.Tasks, reading.Tasks, (t, f) => Alike(t.Text, f.Text), AlikeTask);
        return new ReadingScore(
            new Found(targets.Count, read.Count, wanted.Count),
            new Found(targets.Count(pair => pair.True.Comparator == pair.Read.Comparator), targets.Count, targets.Count),
            new Found(tasks.Count, reading.Tasks.Count, truth.Tasks.Count),
            Bodies(truth, tasks, task => task.Lead, task => task.Lead), Bodies(truth, tasks, task => task.Co, task => task.Co));
    }

    public static ReadingScore Sum(IEnumerable<ReadingScore> all) =>
        all.Aggregate((a, b) => new ReadingScore(a.Targets + b.Targets, a.Comparators + b.Comparators, a.Tasks + b.Tasks, a.Lead + b.Lead, a.Co + b.Co));

    /// <summary>Whether a found task says of bodies what is true; "các sở, ban, ngành, đoàn thể" may be one name or two.</summary>
    internal static bool SameBodies(IReadOnlyList<string> truth, IReadOnlyList<string> read) =>
        (truth.Count == read.Count && Hits(truth, read) == truth.Count) || Alike(string.Join(", ", truth), string.Join(", ", read)) >= AlikeBody;

    internal static List<(TTrue True, TRead Read)> Pairs<TTrue, TRead>(IReadOnlyList<TTrue> truth, IReadOnlyList<TRead> read, Func<TTrue, TRead, double> alike, double least)
        where TTrue : class
        where TRead : class
    {
        var pairs = new List<(TTrue True, TRead Read)>();
        var candidates = truth.SelectMany(t => read.Select(f => (True: t, Read: f, Score: alike(t, f)))).Where(c => c.Score >= least).OrderByDescending(c => c.Score);
        foreach (var (t, f, _) in candidates)
        {
            if (!pairs.Exists(pair => ReferenceEquals(pair.True, t) || ReferenceEquals(pair.Read, f))) pairs.Add((t, f));
        }

        return pairs;
    }

    private static Found Bodies(
        AnnotatedPlan truth, List<(TrueTask True, TaskReading Read)> pairs, Func<TrueTask, IReadOnlyList<string>> wanted, Func<TaskReading, IReadOnlyList<string>> found) => new(
        pairs.Sum(pair => Hits(wanted(pair.True), found(pair.Read))), pairs.Sum(pair => found(pair.Read).Count), truth.Tasks.Sum(task => wanted(task).Count));

    private static int Hits(IReadOnlyList<string> truth, IReadOnlyList<string> read)
    {
        var left = read.ToList();
        return truth.Count(name => left.FindIndex(other => Alike(name, other) >= AlikeBody) is >= 0 and var at && Take(left, at));
    }

    private static bool Take(List<string> list, int at)
    {
        list.RemoveAt(at);
        return true;
    }

    /// <summary>Share of letters in both texts' longest common subsequence, marks, case and punctuation aside; a truth's text may be the beginning of the other.</summary>
    internal static double Alike(string a, string b)
    {
        var (x, y) = (Key(a), Key(b));
        if (x.Length == 0 || y.Length == 0) return 0;
        var whole = 2.0 * Common(x, y) / (x.Length + y.Length);
        return x.Length >= 40 && y.Length > x.Length * 1.15 ? Math.Max(whole, (double)Common(x, y[..x.Length]) / x.Length) : whole;
    }

    private static string Key(string text) => string.Concat(Vietnamese.Fold(text).Where(char.IsAsciiLetterOrDigit));

    private static int Common(string a, string b)
    {
        var row = new int[b.Length + 1];
        foreach (var letter in a)
        {
            var corner = 0;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = letter == b[j - 1] ? corner + 1 : Math.Max(row[j], row[j - 1]);
                corner = above;
            }
        }

        return row[^1];
    }
}

/// <summary>Counts behind a rate.</summary>
/// <param name="Hit">Found and true.</param>
/// <param name="Read">Found.</param>
/// <param name="Wanted">True.</param>
internal readonly record struct Found(int Hit, int Read, int Wanted)
{
    /// <summary>Harmonic mean of the share of the true that is found and of the found that is true.</summary>
    public double F1 => Read + Wanted == 0 ? 1 : 2.0 * Hit / (Read + Wanted);

    public static Found operator +(Found a, Found b) => new(a.Hit + b.Hit, a.Read + b.Read, a.Wanted + b.Wanted);
}
