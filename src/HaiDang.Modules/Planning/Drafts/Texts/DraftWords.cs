using HaiDang.Kernel.Events;
using HaiDang.Modules.Reading;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Planning.Drafts.Texts;

/// <summary>Words of uploading a document, checking its reading and adopting it.</summary>
public abstract class DraftWords : IWords<DraftWords>
{
    private static readonly DraftWords Vietnamese = new DraftWordsVi();
    private static readonly DraftWords English = new DraftWordsEn();

    /// <inheritdoc/>
    public static DraftWords In(Language language) => language is Language.English ? English : Vietnamese;


    // Documents
    public abstract string Documents { get; }
    public abstract string DocumentsOf(string place);
    public abstract string Upload { get; }
    public abstract string UploadFile { get; }
    public abstract string UploadHint { get; }
    public abstract string PlanOf { get; }
    public abstract string PlanOfMeans { get; }
    public abstract string PlanOfPrinted { get; }
    public abstract string UploadAndRead { get; }
    public abstract string NoDocuments { get; }
    public abstract string NoDocumentsRemedy { get; }
    public abstract string NoDocumentsForReader { get; }
    public abstract string Document { get; }
    public abstract string FileName { get; }
    public abstract string State { get; }
    public abstract string LastChange { get; }
    public abstract string Unclear { get; }
    public abstract string StateOpen { get; }
    public abstract string StateAdopted { get; }
    public abstract string Unnumbered { get; }
    public abstract string SecretStubs { get; }
    public abstract string SecretNumber { get; }
    public abstract string SecretDate { get; }
    public abstract string SecretHolder { get; }

    // Refusals of an upload
    public abstract string NotUploaded { get; }
    public abstract string NothingStored { get; }
    public abstract string ChooseFile { get; }
    public abstract string FileTooLarge { get; }
    public abstract string TextTooLarge { get; }
    public abstract string RemedyEmpty { get; }
    public abstract string RemedyEncoding { get; }
    public abstract string RemedyNotAPlan { get; }
    public abstract string SecretHeading { get; }
    public abstract string SecretQuestion { get; }
    public abstract string NoteSecret { get; }
    public abstract string SecretNoted { get; }
    public abstract string StubEmpty { get; }

    // Review
    public abstract string Review { get; }
    public abstract string ReviewTitle(string document);
    public abstract string Source { get; }
    public abstract string SourceLabel { get; }
    public abstract string RecognisedText { get; }
    public abstract string Reading { get; }
    public abstract string Counts(string items, string accepted, string unseen);
    public abstract string DoubtsLeft(string count);
    public abstract string DoubtsSettled(string settled, string all);
    public abstract string OnlyDoubts { get; }
    public abstract string AllItems { get; }
    public abstract string Header { get; }
    public abstract string StatusNew { get; }
    public abstract string StatusAccepted { get; }
    public abstract string StatusEdited { get; }
    public abstract string StatusDropped { get; }
    public abstract string InDoubt { get; }
    public abstract string SeeInSource { get; }
    public abstract string Understood(string words);
    public abstract string Settle { get; }
    public abstract string SettleOf(string words);
    public abstract string Synonyms { get; }

    // Reading a corrected file
    public abstract string StateReplaced { get; }
    public abstract string AlreadyReplaced { get; }
    public abstract string EarlierReading(string document, string moment, string decided);
    public abstract string CarryDecisions { get; }
    public abstract string DecisionsNotCarried { get; }
    public abstract string DecisionsCarried(int kept, int changed, int gone);
    public abstract string ChangedSinceCheck { get; }
    public abstract string CheckedBy(string name, string moment);

    // Fields
    public abstract string Text { get; }
    public abstract string Heading { get; }
    public abstract string Kind { get; }
    public abstract string Section { get; }
    public abstract string Path { get; }
    public abstract string Comparator { get; }
    public abstract string Value { get; }
    public abstract string Unit { get; }
    public abstract string Lead { get; }
    public abstract string Co { get; }
    public abstract string LeadHint { get; }
    public abstract string Requested { get; }
    public abstract string Due { get; }
    public abstract string PrintedDay { get; }
    public abstract string DueRule { get; }
    public abstract string From { get; }
    public abstract string To { get; }
    public abstract string ServedTargets { get; }
    public abstract string Period { get; }
    public abstract string Senders { get; }
    public abstract string Addressees { get; }
    public abstract string Via { get; }
    public abstract string Type { get; }
    public abstract string Number { get; }
    public abstract string Symbol { get; }
    public abstract string Date { get; }
    public abstract string DateHint { get; }
    public abstract string Year { get; }
    public abstract string IssuingBody { get; }
    public abstract string ParentBody { get; }
    public abstract string Province { get; }
    public abstract string Title { get; }
    public abstract string Signatory { get; }
    public abstract string SignatoryTitle { get; }
    public abstract string Recipients { get; }
    public abstract string Cited { get; }
    public abstract string CitedNumber { get; }
    public abstract string CitedIssuer { get; }
    public abstract string CitedTitle { get; }
    public abstract string CitedLink { get; }
    public abstract string Nth(string label, int ordinal);

    // Buttons
    public abstract string Accept { get; }
    public abstract string Save { get; }
    public abstract string Split { get; }
    public abstract string Merge { get; }
    public abstract string MergeHint { get; }
    public abstract string Drop { get; }
    public abstract string Restore { get; }
    public abstract string Add { get; }
    public abstract string MoveUp { get; }
    public abstract string MoveDown { get; }
    public abstract string Undo { get; }
    public abstract string AcceptClear(string count);
    public abstract string AcceptClearTail { get; }
    public abstract string Adopt { get; }
    public abstract string MoreActions { get; }
    public abstract string NextDoubt { get; }
    public abstract string PreviousDoubt { get; }
    public abstract string EachItem { get; }
    public abstract string EditKey { get; }
    public abstract string Saved(string time);
    public abstract string SavedWord { get; }
    public abstract string NotSaved(int places);
    public abstract string ConnectionLost { get; }
    public abstract string ItemDropped { get; }
    public abstract string ReadOnly { get; }
    public abstract string AlreadyAdopted { get; }
    public abstract string ToPlan { get; }
    public abstract string Adopted(string document);

    // Faults
    public abstract string ChooseFromList { get; }
    public abstract string TextTooLong(int most);
    public abstract string FieldTooLong(int most);
    public abstract string NotANumber { get; }
    public abstract string NotADay { get; }
    public abstract string NotADate { get; }
    public abstract string NotAYear { get; }
    public abstract string WindowBackwards { get; }
    public abstract string DueRuleMissing { get; }
    public abstract string NoSuchTarget(int count);
    public abstract string UnknownItem { get; }
    public abstract string SplitNowhere { get; }
    public abstract string NothingToMerge { get; }
    public abstract string NothingToUndo { get; }

    // Conflict
    public abstract string ClashHeading { get; }
    public abstract string Clash(string time);
    public abstract string ClashWhole(string time);
    public abstract string FieldName { get; }
    public abstract string SavedCopy { get; }
    public abstract string YourCopy { get; }

    // Adoption
    public abstract string GapsHeading(int count);
    public abstract string GapDoubt(string item);
    public abstract string GapType { get; }
    public abstract string GapTitle { get; }
    public abstract string GapProvince { get; }
    public abstract string GapIssuingBody { get; }
    public abstract string GapIssuingBodyOther { get; }
    public abstract string GapIssuingBodyUnknown { get; }
    public abstract string GapYear { get; }
    public abstract string GapWords(string item);
    public abstract string ClearUpFirst(string count);
    public abstract string PlanAlreadyAdopted { get; }
    public abstract string PlanIsEmpty { get; }
    public abstract string DueDayOutsidePlan(string code);
    public abstract string DueDayWithoutRule(string code);
    public abstract string WindowBackwardsIn(string code);
    public abstract string CodeTwice(string code);
    public abstract string RuleSaysNo(string code);

    // Values of lists
    public abstract string KindOf(string code);
    public abstract string ComparatorOf(string code);
    public abstract string UnitOf(string code);
    public abstract string PeriodOf(string code);
    public abstract string DueRuleOf(string code);
    public abstract string LinkOf(string code);

    /// <summary>Why a document can't be read, with the remedy where the sentence has none.</summary>
    internal string Say(ReadingRefusal refusal, Language language) => ReadingWords.Of(language.Code()).Refusal(refusal) + refusal.Code switch
    {
        ReadingRefusal.FileEmpty => " " + RemedyEmpty,
        ReadingRefusal.EncodingUnknown => " " + RemedyEncoding,
        ReadingRefusal.NotAPlan => " " + RemedyNotAPlan,
        _ => "",
    };

    /// <summary>One sentence for a refusal of the checking or of the adoption.</summary>
    internal string Say(Refusal refusal)
    {
        var code = refusal.Values?.GetValueOrDefault("code") ?? "";
        return refusal.Code switch
        {
            "planning.unknown-item" => UnknownItem,
            "planning.split-nowhere" => SplitNowhere,
            "planning.nothing-to-merge" => NothingToMerge,
            "planning.nothing-to-undo" => NothingToUndo,
            "planning.draft-adopted" => AlreadyAdopted,
            "planning.stub-empty" => StubEmpty,
            "planning.plan-already-adopted" => PlanAlreadyAdopted,
            "planning.plan-is-empty" => PlanIsEmpty,
            "planning.due-day-outside-plan" => DueDayOutsidePlan(code),
            "planning.due-day-without-rule" => DueDayWithoutRule(code),
            "planning.window-backwards" => WindowBackwardsIn(code),
            "planning.code-twice" => CodeTwice(code),
            _ => RuleSaysNo(refusal.Code),
        };
    }
}
