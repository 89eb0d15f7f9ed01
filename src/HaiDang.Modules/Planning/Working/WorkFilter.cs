using HaiDang.Kernel.Language;
using HaiDang.Kernel.Storage;
using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Planning.Working;

/// <summary>A group of the day's work.</summary>
public enum WorkGroupKind
{
    /// <summary>Past their last day.</summary>
    Late,

    /// <summary>Due today or in the next seven days.</summary>
    Soon,

    /// <summary>Asked of a body, without an answer.</summary>
    Asked,

    /// <summary>Nothing reported yet.</summary>
    Unreported,

    /// <summary>Reported, and more is to come.</summary>
    Going,

    /// <summary>Done, or not done with its reason.</summary>
    Closed,
}

/// <summary>Which of the day's work to show, as the query of the address says; what isn't understood narrows nothing.</summary>
/// <param name="Text">Words to find, whatever their marks.</param>
/// <param name="Year">Year of the plans; null for the newest of each ledger.</param>
/// <param name="Ledger">Id of the one ledger to show; null for all, or of very many the first.</param>
public sealed record WorkFilter(string Text = "", WorkGroupKind? Group = null, Part? Part = null, int? Year = null, string? Ledger = null)
{
    private const int LongestText = 100;

    /// <summary>Whether it narrows anything.</summary>
    public bool IsEmpty => Text.Length == 0 && Group is null && Part is null && Year is null && Ledger is null;

    /// <summary>The query that gives the same again; empty when it narrows nothing.</summary>
    public string Query => string.Join('&', new[]
    {
        Text.Length == 0 ? null : "tim=" + Uri.EscapeDataString(Text),
        Group is { } group ? "nhom=" + Words.Kebab(group.ToString()) : null,
        Part is { } part ? "vai-tro=" + Words.Kebab(part.ToString()) : null,
        Year is { } year ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"nam={year}") : null,
        Ledger is null ? null : "so=" + Uri.EscapeDataString(Ledger),
    }.OfType<string>());

    /// <summary>The list with what it shows alone.</summary>
    internal WorkList Of(WorkList list) => (this with { Year = null, Ledger = null }).IsEmpty ? list : list with
    {
        Late = Kept(list.Late, WorkGroupKind.Late),
        Soon = Kept(list.Soon, WorkGroupKind.Soon),
        Asked = Kept(list.Asked, WorkGroupKind.Asked),
        Unreported = Kept(list.Unreported, WorkGroupKind.Unreported),
        Going = Kept(list.Going, WorkGroupKind.Going),
        Closed = Kept(list.Closed, WorkGroupKind.Closed),
        ReportsDue = Text.Length > 0 || Part is not null || Group is not null and not WorkGroupKind.Soon ? [] : list.ReportsDue,
    };

    internal static WorkFilter From(IQueryCollection query) => new(
        Vietnamese.Cut(Vietnamese.Normalise(query["tim"].ToString().Trim()), LongestText), Words.Parse<WorkGroupKind>(query["nhom"].ToString()), Words.Parse<Part>(query["vai-tro"].ToString()),
        int.TryParse(query["nam"].ToString(), System.Globalization.CultureInfo.InvariantCulture, out var year) && year is > 1990 and < 2200 ? year : null,
        query["so"].ToString() is { Length: > 0 and <= 64 } ledger ? ledger : null);

    private IReadOnlyList<WorkItem> Kept(IReadOnlyList<WorkItem> items, WorkGroupKind group) =>
        Group is not null && Group != group ? [] : [.. items.Where(Shows)];

    private bool Shows(WorkItem item) =>
        (Part is null || (item.Mine is { } mine ? mine.Part == Part : item.Duty.Assignments.Any(one => one.Part == Part)))
        && (Text.Length == 0 || Found(item.Duty.Text) || Found(item.Duty.Code) || (item.Mine is { } share ? Found(share.Name) : item.Duty.Assignments.Any(one => Found(one.Name))));

    private bool Found(string words) => Vietnamese.Fold(words).Contains(Vietnamese.Fold(Text), StringComparison.Ordinal);
}
