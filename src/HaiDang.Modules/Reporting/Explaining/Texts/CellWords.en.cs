namespace HaiDang.Modules.Reporting.Explaining.Texts;

/// <summary>English words of the page that explains a computed cell.</summary>
internal sealed class CellWordsEn : CellWords
{
    public override string OutsideReach => "These entries belong to bodies outside your reach.";

    public override string OutsideReachRemedy => "The body that reports can open them; ask it where you need to know.";

    public override string SinceHeading => "Entered or mended after the report was frozen";

    public override string SinceSay => "These weren't in the registers when the report was handed in, so the figure above leaves them out.";

    public override string SinceNothing => "Nothing was entered or mended after the report was frozen.";

    public override string Dispute => "If the figure is wrong, open the dossier in the table of entries and mend it there: this cell follows. Tell the other body where the dossier is theirs.";

    public override string DisputeFrozen => "What was handed in doesn't change. If the figure is wrong, open the dossier and mend it there, then begin a corrected edition if one is needed.";

    public override string Today(string value) => $"by the registers of today: {value}";

    public override string Running(string window, string position) => $"Period {window}; counted as this page opened (up to entry {position} of the ledger), not frozen.";

    public override string Frozen(string edition, string window, string moment, string position) =>
        $"{edition}: period {window}; frozen as it was handed in, {moment} (up to entry {position} of the ledger). Later entries aren't in this figure.";

    public override string OpenCell(string value, string row, string column) => $"{value}: how {row}, {column} is reckoned";
}
