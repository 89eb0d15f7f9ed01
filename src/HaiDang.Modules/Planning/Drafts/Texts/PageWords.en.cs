namespace HaiDang.Modules.Planning.Drafts.Texts;

internal sealed class PageWordsEn : PageWords
{
    public override string JobHeading => "Reading the document page by page";
    public override string JobsHeading => "Being read";
    public override string JobWaiting => "Waiting its turn";
    public override string JobsAhead(string count) => $"Files before this one: {count}.";
    public override string JobOpening => "Opening the file";
    public override string JobPage(string page, string pages) => $"Reading page {page} of {pages}";
    public override string JobSorting => "All pages are read, laying out what they say";
    public override string JobPagesRead => "Pages read";
    public override string JobStays => "You may leave this page; reading goes on and stands in the list of documents.";
    public override string JobReload => "See how far it is";
    public override string JobStop => "Stop and remove the file";
    public override string JobStopped => "Stopped. The file and every page read were removed.";
    public override string JobRefused => "Can't be read";
    public override string JobNothingKept => "The file and every temporary copy were removed.";
    public override string JobOtherFile => "Choose another file";
    public override string JobClear => "Clear from the list";
    public override string JobCleared => "Cleared from the list.";
    public override string JobFailed => "Reading broke off";
    public override string JobFailedMeans(string pages) => $"The program had trouble with this file. It is kept sealed with {pages} pages that were read; press Go on to try from the page after them.";
    public override string JobKept(string pages) => $"The file and {pages} pages already read are kept sealed; press Read on once that is mended.";
    public override string JobAgain => "Go on";
    public override string JobSecret => "Document with a secrecy stamp";
    public override string ViewImage => "Page image";
    public override string ViewText => "Text";
    public override string ViewSwitch => "How the source is shown";
    public override string ImagesLabel => "Pictures of the source’s pages";
    public override string PageOf(string page, string pages) => $"Page {page} of {pages}";
    public override string PageAlone(string page) => $"Page {page}";
    public override string PagesLabel => "Go to page";
    public override string PageImage(string page) => $"Picture of page {page}; its words are under Text";
    public override string NoImage => "No picture of this page is kept; see it under Text.";
    public override string Original => "Download the original";
    public override string SourceOfPlan => "Source and its reading";
}
