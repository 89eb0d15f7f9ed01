using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Victims;

/// <summary>The module's "no".</summary>
internal static class VictimRefusals
{
    /// <summary>No such dossier, or none within the reader's reach; the two read alike.</summary>
    internal static readonly Refusal Unknown = new("victims.unknown", RefusalKind.Unknown);

    /// <summary>The dossier has begun already.</summary>
    internal static readonly Refusal AlreadyThere = new("victims.already-there");

    /// <summary>What hasn't happened can't be recorded as done.</summary>
    internal static readonly Refusal DayInFuture = new("victims.day-in-future");

    /// <summary>A day before the one it follows.</summary>
    internal static readonly Refusal DayTooEarly = new("victims.day-too-early");

    /// <summary>The last day is before the first.</summary>
    internal static readonly Refusal Backwards = new("victims.backwards");

    /// <summary>The dossier is closed.</summary>
    internal static readonly Refusal Closed = new("victims.closed");

    /// <summary>The dossier is open.</summary>
    internal static readonly Refusal Open = new("victims.open");

    /// <summary>How somebody came back is asked of those who came back, and of nobody else.</summary>
    internal static readonly Refusal WayUnfit = new("victims.way-unfit");

    /// <summary>The track is for foreigners, and the person isn't one; or the other way round.</summary>
    internal static readonly Refusal TrackUnfit = new("victims.track-unfit");

    /// <summary>The person stands in the dossier already.</summary>
    internal static readonly Refusal LinkedAlready = new("victims.linked-already");

    /// <summary>The person doesn't stand in the dossier.</summary>
    internal static readonly Refusal NotInDossier = new("victims.not-in-dossier");

    /// <summary>Whether a guardian is missing isn't as the dossier has it.</summary>
    internal static readonly Refusal GuardianUnsaid = new("victims.guardian-unsaid", RefusalKind.Changed);

    /// <summary>Identification is over.</summary>
    internal static readonly Refusal OutcomeThere = new("victims.outcome-there");

    /// <summary>Identification hasn't ended, so it can't go on anew.</summary>
    internal static readonly Refusal NotEnded = new("victims.not-ended");

    /// <summary>The check was done already.</summary>
    internal static readonly Refusal CheckedAlready = new("victims.checked-already");

    /// <summary>Nobody was asked to identify yet.</summary>
    internal static readonly Refusal NotStarted = new("victims.not-started");

    /// <summary>Somebody was asked already.</summary>
    internal static readonly Refusal StartedAlready = new("victims.started-already");

    /// <summary>Too soon after the last interview, and no reason says why.</summary>
    internal static readonly Refusal InterviewTooSoon = new("victims.interview-too-soon");

    /// <summary>A child alone, or in a room that isn't fit, and no reason says why.</summary>
    internal static readonly Refusal ChildUnprotected = new("victims.child-unprotected");

    /// <summary>Nobody interpreted for somebody who speaks another language, and no reason says why.</summary>
    internal static readonly Refusal InterpreterMissing = new("victims.interpreter-missing");

    /// <summary>A victim needs a ground, or signs after the background was checked.</summary>
    internal static readonly Refusal GroundsMissing = new("victims.grounds-missing");

    /// <summary>Signs count after the background was checked.</summary>
    internal static readonly Refusal BackgroundUnchecked = new("victims.background-unchecked");

    /// <summary>A paper needs its number.</summary>
    internal static readonly Refusal NumberMissing = new("victims.number-missing");

    /// <summary>A paper of ours names the body that issued it.</summary>
    internal static readonly Refusal BodyMissing = new("victims.body-missing");

    /// <summary>A foreign paper proves it once a consulate has legalised it.</summary>
    internal static readonly Refusal NotLegalised = new("victims.not-legalised");

    /// <summary>That is no end without a decision.</summary>
    internal static readonly Refusal OutcomeUnfit = new("victims.outcome-unfit");

    /// <summary>Something must be chosen.</summary>
    internal static readonly Refusal NothingChosen = new("victims.nothing-chosen");

    /// <summary>The law of the day doesn't grant it; with a reason it is given all the same.</summary>
    internal static readonly Refusal BeyondLaw = new("victims.beyond-law");

    /// <summary>The law grants it: no reason for going beyond is needed.</summary>
    internal static readonly Refusal WithinLaw = new("victims.within-law");

    /// <summary>The person doesn't want it; they have to ask for it again first.</summary>
    internal static readonly Refusal DeclinedByPerson = new("victims.declined-by-person");

    /// <summary>The person has no standing consent for it.</summary>
    internal static readonly Refusal ConsentMissing = new("victims.consent-missing");

    /// <summary>A child's consent comes with that of the representative.</summary>
    internal static readonly Refusal RepresentativeMissing = new("victims.representative-missing");

    /// <summary>There is no such thing in the dossier, or it is over.</summary>
    internal static readonly Refusal NoSuchEntry = new("victims.no-such-entry");

    /// <summary>The person lives in a house already.</summary>
    internal static readonly Refusal StaysAlready = new("victims.stays-already");

    /// <summary>An application of the kind waits already.</summary>
    internal static readonly Refusal AppliedAlready = new("victims.applied-already");

    /// <summary>Only schooling, vocational training and the hardship allowance are applied for.</summary>
    internal static readonly Refusal KindUnfit = new("victims.kind-unfit");

    /// <summary>Nobody said that the person needs protection.</summary>
    internal static readonly Refusal NeedNotAssessed = new("victims.need-not-assessed");

    /// <summary>Whoever declines protection undertakes it in writing.</summary>
    internal static readonly Refusal UndertakingMissing = new("victims.undertaking-missing");

    /// <summary>A child's protection isn't declined without a guardian.</summary>
    internal static readonly Refusal ChildProtected = new("victims.child-protected");

    /// <summary>A hand-over waits for its answer.</summary>
    internal static readonly Refusal HandOverWaits = new("victims.hand-over-waits");

    /// <summary>The dossier is there already.</summary>
    internal static readonly Refusal SameBody = new("victims.same-body");

    /// <summary>Measures of protection last, or a stay: they end first.</summary>
    internal static readonly Refusal StillRunning = new("victims.still-running");

    /// <summary>A referral waits or runs: it ends first.</summary>
    internal static readonly Refusal ReferralsOpen = new("victims.referrals-open");

    /// <summary>The gate has no name.</summary>
    internal static readonly Refusal GateMissing = new("victims.gate-missing");

    /// <summary>The number of persons or of the sheet can't be so.</summary>
    internal static readonly Refusal CountUnfit = new("victims.count-unfit");

    /// <summary>The sheet stands for somebody else; names it.</summary>
    internal static readonly Refusal SheetTaken = new("victims.sheet-taken");

    /// <summary>So many numbers aren't kept at once, or there are no such numbers.</summary>
    internal static readonly Refusal ReservedUnfit = new("victims.reserved-unfit");

    /// <summary>Others recorded in the hand-over every time it was tried.</summary>
    internal static readonly Refusal Crowded = new("victims.crowded", RefusalKind.Changed);

    /// <summary>Some of the numbers stand on sheets, or are kept already.</summary>
    internal static readonly Refusal NumbersTaken = new("victims.numbers-taken", RefusalKind.Changed);

    /// <summary>The person stands on another sheet already; names it.</summary>
    internal static readonly Refusal ScreenedTwice = new("victims.screened-twice");

    /// <summary>Nobody is screened within hearing of whoever may have recruited them.</summary>
    internal static readonly Refusal NotApart = new("victims.not-apart");

    /// <summary>Nobody of that sheet was screened.</summary>
    internal static readonly Refusal NotScreened = new("victims.not-screened");

    /// <summary>Screening comes before any sanction, and an unclear one is repeated first.</summary>
    internal static readonly Refusal ScreenedFirst = new("victims.screened-first");

    /// <summary>There are signs, or it is unclear: the person isn't sent away as if there were none.</summary>
    internal static readonly Refusal SignsOpen = new("victims.signs-open");

    /// <summary>The person was received, handed over or released already.</summary>
    internal static readonly Refusal GoneAlready = new("victims.gone-already");

    /// <summary>Persons wait here.</summary>
    internal static readonly Refusal PersonsHere = new("victims.persons-here");

    /// <summary>A house needs a name and places.</summary>
    internal static readonly Refusal NameMissing = new("victims.name-missing");

    /// <summary>An exchange has a foreign counterpart.</summary>
    internal static readonly Refusal PartnerMissing = new("victims.partner-missing");

    /// <summary>A duty telephone is figures and signs: words there could name somebody.</summary>
    internal static readonly Refusal PhoneUnfit = new("victims.phone-unfit");

    /// <summary>An entry of this kind has no such part.</summary>
    internal static readonly Refusal PartUnfit = new("victims.part-unfit");

    /// <summary>What was found isn't put right yet.</summary>
    internal static readonly Refusal FindingsOpen = new("victims.findings-open");
}
