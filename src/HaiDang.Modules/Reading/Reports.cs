using System.Globalization;
using System.Text.RegularExpressions;

namespace HaiDang.Modules.Reading;

/// <summary>Finds the reports a plan asks for.</summary>
internal sealed partial class Reports(Bodies bodies, int? planYear, bool isOfOneYear, Doubts doubts)
{
    private static readonly Phrase[] Says = Phrase.All("báo cáo");
    private static readonly Phrase[] Sends = Phrase.All("gửi", "về", "ye", "cho", "gửi về", "báo cáo về", "báo cáo");
    private static readonly Phrase Through = Phrase.Of("qua", 0.15f);
    private readonly List<ReportingReading> found = [];

    /// <summary>Reports in printed order. One whose window is printed later takes it; periods without one stay without.</summary>
    public IReadOnlyList<ReportingReading> All => found;

    /// <summary>Whether a part of a sentence asks for a report: at a period, when something happens, or by a day.</summary>
    public static bool IsReport(Run run, Stretch part)
    {
        if (!run.Find(part.From, part.To, Says).Any) return false;
        var folded = CalendarWords.Folded(run, part);
        return PeriodsAt(folded).Count > 0 || HasDataWindow(folded) || IsOnce(folded);
    }

    /// <summary>Reads the reports that a part of a sentence asks for.</summary>
    /// <param name="from">Bodies that must report, as the sentence or the one before names them.</param>
    public void Read(Run run, Stretch part, string path, IReadOnlyList<string> from)
    {
        if (!IsReport(run, part)) return;
        var folded = CalendarWords.Folded(run, part);
        var span = run.Span(part.From, part.To);
        var (to, via) = Addressee(run, part);
        var periods = PeriodsAt(folded);
        if (periods.Count == 0) periods = [(Once(folded), null, 0)];
        if (periods.DistinctBy(p => p.Kind).Count() == 1 && !periods.Skip(1).Any(p => PrintedDates.Days(folded[p.At..]).Count > 0)) periods = [periods[0]];
        for (var i = 0; i < periods.Count; i++)
        {
            var (kind, year, at) = periods[i];
            var own = periods.Count == 1 ? folded : folded[at..(i + 1 < periods.Count ? periods[i + 1].At : folded.Length)];
            var window = PrintedDates.Window(own, planYear);
            var due = Due(own, window is not null, path, span);
            if (window is { } w && year is { } printed && printed != w.To.Year) doubts.Add(DoubtKind.SourceConflict, path, span, $"năm {printed} / {w.From:dd/MM/yyyy} - {w.To:dd/MM/yyyy}");
            Add(new ReportingReading(kind, window?.From, window?.To, due?.Last, due?.Rule, from, to, via, path, span));
        }
    }

    // Without a period: the year's report where it is due at its end, else one for this time.
    private string Once(string folded) => isOfOneYear && PrintedDates.Deadline(folded, planYear) is { Last.Month: >= 11 } ? "annual" : "ad_hoc";

    private static bool IsOnce(string folded) => OnceOnly().IsMatch(folded) && PrintedDates.Deadline(folded, 2024) is not null;

    private void Add(ReportingReading report)
    {
        // A window or a day printed after "định kỳ 6 tháng, năm" belongs to that report and isn't another.
        var same = found.FindIndex(r => r.Kind == report.Kind && (r.Due is null || report.Due is null) && (r.WindowFrom is null || report.WindowFrom is null));
        if (same < 0)
        {
            found.Add(report);
            return;
        }

        var old = found[same];
        var dated = report.Due is not null || report.WindowFrom is not null ? report : old;
        found[same] = old with
        {
            WindowFrom = old.WindowFrom ?? report.WindowFrom, WindowTo = old.WindowTo ?? report.WindowTo,
            Due = old.Due ?? report.Due, DueRule = old.DueRule ?? report.DueRule,
            From = old.From.Count > 0 ? old.From : report.From, To = old.To.Count > 0 ? old.To : report.To, Via = old.Via ?? report.Via, Span = dated.Span,
        };
    }

    /// <summary>Whether a folded text names the days from and to which a report counts.</summary>
    public static bool HasDataWindow(string folded) => DataWindow().IsMatch(folded);

    /// <summary>The day by which the report of a data window is due.</summary>
    public static PrintedDeadline? DueAfterWindow(string folded, int? planYear)
    {
        if (PrintedDates.Window(folded, planYear, out var at, out var end) is not null) return PrintedDates.Deadline(folded[end..], planYear) ?? PrintedDates.Deadline(folded[..at], planYear);
        var days = PrintedDates.Days(folded);
        return PrintedDates.Deadline(days.Count < 2 ? folded : folded[days[1].End..], planYear);
    }

    private PrintedDeadline? Due(string folded, bool hasWindow, string path, Span span)
    {
        var due = hasWindow ? DueAfterWindow(folded, planYear) : PrintedDates.Deadline(folded, planYear);
        if (due is not { YearInferred: true } inferred) return due;

        // "trước ngày 20/12 hằng năm" comes again each year and is no day.
        if (EachTime().IsMatch(folded)) return null;
        doubts.Add(DoubtKind.YearInferred, path, span, inferred.Last.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));
        return due;
    }

    private static List<(string Kind, int? Year, int At)> PeriodsAt(string folded)
    {
        var periods = new List<(string, int?, int)>();
        if (Opening().Match(folded) is not { Success: true } opening) return periods;
        var text = folded;
        foreach (Match m in Period().Matches(text))
        {
            if (m.Index < opening.Index) continue;
            int? year = m.Groups["y"].Success ? int.Parse(m.Groups["y"].Value, CultureInfo.InvariantCulture) : null;
            var kind = m.Groups["adhoc"].Success ? "ad_hoc" : m.Groups["six"].Success ? "six_month" : m.Groups["quarter"].Success ? "quarterly" : m.Groups["month"].Success ? "monthly" : "annual";
            periods.Add((kind, year, m.Index));
        }

        return periods;
    }

    private (IReadOnlyList<string> To, string? Via) Addressee(Run run, Stretch part)
    {
        IReadOnlyList<string> to = [];
        string? via = null;
        for (var i = part.From; i < part.To; i++)
        {
            if (via is null && run.At(i, Through) is { Any: true } through && run.Tokens[i].Raw.StartsWith('(')) via = bodies.At(run, through.To, part.To)?.Names[0];
            else if (to.Count == 0 && run.At(i, Sends) is { Any: true, Cost: < 0.1f } sends && sends.To < part.To && bodies.At(run, sends.To, part.To) is { } list) to = list.Names;
        }

        return (to, via);
    }

    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // Where periods of reporting may begin: "định kỳ", "hằng quý", "báo cáo quý", "mốc số liệu".
    [GeneratedRegex(@"(d\S?nh\s+k\S{1,2}\b|(?<!\w)h\S{1,2}ng\s+(qu\S|th\S{1,2}ng|n\S{1,2}m)|b\S{1,2}o\s+c\S{1,2}o\s+(\S+\s+){0,4}?(qu\S{1,2}|0?6\s+th\S{1,2}ng|n\S{1,2}m|th\S{1,2}ng)|s\S{1,2}\s+li\S{1,3}\s+(0?6\s+th|n\S{1,2}m|qu)|b\S{1,2}o\s+c\S{1,2}o\s+(\S+\s+){0,12}?dot xuat|(theo|cac)\s+(cac\s+)?ky\s*:|b\S{1,2}o\s+c\S{1,2}o\s+[^.;]{0,90}:\s*(qu\S\s|0?6\s+th|n\S{1,2}m\s|th\S{1,2}ng\s)|b\S{1,2}o\s+c\S{1,2}o\s+(\S+\s+){0,4}?0?9\s+th\S{1,2}ng)", Plain, 2000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<adhoc>d\S{1,2}t\s+xu\S{1,2}t)|(?<six>\b(0?6|sau)\s+th\S{1,3}ng)|(?<quarter>\b0?9\s+th\S{1,3}ng|\bqu[yi]\b(?!\s*(dinh|che|trinh|hoach)))|(?<month>\b(hang|h\Sng|bao cao)\s+th\S{1,2}ng\b)|(?<year>(?<=(,|;|:|\bva|\bhang|\bh\Sng|\bbao cao|\bso li\S{1,3}|\b01|\bmot|\bca|\bk[yi]\S?|\bquy|\bhoac|\(ca)\s*)\bn[aiáă]m\b(?!\s+(hoc|cong tac))(\s+(?<y>(19|20)\d\d))?)", Plain, 2000)]
    private static partial Regex Period();

    [GeneratedRegex(@"s\S{1,2}\s+li\S{1,3}\s.{0,40}?(t[ií]nh\s+t\S{1,2}\s|t\S{1,2}\s+(ng\S{1,2}\s+)?\d{1,2}\s?[/.-])", Plain, 2000)]
    private static partial Regex DataWindow();

    [GeneratedRegex(@"bao cao ket qua|tong hop.{0,60}bao cao|gui bao cao|bao cao bang van ban|^\W*bao cao\b|bao cao\s+(ve|gui|ubnd|uy ban|so|bo|ban chi dao|bcd|cong an)\b", Plain, 2000)]
    private static partial Regex OnceOnly();

    [GeneratedRegex(@"\bhang (nam|quy|thang)\b|\bmoi (nam|quy|thang)\b|\bcua (nam|thang|quy) (sau|ke tiep)", Plain, 2000)]
    private static partial Regex EachTime();
}
