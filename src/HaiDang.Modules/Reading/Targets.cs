using System.Globalization;
using System.Text.RegularExpressions;

namespace HaiDang.Modules.Reading;

/// <summary>A figure found in a sentence with the clause it governs.</summary>
/// <param name="At">Word that carries the figure.</param>
internal sealed record FoundTarget(Stretch Clause, string Comparator, decimal Value, string Unit, int At);

/// <summary>Finds aims that carry a figure.</summary>
internal static partial class Targets
{
    private static readonly Phrase[] Above = Phrase.All("trên", "hơn", "lớn hơn", "vượt", "vượt quá", "cao hơn");
    private static readonly Phrase[] AtLeast = Phrase.All("ít nhất", "tối thiểu", "không dưới", "không thấp hơn", "không ít hơn", "không nhỏ hơn", "lớn hơn hoặc bằng", "đạt và vượt", "đạt hoặc vượt", "đạt từ", "từ", "tir", "tur", "ttr");
    private static readonly Phrase[] Below = Phrase.All("dưới", "nhỏ hơn", "thấp hơn");
    private static readonly Phrase[] AtMost = Phrase.All("không quá", "tối đa", "không vượt quá", "không cao hơn", "không quá mức", "nhiều nhất", "nhỏ hơn hoặc bằng", "không để vượt quá");
    private static readonly Phrase[] Up = Phrase.All("tăng", "tăng thêm", "nâng thêm");
    private static readonly Phrase[] Down = Phrase.All("giảm", "kéo giảm", "giảm thêm", "làm giảm");
    private static readonly Phrase[] Fillers = Phrase.All("đạt", "được", "là", "khoảng", "tỷ lệ", "đạt tỷ lệ", "mức", "cho", "đến");
    private static readonly Phrase[] Rhythms = Phrase.All("bình quân", "trung bình", "mỗi năm", "hằng năm", "hàng năm", "thêm", "có", "phải đạt", "tỷ lệ đạt");
    private static readonly Phrase[] Exceeds = Phrase.All("vượt quá", "vượt");
    private static readonly Phrase[] Risen = Phrase.All("lên", "lên trên", "lên đến", "lên ít nhất", "xuống", "xuống còn", "xuống dưới", "còn", "thành");
    private static readonly Phrase[] Never = Phrase.All("không", "không để");
    private static readonly Phrase[] Against = Phrase.All("so với", "so với mức", "so với tỷ lệ", "thay vì");
    internal static readonly Phrase[] Onwards = Phrase.All("trở lên", "trở đi");
    private static readonly Phrase[] Rates = Phrase.All("tỷ lệ", "tỉ lệ");
    private static readonly Phrase[] Clauses = Phrase.All(
        "tỷ lệ", "trong đó", "ít nhất", "tối thiểu", "phấn đấu", "trên", "giảm", "tăng", "bảo đảm", "đảm bảo", "đạt", "số vụ", "đến năm", "không quá", "từ");

    private static readonly Phrase[] Money = Phrase.All("kinh phí", "ngân sách", "tổng vốn", "vốn đối ứng", "tổng chi", "mức lương", "lãi suất");

    private static readonly (Phrase[] Phrases, string Says)[] Words =
        [(AtMost, "<="), (AtLeast, ">="), (Above, ">"), (Below, "<"), (Up, "increase"), (Down, "decrease"), (Fillers, "")];

    private static readonly Phrase[] Label = Phrase.All("chỉ tiêu");

    /// <summary>Targets of a sentence in percent, one for each printed figure, in order.</summary>
    /// <param name="issued">Year of the document: a figure of a year before it tells what was reached.</param>
    public static List<FoundTarget> Percents(Run run, Stretch sentence, int? issued = null)
    {
        var found = new List<FoundTarget>();
        foreach (var clause in Sentences.Clauses(run, sentence))
        {
            var figures = Figures(run, clause);
            var isMoney = false;
            for (var i = 0; i < figures.Count; i++)
            {
                var from = i == 0 ? Unlabelled(run, clause) : Cut(run, figures[i - 1].To, figures[i].From);
                var to = i + 1 < figures.Count ? Cut(run, figures[i].To, figures[i + 1].From) : clause.To;
                isMoney |= IsMoney(run, from, to) && (run.IsNoisy || Before(run, from, figures[i].From).Bound is null);
                if (isMoney || IsBase(run, figures, i) || IsPast(run, i == 0 ? clause.From : Since(run, figures, i), figures[i], issued)) continue;
                if (i > 0 && IsBase(run, figures, i - 1)) from = i == 1 ? Unlabelled(run, clause) : Cut(run, figures[i - 2].To, figures[i - 1].From);
                else if (i == 0) from = Own(run, from, figures[i].From);
                found.Add(Read(run, new(from, to), figures[i]));
            }
        }

        return found;
    }

    /// <summary>Where the words of a clause begin after a label such as "Chỉ tiêu thứ hai:".</summary>
    public static int Unlabelled(Run run, Stretch clause)
    {
        if (!run.At(clause.From, Label).Any) return clause.From;
        for (var i = clause.From + 1; i < Math.Min(clause.To - 1, clause.From + 7); i++)
        {
            if (run.Tokens[i].Raw.EndsWith(':')) return i + 1;
        }

        return clause.From;
    }

    private sealed record Figure(int From, int To, decimal Value, decimal? Upper);

    private static List<Figure> Figures(Run run, Stretch clause)
    {
        var figures = new List<Figure>();
        for (var i = clause.From; i < clause.To; i++)
        {
            var raw = run.Tokens[i].Raw;
            var joined = i + 1 < clause.To && Bare().IsMatch(raw) && (run.Tokens[i + 1].Raw.StartsWith('%') || IsPercentWord(run, i + 1)) ? raw + "%" : raw;
            var m = Percent().Match(joined);
            if (!m.Success || Number(m.Groups["n"].Value) is not { } value) continue;
            var end = joined == raw ? i + 1 : IsPercentWord(run, i + 1) ? i + 3 : i + 2;
            decimal? upper = m.Groups["u"].Success ? Number(m.Groups["u"].Value) : null;
            if (upper is { } high)
            {
                if (value < high) figures.Add(new(i, end, value, high));
                continue;
            }

            // "80 - 85%".
            if (i >= clause.From + 2 && !run.IsNoisy && run.Tokens[i - 1].Raw is "-" or "–" && Bare().IsMatch(run.Tokens[i - 2].Raw) && Number(run.Tokens[i - 2].Key) is { } low && low < value)
            {
                figures.Add(new(i - 2, end, low, value));
                continue;
            }

            // "từ 80% đến 85%" is one figure with two ends.
            if (figures is [.., var last] && last.Upper is null && last.To == i - 1 && run.Tokens[i - 1].Key is "den" or "toi" && last.Value < value && IsFrom(run, last.From))
            {
                figures[^1] = last with { To = end, Upper = value };
                continue;
            }

            figures.Add(new(i, end, value, null));
        }

        return figures;
    }

    // "từ 60% năm 2023 lên 75%": what it grows from is no aim.
    private static bool IsBase(Run run, List<Figure> figures, int i) =>
        !run.IsNoisy && i + 1 < figures.Count && IsFrom(run, figures[i].From) && figures[i + 1].From - figures[i].To <= 8 && Ending(run, figures[i].To, figures[i + 1].From, Risen).Any;

    // Words about the figure a share grows from say nothing of the one it grows to.
    private static int Since(Run run, List<Figure> figures, int i) => IsBase(run, figures, i - 1) ? Ending(run, figures[i - 1].To, figures[i].From, Risen).From : figures[i - 1].To;

    private static bool IsFrom(Run run, int figure) => figure > 0 && run.Tokens[figure - 1].Key is "tu" or "tir";

    private static bool IsPercentWord(Run run, int token) =>
        token + 1 < run.Count && run.Tokens[token].Key == "phan" && run.Tokens[token + 1].Key == "tram";

    private static FoundTarget Read(Run run, Stretch clause, Figure figure)
    {
        var (bound, change, _) = Before(run, clause.From, figure.From);
        var onwards = run.Find(figure.To, Math.Min(clause.To, figure.To + (run.IsNoisy ? 3 : 8)), Onwards);
        if (onwards.Any && (run.IsNoisy || !run.Tokens.Skip(figure.To).Take(onwards.From - figure.To).Any(t => t.Key is "tu" || t.Key.Any(char.IsAsciiDigit)))) bound = ">=";
        var rate = change is not null && (run.At(Math.Min(figure.To, run.Count - 1), Rates).Any || AfterNoise(run, figure.To, clause.To) || run.Find(clause.From, figure.From, Rates).Any);

        // A share that grows by a bound is measured by the bound; anything else that grows or falls, by how much.
        var comparator = figure.Upper is not null ? "range" : (rate ? bound ?? change : change ?? bound) ?? "=";
        return new(clause, comparator, figure.Value, rate ? "percentage_points" : "percent", figure.From);
    }

    // "tăng 2% [a scrap] tỷ lệ": what grows is itself a share.
    private static bool AfterNoise(Run run, int from, int to) =>
        from < to && from + 1 < run.Count && run.Tokens[from + 1].Key is "le" or "18" or "1e" && run.Tokens[from].Key.Length <= 4;

    /// <summary>The bound and the change that the words before a figure name.</summary>
    /// <param name="from">Where the words that may say it begin.</param>
    internal static (string? Bound, string? Change, int At) Before(Run run, int from, int figure)
    {
        string? bound = Sign(run.Tokens[figure].Raw), change = null;
        var at = figure;
        while (at > from)
        {
            var step = Words.Select(w => (Found: Ending(run, from, at, w.Phrases), w.Says)).Where(w => w.Found.Any)
                .OrderBy(w => w.Found.Cost).ThenBy(w => w.Found.From).FirstOrDefault((Found.None, ""));
            if (!step.Item1.Any && Sign(run.Tokens[at - 1].Raw) is { } sign)
            {
                (bound, at) = (bound ?? sign, at - 1);
                continue;
            }

            if (!step.Item1.Any && !run.IsNoisy) step.Item1 = Ending(run, from, at, Rhythms);
            if (!step.Item1.Any) break;
            if (step.Item2 == ">" && !run.IsNoisy && Ending(run, from, at, Exceeds).Any && run.Find(from, at, Never).Any) step.Item2 = "<=";
            if (step.Item2 is "increase" or "decrease") change ??= step.Item2;
            else if (step.Item2.Length > 0) bound ??= step.Item2;
            at = step.Item1.From;
        }

        return (bound, change, at);
    }

    private static string? Sign(string raw) => raw.TrimStart('(') switch
    {
        ['≥', ..] or ['>', '=', ..] => ">=",
        ['≤', ..] or ['<', '=', ..] => "<=",
        ['>', ..] => ">",
        ['<', ..] => "<",
        _ => null,
    };

    private static Found Ending(Run run, int from, int at, Phrase[] phrases)
    {
        for (var i = Math.Max(from, at - (run.IsNoisy ? 3 : 4)); i < at; i++)
        {
            foreach (var phrase in phrases)
            {
                var found = run.IsNoisy ? run.At(i, at, phrase.Key, 0.2f) : run.At(i, phrase);
                if (found.Any && found.To == at) return found;
            }
        }

        return Found.None;
    }

    // Between two figures the later clause begins after a comma or "và", best where a word of targets follows.
    private static int Cut(Run run, int from, int to)
    {
        var cut = to;
        for (var i = from; i <= to && i < run.Count; i++)
        {
            var comma = i > 0 && run.Tokens[i - 1].Raw.EndsWith(',');
            var and = i > from && run.Tokens[i - 1].Key == "va";
            if (!comma && !and) continue;
            cut = i;
            if (run.At(i, Clauses).Any || i == to) return i;
        }

        return cut;
    }

    // "…, bảo đảm 100% chi hội tham gia", "… cho 100% nạn nhân": what the figure says begins at the comma, or at the figure.
    private static int Own(Run run, int from, int figure)
    {
        if (run.IsNoisy) return from;
        var at = figure;
        while (at > from && Words.Any(w => w.Says.Length > 0 && Ending(run, from, at, w.Phrases).Any)) at = Words.Select(w => Ending(run, from, at, w.Phrases)).First(f => f.Any).From;
        if (at > from && run.Tokens[at - 1].Key is "cho" or "tai" or "o" or "den" or "voi" && run.Tokens[from].Key is not "ty") return at;
        for (var i = at; i > from; i--)
        {
            if (run.Tokens[i - 1].Raw.EndsWith(',')) return run.At(i, Clauses).Any || i == at ? i : from;
        }

        return from;
    }

    // "(năm 2023 đạt 87%)", "6 tháng đầu năm đã giảm 4,8%": what was reached already.
    private static bool IsPast(Run run, int from, Figure figure, int? issued)
    {
        if (!run.IsNoisy && Ending(run, from, figure.From, Against).Any) return true;
        var start = Math.Min(from, figure.From);
        for (var i = figure.From; i >= from; i--)
        {
            if (!run.Tokens[i].Raw.StartsWith('(')) continue;
            start = i;
            break;
        }

        var isBracket = start > from || run.Tokens[from].Raw.StartsWith('(');
        var text = Folding.Fold(run.Text(start, figure.From));
        if (Already().IsMatch(text) || (isBracket && Earlier().IsMatch(text))) return true;
        if (PastYear().Match(text) is not { Success: true } year || int.Parse(year.Groups["y"].Value, CultureInfo.InvariantCulture) >= (issued ?? 0)) return false;
        return isBracket || (!Ahead().IsMatch(text) && !text.Contains("so voi", StringComparison.Ordinal));
    }

    private static bool IsMoney(Run run, int from, int to) => run.Find(from, to, Money).Any;

    private static decimal? Number(string printed) =>
        decimal.TryParse(printed.Replace('O', '0').Replace('o', '0').Replace('l', '1').Replace('I', '1').Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
        && value <= 1000 ? value : null;

    [GeneratedRegex(@"^[^\w%]*(?<n>[0-9OolI]{1,3}(?:[.,][0-9]{1,2})?)\s?(?:%?\s?[-–]\s?(?<u>[0-9]{1,3}(?:[.,][0-9]{1,2})?))?(?:%|[º°o⁰]/[o0₀](?![\d/])|0/0(?![\d/]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Percent();

    [GeneratedRegex(@"\bnam\s+(?<y>(19|20)\d\d)|(19|20)\d\d\s*[-–]\s*(?<y>(19|20)\d\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex PastYear();

    [GeneratedRegex(@"\bda (giam|tang|dat|co|duoc)\b|\b(hien|hien nay|ket qua|uoc) (dat|co|la)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Already();

    [GeneratedRegex(@"\b(cung ky|nam truoc|hien|dat duoc|truoc day)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Earlier();

    [GeneratedRegex(@"\b(den|tu|phan dau|cuoi|vao)\s+(het\s+)?(cuoi\s+)?nam\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Ahead();

    [GeneratedRegex(@"^[^\w%]*[0-9]{1,3}(?:[.,][0-9]{1,2})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Bare();
}
