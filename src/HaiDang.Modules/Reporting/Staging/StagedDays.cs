using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Reporting.Calendars;

namespace HaiDang.Modules.Reporting.Staging;

/// <summary>A stage of the way up, the lowest first.</summary>
public enum Stage
{
    /// <summary>Committees of communes.</summary>
    Commune,

    /// <summary>Committees of districts, to 30/6/2025.</summary>
    District,

    /// <summary>Departments, branches and associations of the province.</summary>
    Agency,

    /// <summary>The committee of the province.</summary>
    Province,
}

/// <summary>An office set, or took back, the last day on which a stage reports in time. Stream <c>reporting.staged-days/{year}</c>.</summary>
/// <param name="LastDay">Null takes it back: then what the plan prints holds again.</param>
/// <param name="Basis">The paper that sets it.</param>
[StoredAs("reporting.staged-day-set/1")]
internal sealed record StagedDaySet(Stage Stage, string Period, int Year, DateOnly? LastDay, string Basis, DateOnly OccurredOn) : IOccurred;

/// <summary>A day that an office set, and what doesn't agree with it.</summary>
/// <param name="Conflict">Whether a lower stage reports after it, or it lies after what the plan prints.</param>
public sealed record StagedDay(Stage Stage, string Period, DateOnly LastDay, string Basis, StagedConflict Conflict);

/// <summary>What doesn't agree about a staged day.</summary>
public enum StagedConflict
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A stage below reports later, so that nothing of it can be added up in time.</summary>
    LowerIsLater,

    /// <summary>It lies after the day that the plan prints.</summary>
    AfterPrinted,
}

/// <summary>The last days that an office set in a year. Where it set none there is none.</summary>
internal sealed record StagedDays(IReadOnlyDictionary<(string Period, Stage Stage), StagedDaySet> Set)
{
    /// <summary>Gets a year in which nothing was set.</summary>
    internal static StagedDays None { get; } = new(new Dictionary<(string, Stage), StagedDaySet>());

    internal static StreamId Stream(LedgerId ledger, int year) => ledger.Stream("reporting.staged-days", year.ToString(CultureInfo.InvariantCulture));

    internal static StagedDays? Fold(StagedDays? state, Recorded recorded)
    {
        if (recorded.Event is not StagedDaySet e) return state;
        var set = (state ?? None).Set.Where(one => one.Key != (e.Period, e.Stage)).ToDictionary(one => one.Key, one => one.Value);
        if (e.LastDay is not null) set[(e.Period, e.Stage)] = e;
        return new StagedDays(set);
    }

    /// <summary>The stage at which a body reports.</summary>
    internal static Stage StageOf(Organisation body) => body.Level switch
    {
        OrganisationLevel.Commune => Stage.Commune,
        OrganisationLevel.District => Stage.District,
        _ => Stage.Agency,
    };

    /// <summary>The last day of a stage; null where none was set.</summary>
    internal DateOnly? Of(string period, Stage stage) => Set.GetValueOrDefault((period, stage))?.LastDay;

    /// <summary>Everything that was set, with what doesn't agree.</summary>
    /// <param name="printed">Last day in time by the plan, by period.</param>
    internal IReadOnlyList<StagedDay> All(Func<string, DateOnly?> printed) =>
    [
        .. Set.Values.OrderBy(one => one.Period, StringComparer.Ordinal).ThenBy(one => one.Stage).Select(one => new StagedDay(
            one.Stage, one.Period, one.LastDay!.Value, one.Basis,
            Set.Values.Any(other => other.Period == one.Period && IsBelow(other.Stage, one.Stage) && other.LastDay > one.LastDay) ? StagedConflict.LowerIsLater
            : one.Stage is not Stage.Province && one.LastDay > printed(one.Period) ? StagedConflict.AfterPrinted
            : StagedConflict.None)),
    ];

    // Agencies of the province don't wait for districts.
    private static bool IsBelow(Stage lower, Stage upper) => lower < upper && !(lower is Stage.Commune or Stage.District && upper is Stage.Agency);
}

/// <summary>Sets the last day of a stage.</summary>
internal sealed record SetStagedDay(Stage Stage, ReportPeriod? Period, DateOnly? LastDay, string Basis, DateOnly Today)
{
    internal const int LongestBasis = 200;

    /// <summary>Records it with the paper that sets it; a period that another absorbs has no report of its own, and no day lies before the figures are complete.</summary>
    internal Decision Decide(StagedDays? state) => Period is not { AbsorbedBy: null } ? ReportingRefusals.NothingChosen
        : string.IsNullOrWhiteSpace(Basis) ? ReportingRefusals.ReasonMissing
        : Basis.Length > LongestBasis ? ReportingRefusals.TooLong
        : LastDay <= Period.Window.To ? ReportingRefusals.DayBeforeEnd
        : (state ?? StagedDays.None).Of(Period.Key, Stage) == LastDay ? Decision.Nothing
        : Decision.Record(new StagedDaySet(Stage, Period.Key, Period.Year, LastDay, Vietnamese.Normalise(Basis.Trim()), Today));
}
