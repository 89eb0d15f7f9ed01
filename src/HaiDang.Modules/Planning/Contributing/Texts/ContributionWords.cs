using HaiDang.Modules.Planning.Texts;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Planning.Contributing.Texts;

/// <summary>Words of shares: arranging, proving, approving, confirming.</summary>
public abstract class ContributionWords : IWords<ContributionWords>
{
    private static readonly ContributionWords Vietnamese = new ContributionWordsVi();
    private static readonly ContributionWords English = new ContributionWordsEn();

    /// <inheritdoc/>
    public static ContributionWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string ApprovalsTab { get; }
    public abstract string UrgingTab { get; }
    public abstract string WholeTab { get; }
    public abstract string Approvals { get; }
    public abstract string NothingWaits { get; }
    public abstract string NothingWaitsRemedy { get; }
    public abstract string WaitingSentence(string owed, string asked);
    public abstract string Choose { get; }
    public abstract string DutyColumn { get; }
    public abstract string BodyColumn { get; }
    public abstract string ReportedColumn { get; }
    public abstract string ProofColumn { get; }
    public abstract string OnlyReceipt { get; }
    public abstract string Proofs(int files, int others);
    public abstract string EnteredFor(string letter);
    public abstract string Approve { get; }
    public abstract string MissingField { get; }
    public abstract string MissingHint { get; }
    public abstract string Return { get; }
    public abstract string NotJudged(string duty, string reason);
    public abstract string JudgedToast(Verdict verdict, int count);
    public abstract string ApproveOne { get; }
    public abstract string ReceiveOne { get; }
    public abstract string ReturnOne { get; }
    public abstract string WaitingChip { get; }
    public abstract string ApprovedOn(string day);
    public abstract string ReturnedChip { get; }
    public abstract string MustAdd(string missing);
    public abstract string ReceivedOn(string day);
    public abstract string ConfirmedByBody { get; }
    public abstract string NotYetConfirmed { get; }
    public abstract string DisputedByBody(string reason);
    public abstract string PaperAt(string place);
    public abstract string PartOf(string duty);
    public abstract string ThePart { get; }
    public abstract string DueSetByOffice(string day);
    public abstract string DueSetByLead(string day);
    public abstract string Because(string reason);
    public abstract string ArrangeIt { get; }
    public abstract string ArrangeWhat(string body);
    public abstract string WordsOfThePlan { get; }
    public abstract string PrintedLastDay(string day);
    public abstract string NoPrintedDay { get; }
    public abstract string PartField { get; }
    public abstract string PartHint { get; }
    public abstract string DueField { get; }
    public abstract string DueHint { get; }
    public abstract string DueHintAsked { get; }
    public abstract string ReasonField { get; }
    public abstract string ReasonHint { get; }
    public abstract string SavePart { get; }
    public abstract string BackToDuty(string duty);
    public abstract string ArrangedToast(string body);
    public abstract string ArrangedBefore { get; }
    public abstract string RecordedAt(string moment);
    public abstract string ChangedMeanwhile { get; }
    public abstract string ChangedRemedy { get; }
    public abstract string SomethingElse { get; }
    public abstract string ConfirmHeading { get; }
    public abstract string ConfirmMeans { get; }
    public abstract string Confirm { get; }
    public abstract string Dispute { get; }
    public abstract string DisputeReason { get; }
    public abstract string ConfirmedToast { get; }
    public abstract string DisputedToast { get; }
    public abstract string EntryNotAnswered { get; }
    public abstract string SilentHeading { get; }
    public abstract string RemindChosen { get; }
    public abstract string DutyFollowUps { get; }
    public abstract string StepsHeading { get; }
    public abstract string RulesHeading { get; }
    public abstract string OtherProofs { get; }
    public abstract string QuantityField { get; }
    public abstract string QuantityHint { get; }
    public abstract string UnitField { get; }
    public abstract string CountedField { get; }
    public abstract string RegistersField { get; }
    public abstract string RegistersHint { get; }
    public abstract string SecretHeading { get; }
    public abstract string SecretRefused { get; }
    public abstract string SecretNumber { get; }
    public abstract string SecretDay { get; }
    public abstract string SecretHolder { get; }
    public abstract string PaperField { get; }
    public abstract string PaperHint { get; }
    public abstract string WholeHeading(int year);
    public abstract string WholeSentence(string day, string all, string done, string going, string todo, string notDone);
    public abstract string WholeMeans { get; }
    public abstract string NoBody { get; }
    public abstract string NoKnownBody { get; }
    public abstract string Lead { get; }
    public abstract string Co { get; }
    public abstract string SilentBodies(string count, string names);
    public abstract string EventArranged(string? part, string? due, string reason);
    public abstract string EventApproved { get; }
    public abstract string EventReturned(string missing);
    public abstract string EventReceived(string day);
    public abstract string EventConfirmed { get; }
    public abstract string EventDisputed(string reason);
    public abstract string EventReported(string progress, string day);

    /// <summary>What a step of a share says in one line; null for what no line is for.</summary>
    internal string? Step(object e, Format format) => e switch
    {
        ContributionArranged arranged => EventArranged(arranged.Part, Due(arranged.Due, arranged.By, format), arranged.Reason),
        ContributionApproved => EventApproved,
        ContributionReturned returned => EventReturned(returned.Missing),
        ContributionReceived received => EventReceived(format.Day(received.OccurredOn)),
        EntryConfirmed => EventConfirmed,
        EntryDisputed disputed => EventDisputed(disputed.Reason),
        ProgressReported reported => EventReported(Progress(reported.Progress), format.Day(reported.OccurredOn)),
        _ => null,
    };

    /// <summary>A day that was set, with who set it; null when none was.</summary>
    internal string? Due(DateOnly? day, Arranger by, Format format) =>
        day is not { } set ? null : by is Arranger.Lead ? DueSetByLead(format.Day(set)) : DueSetByOffice(format.Day(set));

    /// <summary>What a share's report says, in one line: how far, when, by letter, approved or not.</summary>
    internal string State(Share share, Format format) => share.Report is not { } report ? "" : string.Join(" · ", new[]
    {
        share.IsAsked ? null : Progress(report.Progress),
        format.Day(report.Day),
        report.Letter is null ? null : EnteredFor(report.Letter),
        Entry(report),
        Judged(share, format),
    }.OfType<string>());

    /// <summary>What the standing office said of a report; null when nothing is to be said.</summary>
    internal string? Judged(Share share, Format format) => share.Report switch
    {
        { Verdict: Verdict.Approved, JudgedOn: { } day } => ApprovedOn(format.Day(day)),
        { Verdict: Verdict.Received, JudgedOn: { } day } => ReceivedOn(format.Day(day)),
        { Verdict: Verdict.Returned, Missing: { } missing } => $"{ReturnedChip}. {MustAdd(missing)}",
        not null when share.IsAwaitingApproval => WaitingChip,
        _ => null,
    };

    /// <summary>What the body said of an entry on its behalf; null for a report of its own.</summary>
    internal string? Entry(ShareReport report) => report switch
    {
        { Letter: null } => null,
        { Word: EntryWord.Confirmed } => ConfirmedByBody,
        { Word: EntryWord.Disputed, WordReason: { } reason } => DisputedByBody(reason),
        _ => NotYetConfirmed,
    };

    private string Progress(Progress progress) => PlanningWords.In(ReferenceEquals(this, English) ? Language.English : Language.Vietnamese).Progress(progress);
}
