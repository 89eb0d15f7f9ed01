namespace HaiDang.Modules.Reading;

/// <summary>Reads the name of a body by how such names are built: a noun of bodies, its field, its level and place.</summary>
internal static class NameGrammar
{
    private const int Longest = 18;

    // With their marks, because without them they are other words too. These want a capital after them.
    private static readonly HashSet<string> AloneNouns = Words(
        "sở phòng ban hội ubnd đoàn trường trạm khoa đội tổ cục viện bộ đài báo đồn quỹ hđnd vụ hạt bhxh mttq vksnd tand nhnn nhcsxh khu bcđ hải ubmttq kbnn btv bch cảng ga tòa");

    // "Phòng 2", "Đội 4": told apart by a number.
    private static readonly HashSet<string> Numbered = Words("phòng đội tổ cụm khối trạm ban");

    private static readonly HashSet<string> PairNouns =
    [
        .. "trung tâm|chi cục|văn phòng|bệnh viện|công an|liên đoàn|thanh tra|chi nhánh|công ty|liên minh|tỉnh đoàn|thành đoàn|huyện đoàn|quận đoàn|thị đoàn|xã đoàn|hạt kiểm|ngân hàng|kho bạc|bưu điện|bảo hiểm|nhà văn|ủy ban|mặt trận"
            .Split('|'),
        .. "hải quan|hội đồng|tổng cục|tập đoàn|hiệp hội|câu lạc|thư viện|bảo tàng|điện lực|học viện|tòa án|viện kiểm|đảng ủy|huyện ủy|thành ủy|tỉnh ủy|thị ủy|quận ủy|chi bộ|hợp tác|bộ chỉ|bộ tư|ban chỉ|ban quản|ban an|ban công|bộ phận|đơn vị|cơ quan|cổng thông|lực lượng|bộ đội|cảnh sát|biên phòng|chủ đầu|chủ hộ|chủ cơ|doanh nghiệp|tổ dân|tổ công|tổ hòa|tổ bảo|già làng|người có|nhân viên|cộng tác|công chức|người dân|đảng đoàn|ban cán|ban nhân|ban đại|cán bộ|kế toán|đoàn kiểm|đoàn công|tiểu ban|đồng chí|ban kinh|công đoàn|mạng lưới|nhà trường|xí nghiệp|nhà máy|viễn thông|tổng công|tiểu đoàn|trung đoàn|đại đội|giáo viên|tổng phụ|ban điều|ban chủ|ban vận|ban tổ|ban liên|ban trị|ban chấp|chính quyền|giáo hội|tòa soạn|đội quản|đội kiểm|đội bảo|đội phản|đội an|đội cảnh|đội thanh|đội tình|đội công|chi đoàn|liên đội|chi hội|chi ủy|đảng bộ|phân hội|cụm thi|khối thi|tổ chuyên|tổ giúp|tổ thường|tổ liên|nhóm công|nhóm nòng|quân đội|nhà thầu|đảng viên|huyện đội|xã đội|trưởng khoa|trưởng các|nhà tạm|bưu cục|ban hòa|ban bảo|ban thanh|ban giảm|ban phòng|quỹ tín|quỹ bảo|cơ sở cai|cơ sở trợ|trại giam|trại tạm|vườn quốc|khu bảo"
            .Split('|'),
        .. "trưởng thôn|trưởng bản|trưởng ấp|trưởng khu|trưởng ban|trưởng phòng|trưởng công|trưởng các|trưởng trạm|tổ trưởng|đội trưởng|chủ tịch|giám đốc|thủ trưởng|hiệu trưởng|bí thư|chánh văn|chánh thanh|chỉ huy|lãnh đạo|người đứng|cấp ủy|thành viên|đại diện|phó trưởng|ban giám|phòng giao|ban thường|thường trực|ủy viên"
            .Split('|'),
    ];

    // After "các": what a plan addresses all of at once.
    private static readonly HashSet<string> Groups = Words(
        "sở ban ngành phòng đơn-vị cơ-quan địa-phương xã phường huyện quận thôn bản ấp tổ-chức đoàn-thể hội trường cơ-sở doanh-nghiệp thành-viên lực-lượng cấp chi-cục trung-tâm bệnh-viện khoa tổ đội đồn trạm thị-trấn thị-xã thành-phố viện đài báo công-ty nhà-trường chi-hội bộ-phận khu-phố khu-dân-cư tỉnh cục vụ hợp-tác-xã chi-bộ trưởng chủ bộ công-đoàn đảng-bộ đảng-ủy thôn,-bản ban-quản-lý phòng-nghiệp-vụ hộ đoàn câu-lạc-bộ vụ tổng-cục nhà-mạng ngân-hàng hội-đồng kho-bạc phòng-chuyên-môn đồng-chí công-chức trường-học bệnh-viện cơ-quan-báo-chí cấp-ủy tổ-chức-đảng huyện-ủy thị-ủy thành-ủy khóm đồn-biên-phòng ban-cán-sự-đảng làng buôn khối tổ-dân-phố khu lớp ban-nhân-dân chi-đoàn trung-đoàn hạt cụm nhóm ban-chỉ-đạo ban-chỉ-huy nhà-trẻ cơ-sở-giáo-dục");

    private static readonly HashSet<string> Levels = Words("tỉnh thành-phố huyện quận thị-xã xã phường thị-trấn đặc-khu thôn bản ấp khu-phố trường cấp-tỉnh cấp-huyện cấp-xã cấp-thành-phố các-cấp");

    private static readonly HashSet<string> LevelTails = Words("biên-giới miền-núi trọng-điểm ven-biển liên-quan");

    private static readonly HashSet<string> FoldedAlone = [.. AloneNouns.Select(Folding.Fold)];
    private static readonly HashSet<string> FoldedPairs = [.. PairNouns.Select(Folding.Fold)];

    // Words that no name goes over: what the body does, or how it stands to others, begins.
    private static readonly HashSet<string> Stops = Words(
        "chủ-trì phối-hợp thực-hiện có căn-cứ theo chịu được để tại khi cùng với về từ đến hằng hàng-năm hàng-tháng là phải định-kỳ thường-xuyên kịp-thời trước sau trên do bằng nếu đồng-thời cử làm lập gửi mở giúp phụ-trách chuyển như mỗi hoặc nghiêm-túc khẩn-trương đã sẽ không thuộc-phạm-vi nhằm vào đôn-đốc trực-tiếp thường-trực-tại lấy-ý-kiến hiệp-đồng đứng-mũi kề-vai nòng-cốt đầu-mối sát-cánh chung-tay đảm-nhiệm đảm-trách phối-thuộc cùng-làm đứng-đầu làm-nòng");

    /// <summary>Whether a noun of bodies opens a name at this word.</summary>
    /// <param name="small">Whether small letters do too, as they do after another body.</param>
    public static bool Opens(Run run, int token, bool small = false)
    {
        if (token >= run.Count) return false;
        var first = run.Tokens[token];
        if (IsGroup(run, token, out _)) return small || first.StartsUpper;
        if (!first.StartsUpper && !small) return false;
        var word = Clean(first);
        if (run.IsNoisy) word = Folding.Fold(word);
        var next = token + 1 < run.Count ? run.Tokens[token + 1] : null;
        if (next is null || EndsName(first) || (Folding.Fold(word) == "to" && next.Key is "chuc")) return false;
        if ((run.IsNoisy ? FoldedAlone : AloneNouns).Contains(word) && (next.StartsUpper || Clean(next) == "các" || (first.StartsUpper && Numbered.Contains(word) && next.Key is [>= '1' and <= '9'] or [>= '0' and <= '9', >= '0' and <= '9']) || Level(run, token + 1, run.Count) is not null)) return true;
        var pair = word + " " + (run.IsNoisy ? Folding.Fold(Clean(next)) : Clean(next));
        if (pair == "thanh tra" && !IsInspectorate(run, token + 2)) return false;
        return (run.IsNoisy ? FoldedPairs : PairNouns).Contains(pair);
    }

    // "Thanh tra Sở", "Thanh tra các huyện", "Thanh tra chủ trì", and not "Thanh tra, kiểm tra", "Thanh tra chuyên đề".
    internal static bool IsInspectorate(Run run, int token) =>
        token >= run.Count ? !EndsName(run.Tokens[token - 1]) : run.Tokens[token - 1].Raw.EndsWith(',') ? Opens(run, token, small: true) : run.Tokens[token].StartsUpper || Clean(run.Tokens[token]) == "các" || Level(run, token, run.Count) is not null || Bodies.Acts(run, token, run.Count);

    /// <summary>"các phòng, ban, đơn vị": a group addressed at once.</summary>
    /// <param name="to">The word after it.</param>
    public static bool IsGroup(Run run, int token, out int to)
    {
        to = token;
        if (run.IsNoisy || Clean(run.Tokens[token]) is not ("các" or "những" or "mỗi") || EndsName(run.Tokens[token])) return false;
        var at = token + 1;
        while (Group(run, at) is { } end && (at == token + 1 || run.Tokens[at].StartsLower))
        {
            to = at = end;
            if (at >= run.Count) break;
            if (run.Tokens[at - 1].Raw.EndsWith(',') || Clean(run.Tokens[at - 1]).Length == 0) continue;
            if (Clean(run.Tokens[at]) == "và" && Group(run, at + 1) is not null) at++;
            else break;
        }

        return to > token;
    }

    /// <summary>Where the name ends that begins at a word.</summary>
    /// <param name="certain">Whether nothing but bodies stands here, as in a line "Cơ quan phối hợp: …": verbs then belong to names.</param>
    /// <param name="small">Whether the name may begin with a small letter.</param>
    /// <returns>The word after it; null when no name begins there.</returns>
    public static int? End(Run run, int token, int end, bool certain, bool small)
    {
        if (!Opens(run, token, small)) return null;
        var to = token + 1;
        if (IsGroup(run, token, out var group))
        {
            to = Math.Min(group, end);
            if (to < end && !EndsName(run.Tokens[to - 1])) to = LevelsOf(run, to, end) is var levels && levels > to ? levels : Field(run, to, end, certain);
            return Around(run, to, end);
        }

        if (!run.IsNoisy && !EndsName(run.Tokens[token]) && to < end && Clean(run.Tokens[to]) != "các") to++; // The second word of the noun, or the first of the field.
        while (to < end && to < token + Longest)
        {
            var last = run.Tokens[to - 1];
            if (EndsPhrase(last)) break;
            if (Clean(run.Tokens[to]) == "các" && !EndsName(last) && IsGroup(run, to, out var many) && many > Tail(run, to, end))
            {
                to = EndsName(run.Tokens[many - 1]) ? many : Field(run, many, end, certain);
                break;
            }

            if (Tail(run, to, end) is var tail && tail > to)
            {
                to = tail;
                break;
            }

            if (last.Raw.EndsWith(',') ? !GoesOn(run, to, certain) : Stands(run, to, token, certain)) break;
            to++;
        }

        while (to > token + 1 && Clean(run.Tokens[to - 1]).Length == 0) to--;
        return to;
    }

    /// <summary>Level and place after a name: "huyện", "các xã, phường", "xã Bản Lầu", "cấp huyện".</summary>
    /// <returns>The word after them; the given word when there are none.</returns>
    public static int Tail(Run run, int token, int end)
    {
        if (run.IsNoisy || token >= end || EndsName(run.Tokens[token - 1]) || run.Tokens[token - 1].Key is "tac") return token;
        var at = token;
        var all = Clean(run.Tokens[at]) == "các";
        if (all) at++;
        if (Level(run, at, end) is not { } to) return token;
        while (to < end && (all || Level(run, to, end) is not null) && (run.Tokens[to - 1].Raw.EndsWith(',') || Clean(run.Tokens[to]) == "và"))
        {
            if (Level(run, Clean(run.Tokens[to]) == "và" ? to + 1 : to, end) is not { } more) break;
            to = more;
        }

        if (to < end && !EndsName(run.Tokens[to - 1]) && OneOf(LevelTails, run, to, end) is { } tail && !Clean(run.Tokens[to]).StartsWith("liên", StringComparison.Ordinal)) to = tail;
        while (!all && to < end && to < token + 6 && !EndsName(run.Tokens[to - 1]) && run.Tokens[to].StartsUpper && !Opens(run, to)) to++;
        return to;
    }

    /// <summary>What narrows a group of places: "biên giới", "miền núi".</summary>
    /// <returns>The word after it; the given word when nothing does.</returns>
    public static int Narrowed(Run run, int token, int end) =>
        !run.IsNoisy && token < end && !EndsName(run.Tokens[token - 1]) && Clean(run.Tokens[token]) != "liên" && OneOf(LevelTails, run, token, end) is { } to ? to : token;

    // "các trường học | trên địa bàn xã".
    private static int Around(Run run, int to, int end)
    {
        if (to + 3 > end || EndsName(run.Tokens[to - 1]) || run.Tokens[to].Raw != "trên" || run.Tokens[to + 1].Key != "dia" || run.Tokens[to + 2].Key != "ban") return to;
        return to + 3 < end && !EndsName(run.Tokens[to + 2]) && Level(run, to + 3, end) is { } level ? level : to + 3;
    }

    // "các đảng ủy | xã, phường, đặc khu": the levels that a group is of.
    private static int LevelsOf(Run run, int from, int end)
    {
        var to = from;
        while (to < end && (to == from || run.Tokens[to - 1].Raw.EndsWith(',') || Clean(run.Tokens[to]) == "và") && Level(run, to > from && Clean(run.Tokens[to]) == "và" ? to + 1 : to, end) is { } next) to = next;
        return to < end && to > from && !EndsName(run.Tokens[to - 1]) && OneOf(LevelTails, run, to, end) is { } tail && Clean(run.Tokens[to]) != "liên" ? tail : to;
    }

    // What a group is of: "các doanh nghiệp vận tải", "các trường học", "các đơn vị trong ngành".
    private static int Field(Run run, int from, int end, bool certain)
    {
        var to = from;
        while (to < end && to < from + 8)
        {
            if (EndsName(run.Tokens[to - 1]) || (Clean(run.Tokens[to]) != "trong" && Stands(run, to, from - 2, certain))) break;
            to++;
        }

        return to;
    }

    private static bool Stands(Run run, int at, int from, bool certain)
    {
        var token = run.Tokens[at];
        if (token.Key.Length == 0) return token.Raw is not ("-" or "–") || at + 1 >= run.Count || !(run.Tokens[at + 1].StartsUpper || IsNearLevel(run, at + 1) || (run.Tokens[at - 1].StartsLower && Clean(run.Tokens[at + 1]) is not ("cơ" or "thường" or "là" or "đơn")));
        if (token.Raw.StartsWith('(') || token.Raw.StartsWith('“')) return true;
        if (Clean(token) is "và" or "va" && IsOffice(run, from, at)) return false;
        if (Clean(token) is "và" or "va") return at + 1 >= run.Count || Opens(run, at + 1, small: true) || (IsVerb(run, at + 1) && !IsWork(run, at + 1)) || Clean(run.Tokens[at + 1]) == "các";
        if (run.IsNoisy) return run.At(at, Keywords.Lead).Any || run.At(at, Keywords.Together).Any || run.At(at, Does).Any || (!certain && token.StartsLower && Verbs.Opens(run, at));
        if (Clean(token) == "về" && run.Tokens[at - 1].Key is "pham" or "chinh" or "nuoc") return false;
        if (Clean(token) is "cứu" or "chữa" && Enumerable.Range(Math.Max(from, at - 3), Math.Min(3, at - from)).Any(i => run.Tokens[i].Key is "chay" or "nan")) return false;
        if (Clean(token) == "làm" && run.Tokens[at - 1].Key == "viec") return false;
        if (OneOf(Stops, run, at, run.Count) is not null || (Clean(token) == "cần" && run.Tokens[at - 1].Key != "hau")) return true;
        if (Clean(token) == "trực" && run.Tokens[at - 1].Key != "thuong" && !(at + 1 < run.Count && run.Tokens[at + 1].Key == "thuoc")) return true;
        return !certain && at > from + 1 && IsVerb(run, at) && !IsField(run, from, at);
    }

    /// <summary>Whether a verb belongs to the name before it: "Đội Cảnh sát | điều tra tội phạm về ma túy: …", "Ban Chỉ đạo | chuyển đổi số xã họp …".</summary>
    /// <remarks>Only where the name plainly ends later: at a colon, at its level, or before what the body does.</remarks>
    public static bool IsField(Run run, int from, int at)
    {
        if (at >= run.Count || EndsName(run.Tokens[at - 1])) return false;
        if (!IsWork(run, at) || !NamedByWork(run, from, at)) return false;
        for (var i = at + 2; i < Math.Min(run.Count, at + FarthestField); i++)
        {
            if (run.Tokens[i - 1].Raw.EndsWith(':')) return true;
            if (EndsName(run.Tokens[i - 1])) return false;
            if (run.At(i, Keywords.Lead).Any || run.At(i, Keywords.Together).Any || OneOf(Stops, run, i, run.Count) is not null) return true;
            if (i > at + 2 && IsVerb(run, i)) return true;
            if (Clean(run.Tokens[i]) is "các" or "việc" or "những" or "mọi" or "kế" || i == at + 2 && run.Tokens[i].Key.Any(char.IsAsciiDigit)) return false;
            if (i > at + 2 && Level(run, i, run.Count) is { } level) return level >= run.Count || EndsName(run.Tokens[level - 1]) || Bodies.Acts(run, level, run.Count) || run.Tokens[level].StartsUpper;
        }

        return false;
    }

    // "Cán bộ văn hóa - thông tin | phường": small letters go on behind the dash up to the level.
    private static bool IsNearLevel(Run run, int at)
    {
        for (var i = at; i < Math.Min(run.Count, at + 5); i++)
        {
            if (i > at && Level(run, i, run.Count) is not null) return true;
            if (EndsName(run.Tokens[i]) || IsVerb(run, i)) return false;
        }

        return false;
    }

    private static bool IsWork(Run run, int at) => at + 1 < run.Count && Works.Contains(Clean(run.Tokens[at]) + " " + Clean(run.Tokens[at + 1]));

    private static bool NamedByWork(Run run, int from, int at)
    {
        for (var i = Math.Max(from, at - 3); i < at; i++)
        {
            var words = string.Join(' ', Enumerable.Range(i, at - i).Select(t => Clean(run.Tokens[t])));
            if (ByWork.Contains(words)) return true;
        }

        return false;
    }

    private const int FarthestField = 14;

    // Bodies whose names say their work next: "Ban Chỉ đạo …", "Đội Cảnh sát …", "Tháng …".
    private static readonly HashSet<string> ByWork = new(
        "cảnh sát|ban chỉ đạo|bcđ|ban tổ chức|hội đồng|tổ công tác|tiểu ban|quỹ|tháng|tuần lễ|chiến dịch|ban vận động|ban điều hành|đoàn|tổ|đội|bộ phận|lực lượng|cơ quan|ban|trung tâm|ban quản lý|câu lạc bộ|tổ giúp việc|nhóm|trạm|chi cục".Split('|'), StringComparer.Ordinal);

    private static readonly HashSet<string> Works = new(
        ("điều tra|truy nã|quản lý|kiểm soát|kiểm tra|giám sát|phòng ngừa|hỗ trợ|bảo vệ|bảo trợ|phát triển|xây dựng|cải cách|chuyển đổi|đổi mới|ứng phó|tìm kiếm|vận động|giải quyết|giải phóng|tiếp nhận|tư vấn|trợ giúp|giám định|xúc tiến|đào tạo"
        + "|bồi dưỡng|dạy nghề|giới thiệu|chăm sóc|nuôi dưỡng|phục hồi|điều hành|thi hành|thi đua|hòa giải|tiếp dân|tiếp công|xử lý|cứu hộ|cứu nạn|tuần tra|thẩm định|hành động|cao điểm|phòng cháy|chữa cháy|giảm nghèo|đấu giá|thanh tra|tuyên truyền|khuyến học|phối hợp|đền ơn").Split('|'), StringComparer.Ordinal);

    // "Văn phòng HĐND và UBND" is one office.
    private static bool IsOffice(Run run, int from, int and) =>
        and + 1 < run.Count && Clean(run.Tokens[from]) == "văn" && run.Tokens[from + 1].Key == "phong" && Clean(run.Tokens[and + 1]) is "ubnd" or "hđnd" or "ủy" or "hội";

    // A verb is one that has something to do it to: "Phòng An ninh điều tra, Công an …" has none.
    private static bool IsVerb(Run run, int at)
    {
        if (!run.Tokens[at].StartsLower || Verbs.At(run, at) is not { Any: true } verb || verb.From != at) return false;

        // The second syllable of the word before: "Xây dựng", "Đào tạo".
        if (verb.To == at + 1 && run.Tokens[at - 1].StartsUpper) return false;
        if (verb.To >= run.Count) return false;
        var last = run.Tokens[verb.To - 1];
        if (last.Raw.EndsWith(',')) return Verbs.Opens(run, verb.To);
        return !EndsName(last) && !(Verbs.Opens(run, verb.To) && run.Tokens[verb.To].StartsLower && Clean(run.Tokens[verb.To]) is "tổ" or "chủ" or "phối" or "tham");
    }

    // After a comma a name goes on where no other begins: "Văn hóa, Thể thao và Du lịch", "phòng, chống", "phòng cháy, chữa cháy".
    private static bool GoesOn(Run run, int at, bool certain)
    {
        var token = run.Tokens[at];
        var before = Clean(run.Tokens[at - 1]);
        if (before == "phòng" && Clean(token) == "chống") return true;
        if (before is "cháy" or "nạn" or "ninh") return Clean(token) is "chữa" or "cứu" or "trật";
        if (Opens(run, at, small: true) || Clean(token) == "các") return false;
        if (!token.StartsUpper) return certain && !Levels.Contains(Clean(token));

        // Only one that ends in "và Du lịch" before the next comma.
        for (var i = at; i < Math.Min(run.Count - 1, at + 6); i++)
        {
            if (Clean(run.Tokens[i]) == "và") return run.Tokens[i + 1].StartsUpper && !Opens(run, i + 1, small: true);
            if (EndsName(run.Tokens[i])) return false;
        }

        return false;
    }

    private static int? Group(Run run, int token) => token < run.Count ? OneOf(Groups, run, token, run.Count) : null;

    private static int? Level(Run run, int token, int end) =>
        token < end && run.Tokens[token].StartsLower && !(token > 0 && run.Tokens[token].Key == "truong" && run.Tokens[token - 1].Key is "moi" or "thi" or "hien" or "nha" or "nong" or "lam" or "cong" or "ngu") && OneOf(Levels, run, token, end) is { } to && !(to < end && !EndsName(run.Tokens[to - 1]) && Compounds.Contains(Clean(run.Tokens[to]))) ? to : null;

    // "xã hội", "huyện ủy", "tỉnh đoàn" are words of their own.
    private static readonly HashSet<string> Compounds = Words("hội ủy đoàn đội học hợp trung tiểu mầm mẫu");

    // The longest of the word, the two and the three words there that is in the list.
    private static int? OneOf(HashSet<string> words, Run run, int token, int end)
    {
        int? found = null;
        var phrase = "";
        for (var i = token; i < Math.Min(end, token + 3); i++)
        {
            phrase += (i > token ? "-" : "") + Clean(run.Tokens[i]);
            if (words.Contains(phrase)) found = i + 1;
            if (EndsName(run.Tokens[i])) break;
        }

        return found;
    }

    private static string Clean(Token token) => token.Raw.Trim('(', ')', ',', ';', '.', ':', '"', '“', '”').ToLowerInvariant();

    private static bool EndsName(Token token) => token.Raw is [.., ',' or ';' or ':' or '.' or ')'];

    private static bool EndsPhrase(Token token) => token.Raw is [.., ';' or ':' or '.' or ')'];

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);

    private static readonly Phrase Does = Phrase.Of("thực hiện");
}
