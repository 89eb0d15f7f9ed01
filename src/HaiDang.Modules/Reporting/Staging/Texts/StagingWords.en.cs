using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Reporting.Staging.Texts;

internal sealed class StagingWordsEn : StagingWords
{
    public override string Heading => "Last days by stage";
    public override string Say => "Last days of each stage as a paper of the committee sets them. A stage without one keeps the day that the plan prints; with neither there is none and nobody is late.";
    public override string Period => "Period";
    public override string StageWord => "Stage";
    public override string LastDay => "Last day in time";
    public override string LastDayHint => "Leave empty to take a day back. “Trước ngày 20/5” means 19/5.";
    public override string Basis => "Paper that sets it";
    public override string BasisHint => "For example 15/BCĐ-TT of 10 April 2023.";
    public override string Save => "Set";
    public override string Saved => "Recorded.";
    public override string None => "No stage has a day of its own.";
    public override string NoneRemedy => "Set one when there is a paper; else the plan's day is used.";
    public override string LowerIsLater => "A stage below reports later";
    public override string AfterPrinted => "After the day that the plan prints";
    public override string DayWrong => "Write the day as 18/5/2023.";

    public override string Stage(Stage stage) => stage switch { Staging.Stage.Commune => "Commune committees", Staging.Stage.District => "District committees", Staging.Stage.Agency => "Departments, branches, associations", _ => "Provincial committee" };

    public override string Refused(Refusal refusal) => refusal.Code switch
    {
        "reporting.reason-missing" => "The paper that sets it is needed.",
        "reporting.too-long" => "Too long. Please shorten it.",
        "reporting.day-before-end" => "The last day must be after the figures of the period end.",
        _ => "Choose a period with a report of its own; quarters II and IV are part of the six-month and yearly reports.",
    };
}
