using System.Globalization;
using System.Text.RegularExpressions;
using HaiDang.Kernel.Calendar;

namespace HaiDang.Modules.Reading;

/// <summary>The head of a document: two columns printed side by side, number and date, kind, title, preamble.</summary>
internal sealed record Letterhead(
    string? Type, string? Number, string? Symbol, PartialDate? Date, IReadOnlyList<string> Bodies, string? Province, string? Title,
    Run? Preamble, Span Span, Span? NumberSpan, Span? DateSpan);

/// <summary>Reads the lines above the first section.</summary>
internal static partial class Letterheads
{
    private const int LongestLine = 400;
    private const float PlainKind = 0.06f;

    private static readonly Phrase[] Preambles = Phrase.All("Thực hiện", "Căn cứ", "Thi hành", "Để", "Nhằm", "Trên cơ sở", "Triển khai", "Ngày", "Theo", "Tiếp tục thực hiện");

    private static readonly Phrase[] Bodies = Phrase.All(
        "ỦY BAN", "UBND", "BAN CHỈ ĐẠO", "BCĐ", "SỞ", "CÔNG AN", "TỈNH ỦY", "THÀNH ỦY", "HUYỆN ỦY", "BỘ", "HỘI", "ĐOÀN", "MẶT TRẬN", "VIỆN", "TÒA ÁN", "CHÍNH PHỦ", "BAN",
        "TỔNG CỤC", "CỤC", "CHI CỤC", "QUẬN ỦY", "THỊ ỦY", "ĐẢNG ỦY", "TRUNG TÂM", "BỆNH VIỆN", "TRƯỜNG", "LIÊN ĐOÀN", "BẢO HIỂM XÃ HỘI", "KHO BẠC", "NGÂN HÀNG", "THANH TRA", "TRẠM", "LIÊN MINH");

    private static readonly string[] OpenEnds = ["VÀ", "VA", "XÃ", "VIỆT", "NHÂN", "THƯƠNG", "CỦA", "VỀ"];

    private static readonly string[] PlaceKinds = ["tinh", "thanh pho", "huyen", "quan", "thi xa", "thi tran", "xa", "phuong", "dac khu"];

    private static readonly Phrase[] Right =
    [
        Keywords.Nation, Keywords.Motto, Phrase.Of("CỘNG HÒA XÃ HỘI"), Phrase.Of("CHỦ NGHĨA VIỆT NAM"), Phrase.Of("Độc lập - Tự do -"), Phrase.Of("ĐẢNG CỘNG SẢN VIỆT NAM"), Phrase.Of("Hạnh phúc"),
    ];

    /// <summary>Reads what the head says; what isn't there is null.</summary>
    /// <param name="lines">Lines above the first section.</param>
    public static Letterhead Read(IReadOnlyList<Line> lines)
    {
        var kindAt = -1;
        string? kind = null;
        for (var i = 0; i < lines.Count && kind is null; i++)
        {
            var run = new Run(lines[i].Tokens);
            if (!lines[i].IsUpper || run.Count > 5) continue;
            kind = KindLine(run);
            if (kind is not null) kindAt = i;
        }

        var top = kindAt >= 0 ? kindAt : lines.Count == 0 ? 0 : LastOfHead(lines) + 1;
        var head = lines.Take(top).ToList();
        var rest = lines.Skip(kindAt >= 0 ? kindAt + 1 : head.Count).ToList();
        var (number, symbol, numberSpan) = Number(head);
        kind ??= symbol is null ? null : Restoring.KindOf(symbol);
        var (date, province, dateSpan) = Dated(head);
        var bodies = Left(head);
        var title = Title(rest, out var used);
        var preamble = rest.Skip(used).SelectMany(l => l.Tokens).ToList();
        var words = title is null ? null : (kind is null ? title : Restoring.Sentence(kind) + " " + LowerFirst(title));
        return new Letterhead(
            kind, number, symbol, date, bodies, province, words, preamble.Count > 0 ? new Run(preamble) : null,
            lines.Count > 0 ? new Span(lines[0].From, lines[^1].To) : default, numberSpan, dateSpan);
    }

    // A kind by itself may be damaged; one with more words on its line must be plain, or "QUẬN X" would be a "Dự án".
    private static string? KindLine(Run run) => Restoring.Kinds.Select(k => (k.Kind.Words, Found: run.At(0, k.Kind)))
        .Where(k => k.Found.Any && (k.Found.To == run.Count || k.Found.Cost <= PlainKind))
        .OrderBy(k => k.Found.Cost - (k.Words.Length * 0.001)).FirstOrDefault().Words;

    // A page without "KẾ HOẠCH" goes on with the title right after the date.
    private static int LastOfHead(IReadOnlyList<Line> lines)
    {
        var last = -1;
        for (var i = 0; i < Math.Min(lines.Count, 20); i++)
        {
            if (lines[i].Width < LongestLine && (NumberLine().IsMatch(lines[i].Text) || PartyNumber().IsMatch(lines[i].Text) || DateLine().IsMatch(Mended(lines[i].Text)))) last = i;
        }

        return last >= 0 ? last : lines.TakeWhile(l => !StartsPreamble(l)).Count() - 1;
    }

    private static (string? Number, string? Symbol, Span? Span) Number(List<Line> head)
    {
        // A web page or a narrow column breaks "Số:" from its number.
        foreach (var (words, span) in Whole(head))
        {
            var m = PartyNumber().Match(words) is { Success: true } party ? party : NumberLine().Match(words);
            if (!m.Success) continue;
            var symbol = Restoring.Symbol(m.Groups["symbol"].Value.TrimEnd('.', ',', '-'));
            var number = m.Groups["number"].Value.Trim();
            var isRead = number.Length is > 0 and <= 6 && number.All(char.IsAsciiDigit) && number.Any(c => c != '0');
            return (isRead ? number : null, symbol, span);
        }

        return (null, null, null);
    }

    private static (PartialDate? Date, string? Province, Span? Span) Dated(List<Line> head)
    {
        foreach (var (words, span) in Whole(head))
        {
            var m = DateLine().Match(Mended(words));
            if (!m.Success) continue;
            var year = int.Parse(m.Groups["year"].Value, CultureInfo.InvariantCulture);
            int? month = int.TryParse(m.Groups["month"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var mm) && mm is >= 1 and <= 12 ? mm : null;
            int? day = month is { } known && int.TryParse(m.Groups["day"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var dd)
                && dd >= 1 && dd <= DateTime.DaysInMonth(year, known) ? dd : null;
            return (new PartialDate(year, month, day), ProvinceNames.Best(m.Groups["place"].Value), span);
        }

        return (null, null, null);
    }

    private static string Mended(string words)
    {
        var run = new Run(Token.Cut(words, 0, words.Length));
        return CalendarWords.Folded(run, new(0, run.Count));
    }

    // Each line by itself, then all of them as one.
    private static IEnumerable<(string Words, Span? Span)> Whole(List<Line> head)
    {
        foreach (var line in head.Where(l => l.Width < LongestLine)) yield return (line.Text, new Span(line.From, line.To));
        if (head.Count > 0 && head.Sum(l => l.Width) < LongestLine * 10) yield return (string.Join(' ', head.SelectMany(l => l.Tokens).Where(t => t.Raw != "|").Select(t => t.Raw)), new Span(head[0].From, head[^1].To));
    }

    // The left column: the bodies, one or more lines each. The right one has fixed words, which are cut off.
    private static List<string> Left(List<Line> head)
    {
        var bodies = new List<string>();
        foreach (var (line, cell) in head.Where(l => l.Width < LongestLine).SelectMany(l => l.Cells.Select(c => (Line: l, Cell: c))))
        {
            var run = new Run([.. line.Tokens.Skip(cell.From).Take(cell.Count)]);
            if (run.At(0, Right).Any || NumberLine().IsMatch(line.Text) || PartyNumber().IsMatch(line.Text) || DateLine().IsMatch(Mended(run.Text(0, run.Count)))) continue;
            var cut = run.FindBest(0, run.Count, [Keywords.Nation, Keywords.Motto]);
            var to = cut.Any ? cut.From : run.Count;
            var words = run.Text(0, to).Trim(' ', '-', '_', '*', '|');
            if (!Upper(words) || words.Count(char.IsLetter) < 2 || (words.Contains('/', StringComparison.Ordinal) && words.Contains('-', StringComparison.Ordinal))) continue;
            if (bodies.Count == 0 || (run.At(0, Bodies).Any && to > 1 && !IsPlace(words) && !EndsOpen(bodies[^1]))) bodies.Add(words);
            else bodies[^1] += " " + words;
        }

        return bodies;
    }

    private static bool EndsOpen(string body) => body[^1] is ',' or '-' || OpenEnds.Any(end => body.EndsWith(" " + end, StringComparison.Ordinal));

    // "TỈNH AN GIANG", "HUYỆN KỲ SƠN" go on with the body above them; "TỈNH ỦY AN GIANG" is one.
    private static bool IsPlace(string words)
    {
        var folded = Folding.Fold(words.Normalize(System.Text.NormalizationForm.FormC));
        return Array.Find(PlaceKinds, kind => folded.StartsWith(kind + " ", StringComparison.Ordinal)) is { } place
            && !folded.StartsWith(place + " uy", StringComparison.Ordinal) && !folded.StartsWith(place + " doan", StringComparison.Ordinal)
            && !folded.StartsWith("xa hoi", StringComparison.Ordinal) && (place is not ("tinh" or "thanh pho") || ProvinceNames.Best(words) is not null || place is "thanh pho");
    }

    private static bool Upper(string words)
    {
        int letters = words.Count(char.IsLetter), capitals = words.Count(char.IsUpper);
        return capitals * 10 >= letters * 7;
    }

    private static string? Title(List<Line> rest, out int used)
    {
        used = 0;
        var words = new List<string>();
        foreach (var line in rest)
        {
            if (line.Tokens.All(t => t.Key.Length == 0))
            {
                used++;
                continue;
            }

            if (words.Count > 0 && (line.AfterBlank || (StartsPreamble(line) && line.Text.Contains(' ', StringComparison.Ordinal)))) break;
            if (words.Count > 6 || (words.Count > 0 && line.IsUpper && Restoring.Post(new Run(line.Tokens).Keys, out var whole) is not null && whole)) break;
            words.Add(line.Text);
            used++;
        }

        return words.Count == 0 ? null : string.Join(' ', words);
    }

    private static bool StartsPreamble(Line line) => new Run(line.Tokens).At(0, Preambles) is { Any: true, Cost: < 0.2f } && !line.IsUpper;

    private static string LowerFirst(string title) => Upper(title) ? Restoring.Sentence(title) is var s ? char.ToLowerInvariant(s[0]) + s[1..] : title : char.ToLowerInvariant(title[0]) + title[1..];

    [GeneratedRegex(@"(^\W{0,3}|\s)S[^\s/:]{0,3}\s*([:;.,]|(?=\d))\s*(?<number>[^/]{0,24}?)\s*/\s*(?<symbol>[\p{Lu}][\p{L}\d]*(?:\s?[-–&/]\s?[\p{L}\d]+)*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex NumberLine();

    // A Party document joins its number to its kind: "Số 186-KH/HU".
    [GeneratedRegex(@"(^\W{0,3}|\s)S[^\s/:]{0,3}\s*[:;.,]?\s*(?<number>\d{1,5})\s?[-–]\s?(?<symbol>\p{Lu}[\p{L}]{1,4}/[\p{Lu}]\p{L}{1,7}(?:-\p{Lu}{2,6})?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex PartyNumber();

    [GeneratedRegex(@"(?<place>[\p{L}\d .'’\-]{3,40}?)\s*,?\s*\bng\S{1,2}\b\s*(?<day>[^,]{0,14}?)\s*(?<!\p{L})\S{0,3}ang\s+(?<month>\S{0,6}?)\s*n\S{1,2}m\s*(?<year>(19|20)\d\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex DateLine();
}
