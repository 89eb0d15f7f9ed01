namespace HaiDang.Modules.Reporting.Filling.Texts;

/// <summary>English words of the page that reads a filled .xlsx.</summary>
internal sealed class FillWordsEn : FillWords
{
    public override string Heading => "Fill from a returned Excel file";

    public override string Say => "Download this report's Excel forms, fill the cells that are typed, and bring the file back here. Nothing is recorded before you have seen it and confirmed.";

    public override string FileField => "The filled .xlsx";

    public override string FileHint => "The file downloaded from this report, at most 2 MB. Moved columns and rows are still read if the headings and the codes in column TT are kept.";

    public override string FileMissing => "No file was chosen: choose the filled .xlsx, then read it.";

    public override string Read => "Read the file";

    public override string Download => "Download the Excel forms to fill";

    public override string PlaceColumn => "Place in the file";

    public override string ReasonColumn => "Why it isn't taken, and the remedy";

    public override string TakeColumn => "Take";

    public override string OldColumn => "Stands here";

    public override string NewColumn => "In the file";

    public override string Emptied => "emptied";

    public override string ChangedSince => "changed here after the file was downloaded; tick it to take the file's number all the same";

    public override string Record => "Record the ticked cells in the draft";

    public override string Leave => "Record nothing, back to the report";

    public override string Nothing => "The file changes no cell of the report.";

    public override string NothingRemedy => "Look at what couldn't be taken, if anything, mend it in the file and bring it again.";

    public override string Take(string cell) => $"Take {cell}";

    public override string NotTaken(string count) => $"{count} not taken";

    public override string Changes(string count) => $"{count} cells will change";

    public override string Doubt(SheetDoubt doubt) => doubt.Fault switch
    {
        SheetFault.NotASheet => "This file can't be read: an .xlsx without a password is needed. Open it in Excel, save it as .xlsx and bring it again.",
        SheetFault.TooLarge => "The file is larger than allowed (2 MB, 12 MB unpacked): remove pictures and added sheets, then bring it again.",
        SheetFault.NoOrigin => "The file has no hidden sheet that says whose form it is: download the Excel forms from this report, copy the numbers and bring that file.",
        SheetFault.OtherBody => "This is a form of another body or place: fill that body's report, or download the Excel forms from this report.",
        SheetFault.OtherPeriod => $"This is a form of another period ({doubt.Text}): fill that period's report, or download the Excel forms from this report.",
        SheetFault.OtherEdition => doubt.Text.Length == 0 ? "The file doesn't have this form: download the Excel forms again and copy the numbers."
            : $"The file follows edition {doubt.Text} of the form, not the one that holds for this period: download the Excel forms again and copy the numbers.",
        SheetFault.SheetMissing => "This sheet is missing, so its form isn't read; the others are. Add the sheet again under this name, or download new forms.",
        SheetFault.ColumnMissing => $"There is no column “{doubt.Text}” in the row of headings: write the heading again.",
        SheetFault.ColumnTwice => $"Two columns are headed “{doubt.Text}”, and it isn't known which one counts: remove one.",
        SheetFault.RowMissing => $"There is no row {doubt.Text} in column TT: write its code again.",
        SheetFault.RowTwice => $"Two rows have the code {doubt.Text}, and it isn't known which one counts: remove one.",
        SheetFault.Formula => "The cell holds a formula and isn't taken: put the number in its place.",
        SheetFault.NoNumber => $"“{doubt.Text}” can't be read as a number. Type 1.250 or 12,5.",
        SheetFault.BelowLower => $"“{doubt.Text}” is less than what bodies below reported: this cell includes theirs, so check it.",
        _ => $"“{doubt.Text}”: this cell is computed from the registers and what was typed over it isn't taken. If it is wrong, mend the dossier.",
    };
}
