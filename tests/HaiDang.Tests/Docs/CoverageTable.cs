namespace HaiDang.Tests.Docs;

/// <summary>One row of <c>docs/coverage.csv</c>: what a plan asks, and where it stands.</summary>
/// <param name="Id">A01 to K18.</param>
/// <param name="Module">Module, or part of the kernel, that owns it.</param>
/// <param name="Where">Page, route, verb or file where a reader finds it; empty while there is none.</param>
/// <param name="Tests">Tests that show it, each <c>Class.Method</c> or with its namespace before it.</param>
/// <param name="Issue">Number of the issue that makes it whole.</param>
/// <param name="Status">One of <c>open partly met</c>.</param>
internal sealed record CoverageRow(string Id, string Module, string Where, IReadOnlyList<string> Tests, string Issue, string Status);

/// <summary>The table of the 241 rows that the two first plans ask for.</summary>
internal static class CoverageTable
{
    internal const string Header = "id,module,where,test,issue,status";

    // Rows a letter, as the list of requirements numbers them: 241 in all.
    private static readonly (char Letter, int Rows)[] Groups =
        [('A', 17), ('B', 33), ('C', 20), ('D', 31), ('E', 24), ('F', 17), ('G', 15), ('H', 16), ('I', 11), ('J', 39), ('K', 18)];

    private static readonly string[] Modules =
    [
        "Reading", "Planning", "TipOffs", "Cases", "Victims", "Prevention", "KeyAreas", "LegalWork", "Cooperation", "Indicators", "Reporting",
        "Accounts", "Exchange", "Organisations", "Places", "Vault"
    ];

    private static readonly string[] Statuses = ["open", "partly", "met"];

    /// <summary>Ids that the table must hold, in their order.</summary>
    internal static IReadOnlyList<string> Ids { get; } =
        [.. Groups.SelectMany(g => Enumerable.Range(1, g.Rows).Select(n => $"{g.Letter}{n:00}"))];

    /// <summary>Reads the table. Fields hold no commas; several tests are parted by a blank.</summary>
    /// <exception cref="FormatException">The header differs, or a line hasn't six fields.</exception>
    internal static IReadOnlyList<CoverageRow> Read(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines is not [Header, .. var rows]) throw new FormatException($"The first line must be: {Header}");
        return [.. rows.Select(line => line.Split(',') switch
        {
            [var id, var module, var where, var test, var issue, var status] =>
                new CoverageRow(id, module, where, test.Split(' ', StringSplitOptions.RemoveEmptyEntries), issue, status),
            _ => throw new FormatException($"Not six fields: {line}"),
        })];
    }

    /// <summary>What is wrong with the rows, one sentence each; empty when the table keeps its promises.</summary>
    /// <param name="isTest">Whether a name is that of a test that runs.</param>
    internal static IEnumerable<string> Faults(IReadOnlyList<CoverageRow> rows, Func<string, bool> isTest)
    {
        if (!rows.Select(r => r.Id).SequenceEqual(Ids, StringComparer.Ordinal)) yield return "The ids must be the 241 from A01 to K18 in their order, each once.";
        foreach (var row in rows)
        {
            if (!Modules.Contains(row.Module, StringComparer.Ordinal)) yield return $"{row.Id}: unknown module '{row.Module}'.";
            if (row.Issue is not [>= '1' and <= '9']) yield return $"{row.Id}: issue '{row.Issue}' must be 1 to 9.";
            if (!Statuses.Contains(row.Status, StringComparer.Ordinal)) yield return $"{row.Id}: status '{row.Status}' must be open, partly or met.";
            if (row.Status is "partly" or "met" && row.Where.Length == 0) yield return $"{row.Id}: is {row.Status} but says nowhere where.";
            if (row.Status is "met" && row.Tests.Count == 0) yield return $"{row.Id}: is met but names no test.";
            foreach (var test in row.Tests.Where(t => !isTest(t))) yield return $"{row.Id}: no test that runs is called '{test}'.";
        }
    }
}
