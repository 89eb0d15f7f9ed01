using System.Text.RegularExpressions;

namespace HaiDang.Modules.Reading;

/// <summary>The foot of a document: who gets it, who signed it and as what.</summary>
internal sealed record SignatureBlock(string? Signatory, string? Title, IReadOnlyList<string> Recipients, Span? NameSpan)
{
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
            var to = run.Count;
            if (!isStray && run.At(0, Keywords.Recipients) is { Any: true } label)
            {
                listing = true;
                AddPost(run, label.To, to, posts);
                continue;
            }

            var right = isStray ? 0 : RightColumn(run);
            if (right < to && (line.IsUpper || right > 0)) AddPost(run, right, to, posts);
            if (right == 0)
            {
                if (!line.IsUpper && IsName(run)) name = (line.Text.Trim(' ', '.', ','), new Span(line.From, line.To));
                continue;
            }

            var words = run.Text(0, right).Trim();
            if (Bullets.Match(words) is { Success: true } bullet) recipients.Add(Trim(words[bullet.Length..]));
            else if (!isStray && right == to && IsName(run) && (recipients.Count == 0 || line.AfterBlank || posts.Count > 0)) name = (words.Trim(' ', '.', ','), new Span(line.From, line.To));
            else if (listing && recipients.Count > 0) recipients[^1] = Trim(recipients[^1] + " " + words);
        }

        recipients.RemoveAll(r => r.Length == 0);
        return new SignatureBlock(name?.Name, posts.Count == 0 ? null : string.Join(" - ", posts.Distinct(StringComparer.Ordinal)), recipients, name?.Span);
    }

    /// <summary>Whether a line within the sections is a piece of the signature block: capitals that end as a post does.</summary>
    public static bool IsStray(Line line) => line.IsUpper && line.Tokens.Count <= 6 && Restoring.Post(new Run(line.Tokens).Keys, out _) is not null;

    /// <summary>Whether a line can be a person's name: two to five words with capitals and nothing else.</summary>
    public static bool IsName(Run run) =>
        run.Count is >= 2 and <= 6 && run.Tokens.All(t => t.StartsUpper && !t.IsUpper && !t.Raw.Any(char.IsDigit) && t.Raw[..^1].All(c => char.IsLetter(c) || c is '\'' or '’'));

    private static void AddPost(Run run, int from, int to, List<string> posts)
    {
        var words = run.Text(from, to).Trim(' ', ',', ';');
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

    private static string Trim(string words) => words.Trim(' ', ';', '.', ',', '-');

    private static readonly Regex Bullets = new(@"^\s*[-–—•+*]\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromMilliseconds(200));
}
