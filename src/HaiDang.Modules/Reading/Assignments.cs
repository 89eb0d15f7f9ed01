namespace HaiDang.Modules.Reading;

/// <summary>Who does something: read from a line of its own, a heading, or the head of a bullet.</summary>
/// <param name="Deadline">When, where the same line says it.</param>
/// <param name="Named">The bodies as found, for doubts.</param>
internal sealed record Assigned(
    IReadOnlyList<string> Lead, IReadOnlyList<string> Co, bool Requested, PrintedDeadline? Deadline, IReadOnlyList<Mention> Named);

/// <summary>Reads assignments in all their usual wordings.</summary>
internal sealed class Assignments(Bodies bodies, int? planYear)
{
    private const float HeadingCost = 0.11f;

    private static readonly Phrase[] Charges = Phrase.All("Trách nhiệm của", "Nhiệm vụ của", "Đối với", "Trách nhiệm:");
    private static readonly Phrase Meets = Phrase.Of("giao ban", 0.08f);
    private static readonly Phrase[] Does = Phrase.All("thực hiện", "tổ chức thực hiện", "triển khai thực hiện", "triển khai", "chịu trách nhiệm", "và các", "có liên quan");

    private static readonly Phrase[] Softeners = Phrase.All(0.1f, "với", "cùng", "chặt chẽ với", "chặt chẽ", "cùng với", "thường xuyên với", "và", "hiệu quả với");
    private static readonly Phrase[] Grounds = Phrase.All("Căn cứ", "Trên cơ sở", "Theo", "Định kỳ", "Hằng năm", "Hàng năm", "Để", "Khi", "Trong quá trình", "Đối với", "Hằng quý", "Hằng tháng", "Trước ngày", "Sau khi", "Thời gian tới");

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
            if (run.At(i, Keywords.Lead) is { Any: true } leads)
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
                into.AddRange(list.Mentions);
                i = Math.Max(i + 1, list.To);
            }
            else
            {
                i++;
            }
        }

        return Of(lead, co, requested, time);
    }

    /// <summary>A sentence, or brackets at its end, that only says who does what stands before it.</summary>
    /// <returns>Null when it says anything else.</returns>
    public Assigned? Only(Run run, Stretch words, out bool isLabelled)
    {
        isLabelled = run.At(words.From, Keywords.Assigns) is { Any: true } label && run.Tokens[label.To - 1].Raw.EndsWith(':');
        var own = run.Part(words);
        var isOrder = own.At(0, Keywords.Orders) is { Any: true, Cost: < 0.1f };
        if (!isLabelled && !isOrder && !run.Tokens[words.From].Raw.StartsWith('(')) return null;
        if (!isLabelled && !own.Find(0, own.Count, Keywords.Lead).Any && !(isOrder && own.Find(0, own.Count, Does).Any)) return null;
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
        var list = bodies.At(run, at, sentence.To);
        list ??= bodies.Unlisted(run, at, sentence.To);
        if (list is null && sentence.From == 0) list = bodies.Headless(run, SkipMarks(run, at), sentence.To);
        var isGround = list is null && run.At(sentence.From, Grounds).Any;
        if (isGround || (list is null && !Verbs.Opens(run, sentence.From)))
        {
            for (var i = at + 1; i < Math.Min(sentence.To, at + (isGround ? 30 : 9)) && list is null; i++)
            {
                if (!run.Tokens[i - 1].Raw.EndsWith(',')) continue;
                list = bodies.At(run, i, sentence.To);
                if (list is { Mentions.Count: 1 } && list.To < sentence.To && !Verbs.Opens(run, list.To)) list = null;
            }
        }

        if (list is null) return null;
        to = list.To;
        while (to < sentence.To && run.Tokens[to].Key.Length == 0 && run.Tokens[to].Raw is ":" or "-") to++;
        return Of(list.Mentions, [], requested, null);
    }

    /// <summary>Whether a heading is nothing but bodies, such as "Đề nghị Viện kiểm sát nhân dân, Tòa án nhân dân tỉnh".</summary>
    public Assigned? Heading(Run run)
    {
        var head = Head(run, new(0, run.Count), out var to);
        if (head is null)
        {
            var from = run.At(0, Charges) is { Any: true } charge ? charge.To : 0;
            return bodies.Official(run, from, run.Count) is { } list && list.To == run.Count ? Of(list.Mentions, [], requested: false, null) : null;
        }

        var left = 0;
        for (var i = to; i < run.Count; i++) left += run.Tokens[i].Key.Length;
        return left * 5 <= run.Keys.Length && head.Named.All(m => !m.IsKnown || m.Cost < HeadingCost) ? head : null;
    }

    /// <summary>The bodies after "phối hợp (với)" in a part of a sentence.</summary>
    public IReadOnlyList<Mention> Together(Run run, Stretch part)
    {
        var found = new List<Mention>();
        for (var i = part.From; i < part.To; i++)
        {
            if (run.At(i, Meets).Any && With(run, i, part.To) is { } met) found.AddRange(met.Mentions);
            if (Keywords.TogetherAt(run, i, i == part.From || FollowsLead(run, i)) is not { Any: true } together || together.To > part.To) continue;
            var from = together.To;
            while (from < part.To && run.At(from, Softeners) is { Any: true } soft) from = soft.To;
            for (var at = from; at <= Math.Min(together.To + 3, part.To - 1); at++)
            {
                if ((bodies.At(run, at, part.To) ?? bodies.Official(run, at, part.To)) is not { } list) continue;
                found.AddRange(list.Mentions);
                i = list.To - 1;
                break;
            }
        }

        return found;
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
        string[] leads = [.. lead.Select(m => m.Name).Distinct(StringComparer.Ordinal)];
        return new(leads, [.. co.Select(m => m.Name).Distinct(StringComparer.Ordinal).Except(leads, StringComparer.Ordinal)], requested, deadline, [.. lead, .. co]);
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
