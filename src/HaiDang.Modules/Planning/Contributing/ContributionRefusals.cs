using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning.Contributing;

/// <summary>The "no" of shares: arranging, proving, approving, confirming.</summary>
internal static class ContributionRefusals
{
    /// <summary>The body reported anew, or took its report back, since the page was read.</summary>
    internal static readonly Refusal ReportMoved = new("planning.report-moved", RefusalKind.Changed);

    /// <summary>Procuracy, court, Party and Front bodies are asked or heard: what they send is received, not approved or returned.</summary>
    internal static readonly Refusal NotJudged = new("planning.not-judged");

    /// <summary>A body that owes its share is approved or returned; a receipt is for those that are asked.</summary>
    internal static readonly Refusal NotOnlyReceived = new("planning.not-only-received");

    /// <summary>The report was sent back; a new one is needed before anything is approved.</summary>
    internal static readonly Refusal WasReturned = new("planning.was-returned");

    /// <summary>The body denies the entry; it can't be approved.</summary>
    internal static readonly Refusal WasDisputed = new("planning.was-disputed");

    /// <summary>Whoever entered it on the body's behalf doesn't approve it too while a colleague can: four eyes.</summary>
    internal static readonly Refusal EnteredByJudge = new("planning.entered-by-judge");

    /// <summary>A return says what is to be added.</summary>
    internal static readonly Refusal MissingNotSaid = new("planning.missing-not-said");

    /// <summary>A report that leaves the share open isn't approved: there is nothing to close.</summary>
    internal static readonly Refusal StillOpen = new("planning.still-open");

    /// <summary>A day that was set has its reason.</summary>
    internal static readonly Refusal DueWithoutReason = new("planning.due-without-reason");

    /// <summary>The day set for a body lies after the printed last day.</summary>
    internal static readonly Refusal DueAfterPrinted = new("planning.due-after-printed");

    /// <summary>The day set for a body lies before the plan, or before its campaign begins.</summary>
    internal static readonly Refusal DueBeforeStart = new("planning.due-before-start");

    /// <summary>The standing office set the day; the lead doesn't move it.</summary>
    internal static readonly Refusal DueOfTheOffice = new("planning.due-of-the-office");

    /// <summary>More words than a part takes.</summary>
    internal static readonly Refusal PartTooLong = new("planning.part-too-long");

    /// <summary>Entered for a body without a scan of the letter and without saying where the paper is.</summary>
    internal static readonly Refusal ScanMissing = new("planning.scan-missing");

    /// <summary>What isn't entered on a body's behalf has nothing to confirm.</summary>
    internal static readonly Refusal NotEntered = new("planning.not-entered");

    /// <summary>The body has said its word on this entry.</summary>
    internal static readonly Refusal WordSaid = new("planning.word-said");

    /// <summary>A number needs quantity, unit and what it counts.</summary>
    internal static readonly Refusal NumberIncomplete = new("planning.number-incomplete");

    /// <summary>A quantity that isn't a number.</summary>
    internal static readonly Refusal NumberNotUnderstood = new("planning.number-not-understood");

    /// <summary>A secret paper needs its number and who keeps it.</summary>
    internal static readonly Refusal StubIncomplete = new("planning.stub-incomplete");

    /// <summary>More words than a proof takes, or more proofs than a report takes.</summary>
    internal static readonly Refusal ProofTooLong = new("planning.proof-too-long");

    /// <summary>Nothing was chosen.</summary>
    internal static readonly Refusal NothingChosen = new("planning.nothing-chosen");

    /// <summary>A file with a secrecy stamp: nothing of it was kept.</summary>
    internal static Refusal FileIsSecret(string name) =>
        new("planning.file-is-secret", Values: new Dictionary<string, string>(StringComparer.Ordinal) { ["file"] = name });
}
