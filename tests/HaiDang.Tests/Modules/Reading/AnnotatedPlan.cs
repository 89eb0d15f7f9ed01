using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace HaiDang.Tests.Modules.Reading;

/// <summary>What an annotated plan says of one duty.</summary>
internal sealed record TrueTask(string Kind, string Text, IReadOnlyList<string> Lead, IReadOnlyList<string> Co);

/// <summary>What an annotated plan says of one figure.</summary>
internal sealed record TrueTarget(string Comparator, decimal Value, bool IsPercent, string Text);

/// <summary>An invented plan whose author marked what is true in it: <c>⟦t lead="…" co="…"⟧duty⟦/t⟧</c>, <c>⟦c &gt;= 90 %⟧figure⟦/c⟧</c>. Format: Annotated/README.md.</summary>
internal sealed partial record AnnotatedPlan(
    IReadOnlyDictionary<string, string> Head, IReadOnlyList<TrueTask> Tasks, IReadOnlyList<TrueTarget> Targets, string Text)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Modules", "Reading", "Annotated");

    /// <summary>The names of all of them.</summary>
    public static IReadOnlyList<string> Names => [.. Directory.GetFiles(Folder, "*.plan").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>A plan of the folder.</summary>
    /// <exception cref="FormatException">A mark is left open, or closes another.</exception>
    public static AnnotatedPlan Load(string name)
    {
        var parts = File.ReadAllText(Path.Combine(Folder, name + ".plan")).Split("\n---\n", 2);
        var head = HeadLine().Matches(parts[0]).GroupBy(m => m.Groups["key"].Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().Groups["value"].Value.Trim(), StringComparer.Ordinal);
        var tasks = new List<TrueTask>();
        var targets = new List<TrueTarget>();
        var open = new Stack<(string Kind, string Says, int From)>();
        var text = new StringBuilder();
        var at = 0;
        foreach (Match mark in Mark().Matches(parts[1]))
        {
            text.Append(parts[1], at, mark.Index - at);
            at = mark.Index + mark.Length;
            if (mark.Groups["close"].Length == 0)
            {
                open.Push((mark.Groups["kind"].Value, mark.Groups["says"].Value.Trim(), text.Length));
                continue;
            }

            if (open.Count == 0 || open.Pop() is var (kind, says, from) && kind != mark.Groups["kind"].Value) throw new FormatException($"{name}: a mark closes nothing at {mark.Index}.");
            var words = string.Join(' ', text.ToString(from, text.Length - from).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (kind == "t") tasks.Add(new TrueTask(Said(says, "kind") ?? "task", words, Bodies(says, "lead"), Bodies(says, "co")));
            else targets.Add(Target(says, words));
        }

        if (open.Count > 0) throw new FormatException($"{name}: a mark is left open.");
        return new AnnotatedPlan(head, tasks, targets, Printed(text.Append(parts[1], at, parts[1].Length - at).ToString()));
    }

    // Columns as a copy has them: a tab between.
    private static string Printed(string text) => string.Join('\n', text.Split('\n').Select(line =>
        line.Contains("|||", StringComparison.Ordinal) ? string.Join('\t', line.Split("|||", 2).Select(cell => cell.Trim()))
        : line.Trim() is ['|', _, .., '|'] row ? string.Join('\t', row[1..^1].Split('|').Select(cell => cell.Trim()))
        : line));

    private static TrueTarget Target(string says, string words)
    {
        var parts = says.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new TrueTarget(parts[0], decimal.Parse(parts[1].Replace(',', '.'), CultureInfo.InvariantCulture), parts[2] == "%", words);
    }

    private static string[] Bodies(string says, string role) => Said(says, role)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static string? Said(string says, string key) =>
        Regex.Match(says, key + @"=(?:""(?<value>[^""]*)""|(?<value>\w+))", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) is { Success: true } m ? m.Groups["value"].Value : null;

    [GeneratedRegex(@"⟦(?<close>/?)(?<kind>[tc])(?<says>[^⟧]*)⟧", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^#!\s*(?<key>\w+):(?<value>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeadLine();
}
