namespace HaiDang.Modules.Reading;

internal sealed class ReadingWordsEn : ReadingWords
{
    public override string FileMissing => "This file can't be opened.";

    public override string Usage => "Usage: ./haidang read FILE [--json]";

    protected override string FileEmpty => "The file is empty.";

    protected override string NotText => "This file isn't plain text; save it as .txt and try again.";

    protected override string TooLarge => "The text is larger than 5 MB; split it into its documents.";

    protected override string EncodingUnknown => "The encoding of the text isn't known; save it again as Unicode (UTF-8).";

    protected override string NotAPlan => "This text has neither targets nor duties, so it isn't a plan.";

    protected override string SecretDocument => "The document bears a secrecy stamp and may not be read here; only its number, date and holder are kept.";

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

    private protected override string ActorInferred => "The body was concluded from other words of the plan";
    private protected override string NobodyNamed => "The document names nobody for this task";

    private protected override string ReferenceLost => "The target referred to isn't there";

    private protected override string Unparsed => "Words that belong to nothing";
}
