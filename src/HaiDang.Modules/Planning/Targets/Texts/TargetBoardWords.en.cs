using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning.Texts;

namespace HaiDang.Modules.Planning.Targets.Texts;

internal sealed class TargetBoardWordsEn : TargetBoardWords
{
    public override string Heading => "Targets and aims";
    public override string OfYear(int year) => $"{year}";
    public override string NoTargets => "This plan has no target with a figure.";
    public override string NoTargetsRemedy => "Aims without a number, if any, are below.";
    public override string Counts(string met, string open, string unknown) => $"{met} targets met, {open} not met, {unknown} can't be judged.";
    public override string TargetColumn => "Printed words";
    public override string MarkColumn => "Mark";
    public override string BaselineColumn => "Baseline";
    public override string LeadColumn => "Bodies";
    public override string FigureColumn => "Figure";
    public override string StateColumn => "State";
    public override string BaselineIs(string value, int year) => $"{value} ({year})";
    public override string BaselineMissing => "no baseline";
    public override string BaselineMissingOf(int year) => $"no baseline of {year}";
    public override string NoBaselineNeeded => "This target isn't compared with another year.";
    public override string NoLead => "no lead named";
    public override string EnteredByHand(string day) => $"entered by hand, as of {day}";
    public override string NoIndicator => "No indicator counts it yet.";
    public override string CountedNow => "counted from the registers, not settled";
    public override string WithinReachOnly => "counts only bodies within your reach, so nothing is judged";
    public override string Projected(string value) => $"Simple projection to the end of the year: {value}, if the rest goes as what has passed.";
    public override string OutOfReach => "out of reach";
    public override string Explain(string code) => $"explain the figure of {code}";
    public override string Enter => "Enter or note";
    public override string Open => "Open";
    public override string Aims => "Aims without a number";
    public override string NoAims => "The plan has no aim of this kind.";
    public override string NotNoted => "nothing noted";
    public override string Rules => "Requirements";
    public override string Stages => "By stage of the work";
    public override string StagesMean => "An item stands at every stage its words name.";
    public override string StageColumn => "Stage";
    public override string TargetsOfStage => "Targets";
    public override string DutiesOfStage => "Duties";
    public override string ItemHeading(string code) => $"Figures and evidence of {code}";
    public override string PrintedWords => "Printed words";
    public override string ChangeIs(string value) => $"change against the baseline: {value}";
    public override string Figures => "Figures entered";
    public override string NoFigures => "No figure was entered.";
    public override string EnterFigure => "Enter a figure";
    public override string ValueLabel => "Value";
    public override string YearLabel => "Year of the baseline";
    public override string AsOfLabel => "As of";
    public override string SourceLabel => "Source";
    public override string SourceHint => "Which report or register; no names of persons.";
    public override string SaveFigure => "Save the figure";
    public override string SetBaseline => "Set the baseline";
    public override string SaveBaseline => "Save the baseline";
    public override string Evidence => "Evidence";
    public override string NoEvidence => "No evidence was noted.";
    public override string NoteEvidence => "Note how it stands";
    public override string NoteLabel => "What shows it";
    public override string NoteHint => "A sentence or two; no names of persons.";
    public override string FileLabel => "Evidence file";
    public override string SaveNote => "Save the note";
    public override string LegalBasis => "Legal basis";
    public override string NoBasis => "No basis recorded.";
    public override string InForceFrom(string day) => $"in force from {day}";
    public override string PhrasesInPlan => "The plan says:";
    public override string BasisLabel => "Document and article";
    public override string BasisHint => "Leave empty to take it away.";
    public override string InForceLabel => "In force from";
    public override string SaveBasis => "Save the basis";
    public override string NotedToast => "Saved.";
    public override string NumberNotUnderstood => "Not a number. Write such as 92.5.";
    public override string YearNotUnderstood => "Not a year. Write four digits.";
    public override string DayNotUnderstood => "Not a day. Write day/month/year, such as 31/3/2023.";
    public override string StateMissing => "Choose how it stands.";
    public override string NothingChosen => "Nothing to note. Please open the page again.";
    public override string LinkFromItem => "Figures, evidence, legal basis";
    public override string Verdict(TargetVerdict verdict) => verdict switch { TargetVerdict.Met => "met", TargetVerdict.NotYetMet => "not yet met", TargetVerdict.Missed => "not met", TargetVerdict.NoBaseline => "can't be judged: no baseline", TargetVerdict.NothingToShare => "denominator is 0", TargetVerdict.NoMark => "can't be judged: a person judges the mark", _ => "no figure yet" };
    public override string AimState(AimState state) => state switch { Targets.AimState.Reached => "reached", Targets.AimState.PartlyReached => "partly reached", _ => "not reached" };
    public override string Stage(WorkStage stage) => stage switch { WorkStage.Prevention => "Prevention", WorkStage.TipOffs => "Tip-offs", WorkStage.Investigation => "Investigation", WorkStage.Prosecution => "Prosecution", WorkStage.Trial => "Trial", WorkStage.Reception => "Reception and identification", WorkStage.Protection => "Protection", WorkStage.Support => "Support", _ => "International co-operation" };
    public override string Say(Refusal refusal) => refusal.Code switch
    {
        "planning.source-missing" => "A source or some words are needed.",
        "planning.baseline-year" => "The year of the baseline must be before the plan's.",
        "planning.value-out-of-range" => "The value can't be: not below zero, a share not above 100%.",
        "planning.note-on-item-too-long" => "Longer than 1,000 characters. Shorten it.",
        _ => PlanningRefusalWords.English(refusal),
    };
}
