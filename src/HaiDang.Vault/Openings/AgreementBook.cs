using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Vault.Openings;

/// <summary>One row for each agreement that somebody asked for, to open an informant or to go beyond a quota: <c>agreement_book</c>. Ids, purposes and moments; no identity.</summary>
internal sealed class AgreementBook : Projection
{
    public AgreementBook()
    {
        On<AgreementAsked>((e, at) => $"""
            insert into agreement_book (ledger, agreement, kind, reader, second, person, class, purpose, dossier, persons, reason, until, given_by, declined_by)
            values ({at.Ledger}, {at.Stream.Id}, {"open"}, {at.Actor}, null, {e.Person}, {e.Class}, {e.Purpose}, {e.Dossier}, 1, null, {e.Until}, null, null)
            """);
        On<BeyondQuotaAsked>((e, at) => $"""
            insert into agreement_book (ledger, agreement, kind, reader, second, person, class, purpose, dossier, persons, reason, until, given_by, declined_by)
            values ({at.Ledger}, {at.Stream.Id}, {"beyond-quota"}, {at.Actor}, {e.Second}, null, null, {e.Purpose}, {e.Dossier}, {e.Persons}, {e.Reason}, {e.Until}, null, null)
            """);
        On<AgreementGiven>((_, at) => Given(at));
        On<BeyondQuotaGiven>((_, at) => Given(at));
        On<BeyondQuotaDeclined>((_, at) => $"update agreement_book set declined_by = {at.Actor} where ledger = {at.Ledger} and agreement = {at.Stream.Id}");
    }

    public override int Version => 2;

    public override IReadOnlyList<string> Tables => ["agreement_book"];

    public override string Create => """
        create table agreement_book (
          ledger text not null, agreement text not null, kind text not null, reader text not null, second text, person text, class text, purpose text not null,
          dossier text not null, persons int not null, reason text, until timestamptz not null, given_by text, declined_by text,
          primary key (ledger, agreement)
        );
        """;

    public override IReadOnlyList<string> Indexes => ["create index agreement_book_reader on agreement_book (reader, until)"];

    public override IReadOnlyList<string> Streams => [Trace.AgreementStream, BeyondQuota.Kind];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from agreement_book where ledger = {stream.Ledger} and agreement = {stream.Id}"];

    private static Sql Given(At at) => $"update agreement_book set given_by = {at.Actor} where ledger = {at.Ledger} and agreement = {at.Stream.Id}";
}
