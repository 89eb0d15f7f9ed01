using System.Text.RegularExpressions;
using HaiDang.Kernel.Language;
using HaiDang.Modules.Reading.Accents;

namespace HaiDang.Modules.Reading;

/// <summary>Reads the structure out of a plan's text.</summary>
public static class PlanReader
{
    /// <summary>The text as targets, tasks, reports and doubts. Pure: no clock, no file.</summary>
    /// <param name="text">Text of one document; brought to NFC first, and spans count in that form.</param>
    /// <returns>The reading; or a refusal: empty, too large, a secrecy stamp, no plan.</returns>
    public static Parsed<PlanReading> Read(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return new ReadingRefusal(ReadingRefusal.FileEmpty);
        if (text.Length > TextDecoder.MostBytes) return new ReadingRefusal(ReadingRefusal.TooLarge);
        text = Vietnamese.Normalise(text.Replace('\0', ' '));
        try
        {
            return Structure(text);
        }
        catch (Exception e) when (e is RegexMatchTimeoutException || (e is AggregateException many && many.InnerExceptions.All(one => one is RegexMatchTimeoutException)))
        {
            // Patterns have a time limit: a text on which one runs out is a puzzle made for it, not a plan.
            return new ReadingRefusal(ReadingRefusal.NotAPlan);
        }
    }

    private static Parsed<PlanReading> Structure(string text)
    {
        var lines = Lines.Of(text);
        var frame = Frame.Of(lines);
        var head = Letterheads.Read(frame.Head);
        if (SecrecyStamps.Any(frame.Head)) return new ReadingRefusal(ReadingRefusal.SecretDocument, Stub(head));

        var doubts = new Doubts();
        var header = Headers.Read(head, frame, doubts);
        var gazetteer = Gazetteer.For(header.Province, header.Date?.First);
        header = Headers.Named(header, gazetteer);
        var bodies = new Bodies(gazetteer, header.Province);
        var planYear = Headers.PlanYear(header);
        var outline = Outline.Of(Blocks.Of(frame.Body, Cleanness.Tolerance(lines)));
        var abbreviations = (head.Preamble is { } opening ? Abbreviations.In(opening, gazetteer, header.IssuingBody) : [])
            .Concat(outline.Items.SelectMany(i => Abbreviations.In(i.Block.Run, gazetteer, header.IssuingBody)))
            .DistinctBy(a => a.Form, StringComparer.Ordinal).ToList();
        foreach (var abbreviation in abbreviations) gazetteer.Know(abbreviation.Form, abbreviation.Full);
        foreach (var abbreviation in abbreviations.Where(a => a.Form.Length >= 3 && a.Form.All(char.IsUpper))) bodies.Abbreviations.TryAdd(abbreviation.Form, abbreviation.Full);
        var assignments = new Assignments(bodies, planYear);
        foreach (var name in outline.Items.Where(i => i.Role is Role.Heading && !i.Block.Run.IsNoisy).SelectMany(i => assignments.Heading(i.Block.Run)?.Named ?? []).Where(m => !m.IsKnown)) gazetteer.Learn(name.Name);
        var duties = new Duties(assignments, planYear, header.Date?.Year, doubts);
        foreach (var item in outline.Items) duties.Read(item);
        duties.Finish();
        var targets = duties.Targets();
        if (targets.Count == 0 && !IsPlan(head, outline, duties)) return new ReadingRefusal(ReadingRefusal.NotAPlan);

        var tasks = duties.Tasks.Select(d => d.Reading).ToList();
        var reports = Reported(duties, bodies, header, planYear, doubts);
        foreach (var task in duties.Tasks.Where(d => d.Reading is { Kind: "task" or "reporting" or "lower_plan", Lead.Count: 0 } and { TargetRefs: [] })) doubts.Add(DoubtKind.NobodyNamed, task.Reading.Path, task.Reading.Span);
        foreach (var task in tasks.Where(t => t.TargetRefs.Any(r => !duties.Ordinals.Contains(r)))) doubts.Add(DoubtKind.ReferenceLost, task.Path, task.Span);
        var cited = new CitedDocuments(bodies);
        var superior = (head.Preamble is { } preamble ? cited.In(preamble) : []).Concat(outline.Items.SelectMany(i => cited.In(i.Block.Run)))
            .DistinctBy(d => d.Number, StringComparer.Ordinal).ToList();
        return Proposals.Propose(new PlanReading(
            header with { SuperiorDocuments = superior, Abbreviations = abbreviations }, [.. outline.Sections()], targets, tasks, reports, doubts.InOrder()), text);
    }

    // Without a target a plan still has numbered sections and tasks, and says what it is or who acts.
    private static bool IsPlan(Letterhead head, Outline outline, Duties duties) =>
        duties.Tasks.Count > 0 && outline.Items.Any(i => i.Block.Marker.Level is not Level.None) && (head.Type is not null || duties.Tasks.Any(t => t.Reading.Lead.Count > 0));

    private static IReadOnlyList<ReportingReading> Reported(Duties duties, Bodies bodies, DocumentReading header, int? planYear, Doubts doubts)
    {
        var reports = new Reports(bodies, planYear, Headers.IsOfOneYear(header), doubts);
        foreach (var duty in duties.Tasks.Where(d => d.Reading.Kind == "reporting"))
        {
            var run = duty.Item.Block.Run;
            var from = Enumerable.Range(0, run.Count).First(i => run.Tokens[i].From == duty.Reading.Span.From);
            var to = Enumerable.Range(0, run.Count).First(i => run.Tokens[i].To == duty.Reading.Span.To) + 1;
            reports.Read(run, new(from, to), duty.Reading.Path, duty.Reading.Lead);
        }

        foreach (var line in duties.Reports) reports.Read(line.Item.Block.Run, line.Words, line.Item.Path, line.From);
        return reports.All;
    }

    /// <summary>All that may be kept of a document with a secrecy stamp.</summary>
    internal static SecretStub Stub(Letterhead head) =>
        new(head.Number is null ? head.Symbol : $"{head.Number}/{head.Symbol}", head.Date, head.Bodies is [.., var last] ? Restoring.Sentence(last) : null);
}
