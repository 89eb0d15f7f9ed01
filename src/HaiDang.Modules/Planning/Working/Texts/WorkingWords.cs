using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Planning.Working.Texts;

/// <summary>Words of the day's work: filter, views, bulk, what is new, what waits.</summary>
public abstract class WorkingWords : IWords<WorkingWords>
{
    private static readonly WorkingWords Vietnamese = new WorkingWordsVi();
    private static readonly WorkingWords English = new WorkingWordsEn();

    /// <inheritdoc/>
    public static WorkingWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string Filter { get; }
    public abstract string Find { get; }
    public abstract string Group { get; }
    public abstract string EveryGroup { get; }
    public abstract string GroupOf(WorkGroupKind group);
    public abstract string Part { get; }
    public abstract string EitherPart { get; }
    public abstract string Ledger { get; }
    public abstract string Year { get; }
    public abstract string NewestYear { get; }
    public abstract string DoFilter { get; }
    public abstract string Unfilter { get; }
    public abstract string NothingMatches { get; }
    public abstract string NothingMatchesRemedy { get; }
    public abstract string Views { get; }
    public abstract string SaveView { get; }
    public abstract string ViewName { get; }
    public abstract string ViewSaved(string name);
    public abstract string ViewNotSaved { get; }
    public abstract string DropView(string name);
    public abstract string ViewDropped { get; }
    public abstract string Waits { get; }
    public abstract string PeriodsOpen(string code, string periods);
    public abstract string ToApprove(int year);
    public abstract string CameBack(string code);
    public abstract string Since(string moment);
    public abstract string FirstVisit { get; }
    public abstract string NothingNew { get; }
    public abstract string Change(ChangeKind kind);
    public abstract string AllChanges(string count);
    public abstract string Older { get; }
    public abstract string OlderMeans { get; }
    public abstract string Pick(string code);
    public abstract string BulkNote { get; }
    public abstract string BulkHint { get; }
    public abstract string BulkDo { get; }
    public abstract string BulkDone(string count);
    public abstract string BulkNothing { get; }
    public abstract string BulkChanged { get; }
    public abstract string BulkChangedLine(string code, string progress, string day);
    public abstract string BulkRefused(string code, string why);
    public abstract string OnBehalf { get; }
}
