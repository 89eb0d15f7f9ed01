using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Vault.Openings;

/// <summary>One row for each agreement that somebody asked for: <c>agreement_book</c>. Ids, purposes and moments; no identity.</summary>
internal sealed class AgreementBook : Projection
{
    public AgreementBook()
    {
        On<AgreementAsked>((e, at) => $"""
            insert into agreement_book (ledger, agreement, person, class, purpose, dossier, asked_by, until, given_by)
            values ({at.Ledger}, {at.Stream.Id}, {e.Person}, {e.Class}, {e.Purpose}, {e.Dossier}, {at.Actor}, {e.Until}, null)
            """);
        On<AgreementGiven>((_, at) => $"update agreement_book set given_by = {at.Actor} where ledger = {at.Ledger} and agreement = {at.Stream.Id}");
    }

    public override IReadOnlyList<string> Tables => ["agreement_book"];

    public override string Create => """
        create table agreement_book (
          ledger text not null, agreement text not null, person text not null, class text not null, purpose text not null, dossier text not null,
          asked_by text not null, until timestamptz not null, given_by text,
          primary key (ledger, agreement)
        );
        """;

    public override IReadOnlyList<string> Indexes => ["create index agreement_book_asked on agreement_book (asked_by, until)"];

    public override IReadOnlyList<string> Streams => [Trace.AgreementStream];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from agreement_book where ledger = {stream.Ledger} and agreement = {stream.Id}"];
}
