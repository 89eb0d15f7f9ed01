using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Planning.Calendars.Feeds;

/// <summary>A part of the program that knows of last days of a body that no plan prints.</summary>
internal interface IFeedDays
{
    /// <summary>The entries of a body's calendar; no person, nothing that was reported.</summary>
    /// <param name="site">Scheme and host, for the links; without a stroke at its end.</param>
    Task<IReadOnlyList<CalendarEntry>> Of(LedgerId ledger, OrganisationId body, Language language, string site, CancellationToken ct);
}
