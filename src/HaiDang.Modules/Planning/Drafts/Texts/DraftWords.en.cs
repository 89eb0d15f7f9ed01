namespace HaiDang.Modules.Planning.Drafts.Texts;

internal sealed class DraftWordsEn : DraftWords
{
    public override string Documents => "Documents";
    public override string DocumentsOf(string place) => $"Documents – {place}";
    public override string Upload => "Upload a document";
    public override string UploadFile => "File";
    public override string UploadHint => "Word, PDF, scans or text (.docx, .doc, .odt, .rtf, .pdf, .png, .jpg, .tif, .txt); at most 50 MB, text 5 MB.";
    public override string PlanOf => "Plan of";
    public override string PlanOfMeans => "Officers of this body and the standing office check the reading; no other body sees it.";
    public override string PlanOfPrinted => "The issuing body printed on the document";
    public override string UploadAndRead => "Upload and read";
    public override string NoDocuments => "There is no document yet.";
    public override string NoDocumentsRemedy => "Upload a file to begin.";
    public override string NoDocumentsForReader => "The standing office uploads documents.";
    public override string Document => "Document";
    public override string FileName => "File";
    public override string State => "State";
    public override string LastChange => "Last change";
    public override string Unclear => "In doubt";
    public override string StateOpen => "Being checked";
    public override string StateAdopted => "Adopted";
    public override string Unnumbered => "No number";
    public override string SecretStubs => "Papers with a secrecy stamp: number, date and holder only";
    public override string SecretNumber => "Number and symbol";
    public override string SecretDate => "Date of issue";
    public override string SecretHolder => "Holder";
    public override string NotUploaded => "This file can't be read yet";
    public override string NothingStored => "Nothing was stored.";
    public override string ChooseFile => "No file was chosen. Choose one, then upload.";
    public override string FileTooLarge => "The file is larger than 50 MB. Choose the file of one document, or split it, then upload again.";
    public override string TextTooLarge => "The text is larger than 5 MB. Choose the text of one document, or split it, then upload again.";
    public override string RemedyEmpty => "Open the file, see that it has words, and upload it again.";
    public override string RemedyEncoding => "Open it in Notepad, choose Save as, encoding UTF-8, and upload it again.";
    public override string RemedyNotAPlan => "See whether this is the plan; other documents get their place in a later release.";
    public override string SecretHeading => "A secrecy stamp: reading stopped, temporary copies deleted";
    public override string SecretQuestion => "Record only number, date and holder? Enter nothing of its content or summary.";
    public override string NoteSecret => "Record number, date, holder";
    public override string SecretNoted => "Number, date and holder are recorded. The content was not stored.";
    public override string StubEmpty => "Enter at least the number or the holder.";
    public override string Review => "Check the reading beside its source";
    public override string ReviewTitle(string document) => $"Check {document}";
    public override string Source => "Source";
    public override string SourceLabel => "Words of the source, lines numbered";
    public override string RecognisedText => "Recognised text";
    public override string Reading => "Reading";
    public override string Counts(string items, string accepted, string unseen) => $"{items} items: {accepted} accepted, {unseen} not looked at";
    public override string DoubtsLeft(string count) => $"{count} in doubt";
    public override string DoubtsSettled(string settled, string all) => $"{settled} of {all} doubts settled";
    public override string OnlyDoubts => "Only what is in doubt";
    public override string AllItems => "All items";
    public override string Header => "Header";
    public override string StatusNew => "Not looked at";
    public override string StatusAccepted => "Accepted";
    public override string StatusEdited => "Mended";
    public override string StatusDropped => "Dropped";
    public override string InDoubt => "In doubt";
    public override string SeeInSource => "See in the source";
    public override string Understood(string words) => $"understood as “{words}”";
    public override string Settle => "Settled";
    public override string SettleOf(string words) => $"Settled: {words}";
    public override string Synonyms => "Bodies of the catalogue";
    public override string Text => "Text";
    public override string Heading => "Heading";
    public override string Kind => "Kind";
    public override string Section => "Section";
    public override string Path => "In section";
    public override string Comparator => "Comparison";
    public override string Value => "Value";
    public override string Unit => "Unit";
    public override string Lead => "Lead body";
    public override string Co => "Co-operating body";
    public override string LeadHint => "Leave empty when the source names none; it can still be adopted.";
    public override string Requested => "Requested, not assigned (procuracy, court)";
    public override string Due => "Last day";
    public override string PrintedDay => "Printed day";
    public override string DueRule => "How it counts";
    public override string From => "From";
    public override string To => "To the end of";
    public override string ServedTargets => "Serves targets no.";
    public override string Period => "Report period";
    public override string Senders => "Who must send it";
    public override string Addressees => "To whom";
    public override string Via => "Through";
    public override string Type => "Type of document";
    public override string Number => "Number";
    public override string Symbol => "Symbol";
    public override string Date => "Date of issue";
    public override string DateHint => "A day, or a month such as 4/2019 when the day isn't known.";
    public override string Year => "Year of the plan";
    public override string IssuingBody => "Issuing body";
    public override string ParentBody => "Body above it";
    public override string Province => "Province or city";
    public override string Title => "Title";
    public override string Signatory => "Signatory";
    public override string SignatoryTitle => "Signatory's post";
    public override string Recipients => "Recipients, one a line";
    public override string Cited => "Documents it cites";
    public override string CitedNumber => "Number and symbol";
    public override string CitedIssuer => "Issuer";
    public override string CitedTitle => "Title";
    public override string CitedLink => "Tie";
    public override string Nth(string label, int ordinal) => $"{label} {ordinal}";
    public override string Accept => "Accept";
    public override string Save => "Save";
    public override string Split => "Split";
    public override string Merge => "Merge";
    public override string MergeHint => "Merge into the item before";
    public override string Drop => "Drop";
    public override string Restore => "Bring back";
    public override string Add => "Add an item after this";
    public override string MoveUp => "Move up";
    public override string MoveDown => "Move down";
    public override string Undo => "Undo";
    public override string AcceptClear(string count) => $"Accept {count} items";
    public override string AcceptClearTail => "that are clear";
    public override string Adopt => "Adopt";
    public override string MoreActions => "More";
    public override string NextDoubt => "next doubt";
    public override string PreviousDoubt => "back";
    public override string EachItem => "item by item";
    public override string EditKey => "edit";
    public override string Saved(string time) => $"Saved {time}";
    public override string SavedWord => "Saved";
    public override string NotSaved(int places) => $"Not saved: {places} to look at";
    public override string ConnectionLost => "No connection: what you typed isn't saved";
    public override string ItemDropped => "One item dropped. Press Undo to bring it back.";
    public override string ReadOnly => "You may look; the standing office checks and adopts.";
    public override string AlreadyAdopted => "Adopted as a plan. Further corrections are made on the plan's page.";
    public override string ToPlan => "To the plan";
    public override string Adopted(string document) => $"{document} is adopted.";
    public override string ChooseFromList => "Choose a value from the list.";
    public override string TextTooLong(int most) => $"The text is longer than {most} characters. Split it into several items.";
    public override string FieldTooLong(int most) => $"This field is longer than {most} characters. Shorten it.";
    public override string NotANumber => "This isn't a number. Enter one such as 90 or 92,5.";
    public override string NotADay => "This isn't a day. Enter one such as 20/5/2023.";
    public override string NotADate => "This is neither a day nor a month. Enter one such as 22/02/2023 or 4/2019.";
    public override string NotAYear => "This isn't a year. Enter four digits.";
    public override string WindowBackwards => "The last day is before the first. Look at both again.";
    public override string DueRuleMissing => "Choose \"before\" or \"by\".";
    public override string NoSuchTarget(int count) => $"The plan has {count} targets. Enter their ordinals, separated by commas.";
    public override string UnknownItem => "This item is gone: it was merged or undone. Choose another.";
    public override string SplitNowhere => "Where to split isn't known. Put the cursor, or a line break, where the new item begins and press Split.";
    public override string NothingToMerge => "No item stands before it in this section to merge into.";
    public override string NothingToUndo => "There is nothing left to undo.";
    public override string ClashHeading => "Not saved: somebody else changed this item";
    public override string Clash(string time) => $"While you edited, this item was changed at {time}. What you typed is kept in the fields; press Save to replace what is saved.";
    public override string ClashWhole(string time) => $"While you looked, the draft was changed at {time}. Look again, then repeat what you did.";
    public override string FieldName => "Field";
    public override string SavedCopy => "As saved";
    public override string YourCopy => "Yours";
    public override string GapsHeading(int count) => $"Not adopted yet: {count} to clear up";
    public override string GapDoubt(string item) => $"{item}: still in doubt";
    public override string GapType => "Header: no type of document";
    public override string GapTitle => "Header: no title";
    public override string GapProvince => "Header: no province of that day";
    public override string GapIssuingBody => "Header: no issuing body";
    public override string GapIssuingBodyOther => "Header: the document isn't of the body chosen when it was uploaded; look at the issuing body again, or upload it for the right one";
    public override string GapIssuingBodyUnknown => "Header: the issuing body isn't in the catalogue; choose a name from the list";
    public override string GapYear => "Header: no year of the plan";
    public override string GapWords(string item) => $"{item}: no words";
    public override string ClearUpFirst(string count) => $"{count} must be cleared up before adoption";
    public override string PlanAlreadyAdopted => "This body has a plan for this year. An adopted plan is corrected on its page.";
    public override string PlanIsEmpty => "There is neither target nor duty, so this is no plan. Bring back or add at least one.";
    public override string DueDayOutsidePlan(string code) => $"Item {code} has a day far from the plan's year. Look at the day again.";
    public override string DueDayWithoutRule(string code) => $"Item {code} has a day without its rule, or a rule without a day.";
    public override string WindowBackwardsIn(string code) => $"Item {code} ends before it begins.";
    public override string CodeTwice(string code) => $"Two items have the code {code}. Look at their sections.";
    public override string RuleSaysNo(string code) => $"Not adopted: rule {code}.";

    public override string StateReplaced => "Replaced by a new reading";
    public override string AlreadyReplaced => "What was decided here was carried over to the reading of a corrected file; this one can no longer be changed.";
    public override string EarlierReading(string document, string moment, string decided) => $"This document was read before ({document}, saved {moment}): {decided} items were checked. Those decisions can be kept for the new reading; whatever now reads otherwise is pointed out.";
    public override string CarryDecisions => "Keep the decisions";
    public override string DecisionsNotCarried => "The earlier decisions weren't taken over: the draft has just changed. Look at it and press again.";
    public override string DecisionsCarried(int kept, int changed, int gone) => $"{kept} decisions kept; {changed} items read otherwise and need a look; {gone} are no longer in the file.";
    public override string ChangedSinceCheck => "This was checked in the earlier reading and now reads otherwise";
    public override string CheckedBy(string name, string moment) => $"Checked by {name}, {moment}";

    public override string KindOf(string code) => code switch
    {
        "target" => "Target",
        "task" => "Duty",
        "objective" => "Objective",
        "rule" => "Rule",
        "reporting" => "Reporting duty",
        "lower_plan" => "Plan of a lower body",
        "report" => "Report",
        "section" => "Section",
        _ => code,
    };

    public override string ComparatorOf(string code) => code switch
    {
        ">" => "above (>)",
        ">=" => "at least (≥)",
        "=" => "reaches (=)",
        "<" => "below (<)",
        "<=" => "at most (≤)",
        "range" => "within a range",
        "increase" => "rises",
        "decrease" => "falls",
        _ => code,
    };

    public override string UnitOf(string code) => code switch
    {
        "percent" => "%",
        "percentage_points" => "percentage points",
        "count" => "count",
        _ => code,
    };

    public override string PeriodOf(string code) => code switch
    {
        "monthly" => "monthly",
        "quarterly" => "quarterly",
        "six_month" => "six months",
        "annual" => "annual",
        "ad_hoc" => "ad hoc",
        _ => code,
    };

    public override string DueRuleOf(string code) => code switch
    {
        "before" => "before (the last day is the one before)",
        "by" => "by that day",
        _ => code,
    };

    public override string LinkOf(string code) => code switch
    {
        "implements" => "implements",
        "continues" => "continues",
        "amends" => "amends",
        "replaces" => "replaces",
        "part-of" => "part of",
        "cites" => "only cites",
        _ => code,
    };
}
