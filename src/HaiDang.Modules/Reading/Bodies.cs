using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Reading;

/// <summary>An enumeration of bodies and the word after it.</summary>
internal sealed record BodyList(IReadOnlyList<Mention> Mentions, int To)
{
    /// <summary>Names in printed order, each once.</summary>
    public IReadOnlyList<string> Names => [.. Mentions.Select(m => m.Name).Distinct(StringComparer.Ordinal)];
}

/// <summary>Reads enumerations of bodies: "các sở, ban, ngành, đoàn thể, Ban Chỉ đạo 138 các huyện và …".</summary>
internal sealed class Bodies(Gazetteer gazetteer, string? province)
{
    private readonly Phrase? place = province is null ? null : Phrase.Of(province);

    private static readonly Phrase[] Qualifiers = Phrase.All(
        "có liên quan", "liên quan", "trên địa bàn tỉnh", "trên địa bàn", "thành viên", "của tỉnh", "thuộc tỉnh", "cấp tỉnh", "tỉnh", "các cấp", "khác", "chức năng");

    private static readonly Phrase[] Titles = Phrase.All(
        "Thủ trưởng", "Giám đốc", "Trưởng ban", "Trưởng", "Chủ tịch", "Người đứng đầu", "Lãnh đạo", "Chỉ huy trưởng", "Viện trưởng", "Chánh án", "Tổng Biên tập");

    private static readonly Phrase[] StandingFor = Phrase.All("Thường trực", "Cơ quan Thường trực", "Cơ quan thường trực của");

    private const int LongestHead = 16;

    // With their marks, because without them they are other words too.
    private static readonly HashSet<string> AloneNouns = new(StringComparer.Ordinal)
        { "sở", "phòng", "ban", "hội", "ubnd", "đoàn", "trường", "trạm", "khoa", "đội", "tổ", "cục", "viện", "bộ", "đài", "báo", "đồn", "quỹ", "hđnd" };

    private static readonly HashSet<string> PairNouns = new(StringComparer.Ordinal)
    {
        "trung tâm", "chi cục", "văn phòng", "bệnh viện", "công an", "liên đoàn", "thanh tra", "chi nhánh", "công ty", "liên minh", "tỉnh đoàn", "thành đoàn", "huyện đoàn", "hạt kiểm",
        "ngân hàng", "kho bạc", "bưu điện", "bảo hiểm", "nhà văn", "ủy ban", "mặt trận", "hải quan", "bộ phận", "đơn vị", "các phòng", "các trường", "các trạm", "các cơ", "các đơn", "các trung", "các bệnh", "các hội", "các tổ", "các khoa",
    };

    private static readonly HashSet<string> FoldedAlone = [.. AloneNouns.Select(Folding.Fold)];
    private static readonly HashSet<string> FoldedPairs = [.. PairNouns.Select(Folding.Fold)];

    private static readonly string[] Nouns =
    [
        "so", "ban", "hoi", "phong", "chi", "cuc", "ubnd", "uy", "cong", "trung", "dai", "bao", "bo", "vien", "toa", "lien", "doan", "truong",
        "benh", "van", "don", "hai", "buu", "ngan", "kho", "tinh", "bhxh", "thanh", "cac", "hdnd", "mttq", "nha", "vksnd", "tand",
    ];

    /// <summary>The enumeration that begins at a word.</summary>
    /// <param name="named">Whether bodies stand here for certain, so that unknown names are taken as printed.</param>
    /// <returns>Null when no body is named there.</returns>
    public BodyList? At(Run run, int token, int end, bool named = false) => Read(run, token, end, named, named);

    /// <summary>Bodies at the head of a sentence that the catalogue may not have: "Trung tâm Y tế chủ trì …", "Phòng Nghiệp vụ: …".</summary>
    /// <returns>Null unless a noun of bodies opens it and a colon, a verb, "chủ trì" or "phối hợp" follows.</returns>
    public BodyList? Unlisted(Run run, int token, int end)
    {
        if (token >= end || Verbs.Opens(run, token) || !IsBodyNoun(run, token)) return null;
        var list = Read(run, token, end, named: true, isLine: false);
        if (list is null || list.To - token > LongestHead) return null;
        if (run.Tokens[list.To - 1].Raw.EndsWith(':')) return list;
        return list.To < end && (run.At(list.To, Keywords.Lead).Any || run.At(list.To, Keywords.Together).Any || Verbs.Opens(run, list.To)) ? list : null;
    }

    /// <summary>Bodies that the catalogue may not have, named as offices are: "Trung tâm Y tế huyện Thanh Sơn".</summary>
    public BodyList? Official(Run run, int token, int end) => token < end && IsBodyNoun(run, token) ? Read(run, token, end, named: true, isLine: false) : null;

    private BodyList? Read(Run run, int token, int end, bool named, bool isLine)
    {
        var mentions = new List<Mention>();
        var at = SkipTitle(run, token);
        var to = token;
        while (at < end)
        {
            var mention = gazetteer.At(run, at, end) ?? (named || mentions.Count > 0 ? Unknown(run, at, end, isLine) : null);
            if (mention is null) break;
            mentions.Add(mention);
            while (mention.To < end && Separates(run.Tokens[mention.To - 1]) && gazetteer.At(run, mention.To, end) is null
                && gazetteer.NextPlace(run, mention, mention.To, end) is { } another)
            {
                mentions.Add(mention = another);
            }

            to = Qualified(run, mention.To, end);
            if (to >= end || Separator(run, to) is not { } next) break;
            at = SkipTitle(run, next);
        }

        return mentions.Count == 0 ? null : new BodyList(mentions, to);
    }

    /// <summary>A department at the head of a paragraph whose "Sở" the scan lost.</summary>
    public BodyList? Headless(Run run, int token, int end) =>
        gazetteer.HeadlessAt(run, token, end) is { } mention ? new BodyList([mention], mention.To) : null;

    private static int SkipTitle(Run run, int token)
    {
        var title = run.At(token, Titles);
        return title.Any && title.Cost < 0.2f ? title.To : token;
    }

    private static bool IsBodyNoun(Run run, int token)
    {
        var first = run.Tokens[token];
        if (!first.StartsUpper) return false;
        var word = first.Raw.TrimStart('(').ToLowerInvariant();
        if (token + 1 >= run.Count) return false;
        var pair = word + " " + run.Tokens[token + 1].Raw.ToLowerInvariant();
        if (run.IsNoisy) (word, pair) = (Folding.Fold(word), Folding.Fold(pair));
        return (run.IsNoisy ? FoldedAlone : AloneNouns).Contains(word) ? run.Tokens[token + 1].StartsUpper : (run.IsNoisy ? FoldedPairs : PairNouns).Contains(pair);
    }

    // "Sở Tư pháp - Thường trực Hội đồng …" names one body; so does one with a qualifier or brackets after it.
    private int Qualified(Run run, int to, int end)
    {
        for (var again = true; again && to < end;)
        {
            again = false;
            if (Separates(run.Tokens[to - 1])) return to;
            var dash = run.Tokens[to].Key.Length == 0 && run.Tokens[to].Raw is "-" or "–" ? to + 1 : to;
            if (dash < end && run.At(dash, StandingFor) is { Any: true } standing && (dash > to || run.Tokens[to].Raw.StartsWith('(')))
            {
                to = gazetteer.At(run, dash, end)?.To ?? gazetteer.At(run, standing.To, end)?.To ?? standing.To;
                again = true;
            }
            else if (run.Tokens[to].Raw.StartsWith('('))
            {
                var close = to;
                while (close < Math.Min(end, to + 14) && !run.Tokens[close].Raw.Contains(')', StringComparison.Ordinal)) close++;
                if (close < Math.Min(end, to + 14)) (to, again) = (close + 1, true);
            }
            else if (place is not null && run.At(to, place) is { Any: true } named && named.To <= end)
            {
                (to, again) = (named.To, true);
            }
            else if (run.At(to, Qualifiers) is { Any: true, Cost: < 0.2f } qualifier && qualifier.To <= end)
            {
                (to, again) = (qualifier.To, true);
            }
        }

        return to;
    }

    private static bool Separates(Token token) => token.Raw is [.., ',' or ';'];

    private static int? Separator(Run run, int to)
    {
        if (run.Tokens[to].Key is "va" or "cung" && run.Tokens[to].StartsLower) return to + 1;
        if (run.Tokens[to].Key.Length == 0 && run.Tokens[to].Raw is "," or "-" or "–") return to + 1;
        return Separates(run.Tokens[to - 1]) ? to : null;
    }

    private static Mention? Unknown(Run run, int token, int end, bool isLine)
    {
        var first = run.Tokens[token];
        if (!first.StartsUpper || !Nouns.Contains(first.Key)) return null;
        var to = token;
        while (to < end && to < token + 14)
        {
            if (to > token && (IsStop(run, to) || (!isLine && run.Tokens[to].StartsLower && Verbs.Opens(run, to)))) break;
            to++;
            if (Separates(run.Tokens[to - 1]) || Punctuation.EndsClause(run.Tokens[to - 1].Raw)) break;
        }

        var words = run.Text(token, to).Trim(' ', ',', ';', '.', ':', '-', '(', ')');
        return words.Length < 4 || !words.Contains(' ', StringComparison.Ordinal) ? null : new Mention(words, token, to, 1, AssignmentMode.Assigned);
    }

    // "Sở Văn hóa và Thể thao" is one name, "Sở Văn hóa và Sở Du lịch" are two.
    private static bool IsStop(Run run, int token) =>
        (run.Tokens[token].Key == "va" && !(token + 1 < run.Count && run.Tokens[token + 1].StartsUpper && !Nouns.Contains(run.Tokens[token + 1].Key))) || run.Tokens[token].Key == "chu" || run.At(token, Keywords.Together).Any || run.At(token, Keywords.Lead).Any || run.At(token, DoesIt).Any;

    private static readonly Phrase DoesIt = Phrase.Of("thực hiện");
}
