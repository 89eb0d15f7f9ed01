using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Planning.Amending;
using HaiDang.Modules.Planning.Calendars;
using HaiDang.Modules.Planning.Contributing;
using HaiDang.Modules.Planning.Working;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Planning.Screens;

/// <summary>The plan's first page.</summary>
/// <param name="Draft">Id of the draft it was adopted from; null when there is none that the reader may open.</param>
public sealed record ContentsPage(PlanView Plan, PlanFilter Filter, string? Draft = null);

/// <summary>One target.</summary>
public sealed record TargetPage(PlanView Plan, TargetView Target);

/// <summary>One duty, with the form of those who may report.</summary>
/// <param name="Form">Null when the reader may report for no body of the duty.</param>
/// <param name="MayAmend">Whether the reader may correct the plan.</param>
/// <param name="MayRetract">Reports that the reader may take back: body and version.</param>
public sealed record DutyPage(
    PlanView Plan, DutyView Duty, IReadOnlyList<ShareEntry> History, ReportForm? Form, bool MayAmend,
    IReadOnlySet<(OrganisationId Organisation, int Version)> MayRetract, IReadOnlyList<FieldFault> Faults)
{
    /// <summary>What the reader may do with each share beside reporting on it.</summary>
    public DutyFollowUp FollowUp { get; init; } = DutyFollowUp.None;

    /// <summary>What corrections changed in the duty, newest first.</summary>
    public IReadOnlyList<DutyChange> Changes { get; init; } = [];
}

/// <summary>A body for which the reader may report.</summary>
/// <param name="Version">Version of its share's stream as the page was read.</param>
/// <param name="OnBehalf">Whether the standing office enters it from a letter.</param>
public sealed record FormBody(OrganisationId Organisation, string Name, int Version, bool OnBehalf)
{
    /// <summary>What the form sends: the body and the version that was seen.</summary>
    public string Value => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Organisation}@{Version}");
}

/// <summary>The form of a report, with what was typed.</summary>
/// <param name="Key">Names the request: sent twice, it is recorded once.</param>
public sealed record ReportForm(
    IReadOnlyList<FormBody> Bodies, string Key, string Organisation = "", string Progress = "", string Note = "", string Day = "",
    string LetterNumber = "", string LetterDay = "")
{
    /// <summary>What came since the page was read; empty when nothing did.</summary>
    public IReadOnlyList<Recorded> Changes { get; init; } = [];

    /// <summary>What proves it beside files, as typed.</summary>
    public ProofForm Proofs { get; init; } = new();
}

/// <summary>The plan by body.</summary>
public sealed record AgenciesPage(PlanView Plan, AgencyBoard Board);

/// <summary>The plan by day.</summary>
public sealed record CalendarPage(PlanView Plan, PlanAgenda Agenda)
{
    /// <summary>The month shown; null leaves it out.</summary>
    public MonthGrid? Grid { get; init; }

    /// <summary>The year as a picture; null leaves it out.</summary>
    public Timeline? Timeline { get; init; }

    /// <summary>Peak campaigns.</summary>
    public IReadOnlyList<Campaign> Campaigns { get; init; } = [];

    /// <summary>The body to which the calendar is kept; null for all.</summary>
    public OrganisationId? Body { get; init; }

    /// <summary>Bodies to choose from.</summary>
    public IReadOnlyList<(OrganisationId Id, string Name)> Bodies { get; init; } = [];
}

/// <summary>What changed since adoption.</summary>
/// <param name="OtherYears">Years of plans it can be held beside.</param>
public sealed record ChangesPage(PlanView Plan, IReadOnlyList<Recorded> Entries, IReadOnlyList<int> OtherYears);

/// <summary>The plans a reader may open.</summary>
/// <param name="MayUpload">Whether the reader can begin a new one.</param>
public sealed record PlansPage(IReadOnlyList<PlanEntry> Plans, bool MayUpload, string? UploadAddress);

/// <summary>What waits for a reader.</summary>
/// <param name="OnlyAsked">Whether it is a body that is asked: its page speaks of requests.</param>
public sealed record WorkPage(IReadOnlyList<WorkList> Lists, bool OnlyAsked)
{
    /// <summary>Which of it is shown.</summary>
    public WorkFilter Filter { get; init; } = new();

    /// <summary>Years of plans to choose from, newest first.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>Ledgers to choose from, where not all are shown.</summary>
    public IReadOnlyList<LedgerRow> Ledgers { get; init; } = [];

    /// <summary>What changed since the last visit, ledger by ledger.</summary>
    public IReadOnlyList<LedgerNews> News { get; init; } = [];

    /// <summary>What else waits.</summary>
    public IReadOnlyList<WaitingThings> Waiting { get; init; } = [];

    /// <summary>Unfinished work of earlier years.</summary>
    public IReadOnlyList<OlderItem> Older { get; init; } = [];

    /// <summary>Filters that the reader keeps.</summary>
    public IReadOnlyList<SavedView> Views { get; init; } = [];

    /// <summary>The form that marks several shares at once; null for those who have none of their own.</summary>
    public BulkForm? Bulk { get; init; }
}

/// <summary>What changed in a ledger since a visit.</summary>
/// <param name="Since">The visit before; null on a first one.</param>
public sealed record LedgerNews(LedgerId Ledger, DateTimeOffset? Since, IReadOnlyList<NewsEntry> Entries);

/// <summary>One change, the plan it is in, and the name of the body whose share it is.</summary>
public sealed record NewsEntry(WorkChange Change, PlanEntry? Plan, string? Body, string? BodyEn);

/// <summary>The form that marks several shares, with what was typed.</summary>
/// <param name="Chosen">Shares that stay ticked.</param>
public sealed record BulkForm(string Key, string Note = "", IReadOnlyList<string>? Chosen = null)
{
    /// <summary>How many were recorded before others were in the way.</summary>
    public int Done { get; init; }

    /// <summary>Shares on which somebody else reported meanwhile.</summary>
    public IReadOnlyList<string> Changed { get; init; } = [];

    /// <summary>What is to be mended.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];
}
