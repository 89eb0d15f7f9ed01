using System.Globalization;
using System.Text.RegularExpressions;
using HaiDang.Kernel.Calendar;
using HaiDang.Modules.Reading;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>Lays what was read out as a draft: one list in reading order, each doubt at the item it concerns.</summary>
internal static partial class DraftFromReading
{
    private const string HeaderPath = "header";

    /// <summary>The draft of a reading.</summary>
    /// <param name="source">The text that was read, to which the spans point.</param>
    internal static Draft Of(PlanReading reading, string source)
    {
        var texts = reading.Tasks.GroupBy(task => task.Span).ToDictionary(group => group.Key, group => group.First().Text);
        var rows = reading.Sections.Select(section => new DraftItem(0, ItemKind.Section, section.Path, section.Heading ?? "") { Span = section.Span })
            .Concat(reading.Targets.Select(TargetOf))
            .Concat(reading.Tasks.Select(DutyOf))
            .Concat(reading.Reporting.Select(report => ReportOf(report, texts.GetValueOrDefault(report.Span) ?? Words(source, report.Span))))
            .OrderBy(item => item.Span!.Value.From).ThenBy(item => item.Kind).ToList();
        var items = rows.Select((item, at) => item with { Id = at + 1 }).ToList();

        var targets = items.Where(item => item.Kind is ItemKind.Target).ToList();
        var references = reading.Tasks.GroupBy(task => task.Span).ToDictionary(group => group.Key, group => group.First().TargetRefs);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Kind is not ItemKind.Duty || !references.TryGetValue(items[i].Span!.Value, out var ordinals)) continue;
            items[i] = items[i] with { Targets = [.. ordinals.SelectMany(ordinal => Referred(targets, ordinal)).Distinct()] };
        }

        var header = HeaderOf(reading.Document, source);
        foreach (var doubt in reading.Doubts)
        {
            var mine = new DraftDoubt(doubt.What, doubt.Span, doubt.Detail);
            if (ItemOf(items, doubt) is { } at) items[at] = items[at] with { Doubts = [.. items[at].Doubts, mine] };
            else header = header with { Doubts = [.. header.Doubts, mine] };
        }

        return new Draft(header, items, items.Count + 1, []);
    }

    private static DraftHeader HeaderOf(DocumentReading document, string source) => new(
        document.Type, document.Number, document.Symbol, document.Date, document.IssuingBody, document.ParentBody, document.Province, document.Title,
        document.Signatory, document.SignatoryTitle,
        [.. document.SuperiorDocuments.Select(cited => new CitedPlan(cited.Number, cited.Date, cited.Issuer, cited.Title, CitationLink.In(source, cited.Number)))],
        document.Recipients, YearOf(document.Title, document.Date))
    {
        ShortForms = [.. document.Abbreviations.Select(abbreviation => new ShortForm(abbreviation.Form, abbreviation.Full))],
    };

    // The title names the year the plan is for; a plan may be issued late in the year before.
    private static int? YearOf(string? title, PartialDate? date) =>
        title is not null && YearInTitle().Matches(title) is [.., var last] ? int.Parse(last.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : date?.Year;

    private static DraftItem TargetOf(TargetReading target) => new(0, ItemKind.Target, target.Path, target.Text)
    {
        Span = target.Span, Comparator = target.Comparator, Value = target.Value, Unit = target.Unit, Lead = target.Lead, Co = target.Co,
    };

    private static DraftItem DutyOf(TaskReading task) => new(0, ItemKind.Duty, task.Path, task.Text)
    {
        Span = task.Span, DutyKind = task.Kind, Lead = task.Lead, Co = task.Co, Requested = task.Requested, Due = task.LastDay,
        From = task.Window?.From, To = task.Window?.To,
    };

    private static DraftItem ReportOf(ReportingReading report, string words) => new(0, ItemKind.Report, report.Path, words)
    {
        Span = report.Span, Period = report.Kind, From = report.WindowFrom, To = report.WindowTo, Due = report.Due, DueRule = report.DueRule,
        Senders = report.From, Addressees = report.To, Via = report.Via,
    };

    // "Chỉ tiêu thứ hai" is the second numbered paragraph where targets stand in paragraphs of their own, else the second figure.
    private static IEnumerable<int> Referred(List<DraftItem> targets, int ordinal)
    {
        var last = targets.Select(target => target.Path.Split('.')[^1]).ToList();
        if (last.Distinct(StringComparer.Ordinal).Count() > 1 && last.TrueForAll(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            var wanted = ordinal.ToString(CultureInfo.InvariantCulture);
            return targets.Where((_, at) => last[at] == wanted).Select(target => target.Id);
        }

        return ordinal >= 1 && ordinal <= targets.Count ? [targets[ordinal - 1].Id] : [];
    }

    private static int? ItemOf(List<DraftItem> items, DoubtReading doubt)
    {
        if (doubt.Path == HeaderPath || items.Count == 0) return null;
        int? best = null;
        var bestScore = int.MaxValue;
        for (var i = 0; i < items.Count; i++)
        {
            var span = items[i].Span!.Value;
            if (span.From >= Math.Max(doubt.Span.To, doubt.Span.From + 1) || doubt.Span.From >= span.To) continue;
            var score = span.To - span.From + (items[i].Path == doubt.Path ? 0 : 5_000) + (items[i].Kind is ItemKind.Section ? 10_000 : 0);
            if (score >= bestScore) continue;
            best = i;
            bestScore = score;
        }

        // Words that belong to nothing hang on what stands before them.
        var before = items.FindLastIndex(item => item.Span!.Value.From <= doubt.Span.From);
        return best ?? (before < 0 ? null : before);
    }

    private static string Words(string source, Span span) =>
        Blanks().Replace(source[Math.Clamp(span.From, 0, source.Length)..Math.Clamp(span.To, 0, source.Length)], " ").Trim();

    [GeneratedRegex(@"[Nn]\wm\s+(?<year>20\d\d)", RegexOptions.None, 1000)]
    private static partial Regex YearInTitle();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
