namespace HaiDang.Modules.Planning.Committee.Texts;

/// <summary>Words of the single registers.</summary>
internal sealed partial class CommitteeWordsEn
{
    // Members
    public override string Members => "Members";
    public override string MembersSay => "Who holds which post in the committee, from when to when, by which decision.";
    public override string MembersAdd => "Record a member";
    public override string MembersEmpty => "No member recorded yet.";
    public override string Post(Planning.Committee.CommitteePost one) => one switch
    {
        Planning.Committee.CommitteePost.Head => "Head",
        Planning.Committee.CommitteePost.StandingDeputy => "Standing Deputy Head",
        Planning.Committee.CommitteePost.Deputy => "Deputy Head",
        Planning.Committee.CommitteePost.StandingMember => "Standing member",
        Planning.Committee.CommitteePost.Member => "Member",
        Planning.Committee.CommitteePost.Secretary => "Secretary",
        _ => "Support team",
    };
    public override string PostInCommittee => "Post in the committee";
    public override string BodyOfMember => "Body represented";
    public override string TitleOfMember => "Post in the body";
    public override string TitleHint => "The post, not the name.";
    public override string InPost => "Days in post";
    public override string MemberLeaves => "The post ends";
    public override string MemberLeft => "Left the post";
    public override string InOffice => "In office";
    public override string NotYetInOffice => "Not yet";
    public override string LeftOffice => "Left";

    // Meetings
    public override string Meetings => "Meetings and common activities";
    public override string MeetingsSay => "Conferences, inspections, surveys, reviews and briefings; conclusions become duties of the plan.";
    public override string MeetingsAdd => "Schedule a meeting";
    public override string MeetingsEmpty => "No meeting recorded for this year.";
    public override string Form(Planning.Committee.MeetingForm one) => one switch
    {
        Planning.Committee.MeetingForm.Conference => "Conference",
        Planning.Committee.MeetingForm.Inspection => "Inspection",
        Planning.Committee.MeetingForm.Survey => "Survey",
        Planning.Committee.MeetingForm.InterimReview => "Interim review",
        Planning.Committee.MeetingForm.FinalReview => "Final review",
        _ => "Briefing",
    };
    public override string Cadence(Planning.Committee.Cadence one) => one switch
    {
        Planning.Committee.Cadence.Quarterly => "Quarterly",
        Planning.Committee.Cadence.SixMonthly => "Six-monthly",
        Planning.Committee.Cadence.Yearly => "Yearly",
        _ => "Ad hoc",
    };
    public override string PeriodOf(Planning.Committee.Cadence one, int number) => one switch
    {
        Planning.Committee.Cadence.Quarterly => $"Quarter {number}",
        Planning.Committee.Cadence.SixMonthly => $"Half-year {number}",
        Planning.Committee.Cadence.Yearly => "Year",
        _ => "Ad hoc",
    };
    public override string FormOfMeeting => "Form";
    public override string CadenceLabel => "How often";
    public override string PeriodLabel => "Period";
    public override string PeriodHint => "Quarter 1–4 or half-year 1–2; empty for yearly and ad hoc.";
    public override string SubjectLabel => "Subject";
    public override string WithDistricts => "Districts or communes take part";
    public override string WithDistrictsShort => "with lower levels";
    public override string Invited => "Bodies invited";
    public override string RecordHeld => "Record that it was held";
    public override string HeldOn => "Held on";
    public override string AttendanceOf(string body) => $"Presence: {body}";
    public override string Presence(Planning.Committee.Presence one) => one switch
    {
        Planning.Committee.Presence.Present => "Present",
        Planning.Committee.Presence.Represented => "Represented",
        _ => "Absent",
    };
    public override string AttendancePart => "Presence";
    public override string AttendanceUnknown => "Not recorded";
    public override string NobodyInvited => "No body is recorded as invited.";
    public override string Minutes => "Minutes in short";
    public override string AddConclusion => "Add a conclusion as a duty";
    public override string ConclusionText => "Conclusion";
    public override string ConclusionHint => "Becomes duty KL-… of the year's plan. Name no person.";
    public override string ConclusionReason(string day) => $"Conclusion of the meeting of {day}";
    public override string Conclusions => "Conclusions";
    public override string ConclusionsCount(int count) => $"conclusions: {count}";
    public override string ConclusionsLater => "Conclusions come after the meeting was held.";
    public override string NoConclusions => "No conclusion recorded yet.";
    public override string NoPlanForConclusions => "No plan is adopted for this year, so conclusions can't become duties yet.";
    public override string DutyGone => "The duty is no longer in the plan";
    public override string ConclusionMeeting => "The meeting that concluded it";
    public override string Progress(Planning.Progress one, bool asked) => one switch
    {
        Planning.Progress.NotStarted => "Not started",
        Planning.Progress.InProgress => "In progress",
        Planning.Progress.Done => "Done",
        _ => "Not done",
    };
    public override string MeetingSet => "Scheduled";
    public override string MeetingWasHeld(string day) => $"Held on {day}";
    public override string Held => "Held";
    public override string NotRecordedYet => "Not recorded as held";

    // Inspections
    public override string Inspections => "Inspections";
    public override string InspectionsSay => "Plan, team, findings, recommendations and the closing of each.";
    public override string InspectionsAdd => "Plan an inspection";
    public override string InspectionsEmpty => "No inspection in this year.";
    public override string InspectionScope => "Scope";
    public override string InspectedBodies => "Bodies inspected";
    public override string Localities => "Localities";
    public override string PilotProgramme => "Programme piloted";
    public override string PilotHint => "When the locality is a pilot of a programme.";
    public override string Team => "Team";
    public override string TeamHint => "Body and post of each; no names.";
    public override string PostInTeam => "Post in the team";
    public override string AddFinding => "Record a finding";
    public override string FindingLabel => "Kind";
    public override string Finding(Planning.Committee.FindingKind one) => one switch
    {
        Planning.Committee.FindingKind.Strength => "Strength",
        _ => "Weakness",
    };
    public override string Findings => "Findings";
    public override string NoFindings => "No finding recorded yet.";
    public override string AddRecommendation => "Record a recommendation";
    public override string Recommendations => "Recommendations";
    public override string NoRecommendations => "No recommendation recorded yet.";
    public override string RecommendationNumber(int number) => $"Recommendation {number}";
    public override string CloseRecommendation(int number) => $"Close recommendation {number}";
    public override string RecommendationWasClosed(int number) => $"Recommendation {number} closed";
    public override string RecommendationsCount(int closed, int all) => $"{closed}/{all} recommendations closed";
    public override string RecommendationsAreOpen(int open) => $"Recommendations open: {open}. Give the reason to end it.";
    public override string ClosedOn(string day) => $"Closed {day}";
    public override string EndInspection => "End the inspection";
    public override string InspectionConclusion => "Conclusion";
    public override string ReasonOpen => "Why it ends with recommendations open";
    public override string InspectionEnded => "Ended";
    public override string InspectionGoing => "Going on";
    public override string InspectionSet => "Planned";
    public override string PilotShort => "pilot locality";
    public override string PilotPlace(string place, string programme) => $"{place} (pilot of {programme})";
    public override string Pilots => "Pilot localities";
    public override string PilotsSay => "Localities where a programme is piloted, so that an inspection knows it goes to one.";
    public override string PilotsAdd => "Record a pilot locality";
    public override string PilotsEmpty => "No pilot locality recorded yet.";
    public override string Locality => "Locality";
    public override string Programme => "Programme";
    public override string PilotDays => "Days of the pilot";
    public override string PilotGoing => "Pilot";
    public override string PilotNotNow => "Not now";

    // Shortcomings and difficulties
    public override string Shortcomings => "Shortcomings";
    public override string ShortcomingsSay => "Shortcomings pointed out and what was done; what is open at the turn of the year stands in the next list too.";
    public override string ShortcomingsAdd => "Record a shortcoming";
    public override string ShortcomingsEmpty => "No shortcoming recorded.";
    public override string FoundYear => "Year that showed it";
    public override string FoundYearHint => "For instance 2022 for what the review of 2022 named.";
    public override string SourceLabel => "Source";
    public override string Source(Planning.Committee.ShortcomingSource one) => one switch
    {
        Planning.Committee.ShortcomingSource.Review => "Year's review",
        Planning.Committee.ShortcomingSource.Inspection => "Inspection",
        _ => "Remark from above",
    };
    public override string WrittenIn => "Written in (number, day)";
    public override string FoundIn(int year) => $"Pointed out in {year}";
    public override string CarriedOver => "carried over";
    public override string ShortcomingTitle(int year) => $"Shortcoming pointed out in {year}";
    public override string AddRemedy => "Record what was done";
    public override string RemediedTick => "Nothing more is to do";
    public override string Remedies => "What was done";
    public override string NoRemedies => "Nothing recorded yet.";
    public override string Remedied => "Remedied";
    public override string BeingRemedied => "Being remedied";
    public override string Difficulties => "Difficulties";
    public override string DifficultiesSay => "Which body meets what, what it proposes, who answered how.";
    public override string DifficultiesAdd => "Record a difficulty";
    public override string DifficultiesEmpty => "No difficulty recorded for this year.";
    public override string RaisedBy => "Raised by";
    public override string DifficultyText => "Difficulty";
    public override string Proposal => "Proposal";
    public override string Addressee => "Sent to";
    public override string DifficultyTitle(string body) => $"Difficulty of {body}";
    public override string AddAnswer => "Record an answer";
    public override string AnsweredBy => "Answered by";
    public override string AnswerText => "Answer";
    public override string SettledTick => "Settled";
    public override string Answers => "Answers";
    public override string NoAnswers => "No answer yet.";
    public override string Settled => "Settled";
    public override string Answered => "Answered";
    public override string NotAnsweredYet => "Not answered yet";

    // Commendations
    public override string Commendations => "Commendations";
    public override string CommendationsSay => "From proposal and examination to the decision, with the days it took.";
    public override string CommendationsAdd => "Propose a commendation";
    public override string CommendationsEmpty => "No commendation proposed in this year.";
    public override string CommendedLabel => "For whom";
    public override string Commended(Planning.Committee.Commended one) => one switch
    {
        Planning.Committee.Commended.Unit => "Unit",
        _ => "Individual",
    };
    public override string CommendedBody => "Body or unit";
    public override string CommendedPost => "Post (of an individual)";
    public override string CommendedPostHint => "The history keeps the post; the name goes in the field below.";
    public override string Achievement => "Achievement";
    public override string CommendationFormLabel => "Form";
    public override string CommendationForm(Planning.Committee.CommendationForm one) => one switch
    {
        Planning.Committee.CommendationForm.Certificate => "Certificate of merit",
        Planning.Committee.CommendationForm.HighCertificate => "Certificate of high merit",
        Planning.Committee.CommendationForm.Letter => "Letter of praise",
        Planning.Committee.CommendationForm.Flag => "Emulation flag",
        Planning.Committee.CommendationForm.Reward => "Spot reward",
        _ => "Other form",
    };
    public override string UrgentTick => "Out of turn";
    public override string UrgentShort => "out of turn";
    public override string AchievedOn => "Achieved on";
    public override string ProposedOn => "Proposed on";
    public override string ExamineCommendation => "Record the examination";
    public override string SupportedTick => "Fit, to be submitted";
    public override string Opinion => "Opinion";
    public override string Examined => "Examined";
    public override string Supported => "supported";
    public override string NotSupported => "not supported";
    public override string DecideCommendation => "Record the decision";
    public override string CommendationLevelLabel => "Level";
    public override string CommendationLevel(Planning.Committee.CommendationLevel one) => one switch
    {
        Planning.Committee.CommendationLevel.Body => "of the body",
        Planning.Committee.CommendationLevel.District => "of the district",
        Planning.Committee.CommendationLevel.Province => "of the province",
        Planning.Committee.CommendationLevel.Ministry => "of a ministry",
        _ => "of the state",
    };
    public override string DecidedOn => "Decided on";
    public override string DeclineCommendation => "Don't take it up";
    public override string Declined => "Not taken";
    public override string Decided => "Decided";
    public override string Proposed => "Proposed";
    public override string CommendationTitle(string form) => $"Proposal: {form}";
    public override string InGoodTime => "In good time";
    public override string DecidedAfter(int days) => $"decided {days} days after the achievement";
    public override string WaitingFor(int days) => $"waiting {days} days since the achievement";

    // Documents, bulletins
    public override string DocumentRegister => "Documents issued and received";
    public override string DocumentRegisterSays => "Number, day, issuer, abstract, recipients and the day each acknowledged.";
    public override string DocumentsAdd => "Register a document";
    public override string DocumentsEmpty => "No document registered for this year.";
    public override string WayLabel => "Issued or received";
    public override string Way(Planning.Committee.Way one) => one switch
    {
        Planning.Committee.Way.Issued => "Issued",
        _ => "Received",
    };
    public override string DocumentNumber => "Number and symbol";
    public override string TypeLabel => "Type";
    public override string Type(Planning.Committee.DocumentType one) => one switch
    {
        Planning.Committee.DocumentType.Letter => "Letter",
        Planning.Committee.DocumentType.Plan => "Plan",
        Planning.Committee.DocumentType.Decision => "Decision",
        Planning.Committee.DocumentType.Directive => "Directive",
        Planning.Committee.DocumentType.Notice => "Notice",
        Planning.Committee.DocumentType.Report => "Report",
        Planning.Committee.DocumentType.LegalInstrument => "Legal document",
        _ => "Other document",
    };
    public override string DocumentDate => "Date of issue";
    public override string Issuer => "Issuer";
    public override string Abstract => "Abstract";
    public override string ArrivedOn => "Arrived on (when received)";
    public override string Recipients => "Recipients";
    public override string NoRecipients => "No recipient recorded.";
    public override string AcknowledgeFor(string body) => $"Record receipt by {body}";
    public override string ReceivedOn => "Acknowledged on";
    public override string ReceiptOn(string day) => $"Received {day}";
    public override string NoReceiptYet => "Not acknowledged";
    public override string ReceiptsCount(int done, int all) => $"{done}/{all} received";
    public override string Registered => "Registered";
    public override string Bulletins => "Bulletins on methods and tricks";
    public override string BulletinsSay => "New methods and new legal documents: sent to whom, when, who has them.";
    public override string BulletinsAdd => "Issue a bulletin";
    public override string BulletinsEmpty => "No bulletin in this year.";
    public override string Methods => "Methods and tricks";
    public override string LegalTexts => "New legal documents along with it";

    // Training, days
    public override string Trainings => "Training of staff";
    public override string TrainingsSay => "Classes on law and skill: subject, bodies, staff, days.";
    public override string TrainingsAdd => "Record a class";
    public override string TrainingsEmpty => "No class recorded for this year.";
    public override string TrainingSubject => "Subject";
    public override string Organiser => "Organiser";
    public override string StaffByBody => "Staff by body";
    public override string StaffHint => "One body a line with the number of staff; no names.";
    public override string StaffCount => "Staff";
    public override string NoStaff => "No staff recorded.";
    public override string AwarenessDays => "30 July";
    public override string AwarenessDaysSay => "The day of all people and the world day against trafficking: what each body did, year by year.";
    public override string AwarenessDaysAdd => "Record an activity";
    public override string AwarenessDaysEmpty => "No activity recorded for 30 July of this year.";
    public override string WhichDay => "Which day";
    public override string Awareness(Planning.Committee.AwarenessDay one) => one switch
    {
        Planning.Committee.AwarenessDay.AllPeople => "Day of all people against trafficking",
        Planning.Committee.AwarenessDay.World => "World Day against Trafficking in Persons",
        _ => "Both days",
    };
    public override string OrganisedBy => "Organised by";
    public override string ActivityText => "Activity";
    public override string PeopleReached => "People reached (if known)";
    public override string WasDone => "Done";
    public override string ByBodyAndYear => "Activities by body and year";
}
