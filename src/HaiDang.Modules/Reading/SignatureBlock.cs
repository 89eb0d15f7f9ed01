using System.Text.RegularExpressions;

namespace HaiDang.Modules.Reading;

/// <summary>The foot of a document: who gets it, who signed it and as what.</summary>
/// <param name="Capacity">For whom and instead of whom he signs: "TM", "KT", "TL", "TUQ", "Q"; empty when in his own name.</param>
internal sealed record SignatureBlock(string? Signatory, string? Title, string? Capacity, IReadOnlyList<string> Recipients, Span? NameSpan)
{
    private static readonly Phrase[] Ranks = Phrase.All(
        0.12f, "Đại tướng", "Thượng tướng", "Trung tướng", "Thiếu tướng", "Đại tá", "Thượng tá", "Trung tá", "Thiếu tá", "Đại úy", "Thượng úy", "TS", "ThS", "BS", "PGS", "GS", "BSCKII", "BSCKI", "PGS.TS");

    /// <summary>Reads the lines under the last paragraph, and those that a seal moved elsewhere.</summary>
    /// <param name="foot">Lines under the last paragraph.</param>
    /// <param name="strays">Lines of the block that the scan put between the sections.</param>
    public static SignatureBlock Read(IReadOnlyList<Line> foot, IReadOnlyList<Line> strays)
    {
        var recipients = new List<string>();
        var posts = new List<string>();
        (string Name, Span Span)? name = null;
        var listing = false;
        foreach (var line in foot.Concat(strays))
        {
            var isStray = strays.Contains(line);
            var run = new Run(line.Tokens);
            var split = line.Cells.Count > 1 ? line.Cells[^1].From : run.Count;
            if (split < run.Count && run.Tokens.Skip(split).All(t => t.Raw == "|")) split = run.Count;
            if (!isStray && run.At(0, Keywords.Recipients) is { Any: true } label)
            {
                listing = true;
                AddPost(run, label.To, run.Count, posts);
                continue;
            }

            if (split < run.Count && Signed(run, split, posts, ref name)) run = run.Part(new(0, split));
            if (run.Count == 0) continue;
            var right = isStray ? 0 : RightColumn(run);
            if (right < run.Count && (line.IsUpper || right > 0)) AddPost(run, right, run.Count, posts);
            if (right == 0)
            {
                if (!line.IsUpper && NameIn(run) is { } stray) name = stray;
                continue;
            }

            var words = run.Text(0, right).Trim(' ', '|');
            if (Bullets.Match(words) is { Success: true } bullet) recipients.Add(Trim(words[bullet.Length..]));
            else if (!isStray && right == run.Count && NameIn(run) is { } alone && (recipients.Count == 0 || line.AfterBlank || posts.Count > 0)) name = alone;
            else if (listing && recipients.Count > 0) recipients[^1] = Trim(recipients[^1] + " " + words);
        }

        recipients.RemoveAll(r => r.Length == 0);
        return new SignatureBlock(name?.Name, posts.Count == 0 ? null : string.Join(" - ", posts.Distinct(StringComparer.Ordinal)), CapacityOf(posts), recipients, name?.Span);
    }

    /// <summary>Whether a line within the sections is a piece of the signature block: capitals that end as a post does.</summary>
    public static bool IsStray(Line line) => line.IsUpper && line.Tokens.Count <= 6 && Restoring.Post(new Run(line.Tokens).Keys, out _) is not null;

    /// <summary>Whether a line can be a person's name: two to five words with capitals and nothing else.</summary>
    public static bool IsName(Run run) =>
        run.Count is >= 2 and <= 6 && run.Tokens.All(t => t.StartsUpper && (!t.IsUpper || t.Key.Length == 1) && !t.Raw.Any(char.IsDigit) && t.Raw[..^1].All(c => char.IsLetter(c) || c is '\'' or '’' or '-'));

    // What stands in the right column: a post, or the name under it.
    private static bool Signed(Run run, int from, List<string> posts, ref (string Name, Span Span)? name)
    {
        var right = run.Part(new(from, run.Count));
        if (NameIn(right) is { } found)
        {
            name = found;
            return true;
        }

        if (right.Tokens.All(t => t.IsUpper || t.Key.Length == 0))
        {
            AddPost(right, 0, right.Count, posts);
            return true;
        }

        return right.Tokens[0].Raw.StartsWith('(');
    }

    // A name, without the rank or degree before it.
    private static (string Name, Span Span)? NameIn(Run run)
    {
        while (run.Count > 0 && (run.Tokens[^1].Raw == "|" || run.Tokens[^1].Key.Length == 0)) run = run.Part(new(0, run.Count - 1));
        while (run.Count > 2 && run.At(0, Ranks) is { Any: true } rank && rank.To < run.Count) run = run.Part(new(rank.To, run.Count));
        return IsName(run) ? (run.Text(0, run.Count).Trim(' ', '.', ','), run.Span(0, run.Count)) : null;
    }

    private static string? CapacityOf(List<string> posts)
    {
        string[] marks = [.. posts.Select(p => Capacities.Match(p)).Where(m => m.Success).Select(m => m.Groups["mark"].Value.Replace("/", "", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];
        return marks.Length == 0 ? null : string.Join(' ', marks);
    }

    private static void AddPost(Run run, int from, int to, List<string> posts)
    {
        var words = run.Text(from, to).Trim(' ', ',', ';', '|');
        if (words.Count(char.IsLetter) < 5) return;
        posts.Add(Restoring.Post(string.Concat(run.Tokens.Skip(from).Take(to - from).Select(t => t.Key)), out var whole) is { } post && whole ? post : words);
    }

    // The right column is in capitals and follows the end of a recipient, or stands alone.
    private static int RightColumn(Run run)
    {
        var from = run.Count;
        while (from > 0 && run.Tokens[from - 1].IsUpper && run.Tokens[from - 1].Key.Length > 0) from--;
        var capitals = run.Count - from;
        if (capitals == 0) return run.Count;
        if (from == 0) return Restoring.Post(run.Keys, out _) is null ? run.Count : 0;
        for (var cut = from; cut < run.Count; cut++)
        {
            var key = string.Concat(run.Tokens.Skip(cut).Select(t => t.Key));
            if (run.Tokens[cut - 1].Raw is [.., ';' or '.' or ',' or ':'] && key.Length >= 6 && Restoring.Post(key, out _) is not null) return cut;
        }

        return run.Count;
    }

    private static string Trim(string words) => words.Trim(' ', ';', '.', ',', '-', '|');

    private static readonly Regex Bullets = new(@"^\s*[-–—•+*]\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromMilliseconds(2000));
    private static readonly Regex Capacities = new(@"^(?<mark>TM|T/M|KT|TL|T/L|TUQ|Q)(?=[.\s])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromMilliseconds(2000));
}
