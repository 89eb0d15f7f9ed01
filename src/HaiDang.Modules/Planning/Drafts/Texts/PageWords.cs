using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Planning.Drafts.Texts;

/// <summary>Words of reading a document page by page, and of its pages beside the draft.</summary>
public abstract class PageWords : IWords<PageWords>
{
    private static readonly PageWords Vietnamese = new PageWordsVi();
    private static readonly PageWords English = new PageWordsEn();

    /// <inheritdoc/>
    public static PageWords In(Language language) => language is Language.English ? English : Vietnamese;

    // Reading page by page
    public abstract string JobHeading { get; }
    public abstract string JobsHeading { get; }
    public abstract string JobWaiting { get; }
    public abstract string JobsAhead(string count);
    public abstract string JobOpening { get; }
    public abstract string JobPage(string page, string pages);
    public abstract string JobSorting { get; }
    public abstract string JobPagesRead { get; }
    public abstract string JobStays { get; }
    public abstract string JobReload { get; }
    public abstract string JobStop { get; }
    public abstract string JobStopped { get; }
    public abstract string JobRefused { get; }
    public abstract string JobNothingKept { get; }
    public abstract string JobOtherFile { get; }
    public abstract string JobClear { get; }
    public abstract string JobCleared { get; }
    public abstract string JobFailed { get; }
    public abstract string JobFailedMeans(string pages);
    public abstract string JobKept(string pages);
    public abstract string JobAgain { get; }
    public abstract string JobSecret { get; }

    // Pages beside the draft
    public abstract string ViewImage { get; }
    public abstract string ViewText { get; }
    public abstract string ViewSwitch { get; }
    public abstract string ImagesLabel { get; }
    public abstract string PageOf(string page, string pages);
    public abstract string PageAlone(string page);
    public abstract string PagesLabel { get; }
    public abstract string PageImage(string page);
    public abstract string NoImage { get; }
    public abstract string Original { get; }
    public abstract string SourceOfPlan { get; }
}
