using HaiDang.Kernel.Calendar.Clocks;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers.Offences;

namespace HaiDang.Modules.Cases;

/// <summary>The limits that run in a case. Their lengths and sources are data: <c>data/rules/clocks.yaml</c>.</summary>
internal static class CaseClocks
{
    private const string Juvenile = "juvenile-accused";

    /// <summary>Every limit of the stage it is in, that of the stage first, then those of restraints.</summary>
    /// <param name="atBorderGuard">Whether a body of the border guard keeps it, which has limits of its own (<see cref="BorderGuard"/>).</param>
    internal static IReadOnlyList<Deadline> All(IReadOnlyList<Recorded> effective, LegalClocks rules, bool atBorderGuard = false)
    {
        var state = effective.Aggregate((Case?)null, Case.Fold);
        if (state is null || state.Standing is Standing.Elsewhere) return [];
        ClockQuestion?[] asked = [Stage(state, effective, atBorderGuard), Hearing(state, effective), Appeal(state), .. Held(state)];
        return [.. asked.OfType<ClockQuestion>().Select(rules.Reckon).OfType<Deadline>()];
    }

    /// <summary>The limit of the stage; null when no stage runs.</summary>
    internal static ClockQuestion? Stage(Case state, IReadOnlyList<Recorded> effective, bool atBorderGuard = false)
    {
        if (state.Standing is not (Standing.InHand or Standing.Suspended) && !(state.Stage is CaseStage.Appeal && state.IsAtWork)) return null;
        if (Begun(state, effective, atBorderGuard) is not var (clock, start, circumstances)) return null;
        var happened = new List<ClockHappening>();
        foreach (var recorded in effective.Where(one => one.OccurredOn >= start))
        {
            switch (recorded.Event)
            {
                case LimitExtended extended when extended.Stage == state.Stage:
                    happened.Add(new ClockExtended(extended.OccurredOn, Length.TryParse(extended.Length), extended.AskedOn));
                    break;
                case CaseSuspended suspended:
                    happened.Add(new ClockStopped(suspended.OccurredOn));
                    break;
                case CaseResumed resumed:
                    happened.Add(new ClockResumed(resumed.OccurredOn));
                    break;
            }
        }

        return Asked(state, clock, start) with { Happened = happened, Circumstances = [.. circumstances, .. state.HasJuvenile ? new[] { Juvenile } : []] };
    }

    // The clock of the stage, the day it started, and what the rule asks besides.
    private static (string Clock, DateOnly Start, string[] Circumstances)? Begun(Case state, IReadOnlyList<Recorded> effective, bool atBorderGuard)
    {
        var returned = effective.LastOrDefault(one => one.Event is CaseReturned or AppealHeard { BackTo: CaseStage.Investigation })?.Event;
        switch (state.Stage)
        {
            // It finishes what is clear and less serious, and hands over the file of anything else.
            case CaseStage.Investigation when atBorderGuard && returned is null:
                return (state.Gravest?.Severity is Severity.LessSerious ? "border-guard.finish-simple-case" : "border-guard.hand-over-file", state.OpenedOn, []);
            case CaseStage.Investigation when returned is CaseReturned again:
                return ("case.investigate-again", again.OccurredOn, again.Decision.Body == state.Court ? ["returned-by-court"] : []);
            case CaseStage.Investigation:
                return ("case.investigate", returned is AppealHeard quashed ? quashed.OccurredOn : state.OpenedOn, []);
            case CaseStage.Prosecution when Accepted(CaseStage.Prosecution) is { } day:
                return ("case.decide-prosecution", day, []);
            case CaseStage.FirstInstance when Accepted(CaseStage.FirstInstance) is { } day:
                return ("case.prepare-trial", day, []);
            case CaseStage.Appeal when Accepted(CaseStage.Appeal) is { } day:
                return ("case.prepare-appeal", day, []);
            default:
                return null;
        }

        DateOnly? Accepted(CaseStage stage) => (effective.LastOrDefault(one => one.Event is CaseAccepted accepted && accepted.Stage == stage)?.Event as CaseAccepted)?.OccurredOn;
    }

    private static ClockQuestion? Hearing(Case state, IReadOnlyList<Recorded> effective) =>
        state is { Stage: CaseStage.FirstInstance, HearingOn: not null, Standing: Standing.InHand } && effective.LastOrDefault(one => one.Event is TrialSet)?.Event is TrialSet set
            ? Asked(state, "case.open-hearing", set.OccurredOn)
            : null;

    private static ClockQuestion? Appeal(Case state) => state is { Standing: Standing.Resolved, TriedOn: { } tried, IsFinal: false, IsAppealed: false, Stage: CaseStage.FirstInstance }
        ? Asked(state, "case.lodge-appeal", tried)
        : null;

    // What the order names as its last day prevails over any length.
    private static IEnumerable<ClockQuestion> Held(Case state) =>
        from one in state.Persons.Open
        from hold in one.Restraints
        let clock = hold.Kind switch { "custody" => "custody.hold", "detention" => state.Stage switch { CaseStage.Investigation => "detention.investigate", CaseStage.Prosecution => "detention.prosecute", _ => "detention.try" }, _ => null }
        where clock is not null
        select Asked(state, clock, hold.From) with
        {
            Ordered = hold.Until is { } until ? new Length(Days: until.DayNumber - hold.From.DayNumber + 1) : null,
            Class = Clauses.Gravest(one.Offences) is { } clause ? clause.Severity.ClockClass() : state.Gravest?.Severity.ClockClass(),
            Circumstances = one.IsJuvenile is true ? [Juvenile] : [],
        };

    private static ClockQuestion Asked(Case state, string clock, DateOnly start) => new(clock, start) { Class = state.Gravest?.Severity.ClockClass(), ProceedingsOn = state.OpenedOn };
}
