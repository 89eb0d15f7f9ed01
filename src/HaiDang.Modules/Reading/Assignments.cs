namespace HaiDang.Modules.Reading;

/// <summary>Who does something: read from a line of its own, a heading, or the head of a bullet.</summary>
/// <param name="Deadline">When, where the same line says it.</param>
/// <param name="Named">The bodies as found, for doubts.</param>
internal sealed record Assigned(
    IReadOnlyList<string> Lead, IReadOnlyList<string> Co, bool Requested, PrintedDeadline? Deadline, IReadOnlyList<Mention> Named)
{
    /// <summary>Whether the bodies stand in the course of the sentence, so that they may be somebody else.</summary>
    public bool IsInferred { get; init; }
}

/// <summary>Reads assignments in all their usual wordings.</summary>
internal sealed class Assignments(Bodies bodies, int? planYear)
{
    private readonly WhoSays says = new(bodies);
    private const float HeadingCost = 0.11f;
    private const int FarthestSubject = 40;

    private static readonly Phrase[] Charges = Phrase.All("Trách nhiệm của", "Nhiệm vụ của", "Đối với", "Trách nhiệm:");
    private static readonly Phrase Meets = Phrase.Of("giao ban", 0.08f);
    private static readonly Phrase[] Does = Phrase.All("thực hiện", "tổ chức thực hiện", "triển khai thực hiện", "triển khai", "chịu trách nhiệm", "và các", "có liên quan");

    private static readonly Phrase[] Softeners = Phrase.All(0.1f, "với", "cùng", "chặt chẽ với", "chặt chẽ", "cùng với", "thường xuyên với", "và", "hiệu quả với");
    private static readonly Phrase[] Grounds = Phrase.All("Căn cứ", "Trên cơ sở", "Theo", "Định kỳ", "Hằng năm", "Hàng năm", "Để", "Khi", "Trong quá trình", "Đối với", "Hằng quý", "Hằng tháng", "Trước ngày", "Sau khi", "Thời gian tới", "Quá trình", "Nếu", "Trong", "Ngoài", "Nhận được", "Cùng với", "Qua", "Vào", "Từ", "Chế độ");

    private static readonly Phrase[] Duty = Phrase.All(0.1f, "có trách nhiệm", "chịu trách nhiệm", "có nhiệm vụ", "chủ trì", "thực hiện");
    private static readonly Phrase[] Charged = Phrase.All("Giao", "Phân công", "Giao cho");
    private static readonly Phrase[] Demands = Phrase.All(0.1f, "yêu cầu", "đề nghị", "giao", "giao cho");
    private static readonly Phrase[] Has = Phrase.All(0.1f, "có", "được", "nếu", "khi");
    private static readonly Phrase[] Guides = Phrase.All(0.1f, "định hướng", "trao đổi ngay cho", "trao đổi thông tin với", "trao đổi với");
    private static readonly Phrase[] Shares = Phrase.All(0.1f, "chia sẻ", "ký kết", "ký quy chế", "thống nhất", "liên kết");

    // Of many those who do the work: "các cơ quan báo chí, nòng cốt là Đài …".
    private static readonly Phrase[] Core = Phrase.All("nòng cốt là", "mà nòng cốt là", "trong đó nòng cốt là", "lấy nòng cốt là", "chủ lực là", "trọng tâm là", "trực tiếp là", "đứng đầu là");

    // "quy chế phối hợp với …" is what is worked on.
    private static readonly Phrase[] Arranged = Phrase.All("quy chế", "cơ chế", "kế hoạch", "thỏa thuận", "quy trình", "quy định");

    private static readonly Phrase[] Fixed = [Keywords.Lead, Keywords.Together, Keywords.Asks, .. Does, .. Softeners];

    /// <summary>A line such as "Phân công nhiệm vụ: X chủ trì, phối hợp Y thực hiện", or "Cơ quan phối hợp: Y".</summary>
    /// <param name="onlyCo">Whether the line names only those who help, so that its bodies add to another line's.</param>
    public Assigned Line(Run run, out bool onlyCo)
    {
        var colon = Colon(run);
        var time = PrintedDates.Deadline(Folding.Fold(run.Text(0, run.Count)), planYear);
        onlyCo = false;
        if (run.At(0, Keywords.Times).Any) return Of([], [], requested: false, time);
        var lead = new List<Mention>();
        var co = new List<Mention>();
        var together = run.Find(0, colon, Keywords.Together).Any;
        onlyCo = together && !run.Find(0, colon, Keywords.Lead).Any;
        var into = onlyCo ? co : lead;
        var requested = run.Find(0, run.Count, Keywords.Asks).Any;
        for (var i = colon; i < run.Count;)
        {
            if (i > colon && run.At(i, Keywords.Assigns) is { Any: true } label && run.Tokens[label.To - 1].Raw.EndsWith(':'))
            {
                into = run.Find(i, label.To, Keywords.Together).Any && !run.Find(i, label.To, Keywords.Lead).Any ? co : lead;
                i = label.To;
            }
            else if (i > colon && run.At(i, Keywords.Times) is { Any: true } times && run.Tokens[times.To - 1].Raw.EndsWith(':'))
            {
                break;
            }
            else if (run.At(i, Keywords.Lead) is { Any: true } leads)
            {
                // "Chủ trì: X" puts the body after the word, "X chủ trì" before it.
                into = lead.Count == 0 || run.Tokens[leads.To - 1].Raw.EndsWith(':') ? lead : co;
                i = leads.To;
            }
            else if (run.At(i, Keywords.Together) is { Any: true } helps)
            {
                if (lead.Count > 0 || run.Tokens[helps.To - 1].Raw.EndsWith(':')) into = co;
                i = helps.To;
                while (i < run.Count && run.At(i, Softeners) is { Any: true } soft) i = soft.To;
            }
            else if (bodies.At(run, i, run.Count, named: true) is { } list && !run.At(i, Keywords.Times).Any)
            {
                (lead.Count > 0 && HelpsAtEnd(run, list.To) ? co : into).AddRange(list.Mentions);
                i = Math.Max(i + 1, list.To);
            }
            else
            {
                i++;
            }
        }

        return Of(lead, co, requested, time);
    }

    // "X thực hiện; Y, Z phối hợp.": nobody is named behind the word.
    private static bool HelpsAtEnd(Run run, int at) =>
        !run.IsNoisy && run.At(at, Keywords.Together) is { Any: true } helps && (helps.To >= run.Count || run.Tokens[helps.To - 1].Raw is [.., '.' or ';' or ')'] || run.At(helps.To, Does).Any);

    /// <summary>A sentence, or brackets at its end, that only says who does what stands before it.</summary>
    /// <returns>Null when it says anything else.</returns>
    public Assigned? Only(Run run, Stretch words, out bool isLabelled)
    {
        isLabelled = run.At(words.From, Keywords.Assigns) is { Any: true } label && run.Tokens[label.To - 1].Raw.EndsWith(':');
        var own = run.Part(words);
        var isOrder = own.At(0, Charged) is { Any: true, Cost: < 0.1f };
        if (!isLabelled && !isOrder && says.Read(run, words) is { } said)
        {
            isLabelled = !run.Tokens[words.From].Raw.StartsWith('(');
            return said;
        }

        if (!isLabelled && !isOrder && !run.Tokens[words.From].Raw.StartsWith('(')) return null;
        var does = own.Find(0, own.Count, Does);
        if (!isLabelled && !own.Find(0, own.Count, Keywords.Lead).Any && !(does.Any && does.To == own.Count)) return null;
        var line = Line(own, out _);
        line = line with { Named = [.. line.Named.Select(m => m with { From = m.From + words.From, To = m.To + words.From })] };
        if (isLabelled) return line;
        if (line.Lead.Count + line.Co.Count == 0) return null;
        var left = 0;
        for (var i = isOrder ? 1 : 0; i < own.Count;)
        {
            if (bodies.At(own, i, own.Count, named: true) is { } list) i = Math.Max(i + 1, list.To);
            else if (own.At(i, Fixed) is { Any: true } known) i = known.To;
            else left += own.Tokens[i++].Key.Length;
        }

        return left * 4 <= own.Keys.Length ? line : null;
    }

    /// <summary>The bodies at the head of a sentence: "Sở Tư pháp: Chủ trì …", "Giao Công an tỉnh …", "Căn cứ …, các sở, ngành xây dựng …".</summary>
    /// <param name="to">The word after the head, its colon included.</param>
    public Assigned? Head(Run run, Stretch sentence, out int to)
    {
        to = sentence.From;
        var requested = false;
        var at = sentence.From;
        if (run.At(at, Charges) is { Any: true } charge) at = charge.To;
        if (run.At(at, Keywords.Asks) is { Any: true } asks) (at, requested) = (asks.To, true);
        else if (run.At(at, Keywords.Orders) is { Any: true, Cost: < 0.15f } orders && run.Tokens[at].StartsUpper) at = orders.To;
        var list = Listed(run, at, sentence.To, small: at > sentence.From && at < sentence.To && !(run.Tokens[sentence.From].Key == "phan" && run.Tokens[at].StartsLower && run.Tokens[at].Raw is not "các"));
        list ??= Leading(run, at, sentence.To) ?? AfterLabel(run, sentence) ?? Doers(run, sentence);
        if (list is null && sentence.From == 0) list = bodies.Headless(run, SkipMarks(run, at), sentence.To);
        var isGround = run.At(sentence.From, Grounds).Any && (run.IsNoisy || !Verbs.Opens(run, sentence.From));
        var isLater = list is null && (isGround || !Verbs.Opens(run, sentence.From));
        if (isLater) list = Later(run, sentence, at, isGround);
        if (list is null) return null;
        if (run.At(list.To, Core) is { Any: true, Cost: 0 } core && Listed(run, core.To, sentence.To, small: true) is { } few) list = few;
        to = list.To;
        while (to < sentence.To && run.Tokens[to].Key.Length == 0 && run.Tokens[to].Raw is ":" or "-") to++;
        return Of(list.Mentions, [], requested, null) with { IsInferred = isLater && !isGround };
    }

    /// <summary>The bodies that a sentence orders or asks in its course: "Trên đây là …, yêu cầu các đơn vị …", "UBND huyện đề nghị …".</summary>
    /// <returns>Null when nobody is, or when the sentence begins so.</returns>
    public Assigned? Ordered(Run run, Stretch sentence)
    {
        for (var i = sentence.From + 1; i < Math.Min(sentence.To - 2, sentence.From + 60); i++)
        {
            var order = run.At(i, Demands);
            if (!order.Any || !run.Tokens[i].StartsLower || !(Parts(run.Tokens[i - 1]) || FollowsBody(run, sentence.From, i))) continue;
            if (Listed(run, order.To, sentence.To, small: true) is { } list && Bodies.Acts(run, list.To, sentence.To)) return Of(list.Mentions, [], run.At(i, Keywords.Asks).Any, null) with { IsInferred = true };
        }

        return null;
    }

    private static bool Parts(Token token) => token.Raw is [.., ',' or ';' or ':'];

    // "…, UBND huyện yêu cầu": who demands stands between the comma and the verb.
    private bool FollowsBody(Run run, int from, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(from, verb - 12); i--)
        {
            if ((i == from || Parts(run.Tokens[i - 1])) && Named(run, i, verb)?.To == verb) return true;
        }

        return false;
    }

    // Bodies in the catalogue, and all those named beside them.
    private BodyList? Listed(Run run, int at, int end, bool small = false)
    {
        var known = bodies.At(run, at, end);
        return bodies.Unlisted(run, at, end, small) is { } all && (known is null || all.To > known.To) ? all : known;
    }

    // "Chế độ báo cáo: các phòng, ban …": behind a short label.
    private BodyList? AfterLabel(Run run, Stretch sentence)
    {
        for (var i = sentence.From + 1; i < Math.Min(sentence.To - 2, sentence.From + 9); i++)
        {
            if (run.Tokens[i].Raw.EndsWith(':')) return Listed(run, i + 1, sentence.To) is { } list && Bodies.Acts(run, list.To, sentence.To) ? list : null;
        }

        return null;
    }

    private BodyList? Leading(Run run, int at, int end) =>
        !run.IsNoisy && NameGrammar.Opens(run, at) && run.Find(at, Math.Min(end, at + 14), Core) is { Any: true, Cost: 0 } core ? Listed(run, core.To, end, small: true) : null;

    // "Đoàn số 1 do Công an quận chủ trì …", "Đơn khiếu nại do Thanh tra Sở tiếp nhận".
    private BodyList? Doers(Run run, Stretch sentence)
    {
        if (run.IsNoisy) return null;
        for (var i = sentence.From; i < Math.Min(sentence.To - 3, sentence.From + 30); i++)
        {
            if (run.Nesting[i] == 0 && run.Tokens[i].Raw is "do" or "Do" && Listed(run, i + 1, sentence.To) is { } list && Bodies.Acts(run, list.To, sentence.To)) return list;
        }

        return null;
    }

    // Behind the ground or the occasion: "Căn cứ …, các sở, ngành …", "Quá trình thực hiện, các đơn vị có khó khăn …".
    private BodyList? Later(Run run, Stretch sentence, int at, bool isGround)
    {
        var farthest = run.IsNoisy ? (isGround ? 30 : 9) : FarthestSubject;
        for (var i = at + 1; i < Math.Min(sentence.To, at + farthest); i++)
        {
            if (!run.Tokens[i - 1].Raw.EndsWith(','))
            {
                if (isGround && !run.IsNoisy && run.Tokens[i].Raw == "các" && bodies.Unlisted(run, i, sentence.To) is { } all) return all;
                continue;
            }

            if ((run.IsNoisy ? bodies.At(run, i, sentence.To) : Listed(run, i, sentence.To)) is not { } list) continue;
            if (list.Mentions.Count > 1 || list.To >= sentence.To || (run.IsNoisy ? Verbs.Opens(run, list.To) : Bodies.Acts(run, list.To, sentence.To) || run.At(list.To, Has).Any)) return list;
        }

        return null;
    }

    /// <summary>Whether a heading is nothing but bodies, such as "Đề nghị Viện kiểm sát nhân dân, Tòa án nhân dân tỉnh".</summary>
    public Assigned? Heading(Run run)
    {
        if (run.IsNoisy is false && run.Tokens.All(t => t.IsUpper || t.Key.Length <= 1) && bodies.At(run, 0, run.Count) is null) return null;
        for (var last = 0; last < Duty.Length; last++)
        {
            var at = run.Count - Duty[last].Words.Split(' ').Length;
            if (at > 1 && run.At(at, Duty[last]) is { Any: true } ends && ends.To == run.Count) return Heading(run.Part(new(0, at)));
        }

        var head = Head(run, new(0, run.Count), out var to);
        if (head is null)
        {
            var from = run.At(0, Charges) is { Any: true } charge ? charge.To : 0;
            var isAsked = run.At(from, Keywords.Asks) is { Any: true } asks;
            if (isAsked) from = run.At(from, Keywords.Asks).To;
            return NameGrammar.Opens(run, from) && bodies.At(run, from, run.Count, named: true) is { } list && list.To == run.Count ? Of(list.Mentions, [], isAsked, null) : null;
        }

        // "2. Phòng Y tế chủ trì, phối hợp với Trung tâm Y tế:", "1. Công an tỉnh là cơ quan thường trực, có trách nhiệm:".
        if (!run.IsNoisy && to < run.Count && run.Tokens[^1].Raw.EndsWith(':') && Bodies.Acts(run, to, run.Count)) return Of(head.Named, Together(run, new(to, run.Count)), head.Requested, null);

        var left = 0;
        for (var i = to; i < run.Count; i++) left += run.Tokens[i].Key.Length;
        if (left > 0 && !run.IsNoisy && NameGrammar.Opens(run, 0) && bodies.At(run, 0, run.Count, named: true) is { } whole && whole.To == run.Count) return Of(whole.Mentions, [], head.Requested, null);
        return left * 5 <= run.Keys.Length && head.Named.All(m => !m.IsKnown || m.Cost < HeadingCost) ? head : null;
    }

    /// <summary>The bodies after "phối hợp (với)" in a part of a sentence.</summary>
    public IReadOnlyList<Mention> Together(Run run, Stretch part)
    {
        var found = new List<Mention>();
        for (var i = part.From; i < part.To; i++)
        {
            if ((run.At(i, Meets).Any || (i == part.From && run.At(i, Shares).Any)) && With(run, i, part.To) is { } met) found.AddRange(met.Mentions);
            if (i <= part.From + 4 && run.At(i, Guides) is { Any: true } guides && Listed(run, guides.To, part.To) is { } guided) found.AddRange(guided.Mentions);
            var together = Keywords.TogetherAt(run, i, i == part.From || FollowsLead(run, i));
            if (together.Any && !run.IsNoisy && i > part.From && run.At(i - 2, Arranged) is { Any: true } arranged && arranged.To == i) continue;
            if (!together.Any && Beside(run, i)) together = new Found(i, i + 1, 0);
            if (!together.Any || together.To > part.To) continue;
            var from = together.To;
            while (from < part.To && run.At(from, Softeners) is { Any: true } soft) from = soft.To;
            for (var at = from; at <= Math.Min(together.To + 3, part.To - 1); at++)
            {
                if (Named(run, at, part.To) is not { } list) continue;
                found.AddRange(list.Mentions);
                i = list.To - 1;
                break;
            }
        }

        return found;
    }

    // "Cùng Hội Nông dân …", "chủ trì cùng các đồn …": who acts beside. "Cùng cấp", "cùng kỳ" name nobody.
    private static bool Beside(Run run, int token) =>
        !run.IsNoisy && run.Tokens[token].Raw is "cùng" or "Cùng" && token + 1 < run.Count && NameGrammar.Opens(run, run.Tokens[token + 1].Raw is "với" ? token + 2 : token + 1, small: false) is var opens
        && (opens || run.Tokens[token + 1].Raw is "các" || run.Tokens[token + 1].StartsUpper);

    private BodyList? Named(Run run, int at, int end)
    {
        var known = bodies.At(run, at, end);
        return bodies.Official(run, at, end) is { } all && (known is null || all.To > known.To) ? all : known;
    }

    // "Duy trì giao ban định kỳ quý, năm với các huyện": those met with take part.
    private BodyList? With(Run run, int from, int to)
    {
        for (var i = from; i < Math.Min(to - 1, from + 12); i++)
        {
            if (run.Tokens[i].Key is "voi" or "vai" or "v6i" && bodies.At(run, i + 1, to) is { } list) return list;
        }

        return null;
    }

    private static bool FollowsLead(Run run, int token) => Enumerable.Range(1, 2).Any(back => token >= back && run.At(token - back, Keywords.Lead).To == token);

    private static Assigned Of(IReadOnlyList<Mention> lead, IReadOnlyList<Mention> co, bool requested, PrintedDeadline? deadline)
    {
        var leads = lead.DistinctBy(m => m.Key, StringComparer.Ordinal).ToList();
        return new(
            [.. leads.Select(m => m.Name).Distinct(StringComparer.Ordinal)],
            [.. co.DistinctBy(m => m.Key, StringComparer.Ordinal).ExceptBy(leads.Select(m => m.Key), m => m.Key, StringComparer.Ordinal).Select(m => m.Name).Distinct(StringComparer.Ordinal)],
            requested, deadline, [.. lead, .. co]);
    }

    private static int SkipMarks(Run run, int token)
    {
        while (token < run.Count && run.Tokens[token].Key.Length == 0) token++;
        return token;
    }

    private static int Colon(Run run)
    {
        for (var i = 0; i < Math.Min(run.Count, 10); i++)
        {
            if (run.Tokens[i].Raw.EndsWith(':')) return i + 1;
        }

        var label = run.At(0, Keywords.Assigns);
        return label.Any ? label.To : 0;
    }
}
