using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Planning.Calendars.Screens;

/// <summary>The periods of one duty.</summary>
/// <param name="Recurring">Null while it doesn't recur.</param>
/// <param name="Proposals">Cadences that its words name.</param>
/// <param name="Day">A day of each year that its words name; null for none.</param>
/// <param name="Setting">The form of those who may set it; null for others.</param>
/// <param name="Report">The form of those who may report; null for others.</param>
public sealed record PeriodsPage(
    PlanView Plan, DutyView Duty, RecurringDuty? Recurring, IReadOnlyList<(Cadence Cadence, string Words)> Proposals, ThemeDay? Day,
    SettingForm? Setting, PeriodForm? Report, IReadOnlyList<FieldFault> Faults);

/// <summary>The form that sets how often a duty recurs, with what was typed.</summary>
/// <param name="Version">Version of the stream as the page was read.</param>
public sealed record SettingForm(string Key, int Version, string Cadence = "", string DueDay = "", string DueMonth = "", string Reason = "")
{
    /// <summary>What came since the page was read.</summary>
    public IReadOnlyList<Recorded> Changes { get; init; } = [];
}

/// <summary>A body and period that a reader may report on.</summary>
public sealed record PeriodChoice(Occurrence Occurrence, OrganisationId Organisation, string Name, int Version, bool OnBehalf)
{
    /// <summary>What the form sends.</summary>
    public string Value => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Occurrence.Key}:{Organisation}@{Version}");
}

/// <summary>The form of a report on a period, with what was typed.</summary>
public sealed record PeriodForm(
    IReadOnlyList<PeriodChoice> Choices, string Key, string Chosen = "", string Progress = "", string Note = "", string Day = "", string LetterNumber = "", string LetterDay = "")
{
    /// <summary>What came since the page was read.</summary>
    public IReadOnlyList<Recorded> Changes { get; init; } = [];
}

/// <summary>One campaign.</summary>
/// <param name="WorkingDays">Days of it on which offices work; null where a year's days off aren't known.</param>
/// <param name="Form">The closing form of those who may close; null for others.</param>
public sealed record CampaignPage(
    PlanView Plan, Campaign Campaign, int? WorkingDays, IReadOnlyList<CampaignReport> Reports, CampaignNote? Note, CloseForm? Form, IReadOnlyList<FieldFault> Faults)
{
    /// <summary>Gets whether the reader may ask the bodies for a report on it.</summary>
    public bool MayAskReport { get; init; }
}

/// <summary>The form of a closing note, with what was typed.</summary>
public sealed record CloseForm(string Key, int Version, string Note)
{
    /// <summary>What came since the page was read.</summary>
    public IReadOnlyList<Recorded> Changes { get; init; } = [];
}

/// <summary>One calendar address in use.</summary>
public sealed record FeedEntry(string Id, string Body, DateTimeOffset MadeAt, DateTimeOffset? AskedAt);

/// <summary>The calendar addresses a reader may see.</summary>
/// <param name="Bodies">Bodies for which the reader may make one: value and name.</param>
/// <param name="Made">The address made just now; shown once.</param>
public sealed record FeedsPage(IReadOnlyList<FeedEntry> Feeds, IReadOnlyList<(string Value, string Name)> Bodies, string? Made = null);
