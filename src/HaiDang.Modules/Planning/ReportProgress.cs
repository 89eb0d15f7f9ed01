using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Contributing;

namespace HaiDang.Modules.Planning;

/// <summary>A body says how far its share of a duty is.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Duty">Code of the duty.</param>
/// <param name="Organisation">The body whose share it is.</param>
/// <param name="Note">What was done; with <see cref="Progress.NotDone"/> the reason. Never names a person.</param>
/// <param name="Day">The day it is true of.</param>
/// <param name="Evidence">Files already sealed, at most <see cref="MostFiles"/>.</param>
/// <param name="Letter">Number and day of the body's letter, when the standing office enters it on the body's behalf.</param>
internal sealed record ReportProgress(
    PlanId Plan, string Duty, OrganisationId Organisation, Progress Progress, string Note, DateOnly Day, IReadOnlyList<Evidence> Evidence, string? Letter = null)
{
    /// <summary>Where the paper of the letter is kept, when no scan of it comes with the entry.</summary>
    public string? PaperKeptAt { get; init; }

    /// <summary>What proves it beside files.</summary>
    public IReadOnlyList<Proof> Proofs { get; init; } = [];

    /// <summary>Characters that a note takes.</summary>
    internal const int LongestNote = 2000;

    /// <summary>Characters that number and day of a letter take.</summary>
    internal const int LongestLetter = 200;

    /// <summary>Files that one report takes.</summary>
    internal const int MostFiles = 5;

    /// <summary>Takes a report that is complete and dated in the plan's time; saying the same again changes nothing.</summary>
    /// <param name="state">The share as its reports leave it, or null when nothing was reported.</param>
    /// <param name="year">The plan's year.</param>
    /// <param name="today">Today by the clock of the ledger.</param>
    /// <param name="onBehalf">Whether the standing office enters it for the body.</param>
    /// <returns><see cref="ProgressReported"/>; nothing when it says what stands already; otherwise a refusal.</returns>
    public Decision Decide(Contribution? state, int year, DateOnly today, bool onBehalf)
    {
        if (Progress is Progress.NotDone && string.IsNullOrWhiteSpace(Note)) return PlanningRefusals.ReasonMissing;
        if (Note.Length > LongestNote) return PlanningRefusals.NoteTooLong;
        if (Day > today) return PlanningRefusals.DayInFuture;
        if (Day.Year < year - 1) return PlanningRefusals.DayBeforePlan;
        if (onBehalf && string.IsNullOrWhiteSpace(Letter)) return PlanningRefusals.LetterMissing;
        if (onBehalf && Letter!.Trim().Length > LongestLetter) return PlanningRefusals.LetterTooLong;
        if (Evidence.Count > MostFiles) return FormRefusals.TooManyFiles;
        if (Proofs.Count > Proof.Most || PaperKeptAt?.Trim().Length > LongestLetter) return ContributionRefusals.ProofTooLong;
        if (Proofs.Select(proof => proof.Fault()).FirstOrDefault(fault => fault is not null) is { } incomplete) return incomplete;
        if (onBehalf && Evidence.Count == 0 && string.IsNullOrWhiteSpace(PaperKeptAt)) return ContributionRefusals.ScanMissing;
        var reported = new ProgressReported(
            Plan, Duty, Organisation, Progress, Kernel.Language.Vietnamese.Normalise(Note.Trim()), Evidence, Day, onBehalf ? Kernel.Language.Vietnamese.Normalise(Letter!.Trim()) : null)
        {
            PaperKeptAt = onBehalf && !string.IsNullOrWhiteSpace(PaperKeptAt) ? Kernel.Language.Vietnamese.Normalise(PaperKeptAt.Trim()) : null,
            Proofs = [.. Proofs.Select(proof => proof.Clean())],
        };
        return state is { Latest: { } latest, IsOpenAgain: false } && Evidence.Count == 0 && Proofs.Count == 0
            && (latest.Progress, latest.Note, latest.OccurredOn, latest.Letter) == (reported.Progress, reported.Note, reported.OccurredOn, reported.Letter)
            ? Decision.Nothing
            : Decision.Record(reported);
    }

    /// <summary>Records for an officer of the body, or for the standing office on its behalf; for others there is no such duty.</summary>
    internal static async Task<Outcome> Handle(
        ReportProgress command, LedgerId ledger, Reader reader, EventLog log, PlanBook book, Writing? writing, CancellationToken ct)
    {
        return await book.Find(reader, ledger, command.Plan, ct) is { } plan
            ? await Handle(command, plan, reader, log, writing, ct)
            : new Outcome.Refused(PlanningRefusals.UnknownDuty);
    }

    /// <summary>The same on a plan already found for this reader.</summary>
    internal static async Task<Outcome> Handle(ReportProgress command, PlanView plan, Reader reader, EventLog log, Writing? writing, CancellationToken ct)
    {
        if (plan.Plan != command.Plan || plan.Duty(command.Duty)?.Share(command.Organisation) is null) return new Outcome.Refused(PlanningRefusals.UnknownDuty);
        if (plan.Withdrawn is not null) return new Outcome.Refused(PlanningRefusals.PlanWithdrawn);
        var own = PlanningAccess.MayReport(reader, plan.Ledger, command.Organisation);
        if (!own && !PlanningAccess.MayEnterFor(reader, plan.Ledger)) return new Outcome.Refused(PlanningRefusals.UnknownDuty);
        return await log.Decide<Contribution>(
            reader, command.Plan.Contribution(plan.Ledger, command.Duty, command.Organisation), Contribution.Fold,
            state => command.Decide(state, plan.Year, plan.Today, !own), writing, ct);
    }
}
