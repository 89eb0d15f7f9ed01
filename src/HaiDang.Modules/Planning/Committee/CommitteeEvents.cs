using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Forms;

namespace HaiDang.Modules.Planning.Committee;

// Persons stand here by post and body; their names are kept beside the log, where they can be erased.

/// <summary>Somebody holds a post in the committee. Stream <c>planning.committee-member/…</c>, as every stream here by the entry's id.</summary>
/// <param name="Title">The post the person holds in their own body, such as "Giám đốc".</param>
/// <param name="Number">Number of the decision; null when it isn't known.</param>
/// <param name="OccurredOn">First day in the post.</param>
[StoredAs("planning.member-seated/1")]
internal sealed record MemberSeated(
    CommitteePost Post, OrganisationId? Body, string Title, string? Number, DateOnly? SignedOn, DateOnly OccurredOn) : IOccurred;

/// <summary>The post ended.</summary>
/// <param name="OccurredOn">Last day in the post.</param>
[StoredAs("planning.member-left/1")]
internal sealed record MemberLeft(string Reason, DateOnly OccurredOn) : IOccurred;

/// <summary>A meeting or another common activity was set.</summary>
/// <param name="Period">Which quarter (1 to 4) or half (1, 2) of the committee's year it is for; null when it is for none.</param>
/// <param name="Papers">Sealed files.</param>
[StoredAs("planning.meeting-called/1")]
internal sealed record MeetingCalled(
    MeetingForm Form, Cadence Cadence, int? Period, string Subject, string Venue, bool WithDistricts, IReadOnlyList<OrganisationId> Invited,
    IReadOnlyList<Evidence> Papers, DateOnly OccurredOn) : IOccurred;

/// <summary>It was held.</summary>
/// <param name="Attended">One line for each invited body of which something is known.</param>
[StoredAs("planning.meeting-held/1")]
internal sealed record MeetingHeld(IReadOnlyList<Attending> Attended, string Minutes, IReadOnlyList<Evidence> Papers, DateOnly OccurredOn) : IOccurred;

/// <summary>How a body attended.</summary>
internal sealed record Attending(OrganisationId Body, Presence Presence);

/// <summary>The meeting concluded something, which became a duty of the year's plan.</summary>
/// <param name="Code">The duty's code, of the series <c>KL-1</c>, <c>KL-2</c>.</param>
[StoredAs("planning.conclusion-drawn/1")]
internal sealed record ConclusionDrawn(string Code, string Text, OrganisationId Body, DateOnly? Due);

/// <summary>An inspection was planned.</summary>
/// <param name="Team">Posts of bodies, never names.</param>
/// <param name="Programme">The programme whose pilot is looked at, where the localities are pilots; else null.</param>
/// <param name="OccurredOn">Its first day.</param>
[StoredAs("planning.inspection-planned/1")]
internal sealed record InspectionPlanned(
    string Scope, string? Number, IReadOnlyList<OrganisationId> Inspected, IReadOnlyList<PlaceCode> Localities, IReadOnlyList<TeamMember> Team, DateOnly To,
    string? Programme, IReadOnlyList<Evidence> Papers, DateOnly OccurredOn) : IOccurred;

/// <summary>A post in a team.</summary>
internal sealed record TeamMember(OrganisationId Body, string Post);

/// <summary>The team found something.</summary>
[StoredAs("planning.finding-recorded/1")]
internal sealed record FindingRecorded(FindingKind Kind, OrganisationId? Body, string Text, DateOnly OccurredOn) : IOccurred;

/// <summary>The team recommends something to a body.</summary>
/// <param name="Number">1 and rising within the inspection.</param>
[StoredAs("planning.recommendation-made/1")]
internal sealed record RecommendationMade(int Number, OrganisationId Body, string Text, DateOnly? Due, DateOnly OccurredOn) : IOccurred;

/// <summary>A recommendation was carried out, or answered so that nothing more is asked.</summary>
[StoredAs("planning.recommendation-closed/1")]
internal sealed record RecommendationClosed(int Number, string Note, IReadOnlyList<Evidence> Papers, DateOnly OccurredOn) : IOccurred;

/// <summary>The inspection ended.</summary>
/// <param name="Reason">Why it ended though recommendations are open; null when none is.</param>
[StoredAs("planning.inspection-closed/1")]
internal sealed record InspectionClosed(string Conclusion, string? Reason, IReadOnlyList<Evidence> Papers, DateOnly OccurredOn) : IOccurred;

/// <summary>A locality is a pilot of a programme.</summary>
/// <param name="OccurredOn">First day of the pilot.</param>
[StoredAs("planning.locality-piloted/1")]
internal sealed record LocalityPiloted(PlaceCode Locality, string Programme, string? Number, DateOnly? To, DateOnly OccurredOn) : IOccurred;

/// <summary>A shortcoming was pointed out.</summary>
/// <param name="FoundYear">The year whose work showed it.</param>
/// <param name="Body">Whose it is; null when it is the whole committee's.</param>
/// <param name="Document">Where it is written: number and day.</param>
[StoredAs("planning.shortcoming-found/1")]
internal sealed record ShortcomingFound(int FoundYear, ShortcomingSource Source, OrganisationId? Body, string Text, string? Document, DateOnly OccurredOn) : IOccurred;

/// <summary>Something was done about a shortcoming.</summary>
/// <param name="Remedied">Whether nothing more is to do.</param>
[StoredAs("planning.shortcoming-worked-on/1")]
internal sealed record ShortcomingWorkedOn(string Note, bool Remedied, IReadOnlyList<Evidence> Papers, DateOnly OccurredOn) : IOccurred;

/// <summary>A body said what stands in its way.</summary>
[StoredAs("planning.difficulty-raised/1")]
internal sealed record DifficultyRaised(OrganisationId Body, string Text, string Proposal, OrganisationId? Addressee, DateOnly OccurredOn) : IOccurred;

/// <summary>It was answered.</summary>
/// <param name="Settled">Whether the difficulty is out of the way.</param>
[StoredAs("planning.difficulty-answered/1")]
internal sealed record DifficultyAnswered(OrganisationId By, string Text, bool Settled, DateOnly OccurredOn) : IOccurred;

/// <summary>A commendation was proposed.</summary>
/// <param name="Body">The body or unit, or that of the individual.</param>
/// <param name="Post">Post of the individual; null for a unit or group.</param>
/// <param name="AchievedOn">Last day of the achievement; what "in good time" is counted from.</param>
/// <param name="OccurredOn">Day of the proposal.</param>
[StoredAs("planning.commendation-proposed/1")]
internal sealed record CommendationProposed(
    Commended Commended, OrganisationId Body, string? Post, string Achievement, CommendationForm Form, bool Urgent, DateOnly AchievedOn,
    IReadOnlyList<Evidence> Papers, DateOnly OccurredOn) : IOccurred;

/// <summary>The proposal was examined.</summary>
[StoredAs("planning.commendation-examined/1")]
internal sealed record CommendationExamined(bool Supported, string Opinion, DateOnly OccurredOn) : IOccurred;

/// <summary>The commendation was decided.</summary>
[StoredAs("planning.commendation-decided/1")]
internal sealed record CommendationDecided(string Number, CommendationForm Form, CommendationLevel Level, DateOnly OccurredOn) : IOccurred;

/// <summary>The proposal wasn't taken.</summary>
[StoredAs("planning.commendation-declined/1")]
internal sealed record CommendationDeclined(string Reason, DateOnly OccurredOn) : IOccurred;

/// <summary>A document was issued or came in.</summary>
/// <param name="Issuer">Name of the issuing body as the document has it.</param>
/// <param name="Arrived">Day it came in; null for one that was issued.</param>
/// <param name="OccurredOn">Its date.</param>
[StoredAs("planning.document-filed/1")]
internal sealed record DocumentFiled(
    Way Way, string Number, DocumentType Type, string Issuer, string Subject, IReadOnlyList<OrganisationId> Recipients, DateOnly? Arrived,
    IReadOnlyList<Evidence> Papers, DateOnly OccurredOn) : IOccurred;

/// <summary>Methods and tricks were announced.</summary>
/// <param name="LegalTexts">New legal documents sent along; empty when there were none.</param>
[StoredAs("planning.methods-announced/1")]
internal sealed record MethodsAnnounced(
    string? Number, string Subject, string Methods, string LegalTexts, IReadOnlyList<OrganisationId> Recipients, IReadOnlyList<Evidence> Papers,
    DateOnly OccurredOn) : IOccurred;

/// <summary>A recipient said that it has the paper.</summary>
[StoredAs("planning.receipt-acknowledged/1")]
internal sealed record ReceiptAcknowledged(OrganisationId Recipient, DateOnly OccurredOn) : IOccurred;

/// <summary>A course for staff was held.</summary>
/// <param name="Staff">Staff who took part, by body.</param>
/// <param name="OccurredOn">Its first day.</param>
[StoredAs("planning.staff-trained/1")]
internal sealed record StaffTrained(
    string Subject, string Venue, OrganisationId Organiser, IReadOnlyList<Trained> Staff, DateOnly To, IReadOnlyList<Evidence> Papers, DateOnly OccurredOn) : IOccurred;

/// <summary>How many of a body's staff took part.</summary>
internal sealed record Trained(OrganisationId Body, int Staff);

/// <summary>A body marked the days of 30 July.</summary>
/// <param name="People">People reached; null when it isn't known.</param>
[StoredAs("planning.awareness-day-marked/1")]
internal sealed record AwarenessDayMarked(
    AwarenessDay Marked, OrganisationId Body, string Text, string Venue, int? People, IReadOnlyList<Evidence> Papers, DateOnly OccurredOn) : IOccurred;

/// <summary>The assessment of a section of the year's review was written.</summary>
[StoredAs("planning.assessment-written/1")]
internal sealed record AssessmentWritten(string Text);
