namespace HaiDang.Modules.Reading;

/// <summary>A task with the place it came from, before assignment lines after it are known.</summary>
/// <param name="HasAgent">Whether its own words, its bullet or its heading name who does it.</param>
internal sealed record FoundDuty(Item Item, TaskReading Reading, bool HasAgent);

/// <summary>A target with its ordinal among the numbered ones.</summary>
internal sealed record FoundAim(int? Ordinal, TargetReading Reading);

/// <summary>Turns the paragraphs of a plan into targets and tasks with their bodies.</summary>
internal sealed class Duties(Assignments assignments, int? planYear, Doubts doubts)
{
    private const int FewestWords = 3;

    private static readonly Phrase[] Aims = Phrase.All("mục tiêu", "mục đích", "yêu cầu", "chỉ tiêu", "quan điểm");
    private static readonly Phrase[] Works = Phrase.All("nhiệm vụ", "giải pháp", "nội dung");
    private static readonly Phrase[] Past = Phrase.All("tình hình", "kết quả đạt được", "đánh giá tình hình", "kết quả thực hiện", "đặc điểm tình hình", "tồn tại, hạn chế", "sự cần thiết");
    private static readonly Phrase[] Carrying = Phrase.All("tổ chức thực hiện", "chế độ báo cáo", "chế độ thông tin");
    private static readonly Phrase Must = Phrase.Of("phải", 0.1f);
    private static readonly Phrase[] LowerPlan = Phrase.All("xây dựng kế hoạch", "ban hành kế hoạch", "xây dựng và triển khai kế hoạch", "xây dựng, ban hành kế hoạch", "cụ thể hóa");
    private static readonly Phrase[] DoTarget = Phrase.All("thực hiện chỉ tiêu", "thực hiện có hiệu quả chỉ tiêu", "triển khai thực hiện chỉ tiêu", "thực hiện tốt chỉ tiêu", "thực hiện các chỉ tiêu", "hoàn thành chỉ tiêu");

    private readonly List<FoundDuty> duties = [];
    private readonly List<FoundAim> aims = [];
    private readonly Dictionary<Item, Assigned> heads = [];
    private readonly Dictionary<string, Assigned> headings = new(StringComparer.Ordinal);
    private readonly HashSet<string> aimSections = new(StringComparer.Ordinal);
    private readonly HashSet<string> pastSections = new(StringComparer.Ordinal);
    private readonly HashSet<string> carryingSections = new(StringComparer.Ordinal);
    private Assigned? lastSubject;
    private int waiting;
    private int closed;
    private Item? pending;

    /// <summary>The tasks found, in reading order.</summary>
    public IReadOnlyList<FoundDuty> Tasks => duties;

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
        else if (!Under(pastSections, item.Path)) ReadText(item);
    }

    private void ReadHeading(Item item)
    {
        waiting = duties.Count;
        lastSubject = null;
        var run = item.Block.Run;
        var isPart = item.Block.Marker.Level is Level.Part;
        if (!isPart && Opens(run, Aims) && !run.Find(0, run.Count, Works).Any) aimSections.Add(item.Path);
        else aimSections.Remove(item.Path);
        if (Opens(run, Carrying)) carryingSections.Add(item.Path);

        // A section after results of the past may bear the same number where the scan lost the part between them.
        if (!isPart && Opens(run, Past)) pastSections.Add(item.Path);
        else pastSections.Remove(item.Path);
        if (assignments.Heading(run) is { } bodies)
        {
            headings[item.Path] = bodies;
            Question(bodies, item);
        }
    }

    private static bool Opens(Run run, Phrase[] phrases) => run.Find(0, Math.Min(run.Count, 12), phrases) is { Any: true, From: <= 4 };

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
            var task = duties[i].Reading;
            duties[i] = duties[i] with
            {
                HasAgent = true,
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
        var run = item.Block.Run;
        var isAim = Under(aimSections, item.Path);
        var sentences = Sentences.Of(run);
        Assigned? subject = null;
        var before = duties.Count + aims.Count;
        foreach (var number in ScannerNumbers.In(run)) doubts.Add(DoubtKind.NumberByScanner, item.Path, run.Span(number, number + 1), run.Tokens[number].Raw);
        foreach (var sentence in sentences)
        {
            if (!isAim && duties.Count > waiting && assignments.Only(run, sentence, out var isLabelled) is { } only)
            {
                Assign(only, isLabelled ? waiting : duties.FindIndex(d => ReferenceEquals(d.Item, item)), onlyCo: false);
                Question(only, item);
                if (isLabelled) (closed, pending) = (duties.Count, item);
                continue;
            }

            var bodyEnd = sentence.From;
            var own = isAim ? null : assignments.Head(run, sentence, out bodyEnd);
            if (own is not null)
            {
                subject = own;
                lastSubject = own;
                heads[item] = own;
                Question(own, item);
                if (bodyEnd >= sentence.To || Words(run, new(bodyEnd, sentence.To)) < 2) continue;
            }

            var (shorter, closing) = Closing(run, sentence);
            var agent = closing ?? subject ?? Inherited(item) ?? (Under(carryingSections, item.Path) || Reports.IsReport(run, sentence) ? lastSubject : null);
            if (closing is not null) Question(closing, item);
            ReadSentence(item, shorter, Math.Min(bodyEnd, shorter.To), agent, isAim);
        }

        if (duties.Count + aims.Count == before && subject is null && !item.Block.EndsInColon && pending is null) doubts.Add(DoubtKind.Unparsed, item.Path, item.Block.Span, run.Text(0, run.Count));
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

    private void ReadSentence(Item item, Stretch sentence, int bodyEnd, Assigned? agent, bool isAim)
    {
        var run = item.Block.Run;
        var found = HaiDang.Modules.Reading.Targets.Percents(run, sentence);
        if (found.Count > 0)
        {
            var ordinal = TargetReferences.Label(run, sentence, aims.LastOrDefault()?.Ordinal);
            foreach (var target in found) Add(item, target, ordinal);
            if (isAim || !Verbs.Opens(run, bodyEnd))
            {
                foreach (var clause in Sentences.Clauses(run, sentence).Where(c => !found.Any(f => f.At >= c.From && f.At < c.To)))
                {
                    if (Words(run, clause) >= FewestWords) AddTask(item, clause, agent, isAim, ordinal is { } o ? [o] : []);
                }

                return;
            }
        }

        foreach (var count in HaiDang.Modules.Reading.Targets.Counts(run, sentence)) Add(item, count, null);
        if (item.Block.EndsInColon && sentence.To == run.Count && heads.GetValueOrDefault(item) is null && !isAim) return;
        if (isAim)
        {
            if (Words(run, sentence) >= FewestWords) AddTask(item, sentence, agent, isAim: true, []);
            return;
        }

        ReadParts(item, sentence, bodyEnd, agent);
    }

    private void ReadParts(Item item, Stretch sentence, int bodyEnd, Assigned? agent)
    {
        var run = item.Block.Run;
        IReadOnlyList<Mention> carried = [];
        var leads = run.Find(bodyEnd, Math.Min(sentence.To, bodyEnd + 4), Keywords.Lead).Any;
        var first = true;
        foreach (var part in Sentences.Duties(run, sentence))
        {
            var words = new Stretch(part.From == sentence.From ? Math.Min(bodyEnd, part.To) : part.From, part.To);
            if (Words(run, part) < FewestWords) continue;
            var together = assignments.Together(run, words);
            if (first && !leads && together.Count > 0 && together[0].From <= words.From + 6) carried = together;
            var co = together.Count > 0 ? together : carried;
            AddTask(item, part, agent, isAim: false, TargetReferences.In(run, part), co, words);
            first = false;
        }
    }

    private void AddTask(
        Item item, Stretch part, Assigned? agent, bool isAim, IReadOnlyList<int> refs, IReadOnlyList<Mention>? together = null, Stretch? words = null)
    {
        var run = item.Block.Run;
        var text = run.Text(part.From, part.To).TrimEnd(';', ' ');
        var folded = CalendarWords.Folded(run, part);
        var lead = agent?.Lead ?? [];
        string[] co = [.. (agent?.Co ?? []).Concat((together ?? []).Select(m => m.Name)).Distinct(StringComparer.Ordinal).Except(lead, StringComparer.Ordinal)];

        // "Phối hợp thực hiện chỉ tiêu thứ tư": who is named does its share and doesn't lead.
        if (refs.Count > 0 && words is { } body && !run.Find(body.From, body.To, Keywords.Lead).Any
            && run.At(body.From, Keywords.Together).Any && run.Find(body.From, body.To, DoTarget).Any)
        {
            co = [.. lead.Concat(co)];
            lead = [];
        }

        var isData = Reports.HasDataWindow(folded);
        var window = isData ? null : PrintedDates.Window(folded, planYear);
        var deadline = isData ? Reports.DueAfterWindow(folded, planYear) : window is null ? PrintedDates.Deadline(folded, planYear) : null;
        if (deadline is { YearInferred: true }) doubts.Add(DoubtKind.YearInferred, item.Path, run.Span(part.From, part.To), deadline.Value.Last.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture));
        var kind = Kind(run, part, isAim, item);
        duties.Add(new FoundDuty(item, new TaskReading(
            item.Path, kind, text, lead, co, agent?.Requested ?? false, deadline?.Last, window, refs, run.Span(part.From, part.To)) { DeadlineRule = deadline?.Rule }, agent is not null));
        foreach (var mention in together ?? []) Question(mention, item);
    }

    private static string Kind(Run run, Stretch part, bool isAim, Item item)
    {
        if (isAim) return run.Find(part.From, part.To, Must).Any ? "rule" : "objective";
        if (Reports.IsReport(run, part)) return "reporting";
        return run.Find(part.From, part.To, LowerPlan) is { Any: true, Cost: < 0.15f } && item.Block.Marker.Level is not Level.Plus && HasBodiesBelow(run, part) ? "lower_plan" : "task";
    }

    private static readonly Phrase[] ThisPlan = Phrase.All("kế hoạch này", "nội dung kế hoạch này", "chương trình này", "kế hoạch của tỉnh");

    private static bool HasBodiesBelow(Run run, Stretch part) => run.Find(part.From, part.To, ThisPlan).Any;

    // Who acts: the bullet over this one, else the nearest heading that is a body, else, in a list of paragraphs, the last subject.
    private Assigned? Inherited(Item item)
    {
        for (var parent = item.Parent; parent is not null; parent = parent.Parent)
        {
            if (heads.TryGetValue(parent, out var head)) return head;
        }

        for (var path = item.Path; path.Length > 0; path = path.Contains('.', StringComparison.Ordinal) ? path[..path.LastIndexOf('.')] : "")
        {
            if (headings.TryGetValue(path, out var heading)) return heading;
        }

        return null;
    }

    private void Add(Item item, FoundTarget target, int? ordinal)
    {
        var run = item.Block.Run;
        var text = run.Text(target.Clause.From, target.Clause.To).Trim(' ', ';', ',', '-', '+');
        if (text.EndsWith(" và", StringComparison.Ordinal) || text.EndsWith(" va", StringComparison.Ordinal)) text = text[..^3].TrimEnd(' ', ',', ';');
        aims.Add(new FoundAim(ordinal, new TargetReading(
            item.Path, text, target.Comparator, target.Value, target.Unit, [], [], run.Span(target.Clause.From, target.Clause.To))));
        if (target.Unit != "count" && target.Value is 0 or > 100) doubts.Add(DoubtKind.TargetOdd, item.Path, run.Span(target.At, target.At + 1), run.Tokens[target.At].Raw);
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

    private static bool Under(HashSet<string> sections, string path) =>
        sections.Any(s => path == s || path.StartsWith(s + ".", StringComparison.Ordinal));
}
