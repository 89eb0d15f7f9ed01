using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning;

/// <summary>A target as printed.</summary>
/// <param name="Number">Its ordinal in the plan, from 1.</param>
public sealed record TargetView(
    int Number, string Code, string Path, string Text, string Comparator, decimal? Value, string Unit, IReadOnlyList<AssignmentView> Assignments);

/// <summary>A report as printed.</summary>
/// <param name="Due">The printed day.</param>
public sealed record ReportView(
    string Code, string Kind, DateOnly? WindowFrom, DateOnly? WindowTo, DateOnly? Due, string? DueRule,
    IReadOnlyList<string> From, IReadOnlyList<string> To, string? Via)
{
    /// <summary>The last day in time: of "before 20 May" it is 19 May; null when no day is printed.</summary>
    public DateOnly? LastDay => DueRule == "before" ? Due?.AddDays(-1) : Due;
}

/// <summary>A plan that no longer holds.</summary>
public sealed record Withdrawal(string Reason, DateOnly Day);

/// <summary>A whole plan as it stands on a day.</summary>
/// <param name="Ledger">Ledger it stands in; the first part of its address.</param>
/// <param name="Source">Id of the sealed file it was read from; null when it was typed.</param>
/// <param name="Today">Today by the clock of the ledger.</param>
public sealed record PlanView(
    LedgerId Ledger, PlanId Plan, int Year, OrganisationId Body, PlanHeader Header, IReadOnlyList<PlanSection> Sections, DateOnly IssuedOn,
    string? Source, IReadOnlyList<TargetView> Targets, IReadOnlyList<DutyView> Duties, IReadOnlyList<ReportView> Reports, DateOnly Today)
{
    /// <summary>The day by whose map its bodies are those that can report: today, and never after its committee's year. A body made later has no share of an old plan.</summary>
    public DateOnly BodiesOn => Today < Planning.CommitteeYear.Of(Year).To ? Today : Planning.CommitteeYear.Of(Year).To;

    /// <summary>Which of the body's plans of the year it is, from 1.</summary>
    public int Edition { get; init; } = 1;

    /// <summary>Why and from which day it no longer holds; null while it does.</summary>
    public Withdrawal? Withdrawn { get; init; }

    /// <summary>Whether the standing office entered it for the body.</summary>
    public bool OnBehalf { get; init; }

    /// <summary>What the one item that a page is about comes from, and what was made of it; null on other pages.</summary>
    public Chain.ItemOrigin? Origin { get; init; }

    /// <summary>Whether it is the plan of the committee that keeps the ledger.</summary>
    public bool IsOwn => PlanAddress.IsOwn(Ledger, Body);

    /// <summary>Whose plan it is, in few words: the province, or the issuing body of another plan.</summary>
    public string Label => IsOwn ? Header.Province : Header.IssuingBody;

    /// <summary>The duties that ask for work.</summary>
    public IEnumerable<DutyView> Work => Duties.Where(duty => duty.IsWork);

    /// <summary>The committee's year of the plan.</summary>
    public Window CommitteeYear => Planning.CommitteeYear.Of(Year);

    /// <summary>The duty of that code; null when there is none.</summary>
    public DutyView? Duty(string code) => Duties.FirstOrDefault(duty => duty.Code == code);

    /// <summary>Rules and objectives that hold for a duty: those of its own section and of the sections above it.</summary>
    public IReadOnlyList<DutyView> RulesOf(DutyView duty) =>
        [.. Duties.Where(one => one.Code != duty.Code && (one.Kind is "rule" or "objective") && (one.Path == duty.Path || duty.Path.StartsWith(one.Path + ".", StringComparison.Ordinal)))];

    /// <summary>The heading of a section; null for a paragraph without one.</summary>
    public string? Heading(string path) => Sections.FirstOrDefault(section => section.Path == path)?.Heading;
}
