using System.Reflection;
using System.Text.Json;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Planning.Committee;

/// <summary>Every entry of a committee's registers, event by event, so that a list is one question.</summary>
/// <remarks>Table <c>committee_entries</c>: kind of stream, id, year (0 for what lasts), version, type, occurred_on, body of the event as JSON.</remarks>
internal sealed class CommitteeEntries : Projection
{
    private readonly Dictionary<string, Type> types = new(StringComparer.Ordinal);

    public CommitteeEntries()
    {
        Keep<MemberSeated>();
        Keep<MemberLeft>();
        Keep<MeetingCalled>();
        Keep<MeetingHeld>();
        Keep<ConclusionDrawn>();
        Keep<InspectionPlanned>();
        Keep<FindingRecorded>();
        Keep<RecommendationMade>();
        Keep<RecommendationClosed>();
        Keep<InspectionClosed>();
        Keep<LocalityPiloted>();
        Keep<ShortcomingFound>();
        Keep<ShortcomingWorkedOn>();
        Keep<DifficultyRaised>();
        Keep<DifficultyAnswered>();
        Keep<CommendationProposed>();
        Keep<CommendationExamined>();
        Keep<CommendationDecided>();
        Keep<CommendationDeclined>();
        Keep<DocumentFiled>();
        Keep<MethodsAnnounced>();
        Keep<ReceiptAcknowledged>();
        Keep<StaffTrained>();
        Keep<AwarenessDayMarked>();
        Keep<AssessmentWritten>();
    }

    public override IReadOnlyList<string> Tables => ["committee_entries"];

    public override string Create => """
        create table committee_entries (
          ledger text not null, kind text not null, year int not null, id text not null, version int not null,
          type text not null, occurred_on date not null, body text not null,
          primary key (ledger, kind, year, id, version)
        );
        """;

    public override IReadOnlyList<string> Streams => Kinds.All;

    public override IEnumerable<Sql> Clear(StreamId stream) => EntryId.TryParse(stream.Id) is { } id
        ? [$"delete from committee_entries where ledger = {stream.Ledger} and kind = {stream.Kind} and year = {id.Year} and id = {id.ToString()}"]
        : [];

    /// <summary>The class behind a stored type.</summary>
    internal Type TypeOf(string stored) => types[stored];

    private void Keep<T>()
        where T : notnull
    {
        var stored = typeof(T).GetCustomAttribute<StoredAsAttribute>()!.Name;
        types[stored] = typeof(T);
        OnEach<T>((e, at) => EntryId.TryParse(at.Stream.Id) is { } id
            ?
            [
                $"""
                insert into committee_entries (ledger, kind, year, id, version, type, occurred_on, body)
                values ({at.Ledger}, {at.Stream.Kind}, {id.Year}, {id.ToString()}, {at.Version}, {stored}, {at.OccurredOn}, {JsonSerializer.Serialize(e, EventTypes.Json)})
                """,
            ]
            : []);
    }
}

/// <summary>Kinds of the streams in which a committee's life is recorded.</summary>
internal static class Kinds
{
    internal const string Member = "planning.committee-member";
    internal const string Meeting = "planning.committee-meeting";
    internal const string Inspection = "planning.inspection";
    internal const string Pilot = "planning.pilot-locality";
    internal const string Shortcoming = "planning.shortcoming";
    internal const string Difficulty = "planning.difficulty";
    internal const string Commendation = "planning.commendation";
    internal const string Document = "planning.committee-document";
    internal const string Bulletin = "planning.methods-bulletin";
    internal const string Training = "planning.training-course";
    internal const string AwarenessDay = "planning.awareness-day";
    internal const string Review = "planning.committee-review";

    internal static readonly string[] All = [Member, Meeting, Inspection, Pilot, Shortcoming, Difficulty, Commendation, Document, Bulletin, Training, AwarenessDay, Review];
}
