using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Indicators.Releasing.Texts;

internal sealed class ReleaseWordsEn : ReleaseWords
{
    public override string Heading => "Release figures";
    public override string Say => "Tables for the public and for bodies outside the reporting line. Reports to Committee 138/CP and the provincial People's Committee are always exact and don't go this way.";
    public override string Table => "Table";
    public override string From => "From";
    public override string To => "To and with";
    public override string Look => "Preview";
    public override string Preview => "Preview";
    public override string Release => "Release";
    public override string For => "For";
    public override string Everybody => "the public";
    public override string OtherBody => "a body outside the reporting line";
    public override string Receiver => "Receiving body";
    public override string ReceiverHint => "For a body; no person's name.";
    public override string Basis => "Paper that allows or asks for it";
    public override string BasisHint => "For example 45/UBND-NC of 12 June 2023.";
    public override string ReleasedBefore => "Released before";
    public override string NoneReleased => "No table was released yet.";
    public override string NoneReleasedRemedy => "Choose a table and days, look at it, then release it.";
    public override string Days => "Figures of";
    public override string On => "Released on";
    public override string Other => "Other, not stated";
    public override string Total => "Total";
    public override string HiddenWord => "not shown";
    public override string BecauseFew => "below the threshold";
    public override string BecauseOthers => "hidden so that no other can be worked out";
    public override string ReleasedToast => "Released.";

    public override string HiddenSay(int threshold) => $"Cells from 1 to {threshold - 1} aren't shown and are marked *.";

    public override string PreviewSay(int hidden) => hidden == 0 ? "No cell has to be hidden." : $"{hidden} cells won't be shown. The small number under * is seen here alone.";

    public override string StoppedBy(string window) => $"Can't be released: beside the table released for {window} a very small number could be worked out. Choose the same days, or days that don't cut across that table.";

    public override string Refused(Refusal refusal) => refusal.Code switch
    {
        "indicators.release-basis-missing" => "The paper that allows or asks for it is needed, and the receiving body for a body.",
        "indicators.release-too-long" => "Too long. Please shorten it.",
        "indicators.release-window-runs" => "These days aren't over: release after the last one.",
        "indicators.release-lines-changed" => "The table's lines are others than when it was released before, so that the two can't be compared.",
        "indicators.release-tells-too-much" => "Can't be released: beside a table released before a very small number could be worked out, or figures of days that were released have changed.",
        _ => "Choose a table and days that can be.",
    };
}
