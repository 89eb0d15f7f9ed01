using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning.Committee.Registers;

namespace HaiDang.Modules.Planning.Committee;

/// <summary>A meeting's conclusion becomes a duty of the year's plan, then stands in the meeting with the duty's code.</summary>
/// <remarks>
/// The duty comes first, for the plan's stream gives the code to one conclusion only. Should the second half be lost, the same
/// form sent again finds the duty that waits for its meeting.
/// </remarks>
internal static class DrawConclusion
{
    /// <summary>Section under which duties of conclusions stand in a plan.</summary>
    internal const string Path = "KL";

    private const string Prefix = Path + "-";

    /// <summary>The duty as it is added to the plan, under the next code of its series.</summary>
    /// <param name="state">The plan; null when none is adopted.</param>
    /// <param name="taken">Codes that conclusions of the year have, also those whose duty was dropped.</param>
    /// <param name="bodyName">The responsible body's name, as duties print it.</param>
    /// <param name="reason">What the plan's history says of it.</param>
    internal static Decision Decide(PlanState? state, ConclusionDrawn conclusion, IReadOnlyCollection<string> taken, string bodyName, string reason)
    {
        if (state is null) return CommitteeRefusals.NoPlan;
        var next = state.Codes.Concat(taken).Where(code => code.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(code => int.TryParse(code.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).DefaultIfEmpty(0).Max() + 1;
        var duty = new Duty(
            string.Create(CultureInfo.InvariantCulture, $"{Prefix}{next}"), Path, "task", conclusion.Text,
            [new Assignment(conclusion.Body, bodyName, Part.Lead, AssignmentMode.Assigned)], conclusion.Due, null, [], null);
        return new CorrectPlan(new PlanCorrected(state.Content.Plan, Duties: [duty], Reason: reason)).Decide(state, []);
    }

    /// <summary>Draws a conclusion for the standing office.</summary>
    /// <param name="meetings">Every meeting of the year, to know which codes are taken.</param>
    internal static async Task<Outcome> Handle(
        Register register, Entry meeting, ConclusionDrawn conclusion, IReadOnlyList<Entry> meetings, PlanView plan, string bodyName, string reason,
        Reader reader, EventLog log, Writing writing, CancellationToken ct)
    {
        if (!CommitteeAccess.MayWrite(reader, plan.Ledger)) return new Outcome.Refused(CommitteeRefusals.UnknownEntry);
        if (register.Against(meeting, conclusion, plan.Today) is { } no) return new Outcome.Refused(no);
        if (writing.Seen is { } seen && seen < meeting.Version)
        {
            return new Outcome.Changed(meeting.Version, [.. (await log.History(plan.Ledger.Stream(register.Kind, meeting.Id.ToString()), ct)).Where(one => one.Version > seen)]);
        }

        var taken = meetings.SelectMany(one => one.All<ConclusionDrawn>()).Select(one => one.Code).ToHashSet(StringComparer.Ordinal);
        var added = await log.Decide<PlanState>(
            reader, plan.Plan.Stream(plan.Ledger), PlanState.Fold, state => Decide(state, conclusion, taken, bodyName, reason),
            new Writing(writing.Key is null ? null : writing.Key + ":plan"), ct);
        var code = added switch
        {
            Outcome.Done { Events: [PlanCorrected { Duties: [var duty] }] } => duty.Code,
            Outcome.Repeated => plan.Duties.LastOrDefault(duty => duty.Path == Path && duty.Text == conclusion.Text && !taken.Contains(duty.Code))?.Code,
            _ => null,
        };
        if (code is null) return added;
        return await RecordEntry.Handle(new RecordEntry(register, meeting.Id, conclusion with { Code = code }), true, plan.Ledger, plan.Today, reader, log, new Writing(writing.Key), ct);
    }

    /// <summary>Drops a conclusion's duty from the plan, before the conclusion is taken back.</summary>
    /// <returns>Null when it is dropped or was never there; a refusal when a body has reported on it.</returns>
    internal static async Task<Refusal?> Undo(ConclusionDrawn conclusion, PlanView? plan, string reason, Reader reader, EventLog log, PlanBook book, CancellationToken ct)
    {
        if (plan?.Duty(conclusion.Code) is null) return null;
        var outcome = await CorrectPlan.Handle(
            new CorrectPlan(new PlanCorrected(plan.Plan, Dropped: [conclusion.Code], Reason: reason)), plan.Ledger, reader, log, book, null, ct);
        return outcome is Outcome.Refused { Refusal: var no } ? no.Code == "planning.duty-has-progress" ? CommitteeRefusals.ConclusionHasProgress : no : null;
    }
}
