using System.Globalization;
using System.Text.RegularExpressions;

namespace HaiDang.Modules.Reading;

/// <summary>Finds the reports a plan asks for.</summary>
internal sealed partial class Reports(Bodies bodies, int? planYear, bool isOfOneYear, Doubts doubts)
{
    private static readonly Phrase[] Says = Phrase.All("báo cáo");
    private static readonly Phrase[] Sends = Phrase.All("gửi", "về", "ye", "cho", "gửi về", "báo cáo về", "báo cáo");
    private static readonly Phrase[] Figures = Phrase.All(0.12f, "số liệu", "mốc số liệu", "kỳ số liệu", "thời gian chốt số liệu", "thời gian lấy số liệu", "thời điểm chốt số liệu", "mốc thời gian");
    private const string Summary = "summary";
    private static readonly Phrase Through = Phrase.Of("qua", 0.15f);
    private readonly List<ReportingReading> found = [];

    /// <summary>Reports in printed order. One whose window is printed later takes it; periods without one stay without.</summary>
    public IReadOnlyList<ReportingReading> All => found;

    /// <summary>Whether a part of a sentence asks for a report: at a period, when something happens, or by a day.</summary>
    public static bool IsReport(Run run, Stretch part)
    {
        if (!run.Find(part.From, part.To, Says).Any) return OpensWindow(run, part);
        var folded = CalendarWords.Folded(run, part);
        return PeriodsAt(folded).Count > 0 || HasDataWindow(folded) || IsOnce(folded);
    }

    /// <summary>Whether a part of a sentence begins with the days between which a report counts: "số liệu năm tính từ ngày … đến ngày …".</summary>
    public static bool OpensWindow(Run run, Stretch part) => run.At(part.From, Figures).Any && HasDataWindow(CalendarWords.Folded(run, part));

    /// <summary>Reads the reports that a part of a sentence asks for.</summary>
    /// <param name="from">Bodies that must report, as the sentence or the one before names them.</param>
    public void Read(Run run, Stretch part, string path, IReadOnlyList<string> from)
    {
        if (!IsReport(run, part)) return;
        var folded = CalendarWords.Folded(run, part);
        var span = run.Span(part.From, part.To);
        var (to, via) = Addressee(run, part);
        var periods = PeriodsAt(folded);
        if (periods.Count == 0)
        {
            foreach (var due in Once(folded)) Add(due with { From = from, To = to, Via = via, Path = path, Span = span });
            return;
        }

        if (periods.DistinctBy(p => p.Kind).Count() == 1 && !periods.Skip(1).Any(p => PrintedDates.Days(folded[p.At..]).Count > 0)) periods = [periods[0]];
        var starts = Starts(folded, periods);
        var before = found.Count;
        foreach (var due in IsOnce(folded[..starts[0]]) && PrintedDates.Days(folded[starts[0]..]).Count > 0 ? Once(folded[..starts[0]]) : []) Add(due with { From = from, To = to, Via = via, Path = path, Span = span });
        for (var i = 0; i < periods.Count; i++)
        {
            var (kind, year, at, _) = periods[i];
            var own = periods.Count == 1 && found.Count == before ? folded : folded[starts[i]..(i + 1 < periods.Count ? starts[i + 1] : folded.Length)];
            var window = PrintedDates.Window(own, planYear);
            var due = Due(own, window is not null, path, span);
            if (window is { } w && year is { } printed && printed != w.To.Year) doubts.Add(DoubtKind.SourceConflict, path, span, $"năm {printed} / {w.From:dd/MM/yyyy} - {w.To:dd/MM/yyyy}");
            Add(new ReportingReading(kind is Summary ? isOfOneYear ? "annual" : "ad_hoc" : kind, window?.From, window?.To, due?.Last, due?.Rule, from, to, via, path, span));
        }
    }

    // Where the words of each period begin: at the period, or at the day before it: "trước ngày 17/6 (6 tháng) và trước ngày 16/12 (cả năm)".
    private static int[] Starts(string folded, List<(string Kind, int? Year, int At, int End)> periods)
    {
        var starts = periods.ConvertAll(p => p.At).ToArray();
        var days = PrintedDates.Days(folded);
        for (var i = 0; i < periods.Count; i++)
        {
            var since = i == 0 ? 0 : periods[i - 1].End;
            if (days.FindLast(d => d.At >= since && d.End <= periods[i].At) is not { End: > 0 } day || !Labels().IsMatch(folded[day.End..periods[i].At])) continue;
            starts[i] = Math.Max(since, folded.LastIndexOfAny([',', ';', '('], day.At, day.At - since));
        }

        return starts;
    }

    // Without a period: one for each day it names; the year's report where that is due at the year's end.
    private IEnumerable<ReportingReading> Once(string folded)
    {
        if (PrintedDates.Window(folded, planYear) is { } window)
        {
            yield return Of("ad_hoc", DueAfterWindow(folded, planYear)) with { WindowFrom = window.From, WindowTo = window.To };
            yield break;
        }

        var first = true;
        for (var at = 0; PrintedDates.Deadline(folded[at..], planYear) is { } due;)
        {
            yield return Of(isOfOneYear && due.Last.Month >= 11 ? "annual" : "ad_hoc", due);
            first = false;
            if (Next(folded, at) is not { } next) yield break;
            at = next;
        }

        if (first) yield return Of("ad_hoc", null);
    }

    private static ReportingReading Of(string kind, PrintedDeadline? due) => new(kind, null, null, due?.Last, due?.Rule, [], [], null, "", default);

    // Behind the day of one report the words of another may begin.
    private static int? Next(string folded, int at) =>
        PrintedDates.Days(folded[at..]) is [var day, _, ..] && Another().Match(folded[(at + day.End)..]) is { Success: true } ? at + day.End : null;

    private static bool IsOnce(string folded) => OnceOnly().IsMatch(folded) && !MakesPlan().IsMatch(folded) && PrintedDates.Deadline(folded, 2024) is not null;

    private void Add(ReportingReading report)
    {
        // A window or a day printed after "định kỳ 6 tháng, năm" belongs to that report and isn't another.
        var same = found.FindIndex(r => r.Kind == report.Kind && (r.Due == report.Due || (r.Kind is not "ad_hoc" && (r.Due is null || report.Due is null))) && (r.WindowFrom == report.WindowFrom || r.WindowFrom is null || report.WindowFrom is null));
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

    private static List<(string Kind, int? Year, int At, int End)> PeriodsAt(string folded)
    {
        var periods = new List<(string, int?, int, int)>();
        if (Opening().Match(folded) is not { Success: true } opening) return periods;
        var text = folded;
        foreach (Match m in Period().Matches(text))
        {
            if (m.Index < opening.Index) continue;
            int? year = m.Groups["y"].Success ? int.Parse(m.Groups["y"].Value, CultureInfo.InvariantCulture) : null;
            var kind = m.Groups["adhoc"].Success ? "ad_hoc" : m.Groups["sum"].Success ? Summary : m.Groups["six"].Success ? "six_month" : m.Groups["quarter"].Success ? "quarterly" : m.Groups["month"].Success ? "monthly" : "annual";
            periods.Add((kind, year, m.Index, m.Index + m.Length));
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
    [GeneratedRegex(@"(d\S?nh\s+k\S{1,2}\b|(?<!\w)h\S{1,2}ng\s+(qu\S|th\S{1,2}ng|n\S{1,2}m)|b\S{1,2}o\s+c\S{1,2}o\s+(\S+\s+){0,4}?(qu\S{1,2}|0?6\s+th\S{1,2}ng|n\S{1,2}m|th\S{1,2}ng)|s\S{1,2}\s+li\S{1,3}\s+(0?6\s+th|n\S{1,2}m|qu)|b\S{1,2}o\s+c\S{1,2}o\s+(\S+\s+){0,12}?dot xuat|(theo|cac)\s+(cac\s+)?ky\s*:|b\S{1,2}o\s+c\S{1,2}o\s+[^.;]{0,90}:\s*(qu\S\s|0?6\s+th|n\S{1,2}m\s|th\S{1,2}ng\s)|b\S{1,2}o\s+c\S{1,2}o\s+(\S+\s+){0,4}?0?9\s+th\S{1,2}ng|dot xuat.{0,60}bao cao|bao cao (khan|ngay)\b|bao cao .{0,60}\bmoi (quy|thang|nam)\b|bao cao (\S+\s+){0,3}(tr?ong ket|so ket)|(truoc|vao)\s+ngay\s+\d{1,2}\s+(cua\s+)?(hang|moi)\s+thang|truoc\s+ngay\s+\S{3,10}\s+\((0?6\s+th|ca nam|nam|quy))", Plain, 10_000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<adhoc>d\S{1,2}t\s+xu\S{1,2}t|bao cao (khan|ngay)\b(?!\s*\d)|(so|tr?ong) ket giai doan)|(?<sum>\bbao cao tr?ong ket\b(?!\s+(nam|cong tac nam|giai doan))(?=.{0,60}\b(truoc|vao) ngay))|(?<six>\b(0?6|sau)\s+th\S{1,3}ng)|(?<quarter>\bmoi quy\b|\b0?9\s+th\S{1,3}ng|\bqu[yi]\b(?!\s*(dinh|che|trinh|hoach)))|(?<month>\b(hang|h\Sng|bao cao)\s+th\S{1,2}ng\b)|(?<year>(?<=(,|;|:|\bva|\bhang|\bh\Sng|\bbao cao|\bso li\S{1,3}|\b01|\bmot|\bca|\bk[yi]\S?|\bquy|\bhoac|\(ca|\btr?ong ket|\btr?ong ket cong tac|\bbao cao ket qua|\bbao cao ket qua thuc hien|\bbao cao ket qua cong tac|\bbao cao tinh hinh|\bbao cao cong tac)\s*)\bn[aiáă]m\b(?!\s+cong tac)(?!(?<!tr?ong ket nam)\s+hoc)(\s+(?<y>(19|20)\d\d))?)", Plain, 10_000)]
    private static partial Regex Period();

    [GeneratedRegex(@"s\S{1,2}\s+li\S{1,3}\s.{0,40}?(t[ií]nh\s+t\S{1,2}\s|t\S{1,2}\s+(ng\S{1,2}\s+)?\d{1,2}\s?[/.-])", Plain, 10_000)]
    private static partial Regex DataWindow();

    [GeneratedRegex(@"bao cao ket qua|tong hop.{0,60}bao cao|gui bao cao|bao cao bang van ban|^\W*bao cao\b|bao cao\s+(ve|gui|ubnd|uy ban|so|bo|ban chi dao|bcd|cong an)\b|bao cao\s+([^\s,;]+\s+){0,8}(truoc|vao)\s+ngay", Plain, 10_000)]
    private static partial Regex OnceOnly();

    [GeneratedRegex(@"\bhang (nam|quy|thang)\b|\bmoi (nam|quy|thang)\b|\bcua (nam|thang|quy) (sau|ke tiep)", Plain, 10_000)]
    private static partial Regex EachTime();

    // Between a day and the period that it belongs to.
    [GeneratedRegex(@"^\s*(\(|doi voi|cho|la|thi)?\s*(gui\s+)?(bao cao|so lieu|ky)?\s*(bao cao)?\s*(ca\s*)?$", Plain, 10_000)]
    private static partial Regex Labels();

    [GeneratedRegex(@"^\W*(\bva\b|[^.]{0,60}?\b(bao cao|ket qua|tr?ong ket)\b)[^.]{0,90}?\b(truoc|cham nhat|vao)\b", Plain, 10_000)]
    private static partial Regex Another();

    // A plan to be laid before somebody is no report.
    [GeneratedRegex(@"\b(xay dung|ban hanh|lap)\s+([^\s,;]+\s+){0,4}(ke hoach|phuong an|chuong trinh)\b", Plain, 10_000)]
    private static partial Regex MakesPlan();
}
