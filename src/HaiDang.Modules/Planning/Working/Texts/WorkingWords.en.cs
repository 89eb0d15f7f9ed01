namespace HaiDang.Modules.Planning.Working.Texts;

internal sealed class WorkingWordsEn : WorkingWords
{
    public override string Filter => "Filter, find";
    public override string Find => "Find in words, codes, bodies";
    public override string Group => "Group";
    public override string EveryGroup => "All";
    public override string GroupOf(WorkGroupKind group) => group switch { WorkGroupKind.Late => "Overdue", WorkGroupKind.Soon => "Due within 7 days", WorkGroupKind.Asked => "Requested, no answer yet", WorkGroupKind.Unreported => "Nothing reported", WorkGroupKind.Going => "In progress", _ => "Finished" };
    public override string Part => "Part";
    public override string EitherPart => "Lead or co-operating";
    public override string Ledger => "Province";
    public override string Year => "Plan of year";
    public override string NewestYear => "Newest year";
    public override string DoFilter => "Filter";
    public override string Unfilter => "Remove filter";
    public override string NothingMatches => "Nothing matches.";
    public override string NothingMatchesRemedy => "Remove a condition, or the whole filter.";
    public override string Views => "Saved filters";
    public override string SaveView => "Save this filter";
    public override string ViewName => "Name of the filter";
    public override string ViewSaved(string name) => $"Saved the filter “{name}”.";
    public override string ViewNotSaved => "Not saved. Give a short name (at most 60 characters), or drop an old filter.";
    public override string DropView(string name) => $"Drop the filter {name}";
    public override string ViewDropped => "A filter was dropped.";
    public override string Waits => "Waiting for you";
    public override string PeriodsOpen(string code, string periods) => $"periods of duty {code} not finished: {periods}";
    public override string ToApprove(int year) => $"results to confirm or to note as received, plan of {year}";
    public override string CameBack(string code) => $"result came back for more, duty {code}";
    public override string Since(string moment) => $"Changed since {moment}";
    public override string FirstVisit => "Your first time on this page; next time what changed stands here.";
    public override string NothingNew => "Nothing changed within your reach.";
    public override string Change(ChangeKind kind) => kind switch { ChangeKind.Reported => "reported", ChangeKind.TakenBack => "took back or amended a report", ChangeKind.Returned => "report returned for more", ChangeKind.Approved => "report confirmed", ChangeKind.Arranged => "share arranged anew", ChangeKind.Corrected => "plan amended", ChangeKind.Adopted => "plan adopted", ChangeKind.Withdrawn => "plan withdrawn", ChangeKind.Recurrence => "how often it recurs was set", _ => "campaign closed" };
    public override string AllChanges(string count) => $"and {count} other changes";
    public override string Older => "Unfinished work of earlier years";
    public override string OlderMeans => "Shares that plans of earlier years give by name, not finished.";
    public override string Pick(string code) => $"Choose duty {code}";
    public override string BulkNote => "Words for everything chosen";
    public override string BulkHint => "Each becomes a report of its own, as of today. Name no person.";
    public override string BulkDo => "Mark the chosen as in progress";
    public override string BulkDone(string count) => $"{count} marked as in progress.";
    public override string BulkNothing => "Nothing chosen. Tick at least one and save.";
    public override string BulkChanged => "These were reported on while you chose, so they weren't overwritten. What you typed is kept below.";
    public override string BulkChangedLine(string code, string progress, string day) => $"{code}: {progress}, as of {day}";
    public override string BulkRefused(string code, string why) => $"{code}: {why}";
    public override string OnBehalf => "on behalf";
}
