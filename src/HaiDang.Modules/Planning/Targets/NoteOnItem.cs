using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;

namespace HaiDang.Modules.Planning.Targets;

/// <summary>What was last noted on an item, of each sort.</summary>
internal sealed record ItemState(TargetBaselineSet? Baseline, TargetFigureEntered? Figure, AimNoted? Aim, LegalBasisSet? Basis)
{
    internal static ItemState? Fold(ItemState? state, Recorded recorded)
    {
        state ??= new ItemState(null, null, null, null);
        return recorded.Event switch
        {
            TargetBaselineSet baseline => state with { Baseline = baseline },
            TargetFigureEntered figure => state with { Figure = figure },
            AimNoted aim => state with { Aim = aim },
            LegalBasisSet basis => state with { Basis = basis },
            _ => state,
        };
    }
}

/// <summary>Notes something on a target, an aim or a duty of a plan.</summary>
/// <param name="Event">One of the events of this folder, for the plan's own item.</param>
internal sealed record NoteOnItem(string Code, object Event)
{
    /// <summary>Characters that a source, a basis or a note takes.</summary>
    internal const int Longest = 1000;

    /// <summary>Notes what is complete, dated in the plan's time, and new.</summary>
    /// <param name="state">What was noted before, or null when nothing was.</param>
    public Decision Decide(ItemState? state, PlanView plan)
    {
        if (plan.Withdrawn is not null) return PlanningRefusals.PlanWithdrawn;
        var target = plan.Targets.FirstOrDefault(one => one.Code == Code);
        switch (Event)
        {
            case TargetBaselineSet baseline:
                if (target is null) return PlanningRefusals.NoSuchItem(Code);
                if (Missing(baseline.Source) is { } noSource) return noSource;
                if (baseline.Year >= plan.Year || baseline.Year < plan.Year - 50) return TargetRefusals.BaselineYear;
                var set = baseline with { Source = Clean(baseline.Source) };
                return state?.Baseline == set ? Decision.Nothing : Decision.Record(set);
            case TargetFigureEntered figure:
                if (target is null) return PlanningRefusals.NoSuchItem(Code);
                if (Missing(figure.Source) is { } noOrigin) return noOrigin;
                if (figure.Value < 0 || (target is { Unit: "percent", Comparator: not ("increase" or "decrease") } && figure.Value > 100)) return TargetRefusals.ValueOutOfRange;
                if (Wrong(figure.OccurredOn, plan) is { } wrongDay) return wrongDay;
                var entered = figure with { Source = Clean(figure.Source) };
                return state?.Figure == entered ? Decision.Nothing : Decision.Record(entered);
            case AimNoted aim:
                if (target is null && plan.Duty(Code) is null) return PlanningRefusals.NoSuchItem(Code);
                if (Missing(aim.Note) is { } noNote) return noNote;
                if (Wrong(aim.OccurredOn, plan) is { } noDay) return noDay;
                var noted = aim with { Note = Clean(aim.Note) };
                return state?.Aim == noted ? Decision.Nothing : Decision.Record(noted);
            case LegalBasisSet basis:
                if (target is null && plan.Duty(Code) is null) return PlanningRefusals.NoSuchItem(Code);
                if (basis.Basis.Length > Longest) return TargetRefusals.TooLong;
                var rests = basis with { Basis = Clean(basis.Basis) };
                return state?.Basis == rests || (state?.Basis is null && rests.Basis.Length == 0) ? Decision.Nothing : Decision.Record(rests);
            default:
                throw new InvalidOperationException($"{Event.GetType().Name} is no note on an item.");
        }
    }

    /// <summary>Notes for those who may adopt for the plan's body; for anybody else there is no such plan.</summary>
    internal static async Task<Outcome> Handle(NoteOnItem command, PlanView plan, Reader reader, EventLog log, Writing? writing, CancellationToken ct) =>
        PlanningAccess.MayAdopt(reader, plan)
            ? await log.Decide<ItemState>(
                reader, ItemStreams.Of(plan.Ledger, plan.Plan, command.Code), ItemState.Fold, state => command.Decide(state, plan), writing, ct)
            : new Outcome.Refused(PlanningRefusals.UnknownPlan);

    private static Refusal? Missing(string words) => string.IsNullOrWhiteSpace(words) ? TargetRefusals.SourceMissing : words.Length > Longest ? TargetRefusals.TooLong : null;

    private static Refusal? Wrong(DateOnly day, PlanView plan) =>
        day > plan.Today ? PlanningRefusals.DayInFuture : day < plan.CommitteeYear.From ? PlanningRefusals.DayBeforePlan : null;

    private static string Clean(string words) => Vietnamese.Normalise(words.Trim());
}

/// <summary>The "no" of notes on items.</summary>
internal static class TargetRefusals
{
    /// <summary>A figure without its source, or a note without words.</summary>
    internal static readonly Refusal SourceMissing = new("planning.source-missing");

    /// <summary>A baseline of the plan's own year or later, or of long ago.</summary>
    internal static readonly Refusal BaselineYear = new("planning.baseline-year");

    /// <summary>Below nothing, or a share above a hundred percent.</summary>
    internal static readonly Refusal ValueOutOfRange = new("planning.value-out-of-range");

    /// <summary>More words than the field takes.</summary>
    internal static readonly Refusal TooLong = new("planning.note-on-item-too-long");
}
