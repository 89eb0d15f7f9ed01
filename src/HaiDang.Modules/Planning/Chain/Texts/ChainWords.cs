using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Planning.Chain.Texts;

/// <summary>Words of the chain of plans: what stands above and below, lower plans, gaps, recipients, withdrawal, and plans made from others.</summary>
public abstract class ChainWords : IWords<ChainWords>
{
    private static readonly ChainWords Vietnamese = new ChainWordsVi();
    private static readonly ChainWords English = new ChainWordsEn();

    /// <inheritdoc/>
    public static ChainWords In(Language language) => language is Language.English ? English : Vietnamese;

    // Chain
    public abstract string ChainHeading { get; }
    public abstract string ChainTab { get; }
    public abstract string OfYear(int year);
    public abstract string AboveHeading { get; }
    public abstract string NothingAbove { get; }
    public abstract string NothingAboveRemedy { get; }
    public abstract string BelowHeading { get; }
    public abstract string NothingBelow { get; }
    public abstract string NothingBelowRemedy { get; }
    public abstract string CitedHeading { get; }
    public abstract string NotKnownYet { get; }
    public abstract string KnownAs(string title);
    public abstract string TieAs(string link);
    public abstract string TieWhat(string number);
    public abstract string Tie { get; }
    public abstract string TieByHand { get; }
    public abstract string Superior { get; }
    public abstract string Choose { get; }
    public abstract string ChooseSuperior { get; }
    public abstract string LinkLabel { get; }
    public abstract string NotTied { get; }
    public abstract string Untie { get; }
    public abstract string UntieWhat(string name);
    public abstract string LinkedToast { get; }
    public abstract string UnlinkedToast { get; }
    public abstract string Further { get; }
    public abstract string LowerPlansLink { get; }
    public abstract string GapsLink { get; }
    public abstract string RecipientsLink { get; }
    public abstract string BeginLink { get; }
    public abstract string WithdrawLink { get; }
    public abstract string Withdrawn { get; }
    public abstract string EnteredFor { get; }
    public abstract string AwaitedBy(string day);
    public abstract string Years(int from, int to);
    public abstract string DutiesOfIt(string all, string done, string going);

    // Documents of the chain
    public abstract string Register { get; }
    public abstract string RegisterHeading { get; }
    public abstract string WhatIsKnown { get; }
    public abstract string CorrectDocument { get; }
    public abstract string KindLabel { get; }
    public abstract string KindMissing { get; }
    public abstract string NumberLabel { get; }
    public abstract string NumberOnly { get; }
    public abstract string SymbolLabel { get; }
    public abstract string NumberHint { get; }
    public abstract string DateLabel { get; }
    public abstract string DateHint { get; }
    public abstract string DayNotUnderstood { get; }
    public abstract string IssuerLabel { get; }
    public abstract string IssuerHint { get; }
    public abstract string ParentLabel { get; }
    public abstract string TitleLabel { get; }
    public abstract string FromYear { get; }
    public abstract string ToYear { get; }
    public abstract string YearsNotUnderstood { get; }
    public abstract string DueLabel { get; }
    public abstract string DueHint { get; }
    public abstract string PartOfLabel { get; }
    public abstract string PartOfHint { get; }
    public abstract string PartOfNothing { get; }
    public abstract string RegisterAndTie { get; }
    public abstract string SaveDocument { get; }
    public abstract string RegisteredToast { get; }
    public abstract string CorrectedToast { get; }
    public abstract string TiedToIt { get; }
    public abstract string NothingTiedToIt { get; }
    public abstract string DutiesHeading { get; }
    public abstract string NoDutiesOfIt { get; }
    public abstract string AlsoElsewhere(string count);

    // Where an item comes from
    public abstract string OriginHeading(string code);
    public abstract string OriginLink { get; }
    public abstract string ThisItem { get; }
    public abstract string ComesFrom { get; }
    public abstract string ComesFromNothing { get; }
    public abstract string MadeOfIt { get; }
    public abstract string NothingMadeOfIt { get; }
    public abstract string TieItem { get; }
    public abstract string TieItemHint { get; }

    // Lower plans
    public abstract string LowerPlansHeading { get; }
    public abstract string LowerCounts(string received, string sent, string drawn, string missing);
    public abstract string Via(string desk);
    public abstract string NoVia { get; }
    public abstract string NobodyAsked { get; }
    public abstract string NobodyAskedRemedy { get; }
    public abstract string BodyColumn { get; }
    public abstract string StateColumn { get; }
    public abstract string PaperColumn { get; }
    public abstract string DoColumn { get; }
    public abstract string Unasked { get; }
    public abstract string OpenPlan { get; }
    public abstract string SentOn(string day);
    public abstract string ReceivedOn(string day);
    public abstract string Send { get; }
    public abstract string SendWhat(string body);
    public abstract string SentDay { get; }
    public abstract string Paper { get; }
    public abstract string PaperRequired { get; }
    public abstract string SentToast(string body);
    public abstract string Receive { get; }
    public abstract string ReceiveWhat(string body);
    public abstract string ReceivedDay { get; }
    public abstract string ReceivedToast { get; }

    // Gaps
    public abstract string GapsHeading { get; }
    public abstract string NoGaps { get; }
    public abstract string GapsCount(string count);
    public abstract string NotTakenUp { get; }
    public abstract string NotTakenUpMeans { get; }
    public abstract string WithoutPlan { get; }
    public abstract string WithoutPlanMeans { get; }
    public abstract string NotTakenFromAbove { get; }
    public abstract string NotTakenFromAboveMeans { get; }
    public abstract string DutiesWithoutBody { get; }
    public abstract string DutiesWithoutBodyMeans { get; }
    public abstract string TargetsWithoutBody { get; }
    public abstract string TargetsWithoutBodyMeans { get; }
    public abstract string TargetsWithoutLead { get; }
    public abstract string TargetsWithoutLeadMeans { get; }

    // Recipients
    public abstract string RecipientsHeading { get; }
    public abstract string NoRecipients { get; }
    public abstract string NoRecipientsRemedy { get; }
    public abstract string AcknowledgedCount(string noted, string all);
    public abstract string RecipientColumn { get; }
    public abstract string AcknowledgedColumn { get; }
    public abstract string NotAcknowledged { get; }
    public abstract string NoteAcknowledgement { get; }
    public abstract string NoteWhat(string recipient);
    public abstract string AcknowledgedDay { get; }
    public abstract string AcknowledgedToast { get; }

    // Withdrawal
    public abstract string WithdrawHeading { get; }
    public abstract string WithdrawMeans { get; }
    public abstract string WithdrawReported(string count);
    public abstract string WithdrawDay { get; }
    public abstract string WithdrawReason { get; }
    public abstract string WithdrawReasonHint { get; }
    public abstract string DoWithdraw { get; }
    public abstract string Keep { get; }
    public abstract string WithdrawnToast { get; }

    // Making a plan from another
    public abstract string BeginHeading { get; }
    public abstract string BeginLower { get; }
    public abstract string BeginLowerMeans { get; }
    public abstract string NoBodyToMakeFor { get; }
    public abstract string BeginButton { get; }
    public abstract string BeginFor(string body);
    public abstract string BeginNext(int year);
    public abstract string BeginNextMeans { get; }
    public abstract string BeginNextButton(int year);
    public abstract string OrUpload { get; }
    public abstract string OrUploadMeans { get; }
    public abstract string UploadFor(string body);
    public abstract string NotBegun { get; }
    public abstract string ChoosePurpose { get; }
    public abstract string GoneOffer(string body);
    public abstract string SketchLower(string body, int year);
    public abstract string SketchNext(int year);
    public abstract string SketchCounts(string taken, string all);
    public abstract string HeadOfPlan { get; }
    public abstract string OwnItem { get; }
    public abstract string EmptyItem { get; }
    public abstract string AdaptItem(string code);
    public abstract string WordsLabel { get; }
    public abstract string MarkLabel { get; }
    public abstract string LeadLabel { get; }
    public abstract string CoLabel { get; }
    public abstract string NamesHint { get; }
    public abstract string DueDayLabel { get; }
    public abstract string DueDayHint { get; }
    public abstract string CarriedOver(int year);
    public abstract string DueBefore(string day);
    public abstract string StillSays(int year);
    public abstract string GoneReplaced(string body, string heirs);
    public abstract string GoneWithoutHeir(string body);
    public abstract string SaveSketch { get; }
    public abstract string OwnDutyIn { get; }
    public abstract string AddOwnDuty { get; }
    public abstract string AdoptSketch { get; }
    public abstract string SketchSavedToast { get; }
    public abstract string SketchAdoptedToast { get; }
    public abstract string FormIncomplete { get; }
    public abstract string ClashHeading { get; }
    public abstract string ClashRemedy { get; }
    public abstract string TakenNow { get; }
    public abstract string LeftOutNow { get; }
    public abstract string Kind(ChainDocumentKind kind);
    public abstract string Manner(TieManner manner);
    public abstract string State(LowerPlanState state);
    public abstract string Say(Refusal refusal);

    /// <summary>The beginning of long words, cut at a blank.</summary>
    internal static string Short(string text) => text.Length <= 90 ? text : text[..(text.LastIndexOf(' ', 90) is > 40 and var at ? at : 90)] + "…";

    private protected static string Value(Refusal refusal, string key) => refusal.Values?.GetValueOrDefault(key) ?? "";
}
