using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Vault.Checking;

namespace HaiDang.Vault.Openings;

/// <summary>One row for each person in each entry of the trace: <c>opening_trace</c>. The moment stands with the entry.</summary>
internal sealed class OpeningTrace : Projection
{
    private static readonly PersonId Nobody = new("");

    public OpeningTrace()
    {
        On<IdentityOpened>((e, at) => Row(at, 0, "opened", e.Person, e.Class, e.Purpose, e.Dossier, string.Join(' ', e.Fields)));
        On<OpeningRefused>((e, at) => Row(at, 0, "refused", e.Person, e.Class, e.Purpose, e.Dossier, e.Because));
        OnEach<TextOpened>((e, at) => e.Persons.Select((person, line) => Row(at, line, "text", person, null, e.Purpose, e.Dossier, e.Text)));
        On<TextRefused>((e, at) => Row(at, 0, "refused", Nobody, null, e.Purpose, e.Dossier, e.Because));
        On<SearchRefused>((e, at) => Row(at, 0, "refused", Nobody, null, e.Purpose, e.Dossier, e.Because));
        On<IdentitySent>((e, at) => Row(at, 0, "sent", e.Person, e.Class, e.Purpose, e.Dossier, ""));
        On<IdentityChecked>((e, at) => Row(at, 0, "checked", e.Person, e.Class, e.Purpose, e.Dossier, Words.Kebab(e.Answer.ToString()) + " " + Words.Kebab(e.Because.ToString())));
        On<BeyondQuotaAsked>((e, at) => Row(at, 0, "beyond-asked", Nobody, null, e.Purpose, e.Dossier, string.Create(CultureInfo.InvariantCulture, $"{e.Persons}")));
        On<BeyondQuotaGiven>((_, at) => Answered(at, "beyond-given"));
        On<BeyondQuotaDeclined>((_, at) => Answered(at, "beyond-declined"));
        OnEach<SearchMade>((e, at) => (e.Shown.Count == 0 ? [Nobody] : e.Shown).Select((person, line) => Row(at, line, "shown", person, null, e.Purpose, e.Dossier, "")));
    }

    public override int Version => 2;

    public override IReadOnlyList<string> Tables => ["opening_trace"];

    public override string Create => """
        create table opening_trace (
          ledger text not null, stream text not null, version int not null, line int not null, day date not null, what text not null,
          person text not null, class text, reader text not null, organisation text not null, purpose text not null, dossier text not null, detail text not null,
          primary key (ledger, stream, version, line)
        );
        """;

    public override IReadOnlyList<string> Indexes =>
    [
        "create index opening_trace_day on opening_trace (day)", "create index opening_trace_person on opening_trace (person)",
        "create index opening_trace_reader on opening_trace (reader, day)", "create index opening_trace_dossier on opening_trace (dossier, day)",
    ];

    public override IReadOnlyList<string> Streams => [Trace.OpeningStream, Trace.SearchStream, Trace.CheckStream, BeyondQuota.Kind];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from opening_trace where ledger = {stream.Ledger} and stream = {stream.Name}"];

    private static Sql Row(At at, int line, string what, PersonId person, PersonClass? @class, Purpose purpose, DossierId dossier, string detail) => $"""
        insert into opening_trace (ledger, stream, version, line, day, what, person, class, reader, organisation, purpose, dossier, detail)
        values ({at.Ledger}, {at.Stream.Name}, {at.Version}, {line}, {at.OccurredOn}, {what}, {person}, {@class}, {at.Actor}, {at.Organisation}, {purpose}, {dossier}, {detail})
        """;

    // Purpose, dossier and number are those of what was asked.
    private static Sql Answered(At at, string what) => $"""
        insert into opening_trace (ledger, stream, version, line, day, what, person, class, reader, organisation, purpose, dossier, detail)
        select a.ledger, a.stream, {at.Version}, 0, {at.OccurredOn}, {what}, a.person, a.class, {at.Actor}, {at.Organisation}, a.purpose, a.dossier, a.detail
        from opening_trace a
        where a.ledger = {at.Ledger} and a.stream = {at.Stream.Name} and a.what = 'beyond-asked'
        """;
}

/// <summary>One row for each person found beyond an asker's reach: <c>hidden_match</c>, the de-duplication officer's list.</summary>
internal sealed class HiddenMatches : Projection
{
    public HiddenMatches() => OnEach<SearchMade>((e, at) => e.Hidden.Select(hidden => (Sql)$"""
        insert into hidden_match (ledger, stream, person, chance, dossier, reader)
        values ({at.Ledger}, {at.Stream.Name}, {hidden.Person}, {hidden.Chance}, {e.Dossier}, {at.Actor})
        """));

    public override IReadOnlyList<string> Tables => ["hidden_match"];

    public override string Create => """
        create table hidden_match (
          ledger text not null, stream text not null, person text not null, chance int not null, dossier text not null, reader text not null,
          primary key (ledger, stream, person)
        );
        """;

    public override IReadOnlyList<string> Streams => [Trace.SearchStream];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from hidden_match where ledger = {stream.Ledger} and stream = {stream.Name}"];
}

/// <summary>One row for each emergency: <c>glass_book</c>; one for each who was told: <c>glass_notice</c>.</summary>
internal sealed class GlassBook : Projection
{
    public GlassBook()
    {
        OnEach<GlassBroken>((e, at) =>
        [
            $"""
            insert into glass_book (ledger, stream, glass, reader, dossier, category, reason, until, review_by, reviewer, justified)
            values ({at.Ledger}, {at.Stream.Name}, {e.Glass}, {at.Actor}, {e.Dossier}, {e.Category}, {e.Reason}, {e.Until}, {e.ReviewBy}, null, null)
            """,
            .. e.Told.Distinct().Select(told => (Sql)$"insert into glass_notice (ledger, stream, glass, told) values ({at.Ledger}, {at.Stream.Name}, {e.Glass}, {told})"),
        ]);
        On<GlassReviewed>((e, at) => $"update glass_book set reviewer = {e.Reviewer}, justified = {e.Justified} where ledger = {at.Ledger} and glass = {e.Glass}");
    }

    public override IReadOnlyList<string> Tables => ["glass_book", "glass_notice"];

    public override string Create => """
        create table glass_book (
          ledger text not null, stream text not null, glass text not null, reader text not null, dossier text not null, category text not null, reason text not null,
          until timestamptz not null, review_by timestamptz not null, reviewer text, justified boolean,
          primary key (ledger, glass)
        );
        create table glass_notice (
          ledger text not null, stream text not null, glass text not null, told text not null,
          primary key (ledger, glass, told)
        );
        """;

    public override IReadOnlyList<string> Streams => [Trace.ReaderStream];

    public override IEnumerable<Sql> Clear(StreamId stream) =>
    [
        $"delete from glass_book where ledger = {stream.Ledger} and stream = {stream.Name}", $"delete from glass_notice where ledger = {stream.Ledger} and stream = {stream.Name}",
    ];
}
