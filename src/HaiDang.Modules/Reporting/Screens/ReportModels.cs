using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Reporting.Screens;

/// <summary>The places whose reports a reader looks at.</summary>
public sealed record ReportPlacesPage(IReadOnlyList<(string Name, string Address)> Places);

/// <summary>A calendar beside the committee's.</summary>
public sealed record CalendarView(string Name, string Source, bool IsOwed, IReadOnlyList<ReportPeriod> Periods);

/// <summary>What is due in a year.</summary>
public sealed record DuePage
{
    /// <summary>Gets the ledger.</summary>
    public required LedgerId Ledger { get; init; }

    /// <summary>Gets the year.</summary>
    public required int Year { get; init; }

    /// <summary>Gets today by the clock of the ledger.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Gets whether a plan of the year is adopted.</summary>
    public required bool HasPlan { get; init; }

    /// <summary>Gets every period, with the bodies the reader sees.</summary>
    public required IReadOnlyList<DuePeriod> Periods { get; init; }

    /// <summary>Gets the period whose bodies are listed.</summary>
    public required DuePeriod Open { get; init; }

    /// <summary>Gets the committee that keeps the ledger.</summary>
    public required OrganisationId Committee { get; init; }

    /// <summary>Gets its name.</summary>
    public required string CommitteeName { get; init; }

    /// <summary>Gets the committee's own reports by period.</summary>
    public required IReadOnlyDictionary<string, ReportEntry> Own { get; init; }

    /// <summary>Gets whether the reader may urge.</summary>
    public required bool MayUrge { get; init; }

    /// <summary>Gets whether the reader may ask for an ad hoc report.</summary>
    public bool MayAsk { get; init; }

    /// <summary>Gets requests that were taken back, for those who oversee: what they asked, and their page.</summary>
    public IReadOnlyList<(string Words, string Address)> Recalled { get; init; } = [];

    /// <summary>Gets whether the reader sees the committee's own reports.</summary>
    public required bool MayReadOwn { get; init; }

    /// <summary>Gets the body whose register of documents the reader looks at from here; null for none.</summary>
    public OrganisationId? NumbersOf { get; init; }

    /// <summary>Gets parts of other reports that the reader's bodies were asked for and that aren't in them yet.</summary>
    public required IReadOnlyList<(string Report, string Address, Sharing.PartsEntry Entry)> Parts { get; init; }

    /// <summary>Gets the key of the form.</summary>
    public required string Key { get; init; }

    /// <summary>Gets other calendars to compare with.</summary>
    public required IReadOnlyList<CalendarView> Calendars { get; init; }

    /// <summary>Gets what is to be mended.</summary>
    public required IReadOnlyList<FieldFault> Faults { get; init; }
}

/// <summary>A cell of the form as the page shows it.</summary>
/// <param name="Field">Name of its field; null for a cell that is computed or can't be written by the reader.</param>
/// <param name="Typed">What was typed.</param>
/// <param name="Fault">Why that is no number; null when it is.</param>
/// <param name="Address">The page that opens its entries; null for none.</param>
public sealed record SheetCell(PaperCell Cell, string? Field, string Typed, string? Fault, string? Address);

/// <summary>A row of the form as the page shows it.</summary>
/// <param name="Explain">Name of the field for its explanation; null when none is wanted and none was given.</param>
public sealed record SheetRow(PaperRow Row, IReadOnlyList<SheetCell> Cells, string? Explain, string Explanation, bool IsOutlier, IReadOnlyList<string> Faults);

/// <summary>A form as the page shows it.</summary>
public sealed record SheetForm(PaperForm Form, IReadOnlyList<SheetRow> Rows);

/// <summary>One step in the life of a report.</summary>
public sealed record SheetStep(string Words, string By, DateTimeOffset At, string? Further)
{
    /// <summary>Gets the file that came with it; null for none.</summary>
    public (string Name, string Address)? File { get; init; }
}

/// <summary>A field that two people filled differently.</summary>
public sealed record ClashView(string Label, string Field, string Theirs, string Mine);

/// <summary>One body's report of a period.</summary>
public sealed record SheetPage
{
    /// <summary>Gets the ledger.</summary>
    public required LedgerId Ledger { get; init; }

    /// <summary>Gets the year.</summary>
    public required int Year { get; init; }

    /// <summary>Gets the period.</summary>
    public required ReportPeriod Period { get; init; }

    /// <summary>Gets the page of the request that asks for it, for who may read it; null for a period of the calendar.</summary>
    public string? Request { get; init; }

    /// <summary>Gets the days left; null where no last day is set, the body isn't ordered and the day has passed, or it was handed in.</summary>
    public int? DaysLeft { get; init; }

    /// <summary>Gets the name of the body.</summary>
    public required string BodyName { get; init; }

    /// <summary>Gets the address of the page.</summary>
    public required string Address { get; init; }

    /// <summary>Gets the paper that is shown.</summary>
    public required ReportPaper Paper { get; init; }

    /// <summary>Gets its forms.</summary>
    public required IReadOnlyList<SheetForm> Forms { get; init; }

    /// <summary>Gets how far the report is.</summary>
    public required ReportState State { get; init; }

    /// <summary>Gets the last day in time; null where no paper prints one.</summary>
    public required DateOnly? LastDay { get; init; }

    /// <summary>Gets today by the clock of the ledger.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Gets whether what is shown was handed in after that day.</summary>
    public required bool IsLate { get; init; }

    /// <summary>Gets whether the body said that nothing happened.</summary>
    public required bool IsNil { get; init; }

    /// <summary>Gets the number of the signed paper; null before.</summary>
    public required string? Number { get; init; }

    /// <summary>Gets what is to be mended; null for nothing.</summary>
    public required string? Remarks { get; init; }

    /// <summary>Gets whether the reader may write now.</summary>
    public required bool MayWrite { get; init; }

    /// <summary>Gets whether the reader writes for another body.</summary>
    public required bool IsOnBehalf { get; init; }

    /// <summary>Gets whether the reader may send back or accept now.</summary>
    public required bool MayJudge { get; init; }

    /// <summary>Gets whether the reader may record signing.</summary>
    public required bool MaySign { get; init; }

    /// <summary>Gets whether the reader may begin a corrected edition.</summary>
    public required bool MayReopen { get; init; }

    /// <summary>Gets whether it is the committee's own report.</summary>
    public required bool IsCommittee { get; init; }

    /// <summary>Gets names of bodies that were asked for parts and gave none.</summary>
    public required IReadOnlyList<string> PartsMissing { get; init; }

    /// <summary>Gets to whom the signed report hasn't left yet.</summary>
    public required IReadOnlyList<string> Unsent { get; init; }

    /// <summary>Gets the numbers of the editions.</summary>
    public required IReadOnlyList<int> Editions { get; init; }

    /// <summary>Gets the edition that is shown; null while one is being written.</summary>
    public required int? Edition { get; init; }

    /// <summary>Gets everything that was recorded.</summary>
    public required IReadOnlyList<SheetStep> Steps { get; init; }

    /// <summary>Gets what the form shows, by field, as JSON: only what differs from it was changed here.</summary>
    public required string Shown { get; init; }

    /// <summary>Gets when the draft was saved last; null for never.</summary>
    public required DateTimeOffset? SavedAt { get; init; }

    /// <summary>Gets the key of the form.</summary>
    public required string Key { get; init; }

    /// <summary>Gets under which name a browser keeps what it couldn't send: it tells users of one machine apart and names nobody.</summary>
    public required string Keeper { get; init; }

    /// <summary>Gets by which letter it was entered for the body, and the letter's scan; null for a report that the body itself handed in.</summary>
    public required (string Words, (string Name, string Address)? Scan)? OnBehalf { get; init; }

    /// <summary>Gets what stands in the fields of a step: what they open with, or what was typed and refused.</summary>
    public required StepFields Step { get; init; }

    /// <summary>Gets the number of the body's letter as it was typed.</summary>
    public string Letter { get; init; } = "";

    /// <summary>Gets its day as it was typed.</summary>
    public string LetterDay { get; init; } = "";

    /// <summary>Gets what two people filled differently.</summary>
    public IReadOnlyList<ClashView> Clashes { get; init; } = [];

    /// <summary>Gets what is to be mended.</summary>
    public IReadOnlyList<FieldFault> Faults { get; init; } = [];
}

/// <summary>A cell that differs now from what was handed in.</summary>
public sealed record CellChange(PaperRow Row, string Column, decimal? Frozen, decimal? Now, IReadOnlyList<LateEntryView> Entries);

/// <summary>An entry that came after the report was frozen.</summary>
/// <param name="Quantity">By how much it moves the cell.</param>
public sealed record LateEntryView(DateOnly Day, DateTimeOffset RecordedAt, string Body, long Quantity, bool Mends);

/// <summary>What changed since a report was handed in.</summary>
public sealed record SincePage(LedgerId Ledger, int Year, ReportPeriod Period, string BodyName, string Address, int Edition, DateTimeOffset FrozenAt, IReadOnlyList<CellChange> Changes);

/// <summary>What an automatic save says.</summary>
/// <param name="Shown">What the form is held against from now on, as JSON; null as the page opens.</param>
public sealed record SheetSavedModel(DateTimeOffset? SavedAt, string? Shown, int Clashes);

/// <summary>What the code on a paper leads to.</summary>
/// <param name="Paper">Null when there is none of that code.</param>
/// <param name="Record">The report's page, for who may read it; null for others.</param>
public sealed record CheckPage(Checking.SignedPaper? Paper, string? Record);

/// <summary>A body's register of documents.</summary>
/// <param name="Typed">What was typed into a form that was refused.</param>
public sealed record NumberPage(
    Numbers.NumberSetting Setting, string BodyName, string Address, IReadOnlyList<Numbers.RegisteredDocument> Documents, IReadOnlyList<Numbers.DocumentKind> Kinds, string Key,
    IReadOnlyDictionary<string, string> Typed, IReadOnlyList<FieldFault> Faults)
{
    /// <summary>What was typed into a field.</summary>
    public string Of(string field) => Typed.GetValueOrDefault(field, "");
}

/// <summary>An earlier wording of a part.</summary>
/// <param name="Key">Names it in the form.</param>
/// <param name="Stands">Whether the part says this now.</param>
public sealed record WordingView(string Key, string Text, DateTimeOffset At, string By, bool Stands);

/// <summary>Earlier wordings of a report's narrative.</summary>
/// <param name="MayWrite">Whether one may be brought back.</param>
public sealed record WordingsPage(ReportPeriod Period, string BodyName, string Address, bool MayWrite, IReadOnlyList<(string Heading, IReadOnlyList<WordingView> Wordings)> Parts);

/// <summary>A committee's own templates.</summary>
/// <param name="Doubts">What is wrong with the one that was brought.</param>
public sealed record TemplatePage(
    string Address, string Reports, DateOnly Today, IReadOnlyList<Templates.KeptTemplate> Templates, IReadOnlyList<Templates.TemplateDoubt> Doubts, IReadOnlyList<FieldFault> Faults);

/// <summary>The fields of a step on a report, as typed.</summary>
/// <param name="SignedOn">Day on the paper.</param>
/// <param name="Signer">Post of whoever signed.</param>
/// <param name="Basis">The paper that empowers the signer; empty for none.</param>
public sealed record StepFields(string Number, string SignedOn, string Signer, string Basis, string Reason);
