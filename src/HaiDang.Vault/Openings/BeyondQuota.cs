using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Vault.Openings;

/// <summary>One reader's wish to open more persons than the quotas allow, and a named other's yes. It holds for a dossier and a purpose, for a while.</summary>
internal sealed record BeyondQuota(UserId AskedBy, BeyondQuotaAsked Asked, bool Given)
{
    internal const string Kind = "keeper.beyond-quota";

    internal static StreamId Stream(string id) => Trace.Ledger.Stream(Kind, id);

    internal static BeyondQuota? Fold(BeyondQuota? before, Recorded recorded) => recorded.Event switch
    {
        BeyondQuotaAsked asked => new BeyondQuota(recorded.Actor, asked, Given: false),
        BeyondQuotaGiven => before! with { Given = true },
        _ => before,
    };

    internal static Decision Give(BeyondQuota? before, UserId second, DateTimeOffset now) => before switch
    {
        null => VaultRefusals.NothingAsked,
        _ when before.AskedBy == second => VaultRefusals.SamePerson,
        _ when before.Asked.Second != second || now >= before.Asked.Until => VaultRefusals.NothingAsked,
        { Given: true } => Decision.Nothing,
        _ => Decision.Record(new BeyondQuotaGiven()),
    };

    /// <summary>Persons it adds to an opening now; 0 when it doesn't fit.</summary>
    internal int For(Opening opening, DateTimeOffset now) =>
        Given && AskedBy == opening.Reader.User && Asked.Dossier == opening.Dossier && Asked.Purpose == opening.Purpose && now < Asked.Until ? Asked.Persons : 0;
}

/// <summary>One row for each agreement that was asked for: <c>agreement_book</c>.</summary>
internal sealed class AgreementBook : Projection
{
    public AgreementBook()
    {
        On<AgreementAsked>((e, at) => $"""
            insert into agreement_book (ledger, agreement, kind, reader, second, person, class, purpose, dossier, persons, reason, until, given_by)
            values ({at.Ledger}, {at.Stream.Id}, {"open"}, {at.Actor}, null, {e.Person}, {e.Class}, {e.Purpose}, {e.Dossier}, 1, null, {e.Until}, null)
            """);
        On<BeyondQuotaAsked>((e, at) => $"""
            insert into agreement_book (ledger, agreement, kind, reader, second, person, class, purpose, dossier, persons, reason, until, given_by)
            values ({at.Ledger}, {at.Stream.Id}, {"beyond-quota"}, {at.Actor}, {e.Second}, null, null, {e.Purpose}, {e.Dossier}, {e.Persons}, {e.Reason}, {e.Until}, null)
            """);
        On<AgreementGiven>((_, at) => Given(at));
        On<BeyondQuotaGiven>((_, at) => Given(at));
    }

    public override IReadOnlyList<string> Tables => ["agreement_book"];

    public override string Create => """
        create table agreement_book (
          ledger text not null, agreement text not null, kind text not null, reader text not null, second text, person text, class text, purpose text not null,
          dossier text not null, persons int not null, reason text, until timestamptz not null, given_by text,
          primary key (ledger, agreement)
        );
        """;

    public override IReadOnlyList<string> Streams => [Trace.AgreementStream, BeyondQuota.Kind];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from agreement_book where ledger = {stream.Ledger} and agreement = {stream.Id}"];

    private static Sql Given(At at) => $"update agreement_book set given_by = {at.Actor} where ledger = {at.Ledger} and agreement = {at.Stream.Id}";
}
