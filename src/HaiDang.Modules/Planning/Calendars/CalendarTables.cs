using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Planning.Calendars;

/// <summary>How often each duty comes back.</summary>
/// <remarks>Table <c>recurrences</c>: duty, cadence, due_month, due_day, reason, version of the stream.</remarks>
internal sealed class Recurrences : Projection
{
    public Recurrences()
    {
        On<RecurrenceSet>((e, at) => $"""
            insert into recurrences (ledger, plan, duty, cadence, due_month, due_day, reason, version)
            values ({at.Ledger}, {e.Plan}, {e.Duty}, {e.Recurrence.Cadence}, {e.Recurrence.DueMonth}, {e.Recurrence.DueDay}, {e.Reason}, {at.Version})
            on conflict (ledger, plan, duty) do update set
              cadence = excluded.cadence, due_month = excluded.due_month, due_day = excluded.due_day, reason = excluded.reason, version = excluded.version
            """);
        On<RecurrenceDropped>((e, at) => $"delete from recurrences where ledger = {at.Ledger} and plan = {e.Plan} and duty = {e.Duty}");
    }

    public override IReadOnlyList<string> Tables => ["recurrences"];

    public override string Create => """
        create table recurrences (
          ledger text not null, plan text not null, duty text not null, cadence text not null, due_month int, due_day int,
          reason text not null, version int not null,
          primary key (ledger, plan, duty)
        );
        """;

    public override IReadOnlyList<string> Streams => [CalendarStreams.RecurrenceKind];

    public override IEnumerable<Sql> Clear(StreamId stream) =>
        stream.Id.Split(':') is [var plan, var duty] ? [$"delete from recurrences where ledger = {stream.Ledger} and plan = {plan} and duty = {duty}"] : [];
}

/// <summary>What each body said last of each period of a duty.</summary>
/// <remarks>Table <c>occurrence_reports</c>: duty, occurrence (its key), organisation, progress, note, occurred_on, letter, version.</remarks>
internal sealed class OccurrenceReports : Projection
{
    public OccurrenceReports() => On<OccurrenceReported>((e, at) => $"""
        insert into occurrence_reports (ledger, plan, duty, occurrence, organisation, progress, note, occurred_on, letter, version)
        values ({at.Ledger}, {e.Plan}, {e.Duty}, {e.Occurrence}, {e.Organisation}, {e.Progress}, {e.Note}, {e.OccurredOn}, {e.Letter}, {at.Version})
        on conflict (ledger, plan, duty, occurrence, organisation) do update set
          progress = excluded.progress, note = excluded.note, occurred_on = excluded.occurred_on, letter = excluded.letter, version = excluded.version
        """);

    public override IReadOnlyList<string> Tables => ["occurrence_reports"];

    public override string Create => """
        create table occurrence_reports (
          ledger text not null, plan text not null, duty text not null, occurrence text not null, organisation text not null,
          progress text not null, note text not null, occurred_on date not null, letter text, version int not null,
          primary key (ledger, plan, duty, occurrence, organisation)
        );
        """;

    public override IReadOnlyList<string> Streams => [CalendarStreams.OccurrenceKind];

    public override IEnumerable<Sql> Clear(StreamId stream) =>
        stream.Id.Split(':') is [var plan, var duty, var occurrence, var organisation]
            ? [$"delete from occurrence_reports where ledger = {stream.Ledger} and plan = {plan} and duty = {duty} and occurrence = {occurrence} and organisation = {organisation}"]
            : [];
}

/// <summary>Closing notes of peak campaigns.</summary>
/// <remarks>Table <c>campaign_notes</c>: duty (code of the campaign's first), note, closed_on, version.</remarks>
internal sealed class CampaignNotes : Projection
{
    public CampaignNotes() => On<CampaignClosed>((e, at) => $"""
        insert into campaign_notes (ledger, plan, duty, note, closed_on, version)
        values ({at.Ledger}, {e.Plan}, {e.Duty}, {e.Note}, {e.OccurredOn}, {at.Version})
        on conflict (ledger, plan, duty) do update set note = excluded.note, closed_on = excluded.closed_on, version = excluded.version
        """);

    public override IReadOnlyList<string> Tables => ["campaign_notes"];

    public override string Create => """
        create table campaign_notes (
          ledger text not null, plan text not null, duty text not null, note text not null, closed_on date not null, version int not null,
          primary key (ledger, plan, duty)
        );
        """;

    public override IReadOnlyList<string> Streams => [CalendarStreams.CampaignKind];

    public override IEnumerable<Sql> Clear(StreamId stream) =>
        stream.Id.Split(':') is [var plan, var duty] ? [$"delete from campaign_notes where ledger = {stream.Ledger} and plan = {plan} and duty = {duty}"] : [];
}
