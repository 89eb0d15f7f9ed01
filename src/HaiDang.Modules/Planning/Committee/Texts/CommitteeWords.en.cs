using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning.Committee.Texts;

internal sealed partial class CommitteeWordsEn : CommitteeWords
{
    public override string Refused(Refusal refusal) => CommitteeRefusalWords.English(refusal);

    // Where one is
    public override string Committee => "Steering committee";
    public override string CommitteeShort => "Committee";
    public override string YearOnly(int year) => $"{year}";
    public override string NoCommittee => "No committee within your reach.";
    public override string FirstPageSays(string members, string held, string missing) => $"{members} members in office, {held} regular meetings held, {missing} periods over without a recorded meeting.";
    public override string Registers => "Registers";
    public override string RegisterColumn => "Register";
    public override string EntriesColumn => "Entries";
    public override string OpenColumn => "Open";
    public override string AddColumn => "Add";
    public override string InOfficeToday(string day) => $"In office on {day}";
    public override string OtherYears => "Other years";
    public override string MeetingCalendar => "Regular meetings";
    public override string MeetingCalendarSays => "Three cadences: quarter, half-year, year, in the committee's year. No day within a period is set: the standing office enters it.";
    public override string PeriodColumn => "Period";
    public override string PeriodOverNotHeld => "Period over, none recorded";
    public override string PeriodToCome => "Period to come";
    public override string NotHeldYetInPeriod => "In the period, not yet held";

    // Parts of every page
    public override string State => "State";
    public override string WhatColumn => "What";
    public override string DayLabel => "Day";
    public override string Body => "Body";
    public override string Reason => "Reason";
    public override string Yes => "Yes";
    public override string Asked => "Asked";
    public override string Set => "Scheduled";
    public override string StillOpen => "Open";
    public override string Save => "Save";
    public override string Amend => "Amend";
    public override string AmendIn(string register) => $"Amend: {register}";
    public override string AmendReason => "Why it is amended";
    public override string BackTo(string place) => $"Back to {place}";
    public override string Retract => "Retract";
    public override string RetractWhat(string what) => $"Retract: {what}";
    public override string RetractedBecause(string reason) => $"Retracted: {reason}";
    public override string AmendedBecause(string reason) => $"Amended: {reason}";
    public override string History => "History";
    public override string HistoryLine(string moment, string by) => $"{moment}, {by}";
    public override string NextSteps => "Record what came next";
    public override string ChangedMeanwhile => "Somebody recorded while you were typing.";
    public override string ChangedRemedy => "What you typed is kept. Look at it again and save once more.";
    public override string SavedToast => "Saved.";
    public override string AmendedToast => "Amended; the history keeps both.";
    public override string RetractedToast => "Retracted; the history stays.";
    public override string NameErasedToast => "The name is erased. Post and history stay.";
    public override string Find => "Find";
    public override string FindIn(string register) => $"Find in {register}";
    public override string NothingFound => "Nothing matches.";
    public override string NothingFoundRemedy => "Leave a word out, or type the beginnings of words.";
    public override string EmptyRemedy(string add) => $"When there is one, press \"{add}\".";
    public override string Scrolls(string what) => $"{what}, scrolls sideways";

    // Fields
    public override string Papers => "Papers";
    public override string EvidenceFiles => "Evidence";
    public override string PersonName => "Name";
    public override string PersonNameHint => "Kept apart and erasable; never in history, addresses or logs.";
    public override string EraseName => "Erase the name";
    public override string EraseNameMeans => "Only the name goes; post and days stay.";
    public override string NoNames => "Name no person.";
    public override string DecisionNumber => "Number of the decision";
    public override string SignedOn => "Signed on";
    public override string FromDay => "From";
    public override string LastDay => "Last day";
    public override string LastDayOptional => "Last day (if any)";
    public override string FromTo(string from, string to) => $"from {from} to {to}";
    public override string Since(string from) => $"since {from}";
    public override string Venue => "Place";
    public override string TextLabel => "Text";
    public override string ResponsibleBody => "Responsible body";
    public override string BodyConcerned => "Body concerned";
    public override string BodyConcernedOrAll => "Body concerned (leave empty for the whole committee)";
    public override string WholeCommittee => "The whole committee";
    public override string DueOptional => "Due day (if any)";
    public override string WhatWasDone => "What was done";
    public override string People(int count) => $"{count} people";

    // Review
    public override string YearReview => "Year's review";
    public override string ReviewOfYear(int year) => $"Review of {year}";
    public override string ReviewSays(string day) => $"Key points as of {day}; each figure opens its register. The standing office writes the assessments; earlier versions are kept.";
    public override string Section(Planning.Committee.ReviewSection one) => one switch
    {
        Planning.Committee.ReviewSection.Duties => "Duties",
        Planning.Committee.ReviewSection.Targets => "Targets",
        Planning.Committee.ReviewSection.Meetings => "Meetings and common activities",
        Planning.Committee.ReviewSection.Inspections => "Inspections",
        Planning.Committee.ReviewSection.Shortcomings => "Shortcomings",
        Planning.Committee.ReviewSection.Difficulties => "Difficulties",
        Planning.Committee.ReviewSection.Direction => "Direction, bulletins, training",
        Planning.Committee.ReviewSection.AwarenessDays => "30 July",
        Planning.Committee.ReviewSection.Commendations => "Commendations",
        _ => "Into next year",
    };
    public override string NoPlanYet => "No plan is adopted for this year.";
    public override string DutiesDone(int done, int all) => $"{done}/{all} duties done";
    public override string DutiesLate(int late, int doneLate) => $"{late} duties overdue, {doneLate} done late";
    public override string DutiesByBody => "Duties by body";
    public override string DutiesColumn => "Duties";
    public override string ReportedColumn => "Reported";
    public override string DoneColumn => "Done";
    public override string LateColumn => "Overdue";
    public override string TargetsSet(int count) => $"{count} targets in the plan; what is reached stands with each";
    public override string MeetingsHeld(int held, int due) => $"{held}/{due} regular meetings held";
    public override string OtherActivities(int count) => $"{count} ad hoc meetings and activities";
    public override string ConclusionsDone(int done, int all) => $"{done}/{all} conclusions done";
    public override string InspectionsDone(int ended, int all) => $"{ended}/{all} inspections ended";
    public override string RecommendationsDone(int closed, int all) => $"{closed}/{all} recommendations closed";
    public override string ShortcomingsRemedied(int done, int all) => $"{done}/{all} shortcomings remedied";
    public override string DifficultiesSettled(int done, int all) => $"{done}/{all} difficulties settled";
    public override string DocumentsCount(int issued, int all) => $"{all} documents registered, {issued} of them issued";
    public override string BulletinsCount(int count) => $"{count} bulletins on methods and tricks";
    public override string TrainingCount(int classes, int staff) => $"{classes} classes, {staff} staff trained";
    public override string AwarenessCount(int count, int bodies) => $"{count} activities for 30 July by {bodies} bodies";
    public override string CommendationsDecided(int decided, int all) => $"{decided}/{all} proposals decided";
    public override string CommendationDays(int most) => $"At most {most} days from achievement to decision";
    public override string CarriedToNext(int count) => $"{count} open shortcomings go into next year's list";
    public override string OpenNextYear(int year) => $"Open the plan of {year}";
    public override string Assessment => "Assessment";
    public override string WriteAssessment => "Write the assessment";
    public override string ChangeAssessment => "Change the assessment";
    public override string AssessmentOf(string section) => $"Assessment: {section}";
    public override string EarlierVersions(int count) => $"{count} earlier versions";
    public override string DocumentMade(string document) => document == "bien-ban" ? "Minutes (.docx)" : "Decision (.docx)";

    public override string VersionNumber(int number) => $"Version {number}";
}
