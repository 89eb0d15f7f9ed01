using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Vault;

namespace HaiDang.Modules.Dossiers;

/// <summary>Every dossier of every register: who keeps it, who works on it, whom it names. What the vault asks is answered from here.</summary>
/// <remarks>
/// Tables, each by ledger and stream: <c>dossier</c> (kind, number's book, year and sequence, custodian, began_on, closed_on), <c>dossier_number</c> (every number ever given), <c>dossier_hidden</c> (bodies to whom it
/// doesn't exist), <c>dossier_body</c> (bodies that take part), <c>dossier_officer</c>, <c>dossier_person</c> (person, class, part; past once freed).
/// Ids only: who a person is stands in the vault.
/// </remarks>
internal sealed class DossierBook : Projection
{
    private readonly DossierKinds kinds;

    /// <param name="kinds">The program's own when null.</param>
    public DossierBook(DossierKinds? kinds = null)
    {
        this.kinds = kinds ?? DossierKinds.Own;
        OnAny<IBeginsDossier>((e, at) =>
        [
            $"""
            insert into dossier (ledger, stream, kind, number_book, number_year, number_sequence, custodian, began_on)
            values ({at.Ledger}, {at.Stream.Name}, {at.Stream.Kind}, {e.Number.Book}, {e.Number.Year}, {e.Number.Sequence}, {e.Custodian}, {e.BeganOn})
            """,
            Given(e.Number, at),
            .. e.HiddenFrom.Distinct().Select(body => (Sql)$"insert into dossier_hidden (ledger, stream, organisation) values ({at.Ledger}, {at.Stream.Name}, {body})"),
        ]);
        OnAny<IMovesDossier>((e, at) => e.Number is { } number
            ?
            [
                $"""
                update dossier set custodian = {e.Custodian}, number_book = {number.Book}, number_year = {number.Year}, number_sequence = {number.Sequence}
                where ledger = {at.Ledger} and stream = {at.Stream.Name}
                """,
                Given(number, at),
                NoOfficers(at),
            ]
            : [$"update dossier set custodian = {e.Custodian} where ledger = {at.Ledger} and stream = {at.Stream.Name}", NoOfficers(at)]);
        OnAny<IAdmitsBody>((e, at) => e.TakesPart
            ? [$"insert into dossier_body (ledger, stream, organisation) values ({at.Ledger}, {at.Stream.Name}, {e.Body}) on conflict (ledger, stream, organisation) do nothing"]
            : [$"delete from dossier_body where ledger = {at.Ledger} and stream = {at.Stream.Name} and organisation = {e.Body}"]);
        OnAny<IGivesDossier>((e, at) =>
        [
            NoOfficers(at),
            .. e.Officers.Distinct().Select(officer => (Sql)$"insert into dossier_officer (ledger, stream, officer) values ({at.Ledger}, {at.Stream.Name}, {officer})"),
        ]);
        OnAny<INamesPersons>((e, at) => e.Named.Select(one => (Sql)$"""
            insert into dossier_person (ledger, stream, person, class, part, past) values ({at.Ledger}, {at.Stream.Name}, {one.Person}, {one.Class}, {one.Part}, {false})
            on conflict (ledger, stream, person, class) do update set part = excluded.part, past = excluded.past
            """));
        OnAny<IFreesPersons>((e, at) => e.Freed.Select(person => e.Forgotten
            ? (Sql)$"delete from dossier_person where ledger = {at.Ledger} and stream = {at.Stream.Name} and person = {person}"
            : $"update dossier_person set past = {true} where ledger = {at.Ledger} and stream = {at.Stream.Name} and person = {person}"));
        OnAny<IClosesDossier>((e, at) => [$"update dossier set closed_on = {e.ClosedOn} where ledger = {at.Ledger} and stream = {at.Stream.Name}"]);
    }

    public override int Version => 3;

    public override IReadOnlyList<string> Tables => ["dossier_number", "dossier_hidden", "dossier_body", "dossier_officer", "dossier_person", "dossier"];

    public override string Create => """
        create table dossier (
          ledger text not null, stream text not null, kind text not null, number_book text not null, number_year int not null, number_sequence int not null,
          custodian text not null, began_on date not null, closed_on date,
          primary key (ledger, stream), unique (ledger, kind, number_book, number_year, number_sequence)
        );
        create table dossier_number (
          ledger text not null, kind text not null, book text not null, year int not null, sequence int not null, stream text not null,
          primary key (ledger, kind, book, year, sequence)
        );
        create table dossier_hidden (ledger text not null, stream text not null, organisation text not null, primary key (ledger, stream, organisation));
        create table dossier_body (ledger text not null, stream text not null, organisation text not null, primary key (ledger, stream, organisation));
        create table dossier_officer (ledger text not null, stream text not null, officer text not null, primary key (ledger, stream, officer));
        create table dossier_person (
          ledger text not null, stream text not null, person text not null, class text not null, part text not null, past boolean not null,
          primary key (ledger, stream, person, class)
        );
        """;

    public override IReadOnlyList<string> Indexes =>
    [
        "create index dossier_of_custodian on dossier (ledger, kind, custodian, began_on)",
        "create index dossier_by_number on dossier (ledger, kind, number_year, number_sequence)",
        "create index dossier_number_of_stream on dossier_number (ledger, stream)",
        "create index dossier_of_stream on dossier (stream)",
        "create index dossier_of_body on dossier_body (ledger, organisation)",
        "create index dossier_of_officer on dossier_officer (ledger, officer)",
        "create index dossier_of_person on dossier_person (person)",
    ];

    public override IReadOnlyList<string> Streams => [.. kinds.All.Select(kind => kind.Stream)];

    public override IEnumerable<Sql> Clear(StreamId stream) =>
        Tables.Select(table => (Sql)$"delete from {Sql.Raw(table)} where ledger = {stream.Ledger} and stream = {stream.Name}");

    /// <summary>The dossier of a stream, as the vault knows it.</summary>
    internal static DossierId IdOf(StreamId stream) => new(stream.Name);

    // A number once given is never given again: the dossier that bore it may have gone to another body, and its papers bear it still.
    private static Sql Given(DossierNumber number, At at) => $"""
        insert into dossier_number (ledger, kind, book, year, sequence, stream) values ({at.Ledger}, {at.Stream.Kind}, {number.Book}, {number.Year}, {number.Sequence}, {at.Stream.Name})
        """;

    private static Sql NoOfficers(At at) => $"delete from dossier_officer where ledger = {at.Ledger} and stream = {at.Stream.Name}";
}
