using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Planning.Targets.Texts;

/// <summary>Words of the board of targets and of what is noted on them.</summary>
public abstract class TargetBoardWords : IWords<TargetBoardWords>
{
    private static readonly TargetBoardWords Vietnamese = new TargetBoardWordsVi();
    private static readonly TargetBoardWords English = new TargetBoardWordsEn();

    /// <inheritdoc/>
    public static TargetBoardWords In(Language language) => language is Language.English ? English : Vietnamese;

    // Board
    public abstract string Heading { get; }
    public abstract string OfYear(int year);
    public abstract string NoTargets { get; }
    public abstract string NoTargetsRemedy { get; }
    public abstract string Counts(string met, string open, string unknown);
    public abstract string TargetColumn { get; }
    public abstract string MarkColumn { get; }
    public abstract string BaselineColumn { get; }
    public abstract string LeadColumn { get; }
    public abstract string FigureColumn { get; }
    public abstract string StateColumn { get; }
    public abstract string BaselineIs(string value, int year);
    public abstract string BaselineMissing { get; }
    public abstract string BaselineMissingOf(int year);
    public abstract string NoBaselineNeeded { get; }
    public abstract string NoLead { get; }
    public abstract string EnteredByHand(string day);
    public abstract string NoIndicator { get; }
    public abstract string CountedNow { get; }
    public abstract string WithinReachOnly { get; }
    public abstract string Projected(string value);
    public abstract string OutOfReach { get; }
    public abstract string Explain(string code);
    public abstract string Enter { get; }
    public abstract string Open { get; }
    public abstract string Aims { get; }
    public abstract string NoAims { get; }
    public abstract string NotNoted { get; }
    public abstract string Rules { get; }
    public abstract string Stages { get; }
    public abstract string StagesMean { get; }
    public abstract string StageColumn { get; }
    public abstract string TargetsOfStage { get; }
    public abstract string DutiesOfStage { get; }

    // One item
    public abstract string ItemHeading(string code);
    public abstract string PrintedWords { get; }
    public abstract string ChangeIs(string value);
    public abstract string Figures { get; }
    public abstract string NoFigures { get; }
    public abstract string EnterFigure { get; }
    public abstract string ValueLabel { get; }
    public abstract string YearLabel { get; }
    public abstract string AsOfLabel { get; }
    public abstract string SourceLabel { get; }
    public abstract string SourceHint { get; }
    public abstract string SaveFigure { get; }
    public abstract string SetBaseline { get; }
    public abstract string SaveBaseline { get; }
    public abstract string Evidence { get; }
    public abstract string NoEvidence { get; }
    public abstract string NoteEvidence { get; }
    public abstract string NoteLabel { get; }
    public abstract string NoteHint { get; }
    public abstract string FileLabel { get; }
    public abstract string SaveNote { get; }
    public abstract string LegalBasis { get; }
    public abstract string NoBasis { get; }
    public abstract string InForceFrom(string day);
    public abstract string PhrasesInPlan { get; }
    public abstract string BasisLabel { get; }
    public abstract string BasisHint { get; }
    public abstract string InForceLabel { get; }
    public abstract string SaveBasis { get; }
    public abstract string NotedToast { get; }
    public abstract string NumberNotUnderstood { get; }
    public abstract string YearNotUnderstood { get; }
    public abstract string DayNotUnderstood { get; }
    public abstract string StateMissing { get; }
    public abstract string NothingChosen { get; }
    public abstract string LinkFromItem { get; }
    public abstract string Verdict(TargetVerdict verdict);
    public abstract string AimState(AimState state);
    public abstract string Stage(WorkStage stage);
    public abstract string Say(Refusal refusal);
}
