using HaiDang.Kernel.Events;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Reporting.Staging.Screens;

/// <summary>Last days by stage of a year.</summary>
/// <param name="Periods">Those with a report of their own.</param>
public sealed record StagingPage(LedgerId Ledger, int Year, IReadOnlyList<ReportPeriod> Periods, IReadOnlyList<StagedDay> Days, string Key)
{
    /// <summary>Gets what was typed into the form that comes back.</summary>
    public (string Period, string Stage, string Day, string Basis) Typed { get; init; } = ("", "", "", "");

    /// <summary>Gets what is to be mended.</summary>
    public IReadOnlyList<FieldFault> Faults { get; init; } = [];
}
