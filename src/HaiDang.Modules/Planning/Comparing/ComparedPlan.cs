using HaiDang.Kernel.Calendar;
using HaiDang.Modules.Planning.Drafts;

namespace HaiDang.Modules.Planning.Comparing;

/// <summary>A plan, or the reading of one, as far as it can be compared with another.</summary>
/// <param name="Name">What it is called on the page.</param>
/// <param name="Year">Its year; null when it isn't known.</param>
/// <param name="Items">Targets, duties and reports in the order of the paper.</param>
/// <param name="Address">Where it is found.</param>
internal sealed record ComparedPlan(string Name, int? Year, IReadOnlyList<ComparedItem> Items, string Address)
{
    /// <summary>A reading that is being checked; what was left out stays out.</summary>
    internal static ComparedPlan Of(StoredDraft stored) => new(
        Drafts.Screens.ReviewPage.DocumentOf(stored), stored.Draft.Header.Year,
        [.. stored.Draft.Kept.Where(item => item.Kind is not ItemKind.Section).Select(Of)], ReviewAddresses.Review(stored.Ledger, stored.Id));

    /// <summary>An adopted plan as it stands today.</summary>
    internal static ComparedPlan Of(PlanView plan) => new(
        plan.Header.Number is { } number ? $"{number}/{plan.Header.Symbol}" : plan.Header.Title, plan.Year,
        [
            .. plan.Targets.Select(target => new ComparedItem(ItemKind.Target, target.Code, target.Path, target.Text)
            {
                Comparator = target.Comparator, Value = target.Value, Unit = target.Unit, Lead = Names(target.Assignments, Part.Lead), Co = Names(target.Assignments, Part.Co),
            }),
            .. plan.Duties.Select(duty => new ComparedItem(ItemKind.Duty, duty.Code, duty.Path, duty.Text)
            {
                Lead = Names(duty.Assignments, Part.Lead), Co = Names(duty.Assignments, Part.Co), Due = duty.Due, Window = duty.Window,
            }),
            .. plan.Reports.Select(report => new ComparedItem(ItemKind.Report, report.Code, "", "")
            {
                Period = report.Kind, Lead = report.From, Co = report.To, Due = report.LastDay,
                Window = report is { WindowFrom: { } from, WindowTo: { } to } ? new Window(from, to) : null,
            }),
        ],
        plan.Contents());

    /// <summary>One item of a reading.</summary>
    internal static ComparedItem Of(DraftItem item) => new(item.Kind, item.Path, item.Path, item.Kind is ItemKind.Report ? "" : item.Text)
    {
        Id = item.Id, Comparator = item.Comparator, Value = item.Kind is ItemKind.Target ? item.Value : null, Unit = item.Unit,
        Period = item.Kind is ItemKind.Report ? item.Period : null,
        Lead = item.Kind is ItemKind.Report ? item.Senders : item.Lead, Co = item.Kind is ItemKind.Report ? item.Addressees : item.Co,
        Due = item is { Kind: ItemKind.Report, DueRule: "before" } ? item.Due?.AddDays(-1) : item.Due,
        Window = item is { From: { } from, To: { } to } ? new Window(from, to) : null,
    };

    private static IReadOnlyList<string> Names(IEnumerable<AssignmentView> all, Part part) => [.. all.Where(one => one.Part == part).Select(one => one.Name)];
}

/// <summary>A target, a duty or a report that is held beside another.</summary>
/// <param name="Code">How its plan names it.</param>
/// <param name="Path">Section it stands in; empty when that isn't known.</param>
/// <param name="Text">Its words; empty for a report, which is known by its kind.</param>
internal sealed record ComparedItem(ItemKind Kind, string Code, string Path, string Text)
{
    /// <summary>Id in its draft; 0 for an item of an adopted plan.</summary>
    public int Id { get; init; }

    /// <summary>Of a target: as in <see cref="Target"/>.</summary>
    public string Comparator { get; init; } = "";

    /// <summary>Of a target: its figure.</summary>
    public decimal? Value { get; init; }

    /// <summary>Of a target: <c>percent</c>, <c>percentage_points</c> or <c>count</c>.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Of a report: its kind.</summary>
    public string? Period { get; init; }

    /// <summary>Bodies that lead; of a report those who send it.</summary>
    public IReadOnlyList<string> Lead { get; init; } = [];

    /// <summary>Bodies that co-operate; of a report those who receive it.</summary>
    public IReadOnlyList<string> Co { get; init; } = [];

    /// <summary>Last day in time.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Dated time or data window.</summary>
    public Window? Window { get; init; }
}
