namespace HaiDang.Modules.Reading.Accents;

/// <summary>Puts proposed spelling into a reading.</summary>
internal static class Proposals
{
    // An item with so many words expected wrong is worth a look.
    private const double Doubtful = 3.5;
    private const float Uncertain = 0.45f;

    /// <summary>The reading with title, headings and texts of its items in proposed spelling, the confidence beside them, and a doubt where it is low.</summary>
    /// <param name="source">The text that was read, to which the spans point.</param>
    /// <remarks>What was printed stays in the source, at each item's span.</remarks>
    public static PlanReading Propose(PlanReading reading, string source)
    {
        var restorer = Restorer.For([.. reading.Tasks.Select(t => t.Text)]);
        var doubts = new List<DoubtReading>();
        var targets = reading.Targets.Zip(restorer.Restore(reading.Targets.Select(t => t.Text)), (target, text) => (Target: target, Text: text));
        var tasks = reading.Tasks.Zip(restorer.Restore(reading.Tasks.Select(t => t.Text)), (task, text) => (Task: task, Text: text)).ToList();
        foreach (var (task, text) in tasks)
        {
            if (Doubt(task, text, source) is { } doubt) doubts.Add(doubt);
        }

        return reading with
        {
            Document = reading.Document with { Title = reading.Document.Title is { } title ? restorer.Restore(title).Text : null },
            Sections = [.. reading.Sections.Select(s => s with { Heading = s.Heading is { } heading ? restorer.Restore(heading).Text : null })],
            Targets = [.. targets.Select(t => t.Target with { Text = t.Text.Text, Confidence = t.Text.Confidence })],
            Tasks = [.. tasks.Select(t => t.Task with { Text = t.Text.Text, Confidence = t.Text.Confidence })],
            Doubts = [.. reading.Doubts.Concat(doubts).OrderBy(d => DoubtKinds.Of(d.What)).ThenBy(d => d.Span.From)],
        };
    }

    // One doubt an item, at its least certain word: a page of them would be read by nobody.
    private static DoubtReading? Doubt(TaskReading task, RestoredText text, string source)
    {
        if (text.Words.Sum(w => 1 - w.Confidence) < Doubtful || text.Words.MinBy(w => w.Confidence) is not { Confidence: < Uncertain } word) return null;
        return new DoubtReading(DoubtKinds.Name(DoubtKind.WordUncertain), task.Path, Place(text, word, task.Span, source), $"{word.Printed} → {word.Proposed}");
    }

    // The text leaves out what stands between its lines, so the word is looked for after those before it.
    private static Span Place(RestoredText text, RestoredWord word, Span within, string source)
    {
        var at = within.From;
        foreach (var other in text.Words)
        {
            var first = other.Printed.Split(' ')[0];
            var found = source.IndexOf(first, at, within.To - at, StringComparison.Ordinal);
            if (found < 0) return within;
            if (other == word) return new Span(found, found + first.Length);
            at = found + first.Length;
        }

        return within;
    }
}
