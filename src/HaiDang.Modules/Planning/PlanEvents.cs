using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Forms;

namespace HaiDang.Modules.Planning;

/// <summary>One plan of one body for one year.</summary>
public readonly record struct PlanId(string Value) : IScalar
{
    object IScalar.Scalar => Value;

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;
}

/// <summary>A committee adopted a plan, after a person had checked what was read beside the source.</summary>
/// <param name="Plan">Its stream is <c>planning.plan/{Plan}</c>.</param>
/// <param name="Year">The plan's year.</param>
/// <param name="Body">The body whose plan it is.</param>
/// <param name="Source">The document it was read from; null when it was typed.</param>
/// <param name="OccurredOn">Day of issue when it is printed, the first of its month or year when only that is, else the day of adoption.</param>
[StoredAs("planning.plan-adopted/1")]
internal sealed record PlanAdopted(
    PlanId Plan,
    int Year,
    OrganisationId Body,
    PlanHeader Header,
    IReadOnlyList<PlanSection> Sections,
    IReadOnlyList<Target> Targets,
    IReadOnlyList<Duty> Duties,
    IReadOnlyList<ReportObligation> Reports,
    SourceDocument? Source,
    DateOnly OccurredOn) : IOccurred
{
    /// <summary>Who checked which item beside the source; empty for a plan that nobody checked item by item.</summary>
    public IReadOnlyList<ItemCheck> Checks { get; init; } = [];

    /// <summary>1 for a body's first plan of the year, 2 for the one that came after that was withdrawn, and so on.</summary>
    public int Edition { get; init; } = 1;

    /// <summary>Whether the standing office entered it for another body.</summary>
    public bool OnBehalf { get; init; }
}

/// <summary>A plan was withdrawn: it stays to be read with what was reported on it, and nobody owes anything on it any more.</summary>
/// <param name="OccurredOn">The day from which it no longer holds.</param>
[StoredAs("planning.plan-withdrawn/1")]
internal sealed record PlanWithdrawn(PlanId Plan, string Reason, DateOnly OccurredOn) : IOccurred;

/// <summary>Somebody took an item as read, or mended it, before the plan was adopted.</summary>
/// <param name="Code">Code of the item; <c>header</c> for the header.</param>
/// <param name="Mended">Whether it was mended; else it was taken as read.</param>
internal sealed record ItemCheck(string Code, UserId By, DateTimeOffset At, bool Mended);

/// <summary>An item of an adopted plan was corrected; what is given replaces the item of that code.</summary>
[StoredAs("planning.plan-corrected/1")]
internal sealed record PlanCorrected(
    PlanId Plan,
    PlanHeader? Header = null,
    IReadOnlyList<Target>? Targets = null,
    IReadOnlyList<Duty>? Duties = null,
    IReadOnlyList<ReportObligation>? Reports = null,
    IReadOnlyList<string>? Dropped = null,
    string Reason = "");

/// <summary>A body said what it did on its share of a duty. Stream <c>planning.contribution/{plan}:{duty}:{organisation}</c>.</summary>
/// <param name="Note">In the body's words; never names a person.</param>
/// <param name="Letter">Number and day of the letter, when the standing office enters it on the body's behalf.</param>
[StoredAs("planning.progress-reported/1")]
internal sealed record ProgressReported(
    PlanId Plan, string Duty, OrganisationId Organisation, Progress Progress, string Note, IReadOnlyList<Evidence> Evidence,
    DateOnly OccurredOn, string? Letter = null) : IOccurred
{
    /// <summary>Where the paper of the letter is kept, when no scan of it came with the entry.</summary>
    public string? PaperKeptAt { get; init; }

    /// <summary>What proves it beside files.</summary>
    public IReadOnlyList<Contributing.Proof> Proofs { get; init; } = [];
}

/// <summary>Header of a plan as adopted.</summary>
public sealed record PlanHeader(
    string Type, string? Number, string? Symbol, PartialDate? Date, string IssuingBody, string? ParentBody, string Province, string Title,
    string? Signatory, string? SignatoryTitle, IReadOnlyList<CitedPlan> Cited, IReadOnlyList<string> Recipients)
{
    /// <summary>Short forms that the plan defines for itself.</summary>
    public IReadOnlyList<ShortForm> ShortForms { get; init; } = [];

    /// <summary>The years it speaks of, when its title names more than one.</summary>
    public YearSpan? Period { get; init; }
}

/// <summary>First and last year, both in, such as 2021–2025.</summary>
public sealed record YearSpan(int From, int To);

/// <summary>A short form of a plan with what it stands for.</summary>
public sealed record ShortForm(string Form, string Full);

/// <summary>A document that the plan cites.</summary>
/// <param name="Link">How the plan is tied to it.</param>
public sealed record CitedPlan(string Number, PartialDate? Date, string? Issuer, string? Title, PlanLink Link);

/// <summary>Tie from a plan to another document.</summary>
public enum PlanLink
{
    /// <summary>Thực hiện.</summary>
    Implements,

    /// <summary>Tiếp tục.</summary>
    Continues,

    /// <summary>Sửa đổi.</summary>
    Amends,

    /// <summary>Thay thế.</summary>
    Replaces,

    /// <summary>Only cited.</summary>
    Cites,

    /// <summary>Thuộc: a project of a programme.</summary>
    PartOf,
}

/// <summary>A heading or numbered paragraph.</summary>
public sealed record PlanSection(string Path, string? Heading);

/// <summary>An aim with comparator, value and unit.</summary>
/// <param name="Code">Unique within the plan: section and ordinal, such as <c>I.2-2</c>.</param>
/// <param name="Comparator">One of <c>&gt;= &gt; = &lt; &lt;= range increase decrease</c>; a bare percentage is met at or above it.</param>
/// <param name="Unit"><c>percent</c>, <c>percentage_points</c> or <c>count</c>.</param>
/// <param name="Span">Characters of the source it was read from: from, to.</param>
internal sealed record Target(
    string Code, string Path, string Text, string Comparator, decimal? Value, string Unit, IReadOnlyList<Assignment> Assignments, int[]? Span);

/// <summary>Something the plan asks of bodies.</summary>
/// <param name="Code">Unique within the plan: section and ordinal, such as <c>II.4-1</c>.</param>
/// <param name="Kind"><c>task</c>, <c>objective</c>, <c>rule</c>, <c>reporting</c> or <c>lower_plan</c>.</param>
/// <param name="Due">Last day in time, where one is printed.</param>
/// <param name="Targets">Codes of the targets it serves.</param>
internal sealed record Duty(
    string Code, string Path, string Kind, string Text, IReadOnlyList<Assignment> Assignments, DateOnly? Due, Window? Window,
    IReadOnlyList<string> Targets, int[]? Span);

/// <summary>Who has a duty, and how.</summary>
/// <param name="Organisation">A body or a collective actor; null when the printed words name none that is known.</param>
/// <param name="Name">Its name as the plan has it, corrected.</param>
internal sealed record Assignment(OrganisationId? Organisation, string Name, Part Part, AssignmentMode Mode);

/// <summary>Lead or co-operating; never merged.</summary>
public enum Part
{
    /// <summary>Chủ trì.</summary>
    Lead,

    /// <summary>Phối hợp.</summary>
    Co,
}

/// <summary>Ordered, or asked.</summary>
internal enum AssignmentMode
{
    /// <summary>Giao.</summary>
    Assigned,

    /// <summary>Đề nghị: procuracy and court.</summary>
    Requested,
}

/// <summary>A report that bodies owe, as the plan prints it.</summary>
/// <param name="Kind"><c>quarterly</c>, <c>six_month</c>, <c>annual</c>, <c>monthly</c> or <c>ad_hoc</c>.</param>
/// <param name="Due">The printed day; null when none is printed: none is invented.</param>
/// <param name="DueRule"><c>before</c>: the last day in time is the day before; <c>by</c>: that day.</param>
internal sealed record ReportObligation(
    string Code, string Kind, DateOnly? WindowFrom, DateOnly? WindowTo, DateOnly? Due, string? DueRule,
    IReadOnlyList<string> From, IReadOnlyList<string> To, string? Via);

/// <summary>The document a plan was read from.</summary>
/// <param name="Attachment">Id of the sealed file.</param>
/// <param name="Sha256">Hexadecimal digest of the file as it came.</param>
internal sealed record SourceDocument(string Attachment, string FileName, string Sha256);

/// <summary>How far a body's share is.</summary>
public enum Progress
{
    /// <summary>Chưa thực hiện.</summary>
    NotStarted,

    /// <summary>Đang thực hiện.</summary>
    InProgress,

    /// <summary>Hoàn thành.</summary>
    Done,

    /// <summary>Không thực hiện, có lý do.</summary>
    NotDone,
}
