namespace HaiDang.Modules.Reading;

internal sealed class ReadingWordsEn : ReadingWords
{
    public override string FileMissing => "This file can't be opened.";

    public override string Usage => "Usage: ./haidang read FILE [--json]";

    protected override string FileEmpty => "The file is empty.";

    protected override string NotText => "The format of this file can't be read; send a .docx, .doc, .rtf, .odt, .pdf or .txt file, or a scan as .png, .jpg or .tif.";

    protected override string TooLarge(string most) => $"The file is larger than {most}; split it into its documents.";

    protected override string EncodingUnknown => "The encoding of the text isn't known; save it again as Unicode (UTF-8).";

    protected override string NotAPlan => "This text has neither targets nor duties, so it isn't a plan.";

    protected override string SecretDocument => "The document bears a secrecy stamp and may not be read here; only its number, date and holder are kept.";

    private protected override string Encrypted => "The file is locked by a password; take the password off and send it again.";

    private protected override string Damaged => "The file is damaged or cut short; open it in the program that made it, save it and send it again.";

    private protected override string TooMuchInside => "The packed file holds far more data than a document has, so it wasn't opened; save the document as a new file and send it again.";

    private protected override string ActiveContent => "The file holds macros or uses a template on another machine, so it wasn't opened; save it as .docx without macros, on a usual template, and send it again.";

    private protected override string TooManyPages(string pages, int most) => $"The file has {pages} pages, more than {most}; split it into several files, one for each document.";

    private protected override string PictureTooLarge => "The picture is far larger than a page of paper; scan the pages again one by one at 300 dpi.";

    private protected override string TooSlow => "The file takes too long to open; print it and scan it at 300 dpi, or split it into several files.";

    private protected override string NothingLegible => "No word can be read on the pages; scan them again at 300 dpi, with the paper straight and well lit.";

    private protected override string ProgramMissing(string package) => $"The server lacks the program that reads this kind of file; its administrator needs to install the Debian package {package}.";

    private protected override string Stopped => "The reading was stopped; nothing was kept.";

    private protected override string Recognised => "The words were recognised from a scan and need comparing";

    private protected override string Turned => "The page lay upside down or on its side and was turned";

    private protected override string Poor => "The scan is faint or coarse; better scan it again at 300 dpi";

    private protected override string Blank => "No word was found on this page";

    private protected override string TimedOut => "The page took too long and wasn't read; scan this page again at 300 dpi";

    private protected override string OtherLanguage => "The words of this page aren't Vietnamese";

    public override string PageOf(int read, int pages) => $"{read} of {pages} pages read";

    private protected override string NumberUnreadable => "The document's number can't be read";

    private protected override string DateUnreadable => "The date of issue can't be read";

    private protected override string DayUnreadable => "Month and year of issue stand there, the day can't be read";

    private protected override string IssuerUnreadable => "The issuing body can't be read";

    private protected override string ProvinceUnknown => "The province isn't known";

    private protected override string SignatoryUnreadable => "The signatory can't be read";

    private protected override string NameByScanner => "A person's name as the scan has it, to be checked";

    private protected override string SourceConflict => "The document contradicts itself";

    private protected override string TargetOdd => "The target's figure may be damaged by the scan";

    private protected override string YearInferred => "The day is printed without a year; the plan's year was taken";

    private protected override string AgencyUnknown => "The body isn't in the catalogue; its printed words are kept";

    private protected override string AgencyUncertain => "The body's name is damaged by the scan";

    private protected override string NumberByScanner => "The scan may have made this number of a word";

    private protected override string WordUncertain => "The scan damaged several words of this item; what is proposed may be wrong";

    private protected override string ActorInferred => "The body was concluded from other words of the plan";
    private protected override string NobodyNamed => "The document names nobody for this task";

    private protected override string ReferenceLost => "The target referred to isn't there";

    private protected override string Unparsed => "Words that belong to nothing";
}
