using System.Text.RegularExpressions;

namespace HaiDang.Modules.Reading;

/// <summary>The foot of a document: who gets it, who signed it and as what.</summary>
/// <param name="Title">Posts in the order of the paper, such as "TM. ỦY BAN NHÂN DÂN - KT. CHỦ TỊCH - PHÓ CHỦ TỊCH".</param>
/// <param name="NameSpan">Where the name stands; null without one.</param>
internal sealed record SignatureBlock(string? Signatory, string? Title, IReadOnlyList<string> Recipients, Span? NameSpan)
{
    // A list of recipients and a signature seldom take more; what follows is an appendix.
    private const int LongestFoot = 60;

    // So far to the right a line belongs to the column of the signature.
    private const int RightIndent = 25;

    private static readonly Phrase[] Appendices = Phrase.All("PHỤ LỤC", "DANH MỤC", "BIỂU MẪU", "BIỂU TỔNG HỢP");

    private static readonly Regex Capacity = new(
        @"^\W{0,2}(?<capacity>TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\s?[.,]?\s+(?=\p{Lu}{2})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromMilliseconds(2000));

    private static readonly Regex Posts = new(
        @"\b(CHU TICH|GIAM DOC|TRUONG|BI THU|CHI HUY|CHANH|UY VIEN|CHINH UY|TU LENH|THU TRUONG|TONG|PHO|VIEN|CUC|BAN|UY BAN|CONG AN|SO)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromMilliseconds(2000));

    private static readonly Regex Bullets = new(@"^\s*[-–—•+*]\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromMilliseconds(2000));

    /// <summary>In whose stead it is signed, in the order of the paper: TM., KT., Q., TL. or TUQ.; empty when the head signs for himself.</summary>
    public IReadOnlyList<string> Capacities { get; private init; } = [];

    /// <summary>Reads the lines under the last paragraph, and those that a seal moved elsewhere.</summary>
    /// <param name="foot">Lines under the last paragraph.</param>
    /// <param name="strays">Lines of the block that the scan put between the sections.</param>
    public static SignatureBlock Read(IReadOnlyList<Line> foot, IReadOnlyList<Line> strays)
    {
        var recipients = new List<string>();
        var posts = new List<string>();
        var names = new List<(Stretch Words, Line Line, bool Alone)>();
        var listing = false;
        foreach (var line in foot.Take(LongestFoot).TakeWhile((line, at) => at == 0 || !IsAppendix(line)).Concat(strays))
        {
            var isStray = strays.Contains(line);
            var run = new Run(line.Tokens);
            var right = RightFrom(line, run, isStray);
            if (right < run.Count)
            {
                if (Person(run, right, run.Count) is { } name) names.Add((name, line, Alone: true));
                else if (IsPost(run, right)) AddPost(run, right, posts);
            }

            if (right == 0 || isStray) continue;
            if (run.At(0, Keywords.Recipients) is { Any: true })
            {
                listing = true;
                continue;
            }

            var words = run.Text(0, right).Trim();
            if (Bullets.Match(words) is { Success: true, Length: > 0 } bullet) recipients.Add(Trim(words[bullet.Length..]));
            else if (listing && recipients.Count > 0) recipients[^1] = Trim(recipients[^1] + " " + words);
        }

        recipients.RemoveAll(r => r.Length == 0);
        var signer = names.FindLast(n => PersonNames.HasFamilyName(new Run(n.Line.Tokens), n.Words.From)) is { Line: not null } known ? known : names.LastOrDefault();
        return new SignatureBlock(
            signer.Line is null ? null : new Run(signer.Line.Tokens).Text(signer.Words.From, signer.Words.To).Trim(' ', '.', ','),
            posts.Count == 0 ? null : string.Join(" - ", posts.Distinct(StringComparer.Ordinal)), recipients,
            signer.Line is null ? null : new Span(signer.Line.Tokens[signer.Words.From].From, signer.Line.Tokens[signer.Words.To - 1].To))
        {
            Capacities = [.. posts.Select(post => Capacity.Match(post)).Where(m => m.Success).Select(m => m.Groups["capacity"].Value.Replace("/", "", StringComparison.Ordinal) + ".").Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>Whether a line within the sections is a piece of the signature block: capitals that end as a post does.</summary>
    public static bool IsStray(Line line) => line.IsUpper && line.Tokens.Count <= 6 && Restoring.Post(new Run(line.Tokens).Keys, out _) is not null;

    /// <summary>Whether a line can be a person's name: two to six words with capitals and nothing else.</summary>
    public static bool IsName(Run run) => PersonNames.Is(run, 0, run.Count);

    private static bool IsAppendix(Line line) => line.IsUpper && new Run(line.Tokens).At(0, Appendices) is { Any: true, Cost: < 0.1f };

    // Where the column of the signature begins in a line: after a gap, far to the right, or where a post or a person follows a recipient.
    private static int RightFrom(Line line, Run run, bool isStray)
    {
        if (line.Cells is [.., var last] && line.Cells.Count > 1) return last.From;
        if (isStray || line.From - line.Start >= RightIndent) return 0;
        if (Person(run, 0, run.Count) is not null) return 0;
        if (IsPost(run, 0)) return 0;
        for (var cut = 1; cut < run.Count; cut++)
        {
            if (run.Tokens[cut].IsUpper && run.Tokens[cut].Key.Length > 0 && run.Tokens.Skip(cut).All(t => t.IsUpper || t.Key.Length == 0)
                && (run.Tokens[cut - 1].Raw is [.., ';' or '.' or ',' or ':'] || Capacity.IsMatch(run.Text(cut, run.Count))) && IsPost(run, cut)) return cut;
        }

        // "- Lưu: VT, NC. Nguyễn Văn A": only a family name tells where the person begins.
        for (var cut = Math.Max(1, run.Count - 7); cut < run.Count - 1; cut++)
        {
            if (PersonNames.IsRank(run, cut) && Person(run, cut, run.Count) is not null) return cut;
            if (PersonNames.HasFamilyName(run, cut) && PersonNames.Is(run, cut, run.Count) && (!run.Tokens[cut - 1].StartsUpper || run.Tokens[cut - 1].Raw is [.., ';' or '.' or ',']) && ProvinceNames.Is(run.Text(cut, run.Count)) is null) return cut;
        }

        return run.Count;
    }

    // A name, after a rank or a degree if there is one: "Đại tá Cầm Văn Hiệp".
    private static Stretch? Person(Run run, int from, int to)
    {
        var at = PersonNames.AfterRank(run, from, to);
        return PersonNames.Is(run, at, to) && ProvinceNames.Is(run.Text(at, to)) is null && (at > from || !IsPost(run, from)) ? new Stretch(at, to) : null;
    }

    private static bool IsPost(Run run, int from)
    {
        var words = run.Text(from, run.Count);
        if (run.Tokens.Skip(from).Sum(t => t.Key.Length) < 5 || !run.Tokens.Skip(from).All(t => t.IsUpper || t.Key.Length == 0)) return false;
        return Capacity.IsMatch(words) || Posts.IsMatch(Folding.Fold(words).ToUpperInvariant()) || Restoring.Post(string.Concat(run.Tokens.Skip(from).Select(t => t.Key)), out _) is not null;
    }

    private static void AddPost(Run run, int from, List<string> posts) =>
        posts.Add(Restoring.Post(string.Concat(run.Tokens.Skip(from).Select(t => t.Key)), out var whole) is { } post && whole ? post : run.Text(from, run.Count).Trim(' ', ',', ';'));

    private static string Trim(string words) => words.Trim(' ', ';', '.', ',', '-');
}
