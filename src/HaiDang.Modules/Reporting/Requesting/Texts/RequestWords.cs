using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Reporting.Requesting.Texts;

/// <summary>Words of asking for ad hoc reports.</summary>
public abstract class RequestWords : IWords<RequestWords>
{
    private static readonly RequestWords Vietnamese = new RequestWordsVi();
    private static readonly RequestWords English = new RequestWordsEn();

    /// <inheritdoc/>
    public static RequestWords In(Language language) => language is Language.English ? English : Vietnamese;

    /// <summary>The field of the form that is to be mended.</summary>
    internal static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "reporting.request-subject-missing" or "reporting.request-subject-too-long" => "noi-dung",
        "reporting.request-from-unread" or "reporting.request-window-ahead" => "tu-ngay",
        "reporting.request-to-unread" or "reporting.request-window-reversed" => "den-ngay",
        "reporting.request-last-day-unread" or "reporting.request-last-day-past" or "reporting.request-last-day-before-end" => "han",
        "reporting.request-no-body" or "reporting.request-body-unknown" => "co-quan",
        "reporting.request-form-unknown" => "bieu",
        "reporting.request-part-unknown" or "reporting.request-nothing-wanted" => "phan",
        "reporting.request-paper-too-long" or "reporting.request-paper-number-missing" => "van-ban",
        "reporting.request-paper-day-impossible" => "van-ban-ngay",
        "reporting.request-note-too-long" => "ghi-chu",
        "reporting.request-not-later" => "han-moi",
        "reporting.request-own-last-day-impossible" => "han-tong-hop",
        _ => "noi-dung",
    };

    public abstract string Heading { get; }
    public abstract string Say { get; }
    public abstract string FromPlan { get; }
    public abstract string Subject { get; }
    public abstract string SubjectHint { get; }
    public abstract string From { get; }
    public abstract string To { get; }
    public abstract string DaysHint { get; }
    public abstract string LastDay { get; }
    public abstract string LastDayHint { get; }
    public abstract string OwnLastDay { get; }
    public abstract string OwnLastDayHint { get; }
    public abstract string OwnLaterHint { get; }
    public abstract string BodiesHeading { get; }
    public abstract string BodiesHint { get; }
    public abstract string FormsHeading { get; }
    public abstract string FormsHint { get; }
    public abstract string PartsHeading { get; }
    public abstract string PartsHint { get; }
    public abstract string PaperNumber { get; }
    public abstract string PaperHint { get; }
    public abstract string PaperDay { get; }
    public abstract string Note { get; }
    public abstract string NoteHint { get; }
    public abstract string AskNow { get; }
    public abstract string Asked { get; }
    public abstract string WindowColumn { get; }
    public abstract string LastDayColumn { get; }
    public abstract string RecalledChip { get; }
    public abstract string NoForms { get; }
    public abstract string NoParts { get; }
    public abstract string Recall { get; }
    public abstract string RecallHint { get; }
    public abstract string RecallNow { get; }
    public abstract string RecalledToast { get; }
    public abstract string Reason { get; }
    public abstract string Extend { get; }
    public abstract string ExtendHint { get; }
    public abstract string NewLastDay { get; }
    public abstract string ExtendNow { get; }
    public abstract string ExtendedToast { get; }
    public abstract string Steps { get; }
    public abstract string StepAsked { get; }
    public abstract string OpenList { get; }
    public abstract string PaperRow { get; }
    public abstract string RecalledOnes { get; }
    public abstract string See { get; }
    public abstract string StepRecalled { get; }

    public abstract string ChooseEach(AskedGroup group);

    public abstract string Group(AskedGroup group, string bodies);

    public abstract string About(string subject);

    public abstract string Title(int number, int year);

    public abstract string StepExtended(string day);

    public abstract string OwnUntil(string day);

    public abstract string Owed(string report);

    public abstract string CameBack(string report);

    public abstract string ToJudge(string report);

    public abstract string Missing(string report);

    public abstract string Refused(Refusal refusal);
}
