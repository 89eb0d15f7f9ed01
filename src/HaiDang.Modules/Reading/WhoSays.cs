namespace HaiDang.Modules.Reading;

/// <summary>Knows a sentence that only says who does what stands before it by its build, whatever its words: "Đầu mối: X; cùng làm: Y", "(X làm nòng cốt, Y hiệp đồng)".</summary>
/// <remarks>Nearly all of it is names of bodies; the first named lead, those behind another label or another verb help.</remarks>
internal sealed class WhoSays(Bodies bodies)
{
    private const int LongestLabel = 6;
    private const int Longest = 70;
    private const int FewestShare = 3;

    private static readonly Phrase[] Helps = Phrase.All(0.05f, "phối hợp", "cùng làm", "cùng thực hiện", "cùng tham gia", "tham gia", "hỗ trợ", "giúp", "giúp việc", "hiệp đồng", "phối thuộc", "kề vai", "sát cánh", "chung tay", "người giúp", "đồng hành", "cùng phụ trách", "phụ giúp", "tiếp sức", "phối kết hợp");
    private static readonly Phrase[] Leads = Phrase.All(0.05f, "chủ trì", "nòng cốt", "đầu mối", "đứng mũi", "phụ trách", "đảm nhiệm", "đảm trách", "thực hiện", "chịu trách nhiệm", "đứng đầu", "người lo", "lo", "chủ công", "làm chính", "tham mưu", "tổ chức thực hiện", "đứng ra");
    private static readonly Phrase[] Whens = Phrase.All(0.05f, "xong", "hoàn thành", "trước", "trong tháng", "trong quý", "quý", "tháng", "thời gian", "thời hạn", "cả năm", "hằng", "hàng", "thường xuyên", "từ ngày", "từ tháng", "trong năm", "hạn", "trong");
    private static readonly HashSet<string> NoLabels = new(StringComparer.Ordinal) { "nhan", "kg" };

    /// <summary>Who does what stands before it; null when the sentence says anything else, or only half of it.</summary>
    public Assigned? Read(Run run, Stretch words)
    {
        if (run.IsNoisy || words.Count > Longest) return null;
        var start = words.From;
        while (start < words.To && run.Tokens[start].Key.Length == 0) start++;
        if (start >= words.To) return null;
        var isBracket = run.Tokens[start].Raw.StartsWith('(');
        var label = Label(run, start, words.To);
        if (!isBracket && (label is null || IsBody(run, start, label.Value))) return null;
        if (run.Find(words.From, words.To, Keywords.Reports).Any) return null;
        if (isBracket && !Says(run, words) && Explains(run, start)) return null;
        if (!isBracket && !Says(run, new(start, label!.Value)) && run.Find(label.Value, words.To, Leads.Concat(Helps)).Any is false && Verbs.Opens(run, label.Value)) return null;
        List<Mention> lead = [], co = [], list = [];
        List<Mention>? into = label is null ? null : Helping(run, start, label.Value) ? co : lead;
        var isDecided = label is not null;
        int named = 0, other = 0;
        var i = label ?? start;
        while (i < words.To)
        {
            if (i > start && Label(run, i, words.To) is { } next && bodies.At(run, i, next, named: true) is null)
            {
                into = Helping(run, i, next) || lead.Count > 0 ? co : lead;
                (isDecided, i) = (true, next);
                continue;
            }

            var helps = run.At(i, Helps);
            var leads = run.At(i, Leads);
            if (helps.Any && helps.Cost <= 0.02f)
            {
                // Behind a name it is what that body does; before one, what the next does.
                if (list.Count > 0 && !isDecided && !ListFollows(run, helps.To, words.To)) Move(list, lead, co, keepsOne: true);
                into = co;
                (isDecided, i) = (false, helps.To);
                while (i < words.To && run.Tokens[i].Raw is "với" or "cùng" or "chặt" or "chẽ") i++;
                continue;
            }

            if (leads.Any && leads.Cost <= 0.02f)
            {
                (into, isDecided, i) = (lead.Count > 0 ? co : into, false, leads.To);
                continue;
            }

            if (bodies.At(run, i, words.To, named: true) is { } found && found.To > i && !IsTime(run, i))
            {
                list = [.. found.Mentions];
                (into ?? (lead.Count > 0 && EndedClause(run, i) ? co : lead)).AddRange(list);
                named += Letters(run, i, found.To);
                i = found.To;
                into ??= lead.Count > 0 ? co : null;
                continue;
            }

            if (IsTime(run, i)) break;
            other += run.Tokens[i].Key is "viec" or "nay" or "lay" or "lam" or "do" or "rieng" or "va" or "voi" or "cac" or "la" or "thi" ? 0 : run.Tokens[i].Key.Length;
            i++;
        }

        if (lead.Count == 0 || named < other * FewestShare || (isBracket && (run.Tokens[start].Key is "qua" or "gui" or "theo" or "tai" or "gom" or "nhu" or "cua" or "thuoc" or "kem"))) return null;
        return Of(lead, co);
    }

    /// <summary>Whether a short sentence behind such a one only says when: "Xong trong tháng 6.", "Quý II và quý III."</summary>
    public static bool OnlyTime(Run run, Stretch words) => !run.IsNoisy && words.Count <= 9 && IsTime(run, words.From) && !Verbs.Opens(run, words.From + 1);

    private static bool IsTime(Run run, int at) => run.At(at, Whens) is { Any: true, Cost: <= 0.02f } || run.At(at, Keywords.Times).Any;

    private bool ListFollows(Run run, int at, int end)
    {
        while (at < end && run.Tokens[at].Raw is "với" or "cùng" or "chặt" or "chẽ") at++;
        return at < end && bodies.At(run, at, end, named: true) is not null;
    }

    private static bool EndedClause(Run run, int at) => at > 0 && run.Tokens[at - 1].Raw is [.., ',' or ';' or '.'];

    private static void Move(List<Mention> list, List<Mention> lead, List<Mention> co, bool keepsOne)
    {
        if (keepsOne && lead.Count <= list.Count && lead.All(list.Contains)) return;
        lead.RemoveAll(list.Contains);
        co.AddRange(list.Where(m => !co.Contains(m)));
    }

    // The word after "Đầu mối:", "Người lo:", "cùng làm:".
    private static int? Label(Run run, int at, int end)
    {
        for (var i = at; i < Math.Min(end - 1, at + LongestLabel); i++)
        {
            if (run.Tokens[i].Raw.EndsWith(':')) return i > at || !NoLabels.Contains(run.Tokens[i].Key) ? i + 1 : null;
            if (run.Tokens[i].Raw is [.., ',' or ';' or '.' or ')']) return null;
        }

        return null;
    }

    // "Sở Y tế: …" orders what follows; "Đơn vị đầu mối: …" names who does what stands before.
    private bool IsBody(Run run, int from, int to) =>
        !run.Find(from, to, Helps).Any && !run.Find(from, to, Leads).Any && (NameGrammar.Opens(run, from, small: true) || bodies.At(run, from, to) is not null || run.At(from, Keywords.Asks).Any || run.At(from, Keywords.Orders).Any);

    private static bool Says(Run run, Stretch words) => run.Find(words.From, words.To, Leads).Any || run.Find(words.From, words.To, Helps).Any;

    // "gửi về Công an huyện (cơ quan thường trực)": brackets behind a name tell more of that body.
    private bool Explains(Run run, int bracket)
    {
        for (var i = Math.Max(0, bracket - 10); i < bracket; i++)
        {
            if (run.Tokens[i].StartsUpper && (bodies.At(run, i, bracket) ?? bodies.Official(run, i, bracket))?.To == bracket) return true;
        }

        return false;
    }

    private static bool Helping(Run run, int from, int to) => run.Find(from, to, Helps) is { Any: true, Cost: <= 0.02f } && !run.Find(from, to, Leads).Any;

    private static int Letters(Run run, int from, int to) => run.Start(to) - run.Start(from);

    private static Assigned Of(List<Mention> lead, List<Mention> co)
    {
        string[] leads = [.. lead.Select(m => m.Name).Distinct(StringComparer.Ordinal)];
        return new(leads, [.. co.Select(m => m.Name).Distinct(StringComparer.Ordinal).Except(leads, StringComparer.Ordinal)], Requested: false, null, [.. lead, .. co]);
    }
}
