using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Reporting.Documents;
using HaiDang.Modules.Reporting.Drafting;
using HaiDang.Modules.Reporting.Loading;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Reporting.ReportForms;
using HaiDang.Modules.Reporting.Requesting;
using HaiDang.Modules.Reporting.Sharing;
using HaiDang.Modules.Reporting.Staging;

namespace HaiDang.Modules.Reporting;

/// <summary>The committee's year in a ledger.</summary>
/// <param name="Committee">The committee that keeps the ledger, on the last day of the year.</param>
internal sealed record ReportYear(LedgerId Ledger, int Year, DateOnly Today, PlanView? Plan, OrganisationId Committee, bool IsSynthetic, IReadOnlyList<DuePeriod> Periods, IReadOnlyList<ReportEntry> Entries, StagedDays Staged)
{
    /// <summary>Gets requests for ad hoc reports by number, recalled ones among them.</summary>
    internal IReadOnlyList<ReportRequest> Requests { get; init; } = [];

    /// <summary>Gets whether it is the year that runs by the calendar, or the committee's that has begun: what is asked today stands in its list.</summary>
    internal bool IsCurrent => Year == Today.Year || (Year == Today.Year + 1 && Today > CommitteeYear.Of(Today.Year).To);

    /// <summary>A period of the calendar, or one that was asked for.</summary>
    /// <returns>Null when there is none of that key.</returns>
    internal ReportPeriod? Find(string key) => Periods.FirstOrDefault(one => one.Period.Key == key)?.Period;
}

/// <summary>A cell whose number can't be read.</summary>
internal sealed record UnreadCell(string Key, string Typed);

/// <summary>One body's report of a period as it stands: what was recorded, what is being typed, what it comes to.</summary>
internal sealed record ReportSheet(
    ReportYear Setting, ReportPeriod Period, Organisation Body, DueReport? Due, Report? Report, ReportDraft Draft, IReadOnlyList<ReportForm> Forms, FormFigures Figures,
    ReportPaper Paper, IReadOnlyDictionary<string, decimal> Typed, IReadOnlyList<UnreadCell> Unread, IReadOnlyList<CrossFault> Crosswise, IReadOnlyList<Outlier> Outliers)
{
    /// <summary>Gets whether it is the report of the committee that keeps the ledger.</summary>
    internal bool IsCommittee => Body.Id == Setting.Committee;

    /// <summary>Gets the parts that other bodies were asked for.</summary>
    internal ReportParts Parts { get; init; } = ReportParts.None;

    /// <summary>Gets which draft is being typed.</summary>
    internal DraftKey Key => new(Setting.Ledger, Body.Id, Period.Key, Setting.Year);

    /// <summary>Gets the address of its page.</summary>
    internal string Address => ReportAddress.Of(Setting.Ledger, Setting.Year, Period.Key, Body.Id);

    /// <summary>Gets whose form a file of it fills.</summary>
    internal SheetOrigin Origin => new(Setting.Ledger.Value, Body.Id.Value, Period.Key, Setting.Year);

    /// <summary>Gets the last day in time; null where no paper prints one. A committee that is asked itself owes its report like the others.</summary>
    internal DateOnly? LastDay => !IsCommittee ? Due?.LastDay : Setting.Staged.Of(Period.Key, Stage.Province) ?? Period.Scope?.OwnLastDay ?? (Period.Scope?.Bodies.Contains(Body.Id) == true ? Period.Due : null);

    /// <summary>An edition as it was handed in, else the last one while nobody writes on.</summary>
    /// <returns>Null while one is being written, or for an edition that isn't there.</returns>
    internal ReportEdition? Frozen(int? edition) => edition is { } number ? Report?.Editions.FirstOrDefault(one => one.Submitted.Edition == number) : Report is { IsOpen: false } ? Report.Last : null;

    /// <summary>The paper to be printed: what was frozen, else what the log says now.</summary>
    internal (ReportPaper Paper, Issue Issue) Issued(int? edition) =>
        Frozen(edition) is not { } frozen
            ? (Paper, new Issue(null, null, Setting.Today))
            : (frozen.Submitted.Paper, frozen.Issue);
}

/// <summary>Makes reports: says who owes one, computes its forms, adds up those below, composes the paper.</summary>
internal sealed class ReportMaker(Ledgers ledgers, PlanBook plans, OrganisationMap map, Bodies bodies, ReportDues dues, ReportBook book, ReportDrafts drafts, FormShelf shelf, FormReckoner reckoner, PulledLines pulled, PartsBook parts, RequestBook requests)
{
    /// <summary>The committee's year in a ledger.</summary>
    /// <returns>Null when there is no such ledger.</returns>
    internal async Task<ReportYear?> Year(Reader reader, LedgerId ledger, int year, CancellationToken ct)
    {
        if (await ledgers.Find(ledger, ct) is not { } row) return null;
        var plan = await plans.Find(reader, ledger, year, ct) is { Withdrawn: null, IsOwn: true } found ? found : null;
        var entries = await book.Of(reader, ledger, year, ct);
        var staged = await book.Staged(ledger, year, ct);
        var today = ledgers.Today(row);
        var end = ReportCalendars.Shipped.Owed.Of(year)[^1].Window.To;
        var committee = plan?.Body ?? map.All.FirstOrDefault(body => PlanAddress.IsOwn(ledger, body.Id) && body.On(end))?.Id ?? new OrganisationId(ledger + ".bcd-138");
        var periods = await requests.Periods(ledger, year, ct);
        return new ReportYear(ledger, year, today, plan, committee, row.SyntheticDay is not null, dues.Of(plan, periods, entries, staged, today), entries, staged) { Requests = periods.Requests };
    }

    /// <summary>A body's report of a period, computed as the log stands now.</summary>
    /// <returns>Null when there is no such period or body.</returns>
    internal async Task<ReportSheet?> Sheet(ReportYear setting, string key, OrganisationId body, CancellationToken ct)
    {
        if (setting.Find(key) is not { } period || map.Find(body) is not { IsCollective: false } organisation) return null;
        var report = await book.Find(setting.Ledger, body, key, setting.Year, ct);
        var saved = await drafts.Find(new DraftKey(setting.Ledger, body, key, setting.Year), ct);

        // A draft is dropped as it is handed in: what stands in one came after the last edition.
        var draft = report?.Last is { } last ? saved with { Fields = Over(Draft(last.Submitted).Fields, saved.Fields) } : saved;
        var inForce = await Forms(setting.Ledger, period, ct);
        var (numbers, unread) = Numbers(draft, inForce);
        var isCommittee = body == setting.Committee;
        var (below, missing) = Below(setting, period, body, isCommittee);
        var lower = await book.Lower(setting.Ledger, below, key, setting.Year, ct);
        var before = period.IsCompared ? await book.Find(setting.Ledger, body, key, setting.Year - 1, ct) : null;
        var figures = await reckoner.Reckon(
            setting.Ledger, inForce, period.Window, isCommittee ? null : bodies.Reach(body, period.Window.To), new KnownAt.Now(), numbers,
            before?.Last is { } past ? Manual(past.Submitted.Paper) : new Dictionary<string, decimal>(StringComparer.Ordinal), Sum(lower), period.IsCompared, ct);
        var due = setting.Periods.First(one => one.Period.Key == key).Reports.FirstOrDefault(one => one.Body == body);
        var named = lower.Select(one => map.Find(one.Body)?.FullNameVi ?? one.Body.Value).ToList();
        var shared = await parts.Of(setting.Ledger, body, key, setting.Year, ct);
        List<OrganisationId> unreported = [.. missing.Where(id => lower.All(one => one.Body != id))];
        List<string> absent =
        [
            .. unreported.Select(id => map.Find(id)?.FullNameVi ?? id.Value),
            .. shared.Overdue(setting.Today).Where(one => !unreported.Contains(one.From)).Select(one => $"{map.Find(one.From)?.FullNameVi ?? one.From.Value} (phần đóng góp, hạn {FormDays.Written(one.Due)})"),
        ];
        var paper = PaperComposer.Compose(new PaperParts(period, organisation, isCommittee, setting.Plan, due, inForce, figures, draft, named, absent, setting.IsSynthetic)
        {
            Pulled = isCommittee ? await pulled.Of(setting.Ledger, setting.Year, period.Window, ct) : [],
        });
        return new ReportSheet(
            setting, period, organisation, due, report, draft, inForce, figures, paper, numbers, unread, FormChecks.Crosswise(inForce, figures), FormChecks.Outliers(inForce, figures))
        {
            Parts = shared,
        };
    }

    /// <summary>The forms of a period's report: those in force on its last day, of one that was asked for those that are wanted.</summary>
    internal async Task<IReadOnlyList<ReportForm>> Forms(LedgerId ledger, ReportPeriod period, CancellationToken ct) =>
        [.. (await shelf.Of(ledger, ct)).On(period.Window.To).Where(form => period.Scope?.Forms.Contains(form.Id, StringComparer.Ordinal) != false)];

    private static Dictionary<string, string> Over(IReadOnlyDictionary<string, string> under, IReadOnlyDictionary<string, string> over)
    {
        var both = new Dictionary<string, string>(under, StringComparer.Ordinal);
        foreach (var (field, text) in over) both[field] = text;
        return both;
    }

    /// <summary>What people typed into a report that was handed in, as a draft of its next edition.</summary>
    private static ReportDraft Draft(ReportSubmitted e) => new(
        0,
        e.Typed.Select(one => (Key: ReportDraft.CellMark + one.Key, Value: NumberText.Say(one.Value, one.Value % 1 == 0 ? 0 : 1)))
            .Concat(e.Explanations.Select(one => (Key: ReportDraft.ExplanationMark + one.Key, one.Value)))
            .Concat(e.Paper.Parts.Where(part => part.IsEdited || (part.Sources.Count == 0 && Narrative.Shipped.IsWritten(part.Key))).Select(part => (Key: ReportDraft.PartMark + part.Key, Value: part.Text)))
            .ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal),
        null, null);

    private static (IReadOnlyDictionary<string, decimal> Numbers, IReadOnlyList<UnreadCell> Unread) Numbers(ReportDraft draft, IReadOnlyList<ReportForm> forms)
    {
        var numbers = new Dictionary<string, decimal>(StringComparer.Ordinal);
        var unread = new List<UnreadCell>();
        foreach (var (row, column) in forms.SelectMany(form => form.Counted.Where(row => row.Sort is RowSort.Manual).SelectMany(row => form.Columns.Select(column => (row, column)))))
        {
            var key = CellKey.Of(row.Code, column.Key);
            if (draft.Of(ReportDraft.CellMark + key) is not { } typed || string.IsNullOrWhiteSpace(typed)) continue;
            if (NumberText.TryRead(typed, row.Decimals) is { } number) numbers[key] = number;
            else unread.Add(new UnreadCell(key, typed));
        }

        return (numbers, unread);
    }

    private static Dictionary<string, decimal> Manual(ReportPaper paper) =>
        (from form in paper.Forms
         from row in form.Rows
         where row.Sort == "manual"
         from cell in row.Cells.Index()
         where cell.Item.Value is not null
         select (Key: CellKey.Of(row.Code, form.Columns[cell.Index].Key), Value: cell.Item.Value!.Value)).ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);

    private static Dictionary<string, decimal> Sum(IReadOnlyList<Report> lower) =>
        lower.SelectMany(one => Manual(one.Last!.Submitted.Paper)).GroupBy(one => one.Key, StringComparer.Ordinal).ToDictionary(one => one.Key, one => one.Sum(cell => cell.Value), StringComparer.Ordinal);

    /// <summary>Bodies whose reports a body adds up, and those that were to report to it. What a body in between has added up isn't counted again.</summary>
    private (IReadOnlyList<OrganisationId> Below, IReadOnlyList<OrganisationId> Missing) Below(ReportYear setting, ReportPeriod period, OrganisationId body, bool isCommittee)
    {
        var reach = isCommittee ? null : bodies.Reach(body, period.Window.To).ToHashSet();
        if (reach?.Count == 1) return ([], []);
        var reported = setting.Entries.Where(entry => entry.Period == period.Key && entry.Edition > 0 && entry.State is not ReportState.Returned && entry.Body != body && reach?.Contains(entry.Body) != false)
            .Select(entry => entry.Body).ToList();
        var nested = reported.SelectMany(one => bodies.Reach(one, period.Window.To).Where(other => other != one)).ToHashSet();
        var owed = isCommittee
            ? setting.Periods.First(one => one.Period.Key == period.Key).Reports.Where(one => one.Standing is not DueStanding.Asked).Select(one => one.Body)
            : reach!.Where(one => one != body && (period.Scope?.Bodies.Contains(one) ?? map.Find(one)?.Entry.StartsWith("bcd-138", StringComparison.Ordinal) == true));
        return ([.. reported.Where(one => !nested.Contains(one))], [.. owed.Where(one => !reported.Contains(one))]);
    }
}
