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

    /// <summary>Short forms of words that the document defines, with what they stand for.</summary>
    public Dictionary<string, string> Abbreviations { get; } = new(StringComparer.Ordinal);

    private static readonly HashSet<string> Nobody = new(StringComparer.Ordinal) { "đơn vị", "cơ quan", "bộ phận", "lực lượng", "các cấp", "lãnh đạo", "thủ trưởng", "doanh nghiệp" };

    private static readonly Phrase[] Qualifiers = Phrase.All(
        "có liên quan", "liên quan", "trên địa bàn tỉnh", "trên địa bàn", "thành viên", "của tỉnh", "thuộc tỉnh", "cấp tỉnh", "tỉnh", "các cấp", "khác", "chức năng", "thành phố", "cấp huyện", "huyện");

    private static readonly Phrase[] Titles = Phrase.All(
        "Thủ trưởng", "Giám đốc", "Trưởng ban", "Trưởng", "Chủ tịch", "Người đứng đầu", "Lãnh đạo", "Chỉ huy trưởng", "Viện trưởng", "Chánh án", "Tổng Biên tập", "Trưởng phòng", "Hiệu trưởng");

    private static readonly Phrase[] StandingFor = Phrase.All("Thường trực", "Cơ quan Thường trực", "Cơ quan thường trực của", "Cơ quan thường trực", "Thường trực của", "đơn vị thường trực", "cơ quan chủ trì");

    // Bodies of which there are many: what is printed tells which.
    private static readonly string[] Units = ["don", "tram", "trung", "doi", "benh", "truong", "co"];

    private const int LongestHead = 90;

    /// <summary>The enumeration that begins at a word.</summary>
    /// <param name="named">Whether bodies stand here for certain, so that unknown names are taken as printed.</param>
    /// <returns>Null when no body is named there.</returns>
    public BodyList? At(Run run, int token, int end, bool named = false) => Read(run, token, end, unknown: named, certain: named);

    /// <summary>Bodies at the head of a sentence that the catalogue may not have: "Trung tâm Y tế chủ trì …", "Phòng Nghiệp vụ: …".</summary>
    /// <param name="small">Whether they may begin with a small letter, as they do behind an order.</param>
    /// <returns>Null unless a noun of bodies opens it and a colon, a verb, "chủ trì" or "phối hợp" follows.</returns>
    public BodyList? Unlisted(Run run, int token, int end, bool small = false)
    {
        if (token >= end || (!NameGrammar.Opens(run, token, small) && !NameGrammar.IsGroup(run, token, out _))) return null;
        var list = Read(run, token, end, unknown: true, certain: false, small || NameGrammar.IsGroup(run, token, out _));
        if (list is null || list.To - token > LongestHead) return null;
        if (run.Tokens[list.To - 1].Raw.EndsWith(':')) return list;
        return Acts(run, list.To, end) ? list : null;
    }

    /// <summary>Whether what stands before a word does something: a verb, "chủ trì", "phối hợp", "có trách nhiệm" follows.</summary>
    public static bool Acts(Run run, int token, int end) =>
        token < end && (run.At(token, Keywords.Lead).Any || run.At(token, Keywords.Together).Any || Verbs.Opens(run, token) || run.At(token, Duty).Any);

    /// <summary>Bodies that the catalogue may not have, named as offices are: "Trung tâm Y tế huyện Thanh Sơn".</summary>
    public BodyList? Official(Run run, int token, int end) => token < end && NameGrammar.Opens(run, token) ? Read(run, token, end, unknown: true, certain: false) : null;

    /// <summary>A department at the head of a paragraph whose "Sở" the scan lost.</summary>
    public BodyList? Headless(Run run, int token, int end) =>
        gazetteer.HeadlessAt(run, token, end) is { } mention && run.Tokens[mention.To - 1].Raw.EndsWith(':') ? new BodyList([mention], mention.To) : null;

    private BodyList? Read(Run run, int token, int end, bool unknown, bool certain, bool small = false)
    {
        var mentions = new List<Mention>();
        var at = token;
        var to = token;
        while (at < end)
        {
            var mention = One(run, at, end, unknown || mentions.Count > 0, certain, small || certain || (mentions.Count > 0 && unknown));
            if (mention is null && mentions.Count > 0 && mentions[^1].Name.StartsWith("Sở ", StringComparison.Ordinal)) mention = gazetteer.HeadlessAt(run, at, end);
            if (mention is null) break;
            mentions.Add(mention);
            while (mention.To < end && Separates(run.Tokens[mention.To - 1]) && gazetteer.At(run, mention.To, end) is null
                && gazetteer.NextPlace(run, mention, mention.To, end) is { } another)
            {
                mentions.Add(mention = another);
            }

            to = Qualified(run, mention.To, end);
            if (to >= end || Separator(run, to) is not { } next) break;
            at = next;
        }

        return mentions.Count == 0 ? null : new BodyList(mentions, to);
    }

    // The catalogue's body, with the level and place printed after it; else a name by its build.
    private Mention? One(Run run, int token, int end, bool unknown, bool certain, bool small)
    {
        if (IsLabel(run, token)) return null;
        var from = SkipTitle(run, token);
        var known = gazetteer.At(run, token, end) ?? (from > token ? gazetteer.At(run, from, end) : null);
        if (known is { To: var after } && !run.IsNoisy && after == known.From + 2 && run.Tokens[known.From].Key == "thanh" && run.Tokens[after - 1].Key == "tra" && !NameGrammar.IsInspectorate(run, after)) return null;
        if (known is not null)
        {
            if (!run.IsNoisy && place is not null && known.Name.EndsWith("Đoàn", StringComparison.OrdinalIgnoreCase) && run.At(known.To, place) is { Any: true } own && own.To <= end && !Separates(run.Tokens[known.To - 1])) return Printed(run, known.From, own.To, known);
            var tail = NameGrammar.Tail(run, known.To, end);
            if (tail > known.To && !known.Name.EndsWith(run.Tokens[known.To].Raw, StringComparison.Ordinal) && !IsProvinces(run, known.To)) return Printed(run, known.From, tail, known);
            if (NameGrammar.Narrowed(run, known.To, end) is var narrowed && narrowed > known.To) return Printed(run, known.From, narrowed, known);
            if (Named(run, known, end, certain) is { } longer) return Printed(run, known.From, longer, known);
            var start = from > token && known.Name.StartsWith("Các ", StringComparison.Ordinal) ? token : known.From;
            var isGroup = NameGrammar.IsGroup(run, known.From, out var group);
            if (isGroup && NameGrammar.End(run, known.From, end, certain, small: true) is { } all && all > known.To && !run.Text(known.To, Math.Max(group, known.To)).Contains("thể", StringComparison.Ordinal)) return Printed(run, start, all, known);
            return start < known.From ? Printed(run, start, known.To, known) : known;
        }

        if (!unknown) return null;
        var named = from > token && NameGrammar.Opens(run, from) && !NameGrammar.IsGroup(run, from, out _) ? from : token;
        if (NameGrammar.End(run, named, end, certain, small) is not { } to)
        {
            if (!run.Tokens[named].StartsUpper || (run.IsNoisy ? !Nouns.Contains(run.Tokens[named].Key) : !certain || IsFixed(run, named))) return null;
            to = NoisyEnd(run, named, end);
        }

        return Printed(run, named, to, null);
    }

    // "Đơn vị phối hợp:" within a line names nobody.
    private static bool IsLabel(Run run, int token) => run.At(token, Keywords.Assigns) is { Any: true } label && run.Tokens[label.To - 1].Raw.EndsWith(':');

    private static bool IsFixed(Run run, int token) =>
        run.At(token, Keywords.Times).Any || run.At(token, Keywords.Orders).Any || run.At(token, Keywords.Asks).Any || run.At(token, Keywords.Lead).Any || run.At(token, Keywords.Together).Any;

    // A proper name goes on after the catalogue's words: "Đồn Biên phòng | Nậm Na", "Ban Tuyên giáo | Huyện ủy", "Văn phòng HĐND | và UBND huyện".
    private int? Named(Run run, Mention known, int end, bool certain)
    {
        var to = known.To;
        if (!run.IsNoisy && Units.Contains(run.Tokens[known.From].Key) && NameGrammar.End(run, known.From, end, certain: false, small: true) is { } unit && unit > to && run.Tokens[unit - 1].StartsUpper) return unit;
        if (run.IsNoisy || to >= end || run.Tokens[to - 1].Raw is [.., ',' or ';' or ':' or '.' or ')']) return null;
        if (NameGrammar.IsField(run, known.From, to) && NameGrammar.End(run, known.From, end, certain: false, small: true) is { } work && work > to) return work;
        var grown = NameGrammar.End(run, known.From, end, certain, small: true) ?? to;
        if (run.Tokens[to].Key == "va")
        {
            var isOffice = known.Name.StartsWith("Văn phòng", StringComparison.Ordinal);
            return grown > to + 1 && (isOffice || (run.Tokens[to + 1].StartsUpper && !NameGrammar.Opens(run, to + 1))) ? grown : null;
        }

        var isPlace = place is not null && run.At(to, place).Any;
        if (!run.Tokens[to].StartsUpper) return !isPlace && grown > to && (run.Tokens[grown - 1].StartsUpper || run.Tokens[grown - 1].Raw.EndsWith(':')) && !run.Tokens[to].Raw.StartsWith('(') ? grown : null;
        if (run.Tokens[to].Raw.StartsWith('(') || isPlace) return null;

        // One body of another: "Cơ quan điều tra | Công an huyện", "Đảng ủy | Ủy ban nhân dân tỉnh".
        if (gazetteer.At(run, to, end)?.To is { } above) return above;
        var opens = NameGrammar.Opens(run, to);
        if (opens && NameGrammar.End(run, to, end, certain: false, small: false) is { } over && over > to + 1) return over;
        while (to < end && to < known.To + 5 && run.Tokens[to].StartsUpper && (to == known.To || (!NameGrammar.Opens(run, to) && !run.Tokens[to - 1].Raw.EndsWith(',')))) to++;
        if (to < end && run.Tokens[to].Key is "uy" or "doan" or "bo" && run.Tokens[to - 1].Raw is "Huyện" or "Thành" or "Tỉnh" or "Đảng" or "Quận" or "Thị") to++;
        if (grown > to && (run.Tokens[grown - 1].StartsUpper || grown >= end || Acts(run, grown, end) || run.Tokens[grown - 1].Raw is [.., ',' or ';' or ':' or '.'])) to = grown;
        return opens && to == known.To + 1 && to < end && run.Tokens[to].StartsLower ? null : to;
    }

    private Mention? Printed(Run run, int from, int to, Mention? known)
    {
        var words = run.Text(from, to).Trim(' ', ',', ';', '.', ':', '-', '(', ')');
        if (words.Length < 4 || !words.Contains(' ', StringComparison.Ordinal) || Nobody.Contains(words.ToLowerInvariant())) return null;
        var name = NameForms.Spelt(Written(words)) ?? Written(words);
        return new Mention(char.ToUpperInvariant(name[0]) + name[1..], from, to, known?.Cost ?? 1, known?.Mode ?? AssignmentMode.Assigned);
    }

    private bool IsProvinces(Run run, int token) => run.Tokens[token].Key is "tinh" && (token + 1 >= run.Count || !run.Tokens[token + 1].StartsUpper || place is not null && run.At(token + 1, place).Any);

    // Short forms that the document defines: "Ban ATGT" is "Ban An toàn giao thông".
    private string Written(string words) => string.Join(' ', words.Split(' ').Select(w => Usual.GetValueOrDefault(w.TrimEnd(','), w.TrimEnd(',')) is var usual && usual != w.TrimEnd(',') ? usual + w[w.TrimEnd(',').Length..] : Abbreviations.GetValueOrDefault(w.TrimEnd(','), w) is var full && full != w && w.EndsWith(',') ? full + "," : Abbreviations.GetValueOrDefault(w, w)));

    // Short forms that no plan defines.
    private static readonly Dictionary<string, string> Usual = new(StringComparer.Ordinal)
    {
        ["CHBĐBP"] = "Chỉ huy Bộ đội Biên phòng", ["BĐBP"] = "Bộ đội Biên phòng", ["CHQS"] = "Chỉ huy Quân sự", ["BCHQS"] = "Ban Chỉ huy Quân sự",
    };

    private static int SkipTitle(Run run, int token)
    {
        var title = run.At(token, Titles);
        return title.Any && title.Cost < 0.2f ? title.To : token;
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
                to = gazetteer.At(run, dash, end)?.To ?? gazetteer.At(run, standing.To, end)?.To ?? NameGrammar.End(run, standing.To, end, certain: false, small: true) ?? standing.To;
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
        if ((run.Tokens[to].Key is "va" || (run.IsNoisy && run.Tokens[to].Key is "cung")) && run.Tokens[to].StartsLower) return to + 1;
        if (run.Tokens[to].Key.Length == 0 && run.Tokens[to].Raw is "," or "-" or "–") return to + 1;
        return Separates(run.Tokens[to - 1]) ? to : null;
    }

    private static readonly string[] Nouns =
    [
        "so", "ban", "hoi", "phong", "chi", "cuc", "ubnd", "uy", "cong", "trung", "dai", "bao", "bo", "vien", "toa", "lien", "doan", "truong",
        "benh", "van", "don", "hai", "buu", "ngan", "kho", "tinh", "bhxh", "thanh", "cac", "hdnd", "mttq", "nha", "vksnd", "tand",
    ];

    private static int NoisyEnd(Run run, int token, int end)
    {
        var to = token;
        while (to < end && to < token + 14)
        {
            if (to > token && (run.Tokens[to].Raw.StartsWith('(') || run.Tokens[to].Key is "va" or "chu" || run.At(to, Keywords.Together).Any || run.At(to, Keywords.Lead).Any || run.At(to, Does).Any)) break;
            to++;
            if (Separates(run.Tokens[to - 1]) || Punctuation.EndsClause(run.Tokens[to - 1].Raw)) break;
        }

        return to;
    }

    private static readonly Phrase Does = Phrase.Of("thực hiện");
    private static readonly Phrase[] Duty = Phrase.All("có trách nhiệm", "chịu trách nhiệm", "theo chức năng", "căn cứ", "theo nhiệm vụ", "là cơ quan", "là đơn vị", "cần", "phải", "không được", "được giao", "chủ động", "làm đầu mối", "là đầu mối", "là lực lượng",
        "lãnh đạo việc", "lãnh đạo, chỉ đạo", "định kỳ", "hằng năm", "hàng năm", "hằng quý", "hàng quý", "hằng tháng", "hàng tháng", "hằng tuần", "hàng tuần", "mỗi", "cùng", "khi", "nếu", "trực", "phụ trách", "xuống", "tự", "chịu", "sẽ", "ngay", "tùy", "nghiêm túc");
}
