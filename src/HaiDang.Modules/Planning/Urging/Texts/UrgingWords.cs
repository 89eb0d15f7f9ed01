using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Planning.Urging.Texts;

/// <summary>Words of reminders, lists of the day, and what is done about late and weak work.</summary>
public abstract class UrgingWords : IWords<UrgingWords>
{
    private static readonly UrgingWords Vietnamese = new UrgingWordsVi();
    private static readonly UrgingWords English = new UrgingWordsEn();

    /// <inheritdoc/>
    public static UrgingWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string MyWork { get; }
    public abstract string Urging { get; }
    public abstract string LetterFile { get; }
    public abstract string Groups { get; }
    public abstract string AllBodies { get; }
    public abstract string Group(string name);
    public abstract string UrgingSentence(string late, string silent, string asked);
    public abstract string NobodyToUrge { get; }
    public abstract string NobodyToUrgeRemedy { get; }
    public abstract string Choose { get; }
    public abstract string BodyColumn { get; }
    public abstract string LateColumn { get; }
    public abstract string SilentColumn { get; }
    public abstract string DoneColumn { get; }
    public abstract string AskedNote { get; }
    public abstract string DaysLate(string days);
    public abstract string DaySet { get; }
    public abstract string DaySetOn(string day);
    public abstract string ReturnedShort { get; }
    public abstract string More(string count);
    public abstract string Level(FollowUpLevel level, bool isRequest);
    public abstract string AnsweredOn(string day, string answer);
    public abstract string WhatAStepIsAbout { get; }
    public abstract string NoteField { get; }
    public abstract string NoteHint { get; }
    public abstract string RecordReminder { get; }
    public abstract string RecordGuidance { get; }
    public abstract string RecordCheck { get; }
    public abstract string WriteLetter { get; }
    public abstract string ReportToHead { get; }
    public abstract string NotTaken(string body, string reason);
    public abstract string TakenToast(FollowUpLevel level, int count);
    public abstract string NumberAndDayMissing { get; }
    public abstract string NobodyChosen { get; }
    public abstract string NobodyChosenRemedy { get; }
    public abstract string Back { get; }
    public abstract string NotTheOfficialForm { get; }
    public abstract string AfterSending { get; }
    public abstract string AfterSendingMeans { get; }
    public abstract string LetterNumber { get; }
    public abstract string LetterDay { get; }
    public abstract string RecordLetter { get; }
    public abstract string UrgingLetter { get; }
    public abstract string RequestLetter { get; }
    public abstract string DutyTable { get; }
    public abstract string EscalatedHeading { get; }
    public abstract string NothingEscalated { get; }
    public abstract string NothingEscalatedRemedy { get; }
    public abstract string NotAnswered { get; }
    public abstract string AnsweredToast { get; }
    public abstract string NobodyReminded { get; }
    public abstract string Digest { get; }
    public abstract string NothingToday { get; }
    public abstract string NothingTodayRemedy { get; }
    public abstract string MadeAt(string moment);
    public abstract string WorkedOutNow { get; }
    public abstract string SentAt(string moment);
    public abstract string AdHocReport(int number, int year);

    public abstract string Reminder(ReminderKind kind, string days);
    public abstract string Settled { get; }
    public abstract string Open { get; }
    public abstract string WrittenToYou { get; }
    public abstract string AnswerIt { get; }
    public abstract string AnswerField { get; }
    public abstract string ByMail { get; }
    public abstract string MailMeans { get; }
    public abstract string NoMailServer { get; }
    public abstract string MailField { get; }
    public abstract string MailHint { get; }
    public abstract string SaveAddress { get; }
    public abstract string AddressSet { get; }
    public abstract string AddressTaken { get; }
    public abstract string MakeHeading { get; }
    public abstract string MakeMeans { get; }
    public abstract string MakeNow { get; }
    public abstract string MadeToast(int count);
    public abstract string EarlierDays { get; }
    public abstract string Lines(string count);
    public abstract string MailSubject(string day);
    public abstract string MailOpening(string day, string count);
    public abstract string MailMore(string count);
    public abstract string MailWaiting(string count);
    public abstract string MailLate(string count);
    public abstract string MailEscalated(string count);
    public abstract string MailClosing(string link);
}
