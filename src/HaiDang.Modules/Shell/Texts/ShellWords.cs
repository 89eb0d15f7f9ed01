namespace HaiDang.Modules.Shell.Texts;

/// <summary>Words of the page frame and of the parts that every module uses.</summary>
public abstract class ShellWords : IWords<ShellWords>
{
    private static readonly ShellWords Vietnamese = new ShellWordsVi();
    private static readonly ShellWords English = new ShellWordsEn();

    /// <inheritdoc/>
    public static ShellWords In(Language language) => language is Language.English ? English : Vietnamese;

    // Frame
    public abstract string Product { get; }
    public abstract string ToFirstPage { get; }
    public abstract string SkipToContent { get; }
    public abstract string MainMenu { get; }
    public abstract string WhereOneIs { get; }
    public abstract string OtherLanguage { get; }
    public abstract string SignOut { get; }
    public abstract string QuickExit { get; }
    public abstract string MyAccount(string name);
    public abstract string Synthetic { get; }
    public abstract string SyntheticMeans { get; }
    public abstract string SyntheticStands(string day);
    public abstract string DataAsOf(string moment);
    public abstract string PrintedAt(string moment);

    // Parts
    public abstract string NotSavedYet(int places);
    public abstract string Requested(string organisation);
    public abstract string Organisations { get; }
    public abstract string Previous { get; }
    public abstract string Next { get; }
    public abstract string RowsOf(string from, string to, string all);
    public abstract string Pages { get; }
    public abstract string DaysOverdue(string days);
    public abstract string DaysLeft(string days);
    public abstract string DueToday { get; }
    public abstract string DueOn(string day);
    public abstract string ClockStopped(string day);
    public abstract string DoneOfAll(string done, string all);
    public abstract string Explain { get; }
    public abstract string ExplainTarget(string name);
    public abstract string SamePeriod(string value);
    public abstract string Projected(string value);
    public abstract string MustPass(string value);
    public abstract string MustReach(string value);
    public abstract string MustStayBelow(string value);
    public abstract string MustNotExceed(string value);
    public abstract string MustEqual(string value);
    public abstract string Met { get; }
    public abstract string NotYetMet { get; }
    public abstract string OutOfReach { get; }
    public abstract string CannotBeJudged { get; }
    public abstract string Today(string day);
    public abstract string CommitteeYear(string from, string to);
    public abstract string Month(int month);
    public abstract string RepublicName { get; }
    public abstract string RepublicMotto { get; }
    public abstract string Number { get; }

    // Pages that say no
    public abstract string NotFound { get; }
    public abstract string NotFoundRemedy { get; }
    public abstract string NotDone { get; }
    public abstract string Refused { get; }
    public abstract string RefusedRemedy { get; }
    public abstract string NotSignedIn { get; }
    public abstract string FormTooOld { get; }
    public abstract string FormTooOldRemedy { get; }
    public abstract string TooMany { get; }
    public abstract string TooManyRemedy(int seconds);
    public abstract string TooLarge { get; }
    public abstract string TooLargeRemedy { get; }
    public abstract string NotUnderstood { get; }
    public abstract string NotUnderstoodRemedy { get; }
    public abstract string Broken { get; }
    public abstract string BrokenRemedy { get; }
    public abstract string Reference(string number);
    public abstract string BackToFirstPage { get; }
}
