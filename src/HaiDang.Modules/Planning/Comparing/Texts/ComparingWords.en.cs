namespace HaiDang.Modules.Planning.Comparing.Texts;

internal sealed class ComparingWordsEn : ComparingWords
{
    public override string Compare => "Compare";
    public override string Heading => "Compare two plans";
    public override string Older => "Older";
    public override string Newer => "Newer";
    public override string PlanOf(int year, string name) => $"Plan of {year}: {name}";
    public override string ReadingOf(string name, string moment) => $"Being checked: {name} (saved {moment})";
    public override string NothingToCompare => "There aren't two to compare yet.";
    public override string NothingToCompareRemedy => "Upload the plan of another year, or read a corrected file again, then come back.";
    public override string ChooseTwo => "Choose two different ones.";
    public override string Summary(string added, string gone, string changed, string same) => $"{added} new, {gone} gone, {changed} changed, {same} the same.";
    public override string New => "New";
    public override string Gone => "Gone";
    public override string Changed => "Changed";
    public override string NoDifference => "Both are the same.";
    public override string YearsAside => "Years count from each plan's own: “năm 2023” in the plan of 2023 equals “năm 2024” in the plan of 2024.";
    public override string Code => "Item";
    public override string What => "Differs in";
    public override string Words => "Words";
    public override string OnlyBefore => "only in the older";
    public override string OnlyAfter => "only in the newer";
    public override string Lead => "Lead";
    public override string Co => "Co-operating";
    public override string Day => "Days";
    public override string Figure => "Target";
    public override string None => "none";
    public override string FromTo(string before, string after) => $"{before} → {after}";
    public override string WithYear(int year) => $"Compare with {year}";

    internal override string DifferenceOf(Difference difference) => difference switch
    {
        Difference.Text => "words",
        Difference.Figure => "figure",
        Difference.Lead => "lead",
        Difference.Co => "co-operating",
        _ => "days",
    };
}
