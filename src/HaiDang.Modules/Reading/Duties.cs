namespace HaiDang.Modules.Reading;

/// <summary>A task with the place it came from, before assignment lines after it are known.</summary>
/// <param name="IsOrdered">Whether its own sentence says "Giao …", "Đề nghị …" or "… chủ trì": a line after it doesn't change that.</param>
internal sealed record FoundDuty(Item Item, TaskReading Reading, bool IsOrdered);

/// <summary>A target with its ordinal among the numbered ones.</summary>
internal sealed record FoundAim(int? Ordinal, TargetReading Reading);

/// <summary>A stretch of a paragraph that tells the periods and days of reports.</summary>
/// <param name="From">Bodies that report.</param>
internal sealed record ReportLine(Item Item, Stretch Words, IReadOnlyList<string> From);

/// <summary>Turns the paragraphs of a plan into targets and tasks with their bodies.</summary>
internal sealed class Duties(Assignments assignments, int? planYear, int? issued, Doubts doubts)
{
    private const int FewestWords = 3;
    private const int FewestOfIntroduction = 7;

    private static readonly Phrase Must = Phrase.Of("phải", 0.1f);
    private static readonly Phrase[] LowerPlan = Phrase.All("xây dựng kế hoạch", "ban hành kế hoạch", "xây dựng và triển khai kế hoạch", "xây dựng, ban hành kế hoạch", "cụ thể hóa");
    private static readonly Phrase[] DoTarget = Phrase.All("thực hiện chỉ tiêu", "thực hiện có hiệu quả chỉ tiêu", "triển khai thực hiện chỉ tiêu", "thực hiện tốt chỉ tiêu", "thực hiện các chỉ tiêu", "hoàn thành chỉ tiêu");
    private static readonly Phrase[] Following = Phrase.All(0.1f, "như sau", "sau đây", "sau", "cụ thể", "bao gồm", "gồm", "theo bảng sau", "nội dung sau", "dưới đây");

    // Under the heading of a body this is what it does, elsewhere those who head another.
    private static readonly Phrase Guiding = Phrase.Of("lãnh đạo", 0.05f);

    private readonly List<FoundDuty> duties = [];
    private readonly List<FoundAim> aims = [];
    private readonly List<ReportLine> reports = [];
    private readonly Dictionary<Item, Assigned> heads = [];
    private readonly Dictionary<Item, Topic> topics = [];
    private Assigned? lastSubject;
    private int waiting;
    private int closed;
    private Item? pending;

    /// <summary>The tasks found, in reading order.</summary>
    public IReadOnlyList<FoundDuty> Tasks => duties;

    /// <summary>Lines under a duty to report that only tell its periods and days.</summary>
    public IReadOnlyList<ReportLine> Reports => reports;

    /// <summary>The targets found, each with its lead and co-operating bodies from the tasks that refer to it.</summary>
    public IReadOnlyList<TargetReading> Targets()
    {
        var targets = new List<TargetReading>();
        foreach (var aim in aims)
        {
            var referring = aim.Ordinal is { } ordinal ? duties.Where(d => d.Reading.TargetRefs.Contains(ordinal)).ToList() : [];
            string[] lead = [.. referring.SelectMany(d => d.Reading.Lead).Distinct(StringComparer.Ordinal)];
            targets.Add(aim.Reading with { Lead = lead, Co = [.. referring.SelectMany(d => d.Reading.Co).Distinct(StringComparer.Ordinal).Except(lead, StringComparer.Ordinal)] });
        }

        return targets;
    }

    /// <summary>Ordinals that some target bears.</summary>
    public IReadOnlySet<int> Ordinals => aims.Where(a => a.Ordinal is not null).Select(a => a.Ordinal!.Value).ToHashSet();

    /// <summary>Gives what follows a target in its sentence the bodies of that target.</summary>
    public void Finish()
    {
        var targets = Targets();
        for (var i = 0; i < duties.Count; i++)
        {
            if (duties[i].Reading is not { Kind: "objective" or "rule", Lead.Count: 0, Co.Count: 0, TargetRefs: [var ordinal, ..] }) continue;
            var of = aims.FindIndex(a => a.Ordinal == ordinal);
            if (of >= 0) duties[i] = duties[i] with { Reading = duties[i].Reading with { Lead = targets[of].Lead, Co = targets[of].Co } };
        }
    }

    /// <summary>Reads one paragraph after another.</summary>
    public void Read(Item item)
    {
        if (item.Role is Role.Heading) ReadHeading(item);
        else if (item.Role is Role.Assignment) ReadAssignment(item);
        else if (Topic(item) is not Reading.Topic.Past) ReadText(item);
    }

    private Topic Topic(Item item)
    {
        foreach (var above in item.Upwards())
        {
            if (topics.TryGetValue(above, out var topic)) return topic;
        }

        return Reading.Topic.Unknown;
    }

    private void ReadHeading(Item item)
    {
        waiting = duties.Count;
        lastSubject = null;
        pending = null;
        var run = item.Block.Run;
        if (Topics.Of(run) is not Reading.Topic.Unknown and var topic) topics[item] = topic;
        if (assignments.Heading(run) is { } bodies)
        {
            heads[item] = bodies;
            Question(bodies, item);
        }
    }

    // The line covers what stands before it since the last such line of the section.
    private void ReadAssignment(Item item)
    {
        var line = assignments.Line(item.Block.Run, out var onlyCo);
        Question(line, item);
        Assign(line, waiting, onlyCo);
        closed = duties.Count;
        pending = item;
    }

    private void Assign(Assigned line, int from, bool onlyCo)
    {
        for (var i = Math.Max(0, from); i < duties.Count; i++)
        {
            if (duties[i].IsOrdered) continue;
            var task = duties[i].Reading;
            duties[i] = duties[i] with
            {
                Reading = task with
                {
                    Lead = line.Lead.Count > 0 ? line.Lead : task.Lead,
                    Co = onlyCo || line.Co.Count > 0 ? line.Co : line.Lead.Count > 0 ? [] : task.Co,
                    Requested = task.Requested || line.Requested,
                    Deadline = task.Deadline ?? line.Deadline?.Last,
                    DeadlineRule = task.Deadline is null ? line.Deadline?.Rule : task.DeadlineRule,
                },
            };
        }
    }

    private void ReadText(Item item)
    {
        if (pending is not null) (waiting, pending) = (closed, null);
        if (item.Block.IsData) return;
        if (item.Block.Figures.Count > 0)
        {
            foreach (var figure in item.Block.Figures) Add(item, figure);
            return;
        }

        foreach (var aim in item.Block.Aims)
        {
            foreach (var target in Reading.Targets.Percents(aim, new(0, aim.Count), issued).Concat(Counts.In(aim, new(0, aim.Count)))) Add(aim, item.Path, target, null);
        }

        if (IsReportLine(item) is { } reporting)
        {
            reports.Add(new ReportLine(item, new(0, item.Block.Run.Count), reporting.Reading.Lead));
            return;
        }

        var run = item.Block.Run;
        var topic = item.Block.IsRow ? Reading.Topic.Works : Topic(item);
        var isAim = topic is Reading.Topic.Aims or Reading.Topic.Demands;
        var sentences = Sentences.Of(run);
        Assigned? subject = null;
        var before = duties.Count + aims.Count;
        var told = false;
        var assigned = false;
        foreach (var number in ScannerNumbers.In(run)) doubts.Add(DoubtKind.NumberByScanner, item.Path, run.Span(number, number + 1), run.Tokens[number].Raw);
        foreach (var sentence in sentences)
        {
            if (!isAim && duties.Count > waiting && assignments.Only(run, sentence, out var isLabelled) is { } only)
            {
                var from = isLabelled || item.Block.Marker.Level is Level.None ? waiting : duties.FindIndex(d => ReferenceEquals(d.Item, item));
                if (from >= 0)
                {
                    Assign(only, from, onlyCo: false);
                    Question(only, item);
                    if (from == waiting) (closed, pending) = (duties.Count, item);
                    assigned = true;
                    continue;
                }
            }

            if (assigned && WhoSays.OnlyTime(run, sentence)) continue;

            var isClosing = Statements.IsClosing(run, sentence);
            var bodyEnd = sentence.From;
            var own = isAim && !isClosing ? null : assignments.Ordered(run, sentence) ?? (isClosing ? null : assignments.Head(run, sentence, out bodyEnd));
            if (own is not null && !run.IsNoisy && run.At(sentence.From, Guiding).Any && Inherited(item) is not null) (own, bodyEnd) = (null, sentence.From);
            if ((isClosing || topic is Reading.Topic.Setting) && own is null || Statements.Tells(run, sentence, topic, own is not null || Verbs.Opens(run, sentence.From) || (!run.IsNoisy && run.At(sentence.From, Keywords.Orders).Any)))
            {
                told = true;
                continue;
            }

            if (own is not null)
            {
                subject = own;
                lastSubject = own;
                heads[item] = own;
                Question(own, item);
                if (bodyEnd >= sentence.To || Words(run, new(bodyEnd, sentence.To)) < 2) continue;
            }

            var (shorter, closing) = Closing(run, sentence);
            var inherited = Inherited(item);
            var agent = closing ?? subject ?? inherited ?? (topic is Reading.Topic.Carrying || Reading.Reports.IsReport(run, sentence) ? lastSubject : null);
            if (closing is not null) Question(closing, item);
            if (agent is not null && !run.IsNoisy && (ReferenceEquals(agent, lastSubject) && own is null && closing is null && subject is null && (inherited is null || Reading.Reports.IsReport(run, sentence)) || own is { IsInferred: true })) doubts.Add(DoubtKind.ActorInferred, item.Path, run.Span(sentence.From, sentence.To), string.Join(", ", agent.Lead));
            ReadSentence(item, sentence, shorter, Math.Min(bodyEnd, shorter.To), agent, topic);
        }

        if (duties.Count + aims.Count == before && subject is null && !told && !item.Block.EndsInColon && pending is null) doubts.Add(DoubtKind.Unparsed, item.Path, item.Block.Span, run.Text(0, run.Count));
    }

    // "- Báo cáo quý I: số liệu từ ngày … đến ngày …" under "… gửi báo cáo như sau:".
    private FoundDuty? IsReportLine(Item item)
    {
        if (item.Parent is not { Role: Role.Text, Block.EndsInColon: true } parent) return null;
        var duty = duties.FindLast(d => ReferenceEquals(d.Item, parent) && d.Reading.Kind == "reporting");
        var run = item.Block.Run;
        return duty is not null && !Verbs.Opens(run, Math.Min(2, run.Count - 1)) && (run.At(0, Keywords.Reports).Any || !Verbs.Opens(run, 0)) && Reading.Reports.IsReport(run, new(0, run.Count)) ? duty : null;
    }

    // "… (Công an tỉnh chủ trì, Sở Tư pháp phối hợp)": brackets at the end that only say who.
    private (Stretch Shorter, Assigned? Closing) Closing(Run run, Stretch sentence)
    {
        if (!run.Tokens[sentence.To - 1].Raw.Contains(')', StringComparison.Ordinal)) return (sentence, null);
        for (var i = sentence.To - 1; i > sentence.From + 2; i--)
        {
            if (!run.Tokens[i].Raw.StartsWith('(')) continue;
            var closing = assignments.Only(run, new(i, sentence.To), out _);
            return closing is null ? (sentence, null) : (new(sentence.From, i), closing);
        }

        return (sentence, null);
    }

    private void ReadSentence(Item item, Stretch whole, Stretch sentence, int bodyEnd, Assigned? agent, Topic topic)
    {
        var run = item.Block.Run;
        var isAim = topic is Reading.Topic.Aims or Reading.Topic.Demands;
        var found = topic is Reading.Topic.Funds ? [] : Reading.Targets.Percents(run, sentence, issued);
        if (found.Count > 0)
        {
            var ordinal = TargetReferences.Label(run, sentence, aims.LastOrDefault()?.Ordinal);
            foreach (var target in found) Add(item, target, ordinal);
            if (isAim || (!Verbs.Opens(run, bodyEnd) && bodyEnd == sentence.From))
            {
                foreach (var clause in Sentences.Clauses(run, sentence).Where(c => !found.Any(f => f.At >= c.From && f.At < c.To)))
                {
                    if (Words(run, clause) >= FewestWords && !(isAim && Counts.In(run, clause).Any())) AddTask(item, clause, agent, topic, ordinal is { } o ? [o] : []);
                }

                foreach (var count in Counts.In(run, sentence)) Add(item, count, null);
                return;
            }
        }

        var counts = Counts.In(run, sentence).ToList();
        foreach (var count in counts) Add(item, count, null);
        if (topic is Reading.Topic.Aims && counts.Count > 0 && !run.IsNoisy) return;
        if (item.Block.EndsInColon && sentence.To == run.Count && !isAim && Introduces(run, sentence, heads.GetValueOrDefault(item))) return;
        if (isAim)
        {
            var isRule = topic is Reading.Topic.Demands || run.Find(sentence.From, sentence.To, Must).Any;
            if (Words(run, whole) < FewestWords) return;
            AddTask(item, whole, agent, isRule ? Reading.Topic.Demands : topic, []);

            // "Các cấp, các ngành phải …": a rule for somebody, or for everybody.
            if (isRule && agent is null && !run.IsNoisy && NameGrammar.Opens(run, whole.From)) doubts.Add(DoubtKind.NobodyNamed, item.Path, run.Span(whole.From, whole.To));
            return;
        }

        ReadParts(item, whole, sentence, bodyEnd, agent);
    }

    // "Thực hiện các nhiệm vụ sau:" asks nothing that its bullets don't ask.
    private static bool Introduces(Run run, Stretch sentence, Assigned? head)
    {
        if (Reading.Reports.IsReport(run, sentence) || (head is not null && run.Find(sentence.From, sentence.To, Keywords.Reports).Any)) return false;
        if (!Verbs.Opens(run, sentence.From) && head is null) return true;
        return (!run.IsNoisy && run.Find(Math.Max(sentence.From, sentence.To - 4), sentence.To, Following).Any) || (head is null && Words(run, sentence) < FewestOfIntroduction);
    }

    private void ReadParts(Item item, Stretch whole, Stretch sentence, int bodyEnd, Assigned? agent)
    {
        var run = item.Block.Run;
        IReadOnlyList<Mention> carried = [];
        var leads = run.Find(bodyEnd, Math.Min(sentence.To, bodyEnd + 4), Keywords.Lead).Any;
        var first = true;
        var parts = DutyParts.Of(run, sentence);
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            var words = new Stretch(part.From == sentence.From ? Math.Min(bodyEnd, part.To) : part.From, part.To);
            if (Words(run, part) < FewestWords) continue;
            if (i > 0 && !run.IsNoisy && DutyParts.HasActor(run, part) && assignments.Head(run, part, out var acts) is { IsInferred: false } own)
            {
                (agent, carried) = (own, []);
                words = new(Math.Min(acts, part.To), part.To);
                Question(own, item);
            }

            var together = assignments.Together(run, words);
            if (first && !leads && together.Count > 0 && together[0].From <= words.From + 6) carried = together;
            var co = together.Count > 0 ? together : carried;
            var text = i == parts.Count - 1 ? new Stretch(part.From, whole.To) : part;
            AddTask(item, text, agent, Reading.Topic.Works, TargetReferences.In(run, part), co, words);
            if (!run.IsNoisy && together.Count == 0 && carried.Count > 0) doubts.Add(DoubtKind.ActorInferred, item.Path, run.Span(part.From, part.To), string.Join(", ", carried.Select(m => m.Name)));
            first = false;
        }
    }

    private void AddTask(
        Item item, Stretch part, Assigned? agent, Topic topic, IReadOnlyList<int> refs, IReadOnlyList<Mention>? together = null, Stretch? words = null)
    {
        var run = item.Block.Run;
        var text = run.Text(part.From, part.To).TrimEnd(';', ' ');
        var folded = CalendarWords.Folded(run, part);
        var lead = agent?.Lead ?? [];
        var named = agent?.Named.Select(m => m.Key).ToHashSet(StringComparer.Ordinal) ?? [];
        string[] co = [.. (agent?.Co ?? []).Concat((together ?? []).Where(m => !named.Contains(m.Key)).Select(m => m.Name)).Distinct(StringComparer.Ordinal).Except(lead, StringComparer.Ordinal)];

        // "Phối hợp thực hiện chỉ tiêu thứ tư": who is named does its share and doesn't lead.
        if (refs.Count > 0 && words is { } body && !run.Find(body.From, body.To, Keywords.Lead).Any
            && run.At(body.From, Keywords.Together).Any && run.Find(body.From, body.To, DoTarget).Any)
        {
            co = [.. lead.Concat(co)];
            lead = [];
        }

        var isData = Reading.Reports.HasDataWindow(folded);
        var window = isData ? null : PrintedDates.Window(folded, planYear);
        var deadline = isData ? Reading.Reports.DueAfterWindow(folded, planYear) : window is null ? PrintedDates.Deadline(folded, planYear) : null;
        if (deadline is { YearInferred: true }) doubts.Add(DoubtKind.YearInferred, item.Path, run.Span(part.From, part.To), deadline.Value.Last.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture));
        var kind = Kind(run, part, topic, item);
        duties.Add(new FoundDuty(item, new TaskReading(
            item.Path, kind, text, lead, co, agent?.Requested ?? false, deadline?.Last, window, refs, run.Span(part.From, part.To)) { DeadlineRule = deadline?.Rule }, agent is not null && words is { } own && IsOrder(run, own, part)));
        foreach (var mention in together ?? []) Question(mention, item);
    }

    private static bool IsOrder(Run run, Stretch words, Stretch part) =>
        run.At(part.From, Keywords.Orders) is { Any: true, Cost: < 0.1f } || (words.From > part.From && run.At(words.From, Keywords.Lead).Any);

    private static string Kind(Run run, Stretch part, Topic topic, Item item)
    {
        if (topic is Reading.Topic.Demands) return "rule";
        if (topic is Reading.Topic.Aims) return "objective";
        if (Statements.IsClosing(run, part)) return "rule";
        if (run.Find(part.From, part.To, LowerPlan) is { Any: true, Cost: < 0.15f } && item.Block.Marker.Level is not Level.Plus && IsOfThisPlan(run, part)) return "lower_plan";
        return Reading.Reports.IsReport(run, part) ? "reporting" : "task";
    }

    private static readonly Phrase[] ThisPlan = Phrase.All("kế hoạch này", "nội dung kế hoạch này", "chương trình này", "kế hoạch của tỉnh");

    private static bool IsOfThisPlan(Run run, Stretch part) => run.Find(part.From, part.To, ThisPlan).Any;

    // Who acts: the nearest bullet, numbered paragraph or heading above this one that names a body.
    private Assigned? Inherited(Item item)
    {
        foreach (var above in item.Upwards().Skip(1))
        {
            if (heads.TryGetValue(above, out var head)) return head;
        }

        return null;
    }

    private void Add(Item item, FoundTarget target, int? ordinal) => Add(item.Block.Run, item.Path, target, ordinal);

    private void Add(Run run, string path, FoundTarget target, int? ordinal)
    {
        var text = run.Text(target.Clause.From, target.Clause.To).Trim(' ', ';', ',', '-', '+');
        if (text.EndsWith(" và", StringComparison.Ordinal) || text.EndsWith(" va", StringComparison.Ordinal)) text = text[..^3].TrimEnd(' ', ',', ';');
        aims.Add(new FoundAim(ordinal, new TargetReading(
            path, text, target.Comparator, target.Value, target.Unit, [], [], run.Span(target.Clause.From, target.Clause.To))));
        if (target.Unit != "count" && target.Value is 0 or > 100) doubts.Add(DoubtKind.TargetOdd, path, run.Span(target.At, target.At + 1), run.Tokens[target.At].Raw);
    }

    private void Add(Item item, TableFigure figure)
    {
        var run = item.Block.Run;

        // The column of the figure may stand before that of the words.
        var span = new Span(Math.Min(run.Tokens[0].From, figure.At.From), Math.Max(run.Tokens[^1].To, figure.At.To));
        aims.Add(new FoundAim(null, new TargetReading(item.Path, run.Text(0, run.Count).TrimEnd(';', '.', ','), figure.Comparator, figure.Value, figure.Unit, [], [], span)));
    }

    private void Question(Assigned assigned, Item item)
    {
        foreach (var mention in assigned.Named) Question(mention, item);
    }

    private void Question(Mention mention, Item item)
    {
        var run = item.Block.Run;
        var detail = run.Text(mention.From, mention.To) + " → " + mention.Name;
        if (!mention.IsKnown) doubts.Add(DoubtKind.AgencyUnknown, item.Path, run.Span(mention.From, mention.To), mention.Name);
        else if (mention.IsDoubtful) doubts.Add(DoubtKind.AgencyUncertain, item.Path, run.Span(mention.From, mention.To), detail);
    }

    private static int Words(Run run, Stretch part) => run.Tokens.Skip(part.From).Take(part.Count).Count(t => t.Key.Length > 1);
}
